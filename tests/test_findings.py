"""Findings: sentences that agree with the tables they are computed from."""

import pandas as pd

from helpers import parse_article, tabulate
from helpers.english import join_words, say_count, say_number, say_range, say_share
from helpers.headline import compare_headline
from helpers.show.article import count_parts, tell_article
from helpers.show.figures import count_givers, tell_figures, tell_headline
from helpers.show.funnel import tell_funnel, tell_next_step
from helpers.show.speakers import count_outlets, tell_outlets, tell_speakers, title_speakers
from helpers.show.words import pick_words, tell_places, tell_words
from helpers.words import count_words

ARTICLE = parse_article(
    "40 Boats Sink\n\nSo far about 40 boats sank, Ana Ruiz said. "
    "More than 2,000 people watched.\n\n"
    '"We lost 12 of them," Ana Ruiz told the Herald. "It was the wind."'
)
TABLES = tabulate(ARTICLE)
EMPTY = tabulate(parse_article("Still\n\nNothing moved on the lake."))


def stage(name: str, count: float | None, **more: object) -> dict[str, object]:
    row = {"stage": name, "name": name.title(), "count": count, "low": count, "high": count}
    basis = "no count" if count is None else "stated"
    return row | {"outcome": "in", "basis": basis, "label": str(count), "of": None} | more


def test_article_counts_what_it_holds() -> None:
    length, found = tell_article(ARTICLE, TABLES)
    assert length == "The body has 2 paragraphs and 28 words."
    assert found.startswith(f"The article prints {len(TABLES.figures)} figures")
    assert "No figure" in tell_article(ARTICLE, EMPTY)[1]


def test_parts_add_up() -> None:
    parts = count_parts(TABLES).set_index("part")
    assert list(parts.index) == ["headline", "body", "all"]
    assert (parts.loc[["headline", "body"]].sum() == parts.loc["all"]).all()
    assert parts.loc["all", "figures"] == len(TABLES.figures)


def test_words_name_the_most_frequent() -> None:
    words = count_words(TABLES.tokens)
    assert words["word"].iloc[0] in tell_words(words)[0]
    assert tell_words(words.head(0)) == ["The article has no content words."]
    assert "Ana Ruiz" in pick_words(TABLES, words)
    assert tell_places(pd.DataFrame(), TABLES.paragraphs)[0].startswith("None")


def test_figures_name_their_largest_giver() -> None:
    first, second = tell_figures(TABLES)
    assert first.startswith(f"The article prints {len(TABLES.figures)} figures")
    assert "most by Ana Ruiz" in second
    givers = count_givers(TABLES.figures)
    assert givers["figures"].sum() == len(TABLES.figures)
    assert tell_figures(EMPTY) == ["No figure was found in this article."]


def test_headline_says_what_it_drops() -> None:
    (sentence,) = tell_headline(compare_headline(TABLES))
    assert sentence.startswith("The headline's “40” is “about 40” in the body; the headline drops")
    assert tell_headline(compare_headline(EMPTY)) == ["Neither headline nor deck prints a figure."]


def test_speakers_name_who_is_quoted_most() -> None:
    assert any("Ana Ruiz is quoted most" in sentence for sentence in tell_speakers(TABLES))
    assert title_speakers(TABLES.speakers).startswith("Ana Ruiz has 100% of the words quoted")
    assert tell_speakers(EMPTY) == ["Nobody is quoted or paraphrased in this article."]


def test_outlets_add_up() -> None:
    assert count_outlets(TABLES.statements)["statements"].sum() == len(TABLES.statements)
    assert tell_outlets(EMPTY.statements) == []


def test_funnel_tells_share_range_and_gaps() -> None:
    stages = pd.DataFrame(
        [
            stage("asked", 1000.0, label="about 1,000", low=950.0, high=1050.0),
            stage("left", 400.0, outcome="out", basis="derived"),
            stage("paid", 100.0, label="100", of="asked"),
            stage("moved", None),
        ]
    )
    assert tell_funnel(stages) == [
        "100 paid, of about 1,000 asked.",
        "That is 10% by our arithmetic, and 9.5% to 11% if the hedges are taken at their widest.",
        "Nobody states the count of “Left”; it is our arithmetic.",
        "No count is given for “Moved”: how many got there is not known.",
    ]
    assert tell_funnel(stages.head(0)) == []


def test_next_step_is_the_command() -> None:
    told = " ".join(tell_next_step(pd.DataFrame(), "../data/boats.txt"))
    assert "python -m helpers new data/boats.txt" in told


def test_numbers_in_words() -> None:
    assert [say_number(n) for n in (0, 0.25, 999, 1000, 1e6, 1.5e9, -4.5)] == [
        *("0", "0.25", "999", "1,000", "1 million", "1.5 billion", "-4.5")
    ]
    assert say_range(None, 5) == "5 or less"
    assert say_range(3, 3) == "3"
    assert say_range(None, None) == ""
    assert [say_share(s) for s in (0, 0.0001, 0.025, 0.5, 0.995, 0.9999, 1)] == [
        *("0%", "under 0.1%", "2.5%", "50%", "99.5%", "over 99.9%", "100%")
    ]
    assert say_count(1, "quote") == "1 quote"
    assert join_words([]) == ""
    assert join_words(["a", "b"]) == "a and b"


def test_a_source_not_identified_is_not_the_outlets_voice() -> None:
    tables = tabulate(
        parse_article(
            "Boats\n\nAna Ruiz met Ben Cole. Ms. Dow stayed. She and he left.\n\n"
            "They said 40 boats sank. The lake froze over 12 days."
        )
    )
    givers = count_givers(tables.figures).set_index("given by")["figures"]
    assert givers.to_dict() == {"A source not identified": 1, "The outlet's own voice": 1}
    assert tell_figures(tables)[1] == (
        "1 by a source not identified; the other 1 is in the outlet's own voice."
    )


def test_a_share_says_how_far_its_hedges_reach() -> None:
    asked = stage("asked", 100, low=100, high=None)
    went = stage("went", 10, low=8, high=12, of="asked")
    assert "10% by our arithmetic, and at most 12% if" in " ".join(
        tell_funnel(pd.DataFrame([asked, went]))
    )
    asked, went = stage("asked", 100, low=None), stage("went", 10, low=8, high=12, of="asked")
    assert "and at least 8% if" in " ".join(tell_funnel(pd.DataFrame([asked, went])))
    asked = stage("asked", 100, low=None, high=None)
    assert "leave its range open" in " ".join(tell_funnel(pd.DataFrame([asked, went])))
