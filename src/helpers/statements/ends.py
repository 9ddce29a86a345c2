"""Where content ends: with its sentence, or where another clause begins."""

import re
from collections.abc import Iterator

from helpers.statements.antecedents import names_people
from helpers.statements.boundaries import CLAUSAL, PHRASAL, find_next_clause
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.insertions import INSERTED, after_insertion, is_set_off, parts_subject
from helpers.statements.judged import before_outlet, end_of_object
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.statements.relatives import (
    MAIN_AFTER,
    before_main_verb,
    before_own_verb,
    end_of_gap,
    end_of_wish,
    is_owned,
)
from helpers.statements.second_verbs import before_same_subject, before_second_verb, goes_on_to

# Where content may end before its sentence does; in a relative clause, where that clause ends.
_ELLIPTIC = f"<AND><ADV>*+{NP}<DO><NOT|ADV|TIME>*+<STOP>"  # ", but few do today."
_CUT = TAGS.compile(
    f"""<COMMA>(?<!<COMMA>..) (?!<PREP|TO>?<REL|SUB>{INSERTED})
        (?: <PREP|TO>?<REL>
          | (?!<AND>{NP}<COMMA>|{_ELLIPTIC})<AND>(?=(?:<PREP>?<TIME>++<COMMA>?)?+<HE|NAMED|NP>)
          | <AND>(?=<PREP>{NP}<COMMA>?<HE|NAMED|NP><IN>*+<ADV>*+<BE|HAVE|MODAL|DO|PAST|SAID>) )
    | <SEMI>
    | <COMMA>?<AS>(?=<DO>)"""
)
# 'called them "nobodies," | but he praised the town'
_QUOTED_END, _NEAR = TAGS.compile("(?<=<QCOMMA>)<AND>(?=<HE><HAVE>?<PAST|SAID>)"), 60  # tokens
_WHO = f"<THAT>?<NP|NAMED><IN>*+(?:<PREP>{NP})*+"  # a subject: no clause ends with it
_SUBJECT = TAGS.compile(_WHO)
# "that a nurse, who is ill|, and two aides had left"
_FIRST_OF_TWO = TAGS.compile(f"{_WHO}<COMMA><REL><!COMMA|STOP>{{1,20}}+")
_RESUMED = TAGS.compile("<COMMA>(?=<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>)")
_NEXT_SUBJECT = TAGS.compile("(?:<COMMA>|(?<=<QCOMMA>))(?=<HE|NAMED|NP>)")
_REACH = 8  # tokens of what a clause is of
_RELATED = TAGS.compile(r"<COMMA>(?:<WH>|<PREP><REL>)\Z")
# A list ("the cook, the porter and two nurses") and a place or name described ("Leeds, England,").
_ITEM = f"{NP}(?:<PREP>{NP}){{0,3}}+"
_LIST = f"""<NAMED|NP|NUM><IN>*+(?:<PREP>{NP}){{0,3}}+(?: <COMMA>{_ITEM} ){{0,6}}+
    (?: <COMMA>?<AND>(?:{NP}|<NUM>) | <AND><PREP>{NP} )
    (?! <ADV>?<SAID|PAST|SAYS|HAVE|BE|MODAL|PRESENT> )"""
_AMID = "(?:<COMMA><PREP|ADV><!COMMA|STOP>{0,5}+<COMMA>)?+"  # "and, above all, | the roof"
_THINGS = f"<GERUND|SAYING>?{_ITEM}"  # "spoke about | the roof, raising rents, and her plan |"
# "declared | the fever, which began in May, | to be over", "named | Ann Lee, a clerk, | as judge"
_DESCRIBED = TAGS.compile(
    f"""{NP}(?:<PREP>{NP}){{0,3}}+<COMMA>
    (?:{_ITEM}<TIME>*+|<REL|PAST|SAID><!COMMA|STOP|SEMI|COLON>{{1,20}}+)<COMMA>
    (?=<TO|THAT>|<PREP><BE|GERUND|SAYING>|<AS>(?:{NP}(?!<ADV|NOT>*+<PAST|SAID|SAYS|HAVE|BE|MODAL|DO>)|<QUOTE>))"""
)
# "accused | him of lying, cheating his friends and stealing |"
_DOING = f"<GERUND|SAYING><PREP|ADV>?(?:{_ITEM})?"
_DEEDS = TAGS.compile(
    f"{NP}<PREP>(?:{_DOING}|<NP>)(?:<COMMA>{_DOING}){{0,5}}+<COMMA>?<AND>{_DOING}"
)
_OBJECTS = TAGS.compile(
    f"""{_THINGS}(?:<COMMA>{_THINGS}){{1,6}}+<COMMA>?<AND>{_AMID}(?: (?=<TO>)
    | {_THINGS} (?!<ADV|NOT>*+<SAID|PAST|SAYS|SAY|HAVE|BE|MODAL|DO|PRESENT>) )"""
)
_WHOLE = (_OBJECTS, _DEEDS, _DESCRIBED)
# "the cook, the night porter and": the last two of a list are one phrase with "and".
_PHRASE_END = TAGS.compile(
    f"""<COMMA> (?<!<COMMA><NOT>..)(?<!<COMMA><NOT>...)
        (?! <PREP|PAST|MODAL|HAVE|BE> | <AND>(?!<COMMA>) | <NP><AS>
        | <NOT><NP|NAMED|ADJ><IN>?+<COMMA>
        | <TO><PRESENT|SAY|REPORT|BE|HAVE|DO> | {_LIST}
        | {_ITEM}(?:<OPEN><NAMED|NP><IN>{{0,3}}+<CLOSE>)?+<COMMA><PREP|TO>
        | <SUB|PREP|REL>{INSERTED} )
    | (?<=<QUOTE>)<COMMA>(?=<PAST|SAID|MODAL|HAVE|BE>)
    | <COLON>(?=<QUOTE>) | (?<=<QCOMMA>)(?=<NP|NAMED|GERUND|SAYING>)"""
)
_RELATIVE_END = TAGS.compile(
    f"""<COMMA|DASH|SEMI|CLOSE> | <AND><REL>
    | (?<=<PAST|ADV|PRESENT|GERUND|SAID|QUOTE>)<BE|HAVE|MODAL>
    | (?<=<QCOMMA>)(?:<SAID|SAYS|HAVE|BE|MODAL>|<PAST>(?!<AND>))
    | (?<=<QCOMMA>)(?={_ITEM}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>)"""
)
_NAME_AFTER = TAGS.compile("<COMMA><NAMED><IN>*+(?=<STOP|COMMA>)")
# "called | Ann Lee, her rival, | a liar"
_APPOSED = TAGS.compile(
    f"{NP}<COMMA><PREP>?{NP}(?=<COMMA>)<COMMA>(?=<NP|NAMED|QUOTE|QCOMMA|QSTOP|QEND>)"
)
_LAST_OF_ROW, _COMMA = TAGS.compile("<COMMA><AND><ADV>*+<PAST|SAID|SAYS>"), TAGS.letter["COMMA"]
_SUMMING = TAGS.compile(
    "<COMMA>(?P<phrase><NP|NAMED><IN>*+)(?=<PREP|REL|THAT|STOP|GERUND|SAYING|TO|NP|NAMED|HE>)"
)
_WHEN, _PHRASES = TAGS.compile("<PREP><TIME>++(?=<STOP>?\\Z)"), letters("NP", "NAMED")
_NOUN_FORMS, _DETERMINED = letters("REPORT", "REPORTS"), letters("DET", "POSS", "QUANT", "PRON")
_JOINED_PAST = TAGS.compile("<COMMA>?<AND><ADV>*+<PAST|SAID>(?!<PREP>?<BE>)")
_TOPIC = TAGS.compile("<NP><IN>*+(?:<PREP><NP><IN>*+)*+(?=<BE|HAVE|MODAL|DO>)")
# "the idea that Ann Lee backed | the plan for Ely | is wrong"
_OF_IDEA, _BACKED = (
    TAGS.compile(r"<NP><IN>*+<THAT>\Z"),
    TAGS.compile(f"{_ITEM}(?=<BE|HAVE|MODAL|DO>)"),
)
_WORRY = TAGS.compile(f"<NP><IN>*+(?:<PREP>{NP})*+(?=<BE|HAVE|MODAL|DO>|<PAST>(?=<HIM|NP|NAMED>))")
_VERB = TAGS.compile("<BE|HAVE|MODAL|DO|GENITIVE|PRESENT|PAST|SAID|SAYS>")
_PASTS_OR_LISTS = letters("PAST", "SAID", "COMMA")  # "was hired or paid"
_SAID, _THAT, _QCOMMA = (TAGS.letter[n] for n in ("SAID", "THAT", "QCOMMA"))
_SUBORDINATE, _CLOSING = letters("SUB", "AS", "AFTER"), letters("COMMA", "AND")
_TRAILING = letters("COMMA", "SEMI", "DASH", "STOP", "AND", "COLON", "OPEN")
_NEXT_TO, _TO = TAGS.compile("<COMMA>?<AND>(?=<NOT>?<TO>)"), TAGS.letter["TO"]
_DASH, _REL, _WH, _OPEN, _CLOSE = (TAGS.letter[n] for n in ("DASH", "REL", "WH", "OPEN", "CLOSE"))


def find_end(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find where content that starts at `start` ends: its sentence's end or the next clause."""
    tags = reading.tags
    if cue.source and cue.source[0] > start:
        end = min(end, cue.source[0])  # "Noting that it rained, Ann Lee left"
    end = before_same_subject(reading, cue, start, end)
    end = _before_cut(reading, cue, start, end)
    if cue.frame in PHRASAL or _is_topic(reading, cue, start):
        end = _before_verb(reading, cue, start, end)
    else:
        end = _before_main(reading, cue, start, end)
    if cue.frame in CLAUSAL:
        end = _before_summing(reading, start, end)
    end = end_of_object(reading, cue, start, end)
    end = _before_comparison(reading, cue, start, end)
    end = before_outlet(reading, cue, start, end)
    if cue.frame in CLAUSAL and tags[cue.start] == _SAID:
        end = _before_other_tense(reading, start, end)
    if cue.kind == "coordinated" and tags[cue.start - 1] == _COMMA:
        m = _LAST_OF_ROW.search(tags, start + 1, end)  # "met her, told her it rained, | and left"
        end = m.start() if m else end
    if cue.frame == "noun" and cue.end - cue.start > 1 and tags[start] in _PHRASES:
        m = _WHEN.search(tags, start + 1, end)  # "issued a warning about the ice | on Friday"
        end = m.start() if m and reading.words[m.start()] == "on" else end
    closed = tags.find(_CLOSE, start, end)
    if closed > 0 and tags.rfind(_OPEN, start, closed) < 0:
        end = closed  # "(what Ann Lee called a sham) and left"
    if cue.kind == "infinitive" and cue.frame in CLAUSAL:
        m = _NEXT_TO.search(tags, start + 1, end)  # "to say that it rained | and to leave"
        end = m.start() if m and _TO not in tags[start : m.start()] else end
    dash = tags.find(_DASH, start + 2 - (tags[start] == _THAT), end)  # "that - for now - it is"
    if dash > start + 1 and tags.find(_DASH, dash + 1, end) < 0:
        end = dash
    end = trim(tags, start, find_next_clause(reading, cue, start, end))
    return _with_name(reading, start, end) if cue.frame == "object" else end


def _with_name(reading: Reading, start: int, end: int) -> int:
    """Take in the name of the person whom an object ends with: "backed his rival, | Ann Lee"."""
    named = _NAME_AFTER.match(reading.tags, end)
    person = named and end > start and names_people(reading.words[end - 1])
    return named.end() if named and person else end


def _is_topic(reading: Reading, cue: Cue, start: int) -> bool:
    """Tell whether a noun leads to a phrase: "in her remarks about | it | she said"."""
    return cue.frame == "noun" and reading.tags[start] in _PHRASES


def _before_main(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find the verb of the sentence after what a clause within its subject reports."""
    if cue.frame == "gap":
        return end_of_gap(reading, cue, start, end)
    if cue.relative or cue.kind == "reduced" or is_owned(reading, cue) or _is_noun(reading, cue):
        return before_main_verb(reading, cue, start, end)
    return end


def _is_noun(reading: Reading, cue: Cue) -> bool:
    """Tell "press claims that", a noun and its clause perhaps, from "the press claims that"."""
    first = reading.words[cue.source[0] if cue.source else cue.start].lower()
    bare = tagger()[first] not in _DETERMINED
    return cue.frame == "that" and reading.tags[cue.start] in _NOUN_FORMS and bare


def _before_cut(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find the first place where a pattern ends a content."""
    named = cue.frame == "object" and cue.lemma in verbs_of("complement")
    apposed = _APPOSED.match(reading.tags, start, end) if named else None
    listed = None
    if cue.frame in PHRASAL:
        tags = reading.tags
        listed = next(filter(None, (p.match(tags, start, end) for p in _WHOLE)), None)
    first = listed.end() if listed else apposed.end() if apposed else start + 1
    if cue.frame in CLAUSAL or reading.tags[start] == _THAT:
        first = max(first, after_insertion(reading.tags, start, end))
    for pattern in _cuts(reading, cue, start):
        for m in pattern.finditer(reading.tags, first, end):
            if m[0][:1] == _COMMA and is_set_off(reading.tags, start, m.start()):
                continue
            if m[0][:1] == _DASH and parts_subject(reading.tags, start, m.start(), end):
                continue
            if m[0][:1] == _COMMA and goes_on_to(reading, start, m.start(), end):
                continue
            subject = _SUBJECT if _REL in m[0] else _FIRST_OF_TWO
            if cue.frame in CLAUSAL and subject.fullmatch(reading.tags, start, m.start()):
                continue
            if reading.words[m.end() - 1] != "or":  # "cut 300 jobs, or 4 percent of its staff"
                end = m.start()
                break
    return end


def _before_verb(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find the verb after a phrase: that of the sentence or, after "and", the source's next."""
    if cue.relative or cue.kind == "reduced":
        end = before_own_verb(reading, cue, start, end)
    elif cue.frame == "object" and cue.source:
        first = cue.source[0]
        idea = _OF_IDEA.search(reading.tags, max(0, first - _REACH), first)
        m = _BACKED.match(reading.tags, start, end) if idea else None
        end = m.end() if m else end
    elif cue.frame == "particle" and reading.words[start] != "that":
        worried = reading.words[cue.start] == "worried"
        m = (_WORRY if worried else _TOPIC).match(reading.tags, start, end)
        end = m.end() if m else end
    if cue.frame == "infinitive" and (wished := end_of_wish(reading, cue, start)):
        return wished
    return before_second_verb(reading, cue, start, end)


def trim(tags: str, start: int, end: int) -> int:
    """Leave out marks and conjunctions at the end."""
    while end > start and tags[end - 1] in _TRAILING:
        end -= 1
    return end


def first_comma(reading: Reading, at: int, end: int) -> int:
    """Return the first comma, else the end."""
    comma = reading.tags.find(_COMMA, at, end)
    return end if comma < 0 else comma


def _cuts(reading: Reading, cue: Cue, start: int) -> Iterator[re.Pattern[str]]:
    """Choose the patterns that end a cue's content."""
    yield _RELATIVE_END if cue.relative else _CUT
    if reading.tags.find(_QCOMMA, start, start + _NEAR) > 0:
        yield _QUOTED_END
    source = cue.source[0] if cue.source else 0
    when = reading.words[source - 2 : source] in (["day", "that"], ["time", "that"])
    if source and source <= start and (when or reading.tags[source - 1] in _SUBORDINATE):
        yield _NEXT_SUBJECT  # "on the day that Ann Lee said it rained, | the dam broke"
    having = reading.words[cue.start - 1] == "having"
    if cue.kind == "participle" and cue.source and cue.source[1] == cue.start - 1 - having:
        yield MAIN_AFTER  # "Ann Lee, saying it rained, | left"
    if cue.frame in PHRASAL:
        yield _PHRASE_END
    if cue.frame == "gap" or _RELATED.search(reading.tags, max(0, source - 3), source):
        yield _RESUMED  # "the town, where police say he fled, | is old", "the talk, in which she"
    elif cue.frame in PHRASAL and reading.tags[max(0, source - 2) : source] == _COMMA + _REL:
        yield _RELATIVE_END  # "the deal, which he called a sham, | fell"


def sums_up(words: list[str], phrase: Span) -> bool:
    """Tell what names a whole clause: "a claim (locals dispute)"."""
    first, last = words[phrase[0]], words[phrase[1] - 1]
    return first in ("a", "an") and last in clause_words("summing")


def _before_summing(reading: Reading, start: int, end: int) -> int:
    """Find a noun that sums up a clause, and so is the writer's: "said he won | , a rare feat"."""
    for m in _SUMMING.finditer(reading.tags, start + 1, end):
        sums = sums_up(reading.words, m.span("phrase"))
        first, last = reading.words[m.start("phrase")], reading.words[m.end("phrase") - 1]
        clause = _VERB.search(reading.tags, start, m.start())
        goes_on = _RESUMED.search(reading.tags, m.end(), end)  # "the plan, a record of it, is"
        if clause and not goes_on and (sums or (first == "the" and last == "time")):
            return m.start()
    return end


def _before_comparison(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find where the answer of a share of people ends: "40% said yes, compared with 30% in May"."""
    words, tags = reading.words, reading.tags
    if cue.source is None or clause_words("shares").isdisjoint(words[slice(*cue.source)]):
        return end
    if words[start] in ("yes", "no") and tags[start + 1 : start + 2] in _CLOSING:
        return start + 1  # "40% said yes, 30% said no and the rest did not know"
    comparisons = clause_words("comparisons")
    for at in range(start + 1, end):
        if words[at] in comparisons or " ".join(words[at : at + 2]) in comparisons:
            return at
    return end


def _before_other_tense(reading: Reading, start: int, end: int) -> int:
    """Find where the subject of a past "said" goes on: "said he is fine but left early"."""
    joined = _JOINED_PAST.search(reading.tags, start + 1, end)
    if joined and _PASTS_OR_LISTS.isdisjoint(reading.tags[start : joined.start()]):
        first = _VERB.search(reading.tags, start, joined.start())
        if first and reading.words[first.start()] in clause_words("present_auxiliaries"):
            return joined.start()
    return end
