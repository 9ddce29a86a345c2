"""Who stands beside a source without a name: "her lawyer, Ann Lee,", "Quill, a union that"."""

from bisect import bisect_left

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import describes_person
from helpers.speakers.tagging import TAGS, letters

_L = TAGS.letter
_ENDS = letters("COMMA|DOT|COLON|QUOTE|WHO|BRACKET|OF|PREPOSITION")
_FAR = 6  # tokens between a comma and a name


def find_apposed(names: Entities, comma: int) -> Entity | None:
    """Find the name after a role and a comma: "said her lawyer | , Ann Lee."."""
    tags = names.tags
    number = next(names.between(comma + 1, comma + 2 + _FAR), None)
    if number is None or tags[comma] != _L["COMMA"]:
        return None
    entity, (_, title, _, end, _, _) = names.chosen[number], names.names[number]
    first = comma + 1
    if title > first and not describes_person(names.phrases, names.words, first, title):
        return None
    closes = tags[end : end + 1] in _ENDS
    if not entity or entity.kind not in ("person", "name") or not closes:
        return None
    entity.kind = "person"
    return entity


def find_related(names: Entities, low: int, high: int) -> Entity | None:
    """Find the body before a comma and what it is: "Quill, | a union | that says"."""
    words = names.words
    indefinite = words[low] in ("a", "an") and words[low - 1] == ","
    if not indefinite or words[high : high + 1] not in (["that"], ["which"]):
        return None
    number = bisect_left(names.starts, low) - 1
    entity = names.chosen[number] if number >= 0 else None
    if not entity or entity.kind != "organisation" or names.names[number].end != low - 1:
        return None
    start = names.names[number].start
    return None if _L["TITLE"] in names.tags[start:low] else entity  # no director of Quill
