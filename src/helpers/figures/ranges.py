"""Two amounts side by side: the ends of a range, the ends of a change, a score.

"5 to 10 km", "between 40 and 50" and "fines from $50 to $400" are one figure each; the ends of
"fell from 6 percent to 5" are two, each with its unit.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from helpers.figures import hedges, trends, years
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.currencies import currency_names
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, Sentence


class Pair(NamedTuple):
    """Two amounts, what they are together ("range", "change" or "score"), and both completed."""

    role: str
    one: Amount
    two: Amount


def find_rival(s: Sentence, one: Amount) -> Amount | None:
    """Give the first of "beats Tate 45 to 40 percent" its unit, None where there is no second."""
    tied = s.has(one.last, "HYPHEN") and s.glued(one.last) and s.glued(one.last + 1)
    if not (one.bare and s.has(one.first - 1, "CAP", "CAPS") and (tied or s.has(one.last, "TO"))):
        return None
    two = read_amount(s, one.last + 1)
    rival = two is not None and two.kind == "percent" and two.unit == "percent"
    return replace(one, unit="percent", kind="percent", bare=False) if rival else None


def find_pair(s: Sentence, one: Amount) -> Pair | None:
    """Read the amount that makes a pair with `one`, None where `one` stands alone."""
    link = _find_link(s, one.last)
    start = link + 1
    if s.has(start, "HYPHEN") and s.glued(start) and s.has(link, "TO"):  # "200,000 to-260,000"
        start += 1
    start += s.has(start, "CAP") and s.has(start + 1, "CUR")  # "and US $6 million"
    two = read_amount(s, start) if link else None
    if two is None:
        return None
    one, two = _share_magnitude(s, one, _as_money(s, one, two), link)
    two = _share_currency(one, two)
    if not _fits(s, one, two):
        return None
    return _pair_up(s, *_share_rate(one, two), link)


def _as_money(s: Sentence, one: Amount, two: Amount) -> Amount:
    """Read the millions of "$4-5m", which would be meters without the sign."""
    if one.kind != "money" or two.unit != "meter" or s.words[two.last - 1] != "m":
        return two
    number = Number(two.number.value * _MILLION, two.number.step * _MILLION)
    return replace(two, number=number, unit=one.unit, kind="money", scale=_MILLION)


_MILLION = 1_000_000.0


def _pair_up(s: Sentence, one: Amount, two: Amount, link: int) -> Pair | None:
    """Tell what two amounts joined by piece `link` are together, None for nothing."""
    joins = next(joins for name, joins in _JOINS.items() if s.has(link, name))
    even = one.number.value == two.number.value and one.bare and two.bare
    if even and s.has(link, "TO", "HYPHEN"):  # "deadlocked 4 to 4", and no count in "a 4-to-4 tie"
        return Pair("score" if s.glued(link) else "change", one, two)
    upward = s.word(link - 1) == "up"  # "from 6 up to 24"
    if s.has(link, "TO") and _is_change(s, one, two, upward=upward):
        return Pair("change", *_share_unit(one, two))
    sides = one.bare and two.kind == "percent" and 100 > one.number.value > two.number.value
    if sides and s.has(link, "TO"):  # "was lost by 55 to 45 percent", "a 73-to-25 percent win"
        return Pair("change", *_share_unit(one, two))
    if joins(s, one, two):
        return Pair("range", one, two)
    if s.has(link, "OR") and _are_choices(s, one, two):
        return Pair("change", *_share_unit(one, two))  # "takes 10 or 20 years"
    if s.has(link, "HYPHEN") and s.glued(link) and one.bare and two.bare:
        return Pair("score", one, two)
    return None


def _are_choices(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell two amounts of one thing, "25 or 60 boats", from "Article 4 or 15"."""
    named = s.has(one.first - 1, "CAP", "CAPS") or s.word(one.first - 1) in word_list("label")
    return one.bare and not named and (not two.bare or _counted(s, two))


def _find_link(s: Sentence, at: int) -> int:
    """Return the piece that joins an amount ending at piece `at` to the next, 0 for none."""
    hyphen = s.has(at, "HYPHEN")
    if hyphen and s.glued(at) and s.has(at + 1, "TO", "OR"):  # "18- to 24-"
        return at + 1
    if hyphen and s.glued(at) != s.glued(at + 1):
        return 0
    if s.word(at) in ("up", "down") and s.has(at + 1, "TO"):
        return at + 1
    return at if s.has(at, *_JOINS) else 0


def _share_magnitude(s: Sentence, one: Amount, two: Amount, link: int) -> tuple[Amount, Amount]:
    """Give the first end the scale of the second: "$3 to $5 million", "$5-8,000"."""
    if two.bare and one.unit == "meter" and s.words[one.last - 1] == s.words[two.last - 1] == "m":
        number = Number(one.number.value * two.scale, one.number.step * two.scale)  # "3m to 5m men"
        one = replace(one, number=number, unit="", kind="count", bare=True, scale=two.scale)
    a, b, scale = one.number.value, two.number.value, two.scale
    tied = s.has(link, "HYPHEN") and s.glued(link)
    if tied and scale == 1 and "," in s.words[two.last - 1] and "," not in s.words[link - 1]:
        scale = _THOUSAND
        if a * scale >= b:
            return one, two
    falls = s.word(one.first - 1) == "from" and a < _MOST * b / scale
    if one.scaled or one.kind == "rate" or scale == 1 or not (0 < a < b / scale or falls):
        return one, two
    number = Number(a * scale, one.number.step * scale)
    return replace(one, number=number, scale=scale, shares=True), two


_THOUSAND = 1_000.0
_MOST = 10  # times the second end that the first of "from 10 to 5 million" may be


def _share_currency(one: Amount, two: Amount) -> Amount:
    """Give the second end the owner of the first: "AU $13 to $15 billion", "HK $9 to $12 a day"."""
    sign, per, of = two.unit.partition(" per ")
    dollars = sign == "USD" and one.kind == "money" and one.bare == two.bare
    dollars = dollars and currency_names().get(one.unit, "").endswith("dollar")
    return replace(two, unit=one.unit + per + of) if dollars else two


def _fits(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell whether two amounts are of one kind, and no years."""
    rate = two.unit.startswith(f"{one.unit} per ") or (
        one.unit.startswith(f"{two.unit} per ") and not two.scaled
    )
    if not (one.bare or two.bare or one.unit == two.unit or rate):
        return False
    if not one.bare or not years.is_year(s, one):
        return True
    noun = find_noun(s, two.last, many=True)  # "1500-1800 guests"
    counted = not two.bare or (noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL"))
    return counted and not s.has(one.first - 1, "THE", "IN", "MONTH") and two.number.value > 0


def _is_change(s: Sentence, one: Amount, two: Amount, *, upward: bool) -> bool:
    """Tell a change ("fell from 6% to 5%") from a spread ("fines from $50 to $90")."""
    start = _FROM.search(s.tags, max(0, one.first - _BACK), one.first)
    if not start:
        return False
    if one.number.value > two.number.value:
        return True
    return trends.changes_before(s, start.start(), moving=not upward)


# "from 6%", "from the current $7", "from today's record 12"
_FROM = TAGS.compile(
    "<FROM>(?:<THE|A|STOP|DAY><POSS>?<MODIFIER|LOWER|OLD|STOP>{1,2}|<DAY><POSS>)?$"
)
_BACK = 5  # pieces between "from" and its number


def _share_unit(one: Amount, two: Amount) -> tuple[Amount, Amount]:
    """Give an end of a change the unit of the other: "from 8% to 11", "5.2 to 4.9 percent"."""
    if one.bare and not two.bare:
        one = replace(one, unit=two.unit, kind=two.kind, bare=False)
    elif two.bare and not one.bare:
        two = replace(two, unit=one.unit, kind=one.kind, bare=False)
    return one, two


def _share_rate(one: Amount, two: Amount) -> tuple[Amount, Amount]:
    """Give an end the rate of the other: "from $12 to $14 an hour", "from £2 an hour to £3".

    But not "from $2 million to $3 a share".
    """
    if one.scaled != two.scaled:
        return one, two
    if two.unit.startswith(f"{one.unit} per ") and one.kind == "money":
        one = replace(one, unit=two.unit, kind=two.kind)
    elif one.unit.startswith(f"{two.unit} per ") and two.kind == "money":
        two = replace(two, unit=one.unit, kind=one.kind)
    return one, two


def _falls(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "47 percent to 39 percent" of two rivals from "a depth of 9 meters to 4 meters"."""
    falls = one.number.value > two.number.value and not two.scaled
    spread = one.kind in ("measure", "duration") and one.unit == two.unit and not two.bare
    before = s.word(one.first - 1)
    return falls and before != "from" and not (spread and before == "of")


def _joins_to(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "$5 to $10" from a change with its level: "rose 0.4 percent to 3,005", "by 3 to 12"."""
    a, b = one.number.value, two.number.value
    if _falls(s, one, two) or (two.bare and one.kind not in ("count", "money")):
        return False
    if two.kind == "percent" and not one.bare and _loses(s, one.first - 1):
        return False
    before = s.word(one.first - 1)
    first, _ = hedges.hedge_before(s, one.first)
    near = b <= _NEAR * a and one.kind == two.kind == "percent"
    if near and s.word(first - 1) == "by":
        return True  # "drop by (a further) 5% to 7%"
    if before == "by" and one.kind == two.kind == "percent" and _is_of_amount(s, one.first - 1):
        return b <= _FAR * a  # "reduced traffic by 3% to 9%"
    if before == "by" and one.bare and two.kind == "percent" and b > _FAR * a:
        return False  # "rose by 0.1 to 98.4%"
    if before == "by" and two.scaled and not one.scaled and one.number.value >= _THOUSAND:
        return False  # "fell by 193,400 to 2.83 million"
    alone = one.bare and two.bare and not two.scaled and not _counted(s, two)
    scaled = one.scaled and not one.shares
    own = scaled or not one.bare or alone
    level = own and before != "from" and two.scaled == scaled
    return not (level and (before == "by" or trends.trend_before(s, first)))


def _is_of_amount(s: Sentence, by: int) -> bool:
    """Tell an object, "cut traffic | by 3% to 9%", that has no level in percent: no "rate"."""
    verb = trends.verb_before(s, by)
    noun = 0 <= verb < by - 1 and s.has(by - 1, "LOWER", "PLURAL")
    return noun and word_list("in_percent").isdisjoint(s.lower[verb + 1 : by])


_NEAR = 1.5  # times the first end that the second is
_FAR = 10  # times the size of a change that its level is
_LOSS = 6  # pieces between "lost" and its share


def _loses(s: Sentence, first: int) -> bool:
    """Tell "lost the state 36 percent to 51 percent", of two rivals."""
    return not word_list("losing").isdisjoint(s.lower[max(0, first - _LOSS) : first])


def _counted(s: Sentence, two: Amount) -> bool:
    noun = find_noun(s, two.last, many=True)
    return noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL", "CAPS")


def _joins_hyphen(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "5-10 people" from a score ("2-1") and from feet with their inches ("5-foot-11")."""
    if _falls(s, one, two) or (two.bare and one.kind not in ("count", "money")):
        return False
    if not one.bare or not two.bare:
        return True
    counted = _counted(s, two)
    hedged = hedges.hedge_before(s, one.first)[0] < one.first
    counted = counted or s.word(two.last) in word_list("age_group")
    rises = one.number.value < two.number.value
    return rises and (counted or hedged) and not s.has(one.first - 1, "CAP", "CODE")


def _joins_or(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "three or four" from alternatives far apart ("25 or 60")."""
    return one.number.value < two.number.value <= 1.5 * one.number.value + 1


def _joins_and(s: Sentence, one: Amount, two: Amount) -> bool:
    """Tell "between 40 and 50" and "between the ages of 40 and 50" from a list."""
    before = s.lower[max(0, one.first - 4) : one.first]
    return (
        before[-1:] == ["between"]
        or before[-2:] == ["between", "the"]
        or before == ["between", "the", "ages", "of"]
    )


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
