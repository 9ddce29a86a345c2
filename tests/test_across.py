"""Headlines of many articles, and the sample of them, on small folders made here."""

from pathlib import Path

import pandas as pd
import pytest

from helpers.article.read import read_article
from helpers.corpus import across
from helpers.corpus.run import read_corpus, write_corpus
from helpers.schema import TABLES

pytest.importorskip("distributed", reason="the extra corpus is not installed")

ONE = """---
title: 40 Boats Sink in Storm
---

About 40 boats sank, Ana Ruiz said on Friday. "We lost the pier too," she said.

Some of the crews had 6,000 gallons of fuel aboard.
"""
TWO = """---
title: Harbor Counts Its Losses
---

"We lost 40 boats," Ana Ruiz said. "The pier is gone." It happened on May 2, 2024.

More than 6,000 gallons of fuel burned, and the loss is $4 million.
"""
THREE = "No one spoke in this one. It was the first in 12 weeks."


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    folder = tmp_path_factory.mktemp("across")
    (folder / "in").mkdir()
    for name, text in (("a.md", ONE), ("b.md", TWO), ("c.txt", THREE), ("d.txt", "")):
        (folder / "in" / name).write_text(text, encoding="utf-8")
    write_corpus(folder / "in", folder / "out", progress=False)
    return {name: pd.read_parquet(folder / "out" / name) for name in (*TABLES, "errors")}


def test_headlines(tables: dict[str, pd.DataFrame]) -> None:
    compared = across.compare_headlines(tables["figures"], tables["sentences"])
    assert compared[["article", "text", "dropped"]].to_numpy().tolist() == [["a.md", "40", "about"]]


def test_nothing_across_no_articles(tables: dict[str, pd.DataFrame]) -> None:
    none = {name: frame.iloc[:0] for name, frame in tables.items()}
    assert across.compare_headlines(none["figures"], none["sentences"]).empty


def test_the_sample_is_each_article_and_half_of_it(tmp_path: Path, root: Path) -> None:
    folder = across.write_sample(
        [root / "data" / "flood.txt", root / "data" / "volunteers.txt"], tmp_path / "sample"
    )
    names = [name for name, _ in read_corpus(folder)]
    assert names == ["flood-early.txt", "flood.txt", "volunteers-early.txt", "volunteers.txt"]
    early, whole = (read_article(folder / name) for name in names[:2])
    assert early.title == whole.title
    assert whole.text.startswith(early.text)
    assert 2 * len(early.blocks) in (len(whole.blocks), len(whole.blocks) + 2)
