"""The forms of cue verbs."""

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.statements.classes import TAGS
from helpers.statements.cues import cue_verbs, particles
from helpers.statements.tagging import tag_clauses


@pytest.mark.parametrize(
    ("form", "lemma", "letter"),
    [
        ("said", "say", "SAID"),
        ("says", "say", "SAYS"),
        ("saying", "say", "SAYING"),
        ("denies", "deny", "SAYS"),
        ("denied", "deny", "SAID"),
        ("arguing", "argue", "SAYING"),
        ("agreeing", "agree", "SAYING"),
        ("wrote", "write", "SAID"),
        ("written", "write", "SAID"),
        ("admitting", "admit", "SAYING"),
        ("stresses", "stress", "SAYS"),
        ("preaches", "preach", "SAYS"),
        ("referred", "refer", "SAID"),
        ("spoke", "speak", "SAID"),
    ],
)
def test_forms(form: str, lemma: str, letter: str) -> None:
    assert cue_verbs()[form] == (lemma, letter)


def test_particles() -> None:
    assert "for" in particles()["call"]
    assert "to" in particles()["refer"]


def test_one_letter_a_token() -> None:
    segments = segment(parse_article('"It rained," Gov. Ann B. Lee said of the dam.'))
    tags, spans, words = tag_clauses(segments, [], [(0, len(segments.words))], [])
    assert len(tags) == len(words) == len(segments.words)
    assert spans == []
    assert tags[-1] == TAGS.letter["STOP"]
