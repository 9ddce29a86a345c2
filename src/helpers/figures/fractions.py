"""Numbers with a fraction in words: "two and a half", "a quarter of a million", "1/8 of a gram".

Where they are found is a pattern over classes; what they are worth is reckoned from its groups.
"""

import re
from typing import NamedTuple

from helpers.figures import numbers
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, L, Sentence

B100 = "(?:<TENS>(?:<HYPHEN>?<ONE|SMALL>)?|<ONE|SMALL>)"
B1000 = f"(?:{B100}<HYPHEN>?<HUNDRED>(?:<AND>?{B100})?|{B100})"
_HALF = "<A|ONE>?<HYPHEN>?<HALF>"
_PART = f"(?:{_HALF}|<A|ONE|SMALL><HYPHEN>?<PART>|<VULGAR>|<NUM|YEAR><SLASH><NUM|YEAR>)"
_ORDINAL = "<A|ONE|SMALL><HYPHEN>?<ORD>"
_UNIT = "UNIT|PERIOD|MONEY|PERCENT|ABBR"
# "two and a half", "two-and-a-half million", "a million and a half", "two and three-quarter hours"
_MIXED = TAGS.compile(
    f"""(?P<whole>{B1000}|<NUM|YEAR>|<A>(?=<SCALE>))(?P<inner><SCALE>)?<HYPHEN>?<AND><HYPHEN>?
        (?P<part><A|ONE><HYPHEN>?<HALF>|<HALF>(?!<OF|THE|A>)|<A|ONE|SMALL><HYPHEN>?<PART>(?!<OF>)
           |<VULGAR>|{_ORDINAL}(?=<HYPHEN>?<{_UNIT}|SCALE|PLURAL>))
        (?:<HYPHEN>?(?P<outer><HUNDRED|SCALE>{{1,2}}))?"""
)
# "a quarter of a million", "half a dozen", "three-quarter million"
_OF_SCALE = TAGS.compile(
    f"""(?P<part>(?:{_PART}|<PART>|{_ORDINAL}(?=<OF>)))
        (?:<HYPHEN>?<OF><HYPHEN>?<A|ONE><HYPHEN>?|<A>|<HYPHEN>)?
        (?P<outer><HUNDRED|SCALE>{{1,2}})"""
)
# "half an hour", "a quarter mile", "one-tenth of a second", "half of 1 percent":
# what follows must be a unit
_OF_UNIT = TAGS.compile(
    f"""(?P<part>{_PART}|<PART>(?=<HYPHEN>))
        (?:<OF><A|ONE>|(?P<of_one><OF><NUM>)(?=<PERCENT>)|<A>|<HYPHEN>)?
      | (?P<ordinal>{_ORDINAL}) (?:<OF><A|ONE>|(?P<of_1><OF><NUM>)(?=<PERCENT>))"""
)
# After a unit: "a year and a half", "a mile and a quarter"
TAIL = "<HYPHEN>?<AND><HYPHEN>?<A|ONE><HYPHEN>?<HALF|PART>"
_TAIL = TAGS.compile("<HYPHEN>?<AND><HYPHEN>?(?P<part><A|ONE><HYPHEN>?<HALF|PART>)")
_NO_TAIL = TAGS.compile(f"<HYPHEN>?<OF>(?:<THE|STOP|POSS>|<A><HUNDRED|SCALE>)|<{_UNIT}|SCALE>")


# No fraction has none of them.
_PARTS = frozenset(L[name] for name in ("HALF", "PART", "ORD", "VULGAR", "SLASH"))


class Found(NamedTuple):
    """A number with a fraction: the piece after it, its worth, and its scale (1 for none).

    `part` says that it is less than one and stands before a unit still to be read.
    """

    end: int
    number: Number
    scale: float
    part: bool = False


def read_mixed(s: Sentence, i: int) -> Found | None:
    """Read a whole number and a fraction, or a fraction of a scale, that starts at piece `i`."""
    if _PARTS.isdisjoint(s.tags):
        return None
    found = _MIXED.match(s.tags, i)
    if found:
        whole = 1.0 if s.has(i, "A") else _worth(s, *found.span("whole"))
        scale = _scale(s, found, "inner") * _scale(s, found, "outer")
        share = _share(s, *found.span("part"))
        if whole is None or whole % 1 or not share:
            return None
        return Found(found.end(), Number((whole + share) * scale, scale / 10), scale)
    found = _OF_SCALE.match(s.tags, i)
    share = _share(s, *found.span("part")) if found else None
    if not found or not share:
        return None
    scale = _scale(s, found, "outer")
    return Found(found.end(), Number(share * scale, scale / 10), scale)


def read_comma(s: Sentence, i: int, *, money: bool) -> Found | None:
    """Read "€4,50" and "3,50 euros", whose comma is a point; `money` says that a sign is before."""
    tied = s.has(i + 1, "COMMA") and s.glued(i + 1) and s.glued(i + 2) and s.has(i, "NUM")
    if not tied or not (money or s.has(i + 3, "MONEY", "SCALE")):
        return None
    end = i + 3 + s.has(i + 3, "SCALE")
    if s.glued(end) or not (money or s.has(end, "MONEY")):
        return None
    digits, scale = f"{s.words[i]}.{s.words[i + 2]}", s.words[i + 3 : end]
    number, one = numbers.read_number([digits, *scale]), numbers.read_number(["1", *scale])
    return Found(end, number, one.value) if _CENTS.fullmatch(digits) and number and one else None


_CENTS = re.compile(r"\d{1,4}\.\d\d?")


def read_part(s: Sentence, i: int) -> Found | None:
    """Read a fraction that starts at piece `i` and is one only where a unit follows it."""
    found = None if _PARTS.isdisjoint(s.tags) else _OF_UNIT.match(s.tags, i)
    of_one = found and (found["of_one"] or found["of_1"])
    if not found or (of_one and s.words[found.end() - 1] != "1"):
        return None
    share = _share(s, *found.span("part" if found["part"] else "ordinal"))
    return Found(found.end(), Number(share, 0.1), 1.0, part=True) if share else None


def read_tail(s: Sentence, i: int) -> tuple[int, float] | None:
    """Read "and a half" after a unit at piece `i`: where it ends, and what it adds."""
    found = _TAIL.match(s.tags, i)
    if not found or _NO_TAIL.match(s.tags, found.end()):
        return None
    return found.end(), _share(s, *found.span("part")) or 0.0


def _worth(s: Sentence, first: int, last: int) -> float | None:
    number = numbers.read_number(s.words[first:last])
    return number.value if number else None


def _scale(s: Sentence, found: re.Match[str], group: str) -> float:
    number = (
        numbers.read_number(["1", *s.words[slice(*found.span(group))]]) if found[group] else None
    )
    return number.value if number else 1.0


_ABOVE_AND_BELOW = 2  # words of "1/8"


def _share(s: Sentence, first: int, last: int) -> float | None:
    """Return what a fraction is worth, less than one: "three-quarters", "1/8", "½", "half"."""
    words = [word for word in s.lower[first:last] if word.isalnum()]
    if not words:  # "1,000/2,500"
        return None
    if words[-1] == "half":
        return 0.5
    if share := numbers.read_fraction(words[-1]):
        return share
    if words[-1].isdecimal():
        if len(words) < _ABOVE_AND_BELOW or not words[0].isdecimal():  # "1,000/4"
            return None
        above, below = (int(word[:9]) for word in words[:2])
        return above / below if 0 < above < below else None
    wholes = numbers.lexicon()["ordinals"] | numbers.lexicon()["parts"]
    whole, one = wholes.get(words[-1]), len(words) == 1 or words[0] in ("a", "an")
    top = 1.0 if one else _worth(s, first, first + 1) or 0.0
    return top / whole if whole and 0 < top < whole else None


def is_of_accounts(s: Sentence, at: int) -> bool:
    """Tell "debt at the half-year", "the half year to May" from "a half year of delay"."""
    tied = s.has(at + 1, "HYPHEN")
    half = s.has(at, "HALF") and s.word(at + 1 + tied) == "year"
    return half and (tied or s.has(at - 1, "THE", "ORD", "SECOND", "STEP"))
