"""Entities: whom each name of an article stands for.

A form that several bearers share goes to the one the text is about; see `helpers.speakers.aliases`
for which forms are one bearer's.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from helpers.segments import Segments
from helpers.speakers.aliases import Aliases, Entity, Form
from helpers.speakers.beside import tag_text
from helpers.speakers.evidence import is_body, is_one, is_work
from helpers.speakers.names import Name, find_names
from helpers.speakers.tagging import TAGS, letters

_MOST = 20  # names looked at within a sentence, and _FAR tokens on either side: for linear time
_FAR = 60
_FIXED = frozenset(("place", "organisation", "thing", "group"))  # no title or gender matters


class Entities:
    """The names of an article and what they stand for.

    Attributes
    ----------
    segments, words, tags
        The article's sentences and tokens, its tokens' text and their tag string.
    names, starts
        Its names, and the token each begins at.
    phrases
        The tag string with "of", "on" and "and" inside names as parts of them.
    chosen
        The entity of each name, None where a capital was only a sentence's or a headline's.
    """

    def __init__(self, segments: Segments) -> None:
        self.segments, self.words = segments, segments.words
        self.tags = tag_text(segments)
        self.names: list[Name] = []
        self.chosen: list[Entity | None] = []
        self._aliases = Aliases(segments, self.tags)
        self._found = find_names(segments, self.tags)
        self._starts = [name.start for name in self._found]
        self._forms = self._aliases.gather(self._found)
        self._aliases.link()
        self._choose()
        for entity in set(filter(None, self.chosen)):
            self._read_kind(entity)
        self.starts = [name.start for name in self.names]
        self._read_ages()
        self.phrases = self._whole_names()

    def word(self, token: int) -> str:
        """Return a token in lower case, without what an apostrophe joins to it."""
        return self.words[token].lower().replace("’", "'").partition("'")[0]

    def _read_kind(self, entity: Entity) -> None:
        """Tell bodies and works from persons, and a body from its members."""
        names, tags, words = self.names, self.tags, self.words
        if entity.kind == "group":
            itself = "itself" in self.segments.vocabulary
            entity.kind = "organisation" if itself and is_one(entity, names, words) else "group"
        elif entity.kind in ("person", "name"):
            ticket = "-" in entity.name and self._aliases.is_ticket(entity)
            if is_work(entity, names, tags, words):
                entity.kind = "document"
            elif ticket or is_body(entity, names, tags, words):
                entity.kind = "organisation"

    def _read_ages(self) -> None:
        """Take for a person what an age or "who" follows: "Yin Sein May, 60, said"."""
        for found in _AGE.finditer(self.tags):
            if self.words[found.end() - 1] in ("which", "that"):
                continue
            number = bisect_left(self.starts, found.start()) - 1
            entity = self.chosen[number] if number >= 0 else None
            whole = entity is not None and self.names[number].end == found.start()
            if entity and whole and entity.kind in ("thing", "place"):
                entity.kind = "person"

    def _whole_names(self) -> str:
        """Return the tag string with small words inside names as parts of them."""
        pieces: list[str] = []
        at, tags = 0, self.tags
        for _, _, start, end, _, _ in self.names:
            if end - start > 2 and not _SMALL.isdisjoint(inner := tags[start + 1 : end - 1]):
                named = "".join(_NAME if letter in _SMALL else letter for letter in inner)
                pieces += (tags[at : start + 1], named)
                at = end - 1
        return "".join((*pieces, tags[at:]))

    def cuts(self, start: int, end: int) -> bool:
        """Tell whether a span of characters is a part of a longer name ("United *States*")."""
        segments = self.segments
        number = bisect_right(self.starts, bisect_right(segments.starts, start) - 1) - 1
        if number < 0 or self.chosen[number] is None:
            return False
        name = self.names[number]
        first, last = segments.starts[name.start], segments.ends[name.end - 1]
        return first < start and end <= last

    def part(self, number: int, low: int) -> Entity | None:
        """Return whom a name means, or its end where a mention begins amid it: "Twitter | West"."""
        form = None
        if self.names[number].start < low:
            form = self._aliases.forms.get(tuple(self.words[low : self.names[number].end]))
        return form.entities[0] if form and form.entities else self.chosen[number]

    def between(self, low: int, high: int) -> Iterator[int]:
        """Yield the numbers of the names that begin in tokens `low` to `high`."""
        at = bisect_left(self.starts, low)
        while at < len(self.starts) and self.starts[at] < high:
            yield at
            at += 1

    def _choose(self) -> None:
        """Choose the entity of each name in the order of the text."""
        for name, form in zip(self._found, self._forms, strict=True):
            if form is None:
                self._add_heading(name)
            elif len(form.words) == len(form.entities) == 1 and form.entities[0].kind in _FIXED:
                form.entities[0].places.append(len(self.names))
                self.names.append(name)
                self.chosen.append(form.entities[0])
            else:
                self._add(name, form)

    def _add_heading(self, name: Name) -> None:
        """Add the forms known from the rest of the text in a headline's run of capitals."""
        low = name.start
        while low < name.end:
            high = min(name.end, low + 4)
            while high > low and not self._aliases.known(name, low, high):
                high -= 1
            if high > low:
                title = name.title if low == name.start else low
                part = name._replace(title=title, start=low, end=high)
                self._add(part, self._aliases.forms[tuple(self.words[low:high])])
            low = max(high, low + 1)

    def _add(self, name: Name, form: Form) -> None:
        entity = self._pick(form, name)
        if entity:
            entity.places.append(len(self.names))
            kin = _KIN.search(self.tags, max(0, name.title - _OF_KIN), name.title)
            if len(form.words) > 1 and not kin and is_subject(self.tags, name):
                entity.subject = name.start
        self.names.append(name)
        self.chosen.append(entity)

    def _pick(self, form: Form, name: Name) -> Entity | None:
        """Choose among the entities of a form, by its title and by what the text is about."""
        fits = form.entities
        if len(fits) > 1 and (gender := self._described(name)):
            fits = [e for e in fits if e.gender in ("", gender)] or fits
        if len(fits) == 1 and fits[0].gender and name.title == name.start:
            return fits[0]
        if name.title < name.start:
            gender = _TITLE_GENDER.get(self.tags[name.title], "") or self._other_gender(form)
            fits = self._fit_title(form, gender)
        elif len(fits) == 1 and not fits[0].gender and name.start:
            at = name.start - 1
            apposed = self.tags[at] == _COMMA and self.tags[name.end : name.end + 1] in _APPOSED
            fits[0].gender = _NOUN_GENDER.get(self.tags[at - apposed], "")
            own = self.tags[at - apposed - 1] in _OWNING
            if fits[0].kind == "name" and fits[0].gender and own:
                fits[0].kind = "person"  # "her brother Erik"
        if len(fits) < 2:
            return fits[0] if fits else None
        return self._likeliest(fits, name)

    def _other_gender(self, form: Form) -> str:
        """Tell the gender of who has an office where the text has "Ann Lee" and a "Mr. Lee"."""
        (gender, *more) = self._aliases.courtesies.get(form.words, ("",))
        other = any(e.gender and e.gender != gender for e in form.entities)
        return gender if other and not more else ""

    def _described(self, name: Name) -> str:
        """Tell the gender of the noun after a name: "Lee, the daughter of a miner,"."""
        found = _DESCRIBED.match(self.tags, name.end)
        return _NOUN_GENDER.get(found[0][-1], "") if found else ""

    def _fit_title(self, form: Form, gender: str) -> list[Entity]:
        """Narrow a form's entities to those its title's gender fits; there is always one."""
        fits = [e for e in form.entities if not gender or e.gender in ("", gender)]
        if not fits:
            fits = [self._aliases.new(form, "person")]
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
            form = self._forms[at]
            if form and len(form.entities) == 1 and len(form.words) > 1:
                entities.add(form.entities[0])
            at += 1
        return entities


_COMMA = TAGS.letter["COMMA"]
_DESCRIBED = TAGS.compile("<COMMA><DETERMINER|THE|POSSESSOR><QUALITY>?<MAN|WOMAN>")
# "her niece, | Ruth Lee,": whose kin it is keeps the family name to herself
_KIN = TAGS.compile("<POSSESSOR|OWNER><QUALITY>?<MAN|WOMAN><COMMA>?\\Z")
_OF_KIN = 4  # tokens
_AGE = TAGS.compile(
    "<COMMA>(?<=<FAMILY_THING>.)(?:<NUMBER><COMMA>|<WHO>)|<WHO>(?<=<FAMILY_THING>.)"
)
_APPOSED, _OWNING = letters("COMMA|DOT"), letters("POSSESSOR|OWNER")
_NAME, _SMALL = TAGS.letter["NAME"], letters("OF|ON|AND|THE")
_CLAUSE = letters("COMMA|CONJUNCTION|AND|QUOTE|COLON|WHO|DOT")
_VERBS = letters("SAYS|AUXILIARY|BE")
_AND = TAGS.letter["AND"]


def is_subject(tags: str, name: Name) -> bool:
    """Tell whether a name begins a clause or stands before a verb of saying or being."""
    before = tags[name.title - 1] if name.title else TAGS.letter["DOT"]
    after = tags[name.end] if name.end < len(tags) else ""
    if after == TAGS.letter["OWNER"] or (before == _AND and after == TAGS.letter["DOT"]):
        return False
    return before in _CLAUSE or after in _VERBS


_TITLE_GENDER = {TAGS.letter["MALE_TITLE"]: "m", TAGS.letter["FEMALE_TITLE"]: "f"}
_NOUN_GENDER = {TAGS.letter["MAN"]: "m", TAGS.letter["WOMAN"]: "f"}
