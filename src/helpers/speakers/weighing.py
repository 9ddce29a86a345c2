"""Weighing: who of those in mind weighs most, and whether nobody else may be meant.

A pronoun goes to the weightiest that fits. Whose "his lawyer" is, and who "the Texan" is, is said
only where the text leaves no other.
"""

from collections.abc import Collection, Mapping

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities

MOST, FADE = 4.0, 0.4  # the most an entity can weigh, and what a sentence leaves of a weight
# Shares that count of a person whose gender nothing tells: of one with a name, and of another.
UNSURE, UNNAMED = 0.9, 0.5
LEAST, LEAD = 0.4, 1.05  # what an antecedent must weigh, and how many times the next
SURE, PLAIN = 1.5, 2.0  # the same where nobody else may be meant: of "his lawyer", "the senator"
_PERSONS = ("person", "unnamed", "epithet")
_SITES = frozenset(("across", "around", "in", "near", "outside"))
RATHER = 0.62  # share of the weight of who is ruled out that the next one must have


def find_weightiest(
    weights: Mapping[Entity, float],
    kinds: tuple[str, ...],
    gender: str,
    barred: Collection[Entity] = (),
    lead: float = LEAD,
) -> Entity | None:
    """Return the weightiest entity that fits, None where two weigh about the same."""
    best, second, most, chosen = 0.0, 0.0, 0.0, None
    for entity, weight in weights.items():
        if entity.kind not in kinds or (gender and entity.gender not in ("", gender)):
            continue
        unsure = gender and not entity.gender
        value = weight * (UNSURE if entity.places else UNNAMED) if unsure else weight
        if entity in barred:
            most = max(most, value)
        elif value > best:
            best, second, chosen = value, best, entity
        elif value > second:
            second = value
    return None if best < max(LEAST, lead * second, RATHER * most) else chosen


def find_only_name(weights: Mapping[Entity, float], names: Entities) -> Entity | None:
    """Return the one word that may be a person's name, where nobody else is in mind.

    No "Virginian", and none that something is in: "The fire began in Soham. He".
    """
    if any(entity.kind in _PERSONS for entity in weights):
        return None
    chosen = find_weightiest(weights, ("name",), "")
    if chosen is None or chosen.name.endswith(("ian", "ese", "ish")):
        return None
    if any(names.words[names.names[n].start - 1] in _SITES for n in chosen.places):
        return None
    chosen.kind = "person"
    return chosen


def find_owner(
    weights: Mapping[Entity, float], kinds: tuple[str, ...], gender: str, spoke: Collection[Entity]
) -> Entity | None:
    """Return whose "his lawyer" is, None where another may be meant.

    Another may whom the article names more often, unless the sentence itself names the owner; and
    "its" is a body's that spoke.
    """
    chosen = find_weightiest(weights, kinds, gender, lead=SURE)
    if not chosen or (not gender and chosen not in spoke):
        return None
    others = (e for e in weights if e.kind in kinds and e.gender in ("", gender))
    most = max(len(e.places) for e in others)
    return chosen if weights[chosen] > MOST * FADE or len(chosen.places) == most else None
