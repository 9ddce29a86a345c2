"""Where a sentence is cut for figures: "16-year-old" and "RM79" in their pieces."""

import re
from functools import cache
from itertools import accumulate, chain

from helpers.figures import currencies, numbers
from helpers.tags import Known


def _one_of(words: list[str]) -> str:
    """Give the pattern of any of some words, the longest first; a glance tells that none begins."""
    glance = "".join(sorted({re.escape(word[0]) for word in words}))
    longest = sorted(words, key=len, reverse=True)
    return f"(?=[{glance}])(?:{'|'.join(map(re.escape, longest))})"


@cache
def _piece_pattern() -> re.Pattern[str]:
    """Compile the pattern of one piece; possessive throughout, so that cutting is linear."""
    signs = currencies.signs()
    codes = [sign for sign in signs if sign.isalpha()]
    marks = [sign for sign in signs if not sign[0].isalpha()]
    mixed = [sign for sign in signs if sign[0].isalpha() and not sign.isalpha()]
    return re.compile(
        rf"""(?=\S)(  # at a space, no alternative is tried
          [A-Za-z]++(?=[ ,])                                     # most words end here
        | [,.“”](?![.\d])                                        # most marks
        | (?:[^\W\d_]\.){{2,}}+                                  # U.S., a.m.
        | (?:https?://|www\.)[^\s<>"”]++ | \#[^\W\d]\w*+ | @\d*+[^\W\d]\w++  # addresses, handles
        | {_one_of(marks)}(?=\W|\d|$)                            # $, €
        | (?=\w{{1,4}}+[^\w\s]){_one_of(mixed)}(?=\W|\d|$)       # HK$, Rs.
        | [A-Z]{{1,3}}&[A-Z]{{1,3}}s?(?!\w)                        # AT&T, B&Bs
        | [^\W\d_]++(?:['’](?!s\b)[^\W\d_]++)?+(?![\d_])         # words, don't
        | {_one_of(codes)}(?=\.?\d)                              # RM79
        | [^\W\d_]++[\d_]\w*+(?:[-.]\w++)*+                      # S23, m2
        | ['’]?\d{{2,4}}s\b                                      # 1980s, '80s
        | (?=\d)(?:{numbers.POWER.pattern})                                   # 7×10²², 10^6
        | \d{{4}}-\d\d-\d\d(?!\d)(?:T[\d:.]++Z?+)?+              # 2019-09-01T10:38
        | \d{{1,3}}(?:,\d\d(?=,))*+(?:,\d{{3}})++(?!,?\d)(?:\.\d++|(?:st|nd|rd|th)\b)?+  # 6,000
        | \d++(?:(?<=1)(?<!11)st|nd|rd|th)\b                     # 22nd, but 11st 4lb
        | \d{{1,4}}(?:[/:.]\d++){{2,}}+ | \d{{1,2}}:\d\d(?!\d)   # 3/14/2022, 1.2.3, 11:30
        | \d++(?:\.\d++)?+ | (?<![\w.])\.\d++                    # 25, 2.7, .5
        | --+ | \.\.\.+ | ['’]s\b | \w | [^\w\s] )
        """,
        re.VERBOSE,
    )


# What stands between two spaces to its pieces, a gap after each.
_CUT = Known(lambda printed: (*_piece_pattern().split(printed)[1:-1], " "))


def cut(text: str, start: int, end: int) -> tuple[list[str], list[int], list[int]]:
    """Cut ``text[start:end]``; return the pieces, where they start and where they end."""
    sentence = text[start:end]
    parts = [*chain.from_iterable(map(_CUT.__getitem__, sentence.split()))]
    places = [*accumulate(map(len, parts), initial=start)]
    if places[-1] != end + 1 or "10" in sentence:  # two spaces, or "7 × 10^6"
        gap, *parts = _piece_pattern().split(sentence)
        places = [*accumulate(map(len, parts), initial=start + len(gap))]
    return parts[::2], places[:-1:2], places[1::2]
