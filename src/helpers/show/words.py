"""Words: where they fall, as a dispersion plot, and the most frequent ones, told."""

import pandas as pd
from matplotlib.axes import Axes

from helpers.english import join_words, quote, say_count
from helpers.schema import each_row
from helpers.show.canvas import BLUE, LINE, Canvas, cut
from helpers.tables import Tables


def tell_words(words: pd.DataFrame) -> list[str]:
    """Tell the most frequent content words (a frame of `helpers.words.count_words`)."""
    if words.empty:
        return ["The article has no content words."]
    top = [f"{quote(row.word)} ({row.count:,})" for row in each_row(words.head(3))]
    once = int((words["count"] == 1).sum())
    return [
        f"The most frequent content words are {join_words(top)}.",
        f"Of {say_count(len(words), 'different content word')}, {once:,} occur once.",
    ]


def pick_words(tables: Tables, words: pd.DataFrame) -> list[str]:
    """Pick the speakers who are persons and the most frequent words, for a dispersion plot."""
    persons = tables.speakers[tables.speakers["kind"] == "person"]["speaker"].head(6).tolist()
    taken = {part.casefold() for name in persons for part in name.split()}
    others = [word for word in words["word"].head(12) if word.casefold() not in taken]
    return [*others[:6], *persons]


def tell_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> list[str]:
    """Tell how widely words or names are spread (a frame of `helpers.words.locate_words`)."""
    if places.empty:
        return ["None of these words and names was found."]
    total = len(paragraphs)
    spread = places.groupby("word", sort=False)["paragraph"].agg(["nunique", "min"])
    widest, latest = int(spread["nunique"].argmax()), int(spread["min"].argmax())
    sentence = f"{title_places(places, paragraphs)}."
    if latest == widest:
        return [sentence]
    first = int(spread["min"].iloc[latest]) + 1
    name = quote(str(spread.index[latest]))
    return [f"{sentence} {name} enters last, in paragraph {first:,} of {total:,}."]


def title_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Write the finding of the dispersion plot: the most widely spread word."""
    if places.empty:
        return "None of the words was found"
    spread = places.groupby("word", sort=False)["paragraph"].nunique()
    widest = str(spread.idxmax())
    return (
        f"{quote(widest)} is the most widely spread: it stands in {spread[widest]:,} of "
        f"{say_count(len(paragraphs), 'paragraph')}"
    )


def describe_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Describe the dispersion plot."""
    if places.empty:
        return "No chart: none of the words was found."
    parts = []
    for word, group in places.groupby("word", sort=False):
        numbers = [f"{number + 1:,}" for number in group["paragraph"].unique()]
        times = say_count(len(group), "time")
        parts.append(
            f"{word}: {times}, in paragraph{'s'[: len(numbers) > 1]} {join_words(numbers)}"
        )
    return f"Dispersion plot. {title_places(places, paragraphs)}. {'; '.join(parts)}."


def plot_places(ax: Axes, places: pd.DataFrame, size: int, title: str, caption: str) -> Axes:
    """Plot where words or names stand in the article: a dispersion plot.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where no word was found.
    places
        A row an occurrence (`helpers.words.locate_words`).
    size
        How many tokens the article has.
    title, caption
        The finding and the source line.
    """
    if places.empty:
        return ax
    canvas = Canvas(ax)
    canvas.head(
        title, "Each stroke is one occurrence, from the article's start (left) to its end (right)."
    )
    start = 0.0 if canvas.narrow else 150.0
    width = canvas.width - start - (0 if canvas.narrow else 34)
    for word, group in places.groupby("word", sort=False):
        times = f"{len(group):,}"
        if canvas.narrow:
            canvas.lines(0, f"{word}: {times}", canvas.width, weight="bold")
            canvas.y += 4
        else:
            label = cut(str(word), start - 12, 9.5, "bold")
            canvas.text(start - 10, canvas.y + 11.5, label, weight="bold", ha="right")
            canvas.text(canvas.width, canvas.y + 11.5, times, ha="right")
        middle = canvas.y + 8
        canvas.line((start, start + width), (middle, middle), color=LINE)
        xs = start + width * (group["token"].to_numpy() + 0.5) / max(size, 1)
        canvas.ax.vlines(xs, canvas.y + 1, canvas.y + 15, color=BLUE, linewidth=1.4, zorder=2)
        canvas.y += 22
    return canvas.foot(caption)
