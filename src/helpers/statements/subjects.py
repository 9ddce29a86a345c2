"""Which of a sentence's subjects a later verb shares: not always that of the last cue."""

from helpers.statements.antecedents import find_described, is_document, is_source
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.outlets import is_outlet
from helpers.statements.patterns import ASIDE, NP, NPS, SUBJECT
from helpers.statements.reading import Reading
from helpers.tags import lexicon_set

# "Ann Lee left, but | Bo Roe | was angry, saying": "was" is no cue.
_LATER = TAGS.compile(
    f"""<COMMA|SEMI><AND|SUB>?+<ADV>*+(?P<source>{SUBJECT})(?:{ASIDE})?
    <ADV|NOT>*+<BE|HAVE|MODAL|DO>"""
)
# "The mayor has left, (aides said, after backing it)"
_TOLD = TAGS.compile(
    f"(?P<source>{SUBJECT})(?:{ASIDE})?<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID>"
)
# Verbs of seeing, whose object may speak.
SEEN = frozenset(
    f"{verb}{ending}"
    for verb in (
        "show",
        "see",
        "hear",
        "watch",
        "feature",
        "depict",
        "film",
        "record",
        "recall",
        "remember",
    )
    for ending in ("", "s", "d", "ed", "ing")
) | {"saw", "seen", "heard", "shown", "featuring"}
# "the film shows | Ann Lee, who is mayor, | saying"
_SHOWN = TAGS.compile(f"(?P<source><NAMED|HIM><IN>*+)(?:{ASIDE})?<ADV>?")
# "a man | who runs a farm and (backs it)"
_WHO = TAGS.compile(
    """(?P<source><NP|NAMED><IN>*+)<COMMA>?(?P<who><REL>)<ADV>?(?P<verb><PRESENT|SAYS|REPORTS|NP>)
    <!COMMA|STOP|SEMI|COLON|REL|THAT|WH|SUB|QUOTE|PAST|SAID>{0,14}<AND><ADV>?\\Z"""
)
# "She met Bo Roe, who ran the mill and (denied it)"
_WHO_ALSO = TAGS.compile(
    f"""(?P<source>{NPS})<COMMA><REL><ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS|REPORTS>
    <!COMMA|STOP|SEMI|COLON|DASH|REL|QCOMMA|QSTOP>{{0,24}}<AND><ADV>?\\Z"""
)
_THIRD, _PASTS = letters("SAYS", "REPORTS"), letters("PAST", "SAID")
_PAUSES, _ADV = letters("COMMA", "QCOMMA", "DASH"), TAGS.letter["ADV"]
_SUBORDINATE = letters("SUB", "AFTER")
_CONJUNCTION = letters("THAT", "WH", "SUB")
# "held | Ann Lee | in contempt (for saying)", "thanked | him | on Monday"
_BLAMED = TAGS.compile(
    f"""<PAST|SAID|SAYS|PRESENT|SAY|GERUND|SAYING|REPORT|REPORTS>(?P<source><NAMED|HIM|NP><IN>*+)
    (?:<PREP>?<TIME>|<PREP>{NP}){{0,2}}\\Z"""
)
_SECOND_CLAUSE = letters("REL", "STOP", "SEMI", "COMMA", "THAT", "HE", "BE", "HAVE", "MODAL", "DO")
_NP, _NEAR = TAGS.letter["NP"], 16  # tokens
_MANY = 8  # cues looked back
_PERSONS = frozenset(("he", "she", "they", "we", "i"))
_OBJECTS = letters("NP", "NAMED", "HIM")
_COMMA, _SOON = TAGS.letter["COMMA"], 3  # tokens: ", even after"
_BREAKS = letters("AND", "COMMA", "REL", "SEMI", "QCOMMA")


def subordinate(reading: Reading, cue: Cue) -> bool:
    """Tell whether a cue is the verb of a clause with a conjunction: "that it rained".

    Or of one that asks: "questions on whom he likes", but "Ann Lee, whom he likes".
    """
    before = cue.source[0] - 1 if cue.source else -1
    if before < 0:
        return False
    word = reading.words[before]
    asks = word in ("who", "whom") and reading.tags[before - 1] != _COMMA
    joined = asks or reading.tags[before] in _CONJUNCTION
    return joined and word not in clause_words("contrasts")


def find_before(reading: Reading, cue: Cue, cues: list[Cue]) -> Cue | None:
    """Return the verb before; of "to brag that jobs rose and to | attack", that after "to"."""
    last = cues[-1] if cues else None
    if cue.kind != "infinitive" or reading.words[max(0, cue.start - 2)] != "and":
        return last
    begin = reading.sentence(cue.start)[0]
    led = (c for c in reversed(cues[-_MANY:]) if c.kind == "infinitive" and c.start >= begin)
    return next(led, last)


def find_set_apart(reading: Reading, cue: Cue) -> Span | None:
    """Find whom a clause after a comma describes, whose second verb a cue is.

    "She met | Bo Roe, | who ran the mill and denied it", but "met Bo Roe, who ran it, and denied".
    """
    begin = max(reading.sentence(cue.start)[0], cue.start - 2 * _NEAR)
    found = _WHO_ALSO.search(reading.tags, begin, cue.start)
    return find_described(found.span("source"), reading.tags, reading.words) if found else None


def find_subject(reading: Reading, cue: Cue, cues: list[Cue], last: Cue) -> Span | None:
    """Find the subject that a participle or a verb after "and" shares: the last cue's, or another.

    `cues` are those before it, `last` is the last of them that leads.
    """
    begin = reading.sentence(cue.start)[0]
    if cue.kind == "participle":
        own = _seen(reading, cue, last) or _main(reading, cue, cues, last, begin)
        own = own or _told_of(reading, cue, last, begin)
        if own:
            return own
    if not last.lemma and (later := find_later(reading, last.end, cue.start)):
        return later
    if cue.kind != "coordinated":
        return last.source
    if described := _described(reading, cue, last):
        return described
    if last.lemma:
        return _told_by_outlet(reading, cue, cues, last) or last.source
    news = cues[-1].source and _is_of_news(reading, cue, cues[-1], last)
    return cues[-1].source if news else last.source


def _described(reading: Reading, cue: Cue, last: Cue) -> Span | None:
    """Find whom a clause with "who" describes: "She met | a man | who runs a farm and backs it".

    Its verbs are in the third person, and that of the main clause is not.
    """
    words, tags = reading.words, reading.tags
    other = tags[last.start] in _PASTS or words[last.start][-1] != "s"
    found = _WHO.search(tags, last.end, cue.start) if tags[cue.start] in _THIRD and other else None
    if not found or words[found.start("who")] != "who" or words[found.start("verb")][-1] != "s":
        return None
    return found.span("source")


def _seen(reading: Reading, cue: Cue, last: Cue) -> Span | None:
    """Find who is seen to say something: "the film shows | Ann Lee, who is mayor, | saying"."""
    if reading.words[last.start] not in SEEN:
        return None
    found = _SHOWN.fullmatch(reading.tags, last.end, cue.start)
    return found.span("source") if found else None


def _main(reading: Reading, cue: Cue, cues: list[Cue], last: Cue, begin: int) -> Span | None:
    """Find the subject before a subordinate clause: "| She | left after he spoke, saying"."""
    at = cue.start - 1
    at -= reading.tags[at] == _ADV
    first = last.source[0] if last.source else 0
    if reading.tags[at] not in _PAUSES or not _is_subordinate(reading, first):
        return None
    before = (c for c in reversed(cues) if c.start < first)
    for other in before:
        if other.start < begin:
            break
        if (
            other.kind == "subject"
            and other.source
            and not _is_subordinate(reading, other.source[0])
        ):
            return other.source
    return None


def _told_of(reading: Reading, cue: Cue, last: Cue, begin: int) -> Span | None:
    """Find of whom others tell what comes after: "| She | left, aides said, after backing it"."""
    at = cue.start - 1
    at -= reading.tags[at] == _ADV
    if reading.words[at] != "after" or not last.source:
        return None
    inserted = reading.tags[last.end] in _PAUSES and reading.tags[last.source[0] - 1] == _COMMA
    near = at - last.end < _SOON
    found = _TOLD.match(reading.tags, begin, last.source[0]) if inserted and near else None
    if not found:
        return None
    first, end = found.span("source")
    noun = reading.words[end - 1].lower()
    acts = is_source(noun) or noun in lexicon_set("organisations", "nouns") | _PERSONS
    acts = acts or (reading.tags[first] == TAGS.letter["NAMED"] and end - first > 1)
    # no document backs anything, whoever it is of
    return (first, end) if acts or is_document(reading.words[last.source[1] - 1]) else None


def _is_subordinate(reading: Reading, first: int) -> bool:
    """Tell whether a subject stands after "after", "because" or the like."""
    joined = first > 0 and reading.tags[first - 1] in _SUBORDINATE
    return joined and reading.words[first - 1] not in clause_words("contrasts")


def has_second(reading: Reading, before: Cue, cue: Cue) -> bool:
    """Tell whether a relative clause has a second verb: "who backed it in May and said"."""
    inside = reading.tags[before.end : cue.start]
    says = cue.lemma in verbs_of("after") and before.start >= reading.sentence(cue.start)[0]
    return says and _SECOND_CLAUSE.isdisjoint(inside)


def find_later(reading: Reading, begin: int, end: int) -> Span | None:
    """Find the subject of a later main clause whose verb is no cue."""
    later, contrasts = None, clause_words("contrasts")
    for found in _LATER.finditer(reading.tags, begin, end):
        joint = reading.words[found.start() + 1]
        if reading.tags[found.start() + 1] not in _SUBORDINATE or joint in contrasts:
            later = found.span("source")
    return later


def _is_of_news(reading: Reading, cue: Cue, before: Cue, last: Cue) -> bool:
    """Tell what news is of somebody: "word came that | Ann Lee | quit and agreed"."""
    same = before.lemma != "" and reading.tags[before.start] == reading.tags[cue.start]
    within = before.kind == "subject" and before.start > last.start
    return same and within and subordinate(reading, before)


def _told_by_outlet(reading: Reading, cue: Cue, cues: list[Cue], last: Cue) -> Span | None:
    """Find of whom an outlet tells: "The Post said | Ann Lee | quit and demanded a vote"."""
    if last.source is None or cue.lemma == last.lemma:
        return None
    words = reading.segments.words[slice(*last.source)]
    words = words[words[0].lower() in ("the", "a", "an") :]
    described = not lexicon_set("outlets", "nouns").isdisjoint(words)  # "news agency Tern"
    if not words or (
        not described and not is_document(words[-1]) and not is_outlet(" ".join(words), words)
    ):
        return None
    inside = (c for c in cues[-_MANY:] if c.kind == "subject" and c.start > last.start)
    return next((c.source for c in inside if c.source), None)


def is_duty(reading: Reading, verb: int) -> bool:
    """Tell what somebody is for: "Ann Lee, whose task is to | ask for money"."""
    before = reading.words[max(0, verb - _SOON - 2) : verb]
    return "whose" in before and reading.tags[verb - 2] == TAGS.letter["BE"]


def is_aim(reading: Reading, before: Cue, cue: Cue) -> bool:
    """Tell why somebody "spoke (anonymously) to discuss the plan" from what he "spoke to say"."""
    return before.lemma == "speak" and reading.tags[cue.end : cue.end + 1] in _OBJECTS


def takes_turn(reading: Reading, before: Cue, cue: Cue) -> bool:
    """Tell who takes a moment, the floor or to Twitter "to thank" from who acts for a purpose."""
    verb, between = reading.words[before.start], reading.words[before.end : cue.start - 1]
    if verb not in clause_words("taking") or not 0 < len(between) < _SOON + 2:
        return False
    if verb in ("go", "goes", "gone", "went"):  # "went out of her way to praise"
        return between[0] in ("of", "out") or between[-1] == "script"
    turn = between[-1] in clause_words("turns")
    return turn or (between[0] == "to" and between[-1] in tagger().outlets)


def find_leading_verb(reading: Reading, cue: Cue, cues: list[Cue], last: Cue | None) -> Cue | None:
    """Find the verb whose subject a participle has, though others stand between."""
    before = cues[-1] if cues else None
    if reading.words[cue.start - 1] in ("for", "into") and (blamed := _blamed(reading, cue)):
        return cue._replace(source=blamed)
    if before and before.source and _goes_on_saying(reading, before, cue):
        return before
    return _parallel(reading, cue, cues) or _manner(reading, cue, before, last)


def _blamed(reading: Reading, cue: Cue) -> Span | None:
    """Find who did what somebody is praised or blamed for: "fired | Ann Lee | for saying".

    And who is brought to it: "talked | Ann Lee | into saying".
    """
    begin = max(reading.sentence(cue.start)[0], cue.start - _NEAR)
    found = _BLAMED.search(reading.tags, begin, cue.start - 1)
    if not found:
        return None
    first, last = found.span("source")
    head = reading.words[last - 1]
    person = reading.tags[first] != _NP or head == "her"
    acts = person or (is_source(head) and not is_document(head))  # "paid a price for saying"
    return None if head.endswith(("self", "selves")) or not acts else (first, last)


def _goes_on_saying(reading: Reading, before: Cue, cue: Cue) -> bool:
    """Tell whose "began" a participle follows: "Ann Lee said Bo Roe | began | calling for"."""
    between = reading.words[before.end : cue.start]
    verb = reading.words[before.start]
    led = verb in clause_words("phases") or between == ["to"]
    return led and (not between or (len(between) == 1 and between[0].endswith(("ly", "to"))))


def _parallel(reading: Reading, cue: Cue, cues: list[Cue]) -> Cue | None:
    """Find the act that "and by saying" goes on from: "by | suggesting it rained and by saying"."""
    if reading.words[max(0, cue.start - 2) : cue.start] != ["and", "by"]:
        return None
    begin = reading.sentence(cue.start)[0]
    before = (c for c in reversed(cues[-_MANY:]) if c.start >= begin and c.kind == "participle")
    return next((c for c in before if reading.words[c.start - 1] == "by"), None)


def _manner(reading: Reading, cue: Cue, before: Cue | None, last: Cue | None) -> Cue | None:
    """Find who does in what is said what "by saying" tells how: "she said he began by saying"."""
    inside = before and before.source and last and before.source[0] >= last.end
    if not (inside and before and before.kind == "subject"):
        return None
    by = reading.words[cue.start - 1] == "by"
    return before if by and _BREAKS.isdisjoint(reading.tags[before.end : cue.start]) else None
