"""Display: tables, charts and sentences as HTML that is safe and legible wherever it is shown.

What an article says is escaped, is no math between dollar signs, and cannot turn the direction
of the text around it. Tables link their rows to the article's marks (see `helpers.show.article`).
"""

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

import pandas as pd
from pandas.api.types import is_numeric_dtype

from helpers.article.language import tell_language
from helpers.article.model import Article
from helpers.english import clean, say_count, say_day, say_number, say_share
from helpers.show.canvas import render

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# JupyterLab's own tables are for numbers: all cells to the right, none wrapped.
_TABLE_STYLE = """<style>
.cq caption{text-align:left;padding:.3em 0;font-weight:600}
.cq .text{text-align:left!important;white-space:normal}
</style>"""
_LONG_WORD = re.compile(r"((?:&[#\w]{1,6};|[^\s&<>]){40})(?=\S)")
_LONGEST = 300
_ROWS = 12
_LONG = 60  # characters that want a wide column
# How the reading view's ids begin, by the column that numbers them.
MARKS = {"figure": "f", "statement": "s", "sentence": "n", "paragraph": "p"}
_READING = "01_article.ipynb"  # becomes the page's address in the export


class Html:
    """Something to show in a notebook: HTML, the same as plain text, and notes for the index."""

    def __init__(self, html: str, plain: str, **notes: str) -> None:
        """Keep them; `notes` go into the output's metadata (see `helpers.report.export`)."""
        # What is shown is the article's, not Markdown or math: these classes keep MathJax off.
        self.html = f'<div class="cq tex2jax_ignore mathjax_ignore">{html}</div>'
        self.plain, self.notes = plain, notes

    def __repr__(self) -> str:
        return self.plain

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        data = {"text/html": self.html, "text/plain": self.plain}
        return data, {"text/html": self.notes} if self.notes else {}


def to_html(text: object) -> str:
    """Clean and escape a text."""
    return escape(clean(text))


def to_breaking_html(text: object) -> str:
    """Clean and escape a text that is no attribute; a word longer than a line may break."""
    return _LONG_WORD.sub(r"\1<wbr>", to_html(text))


def shorten(text: str, length: int = _LONGEST) -> str:
    """Cut a text after `length` characters, at a space where one is near."""
    if len(text) <= length:
        return text
    cut = text.rfind(" ", length - 30, length)
    return text[: cut if cut > 0 else length].rstrip() + " …"


def show_sentences(sentences: Sequence[str], *, index: str = "") -> Html:
    """Show computed sentences, a paragraph each; ``index="finding"`` repeats them in the index."""
    html = "".join(f'<p dir="auto">{to_breaking_html(sentence)}</p>' for sentence in sentences)
    notes = {"index": index} if index and sentences else {}
    return Html(f'<div class="finding">{html}</div>', "\n".join(map(clean, sentences)), **notes)


def show_facts(article: Article) -> Html:
    """Show what the article is: headline, deck, outlet, author, day, and a word if not English.

    The index and the title use it.
    """
    title = article.title or article.name
    day = say_day(article.date) if article.date else "no date"
    source = article.source or "outlet not named in the file"
    deck = f'<p class="deck" dir="auto">{to_html(article.deck)}</p>' if article.deck else ""
    author = f" · {to_html(article.author)}" if article.author else ""
    warning = tell_language(article)
    html = (
        f'<p class="title" dir="auto">{to_html(title)}</p>{deck}'
        f'<p class="from" dir="auto">{to_html(source)}{author} · {day}</p>'
        + (f'<p class="warning">{to_html(warning)}</p>' if warning else "")
    )
    return Html(f'<div class="facts">{html}</div>', clean(title), index="facts", title=clean(title))


def show_table(
    frame: pd.DataFrame,
    caption: str,
    columns: Sequence[str] | Mapping[str, str] = (),
    *,
    link: str = "",
) -> Html:
    """Show a table: a caption, the first twelve rows, and the others folded away.

    Parameters
    ----------
    frame
        The table.
    caption
        What a row is, with the unit.
    columns
        The columns to show, in order, all of them unless told; a mapping gives them other names.
    link
        The column whose number is a mark of the reading view (a key of `MARKS`): the first
        column shown becomes a link to it.
    """
    shown = frame[list(columns)] if columns else frame
    if isinstance(columns, Mapping):
        shown = shown.rename(columns=dict(columns))
    marks = [""] * len(frame)
    if link:
        marks = [
            "" if pd.isna(number) else f"{_READING}#{MARKS[link]}{number}" for number in frame[link]
        ]
    total = f"{caption} ({say_count(len(frame), 'row')})"
    if frame.empty:
        return Html(f'<p class="none">{to_html(caption)}: none.</p>', total)
    html = _TABLE_STYLE + _make_table(shown[:_ROWS], total, marks[:_ROWS])
    if len(frame) > _ROWS:
        rest = say_count(len(frame) - _ROWS, "more row")
        table = _make_table(shown[_ROWS:], f"{caption}, continued", marks[_ROWS:])
        html += f'<details class="more"><summary>{rest}</summary>{table}</details>'
    return Html(html, total)


def _make_table(frame: pd.DataFrame, caption: str, marks: Sequence[str]) -> str:
    kinds = [_kind(column) for _, column in frame.items()]
    head = "".join(
        f'<th scope="col" class="{kind}">{to_html(str(name).replace("_", " "))}</th>'
        for name, kind in zip(frame.columns, kinds, strict=True)
    )
    body = []
    for row, mark in zip(frame.itertuples(index=False, name=None), marks, strict=True):
        cells = [_format(v, str(n)) for v, n in zip(row, frame.columns, strict=True)]
        if mark:
            cells[0] = f'<a href="{mark}">{cells[0]}</a>'
        tagged = zip(cells, kinds, strict=True)
        body.append("".join(f'<td class="{kind}" dir="auto">{cell}</td>' for cell, kind in tagged))
    label = to_html(caption)
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{label}"><table>'
        f"<caption><span>{label}</span></caption><thead><tr>{head}</tr></thead>"
        f"<tbody><tr>{'</tr><tr>'.join(body)}</tr></tbody></table></div>"
    )


def _kind(column: "pd.Series[Any]") -> str:
    if is_numeric_dtype(column.dtype):
        return "number"
    return "text long" if column.astype("str").str.len().max() > _LONG else "text"


def _format(value: Any, column: str) -> str:
    if pd.isna(value):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return say_share(value) if column == "share" else say_number(value)
    if isinstance(value, int):
        return f"{value:,}"
    return to_breaking_html(shorten(str(value)))


def show_chart(plot: "Callable[..., Axes]", *data: Any, alt: str, index: str = "") -> Html:
    """Show a chart, drawn twice: for wide screens and for narrow ones.

    Parameters
    ----------
    plot
        A `plot_` function, called with axes and `data`.
    data
        What it plots.
    alt
        The chart in words: every value with its hedge, and the gaps. An empty chart is
        replaced by them.
    index
        ``"picture"`` repeats the chart in the report's index.
    """
    notes = {"index": index} if index else {}
    pictures = [render(plot, *data, narrow=narrow) for narrow in (False, True)]
    urls = [f"data:image/svg+xml;base64,{b64encode(svg).decode()}" for svg in pictures if svg]
    if len(urls) < 2:
        return Html(f'<p class="none" dir="auto">{to_html(alt)}</p>', clean(alt), **notes)
    html = (
        f'<figure class="chart"><picture><source media="(max-width: 40rem)" srcset="{urls[1]}">'
        f'<img src="{urls[0]}" alt="{to_html(alt)}"></picture></figure>'
    )
    return Html(html, clean(alt), **notes)
