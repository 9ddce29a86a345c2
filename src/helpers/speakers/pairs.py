"""Two sources that "and" joins, each with what describes it: "the mayor, Ann Lee, and her aide"."""

from collections.abc import Callable

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head
from helpers.speakers.tagging import TAGS, letters, source_words

_AND, _COMMA, _POSSESSOR = (TAGS.letter[name] for name in ("AND", "COMMA", "POSSESSOR"))
_OPENING, _LINKS = letters("DETERMINER|THE"), letters("OF|ON|PREPOSITION|WHO")
_OPENED, _SHE = letters("DETERMINER|THE|POSSESSOR|KNOWN|ACRONYM"), letters("HE|SHE")
_PERSONS, _SPEAK = ("person", "name"), ("group", "person", "body")
_PAIRED = ("group", "organisation", *_PERSONS)

Read = Callable[[int, int], Entity | None]


class Pairs:
    """The pairs of one article: the same two are one source; `read` finds who a phrase names."""

    def __init__(self, names: Entities, read: Read) -> None:
        self.names, self.tags, self.words = names, names.tags, names.words
        self._read = read
        self._entities: dict[str, Entity] = {}
        self._led: dict[int, Entity] = {}  # by the token of a pronoun: "she and Ann Lee"

    def find(self, low: int, high: int) -> Entity | None:
        """Find the two that tokens `low` to `high` are, at least one of them with a name."""
        both = self.words[low].lower() == "both"
        low += both
        at = self.names.phrases.find(_AND, low + 1, high - 1)
        while at > 0:
            end = at - (self.tags[at - 1] == _COMMA)
            apposed = end < at
            # "Ann Lee, the mayor, | and", but "Ann Lee, head of roads | and bridges"
            if self.tags.count(_COMMA, low, end) == apposed and (
                labels := self._join((low, end), (at + 1, high), apposed=apposed, both=both)
            ):
                name = " and ".join(labels)
                return self._entities.setdefault(name, Entity(name, (), "group"))
            at = self.names.phrases.find(_AND, at + 1, high - 1)
        return None

    def find_led(self, low: int, high: int) -> Entity | None:
        """Find the two of whom a pronoun is the first: "she and her husband, Bo Roe"."""
        low += self.words[low].lower() == "both"
        if low + 2 >= high or self.tags[low] not in _SHE or self.tags[low + 1] != _AND:
            return None
        other = self._read(low + 2, high)
        label = other.name if other else self._other(low + 2, high)
        if not label or (other and other.kind not in _PAIRED):
            return None
        self._led[low] = Entity(f"{self.words[low].lower()} and {label}", (), "group")
        return self._led[low]

    def name_led(self, resolved: dict[int, Entity | None]) -> None:
        """Name whom a pronoun stands for: "Ann Lee and Bo Roe"."""
        for token, entity in self._led.items():
            if owner := resolved.get(token):
                entity.name = f"{owner.name} and {entity.name.partition(' and ')[2]}"

    def _join(
        self, one: tuple[int, int], two: tuple[int, int], *, apposed: bool, both: bool
    ) -> tuple[str, str] | None:
        """Return what two phrases are called, where each is somebody."""
        low, end = one
        closed = apposed
        if self.words[end - 1] == ")" and "(" in self.words[low:end]:
            end, closed = self.words.index("(", low), True  # "the Party (P) | and"
        first, second = self._read(low, end), self._read(*two)
        placed = not _LINKS.isdisjoint(self.names.phrases[low:end])
        if first and second:
            fits = _fit(first, second, opens=not placed and self._opens(two[0]), closed=closed)
            local = closed or not placed or self._is_local(low, end) or first.kind in _PERSONS
            return (first.name, second.name) if fits and local else None
        if apposed or (first and first.kind not in (*_PAIRED, "place")):
            return None
        if first and (other := self._other(*two, bare=both, owned=placed)):
            return first.name, other
        if second and not placed and second.kind in _PAIRED and self._opens(two[0]):
            group = find_head(self.names.phrases, self.words, low, end) == (end - 1, "group")
            return (self._text(low, end), second.name) if group else None
        return None

    def _is_local(self, low: int, end: int) -> bool:
        """Tell "the Guild of Ohio | and Quill" from "the centre at Quill | and Oxfam"."""
        last = [self.names.chosen[number] for number in self.names.between(low, end)][-1:]
        return bool(last and last[0] and last[0].kind == "place")

    def _opens(self, at: int) -> bool:
        """Tell who is of his own from the end of a name: "farmers and | the NFU"."""
        return self.tags[at] in _OPENED

    def _other(self, low: int, high: int, *, bare: bool = False, owned: bool = False) -> str:
        """Return what one or more without a name are called after "and", "" if they are none.

        "Her critics", but her aides are she: she speaks for them.
        """
        opening = self.tags[low]
        opens = opening == _POSSESSOR or (opening in _OPENING and not owned)
        head, kind = find_head(self.names.phrases, self.words, low, high)
        if not (opens or (bare and kind == "group")) or kind not in _SPEAK:
            return ""
        if opening == _POSSESSOR and self.words[head].lower() in source_words("retinue"):
            return ""
        cut = self.tags.find(_COMMA, low, high)
        return self._text(low, cut if cut > 0 else high)

    def _text(self, low: int, high: int) -> str:
        segments = self.names.segments
        low += self.words[low].lower() in ("the", "a", "an") and high > low + 1
        return " ".join(
            segments.article.text[segments.starts[low] : segments.ends[high - 1]].split()
        )


def _fit(one: Entity, two: Entity, *, opens: bool, closed: bool) -> bool:
    """Tell two from the parts of a name or an office: "House Rules | and Roads Chair Lee"."""
    if one is two or one.kind not in _PAIRED or two.kind not in _PAIRED:
        return False
    return opens or closed or (one.kind in _PERSONS) == (two.kind in _PERSONS)
