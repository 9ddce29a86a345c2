"""Names that letters in brackets spell: "Institute of Water, Roads and Ports (IWRP)"."""

from bisect import bisect_right
from collections.abc import Iterator

from helpers.segments import Segments
from helpers.speakers.tagging import TAGS, letters
from helpers.tags import lexicon_set

_BRACKETS = TAGS.compile("<COLON><ACRONYM|KNOWN|NAME><COLON>")
# "the Fund for Roads, or FFR,"
_OR = TAGS.compile("<COMMA><CONJUNCTION><ACRONYM|KNOWN>(?=<COMMA|DOT>)")
_BODY = letters("BODY|JOINER|TOPIC")
_ACRONYM, _SMALL = TAGS.letter["ACRONYM"], frozenset((*",&", "of", "for", "on", "the", "and"))
_LEAST, _FAR = 3, 16  # letters, tokens


def find_short(segments: Segments, tags: str) -> Iterator[int]:
    """Yield each token that stands alone in brackets and may be a name's short form."""
    words = segments.words
    for found in _BRACKETS.finditer(tags) if "(" in segments.vocabulary else ():
        at = found.start()
        if words[at] == "(" and words[at + 2] == ")":
            yield at + 1


def find_alternative(segments: Segments, tags: str) -> Iterator[int]:
    """Yield each token in capitals that "or" adds to a name as its short form."""
    for found in _OR.finditer(tags) if "or" in segments.vocabulary else ():
        at = found.start()
        if segments.words[at + 1] == "or" and segments.words[at + 2].isupper():
            yield at + 2


def find_spelled(segments: Segments, tags: str) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each name whose initials brackets after it spell, however long it is."""
    first, words = segments.first_token, segments.words
    for token in find_short(segments, tags):
        if len(words[token]) < _LEAST or not (words[token].isalpha() and words[token].isupper()):
            continue
        low, left = token - 1, list(words[token])
        begin = max(first[bisect_right(first, token) - 1], low - _FAR)
        while low > begin and left and (words[low - 1] in _SMALL or words[low - 1][0] == left[-1]):
            low -= 1
            if words[low] not in _SMALL:
                left.pop()
        if not left and not _BODY.isdisjoint(tags[low : token - 1]):
            yield low, token - 1


def stands_for(short: str, letter: str, name: tuple[str, ...]) -> bool:
    """Tell whether what brackets hold after a body's name is short for it: "(CalFire)".

    An acronym is, whatever its letters ("Doctors Without Borders (MSF)"), unless it is an outlet's;
    another word has no capitals but the name's initials.
    """
    if letter == _ACRONYM:
        return short not in lexicon_set("outlets", "names")
    left = [word[0] for word in name]
    for capital in filter(str.isupper, short):
        if capital not in left:
            return False
        left.remove(capital)
    return len(left) < len(name)
