"""Speakers: whom each statement's mention stands for, and who says how much.

A mention with a name in it is that name's entity (`helpers.names`), a pronoun is resolved by
salience (`helpers.salience`), and any other noun phrase is a group, a body or an unnamed source of
its own.
"""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from helpers.article import Block
from helpers.frames import build_rows
from helpers.names import TAGS, Entity, Names, letter_of
from helpers.quotes import pair_quotes
from helpers.roles import find_role
from helpers.salience import GENDERS, Salience
from helpers.statements import Statement
from helpers.words import Segments


class Profile(NamedTuple):
    """What is known of a speaker: name, role (None where the text gives none) and kind."""

    name: str
    role: str | None
    kind: str


_L = TAGS.letter
_PRONOUNS = frozenset(GENDERS) | frozenset(
    """who whom whose which that they them themselves their it itself its i we you us me my our your
    this these those one both either neither another what""".split()
)
_KINDS = {"person": "person", "name": "person", "group": "group"}


def _letters(names: str) -> frozenset[str]:
    return frozenset(_L[name] for name in names.split("|"))


_CUTS = _letters("COMMA|COLON|WHO")
_JOINS = _letters("PREPOSITION|OF|ON|AND")
_PREPOSITIONS = _letters("PREPOSITION|OF|ON")
_HEAD_ENDS = _letters("PREPOSITION|OF|ON|AND|CONJUNCTION|AUXILIARY|SAYS|WHO|COMMA|COLON")
_NOMINAL = {
    **dict.fromkeys(_letters("GROUP|GROUP_NAME|PEOPLE"), "group"),
    **dict.fromkeys(_letters("BODY_NOUN|BODY|JOINER"), "organisation"),
}
_ARTICLE = re.compile(r"\A(?:the|an?)\s+(?=\S)", re.IGNORECASE)


class _Resolver:
    """One article's speakers."""

    def __init__(self, segments: Segments, statements: list[Statement]) -> None:
        self.segments = segments
        self.names = Names(segments)
        self.starts = [o[2] for o in self.names.occurrences]
        self.profiles: dict[str, Profile] = {}
        self.entities: dict[str, Entity] = {}
        spans = {s.mention for s in statements if s.mention}
        self.tokens = {span: self._tokens(span) for span in spans}
        self.found = {span: self._named(span) for span in spans}
        sources = {n for found in self.found.values() if found for n in found[1:]}
        quotes = pair_quotes(segments.article.text, segments.paragraphs)
        self.salience = Salience(self.names, quotes, sources)

    def _tokens(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return the tokens of a span of characters."""
        starts, ends = self.segments.starts, self.segments.ends
        low = bisect_left(starts, span[0])
        low -= low > 0 and ends[low - 1] > span[0]
        return low, max(low, bisect_left(starts, span[1]))

    def _named(self, span: tuple[int, int]) -> tuple[Entity, int] | None:
        """Find the entity that heads a mention, and its occurrence (-1: in a headline)."""
        low, high = self.tokens[span]
        if low == high:
            return None
        tags = self.names.tags
        start = low
        for end in range(low + 1, high + 1):
            if end == high or tags[end] in _CUTS:
                found = self._head(start, end, first=start == low)
                if found:
                    return found
                if end < high and tags[end] != _L["COMMA"]:
                    return None
                start = end + 1
        return None

    def _head(self, low: int, high: int, *, first: bool) -> tuple[Entity, int] | None:
        names, tags = self.names, self.names.tags
        for number, title, start, end, entity in names.between(low, high):
            after = tags[end] if end < high else ""
            before = tags[title - 1] if title > low else ""
            if before == _L["THE"] and title - 1 > low:
                before = tags[title - 2]
            if after and after not in _JOINS:
                continue
            if before in _PREPOSITIONS or (not first and title != low):
                continue
            if entity is None:
                continue
            if entity.kind == "group" and start > low and tags[low] != _L["THE"]:
                return None
            if entity.kind == "name":
                entity.kind = "person"
            return entity, number
        return None

    def speaker(self, span: tuple[int, int]) -> tuple[str | None, str]:
        """Return the speaker's name and how it was found."""
        if found := self.found[span]:
            return self._entity(found[0]), "name"
        low, high = self.tokens[span]
        words = self.names.words
        if low == high:
            return None, "none"
        if words[low].lower() in _PRONOUNS and (
            high == low + 1 or self.names.tags[low + 1] in _HEAD_ENDS
        ):
            entity = self.salience.resolved.get(low)
            return (self._entity(entity), "pronoun") if entity else (None, "none")
        return self._nominal(low, high)

    def _entity(self, entity: Entity) -> str:
        kind = _KINDS.get(entity.kind, "organisation")
        self.entities[entity.name] = entity
        if entity.name not in self.profiles:
            self.profiles[entity.name] = Profile(entity.name, None, kind)
        return entity.name

    def _nominal(self, low: int, high: int) -> tuple[str | None, str]:
        """Name a source that is no name by its words, up to a comma or relative clause."""
        words, tags, segments = self.names.words, self.names.tags, self.segments
        stop = next((k for k in range(low + 1, high) if tags[k] in _CUTS), high)
        text = segments.article.text[segments.starts[low] : segments.ends[stop - 1]]
        name = " ".join(_ARTICLE.sub("", text, count=1).split()) if stop > low + 1 else text
        head = next((k for k in range(low + 1, stop) if tags[k] in _HEAD_ENDS), stop) - 1
        letter = letter_of(words[head], tags[head])
        kind = _NOMINAL.get(letter, "unnamed")
        if kind == "unnamed" and letter == _L["WORD"] and re.search(r"[^s’']s$", words[head]):
            kind = "group"
        self.profiles.setdefault(name, Profile(name, None, kind))
        return name, "name"


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
    resolved = []
    for statement in statements:
        speaker, how = resolver.speaker(statement.mention) if statement.mention else (None, "none")
        if speaker and statement.continued:
            how = statement.continued
        resolved.append(replace(statement, speaker=speaker, resolved_by=how))
    for name, entity in resolver.entities.items():
        profile = resolver.profiles[name]
        if profile.kind == "person":
            resolver.profiles[name] = profile._replace(role=find_role(resolver.names, entity))
    return resolved, resolver.profiles


def tabulate_speakers(
    statements: pd.DataFrame, figures: pd.DataFrame, profiles: dict[str, Profile]
) -> pd.DataFrame:
    """Count what each speaker says.

    Returns
    -------
    pandas.DataFrame
        A row a speaker, most words quoted first: ``role`` as printed; ``kind`` person,
        organisation, group or unnamed; ``statements``, of which ``direct`` (direct or mixed) and
        ``indirect``; ``words`` inside quotation marks, and their ``share`` of all words quoted from
        anyone (missing where nobody is quoted); ``figures`` given; ``first``, the number of the
        speaker's first statement.
    """
    spoken: dict[str, list[int]] = {}  # statements, direct, words, first statement
    columns = ("statement", "speaker", "mode", "text")
    quoted = 0
    for number, speaker, mode, text in zip(*(statements[c].tolist() for c in columns), strict=True):
        words = _count_quoted(text) if mode == "mixed" else 0
        words = len(_WORD.findall(text)) if mode == "direct" else words
        quoted += words
        if not isinstance(speaker, str):
            continue
        row = spoken.setdefault(speaker, [0, 0, 0, number])
        row[0] += 1
        row[1] += mode != "indirect"
        row[2] += words
    given = Counter(figures["speaker"].tolist())
    names = sorted(spoken, key=lambda name: (-spoken[name][2], -spoken[name][0], spoken[name][3]))
    rows = [
        (
            name,
            profiles[name].role,
            profiles[name].kind,
            count,
            direct,
            count - direct,
            words,
            words / quoted if quoted else None,
            given[name],
            first,
        )
        for name in names
        for count, direct, words, first in [spoken[name]]
    ]
    return build_rows("speakers", rows)


_WORD = re.compile(r"\w++(?:['’.,&-]\w++)*+")


def _count_quoted(text: str) -> int:
    quotes = pair_quotes(text, (Block("body", 0, len(text)),))
    return sum(len(_WORD.findall(text, q.start, q.end)) for q in quotes)
