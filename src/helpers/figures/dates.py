"""Days, months and years as printed, resolved against the day an article appeared.

Times of day are read too, so that they are not taken for amounts.
"""

import datetime as dt
import re
from functools import cache
from typing import Any

from helpers.figures import units
from helpers.figures.calendar_names import is_before_noun, is_given_name, is_program, is_title
from helpers.figures.days import nearest, spanned, stepped, stepped_month, stepped_weekday
from helpers.figures.named_years import event_year, named_year, past_season, weekday_year
from helpers.figures.numbers import read_decade
from helpers.figures.pieces import TAGS, L, Sentence
from helpers.figures.tense import tell_tense
from helpers.tags import read_lexicon

_N = "NUM|NTH"
_COUNTED = "PLURAL|LOWER|UNIT|PERCENT|PERIOD|MONEY|SCALE|HUNDRED|MODIFIER|PARTICIPLE|HYPHEN|OF"
_PATTERNS = [
    (TAGS.compile(pattern), name)
    for pattern, name in (
        ("(?:<NUM|YEAR|SMALL|ONE>(?:<HYPHEN|TO|DOT>))?<NUM|YEAR|SMALL|ONE><CLOCK>", "clock"),
        ("<YEAR>(?:<SLASH>|<HYPHEN>(?=<NUM|YEAR><LOWER>))<NUM|YEAR><LOWER>?<PERIOD>?", "season"),
        (  # "March 3 and 4", "November 27 and December 10"
            f"""<MONTH><DOT>?<{_N}>(?:<COMMA><{_N}>(?=<COMMA|AND|OR>)){{0,3}}<COMMA>?
                <AND|OR|STOP>(?:<MONTH><DOT>?)?<{_N}>(?!<{_COUNTED}>)(?:<COMMA>?<YEAR>)?""",
            "days",
        ),
        (  # "3 and 5 March"
            f"""<{_N}>(?:<OF>?<MONTH>)?<AND|OR|TO|HYPHEN|STOP><THE>?<{_N}><OF>?<MONTH>
                (?:<DOT>?<COMMA>?<YEAR>)?""",
            "days",
        ),
        (
            f"""<MONTH><DOT>?<{_N}>(?:<HYPHEN|TO>(?:<MONTH><DOT>?)?<{_N}>)?
                (?:<COMMA>?<YEAR>|<COMMA>?<OF>?<STEP><PERIOD>)?(?!<PERCENT>)""",
            "day",
        ),
        (f"<MONTH><COMMA><{_N}><COMMA><YEAR>", "day"),  # "Sept, 26, 2014"
        (
            f"<{_N}><OF>?<MONTH>(?:<DOT>?<COMMA>?<YEAR>|<COMMA>?<OF>?<STEP><PERIOD>)?",
            "day",
        ),
        ("<ORD><OF><MONTH>(?:<COMMA>?<YEAR>)?", "day"),
        ("<MONTH><DOT>?<COMMA|OF>?<YEAR>", "month"),
        ("<MONTH><COMMA>?<OF>?<STEP><PERIOD>", "month of"),
        ("<STEP><PERIOD|CAP|WEEKDAY|MONTH>", "step"),
        ("<DAY>", "near"),
        ("<MONTH>", "bare month"),
        ("<YEAR><HYPHEN|TO|AND|STOP><YEAR|NUM>(?!<UNIT|PERCENT|MONEY|HYPHEN|PLURAL>)", "years"),
        ("<YEAR><HYPHEN><NUM>(?=<PLURAL>)", "short years"),
        ("<NUM|YEAR><ERA>|<ERA><NUM|YEAR>", "epoch"),
        ("<ERA>", "era"),
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
_STEPPED = ("week", "month", "year", "decade", "century")


@cache
def lexicon() -> dict[str, Any]:
    """Return the word lists of ``lexicon/dates.toml``."""
    return read_lexicon("dates")


def read_date(s: Sentence, at: int, published: dt.date | None) -> tuple[int, bool, str | None]:
    """Read the date or time of day that starts at piece `at`.

    Returns
    -------
    tuple of int, bool, str or None
        Where it ends (`at` itself where there is none), whether it is a date rather than a time
        or a season's name, and the date: ISO 8601, "2022-02" for a month, "2022-W09" for a week,
        "a/b" for a range and for joined days, "198X" for a decade; None where that takes a day
        of publication and there is none. A day or month without a year has the one named before
        it in its sentence ("In 2019 ... on February 6"), else the one its verb's tense tells.
    """
    for pattern, name in _BY_LETTER[s.tags[at]]:
        found = pattern.match(s.tags, at)
        if not found:
            continue
        end = found.end()
        if name == "clock":
            return end, False, None
        if name == "season":
            if past := past_season(s, at):
                return past, False, None
            continue
        read = _READERS[name](s, at, end, published)
        if read is not None:
            return end, True, read or None
    return at, False, None


def _months(s: Sentence, at: int, end: int) -> list[int]:
    known = lexicon()["months"]
    return [known[word.title()] for word in s.lower[at:end] if word.title() in known]


def _years(s: Sentence, at: int, end: int) -> list[int]:
    return [int(s.words[i]) for i in range(at, end) if s.has(i, "YEAR")]


def _year_of(s: Sentence, at: int, end: int, published: dt.date | None) -> int | None:
    """Return the year printed with a day, as "2018" or as "last year"."""
    if years := _years(s, at, end):
        return years[0]
    steps = [s.word(i) for i in range(at, end) if s.has(i, "STEP")]
    told = steps and published and s.word(end - 1) == "year"
    return published.year + lexicon()["steps"][steps[0]] if told and published else None


def _day(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    days = _day_numbers(s, at, end)
    if not days or not all(days):
        return None
    months = _months(s, at, end)
    year = _year_of(s, at, end, published) or event_year(s, end, _months(s, at, end)[0], days[0])
    if s.has(at, "MONTH"):
        months += months[-1:] * (len(days) - len(months))
    else:
        months = months[:1] * (len(days) - len(months)) + months
    year = year or weekday_year(s, at, (months[0], days[0]), published)
    tense = tell_tense(s, at, end) if year is None else ""
    if year is None and tense != "future":
        year = named_year(s, at, published)
    return spanned(list(zip(months, days, strict=False)), year, published, tense)


def _day_numbers(s: Sentence, at: int, end: int) -> list[int]:
    """Return the days of the month that a date tells: "1 and 2 May", "the Fourth of July"."""
    if s.has(at, "ORD"):
        return [read_lexicon("numbers")["ordinals"][s.word(at)]]
    days = (
        int(word.rstrip("stndrh"))
        for word in s.words[at:end]
        if word[0].isdigit() and len(word) < 5 and word.rstrip("stndrh").isdecimal()
    )
    return [day for day in days if day < 32]


def _days(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "March 3 and 4", "between 3 and 5 March", "March 3 through 5"."""
    links = [i for i in range(at, end) if s.has(i, "AND", "OR", "STOP", "TO", "HYPHEN")]
    if any(s.has(i, "STOP") and s.word(i) not in ("through", "thru", "until") for i in links):
        return None
    months = sum(s.has(i, "MONTH") for i in range(at, end))
    joined = any(s.has(i, "AND", "OR") for i in links)
    if months > 1 and joined and s.word(at - 1) != "between":  # two dates
        return None
    return _day(s, at, end, published)


def _month(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    return f"{_years(s, at, end)[0]}-{_months(s, at, end)[0]:02d}"


def _month_of(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "March of last year", "August this year"."""
    if s.word(end - 1) != "year":
        return None
    year = _year_of(s, at, end, published)
    return f"{year}-{_months(s, at, end)[0]:02d}" if year else ""


def _bare_month(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    plain = s.words[at].title() in lexicon()["plain"]["months"]
    alone = plain and not s.has(at - 1, "CAP", "CAPS") and not s.has(end, "CAP", "CAPS")
    before = s.word(at - 1 - s.has(at - 1, "HYPHEN"))  # "in mid-May"
    alone = alone or is_before_noun(s, at, end)
    quarter = s.has(at - 1, "THE") and s.has(end, "TO", "HYPHEN") and s.has(end + 1, "MONTH")
    if not (before in lexicon()["before"]["month"] or alone or quarter):
        return None
    if s.has(at - 1, "EACH") or is_given_name(s, at):  # "every December", "June Ray, 51"
        return None
    tense = tell_tense(s, at, end)
    year = None if tense == "future" else named_year(s, at, published)
    month = _months(s, at, end)[0]
    between = s.has(end, "AND") and s.word(at - 1) == "between"
    dated = end + 2 + s.has(end + 2, "OF")  # "September to December 2014", "May and June of 2019"
    joined = between or s.has(end, "TO", "HYPHEN") or (s.has(end, "AND") and s.has(dated, "YEAR"))
    if joined and s.has(end + 1, "MONTH"):
        last = _months(s, end + 1, end + 2)[0]
        named = int(s.words[dated]) if s.has(dated, "YEAR") else year
        ends = nearest(last, None, named, published, tense)
        year = int(ends[:4]) - (last < month) if ends else year
    return nearest(month, None, year, published, tense)


def _near(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    if is_program(s, at, end) or is_title(s, at):
        return None
    days = lexicon()["days"][s.lower[at]]
    return (published + dt.timedelta(days=days)).isoformat() if published else ""


def _span(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "2014-17", "between 2014 and 2017"."""
    apart = s.has(at + 1, "AND") and s.word(at - 1) != "between"
    apart = apart or (s.has(at + 1, "STOP") and s.word(at + 1) not in ("through", "thru"))
    if apart or s.word(end) == "hours":
        return None
    first, last = s.words[at], s.words[end - 1]
    if len(last) == 2 and s.has(at + 1, "HYPHEN"):
        last = first[:2] + last
    return f"{first}/{last}" if len(last) == 4 and first < last and last.isdecimal() else None


def _short_span(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "the 2020-22 models"; of "1500-80 guests" no year is likely."""
    told = s.words[at] >= "1900" and len(s.words[end - 1]) == len("22") and s.glued(end - 1)
    return _span(s, at, end, published) if told else None


def _epoch(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "40,000 BC" and "AD 79", which have no ISO form; not "12 BC farmers", of Canada."""
    if s.has(at, "ERA"):
        return "" if s.word(at) == "ad" else None
    named = s.has(end, "PLURAL", "LOWER", "CAP", "CAPS", "MODIFIER", "PARTICIPLE")
    return "" if s.words[at + 1].isupper() and not named else None


def _era(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "1980s" and "'80s" (of the last century)."""
    digits = "".join(filter(str.isdecimal, s.words[at]))
    ten = read_decade(s.words[at])
    if ten and s.words[at][0].isalnum():  # "in her 40s", "in his forties"
        if s.has(at - 1, "THE") and s.word(at - 2) in ("since", "during"):
            return f"19{ten // 10}X"
        joined = s.has(at - 1, "AND", "OR") and s.has(at - 2, "ERA") and len(s.words[at - 2]) > 4
        century = s.words[at - 2][:2]  # "the 1980s and 90s"
        return f"{century}{ten // 10}X" if joined and century.isdecimal() else None
    if not digits:
        return None
    if len(digits) == 2 and s.words[at][0].isdigit():  # "over-55s"
        return None
    return {2: f"19{digits[0]}X", 4: f"{digits[:3]}X"}.get(len(digits))


def _step(s: Sentence, at: int, end: int, published: dt.date | None) -> str | None:
    """Read "last month", "next Friday", "this year"."""
    # One test after the other: a word of the calendar has a few neighbors only.
    known, word = lexicon(), s.words[at + 1]
    if s.has(at - 1, "HYPHEN") and s.glued(at):  # "the second-to-last week"
        return None
    if is_program(s, at, end) or (s.has(at - 1, "THE") and s.has(end, "OF")):
        # "the last week of October"
        return None
    step = known["steps"][s.lower[at]]
    if s.has(at + 1, "MONTH"):
        return stepped_month(known["months"][word.title()], step, published) if published else ""
    if s.has(at + 1, "WEEKDAY"):
        return stepped_weekday(step, known["weekdays"][word], published) if published else ""
    unit = units.read_unit([s.lower[at + 1]])
    period = unit[1].name if unit else ""
    if period not in _STEPPED or s.lower[at + 1].endswith("s"):
        return None
    if s.has(at - 1, "THE") and s.word(at - 2) in _DURING and period != "century":
        return None  # "over the next year": how long, and no year
    if step > 0 and s.has(at - 1, "THE") and tell_tense(s, at, end) == "past":
        year = named_year(s, at, published) if period == "year" else None
        return str(year + step) if year else ""  # "won in 2008, and lost the next year"
    return stepped(step, period, published) if published else ""


_DURING = ("over", "in", "for", "during", "within", "throughout")
_READERS = {
    "day": _day,
    "days": _days,
    "month": _month,
    "month of": _month_of,
    "step": _step,
    "near": _near,
    "bare month": _bare_month,
    "years": _span,
    "short years": _short_span,
    "epoch": _epoch,
    "era": _era,
}
