"""One of several: "one of the students", "one of at least four states", "one in Essex".

A reader, as in `helpers.figures.quantities`.
"""

from helpers.figures import hedges
from helpers.figures.amounts import read_amount
from helpers.figures.nouns import find_noun
from helpers.figures.parallels import find_parallel
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Figure, Reading
from helpers.figures.wholes import find_members


def read_member(r: Reading, at: int) -> int:
    """Read "one of the students": a share of a number not given."""
    s = r.s
    before = s.word(at - 1 - (s.word(at - 1) == "single"))
    if placed := _find_placed(r, at):
        return _add_one(r, at, placed.noun)
    if not (s.has(at, "ONE") and s.has(at + 1, "OF")) or before in _NO_PART:
        return at
    if charges := find_parallel(r, at, at + 1):  # "two charges of theft and one of fraud"
        return _add_one(r, at, charges.noun)
    if _is_measured(s, at + 2):
        return at + 1
    noun = _hedged_members(s, at + 2) or find_members(s, at + 1)
    if _is_kind(s, at + 2, noun[1]):
        return at + 2
    return r.add(at, at + 1, "fraction", noun, qualifier="vague")


_NO_PART = ("no", "any", "every", "last", "final", "latest", "next", "previous")


def _is_measured(s: Sentence, i: int) -> bool:
    """Tell "26 died in one of magnitude 7" and "one of 50 meters": a pronoun with its measure."""
    if s.word(i) == "magnitude":
        return True
    size = read_amount(s, i) if s.has(i, "NUM", "SMALL", "CUR") else None
    return size is not None and not size.bare


def _add_one(r: Reading, at: int, noun: str | None) -> int:
    """Add the one of what the figure before counts."""
    end = r.add(at, at + 1, "count", value=1.0, low=1.0, high=1.0)
    r.figures[-1].noun, r.figures[-1].implied = noun, True
    return end


_PLACED = TAGS.compile("<IN><THE>?<CAP|CAPS|LOWER>{1,3}<COMMA>?<AND>")


def _find_placed(r: Reading, at: int) -> Figure | None:
    """Find the figure of "three farms in Kent and one in Essex" that tells what the one is."""
    s = r.s
    if not (s.has(at, "ONE") and s.has(at + 1, "IN") and s.has(at + 2, "THE", "CAP") and r.figures):
        return None
    before, start = r.figures[-1], r.ends[-1]
    counts = before.kind == "count" and bool(before.noun) and not before.unit
    return before if counts and _PLACED.fullmatch(s.tags, start, at) else None


def _hedged_members(s: Sentence, start: int) -> tuple[int, int] | None:
    """Find the noun of "one of at least four states", past the hedge at piece `start`."""
    for at in range(start + 1, start + _HEDGED):
        if s.has(at, "NUM", "SMALL", "TENS") and hedges.hedge_before(s, at)[0] == start:
            many = read_amount(s, at)
            return find_noun(s, many.last, many=True) if many else None
    return None


_HEDGED = 4  # pieces of a hedge: "no fewer than"


def _is_kind(s: Sentence, start: int, end: int) -> bool:
    """Tell "the mood was one of quiet relief": a pronoun, where nothing tells of several."""
    bare = s.has(start, "LOWER", "PARTICIPLE") and start < end
    if bare and s.has(start + 1, "AND", "COMMA"):  # "one of mistrust and slights"
        return True
    return bare and not any(s.has(i, "PLURAL", "CAPS", "POSS") for i in range(start, end))
