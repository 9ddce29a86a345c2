"""Export: one notebook as one HTML page, by nbconvert with the template in ``template/``.

JupyterLab's server and ``make report`` share `exporter_config`, so both write the same file.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape, unescape
from itertools import count, takewhile
from pathlib import Path
from typing import Any
from urllib.parse import quote

from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from traitlets.config import Config

from helpers.report.run import PAGES

# The index: each notebook's question there, and where its link leads; the main findings first.
_INDEX = {
    "05_funnel": ("How do its numbers fit together?", "The stages, their ranges, their words"),
    "03_figures": ("What does it count?", "Every figure, and what the headline drops"),
    "04_speakers": ("Who speaks?", "Every speaker and every statement"),
    "02_words": ("Which words carry it?", "Words, their neighbors and their places"),
    "01_article": ("What is it?", "The whole article, its figures and statements marked"),
}

_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_MARK_ID = re.compile(r"[a-z]\d+\Z")  # the reading view's ids
_TAG = re.compile(r"<[^>]*>")
_NOTEBOOK_LINK = re.compile(r'(<a [^<>]*?href="\d\d_\w+)\.ipynb(["#])')


def exporter_config() -> Config:
    """Return what nbconvert's HTML exporter needs to use our template."""
    config = Config()
    config.HTMLExporter.extra_template_basedirs = [str(Path(__file__).parents[1])]
    config.HTMLExporter.template_name = "template"
    config.CSSHTMLHeaderPreprocessor.enabled = False  # the template has its own colors
    return config


class Typeset(Preprocessor):
    """Make a notebook ready for the template.

    Prose becomes HTML whose headings have ids of their own; links to notebooks become links to
    their pages; title, outline and sibling pages go into the resources.
    """

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the notebook and resources as the template wants them."""
        self._taken = {"main", "contents", "all-code"}
        self._outline: list[dict[str, str]] = []
        name = resources["metadata"]["name"]
        resources["title"] = ""
        nb.cells = list(_merge_silent(_cut_end(nb.cells)))
        for cell in nb.cells:
            if cell.cell_type == "markdown":
                cell.source = self._set_prose(cell.source)
            for output in cell.get("outputs", []):
                self._set_output(output, resources)
        _keep_together(nb.cells)
        heading = next((e["text"] for e in self._outline if e["level"] == "1"), name)
        parts = [unescape(heading), resources["title"]]
        resources["title"] = " – ".join(part for part in parts if part)
        resources["outline"] = [e for e in self._outline if e["level"] == "2"]
        resources["has_code"] = any(_shows_code(cell) for cell in nb.cells)
        resources["pages"] = [
            {"file": f"{page}.html", "label": label, "current": page == name}
            for page, label in PAGES.items()
            if name in PAGES
        ]
        return nb, resources

    def _set_prose(self, source: str) -> str:
        renderer = IPythonRenderer(escape=False, exclude_anchor_links=True)
        html = str(MarkdownWithMath(renderer=renderer).render(source))
        return _link_pages(_HEADING.sub(self._set_heading, html))

    def _set_heading(self, found: re.Match[str]) -> str:
        level, html = found.groups()
        text = _TAG.sub("", html)
        slug = re.sub(r"\W+", "-", text.lower()).strip("-") or "section"
        tries = (slug if n == 1 else f"{slug}-{n}" for n in count(1 + bool(_MARK_ID.match(slug))))
        slug = next(name for name in tries if name not in self._taken)
        self._taken.add(slug)
        self._outline.append({"level": level, "id": slug, "text": text})
        return f'<h{level} id="{slug}">{html}</h{level}>'

    def _set_output(self, output: NotebookNode, resources: dict[str, Any]) -> None:
        html = output.get("data", {}).get("text/html")
        if html is not None:
            output.data["text/html"] = _link_pages(html)
            about = output.metadata.get("text/html", {})
            resources["title"] = resources["title"] or about.get("title", "")


def _keep_together(cells: list[NotebookNode]) -> None:
    """Note which cells begin and end what stays on one sheet: a heading, its prose, its chart."""
    for place, cell in enumerate(cells):
        if cell.cell_type != "markdown" or "<h2" not in cell.source:
            continue
        shown = takewhile(lambda c: c.cell_type == "code", cells[place + 1 : place + 4])
        htmls = ["".join(o.get("data", {}).get("text/html", "") for o in c.outputs) for c in shown]
        pictured = (n for n, html in enumerate(htmls, 1) if "<figure" in html or "<table" in html)
        end = next(pictured, 1)
        if htmls and 'class="reading"' not in htmls[end - 1]:
            cell.metadata["kept"], cells[place + end].metadata["kept"] = "begins", "ends"


def _cut_end(cells: list[NotebookNode]) -> list[NotebookNode]:
    """Leave out what comes after an output that says that the page ends with it."""
    for place, cell in enumerate(cells, 1):
        for output in cell.get("outputs", []):
            if output.get("metadata", {}).get("text/html", {}).get("page") == "ends":
                return cells[:place]
    return cells


def _merge_silent(cells: list[NotebookNode]) -> Iterator[NotebookNode]:
    """Put the code of cells without output before that of the next cell: one fold, not three."""
    waiting: list[NotebookNode] = []
    for cell in cells:
        if cell.cell_type != "code":
            yield from waiting
            waiting = []
        elif not cell.outputs:
            waiting.append(cell)
            continue
        elif waiting:
            cell.source = "\n\n".join([*(c.source for c in waiting), cell.source])
            waiting = []
        yield cell
    yield from waiting


def _shows_code(cell: NotebookNode) -> bool:
    hidden = cell.metadata.get("transient", {}).get("remove_source", False)
    return cell.cell_type == "code" and not hidden


def _link_pages(html: str) -> str:
    return _NOTEBOOK_LINK.sub(r"\1.html\2", html)


def export_page(notebook: NotebookNode, name: str) -> str:
    """Return the page of an executed notebook, as JupyterLab would export it."""
    exporter = HTMLExporter(config=exporter_config())
    html, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": name}})
    return str(html)


def pick_parts(notebook: NotebookNode) -> dict[str, list[NotebookNode]]:
    """Pick the outputs a notebook shows in the index too, by what they are there.

    An output says so in its metadata: ``facts``, ``picture`` or ``finding``.
    """
    parts: dict[str, list[NotebookNode]] = {"facts": [], "picture": [], "finding": []}
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            role = output.get("metadata", {}).get("text/html", {}).get("index")
            if role in parts:
                parts[role].append(output)
    return parts


def make_index(
    parts: dict[str, dict[str, list[NotebookNode]]], whole: str = "", files: Sequence[str] = ()
) -> NotebookNode:
    """Make the index of a report, as a notebook: facts, pictures, findings.

    Parameters
    ----------
    parts
        What `pick_parts` picked from each notebook, by the notebook's name.
    whole
        The file that holds all pages; it is linked to first.
    files
        The article's tables as files, linked to last.
    """
    facts = [output for picked in parts.values() for output in picked["facts"]]
    cells = [
        new_markdown_cell("# What the article counts, and whom it quotes"),
        _make_cell(facts[:1]),
    ]
    if whole:
        link = f'<a href="{escape(quote(whole))}">{escape(whole)}</a>'
        text = f'<p class="files">All pages in one file, to read or to send: {link}</p>'
        cells.insert(1, new_markdown_cell(text))
    for name, (question, link) in _INDEX.items():
        if name in parts:
            picked = parts[name]
            cells.append(new_markdown_cell(f"## {question}"))
            cells.append(_make_cell(picked["picture"] + picked["finding"]))
            cells.append(new_markdown_cell(f"[{link}]({name}.ipynb)"))
    if files:
        links = " · ".join(f'<a href="{escape(f)}">{escape(Path(f).stem)}</a>' for f in files)
        text = f'<p class="files">The tables as CSV files: {links}</p>'
        cells.append(new_markdown_cell(text))
    for number, cell in enumerate(cells):
        cell.id = f"index-{number}"  # nbformat's own are random
    notebook: NotebookNode = new_notebook(cells=cells)
    return notebook


def make_list(title: str, parts: Sequence[str | list[NotebookNode]]) -> NotebookNode:
    """Make a page that leads to others, as a notebook: prose, and outputs of notebooks."""
    cells = [
        new_markdown_cell(part) if isinstance(part, str) else _make_cell(part)
        for part in (title, *parts)
    ]
    for number, cell in enumerate(cells):
        cell.id = f"list-{number}"
    notebook: NotebookNode = new_notebook(cells=cells)
    return notebook


def _make_cell(outputs: list[NotebookNode]) -> NotebookNode:
    metadata = {"transient": {"remove_source": True}}
    cell: NotebookNode = new_code_cell(outputs=outputs, metadata=metadata)
    return cell
