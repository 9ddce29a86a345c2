"""Who is a person: nouns, given names and titles, and words of a name."""

import re
from functools import cache

from helpers.figures.noun_words import singular, word_list
from helpers.figures.pieces import Sentence
from helpers.tags import read_lexicon

FIRSTBORN = ("eldest", "oldest", "youngest")
AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ee", "eur", "ess", "yst")


@cache
def persons() -> frozenset[str]:
    """Return the nouns for one person and for several."""
    lists = read_lexicon("titles")
    names = ("roles", "male_nouns", "female_nouns", "person_nouns")
    one = {word for name in names for word in lists[name].split()} | word_list("child")
    many = {re.sub("(?<![aeou])y$", "ie", word) + "s" for word in one}  # ladies, but boys
    return frozenset(one | many) | word_list("people")


@cache
def given_names() -> frozenset[str]:
    """Return the given names that tell a person."""
    lists = read_lexicon("given_names")
    return frozenset(f"{lists['male']} {lists['female']} {lists['either']}".split())


@cache
def titles() -> frozenset[str]:
    """Return the titles before a name: "Mayor", "Sir"."""
    lists = read_lexicon("titles")
    return frozenset(f"{lists['titles']} {lists['male_titles']} {lists['female_titles']}".split())


@cache
def places() -> frozenset[str]:
    """Return the names of countries, regions and cities."""
    lists = read_lexicon("places")
    return frozenset(f"{lists['countries']} {lists['regions']} {lists['cities']}".split())


def are_persons(noun: str) -> bool:
    """Tell a noun for people: "foreigners", "Americans", "dead"."""
    last = noun.rsplit(maxsplit=1)[-1]
    lists = persons(), word_list("nominal"), word_list("general")
    if any(last.lower() in listed for listed in lists):
        return True
    return last[0].isupper() and not last.isupper()


def are_agents(word: str) -> bool:
    """Tell persons by the list, or one or several by the ending: "reader", "readers"."""
    one = singular(word)
    listed = one in persons() or word in persons()
    return listed or (one.endswith(AGENTS) and one not in word_list("no_agent"))


def is_name(s: Sentence, i: int) -> bool:
    """Tell a word of a name, also one that is a verb elsewhere: "Ann Rose"."""
    if s.word(i) in word_list("dying"):
        return False
    if s.has(i, "MONTH") and s.has(i - 1, "CAP") and s.words[i] in given_months():
        return True  # "Karim Jan"
    return (
        hyphened(s, i) > 0
        or s.has(i, "CAP", "CAPS")
        or (s.word(i) in word_list("stop") and s.has(i - 1, "CAP") and s.words[i].istitle())
    )


@cache
def given_months() -> frozenset[str]:
    """Return the months that are names of persons too: "April"."""
    return frozenset(read_lexicon("dates")["given"]["months"])


def hyphened(s: Sentence, i: int) -> int:
    """Return how many pieces of a name are tied to the one at `i`: "Smith-Jones", "Jong-un"."""
    tied = s.has(i - 1, "HYPHEN") and s.glued(i - 1) and s.glued(i)
    if not tied or not s.words[i].isalpha():
        return 0
    made = s.word(i) in _MADE or s.word(i).endswith(("ed", "ing"))  # "American-born"
    lower = s.has(i, "LOWER", "STOP", "PLURAL", "PARTICIPLE")
    if lower and (made or not (s.has(i - 3, "CAP") or s.has(i + 1, "CAP"))):
        return 0
    named = s.has(i - 2, "CAP", "CAPS") or (s.has(i, "CAP") and s.word(i - 2) in particles())
    return 2 if named and s.has(i, "CAP", "CAPS", "PLURAL", "LOWER", "STOP") else 0


_MADE = ("born", "based", "led", "built", "made", "bred", "run", "style", "era", "wide", "owned")


@cache
def particles() -> frozenset[str]:
    """Return the small words inside a name: "van", "al"."""
    return frozenset(read_lexicon("titles")["particles"].split())


def is_person(s: Sentence, i: int) -> bool:
    """Tell a noun for a person, by the list or by its ending after an article."""
    word = s.word(i)
    if word in persons() or (word in FIRSTBORN and s.has(i + 1, "COMMA")):
        return True
    agent = s.has(i, "LOWER") and word.endswith(AGENTS) and word not in word_list("no_agent")
    return agent and s.has(i - 1, "THE", "A", "LOWER", "MODIFIER", "POSS")


def past_shown(s: Sentence, k: int) -> int:
    """Return how many pieces "(left)" and "(pictured)" take that end at piece `k`, 0 for none."""
    shown = s.has(k, "CLOSE") and s.has(k - 2, "OPEN") and s.word(k - 1) in _SHOWN
    return 3 if shown else 0


_SHOWN = ("left", "right", "center", "centre", "above", "below", "pictured", "front", "back")


def past_home(s: Sentence, k: int) -> int:
    """Step back over where somebody is from: "a teacher from Whitby, 73", "Ann Lee of Ely, 40"."""
    start = k
    while s.has(start, "CAP", "CAPS") and s.words[start] not in given_names():
        start -= 1
    who = start - 1
    home = s.word(start) in ("from", "of", "in") and (is_name(s, who) or is_person(s, who))
    return who if home else k
