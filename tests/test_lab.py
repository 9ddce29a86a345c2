"""JupyterLab as `make lab` starts it, driven in a real Chromium."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

pytestmark = pytest.mark.browser

NAMES = ("01_article", "02_words", "03_figures", "04_speakers", "05_funnel")
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
IDLE = f"{PANEL} .jp-Notebook-ExecutionIndicator[data-status=idle]"
TOKEN = "test"
ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def project(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy notebooks and articles, so that Lab saves into the copies."""
    folder = tmp_path_factory.mktemp("lab")
    for name in ("notebooks", "data"):
        shutil.copytree(root / name, folder / name)
    shutil.copytree(root / "tests" / "articles", folder / "data", dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def lab(root: Path, project: Path, chromium: Browser) -> Iterator[str]:
    """Start JupyterLab with the project's configuration and none of the user's."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {"JUPYTER_CONFIG_PATH": str(root / "jupyter"), "PYTHONHASHSEED": "0"}
    for name in ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR"):
        own[f"JUPYTER_{name}"] = str(project / name.lower())
    command = ["-m", "jupyter", "lab", "--ip=127.0.0.1", f"--port={port}", "--no-browser"]
    command += ["--notebook-dir=.", f"--IdentityProvider.token={TOKEN}", "--allow-root"]
    log = (project / "server.log").open("w")
    server = subprocess.Popen(
        [sys.executable, *command], cwd=project, env=os.environ | own, stdout=log, stderr=log
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api/status?token={TOKEN}")
        yield address
    finally:
        server.terminate()
        server.wait()
        log.close()


def _wait_for(url: str) -> None:
    for _ in range(240):
        try:
            with urllib.request.urlopen(url):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.25)
    pytest.fail("JupyterLab did not start; see server.log")


@pytest.fixture
def page(chromium: Browser, lab: str) -> Iterator[Page]:
    """Open a page that may ask JupyterLab only."""
    context = chromium.new_context(viewport={"width": 1300, "height": 1000})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    outside = [u for u in asked if not u.startswith((lab, "data:", "blob:", "ws://127.0.0.1"))]
    assert outside == []


def open_notebook(page: Page, lab: str, path: Path) -> None:
    """Open a notebook whose outputs are cleared, so that those it has later are new."""
    read_cells(path)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    nbformat.write(notebook, path)
    name = path.stem
    page.goto(f"{lab}/lab/workspaces/{name}/tree/notebooks/{name}.ipynb?token={TOKEN}")
    page.wait_for_selector(f"{PANEL} .jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_selector(IDLE, timeout=60_000)


def restart(page: Page) -> None:
    page.click('li.lm-MenuBar-item:has-text("Kernel")')
    page.click('.lm-Menu-item:has-text("Restart Kernel and Run All Cells")')
    page.click(".jp-Dialog button.jp-mod-accept")


def run_all(page: Page, path: Path) -> None:
    """Restart the kernel, run all cells, save; the saved file must have every output."""
    for wait in (15, 40, 60):  # a click that comes before the kernel is ready does nothing
        restart(page)
        deadline = time.monotonic() + wait
        while time.monotonic() < deadline:
            page.wait_for_timeout(500)
            page.keyboard.press("Control+s")
            if has_run(path):
                page.wait_for_selector(IDLE, timeout=60_000)
                return
    pytest.fail(f"{path.name} did not run to its end")


def read_cells(path: Path) -> list[Any]:
    """Read a notebook's cells; wait while Lab is writing it."""
    for _ in range(50):
        try:
            return list(nbformat.read(path, as_version=4).cells)
        except nbformat.reader.NotJSONError:
            time.sleep(0.1)
    pytest.fail(f"{path.name} was not saved")


def has_run(path: Path) -> bool:
    code = [cell for cell in read_cells(path) if cell.cell_type == "code"]
    return [cell.execution_count for cell in code] == list(range(1, len(code) + 1))


def has_error(path: Path) -> bool:
    outputs = [output for cell in read_cells(path) for output in cell.get("outputs", [])]
    return any(output.output_type == "error" for output in outputs)


def export_html(page: Page, target: Path) -> str:
    page.click('li.lm-MenuBar-item:has-text("File")')
    page.hover('.lm-Menu-item:has-text("Save and Export Notebook As")')
    item = page.locator('.lm-Menu-item[data-command="notebook:export-to-format"]')
    item.filter(has_text=re.compile("^HTML")).first.click()
    page.wait_for_selector(".jp-Dialog")
    with page.expect_download() as download:
        page.click(".jp-Dialog button.jp-mod-accept")
    download.value.save_as(target)
    return target.read_text("utf-8")


def page_of(path: Path) -> str:
    """Read a report's page without its links to the files that lie beside it."""
    return re.sub('<p class="files">.*?</p>', "", path.read_text("utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("name", NAMES)
def test_notebook_runs_and_exports_what_make_report_writes(
    page: Page, lab: str, project: Path, reports: Path, name: str
) -> None:
    path = project / "notebooks" / f"{name}.ipynb"
    open_notebook(page, lab, path)
    run_all(page, path)
    assert not has_error(path)
    exported = export_html(page, project / f"{name}.html")
    assert exported == page_of(reports / "volunteers" / f"{name}.html")


def set_article(page: Page, project: Path, article: str, *, in_cell: bool) -> None:
    """Set the article in the notebook that is open, or in the settings for all of them."""
    setting = f'ARTICLE = "../data/{article}.txt"'
    if not in_cell:
        (project / "notebooks" / "settings.py").write_text(setting, encoding="utf-8")
        return
    page.locator(f"{PANEL} .jp-CodeCell").nth(1).locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.type(setting.replace('"', "'"))


@pytest.mark.parametrize(
    ("name", "article", "in_cell"),
    [
        ("03_figures", "flood", False),
        ("01_article", "hostile", True),
        ("05_funnel", "hostile", True),
    ],
)
def test_notebook_runs_for_another_article(
    page: Page, lab: str, project: Path, *, reports: Path, name: str, article: str, in_cell: bool
) -> None:
    path = project / "notebooks" / f"{name}.ipynb"
    said: list[str] = []

    def note(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    open_notebook(page, lab, path)
    set_article(page, project, article, in_cell=in_cell)
    run_all(page, path)
    assert not has_error(path)
    assert said == []
    shown = page.locator(f"{PANEL} .jp-Notebook")
    assert shown.locator(".jp-RenderedHTML script, .jp-RenderedHTML iframe").count() == 0
    assert shown.locator(".jp-RenderedHTML mjx-container, .jp-RenderedHTML .MathJax").count() == 0
    if article == "hostile":
        assert "taken" not in page.title()
        seen = "$came$" if name == "05_funnel" else "we saw $x$ and $y$"
        assert shown.get_by_text(seen).count() > 0
    else:
        exported = export_html(page, project / f"{name}.html")
        assert exported == page_of(reports / article / f"{name}.html")


def test_a_wrong_article_gives_one_line(page: Page, lab: str, project: Path) -> None:
    path = project / "notebooks" / "03_figures.ipynb"
    open_notebook(page, lab, path)
    set_article(page, project, "nowhere", in_cell=True)
    page.click('li.lm-MenuBar-item:has-text("Run")')
    page.click('.lm-Menu-item:has-text("Run All Cells")')
    error = page.locator(f'{PANEL} [data-mime-type="application/vnd.jupyter.stderr"]').first
    # The element is there a moment before its text is.
    expect(error).to_contain_text("Error", timeout=60_000)
    # Not what is painted: a cell out of view has text, and paints none.
    (line,) = (error.text_content() or "").strip().splitlines()
    assert "nowhere.txt" in line
    assert "ArticleError" in line


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("\nARTICL =", "ArticleError: notebooks/settings.py: sets no ARTICLE; write "),
        ('\nARTICLE = "', "ArticleError: notebooks/settings.py, line 5: is no Python "),
    ],
)
def test_a_wrong_setting_gives_one_line(
    page: Page, lab: str, project: Path, written: str, told: str
) -> None:
    settings = project / "notebooks" / "settings.py"
    text = (ROOT / "notebooks" / "settings.py").read_text("utf-8")
    settings.write_text(text.replace("\nARTICLE =", written), encoding="utf-8")
    try:
        open_notebook(page, lab, project / "notebooks" / "04_speakers.ipynb")
        error = page.locator(f'{PANEL} [data-mime-type="application/vnd.jupyter.stderr"]').first
        for _ in range(3):  # as in run_all; the kernel may have read the file before
            restart(page)
            with suppress(AssertionError):
                expect(error).to_contain_text("Error", timeout=20_000)
                break
        (line,) = (error.text_content() or "").strip().splitlines()
    finally:
        settings.write_text(text, encoding="utf-8")
    assert line.startswith(told)


def test_a_tables_link_leads_to_the_mark_at_the_first_click(
    page: Page, lab: str, project: Path
) -> None:
    shutil.copy2(ROOT / "notebooks" / "03_figures.ipynb", project / "notebooks")
    shutil.copy2(ROOT / "notebooks" / "01_article.ipynb", project / "notebooks")
    page.goto(f"{lab}/lab/workspaces/links/tree/notebooks/03_figures.ipynb?token={TOKEN}")
    link = page.locator(f"{PANEL} td a").nth(6)
    link.wait_for(timeout=60_000)
    words = link.inner_text()
    link.click()
    mark = page.locator(f"{PANEL} .reading a.figure", has_text=words).first
    mark.wait_for(timeout=60_000)
    expect(mark).to_be_in_viewport(timeout=10_000)
    # Now that 01 is open, its heights are known: the mark stands in the first line in view.
    page.locator('.lm-TabBar-tab:has-text("03_figures")').click()
    link.click()
    expect(mark).to_be_in_viewport(timeout=10_000)
    top = "node => node.getBoundingClientRect().top"
    view = mark.locator("xpath=ancestor::*[contains(@class, 'jp-WindowedPanel-outer')]")
    # Lab scrolls by whole pixels, and lines have parts of one.
    assert -1 < mark.evaluate(top) - view.evaluate(top) < 20


def test_a_correction_copied_from_the_page_puts_its_row_right(
    page: Page, lab: str, project: Path
) -> None:
    """Open 01, copy the first suggested entry, save it in data/, run all: right, and marked."""
    (project / "notebooks" / "settings.py").write_text(
        'ARTICLE = "../data/volunteers.txt"\n', encoding="utf-8"
    )
    shutil.copy2(ROOT / "notebooks" / "01_article.ipynb", project / "notebooks")
    path = project / "notebooks" / "01_article.ipynb"
    open_notebook(page, lab, path)
    run_all(page, path)
    entry = page.locator(f"{PANEL} pre.entry").first
    entry.scroll_into_view_if_needed()
    lines = entry.inner_text().splitlines()
    assert lines[0] == "[[statement]]"
    assert page.locator(f"{PANEL} .reading .corrected").count() == 0
    file = project / "data" / "volunteers.corrections.toml"
    right = ['speaker = "Hana Brandt"' if line.startswith("speaker") else line for line in lines]
    file.write_text("\n".join(right), encoding="utf-8")
    try:
        run_all(page, path)
    finally:
        file.unlink()
    assert not has_error(path)
    marked = page.locator(f"{PANEL} .reading .corrected")
    assert marked.count() == 1
    assert marked.get_attribute("data-note") == ("Hana Brandt: paraphrase, put right by hand")
    sign = marked.evaluate("node => getComputedStyle(node, '::before').content")
    assert "✎" in sign
    rows = page.locator(f"{PANEL} table", has_text="Rows that a person put right")
    assert "Hana Brandt" in rows.inner_text()
    assert page.locator(f"{PANEL} .finding", has_text="A person put right").count() == 1
