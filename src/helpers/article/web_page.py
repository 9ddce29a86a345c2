"""Saved web pages: the article in them, through trafilatura (the optional extra ``html``)."""

import json
import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

from helpers.article.aside_words import lists
from helpers.article.asides import mark_asides
from helpers.article.bylines import find_byline
from helpers.article.model import ArticleError, Block
from helpers.english import join_words

_ADDRESS = re.compile(r"\s*(?:<!doctype[^>]*>\s*)?<!-- saved from url=\(\d{4}\)(\S+) -->", re.I)
_SHORT = 150  # words; a page whose text is shorter may be the wall before an article
_BLOCKS = {"p", "head", "list", "item", "quote", "table", "row", "cell", "div", "code"}
_WALLS = {
    "walls": "shows only its beginning and asks for a log-in; save the whole text as .txt",
    "consent": "is a notice about cookies, no article; answer it in a browser and save the page",
    "scripts": "is a check or an error, no article; open it in a browser and save the page",
}


class Page(NamedTuple):
    """The article of a web page: its text, its paragraphs, and what the page's head says of it."""

    text: str
    blocks: list[Block]
    facts: dict[str, str | None]


class Piece(NamedTuple):
    """A paragraph as extracted: headline, deck, heading, body, quote or aside, and its words."""

    kind: str
    words: str


def extract_page(html: str, where: str) -> Page:
    """Extract the article of a web page; nothing is fetched.

    Raises
    ------
    ArticleError
        trafilatura is not installed, or finds no article: a log-in, a cookie notice, an error.
    """
    try:
        from trafilatura import bare_extraction
        from trafilatura.metadata import extract_metadata
        from trafilatura.utils import load_html
    except ImportError:
        raise ArticleError(
            f"{where}: a web page needs trafilatura; install it (pip install trafilatura), "
            "or save the page's text as .txt"
        ) from None
    from helpers.article.page_tree import prepare_tree

    for name in ("trafilatura", "htmldate", "courlan"):  # what they would print is said here
        logging.getLogger(name).addHandler(logging.NullHandler())
    tree = load_html(html) if html.strip() else None
    if tree is None:
        raise ArticleError(f"{where}: no article found in this page; save its text as .txt")
    # Not extensive: a date guessed from a footer would misplace every "last month".
    head = extract_metadata(html, extensive=False)
    shown = " ".join(tree.text_content().split())
    author = join_words((head.author or "").split("; ")) or _find_author(tree)
    told = _read_script(tree)
    tree = prepare_tree(tree)
    found: Any = bare_extraction(deepcopy(tree), include_comments=False, with_metadata=False)
    pieces = [] if found is None else list(_find_pieces(found.body))
    pieces = _set_pieces(_unlump(pieces, tree, told), " ".join((head.title or "").split()))
    _check_wall(pieces, head.title or "", shown, where)
    text, blocks = _assemble(pieces)
    facts = {"date": head.date, "source": head.sitename, "url": head.url, "author": author}
    saved = _ADDRESS.match(html)
    return Page(text, blocks, facts | ({"url": saved[1]} if saved else {}))


def _find_author(tree: Any) -> str:
    """Find the author in a line of the page that begins with "By"."""
    for words in tree.itertext():
        line = " ".join(words.split())
        if line[:3].lower() == "by " and (byline := find_byline(line)):
            return byline.author
    return ""


def _read_script(tree: Any) -> list[str]:
    """Return the paragraphs of an article that only the page's JSON-LD holds."""
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            for item in _list_items(script.text or ""):
                body = item.get("articleBody") if isinstance(item, dict) else None
                if isinstance(body, str) and "<" not in body:
                    return [line for line in body.splitlines() if line.strip()]
    return []


def _list_items(text: str) -> list[Any]:
    """List what a script of JSON-LD describes: one thing, several, or a graph of them."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(found, list):
        return found
    graph = found.get("@graph") if isinstance(found, dict) else None
    return [found, *(graph if isinstance(graph, list) else ())]


def _unlump(pieces: list[Piece], tree: Any, told: list[str]) -> list[Piece]:
    """Cut what trafilatura gives as one paragraph, or not at all, where a page is short."""
    from helpers.article.page_tree import collect_blocks

    bodies = [p.words for p in pieces if p.kind == "body"]
    if len(bodies) > 1:
        return pieces
    blocks = collect_blocks(tree)
    words = sum(len(w.split()) for tag, w in blocks if tag in ("p", "li", "blockquote"))
    if len(blocks) > 1 and words > 10:
        return [piece for tag, line in blocks for piece in _cut_block(tag, line)]
    lines = [" ".join(line.split()) for line in told]
    if lines and _are_same(" ".join(lines), bodies):
        return [Piece("body", line) for line in lines]
    return pieces


def _are_same(told: str, bodies: list[str]) -> bool:
    """Tell whether the page shows what its head tells, or a part of it, or nothing."""
    return not bodies or bodies[0] in told or told in bodies[0]


def _cut_block(tag: str, line: str) -> list[Piece]:
    """Cut a block of a page at its breaks; its mark, or else its tag, says what it is."""
    from helpers.article.page_tree import ASIDE, DECK

    kinds = {"h1": "h1", "blockquote": "quote", "p": "body", "li": "body"}
    marks = {ASIDE: "aside", DECK: "deck"}
    mark = next((mark for mark in marks if line.startswith(mark)), "")
    kind = marks.get(mark, kinds.get(tag, "heading"))
    return [Piece(kind, rest) for rest in _lines(line.removeprefix(mark))]


def _lines(words: str) -> Iterator[str]:
    """Cut words at breaks, and put a table's rows each on a line."""
    from helpers.article.page_tree import BREAK, ROW

    for line in words.split(BREAK):
        if rest := re.sub(rf"\s*{ROW}\s*", "\n", " ".join(line.split())):
            yield rest


def _set_pieces(pieces: list[Piece], title: str) -> list[Piece]:
    """Put the headline first, and tell a pull quote from a quotation."""
    same = [i for i, p in enumerate(pieces[:4]) if p.words == title or p.kind == "h1"]
    headline = pieces.pop(same[0]).words if same else title
    whole = " ".join(p.words for p in pieces if p.kind == "body")
    out = [Piece("headline", headline)] if headline else []
    for kind, words in pieces:
        # A quotation that the article has too is a pull quote.
        pulled = kind == "quote" and words.strip("“”\"'‘’ .…") in whole
        kinds = {"h1": "heading", "quote": "aside" if pulled else "body"}
        out.append(Piece(kinds.get(kind, kind), words))
    return out


def _find_pieces(body: Any) -> Iterator[Piece]:
    from helpers.article.page_tree import ASIDE, DECK

    for kind, words in _walk(body, "body"):
        for line in _lines(words):
            marked = "aside" if ASIDE in line else "deck" if DECK in line else kind
            if rest := line.replace(ASIDE, " ").replace(DECK, " ").strip():
                yield Piece(marked, rest)


def _walk(element: Any, kind: str) -> Iterator[tuple[str, str]]:
    """Yield the words of the innermost blocks, and of what stands between them."""
    waiting = [element.text or ""]
    for below in element:
        if below.tag in _BLOCKS and not (below.tag == "quote" and element.tag == "p"):
            yield kind, "".join(waiting)
            waiting = []
            kinds = {"quote": "quote", "head": "h1" if below.get("rend") == "h1" else "heading"}
            yield from _walk(below, kinds.get(below.tag, "aside" if below.tag == "table" else kind))
        else:
            waiting.append("".join(below.itertext()) if below.tag != "lb" else " ")
        waiting.append(below.tail or "")
    yield kind, "".join(waiting)


def _check_wall(pieces: list[Piece], title: str, shown: str, where: str) -> None:
    """Refuse a page that shows a log-in, a cookie notice or an error in an article's place."""
    body = [p.words for p in pieces if p.kind in ("body", "quote")]
    if len(" ".join(body).split()) < _SHORT:
        inside = _plain(f"{title} {' '.join(p.words for p in pieces if p.kind != 'aside')}")
        if wall := _find_wall(inside, _plain(shown), empty=not body):
            raise ArticleError(f"{where}: {_WALLS[wall]}")
    if not body:
        raise ArticleError(f"{where}: no article found in this page; save its text as .txt")


def _find_wall(inside: str, shown: str, *, empty: bool) -> str:
    """Find which wall a short page is, by what the article's place and all of it say."""
    told = {name: sum(words in inside for words in lists()[name]) for name in _WALLS}
    # A cookie notice stands over many an article: only where it is all there is.
    if told["scripts"] or told["consent"] > 1:
        return "scripts" if told["scripts"] else "consent"
    if any(phrase in shown for phrase in lists()["walls"]):
        return "walls"
    return "consent" if empty and any(words in shown for words in lists()["consent"]) else ""


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def _assemble(pieces: list[Piece]) -> tuple[str, list[Block]]:
    """Write the pieces below one another; headings are in the text and in no block."""
    text, blocks = "", []
    for kind, words in pieces:
        start = len(text)
        text += f"{words}\n\n"
        if kind != "heading":
            blocks.append(Block(kind, start, start + len(words)))
    text = text.rstrip("\n") + "\n"
    body = [block for block in blocks if block.part == "body"]
    told = dict(zip(body, mark_asides(text, body, titled=True), strict=True))
    return text, [told.get(block, block) for block in blocks]
