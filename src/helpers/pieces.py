"""Sentences cut finer than tokens, for figures: "16-year-old" and "RM79" in their pieces.

Each piece gets a class; `helpers.figures` writes its patterns over them.
"""

import re
from functools import cache
from typing import NamedTuple

from helpers import units
from helpers.patterns import Tagger, TagSet, read_lexicon

TAGS = TagSet(
    """NUM YEAR ONE SMALL TENS HUNDRED SCALE VAGUE FEW HALF PART ORD SECOND NTH VULGAR
    A AND OR TO BETWEEN FROM OF IN OUT PER EACH AT THE
    SLASH HYPHEN COMMA OPEN CLOSE SIGN MARK POSS DOT
    PERCENT CUR MONEY UNIT ABBR PERIOD OLD MONTH WEEKDAY STEP DAY CLOCK FOLD ERA
    CODE CAP CAPS LOWER PLURAL PARTICIPLE STOP BOTH LETTER""".split()
)
_L = TAGS.letter


class Pieces(NamedTuple):
    """The pieces of one sentence: places in the text, words, lower-cased words, tag string."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    lower: list[str]
    tags: str


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


@cache
def _piece_pattern() -> re.Pattern[str]:
    marks = [s for s in units.signs() if not s.isalpha()]
    codes = [s for s in units.signs() if s.isalpha()]
    return re.compile(
        rf"""
          (?:[^\W\d_]\.){{2,}}+                                # U.S., a.m.
        | (?:https?://|www\.)[^\s<>"”]++ | [@\#][^\W\d]\w*+    # addresses, handles
        | (?:{_alternatives(marks)})(?=\s?[\d.(–—-]|\s|$|\W)   # $, HK$, Rs.
        | [^\W\d_]++(?:['’][^\W\d_]{{2,}}+)?+(?![\d_])         # words, don't
        | (?:{_alternatives(codes)})(?=\.?\d)                  # RM79
        | (?:deg)(?=[CF]\b)
        | [^\W\d_]++[\d_]\w*+(?:[-.]\w++)*+                    # S23, iPhone11
        | ['’]?\d{{2,4}}s\b(?<!\ds\ds)                         # 1980s, '80s
        | \d{{4}}-\d{{2}}-\d{{2}}(?!\d)(?:T[\d:.]++Z?+)?+      # 2019-09-01
        | \d{{1,3}}(?:,\d\d(?=,))*+(?:,\d{{3}})++(?!,?\d)(?:\.\d++)?+
        | \d++(?:st|nd|rd|th)\b                                # 22nd
        | \d{{1,4}}(?:[/:.]\d++){{2,}}+ | \d{{1,2}}:\d\d(?!\d) # 3/14/2022, 1.2.3, 11:30
        | \d++(?:\.\d++)?+ | (?<![\w.])\.\d++
        | --+ | \.\.\.+ | ['’]s\b | [\w] | [^\w\s]
        """,
        re.VERBOSE,
    )


def _lexicon_tags() -> dict[str, str]:
    """Return the letter of every word of the lexicons, in lower case."""
    tags: dict[str, str] = {}

    def give(words: object, name: str) -> None:
        tags.update(dict.fromkeys(words, _L[name]))  # type: ignore[call-overload]

    nouns, numbers, dates = (read_lexicon(n) for n in ("nouns", "numbers", "dates"))
    give((w for w in read_lexicon("stopwords")["words"]), "STOP")
    give(nouns["stop"], "STOP")
    give(nouns["not_plural"], "STOP")
    give(nouns["plural"], "PLURAL")
    give((f.lower() for f in units.units() if " " not in f), "UNIT")
    give((f for f, u in units.units().items() if u.kind == "duration"), "PERIOD")
    give((f for f in units.units() if len(f) == 1), "ABBR")
    give(
        [
            "pc",
            "pp",
            "pt",
            "pts",
            "mi",
            "mo",
            "min",
            "nm",
            "are",
            "ares",
            "au",
            "mb",
            "bar",
            "rad",
            "block",
            "story",
            "stories",
            "league",
        ],
        "ABBR",
    )
    give((n for n in units.currency_nouns() if " " not in n), "MONEY")
    give(numbers["small"], "SMALL")
    give(numbers["tens"], "TENS")
    give(numbers["scale"], "SCALE")
    give(["dozen"], "SCALE")
    give(numbers["vague"], "VAGUE")
    give(numbers["few"], "FEW")
    give(numbers["ordinals"], "ORD")
    give(numbers["parts"], "PART")
    give(("%", "‰", "percent", "pct", "％"), "PERCENT")
    give((w for w in dates["months"] if w not in ("May", "March", "Mar")), "LOWER")
    tags |= {w.lower(): _L["DAY"] for w in dates["days"]}
    tags |= {w: _L["CLOCK"] for w in dates["before"]["clock"]}
    special = {
        "one": "ONE", "hundred": "HUNDRED", "half": "HALF", "second": "SECOND", "a": "A", "an": "A",
        "and": "AND", "&": "AND", "or": "OR", "to": "TO", "between": "BETWEEN", "from": "FROM",
        "of": "OF", "in": "IN", "out": "OUT", "per": "PER", "each": "EACH", "every": "EACH",
        "at": "AT", "the": "THE", "old": "OLD", "olds": "OLD", "last": "STEP", "this": "STEP", "next": "STEP",
        "minus": "SIGN", "both": "BOTH", "few": "FEW", "are": "STOP", "may": "STOP", "march": "LOWER", "mar": "STOP",
        "/": "SLASH", ",": "COMMA", "(": "OPEN", ")": "CLOSE", "'s": "POSS", "’s": "POSS",
        ".": "DOT", "til": "TO", "until": "STOP", "bc": "ERA", "ad": "ERA", "bce": "ERA", "ce": "ERA",
        "i": "STOP", "past": "STOP", "us": "STOP",
    }  # fmt: skip
    tags |= {word: _L[name] for word, name in special.items()}
    return tags


def _cased_tags() -> dict[str, str]:
    """Return the letters of words whose capitals matter."""
    dates = read_lexicon("dates")
    tags = {
        w: _L["ABBR" if len(w) == 1 else "UNIT"]
        for w in units.units()
        if not w.islower() and " " not in w
    }
    tags |= dict.fromkeys(
        (
            s
            for s in units.signs()
            if s
            not in (
                "R",
                "F$",
                "Le",
                "Ar",
                "FC",
                "ID",
                "MT",
                "UM",
                "BD",
                "Br",
                "Db",
                "DA",
                "DT",
                "Fr.",
                "LD",
                "FG",
                "LE",
                "MK",
                "ALL",
                "TOP",
                "MAD",
                "LAK",
                "GEL",
                "CUP",
                "TRY",
                "SOS",
                "PEN",
                "PAB",
                "COP",
                "BAM",
                "ANG",
                "ERN",
                "Sh",
                "SR",
                "LL",
                "Vt",
                "Bt",
                "Ft",
                "Nu.",
                "Ks",
                "Rf",
                "Kz",
                "Bs",
                "TL",
                "Php",
                "Dh",
                "Tk",
                "Eur",
                "KD",
                "JD",
                "QR",
                "ZK",
                "DH",
                "PS",
            )
        ),
        _L["CUR"],
    )
    tags |= dict.fromkeys(("PS",), _L["CUR"])
    for word in dates["months"]:
        tags[word] = tags[f"{word}."] = tags[word.upper()] = _L["MONTH"]
    for word in dates["weekdays"]:
        tags[word] = _L["WEEKDAY"]
    tags |= {"US": _L["CAP"], "A": _L["A"], "I": _L["STOP"], "AM": _L["CLOCK"], "PM": _L["CLOCK"]}
    return tags


_FOLD = re.compile(r"([a-z]+)fold$")
_PLURAL = re.compile(r".{2,}[^siu]s$")


class _Shape:
    """The letter of a word the lexicons do not have as printed."""

    def __init__(self) -> None:
        self.lower = _lexicon_tags()

    def __call__(self, word: str) -> str:
        first = word[0]
        if first.isdigit() or (first == "." and len(word) > 1 and word[1].isdigit()):
            return self._digits(word)
        if not first.isalpha():
            return self._mark(word)
        lower = word.lower()
        known = self.lower.get(lower)
        # "Congress", "Two": a capital changes only what is no number or function word.
        if known and (first.islower() or known not in _NAMELIKE):
            return known
        if word.isalpha():
            return self._word(word, lower)
        if "'" in word or "’" in word:
            return _L["STOP"]
        return _L["CAP"] if first.isupper() and not any(c.isdigit() for c in word) else _L["CODE"]

    def _digits(self, word: str) -> str:
        if word.isdigit():
            return _L["YEAR" if len(word) == 4 and "1000" <= word < "2100" else "NUM"]
        if word[-1] == "s":
            return _L["ERA"]
        if word[-2:] in ("st", "nd", "rd", "th"):
            return _L["NTH"]
        if word.replace(",", "").replace(".", "", 1).isdigit():
            return _L["NUM"] if word.isascii() else _L["CODE"]
        return _L["CODE"]

    def _mark(self, word: str) -> str:
        if word in "-–‐‑−‒":
            return _L["HYPHEN"]
        if word in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒":
            return _L["VULGAR"]
        if word in units.signs():
            return _L["CUR"]
        if word[0] in "'’" and word[1:2].isdigit():
            return _L["ERA"]
        return self.lower.get(word, _L["MARK"])

    def _word(self, word: str, lower: str) -> str:
        plural = _PLURAL.match(lower) and not lower.endswith("ous")
        if word[0].isupper():
            if word.isupper() and len(word) > 1:
                return _L["CAP"]
            return _L["CAPS" if plural else "CAP"]
        if len(word) == 1:
            return _L["LETTER"]
        if plural:
            return _L["PLURAL"]
        if found := _FOLD.match(lower):
            if self.lower.get(found[1], "") in (_L["SMALL"], _L["TENS"], _L["HUNDRED"]):
                return _L["FOLD"]
        if lower.endswith(("ed", "ing", "ly")) and len(lower) > 4:
            return _L["PARTICIPLE"]
        return _L["LOWER"]


# Classes a capital letter overrules: "Miles", "League", "Won" may be names.
_NAMELIKE = frozenset(_L[n] for n in ("LOWER", "MONEY", "PLURAL", "ABBR", "STOP_") if n in _L)


@cache
def _tagger() -> Tagger:
    return Tagger(_cased_tags(), _Shape())


def cut(text: str, start: int, end: int) -> Pieces:
    """Cut ``text[start:end]`` into pieces and tag them."""
    spans = [m.span() for m in _piece_pattern().finditer(text, start, end)]
    words = [text[s:e] for s, e in spans]
    return Pieces(
        [s for s, _ in spans],
        [e for _, e in spans],
        words,
        [w.lower() for w in words],
        _tagger().tag(words),
    )
