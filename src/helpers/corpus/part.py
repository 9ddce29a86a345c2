"""One part of a corpus: its Parquet files, a file a table, each visible only when whole."""

from collections.abc import Iterable
from contextlib import ExitStack, closing
from itertools import repeat
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from helpers.article.model import ArticleError
from helpers.corpus.archive import read_part
from helpers.corpus.source import Part, Read, Source, tell_reason
from helpers.corrections.read import find_corrections
from helpers.files import printable, tell_failure, write_whole
from helpers.schema import TABLES, Columns, arrow_schema
from helpers.tables import list_tables

DATASETS = (*TABLES, "errors")
_FLUSH = 2**19  # characters whose tables a worker holds at once


def file_of(out: Path, table: str, part: Part) -> Path:
    """Return the path of a part's file of a table."""
    return out / table / f"part-{part.number:06}.parquet"


def is_finished(out: Path, part: Part) -> bool:
    """Tell whether all of a part's files are there."""
    return all(file_of(out, name, part).exists() for name in DATASETS)


def clear(out: Path) -> None:
    """Delete what killed workers left half-written."""
    for leftover in out.glob("*/.part-*"):
        leftover.unlink(missing_ok=True)


def unwritable(out: Path, error: Exception) -> ArticleError:
    """Say why a folder cannot be written."""
    if isinstance(error, ArticleError):
        return error
    return ArticleError(tell_failure(out, "written", error, "choose another folder"))


class _Rows:
    """The rows of one table, gathered over articles and written in stretches."""

    def __init__(self, name: str, path: Path) -> None:
        self._schema = arrow_schema(name)
        texts = [f.name for f in self._schema if pa.types.is_large_string(f.type)]
        numbers = [f.name for f in self._schema if pa.types.is_integer(f.type)]
        self._writer = pq.ParquetWriter(
            path,
            self._schema,
            compression="zstd",
            # Places in a text grow from row to row: their differences take half the room.
            use_dictionary=texts,
            column_encoding=dict.fromkeys(numbers, "DELTA_BINARY_PACKED"),
            # Readers pick articles by the statistics of that column; others are not worth them.
            write_statistics=["article"],
        )
        self._columns: dict[str, list[Any]] = {field.name: [] for field in self._schema}

    def add(self, name: str, columns: Columns) -> None:
        """Add an article's rows."""
        for column, values in self._columns.items():
            if column != "article":
                new = columns[column]
                values.extend(new.to_pylist() if isinstance(new, pa.Array) else new)
        rows = len(values)  # of the last column, and so of each
        self._columns["article"] += [name] * (rows - len(self._columns["article"]))

    def flush(self) -> None:
        """Write what was added."""
        if self._columns["article"]:
            self._writer.write_table(pa.table(self._columns, schema=self._schema))
        for values in self._columns.values():
            values.clear()

    def close(self) -> None:
        """Write what was added, and the file's end."""
        self.flush()
        self._writer.close()


def write_part(path: Path, form: str, out: Path, part: Part) -> int:
    """Write the tables of one part; return how many articles it has, unreadable ones included."""
    try:
        with ExitStack() as stack:
            # Entered first and so renamed last: the errors' file says that the part is finished.
            tables = {}
            for name in reversed(DATASETS):
                temporary = stack.enter_context(write_whole(file_of(out, name, part)))
                tables[name] = stack.enter_context(closing(_Rows(name, temporary)))
            # Only an article with a file of its own has a place for corrections beside it.
            files = [path / name for name in part.names] or repeat(None)
            _fill(tables, zip(read_part(Source(path, form, [part], ""), part), files, strict=False))
    except OSError as error:
        raise unwritable(out, error) from None
    return part.size


def _fill(tables: dict[str, _Rows], articles: Iterable[tuple[Read, Path | None]]) -> None:
    held = 0
    for (name, article), file in articles:
        try:
            if isinstance(article, ArticleError):
                raise article
            read = list_tables(article, find_corrections(file) if file else None)
        except Exception as error:  # whatever it is, the other articles go on
            lines = str(tell_reason(error, name)).splitlines()  # a corrections file's: one an entry
            tables["errors"].add(name, {"reason": [printable("; ".join(lines))]})
            continue
        for table in TABLES:
            tables[table].add(name, read[table])
        held += len(article.text)
        if held >= _FLUSH:
            held = 0
            for rows in tables.values():
                rows.flush()
