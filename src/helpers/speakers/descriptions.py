"""Sources without a name: groups, bodies, documents, unnamed persons, by their words."""

import re

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.evidence import is_outlet
from helpers.speakers.heads import describes_person, find_head, kind_of, trails
from helpers.speakers.roles import role_words
from helpers.speakers.tagging import TAGS, common_letter, letters
from helpers.tags import lexicon_set

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
_ISSUERS = ("person", "name", "organisation", "known", "place", "group")
_ROLE_ROW = letters(
    "NATION|NAME|BODY|ACRONYM|FAMILY_THING|TOPIC|JOINER|FAMILY_TITLE|THE|DETERMINER|POSSESSOR|QUALITY|ROLE|TITLE|MALE_TITLE|FEMALE_TITLE|WORD"
)
_NAME_ENDS = letters("PREPOSITION|OF|ON|COMMA|AND")
_APPOSED_ENDS = letters("COMMA|DOT|COLON|QUOTE|WHO|BRACKET|OF|PREPOSITION")
_BEFORE_NAME = letters("ROLE|TITLE|FAMILY_TITLE")
_FULL = 4  # words, more than a full name has
_FAR = 6  # tokens between "by" and a name
_GOVERNMENT = re.compile(
    r"((?:[A-Z][\w.'’-]*\s){1,3})[Gg]overnment"
    r"|[Gg]overnment of (?:the )?([A-Z][\w.]*(?: [A-Z]\w*)?)"
)
_AGED = re.compile(r"(\d{1,3})-year-old")
_AGE = re.compile(r"(\d{1,3})")
_AGE_ENDS = ([","], ["."], [")"], [";"], ["and"])
_TEENS = frozenset(("teen", "teenager"))
_PAST = frozenset(("former", "ex", "onetime", "late", "then", "retired"))
_ARTICLE = re.compile(r"\A(?:the|an?)\s+(?=\S)", re.IGNORECASE)


def _state(government: str) -> str:
    """Return what the names of one state share: "us" of "U.S.", "iran" of "Iranian"."""
    found = _GOVERNMENT.fullmatch(government)
    words = (found[1] or found[2]).replace(".", "").split() if found else []
    words = [word for word in words if word[0].isupper()]
    return ("".join(word[0] for word in words) if len(words) > 1 else "".join(words)[:4]).lower()


def _nouns_of(words: tuple[str, ...]) -> set[str]:
    """Return the nouns a body is called by: the last word, and what stands before "of"."""
    joint = next((i for i, word in enumerate(words) if i and word in ("of", "for", "on")), 0)
    return {words[-1].lower(), *([words[joint - 1].lower()] if joint else [])}


def _ends(words: tuple[str, ...], said: list[str]) -> bool:
    """Tell whether a name ends in some words, capitals aside."""
    return [word.lower() for word in words[-len(said) :]] == [word.lower() for word in said]


class Nouns:
    """The sources of one article that have no name, one entity for all that read alike."""

    def __init__(self, names: Entities) -> None:
        self.names = names
        self._known: dict[str, Entity] = {}
        self._roles: dict[Entity, set[str]] | None = None
        self._ages: dict[Entity, tuple[int, int]] | None = None
        self._bodies: dict[str, dict[Entity, int]] | None = None

    def source(self, low: int, high: int) -> Entity:
        """Return the entity of a source printed in tokens `low` to `high`.

        It is named by its words up to a comma or relative clause, without article. "The senator"
        is the one person the text calls senator, if there is just one.
        """
        tags, words = self.names.tags, self.names.words
        cut = _CUT.search(tags, low + 1, high)
        stop = cut.start() if cut else high
        head, kind = find_head(self.names.phrases, words, low, stop)
        if issuer := self._issuer(low, head, stop, kind):
            return issuer
        if kind == "person" and stop == high and (bearer := self._apposed(high)):
            return bearer
        when = _WHEN.search(tags, head + 1, stop)
        stop = when.start() if when and when.end() == stop else stop
        while stop > head + 1 and trails(words, tags, stop - 1):
            stop -= 1  # "a poll released Friday"
        begins = kind == "body" and tags[low] == _L["THE"] and head == low + 1
        if begins and (named := self._named(low, words[head:stop])):
            return named
        known = len(self._known)
        entity = self._entity(low, stop, head, kind)
        if entity.kind == "unnamed" and (tags[low] == _L["THE"] or low == head):
            bearer = self._refers_to(low, head) or self._of_age(low, head)
            if bearer := bearer or self._told_before(entity, low, head):
                return bearer
            if tags[low] == _L["THE"] and len(self._known) > known:
                entity.kind = "epithet"
        return entity

    def _named(self, low: int, said: list[str]) -> Entity | None:
        """Find the one body named before token `low` that words may mean.

        "The party" is the Green Party, "the board" and "the board of elections" the Ohio Board of
        Elections.
        """
        if self._bodies is None:
            self._bodies = {}
            for start, entity in zip(self.names.starts, self.names.chosen, strict=True):
                if not entity or entity.kind != "organisation" or len(entity.words) == 1:
                    continue
                if not is_outlet(entity.name, entity.words):
                    for noun in _nouns_of(entity.words):
                        self._bodies.setdefault(noun, {}).setdefault(entity, start)
        fits = self._bodies.get(said[0], {})
        if len(said) > 1:
            fits = {e: at for e, at in fits.items() if _ends(e.words, said)}
        only = next(iter(fits), None)
        return only if only and len(fits) == 1 and fits[only] < low else None

    def _apposed(self, comma: int) -> Entity | None:
        """Find the name after a role and a comma: "said her lawyer | , Ann Lee."."""
        names, tags = self.names, self.names.tags
        number = next(names.between(comma + 1, comma + 2 + _FAR), None)
        if number is None or tags[comma] != _L["COMMA"]:
            return None
        entity, (_, title, _, end, _, _) = names.chosen[number], names.names[number]
        first = comma + 1
        if title > first and not describes_person(names.phrases, names.words, first, title):
            return None
        if not entity or entity.kind not in ("person", "name") or tags[end] not in _APPOSED_ENDS:
            return None
        entity.kind = "person"
        return entity

    def _issuer(self, low: int, head: int, stop: int, kind: str) -> Entity | None:
        """Find whose words a document's are.

        "The AP report" and "the AP news agency" are the AP; "data from the board" and "a statement
        by the mayor, Ann Lee," are the board's and hers.
        """
        names, words = self.names, self.names.words
        if words[head].lower() in lexicon_set("sources", "reporting") and (
            outlet := self._outlet(low, head)
        ):
            return outlet
        by = head + 1
        if (
            words[by : by + 1]
            and words[by] in lexicon_set("sources", "authoring")
            and words[by + 1 : by + 2] == ["by"]
        ):
            by += 1  # "a letter written by Ann Lee"
        if kind != "document" or words[by : by + 1] not in (["by"], ["from"]):
            return None
        for number in names.between(by + 1, min(stop, by + 1 + _FAR)):
            name, issuer = names.names[number], names.chosen[number]
            gap = names.tags[by + 1 : name.title]
            after = names.tags[name.end : name.end + 1]
            whole = name.end >= stop or after in _NAME_ENDS
            if after in _BEFORE_NAME:
                continue  # "a quip by | House | Leader Ann Lee"
            if issuer and issuer.kind in _ISSUERS and _ROLE_ROW.issuperset(gap):
                return issuer if whole else None
        return None

    def _outlet(self, low: int, head: int) -> Entity | None:
        """Find the outlet of "the AP report": its name just before the noun."""
        names = self.names
        for number in names.between(low, head):
            outlet = names.chosen[number]
            near = head - names.names[number].end < 2
            if outlet and near and is_outlet(outlet.name, outlet.words):
                return outlet
        return None

    def unify_governments(self) -> None:
        """Give "the government" the name of the one government that the text names."""
        bare = self._known.get("government")
        either = (*self._known.values(), *filter(None, self.names.chosen))
        near = [e for e in either if "overnment" in e.name]  # soon told, and most names have none
        named = [e for e in near if _GOVERNMENT.fullmatch(e.name)]
        states = {_state(e.name) for e in named}
        if bare and len(states) == 1:
            for entity in (bare, *named[1:]):
                entity.name = named[0].name
        elif states:
            first = {_state(e.name): e.name for e in reversed(named)}
            for entity in named:
                entity.name = first[_state(entity.name)]

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
            if kind == "matter" and self._names_person(low, stop):
                kind = "person"
            gender = gender if kind == "unnamed" else ""
            entity = self._known[name.casefold()] = Entity(name, (), kind, gender)
        return entity

    def _names_person(self, low: int, stop: int) -> bool:
        """Tell a name that only a headline gives: "How Ann Lee sees the dam"."""
        named = all(word[0].isupper() for word in self.names.words[low:stop])
        return named and 1 < stop - low < _FULL and self.names.tags[low] == _L["GIVEN"]

    def _told_before(self, entity: Entity, low: int, head: int) -> Entity | None:
        """Find the one source before that "the spokesman" means: "a Quill spokesman".

        Where somebody named is called so too, the text does not tell.
        """
        noun = self.names.words[head].lower()
        called = any(noun in words for words in (self._roles or {}).values())
        if self.names.tags[low] != _L["THE"] or head != low + 1 or called:
            return None
        ending = f" {noun}"
        fits = [e for name, e in self._known.items() if name.endswith(ending) and e is not entity]
        return fits[0] if len(fits) == 1 and fits[0].kind == "unnamed" else None

    def _of_age(self, low: int, head: int) -> Entity | None:
        """Find the one person of the age that "the 58-year-old" or "the teenager" tells."""
        words = self.names.words
        aged = next(filter(None, map(_AGED.fullmatch, words[low : head + 1])), None)
        if low == head or not (aged or words[head].lower() in _TEENS):
            return None
        if self._ages is None:
            self._ages = self._read_ages()
        wanted = (int(aged[1]),) if aged else range(13, 20)
        fits = [e for e, (age, at) in self._ages.items() if age in wanted and at < low]
        return fits[0] if len(fits) == 1 else None

    def _read_ages(self) -> dict[Entity, tuple[int, int]]:
        """Return each person's age and name's token: "Ann Lee, 58,", "58-year-old Ann Lee"."""
        names, words, ages = self.names, self.names.words, dict[Entity, tuple[int, int]]()
        for name, entity in zip(names.names, names.chosen, strict=True):
            if not entity or entity.kind not in ("person", "name"):
                continue
            after = words[name.end : name.end + 3]
            before = _AGED.fullmatch(words[name.title - 1]) if name.title else None
            apposed = _AGED.fullmatch(after[2]) if after[:1] == [","] and len(after) > 2 else None
            stated = after[:1] in ([","], ["("]) and after[1:2] and _AGE.fullmatch(after[1])
            if found := before or apposed or (stated if after[2:] in _AGE_ENDS else None):
                ages.setdefault(entity, (int(found[1]), name.start))
        return ages

    def _refers_to(self, low: int, head: int) -> Entity | None:
        """Find the one person the text gives this role."""
        if self._roles is None:
            self._roles = role_words(self.names)
        words, noun = self.names.words, self.names.words[head].lower()
        wanted = {word for word in words[low:head] if word[0].isupper() and word != "The"}
        bearers = [e for e, role in self._roles.items() if noun in role and wanted <= role]
        if len(bearers) > 1:  # "the mayor" is no former mayor
            former = not _PAST.isdisjoint(word.lower() for word in words[low:head])
            bearers = [e for e in bearers if _PAST.isdisjoint(self._roles[e]) is not former]
        return bearers[0] if len(bearers) == 1 else None
