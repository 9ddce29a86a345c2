"""Quotation marks paired paragraph by paragraph.

Curly (“ ”), straight ("), doubled single ('' and ``) marks; a mark left open at the end of a
paragraph whose next paragraph opens with a mark is a quote that runs on.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from helpers.article.model import Block

_MARK = re.compile("“|”|„|‟|\"|''{1,2}|``")
_OPENING = frozenset("“„‟") | {"``"}
_BEFORE_OPEN = frozenset("([{—–-/'‘’*…|>")
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/'’*…|<")


class Quote(NamedTuple):
    """A quoted stretch, its marks included, and whether it runs on into the next paragraph."""

    paragraph: int
    start: int
    end: int
    runs_on: bool


@lru_cache(maxsize=1)  # statements and speakers ask for the same article's
def pair_quotes(text: str, paragraphs: tuple[Block, ...]) -> list[Quote]:
    """Find the quoted stretches of each paragraph.

    A curly or backtick mark says itself whether it opens; a straight one is read from the
    spaces around it, and where those do not tell, from whether a quote is open. A mark that
    nothing closes gives no quote, unless the next paragraph begins with a mark.

    Examples
    --------
    >>> text = 'Ann said "yes" and left.'
    >>> [text[q.start : q.end] for q in pair_quotes(text, (Block("body", 0, len(text)),))]
    ['"yes"']
    """
    quotes: list[Quote] = []
    for number, block in enumerate(paragraphs):
        opened, inner = -1, False
        marks = list(_MARK.finditer(text, block.start, block.end))
        if not marks:
            continue
        even = sum(m[0] not in "“”„‟" for m in marks) % 2 == 0
        last_closing = max((m.start() for m in marks if m[0] == "”"), default=-1)
        for mark in marks:
            opens, closes = _sides(text, block, mark)
            opening = mark[0] in _OPENING and not (opened >= 0 and closes and not opens)
            if opening or (opened < 0 and mark[0] != "”" and (opens or even)):
                opened = mark.start()
            elif opened < 0:
                continue
            elif mark[0] not in "“”" and text[opened] == "“" and mark.start() < last_closing:
                # Straight marks inside curly ones, unless one closes what a curly one opened.
                if opens or inner or not closes or text[mark.start() - 1] not in ",.?!":
                    inner = opens and not closes
                else:
                    quotes.append(Quote(number, opened, mark.end(), False))
                    opened = -1
            elif mark[0] != "”" and opens and not closes and not even:
                opened = mark.start()  # the earlier one was never closed
            else:
                quotes.append(Quote(number, opened, mark.end(), False))
                opened = -1
        following = paragraphs[number + 1 : number + 2]
        if opened >= 0 and following and _MARK.match(text, following[0].start):
            quotes.append(Quote(number, opened, block.end, True))
    return quotes


def _sides(text: str, block: Block, mark: re.Match[str]) -> tuple[bool, bool]:
    """Tell whether a mark can open and whether it can close, from what stands around it."""
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    opens = (before.isspace() or before in _BEFORE_OPEN) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSE) and not before.isspace()
    return opens, closes
