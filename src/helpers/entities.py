"""Entities: which names of an article are one person's, or one body's.

Full names are one person's when family name and suffix agree and no given name contradicts; a
short form goes to the full name that ends in it or begins with it, and where several do, to the
one the text is about. An acronym goes to the name whose initials it is.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from helpers.names import Name, find_names
from helpers.patterns import read_lexicon
from helpers.wordclasses import TAGS, genders, lexicon_words, suffixes, tag
from helpers.words import Segments

_MOST = 20  # bearers of one word looked at, so that a text of nothing but names stays linear
_SMALL_WORDS = frozenset(("of", "for", "on", "the", "The", "and", "&"))


class Entity:
    """Someone or something an article speaks of.

    Attributes
    ----------
    name
        The fullest form printed, without title or article.
    words
        The words of that form, without suffix.
    kind
        person; name (one word, perhaps a person); organisation, group, place or thing; unnamed
        (a person without a name) or matter (a thing without one).
    gender
        "m", "f", or "" where nothing tells it.
    places
        The numbers of its names in `Entities.names`.
    """

    __slots__ = ("gender", "kind", "name", "places", "suffix", "words")

    def __init__(self, name: str, words: tuple[str, ...], kind: str, gender: str = "") -> None:
        self.name, self.words, self.kind, self.gender = name, words, kind, gender
        self.suffix = ""
        self.places: list[int] = []


class _Form:
    """One form of a name: where it first stands, and the entities it may stand for."""

    __slots__ = ("count", "entities", "first", "weak", "words")

    def __init__(self, words: tuple[str, ...], first: Name) -> None:
        self.words, self.first = words, first
        self.weak, self.count = True, 0
        self.entities: list[Entity] = []


class Entities:
    """The names of an article and what they stand for.

    Attributes
    ----------
    segments, words, tags
        The article's sentences and tokens, its tokens' text and their tag string.
    names, starts
        Its names, and the token each begins at.
    chosen
        The entity of each name, None where a capital was only a sentence's or a headline's.
    """

    def __init__(self, segments: Segments) -> None:
        self.segments, self.words = segments, segments.words
        self.tags = tag(segments.words)
        self.names: list[Name] = []
        self.chosen: list[Entity | None] = []
        self._forms: dict[tuple[str, ...], _Form] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._bodies: dict[str, list[Entity]] = {}
        self._initials: dict[str, Entity] = {}
        found = find_names(segments, self.tags)
        self._gather(found)
        self._link()
        self._choose(found)
        self.starts = [name.start for name in self.names]

    def between(self, low: int, high: int) -> Iterator[int]:
        """Yield the numbers of the names that begin in tokens `low` to `high`."""
        at = bisect_left(self.starts, low)
        while at < len(self.starts) and self.starts[at] < high:
            yield at
            at += 1

    def _gather(self, found: list[Name]) -> None:
        """Gather names by form, headlines left out."""
        forms, words = self._forms, self.words
        for name in found:
            if not name.heading:
                key = tuple(words[name.start : name.end])
                form = forms.get(key)
                if form is None:
                    form = forms[key] = _Form(key, name)
                form.weak &= name.weak
                form.count += 1

    def _link(self) -> None:
        """Give each form its entities: full names first, then bodies, then single words."""
        order = sorted(self._forms.values(), key=lambda form: -len(form.words))
        bodies, singles = [], []
        for form in order:
            if form.first.kind == "person":
                self._link_person(form)
            elif len(form.words) == 1 and form.first.kind != "group":
                singles.append(form)
            else:
                bodies.append(form)
        for form in bodies:
            self._link_body(form)
        for form in singles:
            self._link_single(form)

    def _new(self, form: _Form, kind: str) -> Entity:
        segments, name = self.segments, form.first
        text = segments.article.text[segments.starts[name.start] : segments.ends[name.end - 1]]
        return Entity(" ".join(text.split()), form.words, kind)

    def _link_person(self, form: _Form) -> None:
        words, suffix = _core(form.words)
        bearers = self._by_last.setdefault(words[-1], [])
        for entity in bearers[:_MOST]:
            if entity.suffix == suffix and _agree(entity.words, words):
                if words[0] in genders() and entity.words[0] not in genders():
                    entity.name, entity.words = self._new(form, "person").name, words
                form.entities = [entity]
                return
        entity = self._new(form, "person")
        entity.words, entity.suffix = words, suffix
        entity.gender = next((genders()[w] for w in words[:-1] if w in genders()), "")
        bearers.append(entity)
        for word in words[:-1]:
            self._by_word.setdefault(word, []).append(entity)
        form.entities = [entity]

    def _link_body(self, form: _Form) -> None:
        """Link the name of a body or thing to a longer one that it ends or, for an outlet, begins."""
        words = form.words
        ends = [
            e for e in self._bodies.get(words[-1], ())[:_MOST] if e.words[-len(words) :] == words
        ]
        starts = [
            e
            for e in self._bodies.get(words[0], ())[:_MOST]
            if e.words[: len(words)] == words and _tails().issuperset(e.words[len(words) :])
        ]
        fits = ends or starts
        if len(fits) == 1:
            form.entities = fits
            return
        kind = form.first.kind
        if kind == "known" or (kind == "thing" and words[-1] in _body_words()):
            kind = "organisation"
        form.entities = [self._new(form, kind)]
        for word in {words[0], words[-1]}:
            self._bodies.setdefault(word, []).append(form.entities[0])
        initials = "".join(word[0] for word in words if word not in _SMALL_WORDS)
        if len(initials) > 1:
            self._initials.setdefault(initials, form.entities[0])

    def _link_single(self, form: _Form) -> None:
        """Link one word: a family name, a given name, an acronym, an outlet, or a name of its own."""
        word, kind = form.words[0], form.first.kind
        form.entities = (self._by_last.get(word) or self._by_word.get(word) or [])[:_MOST]
        if not form.entities and kind == "name":
            full = _long_forms().get(word, ())
            form.entities = [e for n in full for e in self._by_word.get(n, ()) if e.words[0] == n]
        if not form.entities and word.replace(".", "") in self._initials:
            form.entities = [self._initials[word.replace(".", "")]]
        if not form.entities and (kind != "name" or word in self._bodies):
            self._link_body(form)
        elif not form.entities and not (form.weak and word.lower() in self.words):
            form.entities = [self._new(form, "name")]

    def _choose(self, found: list[Name]) -> None:
        """Choose the entity of each name in the order of the text."""
        for name in found:
            for part in self._known(name) if name.heading else (name,):
                form = self._forms[tuple(self.words[part.start : part.end])]
                entity = self._pick(form, part)
                self.names.append(part)
                self.chosen.append(entity)
                if entity:
                    entity.places.append(len(self.names) - 1)

    def _known(self, name: Name) -> Iterator[Name]:
        """Yield the forms known from the rest of the text in a headline's run of capitals."""
        low = name.start
        while low < name.end:
            for high in range(min(name.end, low + 4), low, -1):
                if tuple(self.words[low:high]) in self._forms:
                    title = name.title if low == name.start else low
                    yield name._replace(title=title, start=low, end=high)
                    low = high - 1
                    break
            low += 1

    def _pick(self, form: _Form, name: Name) -> Entity | None:
        """Choose among the entities of a form, by its title and by what the text is about."""
        fits = form.entities
        if name.title < name.start:
            fits = self._fit_title(form, _TITLE_GENDER.get(self.tags[name.title], ""))
        elif len(fits) == 1 and not fits[0].gender and name.start:
            fits[0].gender = _NOUN_GENDER.get(self.tags[name.start - 1], "")
        if len(fits) < 2:
            return fits[0] if fits else None
        return self._likeliest(fits, name)

    def _fit_title(self, form: _Form, gender: str) -> list[Entity]:
        """Narrow a form's entities to those its title's gender fits; there is always one."""
        fits = [e for e in form.entities if not gender or e.gender in ("", gender)]
        if not fits:
            fits = [self._new(form, "person")]
            form.entities = form.entities + fits
        for entity in fits:
            entity.kind = "person" if entity.kind == "name" else entity.kind
        if len(fits) == 1:
            fits[0].gender = fits[0].gender or gender
        return fits

    def _likeliest(self, fits: list[Entity], name: Name) -> Entity:
        """Choose among bearers of one name the one named last."""
        return max(fits, key=lambda entity: entity.places[-1] if entity.places else -1)


_TITLE_GENDER = {TAGS.letter["MALE_TITLE"]: "m", TAGS.letter["FEMALE_TITLE"]: "f"}
_NOUN_GENDER = {TAGS.letter["MAN"]: "m", TAGS.letter["WOMAN"]: "f"}


@cache
def _body_words() -> frozenset[str]:
    return frozenset(lexicon_words("organisations", "bodies"))


@cache
def _tails() -> frozenset[str]:
    return frozenset(lexicon_words("organisations", "tails"))


@cache
def _long_forms() -> dict[str, frozenset[str]]:
    short: dict[str, str] = read_lexicon("given_names")["short"]
    return {name: frozenset(full.split()) for name, full in short.items()}


def _core(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Part a full name from its suffix; full stops and commas fall away."""
    kept = [word for word in words if word not in (".", ",")]
    suffix = kept.pop() if len(kept) > 1 and kept[-1] in suffixes() else ""
    return tuple(kept), suffix.strip(".")


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names of one family name can be one person's."""
    if one[-len(other) :] == other or other[-len(one) :] == one:
        return True
    first, second = one[0].strip("."), other[0].strip(".")
    if 1 in (len(first), len(second)):
        return first[0] == second[0]
    long = _long_forms()
    return (
        first == second
        or second in (*long.get(first, ()), *one[1:-1])
        or first in (*long.get(second, ()), *other[1:-1])
        or not long.get(first, frozenset()).isdisjoint(long.get(second, ()))
    )
