"""Paragraphs, sentences and tokens, each with its place in the text.

Sentences and tokens are found by two regular expressions and the abbreviations of the lexicon.
NLTK's Punkt and word tokenizer do the same with offsets; measured on news both take seven times as
long, Punkt breaks ``"Really?" he said`` in two, ends in an error, and is not linear without spaces.
"""

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from helpers.article.model import Article, Block
from helpers.schema import Columns
from helpers.sentences import abbreviations, sentence_spans
from helpers.tags import ByCode, Known, Tagger, WordIndex, read_lexicon


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
    vocabulary
        The distinct words: a glance tells which rules a text needs.
    index, codes
        A number for every word, and each token's: what is told of a word alone is looked up by it.
    """

    article: Article
    paragraphs: tuple[Block, ...]
    sentences: list[tuple[int, int, int]]
    starts: "array[int]"
    ends: "array[int]"
    words: list[str]
    first_token: list[int]
    vocabulary: frozenset[str]
    index: WordIndex
    codes: NDArray[np.int64]

    def tag(self, tagger: Tagger) -> str:
        """Return the tag string of the tokens, each by itself."""
        return tagger.tag_codes(self.index, self.codes)


@cache
def _token_pattern() -> re.Pattern[str]:
    titles, _, words, after_number, _ = abbreviations()
    by_length: dict[int, list[str]] = {}
    for word in sorted((titles | words) - after_number - {"v"}):
        by_length.setdefault(len(word), []).append(word)
    # Looked back at from the full stop, since few words have one after them.
    dotted = "|".join(rf"(?<=\b(?:{'|'.join(ws)})\.)" for ws in by_length.values())
    sites = "|".join(read_lexicon("outlets")["sites"])
    no_end = r"(?!(?<=[a-z]{2}\.)[A-Z](?:[a-z]|\Z))"  # "it rained.He left" is two sentences
    return re.compile(
        rf"""[A-Za-z]++(?=,|\Z)                                 # most words end here
        | [,.“”](?!\.)                                        # most marks
        | (?:https?://|www\.) [^\s<>"”]*[^\s<>"”.,;:!?)\]'’]   # addresses
        | (?:[^\W\d_]\.){{2,}}+                                # U.S., a.m.
        | \d++[\w-]{{0,30}}+\.(?:{sites})(?:\.[a-z]{{2}})?(?!\w)       # 24tern.com
        | \d++(?:[.,]\d++)*+ (?: (?:st|nd|rd|th|s)\b           # 22nd, 1980s
                                | (?:-[^\W\d_]++)*+ )          # 6,000, 16-year-old
        | ['’]s\b | [@\#]\w++                                 # possessive; handles and tags
        | \w++ (?: ['’](?!s\b)\w++ | (?:[&+-]|\.{no_end})\w++    # words
                 | (?<=[^\W\d_][ÂÃ])[\x80-\xbf]\w*+ )*+           # "PeÃ±a": misread bytes
          (?: \.(?:{dotted})(?=,|\Z)                           # Gen., Feb.
            | @\w[\w-]{{0,62}}+(?:\.\w[\w-]{{0,62}}+){{1,8}}+ )?+ # mail
        | --+ | \.\.\.+ | '' | `` | [^\w\s]
        """,
        re.VERBOSE,
    )


def mostly_capitals(capitals: int, long: int) -> bool:
    """Tell whether words long enough for a capital in a headline have it, two thirds of them."""
    return long > 2 and 3 * capitals > 2 * long


# Which code points are white space; all after the last one are none.
_SPACES = np.array([chr(code).isspace() for code in range(0x3002)])
_INDEX_LIMIT = 50_000  # words, after which a new index begins: what is kept by code must end


class _Cut:
    """A number for every word, and of what stands between two spaces those of its tokens."""

    def __init__(self) -> None:
        self.index = WordIndex()
        self.codes = Known(self._tell)

    def _tell(self, piece: str) -> tuple[int, ...]:
        return tuple(self.index[token] for token in _token_pattern().findall(piece))


class _Cuts:
    """The index that articles share, until it is full."""

    def __init__(self) -> None:
        self._cut = _Cut()

    def current(self) -> _Cut:
        if len(self._cut.index) > _INDEX_LIMIT:
            self._cut = _Cut()
        return self._cut


_CUTS = _Cuts()


def segment(article: Article) -> Segments:
    """Cut an article into paragraphs, sentences and tokens."""
    text = article.plain
    pieces: list[str] = []
    sentences: list[tuple[int, int, int]] = []
    for number, block in enumerate(article.blocks):
        pieces += text[block.start : block.end].split()
        sentences += [(number, *span) for span in sentence_spans(text, block.start, block.end)]
    cut = _CUTS.current()
    listed = [*chain.from_iterable(map(cut.codes.__getitem__, pieces))]
    words = [*map(cut.index.words.__getitem__, listed)]
    codes = np.fromiter(listed, np.int64, len(listed))
    starts, ends = _places(article, _SIZES(cut.index).take(codes))
    first = np.searchsorted(starts, [start for _, start, _ in sentences])
    return Segments(
        article,
        article.blocks,
        sentences,
        array("q", starts.tobytes()),
        array("q", ends.tobytes()),
        words,
        [*first.tolist(), len(words)],
        frozenset(words),
        cut.index,
        codes,
    )


def _places(article: Article, sizes: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
    """Return where an article's tokens of the sizes given start and end.

    Tokens leave out nothing but white space: the first n characters that are none are those of the
    tokens that together have n, which is found in half the time of asking each match for its span.
    """
    codes = np.frombuffer(article.plain.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    blank, at = _SPACES.take(codes, mode="clip"), 0
    for block in article.blocks:
        blank[at : block.start], at = True, block.end  # what stands in no paragraph is not read
    blank[at:] = True
    ends = np.flatnonzero(~blank)[sizes.cumsum() - 1] + 1
    return ends - sizes, ends


@cache
def _stopwords() -> frozenset[str]:
    lexicon = read_lexicon("stopwords")
    return frozenset(lexicon["words"] + lexicon["courtesy"])


def _norm(word: str) -> str:
    return word.replace("’", "'").casefold()


_SIZES: ByCode[NDArray[np.int64]] = ByCode(
    lambda words: np.fromiter(map(len, words), np.int64), np.concatenate
)


def _kind(word: str) -> str:
    """Return the letter of a token's kind: number, punctuation, word, small word, owner ("'s")."""
    if word[0].isdigit():
        return "n"
    norm = _norm(word)
    if norm == "'s":
        return "o"
    if not any(map(str.isalnum, word)):
        return "p"
    return "s" if norm in _stopwords() else "w"


_KINDS = {"n": "number", "p": "punctuation", "w": "word", "s": "word", "o": "word"}
_KIND_TAGGER = Tagger({}, _kind)
_TEXTS: dict[str, Callable[[str], str]] = {
    "text": str,
    "norm": _norm,
    "kind": lambda word: _KINDS[_KIND_TAGGER[word]],
}


def _make_texts(words: list[str]) -> pa.RecordBatch:
    make = partial(pa.array, type=pa.large_string())
    texts = [make([*map(tell, words)]) for tell in _TEXTS.values()]
    return pa.RecordBatch.from_arrays(texts, names=[*_TEXTS])


# The columns of the tokens that hold text, a row a word.
_COLUMNS = ByCode(_make_texts, pa.concat_batches)


def list_words(segments: Segments) -> tuple[list[int], Columns, Columns]:
    """Count the words of each paragraph; list the columns of the tables of sentences and tokens."""
    words, sentences, text = segments.words, segments.sentences, segments.article.text
    letters = segments.tag(_KIND_TAGGER)
    of_sentence = np.repeat(np.arange(len(sentences)), np.diff(segments.first_token))
    of_paragraph = np.array([p for p, _, _ in sentences], dtype=np.int64)[of_sentence]
    # As bytes: numpy compares texts of one letter ten times slower.
    kinds, codes = np.frombuffer(letters.encode(), dtype=np.uint8), pa.array(segments.codes)
    marks, small, owners = (kinds == ord(letter) for letter in "pso")
    # A reader counts "Ruiz's" as one word, though its ending is a token of its own.
    counted = of_paragraph[~(marks | owners)]
    return (
        np.bincount(counted, minlength=len(segments.paragraphs)).tolist(),
        {
            "sentence": np.arange(len(sentences)),
            "paragraph": [p for p, _, _ in sentences],
            "start": [s for _, s, _ in sentences],
            "end": [e for _, _, e in sentences],
            "text": [text[s:e] for _, s, e in sentences],
        },
        {
            "token": np.arange(len(words)),
            "sentence": of_sentence,
            "paragraph": of_paragraph,
            "start": segments.starts,
            "end": segments.ends,
            **dict(zip(_TEXTS, _COLUMNS(segments.index).take(codes).columns, strict=True)),
            "stop": small | owners,
        },
    )
