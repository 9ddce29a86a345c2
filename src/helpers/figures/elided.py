"""Participles whose "were" is left out: "six soldiers were killed and 11 wounded"."""

from helpers.figures.noun_words import word_list
from helpers.figures.pieces import Sentence

_NUMBER = 5  # pieces of a number with its hedge
_CLAUSE = 8  # pieces of the clause before, from its participle on
_AUXILIARIES = ("was", "were", "been", "be", "are", "is")
_NO_VERBS = ("aboard", "unaccounted", "unharmed", "unhurt")


def is_elided(s: Sentence, i: int) -> bool:
    """Tell the verb of "six were killed and 11 wounded" from the noun of "the 11 wounded".

    It is at piece `i`; the clause before, up to "and" or a comma, has a participle like it.
    """
    k = i - 1
    while k > max(0, i - _NUMBER) and not s.has(k, "AND", "COMMA", "DOT", "MARK", "THE"):
        k -= 1
    if not s.has(k, "AND", "COMMA"):
        return False
    return any(_is_done(s, n) for n in range(max(0, k - _CLAUSE), k))


def _is_done(s: Sentence, i: int) -> bool:
    """Tell the participle of "were injured" and "killed", which is no noun."""
    word = s.word(i)
    if word in word_list("nominal"):
        return s.word(i - 1) in _AUXILIARIES
    if word.endswith("ed") and s.word(i - 1) in _AUXILIARIES:
        return True  # "two were acquitted and 11 convicted"
    return word in word_list("harmed") and word not in _NO_VERBS
