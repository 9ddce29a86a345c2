"""Entities: which names of an article are one person's, or one body's.

Full names are one person's when family name and suffix agree and no given name contradicts; a
short form goes to the full name that ends in it or begins with it, and where several do, to the
one the text is about. An acronym goes to the name whose initials it is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from helpers.names import Name, find_names
from helpers.patterns import read_lexicon
from helpers.wordclasses import TAGS, common_letter, genders, letters, lexicon_words, suffixes, tag
from helpers.words import Segments

_MOST = 20  # bearers of one word looked at, so that a text of nothing but names stays linear
_FAR = 60  # tokens looked at on either side within a sentence, for the same reason
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
        (a person without a name), epithet (one that the text may name elsewhere) or matter (a
        thing without one).
    gender
        "m", "f", or "" where nothing tells it.
    first, subject, short
        Where a form that is its alone first stands and last stood as a subject, in tokens, and how
        often a form it shares with others has meant it.
    places
        The numbers of its names in `Entities.names`.
    """

    __slots__ = ("first", "gender", "kind", "name", "places", "short", "subject", "suffix", "words")

    def __init__(self, name: str, words: tuple[str, ...], kind: str, gender: str = "") -> None:
        self.name, self.words, self.kind, self.gender = name, words, kind, gender
        self.suffix, self.first, self.subject, self.short = "", 0, -1, 0
        self.places: list[int] = []


class _Form:
    """One form of a name: where it first stands, and the entities it may stand for."""

    __slots__ = ("entities", "first", "weak", "words")

    def __init__(self, words: tuple[str, ...], first: Name) -> None:
        self.words, self.first = words, first
        self.weak = True
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
        self._lower = set(segments.words)
        self.names: list[Name] = []
        self.chosen: list[Entity | None] = []
        self._found_forms: list[_Form | None] = []
        self._forms: dict[tuple[str, ...], _Form] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._bodies: dict[str, list[Entity]] = {}
        self._initials: dict[str, Entity] = {}
        self._found = find_names(segments, self.tags)
        self._starts = [name.start for name in self._found]
        self._gather()
        self._link()
        self._choose()
        self.starts = [name.start for name in self.names]

    def between(self, low: int, high: int) -> Iterator[int]:
        """Yield the numbers of the names that begin in tokens `low` to `high`."""
        at = bisect_left(self.starts, low)
        while at < len(self.starts) and self.starts[at] < high:
            yield at
            at += 1

    def _gather(self) -> None:
        """Gather names by form, headlines left out."""
        forms, words = self._forms, self.words
        for name in self._found:
            if name.heading:
                self._found_forms.append(None)
                continue
            key = tuple(words[name.start : name.end])
            form = forms.get(key)
            if form is None:
                form = forms[key] = _Form(key, name)
            if not name.weak:
                form.weak = False
            self._found_forms.append(form)
        self._gather_headings()

    def _gather_headings(self) -> None:
        """Add full names that only a headline prints, if the text has their family name alone."""
        given, words = TAGS.letter["GIVEN"], self.words
        for name in self._found:
            if name.heading:
                for low in range(name.start, name.end - 1):
                    key = tuple(words[low : low + 2])
                    if self.tags[low] == given and key[1:] in self._forms:
                        first = name._replace(kind="person", title=low, start=low, end=low + 2)
                        self._forms.setdefault(key, _Form(key, first))

    def _link(self) -> None:
        """Give each form its entities: full names first, then bodies, then single words."""
        order = sorted(self._forms.values(), key=lambda form: -len(form.words))
        bodies, singles = [], []
        for form in order:
            if form.first.kind == "person" and len(form.words) > 1:
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
                if _fuller(words[0], entity.words[0]):
                    entity.name, entity.words = self._new(form, "person").name, words
                entity.first = min(entity.first, form.first.start)
                form.entities = [entity]
                return
        entity = self._new(form, "person")
        entity.words, entity.suffix, entity.first = words, suffix, form.first.start
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
        if form.entities or (form.weak and (common_letter(word) or word.lower() in self._lower)):
            return
        if kind == "other":
            return
        if kind != "name" or word in self._bodies:
            self._link_body(form)
        else:
            form.entities = [self._new(form, self._single_kind(form))]

    def _single_kind(self, form: _Form) -> str:
        """Tell a person's family name from "the Whigs" and "the Fed"."""
        start = form.first.start
        if start == 0 or self.tags[start - 1] != TAGS.letter["THE"]:
            return "name"
        return "group" if form.words[0].endswith("s") else "organisation"

    def _choose(self) -> None:
        """Choose the entity of each name in the order of the text."""
        for name, form in zip(self._found, self._found_forms, strict=True):
            if form:
                self._add(name, form)
            else:
                for part in self._known(name):
                    self._add(part, self._forms[tuple(self.words[part.start : part.end])])

    def _add(self, name: Name, form: _Form) -> None:
        entity = self._pick(form, name)
        if entity:
            entity.places.append(len(self.names))
            if len(form.words) > 1 and is_subject(self.tags, name):
                entity.subject = name.start
        self.names.append(name)
        self.chosen.append(entity)

    def _known(self, name: Name) -> Iterator[Name]:
        """Yield the forms known from the rest of the text in a headline's run of capitals."""
        low = name.start
        while low < name.end:
            for high in range(min(name.end, low + 4), low, -1):
                key = tuple(self.words[low:high])
                if high == low + 1 and key not in self._forms and key[0] in self._by_last:
                    self._forms[key] = _Form(key, name)
                    self._link_single(self._forms[key])
                if key in self._forms:
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
        """Choose among bearers of one name.

        Not one whose full name stands in the same sentence; then the one the short form has meant
        most often so far, else the last one named in full as a subject, or the first one named.
        """
        first = self.segments.first_token
        sentence = bisect_right(first, name.start) - 1
        low = max(first[sentence], name.start - _FAR)
        same = self._named_in_full(low, min(first[sentence + 1], name.start + _FAR))
        fits = [entity for entity in fits if entity not in same] or fits
        order = [(e.short, e.subject, -e.first) for e in fits]
        chosen = fits[order.index(max(order))]
        chosen.short += 1
        return chosen

    def _named_in_full(self, low: int, high: int) -> set[Entity]:
        """Return the entities that tokens `low` to `high` name by a form that is theirs alone."""
        names = self._found
        at = bisect_left(self._starts, low)
        entities: set[Entity] = set()
        while at < len(names) and names[at].start < high and len(entities) < _MOST:
            form = self._found_forms[at]
            if form and len(form.entities) == 1 and len(form.words) > 1:
                entities.add(form.entities[0])
            at += 1
        return entities


_CLAUSE = letters("COMMA|CONJUNCTION|AND|QUOTE|COLON|WHO|DOT")
_VERBS = letters("SAYS|AUXILIARY|BE")


def is_subject(tags: str, name: Name) -> bool:
    """Tell whether a name begins a clause or stands before a verb of saying or being."""
    before = tags[name.title - 1] if name.title else TAGS.letter["DOT"]
    after = tags[name.end] if name.end < len(tags) else ""
    if after == TAGS.letter["OWNER"]:
        return False
    return before in _CLAUSE or after in _VERBS


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


def _fuller(first: str, than: str) -> bool:
    """Tell whether a given name is fuller than another of the same person."""
    return (first in genders() and than not in genders()) or first in _long_forms().get(than, ())


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
        or first.upper() == "".join(word[0] for word in other)
        or second.upper() == "".join(word[0] for word in one)
        or second in (*long.get(first, ()), *one[1:-1])
        or first in (*long.get(second, ()), *other[1:-1])
        or not long.get(first, frozenset()).isdisjoint(long.get(second, ()))
    )
