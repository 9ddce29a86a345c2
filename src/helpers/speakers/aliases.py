"""Aliases: which forms of a name are one person's, or one body's.

Full names are one person's when family name and suffix agree and no given name contradicts; a
short form may stand for each full name that ends in it or begins with it; an acronym stands for
the name whose initials it is.
"""

from bisect import bisect_left
from operator import attrgetter

from helpers.segments import Segments
from helpers.speakers.agreement import (
    agree,
    ends_in,
    fold,
    is_fuller,
    long_forms,
    part_article,
    part_suffix,
)
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import SILENT, is_listed, kind_of
from helpers.speakers.longer import body_kind, find_longer
from helpers.speakers.names import Name, name_end
from helpers.speakers.spelled import find_alternative, find_short, stands_for
from helpers.speakers.tagging import (
    TAGS,
    common_letter,
    genders,
    letters,
)
from helpers.tags import lexicon_set

_OBJECTS = letters("THE|DETERMINER|POSSESSOR|HE|SHE|IT")
_LED, _SHORT = letters("PREPOSITION|OF|ON"), 5  # letters: "Reed", "Creed"
_MOST = 20  # bearers of one word looked at, so that a text of nothing but names stays linear
_NOUNS = ("body", "group", "document", "person", *SILENT)
_NO_NAMES = (*SILENT, "document")
_SAYING = TAGS.compile(
    "<AUXILIARY>?+(?:<!COMMA|DOT|NAME|THE|QUOTE>{0,2}?)<SAYS>"
)  # "would not say"
_APPOSED = TAGS.compile(
    "<COMMA><DETERMINER|THE|POSSESSOR><!COMMA|DOT>{1,12}<COMMA><SAYS|AUXILIARY|BE>"
)
_GIVEN = letters("GIVEN|GIVEN_PLACE")
_GENDERS = {TAGS.letter["MALE_TITLE"]: "m", TAGS.letter["FEMALE_TITLE"]: "f"}
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
        The numbers of its names in `helpers.speakers.entities.Entities.names`.
    """

    __slots__ = ("first", "gender", "kind", "name", "places", "short", "subject", "suffix", "words")

    def __init__(self, name: str, words: tuple[str, ...], kind: str, gender: str = "") -> None:
        self.name, self.words, self.kind, self.gender = name, words, kind, gender
        self.suffix, self.first, self.subject, self.short = "", 0, -1, 0
        self.places: list[int] = []


class Form:
    """One form of a name: where it first stands, and the entities it may stand for."""

    __slots__ = ("ends", "entities", "first", "weak", "words")

    def __init__(self, words: tuple[str, ...], first: Name) -> None:
        self.words, self.first, self.weak = words, first, True
        self.ends: list[int] = []
        self.entities: list[Entity] = []


class Aliases:
    """The forms of the names of one article, each with the entities it may stand for.

    Attributes
    ----------
    forms
        Each form by its words.
    courtesies
        The genders of the titles each form stands with: "m" of "Mr. Lee".
    """

    def __init__(self, segments: Segments, tags: str) -> None:
        self.segments, self.words, self.tags = segments, segments.words, tags
        self.forms: dict[tuple[str, ...], Form] = {}
        self._lower, self._firsts = segments.vocabulary, set(segments.first_token)
        self._by_last: dict[str, list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._bodies: dict[str, list[Entity]] = {}
        self._initials: dict[str, Entity] = {}
        self._short: dict[str, Form] = {}
        self.courtesies: dict[tuple[str, ...], set[str]] = {}

    def gather(self, names: list[Name]) -> list[Form | None]:
        """Gather names by form; return each name's form, None in a headline."""
        found: list[Form | None] = []
        for name in names:
            form = None
            if not name.heading:
                key = tuple(self.words[name.start : name.end])
                form = self.forms.get(key)
                if form is None:
                    form = self.forms[key] = Form(key, name)
                form.ends.append(name.end)
                form.weak = form.weak and name.weak
                if name.title < name.start and (gender := _GENDERS.get(self.tags[name.title])):
                    self.courtesies.setdefault(key, set()).add(gender)
            found.append(form)
        for name in names:
            if name.heading:
                self._gather_heading(name)
        short = [(token, token - 1) for token in find_short(self.segments, self.tags)]
        short += [(token, token - 2) for token in find_alternative(self.segments, self.tags)]
        for token, end in short:
            at = bisect_left(names, token, key=attrgetter("start")) - 1
            form = found[at] if at >= 0 and names[at].end == end else None
            word, letter = self.words[token], self.tags[token]
            if form and names[at].kind == "organisation" and stands_for(word, letter, form.words):
                self._short.setdefault(word, form)
        return found

    def _gather_heading(self, name: Name) -> None:
        """Add a full name that only a headline prints, if the text has its family name alone."""
        for low in range(name.start, name.end - 1):
            key = tuple(self.words[low : low + 2])
            if self.tags[low] == TAGS.letter["GIVEN"] and key[1:] in self.forms:
                first = name._replace(kind="person", title=low, start=low, end=low + 2)
                self.forms.setdefault(key, Form(key, first))

    def known(self, name: Name, low: int, high: int) -> bool:
        """Tell whether tokens `low` to `high` of a headline are a form the text knows."""
        key = tuple(self.words[low:high])
        begins = low in self._firsts or self.tags[low - 1] == TAGS.letter["NUMBER"]
        given = begins and self.tags[low] in _GIVEN and len(self._by_word.get(key[0], ())) == 1
        if high == low + 1 and key not in self.forms and (given or fold(key[0]) in self._by_last):
            self.forms[key] = Form(key, name)
            self._link_single(self.forms[key])
        return key in self.forms

    def link(self) -> None:
        """Give each form its entities: bodies first, then full names, then single words."""
        order = sorted(self.forms.values(), key=lambda form: -len(form.words))
        persons, bodies, singles = [], [], []
        for form in order:
            if form.first.kind == "person" and len(form.words) > 1:
                persons.append(form)
            elif len(form.words) == 1 and form.first.kind != "group":
                singles.append(form)
            else:
                bodies.append(form)
        for form in bodies:
            self._link_body(form)
        for form in persons:
            given = self.tags[form.first.start] in _GIVEN
            form.entities = [] if given else find_longer(form.words, self._bodies, named=True)
            if len(form.entities) != 1:  # "Quill Roe", no short form of "Quill Roe Hospital"
                self._link_person(form)
        for form in singles:
            self._link_single(form)
        for words, form in self.forms.items():  # a label: "ANN LEE: Yes."
            small = len(words) > 1 and self.forms.get(tuple(map(str.title, words)))
            form.entities = small.entities if small else form.entities

    def is_ticket(self, entity: Entity) -> bool:
        """Tell whether a name joins two people's: "Roe-Lee" in a text of Ann Roe and Tom Lee."""
        parts = entity.words[0].split("-") if len(entity.words) == 1 else []
        return len(parts) == 2 and all(fold(part) in self._by_last for part in parts)

    def new(self, form: Form, kind: str) -> Entity:
        """Make an entity named as a form first is."""
        segments, end = self.segments, name_end(form.first, self.words, self.tags)
        text = segments.article.text[segments.starts[form.first.start] : segments.ends[end - 1]]
        return Entity(" ".join(text.split()), form.words, kind)

    def _link_person(self, form: Form) -> None:
        words, suffix = part_suffix(form.words)
        bearers = self._by_last.setdefault(words[-1], [])
        if words[0].lower() in lexicon_set("titles", "particles"):
            form.entities = [e for e in bearers[:_MOST] if ends_in(e.words, words)]
            if form.entities:
                return  # "Van Dijk" of Virgil van Dijk
        for entity in bearers[:_MOST]:
            if entity.suffix == suffix and agree(entity.words, words):
                if is_fuller(words[0], entity.words[0]):
                    entity.name, entity.words = self.new(form, "person").name, words
                entity.first = min(entity.first, form.first.start)
                form.entities = [entity]
                return
        longer = self._by_word.get(words[-1], ())[:_MOST]
        whole = (e for e in longer if e.words[:-1] == words)  # no "Ann Lee Joins Growing List"
        if begun := [e for e in whole if not self._is_common(e.words[-1])]:
            form.entities = begun[:1]  # "Salva Kiir" of "Salva Kiir Mayardit"
            return
        entity = self.new(form, "person")
        entity.words, entity.suffix, entity.first = words, suffix, form.first.start
        entity.gender = next((genders()[w] for w in words[:-1] if w in genders()), "")
        bearers.append(entity)
        if (bare := part_article(words[-1])) != words[-1]:
            self._by_last.setdefault(bare, []).append(entity)
        for word in words[:-1]:
            self._by_word.setdefault(word, []).append(entity)
        form.entities = [entity]

    def _link_body(self, form: Form) -> None:
        """Link a body's or thing's name to a longer one it ends or, for an outlet, begins."""
        words = form.words
        fits = find_longer(words, self._bodies)
        if form.first.kind == "place":  # "Ireland" is no short form of "Age Ireland"
            fits = [entity for entity in fits if entity.kind == "place"]
        if len(fits) == 1:
            form.entities = fits
            return
        form.entities = [self.new(form, body_kind(words, form.first.kind))]
        for word in {words[0], words[-1]}:
            self._bodies.setdefault(word, []).append(form.entities[0])
        initials = "".join(w[0] for w in words if w[0].isalnum() and w not in _SMALL_WORDS)
        if len(initials) > 1:
            self._initials.setdefault(initials, form.entities[0])

    def _link_single(self, form: Form) -> None:
        """Link one word, the surest way first: family or given name, acronym, outlet, its own."""
        word, kind = fold(form.words[0]), form.first.kind
        form.entities = (self._by_last.get(word) or self._given(form, word))[:_MOST]
        if not form.entities and word.isupper():
            form.entities = self._by_last.get(word.title(), [])[:_MOST]  # a label: "LEE: Yes."
        if not form.entities and kind == "name":
            full = long_forms().get(word, ())
            form.entities = [e for n in full for e in self._by_word.get(n, ()) if e.words[0] == n]
        if not form.entities and word.replace(".", "") in self._initials:
            form.entities = [self._initials[word.replace(".", "")]]
        if not form.entities and word in self._short:
            form.entities = self._short[word].entities  # "the Forest Office (ForO)"
        outlet = word in lexicon_set("outlets", "names")  # "Variety called"
        weak = form.weak and not outlet and not self._says(form)
        weak = weak and (self._is_common(word) or self._is_done(form))
        if form.entities or kind == "other" or weak:
            return
        if kind != "name" or word in self._bodies:
            self._link_body(form)
        else:
            form.entities = [self.new(form, self._single_kind(form))]

    def _says(self, form: Form) -> bool:
        """Tell whether a verb of saying follows a word that no list holds: "Rosenthal said".

        Or what it is: "Crisis, a charity, said".
        """
        word, ends = form.words[0].lower(), form.ends
        if apposed := next(filter(None, (_APPOSED.match(self.tags, end) for end in ends)), None):
            head, kind = find_head(self.tags, self.words, apposed.start() + 1, apposed.end() - 2)
            return kind in ("body", "document", "person") or self.words[head] == "group"
        unlisted = not common_letter(word) and not is_listed(word) and word not in self._lower
        return unlisted and any(_SAYING.match(self.tags, end) for end in ends)

    def _is_common(self, word: str) -> bool:
        """Tell whether a capitalised word is as well a common one: "Photos", "Hunters"."""
        common = word.lower() in self._lower or common_letter(word)
        return bool(common) or kind_of(word.lower(), TAGS.letter["WORD"]) in _NO_NAMES

    def _is_done(self, form: Form) -> bool:
        """Tell what opens a clause from a name: "Jailed for theft, he said", no "Reed of Ely"."""
        word, after = form.words[0], self.tags[form.first.end : form.first.end + 1]
        return len(word) > _SHORT and word.endswith("ed") and after in _LED

    def _given(self, form: Form, word: str) -> list[Entity]:
        """List whose given name a word may be: one named in full before, if it is none for sure."""
        start, found = form.first.start, self._by_word.get(word, [])
        sure = self.tags[start] in _GIVEN
        return [entity for entity in found[:_MOST] if sure or entity.first < start]

    def _single_kind(self, form: Form) -> str:
        """Tell a person's family name from "the Whigs" and "the Fed"."""
        start, end = form.first.start, form.first.end
        if start == 0 or self.tags[start - 1] != TAGS.letter["THE"]:
            return "name"
        after = self.words[end] if end < len(self.words) else "."
        several = form.words[0].endswith("s")
        acts = several and self.tags[end + 1 : end + 2] in _OBJECTS  # "the Reeds hope their plan"
        if not acts and after[0].islower() and kind_of(after, self.tags[end]) in _NOUNS:
            return "name"  # "the Obama administration"
        return "group" if several else "organisation"
