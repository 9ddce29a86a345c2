"""Agreement: whether two full names can be one person's."""

import unicodedata
from functools import cache

from helpers.speakers.tagging import genders, generations, given_names, suffixes
from helpers.tags import lexicon_set, read_lexicon

_MARKS = frozenset((*'.,()"“”„‘’', "''", "``"))


@cache
def long_forms() -> dict[str, frozenset[str]]:
    """Map each short given name to those it may stand for: "Bill" to William."""
    short: dict[str, str] = read_lexicon("given_names")["short"]
    return {name: frozenset(full.split()) for name, full in short.items()}


def fold(word: str) -> str:
    """Drop the accents of a word: outlets print one name with and without them.

    And the capital that a sentence gives an article: "El-Sisi said", of Abdel el-Sisi.
    """
    if part_article(word) != word:
        word = word[0].lower() + word[1:]
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part)) or word


def part_article(word: str) -> str:
    """Part a family name from an article that a hyphen joins to it: "al-Assad", later "Assad"."""
    first, joint, last = word.partition("-")
    return last if joint and first.lower() in lexicon_set("titles", "prefixes") else word


def part_suffix(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Part a full name from its suffix, "" for letters that not every mention has ("KC").

    Full stops, commas and a nickname's marks fall away.
    """
    kept, suffix = [fold(word) for word in words if word not in _MARKS], ""
    while len(kept) > 1 and kept[-1] in suffixes():
        last = kept.pop()
        suffix = last.strip(".") if last in generations() else suffix
    return tuple(kept), suffix


def is_fuller(first: str, than: str) -> bool:
    """Tell whether a given name is fuller than another of the same person.

    "Hal Roe" than "Crooked Hal Roe", but not "Suu Kyi" than "Aung San Suu Kyi".
    """
    return (first in genders() and than not in given_names()) or first in long_forms().get(than, ())


def agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names of one family name can be one person's."""
    if one[-len(other) :] == other or other[-len(one) :] == one:
        return True
    first, second = one[0].strip("."), other[0].strip(".")
    if 1 in (len(first), len(second)):
        return first[0] == second[0]
    long = long_forms()
    return (
        first == second
        or first.upper() == "".join(word[0] for word in other)
        or second.upper() == "".join(word[0] for word in one)
        or second in (*long.get(first, ()), *one[1:-1])
        or first in (*long.get(second, ()), *other[1:-1])
        or not long.get(first, frozenset()).isdisjoint(long.get(second, ()))
    )


def ends_in(whole: tuple[str, ...], end: tuple[str, ...]) -> bool:
    """Tell whether a full name ends in a family name, whatever the capital of its particle."""
    return len(whole) > len(end) and [*map(str.lower, whole[-len(end) :])] == [*map(str.lower, end)]
