"""Issuers: whose words a document's are: "the AP report", "a statement by the mayor, Ann Lee"."""

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.tagging import letters
from helpers.statements.outlets import is_outlet
from helpers.tags import lexicon_set

_ISSUERS = ("person", "name", "organisation", "known", "place", "group")
_ROLE_ROW = letters(
    "NATION|NAME|BODY|ACRONYM|FAMILY_THING|TOPIC|JOINER|FAMILY_TITLE|THE|DETERMINER|POSSESSOR|QUALITY|ROLE|TITLE|MALE_TITLE|FEMALE_TITLE|WORD"
)
_NAME_ENDS = letters("PREPOSITION|OF|ON|COMMA|AND")
_BEFORE_NAME = letters("ROLE|TITLE|FAMILY_TITLE")
_OWNERS = letters("OWNER|POSSESSOR")
_FAR = 6  # tokens between "by" and a name


def find_issuer(names: Entities, low: int, head: int, stop: int, kind: str) -> Entity | None:
    """Find whose words a document's are.

    "The AP report" and "the AP news agency" are the AP; "data from the board" and "a statement
    by the mayor, Ann Lee," are the board's and hers.
    """
    words = names.words
    if words[head].lower() in lexicon_set("sources", "reporting") and (
        outlet := _outlet(names, low, head)
    ):
        return outlet
    by = head + 1
    if (
        words[by : by + 1]
        and words[by] in lexicon_set("sources", "authoring")
        and words[by + 1 : by + 2] == ["by"]
    ):
        by += 1  # "a letter written by Ann Lee"
    joined = "and" in words[low:head]  # "many reports and a letter from Ann Lee"
    if kind != "document" or joined or words[by : by + 1] not in (["by"], ["from"]):
        return None
    for number in names.between(by + 1, min(stop, by + 1 + _FAR)):
        name, issuer = names.names[number], names.chosen[number]
        gap = names.tags[by + 1 : name.title]
        after = names.tags[name.end : name.end + 1]
        whole = name.end >= stop or after in _NAME_ENDS
        if after in _BEFORE_NAME:
            continue  # "a quip by | House | Leader Ann Lee"
        if issuer and issuer.kind in _ISSUERS and _ROLE_ROW.issuperset(gap):
            return issuer if whole else None
    return None


def _outlet(names: Entities, low: int, head: int) -> Entity | None:
    """Find the outlet of "the AP report": its name just before the noun."""
    for number in names.between(low, head):
        outlet = names.chosen[number]
        near = head - names.names[number].end < 2
        if names.tags[names.names[number].title - 1] in _OWNERS:
            return None  # "the mayor's Facebook page"
        if outlet and near and is_outlet(outlet.name, outlet.words):
            return outlet
    return None
