"""Who said what: quotes and indirect statements with their source, cue and outlet.

A row is one stretch of reported content: a direct quote with its quotation marks, an indirect
statement as a clause ("that it rained"), or a clause that holds quoted words (mode ``mixed``,
one row for the clause). The pieces of an interrupted statement, and the later quotes of the same
speech, share one ``attribution``. Titles of works and scare quotes without a cue give no row.

In `helpers.statements`, `tagging` turns the text into a tag string, `clauses` finds the verbs and
their sources in it, `contents` what they report (`frames` where that begins, `ends` where it
ends), `sources` who shares whose subject, `attributions` who says the rest.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace

from helpers.schema import Columns
from helpers.segments import Segments
from helpers.statements.attributions import Attributions, Stretch
from helpers.statements.classes import Span, letters
from helpers.statements.cues import begin_denial
from helpers.statements.datelines import Dateline, find_datelines
from helpers.statements.interviews import find_turns
from helpers.statements.reading import Reading
from helpers.statements.trimming import add_those, close_title
from helpers.statements.unlabeled import Turn


@dataclass(slots=True)
class Statement:
    """One stretch of reported content; every span is (start, end) in the article's text.

    Attributes
    ----------
    attribution
        The speech it belongs to: a split quote is two statements of one attribution.
    sentence, paragraph
        Where it starts.
    mode
        direct, mixed or indirect.
    start, end
        Its place, quotation marks included.
    mention
        The source as printed; for a continued quote, the mention it continues from.
    cue
        The verb or phrase that introduces it.
    via
        The outlet it was said to or reported by, in its short form.
    continued
        How the mention was carried over: "", "continuation" (the same paragraph, or a quote that
        runs on) or "paragraph" (the paragraph before).
    speaker, resolved_by
        Whom the mention stands for, and how that was found; set by `helpers.speakers.resolve`.
    corrected
        Whether a person changed or added it.
    """

    attribution: int
    sentence: int
    paragraph: int
    mode: str
    start: int
    end: int
    mention: tuple[int, int] | None
    cue: tuple[int, int] | None
    via: str | None = None
    continued: str = ""
    speaker: str | None = None
    resolved_by: str = "none"
    corrected: bool = False


_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_NO_WORD = _QUOTE | letters("COMMA", "SEMI", "DASH", "STOP", "COLON", "OPEN", "CLOSE", "OTHER")


_Key = tuple[str, int, int]


def scan_statements(segments: Segments) -> list[Statement]:
    """Find the statements of an article, in text order; their speakers are left open."""
    text, blocks = segments.article.plain, segments.paragraphs
    turns = find_turns(text, blocks)
    datelines = find_datelines(text, blocks)
    spoken = {turn.paragraph for turn in turns}
    apart = [(blocks[n].start, blocks[n].end) for n in sorted(spoken)]
    begun = {lo for lo, _ in apart}
    apart = sorted([*apart, *((d.start, d.end) for d in datelines if d.start not in begun)])
    found = Attributions(Reading(segments, apart))
    rows = [(_key(found, stretch), _make(found, stretch)) for stretch in found.stretches]
    if turns:
        rows += _make_turns(segments, turns)
        rows.sort(key=lambda row: row[1].start)
    numbers: dict[_Key, int] = {}
    for key, statement in rows:
        statement.attribution = numbers.setdefault(key, len(numbers))
    return _through([statement for _, statement in rows], datelines)


def _key(found: Attributions, stretch: Stretch) -> _Key:
    """Return what the stretches of one speech share."""
    # A quote with no cue, or carried over from the paragraph before, is a speech of its own.
    cue = found.reported[stretch.cue].start if stretch.cue >= 0 else -1
    alone = stretch.cue < 0 or stretch.continued == "paragraph"
    return "cue", cue, stretch.start if alone else -1


def _through(statements: list[Statement], datelines: tuple[Dateline, ...]) -> list[Statement]:
    """Give what a dateline's report says the outlet it names, where no other is named."""
    reports = [d for d in datelines if d.outlet]
    starts = [d.start for d in reports]
    if reports:
        for number, statement in enumerate(statements):
            at = bisect_right(starts, statement.start) - 1
            if at >= 0 and statement.via is None:
                statements[number] = replace(statement, via=reports[at].outlet)
    return statements


def _make_turns(segments: Segments, turns: list[Turn]) -> list[tuple[_Key, Statement]]:
    """Make the statements of an interview's turns."""
    begins = [start for _, start, _ in segments.sentences]
    rows, number = [], 0
    for turn in turns:
        number += not turn.continued
        sentence = bisect_right(begins, turn.start) - 1
        how = "continuation" if turn.continued else ""
        place = sentence, turn.paragraph, "direct", turn.start, turn.end
        rows.append(
            (("turn", number, -1), Statement(-1, *place, turn.mention, turn.cue, None, how))
        )
    return rows


def _make(found: Attributions, stretch: Stretch) -> Statement:
    reading, segments = found.reading, found.reading.segments
    tags = reading.tags[stretch.start : stretch.end]
    starts, ends = segments.starts, segments.ends
    mode = "indirect" if _QUOTE.isdisjoint(tags) else "mixed"
    if mode == "mixed" and _NO_WORD.issuperset(tags):
        mode = "direct"
    cue = found.reported[stretch.cue] if stretch.cue >= 0 else None
    source = cue.source if cue else None
    if cue and source:
        source = add_those(source, cue.start, reading.tags, reading.words)
        source = close_title(source, reading.words)
    return Statement(
        -1,
        bisect_right(segments.first_token, stretch.start) - 1,
        reading.paragraph(stretch.start),
        mode,
        starts[stretch.start],
        ends[stretch.end - 1],
        (starts[source[0]], ends[source[1] - 1]) if source else None,
        (starts[cue.start], ends[cue.end - 1]) if cue and cue.end > cue.start else None,
        found.via.get(stretch.cue),
        stretch.continued,
    )


def list_statements(text: str, statements: list[Statement]) -> Columns:
    """List the columns of the statements table."""
    return {
        "statement": range(len(statements)),
        "attribution": [s.attribution for s in statements],
        "sentence": [s.sentence for s in statements],
        "paragraph": [s.paragraph for s in statements],
        "mode": [s.mode for s in statements],
        "start": [s.start for s in statements],
        "end": [s.end for s in statements],
        "text": [text[s.start : s.end] for s in statements],
        "speaker": [s.speaker for s in statements],
        **_list_spans("mention", text, [s.mention for s in statements]),
        **_list_spans("cue", text, [_with_denial(text, s.cue) for s in statements]),
        "via": [s.via for s in statements],
        "resolved_by": [s.resolved_by for s in statements],
        "corrected": [s.corrected for s in statements],
    }


def _with_denial(text: str, cue: Span | None) -> Span | None:
    return cue and (begin_denial(text, cue[0]), cue[1])


def _list_spans(name: str, text: str, spans: list[Span | None]) -> Columns:
    """List the words, start and end of a part that a statement may lack."""
    return {
        name: [text[slice(*span)] if span else None for span in spans],
        f"{name}_start": [span and span[0] for span in spans],
        f"{name}_end": [span and span[1] for span in spans],
    }
