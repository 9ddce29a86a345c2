"""Wholes: a part and its share, a sum and its parts, percentages of one whole."""

import datetime as dt
import re
from typing import Any

from helpers.checks.amounts import Amount, Interval, read_amount, reckon
from helpers.checks.arithmetic import (
    Check,
    are_alike,
    conclude,
    read_parts,
    read_share,
    share_noun,
)
from helpers.checks.relations import Relation
from helpers.tags import read_lexicon


def check_share(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "212 of 1,840 households, or 11.5%"."""
    part, whole, stated = (rows[relation.parts[n]] for n in ("part", "whole", "stated"))
    amounts, share = read_parts(relation, rows, "part", "whole"), read_share(stated)
    if amounts is None or share is None or stated.trend or not are_alike(part, whole):
        return None
    if not 0 <= amounts[0].value <= amounts[1].value:
        return None
    return conclude(share, reckon(lambda a, b: 100 * a / b, *amounts))


def check_same(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check a share told twice: "nearly four in 10 voters (38 percent)"."""
    part, stated = (rows[relation.parts[n]] for n in ("part", "stated"))
    told, share = read_amount(part), read_share(stated)
    if told is None or share is None or part.trend or stated.trend:
        return None
    return conclude(share, reckon(lambda a: a, told))


_ONE = Amount(1.0, Interval(1.0, 1.0), Interval(1.0, 1.0))


def check_total(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check "12 people, seven men and five women" and "11 of the 14 and the other three"."""
    told = rows[relation.parts["stated"]]
    stated = read_amount(told)
    amounts = _read_items(relation, rows) if relation.items else _read_both(relation, rows)
    if amounts is None or stated is None:
        return None
    if not are_alike(told, *(rows[i] for i in relation.items if i >= 0)):
        return None  # dollars and euros
    check = conclude(stated, reckon(lambda *parts: sum(parts), *amounts))
    if not relation.items or relation.name == "sum" or "a total of" in relation.words:
        return check
    if _leave_none_out(relation, [rows[i] for i in relation.items if i >= 0]):
        return check
    # A list that may leave some out can agree, but not disagree.
    agrees = check is not None and check.verdict == "agrees" and relation.name == "total"
    return check if agrees else None


def _read_items(relation: Relation, rows: list[Any]) -> list[Amount] | None:
    """Read the amounts of a list, a member without a number ("and a driver") as one."""
    read = [read_amount(rows[i]) if i >= 0 else _ONE for i in relation.items]
    amounts = [amount for amount in read if amount]
    return amounts if len(amounts) == len(read) else None


def _read_both(relation: Relation, rows: list[Any]) -> list[Amount] | None:
    """Read the amounts of two parts of one thing."""
    found = [rows[relation.parts[name]] for name in ("stated", "first", "second")]
    alike = are_alike(*found) and share_noun(*found)
    return read_parts(relation, rows, "first", "second") if alike else None


def _leave_none_out(relation: Relation, parts: list[Any]) -> bool:
    """Tell whether a list is of kinds of people that leave none out."""
    nouns = [(part.noun or "").split()[-1:] for part in parts]
    heads = {noun[0].lower() for noun in nouns if noun}
    heads |= set(re.findall(r"\ban? (?:\w+ )?(\w+)", relation.words))
    groups = [set(group.split()) for group in read_lexicon("checks")["kinds"]["groups"]]
    return all(nouns) and len(heads) > 1 and any(heads <= group for group in groups)


def check_whole(relation: Relation, rows: list[Any], _: dt.date | None) -> Check | None:
    """Check percentages of one whole: more than all of it is wrong, less leaves others."""
    read = [read_amount(rows[i]) for i in relation.items]
    amounts = [amount for amount in read if amount]
    if len(amounts) < len(read) or any(rows[i].trend for i in relation.items):
        return None
    hundred = Amount(100.0, Interval(100.0, 100.0), Interval(100.0, 100.0))
    check = conclude(hundred, reckon(lambda *parts: sum(parts), *amounts))
    if check is None or (check.verdict == "disagrees" and (check.computed or 0) < 100):
        return None
    known = relation.words in read_lexicon("checks")["wholes"]["nouns"].split()
    return check if known or check.verdict == "agrees" else None
