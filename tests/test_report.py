"""Reports on disk: whole files, the same bytes again, the last good one kept."""

import csv
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from helpers.__main__ import main
from helpers.article.model import ArticleError
from helpers.report.many import has_index, index_reports, write_files
from helpers.report.run import PAGES, ReportError, execute, execute_notebooks
from helpers.report.write import write_reports
from helpers.schema import TABLES


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Make two notebooks that do next to nothing, an article, and a report of yesterday."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    for name in ("01_article", "02_words"):
        cells = [
            nbformat.v4.new_markdown_cell(f"# {name}?", id="a"),
            nbformat.v4.new_code_cell('ARTICLE = "x"', id="b", metadata={"tags": ["parameters"]}),
            nbformat.v4.new_code_cell("print(open(ARTICLE).read())", id="c"),
        ]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / f"{name}.ipynb")
    (tmp_path / "boats.txt").write_text("Boats\n\nFifty boats sank.\n")
    (tmp_path / "out" / "boats").mkdir(parents=True)
    for name in ("index", "01_article", "02_words"):
        (tmp_path / "out" / "boats" / f"{name}.html").write_text("yesterday</html>")
    return tmp_path


def read_all(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def break_cell(folder: Path, name: str) -> None:
    path = folder / "notebooks" / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[2].source = "boats = 1\nboats / 0"
    nbformat.write(notebook, path)


def test_report_has_a_page_a_notebook_an_index_and_one_file_of_all(reports: Path) -> None:
    for article in ("volunteers", "flood"):
        names = {path.name for path in (reports / article).glob("*.html")}
        assert names == {f"{name}.html" for name in PAGES} | {f"{article}.html"}
        below = {path.name for path in (reports / article).iterdir() if path.is_dir()}
        assert below == {"charts", "tables"}


def test_each_chart_and_table_is_a_file_and_linked(reports: Path) -> None:
    folder = reports / "flood"
    charts = {path.name for path in (folder / "charts").iterdir()}
    assert len(charts) >= 8
    assert {Path(name).stem for name in charts if name.endswith(".svg")} == {
        Path(name).stem for name in charts if name.endswith(".png")
    }
    for path in (folder / "charts").glob("*.png"):
        assert path.read_bytes().startswith(b"\x89PNG")
    linked = set()
    for page in folder.glob("[0i]*.html"):
        linked |= set(re.findall(r'href="((?:charts|tables)/[^"]+)"', page.read_text("utf-8")))
    written = {p.relative_to(folder).as_posix() for p in folder.glob("*/*")}
    assert linked == written
    assert {f"tables/{name}.csv" for name in TABLES} <= written


def test_no_table_holds_a_formula(reports: Path) -> None:
    paths = list((reports / "hostile" / "tables").glob("*.csv"))
    assert len(paths) > len(TABLES)
    for path in paths:
        for row in csv.reader(path.read_text("utf-8-sig").splitlines()):
            for cell in row:
                assert not re.match(r"\s*(?:[=+@]|-(?![\d.]))", cell), (path.name, cell)


def test_the_one_file_holds_all_pages_and_every_link_leads_inside(reports: Path) -> None:
    for article in ("volunteers", "flood", "hostile", "bare"):
        path = reports / article / f"{article}.html"
        html = path.read_text("utf-8")
        # The article's words stand outside tags, or in a title in single quotes.
        tags = " ".join(re.findall(r"<[A-Za-z][^<>]*>", html))
        values = re.findall(r""" ([\w-]+)=(?:"([^"]*)"|'[^']*')""", tags)
        ids = [value for name, value in values if name == "id" and value]
        assert len(ids) == len(set(ids))
        links = [value for name, value in values if name == "href" and value]
        assert links
        assert {link for link in links if link[:1] != "#" or link[1:] not in ids} == set()
        assert html.count("<h1") == 1
        assert len(html.encode()) < 2_000_000
        for name in ("index", "article", "words", "figures", "speakers", "funnel"):
            assert f'<section class="part" id="{name}"' in html
        index = (reports / article / "index.html").read_text("utf-8")
        first = re.findall(r'<main.*?href="([^"]+)"', index, flags=re.DOTALL)[0]
        assert first == path.name


def test_files_that_an_older_report_left_are_deleted(small: Path) -> None:
    folder = small / "out" / "boats"
    for name in ("charts/old.svg", "tables/old.csv", "tables/mine.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("old")
    write_reports([small / "boats.txt"], small / "out", notebooks=small / "notebooks")
    left = set(read_all(folder))
    assert "tables/mine.txt" in left
    assert not {"charts/old.svg", "tables/old.csv"} & left
    assert b"</html>" in read_all(folder)["boats.html"]


def test_reports_are_the_same_in_another_folder(reports: Path, root: Path, tmp_path: Path) -> None:
    for name in ("notebooks", "data"):
        shutil.copytree(root / name, tmp_path / name)
    (index,) = write_reports(
        [tmp_path / "data" / "volunteers.txt"],
        tmp_path / "out",
        notebooks=tmp_path / "notebooks",
    )
    assert read_all(index.parent) == read_all(reports / "volunteers")


def test_all_reports_of_a_folder_have_one_index(small: Path) -> None:
    (small / "goats.txt").write_text("Goats\n\nTen goats ran.\n")
    for name in ("goats", "boats"):  # one after the other, and both are listed
        write_reports([small / f"{name}.txt"], small / "out", notebooks=small / "notebooks")
    html = (small / "out" / "index.html").read_text("utf-8")
    links = re.findall(r'<a href="([^#"]+)"', html)
    assert links == [
        *("boats/index.html", "boats/boats.html", "goats/index.html", "goats/goats.html")
    ]
    for link in links:
        assert (small / "out" / link).is_file()


def make_report(folder: Path, html: str = "") -> None:
    folder.mkdir(parents=True)
    for name in ("index.html", f"{folder.name}.html"):
        (folder / name).write_text(html)


def test_the_index_says_of_each_report_what_its_summary_says_now(tmp_path: Path) -> None:
    told = [f'<div class="finding"><p>{n} boats.</p></div>' for n in range(1, 5)]
    make_report(tmp_path / "boats", '<div class="facts"><p>Boats</p></div>' + "<p>x</p>".join(told))
    html = index_reports(tmp_path)
    assert "1 report" in html
    for each in ('<div class="facts"><p>Boats</p></div>', *told[:3]):
        assert each in html
    assert told[3] not in html
    (tmp_path / "boats" / "index.html").write_text("Sunk")
    assert "Boats" not in index_reports(tmp_path)


def test_no_index_is_written_over_a_page_of_somebody_else(tmp_path: Path) -> None:
    assert index_reports(tmp_path) == ""
    make_report(tmp_path / "boats")
    (tmp_path / "index.html").write_text(index_reports(tmp_path), "utf-8")
    assert has_index(tmp_path)
    assert index_reports(tmp_path)
    (tmp_path / "index.html").write_text("Our homepage")
    assert not has_index(tmp_path)
    assert index_reports(tmp_path) == ""


def test_a_file_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "index.html").mkdir()
    with pytest.raises(ArticleError, match=r"index\.html: cannot be written .*another folder$"):
        write_files(tmp_path, {"charts/a.svg": b"a", "index.html": b"b"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["charts", "index.html"]


def test_a_report_is_headed_by_its_file_name_as_it_is(tmp_path: Path) -> None:
    for name in ("a *b* $c$", "new\nline"):
        make_report(tmp_path / name)
    html = index_reports(tmp_path)
    headings = [
        re.sub(r"<[^>]*>", "", h) for h in re.findall(r"<h2[^>]*>.*?</h2>", html, re.DOTALL)
    ]
    assert headings == ["a *b* $c$", "new\\nline"]


def test_where_the_index_of_all_is_is_told_last(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def write(articles: list[Path], out: Path, **_: object) -> list[Path]:
        make_report(out / "boats")
        (out / "index.html").write_text(index_reports(out), "utf-8")
        return [out / article.stem / "index.html" for article in articles]

    monkeypatch.setattr("helpers.report.write.write_reports", write)
    out = tmp_path / "out"
    assert main(["report", "boats.txt", "--out", str(out)]) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first == f"{out}/boats/index.html"
    assert last == f"{out}/index.html: the index of all reports there"


def test_failing_cell_is_told_and_keeps_the_last_report(small: Path) -> None:
    before = read_all(small / "out" / "boats")
    break_cell(small, "02_words")
    program = (
        "import sys, pathlib, helpers.__main__, helpers.report.write as report\n"
        "report.write_reports.__kwdefaults__['notebooks'] = pathlib.Path('notebooks')\n"
        "if __name__ == '__main__':\n"
        "    sys.exit(helpers.__main__.main(['report', 'boats.txt', '--out', 'out']))\n"
    )
    (small / "run.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "run.py"], cwd=small, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "notebooks/02_words.ipynb, cell 3: ZeroDivisionError: division by zero" in done.stderr
    assert "boats / 0" in done.stderr
    assert "run.py" not in done.stderr
    assert read_all(small / "out" / "boats") == before


def test_dead_kernel_is_told(small: Path) -> None:
    path = small / "notebooks" / "02_words.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[2].source = "import os; os._exit(3)"
    nbformat.write(notebook, path)
    with pytest.raises(ReportError, match=r"02_words.ipynb, cell 3: DeadKernelError"):
        execute(path)


def test_bad_input_writes_nothing(small: Path) -> None:
    good = small / "boats.txt"
    for bad in (small / "none.txt", small):
        with pytest.raises(ArticleError, match=str(bad)):
            write_reports([good, bad], small / "new", notebooks=small / "notebooks")
    with pytest.raises(ArticleError, match="rename one"):
        write_reports([good, good], small / "new", notebooks=small / "notebooks")
    (small / "file").write_text("")
    with pytest.raises(ArticleError, match="choose another folder"):
        write_reports([good], small / "file", notebooks=small / "notebooks")
    assert not (small / "new").exists()


def test_killed_run_leaves_the_last_report_and_no_process(small: Path) -> None:
    before = read_all(small / "out" / "boats")
    program = (
        "from pathlib import Path; from helpers.report.write import write_reports\n"
        "if __name__ == '__main__':\n"
        "    write_reports(['boats.txt'], 'out', notebooks=Path('notebooks').resolve())\n"
    )
    (small / "run.py").write_text(program)
    run = subprocess.Popen(
        [sys.executable, "run.py"],
        cwd=small,
        env=os.environ | {"TMPDIR": str(small)},
        stderr=subprocess.DEVNULL,
    )
    kernels: list[Path] = []
    deadline = time.monotonic() + 60
    while not kernels and time.monotonic() < deadline:
        time.sleep(0.05)
        kernels = list(small.glob("tmp*.json"))
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert kernels
    assert read_all(small / "out" / "boats") == before
    deadline = time.monotonic() + 30
    while _alive(str(small)) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not _alive(str(small))


def _alive(text: str) -> list[str]:
    """Return the command lines of running processes that name `text`."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if text in line:
            found.append(line)
    return found


def test_notebooks_run_in_place_are_replaced_only_when_they_change(small: Path) -> None:
    folder = small / "notebooks"
    for path in folder.glob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        notebook.cells[1].source = 'ARTICLE = "../boats.txt"'
        nbformat.write(notebook, path)
    assert len(execute_notebooks(folder)) == 2
    assert b"Fifty boats" in (folder / "01_article.ipynb").read_bytes()
    break_cell(small, "02_words")
    broken = read_all(folder)
    with pytest.raises(ReportError, match="02_words"):
        execute_notebooks(folder)
    assert read_all(folder) == broken
