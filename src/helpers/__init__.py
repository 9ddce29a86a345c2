"""Counted & Quoted: read one news article as data."""

from helpers.article import Article, ArticleError, parse_article, read_article
from helpers.funnel import FunnelError, count_stages, read_funnel
from helpers.tables import Tables, tabulate

__all__ = [
    "Article",
    "ArticleError",
    "FunnelError",
    "Tables",
    "count_stages",
    "parse_article",
    "read_article",
    "read_funnel",
    "tabulate",
]
