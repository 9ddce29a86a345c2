"""Corrections: what a person puts right in an article's tables, by a file that names its words."""
