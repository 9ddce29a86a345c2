"""Verbs in the present that may be other words: "teachers back the plan", "protests grow"."""

import re
from collections.abc import Set as AbstractSet
from functools import partial

from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, clause_words, letters, tagger
from helpers.statements.cues import cue_verbs, verbs_of
from helpers.tags import lexicon_set

# "teachers back the plan", "who back it", but "sent the lamps back the same day"
_BACK = TAGS.compile(
    "<ADV>(?<=<PLURAL|PRON|REL|WORD>.)(?=<DET|POSS|QUANT|NAME|OBJ|ADJ|PLURAL|WORD|REPORT|THAT>)"
)
# "the firm that runs the mill", "those who own it", but "said that prices the store set"
_RUNS = TAGS.compile("<PLURAL|WORD|ADJ>(?<=<THAT|REL>.)(?=<DET|POSS|OBJ>)")
# "It rained, the agency reports.", but "in smaller, colder states, he leads"
_REPORTED = TAGS.compile(
    """(<COMMA|QCOMMA>(?:<DET|POSS>|(?<=<QCOMMA>)|(?=<WORD|ADJ>{0,2}<NAME>))<WORD|NAME|ADJ>{1,3}
        (?:<PREP><DET>?<!COMMA|STOP|PREP|DET|PRON>{1,4})?)<REPORTS>(?=<STOP|COMMA>)"""
)
# "It rained, court records show.", "The mill, (as) its owners claim, burned."
_SHOWN = TAGS.compile(
    """(<COMMA|QCOMMA><AS>?<DET|POSS>?<WORD|NAME|ADJ|REPORT|PLURAL>{0,2}<PLURAL|REPORTS>
        (?:<PAST|SAID>?<PREP><DET|POSS>?<WORD|NAME|ADJ|PLURAL|GENITIVE>{1,6}
          (?:<AND><DET|QUANT|WORD|NAME|ADJ|PLURAL>{1,3})?)?)<REPORT|SAY>
    (?=<STOP>|<COMMA>(?!<AND>))"""
)
# "Emails seen by the Post show (that)", but "Ann Lee said in a Post report that"
_SEEN = TAGS.compile(
    "(<PLURAL|NAME><PAST|SAID>)<PREP><DET>?<NAME|WORD|ADJ>{1,3}<REPORT>(?=<THAT|WH|PRON|DET|POSS|NAME|NUM|PLURAL>)"
)
# "Roe's tweet", "the Roe tweet that blasts the mayor": no verb in the base form after one
_OF_ONE = TAGS.compile("<REPORT>(?<=<NAME>.)(?=<THAT><SAYS|REPORTS|PRESENT><DET|POSS|OBJ|NAME>)")
# "If Roe moderates his tone", but "if Roe supporters met"
_OF_HIS = TAGS.compile("<PLURAL>(?<=<NAME>.)(?:(?<=<SUB>..)|(?<=<SUB><NAME>..))(?=<POSS|OBJ>)")
# "The board set a date", "Roe quit the club", but "the price cut the board made"
_SET = TAGS.compile(
    """<WORD>(?:(?P<sure>(?<=<NAME|PRON|REL|PLURAL|HAVE>.))|(?<=<WORD>.))
    (?=<DET|QUANT|NUM|NAME|OBJ|PLURAL>)"""
)
_DETERMINERS, _FEW = letters("DET", "POSS", "QUANT"), 4  # words of a headline's subject
# "Expenses claims: minister quits", a headline's subject
_LABEL = TAGS.compile("<REPORTS>(?<=<NAME|WORD|ADJ|PLURAL>.)(?=<COLON>(?!<QUOTE>))")
_BACKING = ("they", "we", "who", "They", "We")
_GROWING = TAGS.compile("<REPORTS>(?=<WORD|PRESENT|PERIOD|SAY|REPORT|ADJ>)")
_SET_OFF = letters("DET", "POSS", "OBJ", "NUM", "QUANT", "NAME")


def read_present(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return a tag string in which "back" is a verb, and what grows is no verb of saying.

    And what stands after "that" or "who" and before an object is a verb: "who heads it".
    """
    words = [*words, ".", "."]  # a text may end on a word whose next one tells
    if "back" in vocabulary:
        tags = _BACK.sub(partial(_back, words), tags)
    tags = _LABEL.sub(partial(_name_topic, words), tags)
    if not vocabulary.isdisjoint(clause_words("growing") | clause_words("affecting")):
        tags = _GROWING.sub(partial(_grow, words), tags)
    if not vocabulary.isdisjoint(clause_words("past_nouns")):
        tags = _SET.sub(partial(_do, words), tags)
    tags = _OF_HIS.sub(TAGS.letter["PRESENT"], tags)
    return _RUNS.sub(partial(_run, words), tags)


def _do(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb in the past what may be a noun, after who does it."""
    at, before = found.start(), words[found.start() - 1]
    does = found["sure"] is not None or names_people(before)
    does = does or before in lexicon_set("organisations", "nouns")
    return TAGS.letter["PAST"] if does and words[at] in clause_words("past_nouns") else found[0]


def _back(words: list[str], found: re.Match[str]) -> str:
    """Read "back" as a verb after people: "teachers back the plan"."""
    at = found.start()
    people = words[at - 1] in _BACKING or names_people(words[at - 1])
    backs = people and words[at] == "back" and words[at + 1] not in clause_words("not_backed")
    return TAGS.letter["SAY"] if backs else found[0]


def _run(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb what stands between "who" or "that" and an object: "who heads the union"."""
    at = found.start()
    one = words[at][-1] == "s" and words[at - 2][-1] != "s"  # "the firm that runs"
    runs = words[at - 1] == "who" or (words[at - 1] == "that" and one)
    return TAGS.letter["PRESENT"] if runs else found[0]


def _grow(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what has a verb right after it: "student protests grow", "delay the vote"."""
    verb, after = words[found.end() : found.end() + 2]
    grows = verb in clause_words("growing")
    if verb in clause_words("rises"):
        grows = after in (".", ",")  # "the mayor forecasts | rise in fares"
    if verb in clause_words("affecting"):
        grows = tagger()[after] in _SET_OFF  # "the mayor protests | delay in the vote"
    return TAGS.letter["PLURAL"] if grows else found[0]


def may_act(words: list[str], i: int) -> bool:
    """Tell whether what begins a sentence is people, before a verb that may be a noun too."""
    after = words[i + 1 : i + 2]
    verb = bool(after) and (after[0] == "back" or tagger()[after[0]] == TAGS.letter["REPORT"])
    return verb and names_people(words[i].lower())


def _name_topic(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what a headline's subject ends with: "Marriage vows: couples opt out"."""
    at = found.start()
    bare = at < _FEW and tagger()[words[0].lower()] not in _DETERMINERS
    return TAGS.letter["PLURAL"] if bare else found[0]


def read_tellers(tags: str, words: list[str]) -> str:
    """Read as a verb what may be a noun after who tells of what stands before: "records show"."""
    tags = _REPORTED.sub(r"\1" + TAGS.letter["SAYS"], tags)
    tags = _SHOWN.sub(partial(_show, words), tags)
    tags = _OF_ONE.sub(partial(_name_made, words), tags)
    return _SEEN.sub(partial(_show_seen, words), tags)


def _name_made(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what somebody made: "Roe tweet that mocks her", but "MPs claim that"."""
    one = words[found.start() - 1][-1] != "s"
    return TAGS.letter["WORD"] if one else found[0]


def _show_seen(words: list[str], found: re.Match[str]) -> str:
    """Read as a verb what follows the name of who saw the source."""
    seen = words[found.end(1)] == "by"
    return found[0][:-1] + TAGS.letter["SAYS"] if seen else found[0]


def _show(words: list[str], found: re.Match[str]) -> str:
    """Read the last word as a verb, and a noun before it as one: "figures from the board show".

    But not "low debts, high rates and council support".
    """
    verb = cue_verbs().get(words[found.end() - 1])
    if verb is None or verb.lemma not in verbs_of("after"):
        return found[0]
    return found[1].replace(TAGS.letter["REPORTS"], TAGS.letter["PLURAL"]) + TAGS.letter["SAYS"]
