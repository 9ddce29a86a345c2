"""Many articles: every one exactly once, whatever is killed, with the same bytes."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from helpers.article.model import Article, ArticleError
from helpers.article.parse import parse_article
from helpers.corpus.run import Summary, read_corpus, write_corpus
from helpers.schema import SCHEMA, TABLES
from helpers.tables import list_tables, tabulate

distributed = pytest.importorskip("distributed", reason="the extra corpus is not installed")
psutil = pytest.importorskip("psutil")

TEXT = """Harbor keeps {n} boats in

Some {n} boats stayed in, Ana Ruiz said. “The wind,” she said, “is at 40 miles an hour.”

"""
# Most of it one long word, which is quick to read, so that a part of many bytes is too.
FILLER = "The crews went home and waited, and the ice melted.\n\n" * 30 + "z" * 3_500
PARTS, ARTICLES = 19, 450  # at about 5.2 KB an article, and from 287 KB down to 64 KB a part


def record(n: int, *, filler: str = FILLER) -> dict[str, object]:
    return {"id": f"boats-{n:04}", "text": TEXT.format(n=n + 2) + filler, "date": "2024-05-02"}


def write_lines(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def tree(out: Path) -> dict[str, bytes]:
    return {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file()}


def frame(out: Path, table: str) -> pd.DataFrame:
    return pd.read_parquet(out / table)


def reasons(out: Path) -> list[str]:
    return [str(reason) for reason in frame(out, "errors")["reason"]]


def wait_for(true: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.01)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "boats.jsonl"
    return write_lines(path, [record(n) for n in range(ARTICLES)])


@pytest.fixture(scope="module")
def undisturbed(archive: Path) -> Path:
    out = archive.parent / "undisturbed"
    summary = write_corpus(archive, out, progress=False)
    assert (summary.articles, summary.errors) == (ARTICLES, 0)
    return out


def finished(out: Path) -> int:
    return sum(1 for _ in (out / "errors").glob("part-*.parquet"))


@contextmanager
def command(archive: Path, out: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """Start the command and give it once it has finished a part, but not all."""
    line = [sys.executable, "-m", "helpers", "corpus", str(archive), "--out", str(out), *more]
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        try:
            wait_for(lambda: finished(out) or run.poll() is not None)
            assert finished(out) < PARTS
            yield run
        finally:
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)


def test_every_article_is_there_once_and_in_order(undisturbed: Path) -> None:
    expected = [f"boats-{n:04}" for n in range(ARTICLES)]
    for table in ("paragraphs", "sentences", "tokens"):
        assert frame(undisturbed, table)["article"].unique().tolist() == expected
    assert not frame(undisturbed, "paragraphs").duplicated(["article", "paragraph"]).any()
    assert finished(undisturbed) == PARTS


def test_parts_shrink_towards_the_end(undisturbed: Path) -> None:
    files = sorted((undisturbed / "paragraphs").glob("part-*.parquet"))
    sizes = [pd.read_parquet(file)["article"].nunique() for file in files]
    # The last takes what is left; one article more or less is where a byte count falls in a line.
    assert all(later <= earlier + 1 for earlier, later in pairwise(sizes[:-1]))
    assert sizes[0] > 3 * sizes[-2]


def test_the_tables_are_those_of_tabulate(undisturbed: Path, archive: Path) -> None:
    name, article = next(iter(read_corpus(archive)))
    assert isinstance(article, Article)
    assert str(article.date) == "2024-05-02"
    tables = tabulate(article)
    for table in TABLES:
        whole = frame(undisturbed, table)
        assert whole.dtypes.astype(str).to_dict() == {"article": "str"} | SCHEMA[table]
        rows = whole[whole["article"] == name].drop(columns="article").reset_index(drop=True)
        pd.testing.assert_frame_equal(rows, getattr(tables, table))


def test_a_summary_tells_one_as_one() -> None:
    assert str(Summary(Path("out"), 1, 0)) == "out: tables of 1 article; 0 errors"
    assert str(Summary(Path("out"), 1200, 1)) == "out: tables of 1,200 articles; 1 error"


def test_a_killed_worker_costs_no_article(archive: Path, undisturbed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with command(archive, out) as run:
        children = psutil.Process(run.pid).children(recursive=True)
        workers = [c for c in children if any("spawn_main" in part for part in c.cmdline())]
        assert len(workers) >= min(2, os.cpu_count() or 1)
        workers[0].kill()
        printed, shown = run.communicate(timeout=120)
    assert run.returncode == 0, shown
    assert f"tables of {ARTICLES} articles; 0 errors" in printed
    assert f"{ARTICLES}/{ARTICLES}" in shown
    assert tree(out) == tree(undisturbed)


def test_a_killed_run_goes_on_where_it_stopped(
    archive: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with command(archive, out) as run:
        os.killpg(run.pid, signal.SIGKILL)
        run.wait(timeout=60)
    before = {path: path.stat().st_mtime_ns for path in (out / "errors").glob("part-*")}
    assert 0 < len(before) < PARTS
    (out / "tokens" / ".part-000001.parquet.left").write_bytes(b"half a file")
    write_corpus(archive, out, progress=False)
    assert tree(out) == tree(undisturbed)
    assert {path: path.stat().st_mtime_ns for path in before} == before


@contextmanager
def start(*line: str, cwd: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "dask", *line]
    with subprocess.Popen(command, cwd=cwd, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("scheduler")
    known = folder / "scheduler.json"
    options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-jupyter")
    with start("scheduler", *options, "--scheduler-file", str(known), cwd=folder):
        wait_for(lambda: known.exists() and known.stat().st_size)
        yield json.loads(known.read_text())["address"]


@contextmanager
def workers(address: str, number: int, folder: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    options = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard")
    with (
        start("worker", address, *options, cwd=folder) as first,
        start("worker", address, *options, cwd=folder) as second,
    ):
        with distributed.Client(address) as client:
            client.wait_for_workers(number, timeout=60)
        yield [first, second]


def test_a_running_scheduler_and_its_workers(
    archive: Path, undisturbed: Path, tmp_path: Path, scheduler: str
) -> None:
    with workers(scheduler, 2, tmp_path) as (first, _):
        out = tmp_path / "whole"
        write_corpus(archive, out, scheduler, progress=False)
        assert tree(out) == tree(undisturbed)
        out = tmp_path / "one-killed"
        with command(archive, out, "--scheduler", scheduler) as run:
            first.kill()
            _, shown = run.communicate(timeout=120)
        assert run.returncode == 0, shown
        assert tree(out) == tree(undisturbed)


def test_a_finished_run_has_nothing_to_do(undisturbed: Path, archive: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in undisturbed.rglob("*.parquet")}
    assert write_corpus(archive, undisturbed, progress=False).articles == ARTICLES
    assert {p: p.stat().st_mtime_ns for p in undisturbed.rglob("*.parquet")} == before


def small(n: int) -> list[dict[str, object]]:
    return [record(i, filler="") for i in range(n)]


@pytest.mark.parametrize("group", [7, 150, 1000])
def test_parquet_of_any_row_groups_is_read_once(tmp_path: Path, group: int) -> None:
    rows = small(230)
    path = tmp_path / "boats.parquet"
    pd.DataFrame(rows).to_parquet(path, row_group_size=group)
    names = [name for name, article in read_corpus(path) if isinstance(article, Article)]
    assert names == [row["id"] for row in rows]


def test_the_three_forms_give_the_same_tables(tmp_path: Path) -> None:
    rows = small(3)
    folder = tmp_path / "folder"
    (folder / "2024").mkdir(parents=True)
    for row in rows:
        text = f"---\ndate: {row['date']}\n---\n{row['text']}"
        (folder / "2024" / f"{row['id']}.txt").write_text(text, encoding="utf-8")
    pd.DataFrame(rows).to_parquet(tmp_path / "boats.parquet")
    sources = [write_lines(tmp_path / "boats.jsonl", rows), tmp_path / "boats.parquet", folder]
    outs = [tmp_path / f"out-{n}" for n in range(3)]
    for source, out in zip(sources, outs, strict=True):
        assert write_corpus(source, out, progress=False).articles == 3
    lines, parquet, files = (tree(out) for out in outs)
    lines.pop("_source.json")
    parquet.pop("_source.json")
    assert lines == parquet
    assert "figures/part-000000.parquet" in files
    assert frame(outs[2], "figures")["article"].unique().tolist() == [
        f"2024/{row['id']}.txt" for row in rows
    ]
    texts = [frame(out, "figures")["text"].tolist() for out in outs]
    assert texts[0] == texts[2]


BROKEN: list[tuple[str, str, str]] = [
    ("{", "boats.jsonl, line 2", "is no JSON"),
    ("[1]", "boats.jsonl, line 2", "is no object"),
    ("[" * 100_000, "boats.jsonl, line 2", "is no JSON"),
    ('{"text": "Boats."}', "boats.jsonl, line 2", "has no id"),
    ('{"id": "a\\nb", "text": "Boats."}', "boats.jsonl, line 2", "has no id"),
    ('{"id": "b"}', "b", "has no text"),
    ('{"id": 7, "text": " "}', "7", "is empty"),
    ('{"id": "b", "text": "Boats.", "date": "May"}', "b", "date May is no day"),
    ('{"id": "b", "text": "\\ud83d"}', "b", "holds half a character"),
    ('{"id": "boats-0000", "text": "Boats."}', "boats-0000", "line 2: its id stands earlier"),
]


@pytest.mark.parametrize(("line", "name", "reason"), BROKEN)
def test_a_broken_line_is_a_row_of_errors(
    tmp_path: Path, line: str, name: str, reason: str
) -> None:
    path = write_lines(tmp_path / "boats.jsonl", small(2))
    first, second = path.read_text().splitlines()
    path.write_text(f"{first}\n{line}\n\n{second}\n")
    summary = write_corpus(path, tmp_path / "out", progress=False)
    assert (summary.articles, summary.errors) == (2, 1)
    assert frame(tmp_path / "out", "errors")["article"].tolist() == [name]
    (given,) = reasons(tmp_path / "out")
    assert reason in given
    assert given.isprintable()
    whole = frame(tmp_path / "out", "paragraphs")["article"].unique().tolist()
    assert whole == ["boats-0000", "boats-0001"]


def test_a_line_that_is_not_utf_8(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "boats.jsonl", small(1))
    path.write_bytes(path.read_bytes() + b'{"id": "b", "text": "caf\xe9"}\n')
    write_corpus(path, tmp_path / "out", progress=False)
    assert reasons(tmp_path / "out") == ["is not UTF-8; write the file as UTF-8"]


@pytest.mark.parametrize("step", [list_tables, parse_article])
def test_whatever_an_article_does_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: Callable[..., Any]
) -> None:
    calls = count()

    def fail(*given: Any) -> Any:
        if next(calls) == 1:
            raise RuntimeError("two\nlines")
        return step(*given)

    module = "part" if step is list_tables else "records"
    monkeypatch.setattr(f"helpers.corpus.{module}.{step.__name__}", fail)
    path = write_lines(tmp_path / "boats.jsonl", small(3))
    summary = write_corpus(path, tmp_path / "out", progress=False)
    assert (summary.articles, summary.errors) == (2, 1)
    (reason,) = reasons(tmp_path / "out")
    assert reason.startswith("cannot be read: RuntimeError(")
    assert reason.isprintable()


def test_a_folder_passes_over_what_is_no_article(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "b.funnel.toml", "README.md", "photo.jpg"):
        (tmp_path / name).write_text("Some 40 boats stayed in.")
    read = dict(read_corpus(tmp_path))
    assert list(read) == ["a.md", "b.txt", "photo.jpg"]
    assert "ending .jpg is no article's" in str(read["photo.jpg"])


def no_text(path: Path) -> Path:
    pd.DataFrame({"id": ["a"], "body": ["x"]}).to_parquet(path / "a.parquet")
    return path / "a.parquet"


def written(name: str, content: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        (path / name).write_bytes(content)
        return path / name

    return make


UNFIT: list[tuple[Callable[[Path], Path], str]] = [
    (lambda path: path / "gone.jsonl", "no such file or folder"),
    (lambda path: path / "gone", "no such file or folder; check the path"),
    (lambda path: path, "holds no article"),
    (written("a.csv", b"id,text\n"), "is no folder, .jsonl or .parquet file"),
    (written("a.jsonl", b"\n\n"), "holds no article"),
    (written("a.jsonl", b'[\n{"id": 1}\n]\n'[:2]), 'holds no line {"id"'),
    (written("a.jsonl", '{"id": "a"}'.encode("utf-16")), 'holds no line {"id"'),
    (written("a.parquet", b"PAR1 not really"), "is no Parquet file"),
    (no_text, "has no column text, only id, body"),
]


@pytest.mark.parametrize(("make", "message"), UNFIT)
def test_an_unfit_source_is_one_line(
    tmp_path: Path, make: Callable[[Path], Path], message: str
) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(ArticleError) as caught:
        write_corpus(make(tmp_path / "in"), tmp_path / "out", progress=False)
    assert message in str(caught.value)
    assert str(caught.value).isprintable()
    assert not (tmp_path / "out").exists()


def test_another_source_needs_another_folder(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "boats.jsonl", small(2))
    write_corpus(path, tmp_path / "out", progress=False)
    write_lines(path, small(3))
    with pytest.raises(ArticleError, match="holds tables of another source"):
        write_corpus(path, tmp_path / "out", progress=False)
    write_corpus(path, tmp_path / "out", again=True, progress=False)
    other = write_corpus(path, tmp_path / "other", progress=False).out
    assert tree(tmp_path / "out") == tree(other)


def test_tables_of_other_rules_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_lines(tmp_path / "boats.jsonl", small(2))
    write_corpus(path, tmp_path / "out", progress=False)
    monkeypatch.setattr("helpers.corpus.run.crc32", lambda data, before: len(data) + before)
    with pytest.raises(ArticleError, match="holds tables made by other rules"):
        write_corpus(path, tmp_path / "out", progress=False)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "boats.jsonl", small(1))
    with pytest.raises(ArticleError, match="cannot be written"):
        write_corpus(path, Path("/dev/null/out"), progress=False)


def test_tables_do_not_go_among_the_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some 40 boats stayed in.")
    with pytest.raises(ArticleError, match="lies in the source"):
        write_corpus(tmp_path, tmp_path / "tables", progress=False)


def test_without_dask_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("helpers.corpus.run.find_spec", lambda name: None)
    with pytest.raises(ArticleError, match="need Dask; install it"):
        write_corpus(tmp_path, tmp_path / "out", progress=False)


def test_a_scheduler_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("helpers.corpus.run._PATIENCE", 1)
    path = write_lines(tmp_path / "boats.jsonl", small(1))
    for address in ("tcp://127.0.0.1:1", "nonsense://\x1b"):
        with pytest.raises(ArticleError, match="no Dask scheduler answers") as caught:
            write_corpus(path, tmp_path / "out", address, progress=False)
        assert str(caught.value).isprintable()
        assert not (tmp_path / "out").exists()


def test_a_scheduler_without_workers(
    tmp_path: Path, scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("helpers.corpus.run._PATIENCE", 1)
    path = write_lines(tmp_path / "boats.jsonl", small(1))
    with pytest.raises(ArticleError, match="the scheduler has no worker"):
        write_corpus(path, tmp_path / "out", scheduler, progress=False)


def test_read_corpus_gives_an_article_or_why_not(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "boats.jsonl", [*small(1), {"id": "b", "text": ""}])
    (first, article), (second, error) = read_corpus(path)
    assert (first, second) == ("boats-0000", "b")
    assert isinstance(article, Article)
    assert (article.name, article.text) == ("boats-0000", small(1)[0]["text"])
    assert isinstance(error, ArticleError)


def test_corrections_beside_an_article_apply_and_are_part_of_the_source(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"Storm {name}\n\nSome 40 boats sank, Ana Ruiz said.")
    right = '[[figure]]\nwords = "40 boats"\nvalue = 41\n'
    (folder / "a.corrections.toml").write_text(right)
    out = tmp_path / "out"
    write_corpus(folder, out, progress=False)
    assert frame(out, "figures")[["article", "value", "corrected"]].to_numpy().tolist() == [
        ["a.txt", 41.0, True],
        ["b.txt", 40.0, False],
    ]
    # Stopped and started again it ends with the same bytes.
    whole = tree(out)
    next((out / "errors").glob("part-*")).unlink()
    write_corpus(folder, out, progress=False)
    assert tree(out) == whole
    # A wrong entry takes the article out, and says why; the others go on.
    (folder / "a.corrections.toml").write_text(right + right + right.replace("40", "50"))
    with pytest.raises(ArticleError, match="another source"):
        write_corpus(folder, out, progress=False)
    write_corpus(folder, tmp_path / "out2", progress=False)
    (reason,) = reasons(tmp_path / "out2")
    assert "another entry names" in reason
    assert "do not stand in a paragraph of a" in reason
    assert frame(tmp_path / "out2", "figures")["article"].tolist() == ["b.txt"]
