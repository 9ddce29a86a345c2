"""The committed notebooks: their form, what they call, and that any change to them runs."""

import ast
import json
import re
import shutil
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import nbformat
import pytest

from helpers.report.run import NOTEBOOKS, execute_notebooks
from helpers.show.html import Html

PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
OF_ONE_ARTICLE = [path for path in PATHS if path.name < "06"]
each_notebook = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


def code_of(path: Path) -> list[str]:
    return [cell.source for cell in read(path).cells if cell.cell_type == "code"]


def prose_of(path: Path) -> list[str]:
    return [cell.source for cell in read(path).cells if cell.cell_type == "markdown"]


def test_notebooks_are_those_of_the_readme() -> None:
    names = [path.stem for path in OF_ONE_ARTICLE]
    assert names == ["01_article", "02_words", "03_figures", "04_speakers", "05_funnel"]


@each_notebook
def test_notebook_is_valid_executed_and_small(path: Path) -> None:
    notebook = read(path)
    nbformat.validate(notebook)
    assert path.stat().st_size < 500_000
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    for cell in notebook.cells:
        assert "execution" not in cell.metadata, "timing would change with every run"
        assert re.fullmatch(r"\d\d-\d\d", cell.id)
    for cell in code:
        assert len(cell.source.splitlines()) <= 12
        for output in cell.outputs:
            assert output.output_type in ("execute_result", "display_data")


@each_notebook
def test_notebook_asks_and_says_what_it_cannot_show(path: Path) -> None:
    first, second, third, *rest = read(path).cells
    assert first.source.startswith("# ")
    assert first.source.count("?") >= 2
    assert "What this does not show" in first.source
    assert second.source.startswith(("from ", "import "))
    assert third.metadata.tags == ["parameters"]
    headings = [
        line
        for cell in rest
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
        if line.startswith("#")
    ]
    assert headings[-1] == "## Your turn"
    for heading in headings[:-1]:
        assert re.fullmatch(r"## .*\?", heading), heading


@pytest.mark.parametrize("path", OF_ONE_ARTICLE, ids=lambda path: path.stem)
def test_prose_is_true_of_any_article(path: Path) -> None:
    prose = " ".join(prose_of(path))
    for word in ("Ukraine", "embassy", "volunteer", "6,000", "Kremenetskyi", "PEOPLE", "flood"):
        assert word not in prose


@pytest.mark.parametrize("path", OF_ONE_ARTICLE, ids=lambda path: path.stem)
def test_one_setting_serves_all(path: Path) -> None:
    setting = read(path).cells[2].source
    assert setting.startswith("from settings import ARTICLE")
    assert 'ARTICLE = "../data/volunteers.txt"' in (NOTEBOOKS / "settings.py").read_text("utf-8")


CALLS = {
    "01_article": ["pd.DataFrame(", ".groupby(", ".value_counts()", ".merge(", "ax.eventplot("],
    "02_words": [
        *("nltk.FreqDist(", "nltk.Text(", ".concordance_list(", "nltk.NLTKWordTokenizer("),
        *("nltk.BigramCollocationFinder.from_documents(", ".merge(", ".groupby("),
        *("ax.barh(", "ax.eventplot(", "pd.DataFrame("),
    ],
    "03_figures": ["pd.crosstab(", ".groupby(", ".agg(", "ax.hlines(", 'xscale="log"'],
    "04_speakers": ["pd.crosstab(", ".groupby(", ".merge(", "ax.barh("],
    "05_funnel": ["ax.hlines(", ".dropna(", ".assign("],
    "06_corpus": ["pd.read_parquet(", ".groupby(", ".merge(", "ax.barh(", "pd.cut("],
}


@each_notebook
def test_analysis_stands_in_the_cells(path: Path) -> None:
    code = "\n".join(code_of(path))
    for call in CALLS[path.stem]:
        assert call in code, call
    assert "plt.subplots(" in code
    names = {a.asname or a.name for n in ast.walk(ast.parse(code)) for a in imports(n)}
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    assert names <= used | {"matplotlib.pyplot"}


def imports(node: ast.AST) -> list[ast.alias]:
    return node.names if isinstance(node, ast.Import | ast.ImportFrom) else []


@each_notebook
def test_no_cell_only_calls_a_helper_unless_it_displays_or_reads(path: Path) -> None:
    for source in code_of(path):
        body = ast.parse(source).body
        value = getattr(body[0], "value", None)
        if len(body) == 1 and isinstance(value, ast.Call):
            name = value.func.attr if isinstance(value.func, ast.Attribute) else value.func.id  # type: ignore[attr-defined]
            assert name.startswith(("show_", "read_", "tabulate")), source


def test_running_the_notebooks_again_changes_nothing(root: Path, tmp_path: Path) -> None:
    for name in ("notebooks", "data"):
        shutil.copytree(root / name, tmp_path / name)
    assert [path.name for path in execute_notebooks(tmp_path / "notebooks")] == []


ONE_VOICE = 'Rain\n\n"It rained for 12 days," Ana Ruiz said. "It was about 40 inches."'


def find_changes(path: Path) -> list[tuple[str, str]]:
    """Find the changes that *Your turn* suggests: what to write for what."""
    return re.findall(r"change `([^`]+)` to `([^`]+)`", prose_of(path)[-1])


CHANGES = [(path, *change) for path in PATHS for change in find_changes(path)]
ARTICLES = ("volunteers", "flood", "bare", "hostile", "one voice", "no word")


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the articles, with one of a single speaker and one of no word."""
    folder = tmp_path_factory.mktemp("turn")
    shutil.copytree(root / "data", folder / "data")
    shutil.copytree(root / "tests" / "articles", folder / "data", dirs_exist_ok=True)
    (folder / "data" / "one voice.txt").write_text(ONE_VOICE, encoding="utf-8")
    (folder / "data" / "no word.txt").write_text("42", encoding="utf-8")
    (folder / "notebooks").mkdir()
    return folder


def run(cells: list[str]) -> Iterator[Any]:
    """Run cells one after another in one space of names; yield what each displays."""
    names: dict[str, Any] = {}
    for source in cells:
        tree = ast.parse(source)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "cell", "exec"), names)
        if isinstance(last, ast.Expr):
            shown = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
            if shown is not None:
                yield shown
        assert not plt.get_fignums(), "a notebook would show the figure again"


@each_notebook
def test_each_notebook_suggests_changes(path: Path) -> None:
    changes = find_changes(path)
    assert 2 <= len(changes) <= 3
    assert len(changes) == len(re.findall("^- ", prose_of(path)[-1], re.MULTILINE))
    for old, _ in changes:
        assert sum(cell.count(old) for cell in code_of(path)) == 1, old


@pytest.mark.parametrize(("path", "old", "new"), CHANGES, ids=lambda value: str(value)[-30:])
def test_your_turn_runs_with_any_article(
    folder: Path, monkeypatch: pytest.MonkeyPatch, path: Path, old: str, new: str
) -> None:
    monkeypatch.chdir(folder / "notebooks")
    cells = [cell.replace(old, new) for cell in code_of(path)]
    for name in ARTICLES if path in OF_ONE_ARTICLE else ("sample",):
        setting = f'ARTICLE = "../data/{name}.txt"'
        ours = [re.sub("from settings import ARTICLE.*", setting, cell) for cell in cells]
        shown = list(run(ours))
        assert shown
        for what in shown:
            assert isinstance(what, Html), what
            assert "<script" not in what.html
            for svg in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', what.html):
                assert b"mathdefault" not in b64decode(svg)  # a scale's own labels are math


def test_the_corpus_notebook_runs_where_no_article_can_be_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "notebooks")
    (folder / "unread").mkdir()
    (folder / "unread" / "a.txt").write_bytes(b"")
    path = next(path for path in PATHS if path not in OF_ONE_ARTICLE)
    cells = [cell.replace('CORPUS = ""', 'CORPUS = "../unread"') for cell in code_of(path)]
    told = [repr(shown) for shown in run(cells)]
    assert "No article could be read; 1 file could not." in told


def test_the_chart_of_many_articles_has_a_bar_for_ten_points_and_one_for_all(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "notebooks")
    lines = [{"id": str(n), "text": f"Head\n\n{n} boats sank."} for n in range(12)]
    lines.append({"id": "all", "text": "Head\n\n“It sank at sea.”"})
    (folder / "many.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    path = next(path for path in PATHS if path not in OF_ONE_ARTICLE)
    cells = [cell.replace('CORPUS = ""', 'CORPUS = "../many.jsonl"') for cell in code_of(path)]
    told = [repr(shown) for shown in run(cells)][-1]
    assert "0% to under 10%: 12 articles;" in told
    assert told.endswith("90% to 100%: 1 article.")
