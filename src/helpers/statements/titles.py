"""Quoted words that are no speech: a title, a part of a name."""

from helpers.statements.classes import clause_words, tagger
from helpers.statements.cues import cue_verbs
from helpers.tags import lexicon_set

_WRITTEN = ("reading", "reads", "said", "saying", "says")
_FEW = 6  # tokens of "an old drama series"


def is_title(words: list[str], lo: int, hi: int, *, listed: bool) -> bool:
    """Tell a quoted title from speech: capitals, and what stands before or after it.

    Or that it is `listed`, after another title and "and".

    'the show "Late Rain"', 'on "Late Rain"', '"Late Rain" star Ann Lee', '"It rains," by Ann Lee'.
    """
    # One test after the other: capitals, then what stands around.
    after = [*words[hi : hi + 2], "", ""]
    if words[lo - 1] == "=" or (after[0] == "by" and after[1][:1].isupper()):
        return True
    if any(len(w) > 4 and w[0].islower() for w in words[lo + 1 : hi - 1]):
        return False  # as soon told of speech
    inner = [w for w in words[lo + 1 : hi - 1] if w[0].isalpha()]
    long = [w for w in inner if len(w) > 4]
    if not inner or len(inner) > 12 or not all(w[0].isupper() for w in [inner[0], *long]):
        return False
    named = words[lo - 1] == "," or words[lo - 1] in clause_words("naming")  # 'a book named "Rain"'
    before = {words[lo - 1].lower(), words[lo - 2].lower() if named else ""}
    works, before_title = tagger().works
    capitals = sum(w[0].isupper() for w in inner)
    several = capitals > 1 and 2 * capitals >= len(inner)
    noun = words[hi - 2][-1].isalnum() and after[0][:1].islower() and after[0] not in cue_verbs()
    if after[0] in ("and", "or") and words[lo - 1] in _WRITTEN:
        noun = False  # 'signs reading "Free Rice" and "Water Is Life"'
    return not works.isdisjoint(before) or (
        several and (listed or words[lo - 1].lower() in before_title or noun or _is_work(words, hi))
    )


def is_nickname(words: list[str], lo: int, hi: int, *, begins: bool) -> bool:
    """Tell a quoted part of a name: 'Marcia "Cia" Price', '"Tower King" Bo Roe left'."""
    inner, after = words[lo + 1 : hi - 1], words[hi : hi + 2]
    named = len(after) > 1 and any(
        after[0] in lexicon_set("given_names", key) for key in ("male", "female", "either")
    )
    if (begins or not words[lo - 1][0].isalnum()) and len(inner) > 1 and named:
        around = [*inner, *after]  # at the beginning of a sentence a title of two words or three
    else:
        around = [words[lo - 1], *inner, *after[:1]] if hi - lo < 5 else []
    return hi - lo < 6 and len(around) > 2 and all(w[0].isupper() for w in around)


def _is_work(words: list[str], hi: int) -> bool:
    """Tell what is said after a title of the work: '"Late Rain," an old drama series that'."""
    works, _ = tagger().works
    told = words[hi - 2] == "," and words[hi : hi + 1] in (["a"], ["an"], ["the"])
    after = words[hi + 1 : hi + _FEW] if told else []
    ends = (i for i, word in enumerate(after) if not word[0].isalnum() or word in ("by", "that"))
    return not works.isdisjoint(after[: next(ends, len(after))])
