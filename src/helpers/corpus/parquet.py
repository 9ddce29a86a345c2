"""A Parquet file of articles: a row, an article."""

import hashlib
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pyarrow.parquet as pq

from helpers.article.model import ArticleError
from helpers.corpus.records import FACTS, find_id, read_record
from helpers.corpus.source import ARTICLES, Part, Read, cut
from helpers.files import printable


def plan_parquet(path: Path) -> tuple[list[Part], str]:
    """Cut a file into parts by row; the digest is of its bytes."""
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
            if (name := find_id({"id": value.as_py()})) is not None and name in seen:
                again[row] = name
            seen.add(name or "")
    # A part within a row group must skip the rows before it, so large groups get large parts.
    full = max(ARTICLES, max(groups, default=0) // 64)
    parts: list[Part] = []
    for start, stop in cut(full, sum(groups)):
        here = {row: again[row] for row in again if start <= row < stop}
        parts.append(Part(len(parts), start, stop, stop - start, start, again=here))
    return parts, digest


def read_parquet(path: Path, part: Part) -> Iterator[Read]:
    """Read a part's rows, some at a time."""
    with pq.ParquetFile(path, pre_buffer=False, buffer_size=2**20) as table:
        rows = [table.metadata.row_group(g).num_rows for g in range(table.num_row_groups)]
        ends = list(accumulate(rows))
        groups = [g for g, end in enumerate(ends) if end > part.start and end - rows[g] < part.stop]
        columns = [n for n in ("id", "text", *FACTS) if n in table.schema_arrow.names]
        first = ends[groups[0]] - rows[groups[0]]
        for batch in table.iter_batches(ARTICLES, row_groups=groups, columns=columns):
            skip = max(part.start - first, 0)
            wanted = batch.slice(skip, max(part.stop - first - skip, 0))
            for row, record in enumerate(wanted.to_pylist(), first + skip):
                yield read_record(record, f"{path.name}, row {row}", row, part)
            first += len(batch)
            if first >= part.stop:
                return
