"""Stamps: lines that say when a page was made or how long it takes, and nothing else."""

import re
from functools import cache

from helpers.article.aside_words import lists, word_set
from helpers.tags import read_lexicon

_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:am|pm)?|\d{1,2}(?:am|pm)")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{2,4}")
_TIMED = frozenset({"ago", "min", "mins", "minute", "am", "pm", "gmt", "utc"})


def is_stamp(low: str) -> bool:
    """Tell a line that is a day, an hour or a reading time, and nothing else."""
    if len(low) > 90 or not any(map(str.isdigit, low)):
        return False
    timed = low.startswith(tuple(lists()["lengths"]))
    for words in sorted(lists()["stamps"] + lists()["lengths"], key=len, reverse=True):
        if low.startswith(words):
            low = low[len(words) :]
            break
    low = low.replace("a.m", "am").replace("p.m", "pm")
    for word in filter(None, (w.strip(".:;/") for w in re.split(r"[\s,|·•–—()-]+", low))):
        if word in _calendar() or _CLOCK.fullmatch(word) or _DAY.fullmatch(word) or word in _TIMED:
            timed = True
        elif not word.rstrip("stndrh").isdigit() and word not in word_set("stamp_words"):
            return False
    return timed


@cache
def _calendar() -> frozenset[str]:
    dates = read_lexicon("dates")
    return frozenset(
        word.casefold().rstrip(".")
        for name in ("months", "weekdays", "days")
        for word in dates[name]
    )
