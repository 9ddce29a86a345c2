"""Letters of scale: the million of "$5m" and "12m people", not the meters of "100m sprint"."""

from helpers.figures import numbers
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import L, Sentence
from helpers.figures.wholes import skip_owner

_LOOSE = ("M", "B", "K", "MM")  # letters that are scales after a blank too, before a plural
_THROW = 8  # pieces between "javelin" or "jumped" and how far
_NOUNLIKE = frozenset(L[name] for name in ("UNIT", "MONEY", "PLURAL", "CAPS"))


def letter_scale(s: Sentence, i: int, *, money: bool) -> int:
    """Return the power of ten of a letter after a number, 0 where it is a unit or a name.

    "$5m", "5k" and "3 M cats" are scales, "12m people" is one because it is counted, and so is
    "12m of its lamps"; "100m sprint" is none.
    """
    letter = s.words[i] if i < len(s.words) else ""
    power: int = numbers.lexicon()["letters"].get(letter, 0)
    if not power or (s.glued(i + 1) and s.has(i + 1, "SLASH")):
        return 0
    if not s.glued(i):
        fine = letter in _LOOSE and "." in s.words[i - 1]  # "4.5 K poll workers"
        noun = find_noun(s, i + 1, many=True) if fine else (i + 1, i + 2)
        scales = letter in _LOOSE and (s.has(noun[1] - 1, "PLURAL") or s.has(i + 1, "MONEY"))
        scales = scales or (money and not s.has(i + 1, "CAP", "CAPS", "HYPHEN"))
    else:
        scales = money or letter not in ("m", "t", "K") or _is_scaled(s, i)
    return power if scales else 0


def _is_scaled(s: Sentence, i: int) -> bool:
    """Tell the million of "12m people" from "100m sprint", "40t truck" and "4K video"."""
    if s.words[i] == "t":
        return False
    if s.word(i + 1) == "times" or _is_euros(s, i + 1):
        return True
    if s.has(i - 2, "OF") and s.word(i - 3) in word_list("crowds") | word_list("peopled"):
        return True  # "a population of 52m"
    if "." not in s.words[i - 1]:
        return _counted(s, i + 1, i - 1)
    races = numbers.lexicon()["races"]
    thrown = any(word in races["thrown"] for word in s.lower[max(0, i - _THROW) : i - 1])
    return s.word(i + 1) not in races["measured"] and not thrown


def _is_euros(s: Sentence, i: int) -> bool:
    """Tell "cut by 40m | to 310m euros" and "900m to 2.5bn yen" from "20m to 30m"."""
    scaled = s.has(i + 2, "SCALE") or s.words[i + 2 : i + 3] in (["m"], ["bn"], ["tn"])
    return s.has(i, "TO", "AND", "HYPHEN") and scaled and s.has(i + 3, "MONEY")


def _is_plural(s: Sentence, i: int) -> bool:
    """Tell a noun for many, after what shows that it is a noun: "notes" of "of his notes" too."""
    return s.has(i, "PLURAL") or s.word(i) in word_list("noun_or_verb")


def _counted(s: Sentence, i: int, length: int) -> bool:
    """Tell whether something of which there are many follows: "people", "of its lamps".

    The number at piece `length` may be a race's: "100m records", but "40m records".
    """
    if s.has(i, "OF") and s.word(i + 1) in ("them", "whom"):
        return True
    if s.has(i, "OF") and s.has(i + 1, "THE", "STOP"):
        noun = find_noun(s, skip_owner(s, i), many=True)
        return noun[0] < noun[1] and _is_plural(s, noun[1] - 1)
    if s.has(i, "LOWER", "CAP", "MODIFIER", "PARTICIPLE"):
        i += 1
    races = numbers.lexicon()["races"]
    run = s.word(i) in races["words"] and s.words[length] in races["distances"]
    race = s.has(i + 1, "POSS") or run or s.word(i) in races["built"]
    return s.tag(i) in _NOUNLIKE and not race
