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
    if year is not None:
        found = _day_of(year, month, day)
    elif published is not None:
        around = (_day_of(published.year + step, month, day) for step in (-1, 0, 1))
        fit = [d for d in around if d and _fits(d, published, tense, whole=day is None)]
        found = min(fit, key=lambda date: _distance(date, published, tense), default=None)
    else:
        return ""
    return found.isoformat()[: 10 if day else 7] if found else ""


def nearest_day(day: int, published: dt.date, tense: str) -> str:
    """Return the day of the month that is nearest to publication and fits the tense.

    Examples
    --------
    >>> nearest_day(2, dt.date(2024, 3, 14), "future")
    '2024-04-02'
    """
    months = ((published.month - 1 + step) for step in (-1, 0, 1))
    around = (_day_of(published.year + month // 12, month % 12 + 1, day) for month in months)
    fit = [date for date in around if date and _fits(date, published, tense, whole=False)]
    return min(fit, key=lambda date: abs(date - published)).isoformat() if fit and day else ""


def _distance(date: dt.date, published: dt.date, tense: str) -> dt.timedelta:
    """Return how far off a day is; of an event, one to come is likelier than one gone by."""
    gone = tense == "event" and date < published
    return abs(date - published) * (2 if gone else 1)


def _day_of(year: int, month: int, day: int | None) -> dt.date | None:
    """Return a day, of a month its middle, None for one that no calendar has."""
    try:
        return dt.date(year, month, day or 15)
    except ValueError:
        return None


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
    size = {"year": 1, "decade": 10, "century": 100}[period]
    return f"{published.year // size + step}" + "X" * (len(str(size)) - 1)
