"""Where a noun ends that a name is part of or follows: "Bank of England officials"."""

import re

from helpers.figures.noun_words import word_list
from helpers.figures.pieces import TAGS, Sentence
from helpers.tags import lexicon_set

_MODELS = TAGS.compile("<CAP|CAPS|ABBR|CODE|NUM><HYPHEN><ERA> | <CAP|CAPS>?<ERA>")


def models(s: Sentence, i: int) -> re.Match[str] | None:
    """Match the plural of a model that starts at piece `i`: "F-16s", "Boeing 747s", no "1990s"."""
    found = _MODELS.match(s.tags, i)
    if not found:
        return None
    number, tied = s.words[found.end() - 1], s.has(found.end() - 2, "HYPHEN")
    # "iPhone 15s": a decade's ends in 0
    named = s.has(i, "CAP", "CAPS") and number[-2] != "0" and number[0].isdigit()
    model = tied and (not s.has(i, "NUM") or s.words[i] in AIRLINERS)
    return found if model or named or len(number) == _MODEL else None


_MODEL = len("747s")


# "737", "747"
AIRLINERS = frozenset(f"7{digit}7" for digit in range(9))


def is_kind(s: Sentence, i: int) -> bool:
    """Tell the number of a model or a decade after another: "40 | 787 Dreamliners", "six 1950s"."""
    model = s.has(i, "NUM") and s.words[i] in AIRLINERS and not s.has(i + 1, "HYPHEN")
    return (model or s.has(i, "ERA")) and s.has(i - 1, "NUM", "SMALL", "TENS")


def past_body(s: Sentence, first: int, end: int) -> int:
    """Return where "Bank of England officials" ends that has its "of" at piece `end`, else 0."""
    linked = s.has(end, "OF") or s.word(end) == "for"
    if not (
        linked and s.has(first, "CAP") and s.has(end - 1, "CAP") and s.has(end + 1, "CAP", "CAPS")
    ):
        return 0
    end += 2
    end += s.has(end, "CAP")
    if s.has(end, "LOWER"):
        return end + 1 + _is_plural(s, end + 1)
    return end + 1 if _is_plural(s, end) else 0


def _is_plural(s: Sentence, i: int) -> bool:
    """Tell "officials" from "says"."""
    return s.has(i, "PLURAL") and s.word(i) not in word_list("verbs")


def before_name(s: Sentence, first: int, end: int) -> int:
    """Return where a noun ends before a name: "time | Flynn", "husband | John Lee"."""
    start = end
    while start > first and s.has(start - 1, "CAP"):
        start -= 1
    verbless = end == len(s.words) or s.has(end, "TO", "OF", "IN", "AND", "OR", *_MARKS)
    if (
        start == first or verbless or s.word(start) in lexicon_set("titles", "roles")
    ):  # "first black American to"
        return end
    noun = s.has(start - 1, "LOWER", "PERIOD") and not s.word(start - 1).endswith("ing")
    return start if noun else end


_MARKS = ("COMMA", "DOT", "MARK", "CLOSE")
