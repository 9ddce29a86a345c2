"""Bodies and places whose names only a list tells: "Wells Fargo", "Macy's said", "Nova Scotia"."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import chain

from helpers.segments import Segments
from helpers.statements.classes import OWNING, TAGS, letters
from helpers.tags import Tagger, lexicon_set, read_lexicon

_NAME = TAGS.letter["NAME"]
_QUOTED = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
# What stands after a name, and after nothing that somebody owns.
_AFTER = letters("SAID", "SAYS", "HAVE", "BE", "MODAL", "DO", "COMMA", "STOP", "PREP", "AND")
_Names = dict[str, dict[str, list[list[str]]]]


def _index(names: Iterable[str]) -> _Names:
    """Map a name's first word and its second, "" for none, to its tokens, the longest first."""
    found: _Names = {}
    for name in sorted(names, key=len, reverse=True):
        for mark in "'’" if "'" in name else "'":
            spelled = name.replace("'", mark).replace(f"{mark}s", f" {mark}s")
            tokens = spelled.replace(",", " ,").split()
            found.setdefault(tokens[0], {}).setdefault("".join(tokens[1:2]), []).append(tokens)
    return found


@cache
def _bodies() -> _Names:
    outlets = (name for name in read_lexicon("outlets")["names"] if " " in name)
    return _index(chain(outlets, _with_the(), *read_lexicon("bodies").values()))


@cache
def _with_the() -> frozenset[str]:
    """Return what names an outlet after "the": "the Age"; no "Australian", who may be a person."""
    names = lexicon_set("outlets", "with_the")
    return frozenset(name for name in names if name not in lexicon_set("places", "adjectives"))


@cache
def _places() -> _Names:
    lists = (read_lexicon("places")[key] for key in ("several", "datelines"))
    return _index(name for name in chain(*lists) if " " in name)


_FIRST = re.compile("x")
_FIRSTS = Tagger({}, lambda word: "x" if word in _bodies() else ".")
_PLACE_FIRSTS = Tagger({}, lambda word: "x" if word in _places() else ".")


def _find(segments: Segments, firsts: Tagger, names: _Names) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each name, at one word the longest first."""
    words = [*segments.words, ""]
    for found in _FIRST.finditer(segments.tag(firsts)):
        at = found.start()
        begun = names[words[at]]
        for tokens in (*begun.get(words[at + 1], ()), *begun.get("", ())):
            end = at + len(tokens)
            if words[at:end] == tokens:
                yield at, end


def find_bodies(segments: Segments, tags: str, after: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each listed name.

    One that ends in "'s" only where its next token has one of the letters `after`: of "Macy's
    said", not of "Macy's bags".
    """
    words, stop = segments.words, 0
    for at, end in _find(segments, _FIRSTS, _bodies()):
        owns = words[end - 1] in OWNING and (end >= len(tags) or tags[end] not in after)
        owns |= words[end : end + 1] == ["been"]  # "Christie's been saying": he has
        if at >= stop and not owns and _fits(words, at, end):
            yield at, end
            stop = end


def _fits(words: list[str], at: int, end: int) -> bool:
    """Tell whether "the" stands before an outlet called so, and no more of a name after it."""
    follows = words[end][0] if end < len(words) else "."
    if words[end - 1] == "?":
        return follows.islower() or follows == ","  # "Which? said", but "Which? He left."
    if end - at > 1 or words[at] not in _with_the():
        return True
    return words[at - 1] in ("the", "The") and not follows.isupper()


def find_places(segments: Segments) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each listed place of several words: "Nova Scotia", "Isle of Man"."""
    stop = 0
    for at, end in _find(segments, _PLACE_FIRSTS, _places()):
        if at >= stop:
            yield at, end
            stop = end


def join_bodies(tags: str, segments: Segments) -> str:
    """Read the listed names outside quotes as names."""
    for low, high in chain(find_places(segments), find_bodies(segments, tags, _AFTER)):
        if _QUOTED.isdisjoint(tags[low:high]):
            tags = tags[:low] + _NAME * (high - low) + tags[high:]
    return tags
