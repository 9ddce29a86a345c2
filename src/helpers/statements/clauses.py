"""Who does what: each cue verb with its source, by patterns over the tag string."""

import re
from typing import NamedTuple

from helpers.statements.cues import cue_nouns, cue_verbs, verbs_of
from helpers.statements.patterns import NP, OPENINGS, PATTERNS
from helpers.statements.tagging import TAGS, Span, letters
from helpers.tags import read_lexicon

_PATTERNS = {kind: TAGS.compile(pattern) for kind, pattern in PATTERNS.items()}
_OPENINGS = {kind: TAGS.compile(pattern) for kind, pattern in OPENINGS.items()}
_PHRASES = TAGS.compile(NP)
_IN = TAGS.letter["IN"]
_APPOSED = letters("NAMED", "NP", "NUM")
# A letter without which a pattern finds nothing, for the patterns that are rare.
_NEEDED = {
    "label": TAGS.letter["COLON"],
    "signed": TAGS.letter["DASH"],
    "according": TAGS.letter["ACCORDING"],
    "participle": TAGS.letter["SAYING"],
    "reduced": TAGS.letter["SAYING"],
    "infinitive": TAGS.letter["TO"],
}
# "would say", "did not say" report nothing.
_REFUSED = TAGS.compile("<MODAL>|<DO><NOT>?")
_PASSIVE = TAGS.compile("<BE><ADV|NOT>*$")


class Cue(NamedTuple):
    """A verb with its source, as token indices.

    Attributes
    ----------
    kind
        How the source was found: a key of `PATTERNS` or `OPENINGS`, or passive.
    lemma
        The cue verb's base form, "" for any other verb.
    source, start, end
        The tokens of the source and of the verb.
    relative
        The verb stands in a relative clause, with which its content ends.
    refused
        The verb is denied or merely possible.
    frame
        How its content was found; a key of `helpers.statements.frames.FRAMES`, or left.
    """

    kind: str
    lemma: str
    source: Span | None
    start: int
    end: int
    relative: bool = False
    refused: bool = False
    frame: str = ""


def find_cues(tags: str, words: list[str], bounds: list[Span], sentences: list[int]) -> list[Cue]:
    """Find the verbs with their sources, in text order; the first pattern that finds a verb counts.

    `bounds` are the token spans of the paragraphs, `sentences` the first tokens of the sentences.
    """
    found: dict[int, Cue] = {}
    for kind, pattern in _PATTERNS.items():
        needed = _NEEDED.get(kind, "")
        for lo, hi in bounds:
            if needed and tags.find(needed, lo, hi) < 0:
                continue
            for match in pattern.finditer(tags, lo, hi):
                _add(found, kind, match, tags, words)
    for kind, pattern in _OPENINGS.items():
        for lo in sentences:
            if opening := pattern.match(tags, lo):
                _add(found, kind, opening, tags, words)
    _add_nouns(found, tags, words)
    return [found[start] for start in sorted(found)]


def _add_nouns(found: dict[int, Cue], tags: str, words: list[str]) -> None:
    """Add the nouns with a possessor: "her claim that", "the mayor's support for"."""
    nouns = cue_nouns()
    for i in range(1, len(words) - 1):
        if words[i] in nouns and words[i + 1] in nouns[words[i]] and i not in found:
            first = i
            while tags[first] == _IN:
                first -= 1
            if source := owner_of((first, i), words):
                found[i] = Cue("noun", words[i], source, i, i + 1)


def owner_of(phrase: Span, words: list[str]) -> Span | None:
    """Find the owner in a noun phrase: "her" in "her answer", "the mayor" in "the mayor's"."""
    first, last = phrase
    inside = words[first:last]
    if owner := max((k for k, w in enumerate(inside) if w in ("'s", "’s", "'", "’")), default=0):
        return first, first + owner
    possessive = inside and inside[0].lower() in read_lexicon("clauses")["classes"]["POSS"]
    return (first, first + 1) if possessive else None


def _antecedent(source: Span, tags: str, words: list[str]) -> Span:
    """Find what a relative clause describes: the last phrase, or all where its head is a person."""
    heads = [m.span() for m in _PHRASES.finditer(tags, *source)]
    lists = read_lexicon("clauses")
    head = words[heads[0][1] - 1] if heads else ""
    person = head.removesuffix("s").endswith(tuple(lists["person"])) and head not in lists["nouns"]
    if len(heads) < 2 or person:
        return source
    first = len(heads) - 1
    while (
        first
        and words[heads[first][0] - 1] == "of"
        and words[heads[first - 1][1] - 1].endswith("s")
    ):
        first -= 1  # "thousands of voters who"
    return heads[first][0], source[1]


def _add(
    found: dict[int, Cue], kind: str, match: re.Match[str], tags: str, words: list[str]
) -> None:
    """Add the cue of a match, unless its verb has one or the words do not fit the pattern."""
    start, end = match.span("verb")
    if start in found or not _fits(kind, match, tags, words):
        return
    verb = cue_verbs().get(words[start])
    lemma = kind if kind in ("according", "label", "signed") else verb.lemma if verb else ""
    following = words[end] if end < len(words) else ""
    if following == "out" or (lemma == "put" and following == "it"):
        end += 1  # "pointed out", "as Ann Lee put it"
    elif lemma == "put":
        lemma = ""
    source, relative = _source(kind, match, tags, words), kind == "relative"
    refused = kind != "infinitive" and bool(_REFUSED.search(tags, match.start("aux"), start))
    if verb and verb.form == "SAID" and _PASSIVE.search(tags, match.start("aux"), start):
        kind = "passive"
    elif kind == "inverted":
        if match["before"] == TAGS.letter["COMMA"] and lemma not in verbs_of("after"):
            kind = "coordinated"  # "recited his plans, mocked his rivals and"
        lemma = lemma or words[start]  # "beamed Ann Lee": beside a quote any verb will do
    kind = "subject" if kind in ("described", "defined") else kind
    found[start] = Cue(kind, lemma, source, start, end, relative, refused)


def _fits(kind: str, match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether the words fit a pattern that is not for every verb."""
    if kind == "asked":
        return words[match.start("verb")] == "asked"
    if kind == "inverted" and match["before"] == TAGS.letter["COMMA"]:
        # "who had come, and who stayed, said the town had changed" has its subject before it
        return tags[match.end("source") : match.end("source") + 1] != TAGS.letter["PAST"]
    if kind == "described":  # "Ann Lee said in the note" is no note that says
        first = cue_verbs().get(words[match.start("first")])
        return first is None or first.lemma not in verbs_of("loose")
    return True


def _source(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Span | None:
    """Return the tokens of a match's source, an appositive after it included."""
    if "source" not in match.re.groupindex:
        return None
    source = match.span("source")
    if kind == "relative":
        return _antecedent(source, tags, words)
    aside = match.start("aside") if kind == "subject" else -1
    if aside >= 0 and tags[aside] == TAGS.letter["COMMA"] and tags[aside + 1] in _APPOSED:
        return source[0], match.end("aside") - 1
    return source
