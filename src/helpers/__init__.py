"""Counted & Quoted: read one news article as data."""

from helpers.article.model import Article, ArticleError
from helpers.article.parse import parse_article
from helpers.article.read import read_article
from helpers.funnel.count import count_stages
from helpers.funnel.read import FunnelError, read_funnel
from helpers.headline import compare_headline
from helpers.tables import Tables, find_figures, find_statements, tabulate

__all__ = [
    "Article",
    "ArticleError",
    "FunnelError",
    "Tables",
    "compare_headline",
    "count_stages",
    "find_figures",
    "find_statements",
    "parse_article",
    "read_article",
    "read_funnel",
    "tabulate",
]
