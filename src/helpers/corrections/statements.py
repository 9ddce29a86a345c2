"""Statements put right by hand: who said it, how, through whom."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from helpers.corrections.read import Entry
from helpers.statements.scan import Statement

BY_HAND = "correction"  # how the speaker was found
_OPENING, _CLOSING = "“\"‘'«„", "”\"’'»"
_MARKS = '“”"«»'


def revise_statement(
    statement: Statement, entry: Entry, roles: Mapping[str, str | None]
) -> Statement:
    """Return the statement as an entry says it is.

    Raises
    ------
    ValueError
        The entry gives a role, but nobody to have it; the message ends a sentence about "the
        words".
    """
    facts = dict(entry.facts)
    role = facts.pop("role", None)
    revised = replace(statement, **facts)
    if revised.speaker != statement.speaker:
        revised = replace(revised, resolved_by=BY_HAND if revised.speaker else "none")
    if "role" in entry.facts:
        if revised.speaker is None:
            raise ValueError('get a role, but no speaker; add speaker = "..."')
        if role != roles.get(revised.speaker):  # the speaker's row changes, if nothing of this one
            revised = replace(revised, corrected=True)
    return revised


def make_statement(
    text: str, place: tuple[int, int], sentence: int, paragraph: int, entry: Entry
) -> Statement:
    """Return a statement that the rules missed; its mode follows from its quotation marks.

    Raises
    ------
    ValueError
        The entry does not say whose it is.
    """
    if "speaker" not in entry.facts:
        raise ValueError(
            "hold no statement that the rules found; to add one, give its speaker "
            '("" for one that the text does not tell)'
        )
    start, end = place
    words = text[start:end]
    whole = words[0] in _OPENING and words[-1] in _CLOSING
    mode = "direct" if whole else "mixed" if any(mark in words for mark in _MARKS) else "indirect"
    row = Statement(-1, sentence, paragraph, mode, start, end, None, None)
    return replace(revise_statement(row, entry, {}), corrected=True)


def widen_quote(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen words to the quotation marks that stand right around them."""
    close = end + (text[end : end + 1] in tuple(",.!?…"))
    opened = start > 0 and text[start - 1] in _OPENING
    if opened and text[close : close + 1] and text[close] in _CLOSING:
        return start - 1, close + 1
    return start, end


def part_speeches(rows: list[Statement], changes: Sequence[Any]) -> list[Statement]:
    """Give the other pieces of a speech its corrected speaker, and added rows their own speech.

    A quote in two pieces round "X said" has one speaker. A later quote that was carried over from
    it is a speech of its own once a person has given it another speaker.
    """
    for change in changes:
        before, after = change.before, change.after
        if before.speaker == after.speaker:
            continue
        at = next(i for i, row in enumerate(rows) if row is after)
        if before.continued:
            rows[at] = replace(after, attribution=-1, continued="")
            continue
        for i, row in enumerate(rows):
            if row.attribution == after.attribution and not row.corrected:
                rows[i] = replace(row, speaker=after.speaker, resolved_by=after.resolved_by)
    numbers: dict[Any, int] = {}
    return [
        replace(
            row,
            attribution=numbers.setdefault(
                row.attribution if row.attribution >= 0 else ("own", i), len(numbers)
            ),
        )
        for i, row in enumerate(rows)
    ]
