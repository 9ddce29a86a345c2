"""Citations: a figure or a statement as one sentence to quote, with its source and its place."""

from typing import Any

import pandas as pd

from helpers.article.model import Article
from helpers.english import quote
from helpers.show.figures import OWN_VOICE, UNIDENTIFIED

_LONGEST = 300  # characters of the words repeated


def cite_statement(article: Article, row: Any) -> str:
    """Tell in a sentence what was said, who said it, through whom, and where it is printed.

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> article = parse_article('"It rained," Ana Ruiz told the AP.')
    >>> cite_statement(article, next(tabulate(article).statements.itertuples()))
    'In paragraph 1, the article quotes Ana Ruiz, via AP: “It rained”.'
    """
    if not pd.isna(row.speaker):
        name = str(row.speaker)
    else:
        name = "a source not named" if pd.isna(row.mention) else f"a source named {row.mention}"
    via = "" if pd.isna(row.via) else f", via {row.via}"
    verb = "quotes" if row.mode == "direct" else "paraphrases"
    said = _words(row.text)
    return f"In paragraph {row.paragraph + 1}, {_outlet(article)} {verb} {name}{via}: {said}."


def cite_figure(article: Article, row: Any) -> str:
    """Tell in a sentence what a figure counts, who gave it (`row.giver`), and where it stands."""
    noun = "" if pd.isna(row.noun) or not row.noun else f" ({row.noun})"
    givers = {
        OWN_VOICE: "in its own voice",
        UNIDENTIFIED: "from a source not identified",
    }
    giver = givers.get(row.giver, f"from {row.giver}")
    place = f"In paragraph {row.paragraph + 1}, {_outlet(article)}"
    return f"{place} gives the figure {_words(row.text)}{noun} {giver}."


def _outlet(article: Article) -> str:
    return article.source or "the article"


def _words(text: str) -> str:
    """Return the words between one pair of marks, short, on one line."""
    words = " ".join(str(text).split()).strip('“”"«»„').strip("‘’'")
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rpartition(' ')[0]} …"
    return quote(words.rstrip(",. ").replace("“", "‘").replace("”", "’"))
