"""Sources without a name: groups, bodies, documents, unnamed persons, by their words."""

import re

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head, kind_of
from helpers.speakers.roles import role_words
from helpers.speakers.tagging import TAGS, common_letter, letters

_L = TAGS.letter
_CUT = TAGS.compile("<COMMA|COLON|WHO>")
# "the government on October 16", "a report released Friday": when is no part of who.
_WHEN = TAGS.compile("<PREPOSITION|ON>?<CALENDAR><NUMBER>?")
_KINDS = {"person": "unnamed", "body": "organisation", "group": "group", "document": "document"}
_GENDERS = {
    **dict.fromkeys(letters("MAN|MALE_TITLE"), "m"),
    **dict.fromkeys(letters("WOMAN|FEMALE_TITLE"), "f"),
}
_NOUNS = letters(
    "GROUP|GROUP_NAME|PEOPLE|BODY_NOUN|BODY|JOINER|ROLE|PERSON|NATION|TITLE|FAMILY_TITLE|MAN"
    "|MALE_TITLE|WOMAN|FEMALE_TITLE|WORD"
)
_MODIFIERS = letters(
    "NATION|NAME|GIVEN|GIVEN_PLACE|BODY|JOINER|TOPIC|KNOWN|ACRONYM|PLACE|BEFORE|COMPASS|ROLE|NUMBER"
    "|BODY_NOUN|THING|PERSON|QUALITY"
)
_ADJECTIVE = re.compile(r"(?:al|an|ary|ic|ive|ous|ful|ent|ant|ior|less|ish|ist|-\w+)\Z")
_ARTICLE = re.compile(r"\A(?:the|an?)\s+(?=\S)", re.IGNORECASE)


class Nouns:
    """The sources of one article that have no name, one entity for all that read alike."""

    def __init__(self, names: Entities) -> None:
        self.names = names
        self._known: dict[str, Entity] = {}
        self._roles: dict[Entity, set[str]] | None = None

    def source(self, low: int, high: int) -> Entity:
        """Return the entity of a source printed in tokens `low` to `high`.

        It is named by its words up to a comma or relative clause, without article. "The senator"
        is the one person the text calls senator, if there is just one.
        """
        tags, words = self.names.tags, self.names.words
        cut = _CUT.search(tags, low + 1, high)
        stop = cut.start() if cut else high
        head, kind = find_head(tags, words, low, stop)
        when = _WHEN.search(tags, head + 1, stop)
        stop = when.start() if when and when.end() == stop else stop
        known = len(self._known)
        entity = self._entity(low, stop, head, kind)
        if entity.kind == "unnamed" and (tags[low] == _L["THE"] or low == head):
            if bearer := self._refers_to(low, head):
                return bearer
            if tags[low] == _L["THE"] and len(self._known) > known:
                entity.kind = "epithet"
        return entity

    def before(self, head: int, kind: str) -> Entity | None:
        """Return the entity of the noun at token `head` with the modifiers before it."""
        tags, words = self.names.tags, self.names.words
        if tags[head] not in _NOUNS:
            return None
        low = head
        while (
            low
            and head - low < 4
            and (
                tags[low - 1] in _MODIFIERS
                or (tags[low - 1] == _L["WORD"] and _ADJECTIVE.search(words[low - 1]))
            )
        ):
            low -= 1
        found = kind_of(words[head], tags[head])
        return self._entity(low, head + 1, head, found if found in _KINDS else "", kind)

    def _entity(self, low: int, stop: int, head: int, kind: str, default: str = "matter") -> Entity:
        segments = self.names.segments
        text = segments.article.text[segments.starts[low] : segments.ends[stop - 1]]
        name = " ".join(_ARTICLE.sub("", text).split())
        entity = self._known.get(name.casefold())
        if entity is None:
            letter = self.names.tags[head]
            if letter == _L["NAME"]:
                letter = common_letter(self.names.words[head])
            kind, gender = _KINDS.get(kind, default), _GENDERS.get(letter, "")
            gender = gender if kind == "unnamed" else ""
            entity = self._known[name.casefold()] = Entity(name, (), kind, gender)
        return entity

    def _refers_to(self, low: int, head: int) -> Entity | None:
        """Find the one person the text gives this role."""
        if self._roles is None:
            self._roles = role_words(self.names)
        words, noun = self.names.words, self.names.words[head].lower()
        wanted = {word for word in words[low:head] if word[0].isupper() and word != "The"}
        bearers = [e for e, role in self._roles.items() if noun in role and wanted <= role]
        return bearers[0] if len(bearers) == 1 else None
