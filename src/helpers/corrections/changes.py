"""What corrections changed: a row a correction, with what the rules had said."""

from collections.abc import Iterable
from typing import Any

from helpers.corrections.apply import Change, Corrected
from helpers.corrections.read import Corrections
from helpers.english import join_words
from helpers.schema import Columns, list_rows
from helpers.segments import Segments
from helpers.speakers.resolve import Profile

# The columns a person can change, in the order of the tables.
_TOLD = {
    "figure": ("kind", "value", "low", "high", "qualifier", "trend", "unit", "noun", "date"),
    "statement": ("mode", "speaker", "via"),
    "speaker": ("role", "kind"),
}


def list_changes(
    segments: Segments,
    corrected: Corrected,
    known: dict[str, Profile],
    corrections: Corrections,
) -> Columns:
    """List the columns of the table of corrections: rows first, then speakers.

    Parameters
    ----------
    segments
        The article's.
    corrected
        What `helpers.corrections.apply.apply_corrections` returned.
    known
        The speakers as the rules had them.
    corrections
        The entries.
    """
    rows = [
        _row(segments, change, known) for change in sorted(corrected.changes, key=lambda c: c.start)
    ]
    first = {s.speaker: s.sentence for s in reversed(corrected.statements)}
    for entry in corrections.of("same"):
        kept, *others = entry.names
        if any(name in known for name in others):
            said = join_words(name for name in entry.names if name in known)
            rows.append(("speakers", "joined", kept, first.get(kept, 0), f"speakers {said}", kept))
    for name, profile in corrected.profiles.items():
        before = known.get(name)
        if before and _told("speaker", before) != _told("speaker", profile):
            was, now = _differences("speaker", before, profile)
            rows.append(("speakers", "changed", name, first.get(name, 0), was, now))
    return list_rows("corrections", rows)


def _row(segments: Segments, change: Change, known: dict[str, Profile]) -> tuple[Any, ...]:
    table, before, after = change.entry.table, change.before, change.after
    row: Any = after or before
    was = now = ""
    if before and after:
        what, (was, now) = "changed", _differences(table, before, after)
    elif before:
        what, was = "dropped", _tell_all(table, before)
    else:
        what, now = "added", _tell_all(table, after)
    if after and "role" in change.entry.facts:  # its speaker's, as the statement's entry tells it
        role, profile = change.entry.facts["role"], known.get(after.speaker)
        if profile is None or profile.role != role:
            was = _join(was, _tell([("role", profile.role)]) if before and profile else "")
            now = _join(now, _tell([("role", role)]))
    text = segments.article.text[row.start : row.end]
    return f"{table}s", what, text, row.sentence, was or None, now or None


def _told(table: str, row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _TOLD[table]}


def _differences(table: str, before: Any, after: Any) -> tuple[str, str]:
    old, new = _told(table, before), _told(table, after)
    names = [name for name in old if old[name] != new[name]]
    # An end of a range that only follows the value tells nothing new.
    if "value" in names and before.value is not None and after.value is not None:
        names = [n for n in names if n not in ("low", "high")]
    return _tell((n, old[n]) for n in names), _tell((n, new[n]) for n in names)


def _tell_all(table: str, row: Any) -> str:
    """Tell a whole row, without what is missing and what follows from its value."""
    told = _told(table, row)
    implied = ("low", "high") if told.get("value") is not None else ()
    return _tell((n, v) for n, v in told.items() if v is not None and n not in implied)


def _join(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _tell(values: Iterable[tuple[str, Any]]) -> str:
    parts = []
    for name, value in values:
        text = f"{value:.15g}" if isinstance(value, float) else str(value or "")
        parts.append(f"{name} {text or 'none'}")
    return ", ".join(parts)
