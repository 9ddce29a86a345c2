"""What a number counts where the subject of its clause tells: "Arrests fell to 340 from 410".

And whom "them" means in "a third of them": the plural of the clause before.
"""

from functools import cache

from helpers.figures.hedges import phrases
from helpers.figures.noun_words import base_verbs, singular, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.persons import persons
from helpers.figures.pieces import L, Sentence
from helpers.figures.wholes import find_members
from helpers.tags import lexicon_set

_CLAUSE = 16  # pieces between "the number of" and its number
_REACH = 12  # pieces between a subject and the number
_SUBJECT = 7  # pieces between a subject's head and its verb: "Arrests for theft in the city fell"
_STOPS = ("MARK", "OPEN", "CLOSE", "DOT")
_REACHED = frozenset(["number", "numbered", "totaled", "totalled", "reached", "hit"])
_LEVELS = _REACHED | {"came", "amounted", "stood", "stand"}
_BEFORE = _REACHED | {"to", "from", "by", "at"}
_HEADS = ("PLURAL", "CAPS")


@cache
def _changes() -> frozenset[str]:
    """Return the verbs of change, in one word: "fell", "climbed", and "down" after "were"."""
    told = phrases("trend") | phrases("trend_by")
    return frozenset(word for word, way in told.items() if way != "filler" and " " not in word)


def changed_subject(s: Sentence, first: int) -> str | None:
    """Return the noun of "Arrests fell to 340 from 410", "Flights were down by 40".

    `first` is the number's first piece. Of prices, shares and the like the number is their worth.
    """
    if s.word(first - 1) not in _BEFORE and s.word(first - 1) not in _changes():
        return None
    if s.word(first - 1) in lexicon_set("hedges", "change", "taking"):
        return None  # "rescuers recovered another two"
    if "." in s.words[first + s.has(first, "STOP")] and not s.has(first + 1, "SCALE"):
        return None  # an index: "New orders slipped to 48.9"
    if owned := _changed_object(s, first):
        return owned
    start = _clause_start(s, first)
    if s.has(start, "IN") and s.has(start + 1, "CAP"):  # "In Britain deaths doubled"
        start += 2 + s.has(start + 2, "COMMA")
    if s.has(start, "THE") or s.word(start) in _OWNERS:
        start += 1
    if not s.has(start, "LOWER", "MODIFIER", "CAP", "SECOND", "ORD", *_HEADS):
        return None
    _, end = find_noun(s, start, many=True)
    if end <= start or not _is_countable(s, end - 1):
        return None
    start += 1 + s.tags[start:end].rfind(L["POSS"])  # "the state's | cases"
    return _printed(s, start, end) if _is_changed(s, end, first) else None


def _changed_object(s: Sentence, first: int) -> str | None:
    """Return the noun of "doubled their seats to eight", "cut its branches by 12"."""
    end = first - 1
    if not s.has(end - 1, "PLURAL") or s.word(end - 1) in word_list("valued"):
        return None
    start = end - 1
    while start > end - _OBJECT and s.has(start - 1, "LOWER", "MODIFIER", "PLURAL"):
        start -= 1
    owned = s.word(start - 1) in _OWNERS or s.has(start - 1, "THE")
    verb = s.word(start - 2)
    changed = owned and (verb in _changes() or verb in lexicon_set("checks", "multiples"))
    return s.slice(start, end) if changed else None


_OBJECT = 4  # pieces of an object: "their upper house seats"


def _is_countable(s: Sentence, i: int) -> bool:
    """Tell "arrests" and "job losses" from "prices", whose number is their worth, and "Sanders"."""
    noun = s.word(i)
    if s.has(i, "CAPS"):
        return i == 0 and (_is_thing(noun) or s.has(1, "IN", "OF"))
    dealt = noun in ("losses", "sales") and singular(s.word(i - 1)) in word_list("tallied")
    return s.has(i, "PLURAL") and (dealt or noun not in word_list("valued"))


def _is_thing(word: str) -> bool:
    """Tell a plural that opens a sentence from a name: "Arrests", "Farmers", not "Sanders"."""
    return singular(word) in word_list("tallied") or word in persons()


def _clause_start(s: Sentence, first: int) -> int:
    """Return where the clause of the number at piece `first` starts."""
    for i in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if s.has(i, *_STOPS) or s.word(i) in _LINKS:
            return i + 1
        if s.has(i, "COMMA") and s.word(i + 1) not in ("up", "down", "to", "from"):
            return i + 1
    return 0 if first <= _REACH else first


_LINKS = ("while", "as", "after", "that", "but", "when", "said", "because", "since", "although")
_OWNERS = ("its", "their", "his", "her", "our", "total", "annual")


def _is_changed(s: Sentence, end: int, first: int) -> bool:
    """Tell whether the verb of the subject that ends at piece `end` is one of change."""
    for i in range(end, min(first, end + _SUBJECT)):
        word = s.word(i)
        if word in ("up", "down", "higher", "lower") and s.word(i - 1) not in word_list(
            "being_changed"
        ):
            return False  # "hangs up his boots at 90"
        if word in _changes() or word in _LEVELS or word in lexicon_set("checks", "multiples"):
            return not s.has(i - 1, "THE", "A", "POSS", "TO")
        if i == end and s.word(i) in _HAVING:
            continue
        if s.has(i, "COMMA", "AND", "OR", "STEP") or word in _RELATIVE:
            return False
        if i == end and not (s.has(i, "IN", "OF", "FROM", "STOP") or word in word_list("place")):
            return False
    return False


_HAVING = ("have", "had", "has")
_RELATIVE = ("who", "which", "that", "whose")


def _printed(s: Sentence, start: int, end: int) -> str:
    """Return a noun, in small letters what has a capital only as the sentence's first word."""
    text = s.slice(start, end)
    return text[0].lower() + text[1:] if start == 0 and text[1:].islower() else text


def plural_before(s: Sentence, first: int) -> str | None:
    """Return whom "them" means in "Farmers marched, and a third of them wore black".

    The number is at piece `first`. It is the only plural before it, or one right before a comma
    ("has bought buses, half of them electric"); of several the text does not tell.
    """
    found: list[tuple[int, int]] = []
    i = max(0, first - _NEAR)
    while i < first:
        opens = s.has(i, *_NOMINAL) and s.word(i) not in base_verbs()
        _, end = find_noun(s, i, many=True) if opens else (i, i)
        plural = s.has(end - 1, "PLURAL") and s.word(end - 1) not in word_list("verbs")
        if i < end < first and (plural or (end == 1 and _is_thing(s.word(0)))):
            found.append((i, end))
        i = max(end, i + 1)
    if len(found) > 1 and not _is_apposed(s, *found[-1], first):
        return None
    return _printed(s, *found[-1]) if found else None


def _is_apposed(s: Sentence, start: int, end: int, first: int) -> bool:
    """Tell the object of "has bought buses, half of them electric", no "in the towns, half"."""
    before = start - 1 - s.has(start - 1, "THE", "STOP")
    governed = s.has(before, "OF", "IN", "FROM", "TO") or s.word(before) in word_list("place")
    return end == first - 1 and s.has(end, "COMMA") and not governed


_NEAR = 60  # pieces of the clauses before
_NOMINAL = ("LOWER", "MODIFIER", "PARTICIPLE", "CAP", *_HEADS)


def surpassed(s: Sentence, first: int) -> str | None:
    """Return the noun of "deaths surpassed 100,000", "with ticket sales topping 300"."""
    if s.word(first) not in word_list("surpassing"):
        first -= 1
    if s.word(first) not in word_list("surpassing"):
        return None
    if first == 1 and s.has(0, "CAPS"):
        return s.word(0)
    if not s.has(first - 1, "PLURAL"):
        return None
    return s.slice(first - 1 - s.has(first - 2, "LOWER", "MODIFIER"), first)


def most_of(s: Sentence, first: int) -> str | None:
    """Return the noun of "has the most boats, with 60, before the other club, with 54".

    `first` is the first piece of the number and its hedges.
    """
    if s.word(first - 1) != "with" or not s.has(first - 2, "COMMA"):
        return None
    for i in range(first - 3, max(0, first - _CLAUSE), -1):
        if s.has(i, "MARK", "DOT"):
            return None
        if s.word(i) in ("most", "fewest") and s.has(i - 1, "THE"):
            return s.slice(*find_noun(s, i + 1, many=True)) or None
    return None


def named_after(s: Sentence, last: int) -> str | None:
    """Return the noun of "brings to 12 the number of deaths", whose number ends at `last`."""
    tallied = (
        s.has(last, "THE") and s.word(last + 1) in word_list("tally") and s.has(last + 2, "OF")
    )
    return (s.slice(*find_members(s, last + 2)) or None) if tallied else None


def named_in_clause(s: Sentence, first: int) -> str | None:
    """Return the noun of "the number of justices remains at nine", "the death toll rose to 12"."""
    surpasses = s.word(first) in word_list("surpassing") or s.has(first, "TO")  # "to over 1,750"
    if not (
        surpasses
        or s.has(first - 1, "TO", "FROM")
        or s.word(first - 1) in (*word_list("level"), "by")
    ):
        return None
    level = s.has(first - 1, "TO") or s.word(first - 1) == "at"
    if level and s.word(first - 2) in word_list("nominal") and s.has(first - 3, "THE"):
        return s.word(first - 2)  # "put the dead at 112"
    start = max(0, first - _CLAUSE)
    for i in range(first - 1 if surpasses else first - 2, start - 1, -1):
        joined = s.has(i, "AND") and s.word(i + 1) in _changes()  # "cap numbers and cut pay to 9"
        level = s.has(i, "COMMA") and s.has(i + 1, "TO", "FROM")  # "fell by a third, from 412"
        if joined or (s.has(i, "COMMA", "MARK", "OPEN") and not level):
            return None
        if s.word(i) in word_list("tally") or s.lower[i : i + 2] == ["average", "of"]:
            if s.has(i + 1, "OF"):
                noun = find_members(s, i + 1)
                toll = s.word(i) == "toll" and not s.has(noun[1] - 1, "PLURAL")  # "of the flood"
                return s.slice(*noun) if noun[1] < first and not toll else None
            before = s.word(i - 1)
            if before in word_list("tallied"):
                return f"{before}s"
    return None
