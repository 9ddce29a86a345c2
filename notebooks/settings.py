"""The article that every notebook reads, as seen from this folder; write your own here."""

from helpers.article.setting import __getattr__  # noqa: F401  # if ARTICLE is misspelled

ARTICLE = "../data/volunteers.txt"
