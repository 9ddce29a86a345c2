"""What a printed figure allows: its hedge and its printed precision, as intervals."""

import math
import re
from collections.abc import Callable
from typing import Any, NamedTuple

_DIGITS = re.compile(r"\d[\d,]*+(?:\.(\d+))?+")
_ROUND = 1_000  # from here on, zeros at a count's end may be of rounding
_EPSILON = 1e-9


class Interval(NamedTuple):
    """From `low` to `high`, infinite where the wording leaves an end open."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Tell whether a value lies within, as far as floating point tells."""
        slack = _EPSILON * max(1.0, abs(value))
        return self.low - slack <= value <= self.high + slack

    def meets(self, other: "Interval") -> bool:
        """Tell whether two intervals share a value."""
        slack = _EPSILON * max(1.0, *(abs(v) for v in (*self, *other) if math.isfinite(v)))
        return self.low <= other.high + slack and other.low <= self.high + slack


class Amount(NamedTuple):
    """A figure's value, what its wording says, and what rounding on the way may have left.

    ``said``: "11.5%" is 11.45 to 11.55, "about 100" its range, 212 boats are 212. ``loose``:
    "6,000" may be of 5,995 to 6,005, and a value cut off instead of rounded is off by a step.
    """

    value: float
    said: Interval
    loose: Interval


def read_amount(row: Any) -> Amount | None:
    """Read a row of the figures table; None where it has no value."""
    if row.value is None or not math.isfinite(row.value):
        return None
    value = float(row.value)
    step = printed_step(row.text, value, row.kind)
    half = step / 2
    if row.qualifier in ("exact", None):
        said = Interval(value - half, value + half)
    else:
        said = Interval(
            -math.inf if row.low is None else row.low, math.inf if row.high is None else row.high
        )
    coarse = max(step, _zeros(value) if row.kind != "percent" else 0.0)
    loose = Interval(
        min(said.low, value - coarse / 2), max(said.high, value + max(step, coarse / 2))
    )
    if row.qualifier == "about":
        loose = Interval(loose.low - coarse / 2, loose.high + coarse / 2)
    return Amount(value, said, loose)


def printed_step(text: str, value: float, kind: str) -> float:
    """Return the printed precision: 0.1 of "11.5%", 0.1 million of "14.2 million", 0 of "212"."""
    if kind == "fraction":
        return 0.04 if value not in (0.5,) else 0.03
    found = _DIGITS.search(text)
    if not found:
        return 1.0 if kind == "percent" else 0.0
    printed = float(found[0].replace(",", ""))
    places = len(found[1] or "")
    scale = abs(value) / printed if printed else 1.0
    if places:
        return float(10.0**-places * scale)
    if scale > 1.5:
        return min(scale, _second_digit(value))
    return 1.0 if kind in ("percent", "rate", "measure") else 0.0


def _zeros(value: float) -> float:
    if abs(value) < _ROUND or value != int(value) or abs(value) > 1e15:
        return 0.0
    digits = str(int(abs(value)))
    return min(float(10 ** (len(digits) - len(digits.rstrip("0")))), _second_digit(value) / 10)


def _second_digit(value: float) -> float:
    """Return the worth of a value's second digit: "$1 million" is hardly said of 1.3 million."""
    return float(10.0 ** (math.floor(math.log10(abs(value))) - 1)) if value else 1.0


def reckon(
    operation: Callable[..., float], *amounts: Amount
) -> tuple[float, Interval, Interval] | None:
    """Compute with the values, with what is said, and with what rounding allows.

    The operation must be monotonic in each of its arguments, so that its ends lie at theirs.
    """
    try:
        value = operation(*(amount.value for amount in amounts))
        said = _ends(operation, [amount.said for amount in amounts])
        loose = _ends(operation, [amount.loose for amount in amounts])
    except (ZeroDivisionError, OverflowError):
        return None
    return value, said, loose


def _ends(operation: Callable[..., float], intervals: list[Interval]) -> Interval:
    corners: list[list[float]] = [[]]
    for interval in intervals:
        corners = [[*corner, end] for corner in corners for end in interval]
    values = [operation(*corner) for corner in corners]
    if any(math.isnan(value) for value in values):
        return Interval(-math.inf, math.inf)
    return Interval(min(values), max(values))


def judge(stated: Amount, computed: tuple[float, Interval, Interval]) -> str:
    """Compare what an article states with what follows from its other figures.

    Returns
    -------
    str
        ``agrees`` (the value lies in what is stated), ``within rounding`` (it does for values that
        the wording also allows), ``disagrees`` (for none of them), ``cannot tell`` (a hedge leaves
        it open).
    """
    value, said, loose = computed
    if stated.said.holds(value):
        return "agrees"
    if not loose.meets(stated.loose):
        return "disagrees"
    if math.isinf(said.low) or math.isinf(said.high):
        return "cannot tell"
    return "within rounding"
