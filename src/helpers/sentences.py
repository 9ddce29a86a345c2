"""Where sentences end: a mark, what closes after it, and the abbreviations of the lexicon."""

import re
from functools import cache

from helpers.tags import lexicon_set, read_lexicon

# Possessive quantifiers and bounded repeats keep every search linear, whatever the text.
_END = re.compile(
    r"""(?P<mark>[.!?…] (?<![.!?…][.!?…]) [.!?…]*+) ['"”’»)\]“‘«‹›]*+  # what closes after it
        (?= \s++ ['"“‘«„‚»‹›(\[—–-]*+ (?P<next>[\w$€£¥]++|.) )""",
    re.VERBOSE,
)
_INITIAL = re.compile(r"(?<!\w)[A-Z]\. ?I\Z")  # "Wayne A. I. Roe"
_LAST_WORD = re.compile(r"(?<![\w.])[\w.]*+\Z|\Z")
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]{1,2}\.)++[^\W\d_]{1,4}")  # "U.S", "Ph.D"
_HOUR = re.compile(r"[ap]\.m", re.IGNORECASE)
_LOOK = 60  # characters before an hour
_OWN_TIME = re.compile(r"(?:[\w.]++ ){1,3}time\b", re.IGNORECASE)  # "9 a.m. London time"


@cache
def _amid() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what shows an hour to be amid a sentence: "At 9 a.m. Ann left", "the 9 a.m. Mass"."""
    lists = read_lexicon("abbreviations")
    opens, owns = ("|".join(lists[name]) for name in ("opens_hour", "owns_hour"))
    return (
        re.compile(rf"\W*(?:{opens})\b[^,;:]*+:?[^,;:]*+\Z", re.IGNORECASE),  # "At 9:30"
        re.compile(rf"(?:\b(?:{owns})|['’]s) [\d:.]++ ?[ap]\.m\Z", re.IGNORECASE),
    )


@cache
def abbreviations() -> tuple[frozenset[str], ...]:
    """Return the lists of ``lexicon/abbreviations.toml`` that each full stop is asked for."""
    lists = read_lexicon("abbreviations")
    names = ("titles", "before_number", "words", "after_number", "starters")
    return tuple(frozenset(lists[name]) for name in names)


def _breaks(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether the sentence that began at `start` ends at the mark `found`."""
    following = found["next"]
    if following[0].islower():
        return False
    if found["mark"] != ".":
        return True
    titles, before_number, words, after_number, starters = abbreviations()
    word = text[max(start, found.start() - 24) : found.start()].rpartition(" ")[2]
    if not word.isalnum():  # few: "U.S", "(Inc"
        word = _LAST_WORD.findall(word)[0]
    if word in titles:
        return False
    if word in before_number and following[0].isdigit():
        return False
    if word in after_number:
        before = text[max(start, found.start() - len(word) - 2) : found.start() - len(word)]
        return not before[:1].isdigit() or following in starters
    lone = word == "I" and not _INITIAL.search(text, max(start, found.start() - 5), found.start())
    initials = not lone and _INITIALS.fullmatch(word)
    if word not in words and not initials:
        return True
    if _HOUR.fullmatch(word) and _ends_hour(text, start, found):
        return True
    return following in starters


def _ends_hour(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell "It opens at 9 a.m. Doors close at noon." from "at 9 a.m. Monday"."""
    following, (opens, owns) = found["next"], _amid()
    if not following[0].isalpha() or following in lexicon_set("abbreviations", "after_hour"):
        return False
    before = text[max(start, found.start() - _LOOK) : found.start()]
    opened = found.start() - start <= _LOOK and opens.match(before)
    return not (opened or owns.search(before) or _OWN_TIME.match(text, found.start("next")))


def sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph start and end."""
    spans = []
    for found in _END.finditer(text, start, end):
        if _breaks(text, start, found):
            spans.append((start, found.end()))
            start = found.end()
            while text[start].isspace():
                start += 1
    if start < end:
        spans.append((start, end))
    return spans
