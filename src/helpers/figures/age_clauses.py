"""Ages by their clause: "at 17 she joined", "now 68, he lives in Hull", "she left school at 14"."""

from helpers.figures.amounts import Amount
from helpers.figures.noun_words import singular, word_list
from helpers.figures.persons import (
    FIRSTBORN,
    are_agents,
    given_names,
    is_person,
    persons,
    places,
    titles,
)
from helpers.figures.pieces import TAGS, Sentence

PRONOUNS = ("them", "whom", "who", "you", "he", "she", "i")  # "if you are over 65"
_REACH = 8  # pieces between a verb of a life and its age
# "(the victims were) 6, 8 and 11"
_LISTED = TAGS.compile("<NUM|SMALL|ONE>(?:(?:<COMMA><AND>?|<AND>)<NUM|SMALL>){1,7}+")


def stands_apart(s: Sentence, first: int, end: int) -> bool:
    """Tell the age of "Now 68, he lives in Hull" and "Still only 19, Ann won": before its clause.

    The number's hedge is at piece `first`.
    """
    start = first
    while start > 0 and s.word(start - 1) in _STATED:
        start -= 1
    starts = start < first or s.word(first) in _STATED
    starts = starts and (start == 0 or s.has(start - 1, "MARK"))
    if starts and s.has(end, "AND") and s.word(end + 1).endswith("ing"):
        return True  # "Now 46 and living in Hull, she waits"
    return starts and s.has(end, "COMMA") and (s.has(end + 1, "CAP") or _is_who(s, end + 1))


_STATED = ("now", "still", "only", "just", "already", "barely", "then")


def _is_who(s: Sentence, i: int) -> bool:
    return s.word(i) in ("he", "she") or not given_names().isdisjoint(s.words[i : i + 1])


_CLAUSE = 40  # pieces between two ages of one clause


def follows_when(s: Sentence, at: int, end: int) -> bool:
    """Tell the second age of "he was 17 when he joined and 43 when he left"."""
    again = s.has(at - 1, "AND", "COMMA") and s.word(end) == "when"
    if not again or s.word(end + 1) not in ("he", "she", "they"):
        return False
    whens = (i for i in range(at - 1, max(0, at - _CLAUSE), -1) if s.word(i) == "when")
    return s.has(next(whens, 0) - 1, "NUM", "SMALL", "TENS", "OLD")  # not "31 grams when she came"


def are_listed(s: Sentence, start: int) -> bool:
    """Tell the ages of "The victims were 6, 8 and 11", listed from piece `start`, from scores."""
    found = _LISTED.match(s.tags, start)
    if not found or s.word(start - 1) not in ("were", "are") or not is_person(s, start - 2):
        return False
    ends = s.has(found.end(), "COMMA", "DOT", "CLOSE", "MARK") or found.end() == len(s.words)
    return s.has(start - 2, "PLURAL") and (ends or s.word(found.end()) in ("when", "at"))


def is_share_of_persons(s: Sentence, end: int) -> bool:
    """Tell the persons of "44% of riders hurt last year were", up to piece `end`."""
    of = next((i for i in range(end, max(0, end - _REACH), -1) if s.has(i, "OF")), 0)
    if s.has(end, "SMALL", "NUM") and s.has(end - 1, "IN", "OF"):  # "One in five is over 65"
        return s.has(end - 2 - s.has(end - 2, "OUT"), "ONE", "SMALL", "NUM")
    if s.word(end) in word_list("populace"):  # "half (of) the electorate is under 30"
        return not SHARES.isdisjoint(s.lower[max(0, end - _REACH) : end])
    head = next((i for i in range(of + 1, end + 1) if s.has(i, "PLURAL")), 0)
    return head > 0 and s.word(of - 1) in SHARES and are_agents(s.word(head))


SHARES = frozenset(
    [
        "percent",
        "cent",
        "%",
        "half",
        "third",
        "thirds",
        "quarter",
        "quarters",
        "fifth",
        "tenth",
        "most",
    ]
)


def turns(s: Sentence, k: int) -> bool:
    """Tell the verb at piece `k` of "turned 18" and "before they turn 18" from "at turn 18"."""
    if s.word(k) == "turn":
        return s.word(k - 1) in _TURNING or is_person(s, k - 1)
    return s.word(k) in word_list("turning")


_TURNING = ("they", "we", "you", "i", "to", "will", "would", "who", "'ll", "’ll")


def are_until(s: Sentence, k: int) -> bool:
    """Tell the verb at piece `k` of "until they are 18" from "the scores rose; they were 12".

    And of "two men, one of whom was 18".
    """
    if s.word(k - 1) == "whom" and s.has(k - 2, "OF"):
        return s.word(k) in word_list("be")
    if s.word(k) in ("you're", "you’re"):
        return s.word(k - 1) in _UNTIL
    plural = s.word(k) in ("are", "were") and s.word(k - 1) in ("they", "we", "you")
    return plural and s.word(k - 2) in _UNTIL


_UNTIL = ("until", "till", "before", "when", "once", "time", "after", "since", "if")


def is_of_someone(s: Sentence, start: int, end: int) -> bool | None:
    """Tell "a boy of 12" and "boys of six and eight"; None for what is of nobody."""
    who = s.word(start - 2)
    if who in word_list("someone"):
        return s.has(start - 3, "A", "LOWER", "MODIFIER", "POSS")
    several = s.has(start - 2, "PLURAL", "CAPS") and singular(who) in word_list("someone")
    return not s.has(end, "CAP", "CAPS") if several else None


def is_required(s: Sentence, k: int) -> bool:
    """Tell "you are 70 or over" and "voters must be 18 or over", with the verb at piece `k`."""
    if s.word(k) not in word_list("be"):
        return False
    k -= 1 + (s.word(k) == "be" and s.has(k - 1, "STOP"))
    return s.word(k) in persons() or s.word(k) in PRONOUNS


def follows_months(s: Sentence, at: int) -> bool:
    """Tell the second age of "aged eight months and three"."""
    months = s.has(at - 1, "AND", "COMMA") and s.has(at - 2, "PERIOD")
    return months and s.word(at - 4) in word_list("aged")


def opens(s: Sentence, at: int, end: int) -> bool:
    """Tell the age of "At 17 she joined" and "At 44, he left": the clause opens with it.

    A description or a name may follow: "At 94, the poet writes", "At 71, Silva is the oldest".
    """
    starts = at == 0 or s.has(at - 1, "COMMA", "MARK", "AND")
    if s.has(end, "THE") and s.word(end + 1) in FIRSTBORN:
        return starts  # "Ann Lee, at 15 the youngest marshal"
    if not s.has(end, "COMMA"):
        return starts and s.word(end) in ("he", "she")
    described = s.has(end + 1, "THE") and s.has(end + 2, "LOWER") and s.word(end + 2) in persons()
    described = described and s.word(end + 2) not in word_list("tally")  # "At 40, the figure"
    named = _is_who(s, end + 1) or _is_first_of_age(s, end + 1) or _is_later_told(s, end + 1)
    return starts and (described or named)


def _is_later_told(s: Sentence, i: int) -> bool:
    """Tell the name at piece `i` of "At 93, Tanaka runs his shop" from "At 84, Japan leads"."""
    named = s.has(i, "CAP", "CAPS") and s.words[i] not in places()
    return named and (s.words[i] in titles() or not _OWN.isdisjoint(s.lower[i:]))


_OWN = frozenset(["he", "she", "his", "her", "him", "himself", "herself"])


def _is_first_of_age(s: Sentence, i: int) -> bool:
    """Tell the name at piece `i` of "At 71, Ann Silva is the oldest senator"."""
    last = i + (s.has(i, "CAP") and s.has(i + 1, "CAP", "CAPS"))
    named = s.has(last, "CAP", "CAPS") and s.has(last + 2, "THE")
    return named and s.word(last + 3) in FIRSTBORN


def has_died(s: Sentence, k: int) -> bool:
    """Tell "found dead at 54" from "put the dead at 112" and "the number of dead at 40"."""
    return s.word(k) in word_list("dying") and not s.has(k - 1, "THE", "OF")


def lives(s: Sentence, at: int, end: int) -> bool:
    """Tell the age of "she left school at 14", where "at" is at piece `at`, from a price."""
    ends = end == len(s.words) or s.has(end, "COMMA", "DOT", "MARK", "AND")
    before = s.lower[max(0, at - _REACH) : at]
    person = not _PRONOUNS.isdisjoint(before)
    begin = max(1, at - _REACH)
    life = word_list("life")
    events = [
        i for i in range(begin, at) if s.word(i) in life or s.lower[i : i + 2] == ["took", "up"]
    ]
    named = any(s.has(i - 1, "CAP") for i in events)  # "Mercer took up rowing at 66"
    living = word_list("living")
    if ends and any(s.word(i) in living or _is_school(s, i) for i in range(begin, at)):
        return True
    return ends and bool(events) and (person or named)


def _is_school(s: Sentence, i: int) -> bool:
    """Tell "many leave school at 14" from "the school sold 12 at 14"."""
    return s.word(i) == "school" and s.word(i - 1) in word_list("schooling")


_PRONOUNS = frozenset(["he", "she", "who", "mr", "mrs", "ms", "dr", "miss"])


def is_accused(s: Sentence, k: int) -> bool:
    """Tell the subject of "The accused is 32", with its last word at piece `k`."""
    if s.has(0, "THE", "STOP") and s.word(1) in FIRSTBORN and s.has(2, "OF"):
        return k > 2  # "The oldest of the dead was 81"
    told = s.word(k) in persons() or s.word(k) in word_list("nominal_alone")
    if (told and s.word(k - 1) in FIRSTBORN) or (s.word(k) in FIRSTBORN and s.has(k - 1, "THE")):
        return True  # "the oldest (victim) was 81"
    start = k - 1
    while start > max(0, k - _REACH) and s.has(start, "LOWER", "MODIFIER", "HYPHEN", "ORD"):
        start -= 1  # "The average first-time buyer is 33"
    opens_clause = start == 0 or s.has(start - 1, "MARK", "COMMA", "AND")
    opens_clause = opens_clause or s.words[start - 1] == '"'
    return told and opens_clause and s.has(start, "THE", "STOP")


def is_of_named(s: Sentence, one: Amount, k: int) -> bool:
    """Tell "Ann Lee is 45" and "his sister will be 78 in May"; the verb is at piece `k`."""
    k -= s.word(k) == "been" and s.word(k - 1) == "have"
    later = s.word(k - 1) in ("will", "would")
    k -= later
    start = k
    while start > 0 and k - start < _REACH and s.has(start - 1, "CAP", "CAPS"):
        start -= 1
    titled = k - start > 1 and s.words[start] in titles()
    named = start < k and (titled or s.words[start] in given_names())
    named = named and not (k == start + 1 and s.has(k, "POSS"))  # "Lee's 42"
    named = named or (later and s.has(start - 1, "LOWER") and is_person(s, start - 1))
    ends = one.last == len(s.words) or s.has(one.last, "COMMA", "DOT", "AND", "STEP")
    dated = s.has(one.last, "IN", "STOP") and s.has(one.last + 1, "MONTH", "WEEKDAY")
    return named and (ends or dated)


def is_of_age(s: Sentence, first: int) -> bool:
    """Tell "the retirement age will rise to 67", "the average age of the choir is 58".

    And "their ages ranged from 19 to 74", but not "it took ages to get from 12 to 15".
    """
    linked = s.has(first, "FROM", "BETWEEN") or s.has(first - 1, "TO", "FROM")
    if not (linked or s.word(first - 1) in word_list("level")):
        return False
    start = max(0, first - _REACH)
    age = next((i for i in range(start, first) if s.word(i) in ("age", "ages")), -1)
    several = s.word(age) == "ages" and s.word(age - 1) in word_list("no_ages")
    return age >= 0 and not several and "," not in s.words[age:first]
