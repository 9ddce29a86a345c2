"""Why a statement or figure should be checked, and whom the article rests on."""

from pathlib import Path

import pandas as pd
import pytest

from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.corrections.read import read_corrections
from helpers.tables import find_figures, tabulate


def list_checks(text: str) -> list[str | None]:
    checks = tabulate(parse_article(text)).statements["check"]
    return [None if pd.isna(check) else str(check) for check in checks]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ('"We glued the oars together," Ana Ruiz said.', None),
        ("Ana Ruiz said that the oars had been glued.", None),
        ("The oars had been glued, according to Ana Ruiz.", None),
        ("She said that the oars had been glued.", "speaker open"),
        ('"It was dark." Ana Ruiz said so.', "few words"),
        ("Ana Ruiz supported the new boathouse on the quay.", "verb may tell an act"),
        ("Her claim that the oars had been glued was doubted.", "speaker open"),
        ("Ana Ruiz left. Her claim that the oars had been glued was doubted.", "noun as cue"),
        ('"Take the oars and go home now," the rowers shouted.', "quoted from a group"),
        ("Ana Ruiz said it rained.", "few words"),
    ],
)
def test_check_of_a_statement(text: str, check: str | None) -> None:
    assert list_checks(text)[:1] == [check]


def test_an_interviewer_without_a_name_is_no_doubt() -> None:
    text = "Rain\n\nQ: Why did it rain?\n\nA: It rained.\n\nQ: Is it dry?\n\nA: It is."
    assert list_checks(text) == [None, "speaker open", None, "speaker open"]


def test_a_quote_carried_over_is_marked() -> None:
    text = '"We glued the oars together," Ana Ruiz said.\n\n"Nobody had seen us on the quay."'
    assert list_checks(text) == [None, "carried over from the paragraph before"]


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        ("Ana Ruiz said 40 boats had sunk.", [None]),
        ("She said 40 boats had sunk.", ["giver open"]),
        ("Ana Ruiz said five ships sank; two were raised.", [None, "noun from context"]),
    ],
)
def test_check_of_a_figure(text: str, checks: list[str | None]) -> None:
    found = tabulate(parse_article(text)).figures["check"]
    assert [None if pd.isna(check) else check for check in found] == checks


def test_figures_alone_have_checks_of_their_nouns() -> None:
    found = find_figures(parse_article("She said five ships sank; two were raised."))
    assert found["check"].fillna("").tolist() == ["", "noun from context"]


def test_what_a_person_corrected_needs_no_check(tmp_path: Path) -> None:
    path = tmp_path / "x.corrections.toml"
    path.write_text('[[statement]]\nwords = "40 boats had sunk"\nspeaker = "Ana Ruiz"\n')
    article = parse_article("She said 40 boats had sunk in the harbor.")
    assert tabulate(article).statements["check"].tolist() == ["speaker open"]
    tables = tabulate(article, read_corrections(path))
    assert tables.statements["check"].isna().all()
    assert tables.figures["check"].isna().all()


def list_cited(text: str) -> dict[str, bool]:
    speakers = tabulate(parse_article(text)).speakers
    return dict(zip(speakers["speaker"], speakers["cited"], strict=True))


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        ("Ana Ruiz said that the oars had been glued.", "Ana Ruiz", True),
        ("Officials said that the oars had been glued.", "Officials", True),
        ("The ledger shows that the oars were sold.", "ledger", True),
        ("Others said that the oars had been glued.", "Others", False),
        ("Approximately 6,000 people said they were eager.", "Approximately 6,000 people", False),
        ("Some volunteers said they were eager to row.", "Some volunteers", False),
        ("Thousands of Norwegians say they want to row.", "Thousands of Norwegians", False),
        ('"Give us the oars and go home," volunteers shouted.', "volunteers", True),
        ("Ana Ruiz wants to sell the oars to the museum.", "Ana Ruiz", False),
        ("Tom Bell said that Ana Ruiz had told him that the oars were glued.", "Ana Ruiz", False),
        ("The Oslo Times reported that Ana Ruiz said the oars were glued.", "Ana Ruiz", True),
    ],
)
def test_cited(text: str, speaker: str, cited: bool) -> None:
    assert list_cited(text)[speaker] is cited


def test_the_real_article_rests_on_nine_sources(volunteers: Article) -> None:
    speakers = tabulate(volunteers).speakers.set_index("speaker")
    cited = speakers["cited"]
    assert {name for name in cited.index if not cited[name]} == {
        "thousands of Americans",
        "approximately 6,000 people",
        "U.S. officials",
        "others",
    }
    assert speakers.loc["Associated Press", "statements"] == 5
    assert "AP report" not in cited.index
