"""A canvas for charts: axes whose unit is the point, from the top left.

Text and bars keep their sizes however many rows a chart has, and the layout can follow the width.
Colors are Okabe and Ito's (2008), told apart by color-blind readers; pattern repeats them.
"""

import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.patches import Rectangle

from helpers.english import clean

BLUE, ORANGE, GRAY, INK = "#0072B2", "#D55E00", "#6B6B6B", "#222222"
PAPER, PALE, LINE = "#FFFFFF", "#F1F1F1", "#CCCCCC"
WIDE, NARROW = 540.0, 246.0  # points: 720 and 328 CSS pixels
# Each bar's look, by what its number is: the pattern says what the color says.
_LOOKS: dict[str, dict[str, Any]] = {
    "stated": {"facecolor": BLUE, "edgecolor": BLUE, "linestyle": "solid"},
    "derived": {"facecolor": PAPER, "edgecolor": BLUE, "linestyle": "dashed"},
    "stated out": {"facecolor": PAPER, "edgecolor": ORANGE, "hatch": "/////"},
    "derived out": {
        "facecolor": PAPER,
        "edgecolor": ORANGE,
        "hatch": "/////",
        "linestyle": "dashed",
    },
    "unknown": {"facecolor": PALE, "edgecolor": GRAY, "linestyle": "dotted"},
}


class Canvas:
    """Draws on axes in points; `y` is the cursor, from the top down."""

    def __init__(self, ax: Axes) -> None:
        self.ax = ax
        self.width = ax.bbox.width * 72 / ax.figure.dpi
        self.narrow = self.width < 400
        self.y = 0.0

    def text(self, x: float, y: float, text: str, *, size: float = 9.5, **look: Any) -> None:
        """Write one line whose baseline is `y`."""
        look = {"color": INK, "va": "baseline"} | look
        self.ax.text(x, y, clean(text), fontsize=size, parse_math=False, **look)

    def lines(
        self, x: float, text: str, width: float, *, size: float = 9.5, gap: float = 1.4, **look: Any
    ) -> None:
        """Write a text at the cursor, wrapped to `width`, and move the cursor below it."""
        for line in wrap(text, width, size, look.get("weight", "normal")):
            self.y += size * gap
            self.text(x, self.y, line, size=size, **look)

    def bar(self, left: float, right: float, top: float, height: float, look: str) -> None:
        """Draw a bar with one of the looks."""
        half = 0.6  # half the edge, so that the ink ends where the number does
        width = max(right - left - 2 * half, 0.4)
        patch = Rectangle((left + half, top + half), width, height - 2 * half, linewidth=2 * half)
        patch.set(hatch_linewidth=1.0, **_LOOKS[look])
        self.ax.add_patch(patch)

    def line(self, xs: tuple[float, float], ys: tuple[float, float], **look: Any) -> None:
        """Draw a straight line."""
        style: dict[str, Any] = {"color": GRAY, "linewidth": 0.8, "zorder": 0} | look
        self.ax.plot(xs, ys, **style)

    def dot(self, x: float, y: float, *, filled: bool, color: str = BLUE, size: float = 6) -> None:
        """Draw a dot: filled for a count, open for none."""
        face = color if filled else PAPER
        self.ax.plot(
            [x], [y], "o", markersize=size, markerfacecolor=face, markeredgecolor=color, zorder=3
        )

    def head(self, title: str, subtitle: str) -> None:
        """Write the finding, and how to read the chart."""
        self.lines(0, title, self.width, size=13 if self.narrow else 14, gap=1.25, weight="bold")
        self.y += 3
        self.lines(0, subtitle, self.width, size=8.5, color=GRAY)
        self.y += 14

    def foot(self, caption: str) -> Axes:
        """Write the source line; fit the axes to what was drawn."""
        self.y += 8
        self.lines(0, caption, self.width, size=8, color=GRAY)
        self.ax.set(xlim=(0, self.width), ylim=(self.y + 4, 0))
        self.ax.set_axis_off()
        return self.ax


def measure(text: str, size: float, weight: str = "normal") -> float:
    """Measure a text's width in points, in the widest font a reader may see it in."""
    return size * sum(_advance(letter, weight) for letter in clean(text))


@lru_cache(maxsize=4096)
def _advance(letter: str, weight: str) -> float:
    """Measure a letter in ems; a text by its letters, kerning aside, is measured far faster."""
    font = get_font(findfont(FontProperties(family="DejaVu Sans", weight=weight)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            glyph = font.load_char(ord(letter), LoadFlags.NO_SCALE)
        except RuntimeError:  # the font lacks it; the reader's browser has it
            return 1.0
    return float(glyph.horiAdvance) / font.units_per_EM


def wrap(text: str, width: float, size: float, weight: str = "normal") -> list[str]:
    """Break a text into lines no wider than `width`; a longer word is cut."""
    lines = [""]
    for word in clean(text).split():
        longer = f"{lines[-1]} {word}".lstrip()
        if measure(longer, size, weight) <= width:
            lines[-1] = longer
        else:
            lines.append(cut(word, width, size, weight))
    return [line for line in lines if line]


def cut(text: str, width: float, size: float, weight: str = "normal") -> str:
    """Cut a text that is wider than `width`."""
    if measure(text[:400], size, weight) <= width and len(text) <= 400:
        return text
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle] + "…", size, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def draw(plot: Callable[..., Axes], *data: Any, narrow: bool = False) -> Figure | None:
    """Draw a chart on a figure of its own, as high as it needs; None where it has no data."""
    width = (NARROW if narrow else WIDE) / 72
    figure = Figure(figsize=(width, 1), facecolor=PAPER)
    ax = plot(figure.add_axes((0, 0, 1, 1)), *data)
    if not ax.texts:
        return None
    figure.set_size_inches(width, ax.get_ylim()[0] / 72)
    return figure
