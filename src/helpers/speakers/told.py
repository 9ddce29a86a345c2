"""Whom a description may mean: the one body or person of whom the text told what it says.

"The party" is the Green Party, "the retailer" Quill, "the 58-year-old" who is of that age, "the
senator" who is called so.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.evidence import called_bodies
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import kind_of
from helpers.speakers.names import Name
from helpers.speakers.roles import role_words
from helpers.speakers.tagging import RELATING, TAGS, letters, lexicon_words
from helpers.statements.outlets import is_outlet
from helpers.tags import lexicon_set, read_lexicon

_L = TAGS.letter
_AGED = re.compile(r"(\d{1,3})-year-old")
_AGE = re.compile(r"(\d{1,3})")
_AGE_ENDS = ([","], ["."], [")"], [";"], ["and"])
_TEENS = frozenset(("teen", "teenager"))
_PAST = frozenset(("former", "ex", "onetime", "late", "then", "retired"))
_OPENING = letters("DETERMINER|THE")
_END = TAGS.compile("<COMMA|DOT|COLON|QUOTE|WHO>")
_JOINS = letters("OF|ON|PREPOSITION|AND")
_NAMELESS = TAGS.compile(
    "<DETERMINER|THE|POSSESSOR|OWNER>(?<!<COMMA>.)<QUALITY|WORD>{0,2}<ROLE|PERSON|MAN|WOMAN>(?!<OWNER>)"
)
_GENDERS = {_L["MAN"]: ("", "m"), _L["WOMAN"]: ("", "f")}
_SEVERAL, _SOON = 2, 6  # sentences
_REACH = 10  # tokens of an appositive
_PLACES = 12  # names looked back at
_PERSONS = ("person", "name")


@cache
def _nationals() -> dict[str, str]:
    """Map who is of a nation to its adjective: "Spaniard" to "Spanish"."""
    nationals: dict[str, str] = read_lexicon("places")["nationals"]
    return nationals


@cache
def _nations() -> frozenset[str]:
    """Return the words, in lower case, that tell of what nation a person is."""
    words = (*lexicon_words("places", "adjectives"), *_nationals())
    return frozenset(map(str.lower, words))


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    """Map the last words of bodies' names to the nouns for them: "Airways" to "airline"."""
    kinds = read_lexicon("organisations")["called"]
    return {end: tuple(kind["nouns"].split()) for kind in kinds for end in kind.get("endings", ())}


@cache
def _called_nouns() -> frozenset[str]:
    return frozenset().union(*called_bodies().values())


def _known_as(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return what everybody calls a body: "the airline" of Ryanair and of Ohio Airlines."""
    last = _endings().get(words[-1], ()) if len(words) > 1 else ()
    return called_bodies().get(" ".join(words), last)


def calls_body(noun: str, kind: str) -> bool:
    """Tell a noun for a body, or one that may be for a body: "the broadcaster"."""
    return kind == "body" or (kind == "person" and noun in _called_nouns())


def _nouns_of(words: tuple[str, ...]) -> set[str]:
    """Return the nouns a body is called by: the last word, and what stands before "of"."""
    joint = next((i for i, word in enumerate(words) if i and word in ("of", "for", "on")), 0)
    return {words[-1].lower(), *([words[joint - 1].lower()] if joint else [])}


def _is_other(words: tuple[str, ...], noun: str) -> bool:
    """Tell whether a name tells that a body is something else than a noun says."""
    last = words[-1].lower()
    told = len(words) > 1 and kind_of(last, TAGS.letter["WORD"]) == "body"
    return (told and last != noun) or bool(_known_as(words))


def _ends(words: tuple[str, ...], said: list[str]) -> bool:
    """Tell whether a name ends in some words, capitals aside."""
    return [word.lower() for word in words[-len(said) :]] == [word.lower() for word in said]


class Description(NamedTuple):
    """Of "the senator": who are called so, and if it is an office, who have another."""

    called: list[Entity]
    office: bool
    others: list[Entity]


class Told:
    """The bodies and persons of one article, by what it calls them; read when first asked for."""

    def __init__(self, names: Entities) -> None:
        self.names = names
        self._roles: dict[Entity, set[str]] | None = None
        self._ages: dict[Entity, tuple[int, int]] | None = None
        self._bodies: dict[str, dict[Entity, int]] | None = None

    def bodies(self, low: int, said: list[str]) -> list[Entity]:
        """List the bodies named before token `low` that words after "the" may mean.

        "The party" is the Green Party, "the board" and "the board of elections" the Ohio Board of
        Elections, "the retailer" Quill, a retailer.
        """
        if self._bodies is None:
            self._bodies = self._read_bodies()
        fits = self._bodies.get(said[0], {})
        if len(said) > 1:
            fits = {e: at for e, at in fits.items() if _ends(e.words, said)}
        before = [e for e, at in fits.items() if at < low]
        if len(before) == 1 and not self._is_near(before[0], said[0], low):
            return []
        return before

    def _is_near(self, body: Entity, noun: str, low: int) -> bool:
        """Tell whether no other body was named since one that only is said to be a retailer."""
        if len(body.words) > 1 and noun in _nouns_of(body.words):
            return True
        at = bisect_left(self.names.starts, low)
        last = (e for e in reversed(self.names.chosen[max(0, at - _PLACES) : at]) if e)
        if noun in _known_as(body.words) and noun not in lexicon_set("organisations", "several"):
            last = (e for e in last if e is body or not _is_other(e.words, noun))
        return next((e for e in last if e.kind == "organisation"), body) is body

    def _read_bodies(self) -> dict[str, dict[Entity, int]]:
        """Map each noun to the bodies called so, with the token where each first is."""
        found: dict[str, dict[Entity, int]] = {}
        names = self.names
        for name, entity in zip(names.names, names.chosen, strict=True):
            if not entity or entity.kind != "organisation":
                continue
            if len(entity.words) > 1 and not is_outlet(entity.name, entity.words):
                for noun in _nouns_of(entity.words):
                    found.setdefault(noun, {}).setdefault(entity, name.start)
            for noun in _known_as(entity.words):
                found.setdefault(noun, {}).setdefault(entity, name.start)
            if noun := self._noun_beside(name):
                found.setdefault(noun, {}).setdefault(entity, name.start)
        return found

    def _noun_beside(self, name: Name) -> str:
        """Return the noun beside a body's name that says what it is: "Quill, a retailer,"."""
        tags, words = self.names.tags, self.names.words
        before = words[name.start - 1] if name.start > 1 else ""
        if before.islower() and kind_of(before, tags[name.start - 1]) == "body":
            return before if tags[name.start - 2] in _OPENING else ""
        low = name.end + 1
        if tags[name.end : low] != _L["COMMA"] or tags[low : low + 1] not in _OPENING:
            return ""
        end = _END.search(tags, low, low + _REACH)
        if not end:
            return ""
        that = (i for i in range(low, end.start()) if words[i] == "that")
        stop = next(that, end.start())
        head, kind = find_head(self.names.phrases, words, low, stop)
        # "To Quill, the board said so" does not say what Quill is.
        apposed = head + 1 == stop or tags[head + 1] in _JOINS or tags[head + 2] in _JOINS
        return words[head].lower() if kind == "body" and apposed else ""

    def aged(self, low: int, head: int) -> Entity | None:
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
            if not entity or entity.kind not in _PERSONS:
                continue
            after = words[name.end : name.end + 3]
            before = _AGED.fullmatch(words[name.title - 1]) if name.title else None
            apposed = _AGED.fullmatch(after[2]) if after[:1] == [","] and len(after) > 2 else None
            stated = after[:1] in ([","], ["("]) and after[1:2] and _AGE.fullmatch(after[1])
            if words[name.end : name.end + 3] == [",", "who", "is"]:
                after = words[name.end + 2 : name.end + 5]  # "Ann Lee, who is 58,"
                stated = _AGE.fullmatch(after[1]) if len(after) > 1 else None
            if found := before or apposed or (stated if after[2:] in _AGE_ENDS else None):
                ages.setdefault(entity, (int(found[1]), name.start))
        return ages

    def called(self, low: int, head: int, stop: int) -> list[Entity]:
        """List the persons the text gives this role, with the names in it: "Oslo's mayor"."""
        if self._roles is None:
            self._roles = role_words(self.names)
        words, noun = self.names.words, self.names.words[head].lower()
        nation = _nationals().get(words[head], noun).lower()  # "the Spaniard" is Spanish
        described = (*words[low:head], *words[head + 1 : stop])
        wanted = {word for word in described if word[0].isupper() and word != "The"}
        if head > low and kind_of(words[head - 1], self.names.tags[head - 1]) == "person":
            wanted.add(words[head - 1])  # "the billionaire front-runner" is no other front-runner
        bearers = [e for e, role in self._roles.items() if {noun, nation} & role and wanted <= role]
        if len(bearers) > 1:  # "the road minister", not the finance minister
            told = {word.lower() for word in words[low:head]} - {"the"}
            bearers = [e for e in bearers if told <= self._roles[e]] or bearers
        if len(bearers) > 1:  # "the mayor" is no former mayor
            former = not _PAST.isdisjoint(word.lower() for word in words[low:head])
            bearers = [e for e in bearers if _PAST.isdisjoint(self._roles[e]) is not former]
        return bearers

    def related(self, low: int, head: int) -> Entity | None:
        """Find who was just said to be what "his brother" is: "his brother, Al Roe, left. | He"."""
        if head != low + 1 or self.names.words[low].lower() not in RELATING:
            return None
        if self._roles is None:
            self._roles = role_words(self.names)
        first = self.names.segments.first_token
        begin = first[max(0, bisect_right(first, low) - _SOON)]
        said = {self.names.words[low].lower(), self.names.words[head].lower()}
        near = {e for n in self.names.between(begin, low) if (e := self.names.chosen[n])}
        kin = [e for e in near if said <= self._roles.get(e, set())]
        return kin[0] if len(kin) == 1 else None

    def describe(self, low: int, head: int, stop: int, called: list[Entity]) -> Description | None:
        """Return what tells whom a description means that several or none are called by.

        It must say what somebody is, not what he only does here: "the Texan", but "the witness".
        """
        noun, nation = self.names.words[head].lower(), self.names.tags[head] == _L["NATION"]
        age = next(filter(None, map(_AGED.fullmatch, self.names.words[low : head + 1])), None)
        if age and (head == low + 1 or self._is_new(low, head)):  # "the 58-year-old" whose age
            ages = (self._ages or {}).items()
            return Description([], False, [e for e, (told, _) in ages if told != int(age[1])])
        of_state = self.names.words[head : head + 2] == ["secretary", "of"]
        office = noun in lexicon_set("titles", "elected") or of_state
        lasting = office or noun in lexicon_set("titles", "epithets") or self._leads(head)
        lasting = lasting or (not called and self._is_of_old(low, head))
        if (not called and self._told_of(low, noun)) or "other" in self.names.words[low:head]:
            return None
        if lasting or (nation and head + 1 == stop) or (called and head == low + 1):
            roles = (self._roles or {}).items() if office or nation else ()
            offices = lexicon_set("titles", "elected") | {"president"} if office else _nations()
            others = [e for e, role in roles if noun not in role and role & offices]
            return Description(called, office, others)
        return None

    def _is_of_old(self, low: int, head: int) -> bool:
        """Tell "the retired miner" and "the mother of two", whom a text need not have told so.

        The former president is whom everybody knows.
        """
        words, noun = self.names.words, self.names.words[head]
        past = not _PAST.isdisjoint(word.lower() for word in words[low:head])
        past = past and noun.capitalize() not in lexicon_set("titles", "titles")
        parent = noun.partition("-of-")[0] in lexicon_set("titles", "parents")
        parent = parent and ("-of-" in noun or words[head + 1] == "of")
        return (past or parent) and self._is_new(low, head)

    def _is_new(self, low: int, head: int) -> bool:
        """Tell whether nobody was called so before, and just one told of lately can be meant.

        Not "a former miner", "two miners"; and "His neighbor saw it. The retired nurse" is her.
        """
        names, noun = self.names, self.names.words[head].partition("-of-")[0]
        first = names.segments.first_token
        begin = first[max(0, bisect_right(first, low) - 3)]
        nameless = _NAMELESS.search(names.tags, begin, low)
        if nameless or not {noun, f"{noun}s"}.isdisjoint(names.words[:low]):
            return False
        named = {e for n in names.between(begin, low) if (e := names.chosen[n])}
        fits = _GENDERS.get(names.tags[head], ("", "f", "m"))
        return sum(e.kind == "person" and e.gender in fits for e in named) < _SEVERAL

    def _leads(self, head: int) -> bool:
        """Tell "the minority leader" and "the Senate leader" from who leads only here."""
        before, noun = self.names.words[head - 1 : head + 1]
        led = before[0].isupper() or before in lexicon_set("titles", "led")
        return noun == "leader" and led and before != "The"

    def _told_of(self, low: int, noun: str) -> bool:
        """Tell whether one told of just before may be meant: "Lee sued the developer. The"."""
        first = self.names.segments.first_token
        begin = first[max(0, bisect_right(first, low) - 2)]
        return noun in self.names.words[begin:low]

    def calls(self, noun: str) -> bool:
        """Tell whether somebody named is called so; `called` has been asked before."""
        return any(noun in words for words in (self._roles or {}).values())
