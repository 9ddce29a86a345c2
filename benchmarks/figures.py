"""Score `helpers.figures.scan` on NewsQuant, and time it beside its peers in the same run.

``python benchmarks/figures.py DATA`` reads ``DATA/newsquant_dev.json``. A row of the figures
table becomes a prediction by these rules:

- dates and ordinals are no quantities there, and of fractions only "one of" is one (its value
  the 1 it prints);
- value: `value`, or for a range or a vague amount `low` and `high`;
- change: ``~ > <`` for the qualifiers about, more than, less than, else the trend, else ``=``;
- unit: `unit`, currencies by their names, "year of age" for an age, else `noun`.

With the mapping, answers are also written as NewsQuant writes them, for any system that gives
spans (`to_newsquant`); nothing is read otherwise:

- the two ends of a change, which we give as two figures, are one range ("from 1000 to 2000"),
  "down" where it falls;
- a fraction is a quantity, its unit "% noun" ("half the condos" is 0.5 % condos), and so is
  "one of four boats", two figures here: 0.25 % boats;
- the ends of a range stand in the order printed ("9 to 4 meters");
- a penny printed "p" is "p".

Peers are timed where they are installed: quantulum3, and CQE with its spaCy model.
"""

import importlib
import json
import re
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from score_figures import read_gold, read_predicted, score

from helpers.article.parse import parse_article
from helpers.figures.currencies import currency_names
from helpers.figures.hedges import phrases
from helpers.figures.reading import Figure
from helpers.figures.scan import scan_figures
from helpers.segments import segment

_CHANGE = {"about": "~", "more than": ">", "less than": "<"}
_ROUNDS = 3


Prediction = dict[str, Any]


def predict(text: str, *, mapped: bool = False) -> list[Prediction]:
    """Return the predictions for one sentence, with spans; `mapped` to NewsQuant's conventions."""
    article = parse_article(text)
    figures = scan_figures(segment(article))
    predictions = [
        {
            "value": _value(figure),
            "change": _CHANGE.get(figure.qualifier) or figure.trend or "=",
            "unit": _unit(figure),
            "start": figure.start,
            "end": figure.end,
            "share": figure.kind == "fraction" and figure.value is not None,
        }
        for figure in figures
        if _is_quantity(figure) or (mapped and figure.kind == "fraction")
    ]
    return to_newsquant(article.text, predictions) if mapped else predictions


_DIGITS = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?")
_TO = re.compile(r"(?:(?:up|down|all the way) )?to")
_SIZED = re.compile(rf"[ -](?:\w+ )?(?:{'|'.join(phrases('trend_noun'))})\b")
_AVERAGED = re.compile(r"\baverag(?:ed|es|ing) $")


def to_newsquant(text: str, predictions: list[Prediction]) -> list[Prediction]:
    """Write predictions as NewsQuant does: a change as one range, a share as "% noun", "p".

    Also "one of four boats" as one share, a range's ends in the order printed, what somebody
    averages as about so much, and "a 4 percent drop" as no change.
    """
    written: list[Prediction] = []
    before, joined = None, False
    for row in predictions:
        unit = f"% {row['unit']}" if row.get("share") and row["unit"] else row["unit"]
        if unit == "penny" and text[row["start"] : row["end"]].endswith("p"):
            unit = "p"
        ends = _as_printed(text[row["start"] : row["end"]], row["value"])
        averaged = row["change"] == "=" and _AVERAGED.search(text, 0, row["start"])
        row = row | {"change": "~"} if averaged else row  # noqa: PLW2901
        sized = row["change"] in ("up", "down") and _SIZED.match(text, row["end"])
        row = row | {"change": "="} if sized else row  # noqa: PLW2901
        row = row | {"unit": unit, "value": ends}  # noqa: PLW2901  (the caller's stay as they are)
        if before is not None and _is_member(text, before, row):
            written[-1] = row | {"value": 1 / row["value"], "unit": f"% {unit}", "change": "="}
            joined = False
        elif before is not None and _is_end(text, before, row, joined=joined):
            if not joined:
                written.pop()
            both = [before["value"], row["value"]]
            falls = both[0] > both[1]
            written.append(row | {"value": both, "change": "down" if falls else "="})
            joined = True
        else:
            written.append(row)
            joined = False
        before = row
    return written


def _as_printed(printed: str, value: Any) -> Any:
    """Return a range's ends in the order printed, anything else as it is."""
    numbers = [float(number.replace(",", "")) for number in _DIGITS.findall(printed)]
    falls = isinstance(value, list) and len(numbers) > 1 and numbers == value[::-1]
    return value[::-1] if falls else value


def _is_member(text: str, before: Prediction, row: Prediction) -> bool:
    """Tell the two of "one of four boats"."""
    one = text[before["start"] : before["end"]].lower() == "one"
    many = not isinstance(row["value"], list) and row["value"] > 1
    return one and many and text[before["end"] : row["start"]].strip() in ("of", "of the")


def _is_end(text: str, before: Prediction, row: Prediction, *, joined: bool) -> bool:
    """Tell whether two single values are the ends of a change: "from 1000 to 2000"."""
    if isinstance(before["value"], list) or isinstance(row["value"], list):
        return False
    follows = text[: before["start"]].rstrip().lower().endswith(" from")
    bridge = text[before["end"] : row["start"]].strip()
    return (joined or follows) and bool(_TO.fullmatch(bridge))


def _is_quantity(figure: Figure) -> bool:
    if figure.kind == "fraction":
        return figure.qualifier == "vague"
    return figure.kind not in ("date", "ordinal")


def _value(figure: Figure) -> float | list[float | None]:
    if figure.value is not None:
        return figure.value
    if figure.kind == "fraction":
        return 1.0  # "one of"
    return [figure.low, figure.high]


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
    for mapped in (False, True):
        pairs = [
            (read_gold(r["quantities"]), read_predicted(predict(r["text"], mapped=mapped)))
            for r in rows
        ]
        gold, predicted = (sum(len(pair[i]) for pair in pairs) for i in (0, 1))
        how = "with the mapping" if mapped else "without the mapping"
        print(f"NewsQuant dev, {how}: {len(rows)} sentences, {gold} gold, {predicted} predicted")
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
