"""What the arithmetic of all relations shares: their parts, their likeness, the verdict."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from helpers.checks.amounts import Amount, Interval, judge, read_amount
from helpers.checks.relations import Relation
from helpers.figures.noun_words import singular


class Check(NamedTuple):
    """What an article states, what its other figures come to with its spread, and the verdict."""

    stated: float | None
    computed: float | None
    spread: Interval | tuple[None, None]
    verdict: str


Reader = Callable[[Relation, list[Any], dt.date | None], Check | None]


def read_parts(relation: Relation, rows: list[Any], *names: str) -> list[Amount] | None:
    """Read the amounts of some parts of a relation; None where one has none."""
    read = [read_amount(rows[relation.parts[name]]) for name in names]
    found = [amount for amount in read if amount]
    return found if len(found) == len(names) else None


def is_bare(row: Any) -> bool:
    """Tell a figure printed without unit and noun, so that any unit it has is taken over."""
    return row.noun_from != "printed" and not re.search(r"[^\W\d_]|[%$€£¥]", row.text)


def are_alike(*rows: Any) -> bool:
    """Tell whether figures are of one kind and unit, as far as they are printed with any."""
    printed = [row for row in rows if not is_bare(row)]
    return len({(row.kind, row.unit) for row in printed}) <= 1


def are_levels(new: Any, old: Any) -> bool:
    """Tell two ends of a change; the former may be short for the latter: "$4 a day", "from $3"."""
    thing, _, period = (new.unit or "").partition(" per ")
    return are_alike(new, old) or (bool(period) and thing == old.unit)


def share_noun(*rows: Any) -> bool:
    """Tell whether figures count the same, as far as their nouns tell."""
    nouns = {singular(row.noun.split()[-1].lower()) for row in rows if row.noun}
    return len(nouns) <= 1


def scale(amount: Amount, factor: float) -> Amount:
    """Multiply an amount by a factor."""
    value, said, loose = amount
    ends = [Interval(*sorted((i.low * factor, i.high * factor))) for i in (said, loose)]
    return Amount(value * factor, *ends)


def read_share(row: Any) -> Amount | None:
    """Read a share in percent, whether it is printed as "a fifth" or as "20%"."""
    amount = read_amount(row)
    return scale(amount, 100) if amount and row.kind == "fraction" else amount


def conclude(stated: Amount, computed: tuple[float, Interval, Interval] | None) -> Check | None:
    """Judge what is stated by what was computed; None where nothing was."""
    if computed is None:
        return None
    spread = Interval(computed[1].low + 0.0, computed[1].high + 0.0)  # no -0
    return Check(stated.value, computed[0] + 0.0, spread, judge(stated, computed))
