"""Roles: what the words before or after a name say its bearer is."""

from bisect import bisect_left, bisect_right
from functools import cache

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import kind_of
from helpers.speakers.names import BODY, TITLE, Name, name_end
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.statements.classes import verb_forms
from helpers.statements.cues import cue_verbs
from helpers.tags import lexicon_set, read_lexicon

_NOUN = "ROLE|PERSON|MAN|WOMAN"
_OPEN = "DETERMINER|POSSESSOR|THE"
_INNER = f"{BODY}|{_NOUN}|{TITLE}|QUALITY|WORD|NUMBER|BODY_NOUN|GROUP|AND|OWNER|CALENDAR"
_STOP = "COMMA|DOT|COLON|QUOTE|WHO|SAYS|AUXILIARY|BE|OTHER"
# Before the name and a comma: "Ukraine's foreign minister", "a spokesman for the agency".
_PHRASE = TAGS.compile(
    rf"""
    (?<!<PREPOSITION|OF|ON>) (?:<{_OPEN}>|<{BODY}>{{1,4}}<OWNER>)
    <{_INNER}>{{0,6}} <{_NOUN}|{TITLE}>
    (?: <PREPOSITION|OF|ON> <{_OPEN}>? <{_INNER}>{{1,5}} ){{0,2}} $
    """
)
# In a row before the name: "former campaign manager", "Ukrainian President".
_ROW = letters(f"{BODY}|{_NOUN}|BODY_NOUN|QUALITY|OWNER|TITLE")
_ROW_ENDS = letters(_NOUN)
_QUALITIES = letters("QUALITY|ROLE")
_GROUPS = letters("GROUP|PEOPLE")
_GROUP, _WORD, _DOT = (TAGS.letter[name] for name in ("GROUP", "WORD", "DOT"))
_CAPITALS = letters("NAME|GIVEN")
_SMALL = letters("OF|ON|AND|THE")
_ACRONYM = 5  # letters: "SNP MP", but no role in a line of capitals before a name
# After it: ", 45, a teacher in Lviv, Ukraine,", ", who is its president,", ", who leads the group,"
# and " is a lawyer".
_AFTER = TAGS.compile(
    rf"""
    (?: <COLON><NAME|INITIAL|PLACE|DOT|WORD|ACRONYM>{{1,4}}<COLON>(?=<COMMA>) )?  # "(R-Ohio)"
    (?: (?: <COMMA> | <COLON> (?=<NUMBER|{_OPEN}>) ) (?: <NUMBER> <COMMA> )?
        (?: <WHO> <BE> (?=<{_OPEN}>) )? | <BE> (?=<{_OPEN}>) )
    (?P<role>
        (?: (?:<{_OPEN}>|<{BODY}>{{1,4}}<OWNER>)? <{_INNER}>{{0,6}}?
            <{_NOUN}|NATION> (?!<{_NOUN}|GROUP>)
          | (?: <{_OPEN}> <QUALITY>?
                # whole, so that no verb follows: "the Mayor of Ely left the room"
                (?=<{TITLE}>{{1,3}}<OF><{BODY}|OF|AND|THE>{{1,8}}<COMMA|DOT|QUOTE|COLON>) )?
            <{TITLE}>{{1,3}} (?: <NAME|TOPIC|BODY|JOINER|THING|AND>{{1,3}} <{TITLE}>{{1,3}} )?
            (?=<OF|ON|PREPOSITION|COMMA|DOT|QUOTE|COLON>)
          | <WHO> <AUXILIARY>? <OFFICE> )
        <!{_STOP}>{{0,16}} (?: <COMMA> <PLACE> (?=<COMMA>) )? )
    (?=<COMMA|DOT|COLON|QUOTE|WHO|OTHER>)
    """
)
_WHOLE = letters(f"{_NOUN}|{TITLE}|COMMA")
_RELATING = frozenset(("his", "her", "its", "their"))
_SPEAKING = frozenset(("my", "our", "your"))  # what somebody says of her
_ADJOINING = letters(f"{_NOUN}|COMMA")
_OPENS = letters(_OPEN)
_LINKS = letters("PREPOSITION|OF|ON|AND|THE")
_COMMA = TAGS.letter["COMMA"]
_REACH = 20  # tokens looked back from a name
_ROW_LENGTH = 8  # words
# A word that ends as a trade does is a role after these: "said shearer".
_BEFORE_TRADE = letters(f"SAYS|OWNER|QUOTE|{_OPEN}|NATION|PLACE")
# A word that no list holds is part of a row after these, before a role: "said marine biologist".
_BEFORE_ROW = letters(
    f"SAYS|PREPOSITION|OF|ON|AND|COMMA|OWNER|CONJUNCTION|QUOTE|COLON|DOT|{_OPEN}|ACRONYM|NATION|PLACE|KNOWN|BODY"
)


def find_role(names: Entities, entity: Entity) -> str | None:
    """Find what the text first says the bearer of a name is.

    Titles ("Ukrainian President"), noun phrases before the name ("Ukraine's foreign minister,"),
    appositives (", a teacher in Lviv,"), relative clauses of being and office (", who leads the
    group,") and "is a" count, as printed; "Mr." and the like do not.
    """
    relation, tags = None, names.tags
    for number in entity.places:
        name = names.names[number]
        if name.heading:  # its capitals and commas tell little
            titled = tags[name.title] in _WHOLE and name.title < name.start
            role = _text(names, name.title, name.start) if titled else None
        else:
            role = _before(names, name) or _after(names, name.end)
        owner = role.split()[0].lower() if role else ""
        if role and owner not in _RELATING | _SPEAKING:
            return role
        relation = relation or (role if owner not in _SPEAKING else None)
        relation = relation or " ".join(names.words[_last_letters(names, name) : name.end])
    return relation or None


def _last_letters(names: Entities, name: Name) -> int:
    """Return where the letters of an office or an honour begin that end a name: "Ann Lee KC"."""
    end = name_end(name, names.words, names.tags)
    return end + (names.tags[end : end + 1] == _COMMA and end < name.end)


def _before(names: Entities, name: Name) -> str | None:
    tags, low = names.tags, name.title
    if low and tags[low - 1] == _COMMA:
        found = _PHRASE.search(tags, max(0, low - _REACH), low - 1)
        if found:
            return _text(names, found.start(), name.start)
    elif low == name.start and not _is_role(names, low - 1):
        return None
    low = _joined_row(names, _row_start(names, low))
    return _text(names, low, name.start) if low < name.start else None


def _joined_row(names: Entities, low: int) -> int:
    """Take in the first of two roles: "co-founder and CEO Ann Lee", but not "the mayor and CEO"."""
    if low < 2 or names.tags[low - 1] != TAGS.letter["AND"] or not _is_role(names, low - 2):
        return low
    start = _row_start(names, low - 1)
    return low if start == low - 1 or names.tags[start - 1 : start] in _OPENS else start


def _row_start(names: Entities, title: int) -> int:
    """Return where the words of a role that stand in a row before token `title` begin."""
    tags, phrases, low = names.tags, names.phrases, title  # "House of Commons Speaker" is one row
    first = names.segments.first_token
    begin = first[bisect_right(first, title) - 1]
    while (
        low > begin
        and title - low < _ROW_LENGTH
        and not _in_capitals(names.words[low - 1])
        and (
            phrases[low - 1] in _ROW
            or (tags[low] in _ROW_ENDS and _modifies(names, low - 1))
            or (low == title and _is_role(names, low - 1))
        )
    ):
        low -= 1
    if tags[low] in _SMALL:
        low += 1  # the limit cut a name in two
    if low < title and low > begin and common_letter(names.words[low - 1]) in _QUALITIES:
        return low - 1  # "Former", with a capital
    common = common_letter(names.words[low]) if tags[low] == TAGS.letter["NAME"] else ""
    thing = kind_of(names.words[low].lower(), _WORD) in ("abstract", "thing")
    noun = thing and tags[low + 1] in _ROW_ENDS
    other = common and common not in _ROW | {_GROUP} and not noun  # but "Weather forecaster"
    if tags[low] == TAGS.letter["OWNER"] or other:
        low += 1  # "Later Mayor Ruiz"
    return low - (low > begin and tags[low - 1] == TAGS.letter["POSSESSOR"])


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
    tag, word = names.tags[token], names.words[token]
    if tag in _GROUPS:
        return True
    if tag != _WORD or not word.isalpha() or word.endswith(("ed", "ly")):
        return False
    first = names.segments.first_token
    begins = first[bisect_left(first, token)] == token
    before = _DOT if begins else names.tags[token - 1]
    return before in _BEFORE_ROW and word not in verb_forms()


def _in_capitals(word: str) -> bool:
    return word.isalpha() and word.isupper() and len(word) > _ACRONYM


def _after(names: Entities, end: int) -> str | None:
    found = _AFTER.match(names.tags, end)
    if found is None or names.words[found.start("role")] == "whose":
        return None
    if names.words[end].endswith(("n't", "n’t")):  # "Roe isn't the first sailor"
        return None
    return _text(names, *found.span("role"))


def _text(names: Entities, low: int, high: int) -> str | None:
    """Slice a role's text; a courtesy title or a preposition at its end is no part of it."""
    while high > low and names.tags[high - 1] in _LINKS:
        high -= 1  # "the author of" a title in quotation marks
    while high > low and names.words[high - 1].rstrip(".") in lexicon_set("titles", "courtesies"):
        high -= 1
        if names.tags[high - 1] not in _WHOLE:
            return None
    segments = names.segments
    text = segments.article.text[segments.starts[low] : segments.ends[high - 1]]
    return " ".join(text.rstrip(",").split())


def role_words(names: Entities) -> dict[Entity, set[str]]:
    """Map each person to the words of its roles and titles, and the nouns a title answers to."""
    answers, tags, words = _answers(), names.tags, names.words
    found: dict[Entity, set[str]] = {}
    for name, entity in zip(names.names, names.chosen, strict=True):
        if not entity or entity.kind != "person":
            continue
        roles: list[str] = []
        if name.title < name.start or tags[name.title - 1 : name.title] in _ADJOINING:
            roles += (_before(names, name) or "").split()
        if tags[name.end : name.end + 1] == _COMMA:
            roles += (_after(names, name.end) or "").split()
        for word in (*roles, *words[name.title : name.start]):
            nouns = answers.get(word.rstrip("."), (word.lower(),))
            found.setdefault(entity, set()).update((word, *nouns))
    return found


@cache
def _answers() -> dict[str, tuple[str, ...]]:
    answers: dict[str, str] = read_lexicon("titles")["answers"]
    return {title: (title.lower(), *nouns.split()) for title, nouns in answers.items()}
