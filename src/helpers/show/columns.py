"""The columns of a table as it is shown: how each is set, and its decimals."""

import re
from typing import Any

import pandas as pd
from pandas.api.types import is_bool_dtype, is_float_dtype, is_numeric_dtype

_DAY = re.compile(r"\d{4}(-\d\d){0,2}")
_LONG = 60  # characters that want a wide column


def find_kind(column: "pd.Series[Any]", name: str) -> str:
    """Find the classes of a column's cells: number, or text, and what kind of text."""
    if is_bool_dtype(column.dtype):
        return "text"
    if is_numeric_dtype(column.dtype):
        return "number"
    texts = column.astype("str").str
    if name == "left":  # of a concordance: it ends where the word begins
        return "text ends"
    if texts.fullmatch(_DAY).any():
        return "text day"
    return "text long" if texts.len().max() > _LONG else "text"


def find_decimals(column: "pd.Series[Any]") -> int:
    """Find how many decimals the numbers of a column need: none if whole, few if large."""
    if not is_float_dtype(column.dtype):
        return 0
    sizes = column.dropna().astype("float64").abs()
    sizes = sizes[sizes > 0]
    if sizes.empty or (sizes == sizes.round()).all():
        return 0
    fewest = 1 if sizes.max() >= 10 else 2
    return next((d for d in range(fewest, 6) if sizes.min() >= 0.5 * 10.0**-d), 6)
