"""Multiples: "sixfold", "double the number", "twice as many".

Readers, as in `helpers.figures.quantities`.
"""

from helpers.figures import hedges, numbers
from helpers.figures.amounts import Amount
from helpers.figures.numbers import Number
from helpers.figures.pieces import Sentence
from helpers.figures.quantities import add_amount
from helpers.figures.reading import Reading


def read_fold(r: Reading, at: int) -> int:
    """Read "sixfold", and "double the number", "twice as many"."""
    s = r.s
    if not s.has(at, "FOLD"):
        return at
    multiple = numbers.lexicon()["multiples"].get(s.word(at))
    if multiple:
        return _add_multiple(r, at, float(multiple)) if _multiplies(s, at) else at + 1
    number = numbers.read_number([s.word(at).removesuffix("fold")])
    return add_amount(r, Amount(at, at + 1, number, "fold", bare=False)) if number else at + 1


def _add_multiple(r: Reading, at: int, value: float) -> int:
    """Add "double the number" as a share of it; the verb ("to double the number") is a rise."""
    first, meaning = hedges.hedge_before(r.s, at)
    low, high = hedges.bounds(Number(value, 0.1), meaning)
    words = numbers.lexicon()["multiplied"]
    rises = r.s.word(at - 1) in words["verbal"] and r.s.word(at) not in words["times"]
    return r.add(
        first, at + 1, "fraction", value=value, low=low, high=high,
        qualifier=hedges.public(meaning), trend="up" if rises else None,
    )  # fmt: skip


def _multiplies(s: Sentence, at: int) -> bool:
    """Tell "double the number" and "are double what" from "a double room"."""
    words = numbers.lexicon()["multiplied"]
    following = s.word(at + 1)
    if s.has(at - 1, "A"):
        return False
    if following == "as":  # "twice as many", but "scored twice as rain fell"
        return s.word(at + 2) in words["many"] or "as" in s.lower[at + 3 : at + 5]
    being = s.word(at - 1) in words["being"] and not s.has(at + 1, "LOWER", "PLURAL", "CAP")
    return following in words["after"] or (being and s.word(at) not in words["times"])
