"""Captions: each chart's title, source line, and what it shows in words.

A description (alt text) says every value with its hedge, and the gaps.
"""

from typing import Any

import pandas as pd

from helpers.article.model import Article
from helpers.english import join_words, quote, say_count, say_day, say_number, say_range, say_share
from helpers.schema import each_row
from helpers.tables import Tables

OWN_VOICE = "The outlet's own voice"
UNIDENTIFIED = "A source not identified"
_MOST = 40  # figures in one chart


def source_line(
    article: Article, speakers: pd.Series | None = None, outlet: str = "", note: str = ""
) -> str:
    """Write the line under a chart: outlet, headline, day, who claims it, the caveat."""
    day = say_day(article.date) if article.date else ""
    title = quote(article.title) if article.title else article.name
    parts = [", ".join(part for part in (outlet or article.source, title, day) if part)]
    names = [] if speakers is None else list(dict.fromkeys(speakers.dropna()))
    if names:
        parts.append(f"Claimed by {join_words(names)}")
    if note:
        parts.append(note[0].upper() + note[1:])
    return f"Source: {'. '.join(parts)}."


def label_stages(stages: pd.DataFrame, article: Article, tables: Tables) -> pd.DataFrame:
    """Give each stage of a funnel its amount in the article's words.

    Returns
    -------
    pandas.DataFrame
        `stages` with label (str): the figure with its hedge as printed ("approximately 6,000"), a
        share with our arithmetic ("half (≈3,000, our arithmetic)"), or "count not given"; and
        whole (str): the name of the stage it is a part of.
    """
    labels = [_label(row, article, tables.figures) for row in each_row(stages)]
    names = dict(zip(stages["stage"], stages["name"], strict=True))
    return stages.assign(
        label=pd.Series(labels, index=stages.index, dtype="str"), whole=stages["of"].map(names)
    )


def _label(row: Any, article: Article, figures: pd.DataFrame) -> str:
    if row.basis == "no count":
        return "count not given"
    start = article.text.find(row.evidence)
    inside = figures[(figures["start"] >= start) & (figures["end"] <= start + len(row.evidence))]
    shares = inside["kind"].isin(("fraction", "percent"))
    chosen = inside[shares if row.basis == "derived" else ~shares]
    printed = _lower_first(chosen["text"].iloc[0]) if len(chosen) else "the rest"
    if row.basis == "stated":
        return printed
    sign = "" if row.qualifier == "exact" else "≈"
    amount = "unknown" if pd.isna(row.count) else f"{sign}{say_number(row.count)}"
    return f"{printed} ({amount}, our arithmetic)"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def is_part(last: "pd.Series[Any]", first: "pd.Series[Any]", stages: pd.DataFrame) -> bool:
    """Tell whether a stage is a part of another, through the stages between."""
    wholes = dict(zip(stages["stage"], stages["of"], strict=True))
    at = last["stage"]
    while isinstance(at, str) and at != first["stage"]:
        at = wholes.get(at)
    return isinstance(at, str)


def title_funnel(stages: pd.DataFrame) -> str:
    """Write a funnel's finding: its last counted stage of those still in, of its first."""
    counted = stages[(stages["basis"] != "no count") & (stages["outcome"] == "in")]
    if counted.empty:
        return "The article gives no counts"
    first, last = counted.iloc[0], counted.iloc[-1]
    end = f"{last['label']} {_lower_first(last['name'])}"
    if len(counted) > 1 and is_part(last, first, stages):
        end += f", of {first['label']} {_lower_first(first['name'])}"
    return end[0].upper() + end[1:]


def describe_funnel(stages: pd.DataFrame) -> str:
    """Describe a funnel's chart."""
    if stages.empty:
        return "No funnel: no file beside the article names stages."
    names = dict(zip(stages["stage"], stages["name"], strict=True))
    parts = []
    for row in each_row(stages):
        part = f"{row.name}: {row.label}"
        spread = say_range(row.low, row.high)
        if row.basis != "no count" and spread and row.qualifier != "exact":
            part += f", that is {spread}"
        if not pd.isna(row.of):
            part += f", part of {quote(names[row.of])}"
        if row.outcome == "out":
            part += ", left here"
        parts.append(part)
    return f"Bar chart on one scale from zero. {title_funnel(stages)}. {'; '.join(parts)}."


def name_givers(figures: pd.DataFrame) -> "pd.Series[str]":
    """Name who gave each figure.

    Its speaker; a source not identified, where its statement's speaker is open; or else, outside
    statements, the outlet's own voice.
    """
    inside = figures["statement"].notna()
    open_ = pd.Series(UNIDENTIFIED, figures.index, dtype="str").where(inside, OWN_VOICE)
    return figures["speaker"].fillna(open_)


def pick_sizes(figures: pd.DataFrame) -> pd.DataFrame:
    """Pick the figures that have a place on a scale of sizes: counts and amounts of money.

    Returns
    -------
    pandas.DataFrame
        Rows of `figures`, at most 40 (the largest), with scale (str: what the axis counts), giver
        (str, as by `name_givers`) and label (str: as printed, with its noun);
        each scale's givers in the order of the text.
    """
    ends = figures[["value", "low", "high"]].astype("float64")
    fits = figures["kind"].isin(("count", "money")) & (ends.min(axis=1) > 0)
    chosen = figures[fits].copy()
    size = ends[fits].max(axis=1)
    chosen = chosen.loc[size.nlargest(_MOST).index.sort_values()]
    chosen["giver"] = name_givers(chosen)
    chosen["scale"] = chosen["unit"].where(chosen["unit"].fillna("") != "", "Counts")
    several = (chosen["qualifier"] == "vague") & chosen["text"].str.endswith("s")  # "thousands of"
    noun = chosen["noun"].fillna("").where(~several, "of " + chosen["noun"].fillna(""))
    chosen["label"] = (chosen["text"] + " " + noun).str.strip()
    order = chosen.groupby(["scale", "giver"], sort=False).ngroup()
    return chosen.iloc[order.argsort(kind="stable")]


def title_figures(figures: pd.DataFrame) -> str:
    """Write the finding of the chart of figures: their span, and how many are hedged."""
    sizes = pick_sizes(figures)
    if sizes.empty:
        return "No counts or amounts"
    hedged = int((sizes["qualifier"] != "exact").sum())
    size = sizes[["value", "low", "high"]].astype("float64").max(axis=1)
    largest = sizes.iloc[int(size.argmax())]
    return (
        f"{say_count(len(sizes), 'count or amount', 'counts and amounts')}, {hedged:,} of them "
        f"hedged; the largest is {_lower_first(largest['label'])}"
    )


def describe_figures(figures: pd.DataFrame) -> str:
    """Describe the chart of figures."""
    sizes = pick_sizes(figures)
    if sizes.empty:
        return "No chart: the article gives no counts and no amounts of money."
    parts = []
    for (scale, giver), rows in sizes.groupby(["scale", "giver"], sort=False):
        each = [_describe_size(row) for row in each_row(rows)]
        parts.append(f"{giver} ({scale}): {'; '.join(each)}")
    left = len(figures) - len(sizes)
    gap = f" {say_count(left, 'figure')} of other kinds not shown." if left else ""
    return f"Dot chart on a logarithmic scale. {title_figures(figures)}. {'. '.join(parts)}.{gap}"


def _describe_size(row: Any) -> str:
    spread = say_range(row.low, row.high)
    return f"{row.label}, that is {spread}" if row.qualifier != "exact" and spread else row.label


def title_speakers(speakers: pd.DataFrame) -> str:
    """Write the finding of the chart of speakers: who is quoted most."""
    total = int(speakers["words"].sum())
    if not total:
        return "Nobody is quoted; every statement is paraphrased"
    top = speakers.iloc[int(speakers["words"].argmax())]
    silent = int((speakers["words"] == 0).sum())
    title = f"{top['speaker']} has {say_share(top['words'] / total)} of the words quoted"
    return f"{title}; {silent:,} of {say_count(len(speakers), 'source')} are paraphrased only"


def describe_speakers(speakers: pd.DataFrame) -> str:
    """Describe the chart of speakers."""
    if speakers.empty:
        return "No chart: nobody is quoted or paraphrased in the article."
    parts = [
        f"{row.speaker}: {say_count(row.words, 'word')} quoted, "
        f"{say_count(row.indirect, 'statement')} paraphrased"
        for row in each_row(speakers)
    ]
    return f"Bar and dot chart. {title_speakers(speakers)}. {'; '.join(parts)}."


def title_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Write the finding of the dispersion plot: the most widely spread word."""
    if places.empty:
        return "None of the words was found"
    spread = places.groupby("word", sort=False)["paragraph"].nunique()
    widest = str(spread.idxmax())
    return (
        f"{quote(widest)} is the most widely spread: it stands in {spread[widest]:,} of "
        f"{say_count(len(paragraphs), 'paragraph')}"
    )


def describe_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Describe the dispersion plot."""
    if places.empty:
        return "No chart: none of the words was found."
    parts = []
    for word, group in places.groupby("word", sort=False):
        numbers = [f"{number + 1:,}" for number in group["paragraph"].unique()]
        times = say_count(len(group), "time")
        parts.append(
            f"{word}: {times}, in paragraph{'s'[: len(numbers) > 1]} {join_words(numbers)}"
        )
    return f"Dispersion plot. {title_places(places, paragraphs)}. {'; '.join(parts)}."
