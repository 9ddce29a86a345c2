"""Pronouns: whom or what "he", "she", "they", "it" and "who" stand for.

After Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", Computational
Linguistics 20(4): each mention weighs by its place in the sentence (subject, object, after a
preposition, possessive), weights fade from sentence to sentence, and a pronoun goes to the
weightiest candidate that fits in number and gender, or to none where two weigh about the same.
Places are read off the tag string instead of a parse; sentences of nothing but a quote do not
count; a source of a statement weighs more, since news goes on with whoever spoke last.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from helpers.quotes.pairs import Quote
from helpers.speakers.aliases import Entity
from helpers.speakers.descriptions import Nouns
from helpers.speakers.entities import Entities
from helpers.speakers.evidence import is_outlet
from helpers.speakers.tagging import TAGS, letters

_L = TAGS.letter
GENDERS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("she", "her", "herself", "hers"), "f"),
}
# Weights of a mention, and what a source adds.
SUBJECT, OBJECT, OBLIQUE, OWNER, SOURCE = 2.5, 1.6, 1.2, 0.9, 1.0
INSIDE = 0.5  # share of a mention within what someone else says
FADE = 0.4  # share of a weight left after a sentence
MOST = 4.0  # the most an entity can weigh
UNSURE = 0.5  # share that counts of a person whose gender nothing tells
LEAST, LEAD = 0.4, 1.05  # what an antecedent must weigh, and how many times the next
_KEPT = 40  # entities in mind, at least
_CLAUSE = letters("COMMA|CONJUNCTION|AND|QUOTE|COLON|WHO|DOT")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_PRESENTED = _CLAUSE | letters("BE")
_VERBS = letters("SAYS|AUXILIARY|BE")
_NOUN_PARTS = letters("OWNER|GROUP|ROLE|BODY_NOUN")
_GROUPS_SET = letters("GROUP|GROUP_NAME")
_GROUP = TAGS.compile("<GROUP|GROUP_NAME>")
_GENDERED = TAGS.compile("<HE|SHE|POSSESSOR>")
_PERSONS = ("person", "unnamed", "epithet")
_GROUPS, _BODIES = ("group",), ("organisation", "document", "matter")
KINDS = {
    **dict.fromkeys(GENDERS, _PERSONS),
    **dict.fromkeys(("they", "them", "themselves", "their", "theirs"), _GROUPS),
    **dict.fromkeys(("it", "itself", "its"), _BODIES),
}
RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))


class Sources(NamedTuple):
    """Who says what: numbers of names, other sources by token, pronouns' tokens, spans said."""

    names: set[int]
    nominals: dict[int, Entity]
    pronouns: set[int]
    contents: list[tuple[int, int]]


class Salience:
    """Walk through an article once and remember what each pronoun stands for.

    Attributes
    ----------
    resolved
        The entity of each pronoun, by token; None where the text does not tell.
    """

    def __init__(
        self, names: Entities, nouns: Nouns, quotes: list[Quote], sources: Sources
    ) -> None:
        self.names, self.nouns, self.quotes, self.sources = names, nouns, quotes, sources
        self.content_starts = [start for start, _ in sources.contents]
        self.firsts = set(names.segments.first_token)
        self.weights: dict[Entity, float] = {}
        self.clock = 0
        self.resolved: dict[int, Entity | None] = {}
        if sources.pronouns:
            self._walk()

    def word(self, token: int) -> str:
        """Return a token in lower case, without what an apostrophe joins to it."""
        return self.names.words[token].lower().replace("’", "'").partition("'")[0]

    def _clocks(self) -> list[int]:
        """Count the sentences, those inside quotes as the sentence before."""
        clocks, now, at, quotes = [], 0, 0, self.quotes
        for _, start, end in self.names.segments.sentences:
            while at < len(quotes) and quotes[at].end < end:
                at += 1
            inside = at < len(quotes) and quotes[at].start <= start and end <= quotes[at].end
            now += not inside
            clocks.append(now)
        return clocks

    def _events(self) -> Iterator[tuple[int, int]]:
        """Yield (token, number of a name or -1) in text order; inside quotes only what is asked."""
        names = self.names
        last = max(self.sources.pronouns) + 1  # nothing after it matters
        wanted = {"person", "name"}
        for token in self.sources.pronouns:
            wanted.update(KINDS.get(self.word(token), ()))
        events = [
            (start, number)
            for number, (start, entity) in enumerate(zip(names.starts, names.chosen, strict=True))
            if entity and entity.kind in wanted and start < last
        ]
        events += [(token, -1) for token in self._common_tokens(last, groups="group" in wanted)]
        events.sort()
        starts, at, quotes = names.segments.starts, 0, self.quotes
        for token, number in events:
            place = starts[token]
            while at < len(quotes) and quotes[at].end <= place:
                at += 1
            if at == len(quotes) or place < quotes[at].start or token in self.sources.pronouns:
                yield token, number

    def _common_tokens(self, last: int, *, groups: bool) -> set[int]:
        """Return the tokens up to `last` that mention someone without a name."""
        names, tags = self.names, self.names.tags
        tokens = self.sources.pronouns | self.sources.nominals.keys()
        if groups:
            tokens.update(m.start() for m in _GROUP.finditer(tags, 0, last))
        tokens.update(
            m.start()
            for m in _GENDERED.finditer(tags, 0, last)
            if tags[m.start()] != _L["POSSESSOR"] or names.words[m.start()].lower() in GENDERS
        )
        return tokens

    def _walk(self) -> None:
        names, first = self.names, self.names.segments.first_token
        clocks = self._clocks()
        sentence, stop = 0, first[1] if len(first) > 1 else 0
        for token, number in self._events():
            while token >= stop and sentence + 2 < len(first):
                sentence += 1
                stop = first[sentence + 1]
            if clocks[sentence] != self.clock:
                self._fade(clocks[sentence])
            if number >= 0:
                entity = names.chosen[number]
                if entity:
                    weight = self._weigh(number)
                    if number not in self.sources.names and self._inside(token):
                        weight *= INSIDE
                    self._add(entity, weight)
            elif token in self.sources.nominals:
                self._add(self.sources.nominals[token], SUBJECT + SOURCE)
            elif names.tags[token] in _GROUPS_SET:
                self._group(token)
            elif self.word(token) in RELATIVES:
                self._relative(token, first[sentence])
            else:
                self._pronoun(token)

    def _inside(self, token: int) -> bool:
        """Tell whether a token is part of what a source says."""
        place = self.names.segments.starts[token]
        at = bisect_right(self.content_starts, place) - 1
        return at >= 0 and place < self.sources.contents[at][1]

    def _fade(self, clock: int) -> None:
        factor = FADE ** (clock - self.clock)
        self.weights = {e: w * factor for e, w in self.weights.items() if w * factor > 0.01}
        self.clock = clock

    def _add(self, entity: Entity, weight: float) -> None:
        self.weights[entity] = min(MOST, self.weights.get(entity, 0.0) + weight)
        if len(self.weights) > 2 * _KEPT:  # an endless sentence
            last = list(self.weights.items())[-_KEPT:]
            self.weights = dict(last)

    def _weigh(self, number: int) -> float:
        """Weigh an occurrence by its place in the clause."""
        tags = self.names.tags
        _, title, _, end, _, _ = self.names.names[number]
        before = tags[title - 1] if title else _L["DOT"]
        after = tags[end] if end < len(tags) else _L["DOT"]
        if number in self.sources.names:
            return SUBJECT + SOURCE
        if after == _L["OWNER"]:
            return OWNER
        if self._prints(number):
            return 0.0
        if before in _PREPOSITIONS:
            return OBLIQUE
        # After "was" a name is presented ("Among them was Ann Lee"), which weighs like a subject.
        if before in _PRESENTED or after in _VERBS or title in self.firsts:
            return SUBJECT
        return OBJECT

    def _prints(self, number: int) -> bool:
        """Tell an outlet that only prints: "in a letter seen by the Gazette it says"."""
        name, entity = self.names.names[number], self.names.chosen[number]
        at = name.title - 1
        at -= self.names.tags[at] == _L["THE"]
        printed = at >= 0 and self.names.words[at] in ("by", "to", "with", "(")
        return bool(printed and entity and is_outlet(entity.name, entity.words))

    def _group(self, token: int) -> None:
        """Weigh a group by the place of its noun."""
        entity = self.nouns.before(token, "group")
        tags = self.names.tags
        after = tags[token + 1] if token + 1 < len(tags) else ""
        if entity and after not in _NOUN_PARTS:
            low = token + 1 - len(entity.name.split())
            before = tags[low - 1] if low > 0 else _L["DOT"]
            self._add(
                entity,
                OBLIQUE
                if before in _PREPOSITIONS
                else SUBJECT
                if after in _VERBS or low in self.firsts
                else OBJECT,
            )

    def _pronoun(self, token: int) -> None:
        """Resolve a personal pronoun."""
        word = self.word(token)
        gender = GENDERS.get(word, "")
        chosen = self._weightiest(KINDS.get(word, ()), gender)
        if chosen is None and gender:  # "Giorgos pours two coffees": a name no list holds
            chosen = self._only_name()
        if chosen is None:
            self.resolved[token] = None
            return
        # "The governor" is someone the text has named, but it does not tell whom.
        self.resolved[token] = chosen if chosen.kind != "epithet" else None
        if gender and not chosen.gender:
            chosen.gender = gender
        weight = OWNER if word in ("his", "her", "him") else SUBJECT
        if token in self.sources.pronouns:
            weight += SOURCE
        elif self._inside(token):
            weight *= INSIDE
        self._add(chosen, weight)

    def _only_name(self) -> Entity | None:
        """Return the one word that may be a person's name, where nobody else is in mind."""
        if any(entity.kind in _PERSONS for entity in self.weights):
            return None
        chosen = self._weightiest(("name",), "")
        if chosen is None or chosen.name.endswith(("ian", "ese", "ish")):
            return None  # "a Virginian"
        chosen.kind = "person"
        return chosen

    def _weightiest(self, kinds: tuple[str, ...], gender: str) -> Entity | None:
        """Return the weightiest entity that fits, None where two weigh about the same."""
        best, second, chosen = 0.0, 0.0, None
        for entity, weight in self.weights.items():
            if entity.kind not in kinds or (gender and entity.gender not in ("", gender)):
                continue
            value = weight * UNSURE if gender and not entity.gender else weight
            if value > best:
                best, second, chosen = value, best, entity
            elif value > second:
                second = value
        return None if best < LEAST or best < LEAD * second else chosen

    def _relative(self, token: int, first: int) -> None:
        """Resolve "who" and "which": to the name just before, or the one an appositive follows."""
        names, tags = self.names, self.names.tags
        apart = token > 0 and tags[token - 1] == _L["COMMA"]
        end = token - apart
        at = bisect_left(names.starts, token) - 1
        personal = self.word(token) == "who"
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
