"""The committed notebooks: their form, and that running them again changes nothing."""

import re
import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest

from helpers.report.run import NOTEBOOKS, execute_notebooks

PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
OF_ONE_ARTICLE = [path for path in PATHS if path.name < "06"]


def read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


def test_notebooks_are_those_of_the_readme() -> None:
    names = [path.stem for path in OF_ONE_ARTICLE]
    assert names == ["01_article", "02_words", "03_figures", "04_speakers", "05_funnel"]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
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
        assert len(cell.source.splitlines()) <= 8
        for output in cell.outputs:
            assert output.output_type in ("execute_result", "display_data")


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
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
    assert headings
    for heading in headings:
        assert re.fullmatch(r"## .*\?", heading), heading


@pytest.mark.parametrize("path", OF_ONE_ARTICLE, ids=lambda path: path.stem)
def test_prose_is_true_of_any_article(path: Path) -> None:
    prose = " ".join(c.source for c in read(path).cells if c.cell_type == "markdown")
    for word in ("Ukraine", "embassy", "volunteer", "6,000", "Kremenetskyi", "PEOPLE", "flood"):
        assert word not in prose


def test_running_the_notebooks_again_changes_nothing(root: Path, tmp_path: Path) -> None:
    for name in ("notebooks", "data"):
        shutil.copytree(root / name, tmp_path / name)
    assert [path.name for path in execute_notebooks(tmp_path / "notebooks")] == []
