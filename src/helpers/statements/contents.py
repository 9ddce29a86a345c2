"""What belongs to a cue: the stretches of reported content, found by the kind of the cue."""

from functools import cache

from helpers.quotes.marks import CLOSING
from helpers.statements.according import before_according, of_according
from helpers.statements.antecedents import is_document, is_source, names_people
from helpers.statements.around import REACH, Content, find_after, find_around, find_beside_inverted
from helpers.statements.classes import OWNING, TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import Cue, plain, verbs_of
from helpers.statements.ends import find_end, first_comma, trim
from helpers.statements.insertions import after_insertion, end_of_clause
from helpers.statements.labels import after_label, before_signature
from helpers.statements.passives import before_told, of_passive
from helpers.statements.patterns import NP, NPS
from helpers.statements.phrases import PLAIN
from helpers.statements.reading import Reading
from helpers.statements.relatives import begins_with
from helpers.tags import lexicon_set

_TO_SAY = TAGS.compile("<TO><ADV>?<SAY|REPORT>")
_SAYS_TOO = TAGS.compile("<THAT|REL><ADV>?<SAID|SAYS|SAY>")
_VERBAL = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS>"
# What a noun's content is where a verb of which the noun is the subject follows.
_SUBJECT_OF = TAGS.compile(f"(?:{NPS}(?:<AS>{NPS})?|<GERUND|SAYING>(?:{NPS})?+)(?=<ADV>?{_VERBAL})")
_SUBJECT_CLAUSE = TAGS.compile(
    f"""(?:<THAT>(?>{NPS}))?+<ADV>*+(?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)*+(?:<PAST|SAID|PRESENT|SAYS|SAY|REPORT|REPORTS|NP><IN>*+)?+
    (?:<ADV|TIME>|<PREP|TO>?{NP}|<QUOTE>++)*+
    (?:<SUB>{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAYS>(?:<ADV|TIME>|<PREP|TO>?{NP})*+)?+
    (?=<ADV>?{_VERBAL})"""
)
_WITHIN = "<!COMMA|STOP|SEMI|COLON|DASH|REL|THAT|WH|SUB|AFTER|AS|AND>"
_AND_ALSO = f"<AND>(?=<NP|NAMED>){_WITHIN}{{1,20}}"  # "(and her refusal to go)"
_NOMINAL = "(?<=<NP|NAMED|IN|HIM|ADV|TIME|PRESENT|SAY|REPORT>)"
# "his decision to join the firm | reflects"
_SUBJECT_TO = TAGS.compile(
    f"<NOT>?<TO>{_WITHIN}{{1,30}}?(?:{_AND_ALSO}?)?{_NOMINAL}(?=<BE|HAVE|MODAL|DO|SAYS|PRESENT>)"
)
# "Her plan to shut the mill built in May | angered the town": the last past form, since a clause
# that the noun opens has a verb of its own.
_OPENING_TO = TAGS.compile(f"<NOT>?<TO>{_WITHIN}{{1,30}}(?:{_AND_ALSO})?{_NOMINAL}(?=<PAST|SAID>)")
_PHRASE = TAGS.compile(NP)
_ACTED_IN = TAGS.compile(f"{NP}<PREP>{NP}")
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_BEFORE_OBJECT = letters(
    "PREP", "TO", "PAST", "SAID", "SAYS", "PRESENT", "GERUND", "SAYING", "SAY", "BE"
)
_LEADING = ("add", "ask", "say", "tell", "write")
_INCLUDED = letters("TO", "HE", "NP", "NAMED")  # "sure | he will"
_JOINS = letters("SUB", "AND", "THAT")
_BE, _OPEN, _CLOSE, _COMMA = (TAGS.letter[name] for name in ("BE", "OPEN", "CLOSE", "COMMA"))
_CLEFT = TAGS.compile("<BE>(?:(?=<THAT|TO>)|<COLON>(?=<QUOTE>))")  # "what he said | was that"
_THAT_COLON = TAGS.letter["THAT"] + TAGS.letter["COLON"]
_OPENS = _JOINS | letters("COMMA")
_TO_WHOM, _NEAR = TAGS.compile(f"<PREP|TO>?{NP}(?:<PREP>{NP})?"), 12  # tokens


def find_content(reading: Reading, cue: Cue) -> Content:
    """Find the stretches of content of one cue, in text order."""
    begin, end = reading.sentence(cue.start)
    cue, found = _pieces(reading, cue, begin, min(end, cue.end + REACH))
    tags, that = reading.tags, TAGS.letter["THAT"]
    if len(found) == 1 and (told := _CLEFT.match(tags, found[0][0])):
        found = [(told.end(), found[0][1])]
    # "disputes that: he paid"
    cut = ((lo, lo + 1 if tags[lo : lo + 2] == _THAT_COLON else hi) for lo, hi in found)
    # "(Ten boats sank, according to Ann Lee.)"
    cut = ((lo + (tags[lo] == _OPEN and tags.find(_CLOSE, lo, hi) < 0), hi) for lo, hi in cut)
    spans = ((lo, _end(reading, lo, hi)) for lo, hi in cut)
    # "disputes that" repeats nothing
    return Content(cue, [(lo, hi) for lo, hi in spans if hi > lo and tags[lo:hi] != that])


def _end(reading: Reading, lo: int, hi: int) -> int:
    """Leave out marks and conjunctions at the end, but not the mark that ends a title.

    A bracket that closes what the content opened in ends it: "(According to Ann Lee, it rained.)".
    """
    closed = reading.tags.find(_CLOSE, lo, hi)
    if closed > 0 and reading.tags.rfind(_OPEN, lo, closed) < 0:
        hi = closed
    end = trim(reading.tags, lo, hi)
    words = reading.segments.words
    starts, ends = reading.segments.starts, reading.segments.ends
    closes = end < len(words) and words[end] in CLOSING and starts[end] == ends[end - 1]
    return end + (closes and sum(word in CLOSING for word in words[lo:end]) % 2)


def _pieces(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content by the kind of the cue."""
    match cue.kind:
        case "subject":
            return find_around(reading, cue, begin, end)
        case "inverted":
            return find_beside_inverted(reading, cue, begin, end)
        case "according":
            return before_according(reading, cue, begin) or of_according(reading, cue, begin, end)
        case "label":
            return after_label(reading, cue, reading.paragraph(begin))
        case "signed":
            return before_signature(reading, cue)
    return _following_pieces(reading, cue, end)


def _following_pieces(reading: Reading, cue: Cue, end: int) -> Content:
    """Find the content of a cue that only leads to what follows it."""
    match cue.kind:
        case "passive":
            return before_told(reading, cue, end) or of_passive(reading, cue, end)
        case "noun":
            return _after_noun(reading, cue, end)
        case "polled":
            return Content(cue, [(cue.end, find_end(reading, cue, cue.end, end))])
        case "asked":
            end = first_comma(reading, cue.end, end)
            if reading.word(cue.end) == "by":  # "Asked by the judge why"
                return of_passive(reading, cue, end)
            return find_after(reading, cue, cue.end, end)
        case "reduced":
            return _after_reduced(reading, cue, end)
    cites = cue.kind == "participle" and cue.lemma in ("cite", "quote")
    if cites and _cites_source(reading, cue, end):
        return Content(cue, [])  # "Tass reported, citing Ann Lee": Tass reports
    if not cue.source:
        return Content(cue, [])
    content = find_after(reading, cue, cue.end, end)
    lead = reading.tags[content.pieces[0][0] - 1] if content.pieces else ""
    led = cue.kind == "infinitive" and lead == TAGS.letter["COLON"]
    # "they were right to think again:" leads to what somebody else says
    return Content(cue, []) if led and cue.lemma not in _LEADING else content


def _cites_source(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell "it rained, the mayor said, citing police" from "quit, citing a lack of evidence".

    The first tells who said it, the second why somebody does something.
    """
    phrase = _PHRASE.match(reading.tags, cue.end, end)
    owned = phrase is not None and not OWNING.isdisjoint(reading.words[slice(*phrase.span())])
    if not phrase or (reading.tags[cue.end] == TAGS.letter["NAMED"] and not owned):
        return bool(phrase)  # but "citing Ann Lee's doubts"
    sentence = reading.between(reading.cues, *reading.sentence(cue.start))
    reports = any(c.source == cue.source and c.lemma in verbs_of("clause") for c in sentence)
    last = reading.words[cue.source[1] - 1] if cue.source else ""
    outlet = last in tagger().outlets or last in lexicon_set("outlets", "nouns")
    noun = phrase.end() - 1 - (reading.words[phrase.end() - 1] == "familiar")  # with the matter
    return reports and (outlet or is_source(reading.words[noun].lower()))


def _after_noun(reading: Reading, cue: Cue, end: int) -> Content:
    """Find what follows "her claim that"."""
    follows = cue.source is not None and cue.source[0] == cue.end + 1  # "a claim by Ann Lee | that"
    tags, after = reading.tags, cue.source[1] if cue.source and follows else cue.end
    lead = reading.words[after]
    known = PLAIN.match(tags, cue.end, end) if cue.lemma in plain() else None
    if known or tags[cue.end] == _BE:  # "her answer was | that it rained"
        at, cue = known.start("content") if known else cue.end + 1, cue._replace(frame="that")
        end = first_comma(reading, at, end) if known else end
        return Content(cue, [(at, find_end(reading, cue, at, end))])
    if (
        lead == "that"
        and tags[after + 1 : after + 2] == _COMMA
        and tags[after + 2 : after + 3] in _QUOTE
    ):
        after += 2  # 'her remark that, "It rained."'
    included = lead in ("that", "whether") or tags[after] in _INCLUDED
    at = after if included else after + 1  # "his plan to leave", "opposition | to the plan"
    cue = cue._replace(frame="noun")
    whom = lead == "to" and not included and cue.lemma not in clause_words("to_things")
    if at >= end or whom:  # "her calls | to the helpline"
        return Content(cue, [])
    if lead == "of" and _is_of_another(reading, cue, at, end):
        return Content(cue, [])
    reports = lead == "to" and _TO_SAY.match(tags, at, end)
    if reports and cue.lemma not in clause_words("asking") | clause_words("unsaid"):
        return Content(cue, [])  # "keen to stress that": the verb reports
    first = cue.source[0] if cue.source and not follows else cue.start
    end = _before_own_verb(reading, cue, first, (at, end), after)
    clause = tags[at] in _INCLUDED and at == after and lead != "to"  # "convinced | it is late"
    if lead in ("that", "whether"):
        end = end_of_clause(tags, at, end)
    elif not clause:
        end = first_comma(reading, at, end)
    return Content(cue, [(at, find_end(reading, cue, at, end))])


def _is_of_another(reading: Reading, cue: Cue, at: int, end: int) -> bool:
    """Tell whose claims they are, "the claims of the report", from what they say, "of fraud".

    And whom somebody acts, "his portrayal of a nurse in the film", from how he tells of him.
    """
    words = reading.words
    if cue.lemma in clause_words("acted"):
        acted = clause_words("acted_in").intersection(words[at:end])
        return bool(acted) and _ACTED_IN.match(reading.tags, at, end) is not None
    told = cue.source is None and cue.lemma.lower() in clause_words("of_tellers")
    phrase = _PHRASE.match(reading.tags, at, end) if told else None
    noun = words[phrase.end() - 1].lower() if phrase else ""
    owned = words[at] == "the" or (phrase and not OWNING.isdisjoint(words[at : phrase.end()]))
    return bool(owned) and (is_document(noun) or names_people(noun))


def _before_own_verb(reading: Reading, cue: Cue, first: int, rest: Span, lead: int) -> int:
    """Find the verb whose subject a noun is: "Fears of a flood | kept us indoors".

    The phrase begins at `first`, and the word `lead` leads to `rest`, what may be its content.
    """
    tags, (at, end), begin = reading.tags, rest, reading.sentence(cue.start)[0]
    if cue.start != first and tags[cue.start] != TAGS.letter["IN"]:
        return end
    while first and tags[first] == TAGS.letter["IN"]:
        first -= 1
    word = reading.words[lead]
    pattern = _SUBJECT_CLAUSE if word == "that" else _SUBJECT_TO if at == lead else _SUBJECT_OF
    verb = after_insertion(tags, at, end) if word == "that" else at
    subject = not first or tags[first - 1] not in _BEFORE_OBJECT
    found = pattern.match(tags, verb, end) if subject else None
    if word == "to" and not found and (first == begin or tags[first - 1] in _OPENS):
        found = _OPENING_TO.match(tags, at, end)
    return found.end() if found else end


def _after_reduced(reading: Reading, cue: Cue, end: int) -> Content:
    """Find what follows "a statement saying" and "voters demanding"; who is "defending" acts."""
    if not cue.source:
        return Content(cue, [])
    cue, right = find_after(reading, cue, cue.end, end)
    told = cue.lemma in verbs_of("naming") or _is_written(reading, cue)
    paper = reading.words[cue.start - 1]
    told = told or (cue.lemma in verbs_of("siding") and begins_with(reading, cue))
    # "a statement | denying the claims", but "went on the record endorsing her"
    if is_document(paper) and paper != "record" and cue.lemma in _reported():
        told, right = True, [(lo, _before_saying(reading, lo, hi)) for lo, hi in right]
    return Content(cue, [] if cue.frame == "object" and not told else right)


def _before_saying(reading: Reading, start: int, end: int) -> int:
    """Find the document's other verb: "a letter praising Ann Lee | that says it rained"."""
    found = _SAYS_TOO.search(reading.tags, start + 1, end)
    return found.start() if found else end


@cache
def _reported() -> frozenset[str]:
    """Return the verbs that tell with their object what a document says."""
    return verbs_of("judging") | verbs_of("amount") | verbs_of("disclosing")


def _is_written(reading: Reading, cue: Cue) -> bool:
    """Tell what a letter asks for: "Ann Lee wrote to the board | demanding answers"."""
    begin = max(reading.sentence(cue.start)[0], cue.start - _NEAR)
    wrote = (c for c in reading.between(reading.cues, begin, cue.start) if c.source == cue.source)
    return any(
        c.lemma in verbs_of("writing") and _TO_WHOM.fullmatch(reading.tags, c.end, cue.start)
        for c in wrote
    )
