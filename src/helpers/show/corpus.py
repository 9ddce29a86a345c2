"""Findings across many articles, told and drawn from the frames of `helpers.corpus.across`."""

from typing import Any

import pandas as pd

from helpers.english import join_words, name_source, say_all, say_count, say_range, say_share

_MOST = 5  # words told of those dropped most often


def tell_corpus(articles: pd.DataFrame, errors: pd.DataFrame, *, sample: bool = False) -> list[str]:
    """Tell how many articles were read, how long they are, how many are copies or unread."""
    if articles.empty:
        return [f"No article could be read; {say_count(len(errors), 'file')} could not."]
    told = [
        f"{say_count(len(articles), 'article')} of {_say_words(articles['words'])} hold "
        f"{say_count(int(articles['figures'].sum()), 'figure')} and "
        f"{say_count(int(articles['statements'].sum()), 'statement')}."
    ]
    if len(articles) == 1:
        told = [told[0].replace(" hold ", " holds ", 1)]
    if sample:
        told.append(
            "They are this project's sample: its articles, and of each an early version with half "
            "its text, so that something recurs."
        )
    copies = int(articles["copy"].sum())
    if copies:
        have = "has" if copies == 1 else "have"
        told.append(f"{copies:,} of them {have} the text of another: what recurs may be a copy.")
    if len(errors):
        told.append(f"{say_count(len(errors), 'other')} could not be read.")
    return told


def _say_words(words: "pd.Series[int]") -> str:
    low, high = int(words.min()), int(words.max())
    return say_count(high, "word") if low == high else f"{say_range(low, high)} words"


def tell_recurring(recurring: pd.DataFrame, name: str, least: int = 2) -> list[str]:
    """Tell how many speakers or figures recur, and the most widespread; `name` names one."""
    if recurring.empty:
        where = "one article only" if least == 2 else f"fewer than {least:,} articles"
        return [f"No {name} recurs: each stands in {where}."]
    most = int(recurring["articles"].max())
    top = recurring.loc[recurring["articles"] == most, name].tolist()
    top = list(map(name_source, top)) if name == "speaker" else top
    others = f" and {len(top) - 3:,} more" if len(top) > 3 else ""
    shown = f"{', '.join(top[:3])}{others}" if others else join_words(top)
    stand = "stands" if len(recurring) == 1 else "stand"
    count = say_count(len(recurring), name)
    if len(top) == len(recurring):
        each = "" if len(top) == 1 else " each"
        return [f"{count} {stand} in {most:,} articles{each}: {shown}."]
    return [
        f"{count} {stand} in {least:,} articles or more; most widespread, in {most:,}: {shown}."
    ]


def tell_headlines(compared: pd.DataFrame, articles: int) -> list[str]:
    """Tell how often a headline or deck drops a hedge that the body has."""
    if compared.empty:
        return [f"No headline or deck of {say_count(articles, 'article')} holds a figure."]
    dropped = compared["dropped"].notna()
    found, lose = int(compared["found"].sum()), int(dropped.sum())
    of_these = "none" if not lose else "all" if lose == found else f"{lose:,}"
    which = "all" if found == len(compared) else f"{found:,}"
    repeats = f"repeats {which} of them, {of_these} of these with a hedge or limit"
    if found == 1:
        one = "it" if len(compared) == 1 else "one of them"
        repeats = f"repeats {one}, {'with a hedge or limit' if lose else 'and no hedge or limit'}"
    repeats += f" {'is' if found == 1 and not lose else 'that is'} dropped above."
    holding = compared["article"].nunique()
    of_all = f"{holding:,} of {say_count(articles, 'article')}"
    of_all = say_all(articles, "article") if holding == articles else of_all
    told = [
        f"The headlines and decks of {of_all} hold {say_count(len(compared), 'figure')}. The body "
        + (repeats if found else "repeats none.")
    ]
    lost = compared.loc[dropped, "dropped"].str.split(", ").explode().value_counts()
    if len(lost):
        often = lost if len(lost) <= _MOST else lost[lost > lost.iloc[_MOST]]  # no one of a tie
        words = [f"“{word}” ({times:,})" for word, times in often.items()]
        first = "Dropped" if len(often) == len(lost) else "Dropped most often"
        same = f"{len(lost):,} different words are dropped, none more often than the others"
        told.append(f"{first}: {join_words(words)}." if words else f"{same}.")
    return told


def source_line(articles: pd.DataFrame) -> str:
    """Write the line under a chart: of how many articles it is."""
    return say_count(len(articles), "article")


def title_direct(articles: pd.DataFrame) -> str:
    """Write the finding of the chart of direct speech."""
    shares = articles["direct"].dropna()
    if shares.empty:
        return "No article has a body"
    low, high = say_share(float(shares.min())), say_share(float(shares.max()))
    if low == high:
        return f"{low} of each article is direct speech"
    return (
        f"From {low} to {high} of an article is direct speech; the median is "
        f"{say_share(float(shares.median()))}"
    )


def describe_direct(shares: pd.DataFrame, drawn: "pd.Series[Any]") -> str:
    """Describe the chart of direct speech: every bar, an article's, or of many articles a bin's."""
    if drawn.empty:
        return "No chart: no article has a body."
    many = len(shares) > len(drawn)
    values = drawn if many else shares["direct"]
    shown = (say_count(int(v), "article") if many else say_share(float(v)) for v in values)
    told = "; ".join(f"{name}: {value}" for name, value in zip(drawn.index, shown, strict=True))
    return f"Bar chart. {title_direct(shares)}. {told}."
