"""Display: tables, charts and sentences as HTML that is safe and legible wherever it is shown.

What an article says is escaped, is no math between dollar signs, and cannot turn the direction
of the text around it. Tables link their rows to the article's marks (see `helpers.show.article`).
"""

import os
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.figure import Figure

from helpers.article.language import tell_language
from helpers.article.model import Article
from helpers.article.setting import explain_broken_setting
from helpers.english import clean, say_count, say_day, say_range
from helpers.show.columns import find_decimals, find_kind
from helpers.show.pictures import Pictures, render_figure
from helpers.tables import to_csv

# JupyterLab's own tables are for numbers: all cells to the right, none wrapped.
_TABLE_STYLE = """<style>
.cq table{min-width:min(32em,100%)}
.cq caption{padding:.3em 0;font-weight:600}
.cq .text{white-space:normal}
.cq .ends{text-align:right!important}
.cq .day{white-space:nowrap!important}
</style>"""
_LEFT = ' style="text-align:left"'
_LONG_WORD = re.compile(r"((?:&[#\w]{1,6};|[^\s&<>]){40})(?=\S)")
_LONGEST = 300
_ROWS = 12
# How the reading view's ids begin, by the column that numbers them.
MARKS = {"figure": "f", "statement": "s", "sentence": "n", "paragraph": "p"}
_READING = "01_article.ipynb"  # becomes the page's address in the export

explain_broken_setting()


class Html:
    """Something to show in a notebook: HTML, the same as plain text, and notes for the index."""

    def __init__(self, html: str, plain: str, **notes: str) -> None:
        """Keep them; `notes` go into the output's metadata (see `helpers.report.export`)."""
        # What is shown is the article's, not Markdown or math: these classes keep MathJax off.
        self.html = f'<div class="cq tex2jax_ignore mathjax_ignore">{html}</div>'
        self.plain, self.notes = plain, notes
        self.files: dict[str, str] = {}

    def attach(self, kind: str, content: str) -> "Html":
        """Add what a report puts in a file beside its pages (see `wants_files`), by MIME type."""
        self.files[kind] = content
        return self

    def __repr__(self) -> str:
        return self.plain

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        data = {"text/html": self.html, "text/plain": self.plain, **self.files}
        return data, {"text/html": self.notes} if self.notes else {}


def wants_files() -> bool:
    """Tell whether a report asks for each chart and table as a file too (`helpers.report.run`)."""
    return "HELPERS_FILES" in os.environ


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
    deck = to_html(article.deck)
    deck = f'<p class="deck" dir="auto"><em>{deck}</em></p>' if article.deck else ""
    author = f" · {to_html(article.author)}" if article.author else ""
    warning = tell_language(article)
    html = (
        f'<p class="title" dir="auto"><strong>{to_html(title)}</strong></p>{deck}'
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
    words: pd.DataFrame | None = None,
) -> Html:
    """Show a table: a caption, the first twelve rows, and the others folded away.

    Numbers have the same decimals down a column. Columns in which everything is missing are left
    out, and ``low`` and ``high`` are shown as one, "range", where they say more than the value.

    Parameters
    ----------
    frame
        The table; of an index with a name, its levels are the first columns.
    caption
        What a row is, with the unit.
    columns
        The columns to show, in order, all of them unless told; a mapping gives them other names.
    link
        The column whose number is a mark of the reading view (a key of `MARKS`): the first
        column shown, or of a concordance its word, becomes a link to it.
    words
        The table of sentences: who points at a row's link reads its sentence.
    """
    frame = frame.reset_index() if frame.index.names != [None] else frame
    links = _open_links(frame, link, words)
    total = f"{caption} ({say_count(len(frame), 'row')})"
    if frame.empty:
        return Html(f'<p class="none">{to_html(caption)}: none.</p>', total)
    shown = frame[list(columns)] if columns else frame
    shown = _join_ends(shown, frame)
    if isinstance(columns, Mapping):
        shown = shown.rename(columns=dict(columns))
    told = [name for name in shown.columns if shown[name].notna().any()]
    table = _Table(shown[told or list(shown.columns)], links)
    html = _TABLE_STYLE + table.make(slice(_ROWS), total)
    if len(frame) > _ROWS:
        rest = say_count(len(frame) - _ROWS, "more row")
        folded = table.make(slice(_ROWS, None), f"{caption}, continued")
        html += f'<details class="more"><summary>{rest}</summary>{folded}</details>'
    table_html = Html(html, total)
    return table_html.attach("text/csv", to_csv(frame)) if wants_files() else table_html


def _open_links(frame: pd.DataFrame, link: str, words: pd.DataFrame | None) -> list[str]:
    """Open each row's link to its mark, "" where it has none."""
    if not link:
        return [""] * len(frame)
    titles = [""] * len(frame)
    if words is not None:
        texts = frame["sentence"].map(words.set_index("sentence")["text"])
        texts = texts.fillna("").str.split().str.join(" ")
        titles = [f' title="{to_html(shorten(text))}"' if text else "" for text in texts]
    marks = [f"{_READING}#{MARKS[link]}{number}" for number in frame[link]]
    links = zip(frame[link].notna(), marks, titles, strict=True)
    return [f'<a href="{mark}"{title}>' if known else "" for known, mark, title in links]


def _join_ends(shown: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    """Join columns low and high into one, missing where it says no more than the value."""
    if not {"low", "high"} <= set(shown.columns):
        return shown
    value = frame[next((name for name in ("value", "count") if name in frame), "low")]
    exact = (shown["low"] == shown["high"]) & (shown["low"] == value)
    pairs = zip(shown["low"], shown["high"], exact.fillna(value=False), strict=True)
    ranges = ["" if same else say_range(low, high) for low, high, same in pairs]
    joined = pd.Series([text or None for text in ranges], index=shown.index, dtype="str")
    return shown.assign(low=joined).rename(columns={"low": "range"}).drop(columns="high")


class _Table:
    """The cells of a table as HTML, each column in one format."""

    def __init__(self, frame: pd.DataFrame, links: Sequence[str]) -> None:
        self.names = [str(name) for name in frame.columns]
        self.links = links
        self.linked = self.names.index("word") if "left" in self.names else 0
        self.kinds = [find_kind(column, str(name)) for name, column in frame.items()]
        self.rows = list(zip(*(_format(c, str(n)) for n, c in frame.items()), strict=True))

    def make(self, part: slice, caption: str) -> str:
        """Return the table of some of the rows."""
        head = "".join(
            f'<th scope="col" class="{kind}"{_align(kind)}>{to_html(name.replace("_", " "))}</th>'
            for name, kind in zip(self.names, self.kinds, strict=True)
        )
        body = []
        for row, link in zip(self.rows[part], self.links[part], strict=True):
            cells = list(row)
            if link:
                cells[self.linked] = f"{link}{cells[self.linked]}</a>"
            tagged = [
                f'<td class="{kind}"{_align(kind)} dir="auto">{cell}</td>'
                for cell, kind in zip(cells, self.kinds, strict=True)
            ]
            body.append("".join(tagged))
        label = to_html(caption)
        return (
            f'<div class="scroll" role="region" tabindex="0" aria-label="{label}"><table>'
            f"<caption{_LEFT}><span>{label}</span></caption><thead><tr>{head}</tr></thead>"
            f"<tbody><tr>{'</tr><tr>'.join(body)}</tr></tbody></table></div>"
        )


def _align(kind: str) -> str:
    """Align the cells of a text for where the style sheet is taken away (an untrusted notebook)."""
    return _LEFT if kind.startswith("text") and kind != "text ends" else ""


def _format(column: "pd.Series[Any]", name: str) -> list[str]:
    """Write a column's cells in one format."""
    decimals = find_decimals(column * 100 if name == "share" else column)
    return ["–" if pd.isna(v) else _format_cell(v, name, decimals) for v in column]


def _format_cell(value: Any, name: str, decimals: int) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        if name == "share":
            return f"{100 * value:.{decimals}f}%"
        return f"{value:,.{decimals}f}"
    if isinstance(value, int):
        return f"{value:,}"
    return to_breaking_html(shorten(str(value)))


def show_chart(figure: Figure, *, alt: str, source: str = "", index: str = "") -> Html:
    """Show a matplotlib figure as a picture, drawn twice: for wide screens and for narrow ones.

    Parameters
    ----------
    figure
        The figure; its title (``figure.suptitle``) and its rows' labels are broken into lines
        that fit. It is closed, so that the notebook does not show it again.
    alt
        The chart in words: every value with its hedge, and the gaps. An empty chart is
        replaced by them.
    source
        The line under the chart.
    index
        ``"picture"`` repeats the chart in the report's index.
    """
    plt.close(figure)
    return show_pictures(render_figure(figure, source, png=wants_files()), alt, index=index)


def show_pictures(pictures: Pictures | None, alt: str, *, index: str = "") -> Html:
    """Show a chart that is drawn already, wide and narrow, or its words where it is empty."""
    notes = {"index": index} if index else {}
    if pictures is None:
        return Html(f'<p class="none" dir="auto">{to_html(alt)}</p>', clean(alt), **notes)
    urls = [f"data:image/svg+xml;base64,{b64encode(svg).decode()}" for svg in pictures[:2]]
    html = (
        '<figure class="chart"><picture>'
        f'<source media="screen and (max-width: 40rem)" srcset="{urls[1]}">'
        f'<img src="{urls[0]}" alt="{to_html(alt)}"></picture></figure>'
    )
    shown = Html(html, clean(alt), **notes)
    png = b64encode(pictures.png).decode()
    return shown.attach("image/png", png) if png else shown
