"""Articles: their forms, and what each part of a file becomes."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article.model import Article, ArticleError
from helpers.article.parse import add_facts, parse_article
from helpers.article.read import read_article
from helpers.schema import each_row
from helpers.tables import tabulate

DATA = Path(__file__).parents[1] / "data"


def parts(article: Article) -> list[tuple[str, str]]:
    return [(b.part, article.text[b.start : b.end]) for b in article.blocks]


def test_volunteers_is_read_as_its_file_stands() -> None:
    path = DATA / "volunteers.txt"
    article = read_article(path)
    assert article.text == path.read_text("utf-8")
    assert (article.name, article.date) == ("volunteers", dt.date(2022, 3, 10))
    assert article.deck.startswith("Aside from the obvious dangers")
    assert article.deck.endswith("against the law")
    assert article.title.startswith("6,000 Americans")
    assert article.title.endswith("Made the Cut")
    assert [b.part for b in article.blocks] == ["deck", "headline"] + ["body"] * 24
    assert article.plain == article.text


DATED = [
    ("date 2024-05-02 A deck\n\nA headline\n\nA body.", ["deck", "headline", "body"]),
    ("date 2024-05-02 A headline\n\nA body.\n\nMore.", ["headline", "body", "body"]),
    ("date 2024-05-02 One paragraph only.", ["body"]),
    (
        "date 2024-05-02\nA deck\n\nRail strike to end in the U.S.\n\nA.",
        ["deck", "headline", "body"],
    ),
    ("date 2024-05-02 First came rain.\n\nThen came sun.", ["body", "body"]),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_dated_article(text: str, expected: list[str]) -> None:
    article = parse_article(text)
    assert [b.part for b in article.blocks] == expected
    assert article.date == dt.date(2024, 5, 2)


FRONT = """---
# by hand
title: "\\"Too wet\\": 40 boats stay in"
Deck: 'It''s the third day'
date: 2024-05-02T06:30:00Z
source: The Tern
url: https://tern.example/boats
tags: [boats, rain]
author:
---

The *harbor* stayed full.
"""


def test_front_matter() -> None:
    article = parse_article(FRONT, "boats")
    assert article.title == '"Too wet": 40 boats stay in'
    assert article.deck == "It's the third day"
    assert (article.source, article.url) == ("The Tern", "https://tern.example/boats")
    assert article.date == dt.date(2024, 5, 2)
    assert parts(article) == [
        ("headline", '\\"Too wet\\": 40 boats stay in'),
        ("deck", "It''s the third day"),
        ("body", "The *harbor* stayed full."),
    ]
    assert "\\" not in article.plain


@pytest.mark.parametrize("title", ["One line", ">\n  One\n  line", "|\n  One line", "'One line'"])
def test_front_matter_titles_in_every_style_of_yaml(title: str) -> None:
    article = parse_article(f"---\ntitle: {title}\n---\nIt rained.")
    assert " ".join(article.title.split()) == "One line"
    block = article.blocks[0]
    assert " ".join(article.text[block.start : block.end].split()) == "One line"


TOML = '''+++
title = "Why \\"boats\\" stay in #12"
deck = """
It is
the third day"""
date = 2024-05-02T06:30:00Z
author = ["Ana Poll", "Tom Roe"]
source = 'The Tern'
[params]
draft = false
+++

The harbor stayed full.
'''


@pytest.mark.parametrize("listed", ["[Ana Poll, 'Tom Roe']", "\n  - Ana Poll\n  - Tom Roe"])
def test_several_authors_are_a_list_in_yaml_too(listed: str) -> None:
    article = parse_article(f"---\ntitle: Boats\nauthor: {listed}\n---\nSix boats sank.")
    assert article.author == "Ana Poll, Tom Roe"
    assert parse_article("---\nauthor: []\n---\nSix boats sank.").author == ""


def test_toml_front_matter() -> None:
    article = parse_article(TOML, "boats")
    assert article.title == 'Why "boats" stay in #12'
    assert article.deck == "It is\nthe third day"
    assert (article.source, article.author) == ("The Tern", "Ana Poll, Tom Roe")
    assert article.date == dt.date(2024, 5, 2)
    assert parts(article) == [
        ("headline", 'Why \\"boats\\" stay in #12'),
        ("deck", "It is\nthe third day"),
        ("body", "The harbor stayed full."),
    ]


TAGGED = [
    ("Why #MeToo matters", "Why #MeToo matters"),
    ("We are #1 # said once", "We are #1"),
    ("Ferry fares # check this", "Ferry fares"),
    ("'Fares # boats'", "Fares # boats"),
]


@pytest.mark.parametrize(("written", "title"), TAGGED)
def test_a_hash_before_a_word_is_part_of_a_title(written: str, title: str) -> None:
    article = parse_article(f"---\ntitle: {written}\ndate: 2024-05-02 # day\n---\nIt rained.")
    assert article.title == title
    assert article.date == dt.date(2024, 5, 2)
    assert parts(article)[0] == ("headline", title)


BROKEN = [
    ("+++\ntitle = Six votes\n+++\nText.", "line 2: front matter is no TOML"),
    ("+++\ntitle = 'a'\nb = [\n+++\nText.", "front matter is no TOML"),
    ("+++\na = 1\nb = " + "1" * 9000 + "\n+++\nText.", "line 2: front matter is no TOML"),
    ("\n+++\ntitle = 'Six votes'\n\nText.", "line 2: front matter is not closed"),
    ("---\ntitle: Council: six votes\n---\nText.", "line 2: front matter is no YAML"),
    ("---\ntitle: [broken\n---\nText.", "line 2: front matter is no YAML"),
    ('---\ndate: 2024\ntitle: "open\n---\nText.', "line 3: front matter is no YAML"),
    ("\n---\ntitle: Six votes\n\nText.", "line 2: front matter is not closed"),
    ("---\n# a\n- b\n---\nText.", "line 2: front matter must be 'key: value' lines"),
    ("---\ntitle: x\ndate: 2 May\n---\nText.", "line 3: date 2 May is no day; write YYYY-MM-DD"),
    ("---\na: " + "[" * 9000 + "\n---\nText.", "line 2: front matter is nested too deep"),
    ("\n date 2024-02-30 Text.", "line 2: date 2024-02-30 is no day"),
    ("---\ndate: 0001-01-01\n---\nText.", "line 2: date 0001-01-01 is no day of a news article"),
    ("date 9999-12-31 Text.", "line 1: date 9999-12-31 is no day of a news article"),
    ("date 2024-02-03 \n", "has no text below its head"),
    ("---\n---\n", "has no text below its head"),
    (" \n\t\ufeff"[:3], "is empty"),
    ("half a \ud83d smile", "holds half a character"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_what_is_broken_is_named_on_one_line(text: str, message: str) -> None:
    with pytest.raises(ArticleError) as caught:
        parse_article(text, where="a.md")
    assert message in str(caught.value)
    assert str(caught.value).startswith("a.md")
    assert "\n" not in str(caught.value)


PLAIN = [
    ("Ferry fares to rise\n\nThey rise.", ["headline", "body"]),
    ("They rise.\n\nThey fall.", ["body", "body"]),
    ('"They rise," he said. "Soon."\n\nThey fall.', ["body", "body"]),
    ("Ferry fares to rise", ["body"]),
    ("Why do fares rise?\nDiesel is dear.\nCrews are few.", ["headline", "body", "body"]),
    ("A headline\n\nA text that is\nwrapped by hand\nat few letters.", ["headline", "body"]),
    ("A headline\nBy Ruth Alder\n\nA text.\n\nMore text.", ["headline", "aside", "body", "body"]),
    (
        "A headline\n\nBy Ruth Alder\nA text that is\nwrapped by hand.",
        ["headline", "aside", "body"],
    ),
    ("A text\nBy Popular Demand\n\nIt rained,\nshe said.", ["body", "body"]),
    ("---\n\nA rule, no front matter.", ["aside", "body"]),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_plain_text(text: str, expected: list[str]) -> None:
    assert [b.part for b in parse_article(text).blocks] == expected


CAPITALS = [
    "40 BOATS STAY IN FOR A THIRD DAY\n\nAbout 40 boats stayed in.",
    "MAYOR SAYS 40 BOATS STAYED IN\n\nABOUT 40 BOATS STAYED IN ON MONDAY.",
    "ABOUT 40 BOATS STAYED IN.\n\nNO ONE WAS HURT, MAYOR HANA BRANDT SAID.",
]


@pytest.mark.parametrize("text", CAPITALS)
def test_a_text_in_capitals_keeps_its_figures(text: str) -> None:
    tables = tabulate(parse_article(text))
    counts = tables.figures[tables.figures["kind"] == "count"]
    assert set(counts["noun"].str.casefold()) == {"boats"}
    assert set(counts["value"]) == {40}
    for row in [*each_row(tables.tokens), *each_row(tables.figures)]:
        assert text[row.start : row.end] == row.text


def test_a_speaker_in_capitals_is_written_as_names_are() -> None:
    text = 'BOATS STAY IN\n\n"WE LOST $2 MILLION," SAID HANA BRANDT, WHO OWNS 12 BOATS.'
    statement = tabulate(parse_article(text)).statements.iloc[0]
    assert statement["speaker"] == "Hana Brandt"
    assert statement["mention"] == "HANA BRANDT"
    assert statement["text"] == '"WE LOST $2 MILLION,"'


UNSEEN = [
    ("The 12 house\u00adholds fled.", 12, "households"),
    ("About 1,\u200b840 peo\u00adple fled.", 1840, "people"),
    ("\u200bSome 40\u2060 bo\u00ada\u00adts\ufeff sank.", 40, "boats"),
]


@pytest.mark.parametrize(("text", "value", "noun"), UNSEEN)
def test_characters_that_are_not_seen_cut_no_word(text: str, value: float, noun: str) -> None:
    article = parse_article(
        f"Boats sink\n\nRead more\n\n{text}\n\n“It mo\u00adved,” said Ana Ru\u00adiz."
    )
    tables = tabulate(article)
    figure, statement = tables.figures.iloc[0], tables.statements.iloc[0]
    assert (figure["value"], figure["noun"]) == (value, noun)
    assert (statement["speaker"], statement["mention"]) == ("Ana Ruiz", "Ana Ru\u00adiz")
    assert (figure["paragraph"], statement["paragraph"]) == (2, 3)
    frames = (tables.sentences, tables.tokens, tables.figures, tables.statements)
    for row in (row for frame in frames for row in each_row(frame)):
        assert article.text[row.start : row.end] == row.text


def test_characters_not_seen_in_a_links_address_move_nothing() -> None:
    address = "https://tern.example/" + 9 * "\u200b"
    text = f"Boats Sink\n\nIt mo\u00adved, [he]({address}) said. “We lost it,” Ann Lee said."
    statements = tabulate(parse_article(text, markdown=True)).statements
    assert statements["text"].tolist() == ["It mo\u00adved", "“We lost it,”"]


MARKDOWN = """# Fares to rise by *12%*

The [board](https://tern.example/2024/05) voted.

## What changes in 2025

- Adults pay $4.50.
- Pupils pay half.
"""


def test_markdown_headings_lists_and_links() -> None:
    article = parse_article(MARKDOWN, markdown=True)
    assert article.title == "Fares to rise by 12%"
    assert parts(article) == [
        ("headline", "Fares to rise by *12%"),
        ("body", "The [board](https://tern.example/2024/05) voted."),
        ("body", "Adults pay $4.50."),
        ("body", "Pupils pay half."),
    ]
    assert "2024" not in article.plain
    assert "2025" not in article.plain
    assert len(article.plain) == len(article.text)


def test_a_markdown_file_is_known_by_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "fares.md"
    path.write_text(MARKDOWN)
    assert read_article(path).title == "Fares to rise by 12%"


def test_newlines_and_byte_order_mark() -> None:
    article = parse_article("\ufeffA headline\r\n\r\nA text.\rMore.")
    assert article.text == "A headline\n\nA text.\nMore."


def test_facts_from_a_catalog_fill_gaps_only() -> None:
    article = parse_article("date 2024-05-02 A text.")
    added = add_facts(article, {"date": "1999-01-01", "source": "The Tern", "url": None})
    assert (added.date, added.source, added.url) == (dt.date(2024, 5, 2), "The Tern", "")
    with pytest.raises(ArticleError, match="half a character"):
        add_facts(parse_article("A text."), {"title": "\ud83d"})
    with pytest.raises(ArticleError, match="date soon is no day"):
        add_facts(parse_article("A text."), {"date": "soon"})


def test_a_title_apart_moves_no_place_of_the_text() -> None:
    text = "They rise.\n\nThey fall."
    article = add_facts(parse_article(text), {"title": "Fares\n to rise"})
    assert article.text.startswith(text)
    assert parts(article)[-1] == ("headline", "Fares to rise")
    assert article.plain == article.text
    same = add_facts(parse_article("They rise.\n\nThey fall."), {"title": "They rise"})
    assert parts(same)[0] == ("headline", "They rise.")
    assert same.text == text
    guessed = add_facts(parse_article("By Ana Poll\n\nThey rise."), {"title": "Fares to rise"})
    assert [part for part, _ in parts(guessed)] == ["aside", "body", "headline"]
    assert guessed.author == "Ana Poll"
    stated = add_facts(parse_article("---\ntitle: A\n---\nThey rise."), {"title": "B"})
    assert stated.title == "A"


marks = st.text(alphabet="ab1 \n-#*_[]()>`'\"\\!:.=<", max_size=120)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(marks, st.booleans())
def test_whatever_the_text_its_places_hold(text: str, markdown: bool) -> None:
    try:
        article = parse_article(text, markdown=markdown)
    except ArticleError:
        return
    assert len(article.plain) == len(article.text)
    assert article.plain.count("\n") == article.text.count("\n")
    end = 0
    for block in article.blocks:
        assert block.start < block.end <= len(article.text)
        assert article.plain[block.start : block.end].strip()
        if block.part == "body":
            assert block.start >= end
            end = block.end
