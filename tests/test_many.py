"""Reports over many articles: what is told of each, and where each leads."""

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from helpers import parse_article, read_article, tabulate
from helpers.__main__ import main
from helpers.corpus.run import write_corpus
from helpers.report.many import list_findings, write_corpus_report
from helpers.schema import TABLES
from helpers.tables import write_tables

TEXTS = {
    "boats.txt": "40 boats sink\n\nAbout 40 boats sank, Ana Ruiz said. “It was dark,” Ruiz said.",
    "goats <b>.txt": "Goats <i>run</i>\n\nIt rained on Monday.",
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    pytest.importorskip("distributed", reason="the extra corpus is not installed")
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def notebooks(tmp_path: Path) -> Path:
    """Make a notebook 06 that does next to nothing."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    cells = [
        nbformat.v4.new_markdown_cell("# Many?", id="a"),
        nbformat.v4.new_code_cell(
            'CORPUS = ""  # a folder', id="b", metadata={"tags": ["parameters"]}
        ),
        nbformat.v4.new_code_cell("import os; print(sorted(os.listdir(CORPUS)))", id="c"),
    ]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "06_corpus.ipynb")
    return folder


def test_each_article_is_listed_with_its_findings(source: Path, tmp_path: Path) -> None:
    write_corpus(source, tmp_path / "out", progress=False)
    names = ("paragraphs", "sentences", "figures", "statements", "speakers")
    rows = list_findings({name: pd.read_parquet(tmp_path / "out" / name) for name in names})
    assert rows["article"].tolist() == list(TEXTS)
    assert rows["headline"].tolist() == ["40 boats sink", "Goats <i>run</i>"]
    first, second = rows["finding"]
    assert first == (
        "2 figures, 1 hedged; 2 statements, 1 quoted; most quoted: Ana Ruiz (3 words); "
        "the headline drops “about”"
    )
    assert "0 statements, 0 quoted" in second
    assert "most quoted" not in second


def test_what_a_deck_drops_the_headline_does_not(tmp_path: Path) -> None:
    tables = tabulate(
        parse_article("date 2024-05-02\n\n40 boats sank\n\nBoats Sink\n\nAbout 40 boats sank.")
    )
    assert tables.paragraphs["part"].tolist()[:2] == ["deck", "headline"]
    named = {name: getattr(tables, name).assign(article="a") for name in TABLES}
    assert "drops" not in list_findings(named)["finding"].str.cat()


@pytest.mark.processes
def test_the_index_leads_to_reports_that_are_there(
    source: Path, notebooks: Path, tmp_path: Path
) -> None:
    reports = tmp_path / "reports"
    for name, path in (("boats", "boats.txt"), ("goats <b>", "boats.txt")):
        tables = reports / name / "tables"
        tables.mkdir(parents=True)
        write_tables(tabulate(read_article(source / path)), tables)
        (reports / name / "index.html").write_text("yes")
    write_corpus(source, reports / "news", progress=False)
    index = write_corpus_report(source, reports / "news", notebooks=notebooks)
    html = index.read_text("utf-8")
    links = re.findall(r'<a href="(\.\./[^"]+)"', html)
    assert links == ["../boats/index.html"]  # the other's report is of another text
    assert 'href="06_corpus.html"' in html
    assert "<i>run" not in html
    assert "&lt;i&gt;run" in html
    page = (reports / "news" / "06_corpus.html").read_text("utf-8")
    assert "boats.txt" in page
    assert 'href="index.html"' in page
    assert str(tmp_path) not in page
    again = write_corpus_report(source, reports / "news", notebooks=notebooks)
    assert again.read_text("utf-8") == html


def test_where_every_article_fails_the_status_is_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("distributed", reason="the extra corpus is not installed")
    path = tmp_path / "news.jsonl"
    path.write_text('{"id": "a", "content": "It rained."}\n')
    assert main(["corpus", str(path), "--out", str(tmp_path / "out")]) == 2
    told = capsys.readouterr().err
    assert "no article could be read; the first, a: has no text, only id, content" in told
    errors = pd.read_parquet(tmp_path / "out" / "errors")
    assert errors["reason"].tolist() == [
        "has no text, only id, content; name the article's words text"
    ]
