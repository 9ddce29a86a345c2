"""Markdown as it is read: the same text, the same length, its marks and addresses blanked.

An article's text stays as it is in its file. What is read instead is a copy in which headings'
and lists' marks, emphasis, tags, images and links' addresses are spaces, so that every place in
the copy is the same place in the text.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple


class Reading(NamedTuple):
    """A Markdown text as it is read.

    ``plain`` is the blanked copy; ``headings`` the places of the headings' words; ``items`` where
    list items begin, each a paragraph of its own.
    """

    plain: str
    headings: list[tuple[int, int]]
    items: list[int]


_BLOCK = re.compile(
    r"""^(?=[^\w\n]|\d) (?:[ \t]*+>)*+ [ \t]*+             # quotation marks of the margin
    (?: (?P<heading> \#{1,6}[ \t]++ )
      | (?P<under> (?:={2,}+|-{2,}+) [ \t]*+$ )              # the line under a heading
      | (?P<rule> (?:[-*_][ \t]*+){3,}+$ )
      | (?P<fence> (?:```|~~~)[^\n]*+$ )
      | (?P<definition> \[[^\[\]\n]++\]:[ \t]++[^\n]++$ )
      | (?P<item> (?:[-*+]|\d{1,3}[.)])[ \t]++ (?=\S) )
    )?+""",
    re.MULTILINE | re.VERBOSE,
)
_ADDRESS = r"""\( (?:[^()\s]|\([^()\s]*+\))*+ (?:\s++"[^"\n]*+")?+ \s*+ \)"""
_SPAN = r"(?:[^{0}\n]|\n(?![ \t]*\n))++"  # text up to a mark, not over an empty line
# What is kept of each match is its group "keep"; possessive repeats keep the search linear.
_INLINE = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        r"<!-- (?:[^-<]|-(?!->))*+ -->",
        rf"!\[ [^\[\]\n]*+ \] {_ADDRESS}",
        r"\[\^ [^\[\]\s]{1,40} \]:?",
        rf"\[ (?P<keep>[^\[\]]++) \] (?: {_ADDRESS} | \[[^\[\]\n]*+\] )",
        r"</?[A-Za-z] [^<>]*+ >",
        rf"(?P<mark>`{{1,3}}+) (?P<keep>{_SPAN.format('`')}) (?P=mark)",
        *(
            rf"(?<![\w\\{m}]) (?P<mark>{m}{{1,3}}+) (?=[^\s{m}]) (?P<keep>{_SPAN.format(m)})"
            rf" (?<=[^\s\\]) (?P=mark) (?![\w{m}])"
            for m in (r"\*", "_", r"\*", "_")  # twice: what stands inside, then around it
        ),
        r"\\(?=[!-/:-@\[-`{-~])",
    )
)


def read_markdown(text: str, start: int = 0) -> Reading:
    r"""Blank the marks of a Markdown text from `start` on.

    Examples
    --------
    >>> read_markdown("## Fares\nThey *rose* by [12%](https://tern.example).").plain
    '   Fares\nThey  rose  by  12%                        .'
    """
    headings: list[tuple[int, int]] = []
    items: list[int] = []

    def blank_block(found: re.Match[str]) -> str:
        at = start + found.end()
        if found["heading"]:
            end = text.find("\n", at)
            line = text[at : end if end >= 0 else len(text)]
            headings.append((at, at + len(line.rstrip(" \t#"))))
        elif found["item"]:
            items.append(at)
        elif found["under"] and (above := _heading_above(text, start + found.start())):
            headings.append(above)
        return _spaces(found[0])

    body = _BLOCK.sub(blank_block, text[start:])
    for pattern in _INLINE:
        body = pattern.sub(_blank, body)
    plain = text[:start] + body
    return Reading(plain, [place for h in sorted(headings) if (place := _trim(plain, *h))], items)


def blank(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Return `text` with the characters of these places, in their order, as spaces."""
    pieces, end = [], 0
    for start, stop in places:
        pieces += [text[end:start], _spaces(text[start:stop])]
        end = stop
    return "".join(pieces) + text[end:]


def _trim(plain: str, start: int, end: int) -> tuple[int, int] | None:
    words = plain[start:end]
    end = start + len(words.rstrip())
    start += len(words) - len(words.lstrip())
    return (start, end) if start < end else None


def _heading_above(text: str, start: int) -> tuple[int, int] | None:
    """Find the line above `start` that a line of ``===`` or ``---`` makes a heading."""
    begin = text.rfind("\n", 0, max(start - 1, 0)) + 1
    line = text[begin:start].strip()
    if not line or line.endswith((".", "!", "?", '"', "”")) or not line[0].isalnum():
        return None
    begin = text.index(line, begin)
    return begin, begin + len(line)


def _blank(found: re.Match[str]) -> str:
    if "keep" not in found.re.groupindex:
        return _spaces(found[0])
    start, end = (place - found.start() for place in found.span("keep"))
    whole = found[0]
    return _spaces(whole[:start]) + whole[start:end] + _spaces(whole[end:])


def _spaces(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
