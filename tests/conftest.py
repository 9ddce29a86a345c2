"""What several tests share."""

from pathlib import Path

import pytest

from helpers.article import Article, read_article

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def volunteers() -> Article:
    """Return the real article."""
    return read_article(ROOT / "data" / "volunteers.txt")
