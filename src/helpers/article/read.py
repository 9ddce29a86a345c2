"""Reading an article from its file."""

from pathlib import Path

from helpers.article.files import is_page, read_page, read_text
from helpers.article.model import Article
from helpers.article.parse import add_facts, assemble_article, parse_article
from helpers.article.web_page import extract_page
from helpers.files import printable

_MARKDOWN = {".md", ".markdown", ".mdown"}


def read_article(path: str | Path) -> Article:
    """Read an article from a file.

    A saved web page (``.html``) is read through trafilatura, the optional extra ``html``.

    Raises
    ------
    ArticleError
        The file is missing, empty, unreadable, binary or not UTF-8, its front matter is broken or
        its page holds no article. The message names the file and what to do.

    Examples
    --------
    >>> read_article("data/volunteers.txt").date
    datetime.date(2022, 3, 10)
    """
    path = Path(path)
    where = printable(path)
    text = read_page(path) if is_page(path) else read_text(path)
    if not is_page(path, text):
        markdown = path.suffix.lower() in _MARKDOWN
        return parse_article(text, path.stem, where=where, markdown=markdown)
    page = extract_page(text, where)
    article = assemble_article(page.text, path.stem, page.blocks)
    return add_facts(article, page.facts, where=where)
