"""Quantities of one sentence, read left to right: each reader knows one way of giving them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from helpers import dates, numbers, wording
from helpers.amounts import Amount, rate_at, read_amount, unit_at
from helpers.counted import find_noun, singular, skip_owner, word_list
from helpers.numbers import Number
from helpers.pieces import TAGS, Sentence


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


_START = TAGS.compile(
    """<NUM|YEAR|ONE|SMALL|TENS|VAGUE|FEW|HALF|PART|ORD|SECOND|NTH|FOLD|VULGAR>
     | <MONTH|STEP|DAY|ERA> | <A>(?=<HUNDRED|SCALE>) | <SCALE>(?=<HYPHEN>?<MONEY>)"""
)
# Numbers in a row are a table or a code, a chain of hyphens is a telephone number.
_NO_PROSE = TAGS.compile(
    """<NUM|YEAR|SMALL|ONE|TENS|VAGUE|SCALE|ORD|HALF|PART|SECOND|FEW|FOLD>{6,}
     | <NUM|YEAR>(?:<HYPHEN><NUM|YEAR>){2,}"""
)
_NEVER_DIGITS = ("ONE", "SMALL", "TENS", "A")


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


def read_quantities(r: Reading) -> list[Figure]:
    """Find the figures of a sentence, in the order of the text."""
    tags, at = r.s.tags, 0
    while found := _START.search(tags, at):
        at = found.start()
        if listed := _NO_PROSE.match(tags, at):
            at = listed.end()
            continue
        for reader in _READERS:
            end = reader(r, at)
            if end > at:
                break
        else:
            end = at + 1
        at = r.s.floor = max(end, r.s.floor)
    return r.figures


# ---------------------------------------------------------------- the readers
# Each gets the place of a number-like piece and returns where to read on, or that same place
# when what stands there is not its own.


def _read_date(r: Reading, at: int) -> int:
    end, is_date, iso = dates.read_date(r.s, at, r.published)
    return r.add(at, end, "date", date=iso) if is_date else end


_SHARES = [
    (TAGS.compile(pattern), name)
    for pattern, name in (
        ("<A|ONE|SMALL|NUM><HYPHEN>?<PART>", "parts"),
        ("<A|ONE><HYPHEN><ORD> | <A|ONE><ORD>(?=<OF>|<MARK>|<DOT>|<COMMA>|<STOP>|$)", "parts"),
        ("<HALF>(?!<HYPHEN>)", "half"),
        (
            """<ONE|SMALL|TENS|NUM>(?:<OUT><OF>|<IN|OF>(?:<MODIFIER|STOP>)?)<SMALL|TENS|NUM|HUNDRED>
               (?!<UNIT|PERCENT|PERIOD|HYPHEN|SCALE|HUNDRED|MONEY>)(?=<LOWER|PLURAL|CAP|CAPS|MODIFIER|PARTICIPLE|STOP|DOT|COMMA>|$)""",
            "ratio",
        ),
    )
]


def _read_share(r: Reading, at: int) -> int:
    """Read "two-thirds", "a quarter", "half", "one in five", "9 out of 10"."""
    s = r.s
    if s.has(at, "PART", "ORD") and s.has(at - 1, "A") and at > s.floor:
        at -= 1
    for pattern, name in _SHARES:
        found = pattern.match(s.tags, at)
        value = _share(s, at, found.end(), name) if found else None
        if found and value is not None:
            number = Number(value, 0.1)
            first, meaning = wording.hedge_before(s, at)
            low, high = wording.bounds(number, meaning)
            start = skip_owner(s, found.end())
            return r.add(
                first, found.end(), "fraction", (start, find_noun(s, start, many=True)[1]),
                value=value, low=low, high=high, qualifier=wording.public(meaning),
                trend=wording.trend_before(s, first),
            )  # fmt: skip
    return at + 1 if s.has(at, "PART") else at


def _share(s: Sentence, at: int, end: int, name: str) -> float | None:
    if name == "half":
        follows_order = s.has(at - 1, "ORD", "SECOND", "STEP", "HYPHEN")
        whole = s.has(at + 1, "PERIOD", "UNIT", "SCALE", "HUNDRED", "A")
        return None if follows_order or whole else 0.5
    top = Number(1, 1) if s.has(at, "A") else numbers.read_number(s.words[at : at + 1])
    if name == "parts":
        words = numbers.lexicon()
        whole_value = words["parts"].get(s.word(end - 1)) or words["ordinals"].get(s.word(end - 1))
    else:
        read = numbers.read_number(s.words[end - 1 : end])
        whole_value = int(read.value) if read else 0
    if not top or not whole_value or s.has(at - 1, "CUR", "HYPHEN"):
        return None
    return (
        top.value / whole_value if name == "parts" or 0 < top.value < whole_value <= 1_000 else None
    )


def _read_member(r: Reading, at: int) -> int:
    """Read "one of the students": a share of a number not given."""
    s = r.s
    if not (s.has(at, "ONE") and s.has(at + 1, "OF")) or s.word(at - 1) in ("no", "any", "every"):
        return at
    start = skip_owner(s, at + 1)
    end = find_noun(s, start, many=True)[1]
    return r.add(at, at + 1, "fraction", (start, end), qualifier="vague")


_VAGUE = TAGS.compile(
    "(?P<few><FEW><OF>?)?(?P<words><VAGUE>(?:<OF><VAGUE>)*|(?:<HUNDRED>|<SCALE>)<SCALE>?)"
)


def _read_vague(r: Reading, at: int) -> int:
    """Read "dozens", "tens of thousands", "a few hundred"."""
    s = r.s
    found = _VAGUE.match(s.tags, at)
    if not found or not s.has(at, "VAGUE", "FEW"):
        return at
    known, end, first = numbers.lexicon(), found.end(), at
    words = [w for w in s.lower[found.start("words") : end] if w != "of"]
    if found["few"]:
        each = numbers.read_number(["1", *words])
        low, high = (each.value * n if each else 0.0 for n in known["few"][s.lower[at]])
        first -= s.has(at - 1, "A")
    else:
        low = 1.0
        for word in words:
            low *= known["vague"][word]
        high = 10 * low
    first, _ = wording.hedge_before(s, first)
    start = end + s.has(end, "OF")
    unit = unit_at(s, start, Amount(at, end, Number(low, low), scaled=True))
    if unit:
        end, (name, kind) = unit
        return r.add(first, end, kind, low=low, high=high, qualifier="vague", unit=name)
    start = skip_owner(s, end)
    noun = start, find_noun(s, start, many=True)[1]
    return r.add(first, end, "count", noun, low=low, high=high, qualifier="vague")


_BEFORE_ORDINAL = ("A", "THE", "POSS", "EACH", "STEP")


def _read_ordinal(r: Reading, at: int) -> int:
    """Read "the first", "22nd"; "first" alone is an adverb."""
    s = r.s
    if not s.has(at, "ORD", "SECOND", "NTH"):
        return at
    if s.has(at, "NTH"):
        digits = s.words[at][:-2]
        value = int(digits) if len(digits) < 10 else 0
    else:
        value = 2 if s.has(at, "SECOND") else numbers.lexicon()["ordinals"][s.word(at)]
    first = at
    if s.has(at - 1, "HYPHEN") and s.has(at - 2, "TENS"):
        first, value = at - 2, value + numbers.lexicon()["tens"][s.word(at - 2)]
    said = s.has(first - 1, *_BEFORE_ORDINAL) or s.word(first - 1) in word_list("owner")
    if not value or (s.has(at + 1, "HYPHEN") and s.glued(at + 1)) or not (said or s.has(at, "NTH")):
        return at + 1
    number = float(value)
    noun = find_noun(s, at + 1, many=False)
    return r.add(first, at + 1, "ordinal", noun, value=number, low=number, high=number)


def _read_fold(r: Reading, at: int) -> int:
    """Read "sixfold"."""
    if not r.s.has(at, "FOLD"):
        return at
    number = numbers.read_number([r.s.word(at).removesuffix("fold")])
    return _add(r, Amount(at, at + 1, number, "fold", bare=False)) if number else at + 1


_SHARED = TAGS.compile(
    "(?:<NUM|ONE|SMALL|TENS><HYPHEN><COMMA>?<AND|OR>?){1,6}<NUM|ONE|SMALL|TENS><HYPHEN><LOWER|UNIT|PERIOD|PLURAL>"
)


def _read_shared(r: Reading, at: int) -> int:
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
    return _add(r, amount)


def _read_amount(r: Reading, at: int) -> int:
    """Read an amount, or two that make a range."""
    s = r.s
    one = None
    for first in range(max(s.floor, at - 2), at + 1):
        if first == at or s.has(first, "CUR", "SIGN", "HYPHEN", "MARK"):
            one = read_amount(s, first)
            if one and one.last > at:
                break
            one = None
    if one is None:
        return at + 1
    end = _read_range(r, one)
    if end:
        return end
    if _is_quantity(r, one):
        return _add(r, one)
    return one.last


_READERS: list[Callable[[Reading, int], int]] = [
    _read_date,
    _read_share,
    _read_member,
    _read_vague,
    _read_ordinal,
    _read_fold,
    _read_shared,
    _read_amount,
]


# ---------------------------------------------------------------- ranges
def _read_range(r: Reading, one: Amount) -> int:
    """Read the second end of a range and add it; 0 where `one` stands alone."""
    s, link = r.s, one.last
    if not s.has(link, "TO", "HYPHEN", "OR", "AND", "SLASH"):
        return 0
    if s.has(link, "HYPHEN") and s.glued(link) != s.glued(link + 1):
        return 0
    start = link + 1
    if s.has(start, "HYPHEN") and s.has(link, "TO"):  # "200,000 to-260,000"
        start += 1
    two = read_amount(s, start)
    if two is None:
        return 0
    if not _makes_range(r, one, two):
        score = s.has(link, "HYPHEN") and s.glued(link) and one.bare and two.bare
        return two.last if score else 0
    return _add_range(r, one, two)


def _makes_range(r: Reading, one: Amount, two: Amount) -> bool:
    """Tell a range from a score, a list and a change with its level."""
    s, link, before = r.s, one.last, r.s.word(one.first - 1)
    a, b = one.number.value, two.number.value
    same = one.bare or two.bare or one.unit == two.unit or two.unit.startswith(f"{one.unit} per ")
    if not same or (one.bare and _is_year(s, one)):
        return False
    if s.has(link, "AND"):
        return before == "between"
    if s.has(link, "OR"):
        return a < b <= 1.5 * a + 1
    if s.has(link, "SLASH"):
        return not one.bare and not two.bare
    first, _ = wording.hedge_before(s, one.first)
    if s.has(link, "TO"):
        level = not one.bare and before != "from"
        return not (level and (before == "by" or wording.trend_before(s, first)))
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
    first, meaning = wording.hedge_before(s, one.first)
    trend = wording.trend_before(s, first)
    if s.word(first - 1) in ("between", "from"):
        first -= 1
        _, outer = wording.hedge_before(s, first)
        meaning = meaning or outer
        trend = trend or wording.trend_before(s, first)
    unit, kind = (two.unit, two.kind) if two.unit else (one.unit, one.kind)
    noun = (0, 0)
    if not unit:
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


# ---------------------------------------------------------------- one amount
def _is_year(s: Sentence, one: Amount) -> bool:
    """Tell a bare four-digit number that reads as a year."""
    before = dates.lexicon()["before"]
    if not (one.last >= one.first + 1 and s.has(one.first, "YEAR")) or one.scaled:
        return False
    if wording.hedge_before(s, one.first)[0] < one.first:
        return False
    if s.word(one.first - 1) in before["year"] or s.has(one.first - 1, "MONTH", "WEEKDAY"):
        return True
    if not one.bare:
        return False
    counted = find_noun(s, one.last, many=True)
    named = s.word(one.first - 1) in before["year_bare"]
    return named or not (counted[0] < counted[1] and s.has(counted[1] - 1, "PLURAL"))


def _is_quantity(r: Reading, one: Amount) -> bool:
    """Tell a quantity from a year, a name, a label, a list's number and a pronoun.

    A year is added as a date here.
    """
    s, at = r.s, one.first
    if s.has(at, "YEAR") and _is_year(s, one):
        if (
            not s.has(at - 1, "CAP", "CAPS", "CODE")
            or s.word(at - 1) in dates.lexicon()["before"]["year"]
        ):
            one.last = at + 1
            r.add(at, at + 1, "date", date=s.words[at])
        return False
    if one.bare and _is_tied(s, at):
        return False
    if not one.bare or one.scaled or wording.hedge_before(s, at)[0] < at:
        return True
    noun = find_noun(s, one.last, many=not _is_one(s, one))
    if _is_one(s, one):
        return _counts_one(s, at, noun)
    if s.has(at, *_NEVER_DIGITS):
        return _counts_word(s, at, noun)
    return _counts_digits(s, one, noun)


def _is_tied(s: Sentence, at: int) -> bool:
    """Tell the number of a name: "TA-25", "Covid -19"."""
    if s.has(at, "HYPHEN"):
        return s.has(at - 1, "CAP", "CAPS", "CODE")
    return s.has(at - 1, "HYPHEN") and s.glued(at) and s.glued(at - 1)


def _is_one(s: Sentence, one: Amount) -> bool:
    return s.has(one.first, "ONE") and one.last == one.first + 1


def _counts_one(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    return (
        noun[0] < noun[1]
        and not s.has(at - 1, "CAP", "CAPS", "POSS")
        and s.word(at - 1) not in word_list("one_before")
        and s.word(at + 1) not in word_list("one_after")
    )


def _counts_word(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    """Tell "two people" and "killed two" from "the two met", "Air Force Two"."""
    if s.words[at][0].isupper() and s.has(at - 1, "CAP", "CAPS"):
        return False
    pronoun = s.has(at - 1, "THE", "STEP", "EACH", "OR") or s.word(at - 1) in word_list("chosen")
    return noun[0] < noun[1] or not pronoun


def _counts_digits(s: Sentence, one: Amount, noun: tuple[int, int]) -> bool:
    """Tell "40 boats" and "fell to 40" from "iPhone 11", "Section 8", "40 Baker Street"."""
    at, end, printed = one.first, one.last, s.words[one.first]
    plain = printed.isdecimal() and end == at + 1
    if s.word(at - 1) in word_list("label") and plain:
        return False
    if plain and (
        (printed[0] == "0" and len(printed) > 1)
        or (s.has(at - 1, "CAP", "CAPS", "CODE", "AND") and _is_name(s, at))
    ):
        return False
    if noun[0] == noun[1]:
        named = plain and s.has(end, "CAP", "CAPS", "CODE", "NUM")
        tied = s.has(end, "HYPHEN") and s.glued(end)
        listed = plain and s.has(at - 1, "OPEN") and s.has(end, "CLOSE")
        return at > 0 and not named and not tied and not listed
    return not (plain and s.has(noun[0], "CAP") and s.word(noun[1] - 1) in word_list("street"))


def _is_name(s: Sentence, at: int) -> bool:
    """Tell whether the words before a number are a name it belongs to ("Apollo 11")."""
    if s.has(at - 1, "AND"):
        return s.has(at - 2, "CODE")
    return True


def _add(r: Reading, one: Amount) -> int:
    end = _put(r, one)
    _carry_over(r)
    return end


def _put(r: Reading, one: Amount, noun_at: int | None = None) -> int:
    """Add the figure of one amount, with its hedges, its noun and its trend."""
    s, end = r.s, one.last
    first, meaning = wording.hedge_before(s, one.first)
    kind, unit = one.kind, one.unit
    noun = _noun_of(s, one, end if noun_at is None else noun_at)
    if one.bare and noun[0] < noun[1] and (per := rate_at(s, noun[1])):
        kind, unit = "rate", f"{singular(s.word(noun[1] - 1))} per {per[1]}"
    size, after = wording.hedge_after(s, end)
    if size and not meaning:
        meaning, end = after, end + size
    elif noun[0] < noun[1] and not meaning:
        meaning = wording.hedge_after(s, noun[1])[1]
    trend = wording.trend_before(s, first)
    if one.bare and noun[0] == noun[1]:
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
    low, high = wording.bounds(one.number, meaning)
    r.add(
        first, end, kind, noun, value=one.number.value, low=low, high=high,
        qualifier=wording.public(meaning), trend=trend, unit=unit,
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
            return find_noun(s, end, many=not _is_one(s, one))
    if of and one.kind in ("count", "percent", "measure"):
        start = skip_owner(s, end)
        return start, find_noun(s, start, many=True)[1]
    return end, end


def _implied(r: Reading, one: Amount, first: int) -> tuple[str, str, str]:
    """Return kind, unit and noun of a number printed alone: an age, or as the figure before."""
    s, be = r.s, r.s.word(first - 1)
    about = set(s.lower[max(0, first - 5) : first])
    if 0 < one.number.value < 125 and one.number.value % 1 == 0:
        if be in word_list("aging") or (be == "of" and s.word(first - 2) == "age"):
            return "age", "year", ""
        if be in word_list("being") and about & word_list("person"):
            return "age", "year", ""
    for before in reversed(r.figures):
        if before.kind in ("date", "ordinal", "age", "fraction"):
            continue
        size = before.value if before.value is not None else before.high
        near = size and one.number.value and 0.05 <= abs(one.number.value / size) <= 20
        if before.noun == "points" or before.unit == "point":
            near = "." in s.words[one.first]
        if near and (before.unit or before.noun):
            return before.kind, before.unit, before.noun
    return one.kind, one.unit, ""


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
        figure.low, figure.high = wording.bounds(number, before.qualifier)
