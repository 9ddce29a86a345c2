"""Speakers: whom each statement's mention stands for.

A mention with a name in it is that name's entity (`helpers.speakers.entities`), a pronoun is
resolved by salience (`helpers.speakers.pronouns`), and any other noun phrase is a group, a body
or an unnamed source of its own (`helpers.speakers.descriptions`).
"""

from bisect import bisect_left
from typing import NamedTuple

from helpers.quotes import pair_quotes
from helpers.segments import Segments
from helpers.speakers.aliases import Entity
from helpers.speakers.descriptions import HEAD_ENDS, Nouns
from helpers.speakers.entities import Entities
from helpers.speakers.pronouns import KINDS, RELATIVES, Salience, Sources
from helpers.speakers.roles import find_role
from helpers.speakers.tagging import TAGS, letters
from helpers.statements.scan import Statement


class Profile(NamedTuple):
    """What is known of a speaker: name, role (None where the text gives none) and kind.

    ``corrected`` tells whether a person changed or added it.
    """

    name: str
    role: str | None
    kind: str
    corrected: bool = False


_L = TAGS.letter
# What a mention that is one of these words stands for is sought elsewhere in the text.
_PRONOUNS = letters("HE|SHE|THEY|IT|WHO|FIRST")
_PRONOUN_WORDS = (
    frozenset(KINDS)
    | RELATIVES
    | {"my", "our", "your", "this", "these", "those", "one", "both", "either", "neither", "another"}
)
_KINDS = {
    "person": "person",
    "name": "person",
    "group": "group",
    "unnamed": "unnamed",
    "epithet": "unnamed",
    "matter": "unnamed",
}
_CUT = TAGS.compile("<COMMA|COLON|WHO>")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_JOINS = _PREPOSITIONS | letters("AND|HE|SHE|THEY|IT")


class _Resolver:
    """One article's speakers.

    Attributes
    ----------
    entities
        The entity of each mention, None where the text does not tell.
    """

    def __init__(self, segments: Segments, statements: list[Statement]) -> None:
        self.segments = segments
        self.names = Entities(segments)
        self.entities: dict[tuple[int, int], Entity | None] = {}
        self.nouns = Nouns(self.names)
        self.pronouns: dict[tuple[int, int], int] = {}
        contents = sorted((s.start, s.end) for s in statements)
        sources = Sources(set(), {}, set(), contents)
        for span in sorted({s.mention for s in statements if s.mention}):
            low, high = self._tokens(span)
            if low == high:
                continue
            if self._is_pronoun(low, high):
                self.pronouns[span] = low
                sources.pronouns.add(low)
            elif found := self._named(low, high):
                self.entities[span] = found[0]
                sources.names.add(found[1])
            else:
                self.entities[span] = sources.nominals[low] = self.nouns.source(low, high)
        quotes = pair_quotes(segments.article.text, segments.paragraphs)
        self.resolved = Salience(self.names, self.nouns, quotes, sources).resolved

    def _tokens(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return the tokens of a span of characters."""
        starts, ends = self.segments.starts, self.segments.ends
        low = bisect_left(starts, span[0])
        low -= low > 0 and ends[low - 1] > span[0]
        return low, max(low, bisect_left(starts, span[1]))

    def _is_pronoun(self, low: int, high: int) -> bool:
        tags = self.names.tags
        if high > low + 1 and tags[low + 1] not in HEAD_ENDS:
            return False
        return tags[low] in _PRONOUNS or self.names.words[low].lower() in _PRONOUN_WORDS

    def _named(self, low: int, high: int) -> tuple[Entity, int] | None:
        """Find the entity that heads a mention, and the number of its name.

        The head is the last name of the first part up to a comma that neither follows a
        preposition nor stands before a noun or "'s"; else a later part that is all name.
        """
        tags = self.names.tags
        start = low
        while start < high:
            cut = _CUT.search(tags, start + 1, high)
            end = cut.start() if cut else high
            found = self._head(start, end, first=start == low)
            if found or (cut and cut[0] != _L["COMMA"]):
                return found
            start = end + 1
        return None

    def _head(self, low: int, high: int, *, first: bool) -> tuple[Entity, int] | None:
        names, tags = self.names, self.names.tags
        if tags[high - 1] == _L["OWNER"]:
            high -= 1
        for number in names.between(low, high):
            _, title, start, end, _, _ = names.names[number]
            entity, title = names.chosen[number], max(title, low)
            after = tags[end] if end < high else ""
            before = tags[title - 1] if title > low else ""
            if before == _L["THE"] and title - 1 > low:
                before = tags[title - 2]
            if after and after not in _JOINS:
                continue
            if before in _PREPOSITIONS or (not first and title != low) or entity is None:
                continue
            if entity.kind == "group" and start > low and tags[low] != _L["THE"]:
                return None
            if entity.kind == "name":
                entity.kind = "person"
            return entity, number
        return None

    def speaker(self, span: tuple[int, int]) -> tuple[Entity | None, str]:
        """Return a mention's entity and how it was found."""
        if span in self.pronouns:
            entity, how = self.resolved.get(self.pronouns[span]), "pronoun"
        else:
            entity, how = self.entities.get(span), "name"
        return (entity, how) if entity else (None, "none")


def resolve_speakers(
    segments: Segments, statements: list[Statement]
) -> tuple[list[Statement], dict[str, Profile]]:
    """Name the speaker of each statement.

    Returns
    -------
    statements : list of Statement
        The same with ``speaker`` and ``resolved_by`` filled: ``name`` where the mention itself
        names or describes the speaker, ``pronoun``, ``continuation`` and ``paragraph`` where the
        mention was carried over, ``none`` where the text does not tell.
    profiles : dict of str to Profile
        Each speaker's name, role and kind.
    """
    resolver = _Resolver(segments, statements)
    resolved: list[Statement] = []
    speakers: dict[str, Entity] = {}
    for statement in statements:
        entity, how = resolver.speaker(statement.mention) if statement.mention else (None, "none")
        if entity:
            speakers.setdefault(entity.name, entity)
            how = statement.continued or how
        name = entity.name if entity else None
        resolved.append(_complete(statement, name, how))
    return resolved, {
        name: Profile(
            name,
            find_role(resolver.names, entity) if entity.kind == "person" else None,
            _KINDS.get(entity.kind, "organisation"),
        )
        for name, entity in speakers.items()
    }


def _complete(s: Statement, speaker: str | None, how: str) -> Statement:
    """Copy a statement with its speaker; `dataclasses.replace` takes six times as long."""
    return Statement(
        s.attribution,
        s.sentence,
        s.paragraph,
        s.mode,
        s.start,
        s.end,
        s.mention,
        s.cue,
        s.via,
        s.continued,
        speaker,
        how,
    )
