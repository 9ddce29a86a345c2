"""Files of every form and fault: each reads right, or is one clear line and exit status 2."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from helpers.__main__ import main
from helpers.article.model import ArticleError
from helpers.article.read import read_article
from helpers.article.setting import explain_broken_setting
from helpers.corpus.run import write_corpus

HEAD = "Boats stay in for a third day"
BODY = "“Too wet,” said Ana Ruiz, who keeps the harbor.\n\nSome 40 boats stayed in."
TEXT = f"{HEAD}\n\n{BODY}\n"
CURLY = TEXT.replace("a third", "Zoë’s third")
FRONT = f"---\ntitle: {HEAD}\ndate: 2024-05-02\n---\n\n{BODY}\n"
ONE_LINE = "Some 40 boats stayed in, and Ana Ruiz said so. " * 22_000
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="CHARSET">
<title>{HEAD} | The Tern</title>
<meta property="og:title" content="{HEAD}"><meta property="og:site_name" content="The Tern">
<meta property="article:published_time" content="2024-05-02T06:30:00Z"></head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>{HEAD}</h1>
<p>“Too wet,” said <a href="/ruiz-2024">Ana Ruiz</a>, who has kept the harbor for nine years.</p>
<p>Some 40 boats stayed in, and their crews went home to wait for the wind to turn.</p>
<h2>What the forecast says</h2>
<p>The wind will hold until Saturday, according to the weather office, and then it will drop.</p>
</article></main><footer>The Tern, 12 Quay Street</footer></body></html>"""


def content(text: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    return lambda path: path.write_bytes(text.encode(encoding))


def lock(path: Path) -> None:
    path.write_text(TEXT)
    path.chmod(0)


GOOD: dict[str, Callable[[Path], object]] = {
    "dated.txt": content(f" date 2024-05-02 Crews wait\n\n{TEXT}"),
    "front.md": content(FRONT),
    "markdown.md": content(f"# {HEAD}\n\n" + BODY.replace("harbor", "[harbor](https://x.example)")),
    "plain.txt": content(TEXT),
    "no-headline.txt": content(BODY),
    "crlf.txt": content(TEXT.replace("\n", "\r\n")),
    "old-mac.txt": content(TEXT.replace("\n", "\r")),
    "bom.txt": content(TEXT, "utf-8-sig"),
    "one-line.txt": content(ONE_LINE),
    "page.html": content(PAGE.replace("CHARSET", "utf-8")),
    "old-page.htm": content(PAGE.replace("CHARSET", "windows-1252"), "windows-1252"),
    "page-saved-as.txt": content(PAGE.replace("CHARSET", "utf-8")),
}
BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty.txt": (content(""), "is empty"),
    "blank.txt": (content(" \n\t\r\n "), "is empty"),
    "binary.txt": (lambda path: path.write_bytes(bytes(range(256)) * 9), "is binary"),
    "control.txt": (content("\x01\x02\x03\x04\x05 boats"), "is binary"),
    "utf-16.txt": (content(CURLY, "utf-16"), "is UTF-16 text; save it as UTF-8"),
    "unmarked.txt": (content(CURLY, "utf-16-le"), "is UTF-16LE text"),
    "big-endian.txt": (content(CURLY, "utf-16-be"), "is UTF-16BE text"),
    "utf-32.txt": (content(CURLY, "utf-32"), "is UTF-32 text"),
    "latin-1.txt": (content("Zoë’s café".replace("’", "'"), "latin-1"), "is ISO-8859-1 text"),
    "windows.txt": (content(CURLY, "windows-1252"), "is WINDOWS-1252 text"),
    "damaged.txt": (
        lambda path: path.write_bytes(CURLY.encode() + b"\n\nand \xe2\x80 more"),
        "line 8: byte 0xe2 is not UTF-8",
    ),
    "letter.txt": (content("%PDF-1.7 and so on"), "is a PDF document"),
    "rich.txt": (content(r"{\rtf1 boats}"), "is a rich text (RTF) document"),
    "broken.md": (content(FRONT.replace(HEAD, "Boats: in")), "line 2: front matter is no YAML"),
    "open.md": (content(FRONT.replace("---\n\n", "")), "line 1: front matter is not closed"),
    "day.md": (content(FRONT.replace("05-02", "31-02")), "line 3: date 2024-31-02 is no day"),
    "bare.html": (content("<!doctype html><html><body></body></html>"), "no article found"),
    "list.json": (content('["boats"]'), "its ending .json is no article's; the endings are .htm,"),
    "folder.txt": (lambda path: path.mkdir(), "make corpus SOURCE=folder)"),
    "nowhere.txt": (lambda path: path.symlink_to("gone.txt"), "links to gone.txt, which does not"),
    "pipe.txt": (os.mkfifo, "is no ordinary file"),
    "locked.txt": (lock, "may not be read"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    for name, make in GOOD.items():
        make(folder / name)
    for name, (make, _) in BAD.items():
        make(folder / name)
    return folder


def unlocked(path: Path) -> bool:
    """Tell whether the tests run as someone whom no permission stops."""
    return path.name == "locked.txt" and os.access(path, os.R_OK)


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_reads_right(folder: Path, name: str) -> None:
    article = read_article(folder / name)
    assert "Ana Ruiz" in article.text
    assert "40 boats stayed in" in article.text
    assert "\r" not in article.text
    assert article.name == name.rpartition(".")[0]
    bodies = [b for b in article.blocks if b.part == "body"]
    if name == "one-line.txt":
        assert (len(bodies), bodies[0].end) == (1, len(ONE_LINE) - 1)
        return
    assert article.title == ("" if name == "no-headline.txt" else HEAD)
    assert len(bodies) == (3 if "page" in name else 2)
    assert "2024" not in "".join(article.plain[b.start : b.end] for b in bodies)


@pytest.mark.parametrize("name", [n for n in GOOD if "page" in n])
def test_a_saved_page_gives_its_date_and_source(folder: Path, name: str) -> None:
    article = read_article(folder / name)
    assert (str(article.date), article.source) == ("2024-05-02", "The Tern")


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_line_and_exit_status_2(
    folder: Path, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / name
    if unlocked(path):
        pytest.skip("no permission stops this user")
    out = tmp_path / "out"
    assert main(["tables", str(path), "--out", str(out)]) == 2
    line = capsys.readouterr().err
    assert line.startswith(str(path))
    assert BAD[name][1] in line
    assert line.count("\n") == 1
    assert "Traceback" not in line
    assert not out.exists()


def test_no_permission_is_named_whoever_runs_the_tests(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ArticleError, match=r"plain.txt: may not be read; give yourself"):
        read_article(folder / "plain.txt")


@pytest.mark.processes
def test_in_a_corpus_each_bad_file_is_a_row_of_errors(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra corpus is not installed")
    write_corpus(folder, tmp_path, progress=False)
    free = {name for name in BAD if unlocked(folder / name)}
    errors = pd.read_parquet(tmp_path / "errors")
    assert set(errors["article"]) == set(BAD) - free
    for name, reason in zip(errors["article"], errors["reason"], strict=True):
        assert BAD[name][1] in reason
        assert str(folder) not in reason
    read = set(pd.read_parquet(tmp_path / "paragraphs")["article"])
    assert read == set(GOOD) | free


@pytest.mark.parametrize("name", ["no\nsuch\x1b[31m.txt", "nul\0.txt", "x" * 300, "caf\udce9.txt"])
def test_odd_names_are_shown_on_one_line(name: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article(name)
    assert str(caught.value).isprintable()


def test_a_path_that_leads_nowhere_is_told_with_the_folder_it_starts_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for given, told in (
        ("data/boats.txt", f"data/boats.txt: no such file, seen from {tmp_path}; check the path"),
        (tmp_path / "boats.txt", f"{tmp_path}/boats.txt: no such file; check the path"),
        ("", "no article is named; give its file or its address"),
        (3, "3 names no article; give its file or its address in quotes"),
    ):
        with pytest.raises(ArticleError) as caught:
            read_article(given)  # type: ignore[arg-type]  # a reader's settings have no types
        assert str(caught.value) == told


@pytest.mark.parametrize(
    ("folder", "given", "seen"),
    [
        ("notebooks", "data/boats.txt", "../data/boats.txt"),
        ("", "../data/boats.txt", "data/boats.txt"),
        ("data", "../boats.txt", "boats.txt"),
    ],
)
def test_a_path_seen_from_another_folder_is_told_as_it_is_from_this(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, given: str, seen: str
) -> None:
    for name in ("data", "notebooks"):
        (tmp_path / name).mkdir()
    (tmp_path / "data" / "boats.txt").write_text("The Boats\n\nIt rained.", encoding="utf-8")
    monkeypatch.chdir(tmp_path / folder)
    with pytest.raises(ArticleError, match=f'; from this folder it is "{re.escape(seen)}"$'):
        read_article(given)
    (tmp_path / folder / "settings.py").touch()
    with pytest.raises(ArticleError, match=r"; correct ARTICLE, .* or in settings\.py$"):
        read_article(given)
    with pytest.raises(ArticleError, match=r"; correct ARTICLE, .* or in settings\.py$"):
        read_article("nowhere.txt")


def test_without_trafilatura_a_page_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(ArticleError, match="needs trafilatura; install it"):
        read_article(folder / "page.html")


def test_a_misspelled_setting_is_one_clear_line() -> None:
    with pytest.raises(ArticleError, match=r"^notebooks/settings\.py: sets no ARTICLE; write "):
        from helpers.article.setting import ARTICLE  # noqa: F401


class _Shell:
    """Stands for a notebook's: keeps what it is told to show."""

    def set_custom_exc(self, kinds: tuple[type, ...], show: Any) -> None:
        self.kinds, self.show = kinds, show

    def showtraceback(self, fault: tuple[Any, ...]) -> None:
        self.shown = fault[1]


def test_settings_that_are_no_python_are_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = _Shell()
    explain_broken_setting()  # no notebook: nothing is asked for
    monkeypatch.setattr("builtins.get_ipython", lambda: shell, raising=False)
    explain_broken_setting()
    for file, told in (
        ("/x/notebooks/settings.py", r"^notebooks/settings\.py, line 2: is no Python \(untermina"),
        ("/x/boats.py", "^unterminated string literal"),
    ):
        with pytest.raises(SyntaxError) as caught:
            compile('\nARTICLE = "../data/boats.txt\n', file, "exec")
        shell.show(shell, SyntaxError, caught.value, None, tb_offset=None)
        assert re.match(told, str(shell.shown))
        assert str(shell.shown).isprintable()


def test_a_file_beside_an_article_is_told_from_it(tmp_path: Path) -> None:
    (tmp_path / "goats.html").write_text(PAGE)
    for name, what, article in (
        ("boats.funnel.toml", "a funnel file", "boats.txt"),
        ("goats.corrections.toml", "a corrections file", "goats.html"),
    ):
        (tmp_path / name).write_text('counts = "people"\n')
        with pytest.raises(ArticleError) as caught:
            read_article(tmp_path / name)
        told = f"{tmp_path / name}: is {what}, not an article; name {tmp_path / article}"
        assert str(caught.value) == told


@pytest.mark.parametrize("name", ["Over 1.5 million sail", "boats", "boats.TXT", "Mr. Ruiz"])
def test_a_name_may_have_a_stop_that_begins_no_ending(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(TEXT)
    assert "40 boats" in read_article(tmp_path / name).text


@pytest.mark.parametrize("file", ["...txt", "..md"])
def test_a_name_of_dots_names_no_folder_above(tmp_path: Path, file: str) -> None:
    (tmp_path / file).write_text("Boats\n\nSix boats sank.", encoding="utf-8")
    assert read_article(tmp_path / file).name == "article"
