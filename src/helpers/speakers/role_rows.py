"""Roles before a name: "former campaign manager Ann Lee", "Ukraine's foreign minister, Ann Lee"."""

from bisect import bisect_left, bisect_right

from helpers.speakers.entities import Entities
from helpers.speakers.kinds import kind_of
from helpers.speakers.name_patterns import BODY, TITLE
from helpers.speakers.names import Name
from helpers.speakers.role_words import (
    CAPITALS,
    NOUN,
    OPEN,
    OPENS,
    ROW,
    ROW_ENDS,
    find_modifiers,
    in_capitals,
    is_noun,
    is_pair,
    is_role,
    is_year,
    modifies,
)
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.tags import lexicon_set

Span = tuple[int, int]

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
_TITLES = letters(TITLE)
_GROUP, _WORD, _AND, _OWNER, _COMMA, _QUOTE, _TOPIC, _QUALITY = (
    TAGS.letter[n] for n in ("GROUP", "WORD", "AND", "OWNER", "COMMA", "QUOTE", "TOPIC", "QUALITY")
)
_SMALL = letters("OF|ON|AND|THE")
_QUALITIES = letters("QUALITY|ROLE")
_PERSONS = ("person", "name")
_REACH = 20  # tokens looked back from a name
_ROW_LENGTH = 10  # words
_SUBJECT_OF = ("for", "of")


def find_before(names: Entities, name: Name) -> Span | None:
    """Find the tokens before a name that say what its bearer is."""
    tags, low = names.tags, name.title
    if low and tags[low - 1] == _COMMA and (start := _phrase(names, name)) is not None:
        return start, name.start
    governed = 0
    if low == name.start and not is_role(names, low - 1):
        governed = _governing(names, name)
        if not governed and (start := _for_topic(names, low)):
            return start, low  # "member for transport Ann Lee"
        if not governed:
            return None
        low = governed
    low = _joined_row(names, _row_start(names, low))
    if governed and low == governed and not is_role(names, low):
        return None
    if low < name.title < name.start:  # "member for transport Cllr Ann Lee"
        low = _for_topic(names, name.title) or low
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
    """Return where a role for or of a subject before token `end` begins, 0 for none.

    "minister for transport", "director of public health".
    """
    words = names.words
    at = end - 2 - (words[end - 2] not in _SUBJECT_OF)
    if at < 1 or words[at] not in _SUBJECT_OF or not is_role(names, at - 1):
        return 0
    if not words[end - 1].islower() or words[end - 1] == "course":
        return 0  # "a friend of Finance Minister Ann Lee"
    topic = words[end - 1].capitalize() in lexicon_set("organisations", "topics")
    of = words[at] == "of" and all(
        is_noun(names, i) or names.tags[i] == _QUALITY for i in range(at + 1, end)
    )
    if not (topic or of):
        return 0
    start = _row_start(names, at)
    if words[start - 1] == "of" and start == at - 1 and is_role(names, start - 2):
        start = _row_start(names, start - 1)
    return start


def _joined_row(names: Entities, low: int) -> int:
    """Take in the first of two roles: "co-founder and CEO Ann Lee", but not "the mayor and CEO"."""
    if low < 2 or names.tags[low - 1] != _AND or not is_role(names, low - 2):
        return low
    start = _row_start(names, low - 1)
    before = names.words[start - 1 : start]
    # "named Ann Lee for president and baker Tom Bell for vice president"
    apart = start == low - 1 or names.tags[start - 1 : start] in OPENS or before == ["for"]
    return low if apart else start


def _row_start(names: Entities, title: int) -> int:
    """Return where the words of a role that stand in a row before token `title` begin."""
    tags, phrases, low = names.tags, names.phrases, title  # "House of Commons Speaker" is one row
    first = names.segments.first_token
    begin = first[bisect_right(first, title) - 1]
    while low > begin and title - low < _ROW_LENGTH and not in_capitals(names, low - 1):
        if phrases[low - 1] in ROW or (low < title and is_year(names, low - 1)):
            if tags[low - 1] in CAPITALS and _ends_other(names, low):
                break  # "nominee Ann Lee leading | President Tom Bell"
            low -= 1
        elif (
            (tags[low] in ROW_ENDS and modifies(names, low - 1))
            or (low == title and is_role(names, low - 1))
            or (tags[low] in _TITLES and names.words[low - 1] == "police")
        ):
            low -= 1
        elif low < title and (start := find_modifiers(names, low, begin)) < low:
            low = start
        elif low < title and tags[low - 2 : low + 1] == _TOPIC + _AND + _TOPIC:
            low -= 2  # "Transport and Bridges Minister"
        elif tags[low - 1] == _AND and is_pair(names, low):
            low -= 2  # "Work and Pensions Secretary"
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
    body = _body_start(names, low)  # "Just Stop Oil activist", "Air Force Col."
    low = body or low
    if word in ("rival", "fellow") and tags[low + 1] in _TITLES:
        return low + 1  # "his rival | Sen. Ann Lee"
    common = common_letter(word) if tags[low] == TAGS.letter["NAME"] else ""
    thing = kind_of(word.lower(), _WORD) in ("abstract", "thing")
    noun = thing and tags[low + 1] in ROW_ENDS | _TITLES  # "Home Secretary"
    other = common and common not in ROW | {_GROUP} and not noun  # but "Weather forecaster"
    leading = word == "leading" and tags[low - 1] in CAPITALS
    other = other and tags[low + 1] != _AND  # but "Work and Pensions Secretary"
    if not body and (tags[low] == _OWNER or other or leading):
        low += 1  # "Later Mayor Ruiz"
    return low - (low > begin and tags[low - 1] == TAGS.letter["POSSESSOR"])


def _body_start(names: Entities, token: int) -> int:
    """Return where the name of several words begins of a body that a token is in, 0 for none."""
    number = bisect_right(names.starts, token) - 1
    name = names.names[number] if number >= 0 else None
    several = name is not None and name.end - name.start > 1 and name.kind == "organisation"
    return names.starts[number] if several and token < names.names[number].end else 0


def _ends_other(names: Entities, end: int) -> bool:
    """Tell whether somebody's full name, told with a role, ends at token `end`."""
    number = bisect_left(names.starts, end) - 1
    name, entity = names.names[number], names.chosen[number]
    if number < 0 or name.end != end or name.end - name.start < 2 or not entity:
        return False
    told = name.title < name.start or names.tags[name.title - 1] in ROW_ENDS
    return told and entity.kind in _PERSONS
