"""Where those whom a relative clause describes are from: "Ann Lee, 43, from Ely, Ohio, who"."""

from functools import cache

from helpers.statements.classes import TAGS, Span
from helpers.statements.patterns import NP
from helpers.tags import read_lexicon

AT = frozenset(("from", "of", "in", "at"))
# "Ann Lee, 43, [from Ely, who]"
_BEFORE_PLACE = TAGS.compile("(?P<source><NAMED><IN>*+)(?:<COMMA><NUM|NP>)?<COMMA>\\Z")
# "a farmer from Ely, | Ohio, who"
_IN_REGION = TAGS.compile(
    f"(?P<source><NP><IN>*+(?:<PREP>{NP}){{0,2}})?(?P<at><PREP>)<NAMED><IN>*+<COMMA>\\Z"
)
_NAMED, _REACH = TAGS.letter["NAMED"], 24  # tokens


def add_place(source: Span, tags: str, words: list[str]) -> Span:
    """Add who is from a place to the region that it is in: "a farmer from Ely, | Ohio, | who"."""
    region = tags[source[0]] == _NAMED and words[source[1] - 1].lower() in places()
    if not region or words[source[1]] != ",":
        return source
    found = _IN_REGION.search(tags, max(0, source[0] - _REACH), source[0])
    if not found or words[found.start("at")] not in AT:
        return source
    if found["source"]:
        return found.start("source"), source[1]
    placed = found.end("at"), source[1]
    resident = find_resident(placed, tags, words)
    return source if resident == placed else resident  # "Ann Lee, 43, from Ely, | Ohio"


def find_resident(source: Span, tags: str, words: list[str]) -> Span:
    """Find who "who" is after a place that commas part: "Ann Lee, 43, from Ely, who said"."""
    at = source[0] - 1
    if at < 1 or tags[source[0]] != _NAMED or words[at] not in AT or words[source[1]] != ",":
        return source
    found = _BEFORE_PLACE.search(tags, max(0, at - 12), at)
    named = found and words[found.end("source") - 1][0].isupper()
    return found.span("source") if found and named else source


@cache
def places() -> frozenset[str]:
    """Return the words of countries, regions and cities."""
    lists = read_lexicon("places")
    return frozenset(
        " ".join(lists[key] for key in ("countries", "regions", "cities")).lower().split()
    )
