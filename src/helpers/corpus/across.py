"""Questions across many articles: who and what recurs, what headlines drop, who is quoted.

Frames are those of `helpers.corpus.run`: the tables of one article after the column ``article``.
`helpers.show.corpus` tells and draws what is found.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from helpers.article.read import read_article
from helpers.english import say_number, say_range
from helpers.headline import compare_headline
from helpers.schema import SCHEMA, TABLES, build_empty
from helpers.tables import Tables

_AMOUNTS = ["kind", "unit", "value", "low", "high", "noun"]
_NO_COUNTS = ("date", "ordinal", "age", "duration")


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


def list_articles(
    paragraphs: pd.DataFrame, figures: pd.DataFrame, statements: pd.DataFrame
) -> pd.DataFrame:
    """List the articles.

    Returns
    -------
    pandas.DataFrame
        A row an article, in the order of the source: article, headline (str, missing for none),
        words (int64, of the body), figures, statements, quotes (int64, direct ones) and direct
        (Float64, the share of the body's words inside direct quotes; missing without a body).
    """
    heads = paragraphs[paragraphs["part"] == "headline"].drop_duplicates("article")
    quotes = statements[statements["mode"] == "direct"]
    quoted = quotes["text"].str.count(r"\w+(?:['’.,&-]\w+)*").groupby(quotes["article"]).sum()
    body = paragraphs[paragraphs["part"] == "body"].groupby("article")["words"].sum()
    counts = pd.DataFrame(index=paragraphs["article"].unique()).rename_axis("article")
    counts["headline"] = heads.set_index("article")["text"]
    columns = {
        "words": body,
        "figures": figures.groupby("article").size(),
        "statements": statements.groupby("article").size(),
        "quotes": quotes.groupby("article").size(),
    }
    for name, values in columns.items():
        counts[name] = values.reindex(counts.index, fill_value=0).astype("int64")
    share = quoted.reindex(counts.index, fill_value=0) / counts["words"].where(counts["words"] > 0)
    counts["direct"] = share.astype("Float64").clip(upper=1)
    return counts.reset_index()


def count_recurring_speakers(speakers: pd.DataFrame) -> pd.DataFrame:
    """Count the articles each speaker speaks in, told apart by name alone.

    Returns
    -------
    pandas.DataFrame
        A row a person or organisation of several articles, the most widely heard first:
        speaker, kind (str), articles, statements, words (int64, inside quotation marks).
    """
    named = speakers[speakers["kind"].isin(("person", "organisation"))]
    frame = named.groupby("speaker", sort=False).agg(
        kind=("kind", "first"),
        articles=("article", "nunique"),
        statements=("statements", "sum"),
        words=("words", "sum"),
    )
    frame = frame[frame["articles"] > 1].reset_index()
    return frame.sort_values(["articles", "statements"], ascending=False, kind="stable")


def count_recurring_figures(figures: pd.DataFrame) -> pd.DataFrame:
    """Count the articles each figure stands in: the same amount of the same unit and noun.

    Dates, durations, ages and ordinals are left out, and numbers with neither unit nor noun:
    that they are equal says nothing.

    Returns
    -------
    pandas.DataFrame
        A row a figure of several articles, the most widespread first: figure (str, the amount
        and what it is of), kind (str), articles, times (int64), wordings (str, the different
        ways it is printed).
    """
    amounts = figures.assign(noun=figures["noun"].str.casefold())
    amounts = amounts[
        ~amounts["kind"].isin(_NO_COUNTS)
        & (amounts["value"].notna() | amounts["low"].notna() | amounts["high"].notna())
        & (amounts["noun"].notna() | amounts["unit"].notna())
    ]
    # "6,000", "about 6,000" and "more than 6,000" are one figure, worded in three ways.
    hedged = amounts["value"].notna()
    amounts = amounts.assign(low=amounts["low"].mask(hedged), high=amounts["high"].mask(hedged))
    frame = amounts.groupby(_AMOUNTS, sort=False, dropna=False).agg(
        articles=("article", "nunique"),
        times=("article", "size"),
        wordings=("text", lambda texts: ", ".join(dict.fromkeys(texts))),
    )
    frame = frame[frame["articles"] > 1].reset_index()
    frame["figure"] = [_name(row) for row in frame.to_dict("records")]
    frame = frame.sort_values(["articles", "times"], ascending=False, kind="stable")
    return frame[["figure", "kind", "articles", "times", "wordings"]]


def _name(row: dict[Any, Any]) -> str:
    known = not pd.isna(row["value"])
    amount = say_number(row["value"]) if known else say_range(row["low"], row["high"])
    noun = row["noun"] if row["kind"] != "rate" else None  # a rate's unit says it already
    return " ".join(part for part in (amount, row["unit"], noun) if not pd.isna(part))


def compare_headlines(figures: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """Compare each headline's and deck's figures with the body (see `compare_headline`).

    Returns
    -------
    pandas.DataFrame
        As `helpers.headline.compare_headline` gives, after the column article.
    """
    asked = figures.loc[figures["part"] != "body", "article"].unique()
    empty = {name: build_empty(name) for name in TABLES}
    of_figures = figures[figures["article"].isin(asked)].groupby("article")
    of_sentences = sentences[sentences["article"].isin(asked)].groupby("article")
    found = [build_empty("comparison").assign(article="")]
    for name in asked:
        own = {"figures": of_figures.get_group(name), "sentences": of_sentences.get_group(name)}
        found.append(compare_headline(Tables(**{**empty, **own})).assign(article=name))
    frame = pd.concat(found, ignore_index=True)
    return frame[["article", *SCHEMA["comparison"]]]
