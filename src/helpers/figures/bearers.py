"""Whose age a number is, where that is printed: "the bus driver, 42", "a boy of 12"."""

from helpers.figures.age_clauses import opens, stands_apart, turns
from helpers.figures.ages import before_clause, is_tall, joined_names, list_start
from helpers.figures.bearer_spans import description_before, name_before
from helpers.figures.noun_words import past_verbs, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.persons import (
    FIRSTBORN,
    are_agents,
    hyphened,
    is_name,
    is_person,
    particles,
    past_home,
    past_shown,
    persons,
)
from helpers.figures.pieces import Sentence

_NAME = 5  # words of a name or of a description
_PIECES = 7  # of a name, its hyphens and points included
_REACH = 8  # pieces between an age and its bearer


def find_bearer(s: Sentence, first: int, last: int) -> tuple[int, int]:
    """Find whose age stands in pieces `first` to `last` (exclusive), where it is printed.

    Examples
    --------
    >>> text = "The bus driver, 42, died."
    >>> s = Sentence(text, 0, len(text))
    >>> s.slice(*find_bearer(s, 4, 5))
    'bus driver'
    """
    told = s.has(last - 1, "OLD") or s.word(last) in word_list("child")
    acts = s.word(last) in past_verbs()  # "the 24-year-old struck again"
    acts = (acts and not s.has(last + 1, "HYPHEN")) or s.word(last) in word_list("predicate")
    if told and not acts and s.word(last - 1) != "olds":
        after = _described(s, last)
        if after[0] < after[1]:
            return after
    if led := _led(s, first, last):
        return led
    start = list_start(s, first)
    if names := joined_names(s, start):
        return names[sum(s.has(i, "NUM") for i in range(start, first))]
    return _bearer_before(s, start - 1, first, last)


def _led(s: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Find who follows in "At 93, Ann Lee still runs it" and "Now 68, the poet lives in Hull"."""
    while s.word(first - 1) in word_list("age_filler") and s.word(first - 1) != "at":
        first -= 1
    apart = s.word(first - 1) == "at" and opens(s, first - 1, last)
    if not s.has(last, "COMMA") or not (apart or stands_apart(s, first, last)):
        return None
    start = last + 1
    if s.has(start, "THE"):
        return find_noun(s, start + 1, many=False)
    end = start
    while s.has(end, "CAP", "CAPS") or (end > start and s.word(end) in particles()):
        end += 1
    return (start, end) if end > start else None


def _bearer_before(s: Sentence, k: int, first: int, last: int) -> tuple[int, int]:
    """Find the bearer that ends at piece `k` or before it."""
    turned = s.word(k) in word_list("be") or turns(s, k)
    if turned and (told_before := before_clause(s, k)) >= 0:
        k = told_before
    if s.has(k, "AND", "TO") and s.has(k - 1, "PERIOD"):  # "aged nine months to 15 years"
        k -= 3
    apposed = s.has(k, "COMMA", "OPEN")
    stop = max(0, k - _REACH)
    while k > stop and (s.has(k, "COMMA", "OPEN") or _is_filler(s, k)):
        k -= 1
    k -= past_shown(s, k)
    apposed = apposed or "who" in s.lower[k + 1 : first]  # "ahead of Ann Lee, who is 19"
    if told := _who_died(s, first) or _whose(s, first) or _averaged(s, first):
        return told
    k = _before_dying(s, k)
    if is_name(s, k):
        k = past_home(s, k)
    if is_name(s, k):
        name = name_before(s, k, apposed=apposed)
        led = name[0] == 0 or s.has(name[0] - 1, "COMMA", "AND", "MARK", "CLOSE")
        tied = led or apposed or "at" not in s.lower[k + 1 : first]
        return name if tied or _dies(s, k, first) else (last, last)  # "made MBE at the age of 70"
    if is_tall(s, k):
        return k, k + 1
    if is_person(s, k) or _is_nominal(s, k) or _is_subject(s, k, first, last):
        return description_before(s, k)
    return _dying(s) if s.word(first - 1) in ("of", "aged", "age", "at") else (last, last)


def _is_nominal(s: Sentence, k: int) -> bool:
    """Tell "the accused is 32" and "the wounded, ages 19 to 58" from "among the dead was a ..."."""
    if s.word(k) in FIRSTBORN or s.word(k) in word_list("nominal_alone"):
        return True
    return s.has(k + 1, "COMMA") and s.word(k) in word_list("nominal")


def _before_dying(s: Sentence, k: int) -> int:
    """Step back over the verb of "Ann Bond dies aged 90" and "the singer has died aged 90"."""
    if s.word(k) not in word_list("dying"):
        return k
    before = k - 1
    while s.word(before) in _BEFORE_DYING or s.has(before, "PARTICIPLE"):
        before -= 1
    return before if s.has(before, "CAP", "CAPS") or is_person(s, before) else k


def _is_subject(s: Sentence, k: int, first: int, last: int) -> bool:
    """Tell the noun of "the tortoise is 90 years old" and "dogs younger than 2"."""
    if s.has(last - 1, "OLD") and s.has(k, "LOWER"):
        described = k == first - 1 and s.has(
            k - 1, "A", "LOWER", "MODIFIER"
        )  # "a tree 90 years old"
        return described or s.word(k + 1) in word_list("be")
    if s.has(last - 1, "OLD") and s.has(k, "PLURAL") and s.word(k + 2) == "each":
        return True  # "1,800 hangers, each 60 years old"
    if s.has(k + 1, "COMMA") and s.word(k + 2) == "aged":  # "The monkeys, aged 13 to 16"
        start = description_before(s, k)[0]
        return s.has(k, "PLURAL", "LOWER") and start == s.has(start - 1, "THE", "A")
    if s.has(k, "PLURAL") and s.word(k + 1) in ("are", "were") and are_agents(s.word(k)):
        return True  # "Half of its readers are over 50"
    if s.has(k, "LOWER") and s.word(k + 1) in _RANGING and s.has(k + 2, "IN"):
        return s.word(k + 3) == "age"  # "The choir ranges in age from eight to 80"
    return s.has(k, "PLURAL") and s.word(k + 1) in _AGED


_BEFORE_DYING = ("has", "have", "had")
_RANGING = ("range", "ranges", "ranged", "ranging")
_AGED = ("younger", "older", "aged", "ages")


def _is_filler(s: Sentence, k: int) -> bool:
    """Tell what stands between a bearer and an age: "aged", "who was", "reportedly"."""
    return (
        (s.word(k) in word_list("age_filler") and s.words[k] != "Said")  # "Amina Said, 51"
        or s.lower[k : k + 2] in (["in", "age"], ["young", "as"])
        or (s.has(k, "PARTICIPLE") and s.word(k).endswith("ly"))
    )


def _described(s: Sentence, last: int) -> tuple[int, int]:
    """Find the bearer after "16-year-old": "boy", "train driver", "Ann Lee"."""
    # One test after the other, the nearest words first.
    if s.has(last, "LOWER", "CAP") and s.has(last + 1, "POSS"):  # "the 15-year-old cow's calves"
        return last, last + 1
    if s.has(last + 1, "HYPHEN") and s.glued(last + 1) and (end := _compound(s, last)):
        return last, end
    start, end = find_noun(s, last, many=False)
    acts = s.has(start + 1, "PARTICIPLE", "STOP") and s.word(start + 1).endswith("ed")
    if acts and s.has(start, "CAP"):  # "the 22-year-old Kenyan passed halfway"
        return start, start + 1
    if start == end or s.has(end - 1, "PARTICIPLE"):
        acts = s.word(last) in word_list("verbs") or s.has(last + 1, "THE", "A")
        acts = acts or s.word(last + 1) in ("it", "them", "him", "her", "his", "their", "its")
        acts = acts and s.word(last) not in persons()  # "the 29-year-old tackles the song"
        named = s.has(last, "CAPS") and not s.has(last + 1, "POSS")  # "the 74-year-old Sanders"
        return (last, last + 1) if named or (s.has(last, "PLURAL") and not acts) else (last, last)
    if s.has(end, "COMMA") and s.has(end - 1, "CAP") and s.has(end + 1, "CAP", "CODE"):
        return last, last  # "a 52-year-old Salem, N.H., resident"
    for i in range(start + 1, end):
        if s.has(i, "POSS"):  # "the 15-year-old elephant's calf"
            return start, i
        if s.has(i, "CAP") and s.has(i - 1, "LOWER"):
            return start, i
    if s.has(end - 1, "CAP") and s.has(end, "CAPS"):  # "Marley Dias"
        return start, end + 1
    return (start, end + 1) if s.word(end) in persons() else (start, end)


def _compound(s: Sentence, i: int) -> int:
    """Return where "left-hander" and "mother-of-two" end, that start at piece `i`, else 0."""
    end = i + 1
    while s.has(end, "HYPHEN") and s.glued(end) and s.glued(end + 1):
        end += 2
    agent = s.has(end - 1, "LOWER") and s.word(end - 1).endswith("er") and end == i + 3
    return end if agent or s.word(i) in persons() else 0


def _dies(s: Sentence, k: int, first: int) -> bool:
    return not word_list("dying").isdisjoint(s.lower[k:first])


def _who_died(s: Sentence, first: int) -> tuple[int, int] | None:
    """Find whom "who" means in "Lena Holm, the poet, who died on Sunday aged 91"."""
    if "who" not in s.lower[max(0, first - _CLAUSE) : first]:
        return None
    for i in range(first - 1, max(0, first - _CLAUSE), -1):
        if s.word(i) != "who":
            continue
        if word_list("dying").isdisjoint(s.lower[i + 1 : i + 4]):
            return None
        k = i - 1 - s.has(i - 1, "COMMA")
        if is_name(s, k):
            return name_before(s, k, apposed=True)
        start, end = description_before(s, k)
        apposed = (
            s.has(start - 1, "THE", "A") and s.has(start - 2, "COMMA") and is_name(s, start - 3)
        )
        return name_before(s, start - 3, apposed=True) if apposed else (start, end)
    return None


def _whose(s: Sentence, first: int) -> tuple[int, int] | None:
    """Find whom "whose" means in "the women, whose average age was 44"."""
    if "whose" not in s.lower[max(0, first - _REACH) : first]:
        return None
    for i in range(first - 1, max(0, first - _REACH), -1):
        if s.word(i) == "whose" and "age" in s.lower[i:first]:
            k = i - 1 - s.has(i - 1, "COMMA")
            return description_before(s, k) if is_person(s, k) else None
    return None


def _averaged(s: Sentence, first: int) -> tuple[int, int] | None:
    """Find whose "the average age of nurses born in Hull was 38" is."""
    for i in range(first - 1, max(0, first - _REACH), -1):
        if s.word(i) == "age" and s.has(i + 1, "OF") and s.word(i - 1) in _AVERAGES:
            noun = find_noun(s, i + 2 + s.has(i + 2, "THE"), many=True)
            return noun if s.has(noun[1] - 1, "PLURAL", "CAPS") else None
    return None


_AVERAGES = ("average", "median", "mean")


def _is_led(s: Sentence, i: int) -> bool:
    return s.has(i, "THE", "A") or s.word(i) in word_list("owner")


def _dying(s: Sentence) -> tuple[int, int]:
    """Find the subject of "(On Friday,) Cummings died in October at the age of 68"."""
    begin = 0
    if s.words[0] in _WHEN and "," in s.words[:_OPENING]:
        begin = s.words.index(",") + 1
    end = begin
    while end < begin + _PIECES and s.word(end) not in word_list("dying"):
        joined = end > begin and not particles().isdisjoint(s.lower[end - 1 : end + 1])
        if not (s.has(end, "CAP", "CAPS") or joined):  # "Qaboos bin Said"
            break
        end += 1 + (hyphened(s, end + 2) if s.has(end + 1, "HYPHEN") else 0)
    if end == begin and _is_led(s, begin) and "," in s.words[end : end + _NAME]:
        end = s.words.index(",", begin)  # "His father, a baker, died aged 88"
        if not is_person(s, end - 1):
            return 0, 0
    # "Ann Bond, who wrote novels, plays and songs, has died at 103"
    apposed = s.has(end, "COMMA")
    commas = range(end + 1, min(len(s.words), end + _APPOSITION))
    places = [i + 1 for i in commas if s.has(i, "COMMA")] if apposed else [end]
    verbs = (s.word(i + (s.word(i) in ("has", "had"))) for i in places)
    if end > begin and not word_list("life").isdisjoint(verbs):
        return begin + _is_led(s, begin), end
    for k in range(1, min(len(s.words), _SUBJECT)):  # "Former player Ann Bond dies in a crash"
        subject = _before_dying(s, k)
        if subject < k and s.has(subject, "CAP", "CAPS"):
            return name_before(s, subject, apposed=True)
        if subject < k:
            return description_before(s, subject)
    return 0, 0


_WHEN = ("On", "In", "At", "Last", "Earlier", "Yesterday")
_OPENING = 7  # pieces of what stands before a subject, with its comma
_APPOSITION = 60  # pieces of what stands between a subject and its verb
_CLAUSE = 16  # pieces of a clause with "who"
_SUBJECT = 12  # pieces of a subject with its verb
