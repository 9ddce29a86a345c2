"""Charts as pictures: SVG with live text, light and dark, for wide screens and for narrow ones."""

import io
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.text import Text

from helpers.english import clean
from helpers.show.canvas import (
    BLUE,
    GRAY,
    INK,
    LINE,
    NARROW,
    ORANGE,
    PALE,
    PAPER,
    WIDE,
    draw,
    measure,
    wrap,
)

_DARK = {
    "#000000": "#E8E6E3",
    INK: "#E8E6E3",
    GRAY: "#A9A7A3",
    BLUE: "#56B4E9",
    ORANGE: "#F28E3C",
    PAPER: "#16181B",
    PALE: "#26292E",
    LINE: "#4A4D52",
}
_FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
_SVG = {"svg.fonttype": "none", "svg.hashsalt": "counted and quoted"}
_DPI = 160  # of a PNG: 1,200 pixels wide
_LINES = 3  # of one row's label


def render(plot: Callable[..., Axes], *data: Any, narrow: bool = False) -> bytes | None:
    """Draw a chart that lays itself out on a canvas; None where it has no data."""
    defaults: Any = mpl.rcParamsDefault
    with _quiet(defaults | _SVG):  # whatever the reader has set
        figure = draw(plot, *data, narrow=narrow)
        return None if figure is None else _to_svg(figure)


class Pictures(NamedTuple):
    """A chart as SVG for wide screens and for narrow ones, and as PNG where a report wants it."""

    wide: bytes
    narrow: bytes
    png: bytes = b""


def render_chart(plot: Callable[..., Axes], *data: Any, png: bool = False) -> Pictures | None:
    """Draw a chart that lays itself out, wide and narrow; None where it has no data."""
    wide, narrow = (render(plot, *data, narrow=narrow) for narrow in (False, True))
    if wide is None or narrow is None:
        return None
    defaults: Any = mpl.rcParamsDefault
    with _quiet(defaults):
        figure = draw(plot, *data) if png else None
        return Pictures(wide, narrow, _to_png(figure) if figure else b"")


def render_figure(figure: Figure, source: str = "", *, png: bool = False) -> Pictures | None:
    """Draw a figure twice, fitted to a wide screen and to a narrow one; None where it is empty.

    Its title and its rows' labels are broken into lines that fit, and it becomes as much higher as
    they need; `source` is written under it. Labels along the bottom that would touch are thinned.
    """
    points = np.array([ax.dataLim.get_points() for ax in figure.axes])
    if not np.isfinite(points).any():
        return None
    height, title = figure.get_figheight() * 72, figure.get_suptitle()
    rows = {ax: (ax.get_yticks(), _labels(ax.yaxis)) for ax in figure.axes}
    columns = {ax: (ax.get_xticks(), ax.get_xlim(), _labels(ax.xaxis)) for ax in figure.axes}
    names = {ax: ax.get_xlabel() for ax in figure.axes}
    pictures, pixels = [], b""
    with _quiet(_SVG):
        for width in (WIDE, NARROW):
            narrow = width == NARROW
            size = 13 if narrow else 14
            head = wrap(title, width - 4, size, "bold")
            foot = wrap(source, width - 4, 8)
            figure.suptitle("\n".join(head), x=2 / width, ha="left", fontsize=size)
            figure.supxlabel("\n".join(foot), x=2 / width, ha="left", fontsize=8, color=GRAY)
            need, left = _fit_rows(rows, 0.4 * width)
            for ax, name in names.items():
                ax.set_xlabel("\n".join(wrap(name, width - left - 10, 8.5)))
            _thin_columns(columns, width - left - 16)
            more = len(head) * size * 1.3 + len(foot) * 11
            figure.set_size_inches(width / 72, (max(height, need + 40) + more) / 72)
            for text in figure.findobj(Text):
                text.set_text(clean(text.get_text()))
            pictures.append(_to_svg(figure))
            if png and not narrow:
                pixels = _to_png(figure)
    return Pictures(pictures[0], pictures[1], pixels)


def _labels(axis: Axis) -> list[str]:
    return [label.get_text() for label in axis.get_ticklabels()]


def _fit_rows(rows: dict[Axes, Any], most: float) -> tuple[float, float]:
    """Break the rows' labels into lines; return the height and the width that they need."""
    needed, widest = 0.0, 0.0
    for ax, (places, labels) in rows.items():
        if not ax.yaxis.get_visible() or not any(map(str.strip, labels)):
            continue
        size = float(ax.yaxis.get_ticklabels()[0].get_fontsize())
        broken = [wrap(label, most, size) for label in labels]
        cut = [[*b[: _LINES - 1], f"{b[_LINES - 1]} …"] if b[_LINES:] else b for b in broken]
        limits = ax.get_ylim()
        ax.set_yticks(places, ["\n".join(lines) for lines in cut])
        ax.set_ylim(limits)
        lines = max(map(len, cut))
        needed = max(needed, abs(limits[1] - limits[0]) * (lines * size * 1.25 + 5))
        widest = max([widest, *(measure(line, size) for lines in cut for line in lines)])
    return needed, widest


def _thin_columns(columns: dict[Axes, Any], room: float) -> None:
    """Leave out labels along the bottom where they would touch."""
    for ax, (places, limits, labels) in columns.items():
        low, high = sorted(limits)
        inside = [(p, t) for p, t in zip(places, labels, strict=True) if low <= p <= high and t]
        if not inside or not ax.xaxis.get_visible():
            continue
        size = float(ax.xaxis.get_ticklabels()[0].get_fontsize())
        widest = max(measure(text, size) for _, text in inside) + 8
        step = max(1, int(np.ceil(len(inside) * widest / room)))
        shown = inside[::step]
        ax.set_xticks([p for p, _ in shown], [t for _, t in shown])
        ax.set_xlim(limits)


def _to_png(figure: Figure) -> bytes:
    """Draw a figure, laid out as it is, in points of the screen."""
    file, engine = io.BytesIO(), figure.get_layout_engine()
    figure.set_layout_engine("none")
    figure.dpi = _DPI
    FigureCanvasAgg(figure).print_png(file, metadata={"Software": None})  # type: ignore[no-untyped-call]
    figure.dpi = 72
    figure.set_layout_engine(engine)
    return file.getvalue()


def _to_svg(figure: Figure) -> bytes:
    file = io.StringIO()
    nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
    # By its canvas, not savefig(), which would draw everything twice.
    FigureCanvasSVG(figure).print_svg(file, metadata=nothing)  # type: ignore[no-untyped-call]
    svg = re.sub(r"'DejaVu Sans'(?:, [^;\"]*)?", _FONTS, file.getvalue())
    rules = "".join(
        f'[style*="{kind}: {light.lower()}"],[{kind}="{light.lower()}"]{{{kind}:{dark}!important}}'
        for light, dark in _DARK.items()
        for kind in ("fill", "stroke")
    )
    style = f"<style>@media (prefers-color-scheme:dark){{{rules}}}</style>"
    return re.sub(r"(<svg [^>]*>)", lambda m: m[1] + style, svg, count=1).encode()


@contextmanager
def _quiet(settings: Any) -> Iterator[None]:
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # letters the font lacks: the reader's browser has them
        yield
