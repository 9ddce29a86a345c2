"""Sources that "and" joins: two names, or a name and one or more who have none."""

from itertools import pairwise

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import TAGS, letters

_AND, _COMMA, _OWNER = (TAGS.letter[name] for name in ("AND", "COMMA", "OWNER"))
_NUMBER = TAGS.letter["NUMBER"]  # "the board and 14 local groups"
_WHO = _COMMA + TAGS.letter["WHO"]
_LISTED = {_COMMA, _COMMA + TAGS.letter["THE"]}
_BRACKET = 8  # tokens
_FROM, _PARTS = letters("OF|ON|PREPOSITION"), letters("AND|COMMA|COLON")
_BETWEEN = letters("AND|THE")
_ROLES = letters("ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE|QUALITY|GROUP")
# Between two persons: the role of the second.
_ROW = _ROLES | letters(
    "THE|NATION|NUMBER|OWNER|PLACE|KNOWN|ACRONYM|BODY|BODY_NOUN|JOINER|TOPIC|THING|FAMILY_THING|GROUP_NAME|NAME"
)
_PERSONS, _OWNERS = ("person", "name"), letters("POSSESSOR")
_OPENING = letters("DETERMINER|THE")  # not "Ann Lee and her aides": she speaks for them
_SPEAK = ("group", "person", "body")


class Joined:
    """The joined sources of one article: the same two are one source."""

    def __init__(self, names: Entities) -> None:
        self.names = names
        self._entities: dict[str, Entity] = {}

    def find(self, low: int, high: int, heads: list[int]) -> Entity | None:
        """Find who speaks together in tokens `low` to `high`, whose names are `heads`."""
        pair = self._without_roles(heads)
        name = self._two(low, high, pair) if len(pair) == 2 else None
        if len(heads) == 1:
            name = self._with_others(low, high, heads) or self._after(low, high, heads[0])
        if name is None and self._is_person(heads[0]):
            return self.find_listed(heads[0], high)  # "Ann Lee of Ohio and Bo Roe of Utah"
        return self._entities.setdefault(name, Entity(name, (), "group")) if name else None

    def _without_roles(self, heads: list[int]) -> list[int]:
        """Leave out the names of bodies within a role: "Ann Lee and | House | Speaker Tom Bell"."""
        names, chosen, tags = self.names.names, self.names.chosen, self.names.tags
        kept = []
        for number, after in zip(heads, [*heads[1:], None], strict=True):
            entity = chosen[number]
            gap = tags[names[number].end : names[after].start] if after is not None else ""
            role = entity and entity.kind not in _PERSONS and gap and _ROLES.issuperset(gap)
            if not role:
                kept.append(number)
        return kept

    def _two(self, low: int, high: int, heads: list[int]) -> str | None:
        """Join two names with nothing but "and" between them: "both Ann Lee and Tom Bell".

        Before a name may stand who or what it is: "retailer Quill and the rival firm Nvarto".
        """
        one, two = (self.names.names[n] for n in heads)
        tags = self.names.tags
        gap = tags[one.end : two.title]
        entities = [self.names.chosen[n] for n in heads]
        persons = all(e and e.kind in _PERSONS for e in entities)
        row = _ROW if persons else _BETWEEN
        before = tags[low : one.title]
        begins = one.title <= low + 1 or (row | _OPENING | _OWNERS).issuperset(before)
        if not gap or gap[0] != _AND or two.end != high:
            return None
        if not (begins or self._is_described(low, one.title)):
            return None
        if not (row.issuperset(gap[1:]) or self._is_described(one.end + 1, two.title)):
            return None
        if entities[0] is entities[1] or None in entities:
            return None
        names = [e.name for e in entities if e]
        if gap == _AND and entities[0] and one.end - one.title == 1 < two.end - two.start:
            given = self.names.words[one.start]
            # "David and Ann Lee", whichever David the text has named before
            names[0] = given if entities[0].words[:1] == (given,) else names[0]
        return " and ".join(names)

    def _is_described(self, low: int, high: int) -> bool:
        """Tell whether tokens before a name say who or what it is: "the miller", "its rival"."""
        head, kind = find_head(self.names.phrases, self.names.words, low, high)
        return head == high - 1 and kind in _SPEAK

    def find_listed(self, first: int, high: int) -> Entity | None:
        """Find several who speak together, from name `first` to token `high`.

        "Ann Lee, Bo Roe and Cy Hall", with nothing between; but where each is from and what each
        is: "Ann Lee (R-Ohio) and Bo Roe of Utah", "Ann Lee, who is 43, and Bo Roe".
        """
        names, tags = self.names.names, self.names.tags
        high = self._without_all(names[first].end, high)
        aside = self._asides(names[first].start, high)
        between = self.names.between(names[first].start, high)
        numbers = self._without_roles([n for n in between if names[n].start not in aside])
        gaps = [
            "".join(tags[i] for i in range(names[m].end, names[n].title) if i not in aside)
            for m, n in pairwise(numbers)
        ]
        if others := self._row_and_others(numbers, high):
            return others
        if not gaps or not aside.issuperset(range(names[numbers[-1]].end, high)):
            return None
        gap = tags[names[first].end : names[numbers[-1]].title]
        persons = self._is_person(first) and self._is_person(numbers[-1])
        apposed = persons and {*gaps[:-1]} != {_COMMA} and gap.startswith(_COMMA)
        _, joint, role = gap.rpartition(_COMMA + _AND)
        if (apposed or gap.startswith(_WHO)) and joint and _ROW.issuperset(role):
            numbers, gaps = [first, numbers[-1]], [_AND]
        listed = (
            {*gaps[:-1]} <= _LISTED | {_AND}
            and gaps[-1][:1] == _AND
            and _ROW.issuperset(gaps[-1][1:])
        )
        listed = listed or gaps[-1] == _COMMA + _AND
        entities = list(filter(None, map(self.names.chosen.__getitem__, numbers)))
        if not listed or len(set(entities)) < len(numbers):
            return None
        name = f"{', '.join(e.name for e in entities[:-1])} and {entities[-1].name}"
        return self._entities.setdefault(name, Entity(name, (), "group"))

    def _without_all(self, low: int, high: int) -> int:
        """Return where a list ends before what all are: "Ann Lee and Bo Roe, | both of Ely"."""
        words, at = self.names.words, self.names.tags.find(_COMMA, low, high - 1)
        while at > 0 and words[at + 1] not in ("all", "both", "each"):
            at = self.names.tags.find(_COMMA, at + 1, high - 1)
        return at if at > 0 else high

    def _is_person(self, number: int) -> bool:
        entity = self.names.chosen[number]
        return entity is not None and entity.kind in _PERSONS

    def _asides(self, low: int, high: int) -> set[int]:
        """Return the tokens that tell where persons are from: "Ann Lee (R-Ohio)", "of Utah"."""
        aside, tags, words = set[int](), self.names.tags, self.names.words
        for number in self.names.between(low, high):
            at = self.names.names[number].end
            if not self._is_person(number) or at >= high or at - 1 in aside:
                continue
            if words[at] == "(" and ")" in words[at : min(at + _BRACKET, high + 1)]:
                aside.update(range(at, words.index(")", at) + 1))
            elif tags[at] in _FROM:
                end = next((i for i in range(at, high) if tags[i] in _PARTS), high)
                aside.update(range(at, end))
        return aside

    def find_apposed(self, low: int, comma: int, entity: Entity) -> Entity | None:
        """Find two where the second is named after a comma: "the bank and its head, | Ann Lee"."""
        tags, words = self.names.tags, self.names.words
        joint = tags.find(_AND, low, comma)
        # "the firm and Ely's mayor,", but "the Institute of Sea and Ice's director,"
        owned = _OWNER in tags[joint + 1 : comma] and self._is_described(low, joint)
        opens = joint > low + 1 and (owned or tags[joint + 1] in _OPENING | _OWNERS)
        if not opens or words[low].lower() != "the" or entity.kind not in _PERSONS:
            return None
        if find_head(self.names.phrases, words, joint + 1, comma)[1] != "person":
            return None
        segments, cut = self.names.segments, tags.find(_COMMA, low, joint)
        end = (cut if cut > 0 else joint) - 1  # "the bank, which failed, and its head, Ann Lee"
        first = segments.article.text[segments.starts[low + 1] : segments.ends[end]]
        name = f"{' '.join(first.split())} and {entity.name}"
        return self._entities.setdefault(name, Entity(name, (), "group"))

    def _after(self, low: int, high: int, head: int) -> str | None:
        """Join one without a name and a name: "the bishop and Ann Lee"."""
        name, entity, tags = self.names.names[head], self.names.chosen[head], self.names.tags
        at = name.title - 1
        if not entity or name.end < high or at < low + 2 or tags[at] != _AND:
            return None
        other = kind_of(self.names.words[at - 1], tags[at - 1])
        if tags[low] not in _OPENING or other != "person":
            return None
        segments = self.names.segments
        first = segments.article.text[segments.starts[low + 1] : segments.ends[at - 1]]
        return f"{' '.join(first.split())} and {entity.name}"

    def _row_and_others(self, numbers: list[int], high: int) -> Entity | None:
        """Find several and others who have no name: "Ann Lee, Bo Roe and other nurses of Ely"."""
        ends = [self.names.names[n].end for n in numbers]
        words = self.names.words
        joints = [words[at + (words[at] == ",") : at + 3][:2] for at in ends if at < high]
        last = (k for k, joint in enumerate(joints) if joint == ["and", "other"])
        row = numbers[: next(last, -1) + 1]
        low = self.names.names[row[0]].title if len(row) > 1 else 0
        name = self._with_others(low, high, row) if len(row) > 1 else None
        return self._entities.setdefault(name, Entity(name, (), "group")) if name else None

    def _with_others(self, low: int, high: int, heads: list[int]) -> str | None:
        """Join a name, or a row of them, and others: "Ann Lee(, Bo Roe) and other candidates"."""
        rows, tags = [self.names.names[n] for n in heads], self.names.tags
        entities = [self.names.chosen[n] for n in heads]
        at = rows[-1].end
        at += tags[at : at + 2] == _COMMA + _AND and len(rows) > 1
        if rows[0].title > low + 1 or at + 2 >= high or tags[at] != _AND:
            return None
        gaps = {tags[one.end : two.title] for one, two in pairwise(rows)}
        kind = find_head(self.names.phrases, self.names.words, at + 1, high)[1]
        opens = tags[at + 1] in _OPENING or (kind == "group" and tags[at + 1] == _NUMBER)
        if not opens or kind not in _SPEAK or not gaps <= _LISTED:
            return None
        segments, names = self.names.segments, [e.name for e in entities if e]
        others = segments.article.text[segments.starts[at + 1] : segments.ends[high - 1]]
        row = f"{', '.join(names)} and {' '.join(others.split())}"
        return row if len({*names}) == len(heads) else None
