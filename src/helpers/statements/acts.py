"""What a verb of saying acts on, where it says nothing: "denied bail", "called elections"."""

from helpers.statements.antecedents import is_document, names_people
from helpers.statements.classes import OWNING, TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import Cue, answers, callings, documents, studies
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.tags import lexicon_set

_NOUN_PHRASE = TAGS.compile(NP)
_FINITES = letters("BE", "HAVE", "MODAL", "DO", "PRESENT", "PAST", "SAID", "SAYS")
_PHRASES, _HIM = letters("NP", "NAMED"), TAGS.letter["HIM"]
_DETERMINERS = letters("DET", "POSS")
_COMPLEMENTS = letters("QUOTE", "QCOMMA", "QSTOP", "QEND", "NP", "NAMED", "ADJ")

_KIN = (("titles", "male_nouns"), ("titles", "female_nouns"))
# The lists of what somebody is or has that such a verb does something to.
_PARTED = {
    "dismiss": (*_KIN, ("titles", "roles")),
    "embrace": _KIN,
    "slam": (("sources", "things"),),
}


def acts_on(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell "called elections for May" and "denied the boy a meal" from what is said."""
    phrase = _NOUN_PHRASE.match(reading.tags, at)
    if not phrase:
        return False
    match cue.lemma:
        case "call":
            return _summons(reading, phrase.end())
        case "deny" | "refuse":
            # "denied claims | his house is new" says so
            second = _NOUN_PHRASE.match(reading.tags, phrase.end())
            after = reading.tags[second.end() : second.end() + 1] if second else ""
            # "denied bail", "denied late winner"
            first_last = (reading.words[at], reading.words[phrase.end() - 1])
            kept = not clause_words("kept_from").isdisjoint(first_last)
            return kept or (second is not None and after not in _FINITES)
        case "challenge" | "question":
            return _meets(reading, cue, (at, phrase.end()))
        case "confirm" | "recognise" | "recognize":
            return _confirms(reading, cue, phrase.end())
        case "back" | "support":
            votes = _votes(reading, cue, phrase.end()) or _provides(reading, phrase.end())
            return votes or _serves(reading, cue, phrase.end())
        case "attack" | "defend" | "knock":
            return _fights(reading, cue, phrase.end())
        case "need":  # "needs 40 votes to win", but "needs her to win"
            return reading.tags[at] == TAGS.letter["NP"] and reading.words[at] != "her"
        case "project" | "show":
            thing = cue.lemma == "show" and (
                _shows_none(reading, cue, at) or _shows_thing(reading, cue, phrase.end())
            )
            return thing or _shows_itself(reading, cue, phrase.end())
    return _parts(reading, cue, phrase.end())


def _meets(reading: Reading, cue: Cue, phrase: Span) -> bool:
    """Tell a rival and whoever is asked: "challenged Ann Lee", "questioned the nurse".

    But "challenged Ann Lee on it", "questioned Ann Lee's figures".
    """
    (at, end), head = phrase, reading.words[phrase[1] - 1]
    if cue.lemma == "challenge":
        rival = head[0].isupper() or reading.tags[at] == _HIM or head == "her"
        return rival and reading.word(end) not in ("about", "on", "over", "to")
    called = (word.upper().rstrip(".") for word in reading.words[at:end])
    one = head[0].isupper() and not callings().isdisjoint(called)
    one = one or reading.tags[at] == _HIM or names_people(head)
    return one and reading.word(end) not in OWNING


def _confirms(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell "confirmed two judges", "Ann Lee as judge" and "recognised Kosovo" from what is said.

    But "recognised him as mayor", "confirmed a man had died".
    """
    last = reading.words[end - 1]
    if cue.lemma == "confirm" and names_people(last):
        return reading.tags[end : end + 1] not in _FINITES
    return last[0].isupper() and (reading.word(end) in ("as", "to")) == (cue.lemma == "confirm")


def _fights(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell who fights with arms or for seats: "rebels attacked the town", "defends 20 seats"."""
    if cue.lemma == "attack":
        head = reading.words[cue.source[1] - 1].lower() if cue.source else ""
        site = reading.words[end - 1].removesuffix("s") in clause_words("sites")
        found = _NOUN_PHRASE.match(reading.tags, end + 1) if reading.word(end) == "with" else None
        weapon = reading.words[found.end() - 1].removesuffix("s") if found else ""
        armed = head.removesuffix("s") in clause_words("armed")
        return armed or site or weapon in clause_words("weapons")
    if cue.lemma == "knock":  # "knocked him | out of the race"
        return reading.word(end) in clause_words("moved")
    end += 2 * (reading.word(end) == "of")  # "a number of seats"
    return reading.word(end - 1) in clause_words("held")


def _parts(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell "dismissed the minister", "embraced her mother" and "slammed the door" from words.

    But "dismissed critics", "dismissed the mayor as a fool", "slammed the dam as a waste".
    """
    if reading.tags[end : end + 1] in _COMPLEMENTS or reading.word(end) == "as":
        return False
    return any(reading.words[end - 1] in lexicon_set(*each) for each in _PARTED.get(cue.lemma, ()))


def _votes(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell how a place votes: "Ohio supported Ann Lee", but "Ohio supports the lawsuit"."""
    place = reading.words[cue.source[1] - 1] if cue.source else ""
    return place in lexicon_set("places", "regions") and reading.words[end - 1][0].isupper()


def _provides(reading: Reading, end: int) -> bool:
    """Tell "backed the club with a loan" from words: "backed him with a tweet"."""
    phrase = _NOUN_PHRASE.match(reading.tags, end + 1)
    noun = reading.words[phrase.end() - 1] if phrase else ""
    return reading.word(end) == "with" and not (noun in answers() or is_document(noun))


def _serves(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell what a body is for: "a charity that | supports families", but "voters who back her"."""
    whom, body = reading.words[end - 1], reading.words[cue.source[1] - 1] if cue.source else ""
    bodies = lexicon_set("organisations", "nouns")
    served = names_people(whom) or whom in bodies or whom.removesuffix("s") in bodies
    return cue.relative and served and whom.islower() and body.lower() in bodies | {"group"}


def _summons(reading: Reading, end: int) -> bool:
    """Tell "called elections for May" from "called the vote a mistake"."""
    last = end - 1
    for_, giver = (*reading.words[end : end + 2], "", "")[:2]
    if for_ == "for" and giver.lower() not in tagger().months:
        end += reading.tags[end + 1 : end + 2] in _PHRASES  # "called the election for Ann Lee"
    named = reading.tags[end : end + 1] in _COMPLEMENTS
    return not named and reading.words[last] in clause_words("summoned")


def _shows_none(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell "the strike shows no sign of an end" from "the poll shows no sign of a swing"."""
    none, sign = reading.words[at], reading.word(at + 1)
    unseen = none in ("no", "little", "few") and sign in clause_words("unshown")
    return unseen and not reading.has_source(cue, studies())


def _shows_thing(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell "the clerk showed the board his badge" from "the poll shows Ann Lee ahead"."""
    if not cue.source or reading.has_source(cue, studies() | documents()):
        return False
    second = _NOUN_PHRASE.match(reading.tags, end)
    given = second is not None and tagger()[reading.words[end]] in _DETERMINERS
    if second and given and reading.words[end] != "more":  # "showed him | a card"
        return reading.tags[second.end() : second.end() + 1] not in _FINITES
    to = reading.word(end) == "to" and _NOUN_PHRASE.match(reading.tags, end + 1)
    return bool(to)  # "showed his pass to the guard", but "showed the plan to be a sham"


def _shows_itself(reading: Reading, cue: Cue, end: int) -> bool:
    """Tell "she showed restraint" and "to project strength" from "the poll shows weakness"."""
    quality = reading.words[end - 1] in clause_words("qualities")
    return quality and not reading.has_source(cue, studies())
