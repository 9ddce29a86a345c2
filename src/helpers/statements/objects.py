"""Whether the object of a verb can be said or judged: no "claimed 12 lives"."""

from helpers.statements.acts import acts_on
from helpers.statements.classes import TAGS, letters, tagger
from helpers.statements.cues import Cue, numerals, sayable, second_senses, studies, verbs_of
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading

_NOUN_PHRASE = TAGS.compile(NP)
_PLACED = TAGS.compile(f"(?:<PREP>(?:{NP}|<TIME>))++")
_ALONE = letters("STOP", "COMMA", "AFTER", "TO", "TIME", "AND", "SEMI", "CLOSE") | {""}
_FINITE_FORMS = letters("BE", "HAVE", "MODAL", "DO", "PRESENT", "PAST")
_DETERMINED = letters("DET", "POSS", "QUANT", "NUM", "NAME")
_PHRASES, _STOP = letters("NP", "NAMED"), TAGS.letter["STOP"]
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")


def sayable_object(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell whether an object can be said or judged: not "claimed 12 lives" and "weighed 3 kg"."""
    word = reading.words[at]  # what cannot be said, each on a line with its example
    if word == "anonymity" or acts_on(reading, cue, at):
        return False  # "requested anonymity" asks for no words
    if cue.lemma in verbs_of("finding"):
        source = range(*cue.source) if cue.source else ()
        return any(reading.words[i].lower() in studies() for i in source)
    amount = word[0].isdigit() or word in "$£€" or word in numerals()
    if amount and cue.lemma not in verbs_of("amount"):
        return False
    if word.endswith(("self", "selves")) and reading.words[at + 1] != "as":
        return False  # "defended themselves from predators", but "described herself as"
    phrase = _NOUN_PHRASE.match(reading.tags, at)
    end = phrase.end() if phrase else at + 1
    if cue.lemma in verbs_of("complement") and phrase:
        place = _PLACED.match(reading.tags, end)  # "called the police in Ely on Sunday"
        if place and reading.words[end] not in ("as", "for"):
            end = place.end()
        after = reading.tags[end : end + 1]
        named = after in _FINITE_FORMS and not reading.words[end].endswith("ed")
        return after not in _ALONE and not named
    if cue.lemma not in second_senses():
        return True
    if (
        cue.lemma == "recall"
        and word.endswith("ing")
        and tagger()[reading.words[at + 1]] in _DETERMINED
    ):
        return True  # "recalls hearing three shots"
    if reading.tags[at] not in _PHRASES or not sayable().isdisjoint(reading.words[at:end]):
        return True
    return not _QUOTE.isdisjoint(reading.tags[at : end + 12].partition(_STOP)[0])
