"""Where the clause of a later cue ends content before it."""

from bisect import bisect_right

from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue, beside_quotes, verbs_of
from helpers.statements.reading import Reading
from helpers.statements.relatives import opens_relative

# Frames whose content is a clause: subjects in it are not those of later verbs.
CLAUSAL = frozenset(("that", "question", "clause", "listener", "loose", "ruled", "gap"))
# Frames whose content is a phrase, which ends at a comma.
PHRASAL = frozenset(
    (
        "appeal",
        "gerund",
        "described",
        "object",
        "informed",
        "particle",
        "persuade",
        "infinitive",
        "seen",
        "put",
        "plea",
    )
)
_VERBS_WITHIN = 16  # no content holds more verbs that could end it
_COMMA = letters("COMMA", "DASH")
_GLUE = letters("COMMA", "AND", "SUB", "ADV", "SEMI", "DASH", "HAVE", "BE", "MODAL")
_BREAK = letters("COMMA", "SEMI", "DASH", "AND")
_PHRASES = letters("NP", "NAMED", "IN")
_ACTING = letters("PAST", "SAID", "SAYS", "PRESENT", "SAY", "REPORT")
_NOUN = letters("NP", "NAMED", "HE", "HIM")
_JOINT = letters("AND", "SUB", "SEMI", "DASH")
_BASE, _THIRD = letters("SAY", "REPORT"), letters("SAYS", "REPORTS")
_CLOSING = letters("COMMA", "STOP") | {""}
_PAUSE = letters("COMMA", "SEMI", "DASH")
_SAID, _PASTS = TAGS.letter["SAID"], letters("PAST", "SAID")
_SUBORDINATE = letters("SUB", "AS", "AFTER")
_SERIES = TAGS.compile(
    "<COMMA><ADV>?(?P<verb><PAST|SAID>)<!COMMA|STOP|SEMI>{1,12}+<COMMA><AND><ADV>?\\Z"
)
_OPENERS = letters("SUB", "AS", "AFTER", "WH", "REL")
_TO_WHOM = TAGS.compile(
    """<TO>?(?:<HIM|NP|NAMED><IN>*+)?(?:<PREP|AFTER>?<TIME>++|<PREP|AFTER><NP|NAMED><IN>*+){0,3}<STOP>"""
)
_DASH, _PAUSED = TAGS.letter["DASH"], TAGS.letter["COMMA"]
_VERBS = letters("SAY", "REPORT", "BE", "HAVE", "MODAL", "DO", "PAST", "PRESENT", "SAID", "SAYS")
_AUXILIARY, _INSERTED = letters("BE", "HAVE", "MODAL"), 5  # tokens between two commas and after
_QUOTES = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_OPEN = TAGS.letter["OPEN"]
_AND, _QCOMMA = TAGS.letter["AND"], TAGS.letter["QCOMMA"]


def find_next_clause(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find the first later cue whose clause is no part of a content."""
    first = bisect_right(reading.starts, start)
    for other in reading.cues[first : first + _VERBS_WITHIN]:
        begin = other.source[0] if other.source else other.start
        if other.start >= end and not start < begin < end:
            continue  # "asked for calm, and the bishop, who is 80, said"
        if cue.frame in CLAUSAL and _tells_all(reading.tags, other):
            return other.start - 1
        if other.lemma and (at := _boundary(reading, other, start, cue)):
            return at
    return end


def _is_inserted(tags: str, start: int, begin: int, cue: Cue) -> bool:
    """Tell whether a mark closes an insertion: "that - for now - it is", "is, in fact, asking"."""
    mark = tags[begin - 1]
    if mark == _DASH and cue.frame in CLAUSAL:
        first = tags.find(_DASH, start, begin - 1)
        return first > 0 and _VERBS.isdisjoint(tags[start:first])
    opened = tags.rfind(_PAUSED, start, begin - 1) if mark == _PAUSED else -1
    return opened > start and begin - opened <= _INSERTED and tags[opened - 1] in _AUXILIARY


def _of_content(reading: Reading, other: Cue, start: int, cue: Cue) -> bool:
    """Tell by its form whether a verb after "and" goes on with a content from `start`.

    "Asked them to stay and say", "said the choir is small and supports itself", "says he came and
    asked": its subject is not that of the cue, which stands in another tense.
    """
    if other.kind == "subject" and cue.frame in CLAUSAL:  # "she backs him and the union mocks him"
        return _after_object(reading.tags, other.source[0] if other.source else 0)
    if other.kind != "coordinated":
        return False
    outer, inner = reading.tags[cue.start], reading.tags[other.start]
    acts = reading.tags[other.start - 2] in _PASTS and other.lemma in verbs_of("judging")
    seen = reading.words[other.start] in clause_words("witnessed")
    if cue.frame in CLAUSAL and (acts or seen or _is_series(reading, start, other.start)):
        return True  # "said a man came and attacked her", "said she heard a bang and saw smoke"
    if inner in _BASE:
        return outer not in _BASE
    if cue.frame in PHRASAL:
        return False
    if inner in _THIRD:
        return outer == _SAID
    return outer in _BASE | _THIRD and not _PASTS.isdisjoint(reading.tags[start : other.start])


def _is_series(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a verb is the last in a row: "she saw them, asked them in, and told them"."""
    found = _SERIES.search(reading.tags, start, end)
    verb = found.start("verb") if found else start
    compared = " ".join(reading.words[verb : verb + 2]) in clause_words("comparisons")
    return found is not None and not compared


def _after_object(tags: str, at: int) -> bool:
    """Tell whether "and" joins a noun phrase to a clause that ends with a verb's object."""
    if tags[at] not in _PHRASES or tags[at - 1 : at] != _AND:
        return False
    at = last = at - 1
    while at and tags[at - 1] in _PHRASES:
        at -= 1
    return at < last and tags[at - 1] in _ACTING  # but "they will not attend, others have said"


def _is_parallel(tags: str, content: tuple[int, int], cue: Cue, other: Cue) -> bool:
    """Tell sayings in a row: "Iran said it was open, | Oman said it was closed"."""
    same = cue.kind == "subject" and cue.lemma == other.lemma and cue.frame in CLAUSAL
    whole = not _VERBS.isdisjoint(tags[slice(*content)])
    return same and whole and _OPENERS.isdisjoint(tags[slice(*content)])


def _tells_all(tags: str, other: Cue) -> bool:
    """Tell who ends a sentence by telling of it: "doctors say it works, | said Ann Lee."."""
    if other.kind != "inverted" or other.source is None:
        return False
    return (
        tags[other.start - 1] in _COMMA and tags[other.source[1] : other.source[1] + 1] in _CLOSING
    )


def _is_last(reading: Reading, other: Cue) -> bool:
    """Tell who tells a whole sentence: "doctors say it works, | Ann Lee told MPs on Monday."."""
    return other.lemma in verbs_of("after") and _TO_WHOM.match(reading.tags, other.end) is not None


def _boundary(reading: Reading, other: Cue, start: int, cue: Cue) -> int | None:
    """Find where the clause of a later cue begins, if content from `start` ends there."""
    # A kind of clause a line: apart, no reader could see which goes first.
    tags, begin = reading.tags, other.start
    if other.kind == "subject" and other.source:
        begin = other.source[0]
    elif other.kind not in ("participle", "coordinated", "according") and not (
        other.kind == cue.kind == "passive" and not other.source
    ):
        return None
    if other.lemma in beside_quotes() or _of_content(reading, other, start, cue):
        return None
    if opens_relative(tags, begin):
        opened = tags.rfind(_OPEN, start, begin)  # "is old (a fact which, she says, ...)"
        return opened if opened > start else None
    # 'said "It rained" | before adding that it was cold'
    next_ = reading.words[begin - 1] == "before" and tags[begin - 2] in _QUOTES
    glue = begin - next_
    while glue > start + 1 and tags[glue - 1] in _GLUE:
        glue -= 1
    one = cue.frame in PHRASAL and tags[start] in _NOUN  # "asked for calm, and Ann Lee said"
    one = one or cue.kind == "passive"  # "is seen as safe | and was praised as cheap"
    if glue <= start + (not one) or _is_inserted(tags, start, begin, cue):
        return None
    joined, pause = frozenset(tags[glue:begin]), _BREAK
    if not joined & _PAUSE and reading.words[begin - 1] not in clause_words("contrasts"):
        joined -= _SUBORDINATE  # "because she said" goes on, "while she said" does not
    if other.kind == "participle":
        pause = _BREAK | _JOINT if cue.kind == "participle" else _PAUSE
    elif other.kind == "subject":
        closes = tags[other.end : other.end + 1] in _CLOSING or _is_last(reading, other)
        pause = _JOINT | _COMMA if closes else _JOINT
        pause |= _COMMA if _is_parallel(tags, (start, glue), cue, other) else frozenset()
    quoted = other.kind in ("according", "participle", "subject") and tags[glue - 1] == _QCOMMA
    breaks = next_ or quoted or joined & pause
    return glue if breaks else None
