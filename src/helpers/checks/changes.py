"""Changes: a size between two ends, in percent, in numbers, in points, as a multiple."""

import datetime as dt
import re
from functools import cache
from typing import Any

from helpers.checks.amounts import Amount, Interval, read_amount, reckon
from helpers.checks.arithmetic import (
    Check,
    are_alike,
    are_levels,
    conclude,
    is_bare,
    read_parts,
    scale,
    share_noun,
)
from helpers.checks.relations import Relation
from helpers.tags import lexicon_set, read_lexicon


@cache
def _change_words(*names: str) -> re.Pattern[str]:
    words = "|".join("|".join(read_lexicon("checks")["changes"][name].split()) for name in names)
    return re.compile(rf"\b(?:{words})\b")


_IN_CURRENCY = re.compile(r"[A-Z]{3}(?: per |$)")  # "USD", "USD per barrel"
# "332 votes, 62 more than the 270 needed"
_COMPARED = re.compile(
    r"\b(?:(more|higher) than|(?:fewer|less|lower) than|(?:shy|short) of) (?:<y\d+>|[^<>,])*<\w+>$"
)


def _is_change(relation: Relation, stated: Any) -> bool:
    """Tell whether the words between say that the figure is the size of the change."""
    *_, link, _last = ["", *re.split(r"<\w+>", relation.words)]
    return (
        bool(stated.trend)
        or bool(_COMPARED.search(relation.words))
        or bool(_change_words("up", "down", "any").search(relation.words))
        or (stated.kind == "percent" and bool(re.search(r"\bor\b|\(", link)))
    )


def _direction(relation: Relation, stated: Any) -> str | None:
    if stated.trend:
        return str(stated.trend)
    if compared := _COMPARED.search(relation.words):
        return "up" if compared[1] else "down"
    found = [name for name in ("up", "down") if _change_words(name).search(relation.words)]
    return found[0] if len(found) == 1 else None


def _signed(direction: str | None, value: float) -> float:
    """Turn a change so that it is positive in the direction that is stated."""
    return -value if direction == "down" else value if direction else abs(value)


def check_change(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "rose 25% to 50 from 40"."""
    if "size" in relation.parts:
        return _change_of_level(relation, rows)
    old, new, stated = (rows[relation.parts[n]] for n in ("old", "new", "stated"))
    amounts = read_parts(relation, rows, "new", "old", "stated")
    if amounts is None or not are_levels(new, old) or not share_noun(old, new):
        return None
    if amounts[1].value <= 0 or not _is_change(relation, stated):
        return None
    if stated.kind == "fraction":  # "by a third"
        amounts[2] = scale(amounts[2], 100)
    direction = _direction(relation, stated)
    check = conclude(
        amounts[2],
        reckon(lambda b, a: _signed(direction, 100 * (b - a) / a), *amounts[:2]),
    )
    if check is None or check.verdict != "disagrees" or not _may_be_points(old, new):
        return check
    points = reckon(lambda b, a: _signed(direction, b - a), *amounts[:2])
    other = conclude(amounts[2], points)
    return other if other and other.verdict != "disagrees" else check


def _may_be_points(old: Any, new: Any) -> bool:
    """Tell levels in percent: their change may be told in points."""
    return any(row.kind == "percent" and not is_bare(row) for row in (old, new))


def _change_of_level(relation: Relation, rows: list[Any]) -> Check | None:
    """Check "rose 64 points, or 1.4%, to 4,577": the level before follows."""
    size, new, stated = (rows[relation.parts[n]] for n in ("size", "new", "stated"))
    direction = stated.trend or size.trend
    amounts = read_parts(relation, rows, "size", "new", "stated")
    if amounts is None or direction is None or new.kind in ("date", "duration"):
        return None
    coins = lexicon_set("checks", "coins", "hundredths")
    if size.unit in coins and _IN_CURRENCY.match(new.unit or ""):
        amounts[0] = scale(amounts[0], 0.01)  # "30 cents, or 5 percent, to $2.10"
    elif not are_levels(new, size) and not (is_bare(size) and is_bare(new)):
        return None
    sign = 1 if direction == "up" else -1
    if amounts[1].value - sign * amounts[0].value <= 0:
        return None
    return conclude(amounts[2], reckon(lambda a, b: 100 * a / (b - sign * a), *amounts[:2]))


def check_difference(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "rose by 3 to 12 from 9" and "332, 62 more than the 270"."""
    old, new, stated = (rows[relation.parts[n]] for n in ("old", "new", "stated"))
    amounts = read_parts(relation, rows, "new", "old", "stated")
    points = stated.unit == "percentage point" or stated.noun in ("point", "points")
    if amounts is None or not are_levels(new, old) or not share_noun(old, new):
        return None
    if not (points and "percent" in (old.kind, new.kind)) and not are_levels(old, stated):
        return None
    if not _is_change(relation, stated):
        return None
    direction = _direction(relation, stated)
    return conclude(amounts[2], reckon(lambda b, a: _signed(direction, b - a), *amounts[:2]))


def check_lead(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "by eight points, 50 percent to 42 percent"."""
    if "error" in relation.words:
        return None
    if "both" in relation.parts:
        both = rows[relation.parts["both"]]
        ends = [both._replace(value=end, qualifier="exact") for end in (both.high, both.low)]
        new, old = ends
        amounts = [a for a in map(read_amount, (*ends, rows[relation.parts["stated"]])) if a]
    else:
        new, old = rows[relation.parts["new"]], rows[relation.parts["old"]]
        amounts = read_parts(relation, rows, "new", "old", "stated") or []
    if len(amounts) < 3 or "percent" not in (new.kind, old.kind):
        return None
    size = scale(amounts[2], -1) if amounts[2].value < 0 else amounts[2]
    return conclude(size, reckon(lambda b, a: abs(b - a), *amounts[:2]))


def check_margin(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "5,200 votes to Lee's 4,100, a margin of 1,100"."""
    new, old, stated = (rows[relation.parts[n]] for n in ("new", "old", "stated"))
    amounts = read_parts(relation, rows, "new", "old", "stated")
    if amounts is None or not share_noun(new, old, stated):
        return None
    return conclude(amounts[2], reckon(lambda b, a: abs(b - a), *amounts[:2]))


def check_multiple(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "doubled to 10,000 from 5,000"."""
    old, new = rows[relation.parts["old"]], rows[relation.parts["new"]]
    amounts = read_parts(relation, rows, "new", "old")
    if amounts is None or not are_alike(old, new) or not share_noun(old, new):
        return None
    if amounts[1].value <= 0:
        return None
    words = re.findall(r"\w+", relation.words.partition("<")[0])
    multiples = read_lexicon("checks")["multiples"]
    factor = float(next(multiples[word] for word in words if word in multiples))
    said, loose = Interval(0.95 * factor, 1.05 * factor), Interval(0.8 * factor, 1.22 * factor)
    if words[:2] == ["more", "than"] or words[:2] == ["at", "least"]:
        said = loose = Interval(factor, float("inf"))
    elif words[0] in ("nearly", "almost"):
        said, loose = Interval(0.8 * factor, factor), Interval(0.7 * factor, 1.05 * factor)
    ratio = reckon(lambda b, a: b / a, *amounts)
    return conclude(Amount(factor, said, loose), (ratio[0], ratio[1], ratio[1]) if ratio else None)
