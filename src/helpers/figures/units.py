"""Units and currencies: from what is printed to one name for each.

The lists are ours (``lexicon/units.toml``, ``lexicon/currencies.toml``).
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from helpers.tags import read_lexicon


class Unit(NamedTuple):
    """A unit's normalised name and the kind of figure it makes."""

    name: str
    kind: str


_KIND = {"percent": "percent", "period": "duration"}
_LONGEST = 5


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
            others = [form.replace("_", " ") for form in printed.split()]
            spelled = [
                form for form in others if form.isalpha() and form.isascii() and len(form) > 3
            ]
            plurals = [f"{form}s" for form in (name, *spelled) if form.islower()]
            for form in (name, *others, *plurals):
                forms.setdefault(_spaced(form), unit)
    for name, others in read_lexicon("currencies")["coins"].items():
        forms |= dict.fromkeys([name, *others.split()], Unit(name, "money"))
    return forms


def _spaced(form: str) -> str:
    """Set the marks inside a form apart, as the pieces of a sentence are."""
    return " ".join(re.sub(r"([-/.·])", r" \1 ", form).split())


@cache
def _currency_lists() -> tuple[dict[str, str], dict[str, str], dict[str, dict[str, str]]]:
    """Return sign to code, noun to code, and owner to {noun: code}."""
    lists = read_lexicon("currencies")
    signs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    owners: dict[str, dict[str, str]] = {}
    for code, (_, called, marks, whose) in lists["codes"].items():
        signs[code] = code
        signs |= dict.fromkeys(marks.split(), code)
        for noun in (printed.replace("_", " ") for printed in called.split()):
            nouns.setdefault(noun, code)
            for owner in whose.split():
                owners.setdefault(owner.replace("_", " "), {})[noun] = code
    for noun, code in lists["alone"].items():
        for form in lists["codes"][code][1].split():
            if form.startswith(noun):
                nouns[form] = code
        nouns[noun] = code
    return signs, nouns, owners


def signs() -> dict[str, str]:
    """Return each currency sign and prefix with its ISO code."""
    return _currency_lists()[0]


def currency_nouns() -> dict[str, str]:
    """Return each currency noun with the code it means when it stands alone."""
    return _currency_lists()[1]


@cache
def shy_signs() -> frozenset[str]:
    """Return the currency signs that are other words too, and count only when glued to a number."""
    return frozenset(read_lexicon("currencies")["shy"]["signs"])


@cache
def shy_nouns() -> frozenset[str]:
    """Return the currency nouns that are other words more often."""
    return frozenset(read_lexicon("currencies")["shy"]["nouns"])


def owned(owner: str, noun: str) -> str | None:
    """Return the code of "Australian" and "dollars", None where they do not go together."""
    return _currency_lists()[2].get(owner, {}).get(noun.lower())


def sign_of(owner: str, sign: str) -> str | None:
    """Return the code of "HK" before or after "$", None where they do not go together."""
    table = _currency_lists()[0]
    if owner + sign in table:
        return table[owner + sign]
    noun = {"$": "dollar", "£": "pound", "¥": "yen"}.get(sign, "")
    return owned(owner, noun) if noun else None


@cache
def currency_names() -> dict[str, str]:
    """Return each currency's code with its English name."""
    return {code: row[0] for code, row in read_lexicon("currencies")["codes"].items()}


def read_unit(pieces: Sequence[str]) -> tuple[int, Unit] | None:
    """Read the unit that starts `pieces`: how many of them it takes, and what it is.

    Examples
    --------
    >>> read_unit(["square", "miles", "of"])
    (2, Unit(name='square mile', kind='measure'))
    """
    forms = units()
    for size in range(min(_LONGEST, len(pieces)), 0, -1):
        printed = " ".join(pieces[:size])
        # "KG" may be kilograms, but "5G" is no weight
        unit = forms.get(printed) or (forms.get(printed.lower()) if len(printed) > 1 else None)
        if unit:
            return size, unit
    return None
