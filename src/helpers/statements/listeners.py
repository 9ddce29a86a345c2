"""Whom something is said to, parted from what follows: "told reporters | police had left"."""

import re
from functools import partial

from helpers.statements.classes import TAGS, clause_words, tagger
from helpers.statements.cues import cue_verbs, verbs_of
from helpers.statements.fronted import longest_place
from helpers.tags import lexicon_set

# "told reporters police had", "told CNN rebels from Ely would"
_LISTENER = TAGS.compile(
    """<SAID|SAYS|SAY|SAYING><ADV>?(?P<heard><NP|NAMED><IN>++)
    (?=(?P<of>(?:<PREP><NP|NAMED><IN>*+){0,2})(?:<AND><NP|NAMED><IN>*+)?<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|PRESENT|SAYS>)"""
)
# "In a statement Ann Lee said", "In a letter to owners Bell wrote", "in Oslo Bell said", but
# "police in Kansas City said"
_OCCASION = TAGS.compile("<PREP|AFTER|TO>(?P<phrase><NAMED><IN>++)(?=<ADV>*+<SAID|SAYS>)")
_PLURAL = TAGS.letter["PLURAL"]


def part_listeners(tags: str, words: list[str]) -> str:
    """Part whom it is said to, or on what occasion, from what follows.

    "Told reporters | police had left", "in a statement | Ann Lee said".
    """
    tags = _LISTENER.sub(partial(_part_listener, words), tags)
    return _OCCASION.sub(partial(_part_occasion, words), tags)


def _part_occasion(words: list[str], found: re.Match[str]) -> str:
    first, end = found.start("phrase"), found.end()
    town = longest_place(words, first, end) if words[first - 1] in ("at", "in") else first
    for at in range(max(first, town - 1), end - 1):
        several = tagger()[words[at]] == _PLURAL and words[at][0].islower()
        parts = several or at + 1 == town or words[at] in tagger().occasions
        if parts and words[at + 1][0].isupper():
            begin = at + 1 - found.start()
            return found[0][:begin] + TAGS.letter["NAMED"] + found[0][begin + 1 :]
    return found[0]


def _part_listener(words: list[str], found: re.Match[str]) -> str:
    verb = cue_verbs().get(words[found.start()])
    if verb is None or verb.lemma not in verbs_of("listener"):
        return found[0]
    first, end = found.span("heard")
    for at in range(first, end - 1):
        outlet = words[at] in tagger().outlets and not found["of"]
        outlet = outlet and words[at + 1] not in lexicon_set(
            "outlets", "papers"
        )  # the Star newspaper
        counted = words[at + 1][0].isdigit() and words[at] in lexicon_set("outlets", "nouns")
        # "told DZMM radio | 12 had died"
        if outlet or counted or _hears(words, at, end):
            name = words[at + 1][0].isupper() or "$" in words[at + 1]
            letter = TAGS.letter["NAMED" if name else "NP"]
            begin = at + 1 - found.start()
            return found[0][:begin] + letter + found[0][begin + 1 :]
    return found[0]


def _hears(words: list[str], at: int, end: int) -> bool:
    """Tell whom something is said to from what somebody is: "told the court | Ann Lee ran".

    What is several or sits as a court is nobody's title: but "told the actor Ann Lee".
    """
    word = words[at]
    if word in clause_words("listeners"):
        return True
    sits = word in lexicon_set("cues", "words", "hearers") or tagger()[word] == _PLURAL
    return sits and word[0].islower() and all(w[0].isupper() for w in words[at + 1 : end])
