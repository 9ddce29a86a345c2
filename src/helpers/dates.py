"""Days, months and years as printed, resolved against the day an article appeared."""

import datetime as dt
from functools import cache
from typing import Any

from helpers.patterns import read_lexicon


@cache
def lexicon() -> dict[str, Any]:
    """Return the word lists of ``lexicon/dates.toml``."""
    return read_lexicon("dates")


def nearest(month: int, day: int | None, published: dt.date | None) -> str | None:
    """Return the ISO day (or month) of that name closest to the day of publication.

    Examples
    --------
    >>> nearest(12, 24, dt.date(2022, 1, 5))
    '2021-12-24'
    """
    if published is None:
        return None
    found: list[tuple[int, str]] = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            date = dt.date(year, month, day or 15)
        except ValueError:
            continue
        found.append((abs((date - published).days), date.isoformat()))
    if not found:
        return None
    iso = min(found)[1]
    return iso if day else iso[:7]


def exact(year: int, month: int, day: int) -> str | None:
    """Return the ISO day, None where the calendar has none such."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def stepped(step: int, period: str, published: dt.date | None) -> str | None:
    """Resolve "last month" (step -1) and the like: an ISO week, month or year, or a quarter.

    Examples
    --------
    >>> stepped(-1, "month", dt.date(2022, 3, 10))
    '2022-02'
    """
    if published is None:
        return None
    if period == "year":
        return str(published.year + step)
    if period == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02d}"
    if period == "week":
        year, week, _ = (published + dt.timedelta(weeks=step)).isocalendar()
        return f"{year}-W{week:02d}"
    if period == "quarter":
        quarters = published.year * 4 + (published.month - 1) // 3 + step
        return f"{quarters // 4}-Q{quarters % 4 + 1}"
    if period == "decade":
        return f"{published.year // 10 + step}X"
    if period == "century":
        return f"{published.year // 100 + step}XX"
    return None


def weekday(step: int, day: int, published: dt.date | None) -> str | None:
    """Resolve "last Friday": the one before, "next" the one after, "this" the closest."""
    if published is None:
        return None
    ahead = (day - published.weekday()) % 7
    if step < 0:
        ahead -= 7
    elif step > 0:
        ahead = ahead or 7
    elif ahead > 3:
        ahead -= 7
    return (published + dt.timedelta(days=ahead)).isoformat()
