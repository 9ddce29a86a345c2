"""The words round a number: hedges and bounds, the trend it is the size of, and what they imply."""

from functools import cache

from helpers.figures.numbers import Number
from helpers.figures.pieces import Sentence
from helpers.tags import read_lexicon

_LONGEST = 6  # pieces in a phrase
_REACH = 6  # pieces between "cut" and "by" in "cut its workforce by 5%"


@cache
def _phrases(place: str) -> dict[str, str]:
    """Return phrase to meaning for one table of ``lexicon/hedges.toml``."""
    groups = read_lexicon("hedges")[place]
    return {phrase: meaning for meaning, phrases in groups.items() for phrase in phrases}


def _ending_at(s: Sentence, end: int, table: dict[str, str]) -> tuple[int, str]:
    """Return the size and meaning of the longest phrase of `table` before piece `end`."""
    for size in range(min(_LONGEST, end - s.floor), 0, -1):
        meaning = table.get(" ".join(s.lower[end - size : end]))
        if meaning:
            return size, meaning
    return 0, ""


def hedge_before(s: Sentence, at: int) -> tuple[int, str]:
    """Find the hedges before piece `at`.

    Returns
    -------
    tuple of int and str
        The first piece of them, and what the nearest says: about, nearly, more than, less than,
        or ``""``.
    """
    meaning = ""
    while True:
        size, found = _ending_at(s, at, _phrases("before"))
        if not size:
            return at, meaning
        at -= size
        meaning = meaning or ("" if found == "focus" else found)


def hedge_after(s: Sentence, at: int, place: str = "after") -> tuple[int, str]:
    """Find the hedge that starts at piece `at` ("or so", "-plus"): its size and meaning."""
    table = _phrases(place)
    for size in range(min(_LONGEST, len(s.lower) - at), 0, -1):
        meaning = table.get(" ".join(s.lower[at : at + size]))
        if meaning:
            return size, meaning
    return 0, ""


def trend_before(s: Sentence, at: int) -> str | None:
    """Return the direction ("up", "down") of the change whose size starts at piece `at`.

    "rose by almost 5%", "cut its workforce by 5%", "a rise of 5%"; but "rose to 5%" gives a
    level, and no trend.
    """
    by = False
    while True:
        size, meaning = _ending_at(s, at, _phrases("trend"))
        if meaning in ("up", "down"):
            return meaning
        if not size:
            break
        by = by or s.word(at - 1) == "by"
        at -= size
    if by:
        verbs = _phrases("trend") | _phrases("trend_by")
        for word in reversed(s.lower[max(s.floor, at - _REACH) : at]):
            if verbs.get(word, "filler") != "filler":
                return verbs[word]
    return None


def public(meaning: str) -> str:
    """Return the qualifier of a hedge's meaning: "nearly" is "about", none is "exact"."""
    return "about" if meaning == "nearly" else meaning or "exact"


def bounds(number: Number, meaning: str) -> tuple[float | None, float | None]:
    """Return the lowest and the highest amount the wording allows.

    "About" allows what rounds to the number at its last significant digit, "nearly" only what
    of that lies below it; a bound leaves its other side open.

    Examples
    --------
    >>> bounds(Number(100, 100), "about")
    (50.0, 150.0)
    """
    value, half = number.value, number.step / 2
    return {
        "about": (value - half, value + half),
        "nearly": (value - half, value),
        "more than": (value, None),
        "less than": (None, value),
    }.get(meaning, (value, value))
