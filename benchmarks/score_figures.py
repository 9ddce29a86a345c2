"""Score extracted figures against NewsQuant's, by the rules below.

Gold has no offsets, so a sentence is a multiset of figures. Predictions are paired one to one
with gold figures by a maximum matching, afresh for each measure; a pair is admissible when

value
    both numbers agree to one part in 100,000, sign included; a range equals only a range, end by
    end, in order;
+change
    value, and the same symbol (``= ~ < > up down``);
+unit
    value, and the units agree after lower-casing, one spelling and the singular, or their head
    nouns do ("job" fits "new manufacturing jobs"). No unit fits only no unit; where gold prints
    none but implies one ("He will be 35"), the implied one is required;
+unit strict
    +unit without the head nouns;
all three
    value, change and unit.

Precision, recall and F1 are summed over sentences; no figure is used twice.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

MEASURES = ("value", "+change", "+unit", "+unit strict", "all three")

_IRREGULAR = {
    "feet": "foot", "inches": "inch", "children": "child", "men": "man", "women": "woman",
    "lives": "life", "wives": "wife", "halves": "half", "mice": "mouse", "teeth": "tooth",
    "persons": "people", "person": "people", "series": "series", "species": "species",
    "hertz": "hertz", "fishermen": "fisherman", "policemen": "policeman", "news": "news",
    "horsepower": "horsepower", "yen": "yen", "gas": "gas", "bus": "bus", "buses": "bus",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "celsius": "celsius",
    "ps": "ps", "gross": "gross",
}  # fmt: skip
_SPELLING = (("meter", "metre"), ("liter", "litre"), ("gramme", "gram"), ("tonne", "ton"))
_WORD = {
    "%": "percent", "percentage": "percent", "pct": "percent", "pc": "percent",
    "percents": "percent", "$": "dollar", "us$": "dollar", "usd": "dollar", "€": "euro",
    "eur": "euro", "£": "pound sterling", "gbp": "pound sterling", "¥": "japanese yen",
    "jpy": "japanese yen", "rmb": "chinese yuan", "cny": "chinese yuan", "yuan": "chinese yuan",
    "renminbi": "chinese yuan", "yen": "japanese yen", "ringgit": "malaysian ringgit",
    "rm": "malaysian ringgit", "myr": "malaysian ringgit", "inr": "indian rupee",
    "hk$": "hong kong dollar", "hkd": "hong kong dollar", "a$": "australian dollar",
    "aud": "australian dollar", "au$": "australian dollar", "nz$": "new zealand dollar",
    "nzd": "new zealand dollar", "c$": "canadian dollar", "cad": "canadian dollar",
    "s$": "singapore dollar", "sgd": "singapore dollar", "mph": "mile per hour",
    "kph": "kilometre per hour", "km/h": "kilometre per hour", "kmh": "kilometre per hour",
    "km/hr": "kilometre per hour", "mpg": "mile per gallon", "bhp": "brake horsepower",
    "hp": "horsepower", "rpm": "revolution per minute", "km": "kilometre", "kg": "kilogram",
    "cm": "centimetre", "mm": "millimetre", "ml": "millilitre", "ft": "foot", "lb": "pound mass",
    "lbs": "pound mass", "°c": "celsius", "°f": "fahrenheit", "centigrade": "celsius",
    "ppb": "part per billion", "ppm": "part per million", "gb": "gigabyte", "mb": "megabyte",
    "tb": "terabyte", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "kwh": "kilowatt hour",
    "mwh": "megawatt hour", "gwh": "gigawatt hour", "hr": "hour", "hrs": "hour", "min": "minute",
    "mins": "minute", "sec": "second", "secs": "second", "yr": "year", "yrs": "year",
    "°": "degree", "deg": "degree",
}  # fmt: skip
_PHRASE = (
    ("per cent", "percent"), ("united states dollar", "dollar"), ("us dollar", "dollar"),
    ("u.s. dollar", "dollar"), ("american dollar", "dollar"), ("dollar dollar", "dollar"),
    ("british pound", "pound sterling"), ("metric ton", "ton"),
    ("singaporean dollar", "singapore dollar"), ("degree celsius", "celsius"),
    ("degree fahrenheit", "fahrenheit"), ("degree c", "celsius"), ("degree f", "fahrenheit"),
    ("degree angle", "degree"), ("angular degree", "degree"), ("year old", "year of age"),
    ("month old", "month of age"), ("week old", "week of age"), ("day old", "day of age"),
    ("parts per", "part per"), ("second of arc", "second"), ("minute of arc", "minute"),
    ("standard unit", ""),
)  # fmt: skip
_NONE = {"", "-", "none", "dimensionless", "unk", "null", "number"}
_STOP = set("per of a an in for on at to from with by each every over who that which under".split())  # noqa: SIM905
_NUMBER = r"\s*([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*"
_RANGE = re.compile(f"{_NUMBER}-{_NUMBER}")


@dataclass(frozen=True, slots=True)
class Scored:
    """A figure in the benchmark's terms: one value or two, a change, and the units it may have."""

    value: tuple[float, ...]
    change: str
    units: tuple[str, ...]
    raw: dict[str, Any]


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and re.search(r"(?:ss|sh|ch|x|zz)es$", word):
        return word[:-2]
    plural = len(word) > 3 and word.endswith("s") and not re.search(r"(?:ss|us|is)$", word)
    return word[:-1] if plural else word


def _spell(word: str) -> str:
    word = _singular(word)
    for american, british in _SPELLING:
        if word.endswith(american):
            word = word[: -len(american)] + british
    return _WORD.get(word, word)


def normalize(unit: str | None) -> str:
    """Return a unit in one spelling, singular, with aliases resolved; ``""`` for none."""
    text = (unit or "").strip().lower()
    if text in _NONE:
        return ""
    text = re.sub(r"[\u2010-\u2015_-]", " ", text).replace("’", "'")
    if text not in _WORD:
        text = re.sub(r"(?<=[a-z])\s*/\s*(?=[a-z])", " per ", text)
    text = re.sub(r"\b(us|hk|au|nz|a|c|s) \$", r"\1$", text)
    words = [
        _spell(part)
        for word in text.replace(",", " ").split()
        for part in _WORD.get(word, word).split()
    ]
    text = re.sub(r"\b(japanese|chinese|malaysian) \1\b", r"\1", " ".join(words))
    for phrase, other in _PHRASE:
        text = re.sub(rf"(?<!\S){re.escape(phrase)}(?!\S)", other, text)
    text = re.sub(r"(?<!\S)(?:a|an|each|every)(?!\S)", "per", text)
    text = re.sub(r"^(?:the|of)\s+", "", " ".join(text.split()))
    return "" if text in _NONE else text


def _head(unit: str) -> str:
    words = unit.split()
    stop = next((i for i, word in enumerate(words) if i and word in _STOP), len(words))
    return words[stop - 1] if words else ""


def _same_unit(predicted: str, gold: Sequence[str], *, lenient: bool) -> bool:
    if predicted in gold:
        return True
    if predicted == "pound" and {"pound sterling", "pound mass"} & set(gold):
        return True  # a bare "pound" is not called wrong
    heads = [_head(unit) for unit in gold if unit]
    return lenient and bool(predicted) and _head(predicted) in heads


def _value(value: Any) -> tuple[float, ...]:
    if isinstance(value, list | tuple):
        return tuple(float(end) for end in value)
    found = _RANGE.fullmatch(str(value))
    return (float(found[1]), float(found[2])) if found else (float(str(value).replace(",", "")),)


def read_gold(rows: Sequence[dict[str, Any]]) -> list[Scored]:
    """Read the quantities of a gold sentence."""
    read = []
    for row in rows:
        implied, printed = normalize(row.get("normalized_unit")), normalize(row.get("unit"))
        units = (implied, printed) if implied and printed else (implied or printed,)
        read.append(Scored(_value(row["value"]), (row.get("change") or "=").strip(), units, row))
    return read


def read_predicted(rows: Sequence[dict[str, Any]]) -> list[Scored]:
    """Read predictions: ``value`` (a number, or two for a range), ``change``, ``unit``."""
    return [
        Scored(_value(row["value"]), row["change"], (normalize(row["unit"]),), row) for row in rows
    ]


def _same_value(gold: Scored, predicted: Scored) -> bool:
    pairs = zip(gold.value, predicted.value, strict=False)
    return len(gold.value) == len(predicted.value) and all(
        math.isclose(a, b, rel_tol=1e-5) for a, b in pairs
    )


def _admissible(measure: str, gold: Scored, predicted: Scored) -> bool:
    if not _same_value(gold, predicted):
        return False
    if measure in ("+change", "all three") and gold.change != predicted.change:
        return False
    if measure in ("+unit", "+unit strict", "all three"):
        lenient = measure != "+unit strict"
        return _same_unit(predicted.units[0], gold.units, lenient=lenient)
    return True


def _matching(golds: int, predictions: int, fits: Callable[[int, int], bool]) -> dict[int, int]:
    """Match by augmenting paths (Kuhn's method); prediction to gold."""
    edges = [[p for p in range(predictions) if fits(g, p)] for g in range(golds)]
    owner: dict[int, int] = {}

    def place(gold: int, seen: set[int]) -> bool:
        for predicted in edges[gold]:
            if predicted not in seen:
                seen.add(predicted)
                if predicted not in owner or place(owner[predicted], seen):
                    owner[predicted] = gold
                    return True
        return False

    for gold in range(golds):
        place(gold, set())
    return owner


def score(sentences: Sequence[tuple[list[Scored], list[Scored]]]) -> dict[str, tuple[float, ...]]:
    """Return precision, recall and F1 (0 to 1) for each measure, over (gold, predicted) pairs."""
    golds = sum(len(gold) for gold, _ in sentences)
    predictions = sum(len(predicted) for _, predicted in sentences)
    scores: dict[str, tuple[float, ...]] = {}
    for measure in MEASURES:
        right = 0
        for gold, predicted in sentences:

            def fits(
                g: int,
                p: int,
                measure: str = measure,
                gold: list[Scored] = gold,
                predicted: list[Scored] = predicted,
            ) -> bool:
                return _admissible(measure, gold[g], predicted[p])

            right += len(_matching(len(gold), len(predicted), fits))
        p, r = right / max(1, predictions), right / max(1, golds)
        scores[measure] = (p, r, 2 * p * r / (p + r) if right else 0.0)
    return scores
