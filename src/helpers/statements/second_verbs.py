"""Where a phrase ends before a second verb: "backed it and | left", "backed it and | he left"."""

from bisect import bisect_left

from helpers.statements.antecedents import names_people
from helpers.statements.boundaries import CLAUSAL
from helpers.statements.classes import TAGS, letters, tagger
from helpers.statements.cues import Cue, numerals, predicates, takes, verbs_of
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.statements.relatives import MAIN_AFTER, is_owned

# "called the merger a mistake and ranked", "mocked it but is glad": the source's next verb.
_NEXT_VERB = TAGS.compile("<COMMA>?<AND><ADV|NOT|TIME>*+<PAST|SAID|SAYS|PRESENT|BE|HAVE|DO>")
# "are calling for calm and | say the dam is safe"
_NEXT_BASE = TAGS.compile("<COMMA>?<AND><ADV>*+<SAY|REPORT>(?=<THAT|HE|NP|NAMED|TO|WH>)")
# "to raise concerns about crime and | speak out for Ann Lee"
_NEXT_SAY = TAGS.compile("<COMMA>?<AND><ADV>*+<SAY>(?=<PREP|THAT|TO|HE|NAMED|WH>)")
_DESCRIBED = TAGS.compile("<NP><IN><AND><ADV>?<PAST|SAID><NP>")
_DONE_BY = TAGS.compile("(?<=<NP|IN>)<PAST|SAID>(?=<PREP>)")  # "the claim based on maps"
_TO_VERB = TAGS.compile("<TO><ADV|NOT>*+(?:<PRESENT|HAVE|DO|SAY>|<BE>(?!<NP><AND>))")
# "backed her and | the town has followed", "and at one point | the crowd sang a song"
_NEXT_OWNED = TAGS.compile(
    f"""(?:<COMMA>|(?<=<QCOMMA>))?<AND>(?:<PREP>(?:{NP}|<TIME>++)<COMMA>?)?<HE|NAMED|NP><IN>*+
    (?:<ADV|NOT>*+<BE|HAVE|MODAL|DO>|<PAST|SAID>(?=<HIM|NAMED|NP|HE>))"""
)
# "backed it and | her rival, as he has in the past, mocked it"
_NEXT_APPOSED = TAGS.compile(
    "<AND><HE|NAMED|NP><IN>*+<COMMA><AS|REL|SUB><!COMMA|STOP|SEMI>{1,12}+<COMMA><ADV>*+<PAST|SAID|SAYS>"
)
# "attacking her and | visiting his old school"
_NEXT_ING = TAGS.compile("<COMMA>?<AND><ADV>*+<GERUND|SAYING>(?=<HIM|NAMED|NP|TO|PREP>)")
# "claimed a hat-trick and | the keeper wept"
_JOINED = TAGS.compile(
    f"""(?P<first><NP|NAMED><IN>*+)(?:<PREP>{NP}){{0,3}}+(?P<and><AND>)
    (?P<next><NP|NAMED><IN>*+)(?:<PREP>{NP}){{0,2}}+<ADV>*+(?P<verb><!ADV>)"""
)
_DEFINITE, _ONE = letters("DET", "POSS", "NAME"), ("'s", "’s", "does", "has", "is", "was")
_PASTS, _THIRD = letters("PAST", "SAID", "SAY"), letters("BE", "HAVE", "DO", "SAYS", "PRESENT")
_FINITE = _PASTS | _THIRD | letters("MODAL")
# ", known as Tern, and | sell the land."
_NEXT_DEED = TAGS.compile(
    r"""<COMMA>(?:<SAID|PAST|REL|ADV|NP|NAMED|PREP><!COMMA|STOP|SEMI|COLON>{0,10}+<COMMA>)?+<AND>
    (?P<verb><NP|SAY|REPORT|PRESENT>)
    (?:<TO><ADV>?<PRESENT|SAY|BE>|<!BE|HAVE|MODAL|DO|PAST|SAID|SAYS|SAY|PRESENT|COMMA|STOP>){1,20}+
    (?=<COMMA|STOP|SEMI>|\Z)"""
)
_PLANS, _WORD = letters("TO", "MODAL"), TAGS.letter["WORD"]
_BASES = letters("SAY", "REPORT", "PRESENT")
_OBJECTS = letters("DET", "POSS", "PLURAL", "NUM", "OBJ", "QUANT", "ADJ")
_CLAUSE = letters(
    *("REL", "THAT", "WH", "SUB", "AFTER", "BE", "HAVE", "MODAL", "DO", "PAST", "PRESENT"),
    *("SAID", "SAYS", "HE"),
)
_SAID = TAGS.letter["SAID"]
_AND, _COMMA, _QCOMMA, _TO, _IN = (TAGS.letter[n] for n in ("AND", "COMMA", "QCOMMA", "TO", "IN"))
_INFINITIVES = ("appeal", "infinitive", "persuade")
_FINITES, _ING = letters("PAST", "SAID", "SAYS"), letters("GERUND", "SAYING")
_DETERMINERS, _ADJECTIVES = letters("DET", "POSS"), letters("ADJ", "PAST", "GERUND")
_AUXILIARIES = letters("ADV", "BE", "DO", "HAVE", "MODAL", "NOT")
_AHEAD = 20  # tokens
_COLON, _PRONOUN = TAGS.letter["COLON"], TAGS.letter["HE"]


def before_same_subject(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Return where the subject of a relative clause has its own verb: "who fled | said he".

    Or whoever it is of whose lawyer speaks: "Ann Lee, whose lawyer said it rained|, left".
    """
    owned = is_owned(reading, cue)
    if not cue.relative and not owned:
        return end
    at = bisect_left(reading.cues, cue.start, key=lambda c: c.start)
    printed = reading.cues[at].source or (0, 0)  # one that is told has no source of its own
    last = printed[0] - 1 if owned else printed[1]
    if owned and reading.tags[last - 1] == _COMMA:
        main = MAIN_AFTER.search(reading.tags, start + 1, end)
        return main.start() if main else end
    for other in reading.cues[at + 1 :]:
        if other.start >= end:
            break
        described = other.source is not None and other.source[1] == last and other.start > start
        if described and other.kind in ("passive", "subject") and not other.relative:
            verb = other.start
            while reading.tags[verb - 1] in _AUXILIARIES:
                verb -= 1
            # "who said he | saw it": the verb of what is said
            own = cue.frame in CLAUSAL and _FINITE.isdisjoint(reading.tags[start:verb])
            return end if own else verb
    return end


def before_second_verb(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find where a phrase ends before the source's next verb, or the next clause.

    Content that starts at `start` and ends at `end` the latest.
    """
    tags = reading.tags
    m = _NEXT_VERB.search(tags, start + 1, end)
    if m and _DESCRIBED.match(tags, m.start() - 2) and _describe(reading.words, m.start() - 2):
        return end  # "the focused and sustained attacks"
    passed = _DONE_BY.sub("", tags[start + (m.start() == start + 1) : m.start()]) if m else ""
    if m and tags[m.end() - 1] in _FINITES and cue.frame in _INFINITIVES:
        passed = _TO_VERB.sub("", passed)
    if m and _CLAUSE.isdisjoint(passed):
        return m.start()
    if cue.kind == "noun" and (m := _NEXT_SAY.search(tags, start + 1, end)):
        return m.start() if _CLAUSE.isdisjoint(tags[start : m.start()]) else end
    past = cue.kind == "subject" and tags[cue.start] == _SAID
    if past or reading.words[cue.start - 1] in ("are", "have"):
        m = _NEXT_BASE.search(tags, start + 1, end)
        if m and past and not takes(reading.words[m.end() - 1], "after"):
            m = None  # "condemned the raid and attack"
        if m and _CLAUSE.isdisjoint(tags[start : m.start()]) and _TO not in tags[start : m.start()]:
            return m.start()
    return _before_parallel(reading, cue, start, end)


def before_joined(reading: Reading, cue: Cue, start: int, end: int) -> int | None:
    """Return where the object of a verb of two senses ends before "and" and the next clause.

    "Claimed a hat-trick and the keeper wept", but "claimed the dam and the pier were unsafe".
    """
    m = None if cue.lemma in verbs_of("loose") else _JOINED.match(reading.tags, start, end)
    if not m or m["verb"] not in _FINITE:
        return None
    words, next_, verb = reading.words, m.start("next"), reading.words[m.start("verb")]
    joint = words[m.start("and")]
    if joint == "but":
        return m.start("and")
    definite = tagger()[words[next_]] in _DEFINITE and words[next_] not in ("a", "an")
    if joint != "and" or not definite:
        return None
    if m["verb"] in _THIRD:  # "drew a line and the form was void"
        single = verb.removesuffix("n't").removesuffix("n’t")
        third = single in _ONE if m["verb"] in _AUXILIARIES else verb.endswith("s")
        return m.start("and") if third else None
    first = words[start]
    own = tagger()[words[next_]] == TAGS.letter["POSS"]  # "found a firm and its owner lied"
    some = first in ("a", "an") or first[0].isdigit() or first in numerals()
    heads = words[m.end("first") - 1], words[m.end("next") - 1]
    people = all(names_people(word) or word[0].isupper() for word in heads)
    return m.start("and") if m["verb"] in _PASTS and some and not own | people else None


def _describe(words: list[str], at: int) -> bool:
    determiner, word = words[at : at + 2]
    adjective = tagger()[word] in _ADJECTIVES or word in predicates()
    return adjective and tagger()[determiner] in _DETERMINERS


def _before_parallel(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find the next clause, or what else the source was doing: "backing her and | leaving"."""
    tags, words = reading.tags, reading.words
    after = start + (tags[start] == _PRONOUN)  # "called | him a liar"
    joined = before_joined(reading, cue, start, end + _AHEAD)
    if joined and joined < end:
        return joined
    m = _NEXT_OWNED.search(tags, start + 1, end)
    clause = cue.frame == "object" and cue.lemma in verbs_of("that")
    if m and clause and tags[m.start()] == _AND and tags[m.start() - 1] != _QCOMMA:
        m = None  # "noted Ann Lee and Bo Park were late"
    if m and "or" not in words[m.start() : m.start() + 2]:
        passed = _TO_VERB.sub("", tags[after : m.start()])
        if _CLAUSE.isdisjoint(passed) and _COLON not in passed:
            return m.start()
    m = None if cue.relative else _NEXT_APPOSED.search(tags, start + 1, end + _AHEAD)
    if m and m.start() < end and _CLAUSE.isdisjoint(tags[after : m.start()]):
        return m.start()
    m = _NEXT_ING.search(tags, start + 1, end) if tags[cue.start] in _ING else None
    if m and _CLAUSE.isdisjoint(_TO_VERB.sub("", tags[after : m.start()])):
        several = any(
            word.endswith("ing") and tags[at] != _IN  # but "calling for Lee's firing and"
            for at, word in enumerate(words[start : m.start()], start)
        )
        return end if several else m.start()
    return end


def goes_on_to(reading: Reading, start: int, at: int, end: int) -> bool:
    """Tell whether a content with "to" or "would" goes on with a second verb after a comma.

    "To close its mill(, built in 1960), | and sell the land", but no verb in the past follows.
    """
    found = _NEXT_DEED.match(reading.tags, at, end)
    if not found or _PLANS.isdisjoint(reading.tags[start:at]):
        return False
    verb = reading.words[found.start("verb")]
    letter = tagger()[verb]
    unknown = letter == _WORD and tagger()[reading.word(found.start("verb") + 1)] in _OBJECTS
    return verb[0].islower() and verb[-1] != "s" and (unknown or letter in _BASES)
