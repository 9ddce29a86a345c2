"""Together: the several whom a sentence is about, whom "they" means: "Ann Lee and Bo Roe left"."""

from collections.abc import Callable
from itertools import pairwise

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.mentions import Found
from helpers.speakers.role_rows import find_before
from helpers.speakers.tagging import TAGS

# Between two of several: "Ann Lee, Bo Roe | and her aide | Cy Hall".
_JOINED = TAGS.compile(
    "(?:<COMMA>?<AND>|<COMMA>)<THE|POSSESSOR>?"
    "<ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE|QUALITY|PLACE|NATION>{0,4}$"
)
_AND, _OWNER = TAGS.letter["AND"], TAGS.letter["OWNER"]
_PARTNERS, _TOGETHER = ("person", "name", "organisation"), 24  # tokens


def find_together(names: Entities, read: Callable[[int, int], Found | None]) -> dict[int, Entity]:
    """Map the last of several that a sentence is about to all: "Ann Lee and | Bo Roe | left".

    `read` tells whom the names together mean.
    """
    found: dict[int, Entity] = {}
    tags, named = names.tags, names.names
    for low, stop in pairwise(names.segments.first_token):
        numbers = [*names.between(low, min(stop, low + _TOGETHER))]
        if len(numbers) < 2 or tags.find(_AND, low, stop) < 0:
            continue
        one = last = numbers[0]
        role = find_before(names, named[one])
        begins = low == (role[0] if role else named[one].title)
        for number in numbers[1:] if begins else ():
            entity = names.chosen[number]
            joins = _JOINED.match(tags, named[last].end, named[number].title)
            if not joins or not entity or entity.kind not in _PARTNERS:
                break
            last = number
        both = read(low, named[last].end) if last > one else None
        if both and not both.entity.places and tags[named[last].end] != _OWNER:
            found[last] = both.entity
    return found
