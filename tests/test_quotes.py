"""Quotation marks, paired."""

import pytest

from helpers.article.model import Block
from helpers.quotes import pair_quotes

CASES = {
    "straight": ('She said "yes" twice.', ['"yes"']),
    "curly": ("She said “yes” twice.", ["“yes”"]),
    "two": ('"Yes," she said, "now."', ['"Yes,"', '"now."']),
    "doubled single": ("''Yes,'' she said.", ["''Yes,''"]),
    "backticks": ("``Yes,'' she said.", ["``Yes,''"]),
    "low opening mark": ("„Yes,” she said.", ["„Yes,”"]),
    "straight within curly": ('“She said "yes" twice,” he said.', ['“She said "yes" twice,”']),
    "opening mark closes": ("“Yes,“ she said. “No.”", ["“Yes,“", "“No.”"]),
    "left open": ('She said "yes twice.', []),
    "closing mark alone": ("She said yes” twice.", []),
    "never closed, then another": ('She said "yes. "No," he said.', ['"No,"']),
    "bracket before": ('She left ("yes," he said).', ['"yes,"']),
    "apostrophe": ("She didn't say 'yes'.", []),
}


@pytest.mark.parametrize(("text", "quotes"), CASES.values(), ids=CASES.keys())
def test_pairs(text: str, quotes: list[str]) -> None:
    found = pair_quotes(text, (Block("body", 0, len(text)),))
    assert [text[q.start : q.end] for q in found] == quotes


def test_quote_runs_on_into_the_next_paragraph() -> None:
    text = '"It rained.\n\n"We left."'
    blocks = (Block("body", 0, 11), Block("body", 13, len(text)))
    found = pair_quotes(text, blocks)
    assert [(q.paragraph, text[q.start : q.end], q.runs_on) for q in found] == [
        (0, '"It rained.', True),
        (1, '"We left."', False),
    ]
