"""Kinds: what kind of thing a noun is: a person, a group, a body, a document, or no source.

It is read from the closed lists of ``lexicon/sources.toml`` and of the names' lexicons, and for a
word that no list holds from its shape ("-ist" is a person, "-ness" none).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from helpers.speakers.tagging import TAGS, common_letter, letters, lexicon_words, source_words
from helpers.tags import lexicon_set

_L = TAGS.letter
_CAPITALS = letters("NAME|GROUP_NAME|JOINER|BODY")  # that may be common nouns: "Workers"
LETTER_KINDS = {
    **dict.fromkeys(letters("GROUP|GROUP_NAME|PEOPLE"), "group"),
    **dict.fromkeys(letters("BODY_NOUN|BODY|JOINER|KNOWN|ACRONYM|PLACE"), "body"),
    **dict.fromkeys(letters("ROLE|PERSON|NATION|TITLE|FAMILY_TITLE|MAN|MALE_TITLE"), "person"),
    **dict.fromkeys(letters("WOMAN|FEMALE_TITLE|GIVEN"), "person"),
    _L["CALENDAR"]: "other",
}
_PERSON = re.compile(
    r"(?:[a-z]{2}(?:er|or|ist|man|woman|person|eer|child)|[a-z]{3}(?:ian|ee|ant))\Z"
)
_ABSTRACT = re.compile(
    r"[a-z]{2}(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|ing|age|ure|cy)\Z"
)
_ADJECTIVE = re.compile(
    r"(?:[a-z](?:al|ic|ous|ive|ful|less|able|ible|ish)|-\w+(?:ed|ive|ous|ic)|-(?:year|day|week|month))\Z"
)
_PLURAL = re.compile(r"[^s’'][sS]\Z")
_PEOPLE = re.compile(r"(?:ese|ish|ch|ss)\Z")  # "the Chinese"
_NUMERALS = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
_AGED = re.compile(r"-(?:year|month|week|day)-olds?\Z")
SILENT = frozenset(("thing", "abstract", "number", "other"))
"""The kinds that are no source's."""
_KINDS = {
    "things": "thing",
    "abstract": "abstract",
    "documents": "document",
    "others": "other",
    "bodies": "body",
    "groups": "group",
}


@cache
def _listed() -> dict[str, str]:
    """Map each noun of the lists to its kind."""
    return {w: kind for key, kind in _KINDS.items() for w in lexicon_words("sources", key)}


def is_listed(noun: str) -> bool:
    """Tell whether the lists hold a noun, in the singular or plural."""
    return any(n in _listed() for n in _singulars(noun))


def _singulars(word: str) -> Iterator[str]:
    """Yield the forms whose plural a word may be, itself first."""
    yield word
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield word[:-2]
    if word.endswith("ses"):
        yield word[:-2] + "is"  # "hypotheses"
    if word.endswith("men"):
        yield word[:-3] + "man"


@lru_cache(50_000)  # the same nouns recur, within an article and among many
def kind_of(word: str, letter: str) -> str:
    """Tell what kind of thing a noun is.

    Returns
    -------
    str
        person, group, body or document; "thing", "abstract", "number" or "other" (no noun at all),
        which are `SILENT`; "" where neither list nor shape tells.
    """
    # One test after the other, the surest first.
    lower = word.lower()
    if letter in _CAPITALS:
        letter = common_letter(word) or letter
    if letter == _L["COMPASS"] and lower.endswith("ern"):
        return "other"
    if lower in source_words("parts"):
        return "number"
    if letter == _L["NUMBER"] or lower in _NUMERALS:
        return "person" if _AGED.search(lower) else "number"
    known, found = LETTER_KINDS.get(letter, ""), _listed().get(lower, "")
    if not found and known in ("", "group"):
        found = _kind_of_plural(lower)
    unchanged = letter == _L["NATION"] and word in lexicon_set("places", "unchanged")
    if unchanged or (letter == _L["NATION"] and _PEOPLE.search(word)):
        return "group"
    if word[0].isupper() and letter != _L["PEOPLE"] and found in ("abstract", "thing"):
        return ""  # "Price said"
    return found if found == "document" else known or found or shape_of(word)


def _kind_of_plural(lower: str) -> str:
    """Tell the kind of a word from the nouns whose plural it may be; a document's goes first."""
    own = LETTER_KINDS.get(common_letter(lower), "")  # "Star", a singular with a capital
    kinds = [own, *map(_plural_kind, list(_singulars(lower))[1:])]
    return "document" if "document" in kinds else next(filter(None, kinds), "")


def _plural_kind(singular: str) -> str:
    """Tell the kind of a plural from its singular."""
    kind = _listed().get(singular, "") or LETTER_KINDS.get(common_letter(singular), "")
    return "" if kind == "other" else {"body": "group", "person": "group"}.get(kind, kind)


def shape_of(word: str) -> str:
    """Tell a noun's kind from its ending; an unknown plural is a group."""
    lower = word.lower()
    if word[0] == "@":
        return ""  # an account may be anybody's
    if word[0] == "#":
        return "thing"  # a hashtag that goes viral suggests nothing
    if word[0].islower() and word[1:2].isupper():
        return "thing"  # "the iPhone"
    for single in _singulars(lower):
        if _PERSON.search(single) and single.rpartition("-")[2] not in source_words("no_persons"):
            return "person" if single == lower else "group"
    if any(map(_ABSTRACT.search, _singulars(lower))):
        return "abstract"
    if lower.endswith("ly") or _ADJECTIVE.search(lower):
        return "other"
    return "group" if _PLURAL.search(word) and word[0].islower() else ""


@lru_cache(10_000)
def kind_of_one(plural: str) -> str:
    """Tell what one of several is: a person of "voters", a body of "firms"."""
    for single in list(_singulars(plural.lower()))[1:]:
        kind = kind_of(single, common_letter(single) or _L["WORD"])
        if kind in ("person", "body", "document"):
            return kind
    return "person"
