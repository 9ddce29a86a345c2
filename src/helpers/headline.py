"""What a headline does with the figures of its article."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from helpers.counted import singular, word_list
from helpers.frames import build_rows
from helpers.patterns import read_lexicon
from helpers.pieces import Sentence

if TYPE_CHECKING:
    from helpers.tables import Tables


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
