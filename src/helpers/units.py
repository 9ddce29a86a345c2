"""Units and currencies: from what is printed to one name for each.

The lists are ours (``lexicon/units.toml``, ``lexicon/currencies.toml``).
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from helpers.patterns import read_lexicon


class Unit(NamedTuple):
    """A unit's normalised name and the kind of figure it makes."""

    name: str
    kind: str


_KIND = {"percent": "percent", "period": "duration"}
_LONGEST = 4


@cache
def units() -> dict[str, Unit]:
    """Return every printed form of a unit; words in lower case, abbreviations as they are."""
    forms: dict[str, Unit] = {}
    for dimension, names in read_lexicon("units").items():
        for name, others in names.items():
            unit = Unit(name, _KIND.get(dimension, "measure"))
            for form in (name, f"{name}s", *others.split()):
                form = form.replace("_", " ").replace("-", " - ")
                forms.setdefault(form, unit)
                if form.isascii() and form.isalpha() and form.islower() and len(form) > 3:
                    forms.setdefault(f"{form}s", unit)
    for name, others in read_lexicon("currencies")["coins"].items():
        for form in (name, *others.split()):
            forms.setdefault(form, Unit(name, "money"))
    # "miles per hour" is found as a rate; forms with inner marks are pieces when read.
    spaced = {_spaced(form): unit for form, unit in forms.items()}
    return spaced | forms


def _spaced(form: str) -> str:
    for mark in "/.·":
        form = form.replace(mark, f" {mark} ")
    return " ".join(form.split())


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
        for noun in called.split():
            noun = noun.replace("_", " ")
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
        unit = forms.get(printed) or forms.get(printed.lower())
        if unit:
            return size, unit
    return None
