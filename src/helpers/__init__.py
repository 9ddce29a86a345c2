"""Counted & Quoted: read one news article as data."""

from helpers.article.model import Article, ArticleError
from helpers.article.parse import parse_article
from helpers.article.read import read_article
from helpers.checks.check import check_figures
from helpers.corrections.read import (
    CorrectionError,
    Corrections,
    find_corrections,
    read_corrections,
)
from helpers.funnel.count import count_stages
from helpers.funnel.read import FunnelError, read_funnel
from helpers.headline import compare_headline
from helpers.schema import Tables
from helpers.tables import (
    find_figures,
    find_statements,
    tabulate,
    tabulate_corrections,
)

__all__ = [
    "Article",
    "ArticleError",
    "CorrectionError",
    "Corrections",
    "FunnelError",
    "Tables",
    "check_figures",
    "compare_headline",
    "count_stages",
    "find_corrections",
    "find_figures",
    "find_statements",
    "parse_article",
    "read_article",
    "read_corrections",
    "read_funnel",
    "tabulate",
    "tabulate_corrections",
]
