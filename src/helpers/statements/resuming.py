"""Where content goes on after a verb of saying in its midst: "The dam, Ann Lee said, | leaks"."""

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, takes, verbs_of
from helpers.statements.ends import find_end, sums_up
from helpers.statements.leading import PARTICIPLE, describes
from helpers.statements.patterns import ADJUNCT, NP, NPS
from helpers.statements.reading import Reading
from helpers.statements.relatives import end_of_relative, opens_relative

# What follows "X, he said" when the content goes on after it.
_INTERRUPTED = TAGS.compile(
    f"(?P<object>{NP})?{ADJUNCT}<COMMA|DASH>(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA|AS>)"
)
# ", and every potter knew it"; ", opening the slope made no sense".
_RESUMED = TAGS.compile(
    f"""{ADJUNCT}<COMMA>(?P<content> <AND>(?={NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID>)
        | <AND>(?=<ADV|NOT>*+<HAVE|BE|MODAL>)
        | <SUB>(?={NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID>)
        | <GERUND>(?=(?:{NPS})?+<ADV>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>) )"""
)
# "said Ann Lee, a teacher in Ohio who swims": what follows the source describes it; the content may
# go on after that (", is late").
_VERB = "<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>"
_APPOSED = TAGS.compile(
    f"""{NPS}(?: (?:{PARTICIPLE}<!COMMA|STOP|SEMI|COLON|BE|HAVE|MODAL|DO|PAST|SAID>{{1,20}}+)?+
      <COMMA>(?P<content>{_VERB}) | (?!{_VERB}|<SAID|SAYS>) )"""
)
# ", a claim (that Ann Lee denies)"
_SUMMED_UP = TAGS.compile(f"{NP}(?=<THAT|REL|NP|NAMED|HE>)")
# ", and Bo Roe said": the next source's
_JOINED_SAID = TAGS.compile("<AND><HE|NAMED|NP><IN>*+<SAID|SAYS>")
_REASONS, _EVENT = frozenset(("because", "unless", "if")), letters("NP", "NAMED")
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")


def find_resumed(reading: Reading, cue: Cue, at: int, end: int) -> list[Span]:
    """Find where content goes on after a cue that interrupts it."""
    m = _INTERRUPTED.match(reading.tags, at, end) or (
        _RESUMED.match(reading.tags, at, end) if cue.kind == "subject" else None
    )
    if m is None or acts_between(reading, cue, at, end):
        return []
    again = m.start("content")
    # "when asked whether", "when he left"; but "Ten died, Ann Lee said, | when the roof fell in"
    word = reading.words[again]
    event = word == "when" and reading.tags[again + 1] in _EVENT
    if reading.tags[again] == TAGS.letter["SUB"] and not (event or word in _REASONS):
        return []
    if reading.words[again : again + 2] == ["local", "time"]:
        return []
    # "It rained, Ann Lee said, after the dam burst"
    if reading.words[again] == "after" or _is_verdict(reading, again, end):
        return []
    if describes(reading.tags, (reading.sentence(at)[0], cue.start), again, end):
        return []
    if cue.kind == "inverted" and (apposed := _APPOSED.match(reading.tags, again, end)):
        if not apposed["content"]:
            return []
        again = apposed.start("content")
    said = _JOINED_SAID.match(reading.tags, again, end)
    if said and takes(reading.words[said.end() - 1], "after"):
        return []  # "It is late, Ann Lee said, and Bo Roe said it was early"
    stop = find_end(reading, cue, again, end)
    if cue.source and opens_relative(reading.tags, cue.source[0]):
        stop = end_of_relative(reading.tags, cue.source[0], again, stop)
    return [(again, stop)]


def _is_verdict(reading: Reading, at: int, end: int) -> bool:
    """Tell the writer's view of what is said: ", in a blow to the town", ", a claim she denies"."""
    if reading.words[at] == "in":
        return not clause_words("verdicts").isdisjoint(reading.words[at + 1 : at + 5])
    noun = _SUMMED_UP.match(reading.tags, at, end)
    return noun is not None and sums_up(reading.words, noun.span())


def acts_between(reading: Reading, cue: Cue, at: int, end: int) -> bool:
    """Tell "With riots spreading, Ann Lee maintained her lead, 48 percent" from what is said."""
    m = _INTERRUPTED.match(reading.tags, at, end)
    acts = m and m["object"] and cue.lemma not in verbs_of("listener")
    return bool(m and acts and reading.tags[m.start("content")] not in _QUOTE)
