"""Candidates: the figures that could be stages of an article's funnel, and a file to edit."""

from collections import Counter
from pathlib import Path

import pandas as pd

from helpers.article.model import Article
from helpers.corrections.naming import Naming, write_toml
from helpers.figures.persons import are_persons
from helpers.files import printable, tell_failure, write_new_text
from helpers.funnel.count import SHARES
from helpers.funnel.read import FunnelError
from helpers.schema import Tables


def find_candidates(article: Article, tables: Tables) -> pd.DataFrame:
    """Find the figures that could be stages of a funnel: counts and shares of people or things.

    How much something rose or fell by is no stage.

    Returns
    -------
    pandas.DataFrame
        A row a candidate, in the article's order: figure (int64), text (str), kind (str), noun
        (str), sentence (int64), and evidence (str), the fewest words around the figure that
        stand once in the article.
    """
    figures = tables.figures
    chosen = figures[
        figures["kind"].isin(("count", *SHARES))
        & (figures["part"] == "body")
        & figures["trend"].isna()
        & (figures["low"].notna() | figures["high"].notna())
        & (figures["noun"].notna() | figures["kind"].isin(SHARES))
    ]
    words = Naming(article.text, tables)
    # Words that held the next figure too would not say which of the two they mean.
    stops = figures["start"].shift(-1, fill_value=len(article.text))[chosen.index]
    evidence = [
        words.widen(start, end, noun, stop)
        for start, end, noun, stop in zip(
            chosen["start"], chosen["end"], chosen["noun"].fillna(""), stops, strict=True
        )
    ]
    columns = ["figure", "text", "kind", "noun", "sentence"]
    return chosen[columns].assign(evidence=evidence).reset_index(drop=True)


_HEADER = """\
# Candidate stages, found in {name}, each behind comment marks. Take the marks "# " away from
# those that belong together, put them in order and name them; while none is left open, no
# chart is drawn. What they count must be one thing, or a part of an earlier stage:
# of = "..."          the earlier stage that this one is a part of; a share ("half") needs it
# outcome = "out"     for those who left here
# outcome = "within"  for a part that others of its stage may overlap (the dead among the ill)
# rest = true         for the others of stage `of` (evidence: the words that say so)
# counted = false     for a step of which the article gives no count

# What the stages count that you keep, for the line over the chart: "people", "boats".
counts = {counts}
source = {source}
note = "not independently verified"
"""


def write_candidates(article: Article, tables: Tables, path: str | Path) -> int:
    """Write a funnel file of candidate stages, to be edited; return how many it holds.

    Raises
    ------
    FunnelError
        The file exists, or the article has no candidate.
    """
    path = Path(path)
    where = printable(path)
    candidates = find_candidates(article, tables)
    if candidates.empty:
        name = printable(article.name)
        raise FunnelError(f"{name}: counts no people or things; write {where} by hand")
    facts = {
        "name": article.name, "counts": _guess_counted(candidates), "source": article.source
    }  # fmt: skip
    parts = [_HEADER.format(**{key: write_toml(fact) for key, fact in facts.items()})]
    for number, row in enumerate(candidates.to_dict("records"), 1):
        name = row["text"] if pd.isna(row["noun"]) else row["noun"]
        lines = [
            "[[stage]]",
            f'stage = "stage-{number}"',
            f"name = {write_toml(name)}",
            f"evidence = {write_toml(row['evidence'])}",
            *(['of = "..."'] if row["kind"] in SHARES else []),
        ]
        parts.append("\n" + "".join(f"# {line}\n" for line in lines))
    try:
        write_new_text(path, "".join(parts))
    except FileExistsError:
        raise FunnelError(f"{where}: exists already; edit it, or delete it first") from None
    except OSError as error:
        raise FunnelError(tell_failure(path, "written", error, "check the path")) from None
    return len(candidates)


def _guess_counted(candidates: pd.DataFrame) -> str:
    """Guess what a funnel counts: what most of the candidates do, all kinds of people as one."""
    nouns = candidates.loc[candidates["kind"] == "count", "noun"]
    things = ["people" if are_persons(noun) else noun.lower() for noun in nouns]
    return Counter(things).most_common(1)[0][0] if things else "people"
