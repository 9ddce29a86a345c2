"""Saved web pages: the article in them, through trafilatura (the optional extra ``html``)."""

from typing import NamedTuple

from helpers.article.model import ArticleError


class Page(NamedTuple):
    """The article of a web page: its text as Markdown, and what the page's head says of it."""

    text: str
    facts: dict[str, str | None]


def extract_page(html: str, where: str) -> Page:
    """Extract the article of a web page; nothing is fetched.

    Raises
    ------
    ArticleError
        trafilatura is not installed, or finds no article.
    """
    try:
        from trafilatura import extract
        from trafilatura.metadata import extract_metadata
    except ImportError:
        raise ArticleError(
            f"{where}: a web page needs trafilatura; install it (pip install trafilatura), "
            "or save the page's text as .txt"
        ) from None
    text = extract(html, output_format="markdown", include_comments=False, include_tables=False)
    if not text or not text.strip():
        raise ArticleError(f"{where}: no article found in this page; save its text as .txt")
    # Not extensive: a date guessed from a footer would misplace every "last month".
    head = extract_metadata(html, extensive=False)
    title = " ".join((head.title or "").split())
    if title and not text.lstrip().startswith("# "):
        first, _, rest = text.lstrip().partition("\n")
        text = f"# {title}\n\n{rest.lstrip() if first.strip() == title else text}"
    return Page(text, {"date": head.date, "source": head.sitename, "url": head.url})
