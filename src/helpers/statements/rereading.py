"""Words whose class what stands around them tells: "talk show", "the mayors all said".

A rule is a pattern over the tag string, and what it makes of it.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache, partial

from helpers.statements.classes import TAGS, clause_words
from helpers.statements.cues import accusations, cue_verbs
from helpers.tags import lexicon_set

_Read = Callable[[list[str], re.Match[str]], str]

# After "to" or "would" a word of no known class is a verb, and so is a past form ("to put").
_VERBAL = TAGS.compile(
    "(<TO|MODAL|DO>(?:(?<=<DO>)<NOT|ADV>?+|<NOT>(?=<WORD><AND>))?)(?:<WORD>(?!<STOP|COMMA|GENITIVE>)|<PAST>)"
)
# Patterns that begin with a letter, and then look back, are searched for many times as fast.
# "according to local farmers", "an aide to the mayor": no verb follows
_TO = TAGS.compile(
    "<TO>(?:(?<=<ACCORDING>.)|(?=<DET|POSS|NAME>)|(?<=<WORD|NAME|REPORT>.)(?=<PLURAL>)|(?<=<WORD|ADJ|PLURAL|NAME>.)(?=<OBJ>))"
)
# "reported a loss and cut its dividend": no noun stands before a possessive
_AND_VERB = TAGS.compile("<WORD>(?<=<AND>.)(?=<POSS>)")
# "per the bylaws", "per Tass.", but not "400 pounds per EU citizen"
_PER = TAGS.compile("(?<!<AS|NUM>)<PREP>(?=<DET|POSS>|<NAME>{1,3}+<STOP|COMMA|CLOSE|DASH>)")
# "the mayors | all said", "Ann Lee and Bo Park | both agreed"
_FLOATING = TAGS.compile(
    "<QUANT|DET>(?<=<NAME|PLURAL|WORD|DASH|HAVE|PRON|OBJ>.)(?=<ADV>?<SAID|SAYS|SAY|PAST|HAVE|BE|MODAL|PRESENT>)"
)
# "for that feat", "later that day,"
_THAT = TAGS.compile("<THAT>((?<=<PREP>.)(?=<WORD|PLURAL|NAME|ADJ>)|(?=<PERIOD><COMMA|STOP|THAT>))")
# "players | past and present | said"
_PAIRED = TAGS.compile(
    "<!STOP|COMMA><AND><!STOP|COMMA>(?<=<PLURAL|NAME>...)(?=<ADV>?<SAID|SAYS|SAY|PAST|HAVE|BE|MODAL|PRESENT>)"
)
# "he's" is "he has" or "he is".
_IS = TAGS.compile("<GENITIVE>(?<=<PRON|REL|THAT|WH>.)")
# "It rained, the agency reports."
_REPORTED = TAGS.compile("""(<COMMA|QCOMMA><DET>?<WORD|NAME|ADJ>{1,3}
        (?:<PREP><DET>?<!COMMA|STOP|PREP|DET|PRON>{1,4})?)<REPORTS>(?=<STOP|COMMA>)""")
# "It rained, court records show.", "The mill, (as) its owners claim, burned."
_SHOWN = TAGS.compile(
    """(<COMMA|QCOMMA><AS>?<DET|POSS>?<WORD|NAME|ADJ|REPORT|PLURAL>{0,2}<PLURAL|REPORTS>
        (?:<PAST|SAID>?<PREP><DET|POSS>?<WORD|NAME|ADJ|PLURAL|GENITIVE>{1,6}
          (?:<AND><DET|QUANT|WORD|NAME|ADJ|PLURAL>{1,3})?)?)<REPORT>
    (?=<STOP>|<COMMA>(?!<AND>))"""
)
# "A third say they": no noun stands before a pronoun or "that".
_SAYING = TAGS.compile("<SAY>(?=<PRON|THAT>)(?<=<NUM|WORD|ADJ|DET|PLURAL>.)")
# "records made public"
_PUBLIC = TAGS.compile(
    """(?<=<PLURAL|WORD|NAME|REPORT|REPORTS>)<PAST|SAID><!STOP|COMMA>
    (?=<PREP|TIME|STOP|COMMA|SAY|SAYS|SAID|REPORT|REPORTS|ADV>)"""
)
# "Emails seen by the Post show (that)", but "Ann Lee said in a Post report that"
_SEEN = TAGS.compile(
    "(<PLURAL|NAME><PAST|SAID>)<PREP><DET>?<NAME|WORD|ADJ>{1,3}<REPORT>(?=<THAT|WH|PRON|DET|POSS|NAME|NUM|PLURAL>)"
)
_SINCE = TAGS.compile("<SUB>(?<=<HAVE>.)")  # "has since said"
# "J. Smith", "(R-Ky.)": the stop is part of the name.
_INITIALS = TAGS.compile(
    "<INITIAL><STOP>(?=<NAME|INITIAL>)|<NAME><STOP>(?=<COMMA>|(?<=<OPEN|COMMA>..)<CLOSE>)"
)
_DEGREE = TAGS.compile("<NAME><STOP>")
_CLOCK = TAGS.compile(
    "(<NUM>)(?:<COLON>(?=<NUM>)|<DASH>(?=<NUM>(?!<NAME>)))"
)  # "8:30 p.m.", "3:2", "15–25 boats"
# "while injured workers said": no verb before its subject
_DONE = TAGS.compile(
    """<PAST>(?<=<SUB|THAT|SAID|SAYS>.)
    (?=<PLURAL|WORD>{1,2}+<ADV>?<SAID|SAYS|SAY|REPORT|PAST|HAVE|BE|MODAL|DO|PRESENT>)"""
)
# "one protest leader": what is one has no verb without its "s"
_ONE = TAGS.compile("<REPORT>(?<=<QUANT>.)(?=<WORD|PLURAL>)")
# "the federal appeals court", "the police complaints board"
_OF_BODY = TAGS.compile(
    "(<DET|POSS|GENITIVE><WORD|ADJ|NAME|PLURAL|REPORT>{0,2})<REPORTS>(?=<WORD>)"
)
# "according to its FEC reports", "according to an SEC filing"
_PAPERS = TAGS.compile(
    "(<ACCORDING><PREP|TO>?<DET|POSS>?<NAME|WORD|ADJ>{0,2}<NAME>)<REPORTS|GERUND>(?=<STOP|COMMA|PREP|TO>)"
)
# "according to oil trading sources", but "according to people fleeing fires"
_TRADE = TAGS.compile(
    "(<ACCORDING><PREP|TO>?<DET|POSS>?<ADJ|WORD|PLURAL>{1,2})<GERUND>(?=<WORD|PLURAL>{1,2}<STOP|COMMA>)"
)
# "a mayor whose advocates lean on her"
_WHOSE = TAGS.compile("<REPORT|REPORTS>(?<=<REL>.)")
# "a clerk accused of theft", but "was accused of"
_DONE_TO = TAGS.compile("<SAID>(?<=<WORD|PLURAL|NAME|NUM>.)(?=<PREP|AS>)")
# "the former first lady"
_FIRST = TAGS.compile("<ADV>(?<=<ADJ|WORD>.)(?=<WORD|PLURAL>)")
# "he flew | home | in May"
_HOME = TAGS.compile("<WORD>(?<=<PAST|GERUND|PRESENT>.)(?=<COMMA|STOP|PREP|TO|AFTER|ADV|TIME>)")
# "its forecast", "its growth forecast": no verb
_FORECAST = TAGS.compile("<SAID|SAY>(?:(?<=<DET|POSS|GENITIVE|ADJ>.)|(?<=<POSS><WORD>.))")
# "the firm cut its costs"
_CUT = TAGS.compile("<WORD>(?=<POSS>)")
# "said in the past that"
_PAST = TAGS.compile("<PREP>(?<=<DET>.)(?=<THAT|PRON|COMMA|STOP|DET|POSS|NAME>)")
# "the actor, best known for"
_BEST = TAGS.compile("<ADJ|WORD>(?<=<COMMA>.)(?=<SAID|PAST>)")
# "contradict | earlier | research"
_EARLIER = TAGS.compile(
    "<ADV>(?<=<SAID|SAYS|SAY|PAST|PRESENT|PREP|ADJ>.)(?=<WORD|PLURAL|REPORT|REPORTS>)"
)
_MOST = TAGS.compile("<QUANT|DET>(?=<ADV><PAST|SAID>)")  # "and | most | recently defended"
_CERTAIN = TAGS.compile("<DET>(?<=<BE|ADV>.)(?=<DET|POSS|PRON|NAME|PREP>)")  # "is certain he left"
_MINE = TAGS.compile("<OBJ|PRON>(?<=<DET|ADJ|WORD|NAME>.)")  # "the mine"
# "talk show host Ann Lee", "the morning news shows, one in three"
_TALK_SHOW = TAGS.compile(
    """<REPORT>(?<=<WORD|PLURAL|NAME|REPORT|SAY>.)
    | <REPORTS>(?<=<WORD|PLURAL|NAME|PERIOD|TIME>.)(?=<COMMA|STOP|BE|HAVE|MODAL|PREP>)"""
)


def _attribute(words: list[str], found: re.Match[str]) -> str:
    """Read "per" before who or what tells it as "according to"."""
    per, after = words[found.start()], words[found.end()]
    rate = after in ("any", "each", "every", "half")  # "per every 100 voters"
    return TAGS.letter["ACCORDING"] if per == "per" and not rate else found[0]


def _name_degree(words: list[str], found: re.Match[str]) -> str:
    """Take the stop of a degree for a part of it: "a Ph.D. student"."""
    within = words[found.start()] in clause_words("degrees") and words[found.end()][0].islower()
    return TAGS.letter["NAME"] * 2 if within else found[0]


def _float(words: list[str], found: re.Match[str]) -> str:
    """Read "all", "both" and "each" between a subject and its verb as an adverb."""
    after = words[found.end()]  # "all terror-related posts"
    floats = words[found.start()] in ("all", "both", "each") and "-" not in after
    return TAGS.letter["ADV"] if floats else found[0]


def _describe_done(words: list[str], found: re.Match[str]) -> str:
    """Read as an adjective a participle that begins a clause: "injured workers said"."""
    done = words[found.start()].endswith("ed") and words[found.end()][0].islower()
    return TAGS.letter["ADJ"] if done else found[0]


def _describe_one(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what stands between "one" and another noun."""
    one = words[found.start() - 1].lower() == "one"
    return TAGS.letter["WORD"] if one else found[0]


def _pair(words: list[str], found: re.Match[str]) -> str:
    """Read "old and new" after those it is of as an adverb."""
    paired = " ".join(words[slice(*found.span())]) in clause_words("paired")
    return TAGS.letter["ADV"] * 3 if paired else found[0]


def _name_body(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what tells what a body is for: "appeals court"."""
    body = words[found.end()] in lexicon_set("organisations", "nouns")
    return found[1] + TAGS.letter["WORD"] if body else found[0]


def _name_papers(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun a document after the name of whom it is for: "FEC reports"."""
    paper = words[found.end(1)].removesuffix("s") in lexicon_set("sources", "documents")
    return found[1] + TAGS.letter["PLURAL"] if paper else found[0]


def _name_trade(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what tells of what trade sources are: "media buying sources"."""
    doers = words[found.end(1) - 1].endswith(("s", "en", "people", "police"))
    told = words[found.end()] in clause_words("told_by") and not doers
    return found[1] + TAGS.letter["WORD"] if told else found[0]


def _rank_first(words: list[str], found: re.Match[str]) -> str:
    """Read "first" as a part of who is meant: "first lady"."""
    ranked = words[found.start()] == "first" and words[found.end()] in clause_words("first_of")
    return TAGS.letter["ADJ"] if ranked else found[0]


def _make_public(words: list[str], found: re.Match[str]) -> str:
    """Read what "made public" ends on as an adverb."""
    made = words[found.start() : found.end()] == ["made", "public"]
    return found[0][0] + TAGS.letter["ADV"] if made else found[0]


def _own(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what follows "whose"."""
    if words[found.start() - 1].lower() != "whose":
        return found[0]
    return TAGS.letter["PLURAL" if found[0] == TAGS.letter["REPORTS"] else "WORD"]


def _do_to(words: list[str], found: re.Match[str]) -> str:
    """Read as a participle a verb that needs an object and has none: "accused of"."""
    verb = cue_verbs().get(words[found.start()])
    done = verb and verb.lemma != "warn" and words[found.end()] in accusations().get(verb.lemma, ())
    return TAGS.letter["PAST"] if done else found[0]


def _show_seen(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb what follows the name of who saw the source."""
    seen = words[found.end(1)] == "by"
    return found[0][:-1] + TAGS.letter["SAYS"] if seen else found[0]


def _show(found: re.Match[str]) -> str:
    """Read the last word as a verb, and a noun before it as one: "figures from the board show"."""
    return found[1].replace(TAGS.letter["REPORTS"], TAGS.letter["PLURAL"]) + TAGS.letter["SAYS"]


def _read_as(letter: str, listed: tuple[str, ...], words: list[str], found: re.Match[str]) -> str:
    """Give a word of the list a class: "home" after a verb, "the past", "the mine"."""
    return letter if words[found.start()] in listed else found[0]


def _cut(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb what may be a noun, but not before a possessive."""
    verb = words[found.start()] in clause_words("past_nouns")
    return TAGS.letter["PAST"] if verb else found[0]


def _show_on_air(words: list[str], found: re.Match[str]) -> str:
    """Read "show" as a noun after what it shows: "reality television show"."""
    at = found.start()
    noun = words[at] in ("show", "shows") and words[at - 1].lower() in clause_words("shows")
    return TAGS.letter["WORD" if words[at] == "show" else "PLURAL"] if noun else found[0]


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
            (("earlier",), _EARLIER, "ADJ"),
            (("mine",), _MINE, "WORD"),
            (("most",), _MOST, "ADV"),
            (("forecast",), _FORECAST, "WORD"),
            (("past",), _PAST, "WORD"),
        )
    ),
    (("its", "his", "her", "their"), _CUT, _cut),
    (("show", "shows"), _TALK_SHOW, _show_on_air),
    (("one", "One"), _ONE, _describe_one),
    (("whose",), _WHOSE, _own),
    (("public",), _PUBLIC, _make_public),
)


def reread(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return a tag string with the classes that the words around tell; few articles need all."""
    words = [*words, "."]  # a text may end on a word whose next one tells
    for asked, pattern, read in _OF_WORDS:
        if not vocabulary.isdisjoint(asked):
            tags = pattern.sub(partial(read, words), tags)
    if any(first in vocabulary and not vocabulary.isdisjoint(last) for first, last in _pairs()):
        tags = _PAIRED.sub(partial(_pair, words), tags)
    tags = _DONE_TO.sub(partial(_do_to, words), tags)
    tags = _DONE.sub(partial(_describe_done, words), tags)
    tags = _OF_BODY.sub(partial(_name_body, words), tags)
    if TAGS.letter["ACCORDING"] in tags:
        tags = _PAPERS.sub(partial(_name_papers, words), tags)
        tags = _TRADE.sub(partial(_name_trade, words), tags)
    if "first" in vocabulary and not vocabulary.isdisjoint(clause_words("first_of")):
        tags = _FIRST.sub(partial(_rank_first, words), tags)
    tags = _INITIALS.sub(TAGS.letter["NAME"] * 2, tags)
    if not vocabulary.isdisjoint(clause_words("degrees")):
        tags = _DEGREE.sub(partial(_name_degree, words), tags)
    tags = _CLOCK.sub(r"\1" + TAGS.letter["NUM"], tags)
    tags = _IS.sub(TAGS.letter["HAVE"], tags)
    tags = _THAT.sub(TAGS.letter["DET"], tags)
    tags = _REPORTED.sub(r"\1" + TAGS.letter["SAYS"], tags)
    tags = _SHOWN.sub(_show, tags)
    tags = _SEEN.sub(partial(_show_seen, words), tags)
    tags = _SAYING.sub(TAGS.letter["SAYS"], tags)
    tags = _SINCE.sub(TAGS.letter["ADV"], tags)
    tags = _TO.sub(TAGS.letter["PREP"], tags)
    tags = _AND_VERB.sub(TAGS.letter["PAST"], tags)
    return _VERBAL.sub(r"\1" + TAGS.letter["PRESENT"], tags)
