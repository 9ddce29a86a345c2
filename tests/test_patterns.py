"""Tag strings."""

import pytest

from helpers.tags import Tagger, TagSet

TAGS = TagSet(["NUMBER", "UNIT", "OTHER"])


def test_classes_become_letters() -> None:
    assert TAGS.compile("<NUMBER>+ <UNIT>").pattern == "[A]+ [B]"
    assert [m.span() for m in TAGS.compile("<NUMBER>+ <UNIT>").finditer("CAABC")] == [(1, 4)]


def test_either_and_any_other() -> None:
    assert TAGS.compile("<NUMBER|UNIT>").findall("ABC") == ["A", "B"]
    assert TAGS.compile("<!NUMBER|UNIT>").findall("ABC") == ["C"]


def test_groups_and_lookbehind_are_left_as_they_are() -> None:
    found = TAGS.compile("(?P<n> <NUMBER> ) (?= <UNIT> ) # a comment").search("CAB")
    assert found
    assert found.span("n") == (1, 2)


def test_an_unknown_class_is_an_error() -> None:
    with pytest.raises(KeyError, match="NOUN"):
        TAGS.compile("<NOUN>")


def test_a_tagger_asks_for_the_shape_once() -> None:
    asked: list[str] = []

    def shape(word: str) -> str:
        asked.append(word)
        return "C"

    tagger = Tagger({"km": "B"}, shape)
    assert tagger.tag(["x", "km", "x"]) == "CBC"
    assert asked == ["x"]
