"""Single words whose class what stands around them tells: "the past", "talk show", "all said".

Only a text that has the word needs its rule.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache, partial

from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, clause_words
from helpers.statements.cues import documents, studies

_Read = Callable[[list[str], re.Match[str]], str]

# "per the bylaws", "per Tass.", but not "400 pounds per EU citizen"
_PER = TAGS.compile("(?<!<AS|NUM>)<PREP>(?=<DET|POSS>|<NAME>{1,3}+<STOP|COMMA|CLOSE|DASH>)")
# "the mayors | all said", "Ann Lee and Bo Park | both agreed"
_FLOATING = TAGS.compile(
    "<QUANT|DET>(?<=<NAME|PLURAL|WORD|DASH|HAVE|PRON|OBJ>.)(?=<ADV>?<SAID|SAYS|SAY|PAST|HAVE|BE|MODAL|PRESENT>)"
)
# "players | past and present | said"
_PAIRED = TAGS.compile(
    "<!STOP|COMMA><AND><!STOP|COMMA>(?<=<PLURAL|NAME>...)(?=<ADV>?<SAID|SAYS|SAY|PAST|HAVE|BE|MODAL|PRESENT>)"
)
# "records made public"
_PUBLIC = TAGS.compile(
    """(?<=<PLURAL|WORD|NAME|REPORT|REPORTS>)<PAST|SAID><!STOP|COMMA>
    (?=<PREP|TIME|STOP|COMMA|SAY|SAYS|SAID|REPORT|REPORTS|ADV>)"""
)
# "one protest leader": what is one has no verb without its "s"
_ONE = TAGS.compile("<REPORT>(?<=<QUANT>.)")
# "a mayor whose advocates lean on her"
_WHOSE = TAGS.compile("<REPORT|REPORTS>(?<=<REL>.)")
# "he flew | home | in May"
_HOME = TAGS.compile("<WORD>(?<=<PAST|GERUND|PRESENT>.)(?=<COMMA|STOP|PREP|TO|AFTER|ADV|TIME>)")
# "its forecast", "its growth forecast": no verb
_FORECAST = TAGS.compile("<SAID|SAY>(?:(?<=<DET|POSS|GENITIVE|ADJ>.)|(?<=<POSS><WORD>.))")
# "the firm cut its costs"
_CUT = TAGS.compile("<WORD>(?<!<DET|POSS|GENITIVE|ADJ>.)(?=<POSS>)")
# "said in the past that"
_PAST = TAGS.compile("<PREP>(?<=<DET>.)(?=<THAT|PRON|COMMA|STOP|DET|POSS|NAME>)")
# "the actor, best known for"
# "the Most Rev Ann Lee", "Formula One champions"
_STYLED = TAGS.compile("<QUANT|ADV>(?<=<DET>.)(?=<NAME>)")
_AMPERSAND = TAGS.compile("<AND>(?<=<NAME>.)(?=<NAME>)")  # "Bell & Roe"
_AMID = TAGS.compile("<NUM|DO>(?<=<NAME>.)(?=<NAME>)")  # "Erik ten Hag", "Maria do Carmo"
_RANKED = TAGS.compile("<DET|QUANT|NOT|ADV>(?<=<NAME>.)(?=<NUM>)")  # "World No 3 Ann Lee"
_NUMBERED = TAGS.compile("<QUANT|NUM>(?<=<NAME>.)")
_BACK = TAGS.compile("<ADV>(?<=<DET|POSS>.)")  # "those at the back"
_BEST = TAGS.compile("<ADJ|WORD>(?<=<COMMA>.)(?=<SAID|PAST>)")
# "contradict | earlier | research", "demanded | further | talks", "complained of | long | delays"
_EARLIER = TAGS.compile(
    "<ADV>(?<=<SAID|SAYS|SAY|SAYING|PAST|PRESENT|GERUND|PREP|ADJ>.)(?=<WORD|PLURAL|REPORT|REPORTS>)"
)
_COUNTER = TAGS.compile("<REPORT>(?=<TO>)")  # "runs | counter | to the plan"
_RELATED = TAGS.compile("<SAID>(?<=<AND>.)(?=<WORD|PLURAL|ADJ>)")  # "trade and related job losses"
_MOST = TAGS.compile("<QUANT|DET>(?=<ADV><PAST|SAID>)")  # "and | most | recently defended"
_CERTAIN = TAGS.compile("<DET>(?<=<BE|ADV>.)(?=<DET|POSS|PRON|NAME|PREP>)")  # "is certain he left"
_MINE = TAGS.compile("<OBJ|PRON>(?<=<DET|ADJ|WORD|NAME>.)")  # "the mine"
# "All told, ten came"
_ALL_TOLD = TAGS.compile("<QUANT|DET><SAID>(?=<COMMA|STOP>)")
# "his strong second-place showing in Ely", but "a poll showing in May that"
_SHOWING = TAGS.compile("<SAYING>(?<=<ADJ|WORD|POSS|GENITIVE>.)(?=<PREP|COMMA|STOP>)")
# "five past and current players"
_PAIRED_BEFORE = TAGS.compile("<!STOP|COMMA><AND><!STOP|COMMA>(?=<ADJ|WORD>?<PLURAL>)")
# "a small but vocal group", "a large and fast growing town"
_SIZED = TAGS.compile(
    "<WORD|ADJ>(?<=<DET|POSS>.)<AND><ADV>?<WORD|ADJ|GERUND|PAST|SAID>(?=<WORD|PLURAL|REPORT>)"
)
# "a longtime Club for Growth donor"
_FOR_CAUSE = TAGS.compile("<DET><ADJ|WORD>{0,2}<NAME>{1,3}<PREP>(?=<NAME>{1,2}<WORD>)")
# "has maintained throughout that", "said all along that"
_THROUGHOUT = TAGS.compile("<PREP|ADV>(?=<THAT|COMMA|STOP>)")
_ALONG = TAGS.compile("<!STOP|COMMA><PREP|ADV>(?=<THAT|PRON|COMMA|STOP>)")
_COURT = TAGS.compile("<REPORTS>(?<=<WORD|NAME|PLURAL>.)")  # "Appeal court judges quash ban"
# "her will says", "the will leaves him nothing", but "this will hurt"
_WILL = TAGS.compile("<MODAL>(?<=<DET|POSS|GENITIVE>.)")
# "talk show host Ann Lee", "the morning news shows, one in three"
_TALK_SHOW = TAGS.compile(
    """<REPORT>(?<=<WORD|PLURAL|NAME|REPORT|SAY>.)
    | <REPORTS>(?<=<WORD|PLURAL|NAME|PERIOD|TIME>.)(?=<COMMA|STOP|BE|HAVE|MODAL|PREP>)"""
)

# "those | inside | said", "everyone | present | says"
_SITES = ("aboard", "inside", "nearby", "opposite", "outside", "present")
_ON_SITE = TAGS.compile(
    """(?:<PREP>(?<=<QUANT|PRON|OBJ|PLURAL|WORD|NAME>.)|<WORD>(?<=<QUANT|PRON|OBJ>.))
    (?=<ADV>?<SAID|SAYS|SAY|HAVE|MODAL>)"""
)
# "the Oslo think tank Quill", but "they think tanks"
_TANK = TAGS.compile("<SAY|SAYS>(?<!<PRON|PLURAL|MODAL|DO|TO>.)(?=<WORD|PLURAL>)")

# "called her | a liar", "told her | his plan": whom, not whose
_HER = TAGS.compile("<POSS>(?=<DET|POSS>)")
# "Lee's been saying": no owner
_BEEN = TAGS.compile("<GENITIVE>(?=<ADV|NOT>?<BE>)")

_DETERMINERS = ("a", "an", "the", "this", "these", "her", "his", "its", "my", "our", "their")
_THESE = ("all", "another", "each", "either", "neither", "that", "these", "this", "those")


def _attribute(words: list[str], found: re.Match[str]) -> str:
    """Read "per" before who or what tells it as "according to"."""
    per, after = words[found.start()], words[found.end()]
    rate = after in ("any", "each", "every", "half")  # "per every 100 voters"
    return TAGS.letter["ACCORDING"] if per == "per" and not rate else found[0]


def _float(words: list[str], found: re.Match[str]) -> str:
    """Read "all", "both" and "each" between a subject and its verb as an adverb."""
    after = words[found.end()]  # "all terror-related posts"
    floats = words[found.start()] in ("all", "both", "each") and "-" not in after
    return TAGS.letter["ADV"] if floats else found[0]


def _describe_one(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what stands after "one"."""
    one = words[found.start() - 1].lower() == "one"
    return TAGS.letter["WORD"] if one else found[0]


def _pair(words: list[str], found: re.Match[str]) -> str:
    """Read "old and new" after those it is of as an adverb."""
    paired = " ".join(words[slice(*found.span())]) in clause_words("paired")
    return TAGS.letter["ADV"] * 3 if paired else found[0]


def _read_along(words: list[str], found: re.Match[str]) -> str:
    """Read "all along" as an adverb: "said all along that it rained"."""
    along = words[found.start() : found.end()] == ["all", "along"]
    return TAGS.letter["ADV"] * 2 if along else found[0]


def _make_public(words: list[str], found: re.Match[str]) -> str:
    """Read what "made public" ends on as an adverb."""
    made = words[found.start() : found.end()] == ["made", "public"]
    return found[0][0] + TAGS.letter["ADV"] if made else found[0]


def _own(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what follows "whose"."""
    if words[found.start() - 1].lower() != "whose":
        return found[0]
    return TAGS.letter["PLURAL" if found[0] == TAGS.letter["REPORTS"] else "WORD"]


def _read_as(letter: str, listed: tuple[str, ...], words: list[str], found: re.Match[str]) -> str:
    """Give a word of the list a class: "home" after a verb, "the past", "the mine"."""
    return letter if words[found.start()] in listed else found[0]


def _place(words: list[str], found: re.Match[str]) -> str:
    """Read where people are as an adverb, after "those" as a part of who they are."""
    at = found.start()
    if words[at] not in _SITES:
        return found[0]
    return TAGS.letter["WORD" if words[at - 1].lower() == "those" else "ADV"]


def _think_tank(words: list[str], found: re.Match[str]) -> str:
    """Read "think" as a noun before "tank"."""
    noun = words[found.start()] == "think" and words[found.end()] in ("tank", "tanks")
    return TAGS.letter["WORD"] if noun else found[0]


def _seat(words: list[str], found: re.Match[str]) -> str:
    """Read "judges" as a noun after their court."""
    court = words[found.start() - 1].lower().removesuffix("s") in ("court", "tribunal")
    return TAGS.letter["PLURAL"] if court and words[found.start()] == "judges" else found[0]


def _bequeath(words: list[str], found: re.Match[str]) -> str:
    """Read "will" as a noun after a possessive or an article: "her will says"."""
    noun = words[found.start()] == "will" and words[found.start() - 1].lower() not in _THESE
    return TAGS.letter["WORD"] if noun else found[0]


def _cut(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb what may be a noun, but not before a possessive."""
    verb = words[found.start()] in clause_words("past_nouns")
    return TAGS.letter["PAST"] if verb else found[0]


def _show_on_air(words: list[str], found: re.Match[str]) -> str:
    """Read "show" as a noun after what it shows: "reality television show"."""
    at = found.start()
    noun = words[at] in ("show", "shows") and words[at - 1].lower() in clause_words("shows")
    return TAGS.letter["WORD" if words[at] == "show" else "PLURAL"] if noun else found[0]


def _tell_all(words: list[str], found: re.Match[str]) -> str:
    """Read "all told" as an adverb."""
    told = [word.lower() for word in words[slice(*found.span())]] == ["all", "told"]
    return TAGS.letter["ADV"] * 2 if told else found[0]


def _call_her(words: list[str], found: re.Match[str]) -> str:
    """Read "her" as whom something is done to before an article or a possessive."""
    object_ = words[found.start()] == "her" and words[found.end()] in _DETERMINERS
    return TAGS.letter["OBJ"] if object_ else found[0]


def _have_been(words: list[str], found: re.Match[str]) -> str:
    """Read an owner's ending as "has" before "been": "Lee's (also) been saying"."""
    been = "been" in words[found.end() : found.end() + 2]
    return TAGS.letter["HAVE"] if been else found[0]


def _show_well(words: list[str], found: re.Match[str]) -> str:
    """Read "showing" as a noun, where no document shows something."""
    at = found.start()
    shown = words[at] == "showing" and words[at - 1].lower() not in documents() | studies()
    return TAGS.letter["WORD"] if shown else found[0]


def _pair_before(words: list[str], found: re.Match[str]) -> str:
    """Read "past and present" before those it is of as an adjective."""
    paired = " ".join(words[slice(*found.span())]).lower() in clause_words("paired")
    return TAGS.letter["ADJ"] * 3 if paired else found[0]


def _size(words: list[str], found: re.Match[str]) -> str:
    """Read what joins a size and another adjective as a part of the phrase."""
    sized = words[found.start()] in clause_words("sizes")
    return TAGS.letter["ADJ"] * len(found[0]) if sized else found[0]


def _name_cause(words: list[str], found: re.Match[str]) -> str:
    """Read "for" in the name of a body that tells who somebody is as a part of the name."""
    after = found.end()
    while words[after][0].isupper():
        after += 1
    named = words[found.end() - 1] in ("for", "on", "against") and names_people(words[after])
    return found[0][:-1] + TAGS.letter["NAME"] if named else found[0]


@cache
def _pairs() -> list[tuple[str, tuple[str, str]]]:
    """List the first word of each pair, and the last as a text may print it."""
    pairs = (pair.split(" and ") for pair in clause_words("paired"))
    return [(first, (last, last.capitalize())) for first, last in pairs]


# What only a text with one of some words needs.
_OF_WORDS: tuple[tuple[tuple[str, ...], re.Pattern[str], _Read], ...] = (
    (("per", "Per"), _PER, _attribute),
    (("all", "both", "each"), _FLOATING, _float),
    *(
        (asked, pattern, partial(_read_as, TAGS.letter[name], asked))
        for asked, pattern, name in (
            (("home",), _HOME, "ADV"),
            (("certain",), _CERTAIN, "ADJ"),
            (("best", "better"), _BEST, "ADV"),
            (("earlier", "further", "long"), _EARLIER, "ADJ"),
            (("mine",), _MINE, "WORD"),
            (("most",), _MOST, "ADV"),
            (("throughout",), _THROUGHOUT, "ADV"),
            (("related",), _RELATED, "ADJ"),
            (("counter",), _COUNTER, "ADV"),
            (("forecast",), _FORECAST, "WORD"),
            (("past",), _PAST, "WORD"),
            (("back",), _BACK, "WORD"),
            (("Most", "Very"), _STYLED, "NAME"),
            (("&",), _AMPERSAND, "NAME"),
            (("No",), _RANKED, "NAME"),
            (("do", "ten"), _AMID, "NAME"),
            (("One", "Two", "Three", "Four", "Five"), _NUMBERED, "NAME"),
        )
    ),
    (("its", "his", "her", "their"), _CUT, _cut),
    (("judges",), _COURT, _seat),
    (("will",), _WILL, _bequeath),
    (("show", "shows"), _TALK_SHOW, _show_on_air),
    (_SITES, _ON_SITE, _place),
    (("tank", "tanks"), _TANK, _think_tank),
    (("one", "One"), _ONE, _describe_one),
    (("whose",), _WHOSE, _own),
    (("public",), _PUBLIC, _make_public),
    (("along",), _ALONG, _read_along),
    (("told",), _ALL_TOLD, _tell_all),
    (("been",), _BEEN, _have_been),
    (("her",), _HER, _call_her),
    (("showing",), _SHOWING, _show_well),
    (("for", "on", "against"), _FOR_CAUSE, _name_cause),
)


def read_single(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return a tag string with the classes of single words; `words` go on past the last tag."""
    for asked, pattern, read in _OF_WORDS:
        if not vocabulary.isdisjoint(asked):
            tags = pattern.sub(partial(read, words), tags)
    if any(first in vocabulary and not vocabulary.isdisjoint(last) for first, last in _pairs()):
        tags = _PAIRED_BEFORE.sub(partial(_pair_before, words), tags)
        tags = _PAIRED.sub(partial(_pair, words), tags)
    if not clause_words("sizes").isdisjoint(vocabulary):
        tags = _SIZED.sub(partial(_size, words), tags)
    return tags
