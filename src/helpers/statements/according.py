"""What "according to" refers to, and what describes who it names."""

from helpers.statements.antecedents import states
from helpers.statements.around import REACH, Content
from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, takes
from helpers.statements.ends import trim
from helpers.statements.leading import PARTICIPLE, describes, only_opens
from helpers.statements.patterns import NP, NPS
from helpers.statements.reading import Reading
from helpers.statements.relatives import end_of_relative, opens_relative

# What belongs to the source after "according to": "polls conducted for Tass".
_RELEASED = TAGS.compile(
    "<PAST|SAID|GERUND|SAYING|PREP|TO|TIME|ADV|AFTER><!COMMA|STOP|SEMI|COLON>{0,25}+(?=<COMMA>)"
)
# "aides who met him,"
_RELATED, _RELATED_FIRST = (
    TAGS.compile(f"<{relative}><!COMMA|STOP|SEMI|COLON>{{1,25}}+(?=<COMMA>)")
    for relative in ("REL", "REL|THAT")
)
_DATED = "<PAST|SAID>(?=<PREP|TIME|NAMED>)"  # "conducted in May"
# ", a teacher who taught her": not ", a teacher who taught her says"
_DID = f"""<ADV|NOT|HAVE|BE|MODAL|DO>*+<PAST|PRESENT|SAID|SAYS|SAY|REPORT|REPORTS>?+
    (?:{NP}|<PREP|TO|AFTER|AS|ADV|TIME|NUM|GERUND>|<SUB>(?=<NP|TIME>)|<AND>(?=<NP|NAMED>))*+"""
_WHO = f"(?:<REL|WH>(?:{NP})?{_DID}(?:<AND>{_DID})?+)?+"
# What describes it: ", a teacher," and ", who studied it".
_OPENING_DESCRIBED = TAGS.compile(
    f"(?:<COMMA>(?:<ADV>?{NPS}{_WHO}|(?:<REL|GERUND>|{_DATED})<!COMMA|STOP|SEMI>{{1,20}}+)){{1,2}}"
    "(?=<COMMA><!REL|STOP>)<COMMA>"
)
# Documents and several are no one: "according to police, the man, who was armed, fled".
_OPENING_RELATED = TAGS.compile(
    f"<COMMA>(?:(?:{NP}<PREP>)?<REL>|<GERUND>|{_DATED})<!COMMA|STOP|SEMI>{{1,20}}+"
    "(?=<COMMA><!REL|STOP>)<COMMA>"
)
# ", a clerk hired by the town, | employs"
_DONE = f"""(?:{PARTICIPLE}<!COMMA|STOP|SEMI|COLON|BE|HAVE|MODAL|DO|PAST|SAID>{{1,20}}+
    (?=<COMMA><ADV>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAYS>))"""
_DESCRIBED, _DESCRIBED_AMID = (
    TAGS.compile(
        f"(?:<COMMA>(?:{NPS}(?:{_DONE}|{_WHO})|(?:<REL>{dated})<!COMMA|STOP|SEMI>{{1,20}}+)){{1,2}}"
        "<COMMA|STOP|SEMI>"
    )
    for dated in (f"|{_DATED}", "")  # "The ship, according to logs, | sailed on Monday"
)
_SHORT_FORM = TAGS.compile("<OPEN><NAMED><IN>{0,3}+<CLOSE>")  # "the Port Board (PB)"
# "according to the ministry on Friday, | and Ivex, a watchdog, on Monday |, ten boats sank"
_WHEN = "(?:<COMMA>?<PREP><TIME>)?+"
_SECOND = TAGS.compile(
    f"{_WHEN}<COMMA><AND><NAMED><IN>*+(?:<PREP>{NP})*+{_WHEN}(?:<COMMA>{NPS}(?=<COMMA>))?+{_WHEN}(?=<COMMA><!AND>)"
)
_FINITE = letters("SAID", "SAYS", "HAVE", "BE", "MODAL", "DO", "PAST", "PRESENT")
_SAID, _WHERE = letters("SAID", "SAYS"), letters("PREP", "TIME", "AFTER")
_AUXILIARY = letters("BE", "HAVE", "MODAL")
_NOUN = letters("NP", "NAMED", "IN")
_PARTING = letters("COMMA", "AND")  # "it rained, and in her view, it was late"
_ADDED = letters("AND", "REL", "WH")
# "Two boats sank, according to Ann Lee, | and a third burned"
_ALSO = TAGS.compile(f"(?<=<COMMA>)<AND>{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>")
_JOINS = letters("SUB", "AND", "THAT")
_SAID_THAT = TAGS.compile("<SAID|SAYS|SAY|SAYING><ADV|TIME>*+<THAT><COMMA>\\Z")
_SEMI, _SUB, _BE, _OPEN, _COMMA, _DASH = (
    TAGS.letter[name] for name in ("SEMI", "SUB", "BE", "OPEN", "COMMA", "DASH")
)
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")


def before_according(reading: Reading, cue: Cue, begin: int) -> Content | None:
    """Find the sentence before "That is according to Ann Lee"; it is no headline."""
    said = " ".join(reading.words[begin : cue.start]).lower().replace(" ’", " '")
    if said not in clause_words("pointing_back") or not begin or not reading.paragraph(begin - 1):
        return None
    first, last = reading.sentence(begin - 1)
    return Content(cue._replace(frame="according"), [(first, trim(reading.tags, first, last))])


def of_according(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find what "according to" refers to: what stands before it, after it, or both."""
    # One test after the other: what stands before decides what may stand after.
    tags = reading.tags
    after = max(cue.source[1] if cue.source else 0, cue.end)
    source = reading.words[slice(*cue.source)] if cue.source else [""]
    if len(source) == 1 and source[0] in clause_words("yardsticks"):
        return Content(cue, [])  # "it went according to plan"
    begin = max(begin, cue.start - REACH, tags.rfind(_SEMI, begin, cue.start) + 1)
    end = _end_of_clause(reading, after, end)
    opened = tags[begin] == _OPEN and begin == cue.start - 1  # "(According to Ann Lee, it rained.)"
    left = [(begin, trim(tags, begin, cue.start))] if begin < cue.start and not opened else []
    if _is_apart(reading, cue, after, begin):
        left = []
    amid = opens_relative(tags, cue.start)
    if amid or (left and left[0][1] - begin < 2 and tags[begin] in _JOINS):
        left = []  # "But according to Ann Lee, it rained"
    right = []
    after = _end_of_source(reading, cue, (after, end), left)
    if tags[after : after + 1] == TAGS.letter["COMMA"] and (
        not left or tags[cue.start - 1] in _PARTING
    ):
        right = [(after + 1, end)] if after + 1 < end else []
    if right and amid:
        right = [(after + 1, end_of_relative(tags, cue.start, after + 1, end))]
    if right and tags[after + 1] in _QUOTE and reading.words[cue.start].lower() == "in":
        return Content(cue._replace(frame="according"), [reading.quote_at(after + 1)])
    if right and tags[right[0][0]] in _ADDED and not _ALSO.match(tags, right[0][0], end):
        right = []  # "according to a ministry on Friday, and a watchdog": a second source
    where = bool(left and right) and _tells_where(tags, left[0], right[0])
    if left and right and not where and _leads_on(reading, left[0], right[0][0]):
        left = []
    elif left and right and (where or describes(tags, left[0], right[0][0], end)):
        right = []
    return Content(cue._replace(frame="according"), left + right)


def _tells_where(tags: str, left: Span, right: Span) -> bool:
    """Tell where it is told: '"No," she said, as told by Ann Lee, | in the memoir "Dam"'."""
    said = tags[left[1] - 1] in _SAID and tags[right[0]] in _WHERE
    return said and _FINITE.isdisjoint(tags[slice(*right)])


def _is_apart(reading: Reading, cue: Cue, after: int, begin: int) -> bool:
    """Tell what stands before a cue and is none of it: "It is no secret: According to Ann Lee".

    And "he said that, according to Ann Lee,", "Ann Lee, in her own words:".
    """
    tags = reading.tags
    led = tags[after : after + 1] == TAGS.letter["COLON"]
    named = led and _FINITE.isdisjoint(tags[begin : cue.start])
    colon = tags[cue.start - 1] == TAGS.letter["COLON"]
    return named or colon or _SAID_THAT.search(tags, begin, cue.start) is not None


def _end_of_clause(reading: Reading, after: int, end: int) -> int:
    """Find the semicolon before which content ends: "according to Ann Lee, it is old; it leaks".

    But not in a list of names. Or the dash that has no second.
    """
    semicolon = reading.tags.find(_SEMI, after, end)
    clause = semicolon > 0 and not _FINITE.isdisjoint(reading.tags[semicolon:end])
    end = semicolon if clause else end
    dash = reading.tags.find(_DASH, after + 1, end)  # "the dam leaks - a claim the mayor denies"
    single = dash > 0 and reading.tags.find(_DASH, dash + 1, end) < 0
    single = single and reading.tags[dash + 1 : dash + 2] not in _ADDED
    return dash if single else end


def _end_of_source(reading: Reading, cue: Cue, rest: Span, left: list[Span]) -> int:
    """Find where what belongs to a source ends, in the tokens `rest` after it."""
    tags, (after, end) = reading.tags, rest
    if bracket := _SHORT_FORM.match(tags, after, end):
        after = bracket.end()
    if not left and (second := _SECOND.match(tags, after, end)):
        after = second.end()
    m = (_RELATED if left else _RELATED_FIRST).match(tags, after, end)
    released = m or _RELEASED.match(tags, after, end)
    # "The men, according to papers filed in May, | met", but "It rained, according to papers filed"
    verb = tags[released.end() + 1 : released.end() + 2] if released else ""
    if released and (m or not left or verb in _FINITE):
        after = released.end()
    opening = _OPENING_DESCRIBED if _is_one(reading, cue) else _OPENING_RELATED
    # its verb is still to come, or a part of it: "The mill was, according to Lee, | built on sand"
    halved = left and tags[left[0][1] - 1] in _AUXILIARY
    amid = halved or (left and _FINITE.isdisjoint(tags[slice(*left[0])]))
    after_left = _DESCRIBED_AMID if amid else _DESCRIBED
    described = (after_left if left else opening).match(tags, after, end + 1)
    one_verb = halved and _FINITE.isdisjoint(tags[left[0][0] : left[0][1] - 1])
    if described and one_verb and tags[described.end() - 1] != _COMMA:
        described = None  # "It was, in the words of Ann Lee, | a sham."
    if described and not left and tags[described.end() : described.end() + 1] in _FINITE:
        described = None  # "According to Tass, | the mayor, Ann Lee, said"
    if described and (left or not _lists(reading, cue, described.end())):
        after = described.end() - 1
    return after


def _leads_on(reading: Reading, left: Span, right: int) -> bool:
    """Tell what leads to content from content: "In May, |", "The Post reported, |".

    And "It failed because, |", but not "Among them, | are ten" and "it fell by ten points, |".
    """
    tags, last = reading.tags, left[1] - 1
    if TAGS.letter["AND"] in tags[last + 1 : last + 3] and not _FINITE.isdisjoint(
        tags[left[0] : last + 1]
    ):
        return True  # "Ten boats sank, and, according to Ann Lee, | two burned"
    reports = tags[last] not in _NOUN and takes(reading.words[last], "clause")
    if tags[last] == _SUB or reports:
        return True
    return only_opens(tags, left) and tags[right] != _BE


def _is_one(reading: Reading, cue: Cue) -> bool:
    """Tell one who may be described by a noun from a document and from several without a name."""
    if cue.source is None or reading.tags[cue.source[0]] == TAGS.letter["NAMED"]:
        return True
    noun = reading.words[cue.source[1] - 1].lower()
    return not (states(noun) or noun[-1] == "s" or noun in clause_words("plural"))


def _lists(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell what "and" goes on with from a description: "according to police, a boy, 6, and"."""
    named = cue.source is not None and reading.tags[cue.source[0]] == TAGS.letter["NAMED"]
    return not named and reading.tags[at : at + 1] == TAGS.letter["AND"]
