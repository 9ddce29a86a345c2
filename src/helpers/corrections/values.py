"""What the keys of a corrections file may hold, and how a wrong value is told."""

import datetime as dt
import math
import re
from collections.abc import Callable
from typing import Any

from helpers.files import printable

# Each reader returns the value to use, or raises ValueError with what to write instead.

FIGURE_KINDS = (
    *("count", "money", "percent", "fraction", "ordinal"),
    *("age", "date", "duration", "measure", "rate"),
)
_ONE_DATE = (
    r"(?:\d{3}[\dX]|\d\dXX|\d{4}-(?:(?:0[1-9]|1[0-2])(?:-\d\d)?|W(?:0[1-9]|[1-4]\d|5[0-3])|Q[1-4]))"
)
_DATE = re.compile(rf"{_ONE_DATE}(?:/{_ONE_DATE})?", re.ASCII)
_LONGEST = 2_000  # characters of a value; a paragraph is shorter


def read_words(value: Any) -> str:
    """Read the words that name a row."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("write text in quotation marks")
    if len(value) > _LONGEST:
        raise ValueError("write fewer words")
    return value


def read_line(value: Any) -> str | None:
    """Read one line of text; empty text is None."""
    if not isinstance(value, str):
        raise ValueError('write text in quotation marks ("" for none)')
    text = " ".join(value.split())
    if not text.isprintable() or len(text) > _LONGEST:
        raise ValueError("write one line of printable text")
    return text or None


def read_name(value: Any) -> str:
    """Read a name: one line, not empty."""
    text = read_line(value)
    if text is None:
        raise ValueError("write a name in quotation marks")
    return text


def read_number(value: Any) -> float:
    """Read a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("write a number without quotation marks")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValueError("write a finite number")
    return number


def read_ordinal(value: Any) -> int:
    """Read a whole number from 1."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError("write a whole number from 1")
    return value


def read_truth(value: Any) -> bool:
    """Read ``true``."""
    if value is not True:
        raise ValueError("write drop = true, or leave it out")
    return True


def read_date(value: Any) -> str | None:
    """Read a day, a month, a year or a range of them, as the figures table writes dates."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    if value == "":
        return None
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise ValueError('write it as "2024", "2024-03" or "2024-03-14"')
    for day in re.findall(r"\d{4}-\d\d-\d\d", value):
        try:
            dt.date.fromisoformat(day)
        except ValueError:
            raise ValueError(f"{day} is no day; correct it") from None
    return value


def read_names(value: Any) -> tuple[str, ...]:
    """Read two or more names, all different."""
    wanted = 'write two or more in brackets: ["Ann Lee", "Dr. Lee"]'
    if not isinstance(value, list) or len(value) < 2:
        raise ValueError(wanted)
    names = tuple(map(read_name, value))
    if len(set(names)) < len(names):
        raise ValueError("a name stands twice; " + wanted)
    return names


def choose(*choices: str) -> Callable[[Any], str | None]:
    """Make a reader of one of the `choices`; empty text, if it is one, is None."""

    def check(value: Any) -> str | None:
        if not isinstance(value, str) or value not in choices:
            raise ValueError("write one of " + ", ".join(map(show_value, choices)))
        return value or None

    return check


def shorten(text: str) -> str:
    """Cut a text to one short line."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


def show_value(value: Any) -> str:
    """Write a value for a message: one short line, all printable."""
    try:
        return printable(shorten(f'"{value}"' if isinstance(value, str) else repr(value)))
    except ValueError:  # Python does not write a number of thousands of digits
        return "a number of thousands of digits"
