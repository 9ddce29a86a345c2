"""Headlines in title case, where a capital tells no name."""

import re

from helpers.segments import Segments
from helpers.speakers.tagging import letters

_SMALL = letters(
    "OF|ON|AND|THE|DETERMINER|POSSESSOR|PREPOSITION|CONJUNCTION|PARTICLE|BE|AUXILIARY|IT|HE|SHE"
)
_CAPITALIZED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\w.)")
_SHORT = 140  # a paragraph of one sentence longer than this is no headline


def find_headings(segments: Segments, tags: str) -> set[int]:
    """Return the tokens of headlines in title case, where a capital tells no name.

    Few but small words have no capital there; in a sentence a verb or noun has none.
    """
    found: set[int] = set()
    first, words = segments.first_token, segments.words
    for number, (paragraph, start, end) in enumerate(segments.sentences):
        block = segments.paragraphs[paragraph]
        if end - start > _SHORT and block.part == "body":
            continue
        if paragraph and block.part == "body" and (block.start, block.end) != (start, end):
            continue
        low, high = first[number], first[number + 1]
        if block.part == "body" and words[high - 1] == ":":  # "And from Ann Lee:"
            continue
        capitals = len(_CAPITALIZED.findall(segments.article.text, start, end))
        if capitals < 3 + (words[high - 1] == "."):
            continue
        lower = [
            t for t, word in zip(tags[low:high], words[low:high], strict=True) if word[0].islower()
        ]
        if 12 * sum(letter not in _SMALL for letter in lower) <= capitals + len(lower):
            found.update(range(low, high))
    return found
