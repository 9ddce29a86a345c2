"""The columns of every table, and the one function that builds a table from columns of values.

``SCHEMA`` is the data dictionary: table, column, dtype. An empty table has all its columns
and dtypes; a missing number is ``pd.NA``, a missing text is missing too, never ``0`` or ``""``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.internals import (  # type: ignore[import-not-found]  # missing in the stubs
    create_dataframe_from_blocks,
)
from pandas.arrays import ArrowStringArray, FloatingArray, IntegerArray

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
}


_STR = pd.StringDtype("pyarrow", na_value=np.nan)  # what pandas calls "str"


def _text(values: Sequence[str | None]) -> Any:
    array = pa.array(values, type=pa.large_string())
    return ArrowStringArray(array, dtype=_STR)  # type: ignore[call-arg]  # missing in the stubs


def _integer(values: Sequence[int | None]) -> Any:
    missing = np.fromiter((v is None for v in values), bool, len(values))
    filled = np.fromiter((0 if v is None else v for v in values), np.int64, len(values))
    return IntegerArray(filled, missing)


def _float(values: Sequence[float | None]) -> Any:
    missing = np.fromiter((v is None for v in values), bool, len(values))
    filled = np.fromiter((0.0 if v is None else v for v in values), np.float64, len(values))
    return FloatingArray(filled, missing)


# Building the arrays directly costs a quarter of what pd.array() does on short columns.
_BUILDERS: dict[str, Callable[[Sequence[Any]], Any]] = {
    "str": _text,
    "Int64": _integer,
    "Float64": _float,
    "int64": lambda values: np.array(values, dtype=np.int64),
    "bool": lambda values: np.array(values, dtype=bool),
}


@cache
def _layout(table: str) -> tuple["pd.Index[Any]", list[Any]]:
    """Return a table's column names, and each column's place."""
    names = list(SCHEMA[table])
    return pd.Index(names), [np.array([place]) for place in range(len(names))]


Columns = Mapping[str, Any]
"""A table before it is a frame: a sequence or array of values a column, ``None`` for missing."""


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

    Examples
    --------
    >>> build("sentences", {c: [] for c in SCHEMA["sentences"]}).dtypes["start"]
    dtype('int64')
    """
    names, places = _layout(table)
    arrays = [_BUILDERS[dtype](columns[name]) for name, dtype in SCHEMA[table].items()]
    # From blocks, whose dtypes are known, pandas makes a frame in a quarter of the time.
    blocks = [
        (a[None, :] if isinstance(a, np.ndarray) else a, p)
        for a, p in zip(arrays, places, strict=True)
    ]
    frame: pd.DataFrame = create_dataframe_from_blocks(blocks, pd.RangeIndex(len(arrays[0])), names)
    return frame


def list_rows(table: str, rows: Sequence[Sequence[Any]]) -> Columns:
    """Turn rows whose values stand in the order of ``SCHEMA[table]`` into columns."""
    names = SCHEMA[table]
    values: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) or [[]] * len(names)
    return dict(zip(names, values, strict=True))


def build_rows(table: str, rows: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """Build a table from rows whose values stand in the order of ``SCHEMA[table]``."""
    return build(table, list_rows(table, rows))


def each_row(frame: pd.DataFrame) -> Iterator[Any]:
    """Yield a frame's rows as tuples with the columns' names."""
    yield from frame.itertuples(index=False)
