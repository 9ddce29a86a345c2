"""Running notebooks: in processes of their own, without the user's settings, reproducibly."""

import os
import re
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from helpers.files import write_text

if TYPE_CHECKING:
    from nbformat import NotebookNode

NOTEBOOKS = Path(__file__).parents[3] / "notebooks"
# The pages of a report, each but the first from the notebook of its name, and their labels.
PAGES = {
    "index": "Summary",
    "01_article": "Article",
    "02_words": "Words",
    "03_figures": "Figures",
    "04_speakers": "Speakers",
    "05_funnel": "Funnel",
}
_SETTING = re.compile(r"^from settings import ARTICLE\b.*$", re.MULTILINE)
_PARAMETER = re.compile(rf"^ARTICLE = .*$|{_SETTING.pattern}", re.MULTILINE)
_CORPUS = re.compile(r'^CORPUS = ""', re.MULTILINE)
_COLOR = re.compile(r"\x1b\[[0-9;]*m")


class ReportError(RuntimeError):
    """A notebook did not run: which, at which cell, and the cell's own error."""


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
    with start_pool(len(paths)) as pool, tqdm(total=len(paths), unit="notebook") as bar:
        ran = collect({pool.submit(_execute_text, path): str(path) for path in paths}, bar)
    changed = [path for path in paths if path.read_text("utf-8") != ran[str(path)]]
    for path in changed:
        write_text(path, ran[str(path)])
    return changed


@contextmanager
def start_pool(jobs: int, *, files: bool = False) -> Iterator[ProcessPoolExecutor]:
    """Start processes whose kernels see no settings of the user's and end with this process.

    With `files`, charts and tables are put into the outputs as files too.
    """
    workers = max(1, min(jobs, os.cpu_count() or 2))
    with (
        tempfile.TemporaryDirectory(prefix="helpers-") as folder,
        ProcessPoolExecutor(
            workers,
            mp_context=get_context("spawn"),
            initializer=_start_worker,
            initargs=(folder, files),
        ) as pool,
    ):
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


def _start_worker(folder: str, files: bool) -> None:
    os.environ |= {"PYTHONHASHSEED": "0", "IPYTHONDIR": folder}
    os.environ |= {"HELPERS_FILES": "1"} if files else {}
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def collect(futures: dict[Future[Any], str], bar: "tqdm[Any]") -> dict[str, Any]:
    """Wait for all; cancel what has not begun as soon as one fails."""
    results = {}
    for future in as_completed(futures):
        try:
            results[futures[future]] = future.result()
        except (ReportError, BrokenExecutor) as error:
            for other in futures:
                other.cancel()
            if isinstance(error, ReportError):
                raise
            raise ReportError(f"{futures[future]}: its process was killed; run again") from None
        finally:
            bar.update()
    return results


def execute(
    path: Path, article: Path | None = None, *, corpus: Path | None = None
) -> "NotebookNode":
    """Run a notebook in its folder, with ARTICLE or CORPUS set to what is given."""
    import nbformat
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient import NotebookClient
    from nbclient.exceptions import CellControlSignal, DeadKernelError

    notebook: NotebookNode = nbformat.read(path, as_version=4)
    info = notebook.metadata.get("language_info")
    cells = notebook.cells
    asked = _set_parameters(notebook, path, article, corpus)
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
    for cell, source in asked:
        cell.source = source  # the page shows what a reader of the notebook sees
    if info is not None:
        notebook.metadata.language_info = info  # its version would differ from machine to machine
    return notebook


def _set_parameters(
    notebook: "NotebookNode", path: Path, article: Path | None, corpus: Path | None
) -> list[tuple["NotebookNode", str]]:
    """Clear the outputs and set what is asked for; return cells whose own words are shown after."""
    asked: list[tuple[NotebookNode, str]] = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        cell.outputs, cell.execution_count = [], None
        if "parameters" not in cell.metadata.get("tags", []):
            continue
        if article is not None:
            value = f"ARTICLE = {_literal(os.path.relpath(article, path.parent))}"
            if _SETTING.search(cell.source):
                asked.append((cell, cell.source))
            cell.source = _PARAMETER.sub(value.replace("\\", r"\\"), cell.source)
        if corpus is not None:
            value = f"CORPUS = {_literal(os.path.relpath(corpus, path.parent))}"
            cell.source = _CORPUS.sub(value.replace("\\", r"\\"), cell.source)
    return asked


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

    return str(nbformat.writes(execute(path))) + "\n"
