"""The command line, as a process: exit status, one line on stderr, nothing half-written."""

import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from helpers.__main__ import _split
from helpers.article.model import ArticleError
from helpers.article.read import read_article
from helpers.schema import Tables

ROOT = Path(__file__).parents[1]


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run ``python -m helpers`` with these arguments."""
    command = [sys.executable, "-m", "helpers", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def one_line(result: subprocess.CompletedProcess[str]) -> str:
    """Check that the command refused its input in one line; return the line."""
    assert result.returncode == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.mark.parametrize("form", ["csv", "parquet", "json"])
def test_tables(tmp_path: Path, form: str) -> None:
    result = run("tables", "data/volunteers.txt", "--out", tmp_path / "t", "--format", form)
    assert (result.returncode, result.stderr) == (0, "")
    written = {path.name for path in (tmp_path / "t").iterdir()}
    assert written == {f"{field.name}.{form}" for field in fields(Tables)}
    assert len(result.stdout.splitlines()) == len(written)


def test_new_writes_a_funnel_and_a_corrections_file_once(tmp_path: Path) -> None:
    article = tmp_path / "boats.txt"
    article.write_text("Boats\n\nAbout 40 boats sailed. Half of them sank.", encoding="utf-8")
    result = run("new", article)
    assert result.returncode == 0
    assert "2 candidate stages;" in result.stdout
    assert "about 40 boats" in (tmp_path / "boats.funnel.toml").read_text("utf-8").lower()
    assert "no corrections yet" in result.stdout
    assert "# [[figure]]" in (tmp_path / "boats.corrections.toml").read_text("utf-8")
    assert "exists already" in one_line(run("new", article))
    (tmp_path / "boats.corrections.toml").unlink()
    assert "no corrections yet" in run("new", article).stdout
    (tmp_path / "gulls.txt").write_text("Gulls\n\nAbout 40 gulls sailed.", encoding="utf-8")
    assert "1 candidate stage;" in run("new", tmp_path / "gulls.txt").stdout


def test_tables_follow_the_corrections_beside_the_article(tmp_path: Path) -> None:
    article = tmp_path / "boats.txt"
    article.write_text("Boats\n\nAbout 40 boats sailed. Half of them sank.", encoding="utf-8")
    corrections = tmp_path / "boats.corrections.toml"
    corrections.write_text('[[figure]]\nwords = "About 40"\nvalue = 41\n', encoding="utf-8")
    result = run("tables", article, "--out", tmp_path / "t", "--format", "json")
    assert result.returncode == 0
    assert '"value":41' in (tmp_path / "t" / "figures.json").read_text("utf-8").replace(" ", "")
    corrections.write_text('[[figure]]\nwords = "50"\nvalue = 41\n', encoding="utf-8")
    assert "do not stand" in one_line(run("tables", article, "--out", tmp_path / "t2"))
    assert not (tmp_path / "t2").exists()


COMMANDS = ("report", "tables", "new")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_wrong_article_is_one_line_and_nothing_is_written(command: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options: list[str | Path] = [] if command == "new" else ["--out", out]
    line = one_line(run(command, tmp_path / "absent.txt", *options))
    assert "absent.txt" in line
    assert not out.exists()


def test_one_word_may_be_several_articles(tmp_path: Path) -> None:
    spaced = tmp_path / "a b.txt"
    spaced.write_text("Boats\n\nIt rained.")
    assert _split(str(spaced)) == [str(spaced)]
    other = tmp_path / "c.txt"
    other.write_text("Boats\n\nIt rained.")
    assert _split(f"{other} {other}") == [str(other)] * 2
    assert _split(f"{other} https://tern.example/a") == [str(other), "https://tern.example/a"]
    assert _split("no such.txt") == ["no such.txt"]
    with pytest.raises(ArticleError, match=r"a: no such file; .* path has a space alone"):
        _split(f"{spaced} {other}")


def test_a_text_that_is_not_english_is_told_and_read(tmp_path: Path) -> None:
    article = tmp_path / "port.txt"
    text = "Le maire a dit lundi que plus de 300 personnes ont quitté la ville. "
    article.write_text(f"Le port\n\n{text * 3}", encoding="utf-8")
    result = run("tables", article, "--out", tmp_path / "t")
    assert result.returncode == 0
    assert len(result.stderr.splitlines()) == 1
    assert "not English but, by its small words, French" in result.stderr


def test_wrong_words_are_one_line() -> None:
    assert "see python -m helpers" in one_line(run("tables"))
    assert "invalid choice" in one_line(run("table"))


def test_help_names_the_commands() -> None:
    result = run("--help")
    assert result.returncode == 0
    for command in ("report", "tables", "new", "corpus", "notebooks"):
        assert command in result.stdout


def test_a_wrong_funnel_stops_the_report_before_it_starts(tmp_path: Path) -> None:
    article = tmp_path / "boats.txt"
    article.write_text("Boats\n\nAbout 40 boats sailed.", encoding="utf-8")
    (tmp_path / "boats.funnel.toml").write_text("[[stage]]\nstage='a'\nname='A'\nevidence='zebra'")
    line = one_line(run("report", article, "--out", tmp_path / "out"))
    assert "boats.funnel.toml, stage a" in line
    assert "zebra" in line
    assert not (tmp_path / "out").exists()


def test_importing_the_library_touches_nothing(tmp_path: Path) -> None:
    code = "import helpers, os; print(sorted(os.listdir('.')))"
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert (result.stdout, result.stderr) == ("[]\n", "")


def test_the_article_is_the_persons_own_byte_for_byte() -> None:
    import hashlib

    digest = hashlib.sha256((ROOT / "data" / "volunteers.txt").read_bytes()).hexdigest()
    assert digest == "e75cc33e84ad1d44685f19f2596abbfb6312cb963fc8cf1dd8eec941df4f493d"
    assert read_article(ROOT / "data" / "volunteers.txt").date is not None
