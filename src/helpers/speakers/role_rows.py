"""Roles before a name: "former campaign manager Ann Lee", "Ukraine's foreign minister, Ann Lee"."""

import re
from bisect import bisect_left, bisect_right

from helpers.speakers.entities import Entities
from helpers.speakers.kinds import kind_of
from helpers.speakers.name_patterns import BODY, TITLE
from helpers.speakers.names import Name
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.statements.classes import clause_words, verb_forms
from helpers.statements.cues import base_forms, cue_verbs
from helpers.tags import lexicon_set

Span = tuple[int, int]

NOUN = "ROLE|PERSON|MAN|WOMAN"
OPEN = "DETERMINER|POSSESSOR|THE"
INNER = f"{BODY}|{NOUN}|{TITLE}|QUALITY|WORD|NUMBER|BODY_NOUN|GROUP|AND|OWNER|CALENDAR"
_PLACE = "PLACE|GIVEN_PLACE|NATION|KNOWN|ACRONYM|BEFORE"
_OF_WHAT = f"(?: <PREPOSITION|OF|ON> <{OPEN}>? <{INNER}>{{1,5}} )"
# Before the name and a comma: "Ukraine's foreign minister", "a spokesman for the agency".
_PHRASE = TAGS.compile(
    rf"""
    (?: (?<!<PREPOSITION|OF|ON>) (?:<{OPEN}>|<{TITLE}>{{0,2}}<{BODY}>{{1,4}}<OWNER>)
        <CONJUNCTION>? <{INNER}>{{0,6}} <{NOUN}|{TITLE}> {_OF_WHAT}{{0,2}}
      | (?<!<PREPOSITION|OF|ON>) <DETERMINER> <OF> <{OPEN}>? <{INNER}>{{1,8}} ) $
    """
)
# The same where it begins its sentence, with no article: "Ely University expert and former judge".
_BARE = TAGS.compile(
    rf"<{BODY}|{NOUN}|{TITLE}|QUALITY> <{INNER}>{{0,9}}? <{NOUN}> {_OF_WHAT}{{0,1}} $"
)
# "the company and | Norway's envoy, Ann Lee,"
_APART = TAGS.compile(f"<AND> (?=<THE|DETERMINER>|<{BODY}>{{1,4}}<OWNER>)")
_AFTER_PHRASE = letters("COMMA|DOT|COLON|QUOTE|WHO|OF")
# Before the name with no comma: "the speaker of the parliament | Ann Lee", "Senator from Ohio |".
_GOVERNING = TAGS.compile(
    rf"""
    <{NOUN}|{TITLE}>
    (?: <OF|ON> <THE> <QUALITY|NATION>? <WORD|BODY_NOUN>{{1,2}}
      | <PREPOSITION|OF|ON> <COMPASS|NATION>? <{_PLACE}>{{1,2}} ) $
    """
)
# In a row before the name: "former campaign manager", "Ukrainian President".
_ROW = letters(f"{BODY}|{NOUN}|BODY_NOUN|QUALITY|OWNER|TITLE")
_ROW_ENDS = letters(NOUN)
_TITLES = letters(TITLE)
_QUALITIES = letters("QUALITY|ROLE")
_MODIFIED = letters(f"{NOUN}|QUALITY|BODY_NOUN|GROUP")
_GROUPS = letters("GROUP|PEOPLE")
_GROUP, _WORD, _DOT, _AND, _OWNER, _NUMBER, _COMMA, _QUOTE, _TOPIC = (
    TAGS.letter[n]
    for n in ("GROUP", "WORD", "DOT", "AND", "OWNER", "NUMBER", "COMMA", "QUOTE", "TOPIC")
)
_CAPITALS = letters("NAME|GIVEN")
_SMALL = letters("OF|ON|AND|THE")
_OPENS = letters(OPEN)
_NUMBERED = _ROW | _OPENS  # what a year stands after, that is part of a row
_PERSONS = ("person", "name")
_YEAR = re.compile(r"[12]\d{3}")
_REACH = 20  # tokens looked back from a name
_ROW_LENGTH = 10  # words
_CHAIN = 4  # words that no list holds
_ACRONYM = 5  # letters: "SNP MP", but no role in a line of capitals before a name
# A word that ends as a trade does is a role after these: "said shearer".
_BEFORE_TRADE = letters(f"SAYS|OWNER|QUOTE|{OPEN}|NATION|PLACE")
# A word that no list holds is part of a row after these, before a role: "said marine biologist".
_BEFORE_ROW = letters(
    "SAYS|PREPOSITION|OF|ON|AND|COMMA|OWNER|CONJUNCTION|QUOTE|COLON|DOT|ACRONYM|NATION|PLACE|KNOWN"
    f"|BODY|JOINER|QUALITY|{OPEN}"
)
# A body's noun is part of a row after these, with no article: "said school bus driver".
_BEFORE_BODY = letters("SAYS|PREPOSITION|OF|ON|AND|COMMA|QUOTE|COLON|DOT")
_BODY_NOUN = TAGS.letter["BODY_NOUN"]


def find_before(names: Entities, name: Name) -> Span | None:
    """Find the tokens before a name that say what its bearer is."""
    tags, low = names.tags, name.title
    if low and tags[low - 1] == _COMMA and (start := _phrase(names, name)) is not None:
        return start, name.start
    governed = 0
    if low == name.start and not _is_role(names, low - 1):
        governed = _governing(names, name)
        if not governed and (start := _for_topic(names, low)):
            return start, low  # "member for transport Ann Lee"
        if not governed:
            return None
        low = governed
    low = _joined_row(names, _row_start(names, low))
    if governed and low == governed and not _is_role(names, low):
        return None
    low = _for_topic(names, low + 1) or low  # "member for transport Cllr Ann Lee"
    met = low > 1 and names.words[low - 1] in lexicon_set("titles", "superlatives")
    if met and tags[low - 2] == TAGS.letter["THE"]:
        return None  # "the best friend Ann Lee had"
    return (low, name.start) if low < name.start else None


def _phrase(names: Entities, name: Name) -> int | None:
    """Return where a phrase begins that ends with the comma before a name."""
    low, tags = name.title, names.phrases
    end, after = low - 1, tags[name.end : name.end + 1]
    first = names.segments.first_token
    begin = max(first[bisect_right(first, low) - 1], end - _REACH)
    if names.words[end - 1] == ")" and "(" in names.words[begin:end]:
        # "the head of the union (NUB), Ann Lee,"
        end -= 1 + names.words[begin:end][::-1].index("(")
    found = _PHRASE.search(tags, begin, end) or _BARE.match(tags, begin, end)
    if found is None or after == _AND:
        return None
    apart = [joint.end() for joint in _APART.finditer(tags, found.start(), end)]
    start = apart[-1] if apart else found.start()
    start += names.words[start] == "whose"  # "a union whose | head, Ann Lee,"
    one = names.words[start + 1] != "of" or names.words[start].lower() == "one"
    # "It hurt a baker, Ann Lee said", but "A baker, Ann Lee said it rained"
    whole = after in _AFTER_PHRASE or start <= begin + 1 or tags[start - 1] == _QUOTE
    return start if one and whole else None


def _governing(names: Entities, name: Name) -> int:
    """Return where a role begins that a phrase with a preposition follows, 0 for none."""
    if name.end - name.start < 2:
        return 0
    found = _GOVERNING.search(names.phrases, max(0, name.title - 6), name.title)
    return found.start() + 1 if found else 0


def _for_topic(names: Entities, end: int) -> int:
    """Return where a role for a subject before token `end` begins, 0 for none."""
    at = end - 2
    topic = names.words[end - 1].capitalize() in lexicon_set("organisations", "topics")
    if at < 1 or not topic or names.words[at] != "for" or not _is_role(names, at - 1):
        return 0
    start = _row_start(names, at)
    if names.words[start - 1] == "of" and start == at - 1 and _is_role(names, start - 2):
        start = _row_start(names, start - 1)
    return start


def _joined_row(names: Entities, low: int) -> int:
    """Take in the first of two roles: "co-founder and CEO Ann Lee", but not "the mayor and CEO"."""
    if low < 2 or names.tags[low - 1] != _AND or not _is_role(names, low - 2):
        return low
    start = _row_start(names, low - 1)
    before = names.words[start - 1 : start]
    # "named Ann Lee for president and baker Tom Bell for vice president"
    apart = start == low - 1 or names.tags[start - 1 : start] in _OPENS or before == ["for"]
    return low if apart else start


def _row_start(names: Entities, title: int) -> int:
    """Return where the words of a role that stand in a row before token `title` begin."""
    tags, phrases, low = names.tags, names.phrases, title  # "House of Commons Speaker" is one row
    first = names.segments.first_token
    begin = first[bisect_right(first, title) - 1]
    while low > begin and title - low < _ROW_LENGTH and not _in_capitals(names.words[low - 1]):
        if phrases[low - 1] in _ROW or (low < title and _year(names, low - 1)):
            if tags[low - 1] in _CAPITALS and _ends_other(names, low):
                break  # "nominee Ann Lee leading | President Tom Bell"
            low -= 1
        elif (tags[low] in _ROW_ENDS and _modifies(names, low - 1)) or (
            low == title and _is_role(names, low - 1)
        ):
            low -= 1
        elif low < title and (start := _modifiers(names, low, begin)) < low:
            low = start
        elif low < title and tags[low - 2 : low + 1] == _TOPIC + _AND + _TOPIC:
            low -= 2  # "Transport and Bridges Minister"
        else:
            break
    if tags[low] in _SMALL:
        low += 1  # the limit cut a name in two
    if low < title and low > begin and common_letter(names.words[low - 1]) in _QUALITIES:
        lord = names.words[low - 2 : low] == ["Lord", "Mayor"]
        return low - 1 - lord  # "Former", with a capital
    return _trim_row(names, low, begin)


def _trim_row(names: Entities, low: int, begin: int) -> int:
    """Leave out of a row what only stands before it, take in its owner: "his friend Ann Lee"."""
    tags, word = names.tags, names.words[low]
    if word in ("rival", "fellow") and tags[low + 1] in _TITLES:
        return low + 1  # "his rival | Sen. Ann Lee"
    common = common_letter(word) if tags[low] == TAGS.letter["NAME"] else ""
    thing = kind_of(word.lower(), _WORD) in ("abstract", "thing")
    noun = thing and tags[low + 1] in _ROW_ENDS | _TITLES  # "Home Secretary"
    other = common and common not in _ROW | {_GROUP} and not noun  # but "Weather forecaster"
    leading = word == "leading" and tags[low - 1] in _CAPITALS
    if tags[low] == _OWNER or other or leading:
        low += 1  # "Later Mayor Ruiz"
    return low - (low > begin and tags[low - 1] == TAGS.letter["POSSESSOR"])


def _ends_other(names: Entities, end: int) -> bool:
    """Tell whether somebody's full name, told with a role, ends at token `end`."""
    number = bisect_left(names.starts, end) - 1
    name, entity = names.names[number], names.chosen[number]
    if number < 0 or name.end != end or name.end - name.start < 2 or not entity:
        return False
    told = name.title < name.start or names.tags[name.title - 1] in _ROW_ENDS
    return told and entity.kind in _PERSONS


def _is_role(names: Entities, token: int) -> bool:
    """Tell whether a word before a name is a role, by its ending if no list holds it: "shearer"."""
    tag, word = names.tags[token], names.words[token]
    if token < 0 or tag in _ROW_ENDS:
        return token >= 0
    capital = tag in _CAPITALS or word[0].isupper()
    if capital and common_letter(word) in _ROW_ENDS:
        return True  # "Striker Ann Lee" at a sentence's start
    shaped = token and tag == _WORD and names.tags[token - 1] in _BEFORE_TRADE and word.isalpha()
    return bool(shaped) and kind_of(word, tag) == "person" and word not in cue_verbs()


def _modifies(names: Entities, token: int) -> bool:
    """Tell what a role after it is of ("press secretary", "marine biologist") from a verb."""
    if names.tags[token] in _GROUPS:
        return True
    return _is_noun(names, token) and _begins(names, token)


def _modifiers(names: Entities, low: int, begin: int) -> int:
    """Return where the words that no list holds begin before token `low` of a row.

    "said open-source video | game developer", "Huber's longtime tag | team partner".
    """
    if names.tags[low] not in _MODIFIED and not _is_noun(names, low):
        return low
    at, words = low, names.words
    while at > begin and low - at < _CHAIN and _is_noun(names, at - 1):
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


def _year(names: Entities, token: int) -> bool:
    """Tell a year that is part of a row, "former 2020 candidate", but "in 2020"."""
    year = names.tags[token] == _NUMBER and _YEAR.fullmatch(names.words[token])
    return bool(year) and names.tags[token - 1] in _NUMBERED


def _is_noun(names: Entities, token: int) -> bool:
    """Tell a word that may modify a role after it, by what it is not: no verb, no adverb."""
    word = names.words[token].lower()
    if names.tags[token] != _WORD or not word.replace("-", "").isalpha():
        return False
    if word.endswith(("ed", "ly")) or word in verb_forms():
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
    return bare or before in _BEFORE_ROW


def _in_capitals(word: str) -> bool:
    return word.isalpha() and word.isupper() and len(word) > _ACRONYM
