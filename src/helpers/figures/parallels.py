"""What a number takes from one that stands in the same place in its clause.

"Two counts of assault and three of theft", "2,800 metres long and 45 wide", "seven of their last
eight", and the points of a poll.
"""

from collections.abc import Sequence
from dataclasses import replace

from helpers.figures.amounts import Amount
from helpers.figures.noun_words import singular, word_list
from helpers.figures.numbers import read_number
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Figure, Reading

# "of assault and", "of gin,": what stands between two counts of the same things
_SHARED = TAGS.compile(
    "<OF><LOWER|PLURAL|CAP|CAPS|MODIFIER|PARTICIPLE>{1,4}(?:<COMMA><AND>?|<AND>)"
)
_BARE = ("LOWER", "PLURAL", "CAP", "MODIFIER", "PARTICIPLE")


def find_parallel(r: Reading, at: int, end: int) -> Figure | None:
    """Find the figure of "two counts of assault and three of theft" that tells what three are.

    The number is in pieces `at` to `end` (exclusive).
    """
    s = r.s
    if not (s.has(end, "OF") and s.has(end + 1, *_BARE) and r.figures):
        return None
    before = r.figures[-1]
    if s.word(at - 1) == "including" and r.ends[-1] == at - 1 - s.has(at - 2, "COMMA"):
        return before if before.noun and not before.unit else None  # "nine, including two of fraud"
    start = r.places[-1][1] if before.unit else r.ends[-1]
    counts = before.kind in ("measure", "money") if before.unit else bool(before.noun)
    return before if counts and _SHARED.fullmatch(s.tags, start, at) else None


def find_dimension(r: Reading, one: Amount) -> tuple[str, str, str] | None:
    """Return the unit of "2,800 metres long and 45 wide": the dimension before."""
    if r.s.word(one.last) not in word_list("dimensions"):
        return None
    for before, (_, last) in zip(reversed(r.figures), reversed(r.places), strict=True):
        if before.kind == "measure" and r.s.word(last) in word_list("dimensions"):
            return before.kind, before.unit or "", ""
    return None


def of_told(s: Sentence, first: int, last: int, told: Sequence[Figure]) -> str | None:
    """Return the noun of both numbers of "Two of the five fled", after "five teenagers"."""
    whole = last + 2 if s.has(last, "OF") and s.has(last + 1, "THE") else -1
    if is_part(s, first):
        whole = first
    number = read_number(s.words[whole : whole + 1]) if s.has(whole, "NUM", "SMALL") else None
    if number is None:
        return None
    nouns = (f.noun for f in reversed(told) if f.noun and f.value == number.value)
    return next(nouns, None)


def is_part(s: Sentence, at: int) -> bool:
    """Tell the five of "two of the five", where no noun follows, from "the five"."""
    of_the = s.has(at - 1, "THE") and s.has(at - 2, "OF")
    return of_the and s.has(at - 3, "NUM", "SMALL", "ONE")


def of_possible(s: Sentence, first: int, told: Sequence[Figure]) -> str | None:
    """Return the noun of the second number of "23 points from a possible 27"."""
    possible = s.word(first - 1) in ("possible", "maximum") and s.has(first - 3, "FROM", "OF")
    return told[-1].noun if possible and told else None


def is_vote(r: Reading, one: Amount) -> bool:
    """Tell the sides of "a majority of 10 to two", which have no unit."""
    s, at = r.s, one.first
    if s.has(one.last, "TO"):
        return s.word(at - 2) in word_list("counted_votes")
    second = s.has(at - 1, "TO") and bool(r.figures) and not r.figures[-1].unit
    return (
        second
        and r.places[-1][1] == at - 1
        and s.word(r.places[-1][0] - 2) in word_list("counted_votes")
    )


def find_vote(s: Sentence, first: int, last: int, told: Sequence[Figure]) -> str | None:
    """Return the noun of the two sides of "voted 45 to 3" and "a vote of 45 to 3"."""
    if s.has(first - 1, "TO") and told and told[-1].noun == "votes" and told[-1].implied:
        return "votes" if s.text[told[-1].end : s.starts[first]] == " to " else None
    if s.word(first - 1) == "by" and s.has(last, "TO") and s.has(last + 1, "NUM"):
        here = [f for f in told if f.start >= s.starts[0]]
        approved = not word_list("approving").isdisjoint(s.lower[:first])
        if approved or any(f.noun == "votes" for f in here):
            return "votes"
    margin = s.lower[max(0, first - 2) : first] == ["majority", "of"] and not s.has(last, "TO")
    if margin and told and told[-1].noun == "votes":
        return "votes"  # "by 40 to 12, a majority of 28"
    verb = first - 1 - (s.word(first - 1) == "by")
    sided = s.word(verb) in ("voted", "passed", "deadlocked") or s.word(first - 2) in (
        "vote",
        "votes",
        "majority",
    )
    sided = sided and s.has(last, "TO") and s.has(last + 1, "NUM", "SMALL", "TENS")
    return "votes" if sided else None


def is_of_span(s: Sentence, one: Amount) -> bool:
    """Tell the number of "up 14 per cent over the previous three", of years that no noun names."""
    before = s.word(one.first - 1) in _LAST and s.has(one.first - 2, "THE")
    return before and s.word(one.first - 3) in SPANNING and s.has(one.first, "SMALL", "NUM")


_LAST = ("previous", "last", "past", "next", "preceding", "following", "first")
SPANNING = ("over", "in", "for", "within", "after")


def of_latest(s: Sentence, first: int, last: int, told: Sequence[Figure]) -> str | None:
    """Return the noun of both numbers of "won seven of their last eight": games told before."""
    of = s.has(last, "OF") and s.has(last + 1, "THE", "STOP")
    of = of and (s.has(last + 2, *_STEPS) or s.word(last + 2) in _LAST)
    if not of and not is_latest(s, first):
        return None
    nouns = (f.noun for f in reversed(told) if f.noun)
    return next((noun for noun in nouns if singular(noun) in word_list("contests")), None)


def is_latest(s: Sentence, at: int) -> bool:
    """Tell the eight of "seven of their last eight" from "the last eight"."""
    if s.word(at - 3) != "of":
        return False
    step = (s.has(at - 1, *_STEPS) or s.word(at - 1) in _LAST) and s.has(at - 2, "THE", "STOP")
    return step and s.has(at - 4, "NUM", "SMALL", "ONE")


_STEPS = ("STEP", "LOWER", "MODIFIER")


def is_of_match(s: Sentence, end: int) -> bool:
    """Tell "won six straight" and "lost four in a row", of games that no noun names."""
    if s.word(end) in ("under", "over") and s.word(end + 1) == "par":  # "16 under par"
        return True
    return s.word(end) == "straight" or s.lower[end : end + 3] in (
        ["in", "a", "row"],
        ["on", "the", "trot"],
    )


def is_of_game(s: Sentence, first: int, last: int) -> bool:
    """Tell "lost four in a row" and "added 22 points and 11 assists" from changes.

    The number is in pieces `first` to `last` (exclusive).
    """
    if s.word(first - 1) in _ADDED and s.word(last) in ("point", "points"):
        return not word_list("scored").isdisjoint(s.lower)
    return is_of_match(s, last)


_ADDED = ("add", "adds", "added", "adding")


def poll_point(
    s: Sentence, figure: Figure, place: tuple[int, int], told: Sequence[Figure]
) -> Figure:
    """Give the points of a poll their unit: "3.6 points" after "percentage points", of an error.

    In a sentence of voters, after a percentage, they are points of percent too; other points stay
    as they are.
    """
    first, last = place
    before = s.lower[max(0, first - _MARGIN) : first]
    led = any(f.kind == "percent" for f in told) or not word_list("leads").isdisjoint(s.lower)
    polled = led and not word_list("polled").isdisjoint(s.lower)
    ahead = any(word in s.lower for word in ("clear", "ahead", "behind", "apart"))
    ahead = ahead or s.word(last + 1) in (
        "below",
        "above",
        "lower",
        "higher",
    )  # "a point below Roe"
    here = any(f.kind == "percent" and f.sentence == figure.sentence for f in told)
    polled = polled or (ahead and here and word_list("scored").isdisjoint(s.lower))
    polled = polled or not _POLLS.isdisjoint(s.lower)
    told_so = any(f.unit == "percentage point" for f in told) and "index" not in s.lower
    point = next((i for i in range(last, last + 3) if s.word(i) in ("point", "points")), last)
    told_so = told_so or _ends_in_percent(s, point + 1)  # "a quarter of a point to 4.75%"
    if not ("error" in before or polled or told_so) or not figure.noun:
        return figure
    end = figure.end + 1 + len(figure.noun)  # "3.6 points", "five-point"
    printed = s.text[figure.end + 1 : end] == figure.noun
    return replace(
        figure,
        kind="percent",
        unit="percentage point",
        noun=None,
        end=end if printed else figure.end,
    )


def _ends_in_percent(s: Sentence, i: int) -> bool:
    """Tell the level after "fell 4.5 points to 18.2%", from piece `i` on."""
    return s.has(i, "TO") and s.has(i + 1, "NUM") and s.word(i + 2) in _PERCENT


_PERCENT = ("%", "percent", "per", "pct")
_POLLS = frozenset(["poll", "polls", "pollsters", "survey", "surveys"])
_MARGIN = 8  # pieces between "margin of error" and its number


def is_all(s: Sentence, at: int) -> bool:
    """Tell "at least two will go on, possibly all four": after a number in its sentence."""
    ends = at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK")
    told = any(s.has(i, "NUM", "SMALL") for i in range(max(0, at - _SENTENCE), at - 1))
    return s.word(at - 1) == "all" and ends and told


_SENTENCE = 40  # pieces back to the number that "all four" takes up
