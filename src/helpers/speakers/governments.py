"""Governments and campaigns: whose a bare one is: "the government", "the campaign"."""

import re
from collections.abc import Iterable

from helpers.segments import Segments
from helpers.speakers.aliases import Entity
from helpers.statements.classes import OWNING

_GOVERNMENT = re.compile(
    r"((?:[A-Z][\w.'’-]*\s){1,3})[Gg]overnment"
    r"|[Gg]overnment of (?:the )?([A-Z][\w.]*(?: [A-Z]\w*)?)"
)

_NO_OWNERS = ("The", "A", "This", "His", "Her", "Its", "Their", "Our")


def _state(government: str) -> str:
    """Return what the names of one state share: "us" of "U.S.", "iran" of "Iranian"."""
    found = _GOVERNMENT.fullmatch(government)
    words = (found[1] or found[2]).replace(".", "").split() if found else []
    words = [word for word in words if word[0].isupper()]
    return ("".join(word[0] for word in words) if len(words) > 1 else "".join(words)[:4]).lower()


def unify_governments(either: Iterable[Entity], bare: Entity | None) -> None:
    """Give "the government", `bare`, the name of the one government that the text names."""
    near = [e for e in either if "overnment" in e.name]  # soon told, and most names have none
    named = [e for e in near if _GOVERNMENT.fullmatch(e.name)]
    states = {_state(e.name) for e in named}
    if bare and len(states) == 1:
        for entity in (bare, *named[1:]):
            entity.name = named[0].name
    elif states:
        first = {_state(e.name): e.name for e in reversed(named)}
        for entity in named:
            entity.name = first[_state(entity.name)]


def unify_campaigns(segments: Segments, known: dict[str, Entity]) -> None:
    """Give "the campaign" the name of the one campaign that an article tells of: "Lee's campaign".

    Whose a campaign is stands before it, in a source or elsewhere; and so of an administration.
    """
    for noun in ("campaign", "administration"):
        if noun in known:
            _unify_owned(segments, known, noun)


def _unify_owned(segments: Segments, known: dict[str, Entity], noun: str) -> None:
    bare = known[noun]
    named = {entity.name for name, entity in known.items() if name.endswith(f" {noun}")}
    if len(named) != 1:
        return
    words, owners = segments.words, set[str]()
    for at in (at for at, word in enumerate(words) if at > 1 and word == noun):
        before = words[at - 1 - (words[at - 1] in OWNING)]
        owners |= {before} if before[0].isupper() and before not in _NO_OWNERS else set()
    if len(owners) == 1:
        bare.name = named.pop()
