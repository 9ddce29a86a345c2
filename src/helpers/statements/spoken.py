"""Whose words a paragraph of nothing but a quote is: of whom the one before tells that he spoke."""

from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.statements.subjects import subordinate

_KINDS = ("subject", "noun")
_HINDERED = letters("NOT", "MODAL", "DO")  # "did not speak"
# "spoke | outside court", but "spoke Welsh": where, when, to whom or nothing
_GOES_ON = TAGS.compile("<PREP|TO|AFTER|TIME|ADV|STOP|WH|AS>")
_OBJECT = TAGS.compile(f"<ADV>?{NP}")


def find_spoken(reading: Reading, cues: list[Cue], paragraph: int) -> Cue | None:
    """Find who spoke in the last sentence before a paragraph: "Ann Lee read a statement."."""
    end = reading.bounds[paragraph - 1][1] if paragraph else 0
    if not end or reading.words[end - 1] != ".":
        return None
    begin = reading.sentence(end - 1)[0]
    for cue in reading.between(cues, begin, end):
        if cue.kind in _KINDS and not (cue.refused or subordinate(reading, cue)):
            return cue if _speaks(reading, cue) else None
    return None


def _speaks(reading: Reading, cue: Cue) -> bool:
    """Tell whether a verb is one of speech: "paid tribute", "spoke to reporters"."""
    tags, words = reading.tags, reading.words
    _, last = cue.source or (0, 0)
    if not _HINDERED.isdisjoint(tags[last : cue.start]):
        return False
    verb = words[cue.start]
    if cue.lemma == "tribute" or verb in clause_words("addressing"):
        return True
    if verb in clause_words("speaking") and _GOES_ON.match(tags, cue.start + 1):
        return True
    given = _OBJECT.match(tags, cue.start + 1) if verb in clause_words("giving_out") else None
    return given is not None and words[given.end() - 1] in clause_words("given_out")
