"""The words of a role before a name: which one is a role, and what may modify it."""

import re
from bisect import bisect_left

from helpers.speakers.entities import Entities
from helpers.speakers.kinds import kind_of
from helpers.speakers.name_patterns import BODY
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.statements.classes import clause_words, verb_forms
from helpers.statements.cues import base_forms, cue_verbs
from helpers.tags import lexicon_set

NOUN = "ROLE|PERSON|MAN|WOMAN"
OPEN = "DETERMINER|POSSESSOR|THE"
_MODIFIED = letters(f"{NOUN}|QUALITY|BODY_NOUN|GROUP")
_QUALITIES = letters("QUALITY|ROLE")
_GROUPS = letters("GROUP|PEOPLE")
ROW = letters(f"{BODY}|{NOUN}|BODY_NOUN|QUALITY|OWNER|TITLE")
"""In a row before the name: "former campaign manager", "Ukrainian President"."""
ROW_ENDS = letters(NOUN)
CAPITALS = letters("NAME|GIVEN")
OPENS = letters(OPEN)
_NUMBERED = ROW | OPENS  # what a year stands after, that is part of a row
_YEAR = re.compile(r"[12]\d{3}")
_CHAIN = 4  # words that no list holds
_ACRONYM = 5  # letters: "SNP MP", but no role in a line of capitals before a name
# A word that ends as a trade does is a role after these: "said shearer".
_BEFORE_TRADE = letters(f"SAYS|OWNER|QUOTE|{OPEN}|NATION|PLACE")
# A word that no list holds is part of a row after these, before a role: "said marine biologist".
_BEFORE_ROW = letters(
    "SAYS|PREPOSITION|OF|ON|AND|COMMA|OWNER|CONJUNCTION|QUOTE|COLON|DOT|ACRONYM|NATION|PLACE|KNOWN"
    f"|BODY|JOINER|TOPIC|QUALITY|{OPEN}"
)
# A body's noun is part of a row after these, with no article: "said school bus driver".
_BEFORE_BODY = letters("SAYS|PREPOSITION|OF|ON|AND|COMMA|QUOTE|COLON|DOT")
_CLUBS = letters("NAME|BODY|JOINER|PLACE|KNOWN|NATION|GROUP_NAME|PEOPLE|THING|FAMILY_THING")
_WORD, _DOT, _NUMBER, _KNOWN, _BODY_NOUN = (
    TAGS.letter[n] for n in ("WORD", "DOT", "NUMBER", "KNOWN", "BODY_NOUN")
)


def is_role(names: Entities, token: int) -> bool:
    """Tell whether a word before a name is a role, by its ending if no list holds it: "shearer"."""
    tag, word = names.tags[token], names.words[token]
    if token < 0 or tag in ROW_ENDS:
        return token >= 0
    if word in lexicon_set("titles", "positions") and _plays(names, token - 1):
        return True
    capital = tag in CAPITALS or word[0].isupper()
    if capital and common_letter(word) in ROW_ENDS:
        return True  # "Striker Ann Lee" at a sentence's start
    shaped = token and tag == _WORD and names.tags[token - 1] in _BEFORE_TRADE and word.isalpha()
    return bool(shaped) and kind_of(word, tag) == "person" and word not in cue_verbs()


def _plays(names: Entities, before: int) -> bool:
    """Tell whether a club's or a land's name stands before a position: "Lakers forward Bo Roe"."""
    before -= names.words[before] in lexicon_set("titles", "positions_before")
    return names.tags[before] in _CLUBS


def modifies(names: Entities, token: int) -> bool:
    """Tell what a role after it is of ("press secretary", "marine biologist") from a verb."""
    if names.tags[token] in _GROUPS:
        return True
    return is_noun(names, token) and _begins(names, token)


def find_modifiers(names: Entities, low: int, begin: int) -> int:
    """Return where the words that no list holds begin before token `low` of a row.

    "said open-source video | game developer", "Huber's longtime tag | team partner".
    """
    if names.tags[low] not in _MODIFIED and not is_noun(names, low):
        return low
    at, words = low, names.words
    while at > begin and low - at < _CHAIN and is_noun(names, at - 1):
        at -= 1
        doing = words[at].endswith("ing") and words[at].isalpha()
        show = words[at] == "show" and words[at - 1].lower() in clause_words("shows")
        if doing or (words[at].lower() in base_forms() and not show):
            break  # "a club backing | former mayor Ann Lee", "just ask |"
        named = at > begin and words[at - 1][0].isupper()
        adjective = named and kind_of(words[at], _WORD) == "other"
        if adjective or _begins(names, at):  # "Bell personal attorney"
            return at
        if at - 1 == begin and common_letter(words[begin]) in _QUALITIES:
            return begin  # "Talk show host"
    return low - (names.tags[low - 1] in _GROUPS)  # "public health expert"


def is_year(names: Entities, token: int) -> bool:
    """Tell a year that is part of a row, "former 2020 candidate", but "in 2020"."""
    year = names.tags[token] == _NUMBER and _YEAR.fullmatch(names.words[token])
    return bool(year) and names.tags[token - 1] in _NUMBERED


def is_noun(names: Entities, token: int) -> bool:
    """Tell a word that may modify a role after it, by what it is not: no verb, no adverb."""
    word = names.words[token].lower()
    if names.tags[token] != _WORD or not word.replace("-", "").isalpha():
        return False
    verb = word.endswith(("ed", "ly")) and "-" not in word  # but "Oscar-nominated"
    if verb or word in verb_forms():
        return False
    small = word in lexicon_set("stopwords", "words") or word in lexicon_set("sources", "others")
    # "an aide to meet envoy Ann Lee", but "according to bus driver Ann Lee"
    led = names.words[token - 1] == "to" and names.words[token - 2].lower() != "according"
    return not small and not led


def _begins(names: Entities, token: int) -> bool:
    """Tell whether a row of words may begin at a token."""
    first = names.segments.first_token
    before = _DOT if first[bisect_left(first, token)] == token else names.tags[token - 1]
    # "said school | bus driver Ann Lee", but "the team beat game developer Ann Lee"
    bare = before == _BODY_NOUN and names.tags[token - 2] in _BEFORE_BODY
    chief = names.words[token - 1] in lexicon_set("grammar", "qualities")  # "chief market analyst"
    tight = names.words[token] in lexicon_set("titles", "positions_before")
    return bare or chief or tight or before in _BEFORE_ROW


def in_capitals(names: Entities, token: int) -> bool:
    """Tell a line of capitals from an acronym: "UNICEF director"."""
    word = names.words[token]
    long = len(word) > _ACRONYM and names.tags[token] != _KNOWN
    return word.isalpha() and word.isupper() and long


def is_pair(names: Entities, low: int) -> bool:
    """Tell the subject of an office that has "and" in it: "police and crime commissioner"."""
    return " ".join(names.words[low - 2 : low + 1]).lower() in lexicon_set("titles", "pairs")
