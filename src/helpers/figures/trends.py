"""Trends: the direction of the change a figure is the size of, and the verbs of change."""

from functools import cache

from helpers.figures.hedges import ending_at, phrases
from helpers.figures.noun_words import word_list
from helpers.figures.pieces import TAGS, Sentence
from helpers.tags import read_lexicon

_REACH = 9  # pieces between "cut" and "by" in "cut its workforce by 5%"
_BACK = 16  # pieces between "rose" and "from"
# "year on year", "month-over-month"
_ON_YEAR = TAGS.compile("<PERIOD><HYPHEN>?<STOP|TO><HYPHEN>?<PERIOD>$")


@cache
def _words(name: str) -> frozenset[str]:
    """Return one list of ``lexicon/hedges.toml``'s table of changes."""
    return frozenset(read_lexicon("hedges")["change"][name])


def trend_before(s: Sentence, at: int, *, points: bool = True, spent: bool = False) -> str | None:
    """Return the direction ("up", "down") of the change whose size starts at piece `at`.

    "rose by almost 5%", "cut its workforce by 5%", "a rise of 5%"; but "rose to 5%" gives a
    level, and no trend. `points` says that the size is one of percent or points, as markets
    have it: "ended up 0.4%", but "ended up 30 miles away"; `spent` that it is one of money or
    time: what is lost of these is no size of a change.
    """
    by = False
    while at > s.floor:
        size, meaning = ending_at(s, at, "trend")
        if meaning in ("up", "down"):
            if s.word(at - 1) in word_list("grown") and _is_of(s, at):
                return None
            lost = (spent or by) and " ".join(s.lower[at - size : at]) in _words("losing")
            return None if lost or _is_phrasal(s, at - size, at, points=points) else meaning
        size = size or _adverb(s, at)
        if not size:
            break
        by = by or s.word(at - 1) == "by"
        at -= size
    return changed_by(s, at) if by else None


def _is_of(s: Sentence, at: int) -> bool:
    """Tell the crop of "they grow 58 percent of the world's cocoa": a share that somebody grows."""
    percent = s.has(at, "NUM", "SMALL") and s.word(at + 1) in ("percent", "%")
    share = s.has(at, "A", "SMALL", "ONE") and s.has(
        at + 1 + s.has(at + 1, "HYPHEN"), "PART", "ORD"
    )
    share = share or s.has(at, "HALF")
    return (percent or share) and "of" in s.lower[at + 1 : at + 4]


def _adverb(s: Sentence, at: int) -> int:
    """Return how many pieces before `at` say how or by what: "sharply", "year on year"."""
    if s.has(at - 1, "PARTICIPLE") and s.word(at - 1).endswith("ly"):
        return 1
    found = _ON_YEAR.search(s.tags, max(s.floor, at - 5), at)
    return at - found.start() if found else 0


def changed_by(s: Sentence, at: int) -> str | None:
    """Return the direction of the verb before "its staff by 5%", which ends at piece `at`."""
    if meaning := phrases("trend_next").get(s.word(at - 1)):
        return meaning
    verb = verb_before(s, at)
    word = s.word(verb)
    if verb < 0 or word in _words("losing"):  # "lost by 13 points" is a margin
        return None
    return (phrases("trend") | phrases("trend_by"))[word]


def verb_before(s: Sentence, at: int) -> int:
    """Return the place of the verb of change before "its staff by 5%", whose "by" is piece `at`.

    -1 where none or an amount stands there; a date may: "rose in May by 3 percent".
    """
    verbs = phrases("trend") | phrases("trend_by")
    for i in range(at - 1, max(0, at - _REACH) - 1, -1):
        if s.has(i, *_AMOUNTS):
            return -1
        if verbs.get(s.lower[i], "filler") != "filler":
            return i
    return -1


def sized_before_noun(s: Sentence, first: int, end: int, *, spent: bool) -> str | None:
    """Return the direction of "an 80 percent reduction", "a 4 percent pay rise".

    The size takes pieces `first` to `end` (exclusive); of "the 40 percent drop out" a verb follows,
    of "a 7 percent growth rate" the noun goes on.
    """
    told = s.has(first, "A") or s.has(first - 1, "A", "THE", "POSS")
    if not told and s.word(first - 1) not in word_list("owner"):
        return None
    at = end + s.has(end, "HYPHEN")
    for noun in (at, at + 1):
        meaning = phrases("trend_noun").get(s.word(noun))
        goes_on = s.has(noun + 1, "LOWER", "PLURAL", "CAP", "HYPHEN") or s.word(noun + 1) == "out"
        if meaning and not goes_on and not (spent and s.word(noun) in _words("given")):
            return meaning
        compared = s.word(noun).endswith("er") or s.word(noun) in ("more", "less")
        if compared:  # "a 19 percent greater drop"
            return None
        if not s.has(noun, "LOWER", "MODIFIER") and s.word(noun) not in word_list("changeable"):
            return None
    return None


def priced_after(s: Sentence, first: int, end: int) -> str | None:
    """Return the direction of "costs 19 cents more"; "300 more than he does" is a difference."""
    way = {"more": "up", "less": "down"}.get(s.word(end))
    compared = s.word(end + 1) == "than" and not s.has(end + 2, "STEP", "DAY")
    goes_on = s.has(end + 1, "LOWER", "PLURAL", "CAP", "MODIFIER") or compared
    priced = not _words("priced").isdisjoint(s.lower[max(s.floor, first - _PRICED) : first])
    return way if priced and not goes_on else None


_PRICED = 3  # pieces from "costs" to its sum: "pay the mill", "charges him"


def moved_after(s: Sentence, end: int) -> str | None:
    """Return the direction of "two points down on 2019", whose size ends at piece `end`."""
    ends = s.word(end - 1) in ("percent", "cent", "%") and (
        end + 1 == len(s.words) or s.word(end + 1) == "at" or s.has(end + 1, "DOT", "COMMA")
    )
    if s.word(end) not in ("up", "down") or not (ends or s.word(end + 1) in _AGAINST):
        return None
    levels = s.word(end + 1) == "from" and s.has(end + 2, "NUM", "SMALL", "CUR")
    return None if levels else s.word(end)


def lost_to_level(s: Sentence, first: int, end: int) -> str | None:
    """Tell the change of "futures lost 2.5 cents to $5.61" from what somebody lost.

    And of "shares lost $3, or 5%".
    """
    level = s.has(end, "TO") and s.has(end + 1, "CUR", "NUM")
    share = s.lower[end : end + 2] == [",", "or"] and s.word(end + 3) in ("%", "percent", "per")
    level = level or (share and not s.has(end + 4, "OF"))
    return "down" if level and s.word(first - 1) in _words("losing") else None


def is_way(s: Sentence, end: int) -> bool:
    """Tell the way of "fell 150 meters into the river", which ends at piece `end`."""
    return s.word(end) in (
        "into",
        "off",
        "onto",
        "through",
        "from",
        "away",
        "above",
        "below",
        "beneath",
    )


_AGAINST = ("on", "from", "against", "compared", "versus")


_AMOUNTS = ("NUM", "PERCENT", "CUR", "MONEY", "SCALE", "SMALL", "TENS", "UNIT")


def _is_phrasal(s: Sentence, first: int, last: int, *, points: bool) -> bool:
    """Tell "gave up 31 points" and "lined up one" from "was up 5%"; also the cook's "Add 5 g"."""
    word = s.word(last - 1)
    if word == "narrow" and s.has(first - 1, "A", "THE"):  # "up a narrow four points"
        return True
    if last - first > 1 or word not in ("up", "down"):
        return word == "add" and (first == 0 or s.has(first - 1, "MARK", "DOT"))
    if s.has(first - 1, "HYPHEN") and s.glued(first):  # "finished runner-up two years later"
        return True
    verb = s.word(first - 1)
    if s.word(last + 2) in _words("apart"):
        points = False  # "ended up 12 points behind"
    return verb in _words("phrasal") or (verb in _words("closing") and not points)


def gives_level(s: Sentence, first: int, number: int) -> bool:
    """Tell "fell below 5%" from "fell by less than 5%"; the hedge runs from `first` to `number`."""
    return first < number and not _words("levels").isdisjoint(s.lower[first:number])


def changes_before(s: Sentence, at: int, *, moving: bool) -> bool:
    """Tell whether a verb or noun of change governs the "from" at piece `at`.

    `moving` counts verbs without a direction too ("went", "moved").
    """
    verbs = phrases("trend") | phrases("trend_by")
    for i in range(at - 1, max(-1, at - _BACK), -1):
        word = s.word(i)
        if s.has(i, "COMMA", "DOT", "MARK") and i < at - 1:
            return False
        if word in _words("spread"):
            return False
        if verbs.get(word, "filler") != "filler" or (moving and word in _words("moving")):
            return True
    return False
