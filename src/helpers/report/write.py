"""Reports: run the notebooks for an article, write each as one HTML page, and an index.

Notebooks run in processes of their own, as many at a time as there are processors. An article's
pages appear only when all its notebooks have run, and each page only when whole: a failing cell
or a killed run leaves the last good report in place.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from helpers.article.model import Article, ArticleError
from helpers.article.read import read_article
from helpers.corrections.read import find_corrections
from helpers.files import encode_csv, printable, tell_failure
from helpers.funnel.count import count_stages
from helpers.funnel.read import find_funnel
from helpers.report.many import index_reports, whole_name, write_files
from helpers.report.run import (
    NOTEBOOKS,
    PAGES,
    ReportError,
    collect,
    execute,
    start_pool,
)
from helpers.schema import TABLES
from helpers.tables import tabulate, to_csv

_BESIDE = ("charts", "tables")
_ENDINGS = {".svg", ".png", ".csv"}


def write_reports(
    articles: Sequence[str | Path],
    out: str | Path = "reports",
    *,
    notebooks: Path = NOTEBOOKS,
    warn: Callable[[Path, Article], None] | None = None,
) -> list[Path]:
    """Run the notebooks for each article and write its pages into ``out/<article's name>/``.

    Parameters
    ----------
    articles
        Article files.
    out
        The folder of the reports' folders.
    notebooks
        The folder of the notebooks.
    warn
        What to call with each article before any work, to say what is odd about it.

    Returns
    -------
    list of Path
        The index page of each report; ``out/index.html`` leads to all reports of `out`.

    Raises
    ------
    ArticleError, CorrectionError, FunnelError
        An article, its corrections or its funnel cannot be read, and nothing is written; or a
        page cannot be.
    ReportError
        A cell failed. That article's last report stays as it was; the others are written.
    """
    paths = [Path(article) for article in articles]
    called = _read_names(paths, warn)
    folders = [_make_folder(Path(out) / name) for name in called]
    names = [name for name in PAGES if (notebooks / f"{name}.ipynb").exists()]
    errors: list[str] = []
    total = len(paths) * len(names)
    with (
        start_pool(total, files=True) as pool,
        tqdm(total=total, unit="notebook", desc="report") as bar,
    ):
        jobs = [
            {pool.submit(_make_page, notebooks / f"{n}.ipynb", path): n for n in names}
            for path in paths
        ]
        for path, folder, futures in zip(paths, folders, jobs, strict=True):
            try:
                made = collect(futures, bar)
                made = {name: made[name] for name in names}
                _write_report(folder, pool.submit(_complete, folder.name, path, made).result())
            except ReportError as error:
                errors.append(str(error))
        # Where a cell failed too, the other reports are new; but its process may be dead.
        where = Path(out)
        index = index_reports(where) if errors else pool.submit(index_reports, where).result()
    write_files(where, {"index.html": index.encode()} if index else {})
    if errors:
        raise ReportError("\n".join(errors))
    return [folder / "index.html" for folder in folders]


def _write_report(folder: Path, files: dict[str, bytes]) -> None:
    """Write a report's files, each whole, the index last; delete those an older report left."""
    for below in _BESIDE:
        _make_folder(folder / below)
        for old in (folder / below).iterdir():
            if old.suffix in _ENDINGS and f"{below}/{old.name}" not in files:
                old.unlink()
    write_files(folder, files)


def _read_names(paths: list[Path], warn: Callable[[Path, Article], None] | None) -> list[str]:
    """Read the articles and return their names, so that what is wrong is told before any work."""
    read = [_check(path) for path in paths]
    called = [article.name for article in read]
    for path, name in zip(paths, called, strict=True):
        if called.count(name) > 1:
            raise ArticleError(
                f"{printable(path)}: two of the articles are named {printable(name)}; rename one"
            )
    for path, article in zip(paths, read, strict=True):
        if warn:
            warn(path, article)
    return called


def _check(path: Path) -> Article:
    """Read the article and count its funnel, so that bad input is told before any work."""
    article = read_article(path)
    count_stages(find_funnel(path), article, tabulate(article, find_corrections(path)))
    return article


class _Made(NamedTuple):
    """What one notebook gives: its page, the outputs the index shows too, files beside it."""

    page: str
    parts: dict[str, Any]
    files: dict[str, bytes]


def _make_page(path: Path, article: Path) -> _Made:
    """Run a notebook and export it."""
    from helpers.report.attach import take_attachments
    from helpers.report.export import export_page, pick_parts

    notebook = execute(path, article)
    files = take_attachments(notebook)
    return _Made(export_page(notebook, path.stem), pick_parts(notebook), files)


def _complete(name: str, path: Path, made: dict[str, _Made]) -> dict[str, bytes]:
    """Return all files of a report: pages, charts and tables, the one file of all, the index."""
    from helpers.report.bundle import bundle_pages
    from helpers.report.export import export_page, make_index

    article = read_article(path)
    tables = tabulate(article, find_corrections(path))
    data = {f"tables/{table}.csv": encode_csv(to_csv(getattr(tables, table))) for table in TABLES}
    files = {file: content for one in made.values() for file, content in one.files.items()}
    files = data | files
    whole = whole_name(name)
    parts = {n: one.parts for n, one in made.items()}
    index = export_page(make_index(parts, whole, list(data)), "index")
    pages = {"index": index} | {n: one.page for n, one in made.items()}
    bundle = bundle_pages(pages, PAGES)
    texts = {f"{n}.html": page for n, page in pages.items() if n != "index"}
    texts |= {whole: bundle, "index.html": index}
    return files | {file: text.encode() for file, text in texts.items()}


def _make_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArticleError(tell_failure(folder, "made", error, "choose another folder")) from None
    return folder
