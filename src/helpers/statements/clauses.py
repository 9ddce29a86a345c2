"""Who does what: each cue verb with its source, by patterns over the tag string."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import partial

from helpers.statements.antecedents import find_apposed, find_described, find_of_two, is_own_verb
from helpers.statements.classes import OWNING, TAGS, Span
from helpers.statements.cues import (
    Cue,
    accusations,
    answers,
    cue_verbs,
    verbs_of,
)
from helpers.statements.denied import is_refused, is_supposed
from helpers.statements.fitting import find_caused, fits
from helpers.statements.listed import add_listed, add_others, add_people
from helpers.statements.patterns import (
    BRACKET,
    MID,
    NPS,
    OPENINGS,
    OTHER_OF_TWO,
    PARTICIPLE,
    PATTERNS,
    PLANNED,
    VERB,
)
from helpers.statements.phrasal import PRICED, puts_at, verb_at
from helpers.statements.phrases import find_phrases, owner_of
from helpers.statements.trimming import (
    add_author,
    add_maker,
    add_name,
    add_second,
    cut_clause,
    cut_event,
    cut_gap,
    cut_listener,
    cut_object,
    cut_releasers,
    cut_setting,
    find_answerer,
    find_doer,
    find_named,
    find_pursuer,
    find_relating,
)

_PATTERNS = {kind: TAGS.compile(pattern) for kind, pattern in PATTERNS.items()}
_OPENINGS = {kind: TAGS.compile(pattern) for kind, pattern in OPENINGS.items()}
# What a paragraph needs for a pattern to find anything in it: soon told, and most lack it.
_NEEDED = {
    "asked": "<SUB|COMMA><SAID>",
    "described": f"{PARTICIPLE}(?:<HAVE>?<ADV>?<SAID|SAYS|SAY|REPORT|REPORTS>|<DASH|OPEN>)",
    "planned": PLANNED,
    "label": "<COLON>",
    "signed": "<DASH>",
    "according": "<ACCORDING>",
    "reported": "<AS>",
    "noted": "<COMMA><AS|REL><HE|NAMED|NP>",
    "serial": "<COMMA><ADV>?<SAID|SAYS><THAT|WH|HE|HIM|NP|NAMED|PREP|TO>",
    "absolute": """<COMMA><PREP><NAMED|NP><IN>*+(?:<PREP><NAMED|NP><IN>*+)*+
        <HIM>?(?:<ADV>|<PREP>?<TIME>)*+<SAYING>""",
    "participle": "<SAYING>",
    "reduced": "<SAYING>",
    "infinitive": "<TO><ADV>?<SAY|REPORT>",
    "message": "<COLON><QUOTE>",
    "yet": "<HAVE|BE><AND><TO><SAY|REPORT><WH|SUB|REL>",
    "had": "<HAVE><ADV>?<NP|HIM><IN>*+<TO><SAY>",
    "asserted": "<NP><IN>*+<THAT|TO>",
    "defined": "<REL>|<THAT><ADV|HAVE|MODAL|BE|PAST|PRESENT|SAID|SAYS>",
    "owned": "<REL><NP>",
    "listed": f"<AND><NAMED><IN>*+(?:{BRACKET})?{MID}{VERB}",
    "joint": "<COMMA><AND><NAMED><IN>*+<COMMA>?<REL>",
    "bracketed": "<CLOSE><COMMA>?<AND><NAMED>",
    "apposed": OTHER_OF_TWO,
    "met": """<NP|IN|NAMED><THAT|REL>?<HE|NAMED|NP><IN>*+<ADV>?<PAST>
        (?:<PREP>?<TIME>|<PREP|TO><NP|NAMED><IN>*+){0,2}+<HAVE>?<ADV>?<SAID|SAYS|SAY>""",
    "relative": f"<REL|THAT>(?:<PREP><NP|NAMED|NUM><IN>*+){{0,2}}{MID}{VERB}",
    "being": "<BE><ADV>*+<SAID><PREP>|<COMMA><SAID><PREP>",
    "coordinated": """<AND>(?:<PREP><TIME>)?+<ADV|HAVE|BE|MODAL|NOT|DO>*+
        <SAID|SAYS|SAY|REPORTS|REPORT>""",
}
_GLANCES = {kind: TAGS.compile(pattern).search for kind, pattern in _NEEDED.items()}
# A sentence that one of the openings may begin.
_MAY_OPEN = TAGS.compile(f"<ADV|SUB|PREP|AFTER|AND>*+<SAID|SAYING>|{NPS}<COLON>")
# "quoted the mayor(, Ann Lee,) as saying", "was quoted (by Tass) as saying"
_QUOTED_AS = TAGS.compile(
    f"(?:<PREP>?(?P<source>{NPS}(?:<COMMA><!COMMA|STOP|SAID|SAYS|QUOTE>{{1,15}}+(?=<COMMA><AS>))?+)<COMMA>?)?+<AS><SAYING>"
)
# '"Go," Ann Lee recalled | the mayor telling her'
_RECALLED = TAGS.compile(f"(?P<source>{NPS})<SAYING><HIM|HE|NP>?(?=<STOP|COMMA>|\\Z)")
_SUBJECTS = frozenset(
    ("described", "planned", "defined", "had", "listed", "message", "met", "noted", "owned", "yet")
)
_RECALLING = ("hear", "recall", "remember")
_TO_HAVE_SAID = TAGS.compile("<TO><HAVE><ADV>?<SAID>")
_REL, _ADVERBS = TAGS.letter["REL"], TAGS.letter["ADV"] + TAGS.letter["TIME"]
_AS_KIND = {"serial": "coordinated", "absolute": "reduced", "joint": "subject"}
_AS_KIND |= dict.fromkeys(("bracketed", "apposed"), "subject")
_PASSIVE = TAGS.compile("<BE><ADV|NOT>*$")


def find_cues(
    tags: str, words: list[str], nouns: str, bounds: list[Span], sentences: list[int]
) -> list[Cue]:
    """Find the verbs with their sources, in text order; the first pattern that finds a verb counts.

    `nouns` is the tag string of `helpers.statements.phrases.NOUNS`, `bounds` are the token spans
    of the paragraphs, `sentences` the first tokens of the sentences.
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
    found |= {cue.start: cue for cue in find_phrases(found, tags, words, nouns, sentences)}
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
    if start not in found and fits(kind, match, tags, words):
        found[start] = _read_cue(kind, match, tags, words)


def _read_cue(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Cue:
    """Read the cue of a match: its verb, its source and how they stand to each other."""
    # One fact after the other: each hangs on those before it.
    (start, end), kind = match.span("verb"), "according" if kind == "reported" else kind
    begin, verb = _begin(match), verb_at(start, tags, words)
    lemma = kind if kind in ("according", "label", "signed") else verb.lemma if verb else ""
    source = _source(kind, match, tags, words)
    if source and kind != "absolute":
        source = add_name(find_of_two(cut_event(source, words), tags, words), tags, words)
    # "Ann Lee, a clerk | who once | backed the plan, is"
    relative = (
        kind in ("relative", "being")
        or tags[max(0, start - 9) : begin].rstrip(_ADVERBS)[-1:] == _REL
    )
    if lemma == "like" and "would" not in words[begin:start]:
        lemma = ""  # "likes to swim"
    put = source is not None and words[source[0] - 1] == "as"
    lemma, end = _add_particle(lemma, end, words, put=put)
    done = verb is not None and verb.form == "SAID"
    passive = done and begin < start and bool(_PASSIVE.search(tags, begin, start))
    passive = passive or (done and _is_contracted(start, lemma, words))
    own = Cue("passive" if passive else "subject", lemma, source, start, end, relative)
    if said := _find_said(own, tags, words):
        return said
    refused = kind != "infinitive" and is_refused(match, begin, source, tags, words)
    refused = refused or is_supposed(kind, source, start, words)
    if passive or kind == "being":
        kind = "passive"
    elif kind in _AS_KIND:
        kind = _AS_KIND[kind]
    elif kind == "inverted":
        if match["before"] == TAGS.letter["COMMA"] and lemma not in verbs_of("after"):
            kind, source = "coordinated", None  # "recited his plans, mocked his rivals and"
        lemma = lemma or words[start]  # "beamed Ann Lee": beside a quote any verb will do
    if kind == "message":
        lemma, end = "say", match.end("verb")
    if kind in _SUBJECTS:
        kind = "subject"
    return Cue(kind, lemma, source, start, end, relative, refused)


def _find_said(cue: Cue, tags: str, words: list[str]) -> Cue | None:
    """Find what others tell that somebody said.

    "Quoted Ann Lee as saying", "Ann Lee was reported to have said".
    """
    passive, lemma, source = cue.kind == "passive", cue.lemma, cue.source
    if lemma in ("quote", "cite") and (quoted := _QUOTED_AS.match(tags, cue.end)):
        other = quoted.span("source") if quoted["source"] is not None else None
        # "The AP quoted Ann Lee as saying", "Ann Lee was quoted by the AP as saying"
        said, through = (other, source) if other and not passive else (source, other)
        cue = cue._replace(kind="subject", lemma="say", source=said, end=quoted.end())
        return cue._replace(through=through)
    heard = _RECALLED.match(tags, cue.end) if lemma in _RECALLING and not passive else None
    if heard and words[heard.end("source")] in ("saying", "telling"):
        cue = cue._replace(lemma="say", source=heard.span("source"), end=heard.end())
        return cue._replace(through=source)
    have = _TO_HAVE_SAID.match(tags, cue.end) if passive and lemma in verbs_of("raise") else None
    verb = cue_verbs().get(words[have.end() - 1]) if have else None
    if have is None or verb is None or verb.lemma not in verbs_of("after"):
        return None
    return cue._replace(kind="subject", lemma=verb.lemma, end=have.end())


def _is_contracted(start: int, lemma: str, words: list[str]) -> bool:
    """Tell what is said of somebody from what he has said: "she's seen as", "he's said to"."""
    begin = start - 1 - words[start - 1].endswith("ly")
    if words[begin] not in OWNING or start + 1 >= len(words):
        return False
    after = words[start + 1]
    if lemma == "write" and words[begin - 1] == "it" and not after[0].isalnum():
        return True  # "the rule as it's now written,"
    return after in accusations().get(lemma, ()) or (after == "to" and lemma in verbs_of("raise"))


def _add_particle(lemma: str, end: int, words: list[str], *, put: bool) -> tuple[str, int]:
    """Add to a verb the word that belongs to it; "put" is no verb of saying without it.

    After "as" (`put`) to see or to tell it is to put it.
    """
    following = words[end] if end < len(words) else ""
    if following == "it" and (lemma == "put" or (put and lemma in ("see", "tell"))):
        return "put", end + 1  # "as Ann Lee puts it", "as Ann Lee sees it"
    if following == "out":
        return lemma, end + 1  # "pointed out"
    return "" if lemma == "put" and not puts_at(words[end : end + PRICED]) else lemma, end


def _of_relative(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Span:
    """Return whom a relative clause describes, where its verb or the one after it is theirs."""
    source = match.span("source")
    if kind == "relative" or is_own_verb(match, tags):
        return find_described(source, tags, words)
    those = words[source[1] - 1].lower() == "those"
    if those:  # "half of | those who voted"
        return source[0], _begin(match)
    return find_pursuer(source, tags, words)


def _source(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Span | None:
    """Return the tokens of a match's source, an appositive after it included."""
    if kind == "infinitive":
        return find_caused(match.start("verb") - 1, tags, words)
    if "source" not in match.re.groupindex:
        return None
    source = match.span("source")
    if kind in ("relative", "defined"):
        return _of_relative(kind, match, tags, words)
    if kind == "described":
        source = find_named(source, match.start("first"), tags, words)
        source = cut_clause(source, match.start("first"), tags, words)
        return find_relating(source, tags)
    if kind in ("according", "planned"):
        source = add_second(cut_releasers(source, tags, words), tags, words, leads=True)
        source = add_others(source, tags, words)
        return add_author(add_maker(source, tags, words), tags, words)
    if kind == "label" and not answers().isdisjoint(words[slice(*source)]):
        return owner_of(source, words) or source  # "her advice for drivers:"
    if kind == "inverted":
        source = cut_setting(find_answerer(cut_listener(source, tags, words), words), words)
        return add_second(source, tags, words)
    if kind in ("subject", "message") and (aside := match.span("aside"))[0] >= 0:
        source = find_apposed(cut_object(source, tags, words), aside, tags, words)
        return add_people(source, tags, words)
    verb = match.start("verb")
    if kind != "subject" or words[verb] not in cue_verbs():
        return source
    source = add_people(add_listed(source, tags, words), tags, words)
    source = find_doer(source, tags, words)
    return cut_setting(cut_gap(cut_object(source, tags, words), verb, tags, words), words)
