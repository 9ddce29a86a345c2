"""Figures: their sizes, who gave them, what the headline drops; titles, alt texts, sentences."""

from typing import Any

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.ticker import LogLocator, NullLocator

from helpers.english import (
    be,
    join_words,
    lower_first,
    name_source,
    quote,
    say_all,
    say_amount,
    say_count,
    say_number,
    say_range,
    upper_first,
)
from helpers.schema import each_row

OWN_VOICE = "The outlet's own voice"
UNIDENTIFIED = "A source not identified"
_KINDS = {"money": ("sum of money", "sums of money"), "percent": ("percentage", "percentages")}
_LARGEST = {"ordinal": "highest", "age": "highest", "duration": "longest"}


def name_givers(figures: pd.DataFrame) -> "pd.Series[str]":
    """Name who gave each figure.

    Its speaker; a source not identified, where its statement's speaker is open; or else, outside
    statements, the outlet's own voice.
    """
    inside = figures["statement"].notna()
    open_ = pd.Series(UNIDENTIFIED, figures.index, dtype="str").where(inside, OWN_VOICE)
    return figures["speaker"].fillna(open_)


def is_hedged(figures: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which figures carry a hedge or a bound: those whose wording is not exact."""
    return figures["qualifier"] != "exact"


def name_figures(figures: pd.DataFrame) -> "pd.Series[str]":
    """Name each figure by its words and noun: "40 boats", "thousands of people", "half (homes)"."""
    noun, kind = figures["noun"].fillna(""), figures["kind"]
    several = (figures["qualifier"] == "vague") & figures["text"].str.endswith("s")
    # Between an amount of its own unit and its noun the text has words that the table has not.
    beside = noun.where(kind.isin(["count", "ordinal"]), "(" + noun + ")")
    beside = beside.where(~several, "of " + noun).where(noun != "", "")
    return (figures["text"] + " " + beside).str.strip()


def tell_figures(figures: pd.DataFrame) -> list[str]:
    """Tell how many figures there are, how many are hedged, and who gave the body's."""
    if figures.empty:
        return ["No figure was found in this article."]
    kinds = [
        say_count(int(number), *_KINDS.get(str(kind), (str(kind), "")))
        for kind, number in figures["kind"].value_counts().head(3).items()
    ]
    hedged = int(is_hedged(figures).sum())
    if len(figures) == 1:
        carries = "carries a hedge or a bound" if hedged else "carries no hedge"
        first = f"The article prints one figure, {quote(figures['text'].iloc[0])}; it {carries}."
    else:
        all_ = "both" if len(figures) == 2 else "all"
        among = f", {all_} of one kind ({figures['kind'].iloc[0]})"
        if len(kinds) > 1:
            only = figures["kind"].nunique() == len(kinds)
            among = f"{':' if only else ', among them'} {join_words(kinds)}"
        of_them = "none of them carries" if not hedged else f"{hedged:,} of them carry"
        of_them = "one of them carries" if hedged == 1 else of_them
        of_them = "all of them carry" if hedged == len(figures) else of_them
        first = f"The article prints {len(figures):,} figures{among}; {of_them} a hedge or a bound."
    return [first, *_tell_givers(figures[figures["part"] == "body"])]


def _tell_givers(body: pd.DataFrame) -> list[str]:
    """Tell who gave the body's figures; headline and deck repeat them."""
    if body.empty:
        return []
    givers = name_givers(body)
    given = body["speaker"].dropna().value_counts()
    lost, own = (int((givers == name).sum()) for name in (UNIDENTIFIED, OWN_VOICE))
    total, parts = len(body), []
    if len(given):
        number = int(given.sum())
        parts.append(f"{number:,} {be(number)} given by {_name_top(given)}")
    if lost:
        parts.append(f"{lost:,} {be(lost)} given by a source not identified")
    if own:
        parts.append(f"{own:,} {be(own)} in the outlet's own voice")
    if len(parts) == 1:
        all_, said = say_all(total, "figure"), parts[0].removeprefix(f"{total:,} ")
        return [f"{all_[0].upper()}{all_[1:]} of the body {said}."]
    comma = ", " if len(parts) == 2 else "; "
    return [f"Of the body's {total:,} figures, {comma.join(parts[:-1])}{comma}and {parts[-1]}."]


def _name_top(given: "pd.Series[int]") -> str:
    """Name who gave figures: the one who did, or how many, and who gave most, if one did."""
    top, number = name_source(str(given.index[0])), int(given.iloc[0])
    if len(given) == 1:
        return top
    sources = say_count(len(given), "source")
    return f"{sources}, most by {top} ({number:,})" if number > given.iloc[1] else sources


def title_sizes(sizes: pd.DataFrame) -> str:
    """Write the finding of the chart of sizes: how many there are, hedged ones, the largest."""
    if sizes.empty:
        return "No figure of this kind"
    kind = str(sizes["kind"].iloc[0])
    count = say_count(len(sizes), *_KINDS.get(kind, (kind, "")))
    hedged = int(is_hedged(sizes).sum())
    if len(sizes) == 1:
        return f"{count}: {_quote_vague(sizes)[0]}"
    all_ = "both" if len(sizes) == 2 else "all"
    of_them = {0: "none of them hedged", len(sizes): f"{all_} of them hedged"}
    told = f"{count}, {of_them.get(hedged, f'{hedged:,} of them hedged')}"
    largest = _find_largest(sizes)
    return f"{told}; the {_LARGEST.get(kind, 'largest')} is {largest}" if largest else told


def _quote_vague(sizes: pd.DataFrame) -> list[str]:
    """Name figures within a sentence, in quotation marks those whose amount is not told."""
    names = map(lower_first, name_figures(sizes))
    vague = sizes["qualifier"] == "vague"
    return [quote(name) if v else name for name, v in zip(names, vague, strict=True)]


def _find_largest(sizes: pd.DataFrame) -> str:
    """Name the largest figure, "" where none is alone the largest, or "scores" may be larger."""
    numbers = sizes[["value", "low", "high"]].astype("float64")
    printed = numbers.bfill(axis=1).iloc[:, 0]
    most = printed.max()
    unsure = numbers["value"].isna() & (printed < most) & ~(numbers["high"] <= most)
    names = {
        name: None for name, size in zip(_quote_vague(sizes), printed, strict=True) if size == most
    }
    return "" if unsure.any() or len(names) > 1 else next(iter(names))


def mark_powers(ax: Axes) -> None:
    """Let a logarithmic axis reach from a power of ten to another, each with line and name."""
    with rc_context({"axes.autolimit_mode": "round_numbers"}):
        ax.autoscale_view(scaley=False)
    ax.xaxis.set(major_locator=LogLocator(numticks=10), minor_locator=NullLocator())
    ax.xaxis.set_major_formatter(lambda value, _: say_number(value))
    ax.grid(axis="x")


def describe_sizes(sizes: pd.DataFrame, drawn: pd.DataFrame) -> str:
    """Describe the chart of sizes: every figure drawn, with the range its hedge leaves."""
    if sizes.empty:
        return "No chart: the article has no figure of this kind with a size."
    parts = []
    for name, row in zip(name_figures(drawn), each_row(drawn), strict=True):
        spread = say_range(row.low, row.high)
        reach = f", that is {spread}" if row.qualifier != "exact" and spread else ""
        parts.append(f"{name}{reach}")
    part = f" The largest {len(drawn)}:" if len(drawn) < len(sizes) else ""
    return f"Dot chart on a logarithmic scale. {title_sizes(sizes)}.{part} {'; '.join(parts)}."


def tell_headline(comparison: pd.DataFrame) -> list[str]:
    """Tell what headline and deck drop (a frame of `helpers.headline.compare_headline`)."""
    if comparison.empty:
        return ["Neither headline nor deck prints a figure."]
    sentences: list[str] = []
    same: dict[str, dict[str, str]] = {}
    undated = comparison[comparison["value"].notna() | comparison["noun"].notna()]
    if undated.empty:
        return ["Neither headline nor deck prints a figure other than a date."]
    for row in each_row(undated):
        figure = f"The {row.part}'s {quote(row.text)}"
        if not row.found:
            sentences.append(f"{figure} was not found in the body, by amount and noun.")
            continue
        alike = row.body_text.casefold() == row.text.casefold()
        if not pd.isna(row.dropped):
            words = join_words(map(quote, str(row.dropped).split(", ")))
            is_ = "stands" if alike else f"is {quote(row.body_text)}"
            sentences.append(f"{figure} {is_} in the body; the {row.part} drops {words}.")
        elif alike:
            same.setdefault(row.part, {}).setdefault(row.text.casefold(), quote(row.text))
        else:
            sentences.append(
                f"{figure} is {quote(row.body_text)} in the body; no limit is dropped."
            )
    if same:
        told = [f"the {part}'s {join_words(texts.values())}" for part, texts in same.items()]
        stand = "stands" if sum(map(len, same.values())) == 1 else "stand"
        sentences.append(f"{upper_first(join_words(told))} {stand} in the body in the same words.")
    return sentences


def word_checks(checks: pd.DataFrame, figures: pd.DataFrame) -> "pd.Series[str]":
    """Word the figures of each relation as printed: "212; 1,840; 11.5%"."""
    texts = figures["text"].tolist()
    worded = ["; ".join(texts[int(i)] for i in ids.split(", ")) for ids in checks["figures"]]
    return pd.Series(worded, checks.index, dtype="str")


def tell_checks(checks: pd.DataFrame, figures: pd.DataFrame) -> list[str]:
    """Tell how many stated relations hold, and a sentence for each that does not.

    What a headline repeats of the body is told below the chart of it (`tell_headline`).
    """
    stated = checks[checks["relation"] != "headline"]
    return [
        *_tell_verdicts(stated),
        *_tell_wrong(checks[checks["verdict"] == "disagrees"], figures),
    ]


def _tell_verdicts(checks: pd.DataFrame) -> list[str]:
    if checks.empty:
        return []
    counts = checks["verdict"].value_counts()
    parts = [
        f"{counts[name]:,} {told[int(counts[name] > 1)]}"
        for name, told in _VERDICTS.items()
        if name in counts.index
    ]
    if len(parts) == 1:
        all_ = "both" if len(checks) == 2 else f"all {len(checks):,}"
        parts = [f"{all_} {_VERDICTS[str(counts.index[0])][1]}"]
    told = f"{len(checks):,} relations between its figures: {join_words(parts)}"
    if len(checks) == 1:
        verdict = str(counts.index[0])
        how = "it is left open" if verdict == "cannot tell" else f"they {_VERDICTS[verdict][1]}"
        told = f"one relation between its figures; {how}"
    return [f"The article states {told}."]


def _tell_wrong(wrong: pd.DataFrame, figures: pd.DataFrame) -> list[str]:
    sentences = []
    for row, printed in zip(each_row(wrong), word_checks(wrong, figures), strict=True):
        each = join_words(quote(text) for text in printed.split("; "))
        own = figures[figures["figure"].astype(str).isin(row.figures.split(", "))]
        shares = own["unit"].isin(["percent"]) | own["kind"].isin(["fraction"])
        sign = "%" if row.relation in ("share", "change") or shares.all() else ""
        spread = say_range(row.low, row.high) or say_number(row.computed)
        sentences.append(
            f"{each} do not agree: as {_a(row.relation)}, {say_number(row.stated)}{sign} is "
            f"stated, and the other figures come to {spread}{sign}."
        )
    return sentences


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


_VERDICTS = {
    "agrees": ("agrees", "agree"),
    "within rounding": ("agrees within rounding", "agree within rounding"),
    "disagrees": ("does not agree", "do not agree"),
    "cannot tell": ("is left open", "are left open"),
}


def word_amounts(figures: pd.DataFrame) -> "pd.Series[str]":
    """Write what each figure says: a day, or its value with its unit; missing where it has none."""
    said = [_word_amount(row) for row in each_row(figures)]
    return pd.Series(said, index=figures.index, dtype="str")


def _word_amount(row: Any) -> str | None:
    if not pd.isna(row.date):
        return str(row.date)
    return None if pd.isna(row.value) else say_amount(row.value, row.unit)
