"""Findings across many articles, told and drawn from the frames of `helpers.corpus.across`."""

import pandas as pd
from matplotlib.axes import Axes

from helpers.english import join_words, say_count, say_range, say_share
from helpers.show.canvas import GRAY, INK, Canvas, cut

_BARS = 12  # more articles than this are counted in bins


def tell_corpus(articles: pd.DataFrame, errors: pd.DataFrame) -> list[str]:
    """Tell how many articles were read, how long they are, and how many could not be."""
    if articles.empty:
        return [f"No article could be read; {say_count(len(errors), 'file')} could not."]
    words = say_range(articles["words"].min(), articles["words"].max())
    told = [
        f"{say_count(len(articles), 'article')} of {words} words hold "
        f"{say_count(int(articles['figures'].sum()), 'figure')} and "
        f"{say_count(int(articles['statements'].sum()), 'statement')}."
    ]
    if len(errors):
        told.append(f"{say_count(len(errors), 'other')} could not be read.")
    return told


def tell_recurring(recurring: pd.DataFrame, name: str) -> list[str]:
    """Tell how many speakers or figures recur, and the most widespread; `name` names one."""
    if recurring.empty:
        return ["None recurs: each stands in one article only."]
    most = int(recurring["articles"].max())
    top = recurring.loc[recurring["articles"] == most, name].tolist()
    others = f" and {len(top) - 3:,} more" if len(top) > 3 else ""
    shown = f"{', '.join(top[:3])}{others}" if others else join_words(top)
    return [
        f"{len(recurring):,} {'stands' if len(recurring) == 1 else 'stand'} in more than one "
        f"article; most widespread, in {most:,}: {shown}."
    ]


def tell_headlines(compared: pd.DataFrame, articles: int) -> list[str]:
    """Tell how often a headline or deck drops a hedge that the body has."""
    if compared.empty:
        return [f"No headline or deck of {say_count(articles, 'article')} holds a figure."]
    dropped = compared["dropped"].notna()
    told = [
        f"The headlines and decks of {compared['article'].nunique():,} of "
        f"{say_count(articles, 'article')} hold {say_count(len(compared), 'figure')}. The body "
        f"repeats {int(compared['found'].sum()):,} of them, and {int(dropped.sum()):,} of these "
        "with a hedge or limit that the headline or deck drops."
    ]
    lost = compared.loc[dropped, "dropped"].str.split(", ").explode().value_counts()
    if len(lost):
        words = [f"“{word}” ({times:,})" for word, times in lost.head(5).items()]
        told.append(f"Dropped most often: {join_words(words)}.")
    return told


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


def count_direct(articles: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of the chart of direct speech: articles, or where they are many, bins.

    Returns
    -------
    pandas.DataFrame
        label (str), size (Float64: the share, or how many articles), shown (str).
    """
    given = articles[articles["direct"].notna()]
    if len(given) <= _BARS:
        given = given.sort_values("direct", ascending=False, kind="stable")
        shown = [say_share(float(share)) for share in given["direct"]]
        return pd.DataFrame({"label": given["article"], "size": given["direct"], "shown": shown})
    tenths = (given["direct"] * 10).astype("float64").astype("int64").clip(upper=9)
    counts = tenths.value_counts().reindex(range(tenths.max() + 1), fill_value=0).sort_index()
    labels = [f"{10 * n}% to under {10 * n + 10}%" if n else "under 10%" for n in counts.index]
    shown = [say_count(int(n), "article") for n in counts]
    return pd.DataFrame({"label": labels, "size": counts.astype("Float64"), "shown": shown})


def describe_direct(articles: pd.DataFrame) -> str:
    """Describe the chart of direct speech: every value."""
    rows = count_direct(articles)
    values = "; ".join(f"{row.label}: {row.shown}" for row in rows.itertuples(index=False))
    return f"Bar chart. {title_direct(articles)}. {values}."


def plot_direct(ax: Axes, articles: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot the share of each article's words that are direct speech.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where no article has a body.
    articles
        A row an article (`list_articles`); many articles are counted in bins of ten points.
    title, caption
        The finding and the source line.
    """
    rows = count_direct(articles)
    if rows.empty:
        return ax
    canvas = Canvas(ax)
    what = "the body's words in direct quotes" if len(articles) <= _BARS else "articles"
    canvas.head(title, f"Bar: {what}. Partial quotes within a paraphrase are not counted.")
    start = 0.0 if canvas.narrow else 172.0
    full = canvas.width - start - 84
    most = max(float(rows["size"].max()), 1e-9)
    for label, size, shown in rows.itertuples(index=False, name=None):
        if canvas.narrow:
            canvas.lines(0, label, canvas.width, weight="bold")
            canvas.y += 4
        else:
            name = cut(label, start - 12, 9.5, "bold")
            canvas.text(start - 10, canvas.y + 11, name, weight="bold", ha="right")
        right = start + full * size / most
        if size:
            canvas.bar(start, right, canvas.y, 14, "stated")
        canvas.text(right + 5, canvas.y + 10.5, shown, size=9, color=INK if size else GRAY)
        canvas.y += 21
    return canvas.foot(caption)
