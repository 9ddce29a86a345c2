"""The words round a number that say how exact it is, and what they imply."""

from functools import cache

from helpers.figures.numbers import Number
from helpers.figures.pieces import Sentence
from helpers.tags import lexicon_set, read_lexicon

_LONGEST = 6  # pieces in a phrase


@cache
def phrases(place: str) -> dict[str, str]:
    """Return phrase to meaning for one table of ``lexicon/hedges.toml``."""
    groups = read_lexicon("hedges")[place]
    return {phrase: meaning for meaning, phrases in groups.items() for phrase in phrases}


@cache
def _edges(place: str, word: int) -> frozenset[str]:
    """Return the first words (0) or the last (-1) of a table's phrases: most pieces are none."""
    return frozenset(phrase.split(" ")[word] for phrase in phrases(place))


def ending_at(s: Sentence, end: int, place: str) -> tuple[int, str]:
    """Return the size and meaning of the longest phrase of a table before piece `end`."""
    if s.word(end - 1) not in _edges(place, -1) or s.words[end - 1] in ("Max", "MAX"):
        return 0, ""
    if s.words[end - 1] == "." and s.words[end - 2] == "C":  # the model "C.4"
        return 0, ""
    table = phrases(place)
    for size in range(min(_LONGEST, end - s.floor), 0, -1):
        meaning = table.get(" ".join(s.lower[end - size : end]))
        if meaning:
            return size, meaning
    return 0, ""


def hedge_before(s: Sentence, at: int) -> tuple[int, str]:
    """Find the hedges before piece `at`.

    Returns
    -------
    tuple of int and str
        The first piece of them, and what the nearest says: about, nearly, more than, less than,
        or ``""``.
    """
    meaning = ""
    while True:
        size, found = ending_at(s, at, "before")
        if not size or (s.word(at - 1) == "over" and (meaning or _is_no_bound(s, at))):
            return at, meaning
        if s.word(at - 1) == "about" and s.word(at - 2) in lexicon_set(
            "hedges", "subject", "before"
        ):
            return at, meaning  # "they care about two things"
        if meaning == "more than" and found == "less than":  # "adds up to more than $8"
            return at, meaning
        if size > 1 and found in ("more than", "less than") and _is_compared(s, at, size):
            return at, meaning
        if found == "less than" and _is_of_verb(s, at, size):
            return at, meaning
        at -= size
        meaning = meaning or ("" if found == "focus" else found)


def _is_compared(s: Sentence, at: int, size: int) -> bool:
    """Tell "£2m more than three years ago": a sum, and when it was less."""
    sum_before = s.has(at - size - 1, "MONEY", "PERCENT", "ABBR", "SCALE", "CUR")
    return sum_before and s.has(at + 1, "PERIOD") and s.word(at + 2) in ("ago", "earlier", "before")


def _is_of_verb(s: Sentence, at: int, size: int) -> bool:
    """Tell the "up to" of "fines will go up to £80" and the par of "a seven-under 65"."""
    if size == 1:
        return s.word(at - 1) == "under" and s.has(at - 2, "HYPHEN") and s.glued(at - 1)
    verb = at - 3 - (s.word(at - 3) == "back")
    risen = s.word(verb) in read_lexicon("hedges")["subject"]["rising"]
    risen = risen and s.word(verb - 1) not in ("can", "could", "may", "might")
    risen = risen or s.word(at - 3) in lexicon_set("nouns", "tally")
    return risen and s.lower[at - 2 : at] == ["up", "to"]


_OBJECTS = ("it", "them", "him", "her", "me", "us")
_REACH = 4  # pieces between a number and what it counts


def _is_during(s: Sentence, at: int) -> bool:
    """Tell "over two winters" that something lasts from "took over two months".

    A span of time after "over" is one during which something happens, unless a word that asks
    how long stands before it ("for over two months") or after it ("over two months ago").
    """
    words = read_lexicon("hedges")["during"]
    verb = at - 2 - (s.word(at - 2) in _OBJECTS)
    one = s.has(at, "ONE") and s.has(at + 1, "NUM", "SMALL")  # "over one 12-year stretch"
    if (
        one or s.word(verb) in words["spread"]
    ):  # "scattered over two miles", "turn it over 21 times"
        return True
    few = s.has(at, "SMALL") and not s.has(at + 1, "UNIT", "PERIOD", "HYPHEN", "SCALE", "HUNDRED")
    if s.word(verb) in words["crossing"] and few:  # "sailed over two seas", no "over two miles"
        return True
    if s.word(at + 1) == "times" and not set(words["spread"]).isdisjoint(s.lower[at - 5 : at - 1]):
        return True  # "turned the ball over eight times"
    if _is_span_again(s, at):  # "32 per cent over four years and 11 per cent over three"
        return True
    for end in range(at + 1, at + _REACH):
        if s.has(end, "PERIOD") or s.word(end) in words["spans"]:
            break
        if not s.has(end, "SMALL", "ONE", "TENS", "NUM", "HYPHEN", "MODIFIER", "LOWER", "HUNDRED"):
            return False
    else:
        return False
    if s.has(end - 1, "HYPHEN") or s.word(end + 1) in words["after"] or "," in s.words[at]:
        return False  # "logged over 8,000 hours"
    opens = at - 1 == 0 or s.has(at - 2, "MARK", "OPEN")
    if opens or s.word(at - 2) == "and":
        return s.has(end + 1, "COMMA", "THE") or s.word(end + 1) in words["doing"]
    return s.word(at - 2) not in words["lasting"]


def _is_no_bound(s: Sentence, at: int) -> bool:
    """Tell the "over" of "over two winters" and "jailed over a £3m fraud" from "more than"."""
    return _is_during(s, at) or _is_cause(s, at)


def _is_cause(s: Sentence, at: int) -> bool:
    """Tell "jailed over £3m pension fraud", "quits over 12 emails" from "fined over £3m".

    What somebody is punished for is no amount but has one before its noun; who resigns, strikes
    or is held does so over something, where "arrested over 40 men" has an object.
    """
    words = read_lexicon("hedges")["cause"]
    for verb in range(at - 2, max(-1, at - _CLAUSE), -1):
        if s.has(verb, "COMMA", "DOT", "MARK", "AND"):
            return False
        suing = s.word(verb) in words["suing"] and verb < at - 2
        if (suing or s.word(verb) in words["leaving"]) and not s.has(at - 2, "STOP"):
            return not _is_timed(s, at)
        if s.word(verb) in words["punished"]:
            done = s.word(verb - 1) in words["being"] and verb == at - 2
            return (done and not s.has(at, "CUR") and not _is_timed(s, at)) or _is_before_noun(
                s, at
            )
    return False


_CLAUSE = 8  # pieces from a verb to the "over" that tells its cause


def _is_timed(s: Sentence, at: int) -> bool:
    """Tell "over two days", "over 3 long weeks"."""
    return s.has(at + 1, "PERIOD") or s.has(at + 2, "PERIOD")


def _is_before_noun(s: Sentence, at: int) -> bool:
    """Tell whether the sum or share at piece `at` stands before a noun: "£3m pension fraud"."""
    end = at + s.has(at, "CUR") + 1
    while s.has(end, "SCALE", "PERCENT") or (s.glued(end) and s.words[end].isalpha()):
        end += 1
    amount = s.has(at, "CUR") or s.has(end - 1, "PERCENT")
    noun = s.has(end, "LOWER", "PLURAL", "MODIFIER", "PARTICIPLE", "CAP")
    return amount and noun and s.word(end) != "worth"


def _is_span_again(s: Sentence, at: int) -> bool:
    ends = at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK", "AND")
    return ends and any(
        s.word(i) == "over" and s.has(i + 2, "PERIOD") for i in range(max(0, at - _SPAN), at - 3)
    )


_SPAN = 24  # pieces between two spans of time


def hedge_after(s: Sentence, at: int, place: str = "after") -> tuple[int, str]:
    """Find the hedge that starts at piece `at` ("or so", "-plus"): its size and meaning."""
    word = s.word(at)
    if word not in _edges(place, 0):
        return 0, ""
    if word == "+" and not s.glued(at):  # a sign: "the Topix 100 +0.4%"
        return 0, ""
    if word == "plus" and not _is_plus(s, at):
        return 0, ""
    table = phrases(place)
    for size in range(min(_LONGEST, len(s.lower) - at), 0, -1):
        meaning = table.get(" ".join(s.lower[at : at + size]))
        tied = s.has(at + size, "HYPHEN") and s.glued(at + size)  # "£9 and under-threes"
        goes_on = s.word(at + size - 1) == "up" and s.has(at + size, "TO")
        goes_on = goes_on or (s.word(at + size - 1) == "counting" and s.has(at + size, *_WORDS))
        if meaning and not tied and not goes_on:
            return size, meaning
    return 0, ""


def _is_plus(s: Sentence, at: int) -> bool:
    """Tell "20 plus years" and "400,000 plus jobs" from "$20 plus tips" and "two plus two"."""
    counted = s.has(at + 1, "PERIOD", "UNIT") or (s.has(at - 1, "NUM") and s.has(at + 1, "PLURAL"))
    return counted and s.has(at - 1, "NUM", "SMALL", "TENS") and not s.has(at - 2, "CUR")


_WORDS = ("LOWER", "STOP", "PARTICIPLE", "PLURAL")  # "shut at six and counting began"


def hedge_past(s: Sentence, at: int) -> str:
    """Return what the hedge after a noun means: of "40 boats at least", not of "at least once"."""
    size, meaning = hedge_after(s, at)
    another = s.has(at + size, "NUM", "SMALL", "ONE", "A") or s.word(at + size) in ("once", "twice")
    return "" if another else meaning


def public(meaning: str) -> str:
    """Return the qualifier of a hedge's meaning: "nearly" is "about", none is "exact"."""
    return "about" if meaning == "nearly" else meaning or "exact"


def bounds(
    number: Number, meaning: str, *, whole: bool = False
) -> tuple[float | None, float | None]:
    """Return the lowest and the highest amount the wording allows.

    "About" allows what rounds to the number at its last significant digit, "nearly" only what
    of that lies below it; a bound leaves its other side open. Of `whole` things there are no
    halves: about 15 people are 14 to 16.

    Examples
    --------
    >>> bounds(Number(100, 100), "about")
    (50.0, 150.0)
    """
    value, half = number.value, number.step / 2
    if meaning not in ("about", "nearly"):  # as most are: nothing is reckoned
        return {"more than": (value, None), "less than": (None, value)}.get(meaning, (value, value))
    if whole and value % 1 == 0:
        half = max(1.0, half)
    least, most = float(f"{value - half:.12g}"), float(f"{value + half:.12g}")  # 2.45, not 2.449999
    return least, most if meaning == "about" else value
