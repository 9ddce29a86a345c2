"""Tag strings."""

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from helpers import parse_article, segments, tabulate
from helpers.schema import TABLES
from helpers.tags import Tagger, TagSet, WordIndex, read_lexicon

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


def test_classes_without_a_letter_are_an_error() -> None:
    with pytest.raises(ValueError, match="70 classes, and letters for 62"):
        TagSet(f"C{n}" for n in range(70))


def test_a_tagger_asks_for_the_shape_once() -> None:
    asked: list[str] = []

    def shape(word: str) -> str:
        asked.append(word)
        return "C"

    tagger = Tagger({"km": "B"}, shape)
    assert tagger.tag(["x", "km", "x"]) == "CBC"
    assert asked == ["x"]


def test_words_are_numbered_once_and_tagged_by_number() -> None:
    asked: list[str] = []

    def shape(word: str) -> str:
        asked.append(word)
        return word[0].upper()

    tagger, index = Tagger({"km": "B"}, shape), WordIndex()
    first = np.array([index[word] for word in ("x", "km", "x")])
    assert first.tolist() == [0, 1, 0]
    assert tagger.tag_codes(index, first) == "XBX"
    assert tagger.tag_codes(index, np.array([index["yes"], index["x"]])) == "YX"
    assert asked == ["x", "yes"]
    other = WordIndex()
    assert tagger.tag_codes(other, np.array([other["yes"], other["km"]])) == "YB"
    assert tagger.tag_codes(index, first) == "XBX"


def test_tables_are_the_same_when_a_new_index_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    article = parse_article("“About 40 boats sank,” Ann Lee said. She saw 12.")
    other = parse_article("In Ely, 3% of mills burned, Tom Bell wrote.")
    before = [tabulate(a) for a in (article, other)]
    monkeypatch.setattr(segments, "_INDEX_LIMIT", 5)
    after = [tabulate(a) for a in (article, other)]
    for old, new in zip(before, after, strict=True):
        for name in TABLES:
            assert getattr(old, name).equals(getattr(new, name))


def list_words(value: Any) -> Iterator[list[str]]:
    """Yield each word list of a lexicon."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from list_words(inner)
    elif isinstance(value, list):
        yield [word for word in value if isinstance(word, str)]
    elif isinstance(value, str):
        yield value.split()


LEXICONS = sorted(path.stem for path in Path(str(files("helpers"))).glob("lexicon/*.toml"))


@pytest.mark.parametrize("name", LEXICONS)
def test_no_word_list_holds_a_word_twice(name: str) -> None:
    lexicon = read_lexicon(name)
    lexicon = {key: value for key, value in lexicon.items() if key != "codes"}  # name, nouns, ...
    twice = [w for words in list_words(lexicon) for w, n in Counter(words).items() if n > 1]
    assert not twice


VARIANTS = (
    ("amid", "amidst"),
    ("among", "amongst"),
    ("until", "till"),
    ("while", "whilst"),
)


@pytest.mark.parametrize("name", sorted({*LEXICONS} - {"languages"}))
def test_a_word_list_holds_all_forms_of_a_word(name: str) -> None:
    for words in list_words(read_lexicon(name)):
        lower = {word.lower() for word in words}
        assert [pair for pair in VARIANTS if len(lower & {*pair}) == 1] == []
