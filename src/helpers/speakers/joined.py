"""Sources that "and" joins: two names, or a name and one or more who have none."""

from itertools import pairwise

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import TAGS, letters

_AND, _COMMA = TAGS.letter["AND"], TAGS.letter["COMMA"]
_WHO = _COMMA + TAGS.letter["WHO"]
_LIST = 2  # commas or "and" between three
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
            name = self._with_others(low, high, heads[0]) or self._after(low, high, heads[0])
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
        return " and ".join(e.name for e in entities if e)

    def _is_described(self, low: int, high: int) -> bool:
        """Tell whether tokens before a name say who or what it is: "the miller", "its rival"."""
        head, kind = find_head(self.names.phrases, self.names.words, low, high)
        return head == high - 1 and kind in _SPEAK

    def find_listed(self, low: int, high: int) -> Entity | None:
        """Find several who speak together: "Ann Lee, Bo Roe and Cy Hall", with nothing between."""
        numbers = list(self.names.between(low, high))
        names, tags = [self.names.names[n] for n in numbers], self.names.tags
        gap = tags[names[0].end : names[-1].title] if names else ""
        if gap.startswith(_WHO) and gap.endswith(_COMMA + _AND) and names[-1].end == high:
            numbers, names = [numbers[0], numbers[-1]], [names[0], names[-1]]
            gaps = [_COMMA, _AND]  # "Ann Lee, who is 43, and Bo Roe"
        else:
            gaps = [tags[one.end : two.title] for one, two in pairwise(names)]
        if len(gaps) < _LIST or {*gaps[:-1]} != {_COMMA} or gaps[-1] not in (_AND, _COMMA + _AND):
            return None
        entities = [e for n in numbers if (e := self.names.chosen[n])]
        whole = names[0].title <= low + 1 and names[-1].end == high
        if not whole or len({id(e) for e in entities}) < len(numbers):
            return None
        spoken = [e.name for e in entities]
        name = f"{', '.join(spoken[:-1])} and {spoken[-1]}"
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

    def _with_others(self, low: int, high: int, head: int) -> str | None:
        """Join a name and others: "Ann Lee and the other candidates"."""
        name, entity, tags = self.names.names[head], self.names.chosen[head], self.names.tags
        at = name.end
        if not entity or name.title > low + 1 or at + 2 >= high or tags[at] != _AND:
            return None
        kind = find_head(self.names.phrases, self.names.words, at + 1, high)[1]
        if tags[at + 1] not in _OPENING or kind not in _SPEAK:
            return None
        segments = self.names.segments
        others = segments.article.text[segments.starts[at + 1] : segments.ends[high - 1]]
        return f"{entity.name} and {' '.join(others.split())}"
