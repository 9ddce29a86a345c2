"""Reports: run the notebooks for an article, write each as one HTML page, and an index.

Notebooks run in processes of their own, as many at a time as there are processors. An article's
pages appear only when all its notebooks have run, and each page only when whole: a failing cell
or a killed run leaves the last good report in place.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from helpers.article.model import Article, ArticleError
from helpers.article.read import read_article
from helpers.corrections.read import find_corrections
from helpers.files import tell_failure, write_text
from helpers.funnel.count import count_stages
from helpers.funnel.read import find_funnel
from helpers.report.run import (
    NOTEBOOKS,
    PAGES,
    ReportError,
    collect,
    execute,
    start_pool,
)
from helpers.tables import tabulate


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
        The index page of each report.

    Raises
    ------
    ArticleError, CorrectionError, FunnelError
        An article, its corrections or its funnel cannot be read; nothing is written.
    ReportError
        A cell failed. That article's last report stays as it was; the others are written.
    """
    paths = [Path(article) for article in articles]
    read = [_check(path) for path in paths]
    called = [article.name for article in read]
    for path, name in zip(paths, called, strict=True):
        if called.count(name) > 1:
            raise ArticleError(f"{path}: two of the articles are named {name}; rename one")
    for path, article in zip(paths, read, strict=True):
        if warn:
            warn(path, article)
    folders = [_make_folder(Path(out) / name) for name in called]
    names = [name for name in PAGES if (notebooks / f"{name}.ipynb").exists()]
    errors: list[str] = []
    total = len(paths) * len(names)
    with start_pool(total) as pool, tqdm(total=total, unit="notebook", desc="report") as bar:
        jobs = [
            {pool.submit(_make_page, notebooks / f"{n}.ipynb", path): n for n in names}
            for path in paths
        ]
        for folder, futures in zip(folders, jobs, strict=True):
            try:
                pages = collect(futures, bar)
                parts = {n: pages[n][1] for n in names}
                index = pool.submit(_make_index, parts).result()
            except ReportError as error:
                errors.append(str(error))
                continue
            for name, (page, _) in pages.items():
                write_text(folder / f"{name}.html", page)
            write_text(folder / "index.html", index)
    if errors:
        raise ReportError("\n".join(errors))
    return [folder / "index.html" for folder in folders]


def _check(path: Path) -> Article:
    """Read the article and count its funnel, so that bad input is told before any work."""
    article = read_article(path)
    count_stages(find_funnel(path), article, tabulate(article, find_corrections(path)))
    return article


def _make_page(path: Path, article: Path) -> tuple[str, dict[str, Any]]:
    """Run a notebook; return its page, and the outputs that the index shows too."""
    from helpers.report.export import export_page, pick_parts

    notebook = execute(path, article)
    return export_page(notebook, path.stem), pick_parts(notebook)


def _make_index(parts: dict[str, dict[str, Any]]) -> str:
    from helpers.report.export import export_page, make_index

    return export_page(make_index(parts), "index")


def _make_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArticleError(tell_failure(folder, "made", error, "choose another folder")) from None
    return folder
