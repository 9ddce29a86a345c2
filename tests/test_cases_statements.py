"""Statements by class of phenomenon: the invented sentences of ``cases/statements.jsonl``.

A case states the words of one content, marks aside, and a part of whom it is given to, null for
nobody; a content of null means that no statement is right. ``cases/statements_open.txt`` lists the
sentences not yet read right: it may only shrink, so that a listed sentence that is right fails too.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.statements.scan import Statement, scan_statements

CASES = Path(__file__).parent / "cases"
ROWS = [json.loads(line) for line in (CASES / "statements.jsonl").read_text("utf-8").splitlines()]
OPEN = (CASES / "statements_open.txt").read_text("utf-8").splitlines()
HEADLINE = "Harbor news.\n\n"


def line(row: dict[str, Any]) -> str:
    """Put a sentence of several paragraphs on one line, as the open list has it."""
    return str(row["sentence"]).replace("\n", " ")


def words(text: str) -> list[str]:
    return re.findall(r"[\w'’]+", text)


def read(sentence: str) -> list[tuple[str, str | None]]:
    """Return the content and the mention of every attribution, in order."""
    text = HEADLINE + sentence
    found: dict[int, list[Statement]] = {}
    for statement in scan_statements(segment(parse_article(text))):
        found.setdefault(statement.attribution, []).append(statement)
    return [
        (
            " ".join(text[s.start : s.end] for s in parts),
            text[slice(*parts[0].mention)] if parts[0].mention else None,
        )
        for parts in found.values()
    ]


def is_right(row: dict[str, Any]) -> bool:
    found, content = read(row["sentence"]), row["expected"]["content"]
    if content is None:
        return not found
    speaker = row["expected"]["speaker"]
    return any(
        words(text) == words(content)
        and (mention is None if speaker is None else mention is not None and speaker in mention)
        for text, mention in found
    )


@pytest.mark.parametrize("row", ROWS, ids=line)
def test_a_case_is_right_unless_it_is_listed_as_open(row: dict[str, Any]) -> None:
    listed = line(row) in OPEN
    assert is_right(row) != listed, (
        f"{read(row['sentence'])}\nexpected: {row['expected']}\nlisted as open: {listed}"
    )


def test_the_list_of_open_cases_names_cases() -> None:
    assert set(OPEN) <= {line(row) for row in ROWS}
    assert len(OPEN) == len(set(OPEN))
