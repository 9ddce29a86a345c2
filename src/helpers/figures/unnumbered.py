"""Spans of one that a hedge makes a quantity: "more than a year", "just under an hour"."""

from helpers.figures import hedges
from helpers.figures.amounts import read_amount
from helpers.figures.denominations import unit_at
from helpers.figures.noun_words import word_list
from helpers.figures.numbers import Number
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Reading
from helpers.figures.wholes import find_substance

_COMPARING = ("ago", "earlier", "before", "previously")
_ERA = "century"  # told loosely: "for more than a century"
_ONE = Number(1.0, 1.0)


def read_span_of_one(r: Reading, at: int) -> int:
    """Read "nearly a decade"; step over the article of "a year", which counts nothing.

    The piece `at` itself is returned where the article belongs to another quantity.
    """
    s = r.s
    if not s.has(at, "A") or s.has(at + 2, "HYPHEN"):
        return at
    if not (s.has(at + 1, "PERIOD") or _is_length(s, at)):
        return at
    if s.has(at + 2, "AND"):
        return _read_first_part(r, at)
    first, meaning = hedges.hedge_before(s, at)
    size, after = hedges.hedge_after(s, at + 2) if s.has(at + 2, "OR") else (0, "")
    if s.has(at + 2, "OR") and not size:  # "a year or two", but "a year or more"
        return at
    meaning = meaning or after
    unit = unit_at(s, at + 1)
    if (
        not meaning
        or s.word(at + 1) == _ERA
        or unit is None
        or unit[0] != at + 2
        or _compares(r, first, at)
    ):
        return at + 1
    low, high = hedges.bounds(_ONE, meaning)
    end, kind = at + 2 + size, unit[1].kind
    if s.has(end, "OLD"):
        end, kind = end + 1, "age"
    noun = find_substance(s, end) if s.has(end, "OF") else (0, 0)  # "less than a week of diesel"
    return r.add(
        first, end, kind, noun, value=1.0, low=low, high=high,
        qualifier=hedges.public(meaning), unit=unit[1].name,
    )  # fmt: skip


def _is_length(s: Sentence, at: int) -> bool:
    """Tell "nearly a mile from the sea" and "about a foot of rain" from "about a foot injury"."""
    if not s.has(at + 1, "UNIT") or s.word(at + 1) in word_list("no_measure"):
        return False
    end = at + 2
    led = s.has(end, "OF", "FROM", "OR") or s.word(end) in word_list("dimensions")
    led = led or s.word(end) in word_list("bearing")
    ends = end == len(s.words) or s.has(end, "IN", "COMMA", "DOT", "MARK", "AND", "TO")
    return led or (ends and s.word(at - 1) not in ("about", "around"))


def _read_first_part(r: Reading, at: int) -> int:
    """Read the hour of "an hour and 20 minutes", a part of a time as "one hour" is."""
    s = r.s
    rest, unit = (
        read_amount(s, at + 3) if s.has(at + 3, "NUM", "SMALL") else None,
        unit_at(s, at + 1),
    )
    if rest is None or unit is None or rest.kind != "duration":
        return at
    first, meaning = hedges.hedge_before(s, at)
    low, high = hedges.bounds(_ONE, meaning)
    return r.add(
        first, at + 2, "duration", value=1.0, low=low, high=high,
        qualifier=hedges.public(meaning), unit=unit[1].name,
    )  # fmt: skip


def _compares(r: Reading, first: int, at: int) -> bool:
    """Tell what is no span: "11 percent more than a year ago", "a film about a year in jail"."""
    s, before = r.s, r.s.word(first - 1)
    after = s.word(at + 2)
    if s.word(at - 1) in ("about", "around"):
        told = before in word_list("lasting") or after in word_list("since")
        return not told and after not in word_list("dimensions")  # "about a foot wide"
    if s.word(at - 1) == "as":  # "as many as a decade ago"
        return after in _COMPARING
    if s.word(at - 1) != "than":
        return False
    if first and first == s.floor:  # right after another figure
        return True
    plain = s.word(at - 2) in ("more", "less")
    counted = s.has(first - 1, "PERCENT", "UNIT", "NUM", "MONEY", "PLURAL", "COMMA", "MODIFIER")
    return not plain or (after in _COMPARING and (counted or first == 0))
