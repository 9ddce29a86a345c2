"""What the size of a change, and a figure in other units, take over from the one before.

"Exports rose 4%, imports 6%"; "up 0.25 points, or 0.01%"; "just under 87 mph (140 km/h)"; "fell to
40 million euros from 55"; "from 41% to 45% in Hull and from 38 to 44 in York".
"""

from dataclasses import replace

from helpers.figures import hedges, numbers
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.carried import LEVELS
from helpers.figures.noun_words import singular, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS
from helpers.figures.ranges import Pair
from helpers.figures.reading import Reading

_BRIDGES = frozenset(["(", ", (", ", or", "or", "/"])


def carry_over(r: Reading) -> None:
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


# What may stand between the sizes of two changes: "rose 4% in May, imports by 6%".
_GAP = TAGS.compile(
    """(?:<PERIOD><STOP|TO><PERIOD>)?(?:<IN|STOP><THE|STEP>?<MONTH|YEAR|PERIOD|CAP|ORD|LOWER|PLURAL>{1,2}<YEAR>?(?:<OF><CAP>{1,2})?)?(?:<FROM><A|THE>?<MONTH|YEAR|PERIOD>)?<COMMA>?<AND>?
       (?:(?:<THE>?<PARTICIPLE>?<CAP|CAPS|LOWER|PLURAL|MODIFIER>{1,3}|<STOP>(?=<OF>))(?:<OF|POSS><CAP|CAPS|LOWER|PLURAL>{1,2})?)?
       (?P<by><STOP>?)"""
)
_SIZES = ("percent", "percentage point", "basis point")


def carry_trend(r: Reading) -> None:
    """Let "exports rose 4%, imports 6%" and "wheat was down 2.1%, rye by a tenth" share a trend."""
    last = len(r.figures) - 1
    figure = r.figures[last]
    share = figure.kind == "fraction" and r.s.word(r.places[last][0] - 1) == "by"
    of = r.s.text[figure.end : figure.end + 4] == " of "
    if figure.trend or of or not (share or figure.unit in _SIZES):
        return
    sizes = (i for i in range(last - 1, -1, -1) if r.figures[i].kind != "date")
    near = before = next(sizes, -1)
    if before > 0 and _is_price(r, before):  # "up 1.1 percent at $85.40 and gas 1.3 percent"
        before = next(sizes, -1)
    like = before >= 0 and r.figures[before].unit in (_SIZES if share else [figure.unit])
    if not like or not r.figures[before].trend:
        return
    s, start, end = r.s, r.ends[near], r.places[last][0]
    found = _GAP.fullmatch(s.tags, start, end)
    if near != before and not s.has(end - 1, "CAP", "CAPS", "LOWER", "PLURAL"):
        return
    if found and start < end and (not found["by"] or s.word(end - 1) == "by"):
        figure.trend = r.figures[before].trend


def _is_price(r: Reading, i: int) -> bool:
    """Tell the level of a change: "at $85.40", "to 61 pence"."""
    return r.figures[i].kind in ("money", "rate") and r.s.word(r.places[i][0] - 1) in LEVELS


def carry_rate(r: Reading) -> None:
    """Let both ends of "fell to $2.10 a gallon from $3" and "to $2 from $3 a box" be rates."""
    before, figure = r.figures[-2:] if len(r.figures) > 1 else (r.figures[-1], r.figures[-1])
    if {before.kind, figure.kind} != {"money", "rate"}:
        return
    rate, plain = (before, figure) if before.kind == "rate" else (figure, before)
    told = (rate.unit or "").startswith(f"{plain.unit} per ") and rate.value and plain.value
    s, (start, end), at = r.s, r.places[-2], r.places[-1][0] - 1
    changed = s.has(start - 1, "TO") if end == at else s.word(at - 1) in ("up", "down")
    if not (told and changed and s.has(at, "FROM") and at - end <= _UP_FROM):
        return
    if _LIKE[0] <= (plain.value or 0.0) / (rate.value or 1.0) <= _LIKE[1]:
        plain.kind, plain.unit = rate.kind, rate.unit


_UP_FROM = 2  # pieces of ", up"


def rate_again(r: Reading, one: Amount, unit: str) -> tuple[str, str] | None:
    """Return unit and noun of the second rate of "86 people a day, or (about) 31,000 a year"."""
    before = r.figures[-1] if r.figures else None
    if before is None or before.kind != "rate" or not before.noun or not unit.startswith("per "):
        return None
    again = _AGAIN.fullmatch(r.s.tags, r.ends[-1], one.first)
    return (f"{singular(before.noun)} {unit}", before.noun) if again else None


# "a day, or about", "a week, up from"
_AGAIN = TAGS.compile("<A|PER|EACH><PERIOD><COMMA|OPEN|HYPHEN>?<OR|FROM|TO|STOP|LOWER>{1,3}")


_LIKE = (0.05, 20.0)  # times the level of a change that the one before it may be


def scale_from(r: Reading, one: Amount) -> Amount:
    """Give the 55 of "fell to 40 million euros from 55" the scale and the unit of the level."""
    s = r.s
    if one.unit == "meter" and s.words[one.last - 1] == "m":
        return _in_millions(r, one)
    told = one.bare and not one.scaled and s.has(one.first - 1, "FROM") and r.figures
    if not told or r.ends[-1] != one.first - 1 or _is_counted(r, one):
        return one
    first, last = r.places[-1]
    level = next((read for k in range(first, last) if (read := read_amount(s, k))), None)
    if level is None or not (level.scaled and s.has(first - 1, "TO")):
        return one
    number = Number(one.number.value * level.scale, one.number.step * level.scale)
    if not _LIKE[0] * level.number.value <= number.value <= _LIKE[1] * level.number.value:
        return one
    return replace(
        one, number=number, scale=level.scale, unit=level.unit, kind=level.kind, bare=level.bare
    )


def _in_millions(r: Reading, one: Amount) -> Amount:
    """Read the millions of "to 2.5bn yen from 900m" and "£1.2bn, against 950m last year"."""
    before = next((figure for figure in reversed(r.figures) if figure.kind != "date"), None)
    words = r.s.lower[r.ends[-1] : one.first] if before else []
    if before is None or before.kind not in ("money", "count") or not words:
        return one
    number = Number(one.number.value * _MILLION, one.number.step * _MILLION)
    like = _FAR_FROM[0] <= number.value / (before.value or 1.0) <= _FAR_FROM[1]
    compared = words[-1] in _THAN or "".join(words[-2:]) in _WITH
    compared = compared and _COMPARING.issuperset(words)
    dated = r.s.has(one.last + r.s.has(one.last, "IN"), "STEP", "YEAR", "MONTH")
    dated = dated and r.figures[-1].kind == "date"
    compared = compared or (dated and words == ["and"])  # "5m rand last year and 3m this year"
    if not (like and compared) or r.s.word(one.last) in word_list("dimensions"):
        return one
    unit = before.unit or ""
    return replace(one, number=number, unit=unit, kind=before.kind, bare=not unit, scale=_MILLION)


_MILLION = 1_000_000.0
_FAR_FROM = (0.01, 100.0)  # times the sum that it is compared with
_THAN = ("from", "against", "versus")
_WITH = ("comparedwith", "compareswith", "comparewith")
_COMPARING = frozenset([*_THAN, ",", "up", "down", "compared", "compares", "compare", "with"])


def repeat_change(r: Reading, pair: Pair | None) -> Pair | None:
    """Let "from 41% to 45% in Hull and from 38 to 44 in York" be two changes of one unit."""
    if pair is None or pair.role != "range" or len(r.figures) < 2:
        return pair
    s, ends, before = r.s, (pair.one, pair.two), r.figures[-1]
    (first, _), (second, _) = r.places[-2:]
    again = s.has(pair.one.first - 1, "FROM") and all(end.bare for end in ends)
    if not (again and s.has(first - 1, "FROM") and s.has(second - 1, "TO")):
        return pair
    size = before.value or 0.0
    like = all(_LIKE[0] * size <= end.number.value <= _LIKE[1] * size for end in ends)
    if not like or _is_counted(r, pair.two):
        return pair
    unit = before.unit or ""
    one, two = (replace(end, unit=unit, kind=before.kind, bare=not unit) for end in ends)
    return Pair("change", one, two)


def _is_counted(r: Reading, one: Amount) -> bool:
    noun = find_noun(r.s, one.last, many=True)
    return noun[0] < noun[1] or r.s.has(one.last, "OF")
