"""Figures: every quantity of an article, what it counts, and how exactly it is given.

A sentence that has a digit or a number word is cut in pieces, each piece gets a class
(`helpers.pieces`), and patterns over the classes find dates, shares, ranges and amounts
(`helpers.quantities`); phrases to their left and right say how exact they are (`helpers.wording`).
"""

import re
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from helpers import dates, numbers
from helpers.article import Article
from helpers.counted import singular, word_list
from helpers.frames import build, build_rows
from helpers.patterns import Tagger, read_lexicon
from helpers.pieces import Sentence
from helpers.quantities import Figure, Reading, read_quantities
from helpers.words import Segments, segment

if TYPE_CHECKING:
    from helpers.tables import Tables

__all__ = ["Figure", "build_figures", "compare_headline", "find_figures", "scan_figures"]


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
    text, published = segments.article.plain, segments.article.date
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


def compare_headline(tables: "Tables") -> pd.DataFrame:
    """Compare the figures of headline and deck with those of the body they repeat.

    Returns
    -------
    pandas.DataFrame
        A row a figure of headline or deck: its ``figure``, ``part``, ``text``, ``noun`` (str) and
        ``value`` (Float64); ``found`` (bool), whether the body has a figure of the same value
        and a fitting noun; ``body_figure`` (Int64) and ``body_text`` (str), that figure;
        ``dropped`` (str), the hedges the body has and the headline has not, ``""`` for none.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> text = "40 Boats Sink\n\nSo far about 40 boats sank."
    >>> compare_headline(tabulate(parse_article(text))).loc[0, "dropped"]
    'about, so far'
    """
    rows = tables.figures.to_dict("records")
    body = [row for row in rows if row["part"] == "body"]
    sentences = tables.sentences.set_index("sentence")["text"]
    starts = tables.sentences.set_index("sentence")["start"]

    def wording_of(row: dict[str, Any]) -> list[str]:
        sentence = row["sentence"]
        return _wording(sentences[sentence], row["start"] - starts[sentence], row["text"])

    compared = []
    for row in rows:
        if row["part"] == "body":
            continue
        match = max(body, key=lambda other: _likeness(row, other), default=None)
        if match is not None and _likeness(row, match) == 0:
            match = None
        kept = wording_of(row)
        lost = [w for w in wording_of(match) if w not in kept] if match else []
        compared.append(
            [row["figure"], row["part"], row["text"], row["value"], row["noun"], match is not None]
            + ([match["figure"], match["text"]] if match else [None, None])
            + [", ".join(lost)]
        )
    return build_rows("comparison", compared)


def _likeness(row: dict[str, Any], other: dict[str, Any]) -> int:
    """Rate how well two figures fit: 0 not at all, 1 same amount, 2 or 3 also the same noun."""
    for column in (
        ("kind", "unit", "value")
        if pd.notna(row["value"])
        else ("kind", "unit", "low", "high", "date")
    ):
        a, b = row[column], other[column]
        if not (pd.isna(a) and pd.isna(b)) and (pd.isna(a) or pd.isna(b) or a != b):
            return 0
    if not row["noun"] or not other["noun"]:
        return 1
    heads = {singular(noun["noun"].lower()) for noun in (row, other)}
    if len(heads) == 1:
        return 3
    return 2 if heads & {singular(noun) for noun in word_list("general")} else 0


@cache
def _limits() -> re.Pattern[str]:
    limits = "|".join(read_lexicon("hedges")["elsewhere"]["limits"])
    return re.compile(rf"\b(?:{limits})\b")


def _wording(sentence: str, start: int, text: str) -> list[str]:
    """Return the hedges of a figure: those printed with it, and limits before or soon after it."""
    pieces = Sentence(text, 0, len(text))
    number = next(
        (
            i
            for i in range(len(pieces.words))
            if not pieces.words[i][0].isalpha()
            or pieces.has(i, "ONE", "SMALL", "TENS", "HALF", "VAGUE", "A", "FEW", "CUR")
        ),
        0,
    )
    near = sentence[:start] + " " + " ".join(sentence[start + len(text) :].split()[:_SOON])
    words = [pieces.slice(0, number).lower(), *_limits().findall(near.lower())]
    return [word for word in dict.fromkeys(words) if word]


_SOON = 6  # words after a figure in which "so far" still limits it
