"""Findings: sentences computed from the tables, for titles, notes and summaries.

No number or name in a notebook or report is typed by hand; each comes from a table.
A `tell_` function returns sentences, a `count_` one a small table for a reader.
"""

import pandas as pd

from helpers.article.model import Article
from helpers.english import join_words, quote, say_count, say_share
from helpers.funnel.candidates import find_candidates
from helpers.schema import each_row
from helpers.show.captions import (
    OWN_VOICE,
    UNIDENTIFIED,
    is_part,
    name_givers,
    title_funnel,
    title_places,
)
from helpers.tables import Tables


def tell_article(article: Article, tables: Tables) -> list[str]:
    """Tell an article's length and what was found in it."""
    body = tables.paragraphs[tables.paragraphs["part"] == "body"]
    modes = tables.statements["mode"].value_counts()
    direct, mixed = int(modes.get("direct", 0)), int(modes.get("mixed", 0))
    length = (
        f"The body has {say_count(len(body), 'paragraph')} and "
        f"{say_count(int(body['words'].sum()), 'word')}."
    )
    if tables.figures.empty and tables.statements.empty:
        return [length, "No figure and no quoted or paraphrased statement was found in it."]
    found = (
        f"The article prints {say_count(len(tables.figures), 'figure')} and reports "
        f"{say_count(len(tables.statements), 'statement')}: {direct:,} quoted, {mixed:,} "
        f"paraphrased with quoted words in them, {len(tables.statements) - direct - mixed:,} "
        "paraphrased."
    )
    return [length, found]


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


def tell_figures(tables: Tables) -> list[str]:
    """Tell how many figures there are, how many are hedged, and who gave them."""
    figures = tables.figures
    if figures.empty:
        return ["No figure was found in this article."]
    hedged = int((~figures["qualifier"].isin(("exact",))).sum())
    kinds = figures["kind"].value_counts()
    plurals = {"money": "sums of money", "percent": "percentages"}
    singulars = {"money": "sum of money", "percent": "percentage"}
    common = [
        say_count(int(n), singulars.get(str(kind), str(kind)), plurals.get(str(kind), ""))
        for kind, n in kinds.head(3).items()
    ]
    sentences = [
        f"The article prints {say_count(len(figures), 'figure')}, among them {join_words(common)}; "
        f"{hedged:,} of them carry a hedge or a bound.",
    ]
    given, givers = figures["speaker"].dropna(), name_givers(figures)
    lost, own = (int((givers == name).sum()) for name in (UNIDENTIFIED, OWN_VOICE))
    parts = []
    if len(given):
        top, number = str(given.value_counts().idxmax()), int(given.value_counts().max())
        parts.append(
            f"{say_count(len(given), 'figure')} {'is' if len(given) == 1 else 'are'} given by a "
            f"named or unnamed source, most by {top} ({number:,})"
        )
    if lost:
        parts.append(f"{lost:,} by a source not identified")
    if parts:
        parts.append(f"the other {own:,} {'is' if own == 1 else 'are'} in the outlet's own voice")
        sentences.append("; ".join(parts) + ".")
    else:
        sentences.append("All of them are in the outlet's own voice.")
    return sentences


def tell_headline(comparison: pd.DataFrame) -> list[str]:
    """Tell what headline and deck drop (a frame of `helpers.figures.scan.compare_headline`)."""
    if comparison.empty:
        return ["Neither headline nor deck prints a figure."]
    sentences = []
    for row in each_row(comparison):
        figure = f"The {row.part}'s {quote(row.text)}"
        if not row.found:
            sentences.append(f"{figure} stands nowhere in the body.")
        elif pd.isna(row.dropped) or not row.dropped:
            sentences.append(f"{figure} stands in the body as {quote(row.body_text)}.")
        else:
            sentences.append(
                f"{figure} is {quote(row.body_text)} in the body; the {row.part} drops "
                f"{quote(row.dropped)}."
            )
    return sentences


def tell_speakers(tables: Tables) -> list[str]:
    """Tell who speaks most, and who is only paraphrased."""
    speakers = tables.speakers
    if speakers.empty:
        return ["Nobody is quoted or paraphrased in this article."]
    total = int(speakers["words"].sum())
    silent = int((speakers["words"] == 0).sum())
    speak = "speaks" if len(speakers) == 1 else "speak"
    only = f"; {silent:,} of them {'is' if silent == 1 else 'are'} paraphrased only"
    sentences = [
        f"{say_count(len(speakers), 'source')} {speak} in the article{only if silent else ''}."
    ]
    if total:
        top = speakers.iloc[int(speakers["words"].argmax())]
        sentences.append(
            f"{top['speaker']} is quoted most: {int(top['words']):,} of "
            f"{say_count(total, 'quoted word')} ({say_share(top['words'] / total)})."
        )
    return sentences


def count_parts(tables: Tables) -> pd.DataFrame:
    """Count what each part of an article holds.

    Returns
    -------
    pandas.DataFrame
        A row a part, in the article's order, and one for all: part (str), paragraphs, sentences,
        words, figures, statements (int64).
    """
    parts = tables.paragraphs.set_index("paragraph")["part"]

    def count(frame: pd.DataFrame) -> pd.Series:
        return frame["paragraph"].map(parts).value_counts()

    frame = pd.DataFrame(
        {
            "paragraphs": parts.value_counts(sort=False),
            "sentences": count(tables.sentences),
            "words": tables.paragraphs.groupby("part")["words"].sum(),
            "figures": count(tables.figures),
            "statements": count(tables.statements),
        }
    )
    frame = frame.reindex(parts.unique()).fillna(0).astype("int64")
    frame.loc["all"] = frame.sum()
    return frame.rename_axis("part").reset_index()


def pick_words(tables: Tables, words: pd.DataFrame) -> list[str]:
    """Pick the speakers who are persons and the most frequent words, for a dispersion plot."""
    persons = tables.speakers[tables.speakers["kind"] == "person"]["speaker"].head(6).tolist()
    taken = {part.casefold() for name in persons for part in name.split()}
    others = [word for word in words["word"].head(12) if word.casefold() not in taken]
    return [*others[:6], *persons]


def count_givers(figures: pd.DataFrame) -> pd.DataFrame:
    """Count the figures each speaker gave.

    Returns
    -------
    pandas.DataFrame
        A row a giver (see `helpers.show.captions.name_givers`), most figures first: given by (str),
        figures (int64), hedged (int64: other than exact), kinds (str).
    """
    hedged = figures.assign(hedged=figures["qualifier"] != "exact")
    groups = hedged.groupby(name_givers(figures).rename("given by"), sort=False)
    frame = groups.agg(
        figures=("figure", "size"),
        hedged=("hedged", "sum"),
        kinds=("kind", lambda kinds: ", ".join(dict.fromkeys(kinds))),
    )
    frame = frame.sort_values("figures", ascending=False, kind="stable")
    return frame.reset_index()


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


def list_candidates(stages: pd.DataFrame, article: Article, tables: Tables) -> pd.DataFrame:
    """List the figures that could be stages of a funnel, and the stages that use them.

    Returns
    -------
    pandas.DataFrame
        A row a candidate (`helpers.funnel.candidates.find_candidates`) with evidence, text, noun,
        figure and stage (str, missing where no stage uses it).
    """
    candidates = find_candidates(article, tables)
    starts = tables.figures.loc[candidates["figure"], "start"]
    spans = [
        (article.text.find(words), len(words), name)
        for words, name in zip(stages["evidence"], stages["name"], strict=True)
    ]
    uses = [
        next((name for at, length, name in spans if at <= start < at + length), None)
        for start in starts
    ]
    return candidates.assign(stage=pd.Series(uses, dtype="str"))


def tell_next_step(stages: pd.DataFrame, path: str) -> list[str]:
    """Tell what the funnel file says, or how to make one where there is none."""
    if len(stages):
        return [f"The funnel file names {say_count(len(stages), 'stage')}."]
    file = path.removeprefix("../")
    return [
        f"There is no funnel file beside {file} yet, so the rest of this page is empty.",
        f"To go on: run python -m helpers new {file} in the project's folder. It writes a file "
        "with the figures above as stages. Keep those that belong together, put them in order, "
        "name them, and run this notebook again.",
    ]


def tell_funnel(stages: pd.DataFrame) -> list[str]:
    """Tell a funnel's finding, what share reached its end, and what is not known."""
    if stages.empty:
        return []
    sentences = [f"{title_funnel(stages)}."]
    counted = stages[(stages["basis"] != "no count") & (stages["outcome"] == "in")]
    if len(counted) > 1 and is_part(counted.iloc[-1], counted.iloc[0], stages):
        sentences += _tell_share(counted.iloc[0], counted.iloc[-1])
    derived = stages[stages["basis"] == "derived"]["name"]
    if len(derived):
        sentences.append(
            f"Nobody states the {'count' if len(derived) == 1 else 'counts'} of "
            f"{join_words(map(quote, derived))}; {'it is' if len(derived) == 1 else 'they are'} "
            "our arithmetic."
        )
    steps = stages[stages["basis"] == "no count"]["name"]
    if len(steps):
        sentences.append(
            f"No count is given for {join_words(map(quote, steps))}: how many got there is not "
            "known."
        )
    return sentences


def _tell_share(first: pd.Series, last: pd.Series) -> list[str]:
    """Tell the last stage as a share of the first, with the range the wording leaves."""
    if pd.isna(first["count"]) or pd.isna(last["count"]) or not first["count"]:
        return []
    share = f"That is {say_share(last['count'] / first['count'])} by our arithmetic"
    low, high = _say_ratio(last["low"], first["high"]), _say_ratio(last["high"], first["low"])
    if low and low == high:
        return [f"{share}."]
    if not low and not high:
        return [f"{share}; the hedges leave its range open."]
    reach = f"{low} to {high}" if low and high else f"at least {low}" if low else f"at most {high}"
    return [f"{share}, and {reach} if the hedges are taken at their widest."]


def _say_ratio(part: float, whole: float) -> str:
    """Write a part's share of a whole, "" where an end is open."""
    return "" if pd.isna(part) or pd.isna(whole) or not whole else say_share(part / whole)
