"""Charts: what is drawn, in which look, labelled with the article's own words."""

import re
from pathlib import Path

import pandas as pd
import pytest
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from helpers import Article, count_stages, parse_article, read_article, read_funnel, tabulate
from helpers.show.article import source_line
from helpers.show.canvas import WIDE, draw, measure, render, wrap
from helpers.show.figures import describe_figures, plot_figures, title_figures
from helpers.show.funnel import describe_funnel, label_stages, plot_funnel, title_funnel
from helpers.show.funnel_rows import place_bars
from helpers.show.speakers import describe_speakers, plot_speakers, title_speakers
from helpers.show.words import describe_places, plot_places
from helpers.words import locate_words


def stages_of(root: Path, name: str) -> tuple[Article, pd.DataFrame]:
    article = read_article(root / "data" / f"{name}.txt")
    tables = tabulate(article)
    funnel = read_funnel(root / "data" / f"{name}.funnel.toml")
    return article, label_stages(count_stages(funnel, article, tables), article, tables)


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
        size = measure(text.get_text(), text.get_fontsize(), text.get_fontweight())
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


NEWS = (
    "Boats\n\nAbout 40 boats sank in $9 million of damage, Ana Ruiz said. More than 2,000 people "
    'watched. "We lost 12 of them," she added. Ruiz left.'
)


def test_figures_chart_groups_by_giver_and_scale() -> None:
    tables = tabulate(parse_article(NEWS))
    figure = draw(plot_figures, tables.figures, title_figures(tables.figures), "Source.")
    assert figure is not None
    said = texts(figure)
    for piece in ("Counts", "USD", "Ana Ruiz", "The outlet's own voice", "About 40 boats"):
        assert piece in said
    arrows = [line for line in figure.axes[0].lines if line.get_marker() == ">"]
    assert len(arrows) == 1
    alt = describe_figures(tables.figures)
    for piece in ("About 40 boats, that is 35 to 45", "12", "2,000 or more"):
        assert piece in alt


def test_speakers_chart_has_a_bar_and_dots() -> None:
    tables = tabulate(parse_article(NEWS))
    speakers = tables.speakers
    figure = draw(plot_speakers, speakers, title_speakers(speakers), "Source.")
    assert figure is not None
    assert len(bars(figure)) == int((speakers["words"] > 0).sum())
    dots = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    assert len(dots) == int(speakers["indirect"].sum())
    assert "Ana Ruiz: 5 words quoted" in describe_speakers(speakers)


def test_places_chart_has_a_stroke_an_occurrence() -> None:
    tables = tabulate(parse_article(NEWS))
    places = locate_words(tables.tokens, ["Ana Ruiz", "boats"])
    figure = draw(plot_places, places, len(tables.tokens), "Title", "Source.")
    assert figure is not None
    strokes = 0
    for lines in figure.axes[0].collections:
        assert isinstance(lines, LineCollection)
        strokes += len(lines.get_segments())
    assert strokes == len(places) == 4
    assert "Ana Ruiz: 2 times" in describe_places(places, tables.paragraphs)


def test_nothing_to_plot_is_told_in_words() -> None:
    tables = tabulate(parse_article("Still\n\nNothing moved on the lake."))
    assert render(plot_figures, tables.figures, "", "") is None
    assert render(plot_speakers, tables.speakers, "", "") is None
    assert describe_figures(tables.figures).startswith("No chart:")
    assert describe_speakers(tables.speakers).startswith("No chart:")
    assert describe_places(pd.DataFrame(), tables.paragraphs).startswith("No chart:")


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
    line = source_line(article, stages["speaker"], "The Paper", "an invented article")
    assert line.startswith("Source: The Paper, “City Paid 212")
    assert "September 18, 2025" in line
    assert line.endswith("An invented article.")
