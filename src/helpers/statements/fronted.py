"""What opens a sentence before its subject: "After the storm | Ann Lee said", "In Ely, Ohio, |"."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from helpers.statements.classes import TAGS, letters, tagger
from helpers.statements.cues import callings, takes
from helpers.tags import lexicon_set

_OPENING = letters("PREP", "AFTER", "DET", "TIME", "ADV", "SAYING")
_WITHIN = "<DET|POSS|QUANT|NUM|ADJ|WORD|PLURAL|PERIOD|PREP|GENITIVE|REPORT|TIME>"
_NAME = "(?P<name><NAME|INITIAL>{1,4}+)"
_VERB = "(?:<ADV>|<HAVE>){0,2}+(?P<verb><SAID|SAYS>)"
# "With the purchase | Ivex said it", "For several days | Ann Lee denied"
_PHRASE = TAGS.compile(
    f"(?P<lead><ADV|SAYING>?<PREP|AFTER>){_WITHIN}{{0,6}}?(?P<noun><WORD|PLURAL|PERIOD|REPORT>){_NAME}{_VERB}"
)
# "The next day on Twitter | Ann Lee mocked his", "Speaking in Lagos | Ann Lee said it"
_PLACE = TAGS.compile(
    f"(?:<DET|TIME>{{0,2}}+<TIME|PERIOD>|<SAYING>)?<PREP>(?P<names><NAME|INITIAL>{{2,8}}+){_VERB}"
)
_LONGEST = 5  # words of a place's name
_CLAUSE = letters(
    "THAT", "PRON", "DET", "NAME", "POSS", "WH", "QUOTE", "QUANT", "NUM", "PLURAL", "WORD"
)
_OWN = letters("POSS", "OBJ")
_AFTER, _ARTICLES = letters("AFTER"), letters("DET", "POSS", "QUANT")


def part_fronted(tags: str, words: list[str], firsts: Iterable[int]) -> str:
    """Part what opens a sentence from its subject, a name; `firsts` are the first tokens."""
    parted = None
    for token in _find_fronted(tags, words, firsts):
        parted = parted or list(tags)
        parted[token] = TAGS.letter["TIME"]
    return "".join(parted) if parted else tags


# "in Ely, Ohio, | Ann Lee, the mayor, said", "in Ely, Ohio, | after the vote, Ann Lee (R) said",
# but "the mayor of Ely, Ohio, said"
_IN_LAND = TAGS.compile(
    "<PREP>(?P<place><NAMED><IN>*+)(?P<land><COMMA><NAMED><IN>*+)(?=<COMMA><NAMED|NP|HE|PREP|AFTER|SUB|TIME>)"
)


def join_places(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Take a land for a part of the place in it, and for no subject of what follows."""
    if _lands().isdisjoint(vocabulary):
        return tags
    joined = None
    for found in _IN_LAND.finditer(tags):
        low, high = found.span("land")
        listed = words[found.end("place") - 1] in _lands()  # "in Peru, Chile, Cuba and"
        if words[high - 1].rstrip(".") in _lands() and not listed:
            joined = joined or list(tags)
            joined[low:high] = TAGS.letter["IN"] * (high - low)
    return "".join(joined) if joined else tags


@cache
def _places() -> frozenset[str]:
    """Return the names of places that nobody has for a given name."""
    keys = ("cities", "countries", "regions", "several", "datelines")
    listed = frozenset().union(*(lexicon_set("places", key) for key in keys))
    return frozenset(place for place in listed if place.upper() not in callings())  # no "Florence"


def longest_place(words: list[str], low: int, high: int) -> int:
    """Return where the longest place ends that begins at a word, `low` for none: "New York"."""
    for end in range(min(high, low + _LONGEST), low, -1):
        at = low + (words[low] in lexicon_set("places", "compass") and end - low > 1)
        if " ".join(words[at:end]) in _places() or " ".join(words[low:end]) in _places():
            return end
    return low


def _place_end(words: list[str], low: int, high: int) -> int:
    """Return where the place or outlet ends that names begin with, `low` for none.

    After a place at least two words are left, for somebody's whole name: "in New York | Ann Lee".
    """
    end = longest_place(words, low, high - 2)
    return end if end > low else low + (words[low] in tagger().outlets)


@cache
def _lands() -> frozenset[str]:
    return frozenset().union(
        *(lexicon_set("places", key) for key in ("countries", "regions", "postal"))
    )


def _find_fronted(tags: str, words: list[str], firsts: Iterable[int]) -> Iterator[int]:
    for first in firsts:
        if first >= len(tags) or tags[first] not in _OPENING:
            continue
        if found := _PHRASE.match(tags, first):
            verb, noun = found.start("verb"), found.start("noun")
            after = tags[first] in _AFTER and tags[first + 1] not in _ARTICLES
            if not after and words[noun].upper() not in callings() and _leads(tags, words, verb):
                yield from range(found.end("lead"), noun + 1)
        elif found := _PLACE.match(tags, first):
            low, high = found.span("names")
            if _leads(tags, words, found.start("verb")):
                yield from range(low, _place_end(words, low, high))


def _leads(tags: str, words: list[str], verb: int) -> bool:
    """Tell the verb of a name from that of a clause: "In the case | Ann Lee cited | it says"."""
    after = tags[verb + 1 : verb + 2]
    return after in (_CLAUSE if words[verb] == "told" or takes(words[verb], "clause") else _OWN)
