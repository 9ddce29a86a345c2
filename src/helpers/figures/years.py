"""Numbers of four digits, and of two after an apostrophe, that are years: "in 2016", "of '12"."""

from helpers.figures import dates, hedges, trends
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.naming import is_named_year
from helpers.figures.noun_words import base_verbs, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import Sentence

_LIKELY = range(1900, 2100)  # years that news speak of, even before a plural ("the 2019 floods")
_OLD = 1500  # four digits below it are a year only after "in" or "since"


def is_year(s: Sentence, one: Amount) -> bool:
    """Tell a four-digit number that reads as a year: "in 2016", "2016 was", not "2000 people"."""
    at, value = one.first, int(one.number.value)
    if one.scaled or (s.word(at - 1) in word_list("label") and not is_named_year(s, at)):
        return False
    if s.has(at, "YEAR") and s.has(at - 1, "COMMA") and s.word(at - 2) in word_list("enacted"):
        return one.bare  # "the Wildlife Act, 1972 lists jackals"
    if not s.has(at, "YEAR"):
        return one.bare and (_is_far_year(s, one) or short_year(s, at) > 0)
    if _is_sized(s, one) or _is_second(s, one):
        return False
    first, meaning = hedges.hedge_before(s, at)
    if first < at:
        return one.bare and _is_hedged_year(s, one, meaning)
    if s.has(at - 1, "MONTH", "WEEKDAY"):
        return True
    part = s.has(at - 1, "HYPHEN") and s.word(at - 2) in ("mid", "early", "late")
    if part or s.word(at - 1) in dates.lexicon()["before"]["year"]:
        return value in _LIKELY or not (one.bare and _counted(s, one))
    dated = s.has(at - 1, "OF") and s.has(at - 2, "PLURAL") and value in _LIKELY
    governed = s.word(at - 1) in _GOVERNING or dated  # "the floods of 2019 were bad"
    many = not governed and _has_many(s, one.last)
    return one.bare and not many and _is_plain_year(s, one)


def _is_sized(s: Sentence, one: Amount) -> bool:
    """Tell the size of "a 1600-seat hall" from the year of "a 1950-style diner"."""
    tied = s.has(one.last, "HYPHEN") and s.glued(one.last) and s.glued(one.last + 1)
    return tied and s.word(one.last + 1) in word_list("sized") and not s.glued(one.first)


def _is_second(s: Sentence, one: Amount) -> bool:
    """Tell the second count of "2,100 sheep and 1980 goats" from the year of "40 and 2019 laws"."""
    at = one.first
    if not (s.has(at - 1, "AND") and s.has(at - 2, "PLURAL", "LOWER") and _counted(s, one)):
        return False
    before = next((k for k in range(at - 3, max(-1, at - _PAIR), -1) if s.has(k, *_DIGITS)), -1)
    first = read_amount(s, before) if before >= 0 else None
    if first is None or not first.bare or first.number.value < _FEWEST:
        return False
    paired = find_noun(s, first.last, many=True)[1] == at - 1
    dated = s.word(find_noun(s, one.last, many=True)[1] - 1) in word_list("dated")
    return paired and not dated and not is_year(s, first)


_PAIR = 7  # pieces from the first number of a pair to the second
_DIGITS = ("NUM", "YEAR")
_FEWEST = 1000  # of the first of a pair whose second has four digits


# A year after them is no subject: "1.2 million homes by 2029 are promised".
_GOVERNING = ("by", "from", "to", "for", "with", "on", "around")


def _is_hedged_year(s: Sentence, one: Amount, meaning: str) -> bool:
    """Tell a year from a count: "about 1985", not "about 2000" or "about 1985 boats".

    After "more than" a year stands before a singular noun, or one that is compared from year to
    year: "more than 2016 turnout", "above 2019 levels".
    """
    value, noun = int(one.number.value), find_noun(s, one.last, many=True)
    compared = s.word(noun[1] - 1) in word_list("of_year") and meaning in ("more than", "less than")
    told = value % 100 != 0 or s.word(one.first - 1) != "than"
    if value in _LIKELY and noun[0] < noun[1] and compared and told:
        return True
    if value not in _LIKELY or value % 100 == 0 or _counted(s, one):
        return False
    single = noun[0] < noun[1] and s.word(one.last) not in word_list("nominal")
    return meaning == "about" or (meaning in ("more than", "less than") and single)


def _is_plain_year(s: Sentence, one: Amount) -> bool:
    """Tell a year that no preposition tells: "the 2019 floods", "2013 comments"."""
    value = int(one.number.value)
    told = s.word(one.first - 1) in dates.lexicon()["before"]["year_bare"]
    if value in _LIKELY and (s.has(one.first - 1, "SMALL", "NUM") or _heads_verb(s, one)):
        return True  # "two 2016 debates", "2024 budget cuts 300 posts"
    if _counted(s, one):
        dated = s.word(find_noun(s, one.last, many=True)[1] - 1) in word_list("dated")
        named = value % 100 != 0 and (dated or s.words[one.last][0].isupper())
        return value in _LIKELY and (named or told)
    opens = one.first == 0 or s.has(one.first - 1, "COMMA", "MARK", "AND")
    if opens and s.has(one.last, "OF") and s.has(one.last + 1, "THE", "STOP"):
        return False  # "1950 of them are women"
    return value >= _OLD or told


def _heads_verb(s: Sentence, one: Amount) -> bool:
    """Tell the year of "2024 budget cuts 300 posts": the plural after it is a verb with an object.

    Only where the sentence begins with it, as headlines do.
    """
    end = find_noun(s, one.last, many=True)[1]
    verb = s.word(end - 1)
    acts = verb in word_list("verbs") or verb.removesuffix("s") in word_list("headline_verbs")
    acts = acts or verb.removesuffix("s") in base_verbs() or verb in hedges.phrases("trend")
    acts = acts and end - one.last > 1 and s.has(end, "NUM", "SMALL", "THE", "A", "CUR")
    return acts and one.first == 0


def _is_far_year(s: Sentence, one: Amount) -> bool:
    """Tell a year after 2099: "until 2150", "by 2130"."""
    printed, before = s.words[one.first], dates.lexicon()["before"]
    if not (len(printed) == 4 and printed.isdecimal() and "2100" <= printed < "3000"):
        return False
    at = one.first
    after = s.word(at - 1) in (*before["year"], "by", "beyond", "past")
    after = after or (
        s.has(at - 1, "TO") and (s.word(at - 2) in _REACHING or s.has(at - 2, "YEAR"))
    )
    after = after or s.lower[max(0, at - 2) : at] == ["far", "as"]
    after = after or (s.has(at - 1, "FROM") and s.word(one.last) in ("on", "onward", "onwards"))
    rises = s.word(at - 1) in ("beyond", "past") and trends.trend_before(s, at - 1)
    changed = rises or trends.trend_before(s, at)
    onward = s.word(one.last) in ("onward", "onwards")
    return after and not changed and (onward or not _counted(s, one))


_REACHING = (
    *("years", "decades", "century", "centuries", "period", "out", "up", "forward"),
    *("run", "runs", "ran", "extend", "extends", "lasts", "stretches", "valid", "good"),
)


def short_year(s: Sentence, at: int) -> int:
    """Return the year of "the class of '12", 0 where piece `at` is none; of the last 100 years."""
    if not (s.glued(at) and s.words[at - 1] in ("'", "’", "‘") and not s.glued(at - 1)):
        return 0
    digits = s.words[at]
    told = s.has(at - 2, *_BEFORE_SHORT) or s.word(at - 2) in dates.lexicon()["before"]["year"]
    told = told or (at == 1 and s.word(at + 1) in ("was", "is", "had", "saw", "brought"))
    if len(digits) != 2 or not digits.isdecimal() or not told or s.has(at + 1, *_MEASURED):
        return 0
    noun = find_noun(s, at + 1, many=True)
    counted = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL")
    return 0 if counted else int(digits) + (1900 if int(digits) > _THIS_CENTURY else 2000)


_BEFORE_SHORT = ("OF", "IN", "FROM", "TO", "BETWEEN", "AND", "MONTH", "CAP", "CAPS", "THE", "A")
_MEASURED = ("PERCENT", "UNIT", "PERIOD", "SCALE", "MONEY", "HYPHEN")
_THIS_CENTURY = 29  # "'29" is of this century, "'30" of the last


def _counted(s: Sentence, one: Amount) -> bool:
    """Tell whether a plural follows a number, and no name: "2016 candidate Ann Rivers"."""
    noun = find_noun(s, one.last, many=True)
    words = s.words[noun[0] : noun[1]]
    named = bool(words) and words[-1][0].isupper() and any(w[0].islower() for w in words)
    return bool(words) and not named and s.has(noun[1] - 1, "PLURAL")


def _has_many(s: Sentence, end: int) -> bool:
    """Tell the verb of several after a number: "1720 were", "1720 had already been"."""
    while s.word(end) in ("also", "already", "since", "now", "then", "still"):
        end += 1
    if s.word(end) == "had":
        end += 1
        return "been" in s.lower[end : end + 2]
    return s.word(end) in ("were", "are", "have")
