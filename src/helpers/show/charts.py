"""Charts: axes in, axes out.

Every chart is laid out for the width of its axes: labels stand beside the bars on a wide canvas,
above them on a narrow one. `helpers.show.captions` has their titles and says each in words.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from helpers.english import say_number
from helpers.schema import each_row
from helpers.show.canvas import BLUE, GRAY, LINE, ORANGE, Canvas, cut, measure, wrap
from helpers.show.captions import pick_sizes

SPEAKERS = 12  # as many as a reader takes in


def plot_figures(ax: Axes, figures: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot counts and amounts of money on a logarithmic scale, grouped by who gave them.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where there is nothing to plot.
    figures
        The figures table; `helpers.show.captions.pick_sizes` says which rows are plotted.
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


def plot_speakers(ax: Axes, speakers: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot the words quoted from each speaker beside the statements paraphrased.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where nobody speaks.
    speakers
        The speakers table; its first `SPEAKERS` rows are plotted.
    title, caption
        The finding and the source line.
    """
    if speakers.empty:
        return ax
    canvas = Canvas(ax)
    shown = speakers.head(SPEAKERS)
    more = len(speakers) - len(shown)
    left_out = f" The {more:,} who speak least are in the table." if more else ""
    canvas.head(
        title, f"Bar: words inside quotation marks. Open dot: a statement paraphrased.{left_out}"
    )
    start = 0.0 if canvas.narrow else 172.0
    most = max(int(shown["words"].max()), 1)
    full = (canvas.width - start) * (0.75 if canvas.narrow else 0.52)
    dots = start + full + 60
    if not canvas.narrow:
        canvas.text(start, canvas.y + 8, "Words quoted", size=8.5, color=GRAY)
        canvas.text(dots - 3, canvas.y + 8, "Paraphrases", size=8.5, color=GRAY)
        canvas.y += 16
    for row in each_row(shown):
        _plot_speaker(canvas, row, start, full / most, dots)
    return canvas.foot(caption)


def _plot_speaker(canvas: Canvas, row: Any, start: float, scale: float, dots: float) -> None:
    """Plot one speaker: name, bar of words quoted, a dot for each statement paraphrased."""
    lines: list[str] = []
    if canvas.narrow:
        canvas.lines(0, row.speaker, canvas.width, weight="bold")
        canvas.y += 4
    else:
        lines = wrap(row.speaker, start - 12, 9.5, "bold")[:2]
        for number, line in enumerate(lines):
            baseline = canvas.y + 11 + 12 * number
            canvas.text(start - 10, baseline, line, weight="bold", ha="right")
    right = start + scale * row.words
    if row.words:
        canvas.bar(start, right, canvas.y, 14, "stated")
    words = f"{row.words:,}" if row.words else "none"
    canvas.text(right + 5 * bool(row.words), canvas.y + 10.5, words, size=9)
    if canvas.narrow and row.indirect:
        dots = 4.0 if row.words else 34.0
        canvas.y += 18 * bool(row.words)
    for number in range(min(row.indirect, 10)):
        canvas.dot(dots + 9 * number, canvas.y + 7, filled=False, color=ORANGE, size=5)
    if row.indirect > 10:
        canvas.text(dots + 92, canvas.y + 10.5, f"{row.indirect:,}", size=9)
    canvas.y += 33 if len(lines) > 1 else 21


def plot_places(ax: Axes, places: pd.DataFrame, size: int, title: str, caption: str) -> Axes:
    """Plot where words or names stand in the article: a dispersion plot.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where no word was found.
    places
        A row an occurrence (`helpers.words.locate_words`).
    size
        How many tokens the article has.
    title, caption
        The finding and the source line.
    """
    if places.empty:
        return ax
    canvas = Canvas(ax)
    canvas.head(
        title, "Each stroke is one occurrence, from the article's start (left) to its end (right)."
    )
    start = 0.0 if canvas.narrow else 150.0
    width = canvas.width - start - (0 if canvas.narrow else 34)
    for word, group in places.groupby("word", sort=False):
        times = f"{len(group):,}"
        if canvas.narrow:
            canvas.lines(0, f"{word}: {times}", canvas.width, weight="bold")
            canvas.y += 4
        else:
            label = cut(str(word), start - 12, 9.5, "bold")
            canvas.text(start - 10, canvas.y + 11.5, label, weight="bold", ha="right")
            canvas.text(canvas.width, canvas.y + 11.5, times, ha="right")
        middle = canvas.y + 8
        canvas.line((start, start + width), (middle, middle), color=LINE)
        xs = start + width * (group["token"].to_numpy() + 0.5) / max(size, 1)
        canvas.ax.vlines(xs, canvas.y + 1, canvas.y + 15, color=BLUE, linewidth=1.4, zorder=2)
        canvas.y += 22
    return canvas.foot(caption)
