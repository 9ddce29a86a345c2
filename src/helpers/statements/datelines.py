"""Datelines and live-blog times: what opens a report and belongs to no statement."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from helpers.article.model import Block
from helpers.tags import read_lexicon

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = rf"(?:,?[ ](?:{_MONTH}[ ]\d\d?|\d\d?[ ]{_MONTH}))?"
_PLACE = r"[^\W\d_][\w.'’-]{1,24}(?:[ /][^\W\d_][\w.'’-]{0,24}){0,3}"
# "KYIV, Ukraine, March 3 (AP) —", "London (Reuters) -": with the outlet a place in any letters; a
# party and its land are no outlet: "Ann Lee (R-Ohio): ".
_AGENCY = re.compile(
    rf"""{_PLACE}(?:,[ ]{_PLACE}){{0,2}}{_DAY}(?:,[ ]\d{{4}})?
        [ ]\((?![A-Z][–-][A-Z])(?P<outlet>[A-Z][\w .&/-]{{1,30}})\)[ ]?(?:—|–|--?|:)[ ]?(?=\S)""",
    re.VERBOSE,
)
# "LONDON: ", "KYIV, Ukraine — ": without one, capitals.
_CITY = re.compile(
    rf"""(?P<city>[^\W\d_a-z](?:[^\W\d_a-z]|[ .'’-]){{2,24}})
        (?:,[ ]{_PLACE}){{0,2}}
        {_DAY}(?:,[ ]\d{{4}})?(?:[ ]/[\w ]{{2,30}}/)?[ ]?(?P<mark>—|–|--|[ ]-|:)[ ](?=\S)""",
    re.VERBOSE,
)
# "Nairobi — ", "Mysuru: ": in small letters a known city; with a colon only where a report begins.
_SMALL_CITY = re.compile(
    r"(?P<city>[A-Z][\w.'’-]{2,24}(?: [A-Z][\w.'’-]{1,24}){0,2})(?P<mark> —| –| --|:) (?=[A-Z“\"])"
)
_MARKED = re.compile(r"[^\W\d_a-z][^—–:-]{2,119}+[—–:-]")  # most paragraphs have no such mark
# "14:30 GMT ", "9.15am: "
_CLOCK = re.compile(
    r"""\d\d?[:.]\d\d[ ]?(?:[ap]\.?m\.?)?[ ]?(?:\(?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT
        |MST|PST|PDT|PT|IST|MSK|AEST|AEDT|SGT|HKT|JST)\)?)?
        [ ]?(?:[—–:-]{1,2}[ ]?|(?=[ ]?[A-Z“"‘'«„]))""",
    re.VERBOSE,
)


class Dateline(NamedTuple):
    """A dateline's place in the text, and the outlet it names."""

    start: int
    end: int
    outlet: str | None


@cache
def _cities() -> frozenset[str]:
    places = read_lexicon("places")
    words = " ".join([places["cities"], places["countries"]]).split()
    return frozenset(map(str.title, [*words, *places["datelines"]]))


@lru_cache(1)  # statements and names both ask, one article after the other
def find_datelines(text: str, paragraphs: tuple[Block, ...]) -> tuple[Dateline, ...]:
    """Find the datelines that open paragraphs of the body.

    Without an outlet in brackets, and with a colon, a dateline is one of the known cities: any
    other name before a colon is a speaker.
    """
    found, cities = list[Dateline](), _cities()
    first = next((block for block in paragraphs if block.part == "body"), None)
    for block in paragraphs:
        if block.part == "aside":
            continue
        begin, end = block.start, min(block.end, block.start + 120)
        if text.find("(", begin, end) > 0 and (m := _AGENCY.match(text, begin, end)):
            land = m["outlet"].replace(" ", "-") in cities  # "MANILA (Philippines) -"
            found.append(Dateline(begin, m.end(), None if land else m["outlet"]))
        elif text[begin : begin + 1].isdecimal():
            if m := _CLOCK.match(text, begin, end):
                found.append(Dateline(begin, m.end(), None))
        elif not _MARKED.match(text, begin, end):
            continue
        elif m := _CITY.match(text, begin, end) or _SMALL_CITY.match(text, begin, end):
            sure, colon = m.re is _CITY, m["mark"] == ":"
            if not sure and colon and block is not first:
                continue
            if (sure and not colon) or _is_city(text, m["city"].strip().title(), cities):
                found.append(Dateline(begin, m.end(), None))
    return tuple(found)


def _is_city(text: str, name: str, cities: frozenset[str]) -> bool:
    """Tell a place from a speaker: a city that is known, or that the article says to be "in"."""
    return name in cities or re.search(rf"\b(?:in|at|near) {re.escape(name)}\b", text) is not None
