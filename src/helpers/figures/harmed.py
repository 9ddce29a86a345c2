"""Persons that no noun names: "killed 12", "40 were injured", "forced 1,200 from their homes"."""

from collections.abc import Sequence

from helpers.figures.noun_words import past_verbs, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.persons import persons
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Figure

_ENDS = ("COMMA", "DOT", "MARK", "AND", "CLOSE", "IN")
_AWAY = (["from", "their"], ["out", "of", "their"], ["to", "flee"], ["to", "evacuate"])


def is_of_persons(s: Sentence, first: int, last: int) -> bool:
    """Tell "killed 12" and "40 were injured"."""
    harmed = word_list("harmed")
    if s.word(first - 1) in word_list("harming") and not s.has(last, "HYPHEN", "CAP", "CAPS"):
        return True
    if s.word(first - 1) == "by" and s.word(first - 2) in word_list("attended"):
        return True  # "watched by 800,000"
    if s.word(first - 1) == "of" and s.lower[max(0, first - 3) : first - 1] == ["in", "front"]:
        return True  # "won in front of 41,260"
    if s.word(first - 1) in word_list("carrying"):  # "a boat carrying more than 100 (sank)"
        acts = s.word(last) in past_verbs() or s.word(last).endswith("ed")
        return acts or last == len(s.words) or s.has(last, *_ENDS)
    if _are_housed(s, first):
        return last == len(s.words) or s.has(last, "COMMA", "DOT", "AND")
    if s.word(last) == "who":  # "83 deaths among the 53,883 who were screened"
        return True
    if (
        _is_driven(s, last)
        or _includes_persons(s, last)
        or act(s, last)
        or _is_handled(s, first, last)
    ):
        return True
    for _ in range(3):  # "may have been", "scores more were", "12 have", "12 still missing"
        last += s.word(last) in word_list("before_harmed")
    if s.word(last) in word_list("caught"):  # "Two held after raid", but "two held talks"
        return s.has(last + 1, "IN") or s.word(last + 1) in word_list("caught_by")
    hospital = s.word(last) in word_list("brought") and s.word(last + 2) == "hospital"
    held = s.has(last, "IN") and s.word(last + 1) in ("hospital", "custody", "intensive")
    return s.word(last) in harmed or hospital or held or s.lower[last : last + 2] == ["on", "board"]


def act(s: Sentence, last: int) -> bool:
    """Tell "hundreds (peacefully) marched", "5,000 (are expected) to attend", "300 took part"."""
    last += s.has(last, "PARTICIPLE") and s.word(last).endswith("ly")
    expected = s.word(last) in word_list("be") and s.word(last + 1) in word_list("foreseen")
    last += 2 * expected
    last += s.has(last, "TO")
    doing = word_list("people_do")
    return s.word(last) in doing or " ".join(s.lower[last : last + 2]) in doing


def _is_handled(s: Sentence, first: int, last: int) -> bool:
    """Tell "hired 300 (more)", "laid off 1,200", "convicted nine in May", "drew 18,000"."""
    verb = s.word(first - 1)
    many = len(s.words[last - 1]) >= _MANY and not s.has(last - 1, "SMALL", "TENS")
    drawn = many and verb in word_list("drawing")
    laid = verb == "off" and s.word(first - 2) in ("lay", "lays", "laid", "laying")
    end = last + (s.word(last) == "more")
    ends = end == len(s.words) or s.has(end, *_ENDS, "STEP", "TO")
    return ends and (drawn or laid or verb in word_list("handling"))


_MANY = 3  # digits of those that a fair draws; of what is drawn by lot there are fewer


def _are_housed(s: Sentence, first: int) -> bool:
    """Tell "a school built for 600" and "a village home to 900"."""
    made = s.word(first - 1) == "for" and s.word(first - 2) in _MADE
    return made or s.lower[max(0, first - 2) : first] == ["home", "to"]


_MADE = ("built", "designed", "meant", "licensed")  # "a school built for 600"


def _is_driven(s: Sentence, last: int) -> bool:
    """Tell "forced 1,200 from their homes" and "forced 1,200 to flee"."""
    away = next((words for words in _AWAY if s.lower[last : last + len(words)] == words), None)
    if away is None:
        return False
    return away[-1] != "their" or s.word(last + len(away)) in word_list("homes")


def _includes_persons(s: Sentence, last: int) -> bool:
    """Tell "treated 37, including nine children"."""
    if s.word(last + 1) != "including" or not s.has(last, "COMMA"):
        return False
    some = last + 2
    some += 2 * (s.lower[some : some + 2] == ["at", "least"])
    noun = find_noun(s, some + 1, many=True) if s.has(some, "NUM", "SMALL", "A", "ONE") else (0, 0)
    return noun[0] < noun[1] and s.word(noun[1] - 1) in persons()


def is_harmed(s: Sentence, told: Sequence[Figure]) -> bool:
    """Tell whether the last figure is of the harmed too, not of those who harm."""
    told = [f for f in told if f.kind != "date"]  # "killed 130 in Paris last May and 32 in Hull"
    if not told or told[-1].start < s.starts[0]:
        return False
    words = s.text[max(s.starts[0], told[-1].start - 20) : told[-1].start].lower().split()
    return bool(words) and words[-1] in word_list("harming")


def is_harmed_elsewhere(s: Sentence, first: int, last: int, told: Sequence[Figure]) -> bool:
    """Tell the four of "killed 19 in Haiti and four in Cuba", whose verb is left out."""
    placed = s.has(last, "IN") or s.word(last) in word_list("place")
    return placed and s.has(first - 1, "AND", "COMMA") and is_harmed(s, told)


def died_too(s: Sentence, first: int, told: Sequence[Figure]) -> bool:
    """Tell whether the last counted died too: "some 250 whales have died"."""
    if not told or not told[-1].noun:
        return False
    start = told[-1].end + len(told[-1].noun) + 1
    after = (
        s.text[start : min(start + _DYING, s.starts[first])]
        .lower()
        .replace(",", " ")
        .replace(".", " ")
        .split()
    )
    return not word_list("befallen").isdisjoint(after)


_DYING = 24  # characters between a noun and what befalls it


def is_aside(s: Sentence, figure: Figure) -> bool:
    """Tell the children of "seven people, among them two children, died": a part of those told."""
    return s.text[max(0, figure.start - _ASIDE) : figure.start].rstrip().endswith(_ASIDES)


_ASIDES = ("including", "among them", "including at least", "of them", "whom", "notably")
_ASIDE = 20  # characters


def is_crowd(s: Sentence, first: int, last: int) -> bool:
    """Tell "a crowd of about 700", "a nation of 51 million" and "Ely, population 2,300"."""
    if s.word(first) == "estimated" and s.word(first - 1) in word_list("crowds"):
        return True
    measured = s.word(first - 1) == "at" and s.word(first - 2) in _MEASURED
    if measured or s.word(first - 1) == "population":
        return True
    if not s.has(first - 1, "OF"):
        return False
    many = any(s.has(i, "SCALE") or "," in s.words[i] for i in range(first, last))
    named = s.word(first - 2)
    return named in word_list("crowds") or (many and named in word_list("peopled"))


_MEASURED = ("crowd", "crowds", "audience", "attendance", "turnout", "population")
