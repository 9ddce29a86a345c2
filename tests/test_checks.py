"""Checks: what the article's own numbers say of each other, and nothing that it does not state."""

import json
import time
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article.parse import parse_article
from helpers.article.read import read_article
from helpers.checks.check import check_figures
from helpers.schema import SCHEMA
from helpers.tables import tabulate

AGREES, ROUNDED, WRONG, OPEN = "agrees", "within rounding", "disagrees", "cannot tell"
DATE = "2024-03-14"


def check(sentence: str, headline: str = "What the Count Shows") -> list[tuple[str, str]]:
    """Return relation and verdict of each check of an article of this sentence."""
    article = parse_article(f"---\ntitle: {headline}\ndate: {DATE}\n---\n\n{sentence}")
    frame = check_figures(tabulate(article))
    return list(zip(frame["relation"], frame["verdict"], strict=True))


# A sentence, the relation it states, and whether it is true.
STATED = [
    # shares
    ("In all, 212 of 1,840 households, or 11.5%, had been paid.", "share", AGREES),
    ("In all, 212 of 1,840 households, or 12.5%, had been paid.", "share", WRONG),
    ("Some 11.5 percent (212 of 1,840 households) had been paid.", "share", AGREES),
    ("Some 15.5 percent (212 of 1,840 households) had been paid.", "share", WRONG),
    ("They found 60 percent of the 1,425 homes, or 855, eligible.", "share", AGREES),
    ("They found 60 percent of the 1,425 homes, or 955, eligible.", "share", WRONG),
    ("Only 212 (11.5%) of the 1,840 households were paid.", "share", AGREES),
    ("One in four homes, 610 of 2,440, flooded.", "share", AGREES),
    ("One in eight homes, 610 of 2,440, flooded.", "share", WRONG),
    ("About a third of them, or 41 of 120 pupils, walked.", "share", AGREES),
    ("It spent $3 million of its $12 million, or 25 percent, on roads.", "share", AGREES),
    ("It spent $3 million of its $12 million, or 35 percent, on roads.", "share", WRONG),
    ("Of the two, 45 of 90 ferries (50%) sailed.", "share", AGREES),
    ("It reached 311 of 600 farms, or 51%, by May.", "share", ROUNDED),
    ("Of the 250 pupils tested, 50, or 20 percent, had lice.", "share", AGREES),
    ("Of the 250 pupils tested, 50, or 25 percent, had lice.", "share", WRONG),
    ("It has $4.5 million, of which $2.7 million, or 60%, is for roads.", "share", AGREES),
    ("It has $4.5 million, of which $2.7 million, or 50%, is for roads.", "share", WRONG),
    ("It drew 8 million viewers, less than half of the 18 million of the final four days earlier.",
     "share", AGREES),
    ("Nearly four in 10 voters (38 percent) stayed home.", "share", AGREES),
    ("More than half of them, or 47 percent, said no.", "share", WRONG),
    ("About a quarter — 24 percent — of the wells are dry.", "share", AGREES),
    ("About a quarter — 34 percent — of the wells are dry.", "share", WRONG),
    # changes
    ("Sales rose 25% to 50 from 40.", "change", AGREES),
    ("Sales rose 35% to 50 from 40.", "change", WRONG),
    ("Rents fell 20 percent from $1,500 in 2019 to $1,200 in 2023.", "change", AGREES),
    ("Rents fell 30 percent from $1,500 in 2019 to $1,200 in 2023.", "change", WRONG),
    ("Thefts fell to 80 from 100, a drop of 20%.", "change", AGREES),
    ("Thefts fell to 80 from 100, a drop of 25%.", "change", WRONG),
    ("Enrollment went from 400 pupils to 500 pupils, a 25 percent increase.", "change", AGREES),
    ("Enrollment went from 400 pupils to 500 pupils, a 20 percent increase.", "change", WRONG),
    ("The index rose 64.06 points, or 1.4%, to 4,577.10.", "change", AGREES),
    ("The index rose 64.06 points, or 2.4%, to 4,577.10.", "change", WRONG),
    ("Its shares fell $1.25, or 1.4 percent, to $88.95.", "change", AGREES),
    ("The fee rose by 50% to $45 from $30.", "change", AGREES),
    ("A ride costs £3.60, up 20 percent from £3.00.", "change", AGREES),
    ("A ride costs £3.60, up 30 percent from the £3.00 of last year.", "change", WRONG),
    ("Gas sold for $3.60 a gallon, up 20 percent from $3.00 a year earlier.", "change", AGREES),
    ("In May 48 people drowned, down by about 20 percent from 60 in 2019.", "change", AGREES),
    ("In May 48 people drowned, down by about 40 percent from 60 in 2019.", "change", WRONG),
    ("Revenue was $3.6 million (up 20 percent from $3.0 million).", "change", AGREES),
    ("The fine is $360, an increase of 20 percent over the $300 it was.", "change", AGREES),
    ("The fine is $360, a 30 percent increase from the $300 it was.", "change", WRONG),
    ("In all 48 people drowned, 20 percent fewer than last year's 60.", "change", AGREES),
    ("A ride costs £3.60, 20 percent more than the £3.00 of last year.", "change", AGREES),
    ("A ride costs £3.60, 20 percent less than the £3.00 of last year.", "change", WRONG),
    ("He polls at 48 percent, up 6 percent from 42 percent in May.", "change", AGREES),
    ("The price dropped by half, from $80 to $40.", "change", AGREES),
    ("The price dropped by half, from $80 to $60.", "change", WRONG),
    ("The herd shrank by a third to 200 from 300.", "change", AGREES),
    ("Sales were up 5% at 105,000 units from 100,000.", "change", AGREES),
    ("Sales fell 4% to 96,000, compared with 100,000 a year ago.", "change", AGREES),
    ("Sales fell 14% to 96,000, compared with 100,000 a year ago.", "change", WRONG),
    ("Gas costs $3.25, up from $3.00, a rise of 8 percent.", "change", AGREES),
    ("Gas costs $3.25, up from $3.00, a rise of 18 percent.", "change", WRONG),
    ("The index closed down 24 points, or 0.1 percent, to close at 18,432.", "change", AGREES),
    ("Its shares rose 30 cents, or 5 percent, to $6.30.", "change", AGREES),
    ("Its shares rose 30 cents, or 15 percent, to $6.30.", "change", WRONG),
    # differences
    ("The rate fell to 5 percent from 6 percent, a drop of one percentage point.", "difference",
     AGREES),
    ("The rate fell to 4 percent from 9 percent, a drop of two percentage points.", "difference",
     WRONG),
    ("She won by 45,000 votes, 52 percent to 48 percent.", None, None),
    ("He leads by eight points, 50 percent to 42 percent.", "difference", AGREES),
    ("He leads by six points, 50 percent to 42 percent.", "difference", WRONG),
    ("She had 332 votes, 62 more than the 270 needed.", "difference", AGREES),
    ("She had 332 votes, 72 more than the 270 needed.", "difference", WRONG),
    ("Revenue went from $362 million in 2014 to $557 million in 2015, an increase of almost "
     "$200 million.", "difference", AGREES),
    ("The poll gave her a four-point lead, with 46.2 percent to Lee's 42.1 percent.",
     "difference", AGREES),
    ("She leads 50 percent to 42 percent, an eight-point lead.", "difference", AGREES),
    ("She leads 50 percent to 42 percent, a six-point lead.", "difference", WRONG),
    ("He has a 20-point deficit among women (34%-54%).", "difference", AGREES),
    ("He has a 10-point deficit among women (34%-54%).", "difference", WRONG),
    ("The club has 1,200 members, up 200 from 1,000.", "difference", AGREES),
    ("The club has 1,200 members, up 300 from 1,000.", "difference", WRONG),
    ("He polls at 48 percent, up six points from 42 percent in May.", "difference", AGREES),
    ("Turnout was 61 percent, up from 58 percent, an increase of three points.", "difference",
     AGREES),
    ("Turnout was 41%, just 5 percentage points shy of the 46% record.", "difference", AGREES),
    ("The town raised $40,000, $20,000 short of its $50,000 goal.", "difference", WRONG),
    ("Lee won 5,200 votes to Bell's 4,100, a margin of 1,100.", "difference", AGREES),
    ("The bill passed by 230 votes to 190, a majority of 50.", "difference", WRONG),
    ("She won 52 percent to 48 percent, a margin of four points.", "difference", AGREES),
    ("Wages rose by $2 to $20 an hour from $18 an hour.", "difference", AGREES),
    ("Rents rose by £100 to £1,200 a month from £1,000 a month.", "difference", WRONG),
    # what a price is for, told beside one of its numbers
    ("Oil rose $2.15, or 2.4%, to $91.40 a barrel.", "change", AGREES),
    ("Oil rose $2.15, or 4.2%, to $91.40 a barrel.", "change", WRONG),
    ("Gas rose 30 cents, or 10 percent, to $3.30 a gallon.", "change", AGREES),
    ("Rents fell £100, or 8%, to £1,200 a month.", "change", AGREES),
    # multiples
    ("The fleet doubled to 10,000 from 5,000.", "multiple", AGREES),
    ("The fleet doubled to 10,000 from 4,000.", "multiple", WRONG),
    ("The number of cafes tripled to 96 from 32.", "multiple", AGREES),
    ("The number of cafes tripled to 96 from 48.", "multiple", WRONG),
    ("The backlog was halved to 200 from 400.", "multiple", AGREES),
    ("The backlog was halved to 300 from 400.", "multiple", WRONG),
    ("Membership more than doubled to 9,000 from 4,000.", "multiple", AGREES),
    ("Membership more than doubled to 7,000 from 4,000.", "multiple", WRONG),
    ("Visits nearly tripled to 58 from 20.", "multiple", AGREES),
    ("Membership more than doubled, from 300 to 640.", "multiple", AGREES),
    # totals
    ("They rescued 12 people, seven men and five women.", "total", AGREES),
    ("They rescued 12 people, seven men and six women.", "total", WRONG),
    ("A total of 14 children left: six boys and eight girls.", "total", AGREES),
    ("A total of 14 children left: six boys and nine girls.", "total", WRONG),
    ("Ten people (six men, three women and a child) left.", "total", AGREES),
    ("Ten people (six men, two women and a child) left.", "total", WRONG),
    ("It has 1,280 pledged delegates and 469 others for a total of 1,749.", None, None),
    ("It has 1,280 pledged delegates and 469 super delegates for a total of 1,749.", "total",
     AGREES),
    ("It has 1,280 pledged delegates and 469 super delegates for a total of 1,849.", "total",
     WRONG),
    ("Of 20 boats, 12 sank, five drifted and three stayed.", "total", AGREES),
    ("Of the 112 residents who spoke, 97 opposed it, nine backed it and six took no position.",
     "total", AGREES),
    ("Of 40 pupils, 30 swim, 20 row and five sail.", None, None),
    ("We saw 211 pairs in June, and another 18 that came late, so 229 in all.", "total", AGREES),
    ("We saw 211 pairs in June, and another 18 in July, so 239 in all.", "total", WRONG),
    ("They sold 40 boats, 12 cars and three planes, 55 in all.", "total", AGREES),
    ("They arrested 12 men and five women, 17 people all told.", "total", AGREES),
    ("They arrested 12 men and five women, making 18 people altogether.", "total", WRONG),
    ("They saw 40 boats in May and 12 in June, in all 52 boats.", "total", AGREES),
    ("It paid €4 million for a road and €2 million for a bridge, €6 million in total.",
     "total", AGREES),
    ("They took 45%, 35% and 25% of votes.", "total", WRONG),
    ("They took 45%, 35% and 20% of the vote.", "total", AGREES),
    ("It accepted 11 of the 14 ideas and turned down the other three ideas.", "total", AGREES),
    ("It accepted 11 of the 14 ideas and turned down the other four ideas.", "total", WRONG),
    # rates
    ("It costs $1 million a month, $12 million a year.", "rate", AGREES),
    ("It costs $1 million a month, or $15 million a year.", "rate", WRONG),
    ("It will spend $12 million over three years, or $4 million a year.", "rate", AGREES),
    ("It will spend $12 million over three years, or $6 million a year.", "rate", WRONG),
    ("He earns $50 an hour, or $400 a day.", None, None),
    ("She pays $200 a week, or about $10,400 a year.", "rate", AGREES),
    ("She pays $200 a week, or about $14,400 a year.", "rate", WRONG),
    # ages
    ("Ann Lee, 73, who was born in 1950, retired.", "age", AGREES),
    ("Ann Lee, 63, who was born in 1950, retired.", "age", WRONG),
    ("Ann Lee, born in 1950, 74, retired.", "age", AGREES),
    ("Ann Lee, 74, was born on March 20, 1950, in Leeds.", "age", WRONG),
    ("The dam broke in 1990, 34 years ago.", "age", AGREES),
    ("The dam broke in 1990, 24 years ago.", "age", WRONG),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "relation", "verdict"), STATED, ids=[s[0] for s in STATED])
def test_a_stated_relation(sentence: str, relation: str | None, verdict: str | None) -> None:
    assert check(sentence) == ([(relation, verdict)] if relation else [])


# Numbers side by side, between which the sentence states nothing.
UNSTATED = [
    "Oil rose $2.15, or 2.4%, to €91.40 a barrel.",
    "It scored 12 goals in May and 14 in June, 160 in all.",
    "They sold 3 planes (two of them new), 40 boats and 12 cars, so 55 in all.",
    "It paid €4 million for a road and $2 million for a bridge, making €8 million in total.",
    "In all, 40 boats and 12 cars were sold to 52 men in all parts of town.",
    "They lost three of the 12 games in all.",
    "The poll has a margin of error of 3 points, 50 percent to 42 percent being married.",
    "Of 40 boats 12 sank and 9 burned.",
    "He owns 12 dogs, seven cats and five birds.",
    "It employs 300 people, including 40 women and 12 men.",
    "The office hired 25 people, 11 of them women.",
    "In all, 212 of 1,840 households, 30% of them with children, were paid.",
    "Sales rose 25% in May and fell from 50 to 40 in June.",
    "The road runs from 10th Street to 45th Street, 35 blocks.",
    "A year of study costs $40,000, and a week $1,000.",
    "The plan raises the fee from $30 to $45 for 25 percent of the riders.",
    "Turnout was 45%, and 30% and 20% of the voters were under 40 and under 30.",
    "Ann Lee, 74, met Ben Tate, who was born in 1990.",
    "They found 60% of the 1,425 homes dry, or dry enough for 300 owners.",
    "He doubled down in 2020, moving from 40 rooms to 50.",
    "About 25% more riders came, from 40 states to 50 towns.",
    "It sold 48 cars in 12 stores, up 20 percent from 40.",
    "Rents for 36 flats, up 20 percent from $1,000, worry tenants.",
    "The average sentence is 12 years, up 20 percent over 10 years.",
    "The fee is £3.60, up 20 percent from last year when 3 paid.",
    "The number of people over 65, up 20 percent from 1,000 in 2010, grew.",
    "It covers 500 schools, 20 percent more than the 300 hospitals.",
    "It pays $15 an hour, 50 percent more than the $400 a week others pay.",
    "It has 36 stores, up 20 percent from 3 years ago.",
    "He won 48 percent, up 20 percent from 2 million votes.",
    "The party rose 5 percent to 30 seats, compared with 22 for Labour.",
    "A fifth of pupils (12 percent of girls) were late.",
    "Half of the members, or 20 percent of the town, came.",
    "A third of pupils moved from 3 schools to 5 schools.",
    "A quarter of it went to Ely, whose share rose to $3 million from $2 million.",
    "It won 30 games to their 22, a margin of error of 3.",
]


@pytest.mark.parametrize("sentence", UNSTATED)
def test_what_is_not_stated_is_not_checked(sentence: str) -> None:
    assert check(sentence) == []


def first(sentence: str) -> dict[str, Any]:
    """Return the first check of a sentence."""
    frame = check_figures(tabulate(parse_article(f"What the Count Shows\n\n{sentence}")))
    return {str(k): None if pd.isna(v) else v for k, v in frame.iloc[0].to_dict().items()}


def test_printed_precision_is_carried_through() -> None:
    row = first("The rate fell to 5.5 percent from 6.5 percent, a drop of one percentage point.")
    assert (row["computed"], row["low"], row["high"]) == pytest.approx((1.0, 0.9, 1.1))


def test_hedges_are_carried_through() -> None:
    row = first("In all, about 200 of 1,000 homes, or 20 percent, were dry.")
    assert (row["low"], row["high"]) == pytest.approx((15.0, 25.0))
    assert row["verdict"] == AGREES
    row = first("In all, more than 200 of 1,000 homes, or 24 percent, were dry.")
    assert row["high"] is None
    assert row["verdict"] == OPEN
    assert first("In all, at most 200 of 1,000 homes, or 24 percent, dried.")["verdict"] == WRONG


def test_the_headline_is_held_against_the_body() -> None:
    (row,) = check("So far about 6,000 boats have sailed.", "6,000 Boats Sail")
    assert row == ("headline", AGREES)
    assert check("So far 70 boats have sailed.", "6,000 Boats Sail") == []


@pytest.mark.parametrize("headline", ["500 Boats Sink", "5,000 Boats Sink"])
def test_a_headline_that_rounds_does_not_disagree(headline: str) -> None:
    found = check("In all, 487 boats sank; 4,870 boats sailed.", headline)
    assert found == [("headline", ROUNDED)]


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Fares to Rise by a Fifth", "The fares go up 20 per cent in May."),
        ("Two Thirds of Homes Flood", "Of all, 67% of the homes flooded."),
        ("Half of Homes Flood", "In all, 50 percent of the homes flooded."),
        ("20% of Homes Flood", "Every day one in five homes flooded."),
    ],
)
def test_a_fraction_and_a_percentage_are_held_against_each_other(
    headline: str, sentence: str
) -> None:
    assert check(sentence, headline) == [("headline", AGREES)]


def test_ages_need_the_day_of_the_article() -> None:
    article = parse_article("Ann Retires\n\nAnn Lee, 73, who was born in 1950, retired.")
    assert check_figures(tabulate(article))["verdict"].tolist() == [OPEN]


def test_the_figures_are_named_by_number() -> None:
    tables = tabulate(parse_article("Home\n\nIn all, 212 of 1,840 homes, or 11.5%, were dry."))
    (ids,) = check_figures(tables)["figures"]
    texts = tables.figures.set_index("figure")["text"]
    assert [texts[int(number)] for number in ids.split(", ")] == ["212", "1,840", "11.5%"]


@pytest.mark.parametrize("text", ["Rain", "Head\n\nShe said 5 of 10 men, or 50%, left."])
def test_columns_and_dtypes(text: str) -> None:
    frame = check_figures(tabulate(parse_article(text)))
    assert {str(n): str(t) for n, t in frame.dtypes.items()} == SCHEMA["checks"]
    json.loads(frame.to_json(orient="records"))


def test_the_relations_of_the_invented_article(root: Path) -> None:
    """Two agree and one does not, as data/README.md says."""
    frame = check_figures(tabulate(read_article(root / "data" / "flood.txt")))
    stated = frame[frame["relation"] != "headline"]
    assert stated[["relation", "verdict"]].to_numpy().tolist() == [
        ["change", WRONG],
        ["share", AGREES],
        ["share", AGREES],
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "1 of 2 boats, ",
        "born in 1950, 7, ",
        "$5 a day, $6 a week (",
        "a boat, 5 men and ",
        "5 men in May, 6 in June and ",
        "5 men, up 5% ",
    ],
)
def test_the_search_is_linear(piece: str) -> None:
    def time_of(number: int) -> float:
        tables = tabulate(parse_article(f"Head\n\nXx {piece * number}"))
        start = time.perf_counter()
        check_figures(tables)
        return time.perf_counter() - start

    assert min(time_of(1600) for _ in range(2)) < 12 * max(time_of(400), 0.05)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from([sentence for sentence, _, _ in STATED] + UNSTATED), max_size=3))
def test_any_article_gives_checks_of_its_own_figures(sentences: list[str]) -> None:
    tables = tabulate(parse_article("What the Count Shows\n\n" + " ".join(sentences)))
    frame = check_figures(tables)
    assert set(frame["verdict"]) <= {AGREES, ROUNDED, WRONG, OPEN}
    for ids, sentence in zip(frame["figures"], frame["sentence"], strict=True):
        numbers = [int(number) for number in ids.split(", ")]
        assert numbers == sorted(set(numbers))
        assert (tables.figures.loc[numbers, "sentence"] == sentence).all()
