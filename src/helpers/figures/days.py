"""Days and months resolved against the day of publication; all in ISO 8601."""

import datetime as dt
from collections.abc import Sequence

_FAR = 3  # "this Friday" in an article of a Monday is the next, of a Sunday the one before


def nearest(
    month: int, day: int | None, year: int | None, published: dt.date | None, tense: str = ""
) -> str:
    """Return the ISO day or month: of that year, or the one that fits the tense, or the closest.

    ``""`` where there is no such day, or neither a year nor a day of publication.

    Examples
    --------
    >>> nearest(1, 5, None, dt.date(2024, 3, 14), "future")
    '2025-01-05'
    """
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
        if year is None and published and not _fits(date, published, tense, whole=day is None):
            continue
        far = abs((date - published).days) if published else 0
        found.append((far, date.isoformat()))
    return min(found)[1][: 10 if day else 7] if found else ""


def _fits(date: dt.date, published: dt.date, tense: str, *, whole: bool) -> bool:
    """Tell whether a day, or a whole month, can lie where the tense says."""
    a, b = (date, published) if not whole else (date.replace(day=1), published.replace(day=1))
    return {"past": a <= b, "future": a >= b}.get(tense, True)


def spanned(
    days: Sequence[tuple[int, int]], year: int | None, published: dt.date | None, tense: str
) -> str:
    """Return one day, or "a/b" of the first and the last of several (month, day)."""
    last = nearest(*days[-1], year, published, tense)
    if len(days) == 1 or not last:
        return last
    ends = int(last[:4])
    first = nearest(*days[0], ends - (days[0] > days[-1]), published)
    return f"{first}/{last}" if first else last


def stepped_month(month: int, step: int, published: dt.date) -> str:
    """Return the ISO month of "last March", "this March" or "next March"."""
    year = published.year
    if step < 0:
        year -= month >= published.month
    elif step > 0:
        year += month <= published.month
    return f"{year}-{month:02d}"


def stepped_weekday(step: int, weekday: int, published: dt.date) -> str:
    """Return the ISO day of "last Friday" and the like."""
    ahead = (weekday - published.weekday()) % 7
    if step < 0 or (step == 0 and ahead > _FAR):
        ahead -= 7
    elif step > 0:
        ahead = ahead or 7
    return (published + dt.timedelta(days=ahead)).isoformat()


def stepped(step: int, period: str, published: dt.date) -> str:
    """Return the ISO form of "last week", "this month", "next year" and the like."""
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
