"""Whose age a number is, where that is printed: "the bus driver, 42", "a boy of 12"."""

from functools import cache

from helpers.figures.ages import before_clause, joined_names, list_start
from helpers.figures.noun_words import past_verbs, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.persons import (
    given_months,
    given_names,
    hyphened,
    is_name,
    is_person,
    particles,
    past_home,
    persons,
    titles,
)
from helpers.figures.pieces import Sentence
from helpers.tags import read_lexicon

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
    start = list_start(s, first)
    if names := joined_names(s, start):
        return names[sum(s.has(i, "NUM") for i in range(start, first))]
    return _bearer_before(s, start - 1, first, last)


def _bearer_before(s: Sentence, k: int, first: int, last: int) -> tuple[int, int]:
    """Find the bearer that ends at piece `k` or before it."""
    if s.word(k) in word_list("be") and (told_before := before_clause(s, k)) >= 0:
        k = told_before
    if s.has(k, "AND", "TO") and s.has(k - 1, "PERIOD"):  # "aged nine months to 15 years"
        k -= 3
    apposed = s.has(k, "COMMA", "OPEN")
    stop = max(0, k - _REACH)
    while k > stop and (s.has(k, "COMMA", "OPEN") or _is_filler(s, k)):
        k -= 1
    if told := _who_died(s, first) or _whose(s, first):
        return told
    k = _before_dying(s, k)
    if is_name(s, k):
        k = past_home(s, k)
    if is_name(s, k):
        name = _name_before(s, k, apposed=apposed)
        led = name[0] == 0 or s.has(name[0] - 1, "COMMA", "AND", "MARK", "CLOSE")
        tied = led or apposed or "at" not in s.lower[k + 1 : first]
        return name if tied or _dies(s, k, first) else (last, last)  # "made MBE at the age of 70"
    if is_person(s, k) or _is_nominal(s, k) or _is_subject(s, k, first, last):
        return _description_before(s, k)
    return _dying(s) if s.word(first - 1) in ("of", "aged", "age", "at") else (last, last)


def _is_nominal(s: Sentence, k: int) -> bool:
    """Tell "the accused is 32" and "the wounded, ages 19 to 58" from "among the dead was a ..."."""
    apposed = s.has(k + 1, "COMMA")
    return s.word(k) in ("accused", "deceased") or (apposed and s.word(k) in word_list("nominal"))


def _before_dying(s: Sentence, k: int) -> int:
    """Step back over the verb of "Ann Bond dies aged 90" and "Ann Bond has died aged 90"."""
    if s.word(k) not in word_list("dying"):
        return k
    before = k - 1
    while s.word(before) in _BEFORE_DYING or s.has(before, "PARTICIPLE"):
        before -= 1
    return before if s.has(before, "CAP", "CAPS") else k


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
        start = _description_before(s, k)[0]
        return s.has(k, "PLURAL", "LOWER") and start == s.has(start - 1, "THE", "A")
    return s.has(k, "PLURAL") and s.word(k + 1) in _AGED


_BEFORE_DYING = ("has", "have", "had")
_AGED = ("younger", "older", "aged", "ages")


def _is_filler(s: Sentence, k: int) -> bool:
    """Tell what stands between a bearer and an age: "aged", "who was", "reportedly"."""
    return (
        s.word(k) in word_list("age_filler")
        or s.lower[k : k + 2] == ["in", "age"]
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


def _name_before(s: Sentence, k: int, *, apposed: bool) -> tuple[int, int]:
    """Find the name that ends at piece `k`; a place after "in" is none."""
    start = _name_start(s, k)
    if apposed and s.has(start - 1, "OF") and s.has(start - 2, "CAP"):
        return _name_before(s, start - 2, apposed=True)  # "Emperor Akihito of Japan, 85"
    if apposed and s.has(start - 1, "OF") and is_person(s, start - 2):
        return _description_before(s, start - 2)  # "the mayor of Leeds, 85"
    while start < k and _is_role(s, start):  # "Survivor Ann Lee, 44"
        start += 1
    placed = s.has(start - 1, "IN") or (not apposed and s.word(start - 1) in word_list("place"))
    return (k + 1, k + 1) if placed else (start, k + 1)


def _dies(s: Sentence, k: int, first: int) -> bool:
    return not word_list("dying").isdisjoint(s.lower[k:first])


def _name_start(s: Sentence, k: int) -> int:
    """Return where the name that ends at piece `k` starts: "P. Suresh", "April Jones"."""
    start = k - hyphened(s, k)
    while start > 0 and k - start < _PIECES and (size := _name_step(s, start)):
        start -= size
    return _past_place(s, start, k)


def _name_step(s: Sentence, start: int) -> int:
    """Return how many pieces of a name stand before piece `start`, a word of it."""
    if tied := hyphened(s, start):
        return tied
    if s.has(start - 1, "CAP", "CAPS"):
        return 1
    if s.has(start - 1, "DOT") and s.glued(start - 1):  # "P. Suresh"
        initial = s.words[start - 2] if start > 1 else ""
        return 2 if len(initial) == 1 and initial.isupper() else 0
    if s.has(start - 1, "MONTH") and s.words[start - 1] in given_months():
        return 1
    if given := hyphened(s, start - 1):  # "Joon-ho Baek"
        return 1 + given
    size = 1
    while size <= _PARTICLES and s.word(start - size) in particles():  # "Jan van der Berg"
        size += 1
    return size if size > 1 and s.has(start - size, "CAP", "MONTH") else 0


_PARTICLES = 2


def _past_place(s: Sentence, start: int, k: int) -> int:
    """Step over the land of "Former President of India Ann Bond dies aged 90"."""
    if not s.has(start - 1, "OF"):
        return start
    first = start
    while start < k - 1 and s.words[start] in _places():
        start += 1
    return start if start > first and s.words[start] in given_names() else first


@cache
def _places() -> frozenset[str]:
    lists = read_lexicon("places")
    return frozenset(f"{lists['countries']} {lists['regions']} {lists['cities']}".split())


def _is_role(s: Sentence, i: int) -> bool:
    """Tell the noun of "Survivor Ann Lee" at a sentence's start from a title: "Mayor Ann Lee"."""
    opens = i == 0 or s.has(i - 1, "MARK", "CLOSE") or s.words[i - 1] in ('"', "'")
    word = s.word(i)
    role = word in persons() or (
        word.endswith(("man", "woman")) and s.words[i] not in given_names()
    )
    return opens and role and s.words[i] not in titles()


def _description_before(s: Sentence, k: int) -> tuple[int, int]:
    """Find the noun that ends at piece `k`, with its adjectives; "identified | children"."""
    start = k
    while start > 0 and k - start < _NAME and s.has(start - 1, "LOWER", "MODIFIER", "PARTICIPLE"):
        start -= 1
    start -= 2 * (start > 1 and s.has(start - 1, "HYPHEN") and s.glued(start))  # "self-made man"
    while start < k and s.has(start, "PARTICIPLE") and not s.has(start - 1, "THE", "A", "POSS"):
        start += 1
    return start, k + 1


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
            return _name_before(s, k, apposed=True)
        start, end = _description_before(s, k)
        apposed = (
            s.has(start - 1, "THE", "A") and s.has(start - 2, "COMMA") and is_name(s, start - 3)
        )
        return _name_before(s, start - 3, apposed=True) if apposed else (start, end)
    return None


def _whose(s: Sentence, first: int) -> tuple[int, int] | None:
    """Find whom "whose" means in "the women, whose average age was 44"."""
    if "whose" not in s.lower[max(0, first - _REACH) : first]:
        return None
    for i in range(first - 1, max(0, first - _REACH), -1):
        if s.word(i) == "whose" and "age" in s.lower[i:first]:
            k = i - 1 - s.has(i - 1, "COMMA")
            return _description_before(s, k) if is_person(s, k) else None
    return None


def _dying(s: Sentence) -> tuple[int, int]:
    """Find the subject of "Cummings died in October at the age of 68"."""
    end = 0
    while end < _PIECES and s.has(end, "CAP", "CAPS") and s.word(end) not in word_list("dying"):
        end += 1 + (hyphened(s, end + 2) if s.has(end + 1, "HYPHEN") else 0)
    # "Ann Bond, who wrote novels, plays and songs, has died at 103"
    apposed = s.has(end, "COMMA")
    places = (
        [end] if not apposed else [i + 1 for i in range(end + 1, len(s.words)) if s.has(i, "COMMA")]
    )
    verbs = (s.word(i + (s.word(i) in ("has", "had"))) for i in places)
    if end and not word_list("life").isdisjoint(verbs):
        return 0, end
    for k in range(1, min(len(s.words), _SUBJECT)):  # "Former player Ann Bond dies in a crash"
        if s.word(k) in word_list("dying") and s.has(k - 1, "CAP", "CAPS"):
            return _name_before(s, k - 1, apposed=True)
    return 0, 0


_CLAUSE = 16  # pieces of a clause with "who"
_SUBJECT = 12  # pieces of a subject with its verb
