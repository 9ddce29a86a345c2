"""What the tokens tell: frequencies, collocations, words in context.

NLTK counts, collocates and concords; its tokenizers are not used (see `helpers.segments`).
"""

import pandas as pd
from nltk.collocations import BigramAssocMeasures, BigramCollocationFinder
from nltk.probability import FreqDist
from nltk.text import ConcordanceIndex

from helpers.article.model import Article


def _content(tokens: pd.DataFrame) -> pd.DataFrame:
    return tokens[(tokens["kind"] == "word") & ~tokens["stop"]]


def _printed(tokens: pd.DataFrame) -> dict[str, str]:
    """Map each norm to the form it is printed in most often, the first of these on a tie."""
    forms: dict[str, FreqDist] = {}
    for norm, text in zip(tokens["norm"], tokens["text"], strict=True):
        forms.setdefault(norm, FreqDist())[text] += 1
    return {norm: max(counts, key=counts.__getitem__) for norm, counts in forms.items()}


def count_words(tokens: pd.DataFrame) -> pd.DataFrame:
    """Count the content words: words that are no function words, upper and lower case as one.

    Returns
    -------
    pandas.DataFrame
        A row a word, most frequent first, then in the order of the text: norm (str), word (str,
        its commonest printed form), count (int64), per_thousand (float64, of all words and
        numbers).
    """
    content = _content(tokens)
    counts, printed = FreqDist(content["norm"]), _printed(content)
    rows = [(norm, printed[norm], count) for norm, count in counts.most_common()]
    frame = pd.DataFrame(rows, columns=["norm", "word", "count"])
    frame = frame.astype({"norm": "str", "word": "str", "count": "int64"})
    total = int((tokens["kind"] != "punctuation").sum())
    return frame.assign(per_thousand=frame["count"] * 1000 / max(total, 1))


def find_collocations(tokens: pd.DataFrame, *, least: int = 2) -> pd.DataFrame:
    """Find pairs of neighboring content words that stand together more often than by chance.

    Pairs of one sentence, at least `least` times, ranked by Dunning's log-likelihood ratio
    (T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", 1993).

    Returns
    -------
    pandas.DataFrame
        A row a pair: pair (str, as printed most often), count (int64), likelihood (float64).
    """
    words = tokens[tokens["kind"] != "punctuation"]
    content = set(_content(tokens)["norm"])
    sentences = [list(group) for _, group in words.groupby("sentence", sort=False)["norm"]]
    finder = BigramCollocationFinder.from_documents(sentences)
    finder.apply_freq_filter(least)
    finder.apply_word_filter(lambda norm: norm not in content)
    printed = _printed(words)
    rows = [
        (f"{printed[a]} {printed[b]}", finder.ngram_fd[a, b], score)
        for (a, b), score in finder.score_ngrams(BigramAssocMeasures.likelihood_ratio)
    ]
    frame = pd.DataFrame(rows, columns=["pair", "count", "likelihood"])
    return frame.astype({"pair": "str", "count": "int64", "likelihood": "float64"})


def find_contexts(
    tokens: pd.DataFrame, word: str, article: Article, *, width: int = 40
) -> pd.DataFrame:
    """Find a word in its contexts (a concordance), upper and lower case as one.

    Returns
    -------
    pandas.DataFrame
        A row an occurrence: paragraph, start, end (int64), left, word, right (str; up to `width`
        characters of the paragraph on each side, white space as single spaces).
    """
    index = ConcordanceIndex(tokens["norm"].tolist())
    found = tokens.iloc[index.offsets(word.replace("’", "'").casefold())]
    rows = []
    for token in found.itertuples():
        block = article.blocks[token.paragraph]
        left = " ".join(article.text[block.start : token.start].split())
        right = " ".join(article.text[token.end : block.end].split())
        spaced = [
            " " if article.text[i : i + 1].isspace() else "" for i in (token.start - 1, token.end)
        ]
        rows.append(
            (
                token.paragraph,
                token.start,
                token.end,
                (left + spaced[0])[-width:],
                token.text,
                (spaced[1] + right)[:width],
            )
        )
    columns = {
        "paragraph": "int64",
        "start": "int64",
        "end": "int64",
        "left": "str",
        "word": "str",
        "right": "str",
    }
    return pd.DataFrame(rows, columns=list(columns)).astype(columns)


def locate_words(tokens: pd.DataFrame, words: list[str]) -> pd.DataFrame:
    """Locate words or names in the article, for a dispersion plot.

    A name of several words is found by its last one, as texts repeat it ("Ruiz" for "Ana Ruiz").

    Returns
    -------
    pandas.DataFrame
        A row an occurrence, in the order of `words`, then of the text: word (str, as given),
        token, paragraph, start, end (int64).
    """
    index = ConcordanceIndex(tokens["norm"].tolist())
    places = [
        tokens.iloc[index.offsets(word.split()[-1].replace("’", "'").casefold())].assign(word=word)
        for word in words
        if word.strip()
    ]
    columns = ["word", "token", "paragraph", "start", "end"]
    frame: pd.DataFrame = pd.concat([tokens.head(0).assign(word=""), *places])[columns]
    return frame.astype({"word": "str"}).reset_index(drop=True)
