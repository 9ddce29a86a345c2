"""The funnel: how an article's numbers fit together, drawn, said in words, and told."""

import shlex
from itertools import groupby
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from helpers.article.model import Article
from helpers.english import (
    find_words,
    join_words,
    lower_first,
    quote,
    say_all,
    say_count,
    say_number,
    say_range,
    say_share,
    upper_first,
)
from helpers.funnel.read import Funnel
from helpers.schema import Tables, each_row
from helpers.show.article import source_line
from helpers.show.canvas import Canvas
from helpers.show.funnel_rows import FunnelRows, place_bars
from helpers.show.html import Html, show_pictures, show_sentences, to_html, wants_files
from helpers.show.pictures import render_chart

_READ_AS = {
    "stated": "Solid: a figure in the article.",
    "derived": "Dashed: our arithmetic.",
    "out": "Hatched: left here.",
    "within": "From the left edge of its whole: parts that may overlap, not to be added up.",
    "rest": "Dotted: outcome not stated.",
    "no count": "Open dot: no count given.",
}


def label_stages(stages: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Give each stage of a funnel its amount in the article's words.

    Returns
    -------
    pandas.DataFrame
        `stages` with label (str): the figure with its hedge as printed ("approximately 6,000"), a
        share with our arithmetic ("half (≈3,000, our arithmetic)"), or "count not given"; and
        whole (str): the name of the stage it is a part of.
    """
    labels = [_label(row, tables.figures) for row in each_row(stages)]
    names = dict(zip(stages["stage"], stages["name"], strict=True))
    return stages.assign(
        label=pd.Series(labels, index=stages.index, dtype="str"), whole=stages["of"].map(names)
    )


def _label(row: Any, figures: pd.DataFrame) -> str:
    if row.basis == "no count":
        return "count not given"
    known = not pd.isna(row.figure)
    printed = lower_first(figures.loc[row.figure, "text"]) if known else "the rest"
    if row.basis == "stated":
        return printed
    sign = "" if row.qualifier == "exact" else "≈"
    amount = "unknown" if pd.isna(row.count) else f"{sign}{say_number(row.count)}"
    return f"{printed} ({amount}, our arithmetic)"


def tell_claims(stages: pd.DataFrame) -> str:
    """Tell who gave a funnel's counts, and for which stages where it is not one for all."""
    counted = stages[(stages["basis"] != "no count") & (stages["label"].str[:8] != "the rest")]
    named = counted.dropna(subset="speaker")
    if named.empty:
        return ""
    if len(named) == len(counted) and len(set(named["speaker"])) == 1:
        return f"Claimed by {named['speaker'].iloc[0]}"
    each = [
        f"{speaker} ({join_words(map(quote, rows['name']))})"
        for speaker, rows in named.groupby("speaker", sort=False)
    ]
    others = len(counted) - len(named)
    rest = f"; the article names no source of {others:,} more" if others else ""
    return f"Claimed by {join_words(each)}{rest}"


def show_funnel(article: Article, funnel: Funnel, stages: pd.DataFrame, *, index: str = "") -> Html:
    """Show a funnel's chart; `stages` are those of `label_stages`."""
    source = source_line(article, funnel.source, tell_claims(stages), funnel.note)
    data = (stages, funnel.counts, title_funnel(stages), source)
    drawn = render_chart(plot_funnel, *data, png=wants_files())
    return show_pictures(drawn, describe_funnel(stages), index=index)


def is_part(last: "pd.Series[Any]", first: "pd.Series[Any]", stages: pd.DataFrame) -> bool:
    """Tell whether a stage is a part of another, through the stages between."""
    wholes = dict(zip(stages["stage"], stages["of"], strict=True))
    at = last["stage"]
    while isinstance(at, str) and at != first["stage"]:
        at = wholes.get(at)
    return isinstance(at, str)


def find_parts(whole: pd.DataFrame, stages: pd.DataFrame) -> pd.DataFrame:
    """Find the stages that are parts of one, or parts of its parts; `whole` is its row, or none."""
    inside = pd.Series(False, index=stages.index)
    for _, first in whole.iterrows():
        inside = stages.apply(is_part, axis=1, args=(first, stages))
    return stages[inside].drop(whole.index)


def title_funnel(stages: pd.DataFrame) -> str:
    """Write a funnel's finding: its last counted stage of those still in, of its first.

    Where none but the first is in, it is the largest part of the first.
    """
    counted = stages[(stages["basis"] != "no count") & (stages["outcome"] == "in")]
    if counted.empty:
        return "The article gives no counts"
    first, last = counted.iloc[0], counted.iloc[-1]
    end = f"{last['label']} {_name_within(last)}"
    if len(counted) > 1 and is_part(last, first, stages):
        end += f", of {first['label']} {_name_within(first)}"
    parts = stages[(stages["of"] == first["stage"]) & stages["count"].notna()]
    if len(counted) == 1 and len(parts):  # nobody went on: of the parts, the largest
        part = parts.loc[parts["count"].astype(float).idxmax()]
        end = f"of {end}, {part['label']} {_name_within(part)}"
    return upper_first(end)


def _name_within(stage: "pd.Series[Any]") -> str:
    """Write a stage's name within a sentence; a name in it keeps its capital."""
    name = str(stage["name"])
    proper = find_words(str(stage.get("evidence", "")), name.split(maxsplit=1)[0])
    return name if proper and proper[0][0] > 0 else lower_first(name)


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
        if row.outcome == "within":
            part += ", which other parts may overlap"
        parts.append(part)
    return f"Bar chart on one scale from zero. {title_funnel(stages)}. {'; '.join(parts)}."


def plot_funnel(ax: Axes, stages: pd.DataFrame, counts: str, title: str, caption: str) -> Axes:
    """Plot a funnel: bars on one linear scale from zero, open dots for stages without a count.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where there is no stage.
    stages
        A row a stage, as `label_stages` returns them.
    counts
        What is counted.
    title, caption
        The finding and the source line.
    """
    if stages.empty:
        return ax
    canvas = Canvas(ax)
    bars = place_bars(stages)
    used = {*stages["basis"]} | {"out", "within"} & {*stages["outcome"]}
    used |= {"rest" for bar in bars.values() if bar.rest}
    key = " ".join(text for look, text in _READ_AS.items() if look in used)
    canvas.head(title, f"{upper_first(counts)} at each stage, on one scale from zero. {key}")
    largest = max((bar.right for bar in bars.values()), default=1.0)
    rows = FunnelRows(
        canvas, bars, dict(zip(stages["stage"], stages["name"], strict=True)), largest
    )
    for counted, run in groupby(each_row(stages), key=lambda row: row.stage in bars):
        if counted:
            for row in run:
                rows.add_bar(row)
        else:
            rows.add_dots(list(run))
    return canvas.foot(caption)


def show_next_step(stages: pd.DataFrame, path: str) -> Html:
    """Show what the funnel file says, or how to make one where there is none.

    Where there is none, a report's page ends here: what follows would be empty.
    """
    if len(stages):
        return show_sentences([f"The funnel file names {say_count(len(stages), 'stage')}."])
    name = Path(path).name
    # A path of this machine would say nothing to whom the page is sent.
    shown = path if path == f"../data/{name}" else name
    in_cell, in_shell = shlex.quote(shown), shlex.quote(shown.removeprefix("../"))
    cell = f"%run -m helpers new {in_cell}"
    shell = f".venv/bin/python -m helpers new {in_shell}"
    html = (
        f"<p>No funnel file beside {to_html(name)} names a stage yet, so nothing more is shown. To "
        f"go on, run <code>{to_html(cell)}</code> in a cell of this notebook, or "
        f"<code>{to_html(shell)}</code> in the project’s folder: it writes a file with the figures "
        "above as stages, each behind comment marks. Take the marks away from those that belong "
        "together, put them in order, name them, and run this notebook again.</p>"
    )
    plain = f"No funnel file beside {name} names a stage yet: {cell}"
    return Html(f'<div class="finding">{html}</div>', plain, page="ends")


def tell_funnel(stages: pd.DataFrame) -> list[str]:
    """Tell a funnel's finding, what share reached its end, and what is not known."""
    if stages.empty:
        return []
    sentences = [f"{title_funnel(stages)}."]
    counted = stages[(stages["basis"] != "no count") & (stages["outcome"] == "in")]
    if len(counted) > 1 and is_part(counted.iloc[-1], counted.iloc[0], stages):
        sentences += _tell_share(counted.iloc[0], counted.iloc[-1])
    derived = stages[stages["basis"] == "derived"]["name"]
    if len(derived):
        sentences.append(
            f"Nobody states the {'count' if len(derived) == 1 else 'counts'} of "
            f"{join_words(map(quote, derived))}; {'it is' if len(derived) == 1 else 'they are'} "
            "our arithmetic."
        )
    steps = stages[stages["basis"] == "no count"]["name"]
    if len(steps):
        sentences.append(
            f"No count is given for {join_words(map(quote, steps))}: how many got there is not "
            "known."
        )
    return sentences


def _tell_share(first: pd.Series, last: pd.Series) -> list[str]:
    """Tell the last stage as a share of the first, with the range the wording leaves."""
    if pd.isna(first["count"]) or pd.isna(last["count"]) or not first["count"]:
        return []
    reached = last["count"] / first["count"]
    low, high = _say_ratio(last["low"], first["high"]), _say_ratio(last["high"], first["low"])
    # "28%, and 28% to 29%" would tell no range.
    near = low != high and say_share(reached) in (low, high)
    share = f"That is {say_share(reached, tenth=near)} by our arithmetic"
    if near:
        low = _say_ratio(last["low"], first["high"], tenth=True)
        high = _say_ratio(last["high"], first["low"], tenth=True)
    if low and low == high:
        return [f"{share}."]
    if not low and not high:
        return [f"{share}; the hedges leave its range open."]
    reach = f"{low} to {high}" if low and high else f"at least {low}" if low else f"at most {high}"
    stated = first["basis"] == last["basis"] == "stated"  # of "31%", what it was rounded from
    wording = "the hedges" if stated else "hedges and rounding"
    return [f"{share}, and {reach} if {wording} are taken at their widest."]


def _say_ratio(part: float, whole: float, *, tenth: bool = False) -> str:
    """Write a part's share of a whole, "" where an end is open; no part is more than its whole."""
    unknown = pd.isna(part) or pd.isna(whole) or not whole
    return "" if unknown else say_share(min(part / whole, 1), tenth=tenth)


def title_ranges(counted: pd.DataFrame) -> str:
    """Write the finding of the chart of ranges: how many stages leave one."""
    if counted.empty:
        return "No stage has a count"
    wide = int((counted["qualifier"] != "exact").sum())
    total = say_count(len(counted), "stage")
    leave = "leaves" if wide < 2 else "leave"
    if len(counted) == 1:
        return f"The one stage with a count {'leaves a' if wide else 'leaves no'} range"
    if wide in (0, len(counted)):
        all_ = upper_first(say_all(len(counted), "stage")) if wide else f"None of the {total}"
        return f"{all_} with a count {leave} a range"
    return f"{wide:,} of {total} with a count {leave} a range"


def describe_ranges(counted: pd.DataFrame) -> str:
    """Describe the chart of ranges: each count with its range."""
    if counted.empty:
        return "No chart: no stage has a count."
    parts = []
    for row in each_row(counted):
        spread = say_range(row.low, row.high) if row.qualifier != "exact" else ""
        parts.append(
            f"{row.name}: {say_number(row.count)}{f', that is {spread}' if spread else ''}"
        )
    return f"Dot chart. {title_ranges(counted)}. {'; '.join(parts)}."
