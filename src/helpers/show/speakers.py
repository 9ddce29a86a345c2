"""Speakers: how much of each is quoted and paraphrased, and by which outlet; told and described."""

import pandas as pd

from helpers.english import be, join_words, name_source, say_all, say_count, say_share, upper_first
from helpers.schema import each_row
from helpers.show.figures import UNIDENTIFIED
from helpers.statements.cues import reporting_word, takes

_MANNERS = {"direct": "quoted", "mixed": "partly quoted", "indirect": "paraphrased"}


def find_sources(speakers: pd.DataFrame) -> pd.DataFrame:
    """Find the speakers whom the article cites; people of the story who speak in it are none."""
    return speakers[speakers["cited"]] if "cited" in speakers else speakers


def find_most_quoted(speakers: pd.DataFrame) -> tuple[list[str], int, int]:
    """Find who is quoted most: the names, several on a tie, the words of each, and of all.

    The words of all count those of quotes whose speaker is open too, as ``share`` does.
    """
    words = speakers["words"]
    if not words.sum():
        return [], 0, 0
    most = speakers[words == words.max()]
    names = most["speaker"].astype(str).map(name_source).tolist()
    total = words.max() / most["share"].iloc[0] if "share" in speakers else words.sum()
    return names, int(words.max()), round(total)


def tell_speakers(speakers: pd.DataFrame, statements: pd.DataFrame) -> list[str]:
    """Tell how many sources speak, who is paraphrased only, and who is quoted most."""
    if statements.empty:
        return ["Nobody is quoted or paraphrased in this article."]
    if speakers.empty:
        return ["Who makes the article's statements was not found."]
    sources = find_sources(speakers)
    sentences = []
    if len(sources):
        silent = int((sources["words"] == 0).sum())
        only = f"; {silent:,} of them {be(silent)} paraphrased only" if silent else ""
        if silent == len(sources):
            only = {1: ",", 2: ", both"}.get(silent, ", all of them") + " in paraphrase only"
        speak = "speaks" if len(sources) == 1 else "speak"
        sentences.append(f"{say_count(len(sources), 'source')} {speak} in the article{only}.")
    sentences += _tell_others(speakers, sources, statements)
    names, words, total = find_most_quoted(speakers)
    if len(names) == 1 and words < total:
        share = say_share(words / total)
        sentences.append(
            f"{names[0]} is quoted most: {words:,} of {say_count(total, 'quoted word')} ({share})."
        )
    elif len(names) == 1:
        all_ = say_all(words, "quoted word")
        sentences.append(f"{all_[0].upper()}{all_[1:]} {be(words)} by {names[0]}.")
    return sentences


def _tell_others(
    speakers: pd.DataFrame, sources: pd.DataFrame, statements: pd.DataFrame
) -> list[str]:
    """Tell of the speakers who are no sources: people of the story, and who gives no answer."""
    others = speakers[~speakers["speaker"].isin(sources["speaker"])]["speaker"]
    own = statements[statements["speaker"].isin(others)]
    refuses = own["cue"].fillna(":").map(lambda cue: takes(reporting_word(cue), "refusing"))
    silent = set(own["speaker"]) - set(own.loc[~refuses.astype(bool), "speaker"])
    noun = "other" if len(sources) else "speaker"
    told = []
    for number, what in (
        (len(others) - len(silent), "said to speak, think or want, but"),
        (len(silent), "only said to decline or to refuse something, and"),
    ):
        if number:
            a = "a source" if number == 1 else "sources"
            told.append(
                f"{say_count(number, noun)} {be(number)} {what} {be(number)} not {a} of the "
                "article."
            )
    return told


def title_modes(statements: pd.DataFrame) -> str:
    """Write the finding of the chart of statements: how many are quoted."""
    total = len(statements)
    if not total:
        return "Nobody is quoted or paraphrased"
    quoted = int((statements["mode"] == "direct").sum())
    if quoted in (0, total):
        manner = "a direct quote" if quoted else "paraphrased"
        return f"The one statement is {manner}" if total == 1 else _title_all(statements, quoted)
    return f"{quoted:,} of {total:,} statements {be(quoted)} quoted directly"


def _title_all(statements: pd.DataFrame, quoted: int) -> str:
    all_ = "Both" if len(statements) == 2 else f"All {len(statements):,}"
    if quoted:
        return f"{all_} statements are quoted directly"
    partly = int((statements["mode"] == "mixed").sum())
    some = f"; {partly:,} with quoted words in {'it' if partly == 1 else 'them'}" if partly else ""
    return f"{all_} statements are paraphrased{some}"


def describe_modes(statements: pd.DataFrame) -> str:
    """Describe the chart of statements: for each speaker, how many are quoted or paraphrased."""
    if statements.empty:
        return "No chart: nobody is quoted or paraphrased in the article."
    named = statements.assign(speaker=statements["speaker"].fillna(UNIDENTIFIED))
    counts = named.groupby(["speaker", "mode"], sort=False).size()
    parts: dict[str, list[str]] = {}
    for speaker, mode, number in counts.reset_index().itertuples(index=False, name=None):
        parts.setdefault(speaker, []).append(f"{number:,} {_MANNERS[mode]}")
    each = [f"{speaker}: {', '.join(numbers)}" for speaker, numbers in parts.items()]
    return f"Bar chart. {title_modes(statements)}. {'; '.join(each)}."


def title_quoted(speakers: pd.DataFrame) -> str:
    """Write the finding of the chart of quoted words: whose share is largest."""
    names, words, total = find_most_quoted(speakers)
    if not total:
        return "No identified speaker is quoted"
    share = say_share(words / total)
    if len(names) > 1:
        who = join_words(names) if len(names) < 4 else f"{len(names):,} speakers"
        return f"{who} each have {share} of the words quoted"
    return f"{names[0]} has {share if words < total else 'all'} of the words quoted"


def describe_quoted(speakers: pd.DataFrame) -> str:
    """Describe the chart of quoted words: how many of each speaker's."""
    quoted = speakers[speakers["words"] > 0]
    if quoted.empty:
        return "No chart: no identified speaker is quoted in the article."
    each = [f"{row.speaker}: {say_count(row.words, 'word')}" for row in each_row(quoted)]
    return f"Bar chart. {title_quoted(speakers)}. {'; '.join(each)}."


def tell_outlets(statements: pd.DataFrame) -> list[str]:
    """Tell how many statements came through another outlet."""
    via = statements["via"].dropna()
    if via.empty:
        return []
    counts = via.value_counts()
    outlets = [f"{name} ({number:,})" for name, number in counts.items()]
    if len(outlets) == 1:
        outlets = [str(via.iloc[0])]
    count = say_count(len(statements), "statement")
    which = "an outlet" if len(counts) == 1 else "outlets"
    came = f"came through {which} that the article names"
    if len(via) == len(statements):
        all_ = say_all(len(via), "statement")
        return [f"{upper_first(all_)} {came}: {join_words(outlets)}."]
    return [f"Of {count}, {len(via):,} {came}: {join_words(outlets)}."]
