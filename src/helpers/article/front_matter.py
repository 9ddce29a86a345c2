"""Front matter: an article's facts at its top, YAML between ``---`` or TOML between ``+++``."""

import re
import tomllib
from typing import Any, NamedTuple

import yaml

from helpers.article.model import ArticleError

_OPENED = re.compile(r"\s*---[ \t]*\n(?=[\w-]{1,40}[ \t]*:|(?:---|\.\.\.)[ \t]*(?:\n|\Z)|#)")
_CLOSED = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_TOML_OPENED = re.compile(r"\s*\+\+\+[ \t]*\n")
_TOML_CLOSED = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)
_TOML_LINE = re.compile(r"at line (\d+)")
# "#" right before a word is part of a value ("Why #MeToo matters"), before a space a comment.
_TAGGED = re.compile(r"^[\w-]{1,40}[ \t]*:[ \t]+(?!['\"|>\[{&*!#])[^\n]*$", re.MULTILINE)
_OPEN = re.compile(r"\b(?:flow|quoted)\b")  # brackets, quotation marks
_HASH = "\ue023"  # of the area for private use: no YAML has a meaning for it
_LONGEST = 20_000  # characters; more is a body whose front matter was never closed


class Fact(NamedTuple):
    """A key's value, and the place of its words in the text, quotation marks left out."""

    value: str
    start: int
    end: int


class FrontMatter(NamedTuple):
    """The facts by key, in lower case, and where the body begins."""

    facts: dict[str, Fact]
    end: int


def read_front_matter(text: str, where: str) -> FrontMatter | None:
    """Read the front matter of a text; None where it has none.

    Raises
    ------
    ArticleError
        It is not closed, no YAML or TOML, or no ``key: value`` lines. The message names the line.
    """
    if opened := _OPENED.match(text):
        closing, mark, read = _CLOSED, "---", _read_yaml
    elif opened := _TOML_OPENED.match(text):
        closing, mark, read = _TOML_CLOSED, "+++", _read_toml
    else:
        return None
    start = opened.end()
    line = text.count("\n", 0, start) + 1
    closed = closing.search(text, start, start + _LONGEST)
    if closed is None:
        raise ArticleError(
            f"{where}, line {line - 1}: front matter is not closed; end it with a line of {mark}"
        )
    try:
        facts = read(text[start : closed.start()], start)
    except _MatterError as error:
        raise ArticleError(f"{where}, line {line + error.line}: front matter {error}") from None
    except RecursionError:
        raise ArticleError(f"{where}, line {line}: front matter is nested too deep") from None
    return FrontMatter(facts, closed.end())


class _MatterError(ValueError):
    """What is wrong with front matter, and on which of its lines, counted from 0."""

    def __init__(self, what: str, line: int = 0) -> None:
        super().__init__(what)
        self.line = line


def _read_yaml(source: str, offset: int) -> dict[str, Fact]:
    source = _TAGGED.sub(lambda m: re.sub(r"(?<=[ \t])#(?=\w)", _HASH, m[0]), source)
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        # What is opened and not closed is wrong where it begins, not where its end is missed.
        opened = _OPEN.search(getattr(error, "context", None) or "")
        mark = getattr(error, "context_mark" if opened else "problem_mark", None)
        line = mark.line if mark else 0
        raise _MatterError("is no YAML; put the value in quotation marks", line) from None
    if node is not None and not isinstance(node, yaml.MappingNode):
        raise _MatterError("must be 'key: value' lines")
    facts = {}
    for key, value in node.value if node else []:
        scalars = isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
        if scalars and value.tag != "tag:yaml.org,2002:null":
            facts[key.value.lower()] = _fact(value, source, offset)
        elif isinstance(key, yaml.ScalarNode) and key.value.lower() == "author":
            facts |= _authors(value, source, offset)
    return facts


def _authors(node: yaml.Node, source: str, offset: int) -> dict[str, Fact]:
    """Join several authors, written as a list."""
    names = node.value if isinstance(node, yaml.SequenceNode) else []
    found = [_fact(name, source, offset) for name in names if isinstance(name, yaml.ScalarNode)]
    if not found:
        return {}
    joined = ", ".join(name.value for name in found)
    return {"author": Fact(joined, found[0].start, found[-1].end)}


def _read_toml(source: str, offset: int) -> dict[str, Fact]:
    try:
        values: dict[str, Any] = tomllib.loads(source)
    except ValueError as error:  # also a number of thousands of digits
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) - 1 if found else 0
        raise _MatterError("is no TOML; put the value in quotation marks", line) from None
    facts = {}
    for key, given in values.items():
        names = isinstance(given, list) and all(isinstance(name, str) for name in given)
        value = ", ".join(given) if names else given
        if not isinstance(value, dict | list):
            facts[key.lower()] = _place(str(value).strip(), key, source, offset)
    return facts


def _place(value: str, key: str, source: str, offset: int) -> Fact:
    """Find where a TOML value's words stand after their key."""
    found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=[ \t]*", source, re.MULTILINE)
    at = found.end() if found else 0
    if (start := source.find(value, at)) >= 0 and value:
        return Fact(value, offset + start, offset + start + len(value))
    # Written with escapes: the place is that of the line's string as it stands.
    words = source[at : source.find("\n", at)].strip()
    inner = words.strip("\"'").strip()
    start = at + source[at:].find(inner)
    return Fact(value, offset + start, offset + start + len(inner))


def _fact(node: yaml.ScalarNode, source: str, offset: int) -> Fact:
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in ("'", '"'):
        start, end = start + 1, end - 1
    elif node.style:  # a block: "|" or ">" and its words on the lines below
        start = source.find("\n", start) + 1 or end
    words = source[start:end]
    start += len(words) - len(words.lstrip())
    return Fact(
        node.value.replace(_HASH, "#").strip(), offset + start, offset + start + len(words.strip())
    )
