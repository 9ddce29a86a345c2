"""Rows that a person should check first, each with the lines of an entry to correct it by."""

from typing import Any

import pandas as pd

from helpers.article.model import Article
from helpers.corrections.naming import Naming, write_toml
from helpers.schema import Tables, each_row

# Why a row may be wrong (`helpers.speakers.doubts`), by how often it is (benchmarks/check.py).
_WEAKEST = (
    *("speaker open", "carried over from the paragraph before", "noun as cue", "no cue"),
    *("quoted from a group", "verb may tell an act", "ends amid a clause", "few words"),
    *("no noun", "noun from context"),
)
_GIVER = "giver"  # how a figure's reason begins that is its statement's
_INSTEAD = "# drop = true  # instead of the lines below words, if there is no such thing"
_COLUMNS = ["table", "row", "sentence", "text", "check", "entry"]


def find_doubts(article: Article, tables: Tables) -> pd.DataFrame:
    r"""Find the rows of statements and figures that a person should check first.

    Returns
    -------
    pandas.DataFrame
        A row a row whose column ``check`` gives a reason, the least sure first: ``table``
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
    for row in each_row(tables.statements[tables.statements["check"].notna()]):
        lines = ["[[statement]]", *naming.begin(row.start, row.end), _line(row, "speaker")]
        rows.append(("statements", row.statement, row, lines))
    for row in each_row(tables.figures[tables.figures["check"].notna()]):
        if not row.check.startswith(_GIVER):
            told = ["kind", "date"] if row.kind == "date" else ["kind", "value", "noun"]
            lines = [_line(row, name) for name in told if name == "noun" or not _is_none(row, name)]
            lines = ["[[figure]]", *naming.locate(row.start, row.end), *lines]
            rows.append(("figures", row.figure, row, lines))
    rows.sort(key=lambda found: _rank(found[2].check))
    values = [
        (table, number, row.sentence, row.text, row.check, "\n".join((*lines, _INSTEAD)))
        for table, number, row, lines in rows
    ]
    return pd.DataFrame(values, columns=_COLUMNS).astype(
        {"row": "int64", "sentence": "int64"}
        | dict.fromkeys(("table", "text", "check", "entry"), "str")
    )


def _rank(reason: str) -> int:
    return _WEAKEST.index(reason) if reason in _WEAKEST else len(_WEAKEST)


def _is_none(row: Any, name: str) -> bool:
    return bool(pd.isna(getattr(row, name)))


def _line(row: Any, name: str) -> str:
    value = getattr(row, name)
    if _is_none(row, name):
        return f'{name} = ""'
    return f"{name} = {write_toml(value) if isinstance(value, str) else f'{value:.15g}'}"
