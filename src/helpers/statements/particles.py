"""The particle of a verb, which leads to its content: "called *for* calm", "spoke *about* it"."""

from helpers.statements.classes import TAGS, letters, tagger
from helpers.statements.cues import Cue, particles
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.tags import lexicon_set

_ADVERBIAL = TAGS.compile(f"<AND>?<PREP>(?:{NP}|<TIME|ADV>++)|<ADV|TIME>++")
_LEADS = letters("THAT", "QUOTE", "COMMA")
_PHRASE, _PERIOD, _ADV = TAGS.compile(NP), TAGS.letter["PERIOD"], TAGS.letter["ADV"]


def find_particle_end(reading: Reading, cue: Cue, at: int, end: int) -> int:
    """Find the token after a verb's particle, 0 where it has none; adverbials may stand before it.

    "Called for calm", "called on Monday for calm", "spoke at length about the dam".
    """
    words, after = reading.words, particles().get(cue.lemma, frozenset())
    if not after or at >= end:
        return 0
    if at > cue.start + 1 and words[at - 1] in after:
        return at  # "pointed out"
    if whole := _match_several(words, at, after):
        return whole
    if words[at] == "to" and cue.lemma == "admit" and _is_body(reading, at + 1):
        return 0  # "admitted to the bar"
    if words[at] in after:
        lasts = words[at] == "for" and cue.lemma != "ask"  # "asked for 25 years"
        other = _lasts(reading, at + 1) if lasts else _is_said_on(reading, at + 1)
        return 0 if other else at + 1
    for _ in range(3):
        adverbial = _ADVERBIAL.match(reading.tags, at, end)
        if not adverbial:
            return 0
        at = adverbial.end()
        highly = adverbial[0] == _ADV and words[at - 1].endswith("ly")  # "spoke highly of"
        if at < end and words[at] in (after if highly else after & {"about", "against", "for"}):
            return at + 1
    return 0


def _match_several(words: list[str], at: int, after: frozenset[str]) -> int:
    """Find the end of a particle of several words: "stood | up for", "came out | in favor of"."""
    for begin in (at - 1, at):
        for end in (begin + 2, begin + 3, begin + 4):
            if " ".join(words[begin:end]) in after:
                return end
    return 0


def _is_said_on(reading: Reading, at: int) -> bool:
    """Tell where from what: "insisted on | CNN that it rained", but "insisted on a vote"."""
    phrase = _PHRASE.match(reading.tags, at)
    if phrase is None or reading.words[at - 1] != "on":
        return False
    leads = reading.tags[phrase.end() : phrase.end() + 1] in _LEADS
    return leads and reading.words[phrase.end() - 1] in tagger().outlets


def _is_body(reading: Reading, at: int) -> bool:
    """Tell a body that somebody is admitted to from a deed: "the Ely Academy", "the club"."""
    phrase = _PHRASE.match(reading.tags, at)
    noun = reading.words[phrase.end() - 1] if phrase else ""
    return noun[:1].isupper() or noun in lexicon_set("organisations", "nouns")


def _lasts(reading: Reading, at: int) -> bool:
    """Tell how long from what: "pushed for | two years", but "called for two years of calm"."""
    phrase = _PHRASE.match(reading.tags, at)
    if phrase is None or reading.word(phrase.end()) == "of":
        return False
    return tagger()[reading.words[phrase.end() - 1].removesuffix("s")] == _PERIOD
