"""What a passive verb of saying or thinking reports, and by whom: "was told by Ann Lee that"."""

from helpers.statements.antecedents import is_source, names_people
from helpers.statements.around import Content, find_around
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import Cue, accusations, is_sayable, verbs_of
from helpers.statements.ends import find_end, first_comma
from helpers.statements.frames import find_following
from helpers.statements.misfits import owned_after
from helpers.statements.openings import PATTERNS
from helpers.statements.patterns import NPS
from helpers.statements.reading import Reading
from helpers.statements.trimming import cut_occasion
from helpers.tags import lexicon_set

_WHEN = "<ADV|TIME>*+(?:<PREP>(?:<TIME>|<NP|NAMED><IN>*+))"
# "praised by the board", "praised in May by the board"
_AGENTS = [TAGS.compile(f"{when}<ADV|TIME>*+<PREP>(?P<source>{NPS})") for when in ("", _WHEN)]
_ACCUSED = TAGS.compile(f"(?:{_WHEN}(?=<AS>))?+<ADV>*+<PREP|AS>(?P<content><!COMMA|STOP>)")
# "(hailed as a triumph), even by the mayor of Ely on Monday"
_AGENT_LAST = TAGS.compile(
    """(?:<COMMA><ADV>*+)?+(?P<by><PREP>)
    (?P<source><NP|NAMED><IN>*+(?:<PREP><NP|NAMED><IN>*+)?)(?:<PREP>?<TIME>++)?\\Z"""
)
# "accused by Ann Lee(, a nurse,) of lying"
_DESCRIBED = TAGS.compile(
    "<COMMA><REL|NP|NAMED|NUM|ADV><!COMMA|STOP|SEMI|COLON>{0,20}+<COMMA>(?=<PREP|AS>)"
)
_RAISED = TAGS.compile("<ADV>*+(?P<content><NOT>?<TO>)")
_TOLD_END = TAGS.compile(r"(?:<PREP>?<TIME>++)?<STOP|COMMA>|\Z")
_PAUSES = letters("COMMA", "DASH", "QUOTE", "QCOMMA", "QEND")
_SUBORDINATE = letters("SUB", "AS", "AFTER")


def of_passive(reading: Reading, cue: Cue, end: int) -> Content:
    """Find the content of "was told that", "is expected to", "was praised by"."""
    # One test after the other, as the words after the verb come.
    tags, subject, after = reading.tags, cue.source, cue.end
    agents = (pattern.match(tags, after, end) for pattern in _AGENTS)
    by = (m for m in agents if m and reading.words[m.start("source") - 1] == "by")
    if agent := next(by, None):
        source = cut_occasion(agent.span("source"), reading.words)
        source = _cut_charge(source, cue.lemma, reading.words)
        after = source[1]
        nobody = _is_no_agent(cue.lemma, reading.words[slice(*source)])
        cue = cue._replace(source=None if nobody else source, frame="passive")
    else:
        cue = cue._replace(source=None, frame="passive")
    if cue.lemma in verbs_of("raise") and (m := _RAISED.match(tags, after, end)):
        at = m.start("content")
        own = [subject] if subject else []
        return Content(cue, [*own, (at, find_end(reading, cue, at, end))])
    if subject and (believed := _believed(reading, cue, (subject, after, end))):
        return Content(cue, [believed])
    if cue.lemma in verbs_of("listener"):
        return _heard(reading, cue, after, end)
    bidden = PATTERNS["infinitive"].match(tags, after, end) if cue.source else None
    if bidden and cue.lemma in verbs_of("persuade"):  # "was urged by the mayor | to leave"
        at = bidden.start("content")
        return Content(cue, [(at, find_end(reading, cue, at, end))])
    described = _DESCRIBED.match(tags, after, end) if cue.source else None
    after = described.end() if described else after
    if (m := _ACCUSED.match(tags, after, end)) and reading.words[
        m.start("content") - 1
    ] in accusations().get(cue.lemma, ()):
        at = m.start("content")
        return _with_agent(reading, cue, (at, find_end(reading, cue, at, end)))
    stated = subject and cue.source and cue.lemma in verbs_of("object")
    if subject and cue.lemma in verbs_of("deed"):  # "the bid was rejected"
        stated = stated and _tells(reading.words, subject)
    return Content(cue, [subject] if subject and stated else [])


def before_told(reading: Reading, cue: Cue, end: int) -> Content | None:
    """Find what stands before who hears it: "He ran, | the court was told", "He, ..., ran".

    Or before what nobody is named for: "He ran, | it is alleged", "He, it was claimed, ran".
    """
    last = _TOLD_END.match(reading.tags, cue.end)
    if not last or not cue.source:
        return None
    held = cue.lemma in clause_words("held_true") and reading.words[cue.source[0]].lower() == "it"
    if reading.words[cue.start] != "told" and not held:
        return None
    if reading.tags[cue.source[0] - 1] not in _PAUSES:
        return None  # "he left, as he was told"
    begin = reading.sentence(cue.start)[0]
    told, pieces = find_around(reading, cue._replace(kind="subject"), begin, end)
    before = bool(pieces) and pieces[0][0] < cue.source[0]
    return Content(told._replace(kind="passive", source=None), pieces) if before else None


def _is_no_agent(lemma: str, words: list[str]) -> bool:
    """Tell a means and a date from who did it: "were told by email", "is expected by June".

    But "criticized by May": a month that may be a name too tells when only of what lies ahead.
    """
    if clause_words("channels").issuperset(words):
        return True
    word, after = [*words[words[0] in ("early", "late", "mid") :], "", ""][:2]
    word = word.removeprefix("mid-")
    if after[:1].isupper():
        return False  # "by June Lee"
    named = word in lexicon_set("dates", "given", "months") and word == words[0]
    dated = word.lower() in tagger().months and (not named or lemma in clause_words("foreseen"))
    return dated or word in clause_words("holidays")


def _tells(words: list[str], subject: Span) -> bool:
    """Tell "the claim that it rained" and "claims of fraud" from "the bid for the mill"."""
    leads = ("that", "to", "of")
    return any(
        words[at] in leads and is_sayable(words[at - 1].lower(), words[at])
        for at in range(subject[0] + 1, subject[1])
    )


def _with_agent(reading: Reading, cue: Cue, content: Span) -> Content:
    """Find who takes it for something, after that: "was hailed as a triumph | by the mayor"."""
    found = _AGENT_LAST.search(reading.tags, content[0] + 1, content[1])
    if cue.source or not found or reading.words[found.start("by")] != "by":
        return Content(cue, [content])
    head = reading.words[found.end("source") - 1]
    work = not clause_words("works").isdisjoint(reading.words[content[0] : found.start()])
    if work or not (head[0].isupper() or is_source(head) or names_people(head)):
        return Content(cue, [content])  # "praised as a song by Ann Lee", "a loss by two goals"
    source = found.span("source")
    return Content(cue._replace(source=source), [(content[0], found.start())])


def _cut_charge(source: Span, lemma: str, words: list[str]) -> Span:
    """Part who accuses from the charge: "accused by rivals | of fraud", "by the Bank of Ely"."""
    lead = {"accuse": "of", "blame": "for"}.get(lemma)
    for at in range(source[1] - 2, source[0], -1):
        if words[at] == lead:
            name = words[at - 1][0].isupper() and words[at + 1][0].isupper()
            return source if name else (source[0], at)
    return source


def _believed(reading: Reading, cue: Cue, places: tuple[Span, int, int]) -> Span | None:
    """Find the clause of "It is believed that the fire was set"; none of "It is not known that"."""
    subject, after, end = places
    tags = reading.tags
    that = PATTERNS["that"].match(tags, after, end) if cue.lemma in verbs_of("that") else None
    if that is None and cue.lemma in clause_words("held_true"):
        that = PATTERNS["clause"].match(tags, after, end)
    denied = TAGS.letter["NOT"] in tags[subject[1] : cue.start]
    if that is None or denied or reading.words[subject[0]].lower() != "it":
        return None
    at = that.start("content")
    end = first_comma(reading, at, end) if tags[subject[0] - 1] in _SUBORDINATE else end
    return at, find_end(reading, cue, at, end)


def _heard(reading: Reading, cue: Cue, after: int, end: int) -> Content:
    """Find what somebody was told, or asked about."""
    if cue.lemma == "ask" and reading.word(after) == "about":
        following = find_following(reading, cue._replace(kind="asked"), after, end)
        return Content(cue, [following.span] if following else [])
    for name in ("any", "that", "question", "infinitive", "clause"):
        m = PATTERNS[name].match(reading.tags, after, end)
        # "asked tall, thin men, were"
        if m and not (name == "clause" and (m["first"] or cue.lemma == "ask")):
            at = m.start("content")
            colon = name == "any" and reading.tags[at - 1] == TAGS.letter["COLON"]
            if colon and owned_after(reading, at):
                continue  # 'Few are convinced: "It is late," says Ann Lee'
            return Content(cue, [(at, find_end(reading, cue, at, end))])
    return Content(cue, [])
