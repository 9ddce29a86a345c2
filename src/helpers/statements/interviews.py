"""Interviews by their labels: each turn is its speaker's direct speech, marks or none."""

import re
from collections import Counter
from typing import NamedTuple

from helpers.article.model import Block
from helpers.statements.outlets import abbreviate
from helpers.statements.unlabeled import ASKS, NAME, Turn, find_answerer, find_unlabeled
from helpers.tags import read_lexicon

# "((Ann Lee)) ", "**Ann Lee:** ", "**Q.** ", "**Q: Why?**", "Ann Lee: ", '"LEE: ', "Q: ", "A. ",
# "[Q] ", "Q - ", "ANN LEE, HOST: "
_LABEL = re.compile(
    r"""\(\((?P<wiki>[^()\n]{1,40})\)\)[ ]{0,4}:?[ ]{0,4}
      | (?P<around>\*\*|__)(?P<whole>[QA](?=[.:])|[A-Z][^*_:.\n]{0,40}(?=:))[:.][ ]{1,4}
      | (?P<stars>\*\*|__)(?P<bold>[A-Z][^*_:\n]{0,40}?)[ ]?
        (?:[:.](?P=stars)|(?P=stars)[ ]?:)[ ]{0,4}
      | \[?(?P<letter>[QA])(?:[:.)\]|…]{1,2}[ ]{1,4}|[ ]{0,4}[|–—-][ ]{1,4}|\n)
      | ["“](?P<capitals>[A-Z][A-Z .'’-]{1,30}):[ ]{1,4}
      | (?P<described>[A-Z][\w.'’-]{0,20}(?:[ ][A-Z][\w.'’-]{0,20}){1,3}),
        [ ][^:.?!\n"“”]{2,40}:[ ]{1,4}
      | (?P<plain>[A-Z][\w.'’-]{0,20}(?:[ ][A-Z\d][\w.'’-]{0,20}){0,3}):[ ]{1,4}""",
    re.VERBOSE,
)
STAGE = re.compile(r"[\"“”\s]*\([^()]*\)[\"“”.\s]*")
"""A stage direction: "(CROSSTALK)"."""
_SHORT = 120  # characters of small talk
_ASKED = re.compile(r"(?:Q|A|Question|Answer)[ ]?\d{0,2}", re.IGNORECASE)  # "QUESTION", "A 1"
_LETTERS = re.compile(r"(?:[A-Z]\.?){2,3}")


_GROUPS = ("wiki", "bold", "whole", "letter", "capitals", "described", "plain")


class _Label(NamedTuple):
    name: str
    group: str
    span: tuple[int, int]
    end: int


def find_turns(text: str, paragraphs: tuple[Block, ...]) -> list[Turn]:
    """Find the turns of an interview, in text order; none where the article is no interview.

    Examples
    --------
    >>> text = "Q: Why?" + chr(10) * 2 + "A: It rained."
    >>> [text[t.start : t.end] for t in find_turns(text, (Block("", 0, 7), Block("", 9, 22)))]
    ['Why?', 'It rained.']
    """
    # One pass: whether a paragraph goes on with a turn hangs on the one before it.
    labels = {
        number: label
        for number, block in enumerate(paragraphs)
        if block.part not in ("aside", "headline") and (label := _read_label(text, block))
    }
    given = Counter(label.name for label in labels.values())
    labels = {n: lb for n, lb in labels.items() if lb.group != "whole" or given[lb.name] > 1}
    for style in ("wiki", "bold", "capitals"):  # where labels are marked, "Ann Lee: " is none
        if sum(label.group == style for label in labels.values()) > 1:
            labels = {n: lb for n, lb in labels.items() if lb.group in (style, "whole")}
    both = _alternate(text, paragraphs, labels)
    alone = not both and _answers_alone(text, paragraphs, labels)
    if not both and not alone:
        return find_unlabeled(text, paragraphs)
    first, last = min(labels), max(labels)
    first -= alone and paragraphs[first - 1].part != "headline"
    whose = {"Q": None, "A": find_answerer(text, paragraphs, first)}
    whose |= _initials(text, paragraphs, labels)
    turns, name = list[Turn](), ""
    for number, block in enumerate(paragraphs[first:], first):
        if block.part == "aside" or STAGE.fullmatch(text, block.start, block.end):
            continue
        if label := labels.get(number):
            mention = whose.get(label.name, label.span)
            colon = text.find(":", label.span[1], label.end)
            cue = (colon, colon + 1) if colon >= 0 else None
            stop = block.end - (2 if label.group == "whole" else 0)  # "**Q: Why?**"
            turns.append(Turn(number, label.end, stop, mention, cue))
            name = label.name
        elif alone and number < last and ASKS.search(text, block.start, block.end):
            turns.append(Turn(number, block.start, block.end, None, None))
        elif number < last and turns and not ASKS.search(text, turns[-1].start, turns[-1].end):
            if _addresses(text, block, name):
                turns.append(Turn(number, block.start, block.end, None, None))
                continue
            turns.append(Turn(number, block.start, block.end, turns[-1].mention, None, True))
    return [turn for turn in turns if text[turn.start : turn.end].strip()]


def _addresses(text: str, block: Block, name: str) -> bool:
    """Tell small talk to whoever spoke last: "Same here, Ann. Are you well?", no "I am Ann."."""
    parts = "|".join(re.escape(part) for part in name.split() if len(part) > 1)
    if not parts or block.end - block.start > _SHORT:
        return False
    called = re.compile(rf"(?<!am )(?<!['’]m )(?<!is )\b(?:{parts})(?=[.,!?])")
    return called.search(text, block.start, block.end) is not None


def _read_label(text: str, block: Block) -> _Label | None:
    """Read the label that opens a paragraph."""
    found = _LABEL.match(text, block.start, block.end)
    if found is None or found.end() >= block.end or not found.lastgroup:
        return None
    if found["whole"] and not text.startswith(found["around"], block.end - 2):
        return None  # "**Ann Lee: why** it rains"
    group = next(g for g in _GROUPS if found[g] is not None)
    name = found[group][0].upper() if _ASKED.fullmatch(found[group]) else found[group]
    return _Label(name, group, found.span(group), found.end())


def _alternate(text: str, paragraphs: tuple[Block, ...], labels: dict[int, _Label]) -> bool:
    """Tell whether labels are those of an interview: several, of more than one speaker."""
    names = Counter(label.name for label in labels.values())
    if {"Q", "A"} <= names.keys() or sum(lb.group == "wiki" for lb in labels.values()) > 1:
        return True
    asked = [n for n in labels if ASKS.search(text, paragraphs[n].start, paragraphs[n].end)]
    near = max(labels, default=0) - min(labels, default=0) < 4 * len(labels)
    return len(names) > 1 and near and bool(asked) and len(labels) > len(asked)


def _answers_alone(text: str, paragraphs: tuple[Block, ...], labels: dict[int, _Label]) -> bool:
    """Tell an interview whose questions have no label: each answer's stands after a question."""
    before = [paragraphs[n - 1] for n in labels if n]
    asked = [block for block in before if ASKS.search(text, block.start, block.end)]
    names = {label.name for label in labels.values()}
    return len(names) == 1 and len(asked) == len(labels) > 1


def _initials(
    text: str, paragraphs: tuple[Block, ...], labels: dict[int, _Label]
) -> dict[str, tuple[int, int] | None]:
    """Find whose initials the labels are: the name that has them, nobody for who only asks."""
    found: dict[str, tuple[int, int] | None] = {}
    for label in labels.values():
        if label.name in found or not _LETTERS.fullmatch(label.name):
            continue
        turns = [n for n, other in labels.items() if other.name == label.name]
        asked = sum(
            bool(ASKS.search(text, paragraphs[n].end - 4, paragraphs[n].end)) for n in turns
        )
        names = (m for m in NAME.finditer(text) if _spells(m[0], label.name))
        if _of_outlet(text, label.name):
            continue
        if 2 * asked > len(turns):
            found[label.name] = None
        elif name := next(names, None):
            found[label.name] = name.span()
    return found


def _of_outlet(text: str, letters: str) -> bool:
    """Tell whether initials are those of an outlet of the text: "WN" of Wikinews."""
    names = read_lexicon("outlets")["names"]
    return abbreviate(letters, (n for n in names if n[0] == letters[0] and n in text))


def _spells(name: str, letters: str) -> bool:
    return "".join(word[0] for word in name.split()) == letters.replace(".", "")
