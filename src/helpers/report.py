"""Reports: run the notebooks for an article, write each as one HTML page, and an index.

Notebooks run in processes of their own, as many at a time as there are processors. An article's
pages appear only when all its notebooks have run, and each page only when whole: a failing cell
or a killed run leaves the last good report in place.
"""

import os
import re
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from helpers.article import Article, ArticleError, read_article
from helpers.funnel import count_stages, read_funnel
from helpers.tables import tabulate

if TYPE_CHECKING:
    from nbformat import NotebookNode

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
_NAMES = ("01_article", "02_words", "03_figures", "04_speakers", "05_funnel")
_PARAMETER = re.compile(r"^ARTICLE = .*$", re.MULTILINE)
_COLOR = re.compile(r"\x1b\[[0-9;]*m")


class ReportError(RuntimeError):
    """A notebook did not run: which, at which cell, and the cell's own error."""


def write_reports(
    articles: Sequence[str | Path], out: str | Path = "reports", *, notebooks: Path = NOTEBOOKS
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

    Returns
    -------
    list of Path
        The index page of each report.

    Raises
    ------
    ArticleError, FunnelError
        An article or its funnel cannot be read; nothing is written.
    ReportError
        A cell failed. That article's last report stays as it was; the others are written.
    """
    paths = [Path(article) for article in articles]
    names = [_check(path).name for path in paths]
    for path, name in zip(paths, names, strict=True):
        if names.count(name) > 1:
            raise ArticleError(f"{path}: two of the articles are named {name}; rename one")
    errors: list[str] = []
    total = len(paths) * len(_NAMES)
    with _start_pool(total) as pool, tqdm(total=total, unit="notebook", desc="report") as bar:
        jobs = [
            {pool.submit(_make_page, notebooks / f"{n}.ipynb", path): n for n in _NAMES}
            for path in paths
        ]
        for name, futures in zip(names, jobs, strict=True):
            try:
                pages = _collect(futures, bar)
                parts = {n: pages[n][1] for n in _NAMES}
                index = pool.submit(_make_index, parts).result()
            except ReportError as error:
                errors.append(str(error))
                continue
            html = {n: page for n, (page, _) in pages.items()}
            _write_pages({**html, "index": index}, Path(out) / name)
    if errors:
        raise ReportError("\n".join(errors))
    return [Path(out) / name / "index.html" for name in names]


def execute_notebooks(folder: Path = NOTEBOOKS) -> list[Path]:
    """Run every notebook of a folder in place; return those whose file changed.

    Outputs are cleared first. A notebook's file is replaced only when the notebook has run to
    its end and something in it differs.

    Raises
    ------
    ReportError
        A cell failed; that notebook's file stays as it was.
    """
    paths = sorted(folder.glob("*.ipynb"))
    with _start_pool(len(paths)) as pool, tqdm(total=len(paths), unit="notebook") as bar:
        ran = _collect({pool.submit(_execute_text, path): str(path) for path in paths}, bar)
    changed = [path for path in paths if path.read_text("utf-8") != ran[str(path)]]
    for path in changed:
        _replace(path, ran[str(path)])
    return changed


def _check(path: Path) -> Article:
    """Read the article and count its funnel, so that bad input is told before any work."""
    article = read_article(path)
    funnel = path.with_suffix(".funnel.toml")
    if funnel.exists():
        count_stages(read_funnel(funnel), article, tabulate(article))
    return article


@contextmanager
def _start_pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Start processes whose kernels see no settings of the user's and end with this process."""
    workers = max(1, min(jobs, os.cpu_count() or 2))
    with (
        tempfile.TemporaryDirectory(prefix="helpers-") as folder,
        ProcessPoolExecutor(
            workers,
            mp_context=get_context("spawn"),
            initializer=_start_worker,
            initargs=(folder,),
        ) as pool,
    ):
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


def _start_worker(folder: str) -> None:
    os.environ |= {"PYTHONHASHSEED": "0", "IPYTHONDIR": folder, "JUPYTER_RUNTIME_DIR": folder}
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _collect(futures: dict[Future[Any], str], bar: "tqdm[Any]") -> dict[str, Any]:
    """Wait for all; cancel what has not begun as soon as one fails."""
    results = {}
    for future in as_completed(futures):
        try:
            results[futures[future]] = future.result()
        except ReportError:
            for other in futures:
                other.cancel()
            raise
        finally:
            bar.update()
    return results


def _execute(path: Path, article: Path | None = None) -> "NotebookNode":
    """Run a notebook in its folder, with ARTICLE set to `article` if one is given."""
    import nbformat
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient import NotebookClient
    from nbclient.exceptions import CellControlSignal, DeadKernelError

    notebook: NotebookNode = nbformat.read(path, as_version=4)
    info = notebook.metadata.get("language_info")
    cells = notebook.cells
    for cell in cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
            if article is not None and "parameters" in cell.metadata.get("tags", []):
                value = f"ARTICLE = {_literal(os.path.relpath(article, path.parent))}"
                cell.source = _PARAMETER.sub(value.replace("\\", r"\\"), cell.source)
    started = [0]
    client = NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=None,
        record_timing=False,
        coalesce_streams=True,
        extra_arguments=["--log-level=ERROR", "--HistoryManager.enabled=False"],
        resources={"metadata": {"path": str(path.parent)}},
        on_cell_start=lambda cell, cell_index: started.append(cell_index),
    )
    try:
        client.execute()
    except (CellControlSignal, DeadKernelError, NoSuchKernel, RuntimeError) as error:
        where = f"{path.parent.name}/{path.name}, cell {started[-1] + 1}"
        raise ReportError(f"{where}: {_describe_error(cells[started[-1]], error)}") from None
    if info is not None:
        notebook.metadata.language_info = info  # its version would differ from machine to machine
    return notebook


def _literal(value: str) -> str:
    """Write a path as the string literal that ruff would leave alone."""
    return repr(value) if '"' in value else '"' + repr(value)[1:-1] + '"'


def _describe_error(cell: "NotebookNode", error: Exception) -> str:
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            trace = _COLOR.sub("", "\n".join(output.traceback))
            return f"{output.ename}: {output.evalue}\n{trace}"
    return f"{type(error).__name__}: {error}"


def _execute_text(path: Path) -> str:
    import nbformat

    return str(nbformat.writes(_execute(path))) + "\n"


def _make_page(path: Path, article: Path) -> tuple[str, dict[str, Any]]:
    """Run a notebook; return its page, and the outputs that the index shows too."""
    from helpers.export import export_page, pick_parts

    notebook = _execute(path, article)
    return export_page(notebook, path.stem), pick_parts(notebook)


def _make_index(parts: dict[str, dict[str, Any]]) -> str:
    from helpers.export import export_page, make_index

    return export_page(make_index(parts), "index")


def _write_pages(pages: dict[str, str], folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, html in pages.items():
            _replace(folder / f"{name}.html", html)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArticleError(
            f"{folder}: cannot be written ({reason}); choose another folder"
        ) from None


def _replace(path: Path, text: str) -> None:
    """Put `text` in the place of a file, whole or not at all."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
