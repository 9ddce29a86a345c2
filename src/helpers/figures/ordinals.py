"""Ordinals: "the first", "her third win", "22nd", "finished second", "a third-place finish"."""

from helpers.figures import numbers, stray
from helpers.figures.days import nearest_day
from helpers.figures.noun_words import ADJECTIVAL, past_verbs, word_list
from helpers.figures.persons import persons
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Reading
from helpers.figures.tense import tell_tense
from helpers.figures.wholes import find_told, is_superlative

_BEFORE_ORDINAL = ("A", "THE", "POSS", "EACH", "STEP")
# "fourth-, fifth- or sixth-place": each but the last ends in a hyphen.
_TIED = TAGS.compile(
    "(?:<ORD|SECOND|NTH><HYPHEN><COMMA>?<AND|OR|TO|STOP>?){0,4}<ORD|SECOND|NTH><HYPHEN>"
)
_ORDINALS = ("ORD", "SECOND", "NTH")
# "the 12th, 40th and 88th": from any of them but the last
_SERIES = TAGS.compile(
    "<ORD|SECOND|NTH>(?:<COMMA><ORD|SECOND|NTH>){0,4}<COMMA>?<AND|OR><ORD|SECOND|NTH>(?!<HYPHEN>)"
)


def read_ordinal(r: Reading, at: int) -> int:
    """Read "the first", "22nd"; "first" alone is an adverb."""
    s = r.s
    if not s.has(at, *_ORDINALS):
        return at
    if day := _day_of_month(r, at):
        return r.add(at, at + 1, "date", date=day)
    if end := _read_tied(r, at):
        return end
    first, number = _ordinal_at(s, at)
    tied = s.has(at + 1, "HYPHEN") and s.glued(at + 1)
    told = s.has(at, "NTH") or _is_told_ordinal(s, first)
    if not number or not told or tied or stray.is_named(s, at) or _is_idiom(s, at):
        return at + 1
    series = _SERIES.match(s.tags, at)
    after = series.end() if series else at + 1 + _is_described(s, at)
    noun = find_told(s, after)  # "the second and third floors"
    alone = s.has(at, "SECOND") or s.word(at) == "first"
    if alone and s.has(at - 1, "A") and noun[0] == noun[1]:  # "in just a second", "it was a first"
        return at + 1
    return r.add(first, at + 1, "ordinal", noun, value=number, low=number, high=number)


def _read_tied(r: Reading, at: int) -> int:
    """Read "first-ever", "second-best", "a fourth-, fifth- or sixth-place finish"; 0 for another.

    "A first-rate cook" and "third-party" order nothing.
    """
    s = r.s
    found = _TIED.match(s.tags, at) if s.has(at + 1, "HYPHEN") and s.glued(at + 1) else None
    head = found.end() if found else at
    if not s.glued(head):
        return 0
    if s.word(head) in ("ever", "straight", "consecutive"):
        noun = find_told(s, head + 1)
    elif s.word(head) in _LEAST_AND_MOST or is_superlative(s, head):
        noun = find_told(s, head)  # "the third-largest town"
        if (
            noun[0] == noun[1]
            and s.word(head + 1).endswith("ing")
            and s.has(head + 1, "PARTICIPLE")
        ):
            noun = head, head + 2  # "her second-best showing"
    elif s.word(head) in numbers.lexicon()["tied"]["words"]:
        noun = head, head + 1
    else:
        return 0
    for place in (i for i in range(at, head) if s.has(i, *_ORDINALS)):
        first, number = _ordinal_at(s, place)
        r.add(first, place + 1, "ordinal", noun, value=number, low=number, high=number)
    return head


_LEAST_AND_MOST = ("best", "worst", "most", "least")


def _day_of_month(r: Reading, at: int) -> str:
    """Return the day of "until the 31st", of the month nearest to publication."""
    s, printed = r.s, r.s.words[at]
    dated = s.has(at, "NTH") and s.word(at - 1 - s.has(at - 1, "THE")) in _DATING
    dated = dated and not _is_place(s, at)  # "slipped to 10th"
    if not dated or r.published is None or not printed[:-2].isdecimal():
        return ""
    if at + 1 < len(s.words) and not s.has(at + 1, "DOT", "COMMA", "MARK", "CLOSE", "AND"):
        return ""
    return nearest_day(int(printed[:-2]), r.published, tell_tense(s, at, at + 1))


_DATING = ("until", "till", "through", "by", "on", "before", "after", "since", "from", "to")


def _is_described(s: Sentence, at: int) -> bool:
    """Tell "the second and favorite son": an ordinal and an adjective before one noun."""
    owned = s.has(at - 1, "THE", "A", "POSS") or s.word(at - 1) in word_list("owner")
    joined = owned and s.has(at + 1, "AND")
    return joined and s.has(at + 2, "MODIFIER", "LOWER", "PARTICIPLE") and s.has(at + 3, "LOWER")


def _is_idiom(s: Sentence, at: int) -> bool:
    """Tell "the first lady" and "the Third World", which order nothing."""
    idioms = numbers.lexicon()["idioms"].get(s.word(at), [])
    return s.word(at + 1) in idioms and not s.has(at + 1, "HYPHEN")


def _ordinal_at(s: Sentence, at: int) -> tuple[int, float]:
    """Return where the ordinal that ends at piece `at` begins, and its value."""
    if s.has(at, "NTH"):
        digits = s.words[at][:-2].replace(",", "")
        value = int(digits) if len(digits) < 10 else 0
    else:
        value = 2 if s.has(at, "SECOND") else numbers.lexicon()["ordinals"][s.word(at)]
    if s.has(at - 1, "HYPHEN") and s.has(at - 2, "TENS"):  # "twenty-first"
        return at - 2, float(value + numbers.lexicon()["tens"][s.word(at - 2)])
    return at, float(value)


def _is_told_ordinal(s: Sentence, first: int) -> bool:
    """Tell "the first", "her first" and "finished first" from the adverb."""
    owned = s.has(first - 1, *_BEFORE_ORDINAL) or s.word(first - 1) in word_list("owner")
    several = first > 1 and s.words[first - 1] in ("'", "’") and s.words[first - 2].endswith("s")
    owned = owned or (several and s.glued(first - 1))  # "the Cats' ninth win"
    owned = owned or _is_qualified(s, first)
    listed = s.has(first - 1, "COMMA") and _SERIES.match(s.tags, first)
    before = first - 2 - (s.has(first - 1, "AND", "OR") and s.has(first - 2, "COMMA"))
    joined = (listed or s.has(first - 1, "AND", "OR")) and s.has(before, *_ORDINALS)
    if s.has(first + 1, "LOWER") and s.has(first + 2, "CAP") and s.has(first, "ORD", "SECOND"):
        owned = owned or s.word(first + 1) in (*persons(), "seed")  # "sixth seed Ann Lee"
    entered = s.words[first].istitle() and s.word(first - 1) in word_list("verbs") and first > 1
    owned = owned or (entered and s.word(first) != "first")  # "Rent Strike Enters Third Month"
    return owned or _is_place(s, first) or bool(joined and _is_told_ordinal(s, before))


def _is_qualified(s: Sentence, first: int) -> bool:
    """Tell "that important first step", which has an adjective before it, from an adverb.

    Of "the official first spoke" the next word is a verb, past as its subject is one.
    """
    told = s.has(first - 2, *_BEFORE_ORDINAL) or s.word(first - 2) in word_list("determiner")
    word = s.word(first - 1)
    described = s.has(first - 1, "MODIFIER") or word.endswith((*ADJECTIVAL, "ant", "ful", "ing"))
    noun = s.has(first + 1, "LOWER") and s.word(first + 1) not in past_verbs()
    return told and described and noun and s.has(first - 1, "MODIFIER", "LOWER", "PARTICIPLE")


def _is_place(s: Sentence, at: int) -> bool:
    """Tell "finished third" and "came in second" from "he first denied it"."""
    placing = numbers.lexicon()["placing"]["words"]
    before = s.word(at - 1)
    if s.has(at - 1, "MODIFIER", "LOWER") and s.has(at - 2, "A") and s.word(at - 3) in placing:
        return not s.has(at + 1, "LOWER", "PLURAL")  # "came a distant third"
    if before in ("only", "now", "still", "currently"):
        before = s.word(at - 2)  # "was only fourth with 4 votes"
    if before == "to":  # "lifted them to fourth", "climbed to second"
        verb = at - 2 - (s.word(at - 2) in ("up", "down", "back", "them", "him", "her", "it"))
        ends = at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK", "AND", "IN", "STOP")
        return ends and s.word(verb) in numbers.lexicon()["placing"]["moving"]
    if s.has(at - 1, "COMMA") and s.word(at) != "first":  # "Rovers, fifth in the table"
        return s.word(at + 1) in ("in", "on") and s.has(at + 2, "THE", "POSS")
    if before in ("was", "were", "is", "are") and s.word(at) != "first":
        if s.has(at + 1, "COMMA", "DOT"):
            return True  # "Norris was third, 3.5 seconds back"
        if s.word(at + 1) in ("with", "to", "behind", "among", "overall"):
            return s.word(at + 2) not in ("none", "nature")  # "Roe was second with 12 votes"
        return s.has(at + 1, "IN") and s.word(at + 2) not in (
            "line",
            "command",
            "charge",
        )  # "Rowe was third in 27:02"
    if before in ("running", "runs", "ran", "run") and s.word(at) != "first":
        return not s.has(at + 1, "LOWER", "PLURAL")  # "is running second to Roe in Kent"
    return before in placing or (before in ("in", "a") and s.word(at - 2) in placing)
