"""Pronouns: which person "he" or "she" stands for, by salience.

After Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", Computational
Linguistics 20(4): each mention adds a weight by its place in the sentence (subject, object, after
a preposition, possessive), weights halve from sentence to sentence, and a pronoun goes to the
weightiest person whose gender fits. The places are read off the tag string instead of a parse,
and sentences of nothing but a quote do not count.
"""

from bisect import bisect_right
from collections.abc import Iterator

from helpers.names import TAGS, Entity, Names
from helpers.quotes import Quote

_L = TAGS.letter
GENDERS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("she", "her", "herself", "hers"), "f"),
}
SUBJECT, OBJECT, OBLIQUE, OWNER, SOURCE = 2.5, 1.6, 1.2, 0.9, 1.5
_CLAUSE = frozenset(_L[n] for n in ("COMMA", "CONJUNCTION", "AND", "QUOTE", "COLON", "WHO", "DOT"))
_PREPOSITIONS = frozenset(_L[n] for n in ("PREPOSITION", "OF", "ON"))
_VERBS = frozenset(_L[n] for n in ("SAYS", "AUXILIARY"))
_PRONOUN = TAGS.compile("<HE|SHE|POSSESSOR>")
_LEAST, _LEAD = 0.4, 1.15
_UNSURE = 0.7


class Salience:
    """The persons an article has mentioned so far, with their weights."""

    def __init__(self, names: Names, quotes: list[Quote], sources: set[int]) -> None:
        self.names, self.sources = names, sources
        self.weights: dict[Entity, float] = {}
        self.clock = 0
        self.quotes = quotes
        self.resolved: dict[int, Entity | None] = {}
        self._walk()

    def _clocks(self) -> list[int]:
        """Number the sentences, those inside quotes as the sentence before."""
        clocks, now, at, quotes = [], 0, 0, self.quotes
        for _, start, end in self.names.segments.sentences:
            while at < len(quotes) and quotes[at].end < end:
                at += 1
            inside = at < len(quotes) and quotes[at].start <= start and end <= quotes[at].end
            now += not inside
            clocks.append(now)
        return clocks

    def _events(self) -> Iterator[tuple[int, int]]:
        """Yield (token, occurrence or -1 for a pronoun) in text order, those inside quotes left out."""
        names = self.names
        events = [
            (o[2], number)
            for number, o in enumerate(names.occurrences)
            if (e := names.chosen[number]) and e.kind == "person"
        ]
        words = names.words
        events += [
            (m.start(), -1)
            for m in _PRONOUN.finditer(names.tags)
            if words[m.start()].lower() in GENDERS
        ]
        events.sort()
        starts = names.segments.starts
        at, quotes = 0, self.quotes
        for token, number in events:
            place = starts[token]
            while at < len(quotes) and quotes[at].end <= place:
                at += 1
            if at == len(quotes) or place < quotes[at].start:
                yield token, number

    def _walk(self) -> None:
        names, first = self.names, self.names.segments.first_token
        clocks = self._clocks()
        sentence, stop = 0, first[1] if len(first) > 1 else 0
        for token, number in self._events():
            while token >= stop and sentence + 2 < len(first):
                sentence += 1
                stop = first[sentence + 1]
            if clocks[sentence] != self.clock:
                self._age(clocks[sentence])
            if number >= 0:
                entity = names.chosen[number]
                if entity:
                    self._add(entity, self._weigh(number))
            else:
                self._pronoun(token)

    def _age(self, clock: int) -> None:
        factor = 0.5 ** (clock - self.clock)
        self.weights = {e: w * factor for e, w in self.weights.items() if w * factor > 0.01}
        self.clock = clock

    def _add(self, entity: Entity, weight: float) -> None:
        self.weights[entity] = self.weights.get(entity, 0.0) + weight

    def _weigh(self, number: int) -> float:
        """Weigh an occurrence by its place in the clause."""
        tags = self.names.tags
        _, title, _, end = self.names.occurrences[number]
        before = tags[title - 1] if title else _L["DOT"]
        after = tags[end] if end < len(tags) else _L["DOT"]
        if number in self.sources:
            return SUBJECT + SOURCE
        if after == _L["OWNER"]:
            return OWNER
        if before in _PREPOSITIONS:
            return OBLIQUE
        if before in _CLAUSE or after in _VERBS or title in self.names.first_tokens:
            return SUBJECT
        return OBJECT

    def _pronoun(self, token: int) -> None:
        word = self.names.words[token].lower()
        gender = GENDERS[word]
        best, second, chosen = 0.0, 0.0, None
        for entity, weight in self.weights.items():
            if entity.gender not in ("", gender):
                continue
            value = weight if entity.gender else weight * _UNSURE
            if value > best:
                best, second, chosen = value, best, entity
            elif value > second:
                second = value
        if chosen is None or best < _LEAST or best < _LEAD * second:
            self.resolved[token] = None
            return
        self.resolved[token] = chosen
        if not chosen.gender:
            chosen.gender = gender
        self._add(chosen, SUBJECT if word in ("he", "she") else OWNER)
