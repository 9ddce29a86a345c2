"""What kind of thing a source's phrase speaks of, and which noun heads it."""

import pytest

from helpers.article.parse import parse_article
from helpers.schema import Columns
from helpers.segments import segment
from helpers.speakers.beside import tag
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import SILENT
from helpers.tables import list_tables


def read_head(phrase: str) -> tuple[str, str]:
    """Return the word that heads a phrase, and its kind."""
    words = segment(parse_article(f"X {phrase}")).words[1:]
    head, kind = find_head(tag(words), words, 0, len(words))
    return words[head], kind


@pytest.mark.parametrize(
    ("phrase", "head", "kind"),
    [
        ("the mayor of the town", "mayor", "person"),
        ("the Wines", "Wines", ""),  # no plural of "win"
        ("a retired glazier", "glazier", "person"),
        ("the 46-year-old", "46-year-old", "person"),
        ("officials familiar with the plan", "officials", "group"),
        ("a source close to the choir", "source", "person"),
        ("a witness interviewed by the board", "witness", "person"),
        ("a letter found in the car", "letter", "document"),
        ("records made public on Friday", "records", "document"),
        ("protesters marching through the streets", "protesters", "group"),
        ("current and former officials", "officials", "group"),
        ("followers and supportive sites", "followers", "group"),
        ("some of the voters", "voters", "group"),
        ("a wide array of bakers", "bakers", "group"),
        ("thousands of Americans", "Americans", "group"),
        ("60 percent", "percent", "group"),
        ("more than a third", "third", "group"),
        ("others", "others", "group"),
        ("local families", "families", "group"),
        ("both political parties", "parties", "group"),
        ("the finance ministry", "ministry", "body"),
        ("her family", "family", "group"),
        ("law enforcement", "enforcement", "body"),
        ("new fundraising reports", "reports", "document"),
        ("conservative outside groups", "groups", "group"),
        ("protesters outside schools", "protesters", "group"),
        ("voters everywhere", "voters", "group"),
        ("the secretary of state's office", "office", "body"),
        ("the ministry of health's bulletin", "bulletin", "document"),
        ("a friend of the mayor's wife", "friend", "person"),
        ("a poll conducted last week", "poll", "document"),
        ("Figures reported on Sunday", "Figures", "document"),
        ("officials with knowledge of the closed-door meeting", "officials", "group"),
        ("the town's first ledger", "ledger", "document"),
        ("early estimates", "estimates", "document"),
    ],
)
def test_head_that_can_say_something(phrase: str, head: str, kind: str) -> None:
    assert read_head(phrase) == (head, kind)


@pytest.mark.parametrize(
    ("phrase", "head", "kind"),
    [
        ("the goats", "goats", "thing"),
        ("a frozen pipe", "pipe", "thing"),
        ("three of these bones", "bones", "thing"),
        ("the second outbreak", "outbreak", "abstract"),
        ("their weakness", "weakness", "abstract"),
        ("the spread of the flu", "spread", "abstract"),
        ("the latest hiccup", "hiccup", "abstract"),
        ("a walk through their offices", "walk", "abstract"),
        ("the airspace", "airspace", "thing"),
        ("3846", "3846", "number"),
        ("tedious", "tedious", "other"),
        ("an", "an", "other"),
        ("quickly", "quickly", "other"),
    ],
)
def test_head_that_cannot(phrase: str, head: str, kind: str) -> None:
    assert read_head(phrase) == (head, kind)
    assert kind in SILENT


def list_said(text: str) -> list[tuple[str | None, str | None, str]]:
    """Return (speaker, mention, text) of each statement."""
    rows: Columns = list_tables(parse_article(text))["statements"]
    return list(zip(rows["speaker"], rows["mention"], rows["text"], strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "The outbreak claimed the north shore.",
        "No officials said the plan was dead.",
        "Nobody believes that the ferry will come back.",
        "None of the bakers said the oven had been hot.",
        "Neither side said who had fired.",
        "The goats wanted to climb the wall.",
        "A mother called the police in Ely on Sunday.",
        "Ann Lee portrayed Queen Bess, also known as the Red Queen.",
        "The town had not, as of Monday, announced any plans to rebuild the dam.",
        "The council named Federal Judge Ann Amy Lee for the North Ely Appeals Court.",
        "The mayor's response to the flood was slow.",
        "The Latest: Dam bursts in Ely",
    ],
)
def test_nothing_said(text: str) -> None:
    assert list_said(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            'Tedious said that the "old barn" was sold.',
            (None, None, 'that the "old barn" was sold'),
        ),
        ("I have no room and I think the barn is sold.", (None, "I", "the barn is sold")),
        (
            "It rained for two weeks, but the farmers said the barn was dry.",
            ("farmers", "the farmers", "the barn was dry"),
        ),
    ],
)
def test_source_left_open_or_cut_short(text: str, row: tuple[str | None, str | None, str]) -> None:
    assert list_said(text) == [row]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A letter written by Ann Lee says the dam burst.", "Ann Lee"),
        ("The notice issued by the Ely Council says the dam burst.", "Ely Council"),
        (
            "A study published by the Ely Post found that fish sleep.",
            "study published by the Ely Post",
        ),
        ("A poll released Friday says most voters want a dam.", "poll"),
        ("A tweet sent on Monday said the dam had burst.", "tweet"),
        ("Ann Lee called the race for Tom Roe.", "Ann Lee"),
        ("The Department of Justice said the dam burst.", "Department of Justice"),
        ("The Club for Growth said the dam burst.", "Club for Growth"),
        (
            "United States House of Representatives Speaker Ann Lee said the dam burst.",
            "Ann Lee",
        ),
        ("The House of Commons said the dam burst.", "House of Commons"),
        (
            "The Committee on Naming of Bridges said the dam burst.",
            "Committee on Naming of Bridges",
        ),
        (
            "The Science Directorate of the Department of Homeland Security said the dam burst.",
            "Science Directorate of the Department of Homeland Security",
        ),
        ("The Embassy of Japan said the dam burst.", "Embassy of Japan"),
        ("The Diocese of Leeds said the dam burst.", "Diocese of Leeds"),
        ("The Times of Malta said the dam burst.", "Times of Malta"),
        ("The State of Ohio said the dam burst.", "State of Ohio"),
        ("The Ohio Secretary of State said the dam burst.", "Ohio Secretary of State"),
        ("Secretary of State Ann Lee said the dam burst.", "Ann Lee"),
        ("The National Trust for Scotland said the dam burst.", "National Trust for Scotland"),
        ("Iranian state TV said the dam burst.", "Iranian state TV"),
        ("State television reported that the dam burst.", "State television"),
        ("The PAC said the dam burst.", "PAC"),
        ("The Museum of Modern Art said the dam burst.", "Museum of Modern Art"),
        ("North Korea said the dam burst.", "North Korea"),
        ("Ohio Committeewoman Ann Lee said the dam burst.", "Ann Lee"),
        ("Downing Street said the dam burst.", "Downing Street"),
        ("Scotland Yard said the dam burst.", "Scotland Yard"),
        ("The Office of the Prime Minister said the dam burst.", "Office of the Prime Minister"),
        ("The Geological Survey of Norway said the dam burst.", "Geological Survey of Norway"),
        ("The host said the dam burst.", "host"),
        ("Officials said about 40 boats sank.", "Officials"),
        ("The mayor said at least 40 boats sank.", "mayor"),
        ("The Ely Review-Journal reported that the dam burst.", "Ely Review-Journal"),
    ],
)
def test_whose_words_a_document_holds(text: str, speaker: str) -> None:
    assert [name for name, _, _ in list_said(text)] == [speaker]
