"""People by the bounds of their age: "under-16s", "over 65s", "a man in his 40s"."""

from helpers.figures import hedges, numbers
from helpers.figures.amounts import Amount
from helpers.figures.bearers import find_bearer
from helpers.figures.persons import FIRSTBORN, is_person
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Reading

_BOUNDS = {"under": "less than", "over": "more than"}


def read_age_group(r: Reading, at: int) -> int:
    """Read the age of a group named by it; `at` itself for another number."""
    s = r.s
    if decade := _decade(s, at):
        bearer = find_bearer(s, decade, decade)
        ten = float(numbers.read_decade(s.words[at]))
        return r.add(
            at, at + 1, "age", bearer, low=ten, high=ten + 9, qualifier="between", unit="year"
        )
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


def _decade(s: Sentence, at: int) -> int:
    """Return the place of "in" in "a man in his late 40s", 0 for another number."""
    k = at - 1
    k -= s.has(k, "HYPHEN")
    k -= s.word(k) in ("early", "mid", "late", "middle")
    if s.has(k, "AND", "OR", "TO") and s.has(k - 1, "ERA"):  # "in their late 70s or early 80s"
        return _decade(s, k - 1)
    near = s.has(k - 1, "IN") or s.word(k - 1) in _NEARING
    told = near and s.word(k) in _WHOSE and numbers.read_decade(s.words[at]) > 0
    return k - 1 if told else 0


_NEARING = ("into", "approaching", "nearing", "entering", "reaching", "past")
_WHOSE = ("his", "her", "their", "my", "our", "your")
_LONGEST = 3  # characters of "16s"


def _is_team(s: Sentence, first: int) -> bool:
    """Tell the teams of "the Under-21s" and "England's under-17s"."""
    named = s.words[first].istitle() and first > 0
    return named or s.has(first - 1, "CAP", "CAPS", "POSS")


def find_age(r: Reading, one: Amount) -> tuple[str, str, str] | None:
    """Return the age of "he was 34 and his wife 31", whose verb is left out, and whose it is.

    And of "those aged 70 or over and 18 or under".
    """
    s, at = r.s, hedges.hedge_before(r.s, one.first)[0]
    before = r.figures[-1] if r.figures else None
    if before is None or before.kind != "age" or before.start < s.starts[0]:
        return None
    first = r.ends[-1] + s.has(r.ends[-1], "COMMA")
    first += s.has(first, "AND", "OR")
    if first == at > r.ends[-1] and hedges.hedge_after(s, one.last)[0]:
        return "age", before.unit or "year", before.noun or ""
    first += s.has(first, "THE", "STOP")
    person = is_person(s, first) or s.word(first) in FIRSTBORN
    ends = one.last == len(s.words) or s.has(one.last, "COMMA", "DOT", "MARK")
    whose = ends and first == at - 1 and person and first > r.ends[-1]
    return ("age", before.unit or "year", s.slice(first, at)) if whose else None
