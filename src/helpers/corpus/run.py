"""Many articles: the same tables for each, written side by side by Dask.

The source is cut into parts (see `helpers.corpus.archive`). A worker reads one part, an article
at a time, and writes a Parquet file of it for each table under a temporary name, renamed when whole
(see `helpers.corpus.part`); the file of ``errors`` comes last, so a part is finished when its
files all exist. A run that was stopped and is started again does only the parts that are not, and
ends with the same bytes.
"""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zlib import crc32

import pyarrow as pa
import pyarrow.parquet as pq
from tqdm import tqdm

from helpers.article.model import Article, ArticleError
from helpers.corpus.archive import plan_source, read_part
from helpers.corpus.part import DATASETS, clear, file_of, is_finished, unwritable, write_part
from helpers.corpus.source import Part, Source
from helpers.english import say_count
from helpers.files import printable, write_text

_MANIFEST = "_source.json"  # Parquet readers pass over names that begin with an underscore
_DASHBOARD = "127.0.0.1:0"  # any free port, for this machine only
_PATIENCE = 30  # seconds a running scheduler has to answer and to show a worker
_UNWATCHED = {
    # What a dashboard would show, dozens of times a second, takes the interpreter from the reading.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500ms",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run left: the folder, and how many articles and errors its tables hold."""

    out: Path
    articles: int
    errors: int

    def __str__(self) -> str:
        found, failed = say_count(self.articles, "article"), say_count(self.errors, "error")
        return f"{self.out}: tables of {found}; {failed}"


def read_corpus(source: str | Path) -> Iterator[tuple[str, Article | ArticleError]]:
    """Read many articles, one at a time.

    Parameters
    ----------
    source
        A folder of article files, those in the folders below it too; a JSONL file, an object
        ``{"id", "text"}`` a line; or a Parquet file with the columns id and text. These two may
        also give title, date, source, url and author.

    Yields
    ------
    id, article
        The id (of a folder: the file's path in it), and the article or why it cannot be read.

    Raises
    ------
    ArticleError
        The source is missing, of another form, or holds no article.
    """
    plan = plan_source(source)
    for part in plan.parts:
        yield from read_part(plan, part)


def write_corpus(
    source: str | Path,
    out: str | Path,
    scheduler: str | None = None,
    *,
    again: bool = False,
    progress: bool = True,
) -> Summary:
    """Write the tables of many articles, a Parquet dataset a table.

    Every table has the columns of one article's (`helpers.schema.SCHEMA`) after ``article``
    (str), the article's id. ``errors`` has a row an article that cannot be read: article, reason
    (both str). ``pandas.read_parquet(out / "figures")`` reads one of them.

    Parameters
    ----------
    source
        As for `read_corpus`.
    out
        The folder of the datasets; one that a stopped run left is completed.
    scheduler
        The address of a running Dask scheduler whose workers see the same files and have this
        package; a worker process a processor of this machine unless told.
    again
        Whether to replace the tables of `out` where they are of another source or made by other
        rules; else that is an error.
    progress
        Whether to show a progress bar on the standard error stream.

    Raises
    ------
    ArticleError
        The source is unfit, `out` holds other tables or cannot be written, Dask is not installed,
        or the scheduler does not answer.
    """
    if find_spec("distributed") is None:
        raise ArticleError(
            "many articles need Dask; install it: pip install 'dask[dataframe,distributed]'"
        )
    given, out = Path(out), Path(out).absolute()
    if out.resolve().is_relative_to(Path(source).resolve()):
        raise ArticleError(f"{printable(out)}: lies in the source; name a folder outside it")
    plan = plan_source(source)
    write = partial(write_part, plan.path, plan.form, out)
    total = sum(part.size for part in plan.parts)
    with ExitStack() as stack:
        # A scheduler that does not answer is told of before anything is written.
        client = stack.enter_context(_connect(scheduler)) if scheduler else None
        todo = _prepare(plan, out, again=again)
        done = total - sum(part.size for part in todo)
        bar = stack.enter_context(
            tqdm(total=total, initial=done, unit=" articles", disable=not progress)
        )
        if len(todo) == 1 and client is None:
            bar.update(write(todo[0]))  # nothing to share out
        elif todo:
            client = client or stack.enter_context(start_workers(len(todo)))
            _run(client, write, todo, bar.update)
    clear(out)
    return _summarize(plan, out, given)


def _prepare(plan: Source, out: Path, *, again: bool) -> list[Part]:
    """Make the folders and find what is to do in them."""
    manifest = {"source": plan.digest, "parts": len(plan.parts), "version": _version()}
    path = out / _MANIFEST
    try:
        for name in DATASETS:
            (out / name).mkdir(parents=True, exist_ok=True)
        clear(out)
        held = json.loads(path.read_text("utf-8")) if path.exists() else None
        if held and held != manifest:
            same = {**held, "version": manifest["version"]} == manifest
            changed = "of another source, or of this one before it was changed"
            other = "made by other rules" if same else changed
            if not again:
                raise ArticleError(
                    f"{printable(out)}: holds tables {other}; name another folder, or add --again "
                    "to replace them"
                )
            for name in DATASETS:
                for old in (out / name).glob("part-*.parquet"):
                    old.unlink()
        if held != manifest:
            write_text(path, json.dumps(manifest, indent=1) + "\n")
    except (OSError, ValueError) as error:
        raise unwritable(out, error) from None
    return [part for part in plan.parts if not is_finished(out, part)]


def _version() -> str:
    """Name what the tables' bytes depend on beside the source: the rules and word lists."""
    package, rules = Path(__file__).parents[1], 0
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.toml")]):
        rules = crc32(path.read_bytes(), rules)
    release = version("counted-and-quoted")
    return f"counted-and-quoted {release}, rules {rules:08x}, pyarrow {pa.__version__}"


# With Dask.


@contextmanager
def start_workers(most: int) -> Iterator[Any]:
    """Give a client of worker processes started here, one a processor and no more than `most`."""
    from dask import config
    from dask.system import CPU_COUNT
    from distributed import Client, LocalCluster

    with (
        config.set(_UNWATCHED),
        LocalCluster(
            n_workers=min(CPU_COUNT, most),
            threads_per_worker=1,
            processes=True,
            dashboard_address=_DASHBOARD,
            silence_logs=logging.ERROR,
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


@contextmanager
def _connect(scheduler: str) -> Iterator[Any]:
    """Give a client of a running scheduler that has a worker."""
    from distributed import Client

    where = printable(scheduler)
    try:
        client = Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TypeError):
        raise ArticleError(
            f"{where}: no Dask scheduler answers; start one (dask scheduler) or check the address"
        ) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError:
            raise ArticleError(
                f"{where}: the scheduler has no worker; start some (dask worker {where})"
            ) from None
        yield client


def _run(
    client: Any, write: Callable[[Part], int], parts: list[Part], advance: Callable[[int], Any]
) -> None:
    """Have every part written; tell `advance` of the articles of each as it is finished."""
    from distributed import CancelledError, KilledWorker, as_completed

    try:
        for future in as_completed(client.map(write, parts, pure=False)):
            advance(future.result())
    except KilledWorker as error:
        raise ArticleError(
            f"a worker died again and again ({printable(str(error))[:80]}), short of memory "
            "perhaps; finished parts are kept: run the same command again with larger workers"
        ) from None
    except ModuleNotFoundError as error:
        raise ArticleError(
            f"the workers lack a package ({error}); install this one there"
        ) from None
    except (CancelledError, OSError):
        raise ArticleError(
            "the scheduler was lost; finished parts are kept: run the same command again"
        ) from None


def _summarize(plan: Source, out: Path, given: Path) -> Summary:
    errors = sum(pq.read_metadata(file_of(out, "errors", part)).num_rows for part in plan.parts)
    return Summary(given, sum(part.size for part in plan.parts) - errors, errors)
