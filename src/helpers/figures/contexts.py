"""What a number is where it stands: a quantity, or a year, a name's, a label's, a pronoun."""

from helpers.figures import dates, hedges
from helpers.figures.amounts import Amount
from helpers.figures.nouns import find_noun, word_list
from helpers.figures.pieces import TAGS, Sentence

_LONGEST_BARE = 9  # digits without commas; longer ones are identifiers
_OLDEST = 125
_ADDRESS = 3  # words of a street's name
# "Ana Ruiz, 49, said", "Ruiz, 49."
_APPOSED = TAGS.compile("<CAP|CAPS><COMMA><NUM>(?:<COMMA|DOT|CLOSE|AND|MARK>|$)")


def is_one(s: Sentence, one: Amount) -> bool:
    """Tell the word "one" alone, which is a pronoun more often than a number."""
    return s.has(one.first, "ONE") and one.last == one.first + 1


def is_year(s: Sentence, one: Amount) -> bool:
    """Tell a four-digit number that reads as a year: "in 2016", "2016 was", not "2000 people"."""
    at = one.first
    if not s.has(at, "YEAR") or one.scaled or hedges.hedge_before(s, at)[0] < at:
        return False
    before = dates.lexicon()["before"]
    if s.word(at - 1) in before["year"] or s.has(at - 1, "MONTH", "WEEKDAY"):
        return True
    if not one.bare:
        return False
    noun = find_noun(s, one.last, many=True)
    counted = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL")
    return s.word(at - 1) in before["year_bare"] or not counted


def in_name(s: Sentence, at: int) -> bool:
    """Tell whether a number belongs to a name: "Apollo 11", "1600 Baker Street"."""
    if s.word(at - 1) in dates.lexicon()["before"]["year"]:
        return False
    named = s.has(at - 1, "CAP", "CAPS", "CODE") or (s.has(at - 1, "AND") and s.has(at - 2, "CODE"))
    return named or _is_address(s, at + 1)


def _is_address(s: Sentence, i: int) -> bool:
    """Tell whether a street's name starts at piece `i`."""
    streets = word_list("street")
    return s.has(i, "CAP", "CAPS") and any(
        s.word(k) in streets and s.words[k][0].isupper()
        for k in range(i + 1, i + 1 + _ADDRESS)
        if k < len(s.words)
    )


def is_age(s: Sentence, one: Amount, noun: tuple[int, int]) -> bool:
    """Tell a person's age: "Ruiz, 49, said", "age 49", "49 or older", "turned 49", "he was 49"."""
    at, value = one.first, one.number.value
    if not 0 < value < _OLDEST or value % 1:
        return False
    if at >= 2 and s.has(at, "NUM") and _APPOSED.match(s.tags, at - 2):
        return True
    if s.word(at - 1) in word_list("aging") or s.lower[max(0, at - 2) : at] == ["age", "of"]:
        return True
    if hedges.hedge_after(s, one.last, "after_age")[0]:
        return True
    person = word_list("person").intersection(s.lower[max(0, at - 4) : at])
    return noun[0] == noun[1] and s.word(at - 1) in word_list("being") and bool(person)


def counts(s: Sentence, one: Amount) -> bool:
    """Tell a quantity from a name's number, a label, a list's number and a pronoun."""
    at = one.first
    if not one.bare:
        return True
    if s.has(at, "HYPHEN") and s.has(at - 1, "CAP", "CAPS", "CODE"):  # "Covid -19"
        return False
    if s.has(at - 1, "HYPHEN") and s.glued(at) and s.glued(at - 1):  # "TA-25"
        return False
    first, _ = hedges.hedge_before(s, at)
    if is_one(s, one):
        return _one_counts(s, first, find_noun(s, at + 1, many=False))
    hedged = first < at or any(
        hedges.hedge_after(s, one.last, place)[0] for place in ("after", "after_age")
    )
    if one.scaled or hedged:
        return True
    noun = find_noun(s, one.last, many=True)
    digits = s.words[at][0].isdigit() or s.words[at][0] == "."
    return _digits_count(s, one, noun) if digits else _word_counts(s, at, noun)


def _one_counts(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    """Tell "one solution" from "no one", "the only one", "one another"."""
    return (
        noun[0] < noun[1]
        and not s.has(at - 1, "CAP", "CAPS", "POSS")
        and s.word(at - 1) not in word_list("one_before")
        and s.word(noun[0]) not in word_list("one_after")
    )


def _word_counts(s: Sentence, at: int, noun: tuple[int, int]) -> bool:
    """Tell "two people" and "killed two" from "the two met", "Air Force Two"."""
    if s.words[at][0].isupper() and s.has(at - 1, "CAP", "CAPS"):
        return False
    if s.word(at) == "zero" and s.has(at + 1, "IN"):  # "zero in on"
        return False
    pronoun = s.has(at - 1, "THE", "STEP", "EACH", "OR") or s.word(at - 1) in word_list("chosen")
    return noun[0] < noun[1] or not pronoun


def _digits_count(s: Sentence, one: Amount, noun: tuple[int, int]) -> bool:
    """Tell "40 boats" and "fell to 40" from "iPhone 11", "Section 8", "007", "(3)"."""
    at, end, printed = one.first, one.last, s.words[one.first]
    if not (printed.isdecimal() and end == at + 1):
        return True
    if s.word(at - 1) in word_list("label") or in_name(s, at) or len(printed) > _LONGEST_BARE:
        return False
    if printed[0] == "0" and len(printed) > 1:
        return False
    if noun[0] < noun[1]:
        return True
    named = s.has(end, "CAP", "CAPS", "CODE", "NUM")
    tied = s.has(end, "HYPHEN") and s.glued(end)
    listed = s.has(end, "CLOSE") or (s.has(end, "DOT") and s.has(end + 1, "CLOSE"))
    return not (named or tied or listed or (at == 0 and s.has(end, "DOT", "MARK")))
