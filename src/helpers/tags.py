"""Tag strings: one letter a token, patterns as regular expressions over the letters.

Each token gets a class (name, cue verb, number, unit, ...) from the word lists in ``lexicon/``,
the class is one letter, and the letters of a text are one string. A pattern is a regular
expression over that string, so a match from letter i to letter j is the tokens i to j. The
notation is the one of NLTK's chunk grammars (`nltk.chunk.regexp`): ``<HEDGE>? <NUMBER>+``.
"""

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

_CACHE_LIMIT = 200_000
_ROOM, _LONG = 50_000, 40
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


@cache
def read_lexicon(name: str) -> dict[str, Any]:
    """Read the word lists of ``lexicon/<name>.toml``."""
    return tomllib.loads((files("helpers") / "lexicon" / f"{name}.toml").read_text("utf-8"))


@cache
def lexicon_set(name: str, *keys: str) -> frozenset[str]:
    """Return one list of a lexicon, found by its keys, as a set: asking it is one look-up.

    A list may stand as one text, its words apart by white space; of a table the keys count.
    """
    words: Any = read_lexicon(name)
    for key in keys:
        words = words[key]
    return frozenset(words.split() if isinstance(words, str) else words)


class TagSet:
    """The classes of one grammar, each with its letter, and the patterns written over them.

    Examples
    --------
    >>> tags = TagSet(["NUMBER", "UNIT", "OTHER"])
    >>> [m.span() for m in tags.compile("<NUMBER>+ <UNIT>").finditer("CAABC")]
    [(1, 4)]
    """

    def __init__(self, names: Iterable[str]) -> None:
        """Give each name a letter, in order; at most 62 names."""
        names = list(names)
        if len(names) > len(_LETTERS):
            raise ValueError(f"{len(names)} classes, and letters for {len(_LETTERS)}")
        self.letter = dict(zip(names, _LETTERS, strict=False))

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Compile a tag pattern.

        ``<NAME>`` is a token of that class, ``<A|B>`` of either, ``<!A|B>`` of any other;
        everything else is Python's `re`, with white space and comments ignored.

        Raises
        ------
        KeyError
            A class of that name does not exist.
        """

        def letters(found: re.Match[str]) -> str:
            names = found[2].split("|")
            return "[" + ("^" if found[1] else "") + "".join(self.letter[n] for n in names) + "]"

        return re.compile(re.sub(r"<(!?)([A-Z_|]+)>", letters, pattern), re.VERBOSE)


class Letters(dict[tuple[str, ...], str]):
    """The letters of several classes by their names, remembered: one look-up a question."""

    def __init__(self, tags: TagSet) -> None:
        """Take the letters of `tags`."""
        super().__init__()
        self._letter = tags.letter

    def __missing__(self, names: tuple[str, ...]) -> str:
        """Join the letters of classes not asked for before."""
        self[names] = "".join(self._letter[name] for name in names)
        return self[names]


class WordIndex(dict[str, int]):
    """Word to code: the words in the order first seen, numbered from 0, across articles.

    One look-up a token serves all that is told of a word alone: each keeps it by code (`ByCode`).

    Attributes
    ----------
    words
        The words, by code.
    """

    def __init__(self) -> None:
        """Start with no word."""
        super().__init__()
        self.words: list[str] = []
        self._lock = Lock()

    def __missing__(self, word: str) -> int:
        """Give a word not seen before the next code."""
        with self._lock:  # two threads must not give one code twice
            if word not in self:
                self.words.append(word)
                self[word] = len(self.words) - 1
        return self[word]


_Value = TypeVar("_Value")


class Known(dict[str, _Value]):
    """What is told of a short text alone, remembered while there is room: a look-up each.

    Tuples rather than lists, which the search for cycles would look at again and again.
    """

    def __init__(self, tell: Callable[[str], _Value]) -> None:
        """Take what tells it of a text not seen before."""
        super().__init__()
        self._tell = tell

    def __missing__(self, text: str) -> _Value:
        """Tell it of a text, and remember it."""
        value = self._tell(text)
        if len(self) < _ROOM and len(text) < _LONG:
            self[text] = value
        return value


_Array = TypeVar("_Array")


class ByCode(Generic[_Array]):
    """What is told of each word of a `WordIndex`, as an array by code; it grows with the index."""

    def __init__(
        self, make: Callable[[list[str]], _Array], join: Callable[[list[_Array]], _Array]
    ) -> None:
        """Take what makes an array for words, and what joins two arrays."""
        self._make, self._join = make, join
        self._known: tuple[WordIndex | None, int, _Array] = (None, 0, make([]))

    def __call__(self, index: WordIndex) -> _Array:
        """Return the array of all words of an index."""
        of, known, array = self._known
        if of is not index:
            known, array = 0, self._make([])
        if known < len(index.words):
            words = index.words[known:]
            known, array = known + len(words), self._join([array, self._make(words)])
        self._known = index, known, array  # at once, for other threads
        return array


class Tagger(dict[str, str]):
    """Word to letter: the lexicon first, then the shape of the word, remembered.

    A dict, because looking a known word up is then one C call a token.
    """

    def __init__(self, known: dict[str, str], shape: Callable[[str], str]) -> None:
        """Start from the `known` words; `shape` gives the letter of any other word."""
        super().__init__(known)
        self._shape = shape
        self._limit = len(known) + _CACHE_LIMIT
        self._by_code: ByCode[NDArray[np.uint8]] = ByCode(self._letters, np.concatenate)

    def __missing__(self, word: str) -> str:
        """Classify a word not seen before; remember it while there is room."""
        letter = self._shape(word)
        if len(self) < self._limit:
            self[word] = letter
        return letter

    def tag(self, words: Iterable[str]) -> str:
        """Return the tag string of `words`, one letter a word."""
        return "".join(map(self.__getitem__, words))

    def tag_codes(self, index: WordIndex, codes: NDArray[np.int64]) -> str:
        """Return the tag string of words by their codes in an index."""
        return self._by_code(index).take(codes).tobytes().decode("ascii")

    def _letters(self, words: list[str]) -> NDArray[np.uint8]:
        return np.frombuffer(self.tag(words).encode("ascii"), np.uint8)
