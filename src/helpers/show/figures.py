"""Figures: their sizes on a logarithmic scale, who gave them, what the headline drops."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from helpers.english import join_words, lower_first, quote, say_count, say_number, say_range
from helpers.schema import each_row
from helpers.show.canvas import BLUE, GRAY, LINE, Canvas, cut, measure
from helpers.tables import Tables

OWN_VOICE = "The outlet's own voice"
UNIDENTIFIED = "A source not identified"
_MOST = 40  # figures in one chart


def name_givers(figures: pd.DataFrame) -> "pd.Series[str]":
    """Name who gave each figure.

    Its speaker; a source not identified, where its statement's speaker is open; or else, outside
    statements, the outlet's own voice.
    """
    inside = figures["statement"].notna()
    open_ = pd.Series(UNIDENTIFIED, figures.index, dtype="str").where(inside, OWN_VOICE)
    return figures["speaker"].fillna(open_)


def is_hedged(figures: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which figures carry a hedge or a bound: those whose wording is not exact."""
    return figures["qualifier"] != "exact"


def count_givers(figures: pd.DataFrame) -> pd.DataFrame:
    """Count the figures each speaker gave.

    Returns
    -------
    pandas.DataFrame
        A row a giver (see `name_givers`), most figures first: given by (str),
        figures (int64), hedged (int64: other than exact), kinds (str).
    """
    hedged = figures.assign(hedged=is_hedged(figures))
    groups = hedged.groupby(name_givers(figures).rename("given by"), sort=False)
    frame = groups.agg(
        figures=("figure", "size"),
        hedged=("hedged", "sum"),
        kinds=("kind", lambda kinds: ", ".join(dict.fromkeys(kinds))),
    )
    frame = frame.sort_values("figures", ascending=False, kind="stable")
    return frame.reset_index()


def tell_figures(tables: Tables) -> list[str]:
    """Tell how many figures there are, how many are hedged, and who gave them."""
    figures = tables.figures
    if figures.empty:
        return ["No figure was found in this article."]
    hedged = int(is_hedged(figures).sum())
    kinds = figures["kind"].value_counts()
    plurals = {"money": "sums of money", "percent": "percentages"}
    singulars = {"money": "sum of money", "percent": "percentage"}
    common = [
        say_count(int(n), singulars.get(str(kind), str(kind)), plurals.get(str(kind), ""))
        for kind, n in kinds.head(3).items()
    ]
    sentences = [
        f"The article prints {say_count(len(figures), 'figure')}, among them {join_words(common)}; "
        f"{hedged:,} of them carry a hedge or a bound.",
    ]
    given, givers = figures["speaker"].dropna(), name_givers(figures)
    lost, own = (int((givers == name).sum()) for name in (UNIDENTIFIED, OWN_VOICE))
    parts = []
    if len(given):
        top, number = str(given.value_counts().idxmax()), int(given.value_counts().max())
        parts.append(
            f"{say_count(len(given), 'figure')} {'is' if len(given) == 1 else 'are'} given by a "
            f"named or unnamed source, most by {top} ({number:,})"
        )
    if lost:
        parts.append(f"{lost:,} by a source not identified")
    if parts:
        parts.append(f"the other {own:,} {'is' if own == 1 else 'are'} in the outlet's own voice")
        sentences.append("; ".join(parts) + ".")
    else:
        sentences.append("All of them are in the outlet's own voice.")
    return sentences


def tell_headline(comparison: pd.DataFrame) -> list[str]:
    """Tell what headline and deck drop (a frame of `helpers.figures.scan.compare_headline`)."""
    if comparison.empty:
        return ["Neither headline nor deck prints a figure."]
    sentences = []
    for row in each_row(comparison):
        figure = f"The {row.part}'s {quote(row.text)}"
        if not row.found:
            sentences.append(f"{figure} stands nowhere in the body.")
        elif pd.isna(row.dropped):
            sentences.append(f"{figure} stands in the body as {quote(row.body_text)}.")
        else:
            sentences.append(
                f"{figure} is {quote(row.body_text)} in the body; the {row.part} drops "
                f"{quote(row.dropped)}."
            )
    return sentences


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
    chosen["scale"] = chosen["unit"].fillna("Counts")
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
    hedged = int(is_hedged(sizes).sum())
    size = sizes[["value", "low", "high"]].astype("float64").max(axis=1)
    largest = sizes.iloc[int(size.argmax())]
    return (
        f"{say_count(len(sizes), 'count or amount', 'counts and amounts')}, {hedged:,} of them "
        f"hedged; the largest is {lower_first(largest['label'])}"
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


def plot_figures(ax: Axes, figures: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot counts and amounts of money on a logarithmic scale, grouped by who gave them.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where there is nothing to plot.
    figures
        The figures table; `pick_sizes` says which rows are plotted.
    title, caption
        The finding and the source line.
    """
    sizes = pick_sizes(figures)
    if sizes.empty:
        return ax
    canvas = Canvas(ax)
    canvas.head(
        title,
        "Each step of the scale is ten times the one before. Dot: the figure. Line: the range its "
        "wording implies. Arrow: no end given.",
    )
    for scale, part in sizes.groupby("scale", sort=False):
        _plot_scale(canvas, str(scale), part)
    return canvas.foot(caption)


def _plot_scale(canvas: Canvas, name: str, part: pd.DataFrame) -> None:
    """Plot the figures of one unit on a logarithmic axis of their own."""
    edges = part[["value", "low", "high"]].astype("float64").to_numpy()
    low = int(np.floor(np.log10(np.nanmin(edges))))
    high = max(int(np.ceil(np.log10(np.nanmax(edges)))), low + 1)
    start = 8.0 if canvas.narrow else 200.0
    unit = (canvas.width - 14 - start) / (high - low)

    def x(value: float) -> float:
        return start + unit * (float(np.log10(value)) - low)

    canvas.text(0, canvas.y + 9, name, size=9, color=GRAY)
    if canvas.narrow:
        canvas.y += 14
    powers = range(low, high + 1)
    labels = [say_number(10.0**power) for power in powers]
    widest = max(measure(label, 8) for label in labels)
    step = int(np.ceil(1.6 * widest / unit))
    for power, label in list(zip(powers, labels, strict=True))[::step]:
        half = measure(label, 8) / 2
        middle = min(max(x(10.0**power), half), canvas.width - half)
        canvas.text(middle, canvas.y + 9, label, size=8, color=GRAY, ha="center")
    canvas.y += 14
    top = canvas.y
    for giver, rows in part.groupby("giver", sort=False):
        canvas.lines(0, str(giver), canvas.width, size=9.5, weight="bold")
        canvas.y += 4
        for row in each_row(rows):
            if canvas.narrow:
                canvas.lines(0, row.label, canvas.width, size=9)
                canvas.y += 9
            else:
                canvas.y += 13
                label = cut(row.label, start - 14, 9)
                canvas.text(start - 10, canvas.y + 3, label, size=9, ha="right")
            _plot_size(canvas, row, x)
            canvas.y += 5
        canvas.y += 4
    for power in powers:
        edge = x(10.0**power)
        canvas.line((edge, edge), (top, canvas.y), color=LINE, linewidth=0.5)
    canvas.y += 8


def _plot_size(canvas: Canvas, row: Any, x: Callable[[float], float]) -> None:
    """Plot one figure: its dot, its range, an arrow at an open end."""
    ends = [None if pd.isna(v) else x(v) for v in (row.low, row.high)]
    dot = None if pd.isna(row.value) else x(row.value)
    left, right = (dot if end is None else end for end in ends)
    if left is None or right is None:
        return
    y = canvas.y
    canvas.line((left, right), (y, y), color=BLUE, linewidth=1.6, zorder=2)
    for end, at, sign in ((ends[0], left, -1), (ends[1], right, 1)):
        if end is None:
            tip = at + sign * 13
            canvas.line((at, tip), (y, y), color=BLUE, linewidth=1.6, zorder=2)
            marker = ">" if sign > 0 else "<"
            canvas.ax.plot([tip], [y], marker, markersize=5, color=BLUE, zorder=3)
        elif left != right:
            canvas.line((at, at), (y - 3, y + 3), color=BLUE, linewidth=1.6, zorder=2)
    if dot is not None:
        canvas.dot(dot, y, filled=True, size=5.5)
