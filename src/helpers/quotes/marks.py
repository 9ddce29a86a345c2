"""Quotation marks of every style: where they stand, and whether they can open and close.

Double marks, curly (“ ”), straight ("), low (“ closes „), doubled single ('' and ``); guillemets
either way (« » and » «); and single marks (‘ ’, ', ‚ ‘), which apostrophes look like.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from helpers.article.model import Block

_MARKS = "[\"'“”«»]"
# A search that begins with a set of marks skips all other text. A row of marks is a line, no quote.
DOUBLE = re.compile(
    rf"""["'“”„‟«»‹›`](?:(?P<row>(?<={_MARKS}){_MARKS}{{3,}}+)|(?<!['`])|(?<=')'{{1,2}}|(?<=`)`)"""
)
"""Any mark but a single one."""
# Words that lose their beginning (it is not listed, it is no mark: "'n'" has two such) or end.
_SHORT_START = r"(?:\d\ds?|em|til|till|tis|twas|twere|cause|bout|round|cos|coz|im|ere)\b"
_SHORT_END = re.compile(r"(?:[sSxzZ\d]|[a-z]in|\b(?:[oO]|[oO]l|[tT]h|[aA]n|[mM]o|[lL]i|[yY]))$")
ANY = re.compile(
    rf"""["'“”„‟«»‹›`‘’‚‛](?:
        (?P<row>(?<={_MARKS}){_MARKS}{{3,}}+|(?<=\s['’‘])n['’](?=\s))
      | (?<=["“”„‟«»‹›]) | (?<=')'{{1,2}} | (?<=`)` | (?<=['‘’‚‛])(?<!\w.) | (?<=['‘’])(?!\w))""",
    re.VERBOSE,
)
"""Any mark, single ones too."""
_INCHES = re.compile(r"\d['’′]\d\d?\Z")  # 6’2”, no quote
_SHORTENED = re.compile(f"['’‘]{_SHORT_START}", re.IGNORECASE)
OPENS_SINGLE = re.compile(
    r"""['‘‚](?<![^\s(\[—–-].)(?=[\w"“$€£¿¡…])(?!\d\ds\b|n['’]\s)""", re.VERBOSE
)
"""A single mark that can only open: a word follows it, none stands before it."""
_BEFORE_OPEN = frozenset("([{—–-/'‘’*…|>\"“„«‹")
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/'’*…|<\"”“»›")
CLOSING = frozenset(('"', "”", "“", "''", "'", "’", "‘", "»", "«", "›", "‹"))
"""Marks that close a quote, as tokens."""
_ONE_DOUBLE = re.compile('[“”„‟"«»‹›`]')
_BEFORE_WORD = re.compile(r"«(?<!\w«)(?=\w)"), re.compile(r"»(?<!\w»)(?=\w)")


class Mark(NamedTuple):
    """A mark: its family, and whether it can open and whether it can close.

    Of a single mark also what it surely does, "open" or "close", else ""; and how many surely
    close after it, before the next opens.
    """

    start: int
    end: int
    family: str
    opens: bool
    closes: bool
    surely: str = ""
    after: int = 0


def find_marks(text: str, block: Block, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """Find a paragraph's marks; most have none, as a glance for double ones tells.

    Parameters
    ----------
    pattern
        `DOUBLE` or `ANY`.
    """
    start, end = block.start, block.end
    if pattern is DOUBLE and not _has_double(text, start, end):
        return []
    found = (m for m in pattern.finditer(text, start, end) if m["row"] is None)
    return [m for m in found if not _ends_inches(text, start, m.start())]


def _ends_inches(text: str, start: int, mark: int) -> bool:
    """Tell the mark after a height from a quote's; most stand after no digit."""
    after = text[mark - 1 : mark].isdigit()
    return after and _INCHES.search(text, max(start, mark - 4), mark) is not None


def _has_double(text: str, start: int, end: int) -> bool:
    return bool(_ONE_DOUBLE.search(text, start, end)) or text.find("''", start, end) >= 0


def find_facing(text: str) -> str:
    """Tell which guillemet opens, "" for either: what stands before words more often, or first."""
    if "«" not in text or "»" not in text:
        return "" if "»" in text else "«"
    left, right = (len(pattern.findall(text)) for pattern in _BEFORE_WORD)
    if left == right:
        left += text.index("«") < text.index("»")
    return "«" if left > right else "»"


def begins_quote(text: str, start: int, pattern: re.Pattern[str]) -> bool:
    """Tell whether a paragraph begins with a mark, and not with a word like "'twas"."""
    return bool(pattern.match(text, start)) and not _SHORTENED.match(text, start)


def read_mark(text: str, block: Block, found: re.Match[str], facing: str) -> Mark:
    """Tell a mark's family, and by its shape, else by its neighbors, what it can do.

    Parameters
    ----------
    facing
        What `find_facing` gives.
    """
    start, end = found.span()
    mark = found[0]
    if mark in "«»":
        return Mark(start, end, "angle", mark == facing or not facing, mark != facing)
    if mark in "‹›":
        return Mark(start, end, "thin", mark == "‹", mark == "›")
    opens, closes = _look_around(text, block, start, end)
    if mark in "‘’'‚‛":
        opens = opens and (mark != "’" or _is_turned(text, end))
        return Mark(start, end, "single", opens, closes and mark != "‚")
    if mark in "“”„‟":
        opens = opens and not closes if mark == "”" else opens or not closes
        return Mark(start, end, "curly", opens, closes)
    return Mark(start, end, "straight", opens or mark == "``", closes)


def _look_around(text: str, block: Block, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a mark could open by what stands before it, and close by what stands after."""
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    cut = after.isspace() and text.startswith(("…", "..."), end + 1)  # ” … it rained,” she said
    opens = (before.isspace() or before in _BEFORE_OPEN) and (cut or not after.isspace())
    closes = (after.isspace() or after in _AFTER_CLOSE) and not before.isspace()
    return opens, closes


def _is_turned(text: str, end: int) -> bool:
    """Tell ’It rained,’ and ’ … it rained,’ from a word that lost its beginning (’twas)."""
    return text[end : end + 1].isupper() or text[end : end + 1].isspace()


def look_ahead(text: str, marks: list[Mark], *, next_opens: bool) -> Iterator[Mark]:
    """Tell of each mark what it surely does, and how many surely close after it.

    A paragraph left open has one more at its end, if the next one begins with a mark.
    """
    sure = [_surely(text, mark) for mark in marks]
    ahead = int(next_opens and sure.count("open") > sure.count("close"))
    counted = []
    for mark, role in zip(reversed(marks), reversed(sure), strict=True):
        counted.append(Mark(*mark[:5], role, ahead))
        ahead = ahead + 1 if role == "close" else 0 if role == "open" else ahead
    return reversed(counted)


def _surely(text: str, mark: Mark) -> str:
    """Tell whether a single mark surely opens or closes: it is no shortened word's."""
    if mark.family != "single":
        return ""
    if mark.opens:
        doubtful = text[mark.start] == "’" or _SHORTENED.match(text, mark.start)
        return "" if doubtful else "open"
    if not mark.closes:
        return ""
    return "" if _SHORT_END.search(text, max(0, mark.start - 4), mark.start) else "close"
