"""Whether the object of a verb can be said or judged: no "claimed 12 lives"."""

from functools import cache

from helpers.statements.acts import acts_on
from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import (
    Cue,
    callings,
    cue_nouns,
    documents,
    numerals,
    predicates,
    sayable,
    second_senses,
    studies,
    verbs_of,
)
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.tags import lexicon_set

_NOUN_PHRASE = TAGS.compile(NP)
# "called Ann Lee and Bo Roe | crazy", "called Ann Lee, her rival, | a liar"
# "called him, among other things, | a liar"
_OBJECT = TAGS.compile(
    f"""{NP}(?:<AND>{NP}(?=(?:<PREP>(?:{NP}|<TIME>))*+<QUOTE|QCOMMA|QSTOP|QEND>))?
    (?:<COMMA><PREP>?{NP}<COMMA>)?"""
)
_PLACED = TAGS.compile(f"(?:<PREP>(?:{NP}|<TIME>))++")
_ALONE = letters("STOP", "COMMA", "AFTER", "TO", "TIME", "AND", "SEMI", "CLOSE") | {""}
_ENDS_OF_HEADLINE = _ALONE | letters("PREP", "ADV", "AS", "SUB")
_FINITE_FORMS = letters("BE", "HAVE", "MODAL", "DO", "PRESENT", "PAST")
_NAMED = TAGS.letter["NAMED"]
_PRONOUNS = letters("HE", "HIM")
_ENDS_OF_PRONOUN = letters("STOP", "COMMA", "ADV", "TIME", "PREP", "AND", "AFTER", "SUB") | {""}
_DETERMINED = letters("DET", "POSS", "QUANT", "NUM", "NAME")
_DESCRIBING = letters("NP", "NAMED", "ADV", "ADJ", "AS")
# no determiner and no adjective; "called the claim | false"
_NAMELESS = letters("WORD", "PLURAL", "NAME", "REPORT", "REPORTS", "SAY", "SAYS")
_NOUN = letters("NP", "NAMED", "IN")
_PHRASES, _STOP, _ADV = letters("NP", "NAMED"), TAGS.letter["STOP"], TAGS.letter["ADV"]
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")


def sayable_object(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell whether an object can be said or judged: not "claimed 12 lives" and "weighed 3 kg"."""
    word = reading.words[at]  # what cannot be said, each on a line with its example
    if word == "anonymity" or acts_on(reading, cue, at):
        return False  # "requested anonymity" asks for no words
    if word in clause_words("told_of") and reading.tags[at + 1 : at + 2] in _ENDS_OF_HEADLINE:
        return False  # "Three feared dead in flood"
    if tellers := _tellers(cue.lemma):
        return reading.has_source(cue, tellers)
    amount = word[0].isdigit() or word in "$£€" or word in numerals()
    if amount and cue.lemma not in verbs_of("amount"):
        return False
    phrase = _NOUN_PHRASE.match(reading.tags, at)
    if cue.lemma in verbs_of("complement") and phrase:
        return _complemented(reading, cue, phrase.span())
    if word.endswith(("self", "selves")) and reading.word(at + 1) != "as":
        return False  # "defended themselves from predators", but "described herself as"
    end = phrase.end() if phrase else at + 1
    if cue.lemma not in second_senses():
        return True
    if cue.lemma == "recall" and _remembers(reading, cue, at, end - 1):
        return True
    return _is_meant(reading, cue, at, end)


def _is_meant(reading: Reading, cue: Cue, at: int, end: int) -> bool:
    """Tell whether the object of a verb with a second sense can be said, or is quoted."""
    if reading.tags[at] in _PRONOUNS and reading.tags[at + 1 : at + 2] in _ENDS_OF_PRONOUN:
        return cue.lemma not in verbs_of("handled")  # "read it aloud", but "painted him as weak"
    said = sayable() | cue_nouns().keys() if cue.lemma == "voice" else sayable()
    said = said | clause_words("faults") if cue.lemma == "admit" else said
    if reading.tags[at] not in _PHRASES or not said.isdisjoint(reading.words[at:end]):
        return True
    return not _QUOTE.isdisjoint(reading.tags[at : end + 12].partition(_STOP)[0])


def _remembers(reading: Reading, cue: Cue, at: int, head: int) -> bool:
    """Tell "recalls hearing three shots", "recalled a shy boy" from "recalled a toy"."""
    words = reading.words
    after = words[at + 1 : at + 2]
    if words[at].endswith("ing") and after and tagger()[after[0]] in _DETERMINED:
        return True
    source = words[slice(*cue.source)] if cue.source else [""]
    person = source[0] in ("he", "she") or names_people(source[-1])
    known = not callings().isdisjoint(map(str.upper, source))
    boys = (lexicon_set("titles", key) for key in ("male_nouns", "female_nouns"))
    one = names_people(words[head]) or any(words[head] in nouns for nouns in boys)
    return words[at] in ("a", "an") and one and (person or known)


@cache
def _tellers(lemma: str) -> frozenset[str]:
    """Return what alone tells something by a verb: "the poll found", "the memo lists"."""
    if lemma in verbs_of("listing"):
        return documents() | studies()
    return studies() if lemma in verbs_of("finding") else frozenset()


def _complemented(reading: Reading, cue: Cue, phrase: Span) -> bool:
    """Tell "called the vote a sham" and "what she called a sham" from "called the police"."""
    # One test after the other, each with its example.
    tags, words, (at, end) = reading.tags, reading.words, phrase
    before = cue.source[0] - 1 if cue.source else 0
    if before and words[before].lower() in ("what", "which", "whom"):
        return True
    own = cue.kind == "subject" and before > 0
    if own and words[before] == "that" and tags[before - 1] in _NOUN:
        return words[end - 1] in predicates()  # "a bill that critics called | cruel"
    if words[at].endswith(("self", "selves")):
        described = tags[at + 1 : at + 2] in _DESCRIBING | _QUOTE
        # "a man calling himself Paul", "himself the Count", but "himself the next Pele"
        after = reading.word(at + 1 + (reading.word(at + 1) == "the"))
        return described and not after[:1].isupper()
    if words[end - 1] in predicates() and end - at > 1 and words[at] not in ("a", "an"):
        return tagger()[words[end - 2]] in _NAMELESS  # "called the vote | unfair"
    listed = _OBJECT.match(tags, at)
    end = listed.end() if listed else end
    place = _PLACED.match(tags, end)  # "called the police in Ely on Sunday"
    if place and words[end] not in ("as", "for"):
        end = place.end()  # "called his feud with the firm | unusual"
        if words[end - 1] in predicates() and tagger()[words[end - 2]] in _NAMELESS:
            return True
    if tags[end - 1 : end] == TAGS.letter["COMMA"] and reading.word(end) not in ("a", "an"):
        return tags[end : end + 1] in _QUOTE
    while tags[end : end + 1] == _ADV:  # "called Ann Lee | shortly after the vote"
        end += 1
    after = tags[end : end + 1]
    one = cue.source is not None and words[cue.source[0]].lower() in ("a", "an")
    # "called the vote | rigged", but "a python called Monty | escaped"
    judged = words[end : end + 1] != [] and words[end].endswith("ed")
    named = after in _FINITE_FORMS and not (judged and not (one and tags[at] == _NAMED))
    return after not in _ALONE and not named and not _is_moved(reading, end)


def _is_moved(reading: Reading, at: int) -> bool:
    """Tell "called the parade | off", "called her | up for the cup" from "called it | in Ely"."""
    where = reading.word(at) in clause_words("called_off")
    return where and reading.tags[at + 1 : at + 2] not in _DESCRIBING | _PHRASES | _QUOTE
