"""Paragraphs, sentences and tokens, each with its place in the text.

Sentences and tokens are found by two regular expressions and the abbreviations of the lexicon.
NLTK's Punkt and word tokenizer do the same with offsets; measured on news they take seven and
five times as long, Punkt breaks ``"Really?" he said`` in two, stops with an error after five
seconds, and is not linear on text without spaces.
"""

import re
from array import array
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from helpers.article.model import Article, Block
from helpers.schema import Columns
from helpers.tags import read_lexicon


@dataclass(frozen=True, slots=True)
class Segments:
    """An article cut into paragraphs, sentences and tokens, as parallel lists.

    Attributes
    ----------
    article
        The article.
    paragraphs
        A `Block` a paragraph.
    sentences
        (paragraph, start, end) a sentence.
    starts, ends, words
        A token's place and text; places as machine integers, a quarter of a list's memory.
    first_token
        The index of each sentence's first token, and one more entry: the number of tokens.
    """

    article: Article
    paragraphs: tuple[Block, ...]
    sentences: list[tuple[int, int, int]] = field(default_factory=list)
    starts: "array[int]" = field(default_factory=lambda: array("q"))
    ends: "array[int]" = field(default_factory=lambda: array("q"))
    words: list[str] = field(default_factory=list)
    first_token: list[int] = field(default_factory=list)


# Possessive quantifiers and bounded repeats keep every search linear, whatever the text.
_END = re.compile(
    r"""(?P<mark>[.!?…] (?<![.!?…][.!?…]) [.!?…]*+) ['"”’»)\]“‘«‹›]*+  # what closes after it
        (?= \s++ ['"“‘«„‚»‹›(\[—–-]*+ (?P<next>[\w$€£¥]++|.) )""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"(?:^|[^\w.])([\w.]*)$")


@cache
def _abbreviations() -> tuple[frozenset[str], ...]:
    lists = read_lexicon("abbreviations")
    names = ("titles", "before_number", "words", "after_number", "starters")
    return tuple(frozenset(lists[name]) for name in names)


@cache
def _token_pattern() -> re.Pattern[str]:
    titles, _, words, after_number, _ = _abbreviations()
    by_length: dict[int, list[str]] = {}
    for word in sorted((titles | words) - after_number - {"v"}):
        by_length.setdefault(len(word), []).append(word)
    # Looked back at from the full stop, since few words have one after them.
    dotted = "|".join(rf"(?<=\b(?:{'|'.join(ws)})\.)" for ws in by_length.values())
    no_end = r"(?!(?<=[a-z]{2}\.)[A-Z][a-z ])"  # "it rained.He left" is two sentences
    return re.compile(
        rf"""(?=\S)(?:  # at a space, no alternative is tried
          [A-Za-z]++(?=[ ,])                                   # most words end here
        | (?:https?://|www\.) [^\s<>"”]*[^\s<>"”.,;:!?)\]'’]   # addresses
        | [@\#]\w++                                            # handles and tags
        | (?:[^\W\d_]\.){{2,}}+                                # U.S., a.m.
        | \d++(?:[.,]\d++)*+ (?: (?:st|nd|rd|th|s)\b           # 22nd, 1980s
                                | (?:-[^\W\d_]++)*+ )          # 6,000, 16-year-old
        | ['’]s\b                                              # possessive
        | \w++ (?: ['’](?!s\b)\w++ | (?:[&+-]|\.{no_end})\w++ )*+ # words
          (?: \.(?:{dotted})(?=\s|,|$)                         # Gen., Feb.
            | @\w[\w-]{{0,62}}+(?:\.\w[\w-]{{0,62}}+){{1,8}}+ )?+ # mail
        | --+ | \.\.\.+ | '' | `` | [^\w\s] )
        """,
        re.VERBOSE,
    )


def mostly_capitals(long: list[str]) -> bool:
    """Tell whether words long enough for a capital in a headline have it, two thirds of them."""
    return len(long) > 2 and 3 * sum(w[0].isupper() for w in long) > 2 * len(long)


def _breaks(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether the sentence that began at `start` ends at the mark `found`."""
    following = found["next"]
    if following[0].islower():
        return False
    if found["mark"] != ".":
        return True
    titles, before_number, words, after_number, starters = _abbreviations()
    last = _LAST_WORD.search(text[max(start, found.start() - 24) : found.start()])
    word = last[1] if last else ""
    if word in titles:
        return False
    if word in before_number and following[0].isdigit():
        return False
    if word in after_number:
        before = text[max(start, found.start() - len(word) - 2) : found.start() - len(word)]
        return not before[:1].isdigit() or following in starters
    initials = word[:1].isalpha() and word != "I" and (len(word) == 1 or "." in word)
    if word in words or initials:
        return following in starters
    return True


def _sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    for found in _END.finditer(text, start, end):
        if _breaks(text, start, found):
            spans.append((start, found.end()))
            start = found.end()
            while text[start].isspace():
                start += 1
    if start < end:
        spans.append((start, end))
    return spans


def segment(article: Article) -> Segments:
    """Cut an article into paragraphs, sentences and tokens."""
    segments = Segments(article, article.blocks)
    text, find = article.plain, _token_pattern().finditer
    for number, block in enumerate(article.blocks):
        for start, end in _sentence_spans(text, block.start, block.end):
            segments.first_token.append(len(segments.starts))
            segments.sentences.append((number, start, end))
            matches = find(text, start, end)
            # Piece by piece, so that one endless sentence does not hold every match at once.
            while spans := [m.span() for m in islice(matches, 4096)]:
                segments.starts.extend([s for s, _ in spans])
                segments.ends.extend([e for _, e in spans])
                segments.words.extend([text[s:e] for s, e in spans])
    segments.first_token.append(len(segments.starts))
    return segments


@cache
def _stopwords() -> frozenset[str]:
    return frozenset(read_lexicon("stopwords")["words"])


def _kind(word: str) -> str:
    if word[0].isdigit():
        return "number"
    return "word" if any(map(str.isalnum, word)) else "punctuation"


class _Facts(dict[str, tuple[str, str, bool, bool]]):
    """Token to (norm, kind, stop, counted as a word), remembered while there is room."""

    def __missing__(self, word: str) -> tuple[str, str, bool, bool]:
        norm = word.replace("’", "'").casefold()
        kind = "word" if norm == "'s" else _kind(word)
        # A reader counts "Ruiz's" as one word, though its ending is a token of its own.
        facts = norm, kind, norm in _stopwords(), kind != "punctuation" and norm != "'s"
        if len(self) < 100_000:
            self[word] = facts
        return facts


_facts = _Facts()


def list_words(segments: Segments) -> tuple[Columns, Columns, Columns]:
    """List the columns of the tables of paragraphs, sentences and tokens."""
    facts = map(_facts.__getitem__, segments.words)
    norms, kinds, stops, counted = zip(*facts, strict=True) if segments.words else [()] * 4
    of_sentence = np.repeat(np.arange(len(segments.sentences)), np.diff(segments.first_token))
    of_paragraph = np.array([p for p, _, _ in segments.sentences], dtype=np.int64)[of_sentence]
    tokens = {
        "token": np.arange(len(segments.words)),
        "sentence": of_sentence,
        "paragraph": of_paragraph,
        "start": segments.starts,
        "end": segments.ends,
        "text": segments.words,
        "norm": norms,
        "kind": kinds,
        "stop": stops,
    }
    words = of_paragraph[np.array(counted, dtype=bool)]
    return _list_paragraphs(segments, words), _list_sentences(segments), tokens


def _list_paragraphs(segments: Segments, words: NDArray[np.int64]) -> Columns:
    """List the columns of the paragraphs; `words` holds the paragraph of each word."""
    text, blocks = segments.article.text, segments.paragraphs
    return {
        "paragraph": np.arange(len(blocks)),
        "part": [b.part for b in blocks],
        "start": [b.start for b in blocks],
        "end": [b.end for b in blocks],
        "text": [text[b.start : b.end] for b in blocks],
        "words": np.bincount(words, minlength=len(blocks)),
    }


def _list_sentences(segments: Segments) -> Columns:
    text, sentences = segments.article.text, segments.sentences
    return {
        "sentence": np.arange(len(sentences)),
        "paragraph": [p for p, _, _ in sentences],
        "start": [s for _, s, _ in sentences],
        "end": [e for _, _, e in sentences],
        "text": [text[s:e] for _, s, e in sentences],
    }
