"""Score `helpers.figures.scan` on NewsQuant, and time it beside its peers in the same run.

``python benchmarks/figures.py DATA`` reads ``DATA/newsquant_dev.json``. A row of the figures
table becomes a prediction by these rules:

- dates and ordinals are no quantities there, and of fractions only "one of" is one (its value
  the 1 it prints);
- value: `value`, or for a range or a vague amount `low` and `high`, in the order a fall is printed
  in ("from 5 to 4") where the trend is down;
- change: ``~ > <`` for the qualifiers about, more than, less than, else the trend, else ``=``;
- unit: `unit`, currencies by their names, "year of age" for an age, else `noun`.

Peers are timed where they are installed: quantulum3, and CQE with its spaCy model.
"""

import importlib
import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from score_figures import read_gold, read_predicted, score

from helpers.article.parse import parse_article
from helpers.figures.reading import Figure
from helpers.figures.scan import scan_figures
from helpers.figures.units import currency_names
from helpers.segments import segment

_CHANGE = {"about": "~", "more than": ">", "less than": "<"}
_ROUNDS = 3


def predict(text: str) -> list[dict[str, Any]]:
    """Return the predictions for one sentence."""
    article = parse_article(text)
    figures = scan_figures(segment(article))
    return [
        {
            "value": _value(figure, article.text[figure.start : figure.end]),
            "change": _CHANGE.get(figure.qualifier) or figure.trend or "=",
            "unit": _unit(figure),
        }
        for figure in figures
        if _is_quantity(figure)
    ]


def _is_quantity(figure: Figure) -> bool:
    if figure.kind == "fraction":
        return figure.qualifier == "vague"
    return figure.kind not in ("date", "ordinal")


def _value(figure: Figure, text: str) -> float | list[float | None]:
    if figure.value is not None:
        return figure.value
    if figure.kind == "fraction":
        return 1.0
    falls = figure.trend == "down" and text.lower().startswith("from ")
    return [figure.high, figure.low] if falls else [figure.low, figure.high]


def _unit(figure: Figure) -> str | None:
    if figure.kind == "age":
        return f"{figure.unit} of age"
    if figure.unit is None:
        return figure.noun
    code, per, rest = figure.unit.partition(" per ")
    return currency_names().get(code, code) + per + rest


def _load_peer(name: str) -> Callable[[str], Any] | None:
    """Return the parse function of a peer, None where it or its model is not installed."""
    try:
        if name == "quantulum3":
            parse: Callable[[str], Any] = importlib.import_module("quantulum3.parser").parse
        else:
            parse = importlib.import_module("CQE.CQE").CQE().parse
        parse("It weighs 3 kg.")
    except Exception as error:  # whatever is missing, the others are still timed
        print(f"{name}: not timed ({type(error).__name__}: {str(error)[:60]})")
        return None
    return parse


def _speed(read: Callable[[str], Any], texts: list[str]) -> float:
    """Return sentences a second, the best of some rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for text in texts:
            read(text)
        best = min(best, time.perf_counter() - start)
    return len(texts) / best


def main(data: str) -> None:
    """Print the scores and the speeds."""
    rows = json.loads((Path(data) / "newsquant_dev.json").read_text("utf-8"))
    pairs = [(read_gold(r["quantities"]), read_predicted(predict(r["text"]))) for r in rows]
    gold, predicted = (sum(len(pair[i]) for pair in pairs) for i in (0, 1))
    print(f"NewsQuant dev: {len(rows)} sentences, {gold} gold, {predicted} predicted")
    for measure, values in score(pairs).items():
        print(f"{measure:13s} P {values[0]:6.1%}  R {values[1]:6.1%}  F1 {values[2]:6.1%}")
    texts = [row["text"] for row in rows]
    ours = _speed(predict, texts)
    print(f"figures: {ours:,.0f} sentences/s, from string to figures")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in ("quantulum3", "CQE"):
            if parse := _load_peer(name):
                theirs = _speed(parse, texts[:100])

                print(f"{name}: {theirs:,.0f} sentences/s; ours {ours / theirs:,.1f} times that")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/figures.py DATA")
    main(sys.argv[1])
