"""Governments: which names are one state's: "the U.S. government", "the government"."""

import re
from collections.abc import Iterable

from helpers.speakers.aliases import Entity

_GOVERNMENT = re.compile(
    r"((?:[A-Z][\w.'’-]*\s){1,3})[Gg]overnment"
    r"|[Gg]overnment of (?:the )?([A-Z][\w.]*(?: [A-Z]\w*)?)"
)


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
