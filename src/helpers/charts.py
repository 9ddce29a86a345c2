"""Charts: axes in, axes out.

Every chart is laid out for the width of its axes: labels stand beside the bars on a wide canvas,
above them on a narrow one. `helpers.captions` has their titles and says each in words.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from helpers.canvas import BLUE, GRAY, INK, LINE, ORANGE, PAPER, Canvas, cut, measure, wrap
from helpers.captions import pick_sizes
from helpers.frames import each_row
from helpers.phrases import say_number

_READ_AS = {
    "stated": "Solid: a figure in the article.",
    "derived": "Dashed: our arithmetic.",
    "out": "Hatched: left here.",
    "rest": "Dotted: outcome not stated.",
    "no count": "Open dot: no count given.",
}
SPEAKERS = 12  # as many as a reader takes in


@dataclass(slots=True)
class _Bar:
    """A stage's bar, in counts; ``rest`` is what no part of its whole accounts for."""

    left: float
    right: float
    whole: str = ""
    rest: tuple[float, float] | None = None


def place_bars(stages: pd.DataFrame) -> dict[str, _Bar]:
    """Place each counted stage on the scale of counts.

    A part that stayed lies at the left end of its whole, one that left at the right end. What the
    parts leave of a whole belongs to the last part that stayed.
    """
    bars: dict[str, _Bar] = {}
    free: dict[str, list[float]] = {}
    last_in: dict[str, str] = {}
    for row in each_row(stages):
        sizes = [v for v in (row.count, row.high, row.low) if not pd.isna(v)]
        if not sizes:
            continue
        size = float(sizes[0])
        whole = row.of if not pd.isna(row.of) and row.of in free else ""
        left = 0.0
        if whole:
            span = free[whole]
            left = max(span[1] - size, 0.0) if row.outcome == "out" else span[0]
            span[0 if row.outcome == "in" else 1] = left + size if row.outcome == "in" else left
            if row.outcome == "in":
                last_in[whole] = row.stage
        bars[row.stage] = _Bar(left, left + size, whole)
        free[row.stage] = [left, left + size]
    for whole, stage in last_in.items():
        rest = free[whole]
        if rest[1] - rest[0] > 0.02 * (bars[whole].right - bars[whole].left):
            bars[stage].rest = (rest[0], rest[1])
    return bars


def plot_funnel(ax: Axes, stages: pd.DataFrame, counts: str, title: str, caption: str) -> Axes:
    """Plot a funnel: bars on one linear scale from zero, open dots for stages without a count.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where there is no stage.
    stages
        A row a stage, as `helpers.captions.label_stages` returns them.
    counts
        What is counted.
    title, caption
        The finding and the source line.
    """
    if stages.empty:
        return ax
    canvas = Canvas(ax)
    bars = place_bars(stages)
    used = {*stages["basis"]} | {"out"} & {*stages["outcome"]}
    used |= {"rest" for bar in bars.values() if bar.rest}
    key = " ".join(text for look, text in _READ_AS.items() if look in used)
    canvas.head(title, f"{counts.capitalize()} at each stage, on one scale from zero. {key}")
    largest = max((bar.right for bar in bars.values()), default=1.0)
    rows = _FunnelRows(
        canvas, bars, dict(zip(stages["stage"], stages["name"], strict=True)), largest
    )
    for counted, run in groupby(each_row(stages), key=lambda row: row.stage in bars):
        if counted:
            for row in run:
                rows.add_bar(row)
        else:
            rows.add_dots(list(run))
    return canvas.foot(caption)


class _FunnelRows:
    """Draws a funnel's rows, one under the other."""

    def __init__(
        self, canvas: Canvas, bars: dict[str, _Bar], names: dict[str, str], largest: float
    ) -> None:
        self.canvas, self.bars, self.names = canvas, bars, names
        self.column = 0.0 if canvas.narrow else 150.0
        self.start = 0.0 if canvas.narrow else 160.0
        self.scale = (canvas.width - self.start) / (largest or 1.0)
        self.bottoms: dict[str, float] = {}

    def add_bar(self, row: Any) -> None:
        """Draw a counted stage."""
        canvas, bar = self.canvas, self.bars[row.stage]
        if canvas.narrow:
            canvas.lines(0, row.name, canvas.width, size=10, weight="bold")
            canvas.lines(0, row.label, canvas.width)
            canvas.y += 5
        height = 16.0 if canvas.narrow else 26.0
        top = canvas.y
        left, right = (self.start + self.scale * edge for edge in (bar.left, bar.right))
        look = f"{row.basis} out" if row.outcome == "out" else row.basis
        edge = right
        if bar.rest:
            edge = self.start + self.scale * bar.rest[1]
            canvas.bar(self.start + self.scale * bar.rest[0], edge, top, height, "unknown")
        canvas.bar(left, right, top, height, look)
        self._guide(bar, left, right, top)
        self.bottoms[row.stage] = top + height
        if canvas.narrow:
            canvas.y += height
            if bar.rest:
                canvas.lines(0, self._rest_words(bar), canvas.width, size=8.5, color=GRAY)
            canvas.y += 12
        else:
            self._write_wide(row, bar, (left, right, edge), top, height)

    def _guide(self, bar: _Bar, left: float, right: float, top: float) -> None:
        """Lead the edges a whole is divided at down to its part."""
        if bar.whole and not self.canvas.narrow:
            whole = self.bars[bar.whole]
            for x, inner in ((left, bar.left > whole.left), (right, bar.right < whole.right)):
                if inner:
                    self.canvas.line((x, x), (self.bottoms[bar.whole], top), linestyle=":")

    def _rest_words(self, bar: _Bar) -> str:
        return f"others of “{self.names[bar.whole]}”: outcome not stated"

    def _write_wide(
        self, row: Any, bar: _Bar, xs: tuple[float, float, float], top: float, height: float
    ) -> None:
        """Write a stage's name beside its bar, and its amount where there is room for it."""
        canvas, (left, right, edge) = self.canvas, xs
        middle = top + height / 2 + 3.4
        room = measure(row.label, 9.5, "bold") + 12
        beside: list[str] = []
        if row.outcome == "out":
            if left - self.start >= room:
                canvas.text(left - 6, middle, row.label, ha="right")
            elif canvas.width - right >= room:
                canvas.text(right + 6, middle, row.label)
            else:
                beside = [row.label]
        elif right - left >= room:
            color = PAPER if row.basis == "stated" else INK
            canvas.text(left + 6, middle, row.label, color=color, weight="bold")
        elif edge - right >= room or (edge == right and canvas.width - right >= room):
            canvas.text(right + 6, middle, row.label, weight="bold")
        else:
            beside = [row.label]
        if bar.rest:
            self._write_rest(self._rest_words(bar), edge, top, height)
        self._write_name(row.name, beside, top, height)

    def _write_rest(self, words: str, edge: float, top: float, height: float) -> None:
        """Write what a dotted remainder is, if there is room; the subtitle says it too."""
        room = self.canvas.width - edge - 6
        lines = wrap(words, room, 8.5) if room > 60 else []
        if 0 < len(lines) <= 3:
            first = top + height / 2 + 3 - 5.5 * (len(lines) - 1)
            for number, line in enumerate(lines):
                self.canvas.text(edge + 6, first + 11 * number, line, size=8.5, color=GRAY)

    def _write_name(self, name: str, beside: Sequence[str], top: float, height: float) -> None:
        """Write a name, and what else belongs beside the bar, in the column at the left."""
        lines = [(line, "bold") for line in wrap(name, self.column, 9.5, "bold")]
        lines += [(line, "normal") for text in beside for line in wrap(text, self.column, 9.5)]
        first = top + height / 2 + 3.4 - 6 * (len(lines) - 1)
        first = max(first, top + 6)
        for number, (line, weight) in enumerate(lines):
            self.canvas.text(self.column, first + 12 * number, line, ha="right", weight=weight)
        self.canvas.y = max(top + height, first + 12 * (len(lines) - 1)) + 16

    def add_dots(self, run: list[Any]) -> None:
        """Draw stages without counts: open dots on a thin line, no widths."""
        canvas = self.canvas
        canvas.y += 4
        canvas.lines(
            self.start,
            "Then, in the order described (no counts given, so no bars):",
            canvas.width - self.start,
            color=GRAY,
            style="italic",
        )
        canvas.y += 10
        x = self.start + 4
        dots = []
        for row in run:
            if canvas.narrow:
                top = canvas.y
                canvas.lines(x + 12, row.name, canvas.width - x - 12, weight="bold")
                canvas.y += 6
                dots.append(top + 10)
            else:
                top = canvas.y
                self._write_name(row.name, [], top, 18)
                canvas.y -= 4
                dots.append(top + 9)
                canvas.text(x + 10, top + 12.4, row.label, color=GRAY)
        canvas.line((x, x), (dots[0], dots[-1]))
        for y in dots:
            canvas.dot(x, y, filled=False, color=GRAY)
        canvas.y += 4


def plot_figures(ax: Axes, figures: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot counts and amounts of money on a logarithmic scale, grouped by who gave them.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where there is nothing to plot.
    figures
        The figures table; `helpers.captions.pick_sizes` says which rows are plotted.
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
    step = int(np.ceil(46 / unit))
    powers = range(low, high + 1)
    for power in powers[::step]:
        label = say_number(10.0**power)
        canvas.text(x(10.0**power), canvas.y + 9, label, size=8, color=GRAY, ha="center")
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
        top = canvas.y
        if canvas.narrow:
            canvas.lines(0, row.speaker, canvas.width, weight="bold")
            canvas.y += 4
            top = canvas.y
        else:
            lines = wrap(row.speaker, start - 12, 9.5, "bold")[:2]
            for number, line in enumerate(lines):
                canvas.text(start - 10, top + 11 + 12 * number, line, weight="bold", ha="right")
            canvas.y += 12 * (len(lines) - 1)
        right = start + full * row.words / most
        if row.words:
            canvas.bar(start, right, top, 14, "stated")
        label = f"{row.words:,}" if row.words else "none"
        canvas.text((right if row.words else start - 5) + 5, top + 10.5, label, size=9, color=INK)
        if canvas.narrow and row.indirect:
            canvas.y += 18
            top = canvas.y
            dots = 4.0
        for number in range(min(row.indirect, 10)):
            canvas.dot(dots + 9 * number, top + 7, filled=False, color=ORANGE, size=5)
        if row.indirect > 10:
            canvas.text(dots + 92, top + 10.5, f"{row.indirect:,}", size=9)
        canvas.y += 21
    return canvas.foot(caption)


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
