"""Charts: what is drawn, in which look, labelled with the article's own words."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from helpers import Article, count_stages, read_article, read_funnel, tabulate
from helpers.show.article import source_line
from helpers.show.canvas import NARROW, WIDE, draw, measure, wrap
from helpers.show.funnel import (
    describe_funnel,
    label_stages,
    plot_funnel,
    tell_claims,
    title_funnel,
)
from helpers.show.funnel_rows import place_bars
from helpers.show.html import show_chart
from helpers.show.pictures import render, render_figure


def stages_of(root: Path, name: str) -> tuple[Article, pd.DataFrame]:
    article = read_article(root / "data" / f"{name}.txt")
    tables = tabulate(article)
    funnel = read_funnel(root / "data" / f"{name}.funnel.toml")
    return article, label_stages(count_stages(funnel, article, tables), tables)


@pytest.fixture(scope="module")
def volunteers_stages(root: Path) -> pd.DataFrame:
    return stages_of(root, "volunteers")[1]


def bars(figure: Figure) -> list[Rectangle]:
    found = [patch for patch in figure.axes[0].patches if isinstance(patch, Rectangle)]
    return sorted(found, key=lambda bar: (bar.get_y(), bar.get_x()))


def texts(figure: Figure) -> str:
    return " ".join(text.get_text() for text in figure.axes[0].texts)


def plotted(stages: pd.DataFrame, *, narrow: bool = False) -> Figure:
    figure = draw(plot_funnel, stages, "people", title_funnel(stages), "Source.", narrow=narrow)
    assert figure is not None
    return figure


def test_funnel_bars_lie_on_one_linear_scale(volunteers_stages: pd.DataFrame) -> None:
    contacted, rejected, invited, approved, rest = bars(plotted(volunteers_stages))
    full = contacted.get_width()
    assert rejected.get_width() == pytest.approx(full / 2, abs=1.5)
    assert invited.get_width() == pytest.approx(full / 2, abs=1.5)
    assert approved.get_width() == pytest.approx(full / 60, abs=1.5)
    assert rest.get_width() == pytest.approx(full * 2900 / 6000, abs=1.5)
    right = contacted.get_x() + full
    assert rejected.get_x() + rejected.get_width() == pytest.approx(right, abs=0.5)
    assert invited.get_x() == pytest.approx(contacted.get_x(), abs=0.5)


def test_funnel_looks_tell_stated_derived_left_and_unknown(volunteers_stages: pd.DataFrame) -> None:
    contacted, rejected, invited, approved, rest = bars(plotted(volunteers_stages))
    assert not contacted.get_hatch()
    assert contacted.get_facecolor()[:3] == approved.get_facecolor()[:3]
    assert rejected.get_hatch()
    assert rejected.get_linestyle() == "dashed"
    assert invited.get_linestyle() == "dashed"
    assert invited.get_facecolor()[:3] == (1, 1, 1)
    assert rest.get_linestyle() == "dotted"


@pytest.mark.parametrize("narrow", [False, True])
def test_funnel_says_the_articles_own_words(
    volunteers_stages: pd.DataFrame, *, narrow: bool
) -> None:
    said = texts(plotted(volunteers_stages, narrow=narrow))
    assert "approximately 6,000" in said
    assert "half (≈3,000, our arithmetic)" in said
    assert "the rest (≈3,000, our arithmetic)" in said
    assert "only about 100" in said
    assert "outcome not stated" in said.replace("\n", " ")
    assert "no counts given" in said


def test_steps_without_counts_have_open_dots_and_no_bars(volunteers_stages: pd.DataFrame) -> None:
    figure = plotted(volunteers_stages)
    assert len(bars(figure)) == 5
    dots = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    assert len(dots) == 3
    assert all(dot.get_markerfacecolor() == "#FFFFFF" for dot in dots)


def test_funnel_of_another_shape(root: Path) -> None:
    _, stages = stages_of(root, "flood")
    places = place_bars(stages)
    applied, gone = places["applied"], places["incomplete"]
    assert (applied.left, applied.right) == (0, 1840)
    assert (gone.left, gone.right) == (1840 - 415, 1840)
    assert places["inspected"].right == pytest.approx(gone.left)
    assert places["eligible"].rest == pytest.approx((855, 1425))
    assert places["declined"].right == places["offered"].right
    assert places["paid"].rest == pytest.approx((212, 412))
    assert title_funnel(stages) == "At least 212 paid by Sept. 5, of about 1,840 applied"


@pytest.mark.parametrize("name", ["volunteers", "flood"])
@pytest.mark.parametrize("narrow", [False, True])
def test_no_text_leaves_the_canvas(root: Path, name: str, *, narrow: bool) -> None:
    figure = plotted(stages_of(root, name)[1], narrow=narrow)
    width, height = figure.get_size_inches() * 72
    for text in figure.axes[0].texts:
        x, y = text.get_position()
        size = measure(text.get_text(), float(text.get_fontsize()), str(text.get_fontweight()))
        left = x - {"left": 0, "center": 0.5, "right": 1}[text.get_horizontalalignment()] * size
        assert left >= -0.5, text
        assert left + size <= width + 0.5, text
        assert 0 <= y <= height


def test_alt_text_has_every_value_hedge_and_gap(volunteers_stages: pd.DataFrame) -> None:
    alt = describe_funnel(volunteers_stages)
    assert alt.startswith("Bar chart")
    for piece in ("approximately 6,000, that is 5,500 to 6,500", "half (≈3,000", "50 to 150"):
        assert piece in alt
    assert alt.count("count not given") == 3


def make_figure(labels: list[str], sizes: list[float], title: str = "Title") -> Figure:
    figure, ax = plt.subplots(figsize=(7.5, 0.3 * len(labels) + 0.5))
    ax.bar_label(ax.barh(labels, sizes))
    figure.suptitle(title)
    plt.close(figure)
    return figure


@pytest.fixture(autouse=True)
def style() -> Iterator[None]:
    with plt.style.context(["default", "helpers.show.charts"]):
        yield


def sizes_of(svg: bytes) -> tuple[float, float]:
    found = re.search(rb'width="([\d.]+)pt" height="([\d.]+)pt"', svg) or re.search(
        rb'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg
    )
    assert found
    return float(found[1]), float(found[2])


def test_a_figure_is_fitted_to_wide_and_narrow_screens() -> None:
    title = "A finding that takes two lines on a telephone"
    label = "a label of more words than a third of the width would hold on a telephone"
    pictures = render_figure(make_figure([label, "b"], [1, 2], title), "Source: " + "x " * 90)
    assert pictures
    wide, narrow = pictures.wide, pictures.narrow
    assert sizes_of(wide)[0] == WIDE
    assert sizes_of(narrow)[0] == NARROW
    assert sizes_of(narrow)[1] > sizes_of(wide)[1]
    assert title in wide.decode()
    assert title not in narrow.decode()
    for word in f"{title} Source:".split():
        assert word in narrow.decode()


def test_an_empty_figure_is_none() -> None:
    figure, ax = plt.subplots()
    ax.barh([], [])
    assert render_figure(figure) is None
    shown = show_chart(figure, alt="No chart: nothing.")
    assert "No chart: nothing." in shown.html
    assert "<img" not in shown.html


def test_a_figure_is_the_same_again_inert_and_dark_too() -> None:
    hostile = ["$x$ <b> & \0", "\u202eb"]
    one, two = (render_figure(make_figure(hostile, [1, 2], "$y$ </svg>")) for _ in range(2))
    assert one == two
    assert one
    svg = one[0].decode()
    ElementTree.fromstring(svg)
    for piece in ("$x$ &lt;b&gt; &amp; \ufffd", "$y$ &lt;/svg&gt;", "prefers-color-scheme:dark"):
        assert piece in svg
    assert not re.search(r"<script|\d{4}-\d\d-\d\dT|Matplotlib", svg)


def test_labels_along_the_bottom_do_not_touch() -> None:
    figure, ax = plt.subplots()
    ax.plot([1, 1e9], [1, 2], "o")
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter("{x:,.0f}")
    ax.xaxis.set_minor_formatter("")
    plt.close(figure)
    assert render_figure(figure)
    labels = [label.get_text() for label in ax.get_xticklabels()]
    assert 1 < len(labels) * measure("1,000,000,000", 8.5) < NARROW * 1.5


def test_svg_is_the_same_again_inert_and_dark_too(volunteers_stages: pd.DataFrame) -> None:
    data = (volunteers_stages, "people", "$x$ <b> & \0", "Source.")
    one, two = render(plot_funnel, *data), render(plot_funnel, *data)
    assert one == two
    assert one is not None
    svg = one.decode()
    assert "$x$ &lt;b&gt; &amp; \ufffd" in svg
    assert "prefers-color-scheme:dark" in svg
    assert "<script" not in svg
    assert not re.search(r"\d{4}-\d\d-\d\dT|Matplotlib", svg)
    links = re.findall(r'href="([^"#]+)"', svg)
    assert links == []


def test_user_settings_change_nothing(volunteers_stages: pd.DataFrame) -> None:
    import matplotlib as mpl

    data = (volunteers_stages, "people", "T", "S")
    plain = render(plot_funnel, *data)
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red", "lines.linewidth": 9}):
        assert render(plot_funnel, *data) == plain


def test_wrap_keeps_within_the_width() -> None:
    for line in wrap("a long line with " + "w" * 3000 + " in it", 120, 10):
        assert measure(line, 10) <= 120
    assert wrap("", 100, 10) == []
    assert WIDE > 400


def test_source_line_names_outlet_day_speaker_and_caveat(root: Path) -> None:
    article, stages = stages_of(root, "flood")
    line = source_line(article, "The Paper", tell_claims(stages), "an invented article")
    assert line.startswith("Source: The Paper, “City Paid 212")
    assert "September 18, 2025" in line
    assert line.endswith("An invented article.")
    assert source_line(article, "The Paper", "not verified.").endswith("18, 2025. Not verified.")


def text(*values: str) -> "pd.Series[str]":
    return pd.Series([*values, *[None] * (4 - len(values))], dtype="str")


def test_claims_are_told_of_the_stages_that_someone_gave() -> None:
    stages = pd.DataFrame(
        {
            "name": ["A", "B", "C", "D"],
            "basis": ["stated", "stated", "derived", "no count"],
            "label": ["40", "12", "the rest (28, our arithmetic)", "count not given"],
            "speaker": ["Ana Ruiz", "Ana Ruiz", None, None],
        }
    )
    assert tell_claims(stages) == "Claimed by Ana Ruiz"
    other = stages.assign(speaker=text("Ana Ruiz", "Bo Lind"))
    assert tell_claims(other) == "Claimed by Ana Ruiz (“A”) and Bo Lind (“B”)"
    one = stages.assign(speaker=text("Ana Ruiz"))
    assert tell_claims(one) == "Claimed by Ana Ruiz (“A”); the article names no source of 1 more"
    assert tell_claims(stages.assign(speaker=text())) == ""
