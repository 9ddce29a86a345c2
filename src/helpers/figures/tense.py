"""Whether a day without a year lies before or after publication, by the verb it belongs to.

The nearest verb to the left in the clause tells, else the first to the right: "closed on Dec. 20"
is past, "will retire on Jan. 5" and "polls open on Nov. 5" are future. Where neither tells
("would end on", "was scheduled for"), the nearest day is meant.
"""

from functools import cache
from typing import Any

from helpers.figures.pieces import Sentence
from helpers.tags import read_lexicon

_LEFT = 18  # pieces
_RIGHT = 12
_ENDS = (";", ":", "”", '"')  # to the right: "by March 3," he said
_BEFORE_NOUN = ("THE", "A", "POSS", "MODIFIER", "HYPHEN", "NUM", "YEAR", "SMALL", "TENS", "SCALE")
_DATELINE = 6  # pieces of a dateline before its day
_AUXILIARY = 4  # pieces before a verb that may hold its auxiliary


@cache
def _words(name: str) -> frozenset[str]:
    tenses: dict[str, Any] = read_lexicon("dates")["tense"]
    return frozenset(tenses[name])


@cache
def _past() -> frozenset[str]:
    return frozenset(read_lexicon("clauses")["past"]) | _words("past")


def tell_tense(s: Sentence, at: int, end: int) -> str:
    """Return past or future for the date in pieces `at` to `end` (exclusive), ``""`` for neither.

    "event" says that the date is an election's or the like, which verbs tell badly.

    Examples
    --------
    >>> text = "Polls open on Nov. 5."
    >>> s = Sentence(text, 0, len(text))
    >>> tell_tense(s, 3, 6)
    'future'
    """
    before = s.word(at - 2) if s.has(at - 1, "THE") else s.word(at - 1)
    if before in ("since", "ago", "after", "following"):
        return "past"
    if s.has(at - 1, "IN") and (s.word(at - 2) == "than" or _is_start(s, at - 2)):
        return "past"
    dateline = at < _DATELINE and s.has(at - 1, "COMMA") and s.has(end, "HYPHEN", "OPEN")
    if dateline and s.words[0].isupper():
        return ""  # "LONDON, March 3 - It will"
    if s.has(at - 1, "COMMA") and s.has(at - 2, "WEEKDAY", "DAY"):
        return ""  # "last Friday, January 29"
    told = _tell_by_verb(s, at, end)
    if told == "past" and s.word(at - 1) in ("until", "till"):
        return ""  # "bailed until 9 April"
    event = s.has(at - 1, "IN") and s.word(at - 2) in _words("great_events")
    if s.has(at - 1, "THE", "A", "POSS"):
        event = not _words("events").isdisjoint(s.lower[end : end + 4])
    if event and told != "future":  # "hoped to win the Nov. 8 election"
        return "event" if not told else ""
    return told


def _is_start(s: Sentence, k: int) -> bool:
    """Tell the level before a change that ends at piece `k`: "stands at 44%, down from 51%"."""
    start = k
    while k - start < _AUXILIARY and s.has(start, "NUM", "PERCENT", "CUR", "SCALE", "UNIT", "ABBR"):
        start -= 1
    return start < k and s.has(start, "FROM") and s.word(start - 1) in ("down", "up")


def _tell_by_verb(s: Sentence, at: int, end: int) -> str:
    """Return what the nearest verb to the left tells, else the first to the right."""
    for k in range(at - 1, max(-1, at - 1 - _LEFT), -1):
        if s.words[k] in (";", ":"):
            break
        if (told := _told_by(s, k, at)) is not None:
            return told
    for k in range(end, min(len(s.words), end + _RIGHT)):
        if s.words[k] in _ENDS:
            break
        if (told := _told_by(s, k, at)) is not None:
            return told
    return ""


def _told_by(s: Sentence, k: int, at: int) -> str | None:
    """Return what the word at piece `k` tells, None where it is no verb."""
    word = s.word(k)
    if s.has(k, "MONTH"):
        return None
    if word in _words("future"):
        return "future"
    if word in _words("open"):
        return ""
    if word in ("is", "are", "am", "'re", "’re"):
        return _present(s, k)
    if word in ("has", "have", "'ve", "’ve"):
        return "past" if _has_participle(s, k + 1) else "future"
    planned = word in _words("planned")
    if planned or word in _past() or _is_ed(s, k):
        return _of_past(s, k, at, planned=planned)
    if word in _words("present"):
        return _of_present(s, k)
    return None


def _is_ed(s: Sentence, k: int) -> bool:
    if s.has(k - 1, "HYPHEN") or (s.has(k + 1, "MONTH") and s.has(k - 1, "THE", "A", "POSS")):
        return False  # "the delegate-packed April 19 vote"
    return s.has(k, "PARTICIPLE", "STOP") and s.word(k).endswith("ed") and len(s.word(k)) > 3


def _has_participle(s: Sentence, k: int) -> bool:
    return any(_is_ed(s, i) or s.word(i) in _past() for i in range(k, k + 4))


def _present(s: Sentence, k: int) -> str | None:
    """Tell "is to", "is due on" and "is on May 2" from "is closed"."""
    following = s.word(k + 1)
    if following == "to" or following in _words("planned") or s.has(k + 1, "MONTH"):
        return "future"
    if following in ("on", "in", "for") or s.word(k + 1).endswith("ing"):
        return "future"
    return ""


def _of_past(s: Sentence, k: int, at: int, *, planned: bool) -> str:
    """Tell a past tense from a participle after "will be" and from what was planned."""
    # One test after the other, from the verb outward.
    reach = range(max(0, k - _AUXILIARY), k)
    before = [s.lower[i] for i in reach if not s.has(i, "MONTH")]
    if not _words("future").isdisjoint(before):
        return "future"
    if not _words("open").isdisjoint(before):
        return ""
    if before[-1:] == ["be"] and "to" not in before:  # "that votes be accepted until then"
        return ""
    infinitive = "be" in before and "to" in before
    if infinitive:
        return "" if {"was", "were", "had"} & {*before, s.word(k - _AUXILIARY - 1)} else "future"
    if s.word(k) in _words("done") and k == at - 2 and s.word(at - 1) in ("on", "by"):
        return "past"  # "was suspended on March 13"
    if planned:
        was = {"was", "were", "had", "originally"} & set(before)
        return "" if was or k + 1 == at or not {"is", "are"} & set(before) else "future"
    if s.word(k) in _words("announced") and at - k > 2:
        return ""
    return "past"


_OWNERS = ("his", "her", "its", "their", "our", "my", "your")  # "her last count"


def _of_present(s: Sentence, k: int) -> str | None:
    """Tell "polls open" and "to retire" from "was to retire"."""
    before = s.lower[max(0, k - _AUXILIARY) : k]
    if not _words("future").isdisjoint(before):
        return "future"
    if s.has(k - 1, "TO"):
        if not {"is", "are", "plans", "plan", "set", "due"}.isdisjoint(before):
            return "" if {"was", "were"} & set(before) else "future"
        return ""
    noun = s.has(k - 1, *_BEFORE_NOUN) or s.has(k + 1, "HYPHEN")
    noun = (
        noun or s.word(k - 1) in _OWNERS or s.word(k - 1) in _past() or s.word(k - 1) == "cast"
    )  # "cast votes"
    noun = noun or s.word(k - 1) == "helped"  # "helped launch it with a March speech"
    if noun or s.word(k - 1) in _words("be") or not _words("open").isdisjoint(before):
        return None
    return "future"
