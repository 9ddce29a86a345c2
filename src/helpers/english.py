"""Numbers, ranges and lists in words, and text that any document may hold."""

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pandas as pd

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# How a noun phrase that is no name begins; at the start of a sentence it has a capital.
_NO_NAME = re.compile(
    r"(?:this|that|these|those|some|any|every|each|all|both|most|many|several|few|fewer|various"
    r"|other|others|another|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozens|hundreds|thousands|my|our|your|his|her|its|their)\b",
    re.IGNORECASE,
)
_INNER = re.compile('[“”"]')
_OPENED_BY = ("", " ", "\n", "(", "[", "—", "–", "-")
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def say_number(value: float) -> str:
    """Write a number as a newspaper does.

    Examples
    --------
    >>> say_number(2_700_000), say_number(16_000), say_number(0.25)
    ('2.7 million', '16,000', '0.25')
    """
    # Rounded first: 999,999.7 is a million.
    value = float(f"{value:.0f}" if 1e3 <= abs(value) < 1e6 else f"{value:.4g}")
    for scale, name in _SCALES:
        if abs(value) >= scale:
            scaled = value / scale
            return f"{scaled:,.0f} {name}" if abs(scaled) >= 1e3 else f"{scaled:.4g} {name}"
    # A Decimal writes 0.00005, where a float writes 5e-05.
    return f"{value:,.0f}" if abs(value) >= 1e3 else f"{Decimal(f'{value:.4g}'):f}"


_PLURALS = {
    "foot": "feet", "millennium": "millennia", "percent": "percent", "permille": "permille",
    "lux": "lux", "mach": "mach", "person": "people", "child": "children", "man": "men",
    "woman": "women",
}  # fmt: skip
_UNCHANGED = ("hertz", "horsepower")
_COUNTED = ("million ", "billion ", "trillion ")  # "million barrels per day": a plural already


def _plural(noun: str) -> str:
    if noun in _PLURALS or noun.endswith(_UNCHANGED):
        return _PLURALS.get(noun, noun)
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def say_amount(value: float, unit: Any = None) -> str:
    """Write a number with its unit.

    Examples
    --------
    >>> say_amount(16, "century"), say_amount(2.5e6, "USD"), say_amount(2, "child per woman")
    ('16 centuries', '2.5 million USD', '2 children per woman')
    """
    if pd.isna(unit) or not unit:
        return say_number(value)
    if str(unit).startswith(_COUNTED):
        return f"{say_number(value)} {unit}"
    # What has a plural comes first: "mile per hour", "ton of oil equivalent".
    name, *rest = re.split(r"(?= (?:per|of) )", str(unit), maxsplit=1)
    front, _, last = name.rpartition(" ")
    if last.islower() and value != 1:
        # "degree Celsius" ends in a name, "cubic meter" in what is counted
        name = f"{front} {_plural(last)}".strip()
    elif front.islower() and value != 1:
        name = f"{_plural(front)} {last}"
    return "".join((f"{say_number(value)} {name}", *rest))


def say_range(low: Any, high: Any) -> str:
    """Write a range, open at one end or both; ``""`` where nothing is known.

    Examples
    --------
    >>> say_range(5500, 6500), say_range(20000, None)
    ('5,500 to 6,500', '20,000 or more')
    """
    has_low, has_high = not pd.isna(low), not pd.isna(high)
    if has_low and has_high:
        return say_number(low) if low == high else f"{say_number(low)} to {say_number(high)}"
    if has_low:
        return f"{say_number(low)} or more"
    return f"{say_number(high)} or less" if has_high else ""


def say_day(day: dt.date) -> str:
    """Write a day, in English whatever the computer's language.

    Examples
    --------
    >>> say_day(dt.date(2022, 3, 10))
    'March 10, 2022'
    """
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def say_share(share: float, *, tenth: bool = False) -> str:
    """Write a share in percent, with a tenth near its ends, never rounded to nothing or to all.

    With `tenth`, everywhere with a tenth.

    Examples
    --------
    >>> say_share(0.5), say_share(1 / 60), say_share(0.0001)
    ('50%', '1.7%', 'under 0.1%')
    """
    if 0 < share < 0.001:
        return "under 0.1%"
    if 0.999 < share < 1:
        return "over 99.9%"
    whole = 0.1 <= share <= 0.9 and not tenth
    return f"{share:.0%}" if whole else f"{100 * share:.1f}".removesuffix(".0") + "%"


def say_count(number: int, noun: str, plural: str = "") -> str:
    """Write a number with its noun.

    Examples
    --------
    >>> say_count(1, "quote"), say_count(12, "quote")
    ('1 quote', '12 quotes')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def say_times(number: int) -> str:
    """Write how often: "once", "twice", "1,200 times"."""
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def name_source(name: str) -> str:
    """Name a speaker in a sentence: a noun as the text prints it, without article, in quotes.

    Examples
    --------
    >>> name_source("bank"), name_source("Some boatmen"), name_source("Ana Poll")
    ('“bank”', '“Some boatmen”', 'Ana Poll')
    """
    return quote(name) if name[:1].islower() or _NO_NAME.match(name) else name


def be(number: int) -> str:
    """Choose between "is" and "are".

    Examples
    --------
    >>> be(1), be(2)
    ('is', 'are')
    """
    return "is" if number == 1 else "are"


def say_all(number: int, noun: str) -> str:
    """Write that all of a number are meant: "the one", "both", "all 3".

    Examples
    --------
    >>> say_all(1, "figure"), say_all(2, "figure"), say_all(12, "figure")
    ('the one figure', 'both figures', 'all 12 figures')
    """
    if number < 3:
        return f"the one {noun}" if number == 1 else f"both {noun}s"
    return f"all {say_count(number, noun)}"


def join_words(words: Iterable[str]) -> str:
    """Join words as a sentence does.

    Examples
    --------
    >>> join_words(["a", "b", "c"])
    'a, b and c'
    """
    *front, end = list(words) or [""]
    return f"{', '.join(front)} and {end}" if front else end


def lower_first(text: str) -> str:
    """Write a text's first letter small, unless the word is an acronym or one letter.

    Examples
    --------
    >>> lower_first("About 40"), lower_first("UN staff")
    ('about 40', 'UN staff')
    """
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def upper_first(text: str) -> str:
    """Write a text's first letter large, and leave the others as they are.

    Examples
    --------
    >>> upper_first("boats of the U.S. Navy")
    'Boats of the U.S. Navy'
    """
    return text[:1].upper() + text[1:]


def quote(text: str) -> str:
    """Put a text between quotation marks.

    Examples
    --------
    >>> quote("about"), quote("“No,” she said"), quote("Not ‘ours’")
    ('“about”', '“‘No,’ she said”', '“Not ‘ours’”')
    """
    return f"“{_INNER.sub(_set_inner, str(text))}”"


def _set_inner(mark: re.Match[str]) -> str:
    """Set a quotation mark within others: a straight one opens where no word ends before it."""
    opens = mark[0] == "“" or (mark[0] == '"' and mark.string[: mark.start()][-1:] in _OPENED_BY)
    return "‘" if opens else "’"


def clean(text: object) -> str:
    """Replace what no document may hold (control characters, lone surrogates) by U+FFFD."""
    return _NO_TEXT.sub("\ufffd", str(text))


def find_words(text: str, words: str) -> list[tuple[int, int]]:
    r"""Find the places of some words in a text, whatever the white space between them.

    Examples
    --------
    >>> find_words("the 40\nboats of 140 boats", "40 boats")
    [(4, 12)]
    """
    words = words.strip()
    pattern = r"\s++".join(map(re.escape, words.split()))
    # Only a word can be cut: a quotation mark may touch the next word ("We ran."He left).
    before = r"(?<!\w)" if re.match(r"\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words) else ""
    return [found.span() for found in re.finditer(f"{before}{pattern}{after}", text)]
