"""Units: from what is printed to one name for each, by the lists of ``lexicon/units.toml``."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from helpers.tags import read_lexicon


class Unit(NamedTuple):
    """A unit's normalized name and the kind of figure it makes."""

    name: str
    kind: str


_KIND = {"percent": "percent", "period": "duration", "flow": "rate"}
MOST = 6  # pieces of the longest form


@cache
def units() -> dict[str, Unit]:
    """Return every printed form of a unit, its pieces set apart by blanks.

    Words are in lower case, abbreviations as they are printed.
    """
    forms: dict[str, Unit] = {}
    tables = read_lexicon("units")
    for dimension in (name for name in tables if name != "spelling"):
        for name, printed in tables[dimension].items():
            unit = Unit(name, _KIND.get(dimension, "measure"))
            for form in (name, *(form.replace("_", " ") for form in printed.split())):
                for each in _variants(form, spelled=form == name):
                    forms.setdefault(_spaced(each), unit)
    for name, others in read_lexicon("currencies")["coins"].items():
        forms |= dict.fromkeys([name, *others.split()], Unit(name, "money"))
    return forms


@cache
def _rules() -> dict[str, Any]:
    return dict(read_lexicon("units")["spelling"])


@cache
def dimensions() -> frozenset[str]:
    """Return what units measure: "torque", "width"."""
    return frozenset(_rules()["dimensions"])


def _variants(form: str, *, spelled: bool) -> list[str]:
    """Return a form with what follows by rule: spelling, plural, hyphens, powers, points."""
    found = [form, *_powers(form)]
    words = form.split()
    if (spelled or max(map(len, words)) > 3) and form.isascii() and form.replace(" ", "").isalpha():
        found += _inflected(form)
        found += [
            each.replace(" per ", f" {a} ")
            for each in found
            if " per " in each
            for a in ("a", "an")
        ]
    found += [each.replace(" ", "-") for each in found if " " in each]
    if " " in form and all(len(word) < 4 and word.isalpha() for word in words):
        found.append(form.replace(" ", ". "))
    return found


def _inflected(form: str) -> list[str]:
    """Return the British spelling of a form, and the plurals of both."""
    words = form.split()
    british = [_british(word) for word in words]
    both = [words, british] if british != words else [words]
    plurals = [] if form in _rules()["things"] else [" ".join(_plural(each)) for each in both]
    return [*(" ".join(each) for each in both[1:]), *plurals]


def _powers(form: str) -> list[str]:
    """Return "sq ft", "ft2" and "ft²" for "square foot"."""
    power, _, rest = form.partition(" ")
    short, digits = {"square": ("sq", "2²"), "cubic": ("cu", "3³")}.get(power, ("", ""))
    base = _rules()["powers"].get(rest)
    if not base:
        return []
    full = [rest, _plural([rest])[0], _british(rest), _plural([_british(rest)])[0]]
    apart = [f"{short}{point} {each}" for each in (base, *full) for point in ("", ".")]
    return [*apart, *(f"{base}{digit}" for digit in digits)]


def _british(word: str) -> str:
    return next(
        (word.removesuffix(a) + b for a, b in _rules()["british"].items() if word.endswith(a)),
        word,
    )


def _plural(words: Sequence[str]) -> list[str]:
    """Make the plural of a unit's words: "miles per hour", "degrees Celsius", "square feet"."""
    inner = [i for i, word in enumerate(words) if word in ("per", "of")]
    at = inner[0] - 1 if inner else len(words) - 1
    if words[0] in ("degree", "deg"):
        at = 0
    irregular = _rules()["irregular"].get(words[at])
    return [*words[:at], irregular or f"{words[at]}s", *words[at + 1 :]]


def _spaced(form: str) -> str:
    """Set the marks inside a form apart, as the pieces of a sentence are."""
    return " ".join(re.sub(r"([-/.·()])", r" \1 ", form).split())


@cache
def _folded() -> tuple[dict[str, Unit], dict[str, Unit]]:
    """Return the forms in small letters and without points: of every unit, of those that may be so.

    Where two units share one, as milliwatt and megawatt, it is the one that may be so.
    """
    free = set(_rules()["any_case"])
    loose: dict[str, Unit] = {}
    tight: dict[str, Unit] = {}
    for form, unit in units().items():
        folded = form.lower()
        if unit.name in free:
            loose.setdefault(folded, unit)
        if len(folded) > 1:
            tight.setdefault(folded, unit)
    return tight | loose, loose


@cache
def _longest() -> dict[str, int]:
    """Return how many pieces the longest form has that a piece, in small letters, starts."""
    longest: dict[str, int] = {}
    for form in units():
        first, size = form.partition(" ")[0].lower(), form.count(" ") + 1
        longest[first] = max(size, longest.get(first, 0))
    return longest


def read_unit(pieces: Sequence[str], *, glued: bool = False) -> tuple[int, Unit] | None:
    """Read the unit that starts `pieces`: how many of them it takes, and what it is.

    Parameters
    ----------
    pieces
        What follows the number.
    glued
        Whether nothing stands between it and the number: "20Mw" is a unit in any capitals.

    Examples
    --------
    >>> read_unit(["square", "metres", "of"])
    (2, Unit(name='square meter', kind='measure'))
    """
    if not pieces:
        return None  # a text that ends with its number
    longest = _longest().get(pieces[0].lower(), 1 if "." in pieces[0] else 0)
    for size in range(min(longest, len(pieces)), 0, -1):
        unit = _find(" ".join(pieces[:size]), glued=glued)
        if unit:
            return size, unit
    return None


def _find(printed: str, *, glued: bool) -> Unit | None:
    forms = units()
    if printed in forms:
        return forms[printed]
    lower = printed.lower()
    if len(lower) < 2:  # "5G" is no weight
        return None
    tight, loose = _folded()
    if "." in lower:  # "k.p.h."
        plain = lower.replace(".", "")
        known = tight if len(plain) > 2 else loose if printed == lower else {}  # "k.w.", no "G.B."
        return known.get(plain) if " " not in plain else None
    if glued and lower in tight:
        return tight[lower]
    return loose.get(lower) or (forms.get(lower) if len(lower) > 3 else None)
