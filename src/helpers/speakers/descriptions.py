"""Sources without a name: groups, bodies, documents, unnamed persons, by their words."""

import re
from bisect import bisect_right
from collections.abc import Mapping

from helpers.speakers.aliases import Entity
from helpers.speakers.apposed import find_apposed, find_related, title_end
from helpers.speakers.entities import Entities
from helpers.speakers.governments import unify_campaigns, unify_governments
from helpers.speakers.heads import find_head, lists_people, trails
from helpers.speakers.issuers import find_issuer
from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import RELATING, TAGS, common_letter, letters
from helpers.speakers.told import Description, Told, calls_body
from helpers.tags import lexicon_set

_L = TAGS.letter
_CUT = TAGS.compile("<COMMA|COLON|WHO>")
_SITES = "<PLACE|GIVEN_PLACE|COMPASS|BEFORE>{1,3}"
# "in Ohio | , Iowa and Utah"
_LIST = TAGS.compile(
    f"(?<=<PLACE|GIVEN_PLACE>)<COMMA>{_SITES}(?:<COMMA>{_SITES}){{0,6}}<COMMA>?<AND>{_SITES}"
)
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
_RELATED = ("body", "group", "person")
_OWNERS = ("person", "name", "organisation")
_OPENING, _LINKS = letters("DETERMINER|POSSESSOR"), letters("DETERMINER|THE|OF|ON|PREPOSITION")
_OFFICES = letters(
    "THE|ROLE|PERSON|QUALITY|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE|PLACE|NATION"
)
_FAMILY = letters("NAME|GIVEN|WORD|ACRONYM|FAMILY_THING|FAMILY_TITLE")
_FULL, _FAR = 4, 6  # words, more than a full name has; tokens between a comma and a name
_ARTICLE = re.compile(r"\A(?:the|an?)\s+(?=\S)", re.IGNORECASE)


class Nouns:
    """The sources of one article that have no name, one entity for all that read alike."""

    def __init__(self, names: Entities) -> None:
        self.names = names
        self._known: dict[str, Entity] = {}
        self._headed: dict[str, list[Entity]] = {}
        self._told = Told(names)
        self.owned: dict[int, Entity] = {}
        self.bare = set[int]()  # where a noun for any body is: "the company"
        self.beside = set[int]()  # where a name is said to be something: "Ann Lee, | a baker who"
        self.described: dict[int, Description] = {}
        self.open: set[Entity] = set()

    def source(self, low: int, high: int) -> Entity:
        """Return the entity of a source printed in tokens `low` to `high`.

        It is named by its words up to a comma or relative clause, without article. "The senator"
        is the one person the text calls senator, if there is just one.
        """
        tags, words = self.names.tags, self.names.words
        stop, low = self._stop(low, high), self._uncounted(low, high)
        if titled := self._titled(low, high):
            return titled
        head, kind = find_head(self.names.phrases, words, low, stop)
        if issuer := self._account(low) or find_issuer(self.names, low, head, stop, kind):
            return issuer
        if stop == high and (kin := self._told.related(low, head)):
            return kin
        if kind == "person" and stop == high and (bearer := find_apposed(self.names, high)):
            return bearer
        if kind in _RELATED and (related := find_related(self.names, low, high)):
            self.beside.add(low)
            return related
        stop = self._trim(head, stop)
        begins = calls_body(words[head], kind) and tags[low] == _L["THE"] and head == low + 1
        named = self._told.bodies(low, words[head:stop]) if begins else []
        if len(named) == 1:
            return named[0]
        if named and words[head].lower() not in lexicon_set("sources", "masses"):
            self.open.add(several := Entity(words[head], (), "organisation"))
            return several
        if tags[low] == _L["THE"] and head == low + 1 == stop - 1 and stop == high:
            self.bare.update({low} if words[head] in lexicon_set("sources", "generic") else ())
        known = len(self._known)
        entity = self._entity(low, stop, head, kind)
        new = len(self._known) > known
        return self._describe(entity, (low, head, stop), new=new) or entity

    def _titled(self, low: int, high: int) -> Entity | None:
        """Return the work whose title a source is: 'according to "The Dam: Two Lives," by'."""
        if not (close := title_end(self.names, low, high)):
            return None
        segments = self.names.segments
        title = segments.article.text[segments.starts[low + 1] : segments.ends[close - 1]]
        name = " ".join(title.rstrip(",").split())
        return self._known.setdefault(name.casefold(), Entity(name, (), "document"))

    def _account(self, token: int) -> Entity | None:
        """Find whose name an account's is: "@AnnLee"."""
        word = self.names.words[token]
        named = filter(None, self.names.chosen) if word[0] == "@" else ()
        return next((e for e in named if "".join(e.words).lower() == word[1:].lower()), None)

    def _describe(self, entity: Entity, at: tuple[int, int, int], *, new: bool) -> Entity | None:
        """Find whom a description means: who alone is called so, or is so old, or the one before.

        Where several are called so, or nobody is, whoever is in mind may tell (`described`).
        """
        low, head, _ = at
        if entity.kind not in ("unnamed", "epithet") or not self._is_definite(low, head):
            return None
        called = self._told.called(*at)
        if entity.kind == "unnamed":
            bearer = called[0] if len(called) == 1 else self._told.aged(low, head)
            if bearer := bearer or self._told_before(entity, low, head):
                return bearer
            if new and self.names.tags[low] == _L["THE"]:
                entity.kind = "epithet"
        if entity.kind == "epithet" and (description := self._told.describe(*at, called)):
            self.described[low] = description
        return None

    def _trim(self, head: int, stop: int) -> int:
        """Cut when and where: "a poll | released", "a note | on May 4", "banners | on it"."""
        tags, words = self.names.tags, self.names.words
        when = _WHEN.search(tags, head + 1, stop)
        stop = when.start() if when and when.end() == stop else stop
        kept = ("have", "who")  # "alleged to have | lied" tells who
        those = words[head - 1].lower() == "those"  # "those living nearby"
        while stop > head + 1 and not those and trails(words, tags, stop - 1):
            if words[stop - 2] in kept or words[stop - 2].lower() == "those":
                break
            stop -= 1
        placed = stop > head + 2 and words[stop - 1] == "it"
        return stop - 2 if placed and words[stop - 2] in ("at", "in", "on") else stop

    def _uncounted(self, low: int, high: int) -> int:
        """Return where a source begins after a count that is none: "a number of | voters"."""
        words = self.names.words
        vague = low + 3 < high and words[low].lower() == "a" and words[low + 2] == "of"
        vague = vague and words[low + 1] in lexicon_set("sources", "vague")
        return low + 3 if vague and self.names.tags[low + 3] != _L["POSSESSOR"] else low

    def _stop(self, low: int, high: int) -> int:
        """Return where the words that name a source end.

        At a comma, a relative clause or the first of two quotation marks that has lost the second;
        not within a list of places: "voters in Ohio, Iowa and Utah".
        """
        tags = self.names.tags
        stop, at = high, low + 1
        while cut := _CUT.search(tags, at, high):
            those = self.names.words[cut.start() - 1].lower() == "those"  # "who voted"
            places = cut if those else _LIST.match(tags, cut.start(), high)
            if not places:
                stop = (
                    high if lists_people(tags, self.names.words, cut.start(), high) else cut.start()
                )
                break
            at = places.end()
        quote = tags.find(_L["QUOTE"], low + 1, stop)
        lost = quote > 0 and tags.find(_L["QUOTE"], quote + 1, stop) < 0
        if not lost or tags[quote - 1] == _L["OWNER"]:
            return stop
        while quote > low + 1 and tags[quote - 1] in _LINKS:
            quote -= 1  # "the authors | of the "Late Rain"
        return quote

    def _is_definite(self, low: int, head: int) -> bool:
        """Tell a description of someone the reader knows.

        "The senator", "Ohio's senator"; in a headline, which drops articles, "Ohio senator".
        """
        tags, segments = self.names.tags, self.names.segments
        if tags[low] == _L["THE"] or low == head or _L["OWNER"] in tags[low:head]:
            return True
        paragraph = segments.sentences[bisect_right(segments.first_token, low) - 1][0]
        return segments.paragraphs[paragraph].part != "body" and tags[low] not in _OPENING

    def unify_governments(self) -> None:
        """Give "the government" the name of the one government that the text names."""
        either = (*self._known.values(), *filter(None, self.names.chosen))
        unify_governments(either, self._known.get("government"))

    def name_owned(self, owners: Mapping[int, Entity | None]) -> None:
        """Name what "his", "her" and "its" stand before by whose it is: "Ann Lee's lawyer"."""
        mark = "’" if "’" in self.names.segments.article.text else "'"
        for low, entity in self.owned.items():
            owner = owners.get(low)
            if owner and owner.places:
                _, _, noun = entity.name.partition(" ")
                known = self._known.get(f"{owner.name} {noun}".casefold())
                own = f"{owner.name}{mark}{'' if owner.name[-1] == 's' else 's'} {noun}"
                entity.name = known.name if known else own
        unify_campaigns(self.names.segments, self._known)

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
        segments, words = self.names.segments, self.names.words
        text = segments.article.text[segments.starts[low] : segments.ends[stop - 1]]
        name = " ".join(_ARTICLE.sub("", text).split())
        owned = self._owned(low, stop)
        name, key = owned or (name, name.casefold())
        relates = words[low].lower() in RELATING
        key = f"{low} {key}" if relates else key  # "his lawyer" may be another's each time
        entity = self._known.get(key)
        if entity is None:
            letter = self.names.tags[head]
            if letter == _L["NAME"]:
                letter = common_letter(words[head])
            kind, gender = _KINDS.get(kind, default), _GENDERS.get(letter, "")
            if kind in ("matter", "unnamed") and self._names_person(low, stop):
                kind = "person"
            gender = gender if kind == "unnamed" else ""
            entity = self._known[key] = Entity(name, (), kind, gender)
            if head > low + 1 or self.names.tags[low] != _L["THE"]:
                self._headed.setdefault(words[head].lower(), []).append(entity)
            if relates:
                self.owned[low] = entity
        elif owned and len(name.split()) > len(entity.name.split()):
            entity.name = name  # "Trump's advisers", "Ann Trump's advisers"
        return entity

    def _owned(self, low: int, stop: int) -> tuple[str, str] | None:
        """Return the name of what somebody has, and one key for all its forms.

        "Bell's team", "the Bell team" and "Senator Ann Bell's team" are one, and so is "the team of
        Ann Bell".
        """
        names, words, tags = self.names, self.names.words, self.names.tags
        segments = names.segments
        near = names.between(low, min(stop, low + _FAR))
        number = next((n for n in near if names.chosen[n]), None)
        owner = names.chosen[number] if number is not None else None
        if number is None or not owner or owner.kind not in _OWNERS:
            return None
        start, end = names.names[number].start, names.names[number].end
        possessive = tags[end : end + 1] == _L["OWNER"]
        aged = words[low].endswith("-year-old")  # "58-year-old Bell's office"
        rest, article = end + possessive, aged or words[low].lower() in ("the", "a", "an")
        offices = (
            tags[i] in _OFFICES or common_letter(words[i]) in _OFFICES for i in range(low, start)
        )
        of = names.names[number].title - 1
        if end == stop and words[of] == "of" and (begin := low + article) < of:
            text = segments.article.text[segments.starts[begin] : segments.ends[stop - 1]]
            return " ".join(text.split()), f"{owner.name} {' '.join(words[begin:of])}".casefold()
        if rest >= stop or not (start <= low + article or (possessive and all(offices))):
            return None
        begin = start if end - start > 1 or not possessive else low + article
        text = segments.article.text[segments.starts[begin] : segments.ends[stop - 1]]
        return " ".join(text.split()), f"{owner.name} {' '.join(words[rest:stop])}".casefold()

    def _names_person(self, low: int, stop: int) -> bool:
        """Tell a name that only a headline gives: "How Ann Lee sees the dam"."""
        named = all(word[0].isupper() for word in self.names.words[low:stop])
        given = self.names.tags[low] == _L["GIVEN"] and self.names.tags[stop - 1] in _FAMILY
        return named and 1 < stop - low < _FULL and given

    def _told_before(self, entity: Entity, low: int, head: int) -> Entity | None:
        """Find the one source before that "the spokesman" means: "a Quill spokesman".

        And "the witness" is "a witness interviewed by the board".

        Where somebody named is called so too, the text does not tell.
        """
        noun = self.names.words[head].lower()
        if self.names.tags[low] != _L["THE"] or head != low + 1 or self._told.calls(noun):
            return None
        fits = [e for e in self._headed.get(noun, ()) if e is not entity]
        return fits[0] if len(fits) == 1 and fits[0].kind == "unnamed" else None
