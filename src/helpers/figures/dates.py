"""Days, months and years as printed, resolved against the day an article appeared.

Times of day are read too, so that they are not taken for amounts.
"""

import datetime as dt
import re
from functools import cache
from typing import Any

from helpers.figures import units
from helpers.figures.pieces import TAGS, L, Sentence
from helpers.tags import read_lexicon

_FAR = 3  # "this Friday" in an article of a Monday is the next, of a Sunday the one before
_PATTERNS = [
    (TAGS.compile(pattern), name)
    for pattern, name in (
        ("(?:<NUM|YEAR|SMALL|ONE>(?:<HYPHEN|TO|DOT>))?<NUM|YEAR|SMALL|ONE><CLOCK>", "clock"),
        (
            """<MONTH><DOT>?<NUM|NTH>(?:<HYPHEN|TO>(?:<MONTH><DOT>?)?<NUM|NTH>)?
               (?:<COMMA>?<YEAR>)?(?!<PERCENT>)""",
            "day",
        ),
        ("<NUM|NTH><OF>?<MONTH>(?:<DOT>?<COMMA>?<YEAR>)?", "day"),
        ("<MONTH><DOT>?<COMMA|OF>?<YEAR>", "month"),
        ("<STEP><PERIOD|CAP|WEEKDAY|MONTH>", "step"),
        ("<DAY>", "near"),
        ("<MONTH>", "bare month"),
        ("<YEAR><HYPHEN|TO|AND><YEAR|NUM>(?!<UNIT|PERCENT|MONEY|HYPHEN|PLURAL>)", "years"),
        ("<ERA>|<YEAR><ERA>", "era"),
    )
]
_FIRST = re.compile(r"(?:^|\|)(?:\(\?:)*\[(\w+)\]")
# The patterns that a piece of each class can start, so that most pieces try two or three.
_BY_LETTER = {
    letter: [
        (pattern, name)
        for pattern, name in _PATTERNS
        if any(letter in first for first in _FIRST.findall(pattern.pattern))
    ]
    for letter in L.values()
}
# Periods that one can name the last of, and how their number is written.
_STEPPED = ("week", "month", "quarter", "year", "decade", "century")


@cache
def lexicon() -> dict[str, Any]:
    """Return the word lists of ``lexicon/dates.toml``."""
    return read_lexicon("dates")


def read_date(s: Sentence, at: int, published: dt.date | None) -> tuple[int, bool, str | None]:
    """Read the date or time of day that starts at piece `at`.

    Returns
    -------
    tuple of int, bool, str or None
        Where it ends (`at` itself where there is none), whether it is a date rather than a time,
        and the date: ISO 8601, "2022-02" for a month, "2022-W09" for a week, "a/b" for a range,
        "198X" for a decade; None where that takes a day of publication and there is none.
    """
    for pattern, name in _BY_LETTER[s.tags[at]]:
        found = pattern.match(s.tags, at)
        if found:
            if name == "clock":
                return found.end(), False, None
            reader = _READERS[name]
            read = reader(s, at, found.end(), published)
            if read is not None:
                return found.end(), True, read or None
    return at, False, None


def _months(s: Sentence, at: int, end: int) -> list[int]:
    known = lexicon()["months"]
    return [known[word.title()] for word in s.lower[at:end] if word.title() in known]


def _years(s: Sentence, at: int, end: int) -> list[int]:
    return [int(s.words[i]) for i in range(at, end) if s.has(i, "YEAR")]


def _day(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    days = [
        int(word.rstrip("stndrh"))
        for word in s.words[at:end]
        if word[0].isdigit() and len(word) < 5 and word.rstrip("stndrh").isdecimal()
    ]
    days = [day for day in days if day < 32]
    if not days or not all(days):
        return None
    months, years = _months(s, at, end), _years(s, at, end)
    months += months[-1:] * (len(days) - len(months))
    year = years[0] if years else None
    return "/".join(
        filter(None, (_nearest(m, d, year, published) for m, d in zip(months, days, strict=False)))
    )


def _nearest(month: int, day: int | None, year: int | None, published: dt.date | None) -> str:
    """Return the ISO day or month: of that year, or the one closest to the day of publication."""
    if year is None and published is None:
        return ""
    around = (published or dt.date(year or 1, 1, 1)).year
    years = [year] if year else [around - 1, around, around + 1]
    found: list[tuple[int, str]] = []
    for each in years:
        try:
            date = dt.date(each, month, day or 15)
        except ValueError:
            continue
        far = abs((date - published).days) if published else 0
        found.append((far, date.isoformat()))
    return min(found)[1][: 10 if day else 7] if found else ""


def _month(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    return f"{_years(s, at, end)[0]}-{_months(s, at, end)[0]:02d}"


def _bare_month(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    if s.word(at - 1) not in lexicon()["before"]["month"]:
        return None
    return _nearest(_months(s, at, end)[0], None, None, published)


def _near(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    days = lexicon()["days"][s.lower[at]]
    return (published + dt.timedelta(days=days)).isoformat() if published else ""


def _span(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "2014-17", "between 2014 and 2017"."""
    if s.has(at + 1, "AND") and s.word(at - 1) != "between":
        return None
    first, last = s.words[at], s.words[end - 1]
    if len(last) == 2 and s.has(at + 1, "HYPHEN"):
        last = first[:2] + last
    return f"{first}/{last}" if len(last) == 4 and first < last and last.isdecimal() else None


def _era(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "1980s", "'80s" (of the last century) and "500 BC", which has no ISO form."""
    digits = "".join(filter(str.isdecimal, s.words[at]))
    if len(digits) == 2 and s.words[at][0].isdigit():  # "in her 40s"
        return None
    if end > at + 1 or not digits:
        return "" if digits else None
    return {2: f"19{digits[0]}X", 4: f"{digits[:3]}X"}.get(len(digits))


def _step(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "last month", "next Friday", "this year"."""
    known, word = lexicon(), s.words[at + 1]
    step = known["steps"][s.lower[at]]
    if s.has(at + 1, "MONTH"):
        return _nearest(known["months"][word.title()], None, None, published)
    if s.has(at + 1, "WEEKDAY"):
        return _weekday(step, known["weekdays"][word], published) if published else ""
    unit = units.read_unit([s.lower[at + 1]])
    period = unit[1].name if unit else ""
    if period not in _STEPPED or s.lower[at + 1].endswith("s"):
        return None
    return _stepped(step, period, published) if published else ""


def _weekday(step: int, weekday: int, published: dt.date) -> str:
    ahead = (weekday - published.weekday()) % 7
    if step < 0 or (step == 0 and ahead > _FAR):
        ahead -= 7
    elif step > 0:
        ahead = ahead or 7
    return (published + dt.timedelta(days=ahead)).isoformat()


def _stepped(step: int, period: str, published: dt.date) -> str:
    months = published.year * 12 + published.month - 1
    if period == "week":
        year, week, _ = (published + dt.timedelta(weeks=step)).isocalendar()
        return f"{year}-W{week:02d}"
    if period == "month":
        return f"{(months + step) // 12}-{(months + step) % 12 + 1:02d}"
    if period == "quarter":
        return f"{(months // 3 + step) // 4}-Q{(months // 3 + step) % 4 + 1}"
    size = {"year": 1, "decade": 10, "century": 100}[period]
    return f"{published.year // size + step}" + "X" * (len(str(size)) - 1)


_READERS = {
    "day": _day,
    "month": _month,
    "step": _step,
    "near": _near,
    "bare month": _bare_month,
    "years": _span,
    "era": _era,
}
