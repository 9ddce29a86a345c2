"""Whose the words are that somebody shows: "held up a board that read", "in a shirt that said"."""

from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, Span, clause_words
from helpers.statements.cues import Cue
from helpers.statements.reading import Reading

_FIRST_PHRASE = TAGS.compile("<NP><IN>*+(?=<PREP>)")


def is_carried(reading: Reading, cue: Cue) -> bool:
    """Tell words that somebody shows: "a board that read", "wore a shirt that said"."""
    thing = reading.words[cue.source[1] - 1] if cue.source else ""
    return cue.lemma == "read" or (cue.lemma == "say" and thing in clause_words("shown"))


def find_wearer(reading: Reading, cue: Cue) -> Span | None:
    """Find the person who has on or with him what shows words: "a man | in a shirt"."""
    first = _FIRST_PHRASE.match(reading.tags, *cue.source) if cue.source else None
    return first.span() if first and names_people(reading.words[first.end() - 1]) else None
