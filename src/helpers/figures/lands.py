"""Whose a currency is that several lands call alike: by what the article names.

"Rs 500" is of India unless the article names Pakistan, and not India; "pesos" after "Chilean
pesos" are Chilean.
"""

import re
from functools import cache, lru_cache

from helpers.figures import currencies
from helpers.tags import read_lexicon

_TEXTS = 64  # words of articles remembered


def code_of(printed: str, default: str, text: str) -> str:
    """Return the ISO code of a currency's noun or sign in an article.

    Examples
    --------
    >>> code_of("Rs", "INR", "Karachi, Pakistan: A fine of Rs 500 was paid.")
    'PKR'
    """
    return _code_in(printed, default, text) if printed in _shared() else default


@lru_cache(maxsize=_TEXTS)
def is_counted_in(noun: str, text: str) -> bool:
    """Tell whether an article has sums in a noun that is another word too: "2 billion crowns"."""
    if noun in currencies.shy_list("common"):
        return False
    single = re.escape(noun.removesuffix("s"))
    lands = [owner for owner, table in currencies.owners().items() if noun in table]
    before = [r"\d+ ?(?:thousand|lakh|crore|m|bn|(?:m|b|tr)illion)", *map(re.escape, lands)]
    return bool(re.search(rf"\b(?:{'|'.join(before)}) {single}s?\b", text))


@cache
def _shared() -> dict[str, dict[str, str]]:
    """Return land or people to code, of each noun and sign that several lands share."""
    lists = read_lexicon("currencies")
    shared: dict[str, dict[str, str]] = {
        noun: {owner: table[noun] for owner, table in currencies.owners().items() if noun in table}
        for noun in lists["shared"]["nouns"]
    }
    for sign, codes in lists["shared"]["signs"].items():
        owned = (
            (code, owner) for code in codes.split() for owner in lists["codes"][code][3].split()
        )
        shared[sign] = {owner.replace("_", " "): code for code, owner in owned}
    return shared


@lru_cache(maxsize=_TEXTS)
def _code_in(printed: str, default: str, text: str) -> str:
    """Return the code of the land named: the default's, else the first one's."""
    codes = _shared()[printed]
    words = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    if printed.isalpha() and (owned := re.search(rf"\b({words}) {printed}\b", text)):
        return codes[owned[1]]
    named = [codes[found[1]] for found in re.finditer(rf"\b({words})\b", text)]
    return default if default in named or not named else named[0]
