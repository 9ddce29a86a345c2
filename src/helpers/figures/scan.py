"""Figures: every quantity of an article, what it counts, and how exactly it is given.

A sentence that has a digit or a number word is cut in pieces, each piece gets a class
(`helpers.figures.pieces`), and patterns over the classes find dates, shares, ranges and amounts
(`helpers.figures.quantities`); phrases to their left and right say how exact they are
(`helpers.figures.hedges`).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache

from helpers.figures import dates, numbers, units
from helpers.figures.age_groups import read_age_group
from helpers.figures.context_nouns import fill_nouns
from helpers.figures.hours import read_clock, read_hours
from helpers.figures.members import read_member
from helpers.figures.multiples import read_fold
from helpers.figures.ordinals import read_ordinal
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.quantities import read_compound, read_one, read_shared
from helpers.figures.reading import Figure, Reading
from helpers.figures.shares import read_multi, read_share, read_vague
from helpers.figures.stray import read_dialed, read_label, read_word, read_years
from helpers.figures.unnumbered import read_span_of_one
from helpers.schema import Columns
from helpers.segments import Segments
from helpers.tags import Tagger

_ALONE = "NUM|YEAR|ONE|SMALL|TENS|VAGUE|FEW|HALF|PART|ORD|SECOND|NTH|FOLD|VULGAR|MONTH|STEP|DAY|ERA"
_START = TAGS.compile(
    f"""<{_ALONE}|A|SCALE> (?: (?<!<A|SCALE>)
        | (?<=<A>)(?=<HUNDRED|SCALE|PERIOD|UNIT>)
        | (?<=<SCALE>)(?=<HYPHEN>?<MONEY>)
        | (?<=<LOWER><HYPHEN><SCALE>)(?=<HYPHEN>?<UNIT>) )"""
)
# Numbers in a row are a table or a code; a chain of hyphens is a telephone number.
_NO_PROSE = TAGS.compile(
    """(?:<NUM|YEAR|SMALL|ONE|TENS|VAGUE|SCALE|ORD|HALF|PART|SECOND|FEW|FOLD>
         <COMMA|HYPHEN|SLASH|DOT|MARK>?){6,}+
     | <NUM>{3,}+(?:<OR><NUM>)? | <NUM|YEAR>(?:<HYPHEN><NUM|YEAR>){2,}"""
)
_WINDOW = 8192  # characters read at once: one endless sentence must not be held in pieces


def _read_date(r: Reading, at: int) -> int:
    end, is_date, iso = dates.read_date(r.s, at, r.published)
    return r.add(at, end, "date", date=iso) if is_date else end


# In this order, the first that moves on has read what stands there; and the classes of pieces that
# each can start at, none for all.
_READERS: list[tuple[Callable[[Reading, int], int], str]] = [
    (read_span_of_one, "A"),
    (read_clock, "NUM YEAR"),
    (read_dialed, "NUM YEAR"),
    (_read_date, ""),
    (read_years, "YEAR"),
    (read_age_group, "ERA NUM"),
    (read_hours, "NUM ONE SMALL TENS"),
    (read_word, "ONE SMALL TENS"),
    (read_label, "NUM ONE SMALL"),
    (read_compound, "A ONE SMALL PART HALF ORD"),
    (read_share, ""),
    (read_member, "ONE"),
    (read_multi, "SCALE VAGUE"),
    (read_vague, "VAGUE FEW"),
    (read_ordinal, "ORD SECOND NTH"),
    (read_fold, "FOLD"),
    (read_shared, "NUM ONE SMALL TENS"),
    (read_one, ""),
]
_READERS_AT = {
    letter: [reader for reader, starts in _READERS if not starts or name in starts.split()]
    for name, letter in TAGS.letter.items()
}


def _read_sentence(r: Reading) -> None:
    """Find the figures of a sentence, in the order of the text."""
    tags, at = r.s.tags, 0
    while found := _START.search(tags, at):
        at = found.start()
        if listed := _NO_PROSE.match(tags, at):
            at = listed.end()
            continue
        for reader in _READERS_AT[tags[at]]:
            end = reader(r, at)
            if end > at:
                break
        at = max(end, at + 1)


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence of more than `_WINDOW` characters at blanks, where it has any."""
    while end - start > _WINDOW:
        cut = text.rfind(" ", start, start + _WINDOW) + 1 or start + _WINDOW
        yield start, cut
        start = cut
    yield start, end


@cache
def _starters() -> frozenset[str]:
    """Return the words that can start a figure, in lower case, and the months' names."""
    words = {"one", "half", "hundred", "dozen", "second", "few", "couple", *dates.lexicon()["days"]}
    for name in ("small", "tens", "decades", "scale", "vague", "ordinals", "parts", "multiples"):
        words |= set(numbers.lexicon()[name])
    for month in dates.lexicon()["months"]:  # "they may march" names none
        words |= {month, month.upper()}
    return frozenset(words)


@cache
def _periods() -> frozenset[str]:
    spans = ("duration", "measure")
    return frozenset(form for form, unit in units.units().items() if unit.kind in spans)


def _looks_numeric(word: str) -> str:
    """Classify a token.

    "#" where a figure may start, "s" where one may that needs a "p" after it ("last", before
    "year" and "May"), "h" where one may that needs "a" and a "p" ("than", before "a year"), "o"
    for "or" after these, "." elsewhere.
    """
    parts = word.replace("-", " ").replace(".", " ").split() or [word]
    lower = [part.lower() for part in parts]
    if any(map(str.isnumeric, word)) or not _starters().isdisjoint((*parts, *lower)):
        return "#"
    if word.endswith("fold"):
        return "#"
    if lower[-1] in dates.lexicon()["steps"]:
        return "s"
    if lower[0] in _HEDGES:
        return "h"
    if word in _SMALL_WORDS:
        return word[0]
    return "p" if lower[0] in _periods() or word != word.lower() else "."


_HEDGES = frozenset(["than", "nearly", "almost", "about", "around", "under", "over"])
_SMALL_WORDS = frozenset(["a", "an", "or"])  # of "than a year", "a year or more"
_MAY_START = re.compile("#|sp|hap|apo")


_QUICK_TAGGER = Tagger({}, _looks_numeric)


def scan_figures(segments: Segments) -> list[Figure]:
    """Find the figures of a segmented article, in the order of the text."""
    text, published = segments.article.plain, segments.article.date
    tags, first = segments.tag(_QUICK_TAGGER), segments.first_token
    found: list[Figure] = []
    for number, (paragraph, start, end) in enumerate(segments.sentences):
        if _MAY_START.search(tags, first[number], first[number + 1]):
            for window in _windows(text, start, end):
                reading = Reading(Sentence(text, *window), number, paragraph, published)
                _read_sentence(reading)
                found += fill_nouns(reading, found)
    return found


def list_figures(
    segments: Segments,
    figures: list[Figure],
    givers: list[tuple[int | None, str | None]] | None = None,
) -> Columns:
    """List the columns of the figures table; `givers` holds each one's statement and speaker."""
    text, blocks = segments.article.text, segments.paragraphs
    columns = {f.name: [getattr(row, f.name) for row in figures] for f in fields(Figure)}
    givers = givers or [(None, None)] * len(figures)
    return columns | {
        "figure": range(len(figures)),
        "text": [text[f.start : f.end] for f in figures],
        "part": [blocks[f.paragraph].part for f in figures],
        "noun_from": [_noun_from(figure) for figure in figures],
        "statement": [statement for statement, _ in givers],
        "speaker": [speaker for _, speaker in givers],
    }


def _noun_from(figure: Figure) -> str:
    """Tell where a figure's noun comes from: printed, context or none."""
    if figure.noun is None:
        return "none"
    return "context" if figure.implied else "printed"
