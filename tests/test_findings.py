"""Findings: sentences that agree with the tables they are computed from."""

import re

import pandas as pd
import pytest

from helpers import check_figures, compare_headline, parse_article, tabulate
from helpers.english import (
    find_words,
    join_words,
    say_amount,
    say_count,
    say_number,
    say_range,
    say_share,
)
from helpers.schema import Tables, each_row
from helpers.show import article as show_article
from helpers.show.article import source_line
from helpers.show.citations import cite_statement, name_places
from helpers.show.figures import (
    OWN_VOICE,
    UNIDENTIFIED,
    describe_sizes,
    name_figures,
    name_givers,
    tell_checks,
    tell_figures,
    tell_headline,
    title_sizes,
    word_amounts,
)
from helpers.show.funnel import describe_ranges, show_next_step, tell_funnel, title_ranges
from helpers.show.speakers import (
    describe_modes,
    describe_quoted,
    tell_outlets,
    tell_speakers,
    title_modes,
    title_quoted,
)
from helpers.show.words import (
    describe_places,
    describe_words,
    find_labels,
    tell_places,
    tell_words,
    title_places,
    title_words,
)

ARTICLE = parse_article(
    "40 Boats Sink\n\nSo far about 40 boats sank, Ana Ruiz said. "
    "More than 2,000 people watched.\n\n"
    '"We lost 12 of them," Ana Ruiz told the Herald. "It was the wind."'
)
TABLES = tabulate(ARTICLE)
EMPTY = tabulate(parse_article("Still\n\nNothing moved on the lake."))


def read(*paragraphs: str) -> Tables:
    return tabulate(parse_article("\n\n".join(("A Headline", *paragraphs))))


def test_article_counts_what_it_holds() -> None:
    length, found = show_article.tell_article(TABLES)
    assert length == "The body has 2 paragraphs and 28 words."
    assert found.startswith(f"The article prints {len(TABLES.figures)} figures")
    assert "No figure" in show_article.tell_article(EMPTY)[1]


def test_an_article_of_one_manner_names_it_alone() -> None:
    told = show_article.tell_article(read("It rained, Ana Ruiz said. Bo Lind said it snowed."))[1]
    assert told == ("The article prints no figure and reports 2 statements, both paraphrased.")
    told = show_article.tell_article(read('Bo Lind said it "rained" there.'))[1]
    assert told.endswith("1 statement, which is paraphrased with quoted words in it.")
    told = show_article.tell_article(read("It rained for 12 days."))[1]
    assert told == "The article prints 1 figure and reports no statement."


def test_places_count_what_each_paragraph_holds() -> None:
    assert (
        "Figures: in the headline (1), in the body’s paragraph 1 (2), 2 (1)."
        in show_article.describe_places(TABLES)
    )
    assert "half of the body holds" in show_article.title_places(TABLES)
    assert show_article.describe_places(EMPTY).startswith("No chart:")


def words(**counts: int) -> pd.DataFrame:
    return pd.DataFrame({"word": list(counts), "count": list(counts.values())})


@pytest.mark.parametrize(
    ("counts", "title"),
    [
        ({"ferry": 3, "pier": 1}, "“ferry” is used most, 3 times"),
        ({"ferry": 3, "pier": 3}, "“ferry” and “pier” are used most, 3 times each"),
        (dict.fromkeys("abcdef", 2), "6 words are used most, twice each"),
        ({"ferry": 1, "pier": 1}, "No content word is used twice"),
        ({}, "The article has no content words"),
    ],
)
def test_words_name_the_most_frequent(counts: dict[str, int], title: str) -> None:
    assert title_words(words(**counts)) == title
    assert title.lower() in tell_words(words(**counts))[0].lower()


def test_words_tell_how_many_are_rare_only_if_some_are() -> None:
    assert tell_words(words(a=3, b=1, c=1)) == [
        "Of 3 different content words, “a” is used most, 3 times; 2 occur once."
    ]
    assert "once" not in tell_words(words(a=3, b=2))[0]
    assert describe_words(words(a=3, b=1)) == "Bar chart. “a” is used most, 3 times. a: 3; b: 1."


def places(**paragraphs: list[int]) -> pd.DataFrame:
    rows = [(word, at) for word, found in paragraphs.items() for at in found]
    return pd.DataFrame(rows, columns=["word", "paragraph"])


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            {"a": [0, 1, 1], "b": [2]},
            "Of the main words and names, “a” is spread most widely, in 2 of 3 paragraphs; "
            "“b” enters last, in paragraph 3 of 3.",
        ),
        (
            {"a": [0, 1], "b": [1, 2], "c": [0]},
            "Of the main words and names, “a” and “b” are spread most widely, in 2 of 3 paragraphs",
        ),
        ({"a": [0], "b": [0]}, "Each of the main words and names stands in 1 of 3 paragraphs."),
        (
            {"a": [0], "b": [2, 2]},
            "Each of the main words and names stands in 1 of 3 paragraphs; “b” enters last, in",
        ),
        (
            {"a": [1]},
            "Of the main words and names, “a” is spread most widely, in 1 of 3 paragraphs.",
        ),
        (
            {"a": [0, 1, 2]},
            "Of the main words and names, “a” is spread most widely, in all 3 paragraphs.",
        ),
    ],
)
def test_places_tell_ties_as_ties(found: dict[str, list[int]], told: str) -> None:
    paragraphs = pd.DataFrame({"paragraph": [0, 1, 2]})
    assert " ".join(tell_places(places(**found), paragraphs)).startswith(told)
    assert title_places(places(**found), paragraphs) in describe_places(places(**found), paragraphs)


def test_no_places_tell_nothing() -> None:
    none = places()
    assert tell_places(none, TABLES.paragraphs) == []
    assert describe_places(none, TABLES.paragraphs).startswith("No chart:")


def figures(*rows: tuple[str, str | None, bool]) -> pd.DataFrame:
    """Make figures of the body: kind, speaker, and whether hedged."""
    kinds, speakers, hedged = zip(*rows, strict=True)
    return pd.DataFrame(
        {
            "text": [str(n) for n in range(len(rows))],
            "kind": kinds,
            "qualifier": ["about" if h else "exact" for h in hedged],
            "part": "body",
            "statement": pd.array([None if s is None else 0 for s in speakers], dtype="Int64"),
            "speaker": pd.Series([s or None for s in speakers], dtype="str"),
        }
    )


A, B = ("count", "Ana", True), ("money", "Bo", False)
OWN, OPEN = ("count", None, False), ("count", "", False)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([OWN], "The one figure of the body is in the outlet's own voice."),
        ([A], "The one figure of the body is given by Ana."),
        ([OWN, OWN], "Both figures of the body are in the outlet's own voice."),
        ([A, A], "Both figures of the body are given by Ana."),
        ([A, B], "Both figures of the body are given by 2 sources."),
        ([A, A, B], "All 3 figures of the body are given by 2 sources, most by Ana (2)."),
        (
            [A, OPEN, OWN],
            "Of the body's 3 figures, 1 is given by Ana; 1 is given by a source not identified; "
            "and 1 is in the outlet's own voice.",
        ),
    ],
)
def test_figures_name_their_givers(rows: list[tuple[str, str | None, bool]], told: str) -> None:
    assert tell_figures(figures(*rows))[1] == told


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([OWN], "The article prints one figure, “0”; it carries no hedge."),
        ([A], "The article prints one figure, “0”; it carries a hedge or a bound."),
        ([OWN, A], "The article prints 2 figures, both of one kind (count); one of them carries"),
        ([A, B], "The article prints 2 figures: 1 count and 1 sum of money; one"),
        ([A, A], "all of them carry a hedge or a bound."),
        ([OWN, OWN], "none of them carries a hedge or a bound."),
    ],
)
def test_figures_are_counted_by_kind_and_hedge(
    rows: list[tuple[str, str | None, bool]], told: str
) -> None:
    assert told in tell_figures(figures(*rows))[0]


def test_no_figures_are_told_in_words() -> None:
    assert tell_figures(EMPTY.figures) == ["No figure was found in this article."]
    assert describe_sizes(EMPTY.figures, EMPTY.figures).startswith("No chart:")


def test_sizes_name_the_largest_and_every_value() -> None:
    counts = TABLES.figures[TABLES.figures["kind"] == "count"]
    assert title_sizes(counts).endswith("the largest is more than 2,000 people")
    for piece in ("about 40 boats, that is 35 to 45", "12", "2,000 or more"):
        assert piece in describe_sizes(counts, counts)
    thousands = read("Thousands of people came, and a few left.").figures
    assert name_figures(thousands).iloc[0] == "Thousands of people"
    told = describe_sizes(counts, counts.iloc[:1])
    assert title_sizes(counts) in told
    assert "The largest 1: " in told
    assert title_sizes(thousands.iloc[:1]) == "1 count: “thousands of people”"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Scores of people came; 190 people were let in.", "; 1 of them hedged"),  # 20 to 200
        ("Scores of people came; 900 people were let in.", "; the largest is 900 people"),
        ("Two boats sank, and two ferries were lost.", "; none of them hedged"),
        ("Two boats sank, then one boat.", "; the largest is two boats"),
        ("Millions of people came on 40 boats.", "; the largest is “millions of people”"),
    ],
)
def test_the_largest_is_named_only_where_it_is_known(text: str, end: str) -> None:
    counts = read(text).figures
    title = title_sizes(counts[counts["kind"] == "count"])
    assert f"; {title.replace(', ', '; ')}".endswith(end)


def test_an_amount_with_a_unit_has_its_noun_in_brackets() -> None:
    found = read("It cost 40 percent of voters their ballots. The war took three days of mourning.")
    assert name_figures(found.figures).tolist() == ["40 percent (voters)", "three days (mourning)"]
    days = found.figures[found.figures["kind"] == "duration"]
    assert title_sizes(pd.concat([days, days])).endswith("the longest is three days (mourning)")


def test_amounts_have_their_units() -> None:
    found = read("It took 16 years, 1 mile and $2.5 million by May 2, 2024.").figures
    assert word_amounts(found).tolist() == ["16 years", "1 mile", "2.5 million USD", "2024-05-02"]


def test_a_source_not_identified_is_not_the_outlets_voice() -> None:
    body = figures(OPEN, OWN)
    assert name_givers(body).tolist() == [UNIDENTIFIED, OWN_VOICE]


def test_headline_says_what_it_drops() -> None:
    assert tell_headline(compare_headline(TABLES)) == [
        "The headline's “40” is “about 40” in the body; the headline drops “about” and “so far”."
    ]
    assert tell_headline(compare_headline(EMPTY)) == ["Neither headline nor deck prints a figure."]


def compared(text: str, body: str | None, dropped: str | None) -> dict[str, object]:
    found = body is not None
    row = {"part": "deck", "text": text, "found": found, "body_text": body, "dropped": dropped}
    return row | {"value": None if text == "2020" else 1.0, "noun": None}


def test_headline_and_body_of_one_wording_are_told_once() -> None:
    rows = [compared("212", "212", None), compared("2020", "2020", None), compared("9", None, None)]
    rows += [compared("40", "Forty", None), compared("about 7", "about 7", "reportedly")]
    rows += [compared("Three", "three", None), compared("three", "three", None)]
    assert tell_headline(pd.DataFrame(rows)) == [
        "The deck's “9” was not found in the body, by amount and noun.",
        "The deck's “40” is “Forty” in the body; no limit is dropped.",
        "The deck's “about 7” stands in the body; the deck drops “reportedly”.",
        "The deck's “212” and “Three” stand in the body in the same words.",
    ]
    both = [compared("212", "212", None), compared("Three", "three", None) | {"part": "headline"}]
    assert tell_headline(pd.DataFrame(both)) == [
        "The deck's “212” and the headline's “Three” stand in the body in the same words."
    ]
    assert tell_headline(pd.DataFrame(rows[1:2])) == [
        "Neither headline nor deck prints a figure other than a date."
    ]


def speakers(**counted: int) -> pd.DataFrame:
    return pd.DataFrame({"speaker": list(counted), "words": list(counted.values())})


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        ({"Ana": 0}, ["1 source speaks in the article, in paraphrase only."]),
        ({"Ana": 0, "Bo": 0}, ["2 sources speak in the article, both in paraphrase only."]),
        (
            {"Ana": 9, "Bo": 0},
            [
                "2 sources speak in the article; 1 of them is paraphrased only.",
                "All 9 quoted words are by Ana.",
            ],
        ),
        ({"Ana": 4, "Bo": 4}, ["2 sources speak in the article."]),
        (
            {"Ana": 6, "Bo": 2},
            [
                "2 sources speak in the article.",
                "Ana is quoted most: 6 of 8 quoted words (75%).",
            ],
        ),
        (
            {"bank": 6, "Bo": 2},
            [
                "2 sources speak in the article.",
                "“bank” is quoted most: 6 of 8 quoted words (75%).",
            ],
        ),
        ({}, ["Who makes the article's statements was not found."]),
    ],
)
def test_speakers_name_who_is_quoted_most(counted: dict[str, int], told: list[str]) -> None:
    assert tell_speakers(speakers(**counted), TABLES.statements) == told


def test_words_of_an_open_speaker_are_quoted_too() -> None:
    text = 'News.\n\n"We go now," Ana Ruiz said.\n\nOne said the firm "knew and did nothing."'
    tables = tabulate(parse_article(text))
    assert tell_speakers(tables.speakers, tables.statements)[-1] == (
        "Ana Ruiz is quoted most: 3 of 7 quoted words (43%)."
    )
    assert tables.speakers["share"].round(2).tolist() == [0.43]


def test_people_of_the_story_are_no_sources() -> None:
    cited = speakers(Ana=6, Bo=2, crowd=0).assign(cited=[True, True, False])
    assert tell_speakers(cited, TABLES.statements)[:2] == [
        "2 sources speak in the article.",
        "1 other is said to speak, think or want, but is not a source of the article.",
    ]
    cited = speakers(crowd=0).assign(cited=False)
    assert tell_speakers(cited, TABLES.statements) == [
        "1 speaker is said to speak, think or want, but is not a source of the article."
    ]
    nobody = ["Nobody is quoted or paraphrased in this article."]
    assert tell_speakers(EMPTY.speakers, EMPTY.statements) == nobody


def test_charts_of_speakers_have_every_value() -> None:
    assert title_quoted(TABLES.speakers) == "Ana Ruiz has all of the words quoted"
    assert title_quoted(EMPTY.speakers) == "No identified speaker is quoted"
    tables = read("“It rained.”")  # by whom is not told
    assert title_modes(tables.statements) == "The one statement is a direct quote"
    assert describe_quoted(tables.speakers).startswith("No chart: no identified speaker")
    assert "Ana Ruiz: 9 words" in describe_quoted(TABLES.speakers)
    assert title_quoted(speakers(Ana=4, Bo=4)) == "Ana and Bo each have 50% of the words quoted"
    assert "Ana Ruiz: 1 paraphrased, 2 quoted" in describe_modes(TABLES.statements)
    assert title_modes(TABLES.statements) == "2 of 3 statements are quoted directly"
    assert describe_modes(EMPTY.statements).startswith("No chart:")
    assert describe_quoted(EMPTY.speakers).startswith("No chart:")


def test_outlets_are_named() -> None:
    assert tell_outlets(TABLES.statements) == [
        "Of 3 statements, 2 came through an outlet that the article names: Herald."
    ]
    assert tell_outlets(EMPTY.statements) == []


def stage(name: str, count: float | None, **more: object) -> dict[str, object]:
    row = {"stage": name, "name": name.title(), "count": count, "low": count, "high": count}
    basis = "no count" if count is None else "stated"
    row |= {"outcome": "in", "basis": basis, "label": str(count), "of": None, "qualifier": "exact"}
    return row | more


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        (
            "The fee rose by 40% from $12,000 to $18,000.",
            "as a change, 40% is stated, and the other figures come to 50%.",
        ),
        (
            "One in eight homes, 610 of 2,440, flooded.",
            "as a share, 12.5% is stated, and the other figures come to 25%.",
        ),
        (
            "The rate fell to 4 percent from 9 percent, a drop of two percentage points.",
            "as a difference, 2 is stated, and the other figures come to 4 to 6.",
        ),
    ],
)
def test_relations_that_do_not_hold_are_told_with_their_unit(sentence: str, end: str) -> None:
    tables = tabulate(parse_article(f"Fees\n\n{sentence}"))
    told = tell_checks(check_figures(tables), tables.figures)
    assert told[1].endswith(end)
    assert told[0] == "The article states one relation between its figures; they do not agree."


def test_relations_that_all_hold_are_told_as_all() -> None:
    checks = pd.DataFrame(
        {"relation": "share", "verdict": ["agrees", "agrees"], "figures": ["0", "1"]}
    )
    told = "The article states 2 relations between its figures: both agree."
    assert tell_checks(checks, TABLES.figures) == [told]


def test_one_relation_that_a_hedge_leaves_open_is_told_so() -> None:
    tables = read("In all, more than 200 of 1,000 homes, or 24 percent, were dry.")
    assert tell_checks(check_figures(tables), tables.figures) == [
        "The article states one relation between its figures; it is left open."
    ]


def test_ranges_count_the_stages_that_leave_one() -> None:
    wide = stage("a", 10, low=5, high=15, qualifier="about")
    assert title_ranges(pd.DataFrame([wide, stage("b", 2)])) == (
        "1 of 2 stages with a count leaves a range"
    )
    assert (
        title_ranges(pd.DataFrame([stage("b", 2)])) == "The one stage with a count leaves no range"
    )
    assert "A: 10, that is 5 to 15" in describe_ranges(pd.DataFrame([wide]))


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


def test_a_narrow_range_of_a_share_is_told_in_tenths() -> None:
    stages = pd.DataFrame(
        [
            stage("asked", 340.0, label="some 340", low=335.0, high=345.0),
            stage("paid", 96.0, label="96", low=96.0, high=96.0, of="asked"),
        ]
    )
    assert tell_funnel(stages)[1] == (
        "That is 28.2% by our arithmetic, and 27.8% to 28.7% if the hedges are taken at their "
        "widest."
    )


def test_a_mark_as_a_sentence_keeps_the_quotation_marks_that_are_its_own() -> None:
    article = parse_article(
        "Boats “out” again\n\nCrews accused the mayor of “sailing into a storm”.\n\n"
        "“‘Go,’ he told us,” Ana Ruiz said. A report said 40 boats sank. “We ran,” she said."
    )
    tables = tabulate(article)
    places = name_places(tables.paragraphs)
    told = {
        row.text: cite_statement(article, places[row.paragraph], row)
        for row in each_row(tables.statements)
    }
    assert {
        "In paragraph 1 of the body, the article partly quotes Crews: "
        "“the mayor of ‘sailing into a storm’”.",
        "In paragraph 2 of the body, the article quotes Ana Ruiz: “‘Go,’ he told us”.",
        "In paragraph 2 of the body, the article paraphrases “report”: “40 boats sank”.",
        "In paragraph 2 of the body, the article quotes Ana Ruiz: “We ran”.",
    } <= set(told.values()), told
    assert places == {
        0: "the headline",
        1: "paragraph 1 of the body",
        2: "paragraph 2 of the body",
    }
    assert source_line(article) == "Source: “Boats ‘out’ again”."


def test_the_largest_part_is_told_where_nobody_went_on() -> None:
    stages = pd.DataFrame(
        [
            stage("asked", 1000.0, label="1,000"),
            stage("left", 300.0, outcome="out", of="asked", label="300"),
            stage("ill", 400.0, outcome="within", of="asked", label="400"),
        ]
    )
    assert tell_funnel(stages)[0] == "Of 1,000 asked, 400 ill."
    assert tell_funnel(stages.head(1))[0] == "1,000 asked."


def test_next_step_is_the_command_as_code() -> None:
    for path, command in (
        ("../data/boats.txt", "python -m helpers new data/boats.txt</code>"),
        ("../data/boats.txt", "<code>%run -m helpers new ../data/boats.txt</code>"),
        ("../data/my boats (1).txt", "new &#x27;data/my boats (1).txt&#x27;</code>"),
        ("/home/ana/boats.txt", "<code>%run -m helpers new boats.txt</code>"),
        ("../../secret/boats.txt", "<code>.venv/bin/python -m helpers new boats.txt</code>"),
    ):
        shown = show_next_step(pd.DataFrame(), path)
        assert command in shown.html
        assert not {"ana", "secret"} & set(re.findall(r"\w+", shown.html))
        assert shown.notes == {"page": "ends"}
    assert show_next_step(pd.DataFrame({"stage": ["a"]}), "x").notes == {}


def test_who_only_declines_is_said_to_decline() -> None:
    text = 'News.\n\n"We go now," Ana Ruiz said. Bo Roe declined to comment on the plan.'
    tables = tabulate(parse_article(text))
    assert tell_speakers(tables.speakers, tables.statements)[1] == (
        "1 other is only said to decline or to refuse something, and is not a source of the "
        "article."
    )


def test_what_a_headline_repeats_is_no_relation_that_the_article_states() -> None:
    tables = tabulate(parse_article("40 boats sink\n\nSome 40 boats sank."))
    checks = check_figures(tables)
    assert checks["relation"].tolist() == ["headline"]
    assert tell_checks(checks, tables.figures) == []


def test_the_labels_of_an_interview_are_found() -> None:
    text = "\n\n".join(["Talk"] + ["Q: Why the A road?", "Lee: The mayor said: “No.”"] * 2)
    tables = tabulate(parse_article(text + "\n\nThe mayor was clear: “Never.”"))
    labels = tables.tokens[find_labels(tables.tokens, tables.statements)]
    assert labels.loc[labels["kind"] == "word", "text"].tolist() == ["Q", "Lee"] * 2
    assert not find_labels(TABLES.tokens, TABLES.statements).any()
    assert not find_labels(EMPTY.tokens, EMPTY.statements).any()


def test_words_are_found_whole_also_where_a_mark_touches_the_next() -> None:
    text = '"We ran."He lost US$40 of 140 boats, 40%of all'
    found = [text[slice(*place)] for place in find_words(text, ' "We  ran." ')]
    assert found == ['"We ran."']
    assert len(find_words(text, "$40")) == len(find_words(text, "40%")) == 1
    assert find_words(text, "40 boats") == find_words(text, "We ra") == []


def test_numbers_in_words() -> None:
    assert [say_number(n) for n in (0, 0.25, 999, 1000, 1e6, 1.5e9, -4.5)] == [
        *("0", "0.25", "999", "1,000", "1 million", "1.5 billion", "-4.5")
    ]
    assert [say_number(n) for n in (999.96, 999_999.7, 999_960_000, 2.5e18, 0.00005)] == [
        *("1,000", "1 million", "1 billion", "2,500,000 trillion", "0.00005")
    ]
    assert say_range(None, 5) == "5 or less"
    assert say_range(3, 3) == "3"
    assert say_range(None, None) == ""
    assert [say_share(s) for s in (0, 0.0001, 0.025, 0.5, 0.995, 0.9999, 1)] == [
        *("0%", "under 0.1%", "2.5%", "50%", "99.5%", "over 99.9%", "100%")
    ]
    assert [say_amount(2, u) for u in ("foot", "degree Celsius", "cubic meter", "USD", None)] == [
        *("2 feet", "2 degrees Celsius", "2 cubic meters", "2 USD", "2")
    ]
    assert say_amount(1, "mile per hour") == "1 mile per hour"
    units = ("kilohertz", "horsepower", "million barrels per day", "inch of mercury", "lux")
    assert [say_amount(3, unit) for unit in units] == [
        *(
            "3 kilohertz",
            "3 horsepower",
            "3 million barrels per day",
            "3 inches of mercury",
            "3 lux",
        )
    ]
    assert say_count(1, "quote") == "1 quote"
    assert join_words([]) == ""
    assert join_words(["a", "b"]) == "a and b"


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
    asked = stage("asked", 100, low=50, high=150)
    went = stage("went", 90, low=85, high=95, of="asked")
    assert "and 57% to 100% if" in " ".join(tell_funnel(pd.DataFrame([asked, went])))
