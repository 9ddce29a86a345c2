"""Units and currencies: from what is printed to one name for each.

The lists are ours (``lexicon/units.toml``, ``lexicon/currencies.toml``).
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
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
def _currency_lists() -> tuple[dict[str, str], dict[str, str], dict[str, dict[str, str]]]:
    """Return sign to code, noun to code, and owner to {noun: code}."""
    lists = read_lexicon("currencies")
    signs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    owners: dict[str, dict[str, str]] = {}
    for code, (_, called, marks, whose) in lists["codes"].items():
        signs[code] = code
        signs |= dict.fromkeys(marks.split(), code)
        for noun in _noun_forms([printed.replace("_", " ") for printed in called.split()]):
            nouns.setdefault(noun, code)
            for owner in whose.split():
                owners.setdefault(owner.replace("_", " "), {})[noun] = code
    for noun, code in lists["alone"].items():
        for form in _noun_forms(lists["codes"][code][1].split()):
            if form.startswith(noun):
                nouns[form] = code
        nouns[noun] = code
    return signs, nouns, owners


_ACCENTS = str.maketrans("łØø", "lOo")  # what Unicode does not take apart


def _noun_forms(called: list[str]) -> list[str]:
    """Return the nouns of a currency with the plural of the first, and all without accents."""
    plural = [f"{called[0]}s"] if called and not called[0].endswith("s") else []
    forms = [*called, *plural]
    plain = [
        unicodedata.normalize("NFD", form.translate(_ACCENTS)).encode("ascii", "ignore").decode()
        for form in forms
    ]
    return list(dict.fromkeys([*forms, *plain]))


@cache
def worth() -> frozenset[str]:
    """Return the nouns of what is worth money: "loss", "contract"."""
    return frozenset(read_lexicon("currencies")["worth"]["nouns"])


@cache
def money_words() -> frozenset[str]:
    """Return words of what is paid, beside which pounds are money."""
    return frozenset(read_lexicon("currencies")["paid"]["words"])


@cache
def weight_words() -> frozenset[str]:
    """Return words of weighing, beside which pounds are a weight."""
    return frozenset(read_lexicon("currencies")["paid"]["weighed"])


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


@lru_cache(maxsize=64)
def is_paid_in(sign: str, text: str) -> bool:
    """Tell whether an article has sums with a sign that is a word too: "R4.2 billion"."""
    return bool(
        re.search(rf"(?<!\w){re.escape(sign)}\d[\d.,]*+ ?(?:m|bn|[mbtr]{{1,2}}illion)\b", text)
    )


@cache
def shy_nouns() -> frozenset[str]:
    """Return the currency nouns that are other words more often."""
    return frozenset(read_lexicon("currencies")["shy"]["nouns"])


@cache
def shy_list(name: str) -> frozenset[str]:
    """Return one list of them: "common", "priced"."""
    return frozenset(read_lexicon("currencies")["shy"][name])


def owners() -> dict[str, dict[str, str]]:
    """Return the code of each land's, people's or owner's nouns: "Swedish" has "krona"."""
    return _currency_lists()[2]


def owned(owner: str, noun: str) -> str | None:
    """Return the code of "Australian" and "dollars", None where they do not go together."""
    return owners().get(owner, {}).get(noun.lower())


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
        return tight.get(plain) if len(plain) > 2 and " " not in plain else None
    if glued and lower in tight:
        return tight[lower]
    return loose.get(lower) or (forms.get(lower) if len(lower) > 3 else None)
