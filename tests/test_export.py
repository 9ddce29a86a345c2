"""The export: one page a notebook, whatever the notebook holds."""

import re

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from helpers.report.export import export_page, make_index, pick_parts
from helpers.report.run import PAGES


def shown(html: str, **notes: str) -> NotebookNode:
    output: NotebookNode = new_output(
        "execute_result",
        {"text/html": html, "text/plain": "plain"},
        metadata={"text/html": notes} if notes else {},
        execution_count=1,
    )
    return output


def export(*cells: NotebookNode, name: str = "03_figures") -> str:
    return export_page(new_notebook(cells=list(cells)), name)


def test_headings_have_ids_of_their_own_and_are_listed() -> None:
    html = export(
        new_markdown_cell("# Title?"),
        new_markdown_cell("## Who *speaks*?\n\ntext\n\n## Who speaks?"),
        new_markdown_cell("## F1?\n\n## Main?"),
    )
    assert re.findall(r'<h[12] id="([^"]+)"', html) == [
        *("title", "who-speaks", "who-speaks-2", "f1-2", "main-2")
    ]
    listed = re.findall(r'<li><a href="#([^"]+)">([^<]+)</a></li>', html)
    assert listed == [
        ("who-speaks", "Who speaks?"),
        ("who-speaks-2", "Who speaks?"),
        ("f1-2", "F1?"),
        ("main-2", "Main?"),
    ]


def test_title_joins_the_question_and_the_article() -> None:
    html = export(
        new_markdown_cell("# What & why?"),
        new_code_cell("x", outputs=[shown("<p>1</p>", title='Boats <b> & "c"')]),
    )
    assert '<title>What &amp; why? – Boats &lt;b&gt; &amp; "c"</title>' in html


def test_links_to_notebooks_become_links_to_pages() -> None:
    html = export(
        new_markdown_cell("[Article](01_article.ipynb)"),
        new_code_cell("x", outputs=[shown('<a href="01_article.ipynb#f3">40</a>')]),
    )
    assert 'href="01_article.html"' in html
    assert '<a href="01_article.html#f3">40</a>' in html
    assert ".ipynb" not in html


def test_code_is_folded_and_silent_cells_join_the_next() -> None:
    html = export(
        new_code_cell("import a"),
        new_code_cell("ARTICLE = 1"),
        new_code_cell("show()", outputs=[shown("<p>1</p>")]),
        new_code_cell("left = 2"),
    )
    assert html.count('<details class="code">') == 2
    assert html.index("ARTICLE") < html.index("show") < html.index("<p>1</p>")
    assert 'id="all-code"' in html


def test_page_without_code_has_no_switch() -> None:
    assert 'id="all-code"' not in export(new_markdown_cell("# Title"))


def test_any_output_is_inert_under_the_policy() -> None:
    html = export(
        new_code_cell(
            "x",
            outputs=[
                new_output("stream", name="stdout", text="<script>a</script>"),
                new_output("display_data", {"text/plain": "<img src=x onerror=a()>"}),
                new_output("error", ename="E", evalue="<b>", traceback=["\x1b[31m<i>bad</i>"]),
            ],
        )
    )
    assert "<script" not in html
    assert "<img" not in html
    assert "<i>bad" not in html
    assert "default-src 'none'; img-src data:; style-src 'unsafe-inline'" in html


def test_index_repeats_facts_once_and_each_finding() -> None:
    executed = {
        name: pick_parts(
            new_notebook(
                cells=[
                    new_code_cell("x", outputs=[shown("<p>FACTS</p>", index="facts", title="T")]),
                    new_code_cell("x", outputs=[shown(f"<p>{name} found</p>", index="finding")]),
                    new_code_cell("x", outputs=[shown("<p>other</p>")]),
                ]
            )
        )
        for name in PAGES
        if name != "index"
    }
    html = export_page(make_index(executed), "index")
    assert html.count("FACTS") == 1
    assert html.count(" found</p>") == 5
    assert "other" not in html
    assert "<details" not in html
    for name in executed:
        assert html.count(f'href="{name}.html"') == 2
