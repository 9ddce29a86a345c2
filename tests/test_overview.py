"""Findings across many articles: sentences and the chart."""

import pandas as pd

from helpers.schema import build_rows
from helpers.show.corpus import (
    describe_direct,
    source_line,
    tell_corpus,
    tell_headlines,
    tell_recurring,
    title_direct,
)


def articles(*shares: float | None) -> pd.DataFrame:
    number = len(shares)
    return pd.DataFrame(
        {
            "article": [f"{n}.txt" for n in range(number)],
            "words": [100 * (n + 1) for n in range(number)],
            "figures": list(range(number)),
            "statements": [1] * number,
            "copy": [False] * number,
            "direct": pd.array(shares, dtype="Float64"),
        }
    )


def test_the_corpus() -> None:
    errors = pd.DataFrame({"article": ["x"], "reason": ["is empty"]})
    assert tell_corpus(articles(0.1, 0.2), errors) == [
        "2 articles of 100 to 200 words hold 1 figure and 2 statements.",
        "1 other could not be read.",
    ]
    assert "this project's sample" in tell_corpus(articles(0.1), errors[:0], sample=True)[1]
    assert tell_corpus(articles(0.1), errors[:0]) == [
        "1 article of 100 words holds 0 figures and 1 statement."
    ]
    twice = articles(0.1, 0.1).assign(copy=[False, True])
    assert tell_corpus(twice, errors[:0])[1:] == [
        "1 of them has the text of another: what recurs may be a copy."
    ]
    assert tell_corpus(articles(), errors) == ["No article could be read; 1 file could not."]


def test_what_recurs() -> None:
    frame = pd.DataFrame({"speaker": list("ABCDE"), "articles": [3, 3, 3, 3, 2]})
    assert tell_recurring(frame, "speaker") == [
        "5 speakers stand in 2 articles or more; most widespread, in 3: A, B, C and 1 more."
    ]
    assert tell_recurring(frame[:1], "speaker") == ["1 speaker stands in 3 articles: A."]
    assert tell_recurring(frame[:4], "speaker", 3) == [
        "4 speakers stand in 3 articles each: A, B, C and 1 more."
    ]
    assert tell_recurring(frame[:0], "speaker") == [
        "No speaker recurs: each stands in one article only."
    ]
    assert "fewer than 3 articles" in tell_recurring(frame[:0], "speaker", 3)[0]


def test_headlines() -> None:
    none = build_rows("comparison", []).assign(article="")
    assert source_line(pd.DataFrame({"article": ["a.txt"]})) == "1 article"
    assert tell_headlines(none, 3) == ["No headline or deck of 3 articles holds a figure."]
    frame = pd.DataFrame(
        {"article": ["a", "a", "b"], "found": [True, True, False], "dropped": ["about", None, None]}
    )
    assert tell_headlines(frame, 3) == [
        "The headlines and decks of 2 of 3 articles hold 3 figures. The body repeats 2 of them, "
        "1 of these with a hedge or limit that is dropped above.",
        "Dropped: “about” (1).",
    ]
    assert "The body repeats all of them, 1 of these with" in tell_headlines(frame[:2], 3)[0]
    for rows, told in (
        (frame[:1], "The body repeats it, with a hedge or limit that is dropped above."),
        (frame[1:2], "The body repeats it, and no hedge or limit is dropped above."),
        (frame[1:], "The body repeats one of them, and no hedge or limit is dropped above."),
        (frame[2:], "The body repeats none."),
    ):
        assert tell_headlines(rows, 3)[0].endswith(told)


def test_the_chart_of_few_articles_names_each() -> None:
    few = articles(0.3, 0.0)
    title = "From 0% to 30% of an article is direct speech; the median is 15%"
    assert title_direct(few) == title
    drawn = few.set_index("article")["direct"]
    assert describe_direct(few, drawn) == f"Bar chart. {title}. 0.txt: 30%; 1.txt: 0%."
    assert describe_direct(few[:0], drawn[:0]) == "No chart: no article has a body."
    assert title_direct(articles(0.0, 0.3, None)) == title
    assert title_direct(articles(0.2, 0.2)) == "20% of each article is direct speech"


def test_the_chart_of_many_articles_counts_them_in_bins() -> None:
    many = articles(0.05, 0.05, 1.0)
    drawn = pd.Series({"0% to under 10%": 2, "90% to 100%": 1})
    assert describe_direct(many, drawn).endswith(
        "0% to under 10%: 2 articles; 90% to 100%: 1 article."
    )
