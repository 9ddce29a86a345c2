"""Whom a description means, of those in mind: "the Texan", "the senator", "the nominee".

It is said only where the text leaves no other: whom it calls so, or who weighs far more.
"""

from bisect import bisect_right
from collections.abc import Collection, Mapping

from helpers.quotes.pairs import Quote
from helpers.speakers.aliases import Entity
from helpers.speakers.candidates import GENDERS, KINDS, is_quoted
from helpers.speakers.entities import Entities
from helpers.speakers.tagging import letters
from helpers.speakers.told import Description
from helpers.speakers.weighing import PLAIN, find_weightiest
from helpers.statements.outlets import is_outlet
from helpers.tags import lexicon_set

FULL = 3.9  # weight of the subject of two sentences
NAMED, FAR, ALONE = 0.5, 2.5, 10.0  # what who is called so by nothing must weigh, and lead by
SPOKEN = 1.0  # what a body weighs that was a subject a sentence before
_PERSONS = KINDS["he"]
_PLACED = letters("PLACE|GIVEN_PLACE|BEFORE|COMPASS")
_UNDER = ("after", "because", "before", "since", "that", "until", "when", "while")
_CLAUSE, _OBJECT = 24, 6  # tokens after a description


class Means:
    """Who is in mind where a description stands, by weight, and who of them spoke last."""

    def __init__(
        self,
        names: Entities,
        quotes: list[Quote],
        weights: Mapping[Entity, float],
        spoke: Collection[Entity],
    ) -> None:
        self.names, self.quotes, self.weights, self.spoke = names, quotes, weights, spoke

    def find(
        self,
        description: Description,
        place: tuple[int, int],
        gender: str,
        told: Collection[Entity],
    ) -> Entity | None:
        """Find whom a description means; `place` is where its sentence begins, and itself.

        "The minister" is the weightiest of those called so who are still in mind; "the Texan", of
        whom nothing tells it, the weightiest of all but those `told` of in what is said. Another
        named before in the sentence may be.
        """
        first, token = place
        gender = gender or self._owns(token)
        here, after = self._named(first, token)
        barred = {*told, *description.others, *(after - here), *self._subject(first, token)}
        called = {e: weight for e, weight in self.weights.items() if e in description.called}
        chosen = find_weightiest(called or self.weights, _PERSONS, gender, barred, PLAIN)
        if not chosen and not description.called and not here:  # who alone spoke just before
            chosen = find_weightiest(self.weights, _PERSONS, gender, barred)
            chosen = chosen if {e for e in self.spoke if e.kind in _PERSONS} == {chosen} else None
        if not chosen or not chosen.places:
            return None
        others = (e for e in here - {chosen} if e.gender in ("", gender or e.gender))
        full = self.weights[chosen] >= FULL and not called
        if not full and any(not called or e in called for e in others):
            return None
        if called or (not description.called and chosen in self.spoke):
            return chosen
        office = description.office and self.names.tags[token + 1] not in _PLACED
        if description.called and chosen in here:
            return chosen
        far = find_weightiest(self.weights, _PERSONS, gender, barred, ALONE if office else FAR)
        if far is chosen and self.weights[chosen] >= NAMED:
            return chosen
        return chosen if not office and self._is_main(chosen) else None

    def _named(self, first: int, token: int) -> tuple[set[Entity], set[Entity]]:
        """Return the persons named before and after in a sentence; quoted words are not looked at.

        Who is named after a subject is somebody else: "the senator told Ann Lee".
        """
        names, starts = self.names, self.names.segments.starts
        firsts = names.segments.first_token
        end = min(firsts[bisect_right(firsts, token)], token + _CLAUSE)
        here, after = set[Entity](), set[Entity]()
        for number in names.between(first, end):
            entity, at = names.chosen[number], names.starts[number]
            if entity and entity.kind == "person" and not is_quoted(self.quotes, starts[at]):
                (here if at < token else after).add(entity)
        return here, after

    def _subject(self, first: int, token: int) -> list[Entity]:
        """Return the subject of a sentence, of whose clauses none names him anew.

        "Ann Lee left after the mayor spoke": Condition C of Chomsky.
        """
        names = self.names
        number = next(names.between(first, token), None)
        under = number is not None and names.words[token - 1] in _UNDER
        subject = names.chosen[number] if number is not None and under else None
        begins = number is not None and names.names[number].title == first
        return [subject] if subject and begins else []

    def _owns(self, token: int) -> str:
        """Tell a gender by what is the subject's own: "the nominee attacked | her | rival"."""
        after = map(str.lower, self.names.words[token + 2 : token + _OBJECT])
        return next((GENDERS[word] for word in after if word in ("his", "her")), "")

    def _is_main(self, chosen: Entity) -> bool:
        """Tell whether somebody is the person named most often."""
        persons = {e for e in self.names.chosen if e and e.kind == "person" and e is not chosen}
        return all(len(e.places) < len(chosen.places) for e in persons)


def find_body(
    weights: Mapping[Entity, float], noun: str, told: Collection[Entity]
) -> Entity | None:
    """Find the body that "the company" means: the one in mind, whose name tells no other kind.

    Where "a trade company" is in mind too, the text does not tell.
    """
    fits = {e: w for e, w in weights.items() if e.kind == "organisation" and _is_like(e, noun)}
    chosen = find_weightiest(fits, ("organisation",), "", told, PLAIN)
    others = (e for e in weights if e is not chosen and e.name.endswith(f" {noun}"))
    return chosen if chosen and fits[chosen] >= SPOKEN and not any(others) else None


def _is_like(body: Entity, noun: str) -> bool:
    """Tell whether a body may be called by a noun for any: "the company"."""
    last = body.name.split()[-1].lower()
    if "campaign" in (noun, last):
        return last == noun
    return last not in lexicon_set("sources", "unlike") and not is_outlet(body.name, body.words)
