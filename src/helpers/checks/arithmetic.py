"""The arithmetic of each relation: what is stated, what follows, and whether they agree."""

import datetime as dt
import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from helpers.checks.amounts import Amount, Interval, judge, read_amount, reckon
from helpers.checks.relations import Relation
from helpers.figures.nouns import singular
from helpers.tags import read_lexicon


class Check(NamedTuple):
    """What an article states, what its other figures come to with its spread, and the verdict."""

    stated: float | None
    computed: float | None
    spread: Interval | tuple[None, None]
    verdict: str


Reader = Callable[[Relation, list[Any], dt.date | None], Check | None]


def _amounts(relation: Relation, rows: list[Any], *names: str) -> list[Amount] | None:
    read = [read_amount(rows[relation.parts[name]]) for name in names]
    found = [amount for amount in read if amount]
    return found if len(found) == len(names) else None


def _bare(row: Any) -> bool:
    """Tell whether a figure is printed without a unit, so that any unit it has is taken over."""
    return not re.search(r"[^\W\d_]|[%$€£¥]", row.text)


def _alike(*rows: Any) -> bool:
    """Tell whether figures are of one kind and unit, as far as they are printed with any."""
    printed = [row for row in rows if not _bare(row)]
    return len({(row.kind, row.unit) for row in printed}) <= 1


def _same_noun(*rows: Any) -> bool:
    nouns = {singular(row.noun.split()[-1].lower()) for row in rows if row.noun}
    return len(nouns) <= 1


def _scaled(amount: Amount, factor: float) -> Amount:
    value, said, loose = amount
    ends = [Interval(*sorted((i.low * factor, i.high * factor))) for i in (said, loose)]
    return Amount(value * factor, *ends)


def _conclude(stated: Amount, computed: tuple[float, Interval, Interval] | None) -> Check | None:
    if computed is None:
        return None
    spread = Interval(computed[1].low + 0.0, computed[1].high + 0.0)  # no -0
    return Check(stated.value, computed[0] + 0.0, spread, judge(stated, computed))


def _share(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    part, whole, stated = (rows[relation.parts[n]] for n in ("part", "whole", "stated"))
    amounts = _amounts(relation, rows, "part", "whole", "stated")
    if amounts is None or stated.trend or not _alike(part, whole):
        return None
    if not 0 <= amounts[0].value <= amounts[1].value:
        return None
    share = _scaled(amounts[2], 100) if stated.kind == "fraction" else amounts[2]
    return _conclude(share, reckon(lambda a, b: 100 * a / b, *amounts[:2]))


@cache
def _change_words(*names: str) -> re.Pattern[str]:
    words = "|".join("|".join(read_lexicon("checks")["changes"][name].split()) for name in names)
    return re.compile(rf"\b(?:{words})\b")


def _is_change(relation: Relation, stated: Any) -> bool:
    """Tell whether the words between say that the figure is the size of the change."""
    *_, link, _last = ["", *re.split(r"<\w+>", relation.words)]
    return bool(stated.trend) or bool(_change_words("up", "down", "any").search(relation.words)) or (
        stated.kind == "percent" and bool(re.search(r"\bor\b|\(", link))
    )


def _direction(relation: Relation, stated: Any) -> str | None:
    if stated.trend:
        return str(stated.trend)
    found = [name for name in ("up", "down") if _change_words(name).search(relation.words)]
    return found[0] if len(found) == 1 else None


def _signed(stated: Any, direction: str | None, value: float) -> float:
    """Turn a change so that it is positive in the direction that is stated."""
    return -value if direction == "down" else value if direction else abs(value)


def _change(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    if "size" in relation.parts:
        return _change_of_level(relation, rows)
    old, new, stated = (rows[relation.parts[n]] for n in ("old", "new", "stated"))
    amounts = _amounts(relation, rows, "new", "old", "stated")
    if amounts is None or not _alike(old, new) or not _same_noun(old, new):
        return None
    if amounts[1].value <= 0 or not _is_change(relation, stated):
        return None
    direction = _direction(relation, stated)
    check = _conclude(
        amounts[2],
        reckon(lambda b, a: _signed(stated, direction, 100 * (b - a) / a), *amounts[:2]),
    )
    if check and check.verdict == "disagrees" and "percent" in (old.kind, new.kind) and not (
        _bare(old) and _bare(new)
    ):
        points = reckon(lambda b, a: _signed(stated, direction, b - a), *amounts[:2])
        other = _conclude(amounts[2], points)
        return other if other and other.verdict != "disagrees" else check
    return check


def _change_of_level(relation: Relation, rows: list[Any]) -> Check | None:
    """Check "rose 64 points, or 1.4%, to 4,577": the level before follows."""
    size, new, stated = (rows[relation.parts[n]] for n in ("size", "new", "stated"))
    direction = stated.trend or size.trend
    amounts = _amounts(relation, rows, "size", "new", "stated")
    if amounts is None or direction is None or new.kind in ("date", "duration"):
        return None
    if not _alike(size, new) and not (_bare(size) and _bare(new)):
        return None
    sign = 1 if direction == "up" else -1
    if amounts[1].value - sign * amounts[0].value <= 0:
        return None
    return _conclude(amounts[2], reckon(lambda a, b: 100 * a / (b - sign * a), *amounts[:2]))


def _difference(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    old, new, stated = (rows[relation.parts[n]] for n in ("old", "new", "stated"))
    amounts = _amounts(relation, rows, "new", "old", "stated")
    points = stated.unit == "percentage point"
    if amounts is None or not _alike(old, new) or not _same_noun(old, new):
        return None
    if not (points and "percent" in (old.kind, new.kind)) and not _alike(old, new, stated):
        return None
    more = re.search(r"\b(more|fewer|less) than the <", relation.words)
    if not more and not _is_change(relation, stated):
        return None
    direction = _direction(relation, stated)
    if more:
        direction = "up" if more[1] == "more" else "down"
    return _conclude(
        amounts[2], reckon(lambda b, a: _signed(stated, direction, b - a), *amounts[:2])
    )


def _lead(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "by eight points, 50 percent to 42 percent"."""
    amounts = _amounts(relation, rows, "new", "old", "stated")
    new, old = rows[relation.parts["new"]], rows[relation.parts["old"]]
    if amounts is None or "error" in relation.words or "percent" not in (new.kind, old.kind):
        return None
    return _conclude(amounts[2], reckon(lambda b, a: abs(b - a), *amounts[:2]))


def _multiple(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    old, new = rows[relation.parts["old"]], rows[relation.parts["new"]]
    amounts = _amounts(relation, rows, "new", "old")
    if amounts is None or not _alike(old, new) or not _same_noun(old, new):
        return None
    if amounts[1].value <= 0:
        return None
    words = re.split(r"<", relation.words)[0].split()
    multiples = read_lexicon("checks")["multiples"]
    factor = float(next(multiples[word] for word in words if word in multiples))
    said, loose = Interval(0.95 * factor, 1.05 * factor), Interval(0.8 * factor, 1.22 * factor)
    if words[:2] == ["more", "than"] or words[:2] == ["at", "least"]:
        said = loose = Interval(factor, float("inf"))
    elif words[0] in ("nearly", "almost"):
        said, loose = Interval(0.8 * factor, factor), Interval(0.7 * factor, 1.05 * factor)
    ratio = reckon(lambda b, a: b / a, *amounts)
    return _conclude(Amount(factor, said, loose), (ratio[0], ratio[1], ratio[1]) if ratio else None)


_ONE = Amount(1.0, Interval(1.0, 1.0), Interval(1.0, 1.0))


def _total(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    if not relation.items:
        found = [rows[relation.parts[name]] for name in ("stated", "first", "second")]
        amounts = _amounts(relation, rows, "first", "second")
        if not _alike(*found) or not _same_noun(*found):
            return None
        sure = True
    else:
        found = [rows[i] for i in relation.items if i >= 0]
        read = [read_amount(rows[i]) if i >= 0 else _ONE for i in relation.items]
        amounts = [amount for amount in read if amount]
        if len(amounts) < len(read):
            return None
        sure = "a total of" in relation.words or _leave_none_out(relation, found)
    stated = read_amount(rows[relation.parts["stated"]])
    if amounts is None or stated is None:
        return None
    check = _conclude(stated, reckon(lambda *parts: sum(parts), *amounts))
    return check if check and (sure or check.verdict == "agrees") else None


def _leave_none_out(relation: Relation, parts: list[Any]) -> bool:
    """Tell whether a list is of kinds of people that leave none out."""
    nouns = [(part.noun or "").split()[-1:] for part in parts]
    heads = {noun[0].lower() for noun in nouns if noun}
    heads |= set(re.findall(r"\ban? (?:\w+ )?(\w+)", relation.words))
    groups = [set(group.split()) for group in read_lexicon("checks")["kinds"]["groups"]]
    return all(nouns) and len(heads) > 1 and any(heads <= group for group in groups)


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


def _rate(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
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
    if not amount or not each or not factor or other != thing or ("one" in relation.parts and time == period):
        return None
    many = Interval(factor.low * times.low, factor.high * times.high)
    middle = Amount((many.low + many.high) / 2, many, many)
    check = _conclude(amount, reckon(lambda a, b: a * b, each, middle))
    if check and check.verdict != "agrees" and many.low < many.high and check.spread != (None, None):
        inside = Interval(*check.spread).meets(amount.said)  # a week of five days or of seven
        return check._replace(verdict="agrees") if inside else check
    return check


def _age(relation: Relation, rows: list[Any], published: dt.date | None) -> Check | None:
    stated, born = rows[relation.parts["stated"]], rows[relation.parts["born"]]
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)-(\d\d))?", born.date or "")
    ago = stated.kind == "duration"
    if not found or stated.value is None or (ago and stated.unit != "year"):
        return None
    if stated.kind == "count" and (stated.noun or not 0 < stated.value < 120):
        return None
    if published is None:
        return Check(stated.value, None, (None, None), "cannot tell")
    high = published.year - int(found[1])
    if high < 0:
        return None
    spread = Interval(high - 1, high)
    if found[2] and not ago:
        past = (published.month, published.day) >= (int(found[2]), int(found[3]))
        spread = Interval(high - (not past), high - (not past))
    wide = Interval(spread.low - 1, spread.high + 1) if ago or stated.qualifier != "exact" else spread
    verdict = (
        "agrees" if spread.holds(stated.value)
        else "within rounding" if wide.holds(stated.value)
        else "disagrees"
    )  # fmt: skip
    return Check(stated.value, spread.high, spread, verdict)


def _whole(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check percentages of one whole: more than all of it is wrong, less leaves others."""
    read = [read_amount(rows[i]) for i in relation.items]
    amounts = [amount for amount in read if amount]
    if len(amounts) < len(read) or any(rows[i].trend for i in relation.items):
        return None
    hundred = Amount(100.0, Interval(100.0, 100.0), Interval(100.0, 100.0))
    check = _conclude(hundred, reckon(lambda *parts: sum(parts), *amounts))
    if check is None or (check.verdict == "disagrees" and (check.computed or 0) < 100):
        return None
    known = relation.words in read_lexicon("checks")["wholes"]["nouns"].split()
    return check if known or check.verdict == "agrees" else None


CHECKS: dict[str, Reader] = {
    "share": _share,
    "change": _change,
    "difference": _difference,
    "lead": _lead,
    "multiple": _multiple,
    "total": _total,
    "rate": _rate,
    "age": _age,
    "whole": _whole,
}
