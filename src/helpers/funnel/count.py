"""Counting a funnel's stages, drawn only from the article's own words.

No count is typed: `count_stages` reads each from the figures table, and does the arithmetic (a
share of a stage, the rest of a stage) with the ranges the wording implies. A percentage is
rounded to the digits it is printed with: "31 percent" is 30.5 to 31.5.
"""

import math
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from helpers.article.model import Article
from helpers.checks.amounts import printed_step
from helpers.english import find_words
from helpers.figures.noun_words import singular, word_list
from helpers.files import printable
from helpers.funnel.read import Funnel, FunnelError, Stage
from helpers.schema import Tables, build_rows

SHARES = ("fraction", "percent")
_NO_COUNTS = ("age", "date", "duration", "ordinal")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A count or a share with the range its wording implies; ``None`` is unknown."""

    count: float | None = None
    low: float | None = None
    high: float | None = None
    qualifier: str = ""


def count_stages(funnel: Funnel, article: Article, tables: Tables) -> pd.DataFrame:
    """Count each stage of a funnel from the article's figures.

    Returns
    -------
    pandas.DataFrame
        A row a stage, in the funnel's order.

        - stage, name, outcome, of (str): as in the funnel file; ``of`` missing for none
        - count, low, high (Float64): how many, and the range the wording implies, of things
          counted in whole numbers; missing is unknown
        - qualifier (str): the figure's, or the one the arithmetic inherits
        - basis (str): ``"stated"`` (a figure), ``"derived"`` (a share, or the rest, of another
          stage) or ``"no count"``
        - share (Float64): the count as a share of stage ``of``
        - evidence (str): the words, as they stand in the article
        - sentence (int64), speaker (str): where they stand, and who gave the figure
        - figure (Int64): the number of the figure; missing for the rest and for no count

    Raises
    ------
    FunnelError
        A stage's evidence is absent, stands more than once, or holds no figure or several; it is
        a part of another unit, or more than its whole; or it shares neither a whole nor what it
        counts with the first stage. The message names the stage and the words.
    """
    reader = _Reader(funnel, article, tables)
    return build_rows("stages", [reader.count(stage) for stage in funnel.stages])


class _Reader:
    """Counts the stages of one funnel in order, each from the words and the stages before it."""

    def __init__(self, funnel: Funnel, article: Article, tables: Tables) -> None:
        self.funnel, self.article, self.tables = funnel, article, tables
        self.amounts: dict[str, _Amount] = {}
        self.shares: dict[str, _Amount] = {}
        self.counted: dict[str, dict[str, Any]] = {}  # the figure of each, or of its whole

    def count(self, stage: Stage) -> tuple[Any, ...]:
        """Return the stage's row."""
        start, end = self._find_evidence(stage)
        figure = self._find_figure(stage, start, end) if stage.counted and not stage.rest else {}
        basis = "derived" if stage.counted else "no count"
        if figure and figure["kind"] not in SHARES:
            basis = "stated"
        self._check_alike(stage, figure)
        amount = self._amount(stage, figure)
        self._check_part(stage, amount)
        whole = self.amounts.get(stage.of, _Amount()).count
        self.amounts[stage.stage] = amount
        share = amount.count / whole if amount.count is not None and whole else None
        if basis == "derived" and self.counted.get(stage.stage, {}).get("kind") == "count":
            amount = _in_whole_numbers(amount)
        sentence = int(self.tables.sentences["start"].searchsorted(start, side="right")) - 1
        return (
            stage.stage,
            stage.name,
            stage.outcome,
            amount.count,
            amount.low,
            amount.high,
            amount.qualifier or None,
            basis,
            stage.of or None,
            share,
            self.article.text[start:end],
            sentence,
            figure.get("speaker"),
            figure.get("figure"),
        )

    def _check_alike(self, stage: Stage, figure: dict[str, Any]) -> None:
        """Refuse another unit, and another thing that is part of no whole: they share no scale."""
        if not stage.counted:
            return
        if stage.outcome != "in" and not stage.of:
            raise FunnelError(
                f'{self._where(stage)} have outcome = "{stage.outcome}" and no whole; name the '
                'stage that they are a part of: of = "..."'
            )
        other = stage.of or next(iter(self.counted), "")
        whole = self.counted.get(other, {})
        inherits = not figure or figure["kind"] in SHARES
        self.counted[stage.stage] = whole if inherits else figure
        if inherits or not whole:
            return
        if (figure["kind"], figure["unit"]) != (whole["kind"], whole["unit"]):
            raise FunnelError(
                f"{self._where(stage)} give {_say_unit(figure)}, and stage {other} "
                f"{_say_unit(whole)}; keep one unit in a funnel"
            )
        if not stage.of and not _fits(figure["noun"], whole["noun"]):
            raise FunnelError(
                f"{self._where(stage)} count {figure['noun']}, and stage {other} counts "
                f'{whole["noun"]}; name the stage that these are a part of, of = "...", or leave '
                "the stage out"
            )

    def _check_part(self, stage: Stage, part: _Amount) -> None:
        """Refuse a part that is more than its whole, whatever the hedges."""
        high = self.amounts.get(stage.of, _Amount()).high
        if part.low is not None and high is not None and part.low > high:
            raise FunnelError(
                f"{self._where(stage)} hold {part.low:g} or more, which is no part of stage "
                f"{stage.of} ({high:g} at most); correct of, or the words"
            )

    def _amount(self, stage: Stage, figure: dict[str, Any]) -> _Amount:
        if figure:
            value, low, high = (_number(figure[name]) for name in ("value", "low", "high"))
            amount = _Amount(value, low, high, figure["qualifier"])
            if figure["kind"] not in SHARES:
                return amount
            self.shares[stage.stage] = _as_share(amount, figure)
            return _multiply(self.amounts[stage.of], self.shares[stage.stage])
        if stage.rest:
            earlier = self.funnel.stages[: len(self.amounts)]
            others = [
                s.stage for s in earlier if s.of == stage.of and s.counted and s.outcome != "within"
            ]
            return _rest(self.amounts[stage.of], others, self.amounts, self.shares)
        return _Amount()

    def _where(self, stage: Stage) -> str:
        return f"{self.funnel.path}, stage {printable(stage.stage)}: the words {stage.evidence!r}"

    def _find_evidence(self, stage: Stage) -> tuple[int, int]:
        places = find_words(self.article.text, stage.evidence)
        if len(places) != 1:
            times = f"stand {len(places)} times" if places else "do not stand"
            name = printable(self.article.name)
            remedy = "quote more words around them" if places else "copy them from the article"
            raise FunnelError(f"{self._where(stage)} {times} in {name}; {remedy}")
        return places[0]

    def _find_figure(self, stage: Stage, start: int, end: int) -> dict[str, Any]:
        figures = self.tables.figures
        inside = figures[(figures["start"] >= start) & (figures["end"] <= end)]
        inside = inside[~inside["kind"].isin(_NO_COUNTS)]
        shares = inside["kind"].isin(SHARES)
        # "Half of the 6,000" as a part of a stage is the half; on its own it is the 6,000.
        preferred = inside[shares] if stage.of and shares.any() else inside[~shares]
        if len(preferred) == 1:
            (figure,) = preferred.to_dict("records")
            return {str(name): None if pd.isna(v) else v for name, v in figure.items()}
        if shares.any() and not stage.of:
            wrong = 'hold a share of something; name the stage it is a share of: of = "..."'
        elif preferred.empty:
            near = figures[(figures["start"] < end) & (figures["end"] > start)]["text"]
            seen = f" that counts (there: {', '.join(near)})" if len(near) else ""
            wrong = f"hold no figure{seen}; quote the words that do, or write counted = false"
        else:
            texts = ", ".join(preferred["text"])
            wrong = f"hold several figures ({texts}); quote the words of one"
        raise FunnelError(f"{self._where(stage)} {wrong}")


def _say_unit(figure: dict[str, Any]) -> str:
    return str(figure["unit"] or figure["noun"] or f"a {figure['kind']}")


def _fits(noun: str | None, other: str | None) -> bool:
    """Tell whether two nouns may mean the same; "people" and the like fit any."""
    if noun is None or other is None:
        return True
    heads = {singular(each.split()[-1].lower()) for each in (noun, other)}
    return len(heads) == 1 or bool(heads & {singular(word) for word in word_list("general")})


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)


def _as_share(amount: _Amount, figure: dict[str, Any]) -> _Amount:
    """Return a figure as a share of 1; a percentage with what it may have been rounded from."""
    if figure["kind"] != "percent":
        return amount
    count, low, high = (
        None if v is None else v / 100 for v in (amount.count, amount.low, amount.high)
    )
    share = _Amount(count, low, high, amount.qualifier)
    if count is None or amount.qualifier != "exact":
        return share
    half = printed_step(figure["text"], count * 100, "percent") / 200
    ends = max(count - half, 0.0), max(min(count + half, 1.0), count)
    return _Amount(count, *ends, "about")


def _in_whole_numbers(amount: _Amount) -> _Amount:
    """Return an amount of what is counted in whole numbers: 325.5 people are about 326."""
    if amount.count is not None and not amount.count.is_integer():
        qualifier = _qualifier(amount, _Amount(qualifier="about"))
        amount = replace(amount, count=math.floor(amount.count + 0.5), qualifier=qualifier)
    low, high = (None if v is None else round(v, 6) for v in (amount.low, amount.high))
    return replace(
        amount,
        low=None if low is None else math.floor(low),
        high=None if high is None else math.ceil(high),
    )


def _times(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else a * b


def _minus(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else max(a - b, 0.0)


def _qualifier(*amounts: _Amount) -> str:
    """Return the qualifier of a result: exact only when every part is."""
    inexact = {a.qualifier for a in amounts} - {"exact"}
    return inexact.pop() if len(inexact) == 1 else "about" if inexact else "exact"


def _multiply(whole: _Amount, share: _Amount) -> _Amount:
    return _Amount(
        _times(whole.count, share.count),
        _times(whole.low, share.low),
        _times(whole.high, share.high),
        _qualifier(whole, share),
    )


def _rest(
    whole: _Amount, others: list[str], amounts: dict[str, _Amount], shares: dict[str, _Amount]
) -> _Amount:
    """Return what the `others` leave of the `whole`.

    Where all of them are shares, the rest is a share too; subtracting counts would widen the
    range by counting the whole's uncertainty twice.
    """
    total = _Amount(1.0, 1.0, 1.0, "exact")
    parts = [shares.get(name) for name in others]
    known = [p for p in parts if p is not None]
    if len(known) == len(parts):
        return _multiply(whole, _subtract(total, known))
    return _subtract(whole, [amounts[name] for name in others])


def _subtract(whole: _Amount, parts: list[_Amount]) -> _Amount:
    count, low, high = whole.count, whole.low, whole.high
    for part in parts:
        count, low, high = _minus(count, part.count), _minus(low, part.high), _minus(high, part.low)
    return _Amount(count, low, high, _qualifier(whole, *parts))
