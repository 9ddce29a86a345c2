"""Quotation marks, paired."""

import re
from pathlib import Path

import pytest

from helpers.article.model import Block
from helpers.article.parse import parse_article
from helpers.article.read import read_article
from helpers.quotes.pairs import pair_quotes
from helpers.tables import find_statements

ARTICLES = [Path(__file__).parents[1] / "data" / f"{name}.txt" for name in ("flood", "volunteers")]
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
    "single": ("She didn't say 'yes'.", ["'yes'"]),
    # Single marks, and apostrophes that are none.
    "single curly": ("‘We lost it all,’ said Maria.", ["‘We lost it all,’"]),
    "single straight": ("'We lost it all,' said Maria.", ["'We lost it all,'"]),
    "contractions": ("'It wasn't ten o'clock,' she said.", ["'It wasn't ten o'clock,'"]),
    "curly contractions": ("‘It wasn’t ten o’clock,’ she said.", ["‘It wasn’t ten o’clock,’"]),
    "plural possessive": ("It was the drivers' fault and the teachers’ too.", []),
    "plural possessive inside": (
        "'The drivers' fault was plain,' she said.",
        ["'The drivers' fault was plain,'"],
    ),
    "plural possessive after": ("'No,' she said of the drivers' fault.", ["'No,'"]),
    "ends in s": ("She called them 'losers' and 'cheats' twice.", ["'losers'", "'cheats'"]),
    "ends in s before a comma": ("'It was the drivers', she said.", ["'It was the drivers'"]),
    "decade": ("Back in the '90s it rained, and in the ’80s.", []),
    "decade inside": ("'Back in the '90s it rained,' she said.", ["'Back in the '90s it rained,'"]),
    "rock 'n' roll": ("'I like rock 'n' roll,' she said.", ["'I like rock 'n' roll,'"]),
    "shortened": ("'We were goin' to tell 'em,' she said.", ["'We were goin' to tell 'em,'"]),
    "turned mark": ("’It rained,’ said Bo. ‘We left,’ he said.", ["’It rained,’", "‘We left,’"]),
    "turned mark before dots": ("It said: ’ … we left,’ and ‘no’.", ["’ … we left,’", "‘no’"]),
    "turned marks alone": ("The ’Ndrangheta ran it. ‘We left,’ said Bo.", ["‘We left,’"]),
    "class of": ("The class of '08 met the lads' mothers.", []),
    "number begins": ("'12 men left,' she said.", ["'12 men left,'"]),
    "measure": ("'The 6' pole broke,' she said.", ["'The 6' pole broke,'"]),
    "british comma": ("'It rained', she said, 'and we left'.", ["'It rained'", "'and we left'"]),
    "double in single": (
        "'She said \"no\" to us,' he said.",
        ["'She said \"no\" to us,'"],
    ),
    "single in single": ("'She said 'no' to us,' he said.", ["'She said 'no' to us,'"]),
    "curly in curly": ("‘She said ‘no’ to us,’ he said.", ["‘She said ‘no’ to us,’"]),
    "plural in single in single": (
        "'She calls us 'losers' at home,' he said.",
        ["'She calls us 'losers' at home,'"],
    ),
    "single in double is no quote": ("“She said ‘no’ to us,” he said.", ["“She said ‘no’ to us,”"]),
    "double where double rules": (
        "The ‘old’ roof. “It rained,” she said. “We left.”",
        ["“It rained,”", "“We left.”"],
    ),
    "curly in straight": ('"She said “no” to us," he said.', ['"She said “no” to us,"']),
    # Guillemets and low marks.
    "guillemets": ("«It rained,» she said.", ["«It rained,»"]),
    "guillemets the other way": ("»It rained,« she said. »Go.«", ["»It rained,«", "»Go.«"]),
    "a stray guillemet first": ("Go» she said. «It rained,» she said.", ["«It rained,»"]),
    "guillemets with spaces": ("« It rained », she said.", ["« It rained »"]),
    "guillemets that face one way": ("»It rained,» she said.", ["»It rained,»"]),
    "curly in guillemets": ("«She said “no” to us,» he said.", ["«She said “no” to us,»"]),
    "low and high": ("„It rained“, she said. „We left.“", ["„It rained“", "„We left.“"]),
    "low and high single": ("‚It rained‘, she said. ‚We left.‘", ["‚It rained‘", "‚We left.‘"]),
    "thin guillemets": ("‹It rained,› she said.", ["‹It rained,›"]),
    "a row of marks": ('A line: """""""" and "yes".', ['"yes"']),
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


def test_single_quote_runs_on_past_a_plural_possessive() -> None:
    text = "'It was the drivers' fault.\n\n'We left.'"
    first = text.index("\n")
    found = pair_quotes(text, (Block("body", 0, first), Block("body", first + 2, len(text))))
    assert [(text[q.start : q.end], q.runs_on) for q in found] == [
        ("'It was the drivers' fault.", True),
        ("'We left.'", False),
    ]


def _blocks(*parts: tuple[str, str]) -> tuple[str, tuple[Block, ...]]:
    """Join paragraphs, each a part and its text."""
    blocks, start = [], 0
    for part, text in parts:
        blocks.append(Block(part, start, start + len(text)))
        start += len(text) + 2
    return "\n\n".join(text for _, text in parts), tuple(blocks)


def test_single_quote_in_a_deck_does_not_hide_the_double_ones_of_the_body() -> None:
    text, blocks = _blocks(
        ("deck", "'We lost it all,' said Maria."),
        ("headline", "Flood takes the mill"),
        ("body", 'Ann said "yes" and left.'),
    )
    assert '"yes"' in [text[q.start : q.end] for q in pair_quotes(text, blocks)]


def test_single_mark_after_a_quote_in_an_aside_changes_nothing() -> None:
    aside = "He said \"yes\" and 'we left the village,' again."
    text, blocks = _blocks(("body", 'Ann said "no" and left.'), ("aside", aside))
    assert [text[q.start : q.end] for q in pair_quotes(text, blocks)] == ['"no"', '"yes"']


STYLES = {
    "single straight": "''",
    "single curly": "‘’",
    "guillemets": "«»",
    "guillemets the other way": "»«",
    "low and high": "„“",
    "low and high single": "‚‘",
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_statements_are_the_same_in_every_style(path: Path, style: str) -> None:
    """Every double mark of our articles is changed, none added or moved: no statement changes."""
    article = read_article(path)
    assert article.text.count("“") + article.text.count('"') > 5
    opening = re.compile(r'"(?=\w)')
    curly = opening.sub("“", article.text).replace('"', "”")
    changed = curly.translate(str.maketrans("“”", style))
    assert changed != article.text
    before, after = find_statements(article), find_statements(parse_article(changed))
    assert len(before)
    same = [c for c in before.columns if c not in ("text", "speaker", "check")]
    assert after[same].astype(object).equals(before[same].astype(object))
    assert [changed[a:b] for a, b in zip(after["start"], after["end"], strict=True)] == list(
        after["text"]
    )
