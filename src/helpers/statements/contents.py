"""What belongs to a cue: the stretches of reported content, found by the kind of the cue."""

from functools import cache
from itertools import islice, pairwise

from helpers.quotes.marks import CLOSING
from helpers.statements.according import of_according
from helpers.statements.antecedents import is_document, is_source
from helpers.statements.around import REACH, Content, find_after, find_around, find_beside_inverted
from helpers.statements.classes import OWNING, TAGS, clause_words, letters, tagger
from helpers.statements.cues import Cue, callings, plain, verbs_of
from helpers.statements.ends import find_end, first_comma, trim
from helpers.statements.passives import before_told, of_passive
from helpers.statements.patterns import NP, NPS
from helpers.statements.phrases import PLAIN
from helpers.statements.reading import Reading
from helpers.statements.relatives import begins_with
from helpers.tags import lexicon_set, read_lexicon

_TO_SAY = TAGS.compile("<TO><ADV>?<SAY|REPORT>")
_SAYS_TOO = TAGS.compile("<THAT|REL><ADV>?<SAID|SAYS|SAY>")
_VERBAL = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS>"
# What a noun's content is where a verb of which the noun is the subject follows.
_SUBJECT_OF = TAGS.compile(f"{NPS}(?=<ADV>?{_VERBAL})")
_SUBJECT_CLAUSE = TAGS.compile(
    f"""<THAT>(?>{NPS})<ADV>*+(?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)*+(?:<PAST|SAID|PRESENT|SAYS|SAY|NP><IN>*+)?+
    (?:<ADV|TIME>|<PREP|TO>?{NP}|<QUOTE>++)*+(?=<ADV>?{_VERBAL})"""
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
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_BEFORE_OBJECT = letters(
    "PREP", "TO", "PAST", "SAID", "SAYS", "PRESENT", "GERUND", "SAYING", "SAY", "BE"
)
_LEADING = ("add", "ask", "say", "tell", "write")
_INCLUDED = letters("TO", "HE", "NP", "NAMED")  # "sure | he will"
_JOINS = letters("SUB", "AND", "THAT")
_BE, _OPEN, _CLOSE = (TAGS.letter[name] for name in ("BE", "OPEN", "CLOSE"))
_CLEFT = TAGS.compile("<BE>(?:(?=<THAT|TO>)|<COLON>(?=<QUOTE>))")  # "what he said | was that"
_THAT_COLON = TAGS.letter["THAT"] + TAGS.letter["COLON"]
_OPENS = _JOINS | letters("COMMA")
_OWN = frozenset(("i", "we", "my", "our"))
_TO_WHOM, _NEAR = TAGS.compile(f"<PREP|TO>?{NP}(?:<PREP>{NP})?"), 12  # tokens
_ARTICLES = ("a", "an", "the")
_FINITE = letters(
    *("BE", "HAVE", "MODAL", "DO", "PAST", "PRESENT", "SAID", "SAYS", "SAY", "REPORT", "REPORTS")
)
_LABEL = 3  # letters: "LEE:"
_BEFORE_SIGNED = letters("NAMED", "IN", "STOP", "QSTOP", "QEND", "OTHER")


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
            return of_according(reading, cue, begin, end)
        case "label":
            return _after_label(reading, cue, reading.paragraph(begin))
        case "signed":
            return _before_signature(reading, cue)
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


def _after_label(reading: Reading, cue: Cue, paragraph: int) -> Content:
    """Find what follows "Ann Lee:" where it is a speaker's label."""
    end = reading.bounds[paragraph][1]
    if not cue.source or cue.end >= end:
        return Content(cue, [])
    spoken = reading.tags[cue.end] in _QUOTE or _is_speaker(reading, cue)
    named = reading.tags[cue.source[0]] == TAGS.letter["NAMED"]
    headline = named and paragraph == 0 and cue.source[1] - cue.source[0] < 8
    first, last = cue.source
    headline = headline and not (
        _is_overview(reading.words[cue.end : cue.end + 3])
        or _is_occasion(reading.words[first], reading.words[last - 1])
        or not _may_speak(reading, first, last, cue.end)
        or _is_title(reading, cue.end, end)
    )
    return Content(cue._replace(frame="label"), [(cue.end, end)] if spoken or headline else [])


def _is_title(reading: Reading, at: int, end: int) -> bool:
    """Tell what a text is called from what somebody says: "Ann Lee and Bo Roe: A long feud"."""
    article = reading.words[at].lower() in _ARTICLES
    return article and _FINITE.isdisjoint(reading.tags[at:end])


def _may_speak(reading: Reading, first: int, last: int, content: int) -> bool:
    """Tell who speaks before a headline's colon from what it is about: "Covid: cases rise".

    It has a given name or a title, is an outlet, a role or a document, speaks of itself, or says
    something in the text.
    """
    label = reading.segments.words[first:last]
    if not callings().isdisjoint(word.rstrip(".").upper() for word in label):
        return True
    if label[-1] in tagger().outlets or is_source(label[-1].lower()):
        return True
    word = reading.words[content].lower().replace("’", "'")
    if word.partition("'")[0] in _OWN or not word[0].isalnum():
        return True  # "Roe: I will stay", "Roe: ‘Never’"
    sources = (reading.segments.words[slice(*c.source)] for c in reading.cues if c.source)
    return any(label[-1] in words for words in islice(sources, 1, None))


def _is_speaker(reading: Reading, cue: Cue) -> bool:
    """Tell a transcript's "MAYOR LEE:" from a heading, "KEY POINTS:".

    It has a given name or a role, is named elsewhere in the text, or stands there twice.
    """
    words, (first, last) = reading.segments.words, cue.source or (0, 0)
    label = words[last - 1]
    if not label.isupper() or len(label) < _LABEL:
        return False
    if not callings().isdisjoint(words[first:last]) or label.capitalize() in words:
        return True
    return list(pairwise(words)).count((label, ":")) > 1


def _is_overview(words: list[str]) -> bool:
    """Tell "Storm Brigid: live updates" from what somebody says: of what, and what it gives."""
    lower = " ".join(words).lower()
    return any(lower.startswith(phrase) for phrase in read_lexicon("cues")["words"]["overviews"])


def _is_occasion(first: str, last: str) -> bool:
    """Tell what happens from who speaks: "Storm Brigid: schools to close", "Exit poll: 9 lost"."""
    listed = read_lexicon("cues")["words"]["occasions"]
    return first.lower() in listed or last.lower() in listed


def _before_signature(reading: Reading, cue: Cue) -> Content:
    """Find the quote that a name after a dash signs."""
    quote = reading.quote_at(cue.start - 1)
    first = quote[0]
    opens = reading.sentence(first)[0] == first or reading.tags[first - 1] in _BEFORE_SIGNED
    return Content(cue._replace(frame="signed"), [quote] if opens else [])


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
    included = lead in ("that", "whether") or tags[after] in _INCLUDED
    at = after if included else after + 1  # "his plan to leave", "opposition | to the plan"
    cue = cue._replace(frame="noun")
    whom = lead == "to" and not included and cue.lemma not in clause_words("to_things")
    if at >= end or whom:  # "her calls | to the helpline"
        return Content(cue, [])
    reports = lead == "to" and _TO_SAY.match(tags, at, end)
    if reports and cue.lemma not in clause_words("asking") | clause_words("unsaid"):
        return Content(cue, [])  # "keen to stress that": the verb reports
    first, begin = cue.source[0] if cue.source else cue.start, reading.sentence(cue.start)[0]
    first = cue.start if follows else first
    if cue.start == first or tags[cue.start] == TAGS.letter["IN"]:
        while first and tags[first] == TAGS.letter["IN"]:
            first -= 1
        subject = not first or tags[first - 1] not in _BEFORE_OBJECT
        pattern = _SUBJECT_CLAUSE if lead == "that" else _SUBJECT_TO if included else _SUBJECT_OF
        found = pattern.match(tags, at, end) if subject else None
        if lead == "to" and not found and (first == begin or tags[first - 1] in _OPENS):
            found = _OPENING_TO.match(tags, at, end)
        end = found.end() if found else end  # "Fears of a flood kept us indoors"
    clause = tags[at] in _INCLUDED and at == after and lead != "to"  # "convinced | it is late"
    stop = end if clause else first_comma(reading, at, end)
    return Content(cue, [(at, find_end(reading, cue, at, stop))])


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
