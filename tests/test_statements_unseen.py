"""Statements by rule, of sentences that nobody had read before the rule was made."""

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.statements.scan import scan_statements

HEADLINE = "Harbor news.\n\n"

# rule: sentence: its statements in order, each "mode, mention: stretch"
RULES: dict[str, dict[str, list[str]]] = {
    "what somebody has yet to say": {
        "The club has yet to say who will coach the side.": [
            "indirect, The club: who will coach the side"
        ],
        "The court has yet to explain why the case was dropped.": [
            "indirect, The court: why the case was dropped"
        ],
        "Neither team has yet to say if it will play.": [],
        "The train has yet to arrive.": [],
    },
    "the words on a shirt are whose shirt it is": {
        "Ann Rowe wore a T-shirt that said “Free the Press.”": [
            "direct, Ann Rowe: “Free the Press.”"
        ],
        "Bo Park held a placard that said “No Dam.”": ["direct, Bo Park: “No Dam.”"],
        "Ann Rowe found a note that said “No Dam.”": ["direct, a note: “No Dam.”"],
    },
    "according to somebody, between a subject and its verb": {
        "The ship, according to logs, sailed on Monday.": [
            "indirect, logs: The ship",
            "indirect, logs: sailed on Monday",
        ],
        "The men, according to papers filed in May, met at noon.": [
            "indirect, papers: The men",
            "indirect, papers: met at noon",
        ],
        "The toll, according to the mayor, who was there, rose to nine.": [
            "indirect, the mayor: The toll",
            "indirect, the mayor: rose to nine",
        ],
        "It rained in Ely, according to Ann Rowe, hired in May.": [
            "indirect, Ann Rowe: It rained in Ely"
        ],
    },
    "there are fears, and nobody's": {
        "There are fears that the dam could burst.": ["indirect, nobody: that the dam could burst"],
        "They are demands that nobody can meet.": [],
    },
    "no mention is made of what is not said": {
        "Ann Rowe made no mention of the dam.": [],
        "Ann Rowe made mention of the dam.": ["indirect, Ann Rowe: the dam"],
    },
    "who is convinced of what follows": {
        "Everyone is convinced the vote will be late, and close.": [
            "indirect, Everyone: the vote will be late"
        ],
        "The board was convinced by the tape.": [],
    },
    "what it stands for that a colon leads to": {
        "Here is how Ann Rowe explained it: “We ran out of legs.”": [
            "direct, Ann Rowe: “We ran out of legs.”"
        ],
    },
    "as somebody likes to call it": {
        "The dome is “a soup bowl,” as its designer, Ann Rowe, called it.": [
            "direct, its designer, Ann Rowe: “a soup bowl,”"
        ],
        "The valley is “the larder,” as Ann Rowe likes to say.": [
            "direct, Ann Rowe: “the larder,”"
        ],
        "The match was “a wake,” as Ann Rowe described it.": ["direct, Ann Rowe: “a wake,”"],
        "The office shut early, as the wardens like to call it a day at five.": [],
    },
    "a pair of adjectives may stand after those it is of": {
        "Players past and present mocked the kit.": ["indirect, Players: the kit"],
        "Lawmakers left and right said the bill was dead.": [
            "indirect, Lawmakers: the bill was dead"
        ],
        "Ann Rowe looked left and right and said nothing.": ["indirect, Ann Rowe: nothing"],
    },
    "a nickname in single marks is a part of its name": {
        "“We are broke,” said Bo ‘Red’ Park, the keeper.": [
            "direct, Bo ‘Red’ Park: “We are broke,”"
        ],
    },
    "between two years is when, and no content": {
        "Between 2004 and 2009, Ann Rowe advised three ministers.": [],
        "He said between 1800 and 2000 people had left.": [
            "indirect, He: between 1800 and 2000 people had left"
        ],
    },
    "an interview's answers are whom somebody spoke to, no outlet": {
        "The Star met the pianist Ann Rowe at home.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
        "Quill Radio's Tom Bell talked to diver Bo Park.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Bo Park: It rained.",
        ],
        "Tom Bell of the Star caught up with sprinter Bo Park.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Bo Park: It rained.",
        ],
        "In New York last week, the Post spoke to Ann Rowe.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
        "Ann Rowe, who met Bo Park, left. Ann Rowe ran it.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
    },
    "to back somebody with what he is given says nothing": {
        "The bank backed the mill with a loan of 2 million euros.": [],
        "The lottery supported the theatre with £50,000.": [],
        "The mayor backed the mill with a statement.": ["indirect, The mayor: the mill"],
        "The mayor backed the plan.": ["indirect, The mayor: the plan"],
    },
    "records of several things show what stands around": {
        "The driver, police records show, was stopped twice.": [
            "indirect, police records: The driver",
            "indirect, police records: was stopped twice",
        ],
        "The ship, customs records show, made four trips.": [
            "indirect, customs records: The ship",
            "indirect, customs records: made four trips",
        ],
    },
    "as somebody claims, within a clause": {
        "If, as the union claims, the shifts are illegal, the mill could close.": [
            "indirect, the union: the shifts are illegal"
        ],
        "And if, as the Fed predicts, growth slows, the budget will be cut.": [
            "indirect, the Fed: growth slows"
        ],
    },
}
CASES = [(rule, *case) for rule, cases in RULES.items() for case in cases.items()]


def read(sentence: str) -> list[str]:
    """Return "mode, mention: stretch" of every statement, after a headline of no interest."""
    text = HEADLINE + sentence
    return [
        f"{s.mode}, {text[slice(*s.mention)] if s.mention else 'nobody'}: {text[s.start : s.end]}"
        for s in scan_statements(segment(parse_article(text)))
    ]


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [case[1:] for case in CASES],
    ids=[f"{case[0]}: {case[1].splitlines()[0]}" for case in CASES],
)
def test_rule(sentence: str, statements: list[str]) -> None:
    assert read(sentence) == statements
