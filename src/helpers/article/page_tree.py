"""A saved page's tree made ready for extraction: what stands beside the article is marked.

trafilatura tells an article from its page but not, within it, a caption, a pull quote or a table
from a paragraph, nor two line breaks from none. Each becomes a paragraph that begins with a mark
of ours, which comes out again in `helpers.article.web_page`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from helpers.article.aside_words import lists

ASIDE, DECK, BREAK, ROW = "⟦aside⟧", "⟦deck⟧", "⟦break⟧", "⟦row⟧"
_INLINE = {
    "a",
    "abbr",
    "b",
    "cite",
    "code",
    "em",
    "i",
    "mark",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
}
_KEPT = {"html", "body", "main", "article", "head", "form"}
_GONE = ("script", "style", "noscript", "template", "iframe", "svg", "button", "select", "amp-ad")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LONGEST = 4_000  # characters beside an article; more is the article in an odd element
_CELL = 400  # characters of a cell; more is an article set in a table


def prepare_tree(tree: Any) -> Any:
    """Mark, in place, what stands beside the article, and write ``<q>`` as quotation marks."""
    _remove_unseen(tree)
    quotes = [(q, any(a.tag == "q" for a in q.iterancestors())) for q in tree.iter("q")]
    for quoted, inner in quotes:
        _write_marks(quoted, "‘’" if inner else "“”")
    for table in reversed(list(tree.iter("table"))):
        _set_table(table)
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and element.tag not in _KEPT:
            _set_beside(element)
    for line in list(tree.iter("br")):
        _set_break(line)
    return tree


def _remove_unseen(tree: Any) -> None:
    """Take out, in place, what a reader does not see; what a page says of itself stays."""
    for element in list(tree.iter(*_GONE)):
        if not (element.tag == "script" and element.get("type") == "application/ld+json"):
            _remove(element)
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and _is_hidden(element):
            _remove(element)


@cache
def _listed() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(lists()[name]) for name in ("tags", "classes", "dropped", "decks"))


def _set_beside(element: Any) -> None:
    """Mark an element that stands beside the article, or take it out."""
    tags, aside, dropped, decks = _listed()
    names = _names(element)
    if element.getparent() is None:
        return
    if names & dropped and _stands_beside(element):
        _remove(element)
    elif names & decks and len(element.text_content()) < 600:
        _mark(element, DECK)
    elif (element.tag in tags or names & aside) and _stands_beside(element):
        _mark(element, ASIDE)


def _names(element: Any) -> frozenset[str]:
    """Return the words of an element's class and id, in lower case."""
    return frozenset(f"{element.get('class', '')} {element.get('id', '')}".lower().split())


def _is_hidden(element: Any) -> bool:
    if element.tag in _KEPT:
        return False
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def _stands_beside(element: Any) -> bool:
    """Tell an element beside the article from one that holds it or a piece of a sentence."""
    if element.find(".//h1") is not None or element.find(".//article") is not None:
        return False
    if element.tag in _INLINE:
        parent = element.getparent()
        around = " ".join(parent.text_content().split())
        return parent.tag not in ("p", "li") or around == " ".join(element.text_content().split())
    return len(element.text_content()) < _LONGEST


def _remove(element: Any) -> None:
    """Take an element out; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    _keep_tail(element)
    parent.remove(element)


def _keep_tail(element: Any) -> None:
    tail, element.tail = element.tail, None
    if not tail:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent = element.getparent()
        parent.text = (parent.text or "") + tail


def _mark(element: Any, mark: str) -> None:
    """Make an element a paragraph of its own words behind a mark."""
    words = _words_of(element)
    tail = element.tail
    element.clear()
    element.tail = tail
    element.tag = "p"
    element.text = f"{mark} {words}" if words else ""


def _words_of(element: Any) -> str:
    """Return an element's words on one line, its blocks apart."""
    words = "".join(_texts(element)).replace(ASIDE, " ").replace(DECK, " ")
    return " ".join(words.split())


def _texts(element: Any) -> Iterator[str]:
    apart = "" if element.tag in _INLINE else " "
    yield apart + (element.text or "") if isinstance(element.tag, str) else ""
    for below in element:
        yield from _texts(below)
        yield below.tail or ""
    yield apart


def _write_marks(quoted: Any, marks: str) -> None:
    quoted.text = marks[0] + (quoted.text or "")
    if len(quoted):
        quoted[-1].tail = (quoted[-1].tail or "") + marks[1]
    else:
        quoted.text += marks[1]
    quoted.tag = "span"


def _set_table(table: Any) -> None:
    """Make a table of data one aside, row after row, and unfold a table used as a layout."""
    cells = list(table.iter("td", "th"))
    blocks = any(c.find(f".//{tag}") is not None for c in cells for tag in ("p", "h1", "h2"))
    if blocks or any(len(cell.text_content()) > _CELL for cell in cells):
        for element in table.iter("table", "tbody", "thead", "tr", "td", "th"):
            element.tag = "div"
        return
    rows = []
    for row in table.iter("tr"):
        words = [_words_of(cell) for cell in row.iter("td", "th")]
        if any(words):
            rows.append(" | ".join(words))
    caption = table.find(".//caption")
    if caption is not None and (words_of := _words_of(caption)):
        rows.insert(0, words_of)
    tail = table.tail
    table.clear()
    table.tail, table.tag = tail, "p"
    table.text = f"{ASIDE} {ROW.join(rows)}" if rows else ""


def _set_break(line: Any) -> None:
    """Write two line breaks in a row as a mark, and one as a space."""
    following = line.getnext()
    twice = following is not None and following.tag == "br" and not (line.tail or "").strip()
    line.tail = (f" {BREAK} " if twice else " ") + (line.tail or "").lstrip()
    _remove(line)


def collect_blocks(tree: Any) -> list[tuple[str, str]]:
    """List the paragraphs of a prepared tree, each with its tag, in the element the article is in.

    For pages too short for trafilatura, which then gives all of a page as one paragraph.
    """
    named = (tree.find(".//article"), tree.find(".//main"), tree.find(".//body"), tree)
    root = next(element for element in named if element is not None)
    found = []
    for element in root.iter("h1", "h2", "h3", "h4", "p", "li", "blockquote"):
        words = _words_of_marked(element)
        if words and element.find(".//p") is None and not _is_navigation(element, words):
            found.append((element.tag, words))
    return found


def _words_of_marked(element: Any) -> str:
    return " ".join("".join(_texts(element)).split())


def _is_navigation(element: Any, words: str) -> bool:
    if any(above.tag in ("nav", "header", "footer") for above in element.iterancestors()):
        return True
    linked = sum(len(" ".join(a.text_content().split())) for a in element.iter("a"))
    return 2 * linked > len(words)
