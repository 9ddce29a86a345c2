"""Pronouns: whom or what "he", "she", "they", "it" and "who" stand for.

After Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", Computational
Linguistics 20(4): each mention weighs by its place in the sentence (subject, object, after a
preposition, possessive), weights fade from sentence to sentence, and a pronoun goes to the
weightiest candidate that fits in number and gender, or to none where two weigh about the same.
Places are read off the tag string instead of a parse; sentences of nothing but a quote do not
count; a source of a statement weighs more, since news goes on with whoever spoke last.
"""

from bisect import bisect_left
from collections.abc import Callable

from helpers.quotes.pairs import Quote
from helpers.speakers.aliases import Entity
from helpers.speakers.candidates import (
    GENDERS,
    KINDS,
    PLURAL,
    RELATIVES,
    Sources,
    find_doer,
    find_kin,
    is_counted,
    list_clocks,
    list_events,
    named_within,
    owns,
)
from helpers.speakers.descriptions import Nouns
from helpers.speakers.entities import Entities
from helpers.speakers.kinds import kind_of
from helpers.speakers.meant import Means, find_body
from helpers.speakers.mentions import Found
from helpers.speakers.places import ASK, ASKED, OBJECT, OWNER, SOURCE, SUBJECT, Places
from helpers.speakers.tagging import TAGS, letters
from helpers.speakers.together import find_together
from helpers.speakers.weighing import FADE, LEAST, MOST, find_only_name, find_owner, find_weightiest
from helpers.statements.outlets import is_outlet

_L = TAGS.letter
ONLY = 0.2  # what the only man in mind must weigh
SPOKE, OVER = 1.0, 2.0  # what a body that is "they" must weigh, and how many times any group
_KEPT = 40  # entities in mind, at least
_PERSONS = KINDS["he"]
_PEOPLE = letters("ROLE|PERSON|MAN|WOMAN")
_GROUPS_SET = letters("GROUP|GROUP_NAME|WORD")


class Salience:
    """Walk through an article once and remember what each pronoun stands for.

    Attributes
    ----------
    resolved
        The entity of each pronoun, by token; None where the text does not tell.
    """

    def __init__(
        self,
        names: Entities,
        nouns: Nouns,
        quotes: list[Quote],
        sources: Sources,
        read: Callable[[int, int], Found | None],
    ) -> None:
        self.names, self.nouns, self.quotes, self.sources = names, nouns, quotes, sources
        self.places = Places(names, sources)
        plural = any(names.word(token) in PLURAL for token in sources.pronouns)
        self.together = find_together(names, read) if plural else {}
        self.weights: dict[Entity, float] = {}
        self.clock = 0
        self.unknown: dict[str, int] = {}  # when a "he" or "she" was last left open
        self.last: dict[Entity, int] = {}
        self.spoke: dict[Entity, int] = {}
        self.resolved: dict[int, Entity | None] = {}
        if sources.pronouns or sources.owners:
            self._walk()

    def _walk(self) -> None:
        names, first = self.names, self.names.segments.first_token
        clocks = list_clocks(names, self.quotes)
        sentence, stop = 0, first[1] if len(first) > 1 else 0
        for token, number in list_events(names, self.quotes, self.sources):
            while token >= stop and sentence + 2 < len(first):
                sentence += 1
                stop = first[sentence + 1]
            if clocks[sentence] != self.clock:
                self._fade(clocks[sentence])
            if number >= 0:
                self._name(number)
            else:
                self._common(token, first[sentence])

    def _common(self, token: int, first: int) -> None:
        """Weigh or resolve what has no name; its sentence begins at token `first`."""
        names, sources = self.names, self.sources
        kind = kind_of(names.words[token], names.tags[token])
        if token in sources.nominals:
            if token in sources.owners:
                self._owner(token)
            self._source(token, first)
        elif kind == "body":  # a sentence is about it
            self._add(self.nouns.source(first, token + 1), SUBJECT)
        elif kind == "document":  # somebody brings it, or a sentence is about it
            if document := self.nouns.before(token, kind):
                begins = token - first <= len(document.name.split())
                self._add(document, SUBJECT if begins else OBJECT)
        elif names.tags[token] in _GROUPS_SET:
            if group := self.nouns.before(token, "group"):
                self._add(group, self.places.weigh_group(token, group))
        elif names.tags[token] in _PEOPLE:
            self._person(token, first)
        elif names.word(token) in RELATIVES:
            self._relative(token, first)
        else:
            self._pronoun(token)

    def _person(self, token: int, first: int) -> None:
        """Weigh who without a name acts: "A man | fled", "Her husband | disagrees"."""
        person = self.nouns.source(first, token + 1)
        if person.kind != "epithet" or self._names_nobody():
            self._add(person, SUBJECT * self.places.share(token))

    def _name(self, number: int) -> None:
        """Weigh a name by its place."""
        if (entity := self.names.chosen[number]) is None:
            return
        if number in self.sources.names:
            self.spoke[entity] = self.clock
            self._add(entity, self.places.weigh_source(self.names.names[number].title))
        else:
            self._add(entity, self.places.weigh(number))
        if both := self.together.get(number):
            self._add(both, SUBJECT)

    def _fade(self, clock: int) -> None:
        factor = FADE ** (clock - self.clock)
        self.weights = {e: w * factor for e, w in self.weights.items() if w * factor > 0.01}
        self.clock = clock

    def _add(self, entity: Entity, weight: float) -> None:
        self.last[entity] = self.clock
        self.weights[entity] = min(MOST, self.weights.get(entity, 0.0) + weight)
        if len(self.weights) > 2 * _KEPT:  # an endless sentence
            last = list(self.weights.items())[-_KEPT:]
            self.weights = dict(last)

    def _names_nobody(self) -> bool:
        """Tell whether nobody is in mind whom "the engineer" may be besides an engineer."""
        return not any(entity.kind == "person" for entity in self.last)

    def _pronoun(self, token: int) -> None:
        """Resolve a personal pronoun."""
        word = self.names.word(token)
        gender = GENDERS.get(word, "")
        kin = find_kin(self.names, token)
        if word in PLURAL and is_counted(self.names, token):
            self.resolved[token] = None
            return
        chosen = self.nouns.source(*kin) if kin else self._antecedent(token)
        if kin and kin[0] in self.nouns.owned:
            self._owner(kin[0])  # "her mother wept as she said"
        if chosen is None:
            self.resolved[token], self.unknown[gender] = None, self.clock
            return
        # "The governor" is someone the text has named, but it does not tell whom.
        told = kin or chosen.kind != "epithet" or self._names_nobody()
        self.resolved[token] = chosen if told else None
        if gender and not chosen.gender:
            chosen.gender = gender
        self._add(chosen, self._weigh(token, word))

    def _weigh(self, token: int, word: str) -> float:
        """Weigh a pronoun by its place; whoever is asked answers: "Bell asked | him | why"."""
        own = owns(self.names.tags, token)
        if self.names.words[token - 1] in ASK and not own:
            return ASKED
        weight = OWNER if word in ("his", "her", "him") else SUBJECT
        if token in self.sources.pronouns and not own:
            return weight + SOURCE
        return weight * self.places.share(token)

    def _antecedent(self, token: int) -> Entity | None:
        """Find whom or what a pronoun means, the surest way first."""
        word = self.names.word(token)
        kinds, gender = KINDS.get(word, ()), GENDERS.get(word, "")
        told = named_within(self.names, self.nouns, self.quotes, self.sources, token)
        chosen = self._body(told) if word == "they" else None
        if word == "it" and self.names.tags[token + 2 : token + 3] == _L["COLON"]:  # "It said:"
            chosen = find_weightiest(self.weights, ("document",), "")
        elif owns(
            self.names.tags, token
        ):  # "Bell spoke first. The fall of Lee began with | her plan"
            here = {e: w for e, w in self.weights.items() if self.last[e] == self.clock}
            chosen = find_weightiest(here, kinds, gender, told)
        doer = None if owns(self.names.tags, token) else find_doer(self.names, self.resolved, token)
        weights = {e: w for e, w in self.weights.items() if e is not doer}
        chosen = chosen or find_weightiest(weights, kinds, gender, told)
        if chosen or not (gender or word == "it"):
            return chosen
        if word == "it":
            return self._only_body(told)
        # "Giorgos pours two coffees": a name no list holds
        return self._only_one(gender, told) or find_only_name(self.weights, self.names)

    def _owner(self, token: int) -> None:
        """Resolve the "his" of "his lawyer said"."""
        word = self.names.word(token)
        spoke = [e for e, clock in self.spoke.items() if clock >= self.clock - 1]
        self.resolved[token] = find_owner(self.weights, KINDS[word], GENDERS.get(word, ""), spoke)

    def _source(self, token: int, first: int) -> None:
        """Weigh a source without a name, or whom it describes: "the Texan said"."""
        source, share = self.sources.nominals[token], 1.0
        if token in self.nouns.described and (meant := self._meant(token, first, source.gender)):
            self.resolved[token] = source = meant
            share = self.places.share(token)
        elif token in self.nouns.bare:
            told = named_within(self.names, self.nouns, self.quotes, self.sources, token)
            told.add(source)
            if meant := find_body(self.weights, self.names.words[token + 1], told):
                self.resolved[token] = source = meant
        self._add(source, self.places.weigh_source(token) * share)
        self.spoke[source] = self.clock

    def _meant(self, token: int, first: int, gender: str) -> Entity | None:
        """Find whom a description means; its sentence begins at token `first`."""
        told = named_within(self.names, self.nouns, self.quotes, self.sources, token)
        spoke = {e for e, clock in self.spoke.items() if clock >= self.clock - 1}
        described = self.nouns.described[token]
        means = Means(self.names, self.quotes, self.weights, spoke)
        return means.find(described, (first, token), gender, told)

    def _body(self, told: set[Entity]) -> Entity | None:
        """Return the body that spoke a sentence before, where no group is much in mind.

        "The council said the gate would shut. They have no money."
        """
        chosen = find_weightiest(self.weights, ("organisation",), "", told)
        if chosen is None or self.spoke.get(chosen, self.clock) == self.clock:
            return None
        groups = (w for e, w in self.weights.items() if e.kind == "group" and e not in told)
        most = max(groups, default=0.0)
        if most >= LEAST and is_outlet(chosen.name, chosen.words):
            return None  # "The Post reported that aides met. They"
        return chosen if self.weights[chosen] >= max(SPOKE, OVER * most) else None

    def _only_one(self, gender: str, told: set[Entity]) -> Entity | None:
        """Return the one man in mind, of less weight: "Ann Lee met Bo Roe. She spoke. | He |"."""
        fits = [
            entity
            for entity in self.weights
            if entity.kind in (*_PERSONS, "name") and entity.gender in ("", gender)
        ]
        one = fits[0] if len(fits) == 1 and fits[0] not in told else None
        if not one or not one.gender or self.weights[one] < ONLY:
            return None
        if self.unknown.get(gender, -2) >= self.clock - 2:
            return None  # whoever "she" was in the sentence before
        one.kind = "person" if one.kind == "name" else one.kind
        return one

    def _only_body(self, told: set[Entity]) -> Entity | None:
        """Return the one word that may be a body's name, the subject of the sentence before."""
        subjects = [
            e for e, w in self.weights.items() if w >= SUBJECT * FADE ** (self.clock - self.last[e])
        ]
        named = [e for e in subjects if e.kind == "name" and self.last[e] >= self.clock - 1]
        others = any(w >= LEAST and e.kind in KINDS["it"] for e, w in self.weights.items())
        if others or len(named) != 1 or named[0] in told or named[0].gender:
            return None
        named[0].kind = "organisation"
        return named[0]

    def _relative(self, token: int, first: int) -> None:
        """Resolve "who" and "which": to the name just before, or the one an appositive follows."""
        names, tags = self.names, self.names.tags
        apart = token > 0 and tags[token - 1] == _L["COMMA"]
        end = token - apart
        at = bisect_left(names.starts, token) - 1
        personal = self.names.word(token) == "who"
        chosen = None
        for number in range(at, max(-1, at - 4), -1):
            entity, stop = names.chosen[number], names.names[number].end
            if stop <= first or not entity:
                break
            beside = stop == end or (apart and tags[stop] == _L["COMMA"])
            if beside and (not personal or entity.kind in ("person", "name", "group")):
                chosen = entity
                break
        if chosen is None and end:
            chosen = self.nouns.before(end - 1, "unnamed" if personal else "matter")
        self.resolved[token] = chosen
        if chosen:
            self._add(chosen, SOURCE)
