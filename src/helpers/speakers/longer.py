"""Whose short form a body's name is: "the Roe Center" of "the Roe Center for Justice"."""

from collections.abc import Mapping
from functools import cache
from typing import Protocol, TypeVar

from helpers.speakers.tagging import TAGS, common_letter, letters, lexicon_words, tagger
from helpers.tags import lexicon_set

_MOST = 20  # bodies that share a word looked at, so that a text of nothing but names stays linear
_OF = (("of",), ("for",), ("on",), ("the",))
_JOINTS = frozenset(("against", "for", "of", "on"))
_POLLS = frozenset(("Barometer", "Poll", "Tracker"))
_PLACES = letters("PLACE|GIVEN_PLACE")


class _Named(Protocol):
    words: tuple[str, ...]


_Body = TypeVar("_Body", bound=_Named)


def find_longer(
    words: tuple[str, ...], bodies: Mapping[str, list[_Body]], *, named: bool = False
) -> list[_Body]:
    """Return the bodies whose name these words end, else those whose name they begin.

    Parameters
    ----------
    words
        The words of a name.
    bodies
        The bodies by the first and the last word of their names.
    named
        The words look like a person's: only the first of a body's name stand for it.
    """
    if words[0] not in bodies and words[-1] not in bodies:
        return []  # as most
    first, last = bodies.get(words[0], ())[:_MOST], bodies.get(words[-1], ())[:_MOST]
    size = len(words)
    if named:
        return [e for e in first if e.words[:size] == words and _tells_what(e.words[size:])]
    if words[-1] in ("Department", "Ministry"):  # "Department of Labor", "Labor Department"
        turned = [(words[-1], *joint, *words[:-1]) for joint in (("of",), ("of", "the"))]
        if same := [e for e in last if any(e.words[-len(t) :] == t for t in turned)]:
            return same
    # "Malta" is not the Times of Malta
    ends = [e for e in last if e.words[-size:] == words and e.words[-size - 1 : -size] not in _OF]
    if size == 1:  # "the Senate" is not "the Republican Senate" of Ohio's candidates
        ends = [e for e in ends if not _of_a_party(e.words)]
    return ends or [e for e in first if e.words[:size] == words and _goes_on(words, e.words)]


def _goes_on(short: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether a name's other words only tell what the body is, or is for."""
    rest = name[len(short) :]
    if lexicon_set("organisations", "tails").issuperset(rest):
        return True
    if rest[0] not in _JOINTS or short[-1] not in body_words():
        return False
    # "the Supreme Court" is not that of Ohio
    return len(short) == 1 or all(tagger()[word] not in _PLACES for word in rest)


def _tells_what(rest: tuple[str, ...]) -> bool:
    """Tell whether the words after a name tell what body it is: "Quill Roe | University"."""
    tails, named_after = (lexicon_set("organisations", key) for key in ("tails", "named_after"))
    return len(rest) == 1 and (rest[0] in tails or rest[0] in named_after)


def _of_a_party(words: tuple[str, ...]) -> bool:
    """Tell whether the words of a name say of which party: "Republican Senate"."""
    return not lexicon_set("organisations", "parties").isdisjoint(words[:-1])


@cache
def body_words() -> frozenset[str]:
    """Return the last words of bodies' and outlets' names: "Center", "Times"."""
    return frozenset(
        [*lexicon_words("organisations", "bodies"), *lexicon_words("outlets", "endings")]
    )


def body_kind(words: tuple[str, ...], kind: str) -> str:
    """Tell the kind of a body or thing that no other name is the long form of."""
    if len(words) == 1 and common_letter(words[0]) == TAGS.letter["GROUP"]:
        return "group"  # "Workers said"
    if words[-1] in _POLLS:
        return "thing"  # "the Gallup Poll", which states something
    if kind == "known" or (kind == "thing" and words[-1] in body_words()):
        return "organisation"
    return kind
