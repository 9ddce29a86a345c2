"""Questions across many articles, on small folders made here."""

from pathlib import Path

import pandas as pd
import pytest

from helpers.article.read import read_article
from helpers.corpus import across
from helpers.corpus.run import read_corpus, read_table, write_corpus
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
    return {name: read_table(folder / "out", name) for name in (*TABLES, "errors")}


def test_articles(tables: dict[str, pd.DataFrame]) -> None:
    articles = across.list_articles(*(tables[n] for n in ("paragraphs", "figures", "statements")))
    assert articles["article"].tolist() == ["a.md", "b.md", "c.txt"]
    assert articles["headline"].tolist()[:2] == [
        "40 Boats Sink in Storm",
        "Harbor Counts Its Losses",
    ]
    assert articles["headline"].isna().tolist() == [False, False, True]
    assert articles["words"].tolist() == [26, 30, 13]
    assert articles["quotes"].tolist() == [1, 2, 0]
    assert articles["direct"].round(3).tolist() == [round(5 / 26, 3), round(8 / 30, 3), 0]


def test_recurring_speakers(tables: dict[str, pd.DataFrame]) -> None:
    recurring = across.count_recurring_speakers(tables["speakers"])
    assert recurring[["speaker", "articles"]].to_numpy().tolist() == [["Ana Ruiz", 2]]
    assert recurring["words"].tolist() == [13]


def test_recurring_figures_whatever_their_hedges(tables: dict[str, pd.DataFrame]) -> None:
    boats, fuel = across.count_recurring_figures(tables["figures"]).to_dict("records")
    assert (boats["figure"], boats["articles"], boats["times"]) == ("40 boats", 2, 3)
    assert "About 40" in boats["wordings"]
    assert fuel["figure"] == "6,000 gallon fuel"
    assert "More than 6,000" in fuel["wordings"]


def test_headlines(tables: dict[str, pd.DataFrame]) -> None:
    compared = across.compare_headlines(tables["figures"], tables["sentences"])
    assert compared[["article", "text", "dropped"]].to_numpy().tolist() == [["a.md", "40", "about"]]


def test_nothing_across_no_articles(tables: dict[str, pd.DataFrame]) -> None:
    none = {name: frame.iloc[:0] for name, frame in tables.items()}
    articles = across.list_articles(*(none[n] for n in ("paragraphs", "figures", "statements")))
    assert articles.empty
    assert across.count_recurring_speakers(none["speakers"]).empty
    assert across.count_recurring_figures(none["figures"]).empty
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
