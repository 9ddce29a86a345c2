"""Saved pages of the shapes that the web has: each is read right, or refused in one line."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import pytest

from helpers.article.model import ArticleError
from helpers.article.read import read_article
from helpers.schema import each_row
from helpers.tables import tabulate

PAGES = Path(__file__).parent / "pages"


class Shown(NamedTuple):
    """What a page's article is: its facts, and how its paragraphs begin, asides apart."""

    title: str
    date: str
    source: str
    author: str
    deck: str
    body: list[str]
    asides: list[str]


READ = {
    "agency": Shown(
        "Ferry sinks off Ternby, at least 12 dead",
        "2024-03-14",
        "Northern News Agency",
        "Tom Roe and Lee Vann",
        "",
        [
            "TERNBY, March 14 (NNA) - At least",
            "Another 40 people were rescued,",
            "“The water was four degrees,” she",
            "The ferry, built in 1987, was",
            "The owner, Tern Lines, said that",
        ],
        ["(Reporting by Tom Roe in", "Our Standards: The Northern"],
    ),
    "amp": Shown(
        "Bridge shut for 40 days after crack is found",
        "2024-02-20",
        "The Moor",
        "Ann Lee",
        "",
        [
            "The bridge over the Tern is shut",
            "About 9,000 cars cross it on a",
            "Repairs will cost $1.2 million,",
        ],
        [],
    ),
    "blog": Shown(
        "What 300 nights in a lighthouse taught me",
        "2024-03-02",
        "",
        "Maria Lopez",
        "",
        [
            "I spent 300 nights in the",
            "The lamp turns once in 12",
            "My neighbor, Oleg Vann, who kept",
            "It came every 14 days, or did",
            "Would I do it again? I would, for",
        ],
        ["Share this: Twitter", "Related 10 knots for"],
    ),
    "bold-numbers": Shown(
        "The storm in numbers",
        "",
        "Data Tern",
        "",
        "",
        [
            "212 roofs were lost in the storm,",
            "The wind reached 90 miles an",
            "About 5,000 homes had no power;",
        ],
        [],
    ),
    "comments": Shown(
        "School asks for 300 raincoats",
        "",
        "Ternby Online",
        "",
        "",
        [
            "The school in Ternby asks for 300",
            "“We teach under umbrellas,” said",
            "The county says that a new roof",
        ],
        [],
    ),
    "embeds": Shown(
        "Goats on the bridge stop traffic for three hours",
        "2024-04-01",
        "The Moor",
        "",
        "",
        [
            "Scores of goats stopped the",
            "Nobody was hurt. A farmer, Oleg",
            "The goats were home by",
        ],
        [
            "I count 64 goats and one very",
            "Watch: 64 goats cross the",
            "View this post on Instagram A",
        ],
    ),
    "gallery": Shown(
        "In pictures: the storm of March 14",
        "2024-03-15",
        "The Moor",
        "",
        "",
        ["The storm that crossed Ternby on", "The county put the damage at $14"],
        ["1/3 Waves of 30 feet hit the", "2/3 Maria Lopez, 61, holds", "3/3 About 40 boats lay on"],
    ),
    "interview": Shown(
        "“I counted 212 boats”: a harbor master looks back",
        "2023-11-05",
        "Quay Quarterly",
        "Lee Vann",
        "",
        [
            "Ruth Alder kept the harbor of",
            "Quay Quarterly: How many boats",
            "Ruth Alder: I counted 212 boats.",
            "Quay Quarterly: And",
            "Ruth Alder: Fewer than 50. Fish",
            "Quay Quarterly: What will you",
            "Ruth Alder: The 5 a.m. quiet.",
        ],
        ["Fish went first, then the", "Interview by Lee Vann."],
    ),
    "json-ld": Shown(
        "Rent rises by 9% in Ternby",
        "2024-01-22",
        "Data Tern",
        "Maria Lopez",
        "",
        [
            "Rents in Ternby rose by 9% last",
            "“People sleep in boats,” said Lee",
            "The county wants to build 200",
        ],
        [],
    ),
    "list-article": Shown(
        "7 tips for a dry cellar",
        "2024-03-10",
        "Home & Tern",
        "",
        "",
        [
            "One in four cellars in Ternby was",
            "A blocked gutter sends 200",
            "A pump costs about $150 and lasts",
            "Papers and photographs, in a box",
            "Paint, which burns, and anything",
        ],
        ["Read more: 12 ways to lose a"],
    ),
    "live-blog": Shown(
        "Ternby storm live: 40 rescued as ferry sinks",
        "2024-03-14",
        "The Moor",
        "",
        "All schools are closed and trains stopped as the wind reaches 90 miles an hour",
        [
            "At least 12 people have died,",
            "She said that 40 had been",
            "No train will run before 6 p.m.,",
            "Good morning. The wind reached 90",
        ],
        ["Key events Ferry sinks with"],
    ),
    "newspaper": Shown(
        "City Pays 212 of 1,840 Households for Flood Repairs",
        "2024-03-14",
        "The Ternby Courier",
        "Ana Poll",
        "An audit finds that most claims still wait in a basement office",
        [
            "The city has paid 212 of the",
            "“We are slower than we should",
            "The auditors looked at about 300",
            "The council will vote on March 20",
        ],
        [
            "By Ana",
            "March 14, 2024 at 6:00 a.m.",
            "Share on Facebook Tweet",
            "Get our free morning",
            "Related stories 7 tips for a",
            "Ana Poll covers the city for",
        ],
    ),
    "no-paragraphs": Shown(
        "Forty boats stay in for a third day",
        "",
        "Ternby Online",
        "",
        "",
        [
            "Forty boats stayed in the harbor",
            "“Too wet, too cold, too much of",
            "About 120 people live off the boats. Their",
            "The weather office expects the",
        ],
        [],
    ),
    "print-view": Shown(
        "Council approves smaller budget",
        "",
        "",
        "Tom Roe",
        "",
        [
            "The council approved a budget of",
            "“It hurts, and it had to,” said",
            "The library will close on",
        ],
        [],
    ),
    "pull-quotes": Shown(
        "The last 50 boats",
        "2023-12-01",
        "Quay Quarterly",
        "",
        "A harbor counts what is left",
        [
            "On a clear morning you can count",
            "“We are not dying,” said Ruth",
            "The bank closed in 2019. The",
            "In a letter to the council the",
            "We ask for 12 berths and a crane,",
            "The council has not",
        ],
        ["We are not dying. We are", "Ask the", "Ternby in figures 50 boats"],
    ),
    "q-marks": Shown(
        "Mayor says no to the crane",
        "",
        "The Moor",
        "",
        "",
        [
            "“There is no money for a crane,”",
            "Ruth Alder called that “a small",
            "“My father used to say ‘ask",
        ],
        [],
    ),
    "single-quotes": Shown(
        "‘We lost it all’: 40 boats wrecked in harbour",
        "2024-03-15",
        "The Harbour Press",
        "Priya Nair",
        "",
        [
            "‘We lost it all,’ said Maria",
            "The drivers’ union said the ’90s",
            "Insurers put the damage at about",
        ],
        ["Priya Nair, Staff"],
    ),
    "table": Shown(
        "Where the 212 payments went",
        "2024-03-18",
        "Data Tern",
        "",
        "",
        [
            "More than half of the 212",
            "The other 94 payments are spread",
            "“We pay as the files come up,”",
        ],
        ["Payments by"],
    ),
}
REFUSED = {
    "cookie-wall": "is a notice about cookies, no article",
    "log-in": "asks for a log-in",
    "no-article": "is a check or an error, no article",
    "paywall-stub": "shows only its beginning and asks for a log-in",
    "robot-check": "is a check or an error, no article",
}


def test_every_page_is_tried() -> None:
    assert {path.stem for path in PAGES.glob("*.html")} == READ.keys() | REFUSED.keys()
    assert len(READ | REFUSED) >= 20


@pytest.mark.parametrize("name", READ)
def test_a_page_is_read_right(name: str) -> None:
    article = read_article(PAGES / f"{name}.html")
    expected = READ[name]
    day = dt.date.fromisoformat(expected.date) if expected.date else None
    assert (article.title, article.date) == (expected.title, day)
    assert (article.source, article.author) == (expected.source, expected.author)
    assert article.deck == expected.deck
    for part, begins in (("body", expected.body), ("aside", expected.asides)):
        found = [article.text[b.start : b.end] for b in article.blocks if b.part == part]
        assert len(found) == len(begins), found
        for words, beginning in zip(found, begins, strict=True):
            assert words.startswith(beginning)


@pytest.mark.parametrize("name", READ)
def test_a_page_has_no_marks_of_markup(name: str) -> None:
    article = read_article(PAGES / f"{name}.html")
    for mark in ("**", "](", "⟦", "<", "&amp;", "\xa0\xa0"):
        assert mark not in article.text
    assert article.plain == article.text
    tables = tabulate(article)
    read = {b for b, block in enumerate(article.blocks) if block.part != "aside"}
    for frame in (tables.sentences, tables.figures, tables.statements):
        assert set(frame["paragraph"]) <= read
        for row in each_row(frame):
            assert article.text[row.start : row.end] == row.text


@pytest.mark.parametrize("name", REFUSED)
def test_a_page_without_an_article_is_refused_in_one_line(name: str) -> None:
    path = PAGES / f"{name}.html"
    with pytest.raises(ArticleError) as caught:
        read_article(path)
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert REFUSED[name] in line
    assert "\n" not in line


def test_figures_and_quotes_of_pages() -> None:
    bold = tabulate(read_article(PAGES / "bold-numbers.html")).figures
    assert bold["text"].tolist()[:2] == ["212", "1,840"]
    marks = tabulate(read_article(PAGES / "q-marks.html")).statements
    said = dict(zip(marks["text"], marks["speaker"], strict=True))
    assert said["“There is no money for a crane,”"] == "Ann Lee"
    table = read_article(PAGES / "table.html")
    aside = next(b for b in table.blocks if b.part == "aside")
    assert "Quay Street | 71 | 412,000\n" in table.text[aside.start : aside.end]
    assert "71" not in set(tabulate(table).figures["text"])


@pytest.mark.parametrize("told", ['{"@graph": null}', '{"@graph": 5}', "[null, 5]", "5", "{"])
def test_a_page_that_tells_nothing_of_use_of_itself_is_read(told: str, tmp_path: Path) -> None:
    html = (PAGES / "comments.html").read_text("utf-8")
    path = tmp_path / "page.html"
    script = f'<script type="application/ld+json">{told}</script></head>'
    path.write_text(html.replace("</head>", script, 1), encoding="utf-8")
    assert script in path.read_text("utf-8")
    assert read_article(path).title == "School asks for 300 raincoats"


def test_a_page_saved_by_a_browser_keeps_its_address(tmp_path: Path) -> None:
    html = (PAGES / "comments.html").read_text("utf-8")
    saved = "<!-- saved from url=(0030)https://tern.example/raincoats -->\n"
    for where in (html.replace("<html", f"{saved}<html", 1), saved + html):
        path = tmp_path / "page.html"
        path.write_text(where, encoding="utf-8")
        article = read_article(path)
        assert article.url == "https://tern.example/raincoats"
        assert article.title == "School asks for 300 raincoats"
