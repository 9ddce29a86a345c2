"""Quantities with a number of their own: amounts, ranges, numbers that share a head.

Each reader gets the place of a number-like piece and returns where to read on, or that same
place when what stands there is not its own. The others are in `helpers.figures.shares`.
"""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from helpers.figures import contexts, hedges, numbers
from helpers.figures.amounts import Amount, rate_at, read_amount
from helpers.figures.nouns import find_noun, singular, skip_owner, word_list
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, Sentence


@dataclass(slots=True)
class Figure:
    """A quantity as printed; the columns of the figures table, as Python values."""

    sentence: int
    paragraph: int
    start: int
    end: int
    kind: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    qualifier: str = "exact"
    trend: str = ""
    unit: str = ""
    noun: str = ""
    date: str | None = None


class Reading:
    """A sentence, the figures found in it so far, and where in the article it stands."""

    def __init__(
        self, sentence: Sentence, number: int, paragraph: int, published: dt.date | None
    ) -> None:
        """Start with no figures."""
        self.s = sentence
        self.number = number
        self.paragraph = paragraph
        self.published = published
        self.figures: list[Figure] = []
        self.ends: list[int] = []  # the piece after each figure and its noun

    def add(
        self, first: int, last: int, kind: str, noun: tuple[int, int] = (0, 0), **rest: Any
    ) -> int:
        """Add the figure of pieces `first` to `last` (exclusive); return where to read on."""
        s = self.s
        noun_text = s.slice(*noun)
        start, end = s.starts[first], s.ends[last - 1]
        self.figures.append(
            Figure(self.number, self.paragraph, start, end, kind, noun=noun_text, **rest)
        )
        self.ends.append(max(last, noun[1]))
        s.floor = last
        return last


_SHARED = TAGS.compile(
    "(?:<NUM|ONE|SMALL|TENS><HYPHEN><COMMA>?<AND|OR>?){1,6}<NUM|ONE|SMALL|TENS><HYPHEN><LOWER|UNIT|PERIOD|PLURAL>"
)


def read_shared(r: Reading, at: int) -> int:
    """Read "four-, five- and six-cylinder": numbers that share a head."""
    s = r.s
    found = _SHARED.match(s.tags, at)
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


def read_one(r: Reading, at: int) -> int:
    """Read an amount, or two that make a range."""
    s = r.s
    one = None
    for first in range(max(s.floor, at - 2), at + 1):
        if first == at or s.has(first, "CUR", "SIGN", "HYPHEN", "MARK"):
            one = read_amount(s, first)
            if one and one.last > at:
                break
            one = None
    if one is None:  # "9/11", "24/7"
        return at + 3 if s.has(at + 1, "SLASH") and s.has(at + 2, "NUM", "YEAR") else at + 1
    if contexts.is_year(s, one):
        if not contexts.in_name(s, at):
            r.add(at, at + 1, "date", date=s.words[at])
        return at + 1
    end = _read_range(r, one)
    if end:
        return end
    return add_amount(r, one) if contexts.counts(s, one) else one.last


def _read_range(r: Reading, one: Amount) -> int:
    """Read the second end of a range and add it; 0 where `one` stands alone."""
    s, link = r.s, one.last
    if not s.has(link, "TO", "HYPHEN", "OR", "AND", "SLASH"):
        return 0
    if s.has(link, "HYPHEN") and s.glued(link) and s.has(link + 1, "TO", "OR"):  # "18- to 24-"
        link += 1
    elif s.has(link, "HYPHEN") and s.glued(link) != s.glued(link + 1):
        return 0
    start = link + 1
    if s.has(start, "HYPHEN") and s.has(link, "TO"):  # "200,000 to-260,000"
        start += 1
    two = read_amount(s, start)
    if two is None:
        return 0
    if not _makes_range(r, one, two, link):
        score = s.has(link, "HYPHEN") and s.glued(link) and one.bare and two.bare
        return two.last if score else 0
    return _add_range(r, one, two)


def _makes_range(r: Reading, one: Amount, two: Amount, link: int) -> bool:
    """Tell a range from a score, a list and a change with its level."""
    s, before = r.s, r.s.word(one.first - 1)
    a, b = one.number.value, two.number.value
    same = one.bare or two.bare or one.unit == two.unit or two.unit.startswith(f"{one.unit} per ")
    if not same or (one.bare and contexts.is_year(s, one)):
        return False
    if s.has(link, "AND"):
        return before == "between"
    if a > b and before != "from" and not two.scaled:  # "47 percent to 39 percent" of two rivals
        return False
    if s.has(link, "HYPHEN") and two.bare and one.kind not in ("count", "money"):  # "5-foot-11"
        return False
    if s.has(link, "OR"):
        return a < b <= 1.5 * a + 1
    if s.has(link, "SLASH"):
        return not one.bare and not two.bare
    first, _ = hedges.hedge_before(s, one.first)
    if s.has(link, "TO"):
        if two.bare and one.kind not in ("count", "money"):  # "0.4 percent to 3,005"
            return False
        own = one.scaled or not one.bare
        level = own and before != "from" and two.scaled == one.scaled
        return not (level and (before == "by" or hedges.trend_before(s, first)))
    if one.bare and two.bare:  # "5-10 people", but "2-1" is a score
        noun = find_noun(s, two.last, many=True)
        counted = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL", "CAPS")
        return a < b and (counted or first < one.first) and not s.has(one.first - 1, "CAP", "CODE")
    return True


def _add_range(r: Reading, one: Amount, two: Amount) -> int:
    s, a, b = r.s, one.number.value, two.number.value
    scale = 10.0 ** ((len(str(int(abs(b)))) - 1) // 3 * 3)
    if two.scaled and not one.scaled and 0 < abs(a) < abs(b) / scale:  # "$3 to $5 million"
        a *= scale
    first, meaning = hedges.hedge_before(s, one.first)
    trend = hedges.trend_before(s, first)
    if s.word(first - 1) in ("between", "from"):
        first -= 1
        _, outer = hedges.hedge_before(s, first)
        meaning = meaning or outer
        trend = trend or hedges.trend_before(s, first)
    unit, kind = (two.unit, two.kind) if two.unit else (one.unit, one.kind)
    noun = (0, 0)
    if not unit and contexts.is_age(s, one, noun):
        kind, unit = "age", "year"
    elif not unit:
        noun = find_noun(s, two.last, many=True)
        if (per := rate_at(s, noun[1])) and noun[0] < noun[1]:
            unit, kind = f"{singular(s.word(noun[1] - 1))} per {per[1]}", "rate"
    qualifier = "about" if meaning in ("about", "nearly") else "between"
    end = r.add(
        first, two.last, kind, noun, low=min(a, b), high=max(a, b),
        qualifier=qualifier, trend=trend, unit=unit,
    )  # fmt: skip
    _carry_over(r)
    return end


def add_amount(r: Reading, one: Amount) -> int:
    """Add the figure of one amount; return where to read on."""
    end = _put(r, one)
    _carry_over(r)
    return end


def _put(r: Reading, one: Amount, noun_at: int | None = None) -> int:
    """Add the figure of one amount, with its hedges, its noun and its trend."""
    s, end = r.s, one.last
    first, meaning = hedges.hedge_before(s, one.first)
    kind, unit = one.kind, one.unit
    size, after = hedges.hedge_after(s, end)
    noun = _noun_of(s, one, (end if noun_at is None else noun_at) + size)
    if one.bare and contexts.is_age(s, one, noun):
        kind, unit, noun = "age", "year", (end, end)
        size, after = hedges.hedge_after(s, end, "after_age")
    elif one.bare and noun[0] < noun[1] and (per := rate_at(s, noun[1])):
        kind, unit = "rate", f"{singular(s.word(noun[1] - 1))} per {per[1]}"
    if size:
        meaning, end = meaning or after, end + size
    elif noun[0] < noun[1] and not meaning:
        meaning = hedges.hedge_after(s, noun[1])[1]
    trend = hedges.trend_before(s, first)
    if one.bare and noun[0] == noun[1] and kind == "count":
        kind, unit, noun_text = _implied(r, one, first)
    else:
        noun_text = ""
        if (
            kind == "count"
            and noun[0] < noun[1]
            and s.word(noun[1] - 1) not in word_list("changing")
        ):
            trend = ""
    if kind == "percent" and not trend:
        trend = {"-": "down", "–": "down", "−": "down", "+": "up"}.get(s.words[one.first], "")
    low, high = hedges.bounds(one.number, meaning)
    r.add(
        first, end, kind, noun, value=one.number.value, low=low, high=high,
        qualifier=hedges.public(meaning), trend=trend, unit=unit,
    )  # fmt: skip
    if noun_text:
        r.figures[-1].noun = noun_text
    return end


def _noun_of(s: Sentence, one: Amount, end: int) -> tuple[int, int]:
    """Find what an amount counts: "40 boats", "40 of the boats", "40% of the boats"."""
    of = s.has(end, "OF")
    if one.bare:
        if s.word(end) in ("times", "x"):
            return end, end + 1
        if not of:
            return find_noun(s, end, many=not contexts.is_one(s, one))
    if of and one.kind in ("count", "percent", "measure"):
        start = skip_owner(s, end)
        return start, find_noun(s, start, many=True)[1]
    return end, end


def _implied(r: Reading, one: Amount, first: int) -> tuple[str, str, str]:
    """Return kind, unit and noun of a number printed alone: an age, or as the figure before."""
    alone = one.kind, one.unit, ""
    if contexts.is_one(r.s, one):
        return alone
    for before in reversed(r.figures[-_BACK:]):
        size = before.value if before.value is not None else before.high
        if not size or before.kind in ("date", "ordinal", "age", "fraction"):
            continue
        near = _LIKE[0] <= abs(one.number.value / size) <= _LIKE[1]
        if "point" in (before.noun.removesuffix("s"), before.unit):
            near = "." in r.s.words[one.first]  # an index: "rose 64.06 points to 4,577.10"
        if near and (before.unit or before.noun):
            return before.kind, before.unit, before.noun
    return alone


_BACK = 8  # figures
_LIKE = (0.05, 20.0)  # how much smaller or larger than the figure whose unit it takes over


_BRIDGES = frozenset(["(", ", (", ", or", "or", "/"])


def _carry_over(r: Reading) -> None:
    """Let "up 0.25 points, or 0.01%" and "just under 87 mph (140 km/h)" keep hedge and trend."""
    if len(r.figures) < 2:
        return
    before, figure = r.figures[-2:]
    bridge = r.s.text[r.s.ends[r.ends[-2] - 1] : figure.start].strip()
    if bridge not in _BRIDGES or figure.qualifier not in ("exact", "between"):
        return
    if before.unit == figure.unit:
        return
    figure.trend = figure.trend or before.trend
    if figure.value is not None and before.qualifier in ("about", "more than", "less than"):
        figure.qualifier = before.qualifier
        number = numbers.read_digits(f"{abs(figure.value):.15g}") or Number(figure.value, 0.0)
        figure.low, figure.high = hedges.bounds(number, before.qualifier)
