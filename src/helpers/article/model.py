r"""An article: its text, the place of each paragraph, and what is known of it.

`Article.text` is the file's text with newlines as ``"\n"`` and no byte order mark, otherwise
unchanged; every start and end in every table indexes it. Of a saved web page it is the text of the
article that is found there, a paragraph each between empty lines.
"""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple


class ArticleError(ValueError):
    """Input or surroundings that do not serve: what, where and what to do, in one line."""

    def _render_traceback_(self) -> list[str]:
        """Let a notebook print that line alone: IPython asks for it in the traceback's place."""
        return [f"{type(self).__name__}: {self}"]


class Block(NamedTuple):
    """A paragraph's place: ``text[start:end]``, and its part: deck, headline, body or aside."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    r"""One news article.

    Attributes
    ----------
    name
        A short name for files and links: the file's name without its ending.
    text
        The file's text, newlines as ``"\n"``, no byte order mark, otherwise unchanged.
    title, deck
        The headline and the line under or over it, ``""`` where there is none.
    date
        The day of publication, ``None`` where the article gives none.
    source, url
        The outlet and the address as the front matter gives them, else ``""``.
    blocks
        The place of each paragraph, in the order of the text; an aside (promotion, a byline, a
        caption) is kept and not read.
    plain
        What sentences and tokens are read from: `text`, or for Markdown a copy of the same
        length with spaces for the marks and the links' addresses.
    author
        Who wrote it, as the front matter, the page or a byline says, else ``""``.
    """

    name: str
    text: str
    title: str = ""
    deck: str = ""
    date: dt.date | None = None
    source: str = ""
    url: str = ""
    blocks: tuple[Block, ...] = ()
    plain: str = ""
    author: str = ""

    def __post_init__(self) -> None:
        """Read `text` itself unless told what to read."""
        if not self.plain:
            object.__setattr__(self, "plain", self.text)
