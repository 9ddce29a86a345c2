"""A source of many articles, cut into parts that are read in any order, anywhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from helpers.article.model import Article, ArticleError

ARTICLES = 100  # a part of a folder or Parquet file
_TAIL = 8  # a part takes no more than one of so many of what is left,
_LEAST = 8  # down to one of so many of a full part

Read = tuple[str, Article | ArticleError]
"""An article's id with the article, or with the reason why it cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a source.

    ``start`` and ``stop`` are bytes of a JSONL file or rows of a Parquet file; ``names`` the files
    of a folder; ``line`` the number of the first line; ``again`` the lines or rows whose id
    stands earlier in the source, with that id.
    """

    number: int
    start: int
    stop: int
    size: int
    line: int = 1
    names: tuple[str, ...] = ()
    again: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A planned source: where it is, of which form, its parts, and a digest of its content."""

    path: Path
    form: str
    parts: list[Part]
    digest: str


def portion(full: int, left: int) -> int:
    """Return how much of what is left the next part takes: `full`, and less near the end.

    Workers that take ever smaller parts end at about the same time: Polychronopoulos and Kuck,
    "Guided self-scheduling" (1987), here from the source alone, for any number of workers.
    """
    return min(full, max(left // _TAIL, full // _LEAST))


def cut(full: int, number: int) -> Iterator[tuple[int, int]]:
    """Cut a number of articles into portions; give where each starts and stops."""
    start = 0
    while start < number:
        stop = min(start + portion(full, number - start), number)
        yield start, stop
        start = stop


def tell_reason(error: Exception, where: str) -> ArticleError:
    """Tell why an article cannot be read, without its name, which stands beside it.

    Also an error that is ours: the other articles go on.
    """
    told = str(error) if isinstance(error, ArticleError) else f"cannot be read: {error!r}"
    return ArticleError(re.sub(rf"^{re.escape(where)}(?:: |, )", "", told))
