"""The content before a verb of saying and its source, after them, or on both sides of them."""

from typing import NamedTuple

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, accusations, verbs_of
from helpers.statements.ends import find_end, trim
from helpers.statements.frames import find_following
from helpers.statements.leading import begin_left, interrupts, leads_in, only_joins, only_opens
from helpers.statements.misfits import owned_after
from helpers.statements.patterns import ADJUNCT, NP, NPS
from helpers.statements.reading import Reading
from helpers.statements.relatives import end_of_relative, opens_relative
from helpers.statements.resuming import acts_between, find_resumed

REACH = 300  # tokens: no content is longer, so that an endless sentence is read in linear time
_BEFORE_NAME = TAGS.compile(r"(?<=<QCOMMA>)<NP><IN>*+(?:<PREP><NP|NAMED><IN>*+)?<COMMA>\Z")
_FEW, _LONG = 12, 3  # tokens; letters of a word that a headline's style gives a capital
# "How he answers | that question will matter", "What she said | angered the town"
_MATTERS = TAGS.compile(
    f"<THAT>?{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO>|<PAST|SAID|HAVE|MODAL|DO>|<BE>(?!<THAT|TO|COLON|QUOTE>)"
)
_QUESTIONS = ("how", "what", "where", "why")
_MAIN = TAGS.compile("<BE|HAVE|MODAL|DO|PAST|PRESENT|SAYS><!COMMA>*+<COMMA>(?=<HE|NAMED|NP>)")
_CLAUSE = TAGS.compile(f"<THAT>?{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|PRESENT>")
_NEXT = TAGS.compile("<COMMA>(?=<HE|NAMED|NP>)")
_AS_END = TAGS.compile(
    f"<HIM|HE>?{ADJUNCT}(?:<SUB><SAYING|GERUND><!COMMA|STOP>{{1,20}}+)?+(?:<COMMA|STOP|DASH|CLOSE>|\\Z)"
)
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_PHRASE = TAGS.compile(NP)
_COMMA, _SEMI = letters("COMMA", "DASH"), TAGS.letter["SEMI"]
_ADVERBS = TAGS.letter["ADV"] + TAGS.letter["TIME"]
_OBJECTS = letters("NP", "NAMED", "HIM")
_JOINS = letters("SUB", "AND", "THAT")
_SUBORDINATE = letters("SUB", "AS", "AFTER")
_OPENERS = letters("SUB", "WH", "REL")
_LINK = _JOINS | letters("ADV", "WH", "REL")
_HALVES = letters("BE", "HAVE", "MODAL", "DO")
_FINITE = letters(
    *("BE", "HAVE", "MODAL", "DO", "SAID", "PAST", "PRESENT", "SAYS", "SAY", "REPORTS", "REPORT"),
    "GENITIVE",
)


class Content(NamedTuple):
    """What a cue reports: the cue with its frame, and the stretches as token spans."""

    cue: Cue
    pieces: list[Span]


def find_after(reading: Reading, cue: Cue, at: int, end: int) -> Content:
    """Find the content after a cue."""
    begin = reading.sentence(cue.start)[0]
    put = _find_put(reading, cue, begin, end) if cue.kind == "infinitive" else None
    if put:
        return put  # "as Ann Lee likes to say"
    following = find_following(reading, cue, at, end)
    return Content(following.cue, [following.span]) if following else Content(cue, [])


def find_around(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content before a subject and its verb, after them, or on both sides."""
    if (
        cue.source is None
        or _points_back(reading, cue, begin)
        or _opens_question(reading, cue, begin)
    ):
        return Content(cue, [])
    if put := _find_put(reading, cue, begin, end):
        return put
    if cue.lemma in verbs_of("after") and (block := _set_apart(reading, cue)):
        return Content(cue, block)
    first = cue.source[0]
    before = reading.tags[first - 1]
    left = None if _acts_on_itself(reading, cue) else _left(reading, cue, begin)
    cue, right = find_after(reading, cue, cue.end, end)
    if before == TAGS.letter["AS"] and right and reading.words[right[0][1] - 1] == "do":
        return Content(cue, [])  # "as Ann Lee urged them to do"
    if left:
        return _choose(reading, Content(cue, [left, *right]), cue.end, end)
    if not right and before in _COMMA and cue.lemma in verbs_of("after"):
        right = find_resumed(reading, cue, cue.end, end)  # "But, Ann Lee said, it rained"
        if right and opens_relative(reading.tags, first):
            cue = cue._replace(frame="as")  # "a drug that, | as doctors warn, | kills"
    return Content(cue, right)


def _acts_on_itself(reading: Reading, cue: Cue) -> bool:
    """Tell "On tolls, Ann Lee found herself alone" from '"No," Ann Lee corrected herself.'.

    And "While it rained, Ann Lee showed no remorse" from "It rained, records show".
    """
    first = cue.source[0] if cue.source else 0
    own = "".join(reading.words[cue.end : cue.end + 1]).endswith(("self", "selves"))
    own = own or (cue.lemma == "show" and reading.tags[cue.end : cue.end + 1] == TAGS.letter["NP"])
    return own and _QUOTE.isdisjoint(reading.tags[max(0, first - 2) : first])


def _set_apart(reading: Reading, cue: Cue) -> list[Span]:
    """Find the paragraph without marks that "Ann Lee said:" at the end of one leads to."""
    tags, paragraph = reading.tags, reading.paragraph(cue.start) + 1
    after = reading.words[cue.end : cue.end + 2]  # "tweeted | this:", "wrote | the following:"
    colon = cue.end + (1 if after[:1] == ["this"] else 2 * (after == ["the", "following"]))
    if tags[colon : colon + 1] != TAGS.letter["COLON"] or paragraph == len(reading.bounds):
        return []
    begin, end = reading.bounds[paragraph]
    return [(begin, end)] if begin == colon + 1 < end and tags[begin] not in _QUOTE else []


def _points_back(reading: Reading, cue: Cue, begin: int) -> bool:
    """Tell whether a clause is about a quote before it: "That was how Ann Lee described it".

    And '"A mess" is how Ann Lee described it'.
    """
    first = cue.source[0] if cue.source else 0
    how = reading.words[first - 1 : first] in (["how"], ["what"])
    quoted = (
        how and reading.tags[first - 2] == TAGS.letter["BE"] and reading.tags[first - 3] in _QUOTE
    )
    back = how and begin < first - 1 and reading.words[begin].lower() in ("that", "this", "so")
    return quoted or back


def _opens_question(reading: Reading, cue: Cue, begin: int) -> bool:
    """Tell what is the subject of another verb: "How | he answers that | will matter".

    But "What she said was that it rained", "What she called a sham was lost".
    """
    first = cue.source[0] if cue.source else 0
    asks = first == begin + 1 and reading.words[begin].lower() in _QUESTIONS
    named = reading.words[begin].lower() == "what" and cue.lemma in verbs_of("complement")
    return asks and not named and _MATTERS.match(reading.tags, cue.end) is not None


def find_beside_inverted(reading: Reading, cue: Cue, begin: int, end: int) -> Content:
    """Find the content before "said Ann Lee", or after it where a colon leads to it."""
    if cue.source is None:
        return Content(cue, [])
    after = cue.source[1]
    if left := _left(reading, cue, begin):
        return _choose(reading, Content(cue, [left]), after, end)
    colon = reading.tags[after : after + 1] == TAGS.letter["COLON"]
    return find_after(reading, cue, after, end) if colon else Content(cue, [])


def _choose(reading: Reading, content: Content, after: int, end: int) -> Content:
    """Choose between content before and after a cue; both where the cue interrupts it."""
    # The cases of what stands before and after, a line each with its example.
    cue, (left, *right) = content
    tags = reading.tags
    opens, closes = tags[left[0]] in _QUOTE, tags[left[1] - 1] in _QUOTE
    if right:
        quoted = tags[right[0][0]] in _QUOTE
        # "In a speech on "Today," Ann Lee said that": what stands before is no content.
        amid = quoted and not closes and interrupts(reading, cue, left, right[0][0])
        if not (opens and closes) and not (quoted and (opens or closes or amid)):
            return Content(cue, right)
        # '"Will it rain?" Ann Lee said it would.'
        asks = closes and reading.words[left[1] - 2] in "?!" and _CLAUSE.match(tags, cue.end)
        stopped = tags[left[1] - 1] == TAGS.letter["QSTOP"]
        if asks or (stopped and (not quoted or cue.kind == "subject")):
            return Content(cue, right)  # '"It rained." Ann Lee said: "It will rain."'
        right = right if quoted else []
    if not right:
        right = find_resumed(reading, cue, after, end)
        fronted = tags[left[1] - 1] == TAGS.letter["QCOMMA"] and only_opens(tags, left)
        if right and closes and tags[right[0][0]] not in _QUOTE and not fronted:
            right = []  # but 'Despite his "loud manner," Ann Lee said, he is shy'
        if not closes and reading.words[left[0]] == "asked":
            return Content(cue, [])  # "Asked how many died, Ann Lee replied"
        adverbs = not tags[slice(*left)].strip(_ADVERBS)  # "Earlier, Ann Lee advised farmers"
        if not right and not closes and (adverbs or leads_in(reading, cue, left)):
            return Content(cue, [])  # "For six years, Ann Lee advised farmers."
        # 'In what he called "a slump," the club charged a fee'
        tells = _told_thing(reading, after)  # "In his speech, a long one, he tells a joke"
        hears = not tells and cue.lemma in verbs_of("listener")
        object_ = not (right or opens or hears or cue.lemma == "write")
        object_ = object_ and cue.kind == "subject" and tags[after : after + 1] in _OBJECTS
        if object_ or (not closes and acts_between(reading, cue, after, end)):
            return Content(cue, [])
    if right and tags[right[0][0]] in _QUOTE and owned_after(reading, right[0][0]):
        right = []  # the next source's
    mere = right and not closes and only_joins(reading, left)  # "In any case, she said, it rained"
    return Content(cue._replace(frame="left"), right if mere else [left, *right])


def _find_put(reading: Reading, cue: Cue, begin: int, end: int) -> Content | None:
    """Find what "as Ann Lee put it" or "as Ann Lee likes to say" refers to; `None` for no such."""
    if cue.source is None or reading.tags[cue.source[0] - 1] != TAGS.letter["AS"]:
        return None
    if cue.lemma not in verbs_of("after") and reading.words[cue.end : cue.end + 1] != ["it"]:
        return None  # "left as Ann Lee attacked the plan"
    m = _AS_END.match(reading.tags, cue.end, end + 1)
    return _as_source(reading, cue, begin, (m.end() - 1, end)) if m else None


def _as_source(reading: Reading, cue: Cue, begin: int, rest: Span) -> Content:
    """Find what "as Ann Lee put it" refers to."""
    names = cue.lemma in verbs_of("complement") or "as" in accusations().get(cue.lemma, ())
    named = names and reading.words[cue.end] == "it"
    if not (named or cue.lemma in verbs_of("after")) or cue.source is None:
        return Content(cue, [])
    at, cue = cue.source[0] - 1, cue._replace(frame="as")
    begin, (after, end) = max(begin, at - REACH), rest
    comma = reading.tags[after : after + 1] == TAGS.letter["COMMA"]
    if begin < at and reading.tags[at - 1] in _QUOTE:
        return Content(cue, [reading.quote_at(at - 1)])
    if opens_relative(reading.tags, at) and comma and after + 1 < end:
        stop = end_of_relative(reading.tags, at, after + 1, end)
        return Content(cue, [(after + 1, find_end(reading, cue, after + 1, stop))])
    if begin < at - 1:
        left = begin, trim(reading.tags, begin, at)
        right = [(after + 1, end)] if comma and after + 1 < end else []
        if right and not reading.tags[slice(*left)].strip(_ADVERBS):
            return Content(cue, right)  # "Two days ago, as Ann Lee said, it rained"
        if right and at - begin < 4 and reading.tags[begin] in _LINK:
            tags = reading.tags
            before = {tags[begin], tags[left[1] - 1]}  # "And if,"
            condition = not before.isdisjoint(_SUBORDINATE | _OPENERS)
            main = _MAIN.search(tags, after + 1, end) or _NEXT.search(tags, after + 1, end)
            main = main if condition else None
            return Content(
                cue, [(after + 1, main.end() - 1 if main else end)]
            )  # "If, as she said,"
        halved = reading.tags[left[1] - 1] in _HALVES
        if right and _FINITE.isdisjoint(reading.tags[begin : left[1] - halved]):
            return Content(cue, [left, *right])  # "The dam is, as Ann Lee said, safe"
        return Content(cue, [left] if reading.tags[at - 1] in _COMMA else [])
    return Content(cue, [(after + 1, end)] if comma else [])


def _left(reading: Reading, cue: Cue, begin: int) -> Span | None:
    """Find the content before a cue and its source."""
    # One test after the other, from the cue to the left.
    tags = reading.tags
    at = cue.source[0] if cue.source and cue.kind == "subject" else cue.start
    if cue.through:
        at = min(at, cue.through[0])  # '"It rained," Tass quoted Ann Lee as saying'
    if at <= reading.bounds[reading.paragraph(at)][0]:
        return None
    apposed = _BEFORE_NAME.search(tags, max(0, at - _FEW), at) if tags[at - 1] in _COMMA else None
    at = apposed.start() if apposed else at  # '"It rained," | another aide, Ann Lee told them'
    quoted = tags[at - 1] in _QUOTE or (tags[at - 1] in _COMMA and tags[at - 2] in _QUOTE)
    apart = tags[at - 1] in _COMMA and tags[at - 2] not in _OPENERS
    if not quoted and not (apart and not opens_relative(tags, at)):
        return None  # 'the days "when, he said, it rained"', "a case that, he said, may last"
    if at <= begin:  # '"Really?" Ann Lee said.'
        here = slice(cue.end, cue.end + 1)
        acts = tags[here] in _OBJECTS or reading.words[here] == ["it"]
        begin = reading.sentence(at - 1)[0]
        if (acts and cue.lemma not in verbs_of("listener")) or tags[begin] not in _QUOTE:
            # '"Really?" Others saw the same thing.' 'They are "few." She also argued for it.'
            return None
    begin = max(begin, at - REACH)
    begin = begin_left(reading, cue, begin, at, quoted=quoted)
    whole = quoted and tags[begin] in _QUOTE
    posted = cue.lemma == "post" and reading.words[cue.end : cue.end + 1] == ["on"]
    after = posted or cue.lemma in verbs_of("after") or (quoted and cue.lemma in verbs_of("that"))
    if not whole and not after:
        return None
    begin = begin if quoted else max(begin, find_deck(reading, begin, at))
    stop = trim(tags, begin, at) if tags[at - 1] in _COMMA else at
    return (begin, stop) if stop > begin else None


def _told_thing(reading: Reading, after: int) -> bool:
    """Tell a joke or a story, which somebody tells, from whom he tells something."""
    phrase = _PHRASE.match(reading.tags, after)
    return phrase is not None and reading.words[phrase.end() - 1] in clause_words("told")


def find_deck(reading: Reading, begin: int, end: int) -> int:
    """Return where a second headline begins on the first one's line, 0 where none does.

    "Mayor to quit; | Dam is old, aide says", but "Lee: Mayor Will Quit; It Is Late".
    """
    deck, words = reading.tags.find(_SEMI, begin, end) + 1, reading.segments.words
    apart = 0 < deck < end and reading.paragraph(begin) == 0 and words[deck][0].isupper()
    small = any(word[0].islower() and len(word) > _LONG for word in words[begin:deck])
    return deck if apart and small else 0
