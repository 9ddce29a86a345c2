"""Tables, sentences and charts as HTML: safe, counted, linked."""

import re

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from helpers import parse_article
from helpers.show.html import shorten, show_chart, show_facts, show_sentences, show_table
from helpers.show.words import show_contexts

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
    assert "<caption " in html
    assert '<th scope="col"' in html


def test_empty_table_says_so() -> None:
    html = show_table(frame(0), "Boats").html
    assert "Boats: none." in html
    assert "<table" not in html


def test_row_links_to_its_mark() -> None:
    html = show_table(frame(2), "Boats", ["text", "value"], link="figure").html
    cell = '<td class="text" style="text-align:left" dir="auto">'
    assert f'{cell}<a href="01_article.ipynb#f1">1 boats</a></td>' in html


def test_a_link_shows_its_sentence_escaped_in_one_line() -> None:
    rows = frame(2).assign(sentence=pd.array([4, pd.NA], dtype="Int64"))
    sentences = pd.DataFrame({"sentence": [4], "text": [f"0 boats\n{HOSTILE}"]})
    html = show_table(rows, "Boats", ["text"], link="figure", words=sentences).html
    safe = "&lt;img src=x onerror=&quot;x()&quot;&gt; $a$ &amp; `b` &quot;c&quot;"
    assert f'<a href="01_article.ipynb#f0" title="0 boats {safe}">0 boats</a>' in html
    assert '<a href="01_article.ipynb#f1">1 boats</a>' in html


def test_columns_take_the_names_of_a_mapping() -> None:
    html = show_table(frame(1), "Boats", {"value": "how many"}).html
    assert "how many" in html
    assert ">text<" not in html


def test_cells_are_formatted_by_kind() -> None:
    data = pd.DataFrame(
        {
            "share": pd.array([0.004, None], dtype="Float64"),
            "value": pd.array([2_700_000.0, 25], dtype="Float64"),
            "words": [1234, 5],
            "found": [True, False],
            "name": [None, "x"],
        }
    )
    html = show_table(data, "Kinds").html
    for cell in ("0.40%", "2,700,000", "25", "1,234", "yes", "no", "–"):
        assert f">{cell}</td>" in html


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([1.0, 20.0], ["1", "20"]),
        ([1.5, 20.0], ["1.5", "20.0"]),
        ([39.8123, 15.4], ["39.8", "15.4"]),
        ([0.25, 0.5], ["0.25", "0.50"]),
        ([0.0004, 12.0], ["0.0004", "12.0000"]),
        ([0.0, 0.0], ["0", "0"]),
    ],
)
def test_a_column_has_the_same_decimals(values: list[float], shown: list[str]) -> None:
    html = show_table(pd.DataFrame({"number": values}), "Numbers").html
    assert re.findall(r">([\d.]+)</td>", html) == shown


def test_ends_are_one_column_where_they_say_more_than_the_value() -> None:
    data = pd.DataFrame(
        {
            "value": pd.array([40, 100, 20, None], dtype="Float64"),
            "low": pd.array([40, 50, 20, 1000], dtype="Float64"),
            "high": pd.array([40, 150, None, 10000], dtype="Float64"),
        }
    )
    html = show_table(data, "Figures", ["value", "low", "high"]).html
    assert ">range</th>" in html
    assert ">low</th>" not in html
    cells = re.findall(
        r'<td class="text[^"]*" style="text-align:left" dir="auto">([^<]+)</td>', html
    )
    assert cells == ["–", "50 to 150", "20 or more", "1,000 to 10,000"]


def test_a_column_with_nothing_in_it_is_left_out() -> None:
    data = pd.DataFrame({"a": [1], "trend": pd.Series([None], dtype="str")})
    assert "trend" not in show_table(data, "Rows").html


def test_days_do_not_break() -> None:
    data = pd.DataFrame({"amount": ["2022-03-10", "40"]})
    assert 'class="text day"' in show_table(data, "Days").html


def test_an_index_with_a_name_is_shown() -> None:
    data = pd.DataFrame({"n": [2]}, index=pd.Index(["body"], name="part"))
    assert ">part</th>" in show_table(data, "Parts").html


def test_contexts_end_at_the_word_and_are_cut_between_words() -> None:
    long = "one two three four five six seven eight nine ten eleven twelve thirteen"
    data = pd.DataFrame({"left": [long], "word": ["ferry"], "right": [long], "paragraph": [3]})
    html = show_contexts(data, "Contexts").html
    assert '<td class="text ends" dir="auto">… six seven' in html
    assert "thirteen</td>" in html
    assert '<a href="01_article.ipynb#p3">ferry</a>' in html
    assert re.search(r'dir="auto">one two .* nine ten …</td>', html)


def test_article_text_is_escaped_everywhere() -> None:
    data = pd.DataFrame({HOSTILE: [HOSTILE]})
    article = parse_article(f"{HOSTILE}\n\nBody text.")
    for shown in (
        show_table(data, HOSTILE),
        show_sentences([HOSTILE]),
        show_facts(article),
        show_chart(plt.figure(), alt=HOSTILE),
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
