"""All tables of an article, and their exports."""

import json
from dataclasses import fields
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article.model import Article, ArticleError
from helpers.article.parse import parse_article
from helpers.headline import compare_headline
from helpers.schema import SCHEMA, TABLES, Tables, build
from helpers.tables import FORMATS, defuse_formulas, tabulate, write_tables

NAMES = TABLES


def dtypes(frame: pd.DataFrame) -> dict[str, str]:
    return {str(name): str(dtype) for name, dtype in frame.dtypes.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee has pushed for a",
        "They will willingly support him",
        "Averages show Ely",
        "Bo Roe is challenging Ann",
        "She made a plea for $15 an",
        "It takes 60 hours a",
        "Bo Roe was asked",
        "They kept on defending ourselves",
        "He dubbed himself",
        "Ann Lee Endorses",
        "As She Recognizes Major",
        "said an adviser to Ann Lee, who declined to be",
        "''It rained,'' said his friend at Ely, Bruce",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert len(tabulate(parse_article(f"Head\n\n{text}")).sentences) > 1


def test_the_record_of_tables_is_the_schemas_list() -> None:
    assert tuple(field.name for field in fields(Tables)) == TABLES


@pytest.mark.parametrize("text", ["Rain", "Head\n\nShe said 5 men left."])
def test_every_table_has_its_columns_and_dtypes(text: str) -> None:
    tables = tabulate(parse_article(text))
    for name in NAMES:
        assert dtypes(getattr(tables, name)) == SCHEMA[name]


@pytest.mark.parametrize("short", ["start", "text"])
def test_columns_of_a_table_have_one_length(short: str) -> None:
    columns = {
        name: [1, 2] if dtype == "int64" else ["a", "b"]
        for name, dtype in SCHEMA["sentences"].items()
    }
    with pytest.raises(ValueError, match=r"the columns of sentences have lengths \[1, 2\]"):
        build("sentences", columns | {short: columns[short][:1]})


@pytest.mark.parametrize(
    "text",
    ["Rain", "Head\n\nIt rained. “Go.”", "40 Boats\n\nHe said 40 sank, “half.” 3,000 left."],
)
def test_what_is_missing_is_missing_text_too(text: str) -> None:
    tables = tabulate(parse_article(text))
    for frame in (*(getattr(tables, name) for name in NAMES), compare_headline(tables)):
        assert not (frame.select_dtypes("str") == "").any(axis=None)


def test_spans_slice_back_and_ids_count_from_zero(volunteers: Article) -> None:
    tables = tabulate(volunteers)
    for name in NAMES[:-1]:
        frame = getattr(tables, name)
        assert frame.iloc[:, 0].tolist() == list(range(len(frame)))
        spans = zip(frame["start"], frame["end"], frame["text"], strict=True)
        assert all(volunteers.text[start:end] == text for start, end, text in spans)


def test_figures_know_their_statement_and_speaker(volunteers: Article) -> None:
    tables = tabulate(volunteers)
    inside = tables.figures.dropna(subset="statement").merge(
        tables.statements, on="statement", suffixes=("", "_statement")
    )
    assert len(inside) > 5
    assert (inside["start"] >= inside["start_statement"]).all()
    assert (inside["end"] <= inside["end_statement"]).all()
    same = inside["speaker"] == inside["speaker_statement"]
    assert (same | inside["speaker"].isna()).all()


def test_the_innermost_statement_gives_the_figure() -> None:
    text = 'Head\n\nAna Ruiz said that 3 men died and Leo Voss told her "40 boats sank."'
    figures = tabulate(parse_article(text)).figures.set_index("noun")
    assert figures.loc["boats", "speaker"] == "Leo Voss"
    assert figures.loc["men", "speaker"] == "Ana Ruiz"


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=300))
def test_any_text_gives_tables_that_slice_back(text: str) -> None:
    article = parse_article(f"x {text}")
    tables = tabulate(article)
    for name in NAMES[:-1]:
        frame = getattr(tables, name)
        spans = zip(frame["start"], frame["end"], frame["text"], strict=True)
        assert all(article.text[start:end] == text for start, end, text in spans)


def test_formula_starts_are_defused() -> None:
    frame = pd.DataFrame({"text": ["=1+1", "+1", "-1", "@x", " =1", "\t=1", "a=1", None]})
    defused = defuse_formulas(frame.astype({"text": "str"}))["text"]
    assert defused[:6].str.startswith("'").all()
    assert defused[6] == "a=1"
    assert pd.isna(defused[7])
    assert frame.loc[0, "text"] == "=1+1"


@pytest.mark.parametrize("form", FORMATS)
def test_exports_hold_what_the_tables_hold(form: str, tmp_path: Path, volunteers: Article) -> None:
    tables = tabulate(volunteers)
    paths = write_tables(tables, tmp_path / "out", form)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(p.name for p in paths)
    for name, path in zip(NAMES, paths, strict=True):
        frame = getattr(tables, name)
        if form == "parquet":
            pd.testing.assert_frame_equal(pd.read_parquet(path), frame)
        elif form == "json":
            records = json.loads(path.read_text("utf-8"))
            assert len(records) == len(frame)
            assert list(records[0]) == list(SCHEMA[name])
        else:
            read = pd.read_csv(path, dtype="str", keep_default_na=False)
            assert list(read.columns) == list(SCHEMA[name])
            assert len(read) == len(frame)


def test_missing_numbers_stay_missing_in_exports(tmp_path: Path) -> None:
    tables = tabulate(parse_article("Head\n\nIt opened on Feb. 24 with more than 40 boats."))
    write_tables(tables, tmp_path, "json")
    figures = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert [f["high"] for f in figures if f["noun"] == "boats"] == [None]
    assert all(f["statement"] is None for f in figures)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, volunteers: Article) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArticleError, match=r"file.*cannot be written.*choose another folder"):
        write_tables(tabulate(volunteers), tmp_path / "file")
