"""The export: one page a notebook, whatever the notebook holds."""

import base64
import re
from html.parser import HTMLParser

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from helpers.report.attach import take_attachments
from helpers.report.bundle import bundle_pages
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


def test_a_page_ends_with_an_output_that_says_so() -> None:
    html = export(
        new_markdown_cell("# Title?"),
        new_code_cell("x", outputs=[shown("<p>Nothing more.</p>", page="ends")]),
        new_markdown_cell("## How much?"),
        new_code_cell("y", outputs=[shown("<p>none</p>")]),
    )
    assert "Nothing more." in html
    assert "How much?" not in html
    assert "none</p>" not in html


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


def test_a_heading_stays_with_its_chart_or_table() -> None:
    html = export(
        new_markdown_cell("## Words?"),
        new_code_cell("a", outputs=[shown("<p>finding</p>")]),
        new_code_cell("b", outputs=[shown("<figure>1</figure>")]),
        new_code_cell("c", outputs=[shown("<p>after</p>")]),
        new_markdown_cell("## Text?"),
        new_code_cell("d", outputs=[shown('<div class="reading">long</div>')]),
        new_markdown_cell("## Last?"),
    )
    assert html.count('<div class="kept">') == 1
    kept = html[html.index('<div class="kept">') :]
    assert kept.index("Words?") < kept.index("finding") < kept.index("<figure>1")
    parser = Nesting()
    parser.feed(html)
    assert parser.inside["Words?"] == parser.inside["1"] == {"kept"}
    assert parser.inside["after"] == parser.inside["long"] == parser.inside["Last?"] == set()


class Nesting(HTMLParser):
    """Notes, of each text, whether it stands inside a ``kept`` element."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.inside: dict[str, set[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "div":
            self.opened.append(dict(attrs).get("class") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self.opened.pop()

    def handle_data(self, data: str) -> None:
        self.inside[data.strip()] = {"kept"} & set(self.opened)


def test_a_chart_and_a_table_become_files_named_for_what_they_show() -> None:
    svg = base64.b64encode(b"<svg/>").decode()
    chart = shown(f'<figure><img src="data:image/svg+xml;base64,{svg}"></figure>')
    chart.data["image/png"] = base64.b64encode(b"PNG").decode()
    table = shown("<table><caption><span>The body&#x27;s words (3 rows)</span></caption></table>")
    table.data["text/csv"] = "a\n1\n"
    notebook = new_notebook(
        cells=[
            new_markdown_cell("## Which words, *of all*?"),
            new_code_cell("x", outputs=[chart, table]),
            new_code_cell("y", outputs=[shown(chart.data["text/html"])]),
        ]
    )
    files = take_attachments(notebook)
    assert files == {
        "charts/which-words-of-all.svg": b"<svg/>",
        "charts/which-words-of-all.png": b"PNG",
        "charts/which-words-of-all-2.svg": b"<svg/>",
        "tables/the-bodys-words.csv": b"\xef\xbb\xbfa\n1\n",
    }
    html = export_page(notebook, "02_words")
    for name in files:
        assert f'href="{name}"' in html
    assert "text/csv" not in str(notebook)


def test_a_file_has_a_name_whatever_its_caption() -> None:
    tables = [
        shown(f"<table><caption><span>{text}</span></caption></table>") for text in ("?", "a" * 99)
    ]
    for table in tables:
        table.data["text/csv"] = "a\n1\n"
    files = take_attachments(new_notebook(cells=[new_code_cell("x", outputs=tables)]))
    assert list(files) == ["tables/table.csv", f"tables/{'a' * 60}.csv"]


def test_the_one_file_leads_inside_itself() -> None:
    index = export(new_markdown_cell("# All?\n\n[Words](02_words.ipynb)"), name="index")
    words = export(
        new_markdown_cell("# Words?\n\n## All?\n\n[index](index.ipynb)"),
        new_code_cell("x", outputs=[shown('<a href="03_figures.ipynb#f1">1</a>')]),
        name="02_words",
    )
    figures = export(new_code_cell("x", outputs=[shown('<p id="f1">40 ◦</p>')]))
    pages = {"index": index, "02_words": words, "03_figures": figures}
    html = bundle_pages(pages, {"02_words": "Words & so"})
    assert '<a href="#figures-f1">1</a>' in html
    assert '<p id="figures-f1">40 ◦</p>' in html
    assert '<h2 id="words-words">Words?</h2>' in html
    assert '<h3 id="words-all">All?</h3>' in html
    assert '<section class="part" id="words" aria-label="Words &amp; so">' in html
    assert ".html" not in html.replace("text/html", "")
    assert html.count("<main") == html.count("<h1") == html.count("</html>") == 1
