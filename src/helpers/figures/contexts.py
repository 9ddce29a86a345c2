"""What a number is where it stands: a quantity, or a name's, a label's, a pronoun."""

from helpers.figures import hedges
from helpers.figures.amounts import Amount
from helpers.figures.brackets import is_bracketed_age
from helpers.figures.counted import part_of
from helpers.figures.hours import is_hour
from helpers.figures.naming import heads_code, in_name, is_airliner, is_labeled
from helpers.figures.noun_ends import AIRLINERS
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.parallels import is_all, is_latest, is_part
from helpers.figures.pieces import Sentence
from helpers.figures.wholes import find_whole

_LONGEST_BARE = 9  # digits without commas; longer ones are identifiers


def is_one(s: Sentence, one: Amount) -> bool:
    """Tell the word "one" alone, which is a pronoun more often than a number."""
    return s.has(one.first, "ONE") and one.last == one.first + 1


_LETTERED = frozenset("ABCDEFGHKLMNRSTVW")


def counts(s: Sentence, one: Amount) -> bool:
    """Tell a quantity from a name's number, a label, a list's number and a pronoun."""
    at = one.first
    if s.words[one.last - 1] in _LETTERED and s.glued(one.last - 1) and is_labeled(s, at):
        return False  # "runway 27L", "ward 7B"
    if s.words[one.last - 1] == "A" and s.glued(one.last - 1) and not _is_electric(s):
        return False  # "rated 12A", "a 4A school"
    if not one.bare:
        named = s.words[one.last - 1] == "s" and s.glued(one.last - 1) and in_name(s, at)
        return not (named or _is_model(s, one) or _is_variant(s, at))
    if _is_tied(s, at) or is_airliner(s, at) or heads_code(s, at):
        return False
    if s.has(one.last, "HYPHEN") and (s.word(one.last + 1) == "strong" or part_of(s, one.last)):
        return True  # "the 19-strong cabinet", "a 12-sided coin"
    first, _ = hedges.hedge_before(s, at)
    if is_one(s, one):
        if s.word(at - 1) in word_list("aged"):  # "children, aged one and four"
            return True
        noun = find_noun(s, at + 1, many=False)
        bounded = first < at - 2 and noun[0] < noun[1]  # "no more than one cut"
        return bounded or _one_counts(s, first, noun)
    if one.scaled or first < at or _is_hedged_after(s, one.last):
        return first < at or not _is_firm(s, one)
    noun = find_noun(s, one.last, many=True)
    if noun[0] == noun[1] and s.has(one.last, "OF"):
        noun = find_whole(s, one.last)
    digits = s.words[at][0].isdigit() or s.words[at][0] == "."
    return _digits_count(s, one, noun) if digits else _word_counts(s, at, noun)


def _is_electric(s: Sentence) -> bool:
    """Tell the amperes of "a 13A fuse" from the class of "a 4A school"."""
    return not word_list("electric").isdisjoint(s.lower)


def _is_tied(s: Sentence, at: int) -> bool:
    """Tell a number tied to the word before it: "TA-25", "Covid -19", "#4", "Group of 20"."""
    if s.has(at, "HYPHEN") and s.has(at - 1, "CAP", "CAPS", "CODE"):
        return True
    if s.has(at - 1, "HYPHEN") and s.glued(at) and s.glued(at - 1):
        return s.word(at - 2) not in ("sub", "foot", "ft")  # "sub-1,000", "6-foot-2"
    if s.word(at - 1) == "#" and s.glued(at):
        return True
    return s.has(at - 1, "OF") and s.words[max(0, at - 2)] in ("Group", "Gang")


def _is_model(s: Sentence, one: Amount) -> bool:
    """Tell the number of "the F-35A", whose letter is no unit."""
    at, end = one.first, one.last - 1
    lettered = end > at and len(s.words[end]) == 1 and s.words[end].isupper() and s.glued(end)
    return lettered and _is_tied(s, at) and s.words[at - 2][0].isupper()


def _is_variant(s: Sentence, at: int) -> bool:
    """Tell the 9 of "two 787-9s", an airliner's."""
    tied = s.has(at - 1, "HYPHEN") and s.glued(at) and s.glued(at - 1)
    return tied and s.words[at - 2] in AIRLINERS


def _is_firm(s: Sentence, one: Amount) -> bool:
    """Tell the firm of "3M cut jobs" from the number of "3M cats"."""
    printed = "".join(s.words[one.first : one.last])
    noun = find_noun(s, one.last, many=True)
    return printed in word_list("numbered_firms") and noun[0] == noun[1]


def _is_hedged_after(s: Sentence, end: int) -> bool:
    return any(hedges.hedge_after(s, end, place)[0] for place in ("after", "after_age"))


def _one_counts(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    """Tell "one solution" and "killed one" from "no one", "the only one", "at one point"."""
    harming = s.word(at - 1) in word_list("harming") and s.word(at - 1) not in ("left", "leaving")
    if harming and s.has(at + 1, "AND", "COMMA", "DOT", "MARK"):
        return True
    if s.word(at + 1) in _FINITE and _follows_count(s, at):
        return True  # "three boats sank; one was found"
    if s.word(at + 1) in ("fewer", "more") and s.word(at + 2) == "than":
        return s.has(at - 1, "COMMA", "HYPHEN") or s.word(at - 1) in ("is", "was")
    owned = s.has(at - 1, "POSS") and s.has(at - 2, "CAP", "CAPS", "LOWER", "PLURAL")
    owned = owned and s.word(noun[1]) not in _APART  # "Lee's one win away"
    if s.has(noun[0] - 1, "HYPHEN") and noun[0] < noun[1]:  # "a one-bedroom flat"
        return s.word(noun[0]) != "time" and not s.has(noun[1], "HYPHEN")
    return (
        noun[0] < noun[1]
        and (owned or not s.has(at - 1, "CAP", "CAPS", "POSS"))
        and s.word(at - 1) not in word_list("one_before")
        and s.word(noun[0]) not in word_list("one_after")
        and f"{s.word(at - 1)} {s.word(noun[0])}" not in word_list("one_idiom")
    )


_APART = ("away", "from", "short", "of", "behind", "ahead", "off", "clear")
_FINITE = ("was", "is", "has", "had", "died", "survived", "remains", "remained", "escaped", "fled")


_CLAUSE = 40  # pieces back to the number that "one" is one of


def _follows_count(s: Sentence, at: int) -> bool:
    """Tell whether a clause that starts with "one" follows one with a number in its sentence."""
    opens = s.has(at - 1, "COMMA", "AND") or s.word(at - 1) in (";", "but", "while")
    told = any(
        s.has(i, "NUM", "SMALL", "TENS", "VAGUE") for i in range(max(0, at - _CLAUSE), at - 1)
    )
    return opens and told and not s.has(at + 2, "TO")  # "and one had to cheer"


def _word_counts(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    """Tell "two people" and "killed two" from "the two met", "Air Force Two"."""
    if s.words[at][0].isupper() and s.has(at - 1, "CAP", "CAPS"):
        return False
    if s.word(at) == "zero" and s.has(at + 1, "IN"):  # "zero in on"
        return False
    if noun[0] < noun[1]:
        return True
    if s.has(at - 1, "A") and not s.has(at + 1, "HYPHEN"):  # "16 fours and a six"
        return False
    if s.words[at][0].isupper() and s.has(at - 1, "POSS"):  # "Ocean's Eleven"
        return False
    if is_hour(s, at) or _is_stage(s, at):
        return False
    if s.word(at - 1) in word_list("pointing"):  # a figure where its noun is told before
        return True
    pronoun = s.has(at - 1, "THE", "STEP", "EACH", "OR") or s.word(at - 1) in word_list("chosen")
    return not pronoun or is_part(s, at) or is_latest(s, at) or is_all(s, at)


def _is_stage(s: Sentence, at: int) -> bool:
    """Tell the number of "on lap four" and "won game seven" from "that week two died"."""
    if s.word(at - 1) not in word_list("staged") or s.has(at + 1, "HYPHEN"):
        return False
    determined = s.has(at - 2, "THE", "A", "STEP", "POSS", "MODIFIER", "NUM", "SMALL")
    return not determined and s.word(at - 2) not in word_list("determiner")


def _digits_count(s: Sentence, one: Amount, noun: tuple[int, int]) -> bool:
    """Tell "40 boats" and "fell to 40" from "iPhone 11", "Section 8", "007", "(3)"."""
    # A list of exceptions, each on a line with its example.
    at, end, printed = one.first, one.last, s.words[one.first]
    if "." in printed and noun[0] == noun[1] and s.has(at - 1, "CAP"):  # "Democracy 2.0"
        return False
    plain = printed.isdecimal() and end == at + 1
    if not plain or s.word(end) == "times":  # "an All-Star 18 times"
        return True
    titled = s.word(at - 1) in word_list("titled") and not s.has(noun[1] - 1, "PLURAL")
    if _is_identifier(s, at) or titled or _is_index(s, at):
        return False
    if noun[0] < noun[1] or is_bracketed_age(s, one.first):
        return True
    if s.has(end, "CAP", "CAPS", "CODE", "NUM") or (s.has(end, "HYPHEN") and s.glued(end)):
        return False
    return not (_is_dialed(s, at) or _numbers_item(s, at))


def _is_identifier(s: Sentence, at: int) -> bool:
    """Tell digits that identify whatever noun follows: "Section 8", "iPhone 11", "911", "007"."""
    printed = s.words[at]
    numbered = s.has(at - 1, "DOT") and s.glued(at - 1) and s.word(at - 2) in ("no", "nos")
    if (
        numbered
        or (s.word(at - 1) in word_list("label") and not _ends_span(s, at - 1))
        or in_name(s, at)
        or len(printed) > _LONGEST_BARE
    ):
        return True
    if printed in ("911", "999", "112") and s.word(at + 1) in word_list("emergency"):
        return True
    return printed[0] == "0" and len(printed) > 1


def _ends_span(s: Sentence, i: int) -> bool:
    """Tell the year of "in May last year 40 left" from a label's: "in year 40"."""
    named = s.has(i - 1, "STEP", "EACH", "ORD", "SECOND") or s.word(i - 1) in ("that", "same")
    return s.has(i, "PERIOD") and named


def _is_index(s: Sentence, at: int) -> bool:
    """Tell the number in the name of a market's index: "the sp 500"."""
    return s.word(at - 1) in word_list("index")


def _is_dialed(s: Sentence, at: int) -> bool:
    """Tell "call 911" from "call 12"."""
    return s.word(at - 1) in word_list("dial") and len(s.words[at]) > 2


def _is_scorer(s: Sentence, at: int) -> bool:
    """Tell the minutes of "Sato (12), Diop (44, 71)" from an age: "Ann Diop (44)"."""
    goes_on = s.has(at + 1, "COMMA") and s.has(at + 2, "NUM")
    while s.has(at - 1, "COMMA") and s.has(at - 2, "NUM"):
        at, goes_on = at - 2, True
    return goes_on and s.has(at - 1, "OPEN") and s.has(at - 2, "CAP", "CAPS")


def _numbers_item(s: Sentence, at: int) -> bool:
    """Tell the number of a list's item: "(3)", "3.)", a sentence's first "3."."""
    end = at + 1
    if s.has(end, "CLOSE"):
        return not (s.has(at - 1, "TO") and s.has(at - 3, "OPEN"))  # "(47 to 25)"
    if (s.has(end, "DOT") and s.has(end + 1, "CLOSE")) or _is_scorer(s, at):
        return True
    if s.has(end, "DOT") and s.words[end + 1 : end + 2] and s.words[end + 1][0].isupper():
        return True  # "two aims: 1. Reform 2. Peace"
    return at == 0 and s.has(end, "DOT", "MARK")
