"""Reading a funnel file: the stages, and for each the words that hold its figure."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from helpers.article.model import ArticleError
from helpers.article.read import locate_article
from helpers.files import printable, read_toml

OUTCOMES = ("in", "out", "within")


class FunnelError(ArticleError):
    """A funnel file, or its match with the article, is wrong: file, stage, words, remedy."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a funnel.

    Attributes
    ----------
    stage
        Its key, by which other stages name it.
    name
        How the chart and the table call it.
    evidence
        Words that stand exactly once in the article and, if `counted`, hold its figure.
    outcome
        ``"in"``: still in the running; ``"out"``: left the funnel here; ``"within"``: a part of
        stage `of` that may overlap its other parts, as the hospitalized and the dead among the
        ill do.
    of
        The earlier stage that this one is a part of, ``""`` for none. A figure that is a fraction
        or a percentage is a share of it.
    rest
        Whether this is what the other parts of stage `of` named so far leave.
    counted
        ``False`` for a step of which the article gives no count.
    """

    stage: str
    name: str
    evidence: str
    outcome: str = "in"
    of: str = ""
    rest: bool = False
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Funnel:
    """A funnel file.

    Attributes
    ----------
    path
        The file on one line, for messages.
    counts
        What is counted ("people").
    source
        The outlet to name under the chart.
    note
        A caveat to print under the chart.
    stages
        Its stages, in order.
    """

    path: str
    counts: str
    source: str
    note: str
    stages: tuple[Stage, ...]


def read_funnel(path: str | Path) -> Funnel:
    """Read a funnel file.

    Raises
    ------
    FunnelError
        The file is missing or no TOML, a key is unknown, missing or of a wrong type, or a stage
        refers to one that does not stand before it. The message names file and stage.
    """
    funnel = _read(Path(path))
    if not funnel.stages:
        raise FunnelError(f"{funnel.path}: holds no [[stage]]; add one")
    return funnel


def _read(path: Path) -> Funnel:
    where = printable(path)
    facts = read_toml(path, FunnelError)
    stages = facts.pop("stage", [])
    if not (isinstance(stages, list) and all(isinstance(s, dict) for s in stages)):
        raise FunnelError(f"{where}: holds no [[stage]]; add one")
    known = {"counts": "", "source": "", "note": ""}
    _check_keys(facts, known, where)
    read: dict[str, Stage] = {}
    for number, stage in enumerate(stages, 1):
        name = printable(str(stage.get("stage", number)))
        made = _read_stage(stage, f"{where}, stage {name}", read)
        read[made.stage] = made
    return Funnel(path=where, stages=tuple(read.values()), **{**known, **facts})


def find_funnel(article: str | Path) -> Funnel:
    """Read the funnel file beside an article's file.

    Where there is none, or one whose stages are all still comments, the funnel has no stages. Of
    an address, the article's file is the page that was saved.

    Raises
    ------
    FunnelError
        As `read_funnel` does.
    """
    path = funnel_path(locate_article(article))
    if path.exists():
        return _read(path)
    return Funnel(printable(path), counts="people", source="", note="", stages=())


def funnel_path(article: str | Path) -> Path:
    """Return the path of the funnel file beside an article's file."""
    return Path(article).with_suffix(".funnel.toml")


def _check_keys(facts: dict[str, Any], known: dict[str, Any], where: str) -> None:
    for key, value in facts.items():
        if key not in known:
            entries = "" if "stage" in known else "; a stage begins with [[stage]]"
            keys = ", ".join(known)
            raise FunnelError(f"{where}: unknown key {key!r}; the keys are {keys}{entries}")
        if type(value) is not type(known[key]):
            want = "true or false" if isinstance(known[key], bool) else "text in quotation marks"
            raise FunnelError(f"{where}: {key} = {value!r} is wrong; write {want}")


def _read_stage(facts: dict[str, Any], where: str, before: dict[str, Stage]) -> Stage:
    optional = {f.name: f.default for f in fields(Stage) if isinstance(f.default, str | bool)}
    required = dict.fromkeys(("stage", "name", "evidence"), "")
    _check_keys(facts, required | optional, where)
    for key in required:
        if not facts.get(key, "").strip():
            raise FunnelError(f'{where}: has no {key}; add {key} = "..."')
    stage = Stage(**facts)
    if stage.stage in before:
        raise FunnelError(f"{where}: stands twice; give each stage a key of its own")
    if stage.outcome not in OUTCOMES:
        raise FunnelError(
            f'{where}: outcome {stage.outcome!r} is unknown; write "in", "out" or "within"'
        )
    if stage.of and stage.of not in before:
        raise FunnelError(f"{where}: of = {stage.of!r} names no earlier stage; correct it")
    if stage.rest and not stage.of:
        raise FunnelError(f'{where}: is the rest of no stage; add of = "..."')
    return stage
