"""Score figures against marks made by hand in real news, column by column.

A marked and a found figure are one where their spans overlap, one to one, the largest overlap
first. Then

found
    the match exists;
span
    and both ends are the same;
kind, qualifier, trend, unit
    and that column is the same (units by letter case, spelling and number alike);
value
    and the value is the same; of a range both ends; of a vague amount none;
noun
    and the last word of the noun is the same, singular or plural, or both have none; the marks
    give no bearer to an age, so the noun of an age is not compared;
row
    and all columns at once: the row a reader sees is right.

A date is compared by found, span and kind alone. Marks with a doubt, and bare days ("today",
"Friday"), count neither as missed nor as too many. Given are F1, of found also precision and
recall, and how many of the nouns that are not printed beside their number were told.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

COLUMNS = ("kind", "value", "qualifier", "trend", "unit", "noun")
MEASURES = ("found", "span", *COLUMNS, "row")

_FREE = frozenset(["today", "tonight", "yesterday", "tomorrow"]) | frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)
_ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("men", "man"),
    ("s", ""),
)  # fmt: skip
_IRREGULAR = {"people": "person", "children": "child"}

Figure = dict[str, Any]


def _plain(text: str | None) -> str:
    words = re.sub(r"[^\w\s/%]", " ", (text or "").lower()).split()
    return " ".join(words).replace("metre", "meter").replace("litre", "liter")


def _singular(word: str) -> str:
    for end, other in _ENDINGS:
        if word.endswith(end) and len(word) > len(end) + 1 and not word.endswith(("ss", "us")):
            return word[: -len(end)] + other
    return _IRREGULAR.get(word, word)


def _head(noun: str | None) -> str:
    words = _plain(noun).split()
    return _singular(words[-1]) if words else ""


def _unit(figure: Figure) -> str:
    return " ".join(map(_singular, _plain(figure.get("unit")).split()))


def _amount(figure: Figure) -> tuple[float, ...]:
    """Return the value, or the ends of a range, or nothing for a vague amount."""
    value, low, high = (figure.get(name) for name in ("value", "low", "high"))
    if value is not None:
        return (float(value),)
    if figure["qualifier"] != "between" or low is None or high is None:
        return ()
    return float(low), float(high)


def _same_amount(marked: Figure, found: Figure) -> bool:
    a, b = _amount(marked), _amount(found)
    near = (abs(x - y) <= 1e-6 * max(1, abs(x)) for x, y in zip(a, b, strict=False))
    return len(a) == len(b) and all(near)


def judge(marked: Figure, found: Figure) -> dict[str, bool]:
    """Tell for each column whether a found figure is as marked."""
    if marked["kind"] == "date":
        return dict.fromkeys(COLUMNS, True) | {"kind": found["kind"] == "date"}
    alike = _head(marked.get("noun")) == _head(found.get("noun"))
    return {
        "kind": marked["kind"] == found["kind"],
        "value": _same_amount(marked, found),
        "qualifier": marked["qualifier"] == found["qualifier"],
        "trend": (marked.get("trend") or "") == (found.get("trend") or ""),
        "unit": _unit(marked) == _unit(found),
        "noun": alike or marked["kind"] == "age",
    }


def match(marked: Sequence[Figure], found: Sequence[Figure]) -> dict[int, int]:
    """Match marked to found figures, by index: one to one, the largest overlap first."""
    shared = sorted(
        (-size, i, j)
        for i, m in enumerate(marked)
        for j, f in enumerate(found)
        if (size := min(m["end"], f["end"]) - max(m["start"], f["start"])) > 0
    )
    pairs: dict[int, int] = {}
    for _, i, j in shared:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def count(marked: Sequence[Figure], found: Sequence[Figure], text: str) -> Counter[str]:
    """Count what is right in one paragraph; `text` is what the offsets index."""
    pairs, right = match(marked, found), Counter[str]()
    free = {j for i, j in pairs.items() if marked[i].get("doubt")}
    free |= {j for j, f in enumerate(found) if text[f["start"] : f["end"]].lower() in _FREE}
    right["predicted"] = len(found) - len(free)
    for i, mark in enumerate(marked):
        if mark.get("doubt"):
            continue
        right["marked"] += 1
        right["implied"] += i in pairs and bool(mark.get("implied"))
        if i not in pairs:
            continue
        figure = found[pairs[i]]
        columns = judge(mark, figure)
        right.update(name for name, fits in columns.items() if fits)
        right["found"] += 1
        right["row"] += all(columns.values())
        right["span"] += (mark["start"], mark["end"]) == (figure["start"], figure["end"])
        right["told"] += bool(mark.get("implied")) and columns["noun"]
    return right


def score(right: Counter[str]) -> dict[str, float]:
    """Return F1 of each measure, and precision and recall of found, from summed counts."""
    both = max(1, right["marked"] + right["predicted"])
    return {
        "precision": right["found"] / max(1, right["predicted"]),
        "recall": right["found"] / max(1, right["marked"]),
    } | {name: 2 * right[name] / both for name in MEASURES}
