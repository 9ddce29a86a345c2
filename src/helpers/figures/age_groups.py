"""People by the bound of their age: "under-16s", "over 65s"."""

from helpers.figures import numbers
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Reading

_BOUNDS = {"under": "less than", "over": "more than"}


def read_age_group(r: Reading, at: int) -> int:
    """Read the age of a group named by it; `at` itself for another number."""
    s = r.s
    first = at - 1 - s.has(at - 1, "HYPHEN")
    meaning = _BOUNDS.get(s.word(first))
    end = at + 1 + (s.word(at + 1) == "s" and s.glued(at + 1))
    if not meaning or first < s.floor or not s.words[end - 1].endswith("s") or _is_team(s, first):
        return at
    age = numbers.read_digits(s.words[at].removesuffix("s"))
    if age is None or len(s.words[at]) > _LONGEST:
        return at
    low, high = (age.value, None) if meaning == "more than" else (None, age.value)
    return r.add(
        first, end, "age", value=age.value, low=low, high=high, qualifier=meaning, unit="year"
    )


_LONGEST = 3  # characters of "16s"


def _is_team(s: Sentence, first: int) -> bool:
    """Tell the teams of "the Under-21s" and "England's under-17s"."""
    named = s.words[first].istitle() and first > 0
    return named or s.has(first - 1, "CAP", "CAPS", "POSS")
