"""Cues that are no verbs: nouns ("her claim that", "fears of", "took aim at"), feelings, polls."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from helpers.statements.classes import TAGS, Span, letters
from helpers.statements.cues import Cue, cue_nouns, feelings, light_verbs, polls, unowned_nouns
from helpers.statements.patterns import ASIDE, MID, NPS, SUBJECT
from helpers.tags import Tagger, read_lexicon

_REACH = 60  # tokens before a feeling in which its subject is looked for
_IN = TAGS.letter["IN"]
_LISTED = "L"
_LINKS = letters("BE", "HAVE", "ADV", "NOT", "TIME")
_FELT = _LINKS | letters("SAID", "PAST", "PRESENT", "SAYS")
_BEFORE_OBJECT = letters("PREP", "TO", "AS", "AND")
# The subject of "was outraged", up to the verb.
_SUBJECT = TAGS.compile(
    f"(?<!<PREP>)(?P<source>{SUBJECT})(?:{ASIDE})?{MID}(?:<HAVE|NOT|ADV>)*+(?:<BE|PAST|PRESENT|SAID>)\\Z"
)
_POLLED = TAGS.compile(f"(?P<source>{NPS})(?P<verb><HAVE>)(?=<NAMED>)")


@cache
def _tagger() -> Tagger:
    listed = frozenset().union(cue_nouns(), feelings(), polls(), unowned_nouns())
    return Tagger({}, lambda word: _LISTED if word.lower() in listed else "-")


def find_phrases(
    found: dict[int, Cue], tags: str, words: list[str], sentences: list[int]
) -> Iterator[Cue]:
    """Find the cues that are no verbs, or a verb that means nothing without its noun.

    `found` are the verbs with their sources, `sentences` the first tokens of the sentences.
    """
    nouns, adjectives, surveys, unowned = cue_nouns(), feelings(), polls(), unowned_nouns()
    listed, i = _tagger().tag(words), 0
    while 0 < (i := listed.find(_LISTED, i + 1)) < len(words) - 1:
        word = words[i].lower()
        if word in nouns and words[i + 1] in nouns[word]:
            first = _first(tags, i)
            if source := owner_of((first, i), words):
                yield Cue("noun", word, source, i, i + 1)
                continue
            verb = found.get(first - 1)
            if verb and verb.source and words[first - 1] in light_verbs():
                yield verb._replace(kind="noun", lemma=word, end=i + 1)
                continue
        if word in unowned and words[i + 1] in unowned[word] and i not in found:
            yield Cue("noun", word, None, i, i + 1)
        elif word in adjectives and words[i + 1] in adjectives[word]:
            begin = max(sentences[bisect_right(sentences, i) - 1], i - _REACH)
            if source := _feeling(tags, begin, i):
                yield Cue("noun", word, source, i, i + 1)
        elif word in surveys and (m := _POLLED.match(tags, _first(tags, i))):
            yield Cue("polled", "poll", m.span("source"), *m.span("verb"))


def owner_of(phrase: Span, words: list[str]) -> Span | None:
    """Find the owner in a noun phrase: "her" in "her answer", "the mayor" in "the mayor's"."""
    first, last = phrase
    inside = words[first:last]
    if owner := max((k for k, w in enumerate(inside) if w in ("'s", "’s", "'", "’")), default=0):
        return first, first + owner
    possessive = inside and inside[0].lower() in read_lexicon("clauses")["classes"]["POSS"]
    return (first, first + 1) if possessive else None


def _first(tags: str, at: int) -> int:
    """Return the first token of the noun phrase that a token is in."""
    while at and tags[at] == _IN:
        at -= 1
    return at


def _feeling(tags: str, begin: int, at: int) -> Span | None:
    """Find who feels something: the subject of the verb before a feeling."""
    verb = max(at - 1, begin)
    while verb > begin and tags[verb] not in _FELT and verb > at - 3:
        verb -= 1
    m = _SUBJECT.search(tags, begin, verb + 1)
    return m.span("source") if m else None
