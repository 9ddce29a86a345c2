r"""Articles: read a file, find its date, headline, deck and body.

`Article.text` is the file's text with newlines as ``"\n"`` and no byte order mark, otherwise
unchanged; every start and end in every table indexes it.
"""

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml


class ArticleError(ValueError):
    """An article, funnel or folder that cannot be read: what, where and what to do, in one line."""


class Block(NamedTuple):
    """A paragraph's place: ``text[start:end]``, and its part (deck, headline or body)."""

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
        The place of each paragraph, in the order of the text.
    """

    name: str
    text: str
    title: str = ""
    deck: str = ""
    date: dt.date | None = None
    source: str = ""
    url: str = ""
    blocks: tuple[Block, ...] = ()


_DATED = re.compile(r"\s*date (\d{4}-\d{2}-\d{2}) ")
_FRONT = re.compile(r"\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_LINE = re.compile(r"\S[^\n]*")
_ENDS = (".", "!", "?", "…", '"', "”", "’", ":", ")", "]")


def read_article(path: str | Path) -> Article:
    """Read an article from a file.

    Raises
    ------
    ArticleError
        The file is missing, empty, unreadable, binary or not UTF-8, or its front matter is
        broken. The message names the file and what to do.

    Examples
    --------
    >>> read_article("data/volunteers.txt").date
    datetime.date(2022, 3, 10)
    """
    path = Path(path)
    return parse_article(_read_text(path), name=path.stem, where=str(path))


def _read_text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path}: no such file; check the path") from None
    except IsADirectoryError:
        raise ArticleError(
            f"{path}: is a folder; name one article file (for a folder: python -m helpers corpus)"
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArticleError(f"{path}: cannot be read ({reason}); check its permissions") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ArticleError(f"{path}, line {line}: not UTF-8 text; save it as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse_article(text: str, name: str = "article", *, where: str = "") -> Article:
    """Find the parts of an article given as a string.

    Parameters
    ----------
    text
        The article: dated (``date YYYY-MM-DD``, deck, headline, body), with YAML front matter,
        or plain text.
    name
        Its short name.
    where
        What error messages call it; the name unless told.

    Raises
    ------
    ArticleError
        The text is empty or its front matter is broken.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    where = where or name
    if not text.strip():
        raise ArticleError(f"{where}: is empty; put the article's text in it")
    if front := _FRONT.match(text):
        return _with_front_matter(text, name, where, front)
    if dated := _DATED.match(text):
        return _dated(text, name, where, dated)
    blocks = _paragraphs(text, 0)
    if len(blocks) > 1 and _reads_as_headline(text[blocks[0].start : blocks[0].end]):
        blocks[0] = blocks[0]._replace(part="headline")
    return _assemble(text, name, blocks, {})


def _paragraphs(text: str, start: int) -> list[Block]:
    """Find the paragraphs: a line each, or a run of lines where the text is hard-wrapped.

    A text counts as hard-wrapped when most of the lines that another line follows directly
    do not end a sentence.
    """
    lines = [m.span() for m in _LINE.finditer(text, start)]
    spans = [(s, s + len(text[s:e].rstrip())) for s, e in lines]
    joined = [text.count("\n", a[1], b[0]) == 1 for a, b in pairwise(spans)]
    unfinished = [
        not text[a[1] - 1 : a[1]].endswith(_ENDS)
        for a, follows in zip(spans, joined, strict=False)
        if follows
    ]
    wrapped = 2 * sum(unfinished) > len(unfinished)
    blocks: list[Block] = []
    for i, (s, e) in enumerate(spans):
        if wrapped and i and joined[i - 1]:
            blocks[-1] = blocks[-1]._replace(end=e)
        else:
            blocks.append(Block("body", s, e))
    return blocks


def _dated(text: str, name: str, where: str, dated: re.Match[str]) -> Article:
    blocks = _paragraphs(text, dated.end())
    for i, part in enumerate(("deck", "headline")[: len(blocks)]):
        blocks[i] = blocks[i]._replace(part=part)
    return _assemble(text, name, blocks, {"date": _date(dated[1], where, 1)})


def _with_front_matter(text: str, name: str, where: str, front: re.Match[str]) -> Article:
    try:
        facts = yaml.safe_load(front[1])
    except yaml.YAMLError as error:
        line = getattr(error, "problem_mark", None)
        at = text.count("\n", 0, front.start(1)) + 1 + (line.line if line else 0)
        raise ArticleError(f"{where}, line {at}: front matter is not YAML; mend it") from None
    if not isinstance(facts, dict):
        raise ArticleError(f"{where}, line 1: front matter is not 'key: value' lines; mend it")
    facts = {k: v for k, v in facts.items() if v is not None}
    blocks = _paragraphs(text, front.end())
    title = str(facts.get("title", ""))
    at = text.find(title, front.start(1), front.end(1)) if title else -1
    if at >= 0:
        blocks.insert(0, Block("headline", at, at + len(title)))
    if "date" in facts:
        facts["date"] = _date(facts["date"], where, 1)
    return _assemble(text, name, blocks, facts)


def _date(value: Any, where: str, line: int) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        raise ArticleError(
            f"{where}, line {line}: date {value} is no day; write YYYY-MM-DD"
        ) from None


def _reads_as_headline(line: str) -> bool:
    """Tell a headline from a first sentence: short, one line, and no full stop at its end."""
    return len(line) <= 200 and "\n" not in line and not line.endswith((".", "…", ":", ";"))


def _assemble(text: str, name: str, blocks: list[Block], facts: dict[str, Any]) -> Article:
    def first(part: str) -> str:
        return next((text[b.start : b.end] for b in blocks if b.part == part), "")

    return Article(
        name=name,
        text=text,
        title=str(facts.get("title", "")) or first("headline"),
        deck=first("deck"),
        date=facts.get("date"),
        source=str(facts.get("source", "")),
        url=str(facts.get("url", "")),
        blocks=tuple(blocks),
    )
