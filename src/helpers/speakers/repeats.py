"""Repeats: a headline's quote is whose it is in the body, where the same words stand."""

import re
from dataclasses import replace

from helpers.segments import Segments
from helpers.statements.scan import Statement

_WORD = re.compile(r"\w++")
_LEAST = 3  # words: fewer stand in a text by chance


def name_repeats(segments: Segments, statements: list[Statement]) -> list[Statement]:
    """Name the speaker of each quote above the body whose words are in one speaker's quotes."""
    text, blocks = segments.article.text, segments.paragraphs
    open_ = [
        number
        for number, statement in enumerate(statements)
        if statement.speaker is None
        and statement.mode == "direct"
        and blocks[statement.paragraph].part != "body"
    ]
    if not open_:
        return statements
    quoted = [
        (_words(text, statement), statement.speaker)
        for statement in statements
        if statement.speaker and statement.mode != "indirect"
    ]
    named = list(statements)
    for number in open_:
        words = _words(text, statements[number])
        speakers = {speaker for said, speaker in quoted if words in said}
        if len(words.split()) >= _LEAST and len(speakers) == 1:
            named[number] = replace(
                statements[number], speaker=speakers.pop(), resolved_by="repeat"
            )
    return named


def _words(text: str, statement: Statement) -> str:
    """Return a statement's words, a blank around each."""
    words = _WORD.findall(text[statement.start : statement.end].casefold())
    return f" {' '.join(words)} "
