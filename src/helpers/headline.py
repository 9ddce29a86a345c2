"""What a headline does with the figures of its article."""

import math
import re
from collections.abc import Hashable
from functools import cache
from typing import Any

import pandas as pd

from helpers.figures.hedges import hedge_before
from helpers.figures.noun_words import singular, word_list
from helpers.figures.persons import are_persons
from helpers.figures.pieces import Sentence
from helpers.schema import Tables, build_rows
from helpers.tags import read_lexicon

_Row = dict[Hashable, Any]
_Sentence = tuple[str, int]  # its text, and where it starts
_YEAR = re.compile(r"\d{4}(?:[-–/]\d{2,4})?")
_AMOUNT = ("unit", "date")
_PRICES = {"money", "rate"}
_NEAR = 0.5  # points between a share in words and a percentage: "a third", "33%"
_MEASURED = 10  # smaller measures are printed as they are
_ROUND = 100  # smaller counts are printed as they are
_SLIGHT = 0.05  # of a number, how far one that rounds it may be off
_LITTLE_MORE = 1.25  # of 2,000, what may be called more than 2,000
_SOON = 6  # words after a figure in which "so far" still limits it


def compare_headline(tables: Tables) -> pd.DataFrame:
    r"""Compare the figures of headline and deck with those of the body they repeat.

    Returns
    -------
    pandas.DataFrame
        A row a figure of headline or deck: its ``figure``, ``part``, ``text``, ``noun`` (str) and
        ``value`` (Float64); ``found`` (bool), whether the body has a figure of the same value, or
        just one that it rounds ("nearly 500" for 487), and a fitting noun; ``body_figure``
        (Int64) and ``body_text`` (str), that figure;
        ``dropped`` (str), the hedges the body has and the headline has not, missing for none.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> text = "40 Boats Sink\n\nSo far about 40 boats sank."
    >>> compare_headline(tabulate(parse_article(text))).loc[0, "dropped"]
    'about, so far'
    """
    rows = tables.figures.astype(object).where(tables.figures.notna(), None).to_dict("records")
    body = [row for row in rows if row["part"] == "body"]
    texts, starts = tables.sentences["text"].tolist(), tables.sentences["start"].tolist()
    sentences = list(zip(texts, starts, strict=True))
    compared = []
    for row in (row for row in rows if row["part"] in ("headline", "deck")):
        match = _find_match(row, body)
        if match or not _names_an_event(row, *sentences[row["sentence"]]):
            compared.append(_compare(row, match, sentences))
    return build_rows("comparison", compared)


def _find_match(row: _Row, body: list[_Row]) -> _Row | None:
    """Find the body's figure that a headline's repeats; "oil tops $91" may be "$91 a barrel"."""
    if (match := _find_fitting(row, body)) or row["kind"] not in _PRICES:
        return match
    prices = [other for other in body if {row["kind"], other["kind"]} == _PRICES]
    match = _find_fitting(_price(row), [_price(other) for other in prices])
    return match and next(other for other in prices if other["figure"] == match["figure"])


def _price(row: _Row) -> _Row:
    """Leave out what a price is for: "$91 a barrel" as "$91"."""
    return row | {"kind": "money", "unit": str(row["unit"]).partition(" per ")[0]}


def _find_fitting(row: _Row, body: list[_Row]) -> _Row | None:
    """Find the figure of the body that fits best, of several the first; or the one it rounds."""
    best = max(body, key=lambda other: _likeness(row, other), default=None)
    if best and _likeness(row, best):
        return best
    near = [other for other in body if _rounds(row, other) and _noun_likeness(row, other)]
    return near[0] if len({other["value"] for other in near}) == 1 else None


def _compare(row: _Row, match: _Row | None, sentences: list[_Sentence]) -> list[Any]:
    """Write a row of the comparison, in the order of its columns."""
    own = [row[name] for name in ("figure", "part", "text", "value", "noun")]
    if match is None:
        return [*own, False, None, None, None]
    kept, told = (_limits_near(each, *sentences[each["sentence"]]) for each in (row, match))
    lost = [word for word in told if word not in kept]
    # "Over 40" drops nothing of "more than 40", nor do "dozens" of "at least 36".
    told_too = row["qualifier"] in (match["qualifier"], "vague") and row["qualifier"] != "exact"
    if not told_too and (hedge := _hedge(match["text"])) != _hedge(row["text"]):
        lost.insert(0, hedge)
    return [*own, True, match["figure"], match["text"], ", ".join(filter(None, lost)) or None]


def _names_an_event(row: _Row, sentence: str, start: int) -> bool:
    """Tell the year of "2024 Election" and "2023/24 Season": a name, and no claim to look for."""
    named = re.match(r"\s+[^\W\d_]+", sentence[row["end"] - start :])
    if not (row["kind"] == "date" and _YEAR.fullmatch(row["text"]) and named):
        return False
    return named[0].strip().lower() not in read_lexicon("stopwords")["words"]


def _likeness(row: _Row, other: _Row) -> int:
    """Rate how well two figures fit: 0 not at all, 1 same amount, 2 or 3 also the same noun."""
    return _noun_likeness(row, other) if _same_amount(row, other) else 0


def _noun_likeness(row: _Row, other: _Row) -> int:
    if row["kind"] == "age" or not row["noun"] or not other["noun"]:
        return 1  # "Teen, 17," is the body's "17-year-old boy"
    heads = {_head(each["noun"]) for each in (row, other)}
    if len(heads) == 1:
        return 3
    if "context" in (row.get("noun_from"), other.get("noun_from")):
        return 1
    general = heads & {singular(noun) for noun in word_list("general")}
    return 2 if general and all(are_persons(each["noun"]) for each in (row, other)) else 0


def _same_amount(row: _Row, other: _Row) -> bool:
    """Tell the same amount; "one in four" is 25%."""
    kinds = {row["kind"], other["kind"]}
    if kinds == {"fraction", "percent"}:
        a, b = (_percent(each) for each in (row, other))
        return a is not None and b is not None and abs(a - b) < _NEAR
    names = ("value",) if row["value"] is not None else ("value", "low", "high")
    same = len(kinds) == 1 and all(row[name] == other[name] for name in (*_AMOUNT, *names))
    # Without the article's day "June 15" and "yesterday" have no date: only their words compare.
    undated = row["kind"] == "date" and row["date"] is None
    return same and (not undated or row["text"].lower() == other["text"].lower())


def _rounds(row: _Row, other: _Row) -> bool:
    """Tell a round number from the body's: "nearly 500" and 487, "dozens" and 36, "5%" and 4.8%."""
    exact, value = other["value"], row["value"]
    if exact is None or any(row[name] != other[name] for name in ("kind", "unit")):
        return False
    if value is None or row["qualifier"] != "exact":
        low = -math.inf if row["low"] is None else row["low"]
        high = max(_LITTLE_MORE * low, low) if row["high"] is None else row["high"]
        return bool(low <= exact <= high)
    if row["kind"] == "percent" or (row["kind"] == "measure" and value >= _MEASURED):
        return bool(abs(exact - value) <= _NEAR)  # "41C" for 41.2C
    digits = len(f"{value:.15g}".replace(".", "").strip("0-"))
    rounded = float(f"{exact:.{max(digits, 1) - 1}e}")
    return bool(value >= _ROUND and rounded == value and abs(exact - value) <= _SLIGHT * value)


def _percent(row: _Row) -> float | None:
    if row["value"] is None or row["unit"] not in (None, "percent"):
        return None
    return float(row["value"]) * (100 if row["kind"] == "fraction" else 1)


def _head(noun: str) -> str:
    return singular(noun.lower())


@cache
def _limits() -> re.Pattern[str]:
    limits = "|".join(read_lexicon("hedges")["elsewhere"]["limits"])
    return re.compile(rf"\b(?:{limits})\b")


def _limits_near(row: _Row, sentence: str, start: int) -> list[str]:
    """Return the words that limit a figure from before it in its sentence, or soon after it."""
    text, at = row["text"], row["start"] - start
    near = sentence[:at] + " " + " ".join(sentence[at + len(text) :].split()[:_SOON])
    return list(dict.fromkeys(_limits().findall(near.lower())))


def _hedge(text: str) -> str:
    """Return the words of a figure before its number, in lower case: "only about", "at least"."""
    pieces = Sentence(text, 0, len(text))
    numbers = [
        i
        for i, word in enumerate(pieces.words)
        if not word[0].isalpha()
        or pieces.has(i, "ONE", "SMALL", "TENS", "HALF", "VAGUE", "A", "FEW", "CUR")
    ]
    # Of "an estimated 40" the first is no part of the number.
    after = [i for i in numbers if i and hedge_before(pieces, i)[0] == 0]
    return pieces.slice(0, after[0] if after else min(numbers, default=0)).lower()
