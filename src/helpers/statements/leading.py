"""What stands before a cue: what leads to its content, "On Monday, she said", or part of it.

And whether what stands after who said it only describes them.
"""

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.patterns import NP, NPS
from helpers.statements.reading import Reading

_ATTRIBUTES = TAGS.compile("<ACCORDING>|<AS><ADV>?<SAID><PREP>")
_MERE = TAGS.compile("<ADV>*+<PREP|TO>(?:<NP><IN>{0,2}|<TIME|ADV>++)")
_LATER = TAGS.compile("<NP><IN>*+<AFTER>")  # "two hours | after the vote"
_DONE = TAGS.compile("<SAID><PREP|AS>")  # "once | dismissed as a crank, she warned"
_OPENS_PHRASE = letters("PREP", "SUB", "AS", "AFTER", "TO", "GERUND", "SAYING", "PAST")
# "It was late": one clause that ends with no verb and tells of nobody's words.
_TAIL = f"(?:{NP}|<ADJ|PREP|TO|ADV|TIME|AFTER|GERUND|PRESENT|BE|AND|NUM|AS>)"
_CLAUSE = TAGS.compile(
    f"""<AND>?{NPS}<ADV|NOT>*+(?: <PAST|PRESENT>{_TAIL}{{0,20}}+
      | (?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)++(?:<PAST|PRESENT>{_TAIL}{{0,20}}+|{_TAIL}{{1,20}}+) )"""
)
# "a clerk hired by the town (that he grew up in)", "one of the unions leading the strike"
PARTICIPLE = "(?:<GERUND|SAYING>|<PAST|SAID>(?=<PREP|TO|AS|AFTER|TIME|ADV>))"
_PLAIN = "<!COMMA|STOP|SEMI|COLON|QUOTE|BE|HAVE|MODAL|DO|REL|THAT|SUB|WH>"
_DESCRIPTION = TAGS.compile(
    f"{NPS}{PARTICIPLE}{_PLAIN}{{1,25}}+(?:<REL|THAT|SUB|WH><!STOP|SEMI|COLON>++)?(?=<STOP>|\\Z)"
)
_MAIN = TAGS.compile("<AND|ADV>*+<NP|NAMED|HE|PREP>.*<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>")
_SECOND = TAGS.compile(
    f"<!QUOTE|SEMI>{{1,50}}<SAID|SAYS|PAST|PRESENT|BE|HAVE><!QUOTE|SEMI>{{1,50}}<COMMA><AND>(?P<next>{NPS})<COMMA>\\Z"
)
_ADVERBS = TAGS.letter["ADV"] + TAGS.letter["TIME"]
_QUOTE, _SEMI = letters("QUOTE", "QCOMMA", "QSTOP", "QEND"), TAGS.letter["SEMI"]
_SUBORDINATE = letters("SUB", "AS", "AFTER")
_FINITE = letters(
    *("BE", "HAVE", "MODAL", "DO", "SAID", "PAST", "PRESENT", "SAYS", "SAY", "REPORTS", "REPORT"),
    "GENITIVE",
)


def only_opens(tags: str, left: Span) -> bool:
    """Tell an opening phrase from content: it begins like one and has no verb of its own."""
    inside = tags[slice(*left)]
    several = inside[0] in _SUBORDINATE and TAGS.letter["COMMA"] in inside
    return bool(_ATTRIBUTES.match(inside)) or (not several and _opens(inside))


def leads_in(reading: Reading, cue: Cue, left: Span) -> bool:
    """Tell one opening phrase or more: "On Monday, even as it rained, Ann Lee wrote to him"."""
    parts = reading.tags[slice(*left)].split(TAGS.letter["COMMA"])
    several = cue.kind == "subject" and all(_opens(part.lstrip(_ADVERBS)) for part in parts)
    return several or only_opens(reading.tags, left)


def _opens(part: str) -> bool:
    """Tell an opening phrase or clause: "back in May", "even as it rained", "an hour after"."""
    if part and part[0] in _SUBORDINATE:
        return True  # "As Monday began, Ann Lee hoped for more"
    opens = part[:1] in _OPENS_PHRASE or _LATER.match(part) or _DONE.match(part)
    return bool(opens) and _FINITE.isdisjoint(part[1:])


def describes(tags: str, left: Span, at: int, end: int) -> bool:
    """Tell who said it from what else they said: "It rained, said Lee, | a clerk hurt in it".

    Where what stands before is a whole clause, no other follows without "and".
    """
    whole = _MAIN.match(tags, *left) is not None
    return whole and _DESCRIPTION.match(tags, at, end) is not None


def only_joins(reading: Reading, left: Span) -> bool:
    """Tell what only joins, "in any case" and "instead", from what limits: "in Ohio", "often"."""
    if left[1] - left[0] == 1:
        return reading.words[left[0]].lower() in clause_words("joining_alone")
    found = _MERE.fullmatch(reading.tags, *left)
    return found is not None and reading.words[left[1] - 1] in clause_words("joining")


def interrupts(reading: Reading, cue: Cue, left: Span, quote: int) -> bool:
    """Tell 'It was late, he said, "but we came."' from 'As it rained, he said, "We came."'."""
    comma = cue.end == quote - 1 and reading.tags[cue.end] == TAGS.letter["COMMA"]
    if not comma or not reading.words[quote + 1][0].islower():
        return False
    return _CLAUSE.fullmatch(reading.tags, *left) is not None


def begin_left(reading: Reading, cue: Cue, begin: int, at: int, *, quoted: bool) -> int:
    """Find where content before a cue begins, in the tokens from `begin` to `at`."""
    if quoted:
        return _begin_quoted(reading, cue, begin, at)
    return _begin_second(reading, begin, at)


def _begin_quoted(reading: Reading, cue: Cue, begin: int, at: int) -> int:
    """Find where a content with a quote at its end begins: with what leads to it, or with it."""
    tags, quote = reading.tags, reading.quote_at(at - 1)[0]
    says = cue.lemma in verbs_of("after")
    parted = tags[begin] in _QUOTE or (says and _SEMI in tags[begin:quote])
    inside = reading.between(reading.cues, begin, quote) if parted else []
    other = any(c.lemma in verbs_of("after") for c in inside)
    if quote >= begin and tags[quote - 1] != TAGS.letter["COLON"] and not other:
        return begin
    begin = quote  # '"It rained," she said, | "and it was cold," she added'
    while tags[begin - 1] == TAGS.letter["AND"] and tags[begin - 2] in _QUOTE:
        begin = reading.quote_at(begin - 2)[0]  # "of | 'a war' and 'a crisis,' she said"
    return begin


def _begin_second(reading: Reading, begin: int, at: int) -> int:
    """Find the second clause after one that tells: "Ann Lee praised him, and | Bo, he said, is"."""
    second = _SECOND.match(reading.tags, begin, at)
    if not second:
        return begin
    told = reading.between(reading.cues, begin, second.start("next"))
    return second.start("next") if any(cue.lemma for cue in told) else begin
