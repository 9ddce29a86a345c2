"""Reading an article from its file, or from an address of the web."""

import os
from pathlib import Path

from helpers.article.files import check_ending, is_address, is_page, read_page, read_text
from helpers.article.model import Article, ArticleError
from helpers.article.parse import add_facts, assemble_article, parse_article
from helpers.article.web_page import extract_page
from helpers.files import printable

_MARKDOWN = {".md", ".markdown", ".mdown"}


def locate_article(given: str | Path, *, local: bool = False) -> Path:
    """Return the file of an article: the path itself, or where the page of an address is saved.

    Raises
    ------
    ArticleError
        Nothing is named; the address cannot be fetched, or holds no article (see
        `helpers.article.fetch`).
    """
    if not isinstance(given, str | os.PathLike):
        told = printable(repr(given)[:60])
        raise ArticleError(f"{told} names no article; give its file or its address in quotes")
    if not str(given):
        raise ArticleError("no article is named; give its file or its address")
    if not is_address(given):
        return Path(given)
    from helpers.article.fetch import fetch_page

    return fetch_page(str(given), local=local)


def read_article(path: str | Path, *, local: bool = False) -> Article:
    """Read an article from a file, or from an http or https address.

    A saved web page (``.html``) is read through trafilatura, the optional extra ``html``. The
    page of an address is saved once as ``data/<name>.html``, and read from there afterwards.

    Parameters
    ----------
    path
        The file, or the address.
    local
        Whether an address on this machine or a private net may be asked for.

    Raises
    ------
    ArticleError
        The file is missing, empty, unreadable, binary or not UTF-8, its ending is no
        article's, its front matter is broken or
        its page holds no article; the address cannot be fetched. The message names the file or
        the address and what to do.

    Examples
    --------
    >>> read_article("data/volunteers.txt").date
    datetime.date(2022, 3, 10)
    """
    path = locate_article(path, local=local)
    where = printable(path)
    name = path.stem if path.stem.strip(".") else "article"  # "..": no name for a report's folder
    text = read_page(path) if is_page(path) else read_text(path)
    if not is_page(path, text):
        check_ending(path)
        markdown = path.suffix.lower() in _MARKDOWN
        return parse_article(text, name, where=where, markdown=markdown)
    page = extract_page(text, where)
    article = assemble_article(page.text, name, page.blocks)
    return add_facts(article, page.facts, where=where)
