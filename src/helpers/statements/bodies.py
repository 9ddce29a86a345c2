"""Bodies whose names only a list can tell: "Wells Fargo", "Just Stop Oil", "Macy's said"."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from itertools import chain

from helpers.segments import Segments
from helpers.statements.classes import TAGS, letters
from helpers.tags import Tagger, lexicon_set, read_lexicon

_NAME = TAGS.letter["NAME"]
_QUOTED = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
# What stands after a name, and after nothing that somebody owns.
_AFTER = letters("SAID", "SAYS", "HAVE", "BE", "MODAL", "DO", "COMMA", "STOP", "PREP", "AND")


@cache
def _names() -> dict[str, list[tuple[str, ...]]]:
    """Map a first word to the names that begin with it, as tokens, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    outlets = (name for name in read_lexicon("outlets")["names"] if " " in name)
    listed = chain(outlets, _with_the(), *read_lexicon("bodies").values())
    for name in sorted(listed, key=len, reverse=True):
        tokens = tuple(name.replace("'s", " 's").replace(",", " ,").split())
        found.setdefault(tokens[0], []).append(tokens)
    return found


@cache
def _with_the() -> frozenset[str]:
    """Return what names an outlet after "the": "the Age"; no "Australian", who may be a person."""
    names = lexicon_set("outlets", "with_the")
    return frozenset(name for name in names if name not in lexicon_set("places", "adjectives"))


_FIRST = re.compile("x")
_FIRSTS = Tagger({}, lambda word: "x" if word in _names() else ".")


def find_bodies(segments: Segments, tags: str, after: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each listed name.

    One that ends in "'s" only where its next token has one of the letters `after`: of "Macy's
    said", not of "Macy's bags".
    """
    words, stop = segments.words, 0
    for found in _FIRST.finditer(segments.tag(_FIRSTS)):
        at = found.start()
        for tokens in _names()[words[at]] if at >= stop else ():
            end = at + len(tokens)
            printed = tuple(word.replace("’", "'") for word in words[at:end])
            owns = tokens[-1] == "'s" and (end >= len(tags) or tags[end] not in after)
            if printed == tokens and not owns and _fits(tokens, words, at, end):
                yield at, end
                stop = end
                break


def _fits(tokens: tuple[str, ...], words: list[str], at: int, end: int) -> bool:
    """Tell whether "the" stands before an outlet called so, and no more of a name after it."""
    if len(tokens) > 1 or tokens[0] not in _with_the():
        return True
    follows = words[end][0] if end < len(words) else "."
    return words[at - 1] in ("the", "The") and not follows.isupper()


def join_bodies(tags: str, segments: Segments) -> str:
    """Read the listed names outside quotes as names."""
    for low, high in find_bodies(segments, tags, _AFTER):
        if _QUOTED.isdisjoint(tags[low:high]):
            tags = tags[:low] + _NAME * (high - low) + tags[high:]
    return tags
