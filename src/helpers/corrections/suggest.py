"""Rows that a person should check first, each with the lines of an entry to correct it by."""

from typing import TYPE_CHECKING, Any

import pandas as pd

from helpers.article.model import Article
from helpers.corrections.naming import Naming, write_toml
from helpers.schema import each_row

if TYPE_CHECKING:
    from helpers.schema import Tables

# How a speaker or a noun was found, the least sure first, and why it is worth a look.
_FOUND = {
    "none": "nobody is named in the sentence",
    "paragraph": "the speaker is carried over from the paragraph before",
    "continuation": "the speaker is carried over from the sentence before",
    "context": "the noun stands in another clause",
}
_SURE = len(_FOUND)
_COLUMNS = ["table", "row", "sentence", "text", "check", "entry"]


def find_doubts(article: Article, tables: "Tables") -> pd.DataFrame:
    r"""Find the rows of statements and figures that a person should check first.

    Returns
    -------
    pandas.DataFrame
        A row a doubt, the least sure first, without those that a person has corrected: ``table``
        (str), ``row`` (int64, its number there), ``sentence`` (int64), ``text`` (str), ``check``
        (str), the reason, and ``entry`` (str): lines for the corrections file that name the row
        and hold what the rules read, to be changed where that is wrong.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> article = parse_article('The Boats\n\n"We ran," said Ana Ruiz. "It shook," it said.')
    >>> find_doubts(article, tabulate(article)).columns.tolist()
    ['table', 'row', 'sentence', 'text', 'check', 'entry']
    """
    naming = Naming(article.text, tables)
    rows = []
    for row in each_row(tables.statements):
        if reason := _reason(row, row.resolved_by):
            lines = ["[[statement]]", *naming.begin(row.start, row.end), _line(row, "speaker")]
            rows.append((_rank(row.resolved_by), "statements", row.statement, row, reason, lines))
    for row in each_row(tables.figures):
        if reason := _reason(row, row.noun_from if row.noun_from == "context" else "printed"):
            amount = ["kind", "date"] if row.kind == "date" else ["kind", "value", "noun"]
            told = [_line(row, name) for name in amount if not pd.isna(getattr(row, name))]
            lines = ["[[figure]]", *naming.locate(row.start, row.end), *told]
            rows.append((_rank(row.noun_from), "figures", row.figure, row, reason, lines))
    rows.sort(key=lambda found: found[0])
    values = [
        (table, number, row.sentence, row.text, reason, "\n".join(lines))
        for _, table, number, row, reason, lines in rows
    ]
    return pd.DataFrame(values, columns=_COLUMNS).astype(
        {"row": "int64", "sentence": "int64"}
        | dict.fromkeys(("table", "text", "check", "entry"), "str")
    )


def _reason(row: Any, found_by: str) -> str:
    """Return why a row is worth a look; "" where it is sure, or a person has looked."""
    if row.corrected:
        return ""
    told = getattr(row, "check", None)
    if told is not None:
        return "" if pd.isna(told) else str(told)
    return _FOUND.get(found_by, "")


def _rank(found_by: str) -> int:
    return list(_FOUND).index(found_by) if found_by in _FOUND else _SURE


def _line(row: Any, name: str) -> str:
    value = getattr(row, name)
    if pd.isna(value):
        return f'{name} = ""'
    return f"{name} = {write_toml(value) if isinstance(value, str) else f'{value:.15g}'}"
