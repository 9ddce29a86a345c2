"""Quantities with a number of their own: amounts, and numbers that share a head.

Each reader gets the place of a number-like piece and returns where to read on, or that same
place when what stands there is not its own. Two amounts that make one figure are in
`helpers.figures.ranges`, quantities without a number of their own in `helpers.figures.shares`.
"""

from dataclasses import replace

from helpers.figures import ages, contexts, fractions, hedges, numbers, stray, trends, years
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.bearers import find_bearer
from helpers.figures.carried import find_implied, find_inches, is_gapped
from helpers.figures.changes import SPENT, trend_of
from helpers.figures.counted import hedged_unit, is_share, noun_of, of_whole, part_of, rate_of
from helpers.figures.currencies import worth
from helpers.figures.denominations import rate_at, unit_at
from helpers.figures.naming import in_name
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.parallels import find_parallel
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.ranges import find_pair, find_rival
from helpers.figures.reading import Reading
from helpers.figures.restated import (
    carry_over,
    carry_rate,
    carry_trend,
    rate_again,
    repeat_change,
    scale_from,
)
from helpers.figures.wholes import find_substance

_SHARED = TAGS.compile(
    """(?:<NUM|ONE|SMALL|TENS><HYPHEN>(?:<COMMA><AND|OR>?|<AND|OR>)){1,6}
       <NUM|ONE|SMALL|TENS><HYPHEN><LOWER|UNIT|PERIOD|PLURAL>"""
)


_BY = TAGS.compile("<NUM|SMALL><HYPHEN><STOP|LOWER><HYPHEN><NUM|SMALL><HYPHEN><UNIT|ABBR|PERIOD>")


def read_shared(r: Reading, at: int) -> int:
    """Read "four-, five- and six-cylinder" and "8-by-10-foot": numbers that share a head."""
    s = r.s
    found = _SHARED.match(s.tags, at) or (s.word(at + 2) == "by" and _BY.match(s.tags, at))
    if not found:
        return at
    last = max(i for i in range(at, found.end()) if s.has(i, "NUM", "ONE", "SMALL", "TENS"))
    amount = read_amount(s, last)
    if amount is None:
        return at
    places = [i for i in range(at, last) if s.has(i, "NUM", "ONE", "SMALL", "TENS")]
    for place in places:
        number = numbers.read_number(s.words[place : place + 1])
        if number:
            _put(
                r, replace(amount, first=place, last=place + 1, number=number), noun_at=amount.last
            )
    return add_amount(r, amount)


def read_compound(r: Reading, at: int) -> int:
    """Read "a quarter of a million", "half an hour": a fraction that is no share of a noun."""
    s = r.s
    if s.has(at, "HALF") and (end := _add_half(r, at)):
        return end
    if s.has(at - 1, "A", "ONE") and at > s.floor and s.has(at, "PART", "HALF", "ORD"):
        at -= 1
    one = read_amount(s, at) if _COMPOUND.match(s.tags, at) else None
    if one and fractions.is_of_accounts(s, at):
        return one.last
    if one is None or not (one.part or one.scaled):
        return at
    return _add_pair(r, one) or add_amount(r, one)


def _add_half(r: Reading, at: int) -> int:
    """Add "the past year and a half", whose number is left out; 0 for another half."""
    s, start = r.s, at - 3
    told = s.has(at - 2, "AND") and s.has(at - 1, "A") and s.word(start - 1) in _LEFT_OUT
    unit = unit_at(s, start) if told and start > s.floor else None
    if unit is None:
        return 0
    return r.add(start, at + 1, "duration", value=1.5, low=1.5, high=1.5, unit=unit[1].name)


_LEFT_OUT = ("past", "last", "next", "first", "another", "this", "previous", "following")
_COMPOUND = TAGS.compile("<A|ONE|SMALL>?<HYPHEN>?<PART|HALF|ORD>")


def read_one(r: Reading, at: int) -> int:
    """Read an amount, or two that make a range."""
    s = r.s  # one test after the other: what one reads, no later one may
    if (end := stray.past_code(s, at)) > at or (end := _read_or_two(r, at)) > at:
        return end
    one = _read_around(s, at)
    if one is None:
        return at + 1
    paired = s.has(one.last, "HYPHEN") and (
        s.has(one.last + 1, "TO", "OR") or not s.has(one.last + 2, "HYPHEN")
    )
    dated = s.has(at, "YEAR") and s.words[at] >= "1900"  # "one influential 2009 paper"
    if one.bare and r.noun[0] <= at < r.noun[1] and not (paired or dated):
        return one.last  # "six 409 Turbo vans", "two-party-preferred vote"
    if end := _add_pair(r, one):
        return end
    if years.is_year(s, one):
        if not in_name(s, at):
            first, meaning = hedges.hedge_before(s, at)
            if meaning != "about":  # "more | than 2016 turnout"
                first, meaning = at, ""
            year = years.short_year(s, at) or s.words[at]
            r.add(first, at + 1, "date", date=str(year), qualifier=hedges.public(meaning))
        return at + 1
    if contexts.counts(s, one) or is_gapped(r, one):
        return add_amount(r, scale_from(r, one))
    rival = find_rival(s, one)
    return add_amount(r, rival) if rival else one.last


def _read_or_two(r: Reading, at: int) -> int:
    """Read "a year or two", "another pick or two": one to two of them."""
    s, noun = r.s, at - 2
    if not (s.has(at - 1, "OR") and s.has(at, "SMALL") and s.has(noun, "LOWER", "UNIT", "PERIOD")):
        return at
    told = s.has(noun - 1, "A", "STEP") or s.word(noun - 1) in ("another", "every")
    number, following = numbers.read_number(s.words[at : at + 1]), find_noun(s, at + 1, many=True)
    if not (told and number and noun > s.floor and following[0] == following[1]):
        return at
    first, unit = hedges.hedge_before(s, noun - 1)[0], unit_at(s, noun)
    name, kind = unit[1] if unit else (None, "count")
    return r.add(
        first, at + 1, kind, (0, 0) if unit else (noun, at - 1),
        low=1.0, high=number.value, qualifier="between", unit=name,
    )  # fmt: skip


def _read_around(s: Sentence, at: int) -> Amount | None:
    """Read the amount of the number at piece `at`, with a sign or currency before it."""
    for first in range(max(s.floor, at - 2), at + 1):
        if first == at or s.has(first, "CUR", "SIGN", "HYPHEN", "MARK"):
            one = read_amount(s, first)
            if one and one.last > at:
                return one
    return None


def _add_pair(r: Reading, one: Amount) -> int:
    """Add a range as one figure and a change as two; return where to read on, 0 for no pair."""
    pair = repeat_change(r, find_pair(r.s, one))
    if pair is None:
        return 0
    if pair.role == "range":
        return _add_range(r, pair.one, pair.two)
    if pair.role == "change":
        _put(r, pair.one, noun_at=pair.two.last)
        return add_amount(r, pair.two)
    return pair.two.last


def _add_range(r: Reading, one: Amount, two: Amount) -> int:
    """Add the figure of a range; return where to read on."""
    s, a, b = r.s, one.number.value, two.number.value
    first, meaning = hedges.hedge_before(s, one.first)
    unit, kind = (two.unit, two.kind) if two.unit else (one.unit, one.kind)
    trend = trends.trend_before(s, first, spent=kind in SPENT)
    if s.word(first - 1) in ("between", "from"):
        first, outer = hedges.hedge_before(s, first - 1)
        meaning = meaning or outer
        trend = trend or trends.trend_before(s, first, spent=kind in SPENT)
    way = kind == "measure" and trends.is_way(s, two.last)  # "rises 9 or 10 feet above the road"
    noun = find_noun(s, two.last, many=True)
    if not unit and s.word(two.last) == "times":
        noun = two.last, two.last + 1
    if not unit and (ages.is_age(s, one, noun) or s.word(two.last) in word_list("age_group")):
        kind, unit = "age", "year"
    if kind == "age" or ages.is_of_aged(s, two):
        kind, noun = "age", find_bearer(s, first, two.last)
    elif kind in ("percent", "measure", "duration") and s.has(two.last, "OF"):
        noun = find_substance(s, two.last)
    elif unit:
        noun = (0, 0)
    elif rate := rate_of(s, noun):
        kind, unit = "rate", rate
    elif noun[0] == noun[1] and s.has(two.last, "OF"):  # "between 118 and 124 of the 230 seats"
        noun = find_substance(s, two.last)
    if kind == "measure" and noun[0] < noun[1] and (per := rate_at(s, noun[1])):
        kind, unit = "rate", f"{unit} per {per[1]}"
    qualifier = "about" if meaning in ("about", "nearly") else "between"
    end = r.add(
        first, two.last, kind, noun, low=min(a, b), high=max(a, b),
        qualifier=qualifier, trend=None if way else trend, unit=unit or None,
    )  # fmt: skip
    carry_over(r)
    return end


def add_amount(r: Reading, one: Amount) -> int:
    """Add the figure of one amount; return where to read on."""
    end = _put(r, one)
    carry_over(r)
    carry_trend(r)
    carry_rate(r)
    return end


def _put(r: Reading, one: Amount, noun_at: int | None = None) -> int:
    """Add the figure of one amount, with its hedges, its noun and its trend."""
    s = r.s
    one, inner = hedged_unit(s, of_whole(s, one))
    first, meaning = hedges.hedge_before(s, one.first)
    meaning, end = meaning or inner or one.hedge, one.last
    size, after = hedges.hedge_after(s, end)
    noun = noun_of(s, one, (end if noun_at is None else noun_at) + size)
    kind, unit = _kind_of(s, one, noun)
    if kind == "age":
        older = hedges.hedge_after(s, end, "after_age")
        size, after = older if older[0] else (size, after)
        noun = find_bearer(s, first, end)
    if size:
        meaning = after if after == "more than" else meaning or after  # "some 30-plus shops"
        end += size
        if kind == "money" and (per := rate_at(s, end)):  # "$50 or more a month"
            end, kind, unit = per[0], "rate", f"{unit} per {per[1]}"
    elif noun[0] < noun[1] and not meaning:
        meaning = hedges.hedge_past(s, noun[1])
    trend = trend_of(s, one, first, kind, noun)
    if kind in _OF and noun[0] < noun[1] and (per := rate_at(s, noun[1])):
        kind, unit = "rate", f"{unit} per {per[1]}"  # "12 grams of sugar a day"
    printed = part_of(s, one.last) or s.slice(*noun)
    kind, unit, counted = _complete(r, one, (kind, unit, printed))
    low, high = hedges.bounds(one.number, meaning, whole=kind == "count")
    r.add(
        first, end, kind, noun, value=one.number.value, low=low, high=high,
        qualifier=hedges.public(meaning), trend=trend, unit=unit or None,
    )  # fmt: skip
    r.figures[-1].noun = counted or None
    r.figures[-1].implied = bool(counted) and counted != printed
    return end


def _kind_of(s: Sentence, one: Amount, noun: tuple[int, int]) -> tuple[str, str]:
    """Return kind and unit of an amount with its noun: an age, a rate, a share, or its own."""
    if ages.is_age(s, one, noun) or ages.is_infant(s, one) or ages.is_of_aged(s, one):
        return "age", one.unit or "year"
    if one.bare and (rate := rate_of(s, noun)):
        return "rate", rate
    if one.bare and one.kind == "count" and is_share(s, one):
        return "fraction", one.unit
    return one.kind, one.unit


def _complete(r: Reading, one: Amount, told: tuple[str, str, str]) -> tuple[str, str, str]:
    """Return kind, unit and noun, from the figures before where the text leaves them out."""
    kind, unit, noun = told
    of = kind == "count" and one.bare and r.s.has(one.last, "OF")
    if of and (before := find_parallel(r, one.first, one.last)):
        return before.kind, before.unit or "", noun if before.unit else before.noun or ""
    if kind == "count" and (inches := find_inches(r, one, tied=bool(noun))):
        return inches
    if kind == "rate" and not noun and (again := rate_again(r, one, unit)):
        return kind, *again
    if kind == "count" and noun and one.scaled:
        return _worth(r, unit, noun)
    if kind == "count" and not noun and one.bare:
        return find_implied(r, one)
    return told


_OF = ("measure", "duration")


def _worth(r: Reading, unit: str, noun: str) -> tuple[str, str, str]:
    """Return kind, unit and noun of a million of something: of money, in "a 107 million loss"."""
    if noun.rpartition(" ")[2] in worth():
        for before in reversed(r.figures):
            if before.kind == "money" and before.unit:
                return "money", before.unit, ""
    return "count", unit, noun
