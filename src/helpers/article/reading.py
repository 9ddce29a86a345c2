"""The copy of an article that is read, and the way back from its places to the article's.

In the copy there are no asides, no characters that are not seen (soft hyphens, zero-width spaces:
one of them would cut a word in two), and a paragraph all in capitals is in small letters with
capitals at words' beginnings, since names are told by theirs. Most articles are their own copy.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from operator import itemgetter
from typing import Any

import numpy as np

from helpers.article.model import Article, Block
from helpers.tags import read_lexicon

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f"
_RUN = re.compile(f"[{_UNSEEN}]+")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’]*")
_SPANS = (
    ("start", "end", "text"),
    ("mention_start", "mention_end", "mention"),
    ("cue_start", "cue_end", "cue"),
)


@dataclass(frozen=True, slots=True)
class Copy:
    """An article as it is read.

    Attributes
    ----------
    article
        The copy.
    given
        The article itself.
    paragraphs
        The number in `given` of each of the copy's paragraphs.
    ends, shifts
        Where the copy's stretches end, and what to add to a place in each of them.
    """

    article: Article
    given: Article
    paragraphs: list[int]
    ends: list[int]
    shifts: list[int]

    def restore(self, columns: Mapping[str, Any]) -> dict[str, Any]:
        """Return a table's columns with the paragraphs, places and words of the article given."""
        columns = dict(columns)
        if self.article is self.given:
            return columns
        if "paragraph" in columns:
            numbers = np.array(self.paragraphs, dtype=np.int64)
            columns["paragraph"] = numbers[np.array(columns["paragraph"], dtype=np.int64)]
        text = self.given.text
        if text is self.article.text:  # only asides were left out: places are the same
            return columns
        for start, end, words in _SPANS:
            if start in columns:
                columns[start] = [self._place(at) for at in columns[start]]
                # An end is the place after a character, not the place of the next one.
                ends = (at if at is None else at - 1 for at in columns[end])
                columns[end] = [at if at is None else self._place(at) + 1 for at in ends]
                places = zip(columns[words], columns[start], columns[end], strict=True)
                columns[words] = [old if s is None else text[s:e] for old, s, e in places]
        return columns

    def restore_paragraphs(self, words: Sequence[int]) -> dict[str, Any]:
        """Return the columns of the paragraphs table, asides too; `words` are those of the copy."""
        blocks, text = self.given.blocks, self.given.text
        counts = np.zeros(len(blocks), dtype=np.int64)
        counts[self.paragraphs] = words
        return {
            "paragraph": range(len(blocks)),
            "part": [b.part for b in blocks],
            "start": [b.start for b in blocks],
            "end": [b.end for b in blocks],
            "text": [text[b.start : b.end] for b in blocks],
            "words": counts,
        }

    def _place(self, at: Any) -> Any:
        return None if at is None else int(at) + self.shifts[bisect_right(self.ends, at)]


def copy_article(article: Article) -> Copy:
    """Make the copy of an article that is read."""
    kept = [i for i, block in enumerate(article.blocks) if block.part != "aside"]
    blocks = [article.blocks[i] for i in kept]
    runs = _find_unseen(article.plain)
    shouted = [block for block in blocks if _is_shouted(article.plain, block)]
    if len(kept) == len(article.blocks) and not runs and not shouted:
        return Copy(article, article, kept, [], [0])
    text, plain = (
        _cut(_lower_blocks(whole, shouted), runs) for whole in (article.text, article.plain)
    )
    gone = list(accumulate((end - start for start, end in runs), initial=0))
    ends = [start - before for (start, _), before in zip(runs, gone, strict=False)]
    moved = tuple(
        Block(part, _move(start, runs, gone), _move(end, runs, gone)) for part, start, end in blocks
    )
    copy = replace(article, text=text, plain=plain, blocks=moved)
    return Copy(copy, article, kept, ends, gone)


def _find_unseen(text: str) -> list[tuple[int, int]]:
    """Find the runs of characters that are not seen; nearly all texts have none."""
    if text.isascii() or not any(c in text for c in _UNSEEN):
        return []
    return [found.span() for found in _RUN.finditer(text)]


def _cut(text: str, runs: list[tuple[int, int]]) -> str:
    """Leave the runs out."""
    pieces, at = [], 0
    for start, end in runs:
        pieces.append(text[at:start])
        at = end
    return "".join(pieces) + text[at:]


def _move(at: int, runs: list[tuple[int, int]], gone: list[int]) -> int:
    """Return where a place is without the runs; `gone` is how much is left out before each."""
    number = bisect_right(runs, at, key=itemgetter(0))
    inside = max(runs[number - 1][1] - at, 0) if number else 0
    return at - gone[number] + inside


def _lower_blocks(text: str, blocks: Iterable[Block]) -> str:
    for _, start, end in blocks:
        text = text[:start] + _lower(text[start:end]) + text[end:]
    return text


def _is_shouted(plain: str, block: Block) -> bool:
    """Tell a paragraph all in capitals: three words of them, no small letter."""
    words = plain[block.start : block.end]
    return words.isupper() and sum(len(w) > 1 for w in _WORD.findall(words)) > 2


@cache
def _small_words() -> frozenset[str]:
    """Return the words that are no names: those of the lexicons that list no names."""
    words: set[str] = set()
    for name in ("stopwords", "cues", "numbers", "units", "hedges", "grammar", "nouns", "clauses"):
        _gather(read_lexicon(name), words)
    return frozenset(word.casefold() for word in words)


def _gather(value: Any, words: set[str]) -> None:
    if isinstance(value, str):
        words.update(value.split())
    elif isinstance(value, Mapping):
        words.update(map(str, value))
        for below in value.values():
            _gather(below, words)
    elif isinstance(value, list):
        for below in value:
            _gather(below, words)


def _lower(words: str) -> str:
    """Write a text in capitals with a capital at the beginning of sentences and possible names."""
    begins = True

    def write(found: re.Match[str]) -> str:
        nonlocal begins
        word, low = found[0], found[0].lower()
        capital = begins or low not in _small_words()
        begins = words[found.end() : found.end() + 1] in (".", "!", "?")
        if len(low) != len(word):  # a letter that has no small one of its own length
            return word
        return word[0] + low[1:] if capital else low

    return _WORD.sub(write, words)
