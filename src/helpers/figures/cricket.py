"""Runs and wickets that no noun names: "389 for six", "three for 71", "an unbeaten 142"."""

import re
from functools import lru_cache

from helpers.figures.noun_words import word_list
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Figure
from helpers.tags import read_lexicon

_TOLD = re.compile(
    r"\b(?:wickets?|overs|lbw|Test cricket|stumps|off (?:just )?\d+ (?:balls|deliveries)"
    r"|for \w+ at (?:tea|lunch))\b"
)
_MOST = 10  # wickets
_ENDS = ("COMMA", "DOT", "MARK", "AND", "IN", "OF", "TO", "FROM")
_AFTER = ("at", "as", "before", "guided", "helped", "came", "with", "for", "over", "on", "against")


@lru_cache(maxsize=64)
def _is_cricket(text: str) -> bool:
    return bool(_TOLD.search(text))


def find_runs(s: Sentence, first: int, last: int, figure: Figure) -> str | None:
    """Return the runs or wickets that a number counts in an article on cricket.

    It is in pieces `first` to `last` (exclusive), and no noun is printed with it.
    """
    if s.word(last) == "off" and s.word(last + 2) in word_list("balls"):
        return "runs"
    if told := _off_balls(s, first, last):
        return told
    if s.lower[last : last + 2] in (["not", "out"], ["all", "out"]):
        return "runs"
    if figure.value is None or figure.value % 1 or not _is_cricket(s.text):
        return None
    ahead = s.word(last) == "for" and s.has(last + 1, "NUM", "SMALL", "ONE")
    behind = s.word(first - 1) == "for" and s.has(first - 2, "NUM", "SMALL", "ONE")
    if ahead or behind:
        return "wickets" if figure.value <= _MOST else "runs"
    ends = last == len(s.words) or s.has(last, *_ENDS) or s.word(last) in _AFTER
    return "runs" if ends and _is_of_runs(s, first) else None


def _off_balls(s: Sentence, first: int, last: int) -> str | None:
    """Tell the runs and the balls of "hit 64 off 32", beside words of the game."""
    ahead = s.word(last) == "off" and s.has(last + 1, "NUM") and not s.has(last + 2, *_NOUNS)
    behind = s.word(first - 1) == "off" and s.has(first - 2, "NUM")
    if not (ahead or behind) or not _is_bowled(s.text):
        return None
    return "runs" if ahead else "balls"


@lru_cache(maxsize=64)
def _is_bowled(text: str) -> bool:
    return bool(_BALLS.search(text))


_BALLS = re.compile(r"\b(?:balls|wickets?|overs)\b")
_NOUNS = ("LOWER", "PLURAL", "UNIT", "PERIOD", "PERCENT")


def _is_of_runs(s: Sentence, first: int) -> bool:
    """Tell "made 58", "a lead of 174", "trail by 40" and "all out for 215"."""
    before, further = s.word(first - 1), s.word(first - 2)
    words = read_lexicon("nouns")["runs"].get(before, ())
    if before == "for" and s.has(first - 2, "CAP"):  # "lost Ann Pope for 41"
        return True
    return before in word_list("batting") or further in words
