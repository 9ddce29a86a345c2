"""Whose each cue is, and which cues report something."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from helpers.statements.around import Content
from helpers.statements.boundaries import CLAUSAL
from helpers.statements.classes import TAGS, letters
from helpers.statements.contents import find_content
from helpers.statements.cues import Cue, accusations, takes, verbs_of
from helpers.statements.patterns import SUBJECT
from helpers.statements.reading import Reading
from helpers.statements.sharing import share_source
from helpers.statements.subjects import subordinate
from helpers.tags import lexicon_set

_VERBS = letters("SAID", "SAYS", "SAY", "PAST", "PRESENT", "GERUND", "SAYING", "REPORT", "REPORTS")
_AND_SAID = TAGS.letter["AND"] + TAGS.letter["SAID"]
_BE = TAGS.letter["BE"]
_NEAR = 4  # tokens: a comma, "had" and an adverb
# "the court heard Ann Lee had texted, saying"
_HEARD = TAGS.compile(f"<THAT>?{SUBJECT}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID>")


class Sourced(NamedTuple):
    """The cues of an article with their sources, and what those report that report something."""

    cues: list[Cue]
    contents: list[Content]


def find_sources(reading: Reading) -> Sourced:
    """Find the source of each cue and what it reports, in text order."""
    # One pass: what a cue shares and where it stands hang on all before it.
    cues: list[Cue] = []
    contents: list[Content] = []
    last: Cue | None = None
    sentence = until = inner = -1
    open_ = False  # nobody says what is inside
    for i, printed in enumerate(reading.cues):
        if (here := reading.sentence(printed.start)[0]) != sentence:
            last, sentence = None, here
        cue = _read_done(reading, share_source(reading, i, cues, last), cues)
        free = cue.start >= until or last is None
        if cue.lemma and not cue.refused:
            content = find_content(reading, cue)
            if content.cue.lemma == "tell" and _hears(reading, content.cue):
                content = content._replace(cue=content.cue._replace(source=None))
            cue, pieces = content
            if pieces:
                joined = cue.kind == "coordinated"  # with a verb of the content around it
                told = open_ and cue.lemma in verbs_of("after") | verbs_of("naming")
                if cue.start >= inner or (_stands_alone(cue) and not joined) or told:
                    contents.append(content)
                # "hopes of ending what Ann Lee called a mess"
                open_ = open_ if cue.start < inner else cue.kind == "noun" and cue.source is None
                if cue.kind != "according":
                    inner = max(inner, pieces[-1][1])
                if cue.frame in CLAUSAL and cue.start >= until and cue.lemma != "hear":
                    until = pieces[-1][1]
        cues.append(cue)
        undergone = printed.kind == "passive" and printed.source is None  # "after being told by"
        if free and not undergone and _leads(reading, cue, last):
            last = cue
    contents = [
        c for c in contents if c.cue.kind != "according" or not _only_between(c.cue, contents)
    ]
    kept = [c for c in contents if _stands_alone(c.cue) or not _within_left(c.cue, contents)]
    return Sourced(cues, _once(kept))


def _read_done(reading: Reading, cue: Cue, before: list[Cue]) -> Cue:
    """Read what else is done to somebody: "was hailed as a saint and | mocked as a fraud"."""
    if cue.kind != "coordinated" or not before or before[-1].kind != "passive":
        return cue
    near = before[-1].start >= reading.sentence(cue.start)[0]
    led = {"by", *accusations().get(cue.lemma, ())}
    done = reading.tags[cue.start - 1 : cue.end] == _AND_SAID and reading.word(cue.end) in led
    return cue._replace(kind="passive", source=None) if near and done and len(led) > 1 else cue


def _once(contents: list[Content]) -> list[Content]:
    """Keep a content that two verbs lead to once, by the nearer: "continued by saying"."""
    last = contents[-1:]
    return [
        one
        for one, other in pairwise(contents)
        if (one.pieces, one.cue.source) != (other.pieces, other.cue.source)
    ] + last


def _hears(reading: Reading, cue: Cue) -> bool:
    """Tell who hears from who speaks in a headline: "Brothers ran the farm, jury told"."""
    if cue.source is None or cue.end < reading.sentence(cue.start)[1]:
        return False
    return reading.words[cue.source[1] - 1].lower() in lexicon_set("cues", "words", "hearers")


def _leads(reading: Reading, cue: Cue, last: Cue | None) -> bool:
    """Tell whether later verbs may share a cue's subject: it is no object and no subordinate."""
    # "expressed concern", "was adamant that"
    expressed = cue.kind == "noun" and (reading.tags[cue.start] in _VERBS or _is_felt(reading, cue))
    return (
        (expressed or cue.kind in ("subject", "inverted", "passive", "according"))
        and not (cue.lemma == "hear" and _HEARD.match(reading.tags, cue.end))
        and not (last and (_follows_verb(reading, cue) or subordinate(reading, cue)))
    )


def _is_felt(reading: Reading, cue: Cue) -> bool:
    """Tell whether somebody is said to feel: "Ann Lee was (still) | adamant | that"."""
    between = reading.tags[cue.source[1] : cue.start] if cue.source else ""
    return _BE in between and not cue.relative and len(between) <= _NEAR


def _follows_verb(reading: Reading, cue: Cue) -> bool:
    """Tell whether a "subject" is rather the object of the verb before it."""
    first, tags = cue.source[0] if cue.source else 0, reading.tags
    if not first or tags[first] == TAGS.letter["HE"] or tags[first - 1] not in _VERBS:
        return False
    return not takes(reading.words[first - 1], "clause")


def _within_left(cue: Cue, contents: Sequence[Content]) -> bool:
    """Tell whether a cue is within content that stands before its source."""
    at = bisect_left(contents, cue.start, key=lambda c: c.cue.start) + 1
    return any(
        pieces[0][0] <= cue.start < pieces[0][1]
        for other, pieces in contents[at : at + 3]
        if other.kind != "according"
    )


def _only_between(cue: Cue, contents: Sequence[Content]) -> bool:
    """Tell whether it only parts a subject from its verb: "Police, according to Tass, said"."""
    at = bisect_left(contents, cue.start, key=lambda c: c.cue.start) + 1
    if cue.source is None or at == len(contents):
        return False
    after = contents[at].cue
    near = after.start - cue.source[1] < _NEAR
    return near and after.source is not None and after.source[0] < cue.start


def _stands_alone(cue: Cue) -> bool:
    """Tell whether a cue within other content is a statement of its own all the same."""
    if cue.frame in ("listener", "particle", "as"):
        return cue.kind != "relative"
    if cue.frame == "any" and (cue.lemma in verbs_of("after") or cue.lemma in verbs_of("quote")):
        return True
    return cue.lemma in ("point", "say", "tell") or cue.kind == "according"
