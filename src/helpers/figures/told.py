"""What was counted before: the noun that a later number may take."""

import re
from collections.abc import Sequence

from helpers.figures.amounts import Amount
from helpers.figures.noun_words import singular, word_list
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Figure

COUNTED = ("count", "fraction", "percent")


def last_noun(told: Sequence[Figure], back: int, figure: Figure) -> str | None:
    """Return the last noun counted, None where a singular or nothing was."""
    for other in reversed(told):
        if figure.sentence - other.sentence > back:
            return None
        single = (other.low if other.value is None else other.value) == 1
        counted = other.kind in COUNTED or other.kind == "rate"
        counted = counted and not (figure.kind == "count" and is_mass(other))
        if other.noun and other.noun != "times" and counted and (not single or figure.value == 1):
            noun = _COMPARED.sub("", other.noun)
            return None if singular(noun) in word_list("changing") else noun
    return None


def noun_again(s: Sentence, last: int, noun: str) -> str:
    """Return a noun for the number that ends at piece `last`: its head before "coal-fired ones"."""
    for i in range(last, last + _ONES):
        if s.word(i) == "ones":
            return noun.rpartition(" ")[2] if i > last else noun
        if not s.has(i, "LOWER", "MODIFIER", "PARTICIPLE", "STOP", "HYPHEN", "CAP"):
            break
    return _COMPARED.sub("", noun)


_ONES = 5  # pieces of "gas-fired ones" and the like


def same_count(s: Sentence, first: int, told: Sequence[Figure], figure: Figure) -> str | None:
    """Return the noun of the count that "those 15" and "all 15" repeat."""
    if s.word(first - 1) not in (*word_list("pointing"), "all"):
        return None
    return next((f.noun for f in reversed(told) if f.noun and f.value == figure.value), None)


def sums_up(s: Sentence, first: int, told: Sequence[Figure]) -> bool:
    """Tell the eight of "six nurses and two boys fell ill; all eight", which are of two nouns."""
    if s.word(first - 1) != "all":
        return False
    here = [f.noun for f in told[-2:] if f.start >= s.starts[0] and f.noun]
    return len(set(here)) > 1


def of_same_verb(s: Sentence, first: int, told: Sequence[Figure]) -> str | None:
    """Return what "Leeds, of 80,000, had nine fires and York, of 20,000, had six" counts."""
    for other in reversed(told):
        if other.start < s.starts[0]:
            return None
        before = s.text[max(0, other.start - _VERB) : other.start].lower().split()
        if before[-1:] == [s.word(first - 1)] and not other.implied:
            return other.noun
    return None


_VERB = 12  # characters


def is_mass(figure: Figure) -> bool:
    """Tell a share of one thing, as of "two-thirds of his flock", which no number counts."""
    if not figure.noun or figure.kind not in ("fraction", "percent"):
        return False
    word = figure.noun.rpartition(" ")[2].lower()
    return singular(word) == word and word not in word_list("plural")


def is_odd(s: Sentence, one: Amount, figure: Figure) -> bool:
    """Tell the measure of "a 12-mile walk", which no later number counts, or one less than none.

    "30 cm of snow fell and it sank to minus 14", but "from 12 degrees to minus 3".
    """
    if figure.noun in word_list("tally"):
        return True  # "a 200,000 figure"
    size = figure.value or 0.0
    parted = "." in s.words[one.first] and not one.scaled and figure.kind == "count"
    if parted and size and size % 1 == 0 and not (figure.noun or "").startswith("point"):
        return True  # "46 aftershocks, the strongest of 4.7"
    cold = one.number.value < 0 and not (figure.unit or "").startswith("degree")
    if cold and figure.kind in ("measure", "duration", "count"):
        return True
    _, hyphen, unit = s.text[figure.start : figure.end].rpartition("-")
    return figure.kind in ("measure", "duration", "rate") and bool(hyphen) and unit[0].isalpha()


_COMPARED = re.compile("^(?:fewer|more|other|additional|extra|further|earlier|later) ")
