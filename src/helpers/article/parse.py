"""Parsing an article: its date, headline, deck and body, and what a catalog adds."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from helpers.article.asides import mark_asides
from helpers.article.bylines import find_byline
from helpers.article.front_matter import Fact, FrontMatter, read_front_matter
from helpers.article.markdown import Reading, blank, read_markdown
from helpers.article.model import Article, ArticleError, Block
from helpers.files import printable

_DATED = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})(?=\s|\Z)")
_OWN_HEAD = re.compile(r"\s*(?:date \d|(?:---|\+\+\+)[ \t]*\n)")
_FIRST_YEAR = 1600  # no newspaper is older; catalogs write 0001-01-01 for a day not known
_NEAR_TOP = 4  # lines: a byline below is looked for among asides only
_FACTS = ("source", "url", "author")
_LINE = re.compile(r"\S[^\n]*")
_ENDS = (".", "!", "?", "…", '"', "”", "’", ":", ")", "]")
# A sentence's end, but not the one of "U.S.", which may end a headline.
_STOPPED = re.compile(r"""(?:(?<!\b[A-Z]\.[A-Z])\.|[…:;])['"’”)\]]*$""")
_ESCAPE = re.compile(r"""\\(?=["\\/])|'(?=')""")


def parse_article(
    text: str, name: str = "article", *, where: str = "", markdown: bool = False
) -> Article:
    """Find the parts of an article given as a string.

    Parameters
    ----------
    text
        The article: dated (``date YYYY-MM-DD``, deck, headline, body), with YAML or TOML front
        matter, or plain text, whose first paragraph is the headline if it reads as one.
    name
        Its short name.
    where
        What error messages call it; the name unless told.
    markdown
        Whether plain text is Markdown, as a body after front matter always is. A heading before
        the text is the headline where no title is given. The other headings are labels, no
        sentences of the article, and belong to no paragraph.

    Raises
    ------
    ArticleError
        The text is empty, or its front matter or date is broken.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    where = where or printable(name)
    if not text.strip():
        raise ArticleError(f"{where}: is empty; put the article's text in it")
    _check_characters(text, where)
    if front := read_front_matter(text, where):
        article = _with_front_matter(text, name, where, front)
    elif dated := _DATED.match(text):
        article = _dated(text, name, where, dated)
    else:
        reading = read_markdown(text) if markdown else Reading(text, [], [])
        article = _assemble(text, name, *_read_body(text, reading, 0, titled=False))
    if not article.blocks or (front and all(block.part != "body" for block in article.blocks)):
        raise ArticleError(f"{where}: has no text below its head; put the article's text there")
    return article


def assemble_article(text: str, name: str, blocks: list[Block]) -> Article:
    """Assemble an article whose paragraphs are known, those of a web page."""
    return _assemble(text, name, text, blocks)


def add_facts(article: Article, facts: Mapping[str, Any], *, where: str = "") -> Article:
    """Add what a catalog says of an article (title, date, source, url) where it is silent itself.

    A title that does not stand at the head of the text becomes a headline after it, so that the
    places of the text as it was given stay what they are; a paragraph that was taken for the
    headline is the body's again.

    Raises
    ------
    ArticleError
        The date is no day.
    """
    given = {key: str(value).strip() for key, value in facts.items() if value is not None}
    _check_characters("".join(given.values()), where or printable(article.name))
    new: dict[str, Any] = {
        key: given[key] for key in _FACTS if given.get(key) and not getattr(article, key)
    }
    if given.get("date") and article.date is None:
        new["date"] = _date(given["date"], where or printable(article.name))
    title = " ".join(given.get("title", "").split())
    says = _OWN_HEAD.match(article.text) and article.title
    return replace(article, **new, **({} if says or not title else _add_title(article, title)))


def _check_characters(text: str, where: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ArticleError(f"{where}: holds half a character (a surrogate); mend it") from None


def _add_title(article: Article, title: str) -> dict[str, Any]:
    text, plain = article.text, article.plain
    blocks = [b._replace(part="aside" if b.part == "aside" else "body") for b in article.blocks]
    first = next((i for i, b in enumerate(blocks) if b.part == "body"), None)
    if first is not None and text[slice(*blocks[first][1:])].rstrip(" .") == title.rstrip(" ."):
        blocks[first] = blocks[first]._replace(part="headline")
    else:
        blocks.append(Block("headline", len(text) + 2, len(text) + 2 + len(title)))
        text, plain = f"{text}\n\n{title}", f"{plain}\n\n{title}"
    return {"title": title, "text": text, "plain": plain, "blocks": tuple(blocks)}


def _with_front_matter(text: str, name: str, where: str, front: FrontMatter) -> Article:
    facts = front.facts
    reading = read_markdown(text, front.end)
    plain, blocks = _read_body(text, reading, front.end, titled="title" in facts)
    for part, key in (("headline", "title"), ("deck", "deck")):
        fact = facts.get(key)
        if fact and fact.start < fact.end:
            blocks.append(Block(part, fact.start, fact.end))
            plain = _unescape(plain, fact)
    blocks.sort(key=lambda block: block.start)
    date = None
    if "date" in facts:
        line = text.count("\n", 0, facts["date"].start) + 1
        date = _date(facts["date"].value, f"{where}, line {line}")
    known = {k: facts[k].value for k in ("title", "deck", *_FACTS) if k in facts}
    return _assemble(text, name, plain, blocks, date=date, **known)


def _unescape(plain: str, fact: Fact) -> str:
    words = plain[fact.start : fact.end]
    return plain[: fact.start] + _ESCAPE.sub(" ", words) + plain[fact.end :]


def _dated(text: str, name: str, where: str, dated: re.Match[str]) -> Article:
    """Read the deck, the headline and the body that follow a date."""
    line = text.count("\n", 0, dated.start(1)) + 1
    date = _date(dated[1], f"{where}, line {line}")
    blocks = mark_asides(text, _paragraphs(text, dated.end(), []), titled=False)
    body = [i for i, block in enumerate(blocks) if block.part == "body"]
    headlines = [_reads_as_headline(text[blocks[i].start : blocks[i].end]) for i in body[:2]]
    parts: tuple[str, ...] = ()
    if len(body) > 1 and any(headlines):
        parts = ("deck", "headline") if headlines[1] else ("headline",)
    for i, part in zip(body, parts, strict=False):
        blocks[i] = blocks[i]._replace(part=part)
    return _assemble(text, name, text, blocks, date=date)


def _read_body(text: str, reading: Reading, start: int, *, titled: bool) -> tuple[str, list[Block]]:
    """Find the paragraphs of a body, the headline among them unless it is `titled` already."""
    headings = reading.headings
    first = headings[0] if headings else (0, 0)
    headline = [] if titled or not headings or reading.plain[start : first[0]].strip() else [first]
    plain = blank(reading.plain, headings[len(headline) :])
    blocks = _paragraphs(plain, headline[0][1] if headline else start, reading.items)
    blocks = mark_asides(plain, blocks, titled=titled or bool(headline))
    body = [i for i, block in enumerate(blocks) if block.part == "body"]
    if headline:
        blocks.insert(0, Block("headline", *first))
    elif not titled and len(body) > 1 and _reads_as_headline(text[slice(*blocks[body[0]][1:])]):
        blocks[body[0]] = blocks[body[0]]._replace(part="headline")
    return plain, blocks


def _paragraphs(plain: str, start: int, items: list[int]) -> list[Block]:
    """Find the paragraphs: a line each, or a run of lines where the text is hard-wrapped.

    A text counts as hard-wrapped when most of the lines that another line follows directly
    do not end a sentence. A list's `items` are paragraphs in any case, and so is a byline near
    the top.
    """
    lines = [m.span() for m in _LINE.finditer(plain, start)]
    spans = [(s, s + len(plain[s:e].rstrip())) for s, e in lines]
    joined = [
        plain.count("\n", a[1], b[0]) == 1
        and (not items or bisect_right(items, a[1]) == bisect_right(items, b[0]))
        for a, b in pairwise(spans)
    ]
    for i, (s, e) in enumerate(spans[1:_NEAR_TOP], 1):
        if find_byline(plain[s:e], sure=True):  # right under the headline, or above the text
            joined[i - 1 : i + 1] = [False] * len(joined[i - 1 : i + 1])
    unfinished = [
        not plain[a[1] - 1 : a[1]].endswith(_ENDS)
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


def _date(value: str, where: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(value[:10])
    except ValueError:
        shown = printable(value[:40])
        raise ArticleError(f"{where}: date {shown} is no day; write YYYY-MM-DD") from None
    if not _FIRST_YEAR <= day.year < dt.MAXYEAR:
        raise ArticleError(
            f"{where}: date {day} is no day of a news article; write the day, or leave it out"
        )
    return day


def _reads_as_headline(line: str) -> bool:
    """Tell a headline from a first sentence: short, one line, and no full stop at its end."""
    return len(line) <= 200 and "\n" not in line and not _STOPPED.search(line)


def _assemble(
    text: str,
    name: str,
    plain: str,
    blocks: list[Block],
    *,
    date: dt.date | None = None,
    **known: str,
) -> Article:
    def first(part: str) -> str:
        """Return the words of the first block of this part, without what is blanked in it."""
        _, start, end = next((b for b in blocks if b.part == part), Block(part, 0, 0))
        both = zip(text[start:end], plain[start:end], strict=True)
        return "".join(c for c, shown in both if c == shown)

    facts = {"title": first("headline"), "deck": first("deck")} | known
    if not known.get("author"):
        facts |= _sign(plain, blocks, known.get("source", ""))
    return Article(name=name, text=text, plain=plain, date=date, blocks=tuple(blocks), **facts)


def _sign(plain: str, blocks: list[Block], source: str) -> dict[str, str]:
    """Find the author in the article's byline, and the outlet there if no other is named."""
    for _, start, end in (block for block in blocks if block.part == "aside"):
        if byline := find_byline(" ".join(plain[start:end].split())):
            return {"author": byline.author, "source": source or byline.outlet}
    return {}
