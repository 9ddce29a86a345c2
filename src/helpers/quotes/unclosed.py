"""Quotes that their paragraph leaves open: where they end."""

from helpers.article.model import Block
from helpers.quotes.marks import DOUBLE, find_marks, read_mark

_DOUBLE_MARKS = frozenset('"“”')
_LINES = 4  # paragraphs from where a quote begins to where it ends, without a mark between


def begins_sentence(text: str, block: Block, begun: int) -> bool:
    """Tell a curly mark that begins a sentence, which nothing need close at a paragraph's end."""
    before = text[block.start : begun].rstrip()[-1:]
    return text[begun] == "“" and (not before or before in ".?!")


def find_end(text: str, paragraphs: tuple[Block, ...], number: int, begun: int, facing: str) -> int:
    """Find the paragraph whose first mark closes what one before left open, -1 for none.

    No mark begins the paragraphs between, as where lines are read as paragraphs.
    """
    block = paragraphs[number]
    if text[begun] not in _DOUBLE_MARKS:
        return -1
    for last in range(number + 1, min(number + _LINES, len(paragraphs))):
        if paragraphs[last].part != block.part:
            return -1
        if found := find_marks(text, paragraphs[last], DOUBLE):
            mark = read_mark(text, paragraphs[last], found[0], facing)
            closes = mark.closes and not mark.opens
            alike = (text[begun] == '"') == (mark.family == "straight")
            return last if closes and alike else -1
    return -1
