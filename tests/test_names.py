"""Where names stand, of what kind they are, and what begins a sentence but is none."""

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.speakers.beside import tag
from helpers.speakers.names import find_names
from helpers.speakers.tagging import TAGS, common_letter, genders


def names(text: str) -> list[tuple[str, str]]:
    """Return (kind, text) of the names in a text."""
    segments = segment(parse_article(text))
    return [
        (name.kind, text[segments.starts[name.start] : segments.ends[name.end - 1]])
        for name in find_names(segments, tag(segments.words))
        if not name.heading
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we met Ana Ruiz there", [("person", "Ana Ruiz")]),
        ("we met Sen. Ana Ruiz there", [("person", "Ana Ruiz")]),
        ("we met Ruiz there", [("name", "Ruiz")]),
        ("we met Ana Ruiz and Tom Bell", [("person", "Ana Ruiz"), ("person", "Tom Bell")]),
        ("we met Ana Ruiz's friends", [("person", "Ana Ruiz")]),
        ("we flew to New Jersey today", [("place", "New Jersey")]),
        ("we flew to San Tomas today", [("place", "San Tomas")]),
        ("we saw Quill Street today", [("thing", "Quill Street")]),
        ("we saw NATO today", [("known", "NATO")]),
        ("we saw House Democrats today", [("group", "House Democrats")]),
        (
            "the Quill Institute for Fair Votes",
            [("organisation", "Quill Institute for Fair Votes")],
        ),
        ("the Department of Public Works said", [("organisation", "Department of Public Works")]),
        ("the Oslo Times and Ana Ruiz", [("organisation", "Oslo Times"), ("person", "Ana Ruiz")]),
        ("Quill State Police Chief Ana Ruiz", [("organisation", "Quill State Police")]),
        ("we met on Monday in March", [("thing", "March")]),
        ("we met Hassan bin Tariq Al Said there", [("person", "Hassan bin Tariq Al Said")]),
        ("we met Tom A. I. Rowe there", [("person", "Tom A. I. Rowe")]),
        ("so did I. Rowe left, and we stayed", [("name", "Rowe")]),
        ("we met Bharat Ratna Ana Ruiz there", [("person", "Ana Ruiz")]),
        ("we met Tan Sri Tom Bell there", [("person", "Tom Bell")]),
        ("we met Padma Ruiz there", [("person", "Padma Ruiz")]),
        ("we saw Ana Ruiz Slams Rowe", [("person", "Ana Ruiz")]),
        ("we saw Ana Ruiz Sanders there", [("person", "Ana Ruiz Sanders")]),
        ("we saw the 14th Amendment", [("thing", "14th Amendment")]),
        ("we saw the 9th Circuit there", [("organisation", "9th Circuit")]),
        ("on the 14th Ana Ruiz left", [("person", "Ana Ruiz")]),
        ("the Oslo Communities for Change", [("organisation", "Oslo Communities for Change")]),
        ("the club Americans for Rain", [("organisation", "Americans for Rain")]),
        ("the many Americans for whom", [("group", "Americans")]),
        ("the Tom & Ana Ruiz Foundation", [("organisation", "Tom & Ana Ruiz Foundation")]),
        (
            "the Tom, Ana and Bob Ruiz Foundation",
            [("organisation", "Tom, Ana and Bob Ruiz Foundation")],
        ),
        (
            "we met Tom, Ana and Bob Ruiz",
            [("name", "Tom"), ("name", "Ana"), ("person", "Bob Ruiz")],
        ),
        (
            "the Institute of Lakes, Road Care and Boats (ILRCB)",
            [("organisation", "Institute of Lakes, Road Care and Boats"), ("known", "ILRCB")],
        ),
        (
            "the Institute of Lakes, Ana Ruiz and Tom Bell (UK)",
            [("organisation", "Institute of Lakes"), ("person", "Ana Ruiz")],
        ),
    ],
)
def test_kinds(text: str, found: list[tuple[str, str]]) -> None:
    assert [name for name in names(f"Yesterday people saw {text} again.") if name in found] == found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # a given name that is a word of the text too
        ("Will Rowe, a baker, left. They will come.", ("person", "Will Rowe")),
        ("Will Rowe said so. They will come.", ("person", "Will Rowe")),
        ("Dean Rowe said so. She is the dean.", ("name", "Rowe")),
        ("Will Rowe leave? They will come.", ("name", "Rowe")),
        # a verb's form, and a body's own
        (
            "Rowing Lake Club, an old club, says no.",
            ("organisation", "Rowing Lake Club"),
        ),
        ("Kettering Foods raised its outlook.", ("organisation", "Kettering Foods")),
        ("Harbour Energy said so. It is by the harbour.", ("organisation", "Harbour Energy")),
        ("Leaving Quill Foods, she said so.", ("organisation", "Quill Foods")),
        ("Leaving Foods, she said so.", ("organisation", "Foods")),
        # what a body's first word may be alone
        ("National Highways said so.", ("organisation", "National Highways")),
        ("World Rugby said so.", ("organisation", "World Rugby")),
        ("Town Mayor Ann Lee said so.", ("thing", "Town")),
        ("Citing Lake Club, an old club, Rowe left.", ("organisation", "Lake Club")),
        # an adjective of a body, and one that says which
        ("Progressive Party leaders left.", ("organisation", "Progressive Party")),
        ("Local Quill Party leaders left.", ("organisation", "Quill Party")),
    ],
)
def test_first_word_of_a_sentence(text: str, first: tuple[str, str]) -> None:
    assert names(text)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "However it rained.",
        "He left.",
        "If so, why?",
        "The Quill-style talks went on.",
        "Yet I stayed.",
    ],
)
def test_no_name(text: str) -> None:
    assert names(text) == []


def test_a_name_ends_with_its_sentence() -> None:
    assert names("It was found by Ana Ruiz\n\nTom Bell left early.") == [
        ("person", "Ana Ruiz"),
        ("person", "Tom Bell"),
    ]


def test_a_headline_in_title_case_is_marked() -> None:
    segments = segment(parse_article("Mayor Ruiz Pleased With Her New Deal\n\nIt rained today."))
    found = find_names(segments, tag(segments.words))
    assert found
    assert all(name.heading for name in found)


def test_a_headline_in_sentence_case_is_read() -> None:
    assert ("person", "Ana Ruiz") in names("Mayor Ana Ruiz is pleased with her deal\n\nIt rained.")


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("Gen.", "TITLE"),
        ("Mrs.", "FEMALE_TITLE"),
        ("Quill", "NAME"),
        ("al-Quill", "NAME"),
        ("anti-Quill", "WORD"),
        ("d’Arc", "NAME"),
        ("iPhone", "WORD"),
        ("Quill-led", "WORD"),
        ("Afro-Quillian", "NAME"),
        ("Asian-Americans", "PEOPLE"),
        ("QZX", "ACRONYM"),
        ("he’d", "HE"),
        ("They've", "THEY"),
        ("’s", "OWNER"),
        ("1,000", "NUMBER"),
        ("gardeners", "GROUP"),
        ("Gardeners", "GROUP_NAME"),
    ],
)
def test_class_of_a_word(word: str, letter: str) -> None:
    assert tag([word]) == TAGS.letter[letter]


def test_a_name_of_both_genders_tells_none() -> None:
    assert "Leslie" not in genders()
    assert genders()["Ana"] == "f"
    assert genders()["Tom"] == "m"


def test_what_was_read_before_tells_nothing_of_a_word() -> None:
    assert tag(["said", "zebrafolk"])
    assert common_letter("zebrafolk") == ""
    assert common_letter("Senator") == common_letter("senator") != ""
