"""Mentions: whether a statement's source, as printed, is a pronoun, a name or a noun phrase."""

from bisect import bisect_right
from typing import NamedTuple

from helpers.speakers.aliases import Entity
from helpers.speakers.apposed import title_end
from helpers.speakers.candidates import KINDS, RELATIVES
from helpers.speakers.entities import Entities
from helpers.speakers.evidence import is_noun, names_body, read_initials
from helpers.speakers.heads import HEAD_ENDS, find_head, joins_two
from helpers.speakers.joined import Joined
from helpers.speakers.kinds import kind_of
from helpers.speakers.pairs import Pairs
from helpers.speakers.parts import find_heads
from helpers.speakers.tagging import NOMINATIVES, TAGS, letters, source_words
from helpers.tags import lexicon_set

_L = TAGS.letter
# What a mention that is one of these words stands for is sought elsewhere in the text.
_PERSONAL = letters("HE|SHE|THEY|IT|FIRST")
_PRONOUNS = _PERSONAL | {_L["WHO"]}
_PRONOUN_WORDS = (
    frozenset(KINDS)
    | RELATIVES
    | {"my", "our", "your", "this", "these", "those", "one", "both", "either", "neither", "another"}
)
_SINGLE = ("one", "another")
_QUOTE = TAGS.compile("<QUOTE>")
_CUT = TAGS.compile("<COMMA|COLON|WHO>")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_ROLES = letters("ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE")


def tells_share(words: list[str], low: int, high: int) -> bool:
    """Tell a share of people nobody names: "41%", "a third", "two in five"."""
    last = words[high - 1].lower()
    counted = last.isdigit() or last in lexicon_set("numbers", "small")
    ratio = counted and high - low > 2 and words[high - 2] in ("in", "of")
    # "two in five", but "a mother of two"
    ratio = ratio and words[high - 3].lower() not in lexicon_set("titles", "parents")
    part = last in _SHARES or last in lexicon_set("numbers", "parts")
    return last in _PERCENT or ratio or (part and words[low].lower() != "the")


_PERCENT = frozenset(("percent", "%", "cent", "pc", "pct"))
_SHARES = frozenset(("half", "third", "fifth", "tenth"))


class Found(NamedTuple):
    """The entity a mention names, and the numbers of the names that name it."""

    entity: Entity
    numbers: tuple[int, ...]


class Mentions:
    """Reads the mentions of one article."""

    def __init__(self, names: Entities) -> None:
        self.names, self.tags, self.words = names, names.tags, names.words
        self._joined = Joined(names)
        self.pairs = Pairs(names, self._named_one)

    def is_pronoun(self, low: int, high: int) -> bool:
        """Tell whether a mention is a pronoun; what follows it is a clause ("they who")."""
        tags = self.tags
        if tags[low] in _PERSONAL and self.names.word(low) in NOMINATIVES:
            return True
        if high > low + 1 and tags[low + 1] not in HEAD_ENDS:
            return False
        if self.names.word(low) in _SINGLE and (comma := tags.find(_L["COMMA"], low, high)) > 0:
            number = next(self.names.between(comma + 1, high), None)
            if number is not None and self.names.names[number].title == comma + 1:
                return False  # "one of them, Ann Lee", but "one, who left"
        if high > low + 2 and tags[low + 1] == _L["OF"] and tags[high - 1] not in _PERSONAL:
            return False  # "one of the officials", but "one of them"
        if high > low + 1 and self.names.word(low) == "those":
            return False  # "those who saw it", "those inside", but "those"
        if high > low + 2 and self.words[low + 1] == "who":
            return False  # "one who saw it", but "she who"
        if high > low + 3 and self.words[low + 1] == "in" and self._is_number(low + 2):
            return False  # "one in five voters"
        listed = tags[low] != _L["ACRONYM"] and self.words[low].lower() in _PRONOUN_WORDS
        return listed or tags[low] in _PRONOUNS  # "who", but "WHO" is a body

    def _is_number(self, token: int) -> bool:
        word = self.words[token].lower()
        return word.isdigit() or word in lexicon_set("numbers", "small")

    def named(self, low: int, high: int) -> Found | None:
        """Find the entity that heads a mention, or the two that "and" joins in it."""
        found = self._named(low, high)
        joint = self.names.phrases.find(_L["AND"], low, high) if found else 0
        # "Ann Lee and the mayor, | Bo Roe"
        named = found and (found.entity.places or self.tags.find(_L["COMMA"], low, high) > joint)
        if found and joint > 0 and named and (pair := self.pairs.find(low, high)):
            numbers = tuple(n for n in self.names.between(low, high) if self.names.chosen[n])
            return Found(pair, numbers or found.numbers)
        return found

    def _named_one(self, low: int, high: int) -> Entity | None:
        found = self._named(low, high)
        return found.entity if found else None

    def _named(self, low: int, high: int) -> Found | None:
        """Find the entity that heads a mention.

        It is named in the first part up to a comma; or, where that is a role ("the mayor of Oslo"),
        in a later part that is all name.
        """
        if self.words[low + 1 : low + 2] == ["but"] and high > low + 2:
            return None  # "everyone but Ann Lee"
        if title_end(self.names, low, high):
            return None  # 'according to "The Dam"'
        start = low
        while start < high:
            cut = _CUT.search(self.tags, start + 1, high)
            end = cut.start() if cut else high
            first = start == low
            found = self._in_part(start, end, first=first)
            after = end
            if found and (first or not self._follows_city(found, start)):
                joined = first and cut and "and" in self.words[end:high]
                joined = joined and found.entity.kind != "group"  # "two Greens, Ann Lee and Bo Roe"
                if joined and (listed := self._joined.find_listed(found.numbers[0], high)):
                    return Found(listed, found.numbers)
                if not first and (pair := self._joined.find_apposed(low, start - 1, found.entity)):
                    return Found(pair, found.numbers)
                many = first and cut and found.entity.kind == "group"
                return (self._members(after + 1, high) if many else None) or found
            if cut and self.words[end] == "(" and ")" in self.words[end : min(end + 20, high)]:
                after = self.words.index(")", end) + 1  # "the head of the union (ABC), Ann Lee,"
            if not cut or self.tags[after : after + 1] != _L["COMMA"] or after >= high:
                return None
            head = find_head(self.names.phrases, self.words, start, end) if first else (0, "")
            several = head[1] == "group" and self.words[low].lower() not in _SINGLE
            if several and not joins_two(self.tags, self.words, head[0] + 1, end):
                return self._members(after + 1, high)
            start = after + 1
        return None

    def _members(self, low: int, high: int) -> Found | None:
        """Find the two or more who are meant: "two growers, | Ann Lee and Tom Bell"."""
        heads = find_heads(self.names, low, high, first=True)
        chosen = [self.names.chosen[number] for number in heads]
        persons = any(e and e.kind in ("person", "name") for e in chosen)  # no "Oslo and Lima"
        if not persons:
            return None
        several = self._joined.find_listed(next(self.names.between(low, high)), high)
        several = several or (self._joined.find(low, high, heads) if len(heads) > 1 else None)
        return Found(several, tuple(heads)) if several else None

    def _follows_city(self, found: Found, low: int) -> bool:
        """Tell places after a place from whom a role names: "a nurse in Troy, | Ohio", said."""
        number = bisect_right(self.names.starts, low - 1) - 1
        entities = [self.names.chosen[n] for n in found.numbers]
        if number < 0 or any(e is None or e.kind != "place" for e in entities):
            return False
        name = self.names.names[number]
        return name.end == low - 1 and self.tags[name.title - 1] in _PREPOSITIONS

    def _in_part(self, low: int, high: int, *, first: bool) -> Found | None:
        """Find the name that heads one part of a mention."""
        high -= self.tags[high - 1] == _L["OWNER"]
        heads = find_heads(self.names, low, high, first=first)
        if not heads or self._is_title(low, self.names.names[heads[0]].title):
            return None
        if self._tells_whose(heads[0], high):
            return None
        chosen = heads[0]
        last = self.names.names[heads[-1]]
        if len(heads) > 1 and last.end == high and self.tags[last.start - 1] in _ROLES:
            before = self.names.chosen[chosen]
            if before and before.kind not in ("person", "name"):
                chosen = heads[-1]  # "Transport and Bridges Minister Ann Lee"
        entity = self.names.part(chosen, low)
        if entity is None or (entity.kind == "group" and self._modifies(low, chosen)):
            return None
        if entity.name.isupper() and entity.name.lower() in source_words("bodies"):
            return None  # "the state TV", "the PAC": a noun in capitals
        if entity.kind == "name" and (
            is_noun(entity, self.names.names)
            if first
            else names_body(self.names.names[chosen], self.tags, self.words)
        ):
            return None
        if entity.kind == "name":
            entity.kind = "person"
        if chosen == heads[0] and (several := self._joined.find(low, high, heads)):
            return Found(several, tuple(heads))
        return Found(entity, (chosen,))

    def _tells_whose(self, number: int, high: int) -> bool:
        """Tell two names that say whose people are meant: "Quill and Nvarto aides", who speak.

        But "Ann Lee and Quill aides" and "Lee and White House aides" are Lee and others.
        """
        one, other = self.names.names[number], self.names.names[number + 1 : number + 2]
        if not other or self.tags[one.end] != _L["AND"] or other[0].title != one.end + 1:
            return False
        end, last = other[0].end, self.words[high - 1]
        if end >= high or kind_of(last, self.tags[high - 1]) != "group" or not last[0].islower():
            return False
        if not _PREPOSITIONS.isdisjoint(self.tags[end:high]):
            return False
        persons = [
            e is not None and e.kind in ("person", "name")
            for e in self.names.chosen[number : number + 2]
        ]
        return persons[0] == persons[1] and not (persons[0] and one.end - one.title > 1)

    def _is_title(self, low: int, first: int) -> bool:
        """Tell the title of a document from a name: 'his book "The Art of Rain"'."""
        before = self.tags.rfind(_L["QUOTE"], low + 1, first) - 1
        return before >= low and kind_of(self.words[before], self.tags[before]) == "document"

    def _modifies(self, low: int, number: int) -> bool:
        """Tell whether words before a group's name say which of the group: "Many Democrats"."""
        return self.names.names[number].start > low and self.tags[low] != _L["THE"]

    def widen(self, span: tuple[int, int], found: Found) -> tuple[int, int]:
        """Take the whole name into a mention that a nickname's quotation marks cut."""
        segments, name = self.names.segments, self.names.names[found.numbers[0]]
        if not _QUOTE.search(self.tags, name.start, name.end):
            return span
        start, end = segments.starts[name.start], segments.ends[name.end - 1]
        return min(span[0], start), max(span[1], end)

    def is_address(self, found: Found) -> bool:
        """Tell whether a place only says where another is: "in Troy, N.Y., said"."""
        name = self.names.names[found.numbers[0]]
        place = found.entity.kind == "place" and self.words[name.end - 1].endswith(".")
        return place and name.title > 0 and self.tags[name.title - 1] == _L["COMMA"]

    def read_label(self, found: Found) -> Entity:
        """Take an interviewer's initials for a person, "((WN))" for the Wikinews they stand for."""
        name = self.names.names[found.numbers[0]]
        if self.words[name.start - 2 : name.start] == ["(", "("]:
            return read_initials(found.entity, self.tags[name.start], self.names.chosen)
        return found.entity

    def thing_kind(self, found: Found) -> str:
        """Tell what a named thing is: a document (an act), or silent (an election), or ""."""
        if found.entity.kind not in ("thing", "place"):
            return ""
        if "-".join(found.entity.words) in lexicon_set("organisations", "seats"):
            found.entity.kind = "organisation"
        name = self.names.names[found.numbers[0]]
        beside = name.start and kind_of(self.words[name.start - 1], self.tags[name.start - 1])
        if beside in ("body", "group") and self.words[name.start - 1].islower():
            found.entity.kind = "organisation"  # "the charity Save Our Sea"
        if found.entity.kind != "thing":
            return ""
        return kind_of(found.entity.words[-1].lower(), _L["WORD"])
