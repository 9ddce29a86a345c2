"""Sentences and tokens: where they end, and that nothing is lost between them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers import tabulate
from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.segments import Segments, segment


def read(text: str) -> Segments:
    return segment(parse_article(text))


def sentences(text: str) -> list[str]:
    read_text = read(text)
    return [read_text.article.text[start:end] for _, start, end in read_text.sentences]


SENTENCES = {
    "two sentences": ["The ferry sank.", "Nobody drowned."],
    "question and exclamation": ["Who paid?", "Nobody!", "The town did."],
    "title before a name": ["Gov. Ines Marsh met Dr. Oyelaran.", "They agreed."],
    "two titles": ["Maj. Gen. Per Aas spoke."],
    "initials of a name": ["J. R. Okafor and Mary T. Blum resigned."],
    "initials, then a new sentence": ["She moved to the U.S.", "The firm stayed."],
    "initials, then a title": ["She moved to Trenton, N.J.", "Mr. Voss stayed."],
    "initials, then a preposition": ["She moved to the U.S.", "Amid the storm he stayed."],
    "address of a site": ["He runs Ferrytimes.com.", "Leo Voss owns it."],
    "initials within a sentence": ["The U.S. Senate and the U.N. agreed."],
    "time of day": ["Doors open at 7 p.m. Friday in the hall."],
    "time of day at the end": ["Doors open at 7 p.m.", "The hall seats 300."],
    "time of day before a noun": ["Doors open at 7 p.m.", "Children pay half."],
    "time of day before its zone": ["Doors open at 7 p.m. Eastern in the hall."],
    "time of day before its town": ["It begins at 7 p.m. Lisbon time on both days."],
    "time of day before a feast": ["Doors open at 7 p.m. Christmas Eve in the hall."],
    "time of day that opens": ["Shortly before 7 p.m. Leo Voss left."],
    "time of day after what opens": ["On Friday, doors open at 7 p.m.", "Children pay half."],
    "time of day of something": ["He missed the 7 p.m. Mass in Oslo."],
    "time of day's name": ["He missed Oslo's 7 p.m. Mass."],
    "month abbreviated": ["It opened on Feb. 24 in Oslo."],
    "company": ["Harrow Inc. Chairman Leo Voss left."],
    "company at the end": ["He left Harrow Inc.", "He was 61."],
    "number sign": ["Ward No. 5 voted first."],
    "no is not number": ["They asked.", "He said no.", "Then he left."],
    "unit after a number": ["The fish was 14 in. long.", "It was released."],
    "preposition at the end": ["That is what they believe in.", "Many do."],
    "decimal at the end": ["It cost $27.16.", "Ruiz paid."],
    "decimal": ["Rates rose 3.5 percent.", "Pay did not."],
    "quote closes after the stop": ['"We stay."', '"You go," Ruiz said.'],
    "curly quote closes after the stop": ["“We stay.”", "“You go,” Ruiz said."],
    "attribution after a question": ['"Really?" he said.', "Nobody answered."],
    "ellipsis in a sentence": ["He was … unsure of it.", "She was not."],
    "three dots at the end": ["They waited...", "Nothing came."],
    "no space, no break": ["See section 2.Next is 3."],
    "pronoun I ends a sentence": ["It was not I.", "It was she."],
    "no stop at all": ["Town hall to close"],
}


@pytest.mark.parametrize("expected", SENTENCES.values(), ids=SENTENCES.keys())
def test_sentences(expected: list[str]) -> None:
    assert sentences("Headline here\n\n" + " ".join(expected))[1:] == expected


TOKENS = {
    "possessive": ("Ruiz's boat", ["Ruiz", "'s", "boat"]),
    "curly possessive": ("Ruiz’s boat", ["Ruiz", "’s", "boat"]),
    "plural possessive": ("officials' pay", ["officials", "'", "pay"]),
    "contraction stays whole": ("They don't.", ["They", "don't", "."]),
    "name with apostrophe": ("O'Neill left", ["O'Neill", "left"]),
    "hyphenated": ("a go-ahead", ["a", "go-ahead"]),
    "age": ("a 16-year-old boy", ["a", "16-year-old", "boy"]),
    "thousands": ("6,000 people,", ["6,000", "people", ","]),
    "decimal and money": ("$3.2 million", ["$", "3.2", "million"]),
    "percent sign": ("12.5%", ["12.5", "%"]),
    "ordinal and decade": ("the 22nd in the 1980s", ["the", "22nd", "in", "the", "1980s"]),
    "initials": ("the U.S., too", ["the", "U.S.", ",", "too"]),
    "sentences run together": ("It rained.He left", ["It", "rained", ".", "He", "left"]),
    "full stops inside a word": ("J.Lo on Amazon.com", ["J.Lo", "on", "Amazon.com"]),
    "abbreviation": ("Sen. Blum", ["Sen.", "Blum"]),
    "ampersand": ("AT&T and R&D", ["AT&T", "and", "R&D"]),
    "address": ("see https://a.example/x?y=1, now", ["see", "https://a.example/x?y=1", ",", "now"]),
    "mail": ("to ana@news.example.", ["to", "ana@news.example", "."]),
    "handle and tag": ("@ana #vote", ["@ana", "#vote"]),
    "double dash": ("so -- yes", ["so", "--", "yes"]),
    "two-apostrophe quotes": ("''Yes,'' he", ["''", "Yes", ",", "''", "he"]),
    "range": ("5-10 and 5–10", ["5", "-", "10", "and", "5", "–", "10"]),
    "accents and other scripts": ("Zoë чекає", ["Zoë", "чекає"]),
    "emoji": ("ok 👍", ["ok", "👍"]),
}


@pytest.mark.parametrize(("text", "expected"), TOKENS.values(), ids=TOKENS.keys())
def test_tokens(text: str, expected: list[str]) -> None:
    assert read(text).words == expected


def test_tables_join_and_slice_back(volunteers: Article) -> None:
    tables = tabulate(volunteers)
    paragraphs, sentence_frame, tokens = tables.paragraphs, tables.sentences, tables.tokens
    for frame in (paragraphs, sentence_frame, tokens):
        spans = zip(frame["start"], frame["end"], frame["text"], strict=True)
        assert all(volunteers.text[start:end] == text for start, end, text in spans)
        assert frame.iloc[:, 0].tolist() == list(range(len(frame)))
    joined = tokens.merge(sentence_frame, on="sentence", suffixes=("", "_sentence"))
    assert len(joined) == len(tokens)
    assert (joined["paragraph"] == joined["paragraph_sentence"]).all()
    assert (joined["start"] >= joined["start_sentence"]).all()
    assert (joined["end"] <= joined["end_sentence"]).all()
    counted = tokens[(tokens["kind"] != "punctuation") & (tokens["norm"] != "'s")]
    assert paragraphs["words"].tolist() == counted.groupby("paragraph").size().tolist()


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text())
def test_any_text_is_cut_without_loss(text: str) -> None:
    found = read(f"x {text}")
    inside = "".join(found.article.text[s:e] for s, e in zip(found.starts, found.ends, strict=True))
    whole = "".join(found.article.text[b.start : b.end] for b in found.paragraphs)
    assert "".join(inside.split()) == "".join(whole.split())


def test_titles_of_courtesy_and_function_words_are_stop_words() -> None:
    tokens = tabulate(parse_article("Mr. Ruiz and Ms Poll said the mr is Dr. Okafor.")).tokens
    assert tokens.loc[tokens["stop"], "text"].tolist() == ["Mr.", "and", "Ms", "the", "mr", "is"]
