"""The columns of every table, and how a frame or a Parquet file is made from them.

``SCHEMA`` is the data dictionary: table, column, dtype (docs/tables.md says what each column
means). An empty table has all its columns and dtypes; a missing number is ``pd.NA``, a missing
text is missing too, never ``0`` or ``""``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
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


def _text(values: Sequence[str | None]) -> Any:
    return _TEXT.construct_array_type()(pa.array(values, type=pa.large_string()), dtype=_TEXT)


def _integer(values: Sequence[int | None]) -> Any:
    missing = np.fromiter((v is None for v in values), bool, len(values))
    filled = np.fromiter((0 if v is None else v for v in values), np.int64, len(values))
    return pd.arrays.IntegerArray(filled, missing)


def _float(values: Sequence[float | None]) -> Any:
    filled = np.array(values, dtype=np.float64)  # not a number for None
    return pd.arrays.FloatingArray(filled, np.isnan(filled))


# Making the arrays here costs a third of what pd.array(values, dtype=...) does on short columns.
_MAKERS: dict[str, Callable[[Sequence[Any]], Any]] = {
    "str": _text,
    "Int64": _integer,
    "Float64": _float,
}
_PLAIN = ("int64", "bool")  # one block for all such columns: faster made, and soon collected

Columns = Mapping[str, Any]
"""A table before it is a frame: a sequence or array of values a column, ``None`` for missing."""


@cache
def _names(table: str) -> "pd.Index[str]":
    return pd.Index(SCHEMA[table])


@cache
def _blocks(table: str) -> list[tuple[str, list[str], Any]]:
    """List the blocks of a table: dtype, columns, and their places."""
    blocks: dict[str, list[str]] = {}
    for name, dtype in SCHEMA[table].items():
        blocks.setdefault(dtype if dtype in _PLAIN else name, []).append(name)
    place = list(SCHEMA[table]).index
    return [(SCHEMA[table][b[0]], b, np.array([*map(place, b)])) for b in blocks.values()]


def _make(dtype: str, columns: list[Any]) -> Any:
    """Make a block: of a plain dtype with a row a column, of another from one column."""
    if dtype not in _PLAIN:
        return _MAKERS[dtype](columns[0])
    block = np.empty((len(columns), len(columns[0])), dtype=dtype)
    for row, values in enumerate(columns):
        block[row, :] = values
    return block


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
    made = [(_make(kind, [columns[n] for n in names]), at) for kind, names, at in _blocks(table)]
    rows = pd.RangeIndex(max(lengths))
    frame: pd.DataFrame = create_dataframe_from_blocks(made, rows, _names(table))
    return frame


def build_empty(table: str) -> pd.DataFrame:
    """Build a table without rows."""
    return build(table, {name: [] for name in SCHEMA[table]})


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
    empty = build_empty(table)
    empty.insert(0, "article", pd.Series([], dtype="str"))
    return pa.Schema.from_pandas(empty, preserve_index=False)


def each_row(frame: pd.DataFrame) -> Iterator[Any]:
    """Yield a frame's rows as tuples with the columns' names."""
    yield from frame.itertuples(index=False)
