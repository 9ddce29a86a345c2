"""Whole articles read row by row: interviews by their labels, and single quotation marks."""

from pathlib import Path

import pytest

from helpers.article.parse import parse_article
from helpers.tables import find_statements, tabulate

FOLDER = Path(__file__).parent / "articles"

# article: its rows in order, each "speaker, mode: text"
ARTICLES: dict[str, list[str]] = {
    "interview-letters.txt": [
        "nobody, direct: How did you come to the clock?",
        "Nora Vance, direct: My uncle wound it before me. I was 19, and he had a bad knee.",
        "nobody, direct: How often does it stop?",
        "Nora Vance, direct: Twice a year, as a rule. Starlings like the big hand.",
        "Nora Vance, direct: They sit on it in October, and it slows.",
        "nobody, direct: Will someone follow you?",
        "Nora Vance, direct: A boy from the bakery asks about the weights. He is 12.",
    ],
    "interview-names.txt": [
        'nobody, direct: "The ferry teaches you to wait"',
        "Alder Courier, direct: Why did you go to sea?",
        "Omar Reyes, direct: I needed the money. Poems paid me 60 dollars that year.",
        "Alder Courier, direct: What did the crew make of you?",
        "Omar Reyes, direct: They thought I was slow. The cook called me “the professor”.",
        "Alder Courier, direct: Is the new book about them?",
        "Omar Reyes, direct: Half of it is. The other half is about rope.",
    ],
    "interview-unlabeled.txt": [
        "nobody, direct: How did you begin?",
        "Hetty Vane, direct: My aunt played badly and blamed the pipes. I went to look.",
        "nobody, direct: Are you ever afraid up there?",
        "Hetty Vane, direct: Only of pigeons. A verger told me “they hate a low C”, and he was "
        "right.",
        "Hetty Vane, direct: I once lost a shoe in the swell box.",
        "nobody, direct: What will you do when you stop?",
        "Hetty Vane, direct: I will not stop. There are 40 left on my list.",
    ],
    "interview-bold.txt": [
        "nobody, direct: How do I know that my roof leaks?",
        "Olaf Brandt, direct: Look at the ceiling. If it is brown, it leaks.",
        "nobody, direct: My neighbour says moss is good. Is it?",
        "Olaf Brandt, direct: No. Moss holds the water in.",
        "nobody, direct: What is the worst roof you have seen?",
        "Olaf Brandt, direct: Mine.",
    ],
    "single-curly.txt": [
        "Maria Lopez, direct: ‘We lost it all in ten minutes,’",
        "Maria Lopez, direct: ‘You can’t dry a cheddar.’",
        "council, indirect: it would waive the traders’ rents until May",
        "Tom Askew, direct: ‘It’s the drivers’ road as much as ours,’",
        "Tom Askew, direct: ‘and nobody warned them.’",
        "Maria Lopez, mixed: the flood of ’98 was ‘nothing like this’.",
        "Tom Askew, direct: ‘My father used to say, “Never trust a dry June,” and we laughed,’",
    ],
    "single-straight.txt": [
        "Derek Moss, direct: 'I couldn't hear my own radio,'",
        "Priya Nair, indirect: the bell rang 14 times a day",
        "Priya Nair, direct: 'The children's parents set their watches by it,'",
        "council, indirect: three letters were received in the '90s and none since",
        "Priya Nair, direct: 'Why now?'",
        "Priya Nair, direct: 'Nobody wrote to us.'",
        "Derek Moss, indirect: that he had led the campaign",
        "Derek Moss, mixed: the bell 'a cow with a grudge'",
    ],
    "interview-surnames.txt": [
        "Post, direct: Who sends you letters?",
        "Mira Holt, direct: Children, mostly. One girl wrote 40 of them.",
        "Post, direct: Do you answer?",
        "Mira Holt, direct: Always. My father said “a letter is a boat,” and I believe him.",
        "harbor board, indirect: Holt moves to Leeds in May",
    ],
    "interview-transcript.txt": [
        "MARTIN HALE, direct: Good evening. Why did it stop?",
        "RUTH VANE, direct: The hull had 12 holes.",
        "MARTIN HALE, direct: Did the owner know?",
        "RUTH VANE, direct: He knew. I wrote to him twice.",
    ],
    "interview-parentheses.txt": [
        "Alder News, direct: When do you get up?",
        "Sam Orr, direct: At 3 a.m. The bread does not wait.",
        "Alder News, direct: What sells best?",
        "Sam Orr, direct: Rye. We sell 200 loaves on a Friday.",
    ],
    "interview-small-talk.txt": [
        "Sam Orr, direct: Hello. Sit down.",
        "nobody, direct: Good morning, Sam. Is it warm here?",
        "Sam Orr, direct: It is an oven.",
        "Alder News, direct: Who works with you?",
        "Sam Orr, direct: Two of us.",
        "Sam Orr, direct: Nell Orr: She kneads the rye. She is the strong one.",
        "Sam Orr, direct: She is up at 3 a.m. and says “I am Sam.”",
        "Alder News, direct: What sells best?",
        "Sam Orr, direct: Rye. We sell 200 loaves on a Friday.",
    ],
    "single-mixed.txt": [
        "its leader, indirect: The Alder Bridge choir will meet in a barn",
        "Ruth Bell, direct: ‘A barn has the best echo in the county’",
        "Ruth Bell, direct: ‘Ask the cows.’",
        "one of the singers, direct: ‘Are we insured?’",
        "Tom Askew, direct: ‘The boys’ voices carry further there.’",
        "James O’Dowd, direct: ‘I’d pay double,’",
        "James O’Dowd, direct: ‘if they’d sing to my hens.’",
    ],
}


@pytest.mark.parametrize("name", ARTICLES)
def test_every_row_of_an_article(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")
    article = parse_article(text)
    found = find_statements(article).astype({"speaker": object})
    speakers = found["speaker"].where(found["speaker"].notna(), "nobody")
    rows = zip(speakers, found["mode"], found["text"], strict=True)
    assert [f"{speaker}, {mode}: {said}" for speaker, mode, said in rows] == ARTICLES[name]
    spans = zip(found["start"], found["end"], found["text"], strict=True)
    assert all(article.text[start:end] == said for start, end, said in spans)


def test_questions_that_an_article_answers_itself_are_no_interview() -> None:
    text = (FOLDER / "interview-unlabeled.txt").read_text("utf-8")
    own = text.replace("I ", "They ").replace("My", "Their").replace("my", "their")
    rows = find_statements(parse_article(own))
    assert not rows["speaker"].eq("Hetty Vane").any()


ASKED = "\n\nQ: Why?\n\nA: It rained for 12 days.\n\nQ: Often?\n\nA: Yes."
WHOSE = {
    "Tom Bell, the mayor, left in May. Last week Ann Lee answered our questions.": "Ann Lee",
    "Ann Lee has run Tern Hall since 1990. She talked to us at Gull Point.": "Ann Lee",
    "We met Ann Lee in Tom Bell's house.": "Ann Lee",
    "“It is old,” said Tom Bell.\n\nProfessor Ann Lee studies rope. She spoke to us.": "Ann Lee",
    "Ann Lee sells rope.\n\nHer father Tom Bell sold nets, and Tom Bell fished.": "Tom Bell",
}


@pytest.mark.parametrize(("before", "answers"), WHOSE.items())
def test_an_answer_is_of_whom_the_text_before_talked_with(before: str, answers: str) -> None:
    front = "---\ntitle: The rope\nauthor: Niamh Tully\n---\n"
    tables = tabulate(parse_article(front + before + ASKED))
    told = tables.statements[tables.statements["cue"] == ":"]
    assert told["speaker"].fillna("").tolist() == ["", answers, "", answers]


def test_an_interviewer_without_a_name_is_not_quoted() -> None:
    speakers = tabulate(parse_article(f"Rope\n\nAnn Lee sells rope.{ASKED}")).speakers
    assert speakers["words"].tolist() == [6]
    assert speakers["share"].tolist() == [1.0]


LABELS = (
    *(("Q. ", "A. "), ("Q - ", "A - "), ("[Q] ", "[A] "), ("Q) ", "A) "), ("Q | ", "A | ")),
    *(
        ("Q1: ", "A1: "),
        ("Q\n", "A\n"),
        ("QUESTION: ", "ANSWER: "),
        ("**Question:** ", "**Answer:** "),
    ),
    *(("EG: ", "AL: "), ("**Gazette:** ", "**ANN LEE:** ")),
)


@pytest.mark.parametrize(("asks", "answers"), LABELS)
def test_an_answer_is_told_by_its_label(asks: str, answers: str) -> None:
    turns = f"{asks}Why?\n\n{answers}It is old.\n\n{asks}How old?\n\n{answers}Very."
    text = f"Rope\n\nWe met Ann Lee.\n\n{turns}"
    speakers = tabulate(parse_article(text)).statements["speaker"].fillna("").tolist()
    assert speakers[1::2] == ["Ann Lee", "Ann Lee"]
    assert not {"Question", "QUESTION", "Q1", "Answer"} & {*speakers}
