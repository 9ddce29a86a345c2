"""Applying corrections to what the rules found, before the tables are joined.

Drops come first, so that words which a wrong row held are free for a right one; then rows are
changed, and words that hold no row add one. Speakers follow from the statements.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from helpers.corrections.figures import make_figure, revise_figure
from helpers.corrections.read import Corrections, Entry, raise_problems
from helpers.corrections.speakers import correct_speakers
from helpers.corrections.statements import (
    make_statement,
    part_speeches,
    revise_statement,
    widen_quote,
)
from helpers.english import find_words, quote
from helpers.figures.reading import Figure
from helpers.files import printable
from helpers.segments import Segments
from helpers.speakers.resolve import Profile
from helpers.statements.scan import Statement

Row = Any
"""A `Figure` or a `Statement`: what has a place in the text."""


class Change(NamedTuple):
    """What an entry changed: in which table, where, and the row before and after it."""

    entry: Entry
    start: int
    end: int
    before: Row | None
    after: Row | None


class Corrected(NamedTuple):
    """An article's findings with a person's corrections, and what these changed."""

    figures: list[Figure]
    statements: list[Statement]
    profiles: dict[str, Profile]
    changes: list[Change]


def apply_corrections(
    segments: Segments,
    figures: list[Figure],
    statements: list[Statement],
    profiles: dict[str, Profile],
    corrections: Corrections,
) -> Corrected:
    """Put right what the rules found.

    Raises
    ------
    CorrectionError
        Words are absent, or stand more than once; name no row or several; or a row already is as
        the entry says. A line an entry, all of them at once.
    """
    problems: dict[str, str] = {}  # the first of each entry: what follows from it says nothing new
    counted = _Rows(segments, figures, problems)
    article = segments.article.text
    counted.apply(corrections.of("figure"), partial(revise_figure, article), make_figure)
    spoken = _Rows(segments, statements, problems, widen_quote)
    known = {name: profile.role for name, profile in profiles.items()}
    spoken.apply(
        corrections.of("statement"),
        lambda row, entry, _: revise_statement(row, entry, known),
        make_statement,
    )
    said = part_speeches(spoken.rows(), [c for c in spoken.changes if c.before and c.after])
    corrections = _name_speakers(corrections, spoken.changes)
    said, profiles = correct_speakers(segments, said, profiles, corrections, problems)
    raise_problems(f"{where}: {why}" for where, why in problems.items())
    return Corrected(counted.rows(), said, profiles, counted.changes + spoken.changes)


def _name_speakers(corrections: Corrections, changes: Sequence[Change]) -> Corrections:
    """Give each entry for a statement the speaker that the statement has: its role is theirs."""
    speakers = {change.entry.where: change.after.speaker for change in changes if change.after}
    entries = (
        replace(entry, facts={"speaker": speakers[entry.where]} | entry.facts)
        if entry.table == "statement" and entry.where in speakers
        else entry
        for entry in corrections.entries
    )
    return replace(corrections, entries=tuple(entries))


def _as_it_is(text: str, start: int, end: int) -> tuple[int, int]:
    return start, end


class _Rows:
    """The rows of one table while they are corrected; what is wrong goes to `problems`."""

    def __init__(
        self,
        segments: Segments,
        found: Sequence[Row],
        problems: dict[str, str],
        widen: Callable[[str, int, int], tuple[int, int]] = _as_it_is,
    ) -> None:
        self.segments = segments
        self.text = segments.article.text
        self.starts = [start for _, start, _ in segments.sentences]
        self.left: list[Row] = list(found)  # those that no entry has named yet
        self.changes: list[Change] = []
        self.problems = problems
        self.widen = widen
        self.nested = widen is not _as_it_is  # statements hold statements; figures hold none

    def rows(self) -> list[Row]:
        """Return the rows, corrected, in the order of the text."""
        changed = [c.after for c in self.changes if c.after is not None]
        return sorted(self.left + changed, key=lambda row: row.start)

    def apply(
        self,
        entries: list[Entry],
        revise: Callable[[Row, Entry, tuple[int, int]], Row],
        make: Callable[..., Row],
    ) -> None:
        """Apply the entries: drops first, then changes of rows, then additions."""
        placed = [(entry, place) for entry in entries if (place := self._place(entry))]
        named: list[tuple[Entry, tuple[int, int], Row]] = []
        free: list[tuple[Entry, tuple[int, int]]] = []
        for entry, place in sorted(placed, key=lambda pair: not pair[0].drop):
            row = self._find(entry, place)
            if row is None and entry.drop:
                self._refuse(entry, "hold no row to drop; delete the entry")
            elif row is None:
                free.append((entry, place))
            elif isinstance(row, str):
                self._refuse(entry, row)
            elif entry.drop:
                self.left.remove(row)
                self.changes.append(Change(entry, row.start, row.end, row, None))
            elif any(row is other for _, _, other in named):
                self._refuse(entry, "name a row that another entry names; make them one entry")
            else:
                named.append((entry, place, row))
        for entry, place, row in named:
            self._change(entry, row, partial(revise, row, entry, place))
        for entry, place in free:
            self._add(entry, place, make)

    def _change(self, entry: Entry, row: Row, revise: Callable[[], Row]) -> None:
        try:
            after = revise()
        except ValueError as error:
            self._refuse(entry, str(error))
            return
        if after == row:
            self._refuse(entry, "already are so in the tables; delete the entry")
            return
        self.left = [other for other in self.left if other is not row]
        after = replace(after, corrected=True)
        self.changes.append(Change(entry, row.start, row.end, row, after))

    def _add(self, entry: Entry, place: tuple[int, int], make: Callable[..., Row]) -> None:
        sentence = bisect_right(self.starts, place[0]) - 1
        paragraph, _, _ = self.segments.sentences[sentence]
        start, end = self.widen(self.text, *place)
        if any(row.start < end and start < row.end for row in self.rows()):
            self._refuse(entry, "share words with a row that another entry adds or changes")
            return
        try:
            row = make(self.text, (start, end), sentence, paragraph, entry)
        except ValueError as error:
            self._refuse(entry, str(error))
            return
        self.changes.append(Change(entry, row.start, row.end, None, row))

    def _refuse(self, entry: Entry, why: str) -> None:
        self.problems.setdefault(entry.where, f"the words {why}")

    def _place(self, entry: Entry) -> tuple[int, int] | None:
        """Find the words of an entry in the article's paragraphs."""
        blocks = self.segments.paragraphs
        places = [
            (start, end)
            for start, end in find_words(self.text, entry.words)
            if any(block.start <= start and end <= block.end for block in blocks)
        ]
        name = printable(self.segments.article.name)
        if not places:
            self._refuse(entry, f"do not stand in a paragraph of {name}; copy them from it")
        elif entry.nth > len(places):
            self._refuse(entry, f"stand {len(places)} times in {name}; correct nth")
        elif not entry.nth and len(places) > 1:
            self._refuse(
                entry,
                f"stand {len(places)} times in {name}; quote more words around them, "
                "or say which with nth = 2",
            )
        else:
            return places[max(entry.nth - 1, 0)]
        return None

    def _find(self, entry: Entry, place: tuple[int, int]) -> Row | str | None:
        """Find the row that words name: None for no row, text for what is wrong.

        It is the one that the words are, else the only one in them; else, of statements, the
        innermost that the words are a part of, and of figures, the only one that they touch.
        """
        start, end = self.widen(self.text, *place)
        near = [row for row in self.left if row.start < end and start < row.end]
        if same := [row for row in near if (row.start, row.end) == (start, end)]:
            return same[0]
        inside = [row for row in near if start <= row.start and row.end <= end]
        if len(inside) > 1:
            texts = " and ".join(self._quote(row) for row in inside[:2])
            return f"hold several rows ({texts}); quote the words of one"
        return inside[0] if inside else self._find_around(near, start, end)

    def _find_around(self, near: list[Row], start: int, end: int) -> Row | str | None:
        """Find the row that words are a part of, of those that they touch, or touch alone."""
        around = [row for row in near if row.start <= start and end <= row.end]
        if self.nested and around:
            return min(around, key=lambda row: row.end - row.start)
        if len(near) == 1 and not self.nested:
            return near[0]
        return f"cut {self._quote(near[0])}; quote it whole" if near else None

    def _quote(self, row: Row) -> str:
        return quote(" ".join(self.text[row.start : row.end].split()))
