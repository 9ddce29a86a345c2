"""All tables of an article at once, and the files they are written to."""

import gc
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from helpers.article.model import Article, ArticleError
from helpers.article.reading import copy_article
from helpers.corrections.apply import apply_corrections
from helpers.corrections.changes import list_changes
from helpers.corrections.read import Corrections
from helpers.figures.reading import Figure
from helpers.figures.scan import list_figures, scan_figures
from helpers.files import encode_csv, tell_failure, write_whole
from helpers.schema import TABLES, Columns, Tables, build
from helpers.segments import list_words, segment
from helpers.speakers.doubts import doubt_figures, doubt_statements
from helpers.speakers.resolve import Profile, resolve_speakers
from helpers.speakers.table import list_speakers
from helpers.statements.scan import Statement, list_statements, scan_statements


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the search for cycles: none are made, and each search looks at every row so far."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


@_uncollected()
def tabulate(article: Article, corrections: Corrections | None = None) -> Tables:
    """Read an article into its six tables.

    Parameters
    ----------
    article
        The article.
    corrections
        What a person put right, as `helpers.corrections.read.read_corrections` reads it: rows
        changed, dropped and added before the tables are joined, so that speakers, givers and all
        that is counted follow. A row that an entry names has ``corrected``.

    Raises
    ------
    CorrectionError
        An entry does not fit the article: a line an entry.

    Examples
    --------
    >>> from helpers import parse_article
    >>> tables = tabulate(parse_article('"We counted 40 boats," Ana Ruiz said.'))
    >>> tables.figures.loc[0, ["value", "noun", "speaker"]].tolist()
    [40.0, 'boats', 'Ana Ruiz']
    """
    columns = list_tables(article, corrections)
    tables = Tables(**{name: build(name, values) for name, values in columns.items()})
    if article.date:  # ages are reckoned from it
        tables.figures.attrs["published"] = article.date.isoformat()
    return tables


def find_figures(article: Article) -> pd.DataFrame:
    """Find the figures of an article.

    Returns
    -------
    pandas.DataFrame
        A row a quantity as printed, in the order of the text; columns and dtypes in
        `helpers.schema.SCHEMA`. ``text`` runs from the first hedge ("only about", "between") to
        the end of the number and its unit, and a hedge after it ("or so"); the noun counted is
        not in it but in ``noun``. ``kind`` is count, money, percent, fraction, ordinal, age,
        date, duration, measure or rate; ``value`` is missing for dates, ranges and vague
        amounts; ``low`` and ``high`` are what the wording implies
        (`helpers.figures.hedges.bounds`);
        ``qualifier`` is exact, about, more than, less than, between or vague; ``trend`` is the
        direction of the change whose size the figure is ("rose 5%", not "rose to 5%");
        ``unit`` is a name of ``lexicon/units.toml`` or a currency's ISO code. "One of several"
        is a fraction with no value. ``statement`` and ``speaker`` are missing; `tabulate`
        fills them.

    Examples
    --------
    >>> from helpers import parse_article
    >>> find_figures(parse_article("About 40 boats sank."))[["text", "low", "high", "noun"]]
           text   low  high   noun
    0  About 40  35.0  45.0  boats
    """
    copy = copy_article(article)
    segments = segment(copy.article)
    figures = list_figures(segments, scan_figures(segments))
    return build("figures", copy.restore({**figures, "check": doubt_figures(figures)}))


def find_statements(article: Article) -> pd.DataFrame:
    """Find the quotes and indirect statements of an article, with their speakers.

    Returns
    -------
    pandas.DataFrame
        A row a stretch of reported content, in text order, with the columns and dtypes of
        ``helpers.schema.SCHEMA["statements"]``. ``text`` of a direct quote holds its quotation
        marks; ``mode`` is direct where everything stands in marks, mixed where something does;
        ``attribution`` is the same for the pieces of an interrupted statement and for the later
        quotes of one speech; ``via`` is the outlet, in the short form where the text has one.

    See Also
    --------
    helpers.tables.tabulate : The same joined to the other tables.

    Examples
    --------
    >>> from helpers.article.parse import parse_article
    >>> table = find_statements(parse_article('"It rained," Ann Lee told Reuters.'))
    >>> table.loc[0, ["mode", "mention", "cue", "via"]].tolist()
    ['direct', 'Ann Lee', 'told', 'Reuters']
    """
    copy = copy_article(article)
    segments = segment(copy.article)
    said, profiles = resolve_speakers(segments, scan_statements(segments))
    return build(
        "statements", copy.restore(_list_statements(segments.article.text, said, profiles))
    )


def _list_statements(text: str, said: list[Statement], profiles: dict[str, Profile]) -> Columns:
    statements = list_statements(text, said)
    return {**statements, "check": doubt_statements(text, statements, profiles)}


@_uncollected()
def list_tables(article: Article, corrections: Corrections | None = None) -> dict[str, Columns]:
    """List the columns of an article's tables: many articles need no frame for each."""
    copy = copy_article(article)
    segments = segment(copy.article)
    counts, sentences, tokens = list_words(segments)
    found = scan_figures(segments)
    said, profiles = resolve_speakers(segments, scan_statements(segments))
    if corrections:
        found, said, profiles, _ = apply_corrections(segments, found, said, profiles, corrections)
    statements = _list_statements(copy.article.text, said, profiles)
    figures = list_figures(segments, found, _givers(found, said))
    figures = {**figures, "check": doubt_figures(figures, statements)}
    return {
        "paragraphs": copy.restore_paragraphs(counts),
        "sentences": copy.restore(sentences),
        "tokens": copy.restore(tokens),
        "figures": copy.restore(figures),
        "statements": copy.restore(statements),
        "speakers": list_speakers(statements, figures, profiles),
    }


def tabulate_corrections(article: Article, corrections: Corrections) -> pd.DataFrame:
    """Tabulate what the corrections of an article changed.

    Returns
    -------
    pandas.DataFrame
        A row a correction, in the order of the text, speakers last: ``table``; ``change``
        (changed, dropped, added, or joined for names); ``text`` and ``sentence`` (int64) of the
        row, of a speaker its name and first statement's sentence; ``rules``, what the rules had
        said, missing where they had found nothing; ``person``, what holds now, missing where
        nothing does. All str but ``sentence``.

    Raises
    ------
    CorrectionError
        An entry does not fit the article: a line an entry.

    Examples
    --------
    >>> from helpers import parse_article
    >>> from helpers.corrections.read import Corrections, Entry
    >>> entry = Entry("figure", "x.corrections.toml, figure 1", "40 boats", facts={"value": 41.0})
    >>> article = parse_article("In March 40 boats sank.")
    >>> table = tabulate_corrections(article, Corrections("x.corrections.toml", (entry,)))
    >>> table.loc[0, ["change", "rules", "person"]].tolist()
    ['changed', 'value 40', 'value 41']
    """
    segments = segment(copy_article(article).article)
    said, known = resolve_speakers(segments, scan_statements(segments))
    corrected = apply_corrections(segments, scan_figures(segments), said, known, corrections)
    return build("corrections", list_changes(segments, corrected, known, corrections))


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


def to_csv(frame: pd.DataFrame) -> str:
    """Write a frame as CSV whose texts no spreadsheet runs (see `defuse_formulas`)."""
    safe = defuse_formulas(frame)
    safe.columns = [f"'{n}" if _FORMULA.match(str(n)) else n for n in frame.columns]
    return str(safe.to_csv(index=False, lineterminator="\n"))


_WRITERS: dict[str, Callable[[pd.DataFrame, Path], object]] = {
    "csv": lambda frame, path: path.write_bytes(encode_csv(to_csv(frame))),
    "parquet": lambda frame, path: frame.to_parquet(path, index=False),
    "json": lambda frame, path: frame.to_json(path, orient="records", force_ascii=False, indent=1),
}
FORMATS = tuple(_WRITERS)


def write_tables(tables: Tables, out: str | Path, form: str = "csv") -> list[Path]:
    """Write each table into a file of the folder `out`.

    CSV is UTF-8 with a byte order mark, and formula starts defused (see `defuse_formulas`); JSON
    is a list of records. Each file appears only when whole.

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
    paths = {name: out / f"{name}.{form}" for name in TABLES}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, path in paths.items():
            with write_whole(path) as temporary:
                _WRITERS[form](getattr(tables, name), temporary)
    except OSError as error:
        raise ArticleError(tell_failure(out, "written", error, "choose another folder")) from None
    return list(paths.values())
