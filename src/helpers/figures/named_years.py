"""The year of a day that names none: the one told before it in its sentence, or an event's."""

import datetime as dt
from itertools import pairwise

from helpers.figures.pieces import L, Sentence
from helpers.tags import read_lexicon

_NAMED = 60  # pieces back in which the year of a day may be named
_APPOSED = 14  # pieces of an apposition


def named_year(s: Sentence, at: int, published: dt.date | None) -> int | None:
    """Return the year named before piece `at` in its sentence: "In 2019 ... on February 6"."""
    k = at
    while (k := s.tags.rfind(L["YEAR"], max(0, at - _NAMED), k)) >= 0:
        if s.word(k - 2) == "since" and s.has(k - 1, "MONTH"):
            continue  # a year since which other years have passed
        if "," in s.words[k:at] and _is_apposed(s, k):
            continue  # "the boat, built in 1997, sank on March 7"
        told = s.word(k - 1) in ("in", "during", "throughout") or s.has(k - 1, "MONTH")
        if told or (s.has(k - 1, "COMMA") and s.has(k - 3, "MONTH")):
            year = int(s.words[k])
            if _plans_anew(s, k, at):
                return None
            return year if published is None or year <= published.year else None
    return None


def _plans_anew(s: Sentence, start: int, at: int) -> bool:
    """Tell "elected in 2005 and was due to stand down in August": a plan of a later year."""
    between = s.lower[start:at]
    joined = "and" in between and s.word(start - 2) not in ("", ",", ".")
    planned = frozenset(read_lexicon("dates")["tense"]["planned"])
    if not joined:
        return False
    after = between[between.index("and") :]
    return any(be in ("was", "were") and word in planned for be, word in pairwise(after))


def _is_apposed(s: Sentence, k: int) -> bool:
    """Tell the year that ends an apposition of a participle, which is none of the clause's."""
    words = frozenset(read_lexicon("dates")["apposed"]["words"])
    for i in range(k - 1, max(0, k - 1 - _APPOSED), -1):
        if s.has(i - 1, "COMMA"):
            return s.has(i, "PARTICIPLE") or s.word(i) in words
    return False


def event_year(s: Sentence, end: int, month: int, day: int) -> int | None:
    """Return the year of a day that is an event's name: "the Sept. 11 attacks"."""
    named = read_lexicon("dates")["event"].get(f"{month}-{day}", {})
    start = end + (s.word(end) in ("terror", "terrorist"))
    return named["year"] if named and s.word(start) in named["nouns"] else None


def weekday_year(
    s: Sentence, at: int, day: tuple[int, int], published: dt.date | None
) -> int | None:
    """Return the year in which "Monday, Oct. 7" is a Monday, of those beside publication.

    `day` is its month and day of the month; the date starts at piece `at`.
    """
    place = at - 1 - s.has(at - 1, "COMMA")
    if published is None or not s.has(place, "WEEKDAY"):
        return None
    weekday = read_lexicon("dates")["weekdays"].get(s.words[place])
    for year in (published.year, published.year + 1, published.year - 1):
        try:
            fits = dt.date(year, *day).weekday() == weekday
        except ValueError:
            fits = False
        if fits:
            return year
    return None


def past_season(s: Sentence, at: int) -> int:
    """Return where "2019/20", "2019-20 season" or "2019/20 fiscal year" ends, 0 for another."""
    first, last, end = s.words[at], s.words[at + 2], at + 3
    follows = int(last) - int(first[-len(last) :]) == 1 if last.isdecimal() else False
    named = s.word(end) in read_lexicon("dates")["season"]["words"]
    if not follows or not (named or s.has(at + 1, "SLASH")):
        return 0
    end += named
    return end + (named and s.has(end, "PERIOD"))
