"""Quoted words and whoever spoke before: what goes on, and what is no speech, as titles."""

from helpers.statements.around import REACH
from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue, answers, cue_nouns
from helpers.statements.reading import Reading
from helpers.tags import read_lexicon

_DASH, _STOP = TAGS.letter["DASH"], TAGS.letter["STOP"]
SCARE = 6
"""Tokens, marks included: a shorter quote amid a sentence without a cue is no speech."""
_QUOTED, _VERBS = TAGS.letter["QUOTE"], letters("BE", "HAVE", "MODAL", "SAYS", "REPORTS", "PRESENT")
_COLON, _ENDED = TAGS.letter["COLON"], letters("QSTOP", "QEND")
_FINITE = letters("BE", "HAVE", "DO", "PAST", "PRESENT", "SAID", "SAYS", "SAYING")
_QUOTES = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_NOUNS = letters("IN", "NP")
_WHOSE = TAGS.compile(
    "<REL><NP|NAMED><IN>*+<ADV>*+<MODAL|PAST|PRESENT|HAVE|DO><!SAID|SAYS|COMMA|COLON|STOP>*+\\Z"
)
_LISTED_NOUNS = letters("IN", "NP", "NAMED")
_TITLED = ("called", "dubbed", "entitled", "named", "nicknamed", "titled")

# What stands between a quote and another that goes with it: 'chanted "Go home" and "No more"'.
_LISTED = TAGS.compile("<QUOTE|QCOMMA|QEND><COMMA>?<AND>?")
_PAUSED = TAGS.compile("<QCOMMA><!STOP|SEMI>{1,12}<COMMA>")  # '"It is," he said, pausing, "over"'


def is_title(reading: Reading, lo: int) -> bool:
    """Tell a title from what somebody is called: "a play called “The Mill”"."""
    words = reading.segments.words
    if words[lo - 1 : lo] == ["hashtag"]:
        return True
    if lo < 2 or words[lo - 1] not in _TITLED or reading.tags[lo - 2] not in _NOUNS:
        return False
    return words[lo - 2][0].islower() and "".join(words[lo + 1 : lo + 2])[:1].isupper()


def is_listed(reading: Reading, lo: int) -> bool:
    """Tell what something is called in a list from speech: 'including Ely and "the old town"'.

    And what somebody's thing does: 'papers whose release could cause "grave harm"'.
    """
    tags, before = reading.tags, reading.words[lo - 1]
    whose = _WHOSE.search(tags, max(lo - SCARE, 0), lo)
    if whose and reading.words[whose.start()] == "whose":
        return True
    if lo > 1 and tags[lo - 1] == TAGS.letter["AND"]:
        return tags[lo - 2] in _LISTED_NOUNS
    named = 1 if before == "including" else 2 * (reading.words[lo - 2 : lo] == ["such", "as"])
    noun = reading.words[lo - named - 1].removesuffix("s")
    return named > 0 and noun not in cue_nouns() and noun not in answers()


def is_led(reading: Reading, lo: int, hi: int) -> bool:
    """Tell whether a quote of few words is a whole sentence: 'Ann Lee shrugged: "Sleep."'."""
    tags = reading.tags
    return tags[lo - 1 : lo] == _COLON and tags[hi - 1] in _ENDED


def is_led_apart(reading: Reading, lo: int) -> bool:
    """Tell whether a clause without a cue leads to a quote: 'The rule it sets is: "Go home."'."""
    tags, begin = reading.tags, reading.sentence(lo)[0]
    clause = tags[max(begin, lo - REACH) : lo]
    return clause[-1:] == _COLON and _QUOTES.isdisjoint(clause) and not _FINITE.isdisjoint(clause)


def is_subject(reading: Reading, lo: int, hi: int) -> bool:
    """Tell a word that the sentence is about from speech: '"Free" is a lovely word'."""
    tags = reading.tags
    if hi - lo >= SCARE or tags[hi - 1] != _QUOTED or tags[hi : hi + 1] not in _VERBS:
        return False
    return not _is_owned(reading, hi)


def is_saying(reading: Reading, hi: int) -> bool:
    """Tell what is often said from speech: '"Rain is gold for us all," is an old saying'."""
    tags = reading.tags
    said = tags[hi - 1] == TAGS.letter["QCOMMA"] and tags[hi : hi + 1] == TAGS.letter["BE"]
    return said and not _is_owned(reading, hi)


def _is_owned(reading: Reading, hi: int) -> bool:
    """Tell whether a quote is somebody's: '"Yes" was his answer'."""
    return reading.word(hi + 1) in read_lexicon("clauses")["adverbial"]["holders"]


def goes_with(reading: Reading, i: int) -> bool:
    """Tell whether a short quote goes with the one before, in a list or interrupted."""
    lo, end = reading.quotes[i][0], reading.quotes[i - 1][1]
    if _LISTED.fullmatch(reading.tags, end - 1, lo):
        return True
    return bool(_PAUSED.fullmatch(reading.tags, end - 1, lo)) and (
        reading.sentence(lo - 1)[0] < end
    )


def goes_on(reading: Reading, i: int) -> bool:
    """Tell what somebody goes on with after a cry: '"Go" - the crowd cried "No!" - "and see"'."""
    tags, (first, inner, last) = reading.tags, reading.quotes[i - 2 : i + 1]
    begin, end = first[1], last[0] - 1
    apart = tags[begin : begin + 1] == _DASH == tags[end] and inner[1] == end
    return apart and _STOP not in tags[begin:end]


def of_whose(reading: Reading, cue: Cue) -> bool:
    """Tell whose somebody or something is: "Ann Lee, whose son had left"."""
    return cue.source is not None and reading.words[cue.source[0] - 1] == "whose"


def is_idle(reading: Reading, cue: Cue) -> bool:
    """Tell what hardly anybody does: 'a threat that many make but few keep: "We go."'.

    And what is heard of a crowd: "Boos rained down", "the cheers grew".
    """
    first, last = cue.source or (0, 0)
    few = last - first == 1 and reading.words[first].lower() == "few"
    return few or reading.words[last - 1].lower() in clause_words("noises")
