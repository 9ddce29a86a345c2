"""Figures by class of phenomenon: the invented sentences of ``cases/figures.jsonl``.

A case states its figures in order, dates aside; what it does not state is not compared, and an
empty text there is a missing one. ``cases/figures_open.txt`` lists the sentences not yet read
right: it may only shrink, so that a listed sentence that is right fails too.
"""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from helpers.article.parse import parse_article
from helpers.figures.reading import Figure
from helpers.figures.scan import scan_figures
from helpers.segments import segment

CASES = Path(__file__).parent / "cases"
ROWS = [json.loads(line) for line in (CASES / "figures.jsonl").read_text("utf-8").splitlines()]
OPEN = (CASES / "figures_open.txt").read_text("utf-8").splitlines()


def read(sentence: str) -> list[Figure]:
    article = parse_article(f"---\ndate: 2024-03-14\n---\n{sentence}\n")
    return [f for f in scan_figures(segment(article)) if f.kind != "date"]


def same(stated: Any, found: Any) -> bool:
    if isinstance(stated, int | float) and found is not None:
        return math.isclose(stated, found, rel_tol=1e-9)
    return bool((None if stated == "" else stated) == found)


def is_right(row: dict[str, Any]) -> bool:
    figures, expected = read(row["sentence"]), row["expected"]
    return len(figures) == len(expected) and all(
        same(stated, getattr(figure, key))
        for figure, want in zip(figures, expected, strict=True)
        for key, stated in want.items()
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"])
def test_a_case_is_right_unless_it_is_listed_as_open(row: dict[str, Any]) -> None:
    listed = row["sentence"] in OPEN
    shown = "\n".join(map(str, read(row["sentence"])))
    assert is_right(row) != listed, (
        f"{shown}\nexpected: {row['expected']}\nlisted as open: {listed}"
    )


def test_the_list_of_open_cases_names_cases() -> None:
    assert set(OPEN) <= {row["sentence"] for row in ROWS}
    assert len(OPEN) == len(set(OPEN))
