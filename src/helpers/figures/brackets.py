"""Ages in brackets: "Ann Lee (42)", "her sons Ravi (12) and Vijay (9)"."""

import re
from functools import lru_cache

from helpers.figures.persons import given_names, persons
from helpers.figures.pieces import Sentence

_REACH = 8  # pieces of a name


def is_bracketed_age(s: Sentence, at: int) -> bool:
    """Tell the age of "Ann Lee (42)" from the number of "Section (3)"."""
    if not (s.has(at - 1, "OPEN") and s.has(at + 1, "CLOSE") and s.has(at, "NUM")):
        return False
    if s.word(at - 2) in persons():
        return True
    named = s.has(at - 2, "CAP") and (_is_of_name(s, at) or _follows_age(s, at))
    return named and not _is_of_sport(s.text)


def _is_of_name(s: Sentence, at: int) -> bool:
    """Tell "Ann Lee (42)", "her son Ravi (12)" and "Anitha Nair (28), a pilot"."""
    given = any(s.words[i] in given_names() for i in range(max(0, at - 4), at - 2))
    return given or s.word(at - 3) in persons() or _is_described(s, at)


def _is_described(s: Sentence, at: int) -> bool:
    """Tell "Anitha Nair (28), a pilot" and "Anitha Nair (28), of Hull" from "the Big City (28)"."""
    name = s.has(at - 2, "CAP") and s.has(at - 3, "CAP") and not s.has(at - 4, "THE")
    apposed = s.has(at + 2, "COMMA") and (
        s.has(at + 3, "A", "OF", "FROM") or s.word(at + 3) == "who"
    )
    return name and apposed and len(s.words[at]) == _DIGITS


_DIGITS = 2  # of an age


def _follows_age(s: Sentence, at: int) -> bool:
    """Tell the second age of "her sons Ravi (12) and Vijay (9)", at piece `at`."""
    for _ in range(_LONGEST):
        k = at - 3
        while k > at - _REACH and s.has(k, "CAP", "CAPS"):
            k -= 1
        k -= s.has(k, "AND")
        k -= s.has(k, "COMMA")
        if k == at - 3 or not (s.has(k, "CLOSE") and s.has(k - 1, "NUM") and s.has(k - 2, "OPEN")):
            return False
        at = k - 1
        if s.word(at - 2) in persons() or _is_of_name(s, at):
            return True
    return False


_LONGEST = 8  # ages in a row


@lru_cache(maxsize=64)
def _is_of_sport(text: str) -> bool:
    """Tell an article on cricket or golf, whose numbers in brackets are runs or strokes."""
    return bool(_SPORT.search(text))


_SPORT = re.compile(
    r"\b(?:wickets?|overs|lbw|Test cricket|birdies?|bogeys?|(?:under|over) par)\b|-under\b"
)
