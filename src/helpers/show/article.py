"""The article as a reader sees it: its text with every figure and statement marked, its parts told.

Ids: ``f12`` is figure 12, ``s3`` statement 3, ``n5`` sentence 5, ``p2`` paragraph 2. A figure is
boxed, a direct quote has a solid line under it, an indirect statement a dashed one, so that the
marks survive grayscale; their speakers stand in the margin.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any, NamedTuple

import pandas as pd

from helpers.article.model import Article
from helpers.english import join_words, quote, say_all, say_amount, say_count, say_day, say_range
from helpers.schema import Tables, each_row
from helpers.show.citations import cite_figure, cite_statement, count_body, name_places
from helpers.show.figures import OWN_VOICE, UNIDENTIFIED, name_givers
from helpers.show.html import Html, to_html

_MODES = {"direct": "direct quote", "mixed": "paraphrase with quoted words"}
_MODES["indirect"] = "paraphrase"
_MANNERS = {"direct": "quoted", "mixed": "paraphrased with quoted words in them"}
_MANNERS["indirect"] = "paraphrased"
_RESOLVED = {
    "name": "named in the sentence",
    "pronoun": "found through a pronoun",
    "continuation": "the speech before goes on",
    "paragraph": "carried over from the paragraph before",
    "repeat": "the same words are quoted below",
    "correction": "put right by hand",
    "none": "not identified",
}
_VOICES = {
    OWN_VOICE: "in the outlet's own voice",
    UNIDENTIFIED: "given by a source not identified",
}
_KEY = (
    '<p class="key"><span class="figure">figure</span> '
    '<span class="said direct">direct quote</span> '
    '<span class="said mixed">paraphrase with quoted words</span> '
    '<span class="said indirect">paraphrase</span>{corrected}</p>'
)
_KEY_CORRECTED = ' <span class="corrected">put right by hand</span>'


def source_line(article: Article, outlet: str = "", *notes: str) -> str:
    """Write the line under a chart: outlet, headline and day, then notes, a sentence each."""
    day = say_day(article.date) if article.date else ""
    title = quote(article.title) if article.title else article.name
    parts = [", ".join(part for part in (outlet or article.source, title, day) if part), *notes]
    return f"Source: {'. '.join(p[0].upper() + p[1:].removesuffix('.') for p in parts if p)}."


def tell_article(tables: Tables) -> list[str]:
    """Tell an article's length and what was found in it."""
    body = tables.paragraphs[tables.paragraphs["part"] == "body"]
    length = (
        f"The body has {say_count(len(body), 'paragraph')} and "
        f"{say_count(int(body['words'].sum()), 'word')}."
    )
    if tables.figures.empty and tables.statements.empty:
        return [length, "No figure and no quoted or paraphrased statement was found in it."]
    figures = say_count(len(tables.figures), "figure") if len(tables.figures) else "no figure"
    if tables.statements.empty:
        return [length, f"The article prints {figures} and reports no statement."]
    counts = tables.statements["mode"].value_counts()
    parts = [f"{counts[m]:,} {name}" for m, name in _MANNERS.items() if m in counts.index]
    if counts.get("mixed") == 1:
        parts = [part.replace("in them", "in it") for part in parts]
    told = say_count(len(tables.statements), "statement")
    if len(parts) == 1:
        _, _, manner = parts[0].partition(" ")
        all_ = {1: "which is", 2: "both"}.get(len(tables.statements), "all of them")
        return [length, f"The article prints {figures} and reports {told}, {all_} {manner}."]
    return [length, f"The article prints {figures} and reports {told}: {join_words(parts)}."]


def title_places(tables: Tables) -> str:
    """Write the finding of the chart of places: the half that holds more of the figures."""
    figures = tables.figures[tables.figures["part"] == "body"]
    body = tables.paragraphs[tables.paragraphs["part"] == "body"]
    if figures.empty or body.empty:
        return "Where statements stand in the article"
    middle = (body["start"].min() + body["end"].max()) / 2
    first = int((figures["start"] < middle).sum())
    more, half = max((first, "first"), (len(figures) - first, "second"))
    if more == len(figures):
        all_ = say_all(more, "figure")
        return f"{all_[0].upper()}{all_[1:]} of the body {_stand(more)} in its {half} half"
    if 2 * more == len(figures):
        return f"Each half of the body holds {more:,} of its {len(figures):,} figures"
    return f"The {half} half of the body holds {more:,} of {say_count(len(figures), 'figure')}"


def _stand(number: int) -> str:
    return "stands" if number == 1 else "stand"


def describe_places(tables: Tables) -> str:
    """Describe the chart of places: how many figures and statements each paragraph holds."""
    modes = tables.statements["mode"]
    frames = {
        "Figures": tables.figures,
        "Quotes": tables.statements[modes != "indirect"],
        "Paraphrases": tables.statements[modes == "indirect"],
    }
    named, body = name_places(tables.paragraphs), count_body(tables.paragraphs)
    parts = []
    for name, frame in frames.items():
        counts = frame["paragraph"].value_counts().sort_index()
        pairs = list(zip(counts.index.tolist(), counts, strict=True))
        places = [f"{named[p]} ({number:,})" for p, number in pairs if p not in body]
        inside = [f"{body[p]:,} ({number:,})" for p, number in pairs if p in body]
        places += ["the body’s paragraph " + ", ".join(inside)] if inside else []
        parts.append(f"{name}: {'in ' + ', in '.join(places) if places else 'none'}")
    if all(frame.empty for frame in frames.values()):
        return "No chart: no figure and no statement was found in the article."
    return f"Event plot. {title_places(tables)}. {'. '.join(parts)}."


class Mark(NamedTuple):
    """A marked span: where, and its opening and closing tags, first and when cut by another."""

    start: int
    end: int
    first: str
    again: str
    close: str


def show_article(article: Article, tables: Tables) -> Html:
    """Show the article with its figures and statements marked."""
    cited = list(_cite(article, tables))
    notes = {mark: sentence for _, mark, sentence in cited}
    marks = sorted(_find_marks(tables, notes), key=lambda m: (m.start, -m.end))
    body = []
    at = 0
    for row in each_row(tables.paragraphs):
        mine = []
        while at < len(marks) and marks[at].start < row.end:
            mine.append(marks[at])
            at += 1
        text = weave(article.text, row.start, row.end, mine)
        said = tables.statements[tables.statements["paragraph"] == row.paragraph]
        body.append(
            f'<div class="par"><p {_name_mark("p", row.paragraph)} class="{row.part}" dir="auto">'
            f"{text}</p>{_margin(said)}</div>"
        )
    counts = (
        say_count(len(tables.figures), "figure"),
        say_count(len(tables.statements), "statement"),
    )
    by_hand = tables.figures["corrected"].any() or tables.statements["corrected"].any()
    key = _KEY.format(corrected=_KEY_CORRECTED if by_hand else "")
    return Html(
        f'<style>{_style()}</style>{key}<div class="reading">{"".join(body)}</div>{_list(cited)}',
        f"The article, with {counts[0]} and {counts[1]} marked",
    )


@cache
def _style() -> str:
    return (files("helpers") / "template" / "reading.css").read_text("utf-8").strip()


def weave(text: str, start: int, end: int, marks: list[Mark]) -> str:
    """Put the marks' tags around their pieces of ``text[start:end]``, escaped.

    Where two marks cross, the one that began later is closed and opened again, so that the tags
    stay nested.
    """
    edges = {start, end}.union(*((m.start, min(m.end, end)) for m in marks))
    waiting = marks[::-1]
    opened: list[Mark] = []
    out: list[str] = []
    at = start
    for edge in sorted(edges):
        out.append(to_html(text[at:edge]))
        at = edge
        ending = [i for i, m in enumerate(opened) if min(m.end, end) == edge]
        if ending:
            cut = opened[ending[0] :]
            out += [m.close for m in reversed(cut)]
            kept = [m for m in cut if min(m.end, end) > edge]
            out += [m.again for m in kept]
            opened = opened[: ending[0]] + kept
        while waiting and waiting[-1].start == edge and edge < end:
            mark = waiting.pop()
            out.append(mark.first)
            opened.append(mark)
    return "".join(out)


def _cite(article: Article, tables: Tables) -> Iterator[tuple[int, str, str]]:
    """Yield, of each statement and figure, its place, its mark's id and its sentence to quote."""
    places = name_places(tables.paragraphs)
    for row in each_row(tables.statements):
        told = cite_statement(article, places[row.paragraph], row)
        yield row.start, f"s{row.statement}", told
    for row in each_row(tables.figures.assign(giver=name_givers(tables.figures))):
        yield row.start, f"f{row.figure}", cite_figure(article, places[row.paragraph], row)


def _list(cited: list[tuple[int, str, str]]) -> str:
    """Make the list of the marks' sentences, in the order of the text."""
    if not cited:
        return ""
    items = "".join(
        f'<li><a href="#{mark}">{mark}</a> {to_html(sentence)}</li>'
        for _, mark, sentence in sorted(cited)
    )
    return (
        '<details class="cites"><summary>Each mark as a sentence to quote</summary>'
        f"<ul>{items}</ul></details>"
    )


def _find_marks(tables: Tables, cited: Mapping[str, str]) -> Iterator[Mark]:
    for row in each_row(tables.sentences):
        yield Mark(
            row.start, row.end, f"<span {_name_mark('n', row.sentence)}>", "<span>", "</span>"
        )
    for row in each_row(tables.statements):
        kind, note = f"said {row.mode}", to_html(note_statement(row))
        sign = " corrected" if row.corrected else ""
        name = f"s{row.statement}"
        first = (
            f'<span {_name_mark("s", row.statement)} class="{kind}{sign}" data-note="{note}"'
            f' data-cite="{to_html(cited[name])}">'
        )
        yield Mark(row.start, row.end, first, f'<span class="{kind}">', "</span>")
    for row in each_row(tables.figures.assign(giver=name_givers(tables.figures))):
        note = to_html(note_figure(row))
        # A link to itself: it takes the focus, and its address can be copied.
        sign = " corrected" if row.corrected else ""
        first = (
            f'<a {_name_mark("f", row.figure)} class="figure{sign}" href="#f{row.figure}"'
            f' data-note="{note}" data-cite="{to_html(cited[f"f{row.figure}"])}"'
            f' aria-label="{to_html(row.text)} ({note})">'
        )
        yield Mark(row.start, row.end, first, '<a class="figure">', "</a>")


def _name_mark(kind: str, number: int) -> str:
    """Give a mark its name twice: links on pages go by its id, JupyterLab's by another."""
    return f'id="{kind}{number}" data-jupyter-id="{kind}{number}"'


def note_figure(row: Any) -> str:
    """Say in a few words how a figure was read: kind, value, range, hedge, giver."""
    parts = [row.kind]
    if not pd.isna(row.date):
        parts.append(row.date)
    if not pd.isna(row.value):
        parts.append(say_amount(row.value, row.unit))
    spread = say_range(row.low, row.high)
    if spread and row.qualifier != "exact":
        parts.append(f"{row.qualifier}: {spread}")
    if not pd.isna(row.trend):
        parts.append(f"going {row.trend}")
    parts.append(_VOICES.get(row.giver, f"given by {row.giver}"))
    if row.corrected:
        parts.append("put right by hand")
    return ", ".join(parts)


def note_statement(row: Any) -> str:
    """Say in a few words who made a statement, how, through whom, and how that was found."""
    return f"{_name(row)}: {_manner(row)}"


def _name(row: Any) -> str:
    if not pd.isna(row.speaker):
        return str(row.speaker)
    return "source not named" if pd.isna(row.mention) else f"“{row.mention}”"


def _manner(row: Any) -> str:
    via = "" if pd.isna(row.via) else f", via {row.via}"
    by_hand = ", put right by hand" if row.corrected and row.resolved_by != "correction" else ""
    return f"{_MODES[row.mode]}{via}, {_RESOLVED[row.resolved_by]}{by_hand}"


def _margin(said: pd.DataFrame) -> str:
    """Make the margin of a paragraph: a line for each run of statements of one speaker."""
    items = []
    for name, run in groupby(each_row(said), key=_name):
        rows = list(run)
        manners = dict.fromkeys(_MODES[row.mode] for row in rows)
        manners |= {f"via {row.via}": None for row in rows if not pd.isna(row.via)}
        # A name in the sentence needs no word; how else a speaker was found does.
        manners |= {_RESOLVED[r.resolved_by]: None for r in rows[:1] if r.resolved_by != "name"}
        items.append(
            f'<li><a href="#s{rows[0].statement}">{to_html(name)}</a> '
            f"<span>{to_html(', '.join(manners))}</span></li>"
        )
    return f'<ul class="margin" aria-label="Who speaks">{"".join(items)}</ul>' if items else ""
