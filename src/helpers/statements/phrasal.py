"""Verbs that say something only with what follows: "put the toll at 40", "played down the risk"."""

import re
from collections.abc import Set as AbstractSet
from functools import cache, partial

from helpers.statements.classes import TAGS, clause_words
from helpers.statements.cues import Verb, cue_verbs, numerals, particles, takes, verbs_of
from helpers.statements.patterns import NPS
from helpers.tags import lexicon_set

PRICED = 9  # tokens after "put"
_PLACED = frozenset(("in", "into", "on", "out", "to", "up", ",", "."))
# "the mayor | cast | doubt on it", "the minister | set | out her plan"
_UNCHANGED = TAGS.compile("<WORD|REPORT>(?<=<WORD|PLURAL|NAME|PRON>.)(?=<WORD|PLURAL|PREP|ADV>)")
_HAVING = TAGS.compile("<HAVE><SAID>")  # "having told his wife it rained, he left"
# "denies | killing | his wife"
_DOING = TAGS.compile("<WORD>(?<=<SAID|SAYS|SAY>.)(?=<DET|POSS|OBJ|NAME>)")
# "said | work | would start", "says that | work | on the bridge is late"
_WORK = TAGS.compile(
    "<PRESENT>(?:(?<=<SAID|SAYS|SAYING>.)(?=<MODAL|BE|HAVE|PREP>)|(?<=<THAT>.)(?=<MODAL|BE|HAVE>))"
)
# "the couple | plan | to leave", "a majority | say | it rained"
_FEW = TAGS.compile("<REPORT|SAY>(?<=<WORD>.)(?=<TO|THAT|PRON|POSS|DET>)")
_LONGEST = 4  # words of a particle: "out in favor of"
# "held | that the levy was", but "held | that post until May"
_HOLDING = TAGS.compile(
    f"<THAT>(?:<SUB>|{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|PRESENT|SAYS>)"
)


def read_phrasal(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return the tags of forms that what stands beside them tells.

    "Cast" is a past tense before what one casts, as is "set" before "out"; who "having told" her
    it rained left was telling her; a couple "plan to" leave; and "work" that would start is a noun.
    """
    if not vocabulary.isdisjoint(("cast", "set")):
        tags = _UNCHANGED.sub(partial(_act, words), tags)
    if not vocabulary.isdisjoint(("Having", "having")):
        tags = _HAVING.sub(partial(_tell_first, words), tags)
    if not vocabulary.isdisjoint(lexicon_set("clauses", "shapes", "ing")):
        tags = _DOING.sub(partial(_do, words), tags)
    if "work" in vocabulary:
        tags = _WORK.sub(partial(_toil, words), tags)
    if not vocabulary.isdisjoint(clause_words("few")):
        tags = _FEW.sub(partial(_plan, words), tags)
    return tags


def _act(words: list[str], found: re.Match[str]) -> str:
    pair = words[found.start()], words[found.end()]
    return TAGS.letter["PAST"] if " ".join(pair) in clause_words("unchanged_pairs") else found[0]


def _tell_first(words: list[str], found: re.Match[str]) -> str:
    tells = words[found.start()] == "having" and takes(words[found.start() + 1], "listener")
    return TAGS.letter["ADV"] + TAGS.letter["SAYING"] if tells else found[0]


def _do(words: list[str], found: re.Match[str]) -> str:
    word = words[found.start()]
    doing = word in lexicon_set("clauses", "shapes", "ing") and not word.endswith("thing")
    return TAGS.letter["GERUND"] if doing else found[0]


def _toil(words: list[str], found: re.Match[str]) -> str:
    return TAGS.letter["WORD"] if words[found.start()] == "work" else found[0]


def _plan(words: list[str], found: re.Match[str]) -> str:
    few = words[found.start() - 1] in clause_words("few")
    return TAGS.letter["SAYS"] if few else found[0]


def verb_at(start: int, tags: str, words: list[str]) -> Verb | None:
    """Return the cue verb of a word, one of another meaning only where its clause follows."""
    verb = cue_verbs().get(words[start])
    if verb is None or verb.lemma not in _of_another_meaning():
        return verb
    if verb.lemma in verbs_of("phrasal"):
        after = (" ".join(words[start + 1 : start + 1 + n]) for n in range(1, _LONGEST + 1))
        return None if particles()[verb.lemma].isdisjoint(after) else verb
    return verb if _HOLDING.match(tags, start + 1) else None


@cache
def _of_another_meaning() -> frozenset[str]:
    return verbs_of("phrasal") | verbs_of("holding")


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
