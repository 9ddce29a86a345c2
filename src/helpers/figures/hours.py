"""Times of day: "leaves by seven", "between five and eight at night", "at 1930 hours"."""

from helpers.figures import trends
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Reading

_HOURS = 12
_MINUTES = 60
_BACK = 6  # pieces between a verb of the timetable and the hour
_SPAN = ("from", "between")
_QUARTERS = (".00", ".15", ".30", ".45")


def is_hour(s: Sentence, at: int) -> bool:
    """Tell the hour of "leaves by seven" and "closes at five" from "won by seven"."""
    if not s.has(at, "SMALL") or s.word(at - 1) not in word_list("hour_before"):
        return False
    before = s.lower[max(0, at - 5) : at - 1]
    if _is_second(s, at):
        return True
    return s.word(at - 1) in ("until", "till") or not word_list("timed").isdisjoint(before)


def _is_second(s: Sentence, at: int) -> bool:
    """Tell the second hour of "shuts at six and the bar at eleven", "opens at six, is full by ten".

    After "by" a word of a state or what is done is needed: "opens at six, and they won by two".
    """
    if not (at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK", "AND")):
        return False
    if s.word(at - 1) == "by":
        states = word_list("be").isdisjoint(s.lower[max(0, at - 4) : at - 2])
        done = s.has(at - 2, "PARTICIPLE") and s.has(at - 3, "AND")  # "and declared by two"
        if (states and not done) or s.word(at - 2) in _MARGIN:
            return False
    elif s.word(at - 1) != "at":
        return False
    return any(s.has(i, "CLOCK") or (i > 0 and is_hour(s, i)) for i in range(at - 2))


_MARGIN = (
    "ahead",
    "up",
    "down",
    "behind",
    "short",
    "beaten",
    "clear",
    "leading",
    "won",
    "lost",
    "led",
)


def read_hours(r: Reading, at: int) -> int:
    """Step over "from 9 to 11.30", "between five and eight every night", "at three in the morning".

    The piece `at` itself is returned for what is no hour.
    """
    s = r.s
    before = s.word(at - 1)
    if before == "the" and _is_of_timetable(s, at):
        return at + 1
    if s.word(at + 1) in ("to", "past") and (end := _past_minutes(s, at)):
        return end
    if before not in word_list("hour_near"):
        return at
    if before in ("around", "about") and _is_about(s, at):
        return at + 1
    end = at + 1
    if before in _SPAN:
        joined = s.has(end, "TO", "AND", "HYPHEN") or s.word(end) in ("until", "till")
        if not (joined and s.has(end + 1, "NUM", "SMALL")):
            return at
        end += 2
    if not all(_may_be_hour(s, i) for i in (at, end - 1)):
        return at
    if before not in _SPAN:
        told = _is_in_part_of_day(s, end) or _is_departure(s, at) or _is_dated(s, at)
        return end if told else at
    return end if _is_timed(s, at - 1, end) else at


def read_clock(r: Reading, at: int) -> int:
    """Step over "at 1930 hours" and "from 1800 to 2100 hours"; `at` for "took 1930 hours"."""
    s = r.s
    if len(s.words[at]) != _DIGITS or not _is_of_day(s, at):
        return at
    end = at + 1
    spans = s.word(at - 1) in _SPAN and s.has(end, "TO", "AND", "HYPHEN") and _is_of_day(s, end + 1)
    if spans:
        end += 2
    if s.word(end) != "hours" or s.has(end + 1, "OF", "A", "PER", "EACH"):
        return at
    told = s.words[at][0] == "0" or s.words[end - 1][0] == "0"
    if spans and not told:
        back = s.lower[max(0, at - _BACK) : at]
        told = not (
            word_list("timed").isdisjoint(back) or trends.changes_before(s, at, moving=True)
        )
    else:
        told = told or s.word(at - 1) in _AT
    return end + 1 if told else at


_DIGITS = len("1930")
_AT = ("at", "until", "till", "since")


def _is_of_day(s: Sentence, i: int) -> bool:
    """Tell "1930" and "0500" from "2960"."""
    word = s.word(i)
    timed = len(word) == _DIGITS and word.isdecimal()
    return timed and word[:2] < "24" and word[2:] < str(_MINUTES)


_OCLOCK = TAGS.compile(
    "<A>?<HALF|PART><STOP|TO><NUM|SMALL|ONE|CLOCK>(?!<PERCENT|UNIT|MONEY|SCALE|HUNDRED>)"
)
_BESIDE = ("past", "to", "before", "after", "till")


def past_quarter(s: Sentence, at: int) -> int:
    """Step over "a quarter to nine", but not in "fell by a quarter to nine"."""
    found = _OCLOCK.match(s.tags, at)
    timed = found and s.word(found.end() - 2) in _BESIDE and s.word(at - 1) != "by"
    return found.end() if found and timed else at


def _past_minutes(s: Sentence, at: int) -> int:
    """Return where "at ten to eight" and "twenty past nine" end, 0 for "by ten to eight"."""
    end = at + 3
    told = s.has(at + 2, "SMALL", "ONE") and s.word(at) in ("five", "ten", "twenty")
    told = told and (s.word(at + 1) == "past" or s.word(at - 1) in _AT)
    if not told or s.has(end, "UNIT", "PERIOD", "PERCENT", "MONEY", "SCALE", "HUNDRED", "HYPHEN"):
        return 0
    noun = find_noun(s, end, many=True)
    return end if noun[0] == noun[1] else 0


def _is_about(s: Sentence, at: int) -> bool:
    """Tell the hour of "met around two" and "left about ten" from "hired about two"."""
    ends = at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK", "AND", "WEEKDAY")
    if not (s.has(at, "SMALL") and ends):
        return False
    if s.word(at - 2) == "at":
        return not word_list("timed").isdisjoint(s.lower[max(0, at - _BACK) : at - 2])
    if s.word(at - 2) in word_list("setting_out"):
        return True
    return s.word(at - 1) == "around" and s.word(at - 2) in word_list("started")


def _is_departure(s: Sentence, at: int) -> bool:
    """Tell the time of "left Milazzo at 12.30" from the price of "closed at 12.30"."""
    if s.word(at - 1) != "at" or s.words[at][-3:] not in _QUARTERS:
        return False
    measured = s.has(at + 1, "UNIT", "PERCENT", "MONEY", "SCALE", "PLURAL", "CUR", "ABBR")
    return not measured and not word_list("departing").isdisjoint(s.lower[max(0, at - _BACK) : at])


def _may_be_hour(s: Sentence, i: int) -> bool:
    """Tell "eight", "11" and "11.30" from "20" and "9.75"."""
    if s.has(i, "SMALL", "ONE"):
        return s.word(i) != "zero" and not s.word(i).endswith("teen")
    hours, _, minutes = s.words[i].partition(".")
    if not hours.isdecimal() or not 0 < int(hours) <= _HOURS:
        return False
    return not minutes or (len(minutes) == len("30") and int(minutes) < _MINUTES)


def _is_in_part_of_day(s: Sentence, end: int) -> bool:
    """Tell the hour before "in the morning" and "at night"."""
    words = s.lower[end : end + 3]
    return words[:2] == ["at", "night"] or (
        words[:2] == ["in", "the"] and words[2:3] != [] and words[2] in word_list("part_of_day")
    )


def _is_of_timetable(s: Sentence, at: int) -> bool:
    """Tell the train of "the 4.15 from Paddington" and "the 7.52 to Leeds"."""
    told = s.has(at + 1, "FROM", "TO") and s.has(at + 2, "CAP", "CAPS")
    return told and "." in s.words[at] and _may_be_hour(s, at)


def _is_dated(s: Sentence, at: int) -> bool:
    """Tell the hour of "around 8.30 on Saturday night" and "at seven this morning".

    A whole number after another word than "at" may be an amount: "won by two last night".
    """
    minutes = "." in s.words[at]
    led = s.word(at - 1) in _AT or "at" in s.lower[max(0, at - 2) : at]
    if not (minutes or led):
        return False
    return _is_on_day(s, at + 1)


def _is_on_day(s: Sentence, k: int) -> bool:
    """Tell the part of a day at piece `k`: "on Tuesday morning", "last night", "tonight"."""
    k += s.word(k) == "on"
    if s.word(k) == "tonight":
        return True
    dated = s.has(k, "WEEKDAY", "STEP", "EACH", "DAY") or s.word(k) in ("this", "that")
    return dated and s.word(k + 1) in word_list("part_of_day")


def _is_timed(s: Sentence, first: int, end: int) -> bool:
    """Tell the hours of "closed from 9 to 11.30" and "rings between ten and six every night".

    The first is after piece `first`, where "from" or "between" stands.
    """
    told = not word_list("timed").isdisjoint(s.lower[max(0, first - _BACK) : first])
    if _is_in_part_of_day(s, end) or (_is_on_day(s, end) and not s.has(end, "EACH")):
        return True
    if s.has(end, "EACH") and s.word(end + 1) in word_list("part_of_day"):
        return told or s.has(first - 1, "PLURAL", "PARTICIPLE", "COMMA") or first == 0
    if not told or trends.changes_before(s, first, moving=True):
        return False
    if s.word(end - 2) in ("until", "till"):
        return True
    if s.words[end - 1][-3:] in _QUARTERS:
        return not s.has(end, "UNIT", "PERCENT", "MONEY", "SCALE", "PLURAL")
    return s.word(end) == "on" and s.has(end + 1, "WEEKDAY")
