"""The reading view: escaped, marked, numbered, its tags nested whatever crosses."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers import Article, Tables, parse_article, tabulate
from helpers.show.article import Mark, show_article, weave

TEXT = (
    "Boats Sink in the Bay\n\n"
    'About 40 boats sank, Ana Ruiz said. "We lost 12 of them," she told the Herald.\n\n'
    "Rain fell for more than three days, and 5 < 7 & 7 > 5."
)


@pytest.fixture(scope="module")
def article() -> Article:
    return parse_article(TEXT)


@pytest.fixture(scope="module")
def tables(article: Article) -> Tables:
    return tabulate(article)


class Checker(HTMLParser):
    """Collects ids and text; fails on tags that are not nested."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.open), "a link inside a link"
        self.open.append(tag)
        self.ids += [str(value) for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def check(html: str) -> Checker:
    checker = Checker()
    checker.feed(html)
    checker.close()
    assert checker.open == []
    assert len(checker.ids) == len(set(checker.ids))
    return checker


def test_every_row_has_a_mark_of_its_number(article: Article, tables: Tables) -> None:
    ids = check(show_article(article, tables).html).ids
    for letter, frame in (
        ("p", tables.paragraphs),
        ("n", tables.sentences),
        ("s", tables.statements),
        ("f", tables.figures),
    ):
        assert len(frame)
        for number in range(len(frame)):
            assert f"{letter}{number}" in ids


def test_text_stays_as_printed(article: Article, tables: Tables) -> None:
    html = show_article(article, tables).html
    body = re.sub(r'<style>.*?</style>|<ul.*?</ul>|<p class="key">.*?</p>', "", html, flags=re.S)
    for text in tables.paragraphs["text"]:
        assert text in check(body).text


def test_figure_says_its_range_and_giver(article: Article, tables: Tables) -> None:
    html = show_article(article, tables).html
    note = re.search(r'<a id="f0" [^>]*class="figure" href="#f0" data-note="([^"]*)"', html)
    assert note
    assert note[1] == "count, 40, about: 35 to 45, given by Ana Ruiz"


def test_speaker_stands_in_the_margin(article: Article, tables: Tables) -> None:
    html = show_article(article, tables).html
    assert re.search(r'<li><a href="#s0">Ana Ruiz</a>', html)


def test_kinds_differ_without_color(article: Article, tables: Tables) -> None:
    html = show_article(article, tables).html
    styles = {
        name: re.search(rf"\.{name} \{{[^}}]*\}}", html) for name in ("figure", "said", "indirect")
    }
    assert styles["figure"]
    assert "border: 1px solid" in styles["figure"][0]
    assert styles["said"]
    assert "underline" in styles["said"][0]
    assert styles["indirect"]
    assert "dashed" in styles["indirect"][0]


def test_control_characters_become_replacement_characters() -> None:
    article = parse_article('A "b\0c\x1b[31m" <script>x</script> & "d" said Ana Ruiz, 3 cats.')
    html = show_article(article, tabulate(article)).html
    assert "\0" not in html
    assert "\x1b" not in html
    assert "<script" not in html
    html.encode("utf-8")


def mark(start: int, end: int, name: str) -> Mark:
    return Mark(start, end, f'<b id="{name}">', "<b>", "</b>")


def test_crossing_marks_stay_nested() -> None:
    html = weave("abcdef", 0, 6, [mark(0, 4, "x"), mark(2, 6, "y")])
    assert html == '<b id="x">ab<b id="y">cd</b></b><b>ef</b>'


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=6),
)
@settings(max_examples=150, derandomize=True, deadline=None)
def test_any_marks_weave_to_nested_tags_around_the_same_text(
    text: str, spans: list[tuple[int, int]]
) -> None:
    marks = sorted(
        (
            mark(start, start + length, f"m{number}")
            for number, (start, length) in enumerate(spans)
            if start < len(text)
        ),
        key=lambda m: (m.start, -m.end),
    )
    plain = [m for m in marks if m.start < len(text)]
    found = check(weave(text, 0, len(text), plain))
    assert sorted(found.ids) == sorted(f"m{n}" for n, (s, _) in enumerate(spans) if s < len(text))
