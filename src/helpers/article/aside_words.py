"""The closed lists of ``lexicon/aside.toml``, and patterns made of them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from helpers.tags import read_lexicon


@cache
def lists() -> dict[str, Any]:
    """Return the lists of ``lexicon/aside.toml``."""
    return read_lexicon("aside")


@cache
def word_set(name: str) -> frozenset[str]:
    """Return one of the lists as a set."""
    return frozenset(lists()[name])


def any_of(words: Iterable[str]) -> str:
    """Write words as the alternatives of a pattern, the longest first."""
    longest = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, longest)) + ")"
