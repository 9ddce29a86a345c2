"""Whose words a paragraph of nothing but a quote is: of whom the one before tells that he spoke.

Or of whom what follows tells it: "That is how Ann Lee put it.", "Such was the verdict of Ann Lee."
"""

from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue, answers
from helpers.statements.patterns import NP, NPS
from helpers.statements.phrases import owner_of
from helpers.statements.reading import Reading
from helpers.statements.subjects import subordinate

_KINDS = ("subject", "noun")
_HINDERED = letters("NOT", "MODAL", "DO")  # "did not speak"
# "spoke | outside court", but "spoke Welsh": where, when, to whom or nothing
_GOES_ON = TAGS.compile("<PREP|TO|AFTER|TIME|ADV|STOP|WH|AS>")
_OBJECT = TAGS.compile(f"<ADV>?{NP}")
_BACK = frozenset(("such", "so", "that", "these", "this", "those"))
# "That was the verdict of Ann Lee", "So went the message from Ann Lee", "Such was Ann Lee's advice"
_VERDICT = TAGS.compile(
    f"<!STOP><IN>?(?P<verb><BE|GENITIVE|HAVE|PAST|SAID>)(?P<noun><NP|NAMED><IN>*+)(?:<PREP>(?P<source>{NPS}))?"
)
_STOP = TAGS.letter["STOP"]


def find_pointing_back(reading: Reading, cues: list[Cue], hi: int) -> Cue | None:
    """Find the verb after a quote that is about it.

    '"It is over" is how Ann Lee put it', "That is how Ann Lee described the plan".
    """
    words = reading.words
    hi += reading.tags[hi : hi + 1] == _STOP
    if hi >= len(words):
        return None
    begin, end = reading.sentence(hi)
    follows = begin == hi and words[hi].lower() in _BACK
    if not follows and reading.tags[hi] != TAGS.letter["BE"]:
        return None
    for cue in reading.between(cues, hi, end):
        if not cue.source or cue.relative:
            continue
        lead = words[cue.source[0] - 2 : cue.source[0]]
        leads = lead[1:] in (["how"], ["what"], ["all"]) or lead == ["all", "that"]
        if leads or (lead[1:] and lead[1] in answers()):  # "is the question most parents ask"
            return cue
    return find_verdict(reading, hi) if follows else None


def find_verdict(reading: Reading, at: int) -> Cue | None:
    """Find whose answer a quote was: "Such was | the verdict | of Ann Lee"."""
    found = _VERDICT.match(reading.tags, at)
    if not found or reading.words[found.end("noun") - 1] not in answers():
        return None
    phrase = found.start("noun"), found.end("noun") - 1
    by = found["source"] and reading.words[found.start("source") - 1] in ("from", "of")
    source = found.span("source") if by else owner_of(phrase, reading.words)
    return Cue("signed", "be", source, *found.span("verb")) if source else None


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
