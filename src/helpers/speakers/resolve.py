"""Speakers: whom each statement's mention stands for.

A mention with a name in it is that name's entity (`helpers.speakers.entities`), a pronoun is
resolved by salience (`helpers.speakers.pronouns`), and any other noun phrase is a group, a body,
a document or an unnamed source of its own (`helpers.speakers.descriptions`). A phrase that is no
source's ("the 3,846", "nobody") makes no statement.
"""

from bisect import bisect_left
from typing import NamedTuple

from helpers.quotes.pairs import pair_quotes
from helpers.segments import Segments
from helpers.speakers.aliases import Entity
from helpers.speakers.apposed import title_end
from helpers.speakers.candidates import Sources
from helpers.speakers.descriptions import Nouns
from helpers.speakers.documents import unify_documents
from helpers.speakers.entities import Entities
from helpers.speakers.heads import denies, find_head, says_plainly
from helpers.speakers.kinds import SILENT
from helpers.speakers.mentions import Mentions, tells_share
from helpers.speakers.pronouns import Salience
from helpers.speakers.repeats import name_repeats
from helpers.speakers.roles import find_role
from helpers.speakers.spans import Spans
from helpers.speakers.tagging import source_words
from helpers.statements.scan import Statement

Span = tuple[int, int]


class Profile(NamedTuple):
    """What is known of a speaker: name, role (None where the text gives none) and kind.

    ``corrected`` tells whether a person changed or added it.
    """

    name: str
    role: str | None
    kind: str
    corrected: bool = False


_VERSUS = frozenset(("v.", "vs.", "v", "vs"))
_KINDS = {
    "person": "person",
    "name": "person",
    "group": "group",
    "document": "document",
    "unnamed": "unnamed",
    "epithet": "unnamed",
    "matter": "unnamed",
}


class _Resolver:
    """One article's speakers.

    Attributes
    ----------
    entities
        The entity of each mention, None where the text does not tell.
    spans
        Each mention as it was read: without what a misread sentence put before it.
    silent, denied
        The mentions that are no source's, and those of nobody.
    """

    def __init__(self, segments: Segments, statements: list[Statement]) -> None:
        self.names = Entities(segments)
        self.nouns = Nouns(self.names)
        self.entities: dict[Span, Entity | None] = {}
        self.pronouns: dict[Span, int] = {}
        self.asked: dict[Span, int] = {}
        self.spans: dict[Span, Span] = {}
        self.silent: set[Span] = set()
        self.denied: set[Span] = set()
        sources = Sources(set(), {}, {}, sorted((s.start, s.end) for s in statements), set())
        mentions, spans = Mentions(self.names), Spans(self.names)
        for span in sorted({s.mention for s in statements if s.mention}):
            low, high = spans.tokens(span)
            if low < high:
                self.spans[span] = segments.starts[low], segments.ends[high - 1]
                self._read(span, low, high, mentions, sources)
        for s in statements:
            token = self.asked.get(s.mention) if s.mention else None
            if token is not None and not s.continued and s.mention and s.start >= s.mention[1]:
                sources.pronouns[token].append((s.start, s.end))
        self.nouns.unify_governments()
        unify_documents(segments, self._documents())
        quotes = pair_quotes(segments.article.text, segments.paragraphs)
        sources.owners.update(self.nouns.owned)
        walk = Salience(self.names, self.nouns, quotes, sources, mentions.named)
        self.resolved = walk.resolved
        self.nouns.name_owned(self.resolved)
        mentions.pairs.name_led(self.resolved)

    def _read(self, span: Span, low: int, high: int, mentions: Mentions, sources: Sources) -> None:
        """Read one mention: a pronoun, a name, another source, or none."""
        if denies(self.names.words, low):
            self.denied.add(span)
        elif not _VERSUS.isdisjoint(self.names.words[max(0, low - 2) : low]):
            self.silent.add(span)  # "Roe v. Lee, which denied the claim"
        elif pair := mentions.pairs.find_led(low, high):
            low += self.names.word(low) == "both"
            self.entities[span] = sources.nominals[low + 1] = pair
            sources.pronouns[low] = []
        elif mentions.is_pronoun(low, high):
            self.pronouns[span] = self.asked[span] = low
            sources.pronouns[low] = []
        elif found := mentions.named(low, high):
            kind = mentions.thing_kind(found)
            if kind in ("abstract", "thing") or mentions.is_address(found):
                self.silent.add(span)
                return
            found.entity.kind = "document" if kind == "document" else found.entity.kind
            self.entities[span] = mentions.read_label(found)
            sources.names.update(found.numbers)
            if not found.entity.places:  # "Ann Lee and Tom Bell"
                sources.nominals[low] = found.entity
            self.spans[span] = mentions.widen(self.spans[span], found)
        elif self._is_silent(low, high):
            self.silent.add(span)
        elif not tells_share(self.names.words, low, high):  # "41% said no": the text names no one
            self._describe(span, low, high, sources)

    def _is_silent(self, low: int, high: int) -> bool:
        """Tell whether a source is nothing that can speak; a title in quotation marks can."""
        kind = find_head(self.names.phrases, self.names.words, low, high)[1]
        return kind in SILENT and not title_end(self.names, low, high)

    def _describe(self, span: Span, low: int, high: int, sources: Sources) -> None:
        """Read a mention that names no one: a source of its own, or of a name beside it."""
        self.entities[span] = source = self.nouns.source(low, high)
        if low not in self.nouns.beside:
            sources.nominals[low] = source
        if low in self.nouns.described or low in self.nouns.bare:
            self.asked[span], sources.pronouns[low] = low, []

    def _documents(self) -> dict[int, Entity]:
        """Return the documents that state something, by the token where each mention begins."""
        starts = self.names.segments.starts
        return {
            bisect_left(starts, self.spans[span][0]): entity
            for span, entity in self.entities.items()
            if entity and entity.kind == "document"
        }

    def speaker(self, span: Span) -> tuple[Entity | None, str]:
        """Return a mention's entity and how it was found."""
        if span in self.pronouns:
            entity, how = self.resolved.get(self.pronouns[span]), "pronoun"
        else:
            described = self.resolved.get(self.asked[span]) if span in self.asked else None
            entity, how = described or self.entities.get(span), "name"
        return (entity, how) if entity and entity not in self.nouns.open else (None, "none")

    def infers(self, statement: Statement, entity: Entity) -> bool:
        """Tell "it assumes that" of an idea from what somebody says: "it" is then no body."""
        if not statement.cue or entity.kind in ("document", "matter"):
            return False
        word = self.names.segments.article.text[slice(*statement.cue)].partition(" ")[0].lower()
        return self._word(statement) == "it" and word in source_words("inferring")

    def _word(self, statement: Statement) -> str:
        """Return the first word of a statement's mention."""
        token = self.pronouns.get(statement.mention) if statement.mention else None
        return self.names.words[token].lower() if token is not None else ""

    def is_statement(self, statement: Statement) -> bool:
        """Tell whether a statement is one: what cannot speak says nothing, nor does nobody.

        Quoted words, and what a verb of nothing but saying leads to, are someone's all the same.
        """
        if not statement.cue or statement.corrected or statement.continued:
            return True
        if statement.mention in self.denied or self.names.cuts(*statement.cue):
            return False
        own = self.spans.get(statement.mention, (0, 0)) if statement.mention else (0, 0)
        if statement.mode == "indirect" and own[0] <= statement.start and statement.end <= own[1]:
            return False  # "Ann Lee, the mayor said in a statement": she is no content
        cue = self.names.segments.article.text[slice(*statement.cue)]
        unsaid = statement.mode == "indirect" and not says_plainly(cue)
        return not (unsaid and statement.mention in self.silent)


def resolve_speakers(
    segments: Segments, statements: list[Statement]
) -> tuple[list[Statement], dict[str, Profile]]:
    """Name the speaker of each statement.

    Returns
    -------
    statements : list of Statement
        The same with ``speaker`` and ``resolved_by`` filled: ``name`` where the mention itself
        names or describes the speaker, ``pronoun``, ``continuation`` and ``paragraph`` where the
        mention was carried over, ``repeat`` where a headline's words are quoted from the speaker
        below, ``none`` where the text does not tell. Those whose source is
        nobody's, or nothing that can speak, are left out.
    profiles : dict of str to Profile
        Each speaker's name, role and kind.
    """
    resolver = _Resolver(segments, statements)
    resolved: list[Statement] = []
    speakers: dict[str, Entity] = {}
    for statement in filter(resolver.is_statement, statements):
        mention = statement.mention
        entity, how = resolver.speaker(mention) if mention else (None, "none")
        if entity and how == "pronoun" and resolver.infers(statement, entity):
            entity, how = None, "none"
        if entity:
            speakers.setdefault(entity.name, entity)
            how = statement.continued or how
        if mention in resolver.silent or mention in resolver.denied:
            mention = None
        mention = resolver.spans.get(mention, mention) if mention else None
        resolved.append(_complete(statement, mention, entity.name if entity else None, how))
    return name_repeats(segments, resolved), {
        name: Profile(
            name,
            find_role(resolver.names, entity) if entity.kind == "person" else None,
            _KINDS.get(entity.kind, "organisation"),
        )
        for name, entity in speakers.items()
    }


def _complete(s: Statement, mention: Span | None, speaker: str | None, how: str) -> Statement:
    """Copy a statement with mention and speaker; `dataclasses.replace` takes six times as long."""
    return Statement(
        s.attribution,
        s.sentence,
        s.paragraph,
        s.mode,
        s.start,
        s.end,
        mention,
        s.cue,
        s.via,
        s.continued,
        speaker,
        how,
    )
