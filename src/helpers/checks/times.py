"""Times: amounts a month and a year, and ages and years."""

import datetime as dt
import re
from functools import cache
from typing import Any

from helpers.checks.amounts import Amount, Interval, read_amount, reckon
from helpers.checks.arithmetic import Check, conclude
from helpers.checks.relations import Relation
from helpers.figures.noun_words import singular
from helpers.tags import read_lexicon


@cache
def _periods() -> dict[tuple[str, str], Interval]:
    return {
        (short, long): Interval(*map(float, ends))
        for pair, ends in read_lexicon("checks")["periods"].items()
        for short, long in [pair.split()]
    }


def _per(unit: str | None) -> tuple[str, str]:
    thing, _, period = (unit or "").rpartition(" per ")
    return thing, period


def _convert(short: str, long: str) -> Interval | None:
    """Return how many of one period another has."""
    if short == long:
        return Interval(1.0, 1.0)
    if found := _periods().get((short, long)):
        return found
    if found := _periods().get((long, short)):
        return Interval(1 / found.high, 1 / found.low)
    return None


def check_rate(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "$1 million a month, $12 million a year" and "$12 million over three years"."""
    stated = rows[relation.parts["stated"]]
    amount = read_amount(stated)
    thing, period = _per(stated.unit)
    if "one" in relation.parts:
        one = rows[relation.parts["one"]]
        other, time = _per(one.unit)
        each = read_amount(one)
        times = Interval(1.0, 1.0)
    else:
        whole, lasting = rows[relation.parts["whole"]], rows[relation.parts["time"]]
        other = whole.unit or singular((whole.noun or "").split(" ")[-1].lower())
        time = lasting.unit or ""
        each = read_amount(whole)
        if not lasting.value:
            return None
        times = Interval(1 / lasting.value, 1 / lasting.value)
    factor = _convert(time, period)
    if not (amount and each and factor) or other != thing:
        return None
    if "one" in relation.parts and time == period:
        return None
    many = Interval(factor.low * times.low, factor.high * times.high)
    return _conclude_rate(amount, each, many)


def _conclude_rate(stated: Amount, each: Amount, many: Interval) -> Check | None:
    """Compare what is stated with `many` times `each`: of weeks, five days or seven."""
    middle = Amount((many.low + many.high) / 2, many, many)
    check = conclude(stated, reckon(lambda a, b: a * b, each, middle))
    if check is None or many.low == many.high or check.spread == (None, None):
        return check
    inside = Interval(*check.spread).meets(stated.said)
    return check._replace(verdict="agrees") if inside else check


def check_age(relation: Relation, rows: list[Any], published: dt.date | None) -> Check | None:
    """Check "born in 1950, 72" and "in 1990, 34 years ago" by the day of the article."""
    stated, born = rows[relation.parts["stated"]], rows[relation.parts["born"]]
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)-(\d\d))?", born.date or "")
    if not found or not _counts_years(stated):
        return None
    ago = stated.kind == "duration"
    if published is None:
        return Check(stated.value, None, (None, None), "cannot tell")
    high = published.year - int(found[1])
    if high < 0:
        return None
    spread = Interval(high - 1, high)
    if found[2] and not ago:
        past = (published.month, published.day) >= (int(found[2]), int(found[3]))
        spread = Interval(high - (not past), high - (not past))
    wide = (
        Interval(spread.low - 1, spread.high + 1) if ago or stated.qualifier != "exact" else spread
    )
    verdict = (
        "agrees" if spread.holds(stated.value)
        else "within rounding" if wide.holds(stated.value)
        else "disagrees"
    )  # fmt: skip
    return Check(stated.value, spread.high, spread, verdict)


def _counts_years(stated: Any) -> bool:
    """Tell an age, a number that can be one ("Ana Ruiz, 72"), or a time in years."""
    if stated.kind == "count":
        return not stated.noun and stated.value is not None and 0 < stated.value < 120
    return stated.value is not None and (stated.kind != "duration" or stated.unit == "year")
