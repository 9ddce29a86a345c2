"""The funnel: counts from the words of the article, with their ranges."""

import tomllib
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.english import find_words
from helpers.funnel.candidates import find_candidates, write_candidates
from helpers.funnel.count import count_stages
from helpers.funnel.read import FunnelError, find_funnel, read_funnel
from helpers.show.funnel import label_stages, title_funnel
from helpers.show.funnel_rows import place_bars
from helpers.tables import tabulate

TEXT = """Harbor town picks its new rangers

In the town about 400 people applied for the job, Mayor Ana Ruiz said.
A quarter of the applicants withdrew. The others sat a written test.
Of those, 120 people passed. At most 15 rangers were sworn in. All rangers get a boat.
Ruiz said 120 people had asked twice."""
ARTICLE = parse_article(TEXT, name="rangers")
TABLES = tabulate(ARTICLE)

Keys = dict[str, Any]

APPLIED: Keys = {"stage": "applied", "name": "Applied", "evidence": "about 400 people applied"}
WITHDREW: Keys = {
    "stage": "withdrew",
    "name": "Withdrew",
    "outcome": "out",
    "of": "applied",
    "evidence": "A quarter of the applicants",
}
TESTED: Keys = {
    "stage": "tested",
    "name": "Tested",
    "of": "applied",
    "rest": True,
    "evidence": "The others sat a written test",
}
PASSED: Keys = {
    "stage": "passed",
    "name": "Passed",
    "of": "tested",
    "evidence": "Of those, 120 people passed",
}
SWORN: Keys = {
    "stage": "sworn",
    "name": "Sworn in",
    "of": "passed",
    "evidence": "At most 15 rangers",
}
BOAT: Keys = {"stage": "boat", "name": "Got a boat", "counted": False, "evidence": "get a boat"}


def write(path: Path, *stages: Keys, head: str = "") -> Path:
    """Write a funnel file of these stages."""
    lines = [head]
    for stage in stages:
        lines.append("[[stage]]")
        for key, value in stage.items():
            lines.append(
                f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}"
            )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def count(tmp_path: Path, *stages: Keys) -> pd.DataFrame:
    """Count these stages in the rangers' article."""
    funnel = read_funnel(write(tmp_path / "rangers.funnel.toml", *stages))
    return count_stages(funnel, ARTICLE, TABLES).set_index("stage")


def ends(stages: pd.DataFrame, stage: str) -> tuple[float, float]:
    """Return the range of a stage."""
    return stages["low"][stage], stages["high"][stage]


def test_stated_derived_rest_and_uncounted(tmp_path: Path) -> None:
    stages = count(tmp_path, APPLIED, WITHDREW, TESTED, PASSED, SWORN, BOAT)
    assert stages["basis"].tolist() == [
        "stated", "derived", "derived", "stated", "stated", "no count",
    ]  # fmt: skip
    assert stages["count"].tolist()[:4] == [400, 100, 300, 120]
    assert pd.isna(stages["count"]["boat"])
    assert stages.loc["withdrew", "share"] == pytest.approx(0.25)
    assert stages.loc["passed", "share"] == pytest.approx(0.4)
    assert stages.loc["withdrew", "outcome"] == "out"


def test_ranges_carry_through_the_arithmetic(tmp_path: Path) -> None:
    stages = count(tmp_path, APPLIED, WITHDREW, TESTED, SWORN | {"of": "tested"})
    # "about 400" is 350 to 450; a quarter and the other three quarters of that.
    assert ends(stages, "applied") == (350, 450)
    assert ends(stages, "withdrew") == (87, 113)  # people: no half of one
    assert ends(stages, "tested") == (262, 338)
    assert stages.loc["withdrew", "qualifier"] == "about"
    # "At most 15" has a high end only.
    assert pd.isna(stages["low"]["sworn"])
    assert stages.loc["sworn", "high"] == 15


POLL = parse_article(
    "Town Asks Its Residents\n\nA survey of 1,050 residents found that 31 per cent said no, 12.5% "
    "did not know, a third had a boat and one in five voted. The rest said yes."
)
NO: Keys = {"stage": "no", "name": "No", "of": "asked", "outcome": "out"}


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        # 325.5, and 30.5 to 31.5 percent: a percentage is rounded to its digits
        ("31 per cent", (326, 320, 331, "about")),
        ("12.5%", (131, 130, 132, "about")),
        # words are taken at their word
        ("a third", (350, 350, 350, "exact")),
        ("one in five", (210, 210, 210, "exact")),
    ],
)
def test_a_share_is_of_whole_people(
    tmp_path: Path, evidence: str, expected: tuple[float, float, float, str]
) -> None:
    asked = {"stage": "asked", "name": "Asked", "evidence": "1,050 residents"}
    path = write(tmp_path / "poll.funnel.toml", asked, NO | {"evidence": evidence})
    row = count_stages(read_funnel(path), POLL, tabulate(POLL)).iloc[1]
    assert (row["count"], row["low"], row["high"], row["qualifier"]) == expected


def test_what_rounded_shares_leave_is_a_range(tmp_path: Path) -> None:
    asked = {"stage": "asked", "name": "Asked", "evidence": "1,050 residents"}
    yes = {"stage": "yes", "name": "Yes", "of": "asked", "rest": True, "evidence": "The rest said"}
    path = write(tmp_path / "poll.funnel.toml", asked, NO | {"evidence": "31 per cent"}, yes)
    row = count_stages(read_funnel(path), POLL, tabulate(POLL)).iloc[2]
    assert (row["count"], row["low"], row["high"], row["qualifier"]) == (725, 719, 730, "about")
    assert row["share"] == pytest.approx(0.69)


def test_money_keeps_its_fractions(tmp_path: Path) -> None:
    article = parse_article("Budget\n\nThe town got $15 in all. It spent half of it.")
    got = {"stage": "got", "name": "Got", "evidence": "$15 in all"}
    spent = {"stage": "spent", "name": "Spent", "of": "got", "evidence": "half of it"}
    path = write(tmp_path / "budget.funnel.toml", got, spent)
    assert count_stages(read_funnel(path), article, tabulate(article))["count"].iloc[1] == 7.5


def test_the_rest_after_a_stated_exit(tmp_path: Path) -> None:
    failed = PASSED | {"stage": "failed", "of": "applied", "outcome": "out"}
    stages = count(tmp_path, APPLIED, failed, TESTED)
    assert (stages["count"]["tested"], *ends(stages, "tested")) == (280, 230, 330)


def test_speaker_and_sentence_come_from_the_tables(tmp_path: Path) -> None:
    row = count(tmp_path, APPLIED).loc["applied"]
    assert row["speaker"] == "Ana Ruiz"
    assert "about 400" in TABLES.sentences.loc[row["sentence"], "text"]


def test_evidence_may_run_over_a_line_break(tmp_path: Path) -> None:
    evidence = "Ruiz said. A quarter of the applicants"
    article = parse_article(TEXT.replace("said.\nA", "said.\n A"))
    funnel = read_funnel(write(tmp_path / "f.toml", APPLIED, WITHDREW | {"evidence": evidence}))
    assert count_stages(funnel, article, tabulate(article)).loc[1, "count"] == 100


def test_no_stage_is_changed_by_a_number_typed_elsewhere(tmp_path: Path) -> None:
    """The count follows the article's text, not the funnel file."""
    article = parse_article(TEXT.replace("about 400", "about 800"))
    evidence = {"evidence": "people applied for the job"}
    with pytest.raises(FunnelError, match="hold no figure"):
        count_stages(
            read_funnel(write(tmp_path / "f.toml", APPLIED | evidence)), article, tabulate(article)
        )
    funnel = read_funnel(write(tmp_path / "f.toml", APPLIED | {"evidence": "about 800 people"}))
    assert count_stages(funnel, article, tabulate(article)).loc[0, "count"] == 800


WRONG = {
    "absent": ([APPLIED | {"evidence": "about 401 people"}], "about 401.*do not stand"),
    "twice": ([APPLIED | {"evidence": "120 people"}], "stage applied.*120 people.*stand 2 times"),
    "no figure": ([APPLIED | {"evidence": "for the job"}], "for the job.*no figure"),
    "cut off": ([APPLIED | {"evidence": "400 people applied"}], "that counts .there: about 400"),
    "several": ([APPLIED | {"evidence": "120 people passed. At most 15"}], "several figures"),
    "more than its whole": (
        [SWORN | {"of": ""}, PASSED | {"of": "sworn"}],
        "stage passed.*120 or more, which is no part of stage sworn .15 at most",
    ),
    "share of nothing": ([WITHDREW | {"of": ""}], "share of something"),
    "unknown key": ([APPLIED | {"colour": "red"}], "stage applied: unknown key 'colour'"),
    "wrong type": ([APPLIED | {"name": 3}], "name = 3 is wrong; write text"),
    "wrong truth": ([APPLIED | {"counted": "no"}], "write true or false"),
    "no evidence": ([{"stage": "a", "name": "A"}], "stage a: has no evidence"),
    "no key": ([{"name": "A"}], "stage 1: has no stage"),
    "doubled": ([APPLIED, APPLIED], "stage applied: stands twice"),
    "unknown outcome": ([APPLIED | {"outcome": "left"}], "outcome 'left' is unknown"),
    "later stage": ([WITHDREW, APPLIED], "stage withdrew: of = 'applied' names no earlier"),
    "rest of nothing": ([APPLIED | {"rest": True}], "stage applied: is the rest of no stage"),
    "no stages": ([], "holds no \\[\\[stage\\]\\]"),
}  # fmt: skip


@pytest.mark.parametrize(("stages", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_named(tmp_path: Path, stages: list[Keys], message: str) -> None:
    with pytest.raises(FunnelError, match=message) as caught:
        count(tmp_path, *stages)
    assert "\n" not in str(caught.value)
    assert "rangers.funnel.toml" in str(caught.value)


FILES = {
    "missing": (None, "cannot be read"),
    "not UTF-8": (b"counts = '\xff'", "not UTF-8"),
    "too long a number": (b"counts = " + b"1" * 5000, "number too long.*shorten"),
    "deep": (b"a = " + b"[" * 5000, "not TOML.*mend"),
    "not TOML": (b"counts = 'people'\nstage = [", "not TOML.*line"),
    "unknown head key": (b"color = 'red'\n[[stage]]\nstage='a'", "unknown key 'color'"),
    "stage is no table": (b"stage = 3", "holds no"),
}


@pytest.mark.parametrize(("data", "message"), FILES.values(), ids=FILES.keys())
def test_a_wrong_file_is_named(tmp_path: Path, data: bytes | None, message: str) -> None:
    path = tmp_path / "a.funnel.toml"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(FunnelError, match=message) as caught:
        read_funnel(path)
    assert "a.funnel.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_candidates_stand_once_and_hold_their_figure() -> None:
    candidates = find_candidates(ARTICLE, TABLES)
    assert len(candidates) >= 4
    assert all(TEXT.count(evidence) == 1 for evidence in candidates["evidence"])
    pairs = zip(candidates["text"], candidates["evidence"], strict=True)
    assert all(text in evidence for text, evidence in pairs)


def test_candidates_stand_once_however_their_words_are_broken() -> None:
    article = parse_article("Head\n\nIt counted 40 boats. Later 40\nboats of\nthe city sank there.")
    for evidence in find_candidates(article, tabulate(article))["evidence"]:
        assert len(find_words(article.text, evidence)) == 1


def test_a_candidates_words_hold_no_other_figure(tmp_path: Path) -> None:
    article = parse_article("Head\n\nAbout 300 of 900 islanders commute. Half of them row.")
    tables, path = tabulate(article), tmp_path / "a.funnel.toml"
    assert find_candidates(article, tables)["evidence"].tolist()[:2] == [
        *("About 300", "900 islanders")
    ]
    write_candidates(article, tables, path)
    path.write_text(opened(path).read_text("utf-8").replace('of = "..."', 'of = "stage-1"'))
    assert count_stages(read_funnel(path), article, tables)["count"].notna().all()


def test_what_rose_or_fell_by_a_number_is_no_candidate() -> None:
    article = parse_article(
        "40 jobs go\n\nShares fell 3%. It lost 40 jobs, or 6% of its staff. Of 900 people 40 left."
    )
    found = find_candidates(article, tabulate(article))
    assert "3%" not in found["text"].tolist()
    article = parse_article("40 jobs go\n\nIt has 40 jobs, and 50 staff; 40 jobs.")
    for evidence in find_candidates(article, tabulate(article))["evidence"]:
        assert evidence[-1].isalnum(), "words end with a word"


def test_a_name_on_two_lines_is_told_on_one(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.funnel.toml"
    stage = 'stage = "x\\ny"\nname = "x"\nevidence = "nowhere"\n'
    article = parse_article("Head\n\nIt counted 40 boats.", name="a\nb")
    for text in ("counts = 1", "stage = 1", f"[[stage]]\n{stage}of = 1", f"[[stage]]\n{stage}"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(FunnelError) as caught:
            count_stages(read_funnel(path), article, tabulate(article))
        assert "\n" not in str(caught.value)
    with pytest.raises(FunnelError, match="exists already") as caught:
        write_candidates(article, tabulate(article), path)
    assert "\n" not in str(caught.value)


def opened(path: Path) -> Path:
    """Take the comment marks away from the stages of a funnel file, as its user does."""
    head, *stages = path.read_text("utf-8").split("\n\n# [[stage]]")
    text = "".join("\n\n# [[stage]]" + stage for stage in stages)
    path.write_text(head + text.replace("\n# ", "\n"), encoding="utf-8")
    return path


def test_candidates_wait_behind_comment_marks(tmp_path: Path) -> None:
    path = tmp_path / "rangers.funnel.toml"
    written = write_candidates(ARTICLE, TABLES, path)
    assert not find_funnel(tmp_path / "rangers.txt").stages
    with pytest.raises(FunnelError, match="holds no"):
        read_funnel(path)
    with pytest.raises(FunnelError, match="exists already"):
        write_candidates(ARTICLE, TABLES, path)
    assert len(tomllib.loads(opened(path).read_text("utf-8"))["stage"]) == written


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("We saw 46 pairs, then 211 pairs and 60 men.", "pairs"),
        ("Some 40 men, 12 women and 3 boats were missing.", "people"),
        ("A third of it was lost.", "people"),
    ],
)
def test_new_guesses_what_a_funnel_counts(tmp_path: Path, sentence: str, counts: str) -> None:
    article, path = parse_article(f"The Count\n\n{sentence}"), tmp_path / "a.funnel.toml"
    write_candidates(article, tabulate(article), path)
    assert tomllib.loads(path.read_text("utf-8"))["counts"] == counts


def test_written_candidates_count_once_they_have_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "rangers.funnel.toml"
    write_candidates(ARTICLE, TABLES, path)
    text = opened(path).read_text("utf-8").replace('of = "..."', 'of = "stage-1"')
    path.write_text(text.replace("stage-4", 'stage-4"\nof = "stage-1'), encoding="utf-8")
    stages = count_stages(read_funnel(path), ARTICLE, TABLES)
    assert stages["count"].notna().all()


def test_candidates_of_a_hostile_article_are_valid_toml(tmp_path: Path) -> None:
    article = parse_article("Head\n\nThe \x7f\x01 \"mob\\\" of 40 men said '$x$' to 50 men.")
    path = tmp_path / "a.toml"
    write_candidates(article, tabulate(article), path)
    assert read_funnel(opened(path)).stages


MIXED = parse_article(
    "The Count\n\nThere were 600 cases and 140 doses, and 20 teams came. It cost $40. "
    "Of the ill, 30 cases were mild and 25 cases were told late. Some 12 Danes left.",
    name="rangers",
)
CASES: Keys = {"stage": "cases", "name": "Cases", "evidence": "600 cases"}


def mixed(tmp_path: Path, *stages: Keys) -> pd.DataFrame:
    funnel = read_funnel(write(tmp_path / "rangers.funnel.toml", *stages))
    return count_stages(funnel, MIXED, tabulate(MIXED)).set_index("stage")


def keys(stage: str, evidence: str, **more: str) -> Keys:
    return {"stage": stage, "name": stage, "evidence": evidence} | more


UNLIKE = {
    "another noun": (
        [CASES, keys("doses", "140 doses")],
        "stage doses.*140 doses.*count doses, and stage cases counts cases; name the stage",
    ),
    "another unit": (
        [CASES, keys("cost", "It cost $40", of="cases")],
        "stage cost.*give USD, and stage cases cases; keep one unit",
    ),
    "out of nothing": ([CASES, keys("mild", "30 cases", outcome="out")], "mild.*and no whole"),
    "within nothing": ([CASES, keys("mild", "30 cases", outcome="within")], "mild.*and no whole"),
}


@pytest.mark.parametrize(("stages", "message"), UNLIKE.values(), ids=UNLIKE.keys())
def test_what_shares_no_scale_is_refused(tmp_path: Path, stages: list[Keys], message: str) -> None:
    with pytest.raises(FunnelError, match=message) as caught:
        mixed(tmp_path, *stages)
    assert "\n" not in str(caught.value)


def test_parts_that_overlap_are_never_subtracted(tmp_path: Path) -> None:
    stages = mixed(
        tmp_path,
        CASES,
        keys("mild", "30 cases", of="cases", outcome="within"),
        keys("late", "25 cases", of="cases", outcome="within"),
        keys("rest", "teams came", of="cases") | {"rest": True},
    )
    assert stages["count"].tolist() == [600, 30, 25, 600]
    assert stages["outcome"].tolist() == ["in", "within", "within", "in"]
    bars = place_bars(stages.reset_index())
    assert (bars["mild"].left, bars["mild"].right) == (0, 30)
    assert (bars["late"].left, bars["late"].right) == (0, 25)


def test_a_stage_is_labeled_by_its_figure(tmp_path: Path) -> None:
    """The same words within a longer number are not its evidence."""
    article = parse_article("The 1840 boats sank long ago. Then 40 boats sank.", name="rangers")
    tables = tabulate(article)
    path = write(tmp_path / "f.toml", keys("sank", "40 boats sank"))
    stages = count_stages(read_funnel(path), article, tables)
    assert tables.figures["text"].tolist()[int(stages["figure"].iloc[0])] == "40"
    assert label_stages(stages, tables).loc[0, "label"] == "40"


def test_names_keep_their_capitals(tmp_path: Path) -> None:
    stages = mixed(tmp_path, keys("left", "Some 12 Danes", name="Danes who left")).reset_index()
    labeled = label_stages(stages, tabulate(MIXED))
    assert title_funnel(labeled).endswith("Danes who left")


def test_an_article_without_counts_has_no_candidates(tmp_path: Path) -> None:
    article = parse_article("Rain\n\nIt rained all day.")
    with pytest.raises(FunnelError, match="counts no people or things"):
        write_candidates(article, tabulate(article), tmp_path / "a.toml")
    assert not (tmp_path / "a.toml").exists()


def test_the_volunteers(volunteers: Article, root: Path) -> None:
    funnel = read_funnel(root / "data" / "volunteers.funnel.toml")
    stages = count_stages(funnel, volunteers, tabulate(volunteers)).set_index("stage")
    assert stages["basis"].tolist() == ["stated", "derived", "derived", "stated"] + ["no count"] * 3
    assert stages["count"].tolist()[:4] == [6000, 3000, 3000, 100]
    assert stages["low"].tolist()[:4] == [5500, 2750, 2750, 50]
    assert stages["high"].tolist()[:4] == [6500, 3250, 3250, 150]
    assert stages["count"][4:].isna().all()
    assert stages["speaker"].iloc[[0, 1, 3]].tolist() == ["Borys Kremenetskyi"] * 3
    assert stages["qualifier"].tolist()[:4] == ["about"] * 4
