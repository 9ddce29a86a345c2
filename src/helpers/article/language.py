"""Whether a text is English, told by its function words."""

import re
from functools import cache

from helpers.article.model import Article
from helpers.tags import read_lexicon

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 30  # words; fewer tell nothing
_SAMPLE = 20_000  # characters
_UNKNOWN = "The text is not English: the rules read English only."
_ENGLISH = 0.18  # of an English text's words, at the least, are among the listed ones


@cache
def _languages() -> dict[str, frozenset[str]]:
    lists = read_lexicon("languages")
    return {name: frozenset(words.split()) for name, words in lists.items()}


def tell_language(article: Article) -> str:
    """Warn in a sentence of a text that is not English; ``""`` where it is, or is too short.

    Examples
    --------
    >>> from helpers import parse_article
    >>> tell_language(parse_article("Le maire a dit que les bateaux sont dans le port. " * 4))
    'The text is not English but, by its small words, French: the rules read English only.'
    """
    body = " ".join(article.text[b.start : b.end] for b in article.blocks if b.part != "aside")
    if _is_of_another_script(body[:_SAMPLE]):
        return _UNKNOWN
    words = _WORD.findall(body[:_SAMPLE].casefold())
    if len(words) < _ENOUGH:
        return ""
    shares = _share_words(words)
    best = max(shares, key=lambda name: shares[name])
    if shares["English"] >= _ENGLISH and best == "English":
        return ""
    if best != "English" and shares[best] >= _ENGLISH:
        return (
            f"The text is not English but, by its small words, {best}: the rules read English only."
        )
    if shares["English"] < _ENGLISH / 2:
        return _UNKNOWN
    return ""


def _is_of_another_script(sample: str) -> bool:
    letters = [c for c in sample if c.isalpha()]
    return len(letters) > _ENOUGH and 2 * sum(c < "\u0250" for c in letters) < len(letters)


def _share_words(words: list[str]) -> dict[str, float]:
    """Return which share of the words each language lists among its small ones."""
    return {
        name: sum(word in listed for word in words) / len(words)
        for name, listed in _languages().items()
    }
