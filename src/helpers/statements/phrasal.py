"""Verbs that say something only with what follows: "put the toll at 40", "played down the risk"."""

import re
from collections.abc import Set as AbstractSet
from functools import partial

from helpers.statements.classes import TAGS, clause_words
from helpers.statements.cues import Verb, cue_verbs, numerals, particles, verbs_of
from helpers.statements.patterns import NPS

PRICED = 9  # tokens after "put"
_PLACED = frozenset(("in", "into", "on", "out", "to", "up", ",", "."))
# "the mayor | cast | doubt on it", "the minister | set | out her plan"
_UNCHANGED = TAGS.compile("<WORD|REPORT>(?<=<WORD|PLURAL|NAME|PRON>.)(?=<WORD|PLURAL|PREP|ADV>)")
_LONGEST = 4  # words of a particle: "out in favor of"
# "held | that the levy was", but "held | that post until May"
_HOLDING = TAGS.compile(
    f"<THAT>(?:<SUB>|{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|PRESENT|SAYS>)"
)


def read_unchanged(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return the tags with "cast" a past tense before what one casts, and "set" before "out"."""
    if vocabulary.isdisjoint(("cast", "set")):
        return tags
    return _UNCHANGED.sub(partial(_act, words), tags)


def _act(words: list[str], found: re.Match[str]) -> str:
    pair = words[found.start()], words[found.end()]
    return TAGS.letter["PAST"] if " ".join(pair) in clause_words("unchanged_pairs") else found[0]


def verb_at(start: int, tags: str, words: list[str]) -> Verb | None:
    """Return the cue verb of a word, one of another meaning only where its clause follows."""
    verb = cue_verbs().get(words[start])
    other = verb is not None and verb.lemma in verbs_of("holding")
    if verb and verb.lemma in verbs_of("phrasal"):
        after = (" ".join(words[start + 1 : start + 1 + n]) for n in range(1, _LONGEST + 1))
        return None if particles()[verb.lemma].isdisjoint(after) else verb
    return None if other and not _HOLDING.match(tags, start + 1) else verb


def puts_at(words: list[str]) -> bool:
    """Tell "put | the toll at 40", "put | the Greens on 14%" from "put the lid on"."""
    at = words.index("at") + 1 if "at" in words[:-1] else 0
    on = words.index("on") + 1 if not at and "on" in words[:-2] else 0
    if on and words[on + 1] in ("%", "percent", "per") and "of" not in words[on + 2 : on + 4]:
        return _PLACED.isdisjoint(words[: on - 1]) and words[on][0].isdigit()
    if not _PLACED.isdisjoint(words[:at]):
        return False  # "put the money in a bank at 2 percent"
    amounts = words[at : at + 3] if at else []  # "at more than 40"
    return any(w[0].isdigit() or w[0] in "$£€" or w in numerals() for w in amounts)
