"""Quotes that no cue reaches: the label, verb or owner that they are given to."""

import re
from functools import cache

from helpers.statements.antecedents import is_document, is_source, names_people
from helpers.statements.around import REACH
from helpers.statements.boundaries import CLAUSAL
from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, answers, cue_verbs, numerals, verbs_of
from helpers.statements.patterns import ASIDE, NP, NPS
from helpers.statements.phrases import owner_of
from helpers.statements.reading import Reading
from helpers.statements.spoken import find_verdict
from helpers.statements.subjects import subordinate
from helpers.statements.unsaid import is_idle
from helpers.tags import read_lexicon

# "found | a note | beside the bed:"
_FOUND = TAGS.compile(f"<PAST|SAID>(?P<source><NP><IN>*+)(?:<PREP>{NP}){{0,2}}<COLON>\\Z")
_LEADING = TAGS.compile(
    "<AND|ADV>*+(?P<source>(?:<NP><IN>*+<COMMA>)?<HE|NAMED><IN>*+)(?!<DASH|QUOTE>)"
)
# "The mayor was blunt:"
_BLUNT = TAGS.compile("<AND|ADV>*+(?P<source><NP><IN>*+)<BE><!STOP|COMMA|QUOTE|TO>{1,6}<COLON>")
_ANSWER = TAGS.compile(
    f"""<AND|ADV>*+(?P<source><NP|NAMED><IN>*+)(?P<of>(?:<PREP|TO>{NP}){{1,2}})?<BE>
    (?:(?P<so><ADV>*+<NP|ADJ|PAST|GERUND><IN>?)(?=<COLON>))?<COLON|COMMA|THAT>?"""
)
# "From Ann Lee came this:", "From the mayor, Ann Lee, comes a warning:"
_CAME = TAGS.compile(
    f"<PREP>(?P<source>{NPS}(?:<COMMA><NP|NAMED><IN>*+(?:<PREP>{NP})?(?=<COMMA>))?)<COMMA>?(?P<verb><PAST|PRESENT|WORD>){NP}<COLON>"
)
# "Her answer?", "Ann Lee's verdict on the film?"
_VERDICT = TAGS.compile(f"<AND|ADV>*+(?P<source><NP|NAMED><IN>*+)(?:<PREP|TO>{NP}){{0,2}}<STOP>")
_DESCRIBED = TAGS.compile(
    f"<AND|ADV>*+(?P<source><HE|NAMED><IN>*+)(?:{ASIDE})?<BE><!STOP>*+<STOP>\\Z"
)
# "And from Ann Lee:", "This from the mayor:", "In the words of Ann Lee,"
_LEAD_IN = TAGS.compile(
    "<AND|ADV>*+(?:(?:<NP|HE|HIM><IN>*+)?<PREP>)(?P<words><NP><IN>*+<PREP>)?"
    f"(?P<source>{NPS}(?:<COMMA><NAMED><IN>*+)?)(?:<AFTER>{NP})?(?:<SAYING>(?:<PREP>{NP})?)?<COLON|COMMA>"
)
# "Rep. Ann Lee (D-Ohio):", "In other words, explained Ann Lee:", "Here's Ann Lee in May:"
_LED = TAGS.compile(
    f"""<AND|ADV>*+(?:
      (?P<label><NAMED><IN>*+)<OPEN><!CLOSE>{{1,8}}+<CLOSE>
      | (?:<PREP><!COMMA|STOP>{{1,6}}<COMMA>)?<SAID|SAYS>(?P<verb><NAMED><IN>*+)
      | (?<=<ADV>)<GENITIVE|BE>(?P<here><NAMED><IN>*+)(?:<PREP>{NP}|<TIME>){{0,3}})<COLON>"""
)
_QUOTING = TAGS.compile("<TO><SAY|REPORT>(?P<source><NAMED><IN>*+)<COMMA|COLON>")
# '"It rained," | said the chief known as Bob': a verb and its source.
_INVERTED = TAGS.compile("(?P<verb><SAID|SAYS>)(?P<source><NAMED|NP><IN>*+)(?!<BE|HAVE|MODAL>)")
_SUBJECTS = letters("HE", "NAMED", "NP", "NUM", "REPORT", "MODAL")  # "Will Lee", "state Sen. Lee"
_OTHER_VERBS = letters(
    *("BE", "DO", "PAST", "PRESENT", "SAID", "SAYS", "SUB", "THAT", "WH", "SEMI", "COLON", "DASH"),
    *("QUOTE", "QCOMMA", "QSTOP", "QEND"),
)
_SAID, _NOUN = letters("SAID", "SAYS"), letters("NP", "NAMED", "IN")
_AUXILIARY = letters("HAVE", "MODAL", "TO")
_TO_SAY = letters("MODAL", "TO")
_AFTER_BASE = letters("STOP", "COMMA", "PREP", "TIME", "ADV", "AS", "AFTER")
_TAIL = 50  # tokens
_LEAD_WORDS = frozenset(("from", "words", "word", "phrase"))
_DONE = TAGS.compile("<ADV|HAVE|NOT>*+<BE><ADV|NOT>*+<PAST|SAID>")
_PASSIVE = TAGS.compile("<BE><PAST|SAID>")
_THIS = frozenset(("that", "this", "so"))
_NAMED = letters("NAMED", "HE")
_COMMA, _COLON = TAGS.letter["COMMA"], TAGS.letter["COLON"]


def find_label(reading: Reading, lo: int, hi: int) -> Cue | None:
    """Find a speaker's label at the beginning of a quote ("MAYOR LEE: It rained")."""
    words = reading.segments.words
    begin = words[lo + 2 : min(lo + 7, hi - 1)]
    if ":" not in begin:
        return None
    colon = lo + 2 + begin.index(":")
    label = words[lo + 1 : colon]
    capital = all(w.isupper() or not w[0].isalpha() for w in label)
    if not capital or len(label[-1]) < 3:
        return None
    return Cue("label", "label", (lo + 1, colon), colon, colon + 1)


def find_leading(reading: Reading, cues: list[Cue], lo: int, saying: set[int]) -> Cue | None:
    """Find the verb of any meaning before a quote in its sentence.

    Of verbs that report nothing (not in `saying`) the nearest of a person comes first. `cues` are
    those with a source, in text order.
    """
    begin = max(reading.sentence(lo)[0], lo - REACH)
    paper = _FOUND.search(reading.tags, begin, lo)
    if reading.tags[lo - 1] == _COLON and (verdict := find_verdict(reading, begin)):
        return verdict  # 'This was the advice of the coach: "Run."'
    came_upon = paper and reading.words[paper.start()] in clause_words("came_upon")
    if paper and came_upon and is_document(reading.words[paper.end("source") - 1]):
        return Cue("label", "label", paper.span("source"), lo - 1, lo)
    inside = reading.between(cues, begin, lo)
    inside = [c for c in reversed(inside) if c.kind in ("subject", "relative", "according")]
    reporting = (c for c in inside if c.frame in CLAUSAL and c.start in saying)
    inside = [c for c in inside if not (_is_heading(reading, c.source) or is_idle(reading, c))]
    speakers = (c for c in inside if _may_speak(reading, c))
    return next(reporting, None) or next(speakers, inside[0] if inside else None)


def find_trailing(reading: Reading, hi: int) -> Cue | None:
    """Find the verb of saying after a quote and a comma, however long its subject is.

    '"It rained," county planning director Ann Lee and her aide, both of Ely, wrote in May.'
    """
    tags, words = reading.tags, reading.words
    begin = hi + (tags[hi : hi + 1] == _COMMA)
    if (begin == hi and tags[hi - 1] != TAGS.letter["QCOMMA"]) or begin >= len(words):
        return None
    end = min(reading.sentence(begin)[1], begin + _TAIL)
    found = _INVERTED.match(tags, begin, end)
    if found and (lemma := _lemma(words[begin])):
        return Cue("inverted", lemma, found.span("source"), begin, begin + 1)
    name = reading.segments.words[begin][0].isupper() or tags[begin] != TAGS.letter["MODAL"]
    if tags[begin] not in _SUBJECTS or not name:
        return None
    stop, relative = 0, False  # where the subject ends, and whether the verb of its "who" is due
    for at in range(begin + 1, end):
        if not relative and (lemma := _says(reading, at)):
            stop = stop or at
            return Cue("subject", lemma, (begin, stop - (tags[stop - 1] == _COMMA)), at, at + 1)
        if tags[at] == TAGS.letter["REL"]:
            stop, relative = stop or at, True
        elif tags[at] in _OTHER_VERBS:
            if not relative:
                return None
            relative = False
        elif tags[at] in _AUXILIARY:
            stop = stop or at
    return None


def _lemma(word: str) -> str:
    """Return the base form of a verb that stands beside what is said, "" for any other word."""
    verb = cue_verbs().get(word)
    return verb.lemma if verb and verb.lemma in verbs_of("after") | verbs_of("quote") else ""


def _says(reading: Reading, at: int) -> str:
    """Return the base form of a verb of saying that ends its subject: "wrote", "will say"."""
    tags, words = reading.tags, reading.words
    lemma = _lemma(words[at])
    if not lemma or tags[at] in _SAID or tags[at - 1] in _TO_SAY:
        return lemma
    many = words[at - 1].endswith("s") or words[at - 1] in numerals()
    base = words[at] == lemma and tags[at + 1 : at + 2] in _AFTER_BASE
    return lemma if many and base else ""  # "the two write"


def find_announcing(reading: Reading, cues: list[Cue], paragraph: int) -> Cue | None:
    """Find the verb, or the words "from Ann Lee", whose colon ends the paragraph before."""
    end = reading.bounds[paragraph - 1][1] if paragraph else 0
    if not end or reading.tags[end - 1 : end] != TAGS.letter["COLON"]:
        return None
    begin = max(reading.sentence(end - 1)[0], end - REACH)
    if lead_in := _find_lead_in(reading, begin, end) or _find_answer(reading, begin, end):
        return lead_in
    inside = [cue for cue in reading.between(cues, begin, end) if _leads(reading, cue)]
    if inside and inside[-1].end == end - 1:
        return inside[-1]
    return inside[0] if inside else None


def _leads(reading: Reading, cue: Cue) -> bool:
    """Tell who may speak from "It gets better:" and "the excuse | critics use | is:"."""
    first = cue.source[0] if cue.source else 0
    described = first > 0 and reading.tags[first - 1] in _NOUN
    idle = described or reading.words[first] in ("it", "this", "that", "there")
    return cue.kind == "subject" and (cue.lemma != "" or not idle)


def find_owner(reading: Reading, lo: int) -> Cue | None:
    """Find whose words a quote without a verb is: 'Her answer was that "..."'.

    It is the pronoun or name that begins the sentence, or the owner of what does; there is no cue.
    """
    begin = max(reading.sentence(lo)[0], lo - REACH)
    if lead_in := _find_lead_in(reading, begin, lo):
        return lead_in
    if found := _LEADING.match(reading.tags, begin, lo):
        first, last = found.span("source")
        if _DONE.match(reading.tags, last):
            return None  # "She was known as a "friend of all"": others say it
        whole = reading.segments.words[last - 1][0].isupper()  # "Our reporter Ann Lee was there:"
        owner = None if whole else owner_of((first, last), reading.words)
        if _is_heading(reading, (begin, lo)) or not (owner or _is_named(reading, first, last)):
            return None
        return Cue("subject", "", owner or (first, last), lo, lo)
    blunt = _BLUNT.fullmatch(reading.tags, begin, lo)
    if blunt and names_people(reading.words[blunt.end("source") - 1]):
        return Cue("subject", "", blunt.span("source"), lo, lo)
    return _find_answer(reading, begin, lo)


def find_described(reading: Reading, begin: int, lo: int) -> Cue | None:
    """Find of whom the sentence before a quote tells: 'Ann Lee, who lost, was calm. "We go."'."""
    found = _DESCRIBED.match(reading.tags, begin, lo)
    words = reading.segments.words[slice(*found.span("source"))] if found else []
    if not found or not words[0][0].isalnum() or words[-1] in _unspeaking():
        return None  # a title in quotation marks, "it", a place
    return Cue("subject", "", found.span("source"), lo, lo)


@cache
def _unspeaking() -> frozenset[str]:
    """Return what is described and speaks not: "it" and places."""
    places = read_lexicon("places")
    words = " ".join(places[key] for key in ("countries", "regions", "cities")).title()
    return frozenset((*words.split(), "it", "It"))


def find_asked(reading: Reading, lo: int) -> Cue | None:
    """Find whose answer a quote is: 'Her verdict on the film? "It is dull."'."""
    if not lo or reading.words[lo - 1] != "?":
        return None
    found = _VERDICT.fullmatch(reading.tags, reading.sentence(lo - 1)[0], lo)
    if not found or not _answers(reading, found):
        return None
    owner = owner_of(found.span("source"), reading.words)
    return Cue("subject", "", owner, lo, lo) if owner else None


def _answers(reading: Reading, found: re.Match[str]) -> bool:
    """Tell a noun of what someone answers from any other that a phrase ends with."""
    return reading.words[found.end("source") - 1] in answers()


def _find_lead_in(reading: Reading, begin: int, end: int) -> Cue | None:
    """Find whom tokens `begin` to `end` lead to, without a verb: "And from Ann Lee:"."""
    quoting = _QUOTING.fullmatch(reading.tags, begin, end)
    if quoting and reading.words[begin + 1] in ("quote", "paraphrase"):
        return Cue("subject", "", quoting.span("source"), begin + 1, begin + 2)
    if (led := _LED.fullmatch(reading.tags, begin, end)) and led.lastgroup:
        source = led.span(led.lastgroup)
        verb = (source[0] - 1, source[0]) if led["verb"] else (end, end)
        return Cue("subject", "", source, *verb)
    came = _CAME.fullmatch(reading.tags, begin, end)
    if came and _comes(reading, begin, came.span("source"), end):
        return Cue("subject", "", came.span("source"), *came.span("verb"))
    found = _LEAD_IN.fullmatch(reading.tags, begin, end)
    if not found or _LEAD_WORDS.isdisjoint(reading.words[begin : found.start("source")]):
        return None
    first, last = found.span("source")
    if found["words"] and _LEAD_WORDS.isdisjoint(reading.words[found.start("words") : first]):
        first = found.start("words")  # "This from | the mayor of Ely, Ann Lee:"
    return Cue("subject", "", (first, last), end, end)


def _comes(reading: Reading, begin: int, source: Span, end: int) -> bool:
    """Tell "from the mayor came this:" from "from the hall came a cry:"."""
    words, (first, last) = reading.words, source
    verb = last + (words[last] == ",")
    comes = words[begin].lower() == "from" and words[verb] in ("came", "come", "comes")
    speaks = any(names_people(w) or is_source(w) for w in words[first:last])
    speaks = speaks or reading.tags[first] == TAGS.letter["NAMED"]
    return comes and speaks and (words[end - 2] in _THIS or words[end - 2] in answers())


def _find_answer(reading: Reading, begin: int, end: int) -> Cue | None:
    """Find who answers: "Her answer was that", "Ann Lee's verdict was short:"."""
    found = _ANSWER.fullmatch(reading.tags, begin, end)
    if found and (not (found["of"] or found["so"]) or _answers(reading, found)):
        owner = owner_of(found.span("source"), reading.words)
        return Cue("subject", "", owner, end, end) if owner else None
    return None


def _is_named(reading: Reading, first: int, last: int) -> bool:
    """Tell a name or pronoun from a noun with a sentence's capital and from a title in quotes."""
    words = reading.segments.words
    if reading.tags[first] != TAGS.letter["NAMED"]:
        return True
    return words[last - 1][0].isupper() and words[first][0].isalnum()


def _is_heading(reading: Reading, source: Span | None) -> bool:
    """Tell whether a "source" is a line in capitals that runs into the text: "A TAX IS GONE"."""
    words = reading.segments.words[slice(*source)] if source else []
    return sum(word.isupper() and len(word) > 1 for word in words) > 2


def _may_speak(reading: Reading, cue: Cue) -> bool:
    """Tell whether a cue is a main clause's and its subject a pronoun or a name."""
    named = cue.source is not None and reading.tags[cue.source[0]] in _NAMED
    acted_on = _PASSIVE.match(reading.tags, cue.start - 1)
    return named and not acted_on and not subordinate(reading, cue)
