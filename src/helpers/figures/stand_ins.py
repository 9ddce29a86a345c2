"""Numbers that stand for what was counted before: "two were raised", "a total of 60"."""

from collections.abc import Sequence
from itertools import pairwise

from helpers.figures.noun_words import base_verbs, past_verbs, word_list
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Figure
from helpers.figures.told import is_mass

_NEAR = 1  # sentences back that a count is told in
_CLAUSE = 16  # pieces between "that number" and its number
_CLAUSE_ENDS = ("COMMA", "DOT", "MARK", "AND")


def means_the_same(s: Sentence, first: int, last: int) -> bool:
    """Tell "a total of 60" and "that number drops to six": the number of what was counted."""
    if s.word(last) in ("fewer", "more") and s.word(last + 1) == "than":
        return True  # "2,100 fewer than last time"
    if s.word(last) in ("short", "shy") and s.has(last + 1, "OF"):
        return True  # "9.4 million subscribers, 300,000 short of forecasts"
    if s.word(first) == "another":  # "12 died in May and another five last month"
        return last == len(s.words) or s.has(last, "IN", "STEP", "DAY", *_CLAUSE_ENDS)
    if s.word(first - 1) in ("against", "versus"):
        return last == len(s.words) or s.has(
            last, "IN", "COMMA", "DOT"
        )  # "2,100, against 800 in May"
    if s.has(first - 1, "OF"):  # "a total of 60", "by 500 votes out of 61,000"
        return s.word(first - 2) in ("total", "average") or s.has(first - 2, "OUT")
    if (
        s.has(first - 1, "FROM")
        and s.word(first - 2) in ("up", "down")
        and s.has(first - 3, "COMMA")
    ):
        return True  # "took 46, down from 59"
    level = s.has(first - 1, "TO") or s.word(first - 1) in word_list("level")
    words = s.lower[max(0, first - _CLAUSE) : first]
    pairs = {" ".join(pair) for pair in pairwise(words)}
    return level and not pairs.isdisjoint(word_list("that_number"))


def is_rest(s: Sentence, first: int, last: int) -> bool:
    """Tell "secured the remaining 1"."""
    return s.word(first - 1) in word_list("rest") and (
        last == len(s.words) or s.has(last, *_CLAUSE_ENDS)
    )


def _starts_clause(s: Sentence, first: int) -> bool:
    before = s.word(first - 1)
    opened = s.has(first - 1, "COMMA", "MARK", "AND", "OR", "HYPHEN")
    timed = s.has(first - 1, *_TIMES) or before == "time"
    opened = opened or (s.has(0, "IN") and first < _OPENING and timed)
    return first == 0 or opened or before in word_list("clause_opener")


_OPENING = 6  # pieces of "In the year to June"
_TIMES = ("MONTH", "YEAR", "PERIOD")


def stands_for(s: Sentence, first: int, last: int) -> bool:
    """Tell the subject of "two were raised", "these three had recovered", "there are 20,000"."""
    if s.lower[max(0, first - 2) : first] in (["there", "are"], ["there", "were"]):
        return not s.has(last, "CAP", "CAPS", "LOWER")
    if s.words[first] == "one" and s.has(first - 1, "CAP", "CAPS"):  # "Spain won two, Malta one"
        return last == len(s.words) or s.has(last, "DOT", "MARK", "COMMA", "AND")
    pointing = s.word(first - 1) in (*word_list("pointing"), "all")
    last += s.word(last) in ("more", "others")  # "hundreds more came"
    return (pointing or _starts_clause(s, first)) and _acts(s, last)


def _acts(s: Sentence, i: int) -> bool:
    """Tell a finite verb at piece `i`."""
    if s.has(i, "PARTICIPLE", "STOP") and s.word(i).endswith("ed"):
        return True
    if s.word(i) in base_verbs() and s.has(i + 1, "CAP", "CAPS", "THE", "A", "STOP"):
        return True  # "while only 19 support Tate"
    if s.has(i, "LOWER") and s.word(i + 1) in ("it", "them", "him"):
        return True  # "nine rate it"
    return s.word(i) in word_list("finite") or s.word(i) in past_verbs()


def is_actor(s: Sentence, first: int, last: int) -> bool:
    """Tell those of "for 40 months, 160 had a stroke" and "a 40mg dose; 31 dropped out"."""
    if s.word(last) in word_list("acting"):
        return True
    return stands_for(s, first, last) and s.word(last) not in ("was", "is", "are", "were")


def _is_gapped(s: Sentence, first: int, last: int, told: Sequence[Figure]) -> bool:
    """Tell the number of "5,000 took part, the unions 20,000" and "5,000, unions at 20,000"."""
    here = bool(told) and told[-1].start >= s.starts[0] and told[-1].kind == "count"
    ends = last == len(s.words) or s.has(last, "DOT", "MARK", "COMMA")
    k = first - 1 - (s.word(first - 1) == "at")
    subject = s.has(k, "PLURAL") or (s.has(k, "LOWER") and s.has(k - 1, "THE"))
    k -= 1 + s.has(k - 1, "THE")
    return here and ends and subject and s.has(k, "COMMA", "MARK")


_MEASURED = ("measure", "duration", "money")
_GETTING = [["will", verb] for verb in ("receive", "get", "gain", "win", "earn")]


def has_so_many(s: Sentence, first: int, last: int, told: Sequence[Figure], figure: Figure) -> bool:
    """Tell the object of "Italy had 27,000", and of the verb that the last count follows."""
    if s.has(last, "CAP", "CAPS", "LOWER", "PARTICIPLE", "CODE"):
        return False
    if s.has(last, "TO") and s.has(last + 1, "LOWER", "STOP"):  # "with five to play"
        return False
    if _is_gapped(s, first, last, told):
        return True
    verb = s.word(first - 1)
    if told and told[-1].start >= s.starts[0] and told[-1].kind in _MEASURED:
        return False  # "the pilot had flown 8,000 hours; his mate had 200"
    if verb in word_list("having") or s.lower[max(0, first - 2) : first] in _GETTING:
        return True
    near = [f for f in told if f.noun and figure.sentence - f.sentence <= _NEAR and not is_mass(f)]
    if not near or verb not in word_list("getting"):
        return False
    same = {verb} | (word_list("winning") if verb in word_list("winning") else frozenset())
    before = (s.text[max(0, f.start - 20) : f.start] for f in near if f.noun == near[-1].noun)
    return any(not same.isdisjoint(words.lower().split()[-1:]) for words in before)
