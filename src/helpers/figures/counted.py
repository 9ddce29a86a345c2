"""What an amount counts, and its unit where that stands further off."""

from dataclasses import replace

from helpers.figures import hedges, units
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.denominations import rate_at, unit_at
from helpers.figures.listed import past_persons
from helpers.figures.noun_words import singular, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.numbers import Number
from helpers.figures.pieces import Sentence
from helpers.figures.wholes import find_share_of, find_substance, find_whole
from helpers.tags import read_lexicon


def hedged_unit(s: Sentence, one: Amount) -> tuple[Amount, str]:
    """Give "1,000 or more kilograms" the unit after its hedge; return the hedge's meaning too."""
    size, meaning = hedges.hedge_after(s, one.last) if one.bare else (0, "")
    unit = unit_at(s, one.last + size) if size else None
    if unit is None:
        return one, ""
    end, (name, kind) = unit
    if per := rate_at(s, end):  # "three or more cups a day"
        end, name, kind = per[0], f"{name} per {per[1]}", "rate"
    return replace(one, last=end, unit=name, kind=kind, bare=False), meaning


def is_share(s: Sentence, one: Amount) -> bool:
    """Tell "3/4 of a pie" from "2 3/4"."""
    share = 0 < one.number.value < 1 and not (one.scaled or one.part) and s.has(one.last, "OF")
    return share and "." not in s.words[one.first]


def of_whole(s: Sentence, one: Amount) -> Amount:
    """Give "12 of the 30 kilometers" and "3 million of the 8 million euros" their unit."""
    if not one.bare or not s.has(one.last, "OF"):
        return one
    start = one.last + 1 + s.has(one.last + 1, "THE", "STOP")
    start += 2 * s.has(start, "A") * s.has(start + 2, "NUM", "SMALL", "TENS")  # "of a planned 40"
    start = next((k + 1 for k in range(start, start + _OWNER) if s.has(k, "POSS")), start)
    whole = read_amount(s, start + (s.has(start, "STEP") or s.word(start) in ("past", "first")))
    tied = whole is not None and s.has(whole.last - 2, "HYPHEN")  # "14 of its 8,000-meter peaks"
    if whole is None or whole.bare or tied:
        return one
    if whole.scaled and not one.scaled and one.number.value <= whole.number.value / whole.scale:
        value, step = one.number.value * whole.scale, one.number.step * whole.scale
        one = replace(
            one, number=Number(value, step), scale=whole.scale
        )  # "4 of the 6 million euros"
    return replace(one, unit=whole.unit, kind=whole.kind, bare=False)


def _past_second(s: Sentence, noun: tuple[int, int]) -> tuple[int, int]:
    """Go on to the second thing of "two years of tank and trench warfare"."""
    end = noun[1]
    joined = s.has(end - 1, "LOWER") and s.has(end, "AND") and s.has(end + 1, "LOWER")
    return (noun[0], end + 3) if joined and s.has(end + 2, "LOWER") else noun


_OWNER = 4  # pieces of the owner in "600 of the park's 1,400 hectares"


def noun_of(s: Sentence, one: Amount, end: int) -> tuple[int, int]:
    """Find what an amount counts: "40 boats", "40 of the boats", "40% of the boats"."""
    of = s.has(end, "OF")
    if one.bare:
        times = s.word(last := end + s.has(end, "MODIFIER"))
        if times in ("times", "x") and s.words[last] != "X":  # "500 X users"
            return end, last + 1
        if s.lower[end : end + 2] == ["out", "of"] and s.has(end + 2, "THE", "STOP", "POSS"):
            someone = s.word(one.first - 2) in word_list("someone")  # "robbed a widow of 84"
            return (end, end) if someone else find_whole(s, end + 1)  # "49 out of the 54 seats"
        if s.word(one.first - 2) in word_list("parents") and s.word(end) in word_list("verbs"):
            return end, end  # "Mum of four wins £1m"
        if one.part:  # "half a point", "three-quarters of a point"
            end += s.has(end, "OF") and s.has(end + 1, "A")
            end += s.has(end, "A")
            of = s.has(end, "OF")
        if s.lower[one.first - 1 : one.first] == ["the"] and _is_foreseen(s, end):
            return end, end
        if not of:
            end += _is_corrected(s, one.first, end)
            end += _is_quoted(s, one.first, end)
            return _past_pair(s, one, _past_head(s, find_noun(s, end, many=one.number.value != 1)))
    if of and one.kind in ("measure", "duration") and s.word(one.first - 1) == "within":
        return end, end  # "within five miles of the town"
    if (
        of
        and (not one.part or one.kind == "percent")
        and (one.kind in ("count", "percent", "measure", "duration") or _is_timed(one))
    ):
        shared = one.kind == "percent" or is_share(s, one)  # "2/3 of its weight"
        noun = find_share_of(s, end) if shared else find_substance(s, end)
        return _past_second(s, noun) if one.kind == "duration" else noun
    return end, end


def part_of(s: Sentence, at: int) -> str:
    """Return the part that is counted in "five-bladed" and "12-sided", which end at piece `at`."""
    if not (s.has(at, "HYPHEN") and s.glued(at) and s.glued(at + 1)):
        return ""
    parts: dict[str, str] = read_lexicon("nouns")["parts"]
    judged = s.word(at + 1) == "sided" and s.word(at - 1) in ("one", "two")  # "a one-sided game"
    return "" if judged else parts.get(s.word(at + 1), "")


def _is_corrected(s: Sentence, first: int, end: int) -> bool:
    """Tell the comma after the second number of "six, possibly as many as nine, climbers fell"."""
    if not s.has(end, "COMMA"):
        return False
    doubt = next((k for k in range(first, max(0, first - _DOUBT), -1) if s.word(k) in _MAYBE), 0)
    told = s.has(doubt - 1, "COMMA") and s.has(doubt - 2, "NUM", "SMALL", "ONE", "TENS")
    noun = find_noun(s, end + 1, many=True) if told else (0, 0)
    return noun[0] < noun[1] and s.word(noun[1]) not in ("say", "said", "think", "believe")


_MAYBE = ("possibly", "perhaps", "maybe")
_DOUBT = 5  # pieces of "possibly as many as"


def _is_timed(one: Amount) -> bool:
    """Tell the rate of "an hour a week of training", of time and not of money."""
    unit = units.read_unit(one.unit.partition(" ")[:1]) if one.kind == "rate" else None
    return unit is not None and unit[1].kind in ("duration", "measure")


def _is_quoted(s: Sentence, first: int, end: int) -> bool:
    """Tell the mark that ends a quoted number: '"fewer than 200" people'."""
    if not (s.glued(end) and s.words[end] in _CLOSING):
        return False
    opening = hedges.hedge_before(s, first)[0] - 1
    return opening >= 0 and s.words[opening] in _OPENING and s.glued(opening + 1)


_OPENING, _CLOSING = ('"', "“", "'", "‘"), ('"', "”", "'", "’")


def _is_foreseen(s: Sentence, i: int) -> bool:
    """Tell those who foresaw in "the 41,000 analysts had expected" from what is counted."""
    ends = i + 1 == len(s.words) or s.has(i + 1, "COMMA", "DOT", "MARK", "AND", "IN")
    if s.word(i) in word_list("foreseen") and ends:  # "short of the 449,080 forecast"
        return True
    verb = i + 1 + (s.word(i + 1) in ("had", "have"))
    return s.word(i) in word_list("foreseers") and s.word(verb) in word_list("foreseen")


def _past_head(s: Sentence, noun: tuple[int, int]) -> tuple[int, int]:
    """Take "cattle" into the noun of "50 head of cattle"."""
    first, last = noun
    if last - first != 1 or s.word(first) != "head" or not s.has(last, "OF"):
        return noun
    return first, find_noun(s, last + 1, many=True)[1]


def _past_pair(s: Sentence, one: Amount, noun: tuple[int, int]) -> tuple[int, int]:
    """Take "and women" into the noun of "120 men and women"."""
    first, last = noun
    joined = first < last and s.has(last, "AND") and s.word(last + 1) in word_list("paired")
    if joined and s.word(last - 1) in word_list("paired"):
        return first, last + 2
    return past_persons(s, noun) if one.number.value >= _MANY else noun


_MANY = 20  # of so many persons, the number is of all that are listed


def rate_of(s: Sentence, noun: tuple[int, int]) -> str:
    """Return the unit of a rate of what is counted ("tests per day"), "" for no rate."""
    if noun[0] == noun[1]:  # "640 a day"
        per = rate_at(s, noun[1]) if s.has(noun[1], "A", "PER", "EACH", "TO") else None
        return f"per {per[1]}" if per else ""
    per = rate_at(s, noun[1])
    return f"{singular(s.word(noun[1] - 1))} per {per[1]}" if per else ""
