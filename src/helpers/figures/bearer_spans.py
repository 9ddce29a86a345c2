"""Where the name or the description begins of whose age a number is."""

from helpers.figures.noun_words import word_list
from helpers.figures.persons import (
    given_months,
    given_names,
    hyphened,
    is_person,
    particles,
    persons,
    places,
    titles,
)
from helpers.figures.pieces import Sentence

_NAME = 5  # words of a name or of a description
_PIECES = 7  # of a name, its hyphens and points included
_PARTICLES = 2


def name_before(s: Sentence, k: int, *, apposed: bool) -> tuple[int, int]:
    """Find the name that ends at piece `k`; a place after "in" is none."""
    start = _name_start(s, k)
    if apposed and s.has(start - 1, "OF") and s.has(start - 2, "CAP"):
        return name_before(s, start - 2, apposed=True)  # "Emperor Akihito of Japan, 85"
    if apposed and s.has(start - 1, "OF") and is_person(s, start - 2):
        return description_before(s, start - 2)  # "the mayor of Leeds, 85"
    while start < k and _is_role(s, start):  # "Survivor Ann Lee, 44"
        start += 1
    placed = s.has(start - 1, "IN") or (not apposed and s.word(start - 1) in word_list("place"))
    return (k + 1, k + 1) if placed else (start, k + 1)


def _name_start(s: Sentence, k: int) -> int:
    """Return where the name that ends at piece `k` starts: "P. Suresh", "April Jones"."""
    start = k - hyphened(s, k)
    while start > 0 and k - start < _PIECES and (size := _name_step(s, start)):
        start -= size
    return _past_place(s, start, k)


def _name_step(s: Sentence, start: int) -> int:
    """Return how many pieces of a name stand before piece `start`, a word of it."""
    if tied := hyphened(s, start):
        return tied
    if s.has(start - 1, "CAP", "CAPS"):
        return 1
    if s.has(start - 1, "DOT") and s.glued(start - 1):  # "P. Suresh"
        initial = s.words[start - 2] if start > 1 else ""
        return 2 if len(initial) == 1 and initial.isupper() else 0
    if s.has(start - 1, "MONTH") and s.words[start - 1] in given_months():
        return 1
    if given := hyphened(s, start - 1):  # "Joon-ho Baek"
        return 1 + given
    size = 1
    while size <= _PARTICLES and s.word(start - size) in particles():  # "Jan van der Berg"
        size += 1
    return size if size > 1 and s.has(start - size, "CAP", "MONTH") else 0


def _past_place(s: Sentence, start: int, k: int) -> int:
    """Step over the land of "Former President of India Ann Bond dies aged 90"."""
    if not s.has(start - 1, "OF"):
        return start
    first = start
    while start < k - 1 and s.words[start] in places():
        start += 1
    return start if start > first and s.words[start] in given_names() else first


def _is_role(s: Sentence, i: int) -> bool:
    """Tell the noun of "Survivor Ann Lee" at a sentence's start from a title: "Mayor Ann Lee"."""
    opens = i == 0 or s.has(i - 1, "MARK", "CLOSE") or s.words[i - 1] in ('"', "'")
    word = s.word(i)
    role = word in persons() or (
        word.endswith(("man", "woman")) and s.words[i] not in given_names()
    )
    return opens and role and s.words[i] not in titles()


def description_before(s: Sentence, k: int) -> tuple[int, int]:
    """Find the noun that ends at piece `k`, with its adjectives; "identified | children"."""
    start = k
    while start > 0 and k - start < _NAME and s.has(start - 1, "LOWER", "MODIFIER", "PARTICIPLE"):
        start -= 1
    if start > 1 and s.has(start - 1, "TO"):  # "wanting to harm | people"
        start += start < k
    start -= 2 * (start > 1 and s.has(start - 1, "HYPHEN") and s.glued(start))  # "self-made man"
    start += start < k and s.word(start) in ("more", "other", "additional")  # "two more suspects"
    while start < k and s.has(start, "PARTICIPLE") and not s.has(start - 1, "THE", "A", "POSS"):
        start += 1
    return start, k + 1
