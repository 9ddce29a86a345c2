"""The forms of cue verbs."""

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.statements.classes import TAGS
from helpers.statements.cues import cue_verbs, particles, verbs_of
from helpers.statements.tagging import tag_clauses
from helpers.tables import find_statements
from helpers.tags import read_lexicon


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


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [
        ("quote", '"It rained all day," Ann Rowe {}.'),
        ("that", "Ann Rowe {} that the dam had leaked."),
        ("question", "Ann Rowe {} how the dam had leaked."),
        ("listener", "Ann Rowe {} the men that the dam had leaked."),
    ],
)
def test_each_verb_is_read_in_its_frame(frame: str, sentence: str) -> None:
    forms = [f for f, v in cue_verbs().items() if v.form == "SAYS" and v.lemma in verbs_of(frame)]
    assert len(forms) > 20
    for form in forms:
        article = parse_article(f"It was wet. {sentence.format(form)}")
        assert find_statements(article)["speaker"].tolist() == ["Ann Rowe"], form


def test_each_noun_that_somebody_owns_is_read_before_that() -> None:
    for noun in read_lexicon("cues")["noun"]["that"]:
        article = parse_article(f"The men laughed at Ann Rowe's {noun} that the dam had leaked.")
        rows = find_statements(article)
        assert rows["speaker"].tolist() == ["Ann Rowe"], noun
        assert rows["text"].tolist() == ["that the dam had leaked"], noun


def test_particles() -> None:
    assert "for" in particles()["call"]
    assert "to" in particles()["refer"]


def test_one_letter_a_token() -> None:
    segments = segment(parse_article('"It rained," Gov. Ann B. Lee said of the dam.'))
    tags, spans, words = tag_clauses(segments, [], [(0, len(segments.words))], [])
    assert len(tags) == len(words) == len(segments.words)
    assert spans == []
    assert tags[-1] == TAGS.letter["STOP"]
