"""Cues that are no verbs: nouns ("her claim that", "fears of", "took aim at"), feelings, polls."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from helpers.statements.antecedents import names_people
from helpers.statements.classes import OWNING, TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import (
    Cue,
    answers,
    cue_nouns,
    feelings,
    light_verbs,
    plain,
    polls,
    ready_to_say,
    unowned_nouns,
    views,
)
from helpers.statements.patterns import ASIDE, MID, NPS, SUBJECT
from helpers.statements.polled import find_polled, first_of_phrase
from helpers.tags import Tagger, lexicon_set

_REACH = 60  # tokens before a feeling in which its subject is looked for
_IN, _BE, _PAST, _ADV, _TIME = (TAGS.letter[n] for n in ("IN", "BE", "PAST", "ADV", "TIME"))
# "nor did he | report that", '"There is a fear that it rained."'
_HE, _QUOTE, _NOT, _PERIOD = (TAGS.letter[n] for n in ("HE", "QUOTE", "NOT", "PERIOD"))
_LEADING = ("about", "at", "by", "of", "over", "with")  # from a feeling to its content
_FELT = letters("BE", "HAVE", "SAID", "PAST", "PRESENT", "SAYS")
# "fears (are) growing (in the town) | that the dam leaks"
_GROWN = TAGS.compile(
    """<HAVE|BE|MODAL|ADV|NOT>*+(?P<verb><!STOP|COMMA|THAT>)<ADV>*+
    (?:<PREP>?<TIME>++|<PREP><NP|NAMED><IN>*+){0,2}(?=<THAT>)"""
)
_ENDS = letters("STOP", "COMMA")
_RELATED = letters("BE", "HAVE", "MODAL")  # "a report that | was printed": no clause has no subject
_HOLDING = ("held", "hold", "holding", "holds")
_EDGES = letters("COMMA", "AND", "SUB", "THAT", "QCOMMA", "QEND")
_SOURCE = TAGS.compile(NPS)
# The subject of "was outraged", up to the verb.
_SUBJECT = TAGS.compile(
    f"(?<!<PREP>)(?P<source>{SUBJECT})(?:{ASIDE}|<COMMA>?(?P<who><REL>))?{MID}(?:<HAVE|NOT|ADV>)*+(?:<BE|PAST|PRESENT|SAID>)\\Z"
)
_MADE = ("made", "make", "makes", "making")
_WHOM = TAGS.compile("(?P<source><HIM|NP|NAMED><IN>*+)<ADV>*+")  # "left | voters | angry at"
_FELT_CLAUSE = TAGS.compile(
    f"(?:{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO>|<HE><PAST|SAID>)"
)  # "sure | it will hold"
_TO_WHOM = TAGS.compile(
    "(?:<PREP|TO><NP|NAMED|HIM><IN>*+|<PREP>?<TIME>++){1,2}(?=<THAT><HE|NP|NAMED>)"
)
_TOLD = TAGS.compile(  # "a message Sunday | that it rained", but "that resonates with voters"
    f"<THAT>{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|SAYS|PRESENT|SAY|REPORT|REPORTS>"
)
_NP, _DETERMINED = TAGS.letter["NP"], letters("DET", "POSS", "QUANT", "NUM")
# "made it clear (to the board) (on Monday) | that it was late", "| it was late"
PLAIN = TAGS.compile(
    f"""(?:<PREP|TO><NP|NAMED|HIM><IN>*+)?(?:<PREP>?<TIME>++)*+(?P<content><THAT>|{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|SAYS>)"""
)
_VERB = "<ADV|NOT|HAVE>*+<BE|HAVE|MODAL|DO|PAST|SAID|SAYS|PRESENT>"
# "Angered by the plan, Ann Lee left", "aides, wary of the plan, left"
_OPENED = TAGS.compile(f"<!COMMA|STOP>{{2,25}}+<COMMA>(?P<source>{SUBJECT})(?:{ASIDE})?{_VERB}")
_CLOSED = TAGS.compile(f"<!COMMA|STOP|AND>{{2,25}}+<COMMA>{_VERB}")
_APPOSED = TAGS.compile(f"(?<!<PREP>)(?P<source>{SUBJECT})<COMMA>\\Z")
# "by the mayor of Ely | that she": a relative clause would have no subject of its own
_BY_WHOM = TAGS.compile(
    "<PREP>(?P<source><NAMED|NP><IN>*+(?:<PREP><NAMED|NP><IN>*+)?)(?=<THAT><HE|NAMED|NP>)"
)


@cache
def _listed() -> frozenset[str]:
    """Return the words that may be such a cue, in small letters and with capitals."""
    words = frozenset().union(
        answers(),
        cue_nouns(),
        feelings(),
        plain(),
        polls(),
        ready_to_say(),
        unowned_nouns(),
        views(),
    )
    return words.union(map(str.capitalize, words), map(str.upper, words))


NOUNS = Tagger({}, lambda word: "x" if word in _listed() else ".")
"""Tags the words that may be such a cue with an "x"."""


def find_phrases(
    found: dict[int, Cue], tags: str, words: list[str], nouns: str, sentences: list[int]
) -> Iterator[Cue]:
    """Find the cues that are no verbs, or a verb that means nothing without its noun.

    `found` are the verbs with their sources, `nouns` the tag string of `NOUNS`, `sentences` the
    first tokens of the sentences.
    """
    i = 0
    while 0 < (i := nouns.find("x", i + 1)) < len(words) - 1:
        begin = max(sentences[bisect_right(sentences, i) - 1], i - _REACH)
        if words[i + 1] != "that" or tags[i + 2 : i + 3] not in _RELATED:
            yield from _at(found, tags, words, begin, i)


def _at(found: dict[int, Cue], tags: str, words: list[str], begin: int, at: int) -> Iterator[Cue]:
    """Find the cue of one listed word, in a sentence that begins at `begin`."""
    # A kind of word a line.
    word, after = words[at].lower(), words[at + 1]
    seen = _seen_by(tags, words, begin, at) if word in views() else None
    leads = after in cue_nouns().get(word, ()) or _tells(tags, words, at)
    dated = tags[at + 2 : at + 3] == _TIME and _end_of_noun(tags, words, at) == at + 1
    if dated or words[at + 2 : at + 3] == ["comment"]:
        leads = False  # "in her speech on Monday", "a request for comment"
    if word in plain():  # "made the water clear that day"
        leads = tags[at] != _IN and PLAIN.match(tags, at + 1) is not None
    owned = _owned(found, tags, words, at) if leads else _told_by(found, tags, words, at)
    if cue := seen or owned:
        yield cue
    elif unowned := _unowned(found, tags, words, at):
        yield unowned
    elif (led := feelings().get(word)) and (
        after in led or ("that" in led and _felt_clause(found, tags, words, at))
    ):
        if felt := _feeling(tags, words, begin, at):
            who = felt.groupdict().get("who") is not None
            yield Cue("noun", word, felt.span("source"), at, at + 1, relative=who)
    elif after == "to" and word in ready_to_say():
        verb = found.get(at + 2) or found.get(at + 3)
        if verb and verb.kind == "infinitive" and (felt := _feeling(tags, words, begin, at)):
            who = felt.groupdict().get("who") is not None
            yield verb._replace(source=felt.span("source"), relative=who)
    elif word in polls():
        yield from find_polled(found, tags, words, begin, at)


def _unowned(found: dict[int, Cue], tags: str, words: list[str], at: int) -> Cue | None:
    """Read a noun that reports without an owner: "fears of a flood", "fears grew that"."""
    word, after = words[at].lower(), words[at + 1]
    if grown := _grown(tags, words, at):
        return Cue("noun", word, None, at, grown)
    reports = (
        after in unowned_nouns().get(word, ())
        and at not in found
        and (words[at - 1] != "in" or after == "that")  # "in hopes of"
        and words[at - 1] != ("the" if word == "talk" else "for")  # "the talk of the town"
        and tags[at - 1] != _HE
        and _QUOTE not in tags[at - 1 : at + 1]
    )
    return Cue("noun", word, None, at, at + 1) if reports else None


def _grown(tags: str, words: list[str], at: int) -> int:
    """Find the end of what grows before its clause: "fears are growing | that the dam leaks"."""
    if "that" not in unowned_nouns().get(words[at].lower(), ()):
        return 0
    grown = _GROWN.match(tags, at + 1)
    if grown is None or words[grown.end() - 1] in unowned_nouns():
        return 0  # "concern rose over claims that"
    return grown.end() if words[grown.start("verb")] in clause_words("grown") else 0


def _told_by(found: dict[int, Cue], tags: str, words: list[str], at: int) -> Cue | None:
    """Read a noun whose source stands after it: "a warning | from | the mayor that it rained"."""
    word = words[at].lower()
    if at in found or words[at + 1] not in ("by", "from"):
        return None
    if "that" not in cue_nouns().get(word, ()) and "that" not in unowned_nouns().get(word, ()):
        return None
    by = _BY_WHOM.match(tags, at + 1)
    if by is None or "to" in words[slice(*by.span("source"))]:
        return None  # "worries from Ely to Whitby that it rained"
    return Cue("noun", word, by.span("source"), at, at + 1)


def _tells(tags: str, words: list[str], at: int) -> bool:
    """Tell what somebody says by a noun and "is": "her answer was | that it rained"."""
    word = words[at].lower()
    said = "that" in cue_nouns().get(word, ()) or word in answers() or word in views()
    told = tags[at + 1] == _BE and words[at + 2 : at + 3] == ["that"]
    return said and (told or _end_of_noun(tags, words, at) > at + 1)


def _end_of_noun(tags: str, words: list[str], at: int) -> int:
    """Find the end of a noun, of whom it is to and when: "a warning to her on Monday | that"."""
    to = _TO_WHOM.match(tags, at + 1)
    if to is None:
        return at + 1
    last = words[to.end() - 1].lower().removesuffix("s")
    when = tags[to.end() - 1] == _TIME or last in tagger().months or tagger()[last] == _PERIOD
    first = words[to.end() + 1]
    sure = tags[to.end() + 1] != _NP or tagger()[first] in _DETERMINED
    when = when and (sure or _TOLD.match(tags, to.end()) is not None)
    return to.end() if when or words[at + 1] == "to" else at + 1


def _felt_clause(found: dict[int, Cue], tags: str, words: list[str], at: int) -> bool:
    """Tell "was sure he would", "is convinced he would" from "made sure he would"."""
    if at in found and found[at].kind != "passive":
        return False
    return words[at - 1] not in _MADE and _FELT_CLAUSE.match(tags, at + 1) is not None


def _owned(found: dict[int, Cue], tags: str, words: list[str], at: int) -> Cue | None:
    """Read a noun of saying with its owner ("her claim") or with its verb ("gave an account")."""
    first, word = first_of_phrase(tags, at), words[at].lower()
    if words[first] == "no":
        return None  # "made no mention of the dam"
    if source := owner_of((first, at), words):
        return Cue("noun", word, source, at, _end_of_noun(tags, words, at))
    last = first - 1 - (words[first - 1] in ("to", "it"))  # "came to the conclusion"
    verb = found.get(last)
    if not verb or not verb.source or words[last] not in light_verbs():
        return None
    if words[last] in _HOLDING and words[at + 1] != "that":
        return None  # "held a call to defend it", but "held the view that it rained"
    if tags[last] == _PAST and _BE in tags[verb.source[1] : last]:
        return None  # "it was made clear that"
    return verb._replace(kind="noun", lemma=word, end=_end_of_noun(tags, words, at))


def _seen_by(tags: str, words: list[str], begin: int, at: int) -> Cue | None:
    """Read "in Ann Lee's view," and "in the view of Ann Lee," at the edge of a clause."""
    first = first_of_phrase(tags, at)
    lead = first - 1
    if lead < begin or words[lead].lower() not in ("in", "by") or tags[at + 1] == _IN:
        return None
    if lead > begin and tags[lead - 1] not in _EDGES:
        return None
    source, end = owner_of((first, at), words), at + 1
    if source is None and words[end] == "of" and (m := _SOURCE.match(tags, end + 1)):
        source, end = m.span(), m.end()
    closed = tags[end : end + 1] in _ENDS or words[end : end + 1] == [":"]
    return Cue("according", "according", source, lead, end) if source and closed else None


def owner_of(phrase: Span, words: list[str]) -> Span | None:
    """Find the owner in a noun phrase: "her" in "her answer", "the mayor" in "the mayor's"."""
    first, last = phrase
    inside = words[first:last]
    if owner := max((k for k, w in enumerate(inside) if w in OWNING), default=0):
        return first, first + owner
    possessive = inside and inside[0].lower() in lexicon_set("clauses", "classes", "POSS")
    return (first, first + 1) if possessive else None


def _feels(tags: str, words: list[str], whom: re.Match[str]) -> bool:
    """Tell who is made to feel from what is made: "left voters angry", "made comments critical"."""
    first, last = whom.span()
    last -= tags[last - 1] == _ADV
    return tags[first] != TAGS.letter["NP"] or any(names_people(w) for w in words[first : last + 1])


def _set_apart(tags: str, begin: int, at: int) -> re.Match[str] | None:
    """Find who feels what commas set apart: "Angered by it, | she | left", "| Aides, | wary of"."""
    if at == begin:
        return _OPENED.match(tags, at)
    first = at - (tags[at - 1] == _ADV)
    return _APPOSED.search(tags, begin, first) if _CLOSED.match(tags, at) else None


def _feeling(tags: str, words: list[str], begin: int, at: int) -> re.Match[str] | None:
    """Find who feels something: the subject of the verb before a feeling."""
    verb = max(at - 1, begin)
    while verb > begin and tags[verb] not in _FELT and verb > at - 3:
        verb -= 1
    if _NOT in tags[verb:at] or words[verb].endswith(("n't", "n’t")):
        return None  # "was not sure that"
    whom = _WHOM.fullmatch(tags, verb + 1, at)
    if whom and words[verb] in clause_words("making") and _feels(tags, words, whom):
        return whom
    m = _SUBJECT.search(tags, begin, verb + 1) or _set_apart(tags, begin, at)
    if m is None or (words[m.start("source")].lower() == "it" and words[at + 1] not in _LEADING):
        return None  # "it is certain that"
    return m
