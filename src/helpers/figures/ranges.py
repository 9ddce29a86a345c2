"""Two amounts that make one figure: "5 to 10 km", "between 40 and 50", "three or four years"."""

from collections.abc import Callable

from helpers.figures import ages, contexts, hedges
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.denominations import rate_at
from helpers.figures.nouns import find_noun, find_whole, singular
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Reading, carry_over


def read_range(r: Reading, one: Amount) -> int:
    """Read the second end of a range and add it; 0 where `one` stands alone."""
    s, link = r.s, one.last
    if not s.has(link, *_JOINS):
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
    if not _makes_range(s, one, two, link):
        score = s.has(link, "HYPHEN") and s.glued(link) and one.bare and two.bare
        return two.last if score else 0
    return _add_range(r, one, two)


def _makes_range(s: Sentence, one: Amount, two: Amount, link: int) -> bool:
    """Tell a range from a score, a list and a change with its level, by the word between them."""
    same = one.bare or two.bare or one.unit == two.unit or two.unit.startswith(f"{one.unit} per ")
    if not same or (one.bare and contexts.is_year(s, one)):
        return False
    return next(joins for name, joins in _JOINS.items() if s.has(link, name))(s, one, two)


def _falls(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "47 percent to 39 percent" of two rivals, and no range."""
    falls = one.number.value > two.number.value and not two.scaled
    return falls and s.word(one.first - 1) != "from"


def _joins_to(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "$5 to $10" from a change with its level ("rose 0.4 percent to 3,005")."""
    if _falls(s, one, two) or (two.bare and one.kind not in ("count", "money")):
        return False
    before = s.word(one.first - 1)
    own = one.scaled or not one.bare
    level = own and before != "from" and two.scaled == one.scaled
    first, _ = hedges.hedge_before(s, one.first)
    return not (level and (before == "by" or hedges.trend_before(s, first)))


def _joins_hyphen(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "5-10 people" from a score ("2-1") and from feet with their inches ("5-foot-11")."""
    if _falls(s, one, two) or (two.bare and one.kind not in ("count", "money")):
        return False
    if not one.bare or not two.bare:
        return True
    noun = find_noun(s, two.last, many=True)
    counted = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL", "CAPS")
    hedged = hedges.hedge_before(s, one.first)[0] < one.first
    rises = one.number.value < two.number.value
    return rises and (counted or hedged) and not s.has(one.first - 1, "CAP", "CODE")


def _joins_or(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "three or four" from alternatives far apart ("25 or 60")."""
    return one.number.value < two.number.value <= 1.5 * one.number.value + 1


def _joins_and(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "between 40 and 50" from a list."""
    return s.word(one.first - 1) == "between"


def _joins_slash(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "$7/$9" from "24/7"."""
    return not one.bare and not two.bare and not _falls(s, one, two)


# The class of the piece between two amounts, and what tells that it joins them.
_JOINS: dict[str, Callable[[Sentence, Amount, Amount], bool]] = {
    "TO": _joins_to,
    "HYPHEN": _joins_hyphen,
    "OR": _joins_or,
    "AND": _joins_and,
    "SLASH": _joins_slash,
}


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
    if not unit and ages.is_age(s, one, noun):
        kind, unit = "age", "year"
    if kind == "age":
        noun = ages.find_bearer(s, first, two.last)
    elif kind in ("measure", "duration") and s.has(two.last, "OF"):
        noun = find_whole(s, two.last)
    elif not unit:
        noun = find_noun(s, two.last, many=True)
        if (per := rate_at(s, noun[1])) and noun[0] < noun[1]:
            unit, kind = f"{singular(s.word(noun[1] - 1))} per {per[1]}", "rate"
    qualifier = "about" if meaning in ("about", "nearly") else "between"
    end = r.add(
        first, two.last, kind, noun, low=min(a, b), high=max(a, b),
        qualifier=qualifier, trend=trend, unit=unit or None,
    )  # fmt: skip
    carry_over(r)
    return end
