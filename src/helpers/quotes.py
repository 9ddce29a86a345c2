"""Quotation marks of every style, paired paragraph by paragraph.

Double marks, curly (“ ”), straight ("), low (“ closes „), doubled single ('' and ``); guillemets
either way (« » and » «); and single marks (‘ ’, ', ‚ ‘) where an article uses them as its first
marks. A mark left open at the end of a paragraph whose next paragraph opens with a mark is a quote
that runs on.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from helpers.article.model import Block

_MARKS = "[\"'“”«»]"
_ROW = f"{_MARKS}{{4,}}+"  # a row of marks is a line, no quote
# A search that begins with a set of marks skips all other text.
_DOUBLE = re.compile(
    rf"""["'“”„‟«»‹›`](?:(?P<row>(?<={_MARKS}){_MARKS}{{3,}}+)|(?<!['`])|(?<=')'{{1,2}}|(?<=`)`)"""
)
# Words that lose their beginning (it is not listed, it is no mark: "'n'" has two such) or end.
_SHORT_START = r"(?:\d\ds?|em|til|till|tis|twas|twere|cause|bout|round|cos|coz|im|ere)\b"
_SHORT_END = re.compile(r"(?:[sSxzZ\d]|[a-z]in|\b(?:[oO]|[oO]l|[tT]h|[aA]n|[mM]o|[lL]i|[yY]))$")
_ANY = re.compile(
    f"(?P<row>{_ROW}|(?<=\\s)['’‘]n['’](?=\\s))|[“”„‟\"«»‹›]|''{{1,2}}|``|(?<!\\w)['‘’‚‛]|['‘’](?!\\w)"
)
_SHORTENED = re.compile(f"['’‘]{_SHORT_START}", re.IGNORECASE)
# A single mark that can only open: a word follows it, none stands before it.
_OPENS_SINGLE = re.compile(
    r"""['‘‚](?<![^\s(\[—–-].)(?=[\w"“$€£¿¡…])(?!\d\ds\b|n['’]\s)""", re.VERBOSE
)
_LOW_AND_HIGH = frozenset("“„‟")
_BEFORE_OPEN = frozenset("([{—–-/'‘’*…|>\"“„«‹")
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/'’*…|<\"”“»›")
# Marks that close a quote, as tokens.
CLOSING = frozenset(('"', "”", "“", "''", "'", "’", "‘", "»", "«", "›", "‹"))
_FAMILIES = ("curly", "straight", "single", "angle", "thin")
_ONE_DOUBLE = re.compile('[“”„‟"«»‹›`]')
_BEFORE_WORD = re.compile(r"«(?<!\w«)(?=\w)"), re.compile(r"»(?<!\w»)(?=\w)")


class Quote(NamedTuple):
    """A quoted stretch, its marks included, and whether it runs on into the next paragraph."""

    paragraph: int
    start: int
    end: int
    runs_on: bool


class _Mark(NamedTuple):
    """A mark: its family, and whether it can open and whether it can close."""

    start: int
    end: int
    family: str
    opens: bool
    closes: bool
    after: int = 0  # of a single mark: how many close after it, before the next opens


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
    count where the article has more quotes in them than in double marks; an apostrophe at the end
    of a word (the drivers' fault) closes nothing that a later mark closes.

    Examples
    --------
    >>> text = 'Ann said "yes" and left.'
    >>> [text[q.start : q.end] for q in pair_quotes(text, (Block("body", 0, len(text)),))]
    ['"yes"']
    """
    quotes = _pair(text, paragraphs, _DOUBLE)
    singles = [m.start() for m in _OPENS_SINGLE.finditer(text)]
    if not singles or not _outside(singles, quotes, paragraphs):
        return quotes
    every = _pair(text, paragraphs, _ANY)
    own = sum(text[q.start] in "'‘‚" and text[q.start + 1] != "'" for q in every)
    return every if own > len(every) - own else quotes


def _outside(singles: list[int], quotes: list[Quote], paragraphs: tuple[Block, ...]) -> bool:
    """Tell whether a single mark opens outside double ones; a headline has them in any style."""
    spans = [(q.start, q.end) for q in quotes]
    if quotes:
        spans += [(b.start, b.end) for b in paragraphs if b.part in ("headline", "aside")]
    spans.sort()
    at = 0
    for place in singles:
        while at < len(spans) and spans[at][1] <= place:
            at += 1
        if at == len(spans) or place < spans[at][0]:
            return True
    return False


def _pair(text: str, paragraphs: tuple[Block, ...], pattern: re.Pattern[str]) -> list[Quote]:
    quotes: list[Quote] = []
    facing = _find_facing(text)
    for number, (block, following) in enumerate(pairwise((*paragraphs, Block("", 0, 0)))):
        if pattern is _DOUBLE and not _has_double(text, block):
            continue  # most paragraphs end here, after a glance
        found = [m for m in pattern.finditer(text, block.start, block.end) if m["row"] is None]
        if not found:
            continue
        next_opens = following.end > 0 and _begins_quote(text, following.start, pattern)
        marks = [_read_mark(text, block, m, facing) for m in found]
        if pattern is _ANY:
            marks = list(_look_ahead(text, marks, next_opens=next_opens))
        pairing = _Pairing(text, marks)
        quotes += [Quote(number, lo, hi, False) for lo, hi in pairing.pairs]
        if next_opens and (begun := pairing.left_open()) is not None:
            while quotes and quotes[-1].start > begun and quotes[-1].paragraph == number:
                quotes.pop()
            quotes.append(Quote(number, begun, block.end, True))
    return quotes


def _find_facing(text: str) -> str:
    """Tell which guillemet opens, "" for either: what stands before words more often, or first."""
    if "«" not in text or "»" not in text:
        return "" if "»" in text else "«"
    left, right = (len(pattern.findall(text)) for pattern in _BEFORE_WORD)
    if left == right:
        left += text.index("«") < text.index("»")
    return "«" if left > right else "»"


def _has_double(text: str, block: Block) -> bool:
    """Tell whether a paragraph has a double mark at all."""
    found = _ONE_DOUBLE.search(text, block.start, block.end)
    return bool(found) or text.find("''", block.start, block.end) >= 0


def _begins_quote(text: str, start: int, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.match(text, start)) and not _SHORTENED.match(text, start)


def _read_mark(text: str, block: Block, found: re.Match[str], facing: str) -> _Mark:
    """Tell a mark's family and, from what stands around it, whether it can open and close."""
    start, end = found.span()
    mark = found[0]
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    opens = (before.isspace() or before in _BEFORE_OPEN) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSE) and not before.isspace()
    if mark in "«»":
        return _Mark(start, end, "angle", mark == facing or not facing, mark != facing)
    if mark in "‹›":
        return _Mark(start, end, "thin", mark == "‹", mark == "›")
    if mark in "‘’'‚‛":
        return _Mark(start, end, "single", opens and mark != "’", closes and mark != "‚")
    if mark in "“”„‟":
        return _Mark(start, end, "curly", mark != "”" and (opens or not closes), closes)
    return _Mark(start, end, "straight", opens or mark == "``", closes)


def _look_ahead(text: str, marks: list[_Mark], *, next_opens: bool) -> Iterable[_Mark]:
    """Count, for each single mark, the sure closing marks after it and before the next opening.

    A paragraph left open has one more at its end.
    """
    sure = [_surely(text, mark) for mark in marks]
    ahead = int(next_opens and sure.count("open") > sure.count("close"))
    counted = []
    for mark, role in zip(reversed(marks), reversed(sure), strict=True):
        counted.append(mark._replace(after=ahead))
        ahead = ahead + 1 if role == "close" else 0 if role == "open" else ahead
    return reversed(counted)


def _surely(text: str, mark: _Mark) -> str:
    """Tell whether a single mark surely opens or closes: it is no shortened word's."""
    if mark.family != "single":
        return ""
    if mark.opens:
        return "" if _SHORTENED.match(text, mark.start) else "open"
    if not mark.closes:
        return ""
    return "" if _SHORT_END.search(text, max(0, mark.start - 4), mark.start) else "close"


class _Pairing:
    """The marks of one paragraph, read from left to right by what is open.

    The state is the stack of open quotes: empty outside, one entry inside a quote, more for marks
    within marks. A mark opens one (`_begin`), closes the last of its family (`_finish`), or does
    nothing. A quote that is never closed leaves those inside it standing. `pairs` are the quotes
    found, in text order.
    """

    def __init__(self, text: str, marks: list[_Mark]) -> None:
        """Read the marks."""
        self.pairs: list[tuple[int, int]] = []
        self._text, self._stack = text, list[_Open]()
        self._depth = dict.fromkeys(_FAMILIES, 0)  # how many of each family are open
        self._even = sum(m.family == "straight" for m in marks) % 2 == 0
        ends = (m.start for m in reversed(marks) if text[m.start] == "”")
        self._last_curly = next(ends, -1)
        steps = {"curly": self._curly, "straight": self._straight, "single": self._single}
        for mark in marks:
            steps.get(mark.family, self._facing)(mark)

    def left_open(self) -> int | None:
        """Return where a quote began that nothing closes, if no other came after it."""
        for begun in self._stack:
            if begun.family == "single" or begun.before == len(self.pairs):
                return begun.start
        return None

    def _begin(self, mark: _Mark) -> None:
        self._stack.append(_Open(mark.start, mark.family, len(self.pairs)))
        self._depth[mark.family] += 1

    def _pop(self) -> _Open:
        begun = self._stack.pop()
        self._depth[begun.family] -= 1
        return begun

    def _finish(self, mark: _Mark, family: str) -> None:
        """Close the last open quote of a family; what was open or paired inside it is forgotten."""
        while self._stack[-1].family != family:
            self._pop()
        begun = self._pop()
        del self.pairs[begun.before :]
        self.pairs.append((begun.start, mark.end))

    def _abandon(self, family: str) -> None:
        """Take an open quote for one that is never closed."""
        while self._depth[family]:
            self._pop()

    def _curly(self, mark: _Mark) -> None:
        inside = self._depth["curly"]
        if mark.opens:
            self._abandon("curly")  # the earlier one was never closed
            self._begin(mark)
        elif inside:
            self._finish(mark, "curly")
        elif self._text[mark.start] in _LOW_AND_HIGH:
            self._begin(mark)
        elif self._depth["straight"]:
            self._finish(mark, "straight")  # '"It rained,” she said'

    def _straight(self, mark: _Mark) -> None:
        only_opens = mark.opens and not mark.closes
        if self._depth["straight"]:
            if only_opens and not self._even and not self._depth["curly"]:
                self._abandon("straight")
                self._begin(mark)
            elif not only_opens or not self._depth["curly"]:
                self._finish(mark, "straight")
        elif not self._depth["curly"]:
            if mark.opens or self._even:
                self._begin(mark)
        elif mark.start < self._last_curly:
            # Straight marks inside curly ones, unless one closes what a curly one opened.
            if only_opens:
                self._begin(mark)
            elif not mark.opens and mark.closes and self._text[mark.start - 1] in ",.?!":
                self._finish(mark, "curly")
        elif only_opens and not self._even:
            self._abandon("curly")
            self._begin(mark)
        else:
            self._finish(mark, "curly")

    def _facing(self, mark: _Mark) -> None:
        """Pair marks that face one way when they open and the other when they close."""
        if mark.closes and self._depth[mark.family]:
            self._finish(mark, mark.family)
        elif mark.opens:
            self._begin(mark)

    def _single(self, mark: _Mark) -> None:
        """Pair single marks, apostrophes left out: of a doubtful mark its neighbors tell."""
        inside, sure = self._depth["single"], _surely(self._text, mark)
        low = self._text[mark.start] == "‘"
        if sure == "open" or (not inside and mark.opens and mark.after):
            self._begin(mark)
        elif mark.opens or not mark.closes:
            return
        elif inside and (low or sure == "close" or mark.after < inside):
            self._finish(mark, "single")
