"""Attachments: each chart and table of a report as a file of its own beside the pages.

A notebook that runs for a report puts them into its outputs' data; here they are taken out, named
for the question they answer, and linked from under the chart or table.
"""

import re
from base64 import b64decode
from collections.abc import Iterator
from html import unescape
from typing import Any

from nbformat import NotebookNode

from helpers.files import encode_csv
from helpers.schema import TABLES

_HEADING = re.compile(r"^#{1,3}\s+(.+)$", re.MULTILINE)
_SVG = re.compile(r'<img src="data:image/svg\+xml;base64,([^"]+)"')
_CAPTION = re.compile(r"<caption[^>]*><span>(.*?)</span>", re.DOTALL)
_COUNT = re.compile(r" \([\d,]+ rows?\)$")
_LONGEST = 60  # characters of a name

Files = dict[str, bytes]
"""A report's files by their path beside its pages."""


def take_attachments(notebook: NotebookNode) -> Files:
    """Take the files out of a notebook's outputs, and link them there."""
    files: Files = {}
    for heading, output in _each_output(notebook):
        data = output.get("data", {})
        csv, png = data.pop("text/csv", None), data.pop("image/png", None)
        html = data.get("text/html", "")
        found = _SVG.search(html)
        if csv is not None:
            caption = _CAPTION.search(html)
            name = _name(_COUNT.sub("", caption[1]) if caption else heading, "tables", "csv", files)
            files[name] = encode_csv(csv)
            data["text/html"] = html + _link({"CSV": name}, "This table as a file")
        elif found:
            name = _name(heading, "charts", "svg", files)
            files[name] = b64decode(found[1])
            links = {"SVG": name}
            if png is not None:
                links["PNG"] = name.removesuffix("svg") + "png"
                files[links["PNG"]] = b64decode(png)
            data["text/html"] = html + _link(links, "This chart as a file")
    return files


def _each_output(notebook: NotebookNode) -> Iterator[tuple[str, Any]]:
    heading = "chart"
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            heading = (_HEADING.findall(cell.source) or [heading])[-1]
        for output in cell.get("outputs", []):
            yield heading, output


def _name(text: str, folder: str, ending: str, taken: Files) -> str:
    """Name a file for what it shows: the words of its heading or caption, short."""
    words = re.sub(r"\W+", "-", unescape(text).lower().replace("'s", "s")).strip("-")
    short = words if len(words) <= _LONGEST else words[:_LONGEST].rpartition("-")[0]
    slug = short or words[:_LONGEST] or folder.removesuffix("s")
    if slug in TABLES:
        slug = f"{slug}-shown"  # the article's own tables have these names
    number, path = 1, f"{folder}/{slug}.{ending}"
    while path in taken:
        number += 1
        path = f"{folder}/{slug}-{number}.{ending}"
    return path


def _link(links: dict[str, str], label: str) -> str:
    parts = " · ".join(f'<a href="{path}">{kind}</a>' for kind, path in links.items())
    return f'<p class="files">{label}: {parts}</p>'
