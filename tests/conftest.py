"""What several tests share."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from helpers.article.model import Article
from helpers.article.read import read_article
from helpers.report.write import write_reports

ROOT = Path(__file__).parents[1]


# Tests of these modules start other programs, as all do that need the reports.
_PROCESSES = {"test_corpus", "test_main", "test_notebooks", "test_report"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that `make check` leaves out, by what they need."""
    for item in items:
        needs = set(getattr(item, "fixturenames", ()))
        if item.path.stem in _PROCESSES or "reports" in needs:
            item.add_marker("processes")
        if "chromium" in needs:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def volunteers() -> Article:
    """Return the real article."""
    return read_article(ROOT / "data" / "volunteers.txt")


CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Chromium; skip without one, except where tests run unattended."""
    if not Path(CHROMIUM).exists():
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing: install Debian's package chromium")
        pytest.skip("Chromium is missing (/usr/bin/chromium): the browser tests did not run")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the reports of both articles and of a hostile one, once for all tests."""
    out = tmp_path_factory.mktemp("reports")
    articles = ["data/volunteers.txt", "data/flood.txt", "tests/articles/hostile.txt"]
    articles += ["tests/articles/bare.txt"]
    write_reports([ROOT / article for article in articles], out)
    return out
