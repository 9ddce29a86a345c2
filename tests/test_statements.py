"""Statements by phenomenon, in sentences of our own."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.schema import SCHEMA
from helpers.segments import segment
from helpers.statements.scan import Statement, scan_statements
from helpers.tables import find_statements


def read(text: str) -> list[str]:
    """Return "mode, mention: stretch" of every statement, after a headline of no interest."""
    text = f"Harbor news.\n\n{text}"
    return [
        f"{s.mode}, {text[slice(*s.mention)] if s.mention else 'nobody'}: {text[s.start : s.end]}"
        for s in scan_statements(segment(parse_article(text)))
    ]


def rows(text: str) -> list[Statement]:
    return scan_statements(segment(parse_article(f"Harbor news.\n\n{text}")))


# id, text, the statements in order: "mode, mention: stretch"
FOUND: list[tuple[str, ...]] = [
    # Orders of quote, source and cue.
    ("quote-source-cue", '"It rained," Ann Lee said.', 'direct, Ann Lee: "It rained,"'),
    ("quote-cue-source", '"It rained," said Ann Lee.', 'direct, Ann Lee: "It rained,"'),
    ("source-cue-quote", 'Ann Lee said, "It rained."', 'direct, Ann Lee: "It rained."'),
    ("source-cue-colon-quote", 'Ann Lee added: "It rained."', 'direct, Ann Lee: "It rained."'),
    ("source-cue-that", "Ann Lee said that it rained.", "indirect, Ann Lee: that it rained"),
    ("source-cue-clause", "Ann Lee said it rained.", "indirect, Ann Lee: it rained"),
    (
        "content-source-cue",
        "It rained all day, Ann Lee said.",
        "indirect, Ann Lee: It rained all day",
    ),
    (
        "content-cue-source",
        "It rained all day, said Ann Lee.",
        "indirect, Ann Lee: It rained all day",
    ),
    ("present-tense", '"It rains," says Ann Lee.', 'direct, Ann Lee: "It rains,"'),
    ("perfect-tense", "Ann Lee has said that it rained.", "indirect, Ann Lee: that it rained"),
    ("progressive", "Ann Lee is saying that it rained.", "indirect, Ann Lee: that it rained"),
    (
        "adverb-before-cue",
        "Ann Lee later said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    ("adverb-after-cue", '"It rained," Ann Lee said quietly.', 'direct, Ann Lee: "It rained,"'),
    (
        "two-relative-clauses-before-the-cue",
        "Two people who worked there, and who asked not to be named while they are still employed "
        "by the city, said the form changed.",
        "indirect, Two people: the form changed",
    ),
    (
        "clock-time-before-that",
        "Ann Lee said by phone at 8:30 p.m. that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "passive-in-a-relative-clause",
        "Teachers who were told that they might go, 80 of them, left. It rained.",
        "indirect, nobody: that they might go",
    ),
    ("since-after-has", "Ann Lee has since said it rained.", "indirect, Ann Lee: it rained"),
    # How a quote ends.
    ("question-mark", '"Did it rain?" Ann Lee asked.', 'direct, Ann Lee: "Did it rain?"'),
    ("exclamation-mark", '"It rained!" Ann Lee shouted.', 'direct, Ann Lee: "It rained!"'),
    ("dash", '"It rained —" Ann Lee said.', 'direct, Ann Lee: "It rained —"'),
    ("full-stop-then-source", '"It rained." Ann Lee said.', 'direct, Ann Lee: "It rained."'),
    ("comma-outside", '"It rained", Ann Lee said.', 'direct, Ann Lee: "It rained"'),
    (
        "several-sentences",
        '"It rained. We left," Ann Lee said.',
        'direct, Ann Lee: "It rained. We left,"',
    ),
    # Quotation marks.
    ("curly-marks", "“It rained,” Ann Lee said.", "direct, Ann Lee: “It rained,”"),
    ("doubled-single-marks", "''It rained,'' Ann Lee said.", "direct, Ann Lee: ''It rained,''"),
    ("backtick-marks", "``It rained,'' Ann Lee said.", "direct, Ann Lee: ``It rained,''"),
    ("opening-mark-used-to-close", "“It rained,“ Ann Lee said.", "direct, Ann Lee: “It rained,“"),
    (
        "quote-within-quote",
        "“He said ‘no’ to us,” Ann Lee said.",
        "direct, Ann Lee: “He said ‘no’ to us,”",
    ),
    (
        "inches-are-no-mark",
        'The 6" pipe broke. "It rained," Ann Lee said.',
        'direct, Ann Lee: "It rained,"',
    ),
    # Split and continued quotes.
    (
        "split-quote",
        '"It rained," Ann Lee said, "and we left."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "and we left."',
    ),
    (
        "next-sentence-quote",
        '"It rained," Ann Lee said. "We left."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "We left."',
    ),
    (
        "third-quote",
        '"It rained," Ann Lee said. "We left." It was dark. "Nobody came."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "We left."',
        'direct, Ann Lee: "Nobody came."',
    ),
    (
        "quote-after-indirect",
        'Ann Lee said that it rained. "We left early."',
        "indirect, Ann Lee: that it rained",
        'direct, Ann Lee: "We left early."',
    ),
    (
        "quote-runs-on",
        '"It rained," Ann Lee said. "The roof leaked.\n\n"We left."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "The roof leaked.',
        'direct, Ann Lee: "We left."',
    ),
    (
        "next-paragraph-quote",
        '"It rained," Ann Lee said.\n\n"We left at once."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "We left at once."',
    ),
    ("colon-ends-paragraph", 'Then Ann Lee said:\n\n"It rained."', 'direct, Ann Lee: "It rained."'),
    (
        "colon-after-other-verb",
        'Ann Lee ended with a warning:\n\n"It will rain."',
        'direct, Ann Lee: "It will rain."',
    ),
    (
        "sentence-before-without-cue",
        'Ann Lee opened the door. "It rained all night."',
        'direct, Ann Lee: "It rained all night."',
    ),
    # Interrupted indirect statements.
    (
        "interrupted",
        "The rain, Ann Lee said, ruined the roof.",
        "indirect, Ann Lee: The rain",
        "indirect, Ann Lee: ruined the roof",
    ),
    (
        "interrupted-after-adverb",
        "So far, Ann Lee said, only two roofs leak.",
        "indirect, Ann Lee: So far",
        "indirect, Ann Lee: only two roofs leak",
    ),
    (
        "interrupted-after-but",
        "But, Ann Lee said, the roof held.",
        "indirect, Ann Lee: the roof held",
    ),
    (
        "interrupted-by-according",
        "The rain, according to Ann Lee, ruined the roof.",
        "indirect, Ann Lee: The rain",
        "indirect, Ann Lee: ruined the roof",
    ),
    # Partial quotes.
    (
        "partial-quote",
        'Ann Lee said the roof was "a terrible mess."',
        'mixed, Ann Lee: the roof was "a terrible mess."',
    ),
    (
        "partial-quote-before-source",
        'The roof was "a terrible mess," Ann Lee said.',
        'mixed, Ann Lee: The roof was "a terrible mess,"',
    ),
    ("called-it", 'Ann Lee called it "a terrible mess."', 'mixed, Ann Lee: it "a terrible mess."'),
    (
        "described-as",
        'Ann Lee described the roof as "a terrible mess."',
        'mixed, Ann Lee: the roof as "a terrible mess."',
    ),
    (
        "partial-after-other-verb",
        'Ann Lee wrote of her "long and bitter fight with the rain."',
        'mixed, Ann Lee: her "long and bitter fight with the rain."',
    ),
    (
        "two-partial-quotes-one-row",
        'Ann Lee said the roof was "old" and "full of holes."',
        'mixed, Ann Lee: the roof was "old" and "full of holes."',
    ),
    # What stands between name and verb.
    ("party-and-comma", 'Leo Voss (R-Ohio), said: "It rained."', 'direct, Leo Voss: "It rained."'),
    (
        "appositive",
        '"It rained," Ann Lee, the mayor, said.',
        'direct, Ann Lee, the mayor: "It rained,"',
    ),
    (
        "appositive-before-name",
        "The mayor of Ash Falls, Ann Lee, said that it rained.",
        "indirect, The mayor of Ash Falls, Ann Lee: that it rained",
    ),
    (
        "appositive-after-inverted",
        '"It rained," said Ann Lee, the mayor of Ash Falls.',
        'direct, Ann Lee: "It rained,"',
    ),
    ("age", '"It rained," Ann Lee, 45, said.', 'direct, Ann Lee, 45: "It rained,"'),
    (
        "relative-between",
        "Ann Lee, who lost her roof, said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "participle-between",
        "Ann Lee, speaking in Ash Falls, said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "bracket-between",
        "Sen. Ann Lee (R-Ky.) said that it rained.",
        "indirect, Sen. Ann Lee: that it rained",
    ),
    (
        "dashes-between",
        "Ann Lee — a farmer — said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "weekday-between",
        "Ann Lee on Monday said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "however-between",
        "Ann Lee, however, said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "himself",
        "Bob Ray himself said that it rained.",
        "indirect, Bob Ray himself: that it rained",
    ),
    (
        "relative-without-comma",
        "Farmers who live by the river said it rained.",
        "indirect, Farmers: it rained",
    ),
    (
        "participle-without-comma",
        "A note found in the barn said it rained.",
        "indirect, A note found in the barn: it rained",
    ),
    # What stands between cue and content.
    (
        "said-weekday-that",
        "Ann Lee said Monday that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "said-last-week",
        "Ann Lee said last week that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "said-in-a-statement",
        "Ann Lee said in a statement that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "told-listener",
        "Ann Lee told reporters that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    ("told-him-clause", "Ann Lee told him she left early.", "indirect, Ann Lee: she left early"),
    ("told-them-quote", 'Ann Lee told them, "It rained."', 'direct, Ann Lee: "It rained."'),
    ("quote-then-told", '"It rained," Ann Lee told them.', 'direct, Ann Lee: "It rained,"'),
    (
        "asked-whether",
        "Ann Lee asked Bob Ray whether it rained.",
        "indirect, Ann Lee: whether it rained",
    ),
    (
        "explained-how",
        "Ann Lee explained how the roof broke.",
        "indirect, Ann Lee: how the roof broke",
    ),
    # A leading clause.
    (
        "leading-phrase",
        "In a speech in Ash Falls, Ann Lee said that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "leading-clause",
        "When the roof broke, Ann Lee said it rained.",
        "indirect, Ann Lee: it rained",
    ),
    (
        "when-asked",
        "When asked about the roof, Ann Lee said that it rained.",
        "indirect, nobody: the roof",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "leading-participle",
        "Noting that it rained, Ann Lee closed the door.",
        "indirect, Ann Lee: that it rained",
    ),
    # Verbs that share a subject.
    (
        "adding",
        "Ann Lee said that it rained, adding that the roof leaked.",
        "indirect, Ann Lee: that it rained",
        "indirect, Ann Lee: that the roof leaked",
    ),
    (
        "adding-quote",
        '"It rained," Ann Lee said, adding, "We left."',
        'direct, Ann Lee: "It rained,"',
        'direct, Ann Lee: "We left."',
    ),
    (
        "calling",
        "Ann Lee attacked the plan, calling it a mistake.",
        "indirect, Ann Lee: the plan",
        "indirect, Ann Lee: it a mistake",
    ),
    (
        "and-said",
        "Ann Lee praised the farmers and said that it rained.",
        "indirect, Ann Lee: the farmers",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "went-on-to-say",
        "Ann Lee went on to say that it rained.",
        "indirect, Ann Lee: that it rained",
    ),
    (
        "adding-skips-nested-subject",
        "Ann Lee said that the roof broke, adding that it rained.",
        "indirect, Ann Lee: that the roof broke",
        "indirect, Ann Lee: that it rained",
    ),
    # Coordination cut.
    (
        "two-speakers",
        "Ann Lee said it rained, and Bob Ray said it snowed.",
        "indirect, Ann Lee: it rained",
        "indirect, Bob Ray: it snowed",
    ),
    (
        "while-cut",
        "Ann Lee said it rained, while Bob Ray said it snowed.",
        "indirect, Ann Lee: it rained",
        "indirect, Bob Ray: it snowed",
    ),
    ("semicolon-cut", "Ann Lee said it rained; the roof leaked.", "indirect, Ann Lee: it rained"),
    ("which-cut", "Ann Lee said it rained, which was true.", "indirect, Ann Lee: it rained"),
    (
        "nearest-cue",
        '"It rained," Ann Lee said. Bob Ray said, "It snowed."',
        'direct, Ann Lee: "It rained,"',
        'direct, Bob Ray: "It snowed."',
    ),
    (
        "next-speaker-after-quote",
        '"It rained." Bob Ray said that it snowed.',
        'direct, nobody: "It rained."',
        "indirect, Bob Ray: that it snowed",
    ),
    # According to, as.
    ("according-after", "It rained, according to Ann Lee.", "indirect, Ann Lee: It rained"),
    ("according-before", "According to Ann Lee, it rained.", "indirect, Ann Lee: it rained"),
    ("as-said", "It rained, as Ann Lee said.", "indirect, Ann Lee: It rained"),
    ("as-opening", "As Ann Lee noted, the roof leaked.", "indirect, Ann Lee: the roof leaked"),
    # Labels and signatures.
    ("label", 'Ann Lee: "It rained."', 'direct, Ann Lee: "It rained."'),
    ("transcript", "LEE: It rained all day.", "indirect, LEE: It rained all day"),
    ("transcript-in-marks", '"LEE: It rained all day."', 'direct, LEE: It rained all day."'),
    ("signed", '"It rained all day." — Ann Lee', 'direct, Ann Lee: "It rained all day."'),
    # Who speaks.
    ("pronoun", '"It rained," she said.', 'direct, she: "It rained,"'),
    ("group", "Aides said that it rained.", "indirect, Aides: that it rained"),
    ("campaign", "The campaign said that it rained.", "indirect, The campaign: that it rained"),
    (
        "department",
        "The State Department said that it rained.",
        "indirect, The State Department: that it rained",
    ),
    ("some", "Some say that it rained.", "indirect, Some: that it rained"),
    ("others", "Others insist it rained.", "indirect, Others: it rained"),
    (
        "pair",
        "Ann Lee and Bob Ray said that it rained.",
        "indirect, Ann Lee and Bob Ray: that it rained",
    ),
    (
        "prepositions",
        "A spokesman for the mayor of Ash Falls said it rained.",
        "indirect, A spokesman for the mayor of Ash Falls: it rained",
    ),
    (
        "possessor",
        "Ann Lee's lawyer said that it rained.",
        "indirect, Ann Lee's lawyer: that it rained",
    ),
    (
        "title-and-initial",
        "Gov. Ann B. Lee said that it rained.",
        "indirect, Gov. Ann B. Lee: that it rained",
    ),
    (
        "percent",
        "Some 60 percent of voters said it rained.",
        "indirect, Some 60 percent of voters: it rained",
    ),
    (
        "poll",
        "A new poll shows that voters like rain.",
        "indirect, A new poll: that voters like rain",
    ),
    (
        "relative-source",
        "She met farmers who said the roof leaked.",
        "indirect, farmers: the roof leaked",
    ),
    (
        "relative-nearest",
        "She gave a long talk to Bob Ray, who said the roof leaked.",
        "indirect, Bob Ray: the roof leaked",
    ),
    (
        "relative-ends",
        "The farmers who said they were worried were sent home.",
        "indirect, The farmers: they were worried",
    ),
    # Verb or noun.
    ("short-verb-in-ed", "The men lied and claimed it rained.", "indirect, The men: it rained"),
    (
        "noun-reports",
        "Reports of rain were late. The agency reports that it rained.",
        "indirect, The agency: that it rained",
    ),
    ("verb-after-name", "Ann Lee claims that it rained.", "indirect, Ann Lee: that it rained"),
    ("verb-ends-sentence", "It rained, the agency reports.", "indirect, the agency: It rained"),
    (
        "base-verb-after-plural",
        "Farmers claim that it rained.",
        "indirect, Farmers: that it rained",
    ),
    (
        "compound-noun",
        "A state budget debate ended. Ann Lee said it rained.",
        "indirect, Ann Lee: it rained",
    ),
    ("noun-cue", "Her claim that it rained was wrong.", "indirect, Her: that it rained"),
    (
        "noun-cue-possessor",
        "Few liked Ann Lee's support for the dam.",
        "indirect, Ann Lee: the dam",
    ),
    # Frames of other verbs.
    ("vowed-to", "Ann Lee vowed to mend the roof.", "indirect, Ann Lee: to mend the roof"),
    ("vowed-not-to", "Ann Lee vowed not to yield.", "indirect, Ann Lee: not to yield"),
    ("urged-to", "Ann Lee urged farmers to leave.", "indirect, Ann Lee: farmers to leave"),
    ("called-for", "Ann Lee called for new roofs.", "indirect, Ann Lee: new roofs"),
    ("pointed-out", "Ann Lee pointed out that it rained.", "indirect, Ann Lee: that it rained"),
    ("spoke-about", "Ann Lee spoke about the roof.", "indirect, Ann Lee: the roof"),
    ("worry-about", "Officials worry about the roof.", "indirect, Officials: the roof"),
    ("criticized", "Ann Lee criticized the roof.", "indirect, Ann Lee: the roof"),
    ("believes", "Ann Lee believes that it rained.", "indirect, Ann Lee: that it rained"),
    # Passives.
    ("told-passive", "They were told that it rained.", "indirect, nobody: that it rained"),
    (
        "told-passive-clause",
        "Farmers were told they must leave.",
        "indirect, nobody: they must leave",
    ),
    (
        "raised",
        "Bob Ray is expected to leave.",
        "indirect, nobody: Bob Ray",
        "indirect, nobody: to leave",
    ),
    ("agent", "The plan was criticized by Ann Lee.", "indirect, Ann Lee: The plan"),
    # Other verbs beside a quote.
    ("verb-beside-quote", '"It rained," beamed Ann Lee.', 'direct, Ann Lee: "It rained,"'),
    (
        "verb-beside-quote-after-name",
        '"It rained," Ann Lee began.',
        'direct, Ann Lee: "It rained,"',
    ),
    # Quotes that no verb of saying leads to.
    (
        "sentence-before-ends-in-a-quote",
        'In May Ann Lee wrote, "It rained." She added, "The boats sank."',
        'direct, Ann Lee: "It rained."',
        'direct, She: "The boats sank."',
    ),
    (
        "quote-after-an-adverb-goes-on",
        'Ann Lee said it rained. Indeed, "the boats were all lost that day."',
        "indirect, Ann Lee: it rained",
        'direct, Ann Lee: "the boats were all lost that day."',
    ),
    (
        "things-do-not-speak",
        'Leo Voss opened the fair (rain expected) with a line: "It rained on all of us that day."',
        'direct, Leo Voss: "It rained on all of us that day."',
    ),
    (
        "phrase-that-begins-a-sentence-does-not-speak",
        'As a result, there was a "very odd rain that nobody had seen before."',
        'direct, nobody: "very odd rain that nobody had seen before."',
    ),
    (
        "owner-of-an-answer",
        'Her answer was "it rained on all of us that day."',
        'direct, Her: "it rained on all of us that day."',
    ),
    (
        "subject-of-a-subordinate-clause-is-not-shared",
        "Ann Lee left the room when the council met, saying it rained.",
        "indirect, Ann Lee: it rained",
    ),
]

# id, text: no statement at all.
SILENT = [
    ("participle after a number", "Applicants send in two written estimates each year."),
    ("no-cue", "Ann Lee walked home in the rain."),
    ("would-say", "Ann Lee would say that it rained."),
    ("did-not-say", "Ann Lee did not say that it rained."),
    ("title-of-a-show", 'Ann Lee appeared on the show "Morning Rain" for an hour.'),
    ("title-after-outlet", 'Ann Lee sat in the studio of CNN\'s "Morning Rain" for an hour.'),
    ("scare-quote", 'The "so-called" roof leaked all day.'),
    ("song-called", 'The band played a song called "Rain on Me" twice.'),
    ("reports-noun", "Reports from the valley were late."),
    ("claims-noun", "His claims were late."),
    ("plans-noun", "The plans were late."),
    ("time", "The train leaves at 10:30 each day."),
    ("question-answer-labels", "Q: Rain?"),
    ("forces-defending", "They bought weapons for forces defending the town."),
]

# id, text, via of the first statement
VIA = [
    ("an outlet within what is said", "Ann Lee said she heard of it on CNN.", None),
    ("the same after the outlet told", "Ann Lee told the AP she heard of it on CNN.", "AP"),
    ("told-outlet", '"It rained," Ann Lee told CNN.', "CNN"),
    ("told-the-outlet", '"It rained," Ann Lee told the Harbor Times.', "Harbor Times"),
    ("told-short-form", '"It rained," Ann Lee told the Harbor Press. The HP called.', "HP"),
    ("told-organisation", '"It rained," Ann Lee told the European Union.', None),
    ("interview", '"It rained," Ann Lee said in an interview with the AP.', "AP"),
    ("platform", '"It rained," Ann Lee wrote on Twitter.', "Twitter"),
    ("show-host", '"It rained," Ann Lee told CNN\'s Bob Ray.', "CNN"),
    ("adding-same", "Ann Lee told Reuters it rained, adding that it snowed.", "Reuters"),
    ("around", "Officials worry about rain, according to the AP report.", None),
    ("told-person", '"It rained," Ann Lee told Bob Ray.', None),
    ("told-reporters", '"It rained," Ann Lee told reporters.', None),
    ("state-outlet", '"It rained," Ann Lee was quoted as saying by state radio.', "state radio"),
    ("state-is-no-outlet", '"It rained," Ann Lee told state police.', None),
    ("of a place", '"It rained," Ann Lee told the Star of Dunmore.', "Star of Dunmore"),
    ("of-a-matter", '"It rained," Ann Lee told the Star of Tom Bell\'s plans.', "Star"),
    ("said-to", '"It rained," said Ann Lee to the Harbor Post.', "Harbor Post"),
    ("owned", "It rained, Ann Lee told CBS News' Bob Ray.", "CBS News"),
    ("television", '"It rained," Ann Lee said on TV.', None),
    (
        "opening",
        "In an interview with the Harbor Post on Monday, Ann Lee said it rained.",
        "Harbor Post",
    ),
    ("opening-no-comma", "In an interview with Le Monde Lee said it rained.", "Le Monde"),
    ("speaking-to", "Speaking to CNN, Ann Lee said it rained.", "CNN"),
    ("opening-no-outlet", "In an interview with the mayor, Ann Lee said it rained.", None),
    ("broadcaster", '"It rained," Ann Lee told Radio Lusaka.', "Radio Lusaka"),
    ("dateline-of-a-land", "KYIV (Ukraine) - Twelve people died, police said.", None),
    ("party-is-no-outlet", 'Rep. Ann Lee (R-S.C.): "It rained," she said.', None),
    ("place-is-no-outlet", '"It rained," Ann Lee said in Ash Falls.', None),
]


@pytest.mark.parametrize("case", FOUND, ids=[case[0] for case in FOUND])
def test_found(case: tuple[str, ...]) -> None:
    _, text, *expected = case
    assert read(text) == expected


@pytest.mark.parametrize("text", [s[1] for s in SILENT], ids=[s[0] for s in SILENT])
def test_silent(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "via"), [v[1:] for v in VIA], ids=[v[0] for v in VIA])
def test_via(text: str, via: str | None) -> None:
    assert rows(text)[0].via == via


def test_quoted_stretches_of_the_article(volunteers: Article) -> None:
    statements = find_statements(volunteers)
    quoted = statements[statements["mode"] != "indirect"]
    assert len(quoted) == 13
    assert Counter(name.split()[-1] for name in quoted["speaker"]) == {
        "Kremenetskyi": 5,
        "Kuleba": 2,
        "Department": 2,
        "Marynchak": 1,
        "Zelenskyy": 3,
    }


@pytest.mark.parametrize(
    ("start", "mention", "via"),
    [
        ("that joining a foreign military", "the U.S. State Department", None),
        ("6,000 Americans Contacted", "Official", None),
        ("more obvious dangers", "U.S. officials", "AP"),
        ("Half of those who contacted", "Kremenetskyi", "AP"),
        ("that a 16-year-old boy and a 73-year-old man", "Kremenetskyi", "AP"),
        ("only about 100 U.S. citizens", "Kremenetskyi", None),
        ("The fighters must also sign a contract", "the AP", None),
        ("there are more than 20,000", "the AP", None),
        ("More than 2 million Ukrainians", "the United Nations", None),
        ("Ukraine has historic ties", "Putin", None),
        ("not to bend", "Zelenskyy", None),
        ("\"You don't know where to go", "Liliya Marynchak", "PEOPLE"),
    ],
)
def test_statements_of_the_article(
    volunteers: Article, start: str, mention: str, via: str | None
) -> None:
    text = volunteers.text
    found = scan_statements(segment(volunteers))
    statement = next(s for s in found if text.startswith(start, s.start))
    assert statement.mention is not None
    assert text.startswith(mention, statement.mention[0])
    assert statement.via == via


def test_table_has_the_schema_even_when_empty() -> None:
    table = find_statements(parse_article("Nothing happened."))
    assert list(table.columns) == list(SCHEMA["statements"])
    assert len(table) == 0


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("The firm had not confirmed what the plane was doing.", "had not confirmed"),
        ("Bo Roe hasn't yet endorsed the plan.", "hasn't yet endorsed"),
        ("Bo Roe isn’t saying whether he will go.", "isn’t saying"),
        ("Ann Lee would not say if the dam is safe.", "would not say"),
        ("Ann Lee has not bothered to ask for help.", "has not bothered to ask for"),
        ("Ann Lee said it is not safe.", "said"),
        ('"It is not," Ann Lee said.', "said"),
    ],
)
def test_a_cue_has_its_denial(sentence: str, cue: str) -> None:
    table = find_statements(parse_article(f"Head\n\n{sentence}"))
    row = table.iloc[0]
    assert row["cue"] == cue
    assert f"Head\n\n{sentence}"[row["cue_start"] : row["cue_end"]] == cue


def test_numbers_count_from_zero() -> None:
    table = find_statements(
        parse_article('"It rained," Ann Lee said. "We left." She said it snowed.')
    )
    assert list(table["statement"]) == [0, 1, 2]
    assert list(table["attribution"]) == [0, 0, 1]


def test_continued_says_how() -> None:
    text = '"It rained," Ann Lee said. "We left."\n\n"The roof leaked."'
    assert [s.continued for s in rows(text)] == ["", "continuation", "paragraph"]


def test_run_on_quote_keeps_its_attribution() -> None:
    found = rows('"It rained," Ann Lee said. "The roof leaked.\n\n"We left."')
    assert [s.attribution for s in found] == [0, 0, 0]
    assert [s.continued for s in found] == ["", "continuation", "continuation"]


def test_headline_in_capitals() -> None:
    text = "Roof Will Leak, Official Says\n\nIt rained."
    (found,) = scan_statements(segment(parse_article(text)))
    assert text[found.start : found.end] == "Roof Will Leak"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Mysuru: The roof leaked, police said.", ["The roof leaked"]),
        ('It rained.\n\nMysuru: "I went home."', ['"I went home."']),  # in an interview, a name
    ],
)
def test_a_city_with_a_colon_opens_a_report(body: str, said: list[str]) -> None:
    text = f"Roof leaks again\n\n{body}"
    assert [text[s.start : s.end] for s in scan_statements(segment(parse_article(text)))] == said


def test_answers_alone_have_labels() -> None:
    turns = ["How did it begin?", "Ann Lee: With rain.", "Who came?", "Ann Lee: Nobody."]
    text = "Roof leaks again\n\n" + "\n\n".join(turns)
    found = scan_statements(segment(parse_article(text)))
    said = [(text[slice(*s.mention)] if s.mention else None, text[s.start : s.end]) for s in found]
    assert said == [
        (None, "How did it begin?"),
        ("Ann Lee", "With rain."),
        (None, "Who came?"),
        ("Ann Lee", "Nobody."),
    ]


PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "''",
        "``",
        "‘",
        "’",
        ",",
        ".",
        "?",
        ":",
        ";",
        "—",
        "-",
        "(",
        ")",
        "¶",
        "Ann",
        "Lee",
        "she",
        "who",
        "that",
        "said",
        "told",
        "according",
        "to",
        "the",
        "AP",
        "and",
        "asked",
        "claims",
        "calls",
        "for",
        "not",
        "has",
        "'s",
        "adding",
        "Monday",
        "it",
        "rained",
    ]
)


@given(st.lists(PIECES, max_size=60))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_text_reads_and_spans_slice_back(pieces: list[str]) -> None:
    text = " ".join(pieces).replace("¶", "\n\n")
    if not text.strip():
        return
    article = parse_article(text)
    for s in scan_statements(segment(article)):
        assert 0 <= s.start < s.end <= len(text)
        for span in (s.mention, s.cue):
            assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(st.text(max_size=200))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_any_string_reads(text: str) -> None:
    rows(text)
