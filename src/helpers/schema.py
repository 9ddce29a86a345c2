"""The columns of every table, and how a frame or a Parquet file is made from them.

``SCHEMA`` is the data dictionary: table, column, dtype (docs/tables.md says what each column
means). An empty table has all its columns and dtypes; a missing number is ``pd.NA``, a missing
text is missing too, never ``0`` or ``""``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, partial
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.internals import (  # type: ignore[import-not-found]  # missing in the stubs
    create_dataframe_from_blocks,
)


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one article; rows, columns and dtypes are those of `SCHEMA`.

    Attributes
    ----------
    paragraphs, sentences, tokens
        A row a paragraph, a sentence, a token.
    figures
        A row a quantity as printed; with the statement that holds it and who made that.
    statements
        A row a stretch of reported content.
    speakers
        A row someone who speaks.
    """

    paragraphs: pd.DataFrame
    sentences: pd.DataFrame
    tokens: pd.DataFrame
    figures: pd.DataFrame
    statements: pd.DataFrame
    speakers: pd.DataFrame


TABLES = tuple(field.name for field in fields(Tables))
"""The names of an article's tables, in the order they are written in."""

SCHEMA: dict[str, dict[str, str]] = {
    "paragraphs": {
        "paragraph": "int64",
        "part": "str",
        "start": "int64",
        "end": "int64",
        "text": "str",
        "words": "int64",
    },
    "sentences": {
        "sentence": "int64",
        "paragraph": "int64",
        "start": "int64",
        "end": "int64",
        "text": "str",
    },
    "tokens": {
        "token": "int64",
        "sentence": "int64",
        "paragraph": "int64",
        "start": "int64",
        "end": "int64",
        "text": "str",
        "norm": "str",
        "kind": "str",
        "stop": "bool",
    },
    "figures": {
        "figure": "int64",
        "sentence": "int64",
        "paragraph": "int64",
        "start": "int64",
        "end": "int64",
        "text": "str",
        "kind": "str",
        "value": "Float64",
        "low": "Float64",
        "high": "Float64",
        "qualifier": "str",
        "trend": "str",
        "unit": "str",
        "noun": "str",
        "date": "str",
        "part": "str",
        "statement": "Int64",
        "speaker": "str",
        "noun_from": "str",
        "check": "str",
        "corrected": "bool",
    },
    "statements": {
        "statement": "int64",
        "attribution": "int64",
        "sentence": "int64",
        "paragraph": "int64",
        "mode": "str",
        "start": "int64",
        "end": "int64",
        "text": "str",
        "speaker": "str",
        "mention": "str",
        "mention_start": "Int64",
        "mention_end": "Int64",
        "cue": "str",
        "cue_start": "Int64",
        "cue_end": "Int64",
        "via": "str",
        "resolved_by": "str",
        "check": "str",
        "corrected": "bool",
    },
    "speakers": {
        "speaker": "str",
        "role": "str",
        "kind": "str",
        "statements": "int64",
        "direct": "int64",
        "indirect": "int64",
        "words": "int64",
        "share": "Float64",
        "figures": "int64",
        "first": "int64",
        "cited": "bool",
        "corrected": "bool",
    },
    "corrections": {
        "table": "str",
        "change": "str",
        "text": "str",
        "sentence": "int64",
        "rules": "str",
        "person": "str",
    },
    "checks": {
        "relation": "str",
        "figures": "str",
        "stated": "Float64",
        "computed": "Float64",
        "low": "Float64",
        "high": "Float64",
        "verdict": "str",
        "sentence": "int64",
    },
    "stages": {
        "stage": "str",
        "name": "str",
        "outcome": "str",
        "count": "Float64",
        "low": "Float64",
        "high": "Float64",
        "qualifier": "str",
        "basis": "str",
        "of": "str",
        "share": "Float64",
        "evidence": "str",
        "sentence": "int64",
        "speaker": "str",
        "figure": "Int64",
    },
    "comparison": {
        "figure": "int64",
        "part": "str",
        "text": "str",
        "value": "Float64",
        "noun": "str",
        "found": "bool",
        "body_figure": "Int64",
        "body_text": "str",
        "dropped": "str",
    },
    "errors": {"reason": "str"},  # of many articles
}

_TEXT: Any = pd.api.types.pandas_dtype("str")
_wrap = partial(_TEXT.construct_array_type(), dtype=_TEXT)


# All columns of a dtype at once and not by pd.array, which takes more than three times as long.
def _texts(columns: Sequence[Sequence[str | None] | pa.Array]) -> list[Any]:
    rows, listed = len(columns[0]), [c for c in columns if not isinstance(c, pa.Array)]
    whole = _wrap(pa.array([*chain.from_iterable(listed)], type=pa.large_string()))
    slices = (whole[i * rows : (i + 1) * rows] for i in range(len(listed)))
    return [_wrap(c) if isinstance(c, pa.Array) else next(slices) for c in columns]


def _masked(array: Any, dtype: Any, columns: Sequence[Sequence[float | None]]) -> list[Any]:
    values = np.array(columns, dtype=np.float64)  # not a number for None; whole ones up to 2**53
    missing = np.isnan(values)
    values[missing] = 0
    return [*map(array, values.astype(dtype, copy=False), missing)]


def _block(dtype: str, columns: Sequence[Sequence[Any]]) -> list[Any]:
    # One block of all columns: a frame of one block is made and freed faster than one of many.
    block = np.empty((len(columns), len(columns[0])), dtype=dtype)
    for row, values in enumerate(columns):
        block[row, :] = values
    return [block]


_MAKERS: dict[str, Callable[[Sequence[Sequence[Any]]], list[Any]]] = {
    "str": _texts,
    "Int64": partial(_masked, pd.arrays.IntegerArray, np.int64),
    "Float64": partial(_masked, pd.arrays.FloatingArray, np.float64),
    "int64": partial(_block, "int64"),
    "bool": partial(_block, "bool"),
}

Columns = Mapping[str, Any]
"""A table before it is a frame: a list or array a column; texts may be Arrow's large strings."""


@cache
def _names(table: str) -> "pd.Index[str]":
    return pd.Index(SCHEMA[table])


@cache
def _blocks(table: str) -> list[tuple[str, list[str], Any]]:
    """List the dtypes of a table, each with its columns and the places of its blocks."""
    columns = SCHEMA[table]
    blocks = []
    for dtype in dict.fromkeys(columns.values()):
        places = np.array([i for i, other in enumerate(columns.values()) if other == dtype])
        names = [list(columns)[i] for i in places]
        shape = (1, -1) if dtype in ("int64", "bool") else (-1, 1)
        blocks.append((dtype, names, [*places.reshape(shape)]))
    return blocks


def build(table: str, columns: Columns) -> pd.DataFrame:
    """Build a table from its columns.

    Parameters
    ----------
    table
        A key of `SCHEMA`.
    columns
        Values a column, all of one length; ``None`` is missing.

    Returns
    -------
    pandas.DataFrame
        The columns of ``SCHEMA[table]``, in that order, with those dtypes.

    Raises
    ------
    ValueError
        If columns differ in length.

    Examples
    --------
    >>> build("sentences", {c: [] for c in SCHEMA["sentences"]}).dtypes["start"]
    dtype('int64')
    """
    lengths = {len(columns[name]) for name in SCHEMA[table]}
    if len(lengths) > 1:  # a block would repeat the value of a column of one for every row
        raise ValueError(f"the columns of {table} have lengths {sorted(lengths)}")
    # From blocks, whose dtypes are known, pandas makes a frame in two thirds of the time.
    blocks: list[tuple[Any, Any]] = []
    for dtype, names, places in _blocks(table):
        blocks += zip(_MAKERS[dtype]([columns[n] for n in names]), places, strict=True)
    index = pd.RangeIndex.from_range(range(max(lengths)))
    return create_dataframe_from_blocks(blocks, index, _names(table))  # type: ignore[no-any-return]


def list_rows(table: str, rows: Sequence[Sequence[Any]]) -> Columns:
    """Turn rows whose values stand in the order of ``SCHEMA[table]`` into columns."""
    values: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) or [[]] * len(SCHEMA[table])
    return dict(zip(SCHEMA[table], values, strict=True))


def build_rows(table: str, rows: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """Build a table from rows whose values stand in the order of ``SCHEMA[table]``."""
    return build(table, list_rows(table, rows))


@cache
def arrow_schema(table: str) -> pa.Schema:
    """Return the Arrow schema of a table of many articles: its columns after ``article``.

    The dtypes of pandas are noted in it, so that `pandas.read_parquet` gives them back.
    """
    empty = build_rows(table, [])
    empty.insert(0, "article", pd.Series([], dtype="str"))
    return pa.Schema.from_pandas(empty, preserve_index=False)


def each_row(frame: pd.DataFrame) -> Iterator[Any]:
    """Yield a frame's rows as tuples with the columns' names."""
    yield from frame.itertuples(index=False)
