"""Front matter: the facts of an article, as YAML between two lines ``---`` at its top."""

import re
from typing import NamedTuple

import yaml

from helpers.article.model import ArticleError

_OPENED = re.compile(r"\s*---[ \t]*\n(?=[\w-]{1,40}[ \t]*:|(?:---|\.\.\.)[ \t]*(?:\n|\Z)|#)")
_CLOSED = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
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
        It is not closed, no YAML, or no ``key: value`` lines. The message names the line.
    """
    opened = _OPENED.match(text)
    if opened is None:
        return None
    closed = _CLOSED.search(text, opened.end(), opened.end() + _LONGEST)
    line = _line(text, opened.end())
    if closed is None:
        raise ArticleError(
            f"{where}, line {line - 1}: front matter is not closed; end it with a line of ---"
        )
    source = text[opened.end() : closed.start()]
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line += mark.line if mark else 0
        raise ArticleError(
            f"{where}, line {line}: front matter is no YAML; put the value in quotation marks"
        ) from None
    except RecursionError:
        raise ArticleError(f"{where}, line {line}: front matter is nested too deep") from None
    if node is not None and not isinstance(node, yaml.MappingNode):
        raise ArticleError(f"{where}, line {line}: front matter must be 'key: value' lines")
    facts = {}
    for key, value in node.value if node else []:
        scalars = isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
        if scalars and value.tag != "tag:yaml.org,2002:null":
            facts[key.value.lower()] = _fact(value, source, opened.end())
    return FrontMatter(facts, closed.end())


def _fact(node: yaml.ScalarNode, source: str, offset: int) -> Fact:
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in ("'", '"'):
        start, end = start + 1, end - 1
    elif node.style:  # a block: "|" or ">" and its words on the lines below
        start = source.find("\n", start) + 1 or end
    words = source[start:end]
    start += len(words) - len(words.lstrip())
    return Fact(node.value.strip(), offset + start, offset + start + len(words.strip()))


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
