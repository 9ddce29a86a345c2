"""Words of time: the comma of a date, and what tells a day or a season from a name."""

import re
from collections.abc import Collection

from helpers.statements.classes import TAGS, clause_words, tagger

Parting = tuple[re.Pattern[str], Collection[str], Collection[str] | None, str]
"""A pattern, the words its last token may be, those before it, and its new letter."""

_IN_MONTH = TAGS.compile("<PREP><NAME>(?=<NAME>)")
# "a fall in exports" is no season; "she said the next day that"
_SEASON = TAGS.compile("<DET><PERIOD>")
_NEXT = TAGS.compile(
    """<DET><WORD|ADJ|GERUND|PREP>
    (?=<PERIOD>(?!<MODAL|BE|HAVE|DO|GENITIVE>|<WORD>(?!<SAID|PAST|HAVE|BE|MODAL|DO>)))"""
)
# "reports late Wednesday said", "polls early this week show",
# "announced late on Sunday the sale"
_LATE = TAGS.compile(
    "<WORD|ADJ|ADV>(?<!<DET|POSS|GENITIVE>.)(?=<TIME>|<DET|ADV><PERIOD>|<PREP><TIME>)"
)
_FEAST = TAGS.compile("<NAME|WORD|ADJ>(?=<TIME>)")  # "blasted the banks on Good Friday"
_THAT_DAY = TAGS.compile("<THAT>(?<=<NAME|TIME|ADV>.)(?=<PERIOD><SAID|SAYS|HAVE|ADV>)")
# "ruled last May that", "said last quarter that", but "on last March Madness"
_LAST = TAGS.compile("<ADV|ADJ|DET|QUANT><NAME|WORD>")
_BEFORE_YEAR = TAGS.compile("<COMMA>(?<=<NAME><NUM>.)(?=<NUM>)")
_COMMA = TAGS.letter["COMMA"]


def date_partings() -> tuple[Parting, ...]:
    """Return what is parted of words of time."""
    return (
        (_SEASON, ("fall", "spring"), ("a", "another"), "WORD"),
        (_NEXT, clause_words("next"), None, "TIME"),
        (_IN_MONTH, tagger().months, clause_words("before_month"), "TIME"),
        (_LATE, ("late", "early"), None, "TIME"),
        (_LAST, tagger().months | clause_words("terms"), clause_words("which_time"), "PERIOD"),
        (_FEAST, clause_words("feasts"), None, "TIME"),
        (_THAT_DAY, ("that",), None, "TIME"),
    )


def join_dates(tags: str, words: list[str]) -> str:
    """Take the comma before a year for no comma: "the Sept. 11, 2001, attacks", "May 4, 2020"."""
    letters = None
    for found in _BEFORE_YEAR.finditer(tags):
        comma = found.start()
        month, year = words[comma - 2].lower().rstrip("."), words[comma + 1]
        if month in tagger().months and len(year) == 4 and year.isdigit():
            letters = letters or list(tags)
            letters[comma] = TAGS.letter["NUM"]
            the = tags[max(0, comma - 3) : comma - 2] == TAGS.letter["DET"]
            if the and tags[comma + 2 : comma + 3] == _COMMA:
                letters[comma + 2] = TAGS.letter["NUM"]
    return "".join(letters) if letters else tags
