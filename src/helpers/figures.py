"""Figures: every quantity of an article, what it counts, and how exactly it is given.

A sentence with a number in it is cut in pieces (`helpers.pieces`), each piece gets a class, and
the patterns below are regular expressions over the classes. Round each number found, phrases of
``lexicon/hedges.toml`` are looked up to its left and right.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from helpers import dates, numbers, units
from helpers.article import Article
from helpers.frames import build
from helpers.numbers import Number
from helpers.patterns import Tagger, read_lexicon
from helpers.pieces import TAGS, Pieces, cut
from helpers.units import Unit
from helpers.words import Segments, segment

if TYPE_CHECKING:
    from helpers.tables import Tables


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


@dataclass(slots=True)
class _Amount:
    """One number with its own sign, currency and unit: pieces first to last (exclusive)."""

    first: int
    last: int
    number: Number
    unit: str = ""
    kind: str = "count"
    scaled: bool = False
    bare: bool = True
    year: bool = False


# ---------------------------------------------------------------- patterns over classes
_B100 = "(?:<TENS>(?:<HYPHEN>?<ONE|SMALL>)?|<ONE|SMALL>)"
_B1000 = f"(?:{_B100}<HYPHEN>?<HUNDRED>(?:<AND>?{_B100})?|{_B100})"
_WORDS = f"""(?:
    (?:{_B1000}|<A>(?=<HUNDRED|SCALE>))(?:<HUNDRED>(?:<AND>?{_B100})?)?(?:<AND><A><HALF>)?
    (?:<HYPHEN>?<SCALE>{{1,2}}(?:<COMMA>?<AND>?{_B1000}<SCALE>){{0,4}}(?:<AND>?{_B1000})?)?
  | <HALF><HYPHEN>?<A>?(?:<HUNDRED>|<SCALE>)<SCALE>? )"""
_DIGITS = """(?:
    <NUM|YEAR>(?:<NUM><SLASH><NUM>|<SLASH><NUM>|<HYPHEN>?<VULGAR>|<AND><A><HALF>)?
    (?:<HYPHEN>?<HUNDRED>)?(?:<HYPHEN>?<SCALE>{1,2})?
  | <VULGAR><SCALE>? )"""
_compile = TAGS.compile
_NUMBER = _compile(f"{_DIGITS}|{_WORDS}")
_START = _compile(
    """<NUM|YEAR|ONE|SMALL|TENS|VAGUE|FEW|HALF|ORD|SECOND|NTH|VULGAR|MONTH|STEP|DAY|ERA|FOLD|PART>
     | <A>(?=<HUNDRED|SCALE>)"""
)
_SKIP = _compile(
    """(?:<NUM|YEAR|SMALL|ONE>(?:<HYPHEN|TO>)?)?<NUM|YEAR|SMALL|ONE><CLOCK>
     | <NUM|YEAR>(?:<HYPHEN><NUM|YEAR>){2,}"""
)
_MOD = """<LOWER|CAP|CAPS|PARTICIPLE|ORD|UNIT|PERIOD|MONEY|SECOND|LETTER|HALF|OLD|ABBR>
          (?:<HYPHEN><LOWER|CAP|CAPS|PARTICIPLE|PLURAL|OLD|PERIOD|UNIT|IN|TO|OF>){0,3}"""
_MANY = _compile(
    f"(?:{_MOD}){{0,4}}?(?:<AND|COMMA>{_MOD})?(?P<head><PLURAL|CAPS>+)(?!<HYPHEN><LOWER|PARTICIPLE>)"
)
_SINGLE = _compile(f"(?:{_MOD}){{0,3}}(?P<head><LOWER|CAP|UNIT|PERIOD|MONEY|LETTER>)(?!<HYPHEN>)")
_OWNER = _compile(
    "(?:<OF>)?(?:<THE>|<BOTH>|<STOP|STEP>(?=<LOWER|PLURAL|CAP|CAPS|PARTICIPLE>))?(?:<CAP|CAPS>{1,3}<POSS>)?"
)
_RUN = _compile("(?:<NUM|YEAR|SMALL|ONE|TENS|VAGUE|SCALE>){5,}")
_T = TAGS.letter


@cache
def _phrases() -> dict[str, dict[str, str]]:
    """Return phrase to meaning for the hedges before and after, the trends and the fillers."""
    lists = read_lexicon("hedges")
    before = {p: name for name, group in lists["before"].items() for p in group}
    after = {p: name for name, group in lists["after"].items() for p in group}
    trend = {p: name for name in ("up", "down") for p in lists["trend"][name]}
    return {
        "before": before,
        "after": after,
        "trend": trend,
        "filler": dict.fromkeys(lists["trend"]["filler"], "filler"),
    }


@cache
def _nouns() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in read_lexicon("nouns").items()}


def _phrase_before(p: Pieces, end: int, floor: int, table: dict[str, str]) -> tuple[int, str]:
    """Find the longest phrase of `table` that ends at piece `end`; (pieces, meaning) or (0, "")."""
    for size in range(min(6, end - floor), 0, -1):
        meaning = table.get(" ".join(p.lower[end - size : end]))
        if meaning:
            return size, meaning
    return 0, ""


def _phrase_after(p: Pieces, start: int, table: dict[str, str]) -> tuple[int, str]:
    for size in range(min(4, len(p.lower) - start), 0, -1):
        meaning = table.get(" ".join(p.lower[start : start + size]))
        if meaning:
            return size, meaning
    return 0, ""


class _Scan:
    """One sentence being read, left to right."""

    def __init__(self, segments: Segments, number: int) -> None:
        self.paragraph, start, end = segments.sentences[number]
        self.article = segments.article
        self.sentence = number
        self.p = cut(self.article.text, start, end)
        self.floor = 0  # pieces before it belong to the figure before
        self.found: list[Figure] = []
        self.last: _Amount | None = None

    # ------------------------------------------------------------ small questions
    def tag(self, i: int) -> str:
        return self.p.tags[i] if 0 <= i < len(self.p.tags) else ""

    def word(self, i: int) -> str:
        return self.p.lower[i] if 0 <= i < len(self.p.lower) else ""

    def glued(self, i: int) -> bool:
        """Tell whether piece `i` stands directly after the one before."""
        return 0 < i < len(self.p.starts) and self.p.starts[i] == self.p.ends[i - 1]

    def phrase(self, i: int, j: int) -> str:
        return self.article.text[self.p.starts[i] : self.p.ends[j - 1]] if i < j else ""

    def add(self, first: int, last: int, kind: str, **values: Any) -> None:
        self.found.append(
            Figure(
                self.sentence,
                self.paragraph,
                self.p.starts[first],
                self.p.ends[last - 1],
                kind,
                **values,
            )
        )

    # ------------------------------------------------------------ the walk
    def run(self) -> list[Figure]:
        tags, pos = self.p.tags, 0
        while found := _START.search(tags, pos):
            at = found.start()
            if listed := _RUN.match(tags, at):  # a table or a code, not prose
                pos = listed.end()
                continue
            for reader in _READERS:
                pos = reader(self, at)
                if pos > at:
                    break
            else:
                pos = at + 1
            self.floor = max(self.floor, pos)
        return self.found


_READERS: list[Callable[[_Scan, int], int]] = []


def _reader(function: Callable[[_Scan, int], int]) -> Callable[[_Scan, int], int]:
    """Put a reader in the list: it gets a position, and returns the one to go on from."""
    _READERS.append(function)
    return function


@_reader
def _skip(s: _Scan, at: int) -> int:
    found = _SKIP.match(s.p.tags, at)
    return found.end() if found else at


# ---------------------------------------------------------------- dates
_DATES: list[tuple[re.Pattern[str], str]] = [
    (_compile(p), name)
    for p, name in (
        (
            "<MONTH><DOT>?<NUM|NTH>(?:<HYPHEN|TO>(?:<MONTH><DOT>?)?<NUM|NTH>)?(?:<COMMA>?<YEAR>)?",
            "month day",
        ),
        ("<NUM|NTH><OF>?<MONTH>(?:<DOT>?<COMMA>?<YEAR>)?", "day month"),
        ("<MONTH><DOT>?<COMMA|OF>?<YEAR>", "month year"),
        ("<STEP><PERIOD|SECOND>", "step"),
        ("<STEP><WEEKDAY>", "step"),
        ("<STEP><MONTH>", "step"),
        ("<DAY>", "day"),
        ("<MONTH>", "month"),
        ("<YEAR>(?:<HYPHEN|TO|AND><YEAR|NUM>)(?!<UNIT|PERCENT|MONEY|HYPHEN>)", "years"),
    )
]


@_reader
def _date(s: _Scan, at: int) -> int:
    for pattern, name in _DATES:
        found = pattern.match(s.p.tags, at)
        if found:
            last = _read_date(s, name, at, found.end())
            if last:
                return last
    return at


def _int(word: str) -> int:
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdecimal() and len(digits) < 5 else 0


def _read_date(s: _Scan, name: str, at: int, end: int) -> int:
    words, published, known = s.p.words[at:end], s.article.date, dates.lexicon()
    lower = s.p.lower[at:end]
    months = [
        known["months"][w.rstrip(".").title()]
        for w in words
        if w.rstrip(".").title() in known["months"]
    ]
    years = [int(w) for w in words if len(w) == 4 and w.isdecimal()]
    iso: str | None = None
    if name in ("month day", "day month"):
        days = [_int(w) for w in words if 0 < _int(w) < 32 and len(w) < 5]
        if not days:
            return 0
        if name == "month day" and s.tag(end) in (_T["PERCENT"],):
            return 0
        resolved = [
            dates.exact(years[0], m, d) if years else dates.nearest(m, d, published)
            for m, d in zip(months + months[-1:] * (len(days) - len(months)), days, strict=False)
        ]
        iso = "/".join(r for r in resolved if r) or None
    elif name == "month year":
        iso = f"{years[0]}-{months[0]:02d}"
    elif name == "step":
        step = known["steps"][lower[0]]
        if lower[1] == "may" and words[1] != "May":
            return 0
        if months:
            iso = dates.nearest(months[0], None, published)
        elif words[1] in known["weekdays"]:
            iso = dates.weekday(step, known["weekdays"][words[1]], published)
        else:
            unit = units.read_unit(lower[1:])
            iso = dates.stepped(step, unit[1].name if unit else "", published)
            if lower[1].endswith("s") or unit is None or unit[1].name not in _STEPPED:
                return 0
    elif name == "day":
        day = known["days"][lower[0]]
        if published:
            iso = (published + dates.dt.timedelta(days=day)).isoformat()
    elif name == "month":
        if s.word(at - 1) not in known["before"]["month"] or (
            not s.p.words[at].rstrip(".").isalpha()
        ):
            return 0
        iso = dates.nearest(months[0], None, published)
    elif name == "years":
        if lower[1] == "and" and s.word(at - 1) != "between":
            return 0
        if s.tag(end - 1) == _T["NUM"] and (s.tag(at + 1) != _T["HYPHEN"] or len(words[-1]) != 2):
            return 0
        last = words[-1] if len(words[-1]) == 4 else words[0][:2] + words[-1]
        iso = f"{words[0]}/{last}"
    s.add(at, end, "date", date=iso)
    return end


_STEPPED = ("week", "month", "year", "quarter", "decade", "century")


# ---------------------------------------------------------------- fractions, vague amounts, ordinals
_FRACTIONS = [
    (_compile(p), name)
    for p, name in (
        ("<A|ONE|SMALL|NUM><HYPHEN>?<PART>", "parts"),
        ("<A|ONE><HYPHEN>?<ORD>(?=<OF>)|<A|ONE><HYPHEN><ORD>|<ONE><ORD>(?!<LOWER|CAP>)", "parts"),
        (
            "(?P<n><ONE|SMALL|TENS|NUM>)<OUT>?<IN|OF>(?P<m><SMALL|TENS|NUM|HUNDRED>)(?!<UNIT|PERCENT|HYPHEN|SCALE|HUNDRED>)",
            "ratio",
        ),
        ("<ONE><OF>", "member"),
    )
]


@_reader
def _fraction(s: _Scan, at: int) -> int:
    if s.tag(at) == _T["PART"] and s.tag(at - 1) == _T["A"] and at > s.floor:
        at -= 1
    for pattern, name in _FRACTIONS:
        found = pattern.match(s.p.tags, at)
        if not found:
            continue
        words = [w for w in s.p.lower[at : found.end()] if w not in ("-", "–")]
        end, value = found.end(), None
        if name == "parts":
            known = numbers.lexicon()
            top = numbers.read_number(words[:1]) if words[0] not in ("a", "an") else Number(1, 1)
            below = known["parts"].get(words[1]) or known["ordinals"].get(words[1])
            if not top or not below:
                continue
            value = top.value / below
        elif name == "ratio":
            top, whole = numbers.read_number(words[:1]), numbers.read_number(words[-1:])
            if not top or not whole or not 0 < top.value < whole.value <= 10_000:
                continue
            if s.tag(at - 1) in (_T["HYPHEN"], _T["CUR"]) or (
                words[1] == "in"
                and s.tag(found.end()) not in (_T["PLURAL"], _T["CAPS"], _T["LOWER"], _T["CAP"], "")
            ):
                continue
            value = top.value / whole.value
        if name == "member":
            if s.word(at - 1) in ("no", "any", "every"):
                continue
            a, b = _noun(s, at + 1, many=True, owner=True)
            s.add(at, at + 1, "fraction", qualifier="vague", noun=s.phrase(a, b))
            return at + 2
        assert value is not None
        _add_share(s, at, end, value, 0.1)
        return end
    return at


@_reader
def _half(s: _Scan, at: int) -> int:
    if s.tag(at) != _T["HALF"] or _NUMBER.match(s.p.tags, at):
        return at
    if s.tag(at + 1) == _T["HYPHEN"] and s.tag(at + 2) != _T["PERIOD"]:
        return at + 1
    if s.tag(at - 1) in (_T["ORD"], _T["SECOND"], _T["STEP"]) or s.tag(at - 1) == _T["HYPHEN"]:
        return at + 1
    k = at + 1 + (s.tag(at + 1) == _T["HYPHEN"])
    k += s.tag(k) == _T["A"]
    if s.tag(k) in (_T["PERIOD"], _T["UNIT"], _T["SECOND"], _T["PERCENT"]) and (
        unit := units.read_unit(s.p.words[k : k + 4])
    ):
        a = _Amount(at, k + unit[0], Number(0.5, 0.1), unit[1].name, unit[1].kind, bare=False)
        return _add_amount(s, a)
    _add_share(s, at, at + 1, 0.5, 0.1)
    return at + 1


def _add_share(s: _Scan, at: int, end: int, value: float, step: float) -> None:
    first, qualifier = _hedge_before(s, at)
    low, high = _bounds(Number(value, step), qualifier)
    a, b = _noun(s, end, many=True, owner=True)
    s.add(
        first, end, "fraction", value=value, low=low, high=high, qualifier=_public(qualifier),
        trend=_trend(s, first), noun=s.phrase(a, b),
    )  # fmt: skip


_VAGUE = _compile(
    "(?P<few><A>?<FEW><OF>?(?=<HUNDRED|SCALE>))?(?P<words><VAGUE>(?:<OF><VAGUE>)*|(?:<HUNDRED>|<SCALE>)<SCALE>?)"
)


@_reader
def _vague(s: _Scan, at: int) -> int:
    found = _VAGUE.match(s.p.tags, at)
    if not found or (s.tag(at) not in (_T["VAGUE"], _T["FEW"], _T["A"])):
        return at
    known = numbers.lexicon()
    words = [w for w in s.p.lower[found.start("words") : found.end()] if w != "of"]
    end = found.end()
    first = at
    if found["few"]:
        few = next(w for w in s.p.lower[at:end] if w in known["few"])
        each = numbers.read_number(["1", *words])
        least, most = known["few"][few]  # type: ignore[misc]
        value = each.value if each else 1.0
        low, high = least * value, most * value
        if s.tag(at - 1) == _T["A"]:
            first = at - 1
    else:
        low = 1.0
        for word in words:
            low *= known["vague"][word]
        high = 10 * low
    kind, unit, noun = "count", "", ""
    k = end + (s.tag(end) == _T["OF"])
    amount = _unit_at(s, k, Number(low, low), scaled=True)
    if amount and amount[1].kind != "count":
        kind, unit, end = amount[1].kind, amount[1].name, amount[0]
    else:
        a, b = _noun(s, end, many=True, owner=True)
        noun = s.phrase(a, b)
    s.add(first, end, kind, low=low, high=high, qualifier="vague", unit=unit, noun=noun)
    return end


_ORDINAL = _compile("<ORD|SECOND|NTH>")


@_reader
def _ordinal(s: _Scan, at: int) -> int:
    if not _ORDINAL.match(s.p.tags, at):
        return at
    word, before = s.word(at), s.word(at - 1)
    known = numbers.lexicon()["ordinals"]
    value = 2 if word == "second" else known.get(word) or _int(word)
    if s.tag(at - 1) == _T["HYPHEN"] and (tens := numbers.lexicon()["tens"].get(s.word(at - 2))):
        value += tens
    if not value or s.tag(at + 1) == _T["HYPHEN"]:
        return at + 1
    if s.tag(at) != _T["NTH"] and not (
        s.tag(at - 1) in (_T["A"], _T["THE"], _T["POSS"], _T["HYPHEN"]) or before in _POSSESSIVE
    ):
        return at + 1
    a, b = _noun(s, at + 1, many=False)
    s.add(
        at,
        at + 1,
        "ordinal",
        value=float(value),
        low=float(value),
        high=float(value),
        noun=s.phrase(a, b),
    )
    return at + 1


_POSSESSIVE = frozenset("my your his her its our their this that every each for".split())


@_reader
def _fold(s: _Scan, at: int) -> int:
    if s.tag(at) != _T["FOLD"]:
        return at
    number = numbers.read_number([s.word(at).removesuffix("fold")])
    if number:
        _add_amount(s, _Amount(at, at + 1, number, "fold", "count", bare=False))
    return at + 1


# ---------------------------------------------------------------- amounts
def _unit_at(s: _Scan, i: int, number: Number, *, scaled: bool) -> tuple[int, Unit] | None:
    """Read the unit or currency that starts at piece `i`: where it ends, and what it is."""
    tag, words = s.tag(i), s.p.words
    if not tag:
        return None
    if tag == _T["SECOND"]:
        return i + 1, Unit("second", "duration")
    for size in (2, 1):  # "New Zealand dollars", "U.S. dollars"
        if s.tag(i + size) == _T["MONEY"]:
            code = units.owned(" ".join(words[i : i + size]), words[i + size])
            if code:
                return i + size + 1, Unit(code, "money")
    if tag == _T["MONEY"]:
        noun = s.word(i)
        if noun in ("pound", "pounds") and not scaled and number.value < 10_000:
            return i + 1, Unit("pound", "measure")
        if noun in units.shy_nouns() and not scaled and number.value < 10_000:
            return None
        return i + 1, Unit(units.currency_nouns()[noun], "money")
    found = units.read_unit(words[i : i + 4])
    if found and tag in _UNIT_TAGS:
        size, unit = found
        if size == 1 and not _unit_fits(s, i, number):
            return None
        return i + size, unit
    if tag == _T["CUR"] and s.tag(i + 1) not in (_T["NUM"], _T["YEAR"]):
        return i + 1, Unit(units.signs()[words[i]], "money")
    if words[i] == "R" and number.value:
        return i + 1, Unit("ZAR", "money")
    return None


_UNIT_TAGS = frozenset(
    _T[n]
    for n in "PERCENT PER UNIT ABBR PERIOD CUR IN MARK CODE CAP CAPS LOWER PLURAL PARTICIPLE STOP A LETTER POSS".split()
)


def _unit_fits(s: _Scan, i: int, number: Number) -> bool:
    """Tell a unit from a word spelled like one: "5 in" is none, "6in" is."""
    word, glued = s.p.words[i], s.glued(i)
    if not word[0].isalnum():
        if word in ("%", "％", "‰", "°", "º", "℃", "℉", "″", "′"):
            return True
        return glued and s.p.words[:i].count(word) % 2 == 0 and word in ("'", '"', "’", "”")
    if word in ("in", "a", "A", "are", "I", "G") or word in ("at", "no", "ct", "mi"):
        return glued and word not in ("A", "G", "a")
    if s.tag(i) == _T["ABBR"] and len(word) == 1:
        return glued or (s.tag(i + 1) not in (_T["HYPHEN"], _T["AND"]))
    return True


def _letter_scale(s: _Scan, i: int, currency: str, text: str) -> int:
    """Return the power of ten of a letter glued to a number, 0 where it is a unit."""
    power = numbers.lexicon()["letters"].get(s.p.words[i] if i < len(s.p.words) else "", 0)
    if not power or not s.glued(i):
        return 0
    if currency or s.p.words[i] in ("k", "K", "M", "MM", "B", "T", "b"):
        return power
    following = s.p.tags[i + 1 : i + 3]
    counted = following[:1] in (_T["UNIT"], _T["MONEY"], _T["PLURAL"], _T["CAPS"]) or (
        following[:1] in (_T["LOWER"], _T["CAP"]) and following[1:] in (_T["PLURAL"], _T["CAPS"])
    )
    return power if s.p.words[i] == "m" and ("." in text or counted) else 0


def _read_amount(s: _Scan, i: int) -> _Amount | None:
    """Read one amount that starts at piece `i`: sign, currency, number, scale, unit, rate."""
    words, first, negative, code = s.p.words, i, False, ""
    for _ in range(3):
        tag = s.tag(i)
        if tag == _T["SIGN"] or (tag == _T["HYPHEN"] and s.glued(i + 1)):
            negative, i = True, i + 1
        elif tag == _T["CUR"]:
            code, i = units.signs()[words[i]], i + 1
        elif words[i : i + 1] == ["+"]:
            i += 1
        else:
            break
    if (
        first < i
        and s.tag(first) == _T["CUR"]
        and s.tag(first - 1) in (_T["CAP"], _T["STOP"])
        and first > s.floor
    ):
        joined = units.sign_of(words[first - 1], words[first])
        if joined:
            code, first = joined, first - 1
    found = _NUMBER.match(s.p.tags, i)
    if not found or (code and s.tag(i) not in (_T["NUM"], _T["YEAR"], _T["A"], _T["ONE"])):
        return None
    end = found.end()
    number = numbers.read_number(words[i:end])
    if number is None:
        return None
    scaled = _T["SCALE"] in s.p.tags[i:end] or _T["HUNDRED"] in s.p.tags[i:end]
    if power := _letter_scale(s, end, code, words[i]):
        read = numbers.read_digits(words[i], power) if end == i + 1 else None
        number, scaled, end = read or number, True, end + 1
    elif (
        s.glued(end)
        and s.tag(end) in (_T["CODE"], _T["CAP"], _T["LOWER"], _T["LETTER"], _T["CAPS"])
        and not _unit_at(s, end, number, scaled=False)
    ):
        return None
    amount = _Amount(
        first, end, Number(-number.value, number.step) if negative else number, scaled=scaled
    )
    amount.year = s.tag(i) == _T["YEAR"] and end == i + 1
    if code:
        amount.unit, amount.kind, amount.bare = code, "money", False
        if s.tag(end) == _T["CAP"] and words[end] in (
            "US",
            "U.S.",
            "Canadian",
            "Australian",
            "CAD",
            "AUD",
            "Cdn",
        ):
            owned = units.owned(words[end], "dollars")
            if owned and s.tag(end + 1) not in (_T["CAP"], _T["PLURAL"], _T["LOWER"]):
                amount.unit, amount.last = owned, end + 1
        elif s.tag(end) == _T["MONEY"]:
            amount.last = end + 1
        elif (
            s.tag(end) == _T["CUR"]
            and words[end].isalpha()
            and s.tag(end + 1) not in (_T["NUM"], _T["YEAR"])
        ):
            amount.unit, amount.last = units.signs()[words[end]], end + 1
    else:
        k = end
        if s.tag(k) == _T["HYPHEN"] and s.glued(k):
            k += 1
        if s.word(k) in _BETWEEN_UNIT and s.tag(k + 1) in (_T["PERIOD"], _T["UNIT"]):
            k += 1
        unit = _unit_at(s, k, amount.number, scaled=scaled)
        if unit:
            amount.last, (amount.unit, amount.kind), amount.bare = unit[0], unit[1], False
            if amount.kind == "duration":
                _read_age(s, amount)
    return _read_rate(s, amount) if not amount.bare else amount


_BETWEEN_UNIT = frozenset(
    "straight consecutive full more whole additional extra solid further successive long good short other further calendar crucial".split()
)


def _read_age(s: _Scan, amount: _Amount) -> None:
    """Turn "16-year-old" and "5 years of age" into ages."""
    k = amount.last + (s.tag(amount.last) == _T["HYPHEN"])
    if s.tag(k) == _T["OLD"]:
        amount.kind, amount.last = "age", k + 1
    elif s.word(k) == "of" and s.word(k + 1) == "age":
        amount.kind, amount.last = "age", k + 2


def _read_rate(s: _Scan, amount: _Amount) -> _Amount:
    """Add "a month", "per barrel", "/kg" to an amount's unit."""
    per = _rate_at(s, amount.last)
    if per:
        amount.last, amount.unit, amount.kind = per[0], f"{amount.unit} per {per[1]}", "rate"
    return amount


def _rate_at(s: _Scan, i: int) -> tuple[int, str] | None:
    """Read "per day", "a barrel" at piece `i`: where it ends, and per what."""
    tag = s.tag(i)
    if tag == _T["PER"] or tag == _T["SLASH"]:
        unit = _unit_at(s, i + 1, Number(1, 1), scaled=False)
        if unit:
            return unit[0], unit[1].name
        if s.tag(i + 1) in (_T["LOWER"], _T["CAP"]) and tag == _T["PER"]:
            return i + 2, s.word(i + 1)
    if tag in (_T["A"], _T["EACH"]) and s.word(i + 1) in _nouns()["each"]:
        unit = units.read_unit(s.p.lower[i + 1 : i + 2])
        return i + 2, unit[1].name if unit else s.word(i + 1)
    return None


_LINKS = frozenset(_T[n] for n in ("TO", "HYPHEN", "OR", "AND", "SLASH"))


@_reader
def _amount(s: _Scan, at: int) -> int:
    first = at
    while (
        first > s.floor
        and first > at - 3
        and s.tag(first - 1) in (_T["CUR"], _T["SIGN"], _T["HYPHEN"])
    ):
        if (
            s.tag(first - 1) == _T["HYPHEN"]
            and s.glued(first - 1)
            and s.tag(first - 2) not in (_T["SIGN"], _T["TO"], _T["OPEN"], _T["CUR"], _T["COMMA"])
        ):
            if s.tag(first) != _T["CUR"] and s.tag(first - 2) not in (_T["LOWER"],):
                return at + 1  # "TA-25", "Covid-19": a name
            break
        if s.tag(first - 1) == _T["HYPHEN"] and not s.glued(first):
            break
        first -= 1
    if s.tag(first) == _T["HYPHEN"] and s.tag(first - 1) == _T["TO"]:
        first += 1
    one = _read_amount(s, first) or (_read_amount(s, at) if first < at else None)
    if one is None:
        return at + 1
    link = one.last
    if s.tag(link) in _LINKS:
        k = link + 1
        while (
            s.tag(k) in (_T["FROM"], _T["BETWEEN"], _T["HYPHEN"])
            and s.tag(link) == _T["TO"]
            and k < link + 3
        ):
            k += 1
        if s.word(link + 1) in ("about", "even", "as"):
            k = link + 2 if s.tag(link) == _T["TO"] and s.word(link + 1) == "about" else k
        two = _read_amount(s, k) if k == link + 1 or s.tag(k - 1) == _T["HYPHEN"] else None
        if two and (done := _range(s, one, two, link)):
            return done
    if (
        s.tag(link) == _T["HYPHEN"]
        and s.glued(link)
        and one.bare
        and s.tag(link + 1) in (_T["NUM"], _T["YEAR"])
    ):
        return link + 2  # a score, a code
    if not _is_quantity(s, one):
        return max(one.last, at + 1)
    return max(_add_amount(s, one), at + 1)


def _range(s: _Scan, one: _Amount, two: _Amount, link: int) -> int:
    """Join two amounts in a range where they make one; return where it ends, else 0."""
    tag, before = s.tag(link), s.word(one.first - 1)
    a, b = one.number, two.number
    same = one.bare or two.bare or one.unit == two.unit
    if not same or (one.year and two.year and one.bare and two.bare):
        return 0
    if tag == _T["AND"] and before != "between":
        return 0
    if tag == _T["OR"] and not (a.value < b.value <= 1.5 * a.value + 1):
        return 0
    if tag == _T["SLASH"] and (one.bare or two.bare):
        return 0
    first, qualifier = _hedge_before(s, one.first)
    trend = _trend(s, first)
    if tag == _T["TO"] and before != "from" and not one.bare and (trend or before == "by"):
        return 0
    kind, unit = (two.kind, two.unit) if one.bare else (one.kind, one.unit)
    end = two.last
    if tag == _T["HYPHEN"] and one.bare and two.bare:
        noun = _noun(s, end, many=True)
        if not s.glued(link) or noun[0] == noun[1] or before in ("to", "of") or a.value > b.value:
            return link + 2 if a.value < 1000 else 0
    if (
        two.scaled
        and not one.scaled
        and 0 < a.value < 1000
        and two.number.value / (10 ** (len(str(int(abs(b.value)))) - 1))
        and a.value < _mantissa(b.value)
    ):
        factor = b.value / _mantissa(b.value)
        a = Number(a.value * factor, a.step * factor)
    low, high = sorted((a.value, b.value))
    noun_text = ""
    if one.bare and two.bare:
        i, j = _noun(s, end, many=True)
        noun_text = s.phrase(i, j)
        if not noun_text and before in ("number",):
            return 0
    if s.word(first - 1) in ("between", "from"):
        first -= 1
        trend = trend or _trend(s, first)
    s.add(
        first, end, kind, low=low, high=high,
        qualifier="between" if qualifier not in ("about", "nearly") else "about",
        trend=trend, unit=unit, noun=noun_text,
    )  # fmt: skip
    s.last = replace(two, unit=unit, kind=kind)
    return end


def _mantissa(value: float) -> float:
    for power in (12, 9, 6, 3):
        if abs(value) >= 10**power:
            return value / 10**power
    return value


def _is_quantity(s: _Scan, one: _Amount) -> bool:
    """Tell a quantity from a name, a label, a score, a list number, a pronoun."""
    if not one.bare or one.scaled:
        return True
    at, end = one.first, one.last
    tag, before, prior = s.tag(at), s.word(at - 1), s.tag(at - 1)
    printed = s.p.words[at]
    plain = printed.isdecimal()
    if end == at + 1 and tag == _T["ONE"]:
        a, b = _noun(s, end, many=False)
        return (
            a < b
            and before not in _nouns()["one_before"]
            and s.word(end) not in _nouns()["one_after"]
        )
    if (
        tag not in (_T["NUM"], _T["YEAR"])
        and printed[0].isupper()
        and prior in (_T["CAP"], _T["CAPS"])
    ):
        return False
    if (
        plain
        and (prior in (_T["CAP"], _T["CAPS"], _T["CODE"], _T["MONTH"]) or printed[0] == "0")
        and prior
    ):
        return False
    if plain and prior == _T["AND"] and s.tag(at - 2) == _T["CODE"]:
        return False
    if before in _nouns()["label"]:
        return False
    a, b = _noun(s, end, many=True)
    if b > a:
        if plain and s.tag(a) == _T["CAP"] and s.p.lower[b - 1] in _nouns()["street"]:
            return False
        if one.year:
            return before not in dates.lexicon()["before"]["year"]
        return not (plain and s.tag(a) == _T["CAP"] and s.tag(b - 1) == _T["CAP"])
    if one.year and "," not in printed:
        return False
    if s.glued(end) and s.tag(end) == _T["HYPHEN"]:
        return False
    if tag not in (_T["NUM"], _T["YEAR"]):
        return before not in _NO_PRONOUN and prior not in (
            _T["CAP"],
            _T["CAPS"],
            _T["THE"],
            _T["STEP"],
        )
    return bool(prior) and not (prior == _T["MARK"] and at == 1)


_NO_PRONOUN = frozenset(
    "the these those other bottom top final first last all both we us you and or any top".split()
)


def _hedge_before(s: _Scan, at: int) -> tuple[int, str]:
    """Find the hedges that end at piece `at`: where they start, and the nearest one's meaning."""
    table, meaning = _phrases()["before"], ""
    while True:
        size, found = _phrase_before(s.p, at, s.floor, table)
        if not size:
            return at, meaning or "exact"
        at -= size
        if found != "focus" and not meaning:
            meaning = found


def _public(qualifier: str) -> str:
    return "about" if qualifier == "nearly" else qualifier


def _bounds(number: Number, qualifier: str) -> tuple[float | None, float | None]:
    """Return the lowest and highest amount the wording allows."""
    value, half = number.value, number.step / 2
    if qualifier == "about":
        return value - half, value + half
    if qualifier == "nearly":
        return value - half, value
    if qualifier == "more than":
        return value, None
    if qualifier == "less than":
        return None, value
    return value, value


def _trend(s: _Scan, at: int) -> str:
    """Return the direction of the change whose size is the figure that starts at piece `at`."""
    phrases = _phrases()
    by = False
    for _ in range(4):
        size, found = _phrase_before(s.p, at, s.floor, phrases["trend"])
        if size:
            return found
        size, _found = _phrase_before(s.p, at, s.floor, phrases["filler"])
        if not size or s.word(at - 1) == "to":
            break
        by = by or s.word(at - 1) == "by"
        at -= size
    if by:
        for i in range(at - 1, max(s.floor, at - 6) - 1, -1):
            if s.word(i) in phrases["trend"]:
                return phrases["trend"][s.word(i)]
    return ""


def _noun(s: _Scan, i: int, *, many: bool, owner: bool = False) -> tuple[int, int]:
    """Find the noun that starts at piece `i`, as (first, last); empty where there is none."""
    tags = s.p.tags
    if owner and (found := _OWNER.match(tags, i)):
        i = found.end()
    if s.tag(i) == _T["HYPHEN"] and s.glued(i):
        word = s.tag(i + 1)
        if s.word(i + 1) in _nouns()["hyphen_idiom"] or word not in (
            _T["LOWER"],
            _T["PLURAL"],
            _T["UNIT"],
        ):
            return i, i
        return i + 1, i + 2
    if many:
        found = _MANY.match(tags, i)
        if found:
            return i, _last_plural(s, found.start("head"), found.end("head"))
        if s.tag(i) in (_T["LOWER"],) and not s.word(i).endswith(("er", "ly")):
            return i, i + 1
        return i, i
    found = _SINGLE.match(tags, i)
    if not found:
        return i, i
    return i, found.end()


def _last_plural(s: _Scan, head: int, end: int) -> int:
    """Choose the head among plurals in a row: "arms dealers", but "fouls | proves"."""
    k = head
    while k + 1 < end and (s.word(k) in _nouns()["attributive"] or s.tag(k) == _T["CAPS"]):
        k += 1
    return k + 1


def _add_amount(s: _Scan, one: _Amount) -> int:
    first, qualifier = _hedge_before(s, one.first)
    end = one.last
    size, after = _phrase_after(s.p, end, _phrases()["after"])
    noun_from, noun_to = (end, end)
    kind, unit = one.kind, one.unit
    if one.bare:
        singular = s.tag(one.first) == _T["ONE"] and one.last == one.first + 1
        noun_from, noun_to = _noun(s, end, many=not singular)
        if s.word(end) == "of" and s.tag(end + 1) in (_T["THE"], _T["STOP"], _T["CAP"]):
            noun_from, noun_to = _noun(s, end, many=True, owner=True)
        if not size:
            size, after = _phrase_after(s.p, noun_to, _phrases()["after"])
            after_end = end
        else:
            after_end = end + size
        per = _rate_at(s, noun_to) if noun_to > noun_from else None
        if per:
            kind, unit = "rate", f"{_singular(s.word(noun_to - 1))} per {per[1]}"
        if s.word(end) == "times" or s.word(end) == "x":
            noun_from, noun_to = end, end + 1
            if per := _rate_at(s, end + 1):
                kind, unit = "rate", f"time per {per[1]}"
    else:
        after_end = end + size
        if kind in ("percent", "measure") and s.tag(end) == _T["OF"]:
            noun_from, noun_to = _noun(s, end, many=True, owner=True)
    if size and qualifier == "exact":
        qualifier, end = after, max(end, after_end)
    if one.bare and noun_from == noun_to:
        kind, unit = _implied(s, one, first)
    trend = _trend(s, first)
    if kind == "percent" and not trend and s.tag(one.first) == _T["HYPHEN"]:
        trend = "down"
    elif kind == "percent" and not trend and s.word(one.first) == "+":
        trend = "up"
    if (
        kind == "count"
        and noun_to > noun_from
        and s.word(noun_to - 1) not in ("points", "point", "places", "spots", "seats", "jobs")
    ):
        trend = ""
    low, high = _bounds(one.number, qualifier)
    s.add(
        first, end, kind, value=one.number.value, low=low, high=high, qualifier=_public(qualifier),
        trend=trend, unit=unit, noun=s.phrase(noun_from, noun_to),
    )  # fmt: skip
    _carry(s, first)
    s.last = replace(one, unit=unit, kind=kind)
    return max(end, one.last)


def _carry(s: _Scan, first: int) -> None:
    """Let "up 0.25 points, or 0.01%" and "87 mph (140 km/h)" keep the first one's hedge and trend."""
    if len(s.found) < 2:
        return
    figure, before = s.found[-1], s.found[-2]
    gap = s.article.text[before.end : figure.start].strip()
    if gap not in ("(", ", or", "/", "or", ", (") or figure.qualifier != "exact" or figure.trend:
        return
    if before.unit == figure.unit:
        return
    figure.trend = before.trend
    if figure.value is not None and before.qualifier in ("about", "more than", "less than"):
        figure.qualifier = before.qualifier
        low, high = _bounds(s_number(figure.value), before.qualifier)
        figure.low, figure.high = low, high


def s_number(value: float) -> Number:
    text = f"{value:.15g}"
    return numbers.read_digits(text.lstrip("-")) or Number(value, 0.0)


def _implied(s: _Scan, one: _Amount, first: int) -> tuple[str, str]:
    """Return kind and unit of a bare number: an age, or the unit of the figure before."""
    be, who = s.word(first - 1), s.p.lower[max(0, first - 4) : first]
    if be in ("aged", "age", "turned", "turns", "turning") or (
        s.word(first - 2) in ("age",) and be == "of"
    ):
        return "age", "year"
    if (
        be in ("is", "was", "be", "i'm", "'s", "he's", "she's")
        and {"he", "she", "who", "i", "i'm"} & set(who)
        and 0 < one.number.value < 125
    ):
        return "age", "year"
    return one.kind, one.unit


def _singular(word: str) -> str:
    for ending, other in (
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
    ):
        if word.endswith(ending) and len(word) > 4:
            return word[: -len(ending)] + other
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@_reader
def _year(s: _Scan, at: int) -> int:
    return at


# ---------------------------------------------------------------- tables
_HAS = TAGS


class _Numeric:
    """Tells words that can start a figure from others, for a quick look over a sentence."""

    def __call__(self, word: str) -> str:
        if any(map(str.isdecimal, word)):
            return "#"
        lower = word.lower()
        if lower in _quick():
            return "#"
        if "-" in lower and not _quick().isdisjoint(lower.split("-")):
            return "#"
        return (
            "#"
            if not word.isascii() and any(map(str.isnumeric, word)) or lower.endswith("fold")
            else "."
        )


@cache
def _quick() -> frozenset[str]:
    known, days = numbers.lexicon(), dates.lexicon()
    words = {"one", "half", "hundred", "dozen", "second"}
    for name in ("small", "tens", "scale", "vague", "ordinals", "parts"):
        words |= set(known[name])
    words |= (
        set(days["steps"])
        | set(days["days"])
        | {m.lower() for m in days["months"]}
        | {f"{m.lower()}." for m in days["months"]}
    )
    return frozenset(words)


@cache
def _quick_tagger() -> Tagger:
    return Tagger({}, _Numeric())


def scan_figures(segments: Segments) -> list[Figure]:
    """Find the figures of a segmented article, in the order of the text."""
    found: list[Figure] = []
    first, tagger = segments.first_token, _quick_tagger()
    tags = tagger.tag(segments.words)
    for number in range(len(segments.sentences)):
        if tags.find("#", first[number], first[number + 1]) >= 0:
            found.extend(_Scan(segments, number).run())
    return found


def figure_rows(segments: Segments, figures: list[Figure]) -> dict[str, Any]:
    text, blocks = segments.article.text, segments.paragraphs
    columns: dict[str, Any] = {
        name: [getattr(f, name) for f in figures]
        for name in ("sentence", "paragraph", "start", "end", "kind", "value", "low", "high",
                     "qualifier", "trend", "unit", "noun", "date")
    }  # fmt: skip
    columns["figure"] = range(len(figures))
    columns["text"] = [text[f.start : f.end] for f in figures]
    columns["part"] = [blocks[f.paragraph].part for f in figures]
    columns["statement"] = [None] * len(figures)
    columns["speaker"] = [None] * len(figures)
    return columns


def find_figures(article: Article) -> pd.DataFrame:
    """Find the figures of an article."""
    segments = segment(article)
    return build("figures", figure_rows(segments, scan_figures(segments)))
