"""The rows of the funnel's chart: a bar on one linear scale from zero, or an open dot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from helpers.schema import each_row
from helpers.show.canvas import GRAY, INK, PAPER, Canvas, measure, wrap

# What is written beside a bar hides the dotted lines that lead past it to rows below.
_OVER = {"facecolor": PAPER, "edgecolor": "none", "pad": 1.5}


@dataclass(slots=True)
class Bar:
    """A stage's bar, in counts; ``rest`` is what no part of its whole accounts for."""

    left: float
    right: float
    whole: str = ""
    rest: tuple[float, float] | None = None


def place_bars(stages: pd.DataFrame) -> dict[str, Bar]:
    """Place each counted stage on the scale of counts.

    A part that stayed lies at the left end of its whole, one that left at the right end, and one
    that may overlap others at the left end too, without taking room from them. What the
    parts leave of a whole belongs to the last part that stayed.
    """
    bars: dict[str, Bar] = {}
    free: dict[str, list[float]] = {}
    last_in: dict[str, str] = {}
    for row in each_row(stages):
        sizes = [v for v in (row.count, row.high, row.low) if not pd.isna(v)]
        if not sizes:
            continue
        size = float(sizes[0])
        whole = row.of if not pd.isna(row.of) and row.of in free else ""
        left = 0.0
        if whole and row.outcome == "within":
            left = bars[whole].left
        elif whole and row.outcome == "out":
            left = max(free[whole][1] - size, 0.0)
            free[whole][1] = left
        elif whole:
            left = free[whole][0]
            free[whole][0] = left + size
            last_in[whole] = row.stage
        bars[row.stage] = Bar(left, left + size, whole)
        free[row.stage] = [left, left + size]
    for whole, stage in last_in.items():
        bars[stage].rest = _find_rest(bars[whole], *free[whole])
    return bars


def _find_rest(whole: Bar, left: float, right: float) -> tuple[float, float] | None:
    """Return what is left of a whole, None where it is too little to be seen."""
    return (left, right) if right - left > 0.02 * (whole.right - whole.left) else None


class FunnelRows:
    """Draws a funnel's rows, one under the other."""

    def __init__(
        self, canvas: Canvas, bars: dict[str, Bar], names: dict[str, str], largest: float
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

    def _guide(self, bar: Bar, left: float, right: float, top: float) -> None:
        """Lead the edges a whole is divided at down to its part."""
        if bar.whole and not self.canvas.narrow:
            whole = self.bars[bar.whole]
            for x, inner in ((left, bar.left > whole.left), (right, bar.right < whole.right)):
                if inner:
                    self.canvas.line((x, x), (self.bottoms[bar.whole], top), linestyle=":")

    def _rest_words(self, bar: Bar) -> str:
        return f"others of “{self.names[bar.whole]}”: outcome not stated"

    def _write_wide(
        self, row: Any, bar: Bar, xs: tuple[float, float, float], top: float, height: float
    ) -> None:
        """Write a stage's name beside its bar, and its amount where there is room for it."""
        canvas, (left, right, edge) = self.canvas, xs
        middle = top + height / 2 + 3.4
        room = measure(row.label, 9.5, "bold") + 12
        beside: list[str] = []
        if row.outcome == "out":
            if left - self.start >= room:
                canvas.text(left - 6, middle, row.label, ha="right", bbox=_OVER)
            elif canvas.width - right >= room:
                canvas.text(right + 6, middle, row.label, bbox=_OVER)
            else:
                beside = [row.label]
        elif right - left >= room:
            color = PAPER if row.basis == "stated" else INK
            canvas.text(left + 6, middle, row.label, color=color, weight="bold")
        elif edge == right and canvas.width - right >= room:  # within a rest it would seem its name
            canvas.text(right + 6, middle, row.label, weight="bold", bbox=_OVER)
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
                at = first + 11 * number
                self.canvas.text(edge + 6, at, line, size=8.5, color=GRAY, bbox=_OVER)

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
