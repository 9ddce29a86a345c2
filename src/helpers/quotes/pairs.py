"""Quotation marks, paired paragraph by paragraph.

Single marks count where an article uses them as its first marks. A mark left open at the end of a
paragraph whose next paragraph opens with a mark is a quote that runs on.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from helpers.article.model import Block
from helpers.quotes.marks import (
    ANY,
    DOUBLE,
    OPENS_SINGLE,
    Mark,
    begins_quote,
    find_facing,
    find_marks,
    look_ahead,
    read_mark,
)
from helpers.quotes.unclosed import begins_sentence, find_end

_FAMILIES = ("curly", "straight", "single", "angle", "thin")
# Marks that pair one by one, whatever stands around them.
_IN_TURN = re.compile('(?:“”)+|(?:"")+')
_SMALL = re.compile(" [a-z]{5}")  # titles have a capital in long words


class Quote(NamedTuple):
    """A quoted stretch, its marks included, and whether it runs on into the next paragraph."""

    paragraph: int
    start: int
    end: int
    runs_on: bool


class _Open(NamedTuple):
    """A quote that is open: where it began, its marks, and how many quotes ended before it."""

    start: int
    family: str
    before: int


@lru_cache(maxsize=1)  # statements and speakers ask for the same article's
def pair_quotes(text: str, paragraphs: tuple[Block, ...]) -> list[Quote]:
    """Find the quoted stretches of each paragraph.

    A curly mark says itself whether it opens; a straight one is read from the spaces around it,
    and where those do not tell, from whether a quote is open. A mark that nothing closes gives no
    quote, unless the next paragraph begins with a mark. Marks within marks give none. Single marks
    count where the article has more quotes in them than in double marks, in a headline, and where
    they end as speech does ('We are late,'); an apostrophe at the end of a word (the drivers'
    fault) closes nothing that a later mark closes.

    Examples
    --------
    >>> text = 'Ann said "yes" and left.'
    >>> [text[q.start : q.end] for q in pair_quotes(text, (Block("body", 0, len(text)),))]
    ['"yes"']
    """
    quotes = _pair(text, paragraphs, DOUBLE)
    singles = [m.start() for m in OPENS_SINGLE.finditer(text)]
    last = _last_outside(singles, quotes, paragraphs) if singles else -1
    if last < 0:
        return quotes
    titles = [n for n, block in enumerate(paragraphs) if block.part == "headline"]
    headed = bool(quotes and titles) and last < paragraphs[titles[-1]].end
    read = paragraphs[: titles[-1] + 1] if headed else paragraphs  # no other can hold one
    every = _pair(text, read, ANY)
    own = [q for q in every if text[q.start] in "'‘’‚" and text[q.start + 1] != "'"]
    most = 2 * sum(q.paragraph not in titles for q in own) > len(every)
    if not quotes or (most and not headed):
        return every
    sure = [q for q in own if q.paragraph in titles or _is_speech(text, q, paragraphs)]
    return sorted([*quotes, *_outside(sure, quotes)])


def _outside(singles: list[Quote], quotes: list[Quote]) -> list[Quote]:
    """Return the quotes in single marks that begin in none in double marks."""
    ends = [0, *(q.end for q in quotes)]
    starts = [q.start for q in quotes]
    return [q for q in singles if q.start >= ends[bisect_right(starts, q.start)]]


def _is_speech(text: str, quote: Quote, paragraphs: tuple[Block, ...]) -> bool:
    """Tell 'We are late,' from a title, in an article whose speech is in double marks.

    A paragraph of nothing else is a heading.
    """
    block = paragraphs[quote.paragraph]
    alone = (quote.start, quote.end) == (block.start, block.end)
    said = text[quote.start : quote.end]
    return said[-2] in ",.?!" and bool(_SMALL.search(said)) and not alone


def _last_outside(singles: list[int], quotes: list[Quote], paragraphs: tuple[Block, ...]) -> int:
    """Return where the last single mark opens that is not within double ones, -1 for none."""
    spans = [(q.start, q.end) for q in quotes]
    if quotes:
        spans += [(b.start, b.end) for b in paragraphs if b.part == "aside"]
    spans.sort()
    ends = list(accumulate((end for _, end in spans), max))  # an aside may hold quotes
    at = len(spans) - 1
    for place in reversed(singles):
        while at >= 0 and place < spans[at][0]:
            at -= 1
        if at < 0 or place >= ends[at]:
            return place
    return -1


def _pair(text: str, paragraphs: tuple[Block, ...], pattern: re.Pattern[str]) -> list[Quote]:
    quotes: list[Quote] = []
    facing, last = find_facing(text), -1  # the paragraph where a quote ends that is open
    for number, (block, following) in enumerate(pairwise((*paragraphs, Block("", 0, 0)))):
        if number < last:
            quotes.append(Quote(number, block.start, block.end, True))
            continue
        found = find_marks(text, block, pattern)
        if number == last:
            end = found.pop(0).end()
            if _SMALL.search(text, block.start, end):  # no name that signs it
                quotes.append(Quote(number, block.start, end, False))
        if not found:
            continue
        if _IN_TURN.fullmatch("".join([mark[0] for mark in found])):
            pairs = zip(found[::2], found[1::2], strict=True)
            quotes += [Quote(number, one.start(), other.end(), False) for one, other in pairs]
            continue
        marks = [read_mark(text, block, mark, facing) for mark in found]
        next_opens = following.end > 0 and begins_quote(text, following.start, pattern)
        if pattern is ANY:
            marks = list(look_ahead(text, marks, next_opens=next_opens))
        pairing = _Pairing(text, marks)
        begun = pairing.left_open()
        if begun is not None and not next_opens:
            last = find_end(text, paragraphs, number, begun, facing)
            begun = begun if last > number or begins_sentence(text, block, begun) else None
        done = [pair for pair in pairing.pairs if begun is None or pair[0] < begun]
        quotes += [Quote(number, start, end, False) for start, end in done]
        if begun is not None:
            quotes.append(Quote(number, begun, block.end, next_opens or last > number))
    return quotes


class _Pairing:
    """The marks of one paragraph, read from left to right by what is open.

    The state is the stack of open quotes: empty outside, one entry inside a quote, more for marks
    within marks. A mark begins one, finishes the last of its family, or does nothing; a quote that
    is never finished leaves those inside it standing. `pairs` are the quotes found, in text order.

    A curly mark says itself what it does, though “ may close too; so does a guillemet, by which
    of the two opens in this article. A straight mark closes a straight quote, or a curly one that
    no ” is left for, and else begins one. A single mark does what it surely does; in doubt, what
    the marks after it leave for it to do.
    """

    def __init__(self, text: str, marks: list[Mark]) -> None:
        """Read the marks."""
        self.pairs: list[tuple[int, int]] = []
        self._stack: list[_Open] = []
        self._text, self._marks = text, marks
        self._depth = dict.fromkeys(_FAMILIES, 0)  # how many of each family are open
        self._even = sum(m.family == "straight" for m in marks) % 2 == 0
        ends = (m.start for m in reversed(marks) if text[m.start] == "”")
        self._last_curly = next(ends, -1)
        steps = {"curly": self._curly, "straight": self._straight, "single": self._single}
        for mark in marks:
            steps.get(mark.family, self._guillemet)(mark)

    def left_open(self) -> int | None:
        """Return where a quote began that nothing closes, if no other came after it."""
        for begun in self._stack:
            if begun.family == "single" or begun.before == len(self.pairs):
                return begun.start
        return None

    def _begin(self, mark: Mark) -> None:
        self._stack.append(_Open(mark.start, mark.family, len(self.pairs)))
        self._depth[mark.family] += 1

    def _begin_anew(self, mark: Mark, family: str) -> None:
        """Begin a quote where one of a family is open: that one was never closed."""
        while self._depth[family]:
            self._pop()
        self._begin(mark)

    def _finish(self, mark: Mark, family: str) -> None:
        """Close the last open quote of a family; what was open or paired inside it is forgotten."""
        while self._stack[-1].family != family:
            self._pop()
        begun = self._pop()
        del self.pairs[begun.before :]
        self.pairs.append((begun.start, mark.end))

    def _pop(self) -> _Open:
        begun = self._stack.pop()
        self._depth[begun.family] -= 1
        return begun

    def _left_to_close(self, mark: Mark) -> int:
        """Return how many quotes the curly marks from one on close that they do not begin."""
        after = (m for m in self._marks if m.start >= mark.start and m.family == "curly")
        return sum(-1 if m.opens else int(m.closes) for m in after)

    def _curly(self, mark: Mark) -> None:
        backward = self._depth["curly"] and self._text[mark.start] == "”"
        if mark.opens and not backward:
            if 0 < self._depth["curly"] <= self._left_to_close(mark):
                self._begin(mark)  # “I said “no” and left”
            else:
                self._begin_anew(mark, "curly")  # also ”It rained,” where nothing is open
        elif self._depth["curly"]:
            self._finish(mark, "curly")
        elif self._text[mark.start] in "“„‟":
            self._begin(mark)
        elif self._depth["straight"]:
            self._finish(mark, "straight")  # '"It rained,” she said'

    def _straight(self, mark: Mark) -> None:
        if self._depth["straight"]:
            self._straight_in_straight(mark)
        elif self._depth["curly"]:
            self._straight_in_curly(mark)
        elif mark.opens or self._even:
            self._begin(mark)

    def _straight_in_straight(self, mark: Mark) -> None:
        only_opens = mark.opens and not mark.closes
        if not only_opens:
            self._finish(mark, "straight")
        elif self._depth["curly"]:
            return  # marks within marks within marks
        elif self._even:
            self._finish(mark, "straight")  # the spaces around it are wrong
        else:
            self._begin_anew(mark, "straight")

    def _straight_in_curly(self, mark: Mark) -> None:
        """Read a straight mark inside a curly quote, which it closes only if no ” can."""
        only_opens = mark.opens and not mark.closes
        only_closes = mark.closes and not mark.opens
        if mark.start < self._last_curly:
            if only_opens:
                self._begin(mark)
            elif only_closes and self._text[mark.start - 1] in ",.?!":
                self._finish(mark, "curly")  # '“It rained," she said. “We left.”'
        elif only_opens and not self._even:
            self._begin_anew(mark, "curly")
        else:
            self._finish(mark, "curly")

    def _guillemet(self, mark: Mark) -> None:
        if mark.closes and self._depth[mark.family]:
            self._finish(mark, mark.family)
        elif mark.opens:
            self._begin(mark)

    def _single(self, mark: Mark) -> None:
        """Pair single marks, apostrophes left out: of a doubtful mark its neighbors tell."""
        inside = self._depth["single"]
        low = self._text[mark.start] == "‘"
        if mark.surely == "open" or (not inside and mark.opens and mark.after):
            self._begin(mark)
        elif mark.opens or not mark.closes:
            return
        elif inside and (low or mark.surely == "close" or mark.after < inside):
            self._finish(mark, "single")
