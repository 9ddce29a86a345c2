"""Who stands beside a source without a name: "her lawyer, Ann Lee,", "Quill, a union that"."""

from bisect import bisect_left

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import describes_person
from helpers.speakers.tagging import TAGS, letters

_L = TAGS.letter
_ENDS = letters("COMMA|DOT|COLON|QUOTE|WHO|BRACKET|OF|PREPOSITION")
_MARKS = (",", "-", "--", "–", "—")
_BODIES, _PERSONS = ("organisation",), ("person", "name")
_RELATED = {"that": _BODIES, "which": _BODIES, "who": _PERSONS}
_TITLE = 2  # tokens, its first mark and a word
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
    if not entity or entity.kind not in _PERSONS or not closes:
        return None
    entity.kind = "person"
    return entity


def title_end(names: Entities, low: int, high: int) -> int:
    """Return where a title ends that a source is: 'according to "The Dam: Two Lives," by', else 0.

    What goes on after it is no title: '"pro-dam" groups', but 'according to "The Dam" by Ann Lee'.
    """
    if names.tags[low] != _L["QUOTE"]:
        return 0
    close = names.tags.find(_L["QUOTE"], low + 1, high + 2)
    ends = close >= high - 1 or names.words[close + 1 : close + 2] == ["by"]
    return close if close > low + _TITLE and ends and names.words[low + 1][0].isupper() else 0


def find_related(names: Entities, low: int, high: int) -> Entity | None:
    """Find who is before what it is: "Quill, | a union | that says", "Lee - | a baker | who"."""
    words = names.words
    if words[low] not in ("a", "an") or words[low - 1] not in _MARKS:
        return None
    kinds = _RELATED.get(words[high] if high < len(words) else "", ())
    number = bisect_left(names.starts, low) - 1
    entity = names.chosen[number] if number >= 0 else None
    if not entity or entity.kind not in kinds or names.names[number].end != low - 1:
        return None
    start = names.names[number].start
    return None if _L["TITLE"] in names.tags[start:low] else entity  # no director of Quill
