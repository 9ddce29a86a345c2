"""What a printed number is worth: digits, words and mixtures, and how finely it is given.

Kept apart from `helpers.figures.scan`, which finds the numbers: this module only reckons.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from helpers.tags import read_lexicon

_REMEMBERED = 4096  # numbers in digits; most come again
_MOST_DIGITS = 30  # longer runs of digits are no one's amount, and int() of them is slow
_VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_DECADE = re.compile("['’‘]?([1-9]0)s")
_DIGITS = re.compile(r"(\d*)(?:\.(\d+))?")
# A number in powers of ten: "7×10²²", "1.6x10-19", "3.1 × 10^8", "10⁶", "1.6e-19"
_SMALL = "[⁺⁻]?+[⁰¹²³⁴⁵⁶⁷⁸⁹]++"
_MINUS = "[-−–‐‑]"
# "2×1030" has lost its small digits on the way from print; "4×100" is a relay.
_TIMES_TEN = (
    rf"\d++(?:\.\d++)?+(?:\s?[×⋅·]\s?10(?:\^?(?:{_MINUS}\d++|[1-9]\d?+)|\^\d++|{_SMALL})"
    rf"|[xX*]10(?:\^?{_MINUS}\d++|\^\d++|{_SMALL})"
    rf"|\s[xX*]\s10(?:\^{_MINUS}?+\d++|−\d++|{_SMALL}))(?!\w)"
)
_POWERS = (
    rf"(?<![\w.,])(?:{_TIMES_TEN}|10(?:\^{_MINUS}?+\d++|{_SMALL})(?!\w)"
    r"|\d++(?:\.\d++)?+[eE][-−+]\d++(?!\w)|\d++\.\d++[eE]\d++(?!\w))"
)
POWER = re.compile(_POWERS)
_WORTH = re.compile(r"(?:([\d.]+)\s?[×xX*·⋅]\s?)?10\^?([-+]?\d+)|([\d.]+)[eE]([-+]?\d+)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−–‐‑", "0123456789+-----")
_HIGHEST = 300  # power of ten


class Number(NamedTuple):
    """A number's value, and the step it is rounded to: 6,000 comes in steps of 1,000."""

    value: float
    step: float


@cache
def lexicon() -> dict[str, dict[str, Any]]:
    """Return the number words of ``lexicon/numbers.toml``."""
    return read_lexicon("numbers")


@lru_cache(maxsize=_REMEMBERED)
def read_digits(text: str, power: int = 0) -> Number | None:
    """Read digits with their commas and point, times a power of ten.

    Examples
    --------
    >>> read_digits("2.70", 6)
    Number(value=2700000.0, step=10000.0)
    """
    plain = text.replace(",", "")
    found = _DIGITS.fullmatch(plain)
    if not found and not power:
        return _read_power(plain)
    if not found or len(plain) > _MOST_DIGITS:
        return None
    whole, part = found[1], found[2] or ""
    zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
    places = -len(part) if part else zeros
    return Number(float(f"{plain}e{power}"), float(f"1e{places + power}"))


def _read_power(text: str) -> Number | None:
    """Read a number in powers of ten, None where it is none."""
    found = _WORTH.fullmatch(text.translate(_RAISED))
    if not found:
        return None
    digits, power = read_digits(found[1] or found[3] or "1"), int(found[2] or found[4])
    if digits is None or abs(power) > _HIGHEST:
        return None
    return Number(float(f"{digits.value:.15g}e{power}"), digits.step * 10.0**power)


def read_fraction(text: str) -> float | None:
    """Read a single character fraction such as ``"½"``."""
    pair = _VULGAR.get(text)
    return pair[0] / pair[1] if pair else None


def _step_of(value: int) -> float:
    digits = str(value)
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) if value else 1.0


def read_number(pieces: Sequence[str]) -> Number | None:
    """Read the pieces of one number: ``["2.7", "million"]``, ``["twenty", "-", "eight"]``.

    Returns
    -------
    Number or None
        ``None`` where the pieces are no number.

    Examples
    --------
    >>> read_number(["four", "hundred", "million"])
    Number(value=400000000.0, step=100000000.0)
    """
    first = pieces[0]
    if first[0] in ".0123456789":
        return _read_mixture(pieces)
    if first in _VULGAR:
        share = read_fraction(first) or 0.0
        rest = _power(pieces[1:])
        return Number(share * 10.0**rest, 10.0 ** (rest - 1))
    return _read_words(pieces)


def _fits(top: str, below: str) -> bool:
    """Tell whether two numbers in digits make a fraction less than one."""
    if not (top.isdecimal() and below.isdecimal() and len(below) < 5):
        return False
    return (
        len(top) < 5
        and 0 < int(top) < int(below)
        and int(below) in lexicon()["denominators"]["values"]
    )


def _power(pieces: Sequence[str]) -> int:
    words = lexicon()
    return sum(
        2 if p.lower() == "hundred" else words["scale"].get(p.lower(), words["letters"].get(p, 0))
        for p in pieces
    )


def _read_slashed(first: str, rest: Sequence[str]) -> Number | None:
    """Read "1/2", "3 1/2", and "31/2", which lost its blank on the way from print."""
    at = rest.index("/")
    whole, top, below = ("", first, rest[1]) if at == 0 else (first, rest[0], rest[at + 1])
    if not whole and not _fits(top, below):
        whole, top = top[:-1], top[-1:]
    if not _fits(top, below) or len(whole) > _MOST_DIGITS or not (whole or "0").isdecimal():
        return None
    power = _power(rest[at + 2 :])
    value = (int(whole or 0) + int(top) / int(below)) * 10.0**power
    return Number(value, 10.0 ** (power - 1))


def _read_mixture(pieces: Sequence[str]) -> Number | None:
    """Read digits first: "25 k", "3 1 / 2", "10 lakh crore", "3 ½"."""
    rest = ["/" if p == "⁄" else p for p in pieces[1:] if p not in ("-", "–")]
    if "/" in rest:
        return _read_slashed(pieces[0], rest)
    share = 0.0
    if rest and rest[0] in _VULGAR:
        share = read_fraction(rest[0]) or 0.0
        rest = rest[1:]
    dozens = 12 if "dozen" in (p.lower() for p in rest) else 1
    power = _power(rest)
    number = read_digits(pieces[0], power)
    if number is None:
        return None
    if share:
        return Number(number.value + share * 10.0**power, 10.0 ** (power - 1))
    return Number(number.value * dozens, number.step * dozens)


def _read_words(pieces: Sequence[str]) -> Number | None:
    """Add up words: below a thousand into `current`, each scale's share into `total`."""
    scale, values = lexicon()["scale"], _small_values()
    total, current, last = 0, 0, 0
    # One sum: its three numbers change together.
    for word in (piece.lower() for piece in pieces):
        if word in scale:
            power = 10 ** scale[word]
            # "two million million" multiplies, "two million three thousand" adds
            total += last * (power - 1) if last and not current else (current or 1) * power
            last, current = total, 0
        elif word in ("hundred", "dozen"):
            current = (current or 1) * (100 if word == "hundred" else 12)
        elif word not in ("a", "an") or not (current or total):
            current += values.get(word, 0)
    dozens = pieces[-1].lower() == "dozen" and not total
    return Number(float(total + current), 12.0 if dozens else _step_of(total + current))


def read_decade(text: str) -> int:
    """Read the first year of "40s", "forties" and "'90s", 0 of another text."""
    if found := _DECADE.fullmatch(text):
        return int(found[1])
    known: dict[str, int] = lexicon()["decades"]
    return known.get(text.lower(), 0)


@cache
def _small_values() -> dict[str, int]:
    return lexicon()["small"] | lexicon()["tens"] | {"one": 1, "a": 1, "an": 1}
