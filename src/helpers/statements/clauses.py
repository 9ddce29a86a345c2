"""Who does what: each cue verb with its source, by patterns over the tag string."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, partial

from helpers.statements.antecedents import (
    cut_listener,
    cut_releasers,
    find_answerer,
    find_apposed,
    find_described,
    is_own_verb,
)
from helpers.statements.classes import TAGS, Span, letters
from helpers.statements.cues import (
    Cue,
    answers,
    cue_verbs,
    negatives,
    participles,
    particles,
    second_senses,
    verbs_of,
)
from helpers.statements.patterns import MID, NPS, OPENINGS, PARTICIPLE, PATTERNS, VERB
from helpers.statements.phrases import find_phrases
from helpers.tags import read_lexicon

_PATTERNS = {kind: TAGS.compile(pattern) for kind, pattern in PATTERNS.items()}
_OPENINGS = {kind: TAGS.compile(pattern) for kind, pattern in OPENINGS.items()}
_IN = TAGS.letter["IN"]
_HE, _NP, _ADV = (TAGS.letter[name] for name in ("HE", "NP", "ADV"))
# What a paragraph needs for a pattern to find anything in it: soon told, and most lack it.
_NEEDED = {
    "described": f"{PARTICIPLE}<HAVE>?<ADV>?<SAID|SAYS|SAY|REPORTS>",
    "label": "<COLON>",
    "signed": "<DASH>",
    "according": "<ACCORDING>",
    "reported": "<AS>",
    "noted": "<COMMA><AS><HE|NAMED|NP>",
    "participle": "<SAYING>",
    "reduced": "<SAYING>",
    "infinitive": "<TO><ADV>?<SAY|REPORT>",
    "message": "<COLON><QUOTE>",
    "had": "<HAVE><NP|HIM><IN>*+<TO><SAY>",
    "defined": "<REL>",
    "relative": f"<REL|THAT>(?:<PREP><NP|NAMED|NUM><IN>*+){{0,2}}{MID}{VERB}",
    "coordinated": "<AND><ADV|HAVE|BE|MODAL|NOT|DO>*+<SAID|SAYS|SAY|REPORTS|REPORT>",
}
_GLANCES = {kind: TAGS.compile(pattern).search for kind, pattern in _NEEDED.items()}
# A sentence that one of the openings may begin.
_MAY_OPEN = TAGS.compile(f"<ADV|SUB|PREP|AFTER|AND>*+<SAID|SAYING>|{NPS}<COLON>")
# "would say", "did not say" report nothing.
_REFUSED = TAGS.compile("<MODAL>|<DO><NOT>?")
_WITHHELD = TAGS.compile("<DO>|<MODAL><NOT>")
_ASKED = TAGS.compile("<ADV>*+(?:<WH|REL>|<SUB>(?=<HE|NP|NAMED>))")
_AUXILIARY = letters("HAVE", "BE", "DO", "MODAL")
_HALVED = letters("HAVE", "BE", "DO", "MODAL", "NOT")  # before a comma, the first half of a verb
_THIRD = letters("SAYS", "REPORTS")
_LEADS = letters("THAT", "QUOTE", "QCOMMA", "QSTOP", "QEND", "COLON", "COMMA", "PREP", "TO", "WH")
# "quoted the mayor(, Ann Lee,) as saying", "was quoted (by Tass) as saying"
_QUOTED_AS = TAGS.compile(
    f"(?:<PREP>?(?P<source>{NPS}(?:<COMMA>{NPS}(?=<COMMA>))?+)<COMMA>?)?+<AS><SAYING>"
)
_SPEAKER = TAGS.compile("<NAMED><IN>*+<COMMA|STOP>")
_PASSIVE = TAGS.compile("<BE><ADV|NOT>*$")


@cache
def _crowds() -> frozenset[str]:
    return frozenset(read_lexicon("sources")["crowds"].split())


@cache
def _credits() -> frozenset[str]:
    """Return what stands before a colon and names a picture or a page, and nobody who speaks."""
    lists = read_lexicon("aside")
    series = read_lexicon("cues")["words"]["series"]
    return frozenset([*lists["labels"], *series])


def find_cues(tags: str, words: list[str], bounds: list[Span], sentences: list[int]) -> list[Cue]:
    """Find the verbs with their sources, in text order; the first pattern that finds a verb counts.

    `bounds` are the token spans of the paragraphs, `sentences` the first tokens of the sentences.
    """
    found: dict[int, Cue] = {}
    for kind, pattern in _PATTERNS.items():
        for lo, hi in _glance(kind, tags, bounds) if kind in _GLANCES else bounds:
            for match in pattern.finditer(tags, lo, hi):
                _add(found, kind, match, tags, words)
    ends = [hi for _, hi in bounds]  # a headline may have no stop
    for lo in filter(partial(_MAY_OPEN.match, tags), sentences):
        for kind, pattern in _OPENINGS.items():
            if opening := pattern.match(tags, lo, ends[bisect_right(ends, lo)]):
                _add(found, kind, opening, tags, words)
    found |= {cue.start: cue for cue in find_phrases(found, tags, words, sentences)}
    return [found[start] for start in sorted(found)]


def _glance(kind: str, tags: str, bounds: list[Span]) -> Iterator[Span]:
    """Yield the paragraphs that have what a pattern needs; one search passes over the others."""
    glance, at = _GLANCES[kind], 0
    while found := glance(tags, at):
        lo, at = bounds[bisect_right(bounds, (found.start(), len(tags))) - 1]
        yield lo, at


def _begin(match: re.Match[str]) -> int:
    """Return where a match's verb begins, its auxiliaries included."""
    return match.start("aux" if "aux" in match.re.groupindex else "verb")


def _add(
    found: dict[int, Cue], kind: str, match: re.Match[str], tags: str, words: list[str]
) -> None:
    """Add the cue of a match, unless its verb has one or the words do not fit the pattern."""
    start = match.start("verb")
    if start not in found and _fits(kind, match, tags, words):
        found[start] = _read_cue(kind, match, tags, words)


def _read_cue(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Cue:
    """Read the cue of a match: its verb, its source and how they stand to each other."""
    # One fact after the other: each hangs on those before it.
    start, kind = match.start("verb"), "according" if kind == "reported" else kind
    verb = cue_verbs().get(words[start])
    lemma = kind if kind in ("according", "label", "signed") else verb.lemma if verb else ""
    lemma, end = _add_particle(lemma, match.end("verb"), words)
    source, relative = _source(kind, match, tags, words), kind == "relative"
    done = verb is not None and verb.form == "SAID"
    passive = done and _begin(match) < start and bool(_PASSIVE.search(tags, _begin(match), start))
    if lemma in ("quote", "cite") and (quoted := _QUOTED_AS.match(tags, end)):
        other = quoted.span("source") if quoted["source"] is not None else None
        # "The AP quoted Ann Lee as saying", "Ann Lee was quoted by the AP as saying"
        said, through = (other, source) if other and not passive else (source, other)
        return Cue("subject", "say", said, start, quoted.end(), relative, through=through)
    refused = kind != "infinitive" and _refused(match, source, tags, words)
    if passive:
        kind = "passive"
    elif kind == "inverted":
        if match["before"] == TAGS.letter["COMMA"] and lemma not in verbs_of("after"):
            kind = "coordinated"  # "recited his plans, mocked his rivals and"
        lemma = lemma or words[start]  # "beamed Ann Lee": beside a quote any verb will do
    if kind == "message":
        lemma, end = "say", match.end("verb")
    kind = "subject" if kind in ("described", "defined", "had", "message", "noted") else kind
    return Cue(kind, lemma, source, start, end, relative, refused)


def _add_particle(lemma: str, end: int, words: list[str]) -> tuple[str, int]:
    """Add to a verb the word that belongs to it; "put" is no verb of saying without it."""
    following = words[end] if end < len(words) else ""
    if following == "out" or (lemma == "put" and following == "it"):
        return lemma, end + 1  # "pointed out", "as Ann Lee put it"
    return "" if lemma == "put" else lemma, end


def _refused(match: re.Match[str], source: Span | None, tags: str, words: list[str]) -> bool:
    """Tell whether a verb is denied or merely possible: nothing is reported.

    "Did not reveal who" is still about what was not revealed.
    """
    start, end = match.span("verb")
    first = source[1] if source and source[1] <= start else _begin(match)
    if "never" in words[first:start] or (
        source
        and words[source[0]].lower() in negatives()
        and words[source[0] + 1] != "."  # "No. 10 said"
        and start > source[0]
        and TAGS.letter["AND"] not in tags[slice(*source)]
    ):
        return True
    begin = _begin(match)
    denied = _REFUSED.search(tags, begin, start) if begin < start else None
    if denied is None or "only" in words[denied.start() : start]:
        return False  # "would only say that"
    verb = cue_verbs().get(words[start])
    held = _WITHHELD.match(tags, denied.start()) and verb and verb.lemma in verbs_of("withheld")
    held = held and words[denied.start()] not in ("may", "might", "must", "should")
    return not (held and _ASKED.match(tags, end))


def _fits_inverted(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a verb before its source has no subject before it."""
    start, after = match.start("verb"), match.end("source")
    if words[match.start("source")].endswith(("self", "selves")):
        return False  # "which, under Ann Lee, asserted itself"
    if tags[start] == TAGS.letter["SAY"]:
        return words[start] == "say"  # "It rained, say neighbors."
    if match["before"] != TAGS.letter["COMMA"]:
        return True
    # "who had come, and who stayed, said the town had changed"; "the town had not, as of May,
    # announced any plans"
    aside = tags.rfind(TAGS.letter["COMMA"], max(0, start - 9), start - 1)
    halved = aside > 0 and tags[aside - 1] in _HALVED
    return not halved and tags[after : after + 1] != TAGS.letter["PAST"]


def _fits_subject(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a subject before its verb is no object of another verb."""
    source, verb = match.start("source"), match.start("verb")
    if match.start("aside") >= 0 and words[verb] == "said" and _SPEAKER.match(tags, verb + 1):
        return False  # "support from voters, whom he knows, said Ann Lee, a nurse"
    contracted = "'" in words[verb - 1] or "’" in words[verb - 1]  # "we've known"
    if words[verb] in participles() and match.start("aux") == verb and not contracted:
        return False  # "an end to the cuts known as reform"
    if _is_verb(source, tags, words):
        return False
    if words[source] == "her":
        return tags[source + 1] == _IN  # "friends who have seen her on Monday say"
    # "Rarely has a love of dress details" is no love that details
    return tags[verb] not in _THIRD or source == 0 or tags[source - 1] not in _AUXILIARY


def _is_verb(source: int, tags: str, words: list[str]) -> bool:
    """Tell whether a "subject" is rather the verb of a pronoun: "he now entertains detailed"."""
    before = source - 1 - (tags[source - 1 : source] == _ADV)
    alone = tags[source + 1 : source + 2] != _IN and words[source].endswith("s")
    return alone and before >= 0 and tags[before] == _HE and tags[source] == _NP


def _fits_coordinated(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "and state rangers" from "and states that"."""
    start = match.start("verb")
    noun = tags[start] == TAGS.letter["REPORT"] and words[start] in second_senses()
    return not noun or tags[start + 1 : start + 2] in _LEADS


def _fits_described(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "a message found in the car said" from "Ann Lee said in the note"."""
    first = cue_verbs().get(words[match.start("first")])
    if match["object"] is not None:  # "people saying the mayor said"
        return not first or first.lemma not in verbs_of("clause")
    return not first or first.form == "SAYING" or first.lemma not in verbs_of("loose")


def _fits_relative(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a relative clause can be its noun's: "few voters came, which shows that"."""
    noun = match.end("source") - 1
    return "which" not in words[noun + 1 : noun + 4] or words[noun] not in _crowds()


def _fits_label(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whom a label names from what a picture's credit does: "Ann Lee Image: City of Ely."."""
    return words[match.end("source") - 1].lower() not in _credits()


def _fits_reported(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "as reported by Ann Lee" from "as seen in Ely"."""
    end = match.end("verb")
    return words[end - 1] == "by" and cue_verbs()[words[end - 2]].lemma in verbs_of("after")


# A pattern that is not for every verb or word, and the test of its words.
_TESTS = {
    "asked": lambda match, _, words: words[match.start("verb")] == "asked",
    # "it is worth noting that" is nobody's note
    "participle": lambda match, _, words: words[match.start("verb") - 1] != "worth",
    "message": lambda match, _, words: not answers().isdisjoint(words[slice(*match.span("verb"))]),
    "relative": _fits_relative,
    "label": _fits_label,
    "inverted": _fits_inverted,
    "reported": _fits_reported,
    "subject": _fits_subject,
    "coordinated": _fits_coordinated,
    "described": _fits_described,
}


def _fits(kind: str, match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether the words fit a pattern that is not for every verb."""
    start, end = match.span("verb")
    if words[start] == "loved" and words[end : end + 1] in (["one"], ["ones"]):
        return False
    if tags[start] == TAGS.letter["REPORTS"] and words[end : end + 1] == ["of"]:
        verb = cue_verbs().get(words[start])  # "the states of Ohio and Iowa"
        if verb and "of" not in particles().get(verb.lemma, ()):
            return False
    test = _TESTS.get(kind)
    return test is None or test(match, tags, words)


def _source(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Span | None:
    """Return the tokens of a match's source, an appositive after it included."""
    if "source" not in match.re.groupindex:
        return None
    source = match.span("source")
    if kind == "relative" or (kind == "defined" and is_own_verb(match, tags)):
        return find_described(source, tags, words)
    if kind == "according":
        return cut_releasers(source, tags, words)
    if kind == "inverted":
        return find_answerer(cut_listener(source, tags, words), words)
    aside = match.start("aside") if kind == "subject" else -1
    return source if aside < 0 else find_apposed(source, match.span("aside"), tags, words)
