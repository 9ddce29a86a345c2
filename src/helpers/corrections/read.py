"""Reading a corrections file: entries that name rows by their words, and what is right there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from helpers.article.model import ArticleError
from helpers.article.read import locate_article
from helpers.corrections.values import (
    FIGURE_KINDS,
    choose,
    read_date,
    read_line,
    read_name,
    read_names,
    read_number,
    read_ordinal,
    read_truth,
    read_words,
    shorten,
    show_value,
)
from helpers.english import quote
from helpers.files import printable, read_toml


class CorrectionError(ArticleError):
    """Entries of a corrections file are wrong: a line each, with file, entry and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a corrections file.

    Attributes
    ----------
    table
        ``"figure"``, ``"statement"``, ``"speaker"`` or ``"same"``.
    where
        File, table, number and words, for messages.
    words
        The words that name the row; of a speaker, the name; ``""`` where names are joined.
    nth
        Which of the places of the words is meant; 0 where they stand once.
    drop
        Whether the row is none.
    facts
        Column to what is right; ``None`` for what is missing.
    names
        Names of one source, the one to keep first.
    """

    table: str
    where: str
    words: str = ""
    nth: int = 0
    drop: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """A corrections file: its path, for messages, and its entries in order."""

    path: str
    entries: tuple[Entry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def of(self, table: str) -> list[Entry]:
        """Return the entries for one table."""
        return [entry for entry in self.entries if entry.table == table]


def read_corrections(path: str | Path) -> Corrections:
    r"""Read a corrections file.

    Returns
    -------
    Corrections
        For `helpers.tables.tabulate`, which looks its entries' words up in the article.

    Raises
    ------
    CorrectionError
        The file is missing or no TOML, or entries have an unknown key, a value of a wrong type,
        or nothing to say: a line an entry, all of them at once.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "boats.corrections.toml"
    ...     _ = path.write_text('[[figure]]\nwords = "Boeing 737"\ndrop = true\n')
    ...     read_corrections(path).entries[0].words
    'Boeing 737'
    """
    path = Path(path)
    where = printable(path)
    facts = read_toml(path, CorrectionError)
    entries: list[Entry] = []
    problems: list[str] = []
    for table, listed in facts.items():
        if table not in _TABLES:
            known = ", ".join(f"[[{name}]]" for name in _TABLES)
            problems.append(f"{where}: unknown key {show_value(table)}; the entries are {known}")
        elif not (isinstance(listed, list) and all(isinstance(e, dict) for e in listed)):
            problems.append(f"{where}: {table} is no list of entries; write [[{table}]] above each")
        else:
            for number, entry in enumerate(listed, 1):
                made = _read_entry(table, entry, f"{where}, {table} {number}", problems)
                entries += [made] if made else []
    raise_problems(problems)
    return Corrections(str(path), tuple(entries))


def find_corrections(article: str | Path) -> Corrections:
    """Read the corrections file beside an article's file; none where there is no such file.

    Of an address, the article's file is the page that was saved.

    Raises
    ------
    CorrectionError
        As `read_corrections` does.
    """
    path = corrections_path(locate_article(article))
    return read_corrections(path) if path.exists() else Corrections(str(path))


def corrections_path(article: str | Path) -> Path:
    """Return the path of the corrections file beside an article's file."""
    return Path(article).with_suffix(".corrections.toml")


def raise_problems(problems: Iterable[str]) -> None:
    """Raise all the lines as one error, if there is any."""
    if lines := list(problems):
        raise CorrectionError("\n".join(lines))


_ROW: dict[str, Callable[[Any], Any]] = {
    "words": read_words,
    "nth": read_ordinal,
    "drop": read_truth,
}
_TABLES: dict[str, dict[str, Callable[[Any], Any]]] = {
    "figure": _ROW
    | {
        "kind": choose(*FIGURE_KINDS),
        "value": read_number,
        "low": read_number,
        "high": read_number,
        "qualifier": choose("exact", "about", "more than", "less than", "between", "vague"),
        "trend": choose("up", "down", ""),
        "unit": read_line,
        "noun": read_line,
        "date": read_date,
    },
    "statement": _ROW
    | {
        "speaker": read_line,
        "role": read_line,
        "mode": choose("direct", "mixed", "indirect"),
        "via": read_line,
    },
    "speaker": {
        "name": read_name,
        "role": read_line,
        "kind": choose("person", "organisation", "group", "document", "unnamed"),
    },
    "same": {"names": read_names},
}
_NAMING = {"figure": "words", "statement": "words", "speaker": "name", "same": "names"}
# What someone may look for in vain, and where it is.
_HINTS = {
    ("figure", "speaker"): "; who gave it is its statement's speaker: correct [[statement]]",
    ("figure", "text"): "; to change what the figure is, drop it and add the right words",
    ("statement", "text"): "; to change what the statement is, drop it and add the right words",
}


def _read_entry(table: str, facts: dict[str, Any], where: str, problems: list[str]) -> Entry | None:
    """Read one entry; what is wrong with it goes to `problems`, a line in all."""
    naming = _NAMING[table]
    named = facts.get(naming)
    if isinstance(named, str) and named.strip():
        where += f" ({quote(printable(shorten(named)))})"
    wrong = []
    values: dict[str, Any] = {}
    for key, value in facts.items():
        if key not in _TABLES[table]:
            known = ", ".join(_TABLES[table])
            hint = _HINTS.get((table, key), f"; the keys are {known}")
            wrong.append(f"unknown key {show_value(key)}{hint}")
            continue
        try:
            values[key] = _TABLES[table][key](value)
        except ValueError as error:
            wrong.append(f"{key} = {show_value(value)} is wrong: {error}")
    if naming not in facts:
        wrong.append(f"has no {naming}; add {naming} = ...")
    words, nth, drop = values.pop("words", ""), values.pop("nth", 0), values.pop("drop", False)
    names = values.pop("names", ())
    words = values.pop("name", words)
    if not wrong and not drop and not names and not values:
        wrong.append(f"says nothing of it; add {_remedy(table)}")
    if drop and values:
        wrong.append(f"drop = true leaves nothing for {', '.join(values)}; write one or the other")
    if wrong:
        problems.append(f"{where}: {'; '.join(wrong)}")
        return None
    return Entry(table, where, words, nth, drop, values, names)


def _remedy(table: str) -> str:
    keys = [key for key in _TABLES[table] if key not in ("words", "nth", "drop", "name")]
    return f"what is right ({', '.join(keys)})" + (
        " or drop = true" if "drop" in _TABLES[table] else ""
    )
