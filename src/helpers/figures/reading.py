"""A sentence being read, and the figures found in it so far."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from helpers.figures.pieces import Sentence


@dataclass(slots=True)
class Figure:
    """A quantity as printed; the columns of the figures table, as Python values."""

    sentence: int
    paragraph: int
    start: int
    end: int
    kind: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    qualifier: str = "exact"
    trend: str | None = None
    unit: str | None = None
    noun: str | None = None
    date: str | None = None
    implied: bool = False  # the noun is told by the context, not printed with the number
    corrected: bool = False


class Reading:
    """A sentence, the figures found in it so far, and where in the article it stands."""

    def __init__(
        self, sentence: Sentence, number: int, paragraph: int, published: dt.date | None
    ) -> None:
        """Start with no figures."""
        self.s = sentence
        self.number = number
        self.paragraph = paragraph
        self.published = published
        self.figures: list[Figure] = []
        self.ends: list[int] = []  # the piece after each figure and its noun
        self.places: list[tuple[int, int]] = []  # the pieces of each figure, without its noun
        self.noun = 0, 0  # the pieces of the last figure's noun

    def add(
        self, first: int, last: int, kind: str, noun: tuple[int, int] = (0, 0), **rest: Any
    ) -> int:
        """Add the figure of pieces `first` to `last` (exclusive); return where to read on."""
        s = self.s
        noun_text = s.slice(*noun) or None
        start, end = s.starts[first], s.ends[last - 1]
        self.figures.append(
            Figure(self.number, self.paragraph, start, end, kind, noun=noun_text, **rest)
        )
        self.ends.append(max(last, noun[1]))
        self.places.append((first, last))
        self.noun = noun
        s.floor = last
        return last
