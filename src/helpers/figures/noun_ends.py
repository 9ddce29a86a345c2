"""Where a noun ends that a name is part of or follows: "Bank of England officials"."""

import re

from helpers.figures.noun_words import ADJECTIVAL, word_list
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


def past_adjective(s: Sentence, i: int, end: int) -> int:
    """Return where a noun ends that starts at piece `i` and is one word or more too short or long.

    An adjective was taken for it: "one asymptomatic | infected volunteer", "one influential | 2009
    paper"; or a plural stands within: "one positive | jobs report"; or it has an adjective after
    it: "the first system | visible to".
    """
    if s.word(end) in word_list("attributive") and s.has(end, "PLURAL") and s.has(end + 1, "LOWER"):
        return end + 2
    if end > i + 1 and s.has(end, "TO", "FROM") and s.word(end - 1) in word_list("postnominal"):
        return end - 1
    if end != i + 1 or not s.has(i, "LOWER") or not s.word(i).endswith(ADJECTIVAL):
        return end
    described = s.has(end, "PARTICIPLE", "MODIFIER", "YEAR") or s.word(end).endswith("ed")
    return end + 2 if described and s.has(end + 1, "LOWER") else end


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
    adjective = s.word(start - 1).endswith(("ing", *ADJECTIVAL))  # "the 46th annual Pride March"
    adjective = adjective and s.word(start - 1) not in lexicon_set("titles", "roles")
    return start if s.has(start - 1, "LOWER", "PERIOD") and not adjective else end


_MARKS = ("COMMA", "DOT", "MARK", "CLOSE")


def past_plurals(s: Sentence, head: int, end: int) -> int:
    """Return where a noun ends among plurals in a row: "arms dealers", but "fouls | proves"."""
    while head + 1 < end and (s.has(head, "CAPS") or _is_attributive(s, head)):
        if s.word(head) in word_list("groups") and s.word(head + 1) in word_list("noun_or_verb"):
            break  # "of the staff | works nights"
        head += 1
    return head + 1


def _is_attributive(s: Sentence, i: int) -> bool:
    """Tell the plural before another: "measles cases", "arms dealers"; not "fouls | proves"."""
    if s.word(i) in word_list("attributive"):
        return True
    words = s.lower[i : i + 2]
    acts = any(not word_list(name).isdisjoint(words) for name in ("verbs", "noun_or_verb"))
    acts = acts or s.word(i + 1) == "ages"
    return not acts and s.has(i, "PLURAL") and s.has(i + 1, "PLURAL") and s.words[i + 1].islower()
