"""All tables of an article at once, and the files they are written to."""

import re
import tempfile
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

import pandas as pd

from helpers.article import Article, ArticleError
from helpers.figures import Figure, list_figures, scan_figures
from helpers.frames import Columns, build
from helpers.speakers import list_speakers, resolve_speakers
from helpers.statements import Statement, list_statements, scan_statements
from helpers.words import list_words, segment


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one article; rows, columns and dtypes are those of `helpers.frames.SCHEMA`.

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


def tabulate(article: Article) -> Tables:
    """Read an article into its six tables.

    Examples
    --------
    >>> from helpers import parse_article
    >>> tables = tabulate(parse_article('"We counted 40 boats," Ana Ruiz said.'))
    >>> tables.figures.loc[0, ["value", "noun", "speaker"]].tolist()
    [40.0, 'boats', 'Ana Ruiz']
    """
    return Tables(**{name: build(name, columns) for name, columns in list_tables(article).items()})


def list_tables(article: Article) -> dict[str, Columns]:
    """List the columns of an article's tables: many articles need no frame for each."""
    segments = segment(article)
    paragraphs, sentences, tokens = list_words(segments)
    found = scan_figures(segments)
    said, profiles = resolve_speakers(segments, scan_statements(segments))
    figures = list_figures(segments, found, _givers(found, said))
    statements = list_statements(article.text, said)
    return {
        "paragraphs": paragraphs,
        "sentences": sentences,
        "tokens": tokens,
        "figures": figures,
        "statements": statements,
        "speakers": list_speakers(statements, figures, profiles),
    }


def _givers(
    figures: list[Figure], statements: list[Statement]
) -> list[tuple[int | None, str | None]]:
    """Find, for each figure, the innermost statement that holds it, and that one's speaker."""
    order = sorted(range(len(statements)), key=lambda i: statements[i].start)
    starts = [statements[i].start for i in order]
    # The nearest earlier statement that reaches beyond each one's start: its enclosing one.
    parents: list[int] = []
    for place in range(len(order)):
        above = place - 1
        while above >= 0 and statements[order[above]].end <= starts[place]:
            above = parents[above]
        parents.append(above)
    givers: list[tuple[int | None, str | None]] = []
    for figure in figures:
        place = bisect_right(starts, figure.start) - 1
        while place >= 0 and statements[order[place]].end < figure.end:
            place = parents[place]
        number = order[place] if place >= 0 else None
        givers.append((number, None if number is None else statements[number].speaker))
    return givers


# What a spreadsheet would run as a formula, also behind spaces it skips.
_FORMULA = re.compile(r"\s*[=+\-@]|[\t\r\n]")


def defuse_formulas(frame: pd.DataFrame) -> pd.DataFrame:
    """Put an apostrophe before every text that a spreadsheet would run as a formula.

    The remedy is the one the OWASP page on CSV injection gives.
    """
    defused = frame.copy()
    for name in frame.columns[frame.dtypes == "str"]:
        risky = frame[name].str.match(_FORMULA).fillna(value=False).astype(bool)
        defused[name] = frame[name].where(~risky, "'" + frame[name])
    return defused


_WRITERS: dict[str, Callable[[pd.DataFrame, Path], None]] = {
    "csv": lambda frame, path: defuse_formulas(frame).to_csv(
        path, index=False, lineterminator="\n", encoding="utf-8"
    ),
    "parquet": lambda frame, path: frame.to_parquet(path, index=False),
    "json": lambda frame, path: frame.to_json(path, orient="records", force_ascii=False, indent=1),
}
FORMATS = tuple(_WRITERS)


def write_tables(tables: Tables, out: str | Path, form: str = "csv") -> list[Path]:
    """Write each table into a file of the folder `out`.

    CSV is UTF-8 with formula starts defused (see `defuse_formulas`); JSON is a list of records.
    Each file appears only when whole.

    Returns
    -------
    list of Path
        ``<table>.<form>``, a file a table.

    Raises
    ------
    ArticleError
        The folder cannot be made or written.
    """
    out = Path(out)
    written = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out, prefix=".") as folder:
            for field in fields(tables):
                path = Path(folder) / f"{field.name}.{form}"
                _WRITERS[form](getattr(tables, field.name), path)
                written.append(out / path.name)
                path.replace(written[-1])
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArticleError(f"{out}: cannot be written ({reason}); choose another folder") from None
    return written
