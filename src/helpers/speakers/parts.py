"""Parts: the names that head a part of a mention, up to a comma: "the mayor of Ely, | Ann Lee"."""

from bisect import bisect_right

from helpers.speakers.entities import Entities
from helpers.speakers.heads import describes_person, find_head, takes_object
from helpers.speakers.kinds import SILENT
from helpers.speakers.tagging import TAGS, letters
from helpers.tags import lexicon_set

_L = TAGS.letter
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_JOINS = _PREPOSITIONS | letters("AND|HE|SHE|THEY|IT")
_ROLES = letters("ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE")
_OFFICE = letters(
    "NAME|BODY|BODY_NOUN|JOINER|TOPIC|THING|FAMILY_THING|PLACE|NATION|KNOWN|ACRONYM|AND|QUALITY"
)
_WORD, _OPENING = _L["WORD"], letters("DETERMINER|THE|POSSESSOR")


def find_heads(names: Entities, low: int, high: int, *, first: bool) -> list[int]:
    """List the names of a part that no preposition governs and no noun follows."""
    found, governed, at = [], "", low
    number = max(0, bisect_right(names.starts, low) - 1)
    while number < len(names.names) and names.starts[number] < high:
        name = names.names[number]
        if name.end > low:
            title = max(name.title, low)
            if not governed and _governs(names, at, title):
                governed = find_head(names.phrases, names.words, low, title)[1] or "other"
            elif governed == "person" and _joins_roles(names, low, title):
                governed = ""
            apposed = first or title == low or _is_described(names, number, low, title)
            if apposed and _heads_part(names, number, title, high, governed):
                found.append(number)
            at = max(at, name.end)
        number += 1
    return found


def _is_described(names: Entities, number: int, low: int, title: int) -> bool:
    """Tell whether all before a person's name says who that is: "retired pilot Ann Lee"."""
    entity = names.chosen[number]
    if not entity or entity.kind not in ("person", "name"):
        return False
    before = names.tags[low + (names.words[low] == "the") : title]
    if title < names.names[number].start and _OFFICE.issuperset(before):
        return True  # "Harbour Secretary Ann Lee", "the Rev Ann Lee"
    return describes_person(names.phrases, names.words, low, title)


def _governs(names: Entities, low: int, title: int) -> bool:
    """Tell whether a preposition, or a participle with its object, stands before a name."""
    if not _PREPOSITIONS.isdisjoint(names.tags[low:title]):
        return True
    return any(takes_object(names.words, names.tags, token) for token in range(low, title))


def _joins_roles(names: Entities, low: int, title: int) -> bool:
    """Tell a second role after the first and its body: "Head of State and mayor Ann Lee"."""
    joint = names.tags.rfind(_L["AND"], low, title)
    if joint < 0 or names.tags[low] in _OPENING or names.tags[title - 1] not in _ROLES:
        return False
    return not _PREPOSITIONS.isdisjoint(names.tags[low:joint])


def _leads(names: Entities, title: int) -> bool:
    """Tell a rank after an office, which are one's: "Chief of the Army Staff | Gen. Ann Lee".

    But "an aide to the head of the Army Gen. Ann Lee".
    """
    if names.words[title].rstrip(".") not in lexicon_set("titles", "services"):
        return False
    at = title - 1
    while at > 0 and (names.words[at] in ("of", "the") or names.words[at][0].isupper()):
        at -= 1
    if names.tags[at] in _ROLES and at > 1:
        at -= 1 + (names.tags[at - 1] in _OPENING)
    return names.tags[at] not in _PREPOSITIONS


def _heads_part(names: Entities, number: int, title: int, high: int, governed: str) -> bool:
    entity, end = names.chosen[number], names.names[number].end
    after = names.tags[end] if end < high else ""
    # An adverb may stand between ("Ann Lee recently"), but "a Lee ally" is another person.
    adverb = after and after not in _ROLES and names.words[end][-2:] == "ly"
    if entity is None or (after and after not in _JOINS and not adverb):
        return False
    if title > 0 and names.words[title - 1] == "/" and title == names.names[number].start:
        return False  # "the Dunmore University/Whitby Globe poll", but "T/DC Ann Lee"
    if not governed:
        return True
    person = entity.kind in ("person", "name") and end == high
    before, titled = names.tags[title - 1], title < names.names[number].start
    if not person or before in _PREPOSITIONS or before == _L["THE"]:
        return False
    if governed in SILENT:  # "the number of judges Ann Lee [wants]"
        return not titled and names.words[title - 1][-1] == "s" and before != _L["OWNER"]
    # "a co-author of the study Ann Lee", but "a spokesman for Senator Ann Lee"
    topic = names.words[title - 1].capitalize() in lexicon_set("organisations", "topics")
    common = before == _WORD or topic  # "member for transport Cllr Ann Lee"
    common = common or (before in _OFFICE | {_L["GROUP_NAME"]} and _leads(names, title))
    return governed == "person" and before not in _ROLES and (common or not titled)
