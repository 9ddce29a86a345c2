"""Words: the most frequent ones and where they fall, told; and a concordance."""

import pandas as pd

from helpers.english import be, clean, join_words, lower_first, quote, say_all, say_count, say_times
from helpers.schema import each_row
from helpers.show.html import Html, show_table

_CONTEXT = 50  # characters on each side of a word
_TIED = 4  # more words of one frequency are counted, not named


def find_labels(tokens: pd.DataFrame, statements: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which tokens label the turns of an interview: "Q" and "A", "Lee", before a colon.

    A label opens its paragraph and stands there in several.
    """
    turns = statements[statements["cue"] == ":"].drop_duplicates("paragraph")
    ends = tokens["paragraph"].map(turns.set_index("paragraph")["cue_start"])
    opens = (tokens["end"] <= ends).fillna(value=False).astype(bool)
    labels = tokens[opens].groupby("paragraph")["text"].agg(" ".join)
    several = labels[labels.duplicated(keep=False)].index
    return opens & tokens["paragraph"].isin(several)


def title_words(words: pd.DataFrame) -> str:
    """Write the finding of the chart of words (columns word and count): those used most."""
    if words.empty:
        return "The article has no content words"
    most = int(words["count"].max())
    if most == 1:
        return "No content word is used twice"
    top = words.loc[words["count"] == most, "word"].tolist()
    if len(top) > _TIED:
        return f"{len(top):,} words are used most, {say_times(most)} each"
    each = " each" if len(top) > 1 else ""
    return f"{join_words(map(quote, top))} {be(len(top))} used most, {say_times(most)}{each}"


def tell_words(words: pd.DataFrame) -> list[str]:
    """Tell the most frequent words (columns word and count), and how many occur once."""
    if words.empty:
        return [f"{title_words(words)}."]
    once = int((words["count"] == 1).sum())
    total = say_count(len(words), "different content word")
    if once in (0, len(words)):
        return [f"{title_words(words)}."]
    return [f"Of {total}, {lower_first(title_words(words))}; {once:,} {_occur(once)} once."]


def describe_words(words: pd.DataFrame) -> str:
    """Describe the chart of words: each with its count."""
    if words.empty:
        return "No chart: the article has no content words."
    each = [f"{row.word}: {row.count:,}" for row in each_row(words)]
    return f"Bar chart. {title_words(words)}. {'; '.join(each)}."


def tell_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> list[str]:
    """Tell how widely words or names are spread (columns word and paragraph, a row a place)."""
    if places.empty:
        return []
    spread = places.groupby("word", sort=False)["paragraph"].agg(["nunique", "min"])
    told = title_places(places, paragraphs)
    told = f"Of the main words and names, {told}" if told[0] == "“" else told
    first = int(spread["min"].max())
    last = spread.index[spread["min"] == first]
    widest = spread["nunique"].idxmax()
    if len(last) > 1 or last[0] == widest or not first:
        return [f"{told}."]
    place = f"paragraph {first + 1:,} of {len(paragraphs):,}"
    return [f"{told}; {quote(str(last[0]))} enters last, in {place}."]


def title_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Write the finding of the dispersion plot: the word, or the words, in most paragraphs."""
    if places.empty:
        return "None of the words was found"
    spread = places.groupby("word", sort=False)["paragraph"].nunique()
    widest = [str(word) for word in spread.index[spread == spread.max()]]
    total = len(paragraphs)
    stand = f"in {spread.max():,} of {say_count(total, 'paragraph')}"
    if spread.max() == total:
        stand = f"in {say_all(total, 'paragraph')}"
    if len(widest) == len(spread) > 1:
        return f"Each of the main words and names stands {stand}"
    if len(widest) > _TIED:
        return f"{len(widest):,} of the main words and names are spread most widely, {stand} each"
    each = " each" if len(widest) > 1 and spread.max() < total else ""
    names = join_words(map(quote, widest))
    return f"{names} {be(len(widest))} spread most widely, {stand}{each}"


def describe_places(places: pd.DataFrame, paragraphs: pd.DataFrame) -> str:
    """Describe the dispersion plot: each word, how often, and in which paragraphs."""
    if places.empty:
        return "No chart: none of the words was found."
    parts = []
    for word, group in places.groupby("word", sort=False):
        numbers = [f"{number + 1:,}" for number in group["paragraph"].unique()]
        times = say_times(len(group))
        parts.append(
            f"{word}: {times}, in paragraph{'s'[: len(numbers) > 1]} {join_words(numbers)}"
        )
    return f"Dispersion plot. {title_places(places, paragraphs)}. {'; '.join(parts)}."


def show_contexts(contexts: pd.DataFrame, caption: str) -> Html:
    """Show a concordance: what stands before a word, ending at it, the word, and what follows.

    Parameters
    ----------
    contexts
        Columns left, word and right (str), and paragraph (int64), to which the word links; what
        is longer than fifty characters is cut between words, on the side away from the word.
    caption
        What a row is.
    """
    columns = ["left", "word", "right"]
    shown = contexts.assign(
        left=contexts["left"].map(_cut_left), right=contexts["right"].map(_cut_right)
    )
    return show_table(shown, caption, columns, link="paragraph")


def _cut_left(text: str) -> str:
    words = clean(text).split()
    return " ".join(reversed(_fill(words[::-1])))


def _cut_right(text: str) -> str:
    return " ".join(_fill(clean(text).split()))


def _fill(words: list[str]) -> list[str]:
    """Take words as long as they fit; an ellipsis stands for the others."""
    room, taken = _CONTEXT, 0
    while taken < len(words) and room >= len(words[taken]):
        room -= len(words[taken]) + 1
        taken += 1
    return words[:taken] + ["…"] * (taken < len(words))


def _occur(number: int) -> str:
    return "occurs" if number == 1 else "occur"
