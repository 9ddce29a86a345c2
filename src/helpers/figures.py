"""Figures: every quantity of an article, what it counts, and how exactly it is given.

A sentence that has a digit or a number word is cut in pieces, each piece gets a class
(`helpers.pieces`), and patterns over the classes find dates, shares, ranges and amounts
(`helpers.quantities`); phrases to their left and right say how exact they are (`helpers.wording`).
"""

from dataclasses import fields
from functools import cache

import pandas as pd

from helpers import dates, numbers
from helpers.article import Article
from helpers.frames import build
from helpers.patterns import Tagger
from helpers.pieces import Sentence
from helpers.quantities import Figure, Reading, read_quantities
from helpers.words import Segments, segment

__all__ = ["Figure", "build_figures", "find_figures", "scan_figures"]


@cache
def _starters() -> frozenset[str]:
    """Return the words that can start a figure, in lower case."""
    words = {"one", "half", "hundred", "dozen", "second"}
    for name in ("small", "tens", "scale", "vague", "ordinals", "parts"):
        words |= set(numbers.lexicon()[name])
    for name in ("steps", "days", "months"):
        words |= {word.lower() for word in dates.lexicon()[name]}
    return frozenset(words)


def _looks_numeric(word: str) -> str:
    """Classify a token: "#" where a figure may start, "." elsewhere."""
    parts = word.lower().replace("-", " ").replace(".", " ").split()
    starts = any(map(str.isnumeric, word)) or not _starters().isdisjoint(parts)
    return "#" if starts or word.endswith("fold") else "."


@cache
def _quick_tagger() -> Tagger:
    return Tagger({}, _looks_numeric)


def scan_figures(segments: Segments) -> list[Figure]:
    """Find the figures of a segmented article, in the order of the text."""
    text, published = segments.article.text, segments.article.date
    tags, first = _quick_tagger().tag(segments.words), segments.first_token
    found: list[Figure] = []
    for number, (paragraph, start, end) in enumerate(segments.sentences):
        if tags.find("#", first[number], first[number + 1]) >= 0:
            reading = Reading(Sentence(text, start, end), number, paragraph, published)
            found += read_quantities(reading)
    return found


def build_figures(
    segments: Segments,
    figures: list[Figure],
    givers: list[tuple[int | None, str | None]] | None = None,
) -> pd.DataFrame:
    """Build the figures table; `givers` holds each figure's statement and speaker."""
    text, blocks = segments.article.text, segments.paragraphs
    columns = {f.name: [getattr(row, f.name) for row in figures] for f in fields(Figure)}
    givers = givers or [(None, None)] * len(figures)
    return build(
        "figures",
        columns
        | {
            "figure": range(len(figures)),
            "text": [text[f.start : f.end] for f in figures],
            "part": [blocks[f.paragraph].part for f in figures],
            "statement": [statement for statement, _ in givers],
            "speaker": [speaker for _, speaker in givers],
        },
    )


def find_figures(article: Article) -> pd.DataFrame:
    """Find the figures of an article."""
    segments = segment(article)
    return build_figures(segments, scan_figures(segments))
