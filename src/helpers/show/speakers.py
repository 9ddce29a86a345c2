"""Speakers: how much of each is quoted and paraphrased, drawn and told; their outlets."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from helpers.english import join_words, say_count, say_share
from helpers.schema import each_row
from helpers.show.canvas import GRAY, ORANGE, Canvas, wrap
from helpers.tables import Tables

SPEAKERS = 12  # as many as a reader takes in


def tell_speakers(tables: Tables) -> list[str]:
    """Tell who speaks most, and who is only paraphrased."""
    speakers = tables.speakers
    if speakers.empty:
        return ["Nobody is quoted or paraphrased in this article."]
    silent = int((speakers["words"] == 0).sum())
    speak = "speaks" if len(speakers) == 1 else "speak"
    only = f"; {silent:,} of them {'is' if silent == 1 else 'are'} paraphrased only"
    sentences = [
        f"{say_count(len(speakers), 'source')} {speak} in the article{only if silent else ''}."
    ]
    top, words, total = find_most_quoted(speakers)
    if total:
        sentences.append(
            f"{top} is quoted most: {words:,} of {say_count(total, 'quoted word')} "
            f"({say_share(words / total)})."
        )
    return sentences


def find_most_quoted(speakers: pd.DataFrame) -> tuple[str, int, int]:
    """Find who is quoted most: the name, the words quoted of that speaker, and of all."""
    if speakers.empty:
        return "", 0, 0
    top = speakers.iloc[int(speakers["words"].argmax())]
    return str(top["speaker"]), int(top["words"]), int(speakers["words"].sum())


def count_outlets(statements: pd.DataFrame) -> pd.DataFrame:
    """Count the statements that came through each outlet the article names.

    Returns
    -------
    pandas.DataFrame
        A row an outlet, most statements first: outlet (str), statements (int64), speakers (str).
    """
    outlet = statements["via"].fillna("none named")
    groups = statements.groupby(outlet, sort=False)
    frame = groups.agg(
        statements=("statement", "size"),
        speakers=("speaker", lambda names: ", ".join(dict.fromkeys(names.dropna()))),
    )
    frame = frame.sort_values("statements", ascending=False, kind="stable")
    return frame.rename_axis("outlet").reset_index()


def tell_outlets(statements: pd.DataFrame) -> list[str]:
    """Tell how many statements came through another outlet."""
    via = statements["via"].dropna()
    if statements.empty:
        return []
    if via.empty:
        return ["No statement names the outlet it was made to."]
    outlets = [f"{name} ({number:,})" for name, number in via.value_counts().items()]
    count = say_count(len(statements), "statement")
    names = "names the outlet it was" if len(via) == 1 else "name the outlet they were"
    return [f"Of {count}, {len(via):,} {names} made to or reported by: {join_words(outlets)}."]


def title_speakers(speakers: pd.DataFrame) -> str:
    """Write the finding of the chart of speakers: who is quoted most."""
    top, words, total = find_most_quoted(speakers)
    if not total:
        return "Nobody is quoted; every statement is paraphrased"
    silent = int((speakers["words"] == 0).sum())
    title = f"{top} has {say_share(words / total)} of the words quoted"
    return f"{title}; {silent:,} of {say_count(len(speakers), 'source')} are paraphrased only"


def describe_speakers(speakers: pd.DataFrame) -> str:
    """Describe the chart of speakers."""
    if speakers.empty:
        return "No chart: nobody is quoted or paraphrased in the article."
    parts = [
        f"{row.speaker}: {say_count(row.words, 'word')} quoted, "
        f"{say_count(row.indirect, 'statement')} paraphrased"
        for row in each_row(speakers)
    ]
    return f"Bar and dot chart. {title_speakers(speakers)}. {'; '.join(parts)}."


def plot_speakers(ax: Axes, speakers: pd.DataFrame, title: str, caption: str) -> Axes:
    """Plot the words quoted from each speaker beside the statements paraphrased.

    Parameters
    ----------
    ax
        Axes to draw on; left as they are where nobody speaks.
    speakers
        The speakers table; its first `SPEAKERS` rows are plotted.
    title, caption
        The finding and the source line.
    """
    if speakers.empty:
        return ax
    canvas = Canvas(ax)
    shown = speakers.head(SPEAKERS)
    more = len(speakers) - len(shown)
    left_out = f" The {more:,} who speak least are in the table." if more else ""
    canvas.head(
        title, f"Bar: words inside quotation marks. Open dot: a statement paraphrased.{left_out}"
    )
    start = 0.0 if canvas.narrow else 172.0
    most = max(int(shown["words"].max()), 1)
    full = (canvas.width - start) * (0.75 if canvas.narrow else 0.52)
    dots = start + full + 60
    if not canvas.narrow:
        canvas.text(start, canvas.y + 8, "Words quoted", size=8.5, color=GRAY)
        canvas.text(dots - 3, canvas.y + 8, "Paraphrases", size=8.5, color=GRAY)
        canvas.y += 16
    for row in each_row(shown):
        _plot_speaker(canvas, row, start, full / most, dots)
    return canvas.foot(caption)


def _plot_speaker(canvas: Canvas, row: Any, start: float, scale: float, dots: float) -> None:
    """Plot one speaker: name, bar of words quoted, a dot for each statement paraphrased."""
    lines: list[str] = []
    if canvas.narrow:
        canvas.lines(0, row.speaker, canvas.width, weight="bold")
        canvas.y += 4
    else:
        lines = wrap(row.speaker, start - 12, 9.5, "bold")[:2]
        for number, line in enumerate(lines):
            baseline = canvas.y + 11 + 12 * number
            canvas.text(start - 10, baseline, line, weight="bold", ha="right")
    right = start + scale * row.words
    if row.words:
        canvas.bar(start, right, canvas.y, 14, "stated")
    words = f"{row.words:,}" if row.words else "none"
    canvas.text(right + 5 * bool(row.words), canvas.y + 10.5, words, size=9)
    if canvas.narrow and row.indirect:
        dots = 4.0 if row.words else 34.0
        canvas.y += 18 * bool(row.words)
    for number in range(min(row.indirect, 10)):
        canvas.dot(dots + 9 * number, canvas.y + 7, filled=False, color=ORANGE, size=5)
    if row.indirect > 10:
        canvas.text(dots + 92, canvas.y + 10.5, f"{row.indirect:,}", size=9)
    canvas.y += 33 if len(lines) > 1 else 21
