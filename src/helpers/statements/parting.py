"""What joins and parts words: a mark within a word, and what stands before a name."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from helpers.segments import Segments
from helpers.statements.classes import TAGS, clause_words, tagger
from helpers.statements.cues import base_forms, callings, verbs_of
from helpers.statements.dating import Parting, date_partings
from helpers.tags import lexicon_set

_OCCASION = TAGS.compile("<PREP><DET|POSS><!PREP|COMMA|STOP|AND>{0,3}?<WORD|REPORT>(?=<NAME>)")
_LIVES = TAGS.compile("<NUM|POSS><PRESENT>")  # "claimed 12 lives", "change their lives"
_SO_FAR = TAGS.compile(  # "no evidence yet", "has not yet conceded"
    """<AND>(?:(?<=<NOT>.)
    | (?<=<WORD|PLURAL|NAME|ADJ|PAST|SAID|OBJ|PRON|THAT|NUM|BE>.)(?=<COMMA|STOP>))"""
)
# "the Fund for Roads, or FFR, said": another name of it
_OR_SHORT = TAGS.compile("<AND>(?<=<WORD|NAME|PLURAL><COMMA>.)(?=<NAME><COMMA|DASH>)")
_TO_WHOM = TAGS.compile("<TO><WORD>")  # "an aide to former mayor Ann Lee"
# "a baker called Tom Bell said", "an app, called Tern, and", but not "called Bell a fool"
_NAMED = TAGS.compile(
    """<SAID>(?:(?<=<WORD|PLURAL|REPORT|REPORTS|ADJ>.)|(?<=<COMMA>.)(?=<NAME>{1,3}+<COMMA>))
    (?=<DET>?<NAME|INITIAL>{1,4}+(?:<PREP><DET>?<NAME>{1,3}+)?
      <COMMA|STOP|SAID|SAYS|HAVE|BE|MODAL|DO>)"""
)
# "It rained,” state secretary Ann Lee said", "state media said"
_OF_STATE = TAGS.compile(
    "<REPORT>(?<=<COMMA|AND|PREP|STOP|COLON|QCOMMA|QEND|QSTOP>.)(?=<WORD|PLURAL>{1,2}<NAME|SAID|SAYS>)"
)
_STATE_OF = TAGS.compile("<QUANT><REPORT>(?=<WORD|NAME|ADJ>?<PLURAL>)")  # "several state lawmakers"
_THERE = TAGS.compile("<PRON>(?<=<WORD|PLURAL>.)(?=<SAID|SAYS|SAY>)")  # "an aide there said"
_ALONE_TOO = TAGS.compile("<DET>(?=<PAST|SAID><NAME>)")  # "This angered Austrians"
_ALONE = TAGS.compile("<DET>(?=<PAST|SAID><PLURAL|NUM>)")  # "This angered voters"
# "the most crowded towns", "the ten most crowded towns"
_SUPERLATIVE = TAGS.compile(
    "<QUANT>(?<=<DET|POSS|GENITIVE>.)(?=<ADJ|PAST|GERUND>|<WORD><WORD|PLURAL|REPORT|REPORTS>)"
)
# "Bakers and even some millers say", but "he left, and even bakers say"
_AND_EVEN = TAGS.compile("<ADV>(?<=<PLURAL|NAME><AND>.)(?=<QUANT|PLURAL|ADJ>)")
_ESTIMATED = TAGS.compile("<SAID>(?<=<DET|POSS>.)(?=<NUM>)")  # "the estimated ten towns"
# "a study of the Ely attacks that", "the Ely attacks were"
_EVENT = TAGS.compile("<REPORTS>(?<=<DET|PREP><NAME>.)(?=<THAT|BE|HAVE|PREP|STOP|COMMA|AND>)")
# "whom Oslo news reports call a spy", "TV shows sound right", but "state media reports that"
_ON_AIR = TAGS.compile("<SAYS|REPORTS>(?<=<WORD|PLURAL|NAME>.)(?!<THAT|COMMA|QUOTE|WH|DET|NUM|HE>)")
# "a speech which Ann Lee claims told of rain", "a move that the kingdom hopes will help"
_CLAIMED = TAGS.compile(
    """<REL><NAME>{1,3}<REPORTS>(?=<SAID|PAST|BE|HAVE|MODAL>)
    | <REL|THAT>(?:<DET|POSS><WORD|ADJ>{1,3}|<NAME|PLURAL>{1,3})<REPORTS|REPORT>(?=<MODAL>)"""
)
# "struck populist notes", "made other public promises"; "his stern warning that"
_NOTED = TAGS.compile(
    """<PAST|PRESENT>(?<!<REL|THAT>.)<ADJ|QUANT|DET>?<WORD|ADJ|PLURAL><REPORTS>
    (?=<ADJ|PREP|STOP|COMMA|AND|TO|GERUND>|<WORD><TO|PREP>)"""
)
_WARNING = TAGS.compile("<POSS|DET|GENITIVE><WORD|ADJ><SAYING>(?=<THAT>)")
_OPPOSITE = TAGS.compile("<WORD|ADJ>(?=<DET|POSS|NAME>)")  # "a tower opposite the museum"
_WISHED = TAGS.compile("<MODAL><PREP>(?=<TO|PRON|OBJ|DET|NAME|POSS>)")  # "would like to go"
# "they won in larger states", "key states for her", "rich states that have voted"
_SEVERAL = TAGS.compile(
    """<REPORTS>(?: (?<=<ADV|QUANT|NUM><WORD|ADJ>.)(?=<STOP>)
    | (?<=<ADJ|WORD|NAME>.)(?=<THAT><BE|HAVE|MODAL|DO|PAST|PRESENT>)
    | (?:(?<=<ADJ>.)|(?<=<NUM|DASH|COMMA|QUANT><WORD>.))(?=<PREP>) )"""
)
_POINTS = TAGS.compile("<WORD><REPORTS>")  # "up by 20 percentage points"
_WORTH = TAGS.compile("<WORD|ADJ><PREP>")  # "his net worth"
# "supporters of the law hope this is a start", "people in the town want a switch"
_OF_WHAT = TAGS.compile(
    "<PLURAL|NAME><PREP><DET|POSS><ADJ>?<WORD|NAME>{1,3}<REPORT>(?=<DET|POSS|PRON|THAT|QUANT>)"
)
# "villagers near the dam say | wild birds left", "users of the app claim | thieves have it"
_WHERE = TAGS.compile(
    """<PLURAL|NAME><ADJ|WORD>?<PREP|TO>(?:<DET|POSS>|<NAME>{1,2}<GENITIVE>)<ADJ|WORD|NAME>{1,4}
    (?:<SAY>(?=<ADJ|WORD|PLURAL|NUM|REPORTS>)|<REPORT>(?=<PLURAL><BE|HAVE|MODAL|DO>))"""
)
# "It rained, the RNLI say.", "Prices will rise, campaigners and the RNLI say."
_BODY_SAYS = TAGS.compile(
    """<COMMA|QCOMMA>(?:<DET|ADJ|WORD|NAME>{0,3}+<PLURAL|NAME><AND>)?<DET>?<NAME>{1,3}<SAY>
    (?=<STOP|COMMA>(?!<AND>))"""
)
# "some protest leaders said", "But protest leaders in Ely say"
_PILED = TAGS.compile(
    "<QUANT|DET|AND><REPORT>(?=<PLURAL>(?:<PREP><NAME|WORD>{1,2})?<SAID|SAY|HAVE|MODAL>)"
)
_FILED = TAGS.compile("<DET><PLURAL><REPORT>")
_NTH_MOST = TAGS.compile("<QUANT>(?<=<NUM>.)(?=<ADJ>|<WORD><WORD|PLURAL|REPORT|REPORTS>)")
# "Ann Lee cut its target", "he cut into it"
_UNCHANGED = TAGS.compile("<NAME><WORD|SAID>(?=<DET|POSS>)|<PRON><WORD>")
_WING = TAGS.compile("<PAST>(?<=<DET><ADV|WORD|ADJ>.)")  # "the far left"
# "Outside experts said", "outside and inside the town"
_OUTSIDE = TAGS.compile(
    "<PREP>(?<!<PAST|PRESENT|WORD|PLURAL|NAME|BE>.)(?=<WORD|ADJ>?<PLURAL><ADV>*+<SAID|SAY|REPORT>)"
)
_NAMED_THE = TAGS.compile("<DET>(?<=<WORD>.)(?=<NAME>)")  # "newspaper The Hindu"
_PLURAL = TAGS.letter["PLURAL"]
# "the Ministry of Health, Labour and Welfare", "officials in Ely, Leeds and York"
_LISTED = TAGS.compile(
    "<NAME|PLURAL><PREP>(?P<list><NAME>{1,3}(?:<COMMA><NAME>{1,3}){1,3}<COMMA>?<AND><NAME>{1,3})"
)
_IN_PLACES = frozenset(("across", "around", "at", "from", "in", "near", "outside"))
_BEFORE_TITLE = TAGS.compile(
    """<REPORT>(?<=<COMMA|AND|PREP|STOP|NAME|ADJ|WORD|GERUND|SAYING>.)(?=<NAME>)
    | <REPORTS>(?<=<ADJ|GERUND|SAYING>.)(?=<NAME>)"""
)
# "Whitby University (WU) data": the bracket is a part of the name
_SHORT_FORM = TAGS.compile("<NAME><OPEN><NAME><CLOSE>(?=<WORD|PLURAL>)")
_AMID = TAGS.compile("<POSS|DET>(?<=<NAME>.)(?=<NAME>)")
_NICKNAME = TAGS.compile("<OTHER>(?<=<NAME>.)<NAME>{1,2}+<GENITIVE>(?=<NAME>)")  # "Jo ‘Red’ Roe"
_TITLE_BRACKET = TAGS.compile("<NAME><OPEN><NAME|WORD|PAST|AND>{1,3}<CLOSE>(?=<NAME>)")
# "It failed, planning officer Ann Lee said"
_BEFORE_ROLE = TAGS.compile(
    "<GERUND|SAYING>(?<=<COMMA|AND|STOP|COLON|QCOMMA|QEND|QSTOP|SAID|SAYS>.)(?=<WORD|REPORT>{1,2}<NAME>)"
)
_BEFORE_SPEAKER = TAGS.compile("<PREP|TO><DET>?(?P<names><NAME|INITIAL>{2,6})<SAID|SAYS>")
# "the Greens want a ban": several, and so a verb
_PARTY = TAGS.compile("<DET><NAME>(?=<REPORT|SAY><DET|POSS|TO|THAT|QUANT|PRON>)")
# "told the Star | rescue teams had left"
_TOLD = TAGS.compile(
    """<SAID><DET>?<NAME|ADJ|WORD|PLURAL>{0,4}<NAME>
    (?=<WORD|PLURAL|ADJ|REPORTS>{1,4}+<BE|HAVE|MODAL|DO|PAST>)"""
)
# The letter of each mark that may stand within a word.
_WITHIN = {"-": TAGS.letter["DASH"], "/": TAGS.letter["OTHER"], ".": TAGS.letter["STOP"]}


def join_marks(tags: str, segments: Segments) -> str:
    """Take a mark within a word for no mark.

    A hyphen at its end ("above- and below-ground"), a slash between names or numbers ("the Star/Sun
    poll", "a 9/11 survivor"), and the dot of an abbreviation ("the No. 2 man").
    """
    # One loop over the marks: a test each.
    starts, ends, words = segments.starts, segments.ends, segments.words
    letters = None
    for mark, letter in _WITHIN.items():
        i = 0
        while (i := tags.find(letter, i) + 1) and i < len(tags):
            at = i - 1
            if words[at] != mark or not at or starts[at] != ends[at - 1]:
                continue
            after = words[i][0]
            if mark == "-":
                into = "OTHER"
            elif mark == "/" and starts[i] == ends[at] and (after.isupper() or after.isdigit()):
                into = "ADJ"
            elif (
                mark == "." and words[at - 1] in clause_words("before_numeral") and after.isdigit()
            ):
                into = "NAME"
            else:
                continue
            letters = letters or list(tags)
            letters[at] = TAGS.letter[into]
            if into == "NAME":
                letters[at - 1] = TAGS.letter["NAME"]
    return "".join(letters) if letters else tags


def _spelled(listed: Collection[str]) -> frozenset[str]:
    """Return words as a text may spell them: small, with a capital, in capitals."""
    return frozenset(f(word) for word in listed for f in (str, str.capitalize, str.upper))


@cache
def _partings() -> list[tuple[re.Pattern[str], frozenset[str], Collection[str] | None, str]]:
    """Return what is parted: a pattern, its last word, the word before it, and its new letter."""
    listed: tuple[Parting, ...] = (
        (_BEFORE_TITLE, clause_words("before_name"), None, "WORD"),
        (_BEFORE_ROLE, clause_words("before_role"), None, "WORD"),
        (_UNCHANGED, clause_words("unchanged"), None, "PAST"),
        (_OCCASION, tagger().occasions, None, "ADV"),
        (_LIVES, ("lives",), None, "PLURAL"),
        (_NAMED, clause_words("naming"), None, "ADJ"),
        (_SO_FAR, ("yet",), None, "ADV"),
        (_OR_SHORT, ("or",), None, "ADV"),
        (_OUTSIDE, ("outside",), None, "ADJ"),
        (_WING, ("left",), ("far", "hard", "radical"), "WORD"),
        (_TO_WHOM, ("former",), None, "DET"),
        (_OF_STATE, ("state",), None, "WORD"),
        (_STATE_OF, ("state",), None, "WORD"),
        (_THERE, ("there",), None, "ADV"),
        (_ALONE, ("this", "another"), None, "OBJ"),
        (_ALONE_TOO, ("this",), None, "OBJ"),
        (_ESTIMATED, ("estimated", "expected", "projected", "reported"), None, "ADJ"),
        (_EVENT, ("attacks", "protests"), None, "PLURAL"),
        (_ON_AIR, ("reports", "shows"), ("media", "news", "press", "radio", "tv"), "PLURAL"),
        (_CLAIMED, ("claim", "claims", "fear", "fears", "hope", "hopes", "notes"), None, "SAYS"),
        (_NOTED, clause_words("noted"), None, "PLURAL"),
        (_WARNING, ("warning",), clause_words("warned"), "WORD"),
        (_PILED, clause_words("piled"), None, "WORD"),
        (_OPPOSITE, ("opposite",), None, "PREP"),
        (_WORTH, ("worth",), ("net",), "WORD"),
        (_SEVERAL, ("states",), None, "PLURAL"),
        (_POINTS, ("points",), ("percentage",), "PLURAL"),
        (_WISHED, ("like",), ("would",), "SAY"),
        (_OF_WHAT, base_forms(), None, "SAY"),
        (_WHERE, base_forms() & verbs_of("clause"), None, "SAYS"),
        (_BODY_SAYS, base_forms(), None, "SAYS"),
        (_SUPERLATIVE, ("most", "least"), None, "ADV"),
        (_NTH_MOST, ("most", "least"), None, "ADJ"),
        (_AND_EVEN, ("even",), ("and", "or"), "QUANT"),
        (_NAMED_THE, ("the",), lexicon_set("outlets", "nouns"), "NAME"),
    )
    every = (*listed, *date_partings())
    return [(pattern, _spelled(last), before, into) for pattern, last, before, into in every]


def part_names(tags: str, words: list[str], vocabulary: frozenset[str]) -> str:
    """Part what stands before a name from it.

    The occasion or month of "in a Tass interview | Ann Lee said", "in May | Ann Lee said", the
    outlet of "in an interview with the Post | Ann Lee said"; and "state" before a title or an
    outlet ("Ohio state Senator Ann Lee", "Iranian state TV") is no verb.
    """
    letters = None
    for pattern, parting, before, into in _partings():
        if parting.isdisjoint(vocabulary):
            continue
        for found in pattern.finditer(tags):
            i = found.end() - 1
            if words[i] in parting and (not before or words[i - 1].lower() in before):
                letters = letters or list(tags)
                letters[i] = TAGS.letter[into]
    for token, into in _within_names(tags, words, vocabulary):
        letters = letters or list(tags)
        letters[token] = TAGS.letter[into]
    for token, into in _part_plurals(tags, words):
        letters = letters or list(tags)
        letters[token] = TAGS.letter[into]
    known = tagger()
    for found in _BEFORE_SPEAKER.finditer(tags):
        low, high = found.span("names")
        ends = [
            i
            for i in range(low, high)
            if words[i] in known.outlets or " ".join(words[low : i + 1]) in known.outlets
        ]
        if ends and ends[-1] < high - 1 and words[found.start() - 1].lower() in known.occasions:
            letters = letters or list(tags)
            letters[low : ends[-1] + 1] = TAGS.letter["TIME"] * (ends[-1] + 1 - low)
    return "".join(letters) if letters else tags


def _within_names(
    tags: str, words: list[str], vocabulary: frozenset[str]
) -> Iterator[tuple[int, str]]:
    """Take for parts of a name an owner in it ("Save Our Sea"), a list and what is in brackets."""
    amid = lexicon_set("organisations", "owners") | {"Morning", "Week"}  # "CBS This Morning"
    appeals = lexicon_set("organisations", "appeals")  # "Save the Children"
    amid |= appeals
    for found in () if amid.isdisjoint(vocabulary) else _AMID.finditer(tags):
        at = found.start()
        appeal = words[at] == "the" and words[at - 1] in appeals
        if appeal or words[at] in lexicon_set("organisations", "owners") | {"This"}:
            yield found.start(), "NAME"
    for found in _NICKNAME.finditer(tags) if "‘" in vocabulary else ():
        if words[found.start()] == "‘":
            yield from ((token, "NAME") for token in range(*found.span()))
    for found in _LISTED.finditer(tags):
        names = words[slice(*found.span("list"))]
        first, by = words[found.start() : found.start() + 2]
        several = tags[found.start()] == _PLURAL or first.endswith("s")
        whole = first in lexicon_set("organisations", "listing") or (several and by in _IN_PLACES)
        if whole and callings().isdisjoint(map(str.upper, names)):
            yield from ((token, "NAME") for token in range(*found.span("list")))
    yield from _bracketed(tags, words)


def _bracketed(tags: str, words: list[str]) -> Iterator[tuple[int, str]]:
    """Take for parts of a name its short form and brackets after a title."""
    for found in _SHORT_FORM.finditer(tags):
        if words[found.start() + 2].isupper():
            yield from ((token, "NAME") for token in range(found.start() + 1, found.end()))
    for found in _TITLE_BRACKET.finditer(tags):
        if words[found.start()].rstrip(".").upper() in callings():
            yield from ((token, "NAME") for token in range(found.start() + 1, found.end()))


def _part_plurals(tags: str, words: list[str]) -> Iterator[tuple[int, str]]:
    """Part several from their verb ("the Greens | want"), an outlet from what it is told."""
    for found in _PARTY.finditer(tags):
        word = words[found.end() - 1]
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            yield found.end() - 1, "PLURAL"
    for found in _FILED.finditer(tags):
        if words[found.start()].lower() in ("a", "an"):  # "a police report"
            yield found.end() - 1, "WORD"
    for found in _TOLD.finditer(tags) if "told" in words else ():
        after = found.end()
        outlet = words[after - 1] in tagger().outlets or (
            words[after - 2] in lexicon_set("outlets", "nouns")  # "network Ivex"
        )
        told = words[found.start()] == "told" and outlet
        if told and words[after] not in clause_words("works"):
            yield after, "DET"
