"""Where a relative clause ends, and the verb follows whose subject it describes."""

from bisect import bisect_left

from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue
from helpers.statements.patterns import NP, NPS
from helpers.statements.reading import Reading

# "who support Ann Lee are": the verb whose subject the relative clause describes
# and "who threatened to jump | was"
_NEXT_FINITE = TAGS.compile(
    """(?<=<NP|NAMED|IN|HIM>)(?:<BE|MODAL|DO|SAID|SAYS|SAY>|<PRESENT>(?=<!STOP|COMMA|AND>))
    |<BE|HAVE|MODAL|DO>(?<=<TO><PRESENT|SAY|REPORT>.)"""
)
_RELATES = letters("REL", "THAT")
_NEXT_HAVE = TAGS.compile("(?<=<NP|NAMED|IN|HIM>)<HAVE>")
# "The aide who mocked the plan (drawn up in May) | quit": what a preposition follows may describe
# And "Fans calling for the coach to go | blocked the bus".
_NEXT_PAST = TAGS.compile(
    """(?<=<NP|NAMED|IN|HIM>)<PAST>(?!<PREP|TIME>)|<PAST>(?<=<PRESENT>.)
    |<PAST>(?:(?<=<TO><SAY|REPORT>.)|(?<=<TO><PRESENT|SAY|REPORT><ADV|PREP>.))(?!<PREP|TIME>)"""
)
# "mocking | a plan for a dam | is", but "listing changes the town is making"
_OBJECT = TAGS.compile(f"{NP}(?:<PREP|AND>{NP})*+")
_LAST_PAST = TAGS.compile(".*(?<=<NP|NAMED|IN|HIM>)(?P<verb><PAST>)")
# "In May a video of | Ann Lee talking about it"
_LEAD = TAGS.compile(
    f"""<AND|ADV|SUB>?(?:<PREP|TIME|ADV><ADV|TIME|NP|NAMED|IN|NUM|PREP>*+<COMMA>)?
    (?:{NP}(?:<PREP>{NP}){{0,2}}+<PREP>)?+"""
)
_CONJUNCTION = TAGS.compile("<SUB|AFTER|AS|REL|THAT|WH|COLON>")
# "A man who said he was ill | was fined": the verb whose subject the relative clause describes.
_MAIN_VERB = TAGS.compile(
    f"""<THAT>?{NPS}<ADV|NOT>*+
    (?: (?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)++<PAST|SAID|PRESENT|SAYS|SAY>?+
      | <PAST|PRESENT|SAYS|SAY|REPORT> )
    <HIM|NP|NAMED|IN|PREP|TO|ADV|TIME|NUM|GERUND>*+(?<!<TO>)(?=<BE|HAVE|MODAL|DO|PRESENT>)"""
)
# "A man who said he saw the boat sink | died."
_SECOND_PAST = TAGS.compile(
    f"""<THAT>?{NPS}<ADV|NOT>*+(?:<BE|HAVE|MODAL|DO|PAST|SAID><ADV|NOT>*+){{1,4}}
    <!COMMA|SEMI|STOP|COLON|DASH|AND|REL|SUB|AFTER|THAT|WH>{{0,40}}(?:(?<=<NP|NAMED|IN|HIM|ADV|TIME|PRESENT>)|(?<=<BE><PAST|SAID>))
    (?=<PAST><!STOP|COMMA|SEMI|COLON|DASH|REL|THAT|WH|SUB|AFTER|PAST|SAID>*+<STOP>)"""
)
# "who reported the theft | was not named": the sentence has no other verb
_ONLY_VERB = TAGS.compile(
    f"""{NPS}<ADV|NOT>*+(?:<SAID|SAYS>.* | (?:<BE|HAVE|MODAL|DO><ADV|NOT>*+)*+<PAST|SAID|PRESENT>?+
    <!BE|HAVE|MODAL|DO|PAST|SAID|SAYS|SAY|PRESENT|COMMA>*+<STOP>?+\\Z)"""
)
# "who police say | shot two guards | has been caught"
_VERB_GROUP = TAGS.compile(
    "<ADV|NOT|BE|HAVE|MODAL|DO>*+<PAST|SAID|PRESENT|SAYS|SAY|GERUND|SAYING>?"
)
_GAP_BREAK = TAGS.compile("<COMMA|SEMI|COLON|SUB|AFTER|AS|REL|THAT|WH|QUOTE>|<AND><HE|NP|NAMED>")
_GAP_NEXT = TAGS.compile("(?<=<NP|NAMED|IN|HIM|TIME|ADV>)<BE|HAVE|MODAL|DO>")
_WHOSE = TAGS.compile(f"{NPS}<COMMA>?<REL|THAT><ADV>?\\Z")
_HE, _IN, _PREP = (TAGS.letter[name] for name in ("HE", "IN", "PREP"))
_PAUSES = letters("COMMA", "AND", "STOP", "QSTOP", "QEND")
_WISH = TAGS.compile(
    "<NOT>?<TO><ADV>?(?:<PRESENT|SAY|REPORT><PREP>?|<NP>)(?=<NP|BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>)"
)
_BEFORE_SUBJECT, _NOUN = letters("SUB", "AS"), letters("NP", "NAMED", "IN")
_COMMA, _REL, _PRESENT = (TAGS.letter[name] for name in ("COMMA", "REL", "PRESENT"))
MAIN_AFTER = TAGS.compile("<COMMA><ADV>*+<BE|HAVE|MODAL|DO|PAST|SAID|SAYS|PRESENT>")


def opens_relative(tags: str, at: int) -> bool:
    """Tell whether what a relative clause opens with stands at a token, set off by commas.

    "A case that, | lawyers say, could last years", "a plan that, | if they agree, would take two".
    """
    at -= tags[at - 1] in _BEFORE_SUBJECT
    if at < 3 or tags[at - 1] != _COMMA or tags[at - 2] not in _RELATES:
        return False
    return tags[at - 2] == _REL or tags[at - 3] in _NOUN  # "larger than that, she said"


def end_of_relative(tags: str, first: int, start: int, end: int) -> int:
    """Return where the clause goes on that a source at the token `first` stands in the midst of.

    "The canal, which, farmers say, leaks, | would be drained".
    """
    first -= tags[first - 1] in _BEFORE_SUBJECT
    main = MAIN_AFTER.search(tags, start + 1, end) if tags[first - 3] == _COMMA else None
    return main.start() if main else end


def before_main_verb(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Return where a clause that a relative verb reports ends: "who said he was ill | was"."""
    if not begins_with(reading, cue):
        return end
    m = _MAIN_VERB.match(reading.tags, start, end) or _SECOND_PAST.match(reading.tags, start, end)
    return m.end() if m else end


def before_own_verb(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Return where the object of a relative verb ends: "who mocked the plan | quit"."""
    tags = reading.tags
    clause = _CONJUNCTION.search(tags, start + 1, end)
    stop = clause.start() if clause else end
    first = begins_with(reading, cue)
    for m in _NEXT_FINITE.finditer(tags, start + 1, stop + 1):
        at = m.start()
        own = first or cue.relative or _OBJECT.fullmatch(tags, start, at)
        if (
            at < stop and own and (tags[at] != _PRESENT or reading.words[at][-1] == "s")
        ):  # "her hard work"
            return at
    return _main_verb(tags, start + 1, stop) or end if first else end


def end_of_gap(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Return where a clause whose subject stands before it ends: "who police say fled | was held".

    A verb that may be a participle is the main one only where the sentence begins with that
    subject: "A fire that police say was set | destroyed a barn".
    """
    tags = reading.tags
    group = _VERB_GROUP.match(tags, start, end)
    at = group.end() if group else start
    clause = _GAP_BREAK.search(tags, at, end)
    stop = clause.start() if clause else end
    if m := _GAP_NEXT.search(tags, at, stop):
        return m.start()
    first = cue.source[0] if cue.source else start
    whose = _WHOSE.search(tags, reading.sentence(start)[0], first)
    lead = whose and _LEAD.fullmatch(tags, reading.sentence(start)[0], whose.start())
    return (_main_verb(tags, at, stop) if lead else 0) or end


def end_of_wish(reading: Reading, cue: Cue, start: int) -> int | None:
    """Return where a wish ends whose object stands before it: "the man she hopes to beat | is".

    But "in the end she hopes to win votes".
    """
    tags, first = reading.tags, cue.source[0] if cue.source else 0
    noun = first
    while noun and tags[noun - 1] == _IN:
        noun -= 1
    begin, noun = reading.sentence(start)[0], noun - 1
    opens = noun - 1 <= begin or tags[noun - 2] in _PAUSES
    if tags[first] != _HE or first - noun < 2 or (tags[noun - 1] == _PREP and opens):
        return None
    if reading.words[first - 1] in clause_words("when_how"):
        return None  # "every time he wants to leave town"
    wish = _WISH.match(tags, start)
    helps = wish is not None and reading.words[wish.end() - 1] == "help"  # "to help | pay for it"
    return wish.end() if wish and not helps else None


def describes_subject(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell whether the one verb after a relative clause's object is its sentence's.

    "The woman who reported the theft | was not named".
    """
    within = cue.relative or cue.kind == "reduced"
    if not within or reading.tags[at] == _HE or not begins_with(reading, cue):
        return False
    return _ONLY_VERB.match(reading.tags[at : reading.sentence(at)[1]]) is not None


def _main_verb(tags: str, start: int, end: int) -> int:
    """Find the verb whose subject a relative clause describes, 0 where none follows a noun."""
    if m := _NEXT_HAVE.search(tags, start, end) or _NEXT_PAST.search(tags, start, end):
        return m.start()
    m = _LAST_PAST.match(tags, start, end)
    return m.start("verb") if m else 0


def is_owned(reading: Reading, cue: Cue) -> bool:
    """Tell whose lawyer, or the like, speaks: "Ann Lee, whose | lawyer | said it rained"."""
    first = cue.source[0] if cue.source else 0
    return first > 1 and reading.words[first - 1].lower() == "whose"


def begins_with(reading: Reading, cue: Cue) -> bool:
    """Tell whether a relative clause describes the subject that its sentence begins with."""
    source = cue.source
    if cue.kind == "passive":  # whoever is told has given place to who tells
        source = reading.cues[bisect_left(reading.starts, cue.start)].source
    first, last = source or (0, 0)
    describes = reading.tags[last] in _RELATES or last == cue.start
    if is_owned(reading, cue):
        describes, first = True, first - 2
        while first and reading.tags[first] == _IN:
            first -= 1
    lead = describes and _LEAD.fullmatch(reading.tags, reading.sentence(first)[0], first)
    return lead is not None and describes
