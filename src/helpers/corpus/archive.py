"""Many articles at rest: a folder, a JSONL file or a Parquet file, cut into parts.

A source is planned once and its parts are then read in any order, anywhere that sees the same
files. Parts are cut by count, byte or row, so the plan of the same source is always the same.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from helpers.article.model import Article, ArticleError
from helpers.article.parse import add_facts, parse_article
from helpers.article.read import read_article
from helpers.corrections.read import corrections_path
from helpers.files import printable, tell_failure

_ENDINGS = {"", ".txt", ".text", ".md", ".markdown", ".mdown", ".html", ".htm", ".xhtml"}
_PASSED_OVER = re.compile(
    r"\.|README(?:\.\w+)?$|.*\.(?:funnel|corrections)\.toml$", re.IGNORECASE | re.DOTALL
)
_FACTS = ("title", "date", "source", "url", "author")
_ARTICLES = 100  # a part of a folder or Parquet file
_BYTES = 2**19  # a part of a JSONL file: about a hundred articles
_TAIL = 8  # a part takes no more than one of so many of what is left,
_LEAST = 8  # down to one of so many of a full part

Read = tuple[str, Article | ArticleError]
"""An article's id with the article, or with the reason why it cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a source.

    ``start`` and ``stop`` are bytes of a JSONL file or rows of a Parquet file; ``names`` the files
    of a folder; ``line`` the number of the first line; ``again`` the lines or rows whose id
    stands earlier in the source, with that id.
    """

    number: int
    start: int
    stop: int
    size: int
    line: int = 1
    names: tuple[str, ...] = ()
    again: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A planned source: where it is, of which form, its parts, and a digest of its content."""

    path: Path
    form: str
    parts: list[Part]
    digest: str


def plan_source(path: str | Path) -> Source:
    """Cut a source into parts.

    Raises
    ------
    ArticleError
        It is missing or unreadable, of no known form, or holds no article.
    """
    where = printable(path)
    form = _form(Path(path))
    path = Path(path).absolute()
    try:
        parts, digest = _PLANS[form](path)
    except FileNotFoundError:
        raise ArticleError(f"{where}: no such file or folder; check the path") from None
    except OSError as error:
        raise ArticleError(tell_failure(where, "read", error, "check its permissions")) from None
    except pa.ArrowInvalid:
        raise ArticleError(
            f"{where}: is no Parquet file, or a damaged one; write it anew"
        ) from None
    if not parts:
        raise ArticleError(f"{where}: holds no article; put articles there")
    return Source(path, form, parts, digest)


def read_part(source: Source, part: Part) -> Iterator[Read]:
    """Read the articles of one part, one at a time, each with its id."""
    return _READERS[source.form](source.path, part)


def _form(path: Path) -> str:
    if path.is_dir():
        return "folder"
    forms = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}
    form = forms.get(path.suffix.lower())
    if form is None:
        raise ArticleError(
            f"{printable(path)}: is no folder, .jsonl or .parquet file; name one of these"
        )
    return form


def _portion(full: int, left: int) -> int:
    """Return how much of what is left the next part takes: `full`, and less near the end.

    Workers that take ever smaller parts end at about the same time: Polychronopoulos and Kuck,
    "Guided self-scheduling" (1987), here from the source alone, for any number of workers.
    """
    return min(full, max(left // _TAIL, full // _LEAST))


def _cut(full: int, number: int) -> Iterator[tuple[int, int]]:
    """Cut a number of articles into portions; give where each starts and stops."""
    start = 0
    while start < number:
        stop = min(start + _portion(full, number - start), number)
        yield start, stop
        start = stop


def _reason(error: ArticleError, where: str) -> ArticleError:
    """Leave out of an error's message the name that stands beside it."""
    return ArticleError(re.sub(rf"^{re.escape(where)}(?:: |, )", "", str(error)))


# A folder: every file in it and below, but hidden ones, funnels, corrections (which are read
# with their articles, and so belong to the digest) and what is named README.


def _plan_folder(path: Path) -> tuple[list[Part], str]:
    digest = hashlib.sha256()
    names = sorted(_walk(path))
    for name in names:
        digest.update(os.fsencode(name) + b"\0")
        for each in (path / name, corrections_path(path / name)):
            if each.is_file():
                digest.update(_digest(each))
    slices = (tuple(names[start:stop]) for start, stop in _cut(_ARTICLES, len(names)))
    parts = [Part(n, 0, 0, len(files), names=files) for n, files in enumerate(slices)]
    return parts, digest.hexdigest()


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return b"unreadable"


def _walk(path: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(path):
        below = Path(folder).relative_to(path)
        # A folder that is named like an article is no place to look for more: it is a mistake.
        mistaken = [f for f in folders if Path(f).suffix.lower() in _ENDINGS - {""}]
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in mistaken)
        for name in files + mistaken:
            if not _PASSED_OVER.match(name):
                yield (below / name).as_posix()


def _read_folder(path: Path, part: Part) -> Iterator[Read]:
    for name in part.names:
        where = printable(path / name)
        try:
            if (ending := Path(name).suffix.lower()) not in _ENDINGS:
                wanted = ", ".join(sorted(_ENDINGS - {""}))
                raise ArticleError(f"its ending {ending} is no article's; the endings are {wanted}")
            yield printable(name), read_article(path / name)
        except ArticleError as error:
            yield printable(name), _reason(error, where)


# A JSONL file: a line, an article.


def _plan_jsonl(path: Path) -> tuple[list[Part], str]:
    digest = hashlib.sha256()
    parts: list[Part] = []
    seen: set[str] = set()
    again: dict[int, str] = {}
    start = at = size = 0
    first = number = 1
    known = 0
    whole = path.stat().st_size
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            digest.update(line)
            at += len(line)
            if line.strip():
                size += 1
                name = _id(_object(line))
                known += name is not None
                if name is not None and name in seen:
                    again[number] = name
                seen.add(name or "")
            if at - start >= _portion(_BYTES, whole - start):
                parts.append(Part(len(parts), start, at, size, first, again=again))
                start, size, first, again = at, 0, number + 1, {}
    if size:
        parts.append(Part(len(parts), start, at, size, first, again=again))
    if parts and not known:
        raise ArticleError(
            f'{printable(path)}: holds no line {{"id": ..., "text": ...}} in UTF-8; '
            "write one such object a line"
        )
    return parts, digest.hexdigest()


def _read_jsonl(path: Path, part: Part) -> Iterator[Read]:
    with path.open("rb") as file:
        file.seek(part.start)
        number = part.line - 1
        while file.tell() < part.stop:
            line = file.readline()
            number += 1
            if line.strip():
                yield _read_record(_object(line), f"{path.name}, line {number}", number, part)


def _object(line: bytes) -> dict[str, Any] | str:
    """Read a line's JSON object; what is wrong with it where it holds none."""
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return "is not UTF-8; write the file as UTF-8"
    except (ValueError, RecursionError):
        return "is no JSON; write one object a line"
    return found if isinstance(found, dict) else 'is no object {"id": ..., "text": ...}'


# A Parquet file: a row, an article.


def _plan_parquet(path: Path) -> tuple[list[Part], str]:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    seen: set[str] = set()
    again: dict[int, str] = {}
    with pq.ParquetFile(path) as table:
        names = table.schema_arrow.names
        if missing := [name for name in ("id", "text") if name not in names]:
            raise ArticleError(
                f"{printable(path)}: has no column {' and no column '.join(missing)}, only "
                f"{printable(', '.join(names))}; name the columns id and text"
            )
        groups = [table.metadata.row_group(g).num_rows for g in range(table.num_row_groups)]
        ids = (name for batch in table.iter_batches(10_000, columns=["id"]) for name in batch[0])
        for row, value in enumerate(ids):
            if (name := _id({"id": value.as_py()})) is not None and name in seen:
                again[row] = name
            seen.add(name or "")
    # A part within a row group must skip the rows before it, so large groups get large parts.
    full = max(_ARTICLES, max(groups, default=0) // 64)
    parts: list[Part] = []
    for start, stop in _cut(full, sum(groups)):
        here = {row: again[row] for row in again if start <= row < stop}
        parts.append(Part(len(parts), start, stop, stop - start, start, again=here))
    return parts, digest


def _read_parquet(path: Path, part: Part) -> Iterator[Read]:
    with pq.ParquetFile(path, pre_buffer=False, buffer_size=2**20) as table:
        rows = [table.metadata.row_group(g).num_rows for g in range(table.num_row_groups)]
        ends = list(accumulate(rows))
        groups = [g for g, end in enumerate(ends) if end > part.start and end - rows[g] < part.stop]
        columns = [n for n in ("id", "text", *_FACTS) if n in table.schema_arrow.names]
        first = ends[groups[0]] - rows[groups[0]]
        for batch in table.iter_batches(_ARTICLES, row_groups=groups, columns=columns):
            skip = max(part.start - first, 0)
            wanted = batch.slice(skip, max(part.stop - first - skip, 0))
            for row, record in enumerate(wanted.to_pylist(), first + skip):
                yield _read_record(record, f"{path.name}, row {row}", row, part)
            first += len(batch)
            if first >= part.stop:
                return


def _id(record: dict[str, Any] | str) -> str | None:
    found = record.get("id") if isinstance(record, dict) else None
    name = str(found) if isinstance(found, str | int) else ""
    return name if name.strip() and name.isprintable() else None


def _read_record(record: dict[str, Any] | str, where: str, number: int, part: Part) -> Read:
    """Read a line's or row's article; `where` is its id while it shows none of its own."""
    name = _id(record)
    try:
        if isinstance(record, str):
            raise ArticleError(record)
        if name is None:
            raise ArticleError("has no id; give each article one, of printable characters")
        if number in part.again:
            raise ArticleError(f"{where}: its id stands earlier too; give each article its own")
        if not isinstance(record.get("text"), str):
            found = printable(", ".join(map(str, record)))[:120]
            raise ArticleError(f"has no text, only {found}; name the article's words text")
        article = parse_article(record["text"], name)
        return name, add_facts(article, {key: record.get(key) for key in _FACTS})
    except ArticleError as error:
        return name or where, _reason(error, printable(name or where))


_PLANS = {"folder": _plan_folder, "jsonl": _plan_jsonl, "parquet": _plan_parquet}
_READERS = {"folder": _read_folder, "jsonl": _read_jsonl, "parquet": _read_parquet}
