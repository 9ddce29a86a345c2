"""Figures put right by hand: what an entry says, and what follows from it."""

from dataclasses import replace
from typing import Any

from helpers.corrections.read import Entry
from helpers.figures import hedges
from helpers.figures.numbers import Number, read_digits
from helpers.figures.reading import Figure

_UNITS = {"percent": "percent", "age": "year"}
_WITH_UNIT = ("money", "duration", "measure", "rate")
_NEAR = 80  # characters after a figure in which its noun is printed with it
_AMOUNT = ("value", "low", "high")


def revise_figure(text: str, figure: Figure, entry: Entry, place: tuple[int, int]) -> Figure:
    """Return the figure as an entry, whose words stand at `place` in `text`, says it is.

    A value or qualifier alone gives the range that the wording implies; another kind takes a
    unit or a date away where the entry gives none. Of a date that is none ("By March, 1720 had
    left") the digits of the value remain.

    Raises
    ------
    ValueError
        The figure would contradict itself; the message ends a sentence about "the words".
    """
    facts = dict(entry.facts)
    kind = facts.get("kind", figure.kind)
    if kind != figure.kind:
        facts = _cleared(figure.kind, kind) | facts
        if figure.kind == "date":
            start, end = max(figure.start, place[0]), min(figure.end, place[1])
            if digits := _find_digits(text, start, end, facts.get("value")):
                facts |= dict(zip(("start", "end"), digits, strict=True))
    if "qualifier" in facts or any(name in facts for name in _AMOUNT):
        facts |= _amount(figure, facts)
    noun = facts.get("noun")
    if noun and noun != figure.noun:
        printed = text[figure.start : figure.end + _NEAR]
        facts["implied"] = noun.lower() not in printed.lower()
    revised = replace(figure, **facts)
    _check(revised)
    return revised


def make_figure(
    text: str, place: tuple[int, int], sentence: int, paragraph: int, entry: Entry
) -> Figure:
    """Return a figure that the rules missed; a count unless the entry gives another kind.

    Raises
    ------
    ValueError
        It gives no amount.
    """
    facts = {"kind": "count"} | entry.facts
    start, end = _find_digits(text, *place, facts.get("value")) or place
    blank = Figure(sentence, paragraph, start, end, "")
    if facts["kind"] != "date" and not any(facts.get(name) is not None for name in _AMOUNT):
        raise ValueError("hold no figure that the rules found; to add one, give its kind and value")
    made = revise_figure(text, blank, replace(entry, facts=facts), place)
    return replace(made, corrected=True)


def _cleared(old: str, new: str) -> dict[str, Any]:
    """Return what a change of kind leaves: no date of a count, no unit of another measure."""
    if new == "date":
        return dict.fromkeys((*_AMOUNT, "trend", "unit", "noun")) | {"qualifier": "exact"}
    return {"unit": _UNITS.get(new)} | ({"date": None} if old == "date" else {})


def _amount(figure: Figure, facts: dict[str, Any]) -> dict[str, Any]:
    """Return value, range and qualifier, each as given or as it follows from the others."""
    spread = "low" in facts or "high" in facts
    qualifier = facts.get("qualifier") or figure.qualifier
    value = facts.get("value", figure.value)
    if spread and "qualifier" not in facts and "value" not in facts:
        qualifier = _qualifier(figure, facts)
    if "value" in facts and "qualifier" not in facts and qualifier in ("between", "vague"):
        qualifier = "exact"
    if qualifier in ("between", "vague"):
        return {"value": None, "qualifier": qualifier}
    if spread or value is None:
        return {"value": value, "qualifier": qualifier}
    number = read_digits(f"{abs(value):.15g}") or Number(abs(value), 0.0)
    low, high = hedges.bounds(Number(value, number.step), qualifier)
    return {"value": value, "low": low, "high": high, "qualifier": qualifier}


def _qualifier(figure: Figure, facts: dict[str, Any]) -> str:
    """Return the qualifier of a range given without one: of 5 to 7, between."""
    low, high = (facts.get(name, getattr(figure, name)) for name in _AMOUNT[1:])
    if figure.qualifier != "exact" or low == high:
        return figure.qualifier
    if figure.value is not None:
        return "about"
    return "less than" if low is None else "more than" if high is None else "between"


def _check(figure: Figure) -> None:
    _check_range(figure.value, figure.low, figure.high)
    if figure.kind in _WITH_UNIT and not figure.unit:
        raise ValueError(f'get the kind {figure.kind}, which needs a unit; add unit = "..."')
    if figure.kind == "date":
        if any(getattr(figure, name) is not None for name in _AMOUNT):
            raise ValueError('get an amount and the kind date; write date = "...", or another kind')
    elif figure.date:
        raise ValueError(f'get a date and the kind {figure.kind}; write kind = "date"')
    else:
        _check_amount(figure)


def _check_range(value: float | None, low: float | None, high: float | None) -> None:
    if low is not None and high is not None and low > high:
        raise ValueError(f"get a range from {low:g} to {high:g}; correct low or high")
    if value is None:
        return
    if (low is not None and value < low) or (high is not None and value > high):
        raise ValueError(
            f"get a value ({value:g}) outside its range; correct value, low or high, or give the "
            'range alone by qualifier = "between"'
        )


def _check_amount(figure: Figure) -> None:
    ends = [end for end in (figure.low, figure.high) if end is not None]
    if figure.qualifier == "between" and len(ends) < 2:
        raise ValueError("get a range without its ends; give low and high")
    if figure.value is None and not ends and figure.qualifier != "vague":
        raise ValueError(f"get the kind {figure.kind}, but no amount; give value, or low and high")


_EDGES = ".,;:!?()[]“”‘’\"'"


def _find_digits(text: str, start: int, end: int, value: float | None) -> tuple[int, int] | None:
    """Find the digits of a value in the words that name it, if they stand there once."""
    found = []
    at = start
    for word in text[start:end].split():
        at = text.index(word, at)
        bare = word.strip(_EDGES)
        number = read_digits(bare.strip("$€£¥%")) if bare.strip("$€£¥%") else None
        if number and number.value == value:
            low = at + word.index(bare)
            found.append((low, low + len(bare)))
        at += len(word)
    return found[0] if len(found) == 1 else None
