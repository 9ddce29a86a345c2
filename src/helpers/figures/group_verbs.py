"""The verb in -s after a noun for many: "a third of the herd limps"."""

from helpers.figures.noun_words import base_verbs, past_verbs, singular, word_list
from helpers.figures.persons import persons
from helpers.figures.pieces import L, Sentence

_SHARE = frozenset(
    L[name]
    for name in (
        *("NUM", "SMALL", "TENS", "ONE", "A", "HALF", "PART", "ORD", "PERCENT", "ABBR", "HYPHEN"),
        *("PER", "UNIT", "OF", "SCALE", "THE"),
    )
)
_ENDS = ("COMMA", "DOT", "MARK")


def before_verb(s: Sentence, of: int, at: int) -> int:
    """Return `at` where it is the verb of "a third of the herd | limps", else 0.

    The share, whose "of" is at piece `of`, is the subject, and the clause has no other verb: not
    "a third of the team members left".
    """
    if s.word(at - 1) not in word_list("groups") or not s.word(at).endswith("s"):
        return 0
    if not s.has(len(s.words) - 1, "DOT", "MARK"):  # a headline may have no verb
        return 0
    k, end = of, at + 1
    while k >= 0 and (s.tags[k] in _SHARE or s.word(k) in word_list("share_hedges")):
        k -= 1
    if k >= 0 and not s.has(k, *_ENDS, "AND"):
        return 0
    if s.word(end) in base_verbs() or singular(s.word(at)) in persons():
        return 0
    last = next((i for i in range(end, len(s.words)) if s.has(i, *_ENDS)), len(s.words))
    return 0 if any(_is_finite(s, i) for i in range(end, last)) else at


def _is_finite(s: Sentence, i: int) -> bool:
    word = s.word(i)
    done = s.has(i, "PARTICIPLE") and word.endswith("ed")
    return done or word in past_verbs() or word in word_list("finite")
