"""Places: what a mention weighs by where it stands in its sentence.

After Lappin and Leass (1994), see `helpers.speakers.pronouns`: a subject weighs more than an
object, an object more than what a preposition leads to.
"""

from bisect import bisect_right

from helpers.speakers.aliases import Entity
from helpers.speakers.candidates import Sources, goes_on
from helpers.speakers.entities import Entities
from helpers.speakers.role_rows import find_before
from helpers.speakers.tagging import TAGS, letters, source_words
from helpers.statements.outlets import is_outlet

_L = TAGS.letter
# Weights of a mention, and what a source adds.
SUBJECT, OBJECT, OBLIQUE, OWNER, SOURCE = 2.5, 1.6, 1.2, 0.9, 1.0
ASKED = 4.0  # whoever is asked answers: more than who asks
INSIDE = 0.5  # share of a mention within what someone else says
SUPPOSED, CONCEDED = 0.25, 0.5  # and of one within a condition or after "while" in front
_OPENERS = ("if", "unless", "while", "although", "though")
ASK = ("ask", "asked", "asks")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
# After "was" a name is presented ("Among them was Ann Lee"), which weighs like a subject.
_PRESENTED = letters("COMMA|CONJUNCTION|AND|QUOTE|COLON|WHO|DOT|BE")
_VERBS = letters("SAYS|AUXILIARY|BE")
_NOUN_PARTS = letters("OWNER|GROUP|ROLE|BODY_NOUN")
_MODIFIED = letters("GROUP|ROLE|PERSON|MAN|WOMAN|BODY_NOUN")
_OPENING = letters("THE|DETERMINER|POSSESSOR")


class Places:
    """The sentences of one article, and where in them a mention stands."""

    def __init__(self, names: Entities, sources: Sources) -> None:
        self.names, self.sources = names, sources
        self._content_starts = [start for start, _ in sources.contents]
        self._firsts = set(names.segments.first_token)

    def weigh(self, number: int) -> float:
        """Weigh a name, half within what someone else says."""
        token = self.names.starts[number]
        if self.names.words[self._begin(number) - 1] in ASK:
            return ASKED
        return self._weigh(number) * self._subordinate(token, self.share(token))

    def weigh_source(self, token: int) -> float:
        """Weigh a source that begins at a token; who only asks, little: "Asked by | Bell |"."""
        asked, by = self.names.words[token - 2 : token] if token > 1 else ("", "")
        return OBLIQUE if by == "by" and asked.lower() in ASK else SUBJECT + SOURCE

    def share(self, token: int) -> float:
        """Return what share of a mention's weight counts: half within what someone says."""
        return INSIDE if self.inside(token) else 1.0

    def weigh_group(self, token: int, group: Entity) -> float:
        """Weigh a group by the place of its noun; 0 of a part of another: "press release"."""
        tags = self.names.tags
        after = tags[token + 1] if token + 1 < len(tags) else ""
        if after in _NOUN_PARTS:
            return 0.0
        if after == _L["WORD"] and self.names.words[token + 1] in source_words("documents"):
            return 0.0
        low = token + 1 - len(group.name.split())
        if (tags[low - 1] if low > 0 else _L["DOT"]) in _PREPOSITIONS:
            return OBLIQUE
        return SUBJECT if after in _VERBS or low in self._firsts else OBJECT

    def inside(self, token: int) -> bool:
        """Tell whether a token is part of what a source says."""
        place = self.names.segments.starts[token]
        at = bisect_right(self._content_starts, place) - 1
        return at >= 0 and place < self.sources.contents[at][1]

    def _subordinate(self, token: int, share: float) -> float:
        """Lower the share of what a clause in front names: "If Lee wins, he said, we go".

        "While Lee left, her deputy stayed" goes on with the deputy.
        """
        first, words = self.names.segments.first_token, self.names.words
        number = bisect_right(first, token) - 1
        opener = words[begin := first[number]].lower()
        if opener not in _OPENERS or _L["COMMA"] in self.names.tags[begin:token]:
            return share
        if opener not in ("if", "unless"):
            return share * CONCEDED if goes_on(self.names, token, first[number + 1]) else share
        said = any(token < at < first[number + 1] for at in self.sources.pronouns)
        return SUPPOSED if said else share

    def _weigh(self, number: int) -> float:
        """Weigh a name by its place in the clause."""
        tags, name = self.names.tags, self.names.names[number]
        low, end = self._begin(number), name.end
        before = tags[low - 1] if low else _L["DOT"]
        after = tags[end] if end < len(tags) else _L["DOT"]
        if after == _L["OWNER"]:
            wrote = self.sources.nominals.get(name.title)
            # "Lee's article accuses the mayor. She adds"
            return SUBJECT if wrote and wrote.kind == "document" else OWNER
        if after in _MODIFIED:
            return OWNER
        if self._prints(number) or self._is_thing(number):
            return 0.0
        if before in _PREPOSITIONS:
            topic = self.names.words[low - 2 : low] == ["As", "for"]
            # "For Lee, the prize was a relief. Her mother, she recalls, wept."
            topic |= self.names.words[low - 1] == "For" and after == _L["COMMA"]
            return SUBJECT if topic else OBLIQUE
        if before in _PRESENTED or after in _VERBS or low in self._firsts:
            return SUBJECT
        return OBJECT

    def _begin(self, number: int) -> int:
        """Return where a name with its role begins: "The young striker | Ann Lee scored"."""
        name = self.names.names[number]
        role = find_before(self.names, name)
        if not role:
            return name.title
        low = min(name.title, role[0])
        return low - (low > 0 and self.names.tags[low - 1] in _OPENING)

    def _is_thing(self, number: int) -> bool:
        """Tell from a person what "the" stands before: "the Dunmore Shoal"."""
        name, entity = self.names.names[number], self.names.chosen[number]
        opened = name.title == name.start and self.names.tags[name.start - 1] == _L["THE"]
        return bool(opened and entity and entity.kind == "person" and not entity.gender)

    def _prints(self, number: int) -> bool:
        """Tell an outlet that only prints: "in a letter seen by the Gazette it says"."""
        name, entity = self.names.names[number], self.names.chosen[number]
        at = name.title - 1
        at -= self.names.tags[at] == _L["THE"]
        printed = at >= 0 and self.names.words[at] in ("by", "to", "with", "(")
        return bool(printed and entity and is_outlet(entity.name, entity.words))
