"""Questions across many articles: what headlines drop; and a sample to ask them of.

Frames are those of `helpers.corpus.run`: the tables of one article after the column ``article``.
"""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from helpers.article.read import read_article
from helpers.headline import compare_headline
from helpers.schema import SCHEMA, TABLES, Tables, build_rows


def write_sample(paths: Iterable[str | Path], folder: str | Path) -> Path:
    """Write a small folder of articles: each of `paths`, and an early version with half its text.

    Returns
    -------
    Path
        The folder, which is made.
    """
    folder = Path(folder)
    folder.mkdir(parents=True)
    for path in map(Path, paths):
        article = read_article(path)
        half = article.blocks[len(article.blocks) // 2].end
        (folder / path.name).write_text(article.text, encoding="utf-8")
        early = folder / f"{path.stem}-early{path.suffix}"
        early.write_text(article.text[:half], encoding="utf-8")
    return folder


def compare_headlines(figures: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """Compare each headline's and deck's figures with the body (see `compare_headline`).

    Returns
    -------
    pandas.DataFrame
        As `helpers.headline.compare_headline` gives, after the column article.
    """
    asked = figures.loc[figures["part"] != "body", "article"].unique()
    empty = {name: build_rows(name, []) for name in TABLES}
    of_figures = figures[figures["article"].isin(asked)].groupby("article")
    of_sentences = sentences[sentences["article"].isin(asked)].groupby("article")
    found = [build_rows("comparison", []).assign(article="")]
    for name in asked:
        own = {"figures": of_figures.get_group(name), "sentences": of_sentences.get_group(name)}
        found.append(compare_headline(Tables(**{**empty, **own})).assign(article=name))
    frame = pd.concat(found, ignore_index=True)
    return frame[["article", *SCHEMA["comparison"]]]
