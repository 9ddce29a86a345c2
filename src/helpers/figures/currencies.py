"""Currencies: signs, nouns and owners with their ISO codes, by ``lexicon/currencies.toml``."""

import re
import unicodedata
from functools import cache, lru_cache

from helpers.tags import read_lexicon


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
