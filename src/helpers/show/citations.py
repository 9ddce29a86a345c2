"""Citations: a figure or a statement as one sentence to quote, with its source and its place."""

from typing import Any

import pandas as pd

from helpers.article.model import Article
from helpers.english import name_source, quote
from helpers.show.figures import OWN_VOICE, UNIDENTIFIED

_LONGEST = 300  # characters of the words repeated
_VERBS = {"direct": "quotes", "mixed": "partly quotes", "indirect": "paraphrases"}
_OPENING, _CLOSING = "“\"‘'«„", "”\"’'»“"


def count_body(paragraphs: pd.DataFrame) -> dict[int, int]:
    """Count the paragraphs of the body from 1, as a reader of the article does.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> article = parse_article("Rain" + 2 * chr(10) + "It rained." + 2 * chr(10) + "It poured.")
    >>> count_body(tabulate(article).paragraphs)
    {1: 1, 2: 2}
    """
    body = paragraphs.loc[paragraphs["part"] == "body", "paragraph"].tolist()
    return {number: place for place, number in enumerate(body, 1)}


def name_places(paragraphs: pd.DataFrame) -> dict[int, str]:
    """Name the place of each paragraph: "the headline", "paragraph 2 of the body"."""
    counted = count_body(paragraphs)
    return {
        number: f"paragraph {counted[number]:,} of the body" if number in counted else f"the {part}"
        for number, part in zip(paragraphs["paragraph"], paragraphs["part"], strict=True)
    }


def cite_statement(article: Article, place: str, row: Any) -> str:
    """Tell in a sentence what was said, who said it, through whom, and where it is printed.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> article = parse_article('"It rained," Ana Ruiz told the AP.')
    >>> cite_statement(article, "the headline", next(tabulate(article).statements.itertuples()))
    'In the headline, the article quotes Ana Ruiz, via AP: “It rained”.'
    """
    if not pd.isna(row.speaker):
        name = name_source(str(row.speaker))
    else:
        name = "a source not named" if pd.isna(row.mention) else f"a source named {row.mention}"
    via = "" if pd.isna(row.via) else f", via {row.via}"
    said = _words(row.text, row.mode)
    return f"In {place}, {_outlet(article)} {_VERBS[row.mode]} {name}{via}: {said}."


def cite_figure(article: Article, place: str, row: Any) -> str:
    """Tell in a sentence what a figure counts, who gave it (`row.giver`), and where it stands."""
    noun = "" if pd.isna(row.noun) or not row.noun else f" ({row.noun})"
    givers = {
        OWN_VOICE: "in its own voice",
        UNIDENTIFIED: "from a source not identified",
    }
    giver = givers.get(row.giver, f"from {name_source(str(row.giver))}")
    return f"In {place}, {_outlet(article)} gives the figure {_words(row.text)}{noun} {giver}."


def _outlet(article: Article) -> str:
    return article.source or "the article"


def _words(text: str, mode: str = "") -> str:
    """Return the words between one pair of marks, short, on one line."""
    words = " ".join(str(text).split())
    if mode == "direct" and words[0] in _OPENING:  # its own marks; of others each has its fellow
        closed = words[-1] in _CLOSING
        words = words[1:-1] if closed else words if set(words[1:]) & {*_CLOSING} else words[1:]
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rpartition(' ')[0]} …"
    return quote(words.rstrip(",. "))
