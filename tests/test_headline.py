"""Headlines beside their bodies; every sentence is our own."""
# ruff: noqa: E501  (a case a line reads best)

import pandas as pd
import pytest

from helpers.article.parse import parse_article
from helpers.headline import compare_headline
from helpers.tables import tabulate


def compare(headline: str, body: str) -> list[tuple[str, bool, str]]:
    """Return each compared figure: its text, whether the body has it, and what is dropped."""
    rows = compare_headline(tabulate(parse_article(f"{headline}\n\n{body}")))
    return [
        (str(row["text"]), bool(row["found"]), "" if pd.isna(row["dropped"]) else row["dropped"])
        for row in rows.to_dict("records")
    ]


CASES = [
    ("7 tips for a dry cellar this winter", "About 7 people came to the talk.", [("7", False, "")]),
    ("9 ways to keep your garden warm", "Some 9 men came.", [("9", False, "")]),
    ("40 Women Sail Round the Cape", "Some 40 people sailed.", [("40", True, "some")]),
    ("6,000 Danes Ask to Join the Crew", "Approximately 6,000 people asked.", [("6,000", True, "approximately")]),
    ("Flood Toll Tops 400", "The toll surpassed 400 on Monday.", [("Tops 400", True, "")]),
    ("12 Dead in Harbor Fire", "At least 12 people died, so far.", [("12", True, "at least, so far")]),
    ("One in Four Pupils Stay Home", "About 25% of pupils stayed home.", [("One in Four", True, "about")]),
    ("Half of Pupils Stay Home Again", "Nearly 50 percent of pupils stayed.", [("Half", True, "nearly")]),
    ("A Third of Pupils Stay Home", "Some 33% of pupils stayed.", [("A Third", True, "some")]),
    ("A Third of Pupils Stay Home", "Some 40% of pupils stayed.", [("A Third", False, "")]),
    ("20% of Shops Close in Town", "One in five shops closed.", [("20%", True, "")]),
    ("10,000 march for peace in the town", "Some 10,000 people marched.", [("10,000", True, "some")]),
    ("300 rally at the town's old gate", "About 300 nurses rallied.", [("300", True, "about")]),
    ("Quarter of staff at the mill to go", "A quarter of the staff will go.", [("Quarter", True, "")]),
    ("Third of pupils absent from the school", "About a third of the pupils were absent.", [("Third", True, "about")]),
    ("2024 Election Draws 12 Candidates", "Some 12 candidates stood.", [("12", True, "some")]),
    ("2023/24 Season Opens With 3 Wins", "The team had 3 wins.", [("3", True, "")]),
    ("Harbor Town Hosts 2026 Games", "The town hosts the games.", []),
    ("Boats to Sail From June 15", "Yesterday the town met.", [("June 15", False, "")]),
    ("Boats to Sail From June 15", "Yesterday the town met. On June 15, boats sail.", [("June 15", True, "")]),
    ("Harbor Town Holds 2020 Vote Amidst Storms", "The town voted.", []),
    ("Harbor Board Closed in 2019", "The board was closed.", [("2019", False, "")]),
    ("STORM KILLS 12 PEOPLE IN HARBOR TOWN", "The storm killed about 12 people.", [("12", True, "about")]),
    ("POLICE ARREST 12 AFTER RIOT IN TOWN", "Police arrested at least 12 people.", [("12", True, "at least")]),
    ("FIRE LEAVES 40 HOMELESS IN TOWN", "The fire left about 40 people homeless.", [("40", True, "about")]),
    ("CITY OWES $14 MILLION, AUDIT SAYS", "It owes nearly $14 million.", [("$14 MILLION", True, "nearly")]),
    ("APOLLO 11 CREW HONORED IN HARBOR TOWN", "The crew was honored.", []),
    ("Police Arrest 12 After Riot in Town", "Police arrested at least 12 people.", [("12", True, "at least")]),
    ("6,000 Danes Asked to Join - 100 Made the Cut", "So far only about 100 sailors made the cut.", [("6,000", False, ""), ("100", True, "only about, so far")]),
    # the one figure of the body that a headline's number rounds
    ("Nearly 500 Moved as Dam Leaks", "Officials moved 487 people.", [("Nearly 500", True, "")]),
    ("500 Moved as Dam Leaks", "Officials moved 487 people.", [("500", True, "")]),
    ("500 Moved as Dam Leaks", "Officials moved 430 people.", [("500", False, "")]),
    ("40 Moved as Dam Leaks", "Officials moved 39 people.", [("40", False, "")]),
    ("Sales of the Harbor Mill up 5%", "Sales rose 4.8 percent.", [("5%", True, "")]),
    ("Sales of the Harbor Mill up 5%", "Sales rose 4.2 percent.", [("5%", False, "")]),
    ("$1.2bn Bridge Opens to Traffic", "The bridge cost $1.18 billion.", [("$1.2bn", True, "")]),
    ("Dozens Hurt in Train Crash in Ely", "The crash hurt 36 people.", [("Dozens", True, "")]),
    ("Dozens Hurt in Train Crash in Ely", "The crash hurt six people.", [("Dozens", False, "")]),
    ("More Than 2,000 Flee Fire in Ely", "Some 2,150 people fled.", [("More Than 2,000", True, "some")]),
    ("More Than 2,000 Flee Fire in Ely", "Some 5,150 people fled.", [("More Than 2,000", False, "")]),
    ("Nearly 500 Moved as Dam Leaks", "They moved 487 people, then 460 people.", [("Nearly 500", False, "")]),
    ("Nearly 500 People Moved as Dam Leaks", "They moved 487 cows.", [("Nearly 500", False, "")]),
    # a hedge in other words is none that is dropped
    ("Over 300 Lost as Ferry Sinks off Ely", "More than 300 people were lost.", [("Over 300", True, "")]),
    ("About 300 Lost as Ferry Sinks off Ely", "Some 300 people are reportedly lost.", [("About 300", True, "reportedly")]),
    ("Over 300 Lost as Ferry Sinks off Ely", "About 300 people were lost.", [("Over 300", True, "about")]),
    ("Dozens Lost as Ferry Sinks off Ely", "At least 36 people were lost.", [("Dozens", True, "")]),
    ("£40m Bridge to Open in the Spring", "The bridge cost an estimated £40 million.", [("£40m", True, "an estimated")]),
    ("40 Boats Lost in the Storm off Ely", "A minimum of 40 boats were lost.", [("40", True, "a minimum of")]),
    ("Half of Boats Lost in the Storm", "More than half of the boats were lost.", [("Half", True, "more than")]),
    # a price without what it is for
    ("Stocks slip as oil tops $91 in London", "Oil climbed above $91 a barrel.", [("tops $91", True, "")]),
    ("Wages Hit $20 in the Harbor Town", "The wage went up to about $20 an hour.", [("$20", True, "about")]),
    ("Oil at $91 a Barrel Worries Harbor", "Oil climbed to about $91.", [("$91 a Barrel", True, "about")]),
    ("Fares Hit $3 in the Harbor Town", "Fares rose to €3 a ride.", [("$3", False, "")]),
    ("Wage Is $20 an Hour in Harbor Town", "It pays $20 a day.", [("$20 an Hour", False, "")]),
    ("Teen, 17, Rescued at Sea Off Ely", "A 17-year-old boy was rescued.", [("17", True, "")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("headline", "body", "expected"), CASES, ids=[f"{a} / {b}" for a, b, _ in CASES]
)
def test_headline_and_body(headline: str, body: str, expected: list[tuple[str, bool, str]]) -> None:
    assert compare(headline, body) == expected


def test_each_dropped_hedge_stands_in_the_body() -> None:
    body = "So far only about 100 sailors made the cut."
    _, _, dropped = compare("100 Made the Cut in Harbor Town", body)[0]
    assert dropped.split(", ") == ["only about", "so far"]
    assert all(hedge in body.lower() for hedge in dropped.split(", "))
