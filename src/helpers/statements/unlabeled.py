"""Interviews without labels: questions that are paragraphs of their own, and their answers."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from helpers.article.model import Block
from helpers.statements.classes import TAGS, tagger

NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+(?:[ ][A-Z][\w’'.-]*){1,3}(?<![.])")
ASKS = re.compile(r"\?[\"”’'»)*]*\s*\Z")
# "**Why did you leave?** I was tired."
_BOLD = re.compile(r"\*\*(?P<question>[^*\n]{3,250}\?)\*\*[ ]{0,3}(?=\S)")
_ADDRESSED = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|me|my|mine|we|our|us)\b")
_MARKS = "\"'“”‘«»„"
# "spoke to the pianist | Ann Lee", "interviewed | Ann Lee"
_SPOKEN_TO = re.compile(
    r"\b(?:asked|interviewed|met|to|with)[ ]"
    r"(?:(?!(?:us|me|at|in|on|of|by|from|for)\b)[a-z-]+[ ]){0,4}\Z"
)
_TALK = re.compile(
    r"\b(?:spoke|speaks|talked|talks|chatted|sat down|caught up|(?<!who )met"
    r"|interview(?:ed)?|asked|answer(?:s|ed))\b"
)
_LONGEST = 250  # characters of a question
_LEAST = 3  # questions


class Turn(NamedTuple):
    """One paragraph of an interview.

    Attributes
    ----------
    paragraph
        Its number.
    start, end
        What is said.
    mention
        The label's name or, for an "A", the name of who answers; `None` for a "Q".
    cue
        The label's colon, `None` where it has none.
    continued
        It has no label and goes on with the turn before.
    """

    paragraph: int
    start: int
    end: int
    mention: tuple[int, int] | None
    cue: tuple[int, int] | None
    continued: bool = False


def find_unlabeled(text: str, paragraphs: tuple[Block, ...]) -> list[Turn]:
    """Find the turns of an interview without labels; none where the article is no interview.

    The questions speak to somebody, and the answers are in the first person: no list of questions
    that an article answers itself.
    """
    if text.count("?") < _LEAST:
        return []
    bold = {n: m for n, b in enumerate(paragraphs) if (m := _BOLD.match(text, b.start, b.end))}
    if len(bold) >= _LEAST:
        return _beside_bold(text, paragraphs, bold)
    asked = [n for n, b in enumerate(paragraphs) if b.part == "body" and _asks(text, b)]
    if len(asked) < _LEAST or 4 * len(asked) < asked[-1] - asked[0]:
        return []
    answers = find_answerer(text, paragraphs, asked[0])
    turns = []
    for question, following in zip(asked, [*asked[1:], asked[-1] + 2], strict=True):
        for number in range(question, min(following, len(paragraphs))):
            block, answer = paragraphs[number], number > question
            if block.part != "body" or (answer and text[block.start] in _MARKS):
                return []  # what is quoted has a speaker of its own
            if text.startswith(("A:", "A."), block.start):
                return []  # its other labels are not known
            mention = answers if answer else None
            turns.append(Turn(number, block.start, block.end, mention, None, number > question + 1))
    return turns if _converse(text, turns, set(asked)) else []


def _asks(text: str, block: Block) -> bool:
    short = 0 < block.end - block.start <= _LONGEST and text[block.start] not in _MARKS
    return short and ASKS.search(text, block.end - 4, block.end) is not None


def _converse(text: str, turns: list[Turn], asked: set[int]) -> bool:
    """Tell whether half of the questions speak to somebody, and half of the answers of oneself."""
    questions = [turn for turn in turns if turn.paragraph in asked]
    answers = [turn for turn in turns if turn.paragraph not in asked and not turn.continued]
    spoken = sum(bool(_ADDRESSED.search(text, turn.start, turn.end)) for turn in questions)
    own = sum(bool(_OWN.search(text, turn.start, turn.end)) for turn in answers)
    return 2 * spoken >= len(questions) and 2 * own >= len(answers) >= _LEAST


def _beside_bold(
    text: str, paragraphs: tuple[Block, ...], bold: dict[int, re.Match[str]]
) -> list[Turn]:
    """Make the turns of questions in bold, each with its answer in one paragraph."""
    answers = find_answerer(text, paragraphs, min(bold))
    turns: list[Turn] = []
    for number, found in bold.items():
        turns.append(Turn(number, *found.span("question"), None, None))
        turns.append(Turn(number, found.end(), paragraphs[number].end, answers, None))
    return turns


def find_answerer(text: str, paragraphs: Sequence[Block], question: int) -> tuple[int, int] | None:
    """Find who answers an "A": of whom the paragraphs before a question say that they talked.

    Else the name named most there. It is no outlet's, and no writer's above the article.
    """
    before = [block for block in paragraphs[:question] if block.part != "aside"]
    found = [[_person(m) for m in NAME.finditer(text, b.start, b.end)] for b in before]
    named = [span for spans in found for span in spans]
    people = [[s for s in spans if _may_answer(text[slice(*s)].split())] for spans in found]
    for block, spans in zip(reversed(before), reversed(people), strict=True):
        if spans and (talks := list(_TALK.finditer(text, block.start, block.end))):
            return _talked(text, spans, talks[-1])
    counts = Counter(text[slice(*span)] for span in named)
    best = [span for spans in people for span in spans] or named
    return max(best, key=lambda span: counts[text[slice(*span)]], default=None)


def _talked(text: str, people: list[tuple[int, int]], talk: re.Match[str]) -> tuple[int, int]:
    """Find who talked: "we met Ann Lee", "Ann Lee spoke to us", "Ann Lee left. She met us"."""
    start, end = text.rfind(". ", 0, talk.start()), text.find(". ", talk.end())
    near = [s for s in people if start < s[0] and (end < 0 or s[0] < end)]
    after = (s for s in near if s[0] > talk.start() and _SPOKEN_TO.search(text, start + 1, s[0]))
    before = (s for s in near if s[0] < talk.start())
    return next(after, None) or next(before, None) or people[0]


def _person(found: re.Match[str]) -> tuple[int, int]:
    """Leave out the owner before a name: "the Post's | Tom Bell"."""
    owner = max(found[0].rfind("'s "), found[0].rfind("’s "))
    return found.start() + (owner + 3 if owner > 0 else 0), found.end()


def _may_answer(name: list[str]) -> bool:
    """Tell a name from an outlet's, "Harbor Post", and from words that begin a sentence."""
    known = tagger()
    return known[name[0]] == TAGS.letter["NAME"] and name[-1] not in known.outlets
