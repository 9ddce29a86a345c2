"""A record of a file of many articles: its id, text and facts, read into an article."""

from typing import Any

from helpers.article.model import ArticleError
from helpers.article.parse import add_facts, parse_article
from helpers.corpus.source import Part, Read, tell_reason
from helpers.files import printable

FACTS = ("title", "date", "source", "url", "author")


def find_id(record: dict[str, Any] | str) -> str | None:
    """Return a record's id as text; None where it shows none, or one that is not printable."""
    found = record.get("id") if isinstance(record, dict) else None
    name = str(found) if isinstance(found, str | int) else ""
    return name if name.strip() and name.isprintable() else None


def read_record(record: dict[str, Any] | str, where: str, number: int, part: Part) -> Read:
    """Read a line's or row's article; `where` is its id while it shows none of its own."""
    name = find_id(record)
    try:
        if isinstance(record, str):
            raise ArticleError(record)
        if name is None:
            raise ArticleError("has no id; give each article one, of printable characters")
        if number in part.again:
            raise ArticleError(f"{where}: its id stands earlier too; give each article its own")
        if not isinstance(record.get("text"), str):
            found = printable(", ".join(map(str, record)))[:120]
            raise ArticleError(f"has no text, only {found}; name the article's words text")
        article = parse_article(record["text"], name)
        return name, add_facts(article, {key: record.get(key) for key in FACTS})
    except Exception as error:
        return name or where, tell_reason(error, printable(name or where))
