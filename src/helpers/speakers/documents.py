"""Documents: which names are one document's: "a new Post-ABC poll", "the poll", "the survey"."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from helpers.segments import Segments
from helpers.speakers.aliases import Entity
from helpers.tags import lexicon_set

_KINDS = ("polls", "studies")
# "study | published in May", "poll | of 400 voters"
_HEAD = re.compile(r"(?:(?!\w+ed\b|(?:by|for|from|in|of|on|that)\b)\S+\s?)+")
_RENEWED = re.compile(r"(?:(?:latest|new|recent|same)\s)+(?=\S)")
_NAMED = re.compile(r"[A-Z][\w.]*")
_REACH = 8  # words before a noun that may tell whose it is
_JOINTS = ("/", "-", "–")
_INDEFINITE = frozenset(("a", "an", "one"))


def unify_documents(segments: Segments, mentions: Mapping[int, Entity]) -> None:
    """Give all names of the one poll, and of the one study, that an article tells of one name.

    It is one if it is introduced once ("a poll") and not told from another ("an earlier poll"),
    and if no two polls of the article have different makers. `mentions` are the documents by the
    token where each of their mentions begins.
    """
    if len(set(mentions.values())) < 2:
        return
    for key in _KINDS:
        nouns = lexicon_set("sources", key)
        same = {at: entity for at, entity in mentions.items() if _head(entity.name) in nouns}
        names = dict.fromkeys(entity.name for entity in same.values())
        if len(names) < 2 or any(map(_is_set_apart, names)):
            continue
        inside = any(
            e not in same.values() and _introduces(e.name, nouns) for e in mentions.values()
        )
        if inside or _count_introduced(segments, same) > 1:
            continue
        if _agree([*_list_makers(segments, nouns), *map(_makers, names)]):
            fullest = max(names, key=_fullness)
            for entity in same.values():
                entity.name = _RENEWED.sub("", fullest)


def _head(name: str) -> str:
    """Return the noun that heads a document's name."""
    found = _HEAD.match(name)
    return found[0].split()[-1].lower() if found else ""


def _makers(name: str) -> frozenset[str]:
    """Return the words of a name that tell whose it is: "Post" and "ABC" of "new Post-ABC poll"."""
    return frozenset(word for word in _NAMED.findall(name) if word.lower() not in _plain())


@cache
def _plain() -> frozenset[str]:
    nouns = (lexicon_set("sources", key) for key in _KINDS)
    return lexicon_set("sources", "renewing").union(lexicon_set("stopwords", "words"), *nouns)


def _fullness(name: str) -> tuple[int, int, bool]:
    """Weigh how much a name tells, and one in small letters more."""
    told = [word for word in name.split() if word.lower() not in _plain()]
    return len(_makers(name)), len(told), name.islower()


def _is_set_apart(name: str) -> bool:
    """Tell whether a name tells a document from another: "earlier poll"."""
    found = _HEAD.match(name)
    before = re.split(r"[\s-]", found[0].lower()) if found else []
    return not lexicon_set("sources", "setting_apart").isdisjoint(before)


def _introduces(name: str, nouns: frozenset[str]) -> bool:
    """Tell whether a name introduces a document within it: "early results of a poll"."""
    words = name.split()
    return not nouns.isdisjoint(words) and not _INDEFINITE.isdisjoint(words)


def _count_introduced(segments: Segments, mentions: Mapping[int, Entity]) -> int:
    """Count the mentions in the body that introduce a document: "a poll"."""
    words, first = segments.words, segments.first_token
    parts = (segments.paragraphs[paragraph].part for paragraph, _, _ in segments.sentences)
    body = next((at for at, part in zip(first, parts, strict=False) if part == "body"), 0)
    return sum(at >= body and words[at].lower() in _INDEFINITE for at in mentions)


def _list_makers(segments: Segments, nouns: frozenset[str]) -> list[frozenset[str]]:
    """List the makers that stand before the nouns of an article's documents: "a Post-ABC poll"."""
    words, found = segments.words, []
    for at in (at for at, word in enumerate(words) if word.lower() in nouns):
        low = at
        while low > max(0, at - _REACH) and _modifies(words[low - 1]):
            low -= 1
        found.append(_makers(" ".join(words[low:at])))
    return found


def _modifies(word: str) -> bool:
    """Tell whether a word may stand before a noun that it tells more of."""
    if word[0].isupper() or word in _JOINTS:
        return True
    return word.isalpha() and word not in lexicon_set("stopwords", "words")


def _agree(makers: list[frozenset[str]]) -> bool:
    """Tell whether no two are different makers."""
    makers = sorted(makers, key=len)
    return all(fewer <= more for fewer, more in pairwise(makers))
