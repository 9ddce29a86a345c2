"""Tables, sentences and charts as HTML: safe, counted, linked."""

import pandas as pd

from helpers import parse_article
from helpers.show.html import shorten, show_chart, show_facts, show_sentences, show_table
from helpers.show.words import plot_places

HOSTILE = '<img src=x onerror="x()"> $a$ & `b` "c"'


def frame(rows: int) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "figure": range(rows),
            "text": [f"{n} boats" for n in range(rows)],
            "value": pd.array([float(n) * 1000 for n in range(rows)], dtype="Float64"),
        }
    )


def test_table_shows_twelve_rows_and_folds_the_others() -> None:
    html = show_table(frame(30), "Boats").html
    first, rest = html.split('<details class="more">')
    assert first.count("<tr>") == 13
    assert "Boats (30 rows)" in first
    assert "18 more rows" in rest
    assert rest.count("<tr>") == 19


def test_short_table_folds_nothing() -> None:
    html = show_table(frame(12), "Boats").html
    assert "<details" not in html
    assert "<caption>" in html
    assert '<th scope="col"' in html


def test_empty_table_says_so() -> None:
    html = show_table(frame(0), "Boats").html
    assert "Boats: none." in html
    assert "<table" not in html


def test_row_links_to_its_mark() -> None:
    html = show_table(frame(2), "Boats", ["text", "value"], link="figure").html
    assert '<td class="text" dir="auto"><a href="01_article.ipynb#f1">1 boats</a></td>' in html


def test_columns_take_the_names_of_a_mapping() -> None:
    html = show_table(frame(1), "Boats", {"value": "how many"}).html
    assert "how many" in html
    assert ">text<" not in html


def test_cells_are_formatted_by_kind() -> None:
    data = pd.DataFrame(
        {
            "share": pd.array([0.004, None], dtype="Float64"),
            "value": pd.array([2_700_000.0, 0.25], dtype="Float64"),
            "words": [1234, 5],
            "found": [True, False],
            "name": [None, "x"],
        }
    )
    html = show_table(data, "Kinds").html
    for cell in ("0.4%", "2.7 million", "0.25", "1,234", "yes", "no", "–"):
        assert f">{cell}</td>" in html


def test_article_text_is_escaped_everywhere() -> None:
    data = pd.DataFrame({HOSTILE: [HOSTILE]})
    article = parse_article(f"{HOSTILE}\n\nBody text.")
    for shown in (
        show_table(data, HOSTILE),
        show_sentences([HOSTILE]),
        show_facts(article),
        show_chart(plot_places, pd.DataFrame(), 1, "", "", alt=HOSTILE),
    ):
        assert "<img" not in shown.html
        assert "&lt;img" in shown.html
        assert 'class="cq tex2jax_ignore mathjax_ignore"' in shown.html


def test_long_text_is_cut_and_long_words_may_break() -> None:
    short = shorten("word " * 100)
    assert len(short) <= 302
    assert short.endswith("word …")
    html = show_table(pd.DataFrame({"text": ["w" * 1000, "&" * 90]}), "Long").html
    assert "<wbr>" in html
    assert len(html) < 3000
    assert "&<wbr>amp;" not in html


def test_outputs_carry_notes_for_the_index() -> None:
    data, metadata = show_sentences(["One."], index="finding")._repr_mimebundle_()
    assert data["text/plain"] == "One."
    assert metadata == {"text/html": {"index": "finding"}}
    _, nothing = show_sentences([], index="finding")._repr_mimebundle_()
    assert nothing == {}
