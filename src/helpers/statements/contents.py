"""What belongs to a cue: the stretches of reported content before, after and around it."""

from typing import NamedTuple

from helpers.statements.cues import Cue, accusations, verbs_of
from helpers.statements.ends import find_end, trim
from helpers.statements.frames import PATTERNS, find_following
from helpers.statements.patterns import ADJUNCT, NP, NPS
from helpers.statements.reading import Reading
from helpers.statements.tagging import TAGS, Span, letters

REACH = 300  # tokens: no content is longer, so that an endless sentence is read in linear time
# What follows "X, he said" when the content goes on after it.
_INTERRUPTED = TAGS.compile(
    f"(?:{NP})?{ADJUNCT}<COMMA|DASH>(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA|AS>)"
)
# ", and every potter knew it"; ", opening the slope made no sense".
_RESUMED = TAGS.compile(
    f"""{ADJUNCT}<COMMA>(?P<content> <AND>(?={NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID>)
        | <GERUND>(?=(?:{NPS})?+<ADV>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>) )"""
)
# "said Ann Lee, a teacher in Ohio.": what follows the source describes it.
_APPOSED = TAGS.compile(f"{NPS}(?:<STOP>|\\Z)")
_AS_END = TAGS.compile(f"<HIM|HE>?{ADJUNCT}(?:<COMMA|STOP|DASH|CLOSE>|\\Z)")
_AGENT = TAGS.compile(f"<ADV>*+<PREP>(?P<source>{NPS})")
_TO_SAY = TAGS.compile("<TO><ADV>?<SAY|REPORT>")
_VERBAL = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS>"
# What a noun's content is where a verb of which the noun is the subject follows.
_SUBJECT_OF = TAGS.compile(f"{NPS}(?=<ADV>?{_VERBAL})")
_SUBJECT_CLAUSE = TAGS.compile(
    f"""<THAT>{NPS}<ADV>*+(?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)*+(?:<PAST|SAID|PRESENT|SAYS|SAY|NP><IN>*+)?+
    (?:<ADV|TIME>|<PREP|TO>?{NP})*+(?=<ADV>?{_VERBAL})"""
)
_ACCUSED = TAGS.compile("<ADV>*+<PREP|AS>(?P<content><!COMMA|STOP>)")
_NAME = TAGS.compile("<NAMED>")
_RAISED = TAGS.compile("<ADV>*+(?P<content><NOT>?<TO>)")
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_COMMA = letters("COMMA", "DASH")
_BEFORE_OBJECT = letters(
    "PREP", "TO", "PAST", "SAID", "SAYS", "PRESENT", "GERUND", "SAYING", "SAY", "BE"
)
_JOINS = letters("SUB", "AND", "THAT")
_LINK = _JOINS | letters("ADV")
_OPENS_PHRASE = letters("PREP", "SUB", "AS", "AFTER", "TO", "GERUND", "SAYING", "PAST")
_SEMI = TAGS.letter["SEMI"]
# What describes the source after "according to": ", a teacher," and ", who studied it".
_OPENING_DESCRIBED = TAGS.compile(
    f"(?:<COMMA>(?:{NPS}|<REL|GERUND><!COMMA|STOP|SEMI>{{1,20}}+)){{1,2}}(?=<COMMA><!REL|STOP>)<COMMA>"
)
_DESCRIBED = TAGS.compile(
    f"(?:<COMMA>(?:{NPS}|<REL><!COMMA|STOP|SEMI>{{1,20}}+)){{1,2}}<COMMA|STOP>"
)
_FINITE = letters(
    *("BE", "HAVE", "MODAL", "DO", "SAID", "PAST", "PRESENT", "SAYS", "SAY", "REPORTS", "REPORT"),
    "GENITIVE",
)
_BEFORE_SIGNED = letters("NAMED", "IN", "STOP", "QSTOP", "QEND", "OTHER")


class Content(NamedTuple):
    """What a cue reports: the cue with its frame, and the stretches as token spans."""

    cue: Cue
    pieces: list[Span]


def find_content(reading: Reading, cue: Cue) -> Content:
    """Find the stretches of content of one cue, in text order."""
    begin, end = reading.sentence(cue.start)
    cue, found = _pieces(reading, cue, begin, min(end, cue.end + REACH))
    tags, that = reading.tags, TAGS.letter["THAT"]
    spans = ((lo, trim(tags, lo, hi)) for lo, hi in found)
    # "disputes that" repeats nothing
    return Content(cue, [(lo, hi) for lo, hi in spans if hi > lo and tags[lo:hi] != that])


def _pieces(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content by the kind of the cue."""
    match cue.kind:
        case "subject":
            return _around(reading, cue, begin, end)
        case "inverted":
            return _beside_inverted(reading, cue, begin, end)
        case "according":
            return _of_according(reading, cue, begin, end)
        case "label":
            return _after_label(reading, cue, reading.paragraph(begin))
        case "signed":
            return _before_signature(reading, cue)
    return _following_pieces(reading, cue, end)


def _following_pieces(reading: Reading, cue: Cue, end: int) -> Content:
    """Find the content of a cue that only leads to what follows it."""
    match cue.kind:
        case "passive":
            return _of_passive(reading, cue, end)
        case "noun":
            return _after_noun(reading, cue, end)
        case "polled":
            return Content(cue, [(cue.end, find_end(reading, cue, cue.end, end))])
        case "asked":
            return _after(reading, cue, cue.end, _first_comma(reading, cue.end, end))
        case "reduced":
            return _after_reduced(reading, cue, end)
    if cue.kind == "participle" and cue.lemma == "cite" and _NAME.match(reading.tags, cue.end, end):
        return Content(cue, [])  # "Tass reported, citing Ann Lee": Tass reports
    return _after(reading, cue, cue.end, end) if cue.source else Content(cue, [])


def _after(reading: Reading, cue: Cue, at: int, end: int) -> Content:
    """Find the content after a cue."""
    following = find_following(reading, cue, at, end)
    return Content(following.cue, [following.span]) if following else Content(cue, [])


def _around(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content before a subject and its verb, after them, or on both sides."""
    if cue.source is None or _points_back(reading, cue, begin):
        return Content(cue, [])
    before = reading.tags[cue.source[0] - 1]
    if before == TAGS.letter["AS"] and (m := _AS_END.match(reading.tags, cue.end, end + 1)):
        return _as_source(reading, cue, begin, (m.end() - 1, end))
    left = _left(reading, cue, begin)
    cue, right = _after(reading, cue, cue.end, end)
    if left:
        return _choose(reading, Content(cue, [left, *right]), cue.end, end)
    if not right and before in _COMMA and cue.lemma in verbs_of("after"):
        right = _resumed(reading, cue, cue.end, end)  # "But, Ann Lee said, it rained"
    return Content(cue, right)


def _points_back(reading: Reading, cue: Cue, begin: int) -> bool:
    """Tell whether a clause is about a quote before it: "That was how Ann Lee described it"."""
    first = cue.source[0] if cue.source else 0
    how = reading.words[first - 1 : first] in (["how"], ["what"])
    return how and begin < first - 1 and reading.words[begin].lower() in ("that", "this", "so")


def _beside_inverted(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content before "said Ann Lee", or after it where a colon leads to it."""
    if cue.source is None:
        return Content(cue, [])
    after = cue.source[1]
    if left := _left(reading, cue, begin):
        return _choose(reading, Content(cue, [left]), after, end)
    colon = reading.tags[after : after + 1] == TAGS.letter["COLON"]
    return _after(reading, cue, after, end) if colon else Content(cue, [])


def _choose(reading: Reading, content: Content, after: int, end: int) -> Content:
    """Choose between content before and after a cue; both where the cue interrupts it."""
    cue, (left, *right) = content
    tags = reading.tags
    opens, closes = tags[left[0]] in _QUOTE, tags[left[1] - 1] in _QUOTE
    if right:
        quoted = tags[right[0][0]] in _QUOTE
        # "In a speech on "Today," Ann Lee said that": what stands before is no content.
        if not (opens and closes) and not (quoted and (opens or closes)):
            return Content(cue, right)
        if tags[left[1] - 1] == TAGS.letter["QSTOP"] and (not quoted or cue.kind == "subject"):
            return Content(cue, right)  # '"It rained." Ann Lee said: "It will rain."'
        right = right if quoted else []
    if not right:
        right = _resumed(reading, cue, after, end)
        if right and closes and tags[right[0][0]] not in _QUOTE:
            right = []
        if not closes and reading.words[left[0]] == "asked":
            return Content(cue, [])  # "Asked how many died, Ann Lee replied"
        if not right and not closes and _only_opens(tags, left):
            return Content(cue, [])  # "For six years, Ann Lee advised farmers."
    return Content(cue._replace(frame="left"), [left, *right])


def _only_opens(tags: str, left: Span) -> bool:
    """Tell an opening phrase from content: it begins like one and has no verb of its own."""
    inside = tags[slice(*left)]
    if inside[0] == TAGS.letter["ACCORDING"]:
        return True
    return inside[0] in _OPENS_PHRASE and not _FINITE.intersection(inside[1:])


def _resumed(reading: Reading, cue: Cue, at: int, end: int) -> list[Span]:
    """Find where content goes on after a cue that interrupts it."""
    m = _INTERRUPTED.match(reading.tags, at, end) or (
        _RESUMED.match(reading.tags, at, end) if cue.kind == "subject" else None
    )
    if m is None:
        return []
    again = m.start("content")
    if cue.kind == "inverted" and _APPOSED.match(reading.tags, again, end + 1):
        return []
    return [(again, find_end(reading, cue, again, end))]


def _as_source(reading: Reading, cue: Cue, begin: int, rest: Span) -> Content:
    """Find what "as Ann Lee put it" refers to."""
    if cue.lemma not in verbs_of("after") or cue.source is None:
        return Content(cue, [])
    at, cue = cue.source[0] - 1, cue._replace(frame="as")
    begin, (after, end) = max(begin, at - REACH), rest
    comma = reading.tags[after : after + 1] == TAGS.letter["COMMA"]
    if begin < at and reading.tags[at - 1] in _QUOTE:
        return Content(cue, [reading.quote_at(at - 1)])
    if begin < at - 1:
        left = begin, trim(reading.tags, begin, at)
        if comma and at - begin < 4 and reading.tags[begin] in _LINK:
            return Content(cue, [(after + 1, end)])  # "If, as Ann Lee said, it rains"
        return Content(cue, [left] if reading.tags[at - 1] in _COMMA else [])
    return Content(cue, [(after + 1, end)] if comma else [])


def _after_label(reading: Reading, cue: Cue, paragraph: int) -> Content:
    """Find what follows "Ann Lee:" where it is a speaker's label."""
    end = reading.bounds[paragraph][1]
    if not cue.source or cue.end >= end:
        return Content(cue, [])
    label = reading.segments.words[cue.source[1] - 1]
    spoken = reading.tags[cue.end] in _QUOTE or (label.isupper() and len(label) > 2)
    named = reading.tags[cue.source[0]] == TAGS.letter["NAMED"]
    headline = named and paragraph == 0 and cue.source[1] - cue.source[0] < 8
    return Content(cue._replace(frame="label"), [(cue.end, end)] if spoken or headline else [])


def _before_signature(reading: Reading, cue: Cue) -> Content:
    """Find the quote that a name after a dash signs."""
    quote = reading.quote_at(cue.start - 1)
    first = quote[0]
    opens = reading.sentence(first)[0] == first or reading.tags[first - 1] in _BEFORE_SIGNED
    return Content(cue._replace(frame="signed"), [quote] if opens else [])


def _after_noun(reading: Reading, cue: Cue, end: int) -> Content:
    """Find what follows "her claim that"."""
    tags, lead = reading.tags, reading.words[cue.end]
    at = cue.end if lead in ("that", "to", "whether") else cue.end + 1
    cue = cue._replace(frame="noun")
    if at >= end:
        return Content(cue, [])
    if lead == "to" and _TO_SAY.match(tags, at, end):
        return Content(cue, [])  # "keen to stress that": the verb reports
    first = cue.source[0] if cue.source else cue.start
    if cue.start == first or tags[cue.start] == TAGS.letter["IN"]:
        while first and tags[first] == TAGS.letter["IN"]:
            first -= 1
        subject = not first or tags[first - 1] not in _BEFORE_OBJECT
        if subject and (
            m := (_SUBJECT_CLAUSE if lead == "that" else _SUBJECT_OF).match(tags, at, end)
        ):
            end = m.end()  # "Fears of a flood kept us indoors"
    return Content(cue, [(at, find_end(reading, cue, at, _first_comma(reading, at, end)))])


def _after_reduced(reading: Reading, cue: Cue, end: int) -> Content:
    """Find what follows "a statement saying"; "forces defending the town" say nothing."""
    if not cue.source:
        return Content(cue, [])
    cue, right = _after(reading, cue, cue.end, end)
    names = cue.lemma in verbs_of("naming")
    return Content(cue, [] if cue.frame == "object" and not names else right)


def _of_passive(reading: Reading, cue: Cue, end: int) -> Content:
    """Find the content of "was told that", "is expected to", "was praised by"."""
    tags, subject, after = reading.tags, cue.source, cue.end
    agent = _AGENT.match(tags, after, end)
    if agent and reading.words[agent.start("source") - 1] == "by":
        cue, after = cue._replace(source=agent.span("source"), frame="passive"), agent.end()
    else:
        cue = cue._replace(source=None, frame="passive")
    if cue.lemma in verbs_of("raise") and (m := _RAISED.match(tags, after, end)):
        at = m.start("content")
        own = [subject] if subject else []
        return Content(cue, [*own, (at, find_end(reading, cue, at, end))])
    if cue.lemma in verbs_of("listener"):
        for name in ("any", "that", "question", "infinitive", "clause"):
            if m := PATTERNS[name].match(tags, after, end):
                at = m.start("content")
                return Content(cue, [(at, find_end(reading, cue, at, end))])
        return Content(cue, [])
    if (m := _ACCUSED.match(tags, after, end)) and reading.words[
        m.start("content") - 1
    ] in accusations().get(cue.lemma, ()):
        at = m.start("content")
        return Content(cue, [(at, find_end(reading, cue, at, end))])
    stated = subject and cue.source and cue.lemma in verbs_of("object")
    return Content(cue, [subject] if subject and stated else [])


def _of_according(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find what "according to" refers to: what stands before it, after it, or both."""
    tags = reading.tags
    after = cue.source[1] if cue.source else cue.end
    begin = max(begin, cue.start - REACH, tags.rfind(_SEMI, begin, cue.start) + 1)
    semicolon = tags.find(_SEMI, after, end)
    end = semicolon if semicolon >= 0 else end
    left = [(begin, trim(tags, begin, cue.start))] if begin < cue.start else []
    if left and left[0][1] - begin < 2 and tags[begin] in _JOINS:
        left = []  # "But according to Ann Lee, it rained"
    right = []
    if m := (_DESCRIBED if left else _OPENING_DESCRIBED).match(tags, after, end):
        after = m.end() - 1
    if tags[after : after + 1] == TAGS.letter["COMMA"] and (
        not left or tags[cue.start - 1] == TAGS.letter["COMMA"]
    ):
        right = [(after + 1, end)] if after + 1 < end else []
    if left and right and _only_opens(tags, left[0]):
        left = []
    return Content(cue._replace(frame="according"), left + right)


def _left(reading: Reading, cue: Cue, begin: int) -> Span | None:
    """Find the content before a cue and its source."""
    tags = reading.tags
    at = cue.source[0] if cue.source and cue.kind == "subject" else cue.start
    if at <= reading.bounds[reading.paragraph(at)][0]:
        return None
    quoted = tags[at - 1] in _QUOTE or (tags[at - 1] in _COMMA and tags[at - 2] in _QUOTE)
    if not quoted and tags[at - 1] not in _COMMA:
        return None
    if at <= begin:  # '"Really?" Ann Lee said.'
        begin = reading.sentence(at - 1)[0]
    begin = max(begin, at - REACH)
    if quoted:
        quote = reading.quote_at(at - 1)[0]
        if quote < begin or tags[quote - 1] == TAGS.letter["COLON"]:
            begin = quote
    whole = quoted and tags[begin] in _QUOTE
    after = verbs_of("after") | verbs_of("that") if quoted else verbs_of("after")
    if not whole and cue.lemma not in after:
        return None
    stop = trim(tags, begin, at) if tags[at - 1] in _COMMA else at
    return (begin, stop) if stop > begin else None


def _first_comma(reading: Reading, at: int, end: int) -> int:
    """Return the first comma, else the end."""
    comma = reading.tags.find(TAGS.letter["COMMA"], at, end)
    return end if comma < 0 else comma
