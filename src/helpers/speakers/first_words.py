"""First words: whether a name's first word has its capital from where it stands."""

import re

from helpers.segments import Segments
from helpers.speakers.beside import openings
from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.tags import lexicon_set

_UNSURE = letters("NAME|GIVEN|ACRONYM|FAMILY_TITLE|GROUP_NAME|INITIAL")
_CAPITALS = letters(
    "NAME|GIVEN|GIVEN_PLACE|FAMILY_THING|BODY|JOINER|TOPIC|THING|KNOWN|ACRONYM|PLACE|BEFORE|COMPASS"
    "|NATION|GROUP_NAME|ACT|INITIAL|FAMILY_TITLE|PEOPLE|CALENDAR|TITLE|MALE_TITLE|FEMALE_TITLE"
)
_SUBJECT = TAGS.compile(
    "(?: <COMMA><DETERMINER|THE><!COMMA|DOT>{1,12}<COMMA> )? <SAYS|AUXILIARY|BE>"
)
_NO_PART = ("person", "group", "body", "other")  # before a country's name
_ACTING = TAGS.compile("<SAYS|AUXILIARY|BE>|<COMMA><WHO>")
_ROLES = letters("ROLE|PERSON|MAN|WOMAN")
_AFTER_PERSON = letters("COMMA|SAYS|BE|COLON|WHO")
_AFTER_OBJECT = letters("COMMA|PREPOSITION|OF|ON|AND|DOT")
_GIVEN, _NAME, _FAMILY_TITLE, _JOINER = (
    TAGS.letter[name] for name in ("GIVEN", "NAME", "FAMILY_TITLE", "JOINER")
)
_SYLLABLES = re.compile("[A-Z][a-z]{1,5}-[a-z]{1,5}")
_NAME_LENGTH = 6  # "Parker" and "Walker" are given names


def begins_late(kind: str, span: tuple[int, int], segments: Segments, tags: str) -> bool:
    """Tell whether the first word of a name has its capital from the place it stands at."""
    start, end = span
    words = segments.words
    word, letter = words[start], tags[start]
    # "Villager Kham Souk said", but "Winchester City Council said"
    role = kind == "person" and end - start > 2 and letter == _NAME and _names_role(word)
    role = role and tags[start + 1] in _CAPITALS  # no "Procter & Gamble"
    if not role and not _is_common(word, letter, tags[start + 1], segments.vocabulary):
        return False
    person = letter == _GIVEN and kind == "person" and common_letter(word) not in _ROLES
    if person and tags[end : end + 1] in _AFTER_PERSON:
        return False  # "Will Rowe, a baker," in a text that has "will", but "Dean Rowe"
    if kind == "person" and end - start == 2 and _SYLLABLES.fullmatch(words[start + 1]):
        return False  # "Son Heung-min said"
    if word.endswith("ing") and kind == "organisation" and _SUBJECT.match(tags, end):
        return False  # "Rowing Lake Promotions, an agency, says": no verb but its own follows
    if end - start == 2 and words[end - 1] in lexicon_set("organisations", "firm_ends"):
        return tags[end : end + 1] in _AFTER_OBJECT  # "Leaving Quill Foods, she"
    return not (
        word.lower() in lexicon_set("titles", "particles")  # "Van Dijk said"
        or (word in lexicon_set("titles", "lettered") and _is_label(words[start + 1]))
        or word in lexicon_set("outlets", "articles")
        or word in openings()
        or " ".join(words[start:end]) in lexicon_set("outlets", "names")
        or (kind == "organisation" and word in lexicon_set("organisations", "adjectives"))
        or word in lexicon_set("organisations", "owners")  # "Our Roads PAC"
        # "Duke Energy said", "Cook County said"
        or (kind == "organisation" and (letter == _FAMILY_TITLE or _is_owner(span, tags, word)))
        or (kind == "organisation" and _ends_in_country(span, words, tags))
        or (kind == "organisation" and _stands_amid(words[start:end], segments))
    )


def _is_common(word: str, letter: str, following: str, lower: frozenset[str]) -> bool:
    """Tell whether a sentence's first word has its capital from its place, before a name."""
    if letter not in _UNSURE or following not in _CAPITALS:
        return False
    return (
        word.lower() in lower
        or (letter != _GIVEN and common_letter(word) != "")
        or (letter == _NAME and kind_of(word.lower(), TAGS.letter["WORD"]) == "body")
        or (letter == _NAME and word.endswith(("ing", "ed", "ly")))
    )


def _is_owner(span: tuple[int, int], tags: str, word: str) -> bool:
    """Tell a family name that is a trade's from one who is of the body: "Baker College"."""
    start, end = span
    return end - start == 2 and common_letter(word) in _ROLES and tags[end - 1] == _JOINER


def _is_label(word: str) -> bool:
    """Tell what stands for a hidden name: the second word of "Witness B", "Officer 7"."""
    return len(word) == 1 or word.isdigit() or common_letter(word) == TAGS.letter["DETERMINER"]


def _ends_in_country(span: tuple[int, int], words: list[str], tags: str) -> bool:
    """Tell a body of a country from what is said of the country: "Swim England said".

    But "Rival England said", "Hosts Scotland said", "Tiny Malta said".
    """
    start, end = span
    word = words[start].lower()
    noun = tags[start] == _NAME and not word.endswith(("ing", "ed", "ly", "y"))
    noun = noun and kind_of(word, TAGS.letter["WORD"]) not in _NO_PART
    country = end - start == 2 and words[end - 1] in lexicon_set("places", "countries")
    return country and noun and _ACTING.match(tags, end) is not None


def _stands_amid(words: list[str], segments: Segments) -> bool:
    """Tell whether a name stands whole amid a sentence too: "said the Judicial Watch"."""
    text, phrase = segments.article.text, " ".join(words)
    at = text.find(phrase)
    while at >= 0:
        if at > 1 and text[at - 1] == " " and (text[at - 2].islower() or text[at - 2] == ","):
            return True
        at = text.find(phrase, at + 1)
    return False


def _names_role(word: str) -> bool:
    """Tell by its ending a role from a given name: "Villager Kham Souk said"."""
    return len(word) > _NAME_LENGTH and kind_of(word.lower(), TAGS.letter["WORD"]) == "person"
