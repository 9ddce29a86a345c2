"""A sentence as a pattern reads it: each figure a tag, all other words in lower case.

"In all, 212 of 1,840 households, or 11.5%" is ``in all, <c0> of <c1> households, or <p2>``. A
letter tells the kind, a number which of the article's figures it is; a pattern names the parts of
a relation as ``{part:N}``, where ``N`` stands for several letters.
"""

import re
from collections.abc import Mapping
from typing import Any

from helpers.tags import lexicon_set

_LETTERS = {
    "count": "c", "money": "m", "percent": "p", "fraction": "f", "ordinal": "o", "age": "a",
    "date": "y", "duration": "d", "measure": "e", "rate": "r",
}  # fmt: skip
# In a pattern: N a number of things, P a share, A an age, Y a date, D a duration, R a rate.
_CLASSES = {"N": "cmdeq", "C": "c", "P": "p", "S": "pf", "E": "cmdepqr", "A": "ac", "Y": "y"}
_CLASSES |= {"D": "d", "R": "r", "Q": "cmdeq", "V": "cmepqr"}
_CLASSES |= {"G": "q", "L": "cp", "X": "x", "F": "f"}
_PART = re.compile(r"\{(\w+):([A-Z])\}")


def compile_pattern(pattern: str, words: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a pattern over templates; ``{name:N}`` is a figure, ``{words}`` one of `words`."""
    for name, value in words.items():
        pattern = pattern.replace("{" + name + "}", value)
    return re.compile(
        _PART.sub(lambda m: rf"<[{_CLASSES[m[2]]}](?P<{m[1]}>\d++)>", pattern), re.VERBOSE
    )


def write_template(text: str, start: int, figures: list[Any]) -> str:
    """Write the template of a sentence that begins at `start`, with its figures in order."""
    pieces, at = [], start
    for row in figures:
        if row.start < at or lexicon_set("checks", "multiples") & set(row.text.lower().split()):
            continue  # "double" is read as a word
        pieces.append(_plain(text[at - start : row.start - start]))
        total = "a total of " if "total" in row.text.lower() else ""
        pieces.append(f"{total}<{_letter(row)}{row.figure}>")
        at = row.end
    pieces.append(_plain(text[at - start :]))
    return " ".join("".join(pieces).split())


def _plain(text: str) -> str:
    return text.lower().replace("<", " ").replace(">", " ").replace("’", "'")


def _letter(row: Any) -> str:
    if row.kind != "date" and row.value is None:
        return "x"
    return "q" if row.unit == "percentage point" else _LETTERS.get(row.kind, "x")
