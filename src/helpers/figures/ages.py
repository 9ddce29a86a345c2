"""Ages: what makes an age of a number, and whose it is."""

from helpers.figures import hedges
from helpers.figures.age_clauses import (
    PRONOUNS,
    SHARES,
    are_listed,
    are_until,
    follows_months,
    follows_when,
    has_died,
    is_accused,
    is_of_age,
    is_of_named,
    is_of_someone,
    is_required,
    is_share_of_persons,
    lives,
    opens,
    stands_apart,
    turns,
)
from helpers.figures.amounts import Amount
from helpers.figures.brackets import is_bracketed_age
from helpers.figures.noun_words import singular, word_list
from helpers.figures.persons import (
    FIRSTBORN,
    given_names,
    is_name,
    is_person,
    past_shown,
    persons,
)
from helpers.figures.pieces import TAGS, Sentence

_OLDEST = 125
_HOURS = 12  # up to which "died at 12" is of the clock
_LONGEST_LIST = 8  # ages in a row
_REACH = 8  # pieces between "the average age" and its number
_CLAUSE = 40  # pieces of a clause with "who"
# What follows the last age of an apposition: "Ana Ruiz, 49, said", "Ruiz, 49."
_AFTER = TAGS.compile("<COMMA|DOT|CLOSE|AND|MARK>|$")


def is_age(s: Sentence, one: Amount, noun: tuple[int, int]) -> bool:
    """Tell a person's age: "Ruiz, 49, said", "men, 19 and 23", "49 or older", "he was 49".

    `noun` is what follows the number.
    """
    # One test after the other: what each lets through is the next one's.
    at, value = one.first, one.number.value
    half = value % 1 == 0.5 and s.has(at, "SMALL", "ONE")  # "when she was two-and-a-half"
    half = half or (bool(value % 1) and is_of_age(s, at))  # "the average age is 29.2"
    if not 0 < value < _OLDEST or (value % 1 and not half) or not one.bare:
        return False
    if is_bracketed_age(s, one.first) or _in_apposition(s, at):
        return True
    first, _ = hedges.hedge_before(s, at)
    if hedges.hedge_after(s, one.last, "after_age")[0]:
        return True
    bounded = s.has(one.last, "AND", "OR") and hedges.hedge_after(s, one.last)[0]
    alone = noun[0] == noun[1]
    several = s.has(first - 1, "PLURAL", "CAPS") or s.word(first - 1) == "those"
    spans = alone and s.has(one.last, "TO", "HYPHEN") and several
    spans = spans and s.has(one.last + 1, "NUM") and s.words[at] < s.words[one.last + 1]
    named = (bounded or spans) and s.word(first - 1) in persons()
    if named or (bounded and is_required(s, first - 1)):  # "those 45 and over", "men 18 to 34"
        return True
    start = list_start(s, first)
    start -= s.has(start - 1, "FROM", "BETWEEN")  # "aged from 5 to 11"
    before = s.word(start - 1)
    if start < first and not alone and s.has(at, "SMALL"):
        return False  # "Gianna, aged 13, and seven others"
    if before in word_list("aged") or s.lower[max(0, at - 2) : at] == ["age", "of"]:
        return True
    if s.lower[max(0, start - 2) : start] == ["ages", "of"]:
        return True
    if alone and s.has(start - 1, "OF") and (told := is_of_someone(s, start, one.last)) is not None:
        return told
    if not alone or (s.glued(one.last) and s.words[one.last] in "'’"):  # "5'2"
        return False
    return _is_age_alone(s, one, first, start)


def _is_age_alone(s: Sentence, one: Amount, first: int, start: int) -> bool:
    """Tell an age from what stands before: "turned 49", "she was 49", "over 65", "a mean age of".

    `first` is the number's hedge, `start` the first of the ages it is listed with.
    """
    at = one.first
    start -= s.word(start - 1) in _NOW
    before = s.word(start - 1)
    return (
        turns(s, start - 1)
        or are_until(s, start - 1)
        or (before == "at" and has_died(s, start - 2) and one.number.value > _HOURS)
        or (before == "at" and one.number.value > _HOURS and lives(s, start - 1, one.last))
        or (before == "at" and one.number.value > _HOURS and opens(s, start - 1, one.last))
        or (before in word_list("being") and _is_of_person(s, one, first))
        or ((before in word_list("be") or before == "been") and is_of_named(s, one, start - 1))
        or follows_months(s, at)
        or are_listed(s, start)
        or stands_apart(s, first, one.last)
        or follows_when(s, at, one.last)
        or (s.word(at - 3) in FIRSTBORN and s.has(at - 2, "OF"))  # "the oldest of them 88"
        or _compares(s, at)
        or _bounds_an_age(s, first, at)
        or is_of_age(s, start)
    )


_NOW = ("now", "already", "currently", "still", "today")  # "she is now 39"


def _is_of_person(s: Sentence, one: Amount, first: int) -> bool:
    """Tell "she was (just over) 49" from "the score was 49" and "they were 4, 5 and 6"."""
    listed = s.has(one.last, "COMMA") and s.has(one.last + 1, "NUM", "SMALL")
    before = s.lower[max(0, first - 4) : one.first]
    told = not word_list("person").isdisjoint(before) or before_clause(s, one.first - 1) >= 0
    verb = first - 1 - (s.word(first - 1) in _NOW)
    if s.word(verb) == "be" and s.has(verb - 1, "TO") and s.word(verb - 2) in _THOUGHT:
        verb -= 3  # "the suspect is thought to be about 40"
        told = told or s.word(verb - 1) in word_list("person")
    told = told or _is_named_person(s, one.first - 2) or is_accused(s, verb - 1)
    owned = s.has(one.first - 1, "POSS") and not s.has(one.last, *_ENDS)  # "the captain's 42 came"
    return told and not listed and not (owned and one.last < len(s.words))


_ENDS = ("COMMA", "DOT", "MARK", "AND")


_THOUGHT = ("thought", "believed", "understood", "said", "reported", "estimated", "known")


def _is_named_person(s: Sentence, k: int) -> bool:
    """Tell the subject, with its last word at piece `k`, of "her husband, Roy, was 44"."""
    k -= s.has(k, "COMMA")
    start = k
    while start > 0 and k - start < _REACH and s.has(start - 1, "CAP"):
        start -= 1
    return s.has(k, "CAP") and s.has(start - 1, "COMMA") and is_person(s, start - 2)


def before_clause(s: Sentence, k: int) -> int:
    """Return the piece before the clause of "Lee, who left, was 43" and "Lee, now 43, was 9".

    It is -1 for none; `k` is at "was".
    """
    if not s.has(k - 1, "COMMA"):
        return -1
    for i in range(k - 2, max(1, k - _CLAUSE), -1):
        if s.word(i) in _CLAUSED and s.has(i - 1, "COMMA"):
            return i - 2 if s.has(i - 2, "CAP", "CAPS") or is_person(s, i - 2) else -1
    return -1


_CLAUSED = ("who", "now", "then", "aged")


def is_infant(s: Sentence, one: Amount) -> bool:
    """Tell the age of "her 11-month daughter" from the time of "an 11-month trial"."""
    tied = one.kind == "duration" and s.has(one.last - 2, "HYPHEN")
    return tied and s.word(one.last) in word_list("child")


def is_of_aged(s: Sentence, one: Amount) -> bool:
    """Tell the ages of "children aged between nine months and 15 years", "the age of 81 years"."""
    if one.kind != "duration":
        return False
    k = one.first - 1
    if s.has(k, "OF") and s.has(k - 2, "A") and s.word(k - 1) in word_list("child"):
        return True  # "a baby of nine months"
    if s.word(k) in ("under", "below") and _bounds_an_age(s, k, one.first):
        return True  # "babies under six months", but "40 children over six months"
    while k > one.first - _REACH and s.has(k, *_SPANNED):
        k -= 1
    return s.word(k) in word_list("aged") or (s.has(k, "OF") and s.word(k - 1) in ("age", "ages"))


_SPANNED = ("BETWEEN", "FROM", "AND", "TO", "OR", "NUM", "SMALL", "ONE", "PERIOD", "HYPHEN")


def list_start(s: Sentence, at: int) -> int:
    """Return the first of numbers in a row: of "19, 23 and 40" the place of 19."""
    for _ in range(_LONGEST_LIST):
        end = at - 1
        end -= s.has(end, "AND")
        end -= s.has(end, "COMMA")
        if end == at - 1 or not s.has(end, "NUM", "SMALL", "ONE"):
            break
        at = end
    return at


def _in_apposition(s: Sentence, at: int) -> bool:
    """Tell "Ana Ruiz, 49, said" and "two men, 19 and 23, were held"."""
    start, end = list_start(s, at), at + 1
    start -= s.word(start - 1) in ("both", "all", "each", "now", "then")  # "the pair, both 21"
    child = singular(s.word(start - 2) or "x") in word_list("child")
    number = ("NUM", "SMALL") if child else ("NUM",)  # "her sons, four and six"
    spelled = s.has(at, "SMALL") and not given_names().isdisjoint(s.words[start - 2 : start - 1])
    if not (s.has(at, *number) or spelled) or not s.has(start - 1, "COMMA"):
        return False
    for _ in range(_LONGEST_LIST):
        following = end + s.has(end, "COMMA")
        following += s.has(following, "AND")
        if following == end or not s.has(following, *number):
            break
        if s.has(end, "COMMA") and not _AFTER.match(s.tags, following + 1):
            break  # "Ana Ruiz, 49, and 12 others"
        end = following + 1
    listed = list_start(s, at) < at or end > at + 1
    if not listed and s.has(start - 2, "ORD", "SECOND") and s.has(start - 3, "THE"):
        return s.has(at + 1, "COMMA")  # "The fourth, 14, was cleared"
    start -= past_shown(s, start - 2)
    named = is_name(s, start - 2) and (not listed or bool(joined_names(s, start)))
    named = named or is_person(s, start - 2) or is_tall(s, start - 2)
    named = named or s.word(start - 2) in word_list("nominal_alone")  # "the second accused, 40,"
    return named and bool(_AFTER.match(s.tags, end))


def is_tall(s: Sentence, k: int) -> bool:
    """Tell the person at piece `k` of "the 6ft 4in forward, 27," and "a 6-foot-5 center, 30,"."""
    inches = s.word(k - 1) in ("in", "inch", "inches")
    inches = inches or (s.has(k - 1, "NUM", "SMALL") and s.has(k - 2, "HYPHEN"))
    return inches and s.has(k, "LOWER") and not _FEET.isdisjoint(s.lower[max(0, k - _HEIGHT) : k])


_FEET = frozenset(["ft", "foot", "feet"])
_HEIGHT = 6  # pieces of "6-foot-5-inch"


def joined_names(s: Sentence, start: int) -> list[tuple[int, int]]:
    """Return the names of "Ann Lee and Tom Ray, 34 and 36", where each age has one.

    `start` is the first age; none are returned where there are more or fewer names than ages.
    """
    k = start - 1 - (s.word(start - 1) in word_list("aged"))
    if not s.has(k, "COMMA"):
        return []
    ages, end = 1, start + 1
    while s.has(end, "COMMA", "AND") and ages < _LONGEST_LIST:
        end += 1 + s.has(end + 1, "AND")
        ages += s.has(end, "NUM")
        end += 1
        if not s.has(end - 1, "NUM"):
            break
    if ages == 1:
        return []
    names: list[tuple[int, int]] = []
    while s.has(k, "COMMA", "AND") and len(names) <= ages:
        last = k - (s.has(k - 1, "COMMA") and s.has(k, "AND"))
        first = last
        while first > 0 and s.has(first - 1, "CAP", "CAPS"):
            first -= 1
        first -= first == last and s.word(first - 1) in persons()  # "a father and son, 52 and 24"
        alone = last - first == 1 and s.words[first] in given_names()  # "Craig and Dean Shaw"
        if last - first not in _NAME_WORDS and s.has(first, "CAP", "CAPS") and not alone:
            break
        names.append((first, last))
        k = first - 1 - s.has(first - 1, "A", "THE")
    paired = len(names) == ages and s.has(names[0][0] - 1, "AND")
    return names[::-1] if paired else []


_NAME_WORDS = (2, 3, 4)


def _compares(s: Sentence, at: int) -> bool:
    """Tell "younger than 18", "as old as 80", "Ann Lee, then 35" and "Ann Lee, now 81"."""
    apposed = s.word(at - 1) in ("then", "now") and s.has(at - 2, "COMMA")
    if apposed and (s.has(at - 3, "CAP") or s.word(at - 3) in (*FIRSTBORN, *persons())):
        return True
    than, last = s.lower[max(0, at - 2) : at], s.lower[max(0, at - 3) : at]
    return than in (["younger", "than"], ["older", "than"]) or last in (
        ["as", "old", "as"],
        ["as", "young", "as"],
    )


def _bounds_an_age(s: Sentence, first: int, at: int) -> bool:
    """Tell "women between 20 and 35", "those under 19"."""
    while first < at and s.word(first) not in word_list("age_bounds"):
        first += 1
    first -= first == at and s.word(at - 1) in word_list("age_bounds")
    if s.word(first) not in word_list("age_bounds"):
        return False
    k = first - 1
    k -= s.word(k) in word_list("some_of")  # "the residents, most over 70, left"
    k -= s.has(k, "COMMA") and k < first - 1
    linked = s.word(k) in word_list("be")  # "most voters were (all) over 45"
    k -= linked
    if linked and s.word(k) in SHARES:
        return True  # "40 percent are under 15"
    k -= s.word(k - 1) == "those"  # "of those arrested were under 16"
    if linked and is_share_of_persons(s, k):
        return True
    return s.word(k) in persons() or s.word(k) in (PRONOUNS if linked else ("them", "whom"))
