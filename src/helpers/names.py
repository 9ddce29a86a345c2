"""Names: where an article prints them, and which of them stand for one person or body.

A run of capitalised words is a piece of the tag string; patterns over its letters split it into
titles, persons, organisations, places and things. Printed forms that share a family name and do
not contradict each other are then one `Entity`.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from helpers.patterns import Tagger, TagSet, read_lexicon
from helpers.words import Segments

TAGS = TagSet(
    [
        "NAME",
        "GIVEN",
        "GIVEN_PLACE",
        "INITIAL",
        "SUFFIX",
        "FAMILY_TITLE",
        "FAMILY_THING",
        "TITLE",
        "MALE_TITLE",
        "FEMALE_TITLE",
        "BODY",
        "JOINER",
        "THING",
        "KNOWN",
        "ACRONYM",
        "PLACE",
        "BEFORE",
        "COMPASS",
        "NATION",
        "PEOPLE",
        "CALENDAR",
        "GROUP_NAME",
        "PARTICLE",
        "OF",
        "ON",
        "AND",
        "THE",
        "DETERMINER",
        "POSSESSOR",
        "PREPOSITION",
        "CONJUNCTION",
        "AUXILIARY",
        "SAYS",
        "HE",
        "SHE",
        "THEY",
        "IT",
        "WHO",
        "WHICH",
        "FIRST",
        "ROLE",
        "MAN",
        "WOMAN",
        "PERSON",
        "GROUP",
        "BODY_NOUN",
        "WORD",
        "NUMBER",
        "COMMA",
        "DOT",
        "COLON",
        "QUOTE",
        "OWNER",
        "OTHER",
    ]
)
_CAPITAL = (
    "NAME|GIVEN|GIVEN_PLACE|INITIAL|FAMILY_TITLE|FAMILY_THING|BODY|JOINER|THING|KNOWN|ACRONYM|PLACE|BEFORE"
    "|COMPASS|NATION|PEOPLE|CALENDAR|GROUP_NAME"
)
_TITLES = "TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE"
_PLAIN = "NAME|GIVEN|GIVEN_PLACE"

# A run: capitalised words and the small words that may join them into one name.
_RUN = TAGS.compile(
    rf"""<{_CAPITAL}|{_TITLES}> (?: <{_CAPITAL}|{_TITLES}|SUFFIX> | (?<=<INITIAL>) <DOT>
      | (?:<PARTICLE>{{1,3}} | <OF|ON> <THE>? | <AND>) (?=<{_CAPITAL}>) | <COMMA> (?=<SUFFIX>) ){{0,30}}"""
)
_BODY_WORD = "NAME|GIVEN|GIVEN_PLACE|FAMILY_THING|BODY|JOINER|THING|KNOWN|ACRONYM|PLACE|BEFORE|COMPASS|NATION|GROUP_NAME"
_FAMILY = "FAMILY_TITLE|FAMILY_THING|KNOWN|PLACE|GIVEN_PLACE|COMPASS|NATION|ACRONYM"
_PART = f"(?: <{_PLAIN}> | <INITIAL> <DOT>? | <PARTICLE>{{1,3}} (?=<{_PLAIN}>) )"
# What a run holds; the first that fits, from left to right.
_PIECES = TAGS.compile(
    rf"""
      (?P<group> (?:<{_BODY_WORD}>){{0,3}} <PEOPLE> )
    | (?P<organisation> (?:<{_BODY_WORD}> (?:<{_BODY_WORD}|TITLE|AND>){{0,6}})? <BODY|JOINER>
        (?: (?<=<JOINER>) <OF|ON> <THE>? (?:<{_BODY_WORD}>(?!<GIVEN>)){{1,4}}
            (?:<AND> (?:<{_BODY_WORD}>){{1,3}})? )? )
    | (?P<thing> (?:<{_BODY_WORD}>){{0,4}} (?<!<GIVEN>) <THING|FAMILY_THING> )
    | (?P<title> <{_TITLES}>+ (?: <OF> <THE>? (?: <{_BODY_WORD}>{{1,3}}? (?=<GIVEN>)
            | <THING|BODY|JOINER> (?=<{_PLAIN}>)) )? (?=<{_PLAIN}|INITIAL>) )?
      (?P<person> (?: <GIVEN> (?:<INITIAL> <DOT>?)? <{_FAMILY}> (?!<{_PLAIN}>)
                    | <NAME|GIVEN> {_PART}{{0,4}} | <INITIAL> <DOT>? {_PART}{{1,4}}
                    | <GIVEN_PLACE> {_PART}{{1,4}} )
                  (?: <COMMA>? <SUFFIX>)? )
    | (?P<place> (?:<BEFORE>{{1,2}} <{_CAPITAL}> | <COMPASS>? <PLACE|GIVEN_PLACE>+ ) )
    | (?P<known> <KNOWN|ACRONYM> )
    """
)


@cache
def genders() -> dict[str, str]:
    """Map each given name that tells a gender to "m" or "f"."""
    male, female = (set(lexicon_words("given_names", key)) for key in ("male", "female"))
    return {**dict.fromkeys(male - female, "m"), **dict.fromkeys(female - male, "f")}


@cache
def _long_forms() -> dict[str, frozenset[str]]:
    short: dict[str, str] = read_lexicon("given_names")["short"]
    return {name: frozenset(full.split()) for name, full in short.items()}


# What each list of lower-case words is; what comes later wins, and those below a line of their own
# keep their letter with a capital too.
_NOUNS = [
    ("ROLE", "titles", "roles"),
    ("PERSON", "titles", "person_nouns"),
    ("MAN", "titles", "male_nouns"),
    ("WOMAN", "titles", "female_nouns"),
    ("BODY_NOUN", "organisations", "nouns"),
    ("GROUP", "grammar", "groups"),
]
_SMALL = [
    ("WORD", "grammar", "openers"),
    ("PREPOSITION", "grammar", "prepositions"),
    ("CONJUNCTION", "grammar", "conjunctions"),
    ("AUXILIARY", "grammar", "auxiliaries"),
    ("SAYS", "grammar", "says"),
    ("DETERMINER", "grammar", "determiners"),
    ("POSSESSOR", "grammar", "possessives"),
    ("HE", "grammar", "he"),
    ("SHE", "grammar", "she"),
    ("THEY", "grammar", "they"),
    ("IT", "grammar", "it"),
    ("WHO", "grammar", "who"),
    ("FIRST", "grammar", "first"),
    ("OF", "grammar", "of"),
    ("ON", "grammar", "on"),
    ("AND", "grammar", "and"),
    ("THE", "grammar", "the"),
]
_CAPITALS = [
    ("GIVEN", "given_names", "male"),
    ("GIVEN", "given_names", "female"),
    ("GIVEN", "given_names", "either"),
    ("KNOWN", "organisations", "bodies_known"),
    ("THING", "organisations", "things"),
    ("BODY", "organisations", "bodies"),
    ("JOINER", "organisations", "joiners"),
    ("PLACE", "places", "countries"),
    ("PLACE", "places", "regions"),
    ("PLACE", "places", "cities"),
    ("BEFORE", "places", "before"),
    ("COMPASS", "places", "compass"),
    ("NATION", "places", "adjectives"),
    ("PEOPLE", "places", "peoples"),
    ("CALENDAR", "places", "calendar"),
    ("FAMILY_THING", "organisations", "family_things"),
    ("TITLE", "titles", "titles"),
    ("MALE_TITLE", "titles", "male_titles"),
    ("FEMALE_TITLE", "titles", "female_titles"),
    ("FAMILY_TITLE", "titles", "family_titles"),
    ("SUFFIX", "titles", "suffixes"),
]
_MARKS = {
    "OWNER": ["'s", "’s", "'", "’"],
    "QUOTE": ['"', "“", "”", "„", "''", "``", "‘"],
    "COMMA": [","],
    "DOT": ["."],
    "COLON": list(":;()[]—–-*•|/") + ["--", "..."],
}


def lexicon_words(lexicon: str, key: str) -> list[str]:
    """Read a word list that stands as one text, words apart by white space."""
    words: list[str] = read_lexicon(lexicon)[key].split()
    return words


def _known_words() -> dict[str, str]:
    """Map each word of the lexicons to its letter; what is listed later wins."""
    letter = TAGS.letter
    stop = read_lexicon("stopwords")["words"]
    small = dict.fromkeys(stop, letter["WORD"])
    for name, lexicon, key in _SMALL:
        small |= dict.fromkeys(lexicon_words(lexicon, key), letter[name])
    known = dict.fromkeys(lexicon_words("titles", "particles"), letter["PARTICLE"])
    for name, lexicon, key in _NOUNS:
        words = lexicon_words(lexicon, key)
        known |= dict.fromkeys(words, letter[name])
        if name == "ROLE":
            known |= dict.fromkeys([f"{word}s" for word in words], letter["GROUP"])
    group = letter["GROUP"]
    known |= {w.capitalize(): letter["GROUP_NAME"] for w, at in list(known.items()) if at == group}
    small |= {
        f"{pronoun}{mark}{tail}": small[pronoun]
        for pronoun in ("i", "you", "he", "she", "it", "we", "they", "who")
        for mark in "'’"
        for tail in ("d", "ll", "m", "re", "ve")
    }
    known |= small
    known |= {word.capitalize(): at for word, at in small.items()}
    nations = lexicon_words("places", "adjectives")
    known |= {f"{word}s": letter["PEOPLE"] for word in nations}
    given = set(genders()) | set(lexicon_words("given_names", "either"))
    for name, lexicon, key in _CAPITALS:
        for word in lexicon_words(lexicon, key):
            ambiguous = name == "PLACE" and word in given
            known[word] = letter["GIVEN_PLACE" if ambiguous else name]
            if not word.endswith("."):
                known[f"{word}."] = known[word]
    for name, marks in _MARKS.items():
        known |= dict.fromkeys(marks, letter[name])
    return known


def _shape(word: str) -> str:
    """Give the letter of a word that no list holds, from its letters."""
    first, rest = word[0], word[1:]
    if first.isdigit():
        return TAGS.letter["NUMBER"]
    if not first.isalpha():
        return TAGS.letter["WORD" if word[-1].isalnum() else "OTHER"]
    last_part = word.rsplit("-", 1)[-1]
    if first.islower():
        named = last_part[:1].isupper() or (word[1:2] in "'’" and word[2:3].isupper())
        return TAGS.letter["NAME" if named else "WORD"]
    if not rest:
        return TAGS.letter["INITIAL" if word not in "IA" else "WORD"]
    if last_part is not word and not last_part[:1].isupper():
        return TAGS.letter["WORD"]
    if word.isupper() and len(word) < 7:
        return TAGS.letter["ACRONYM"]
    if word.endswith("."):
        return TAGS.letter["INITIAL"]
    letter = _TAGGER.get(word.lower())
    return TAGS.letter["GROUP_NAME"] if letter == TAGS.letter["GROUP"] else TAGS.letter["NAME"]


_TAGGER = Tagger({}, _shape)


def tag(words: list[str]) -> str:
    """Give the tag string of an article's tokens, a letter a token."""
    if not _TAGGER:
        _TAGGER.update(_known_words())
    return _TAGGER.tag(words)


def letter_of(word: str, letter: str) -> str:
    """Give the letter of a word whose capital may be a headline's or a sentence's."""
    return _TAGGER.get(word.lower(), letter) if letter == TAGS.letter["NAME"] else letter


class Entity:
    """Someone or something the article names: a person, an organisation, a place, a group.

    Attributes
    ----------
    name
        The fullest printed form, without title.
    words
        Its words.
    kind
        person, organisation, group, place or thing; "name" where only one word is known.
    gender
        "m", "f" or "" where nothing tells it.
    places
        The indexes of its occurrences in `Names.occurrences`.
    """

    __slots__ = ("gender", "kind", "name", "places", "suffix", "words")

    def __init__(self, name: str, words: tuple[str, ...], kind: str, gender: str = "") -> None:
        self.name, self.words, self.kind, self.gender = name, words, kind, gender
        self.suffix = ""
        self.places: list[int] = []


class Form:
    """One printed form and its occurrences; `entities` are those it may stand for."""

    __slots__ = ("entities", "kind", "places", "weak", "words")

    def __init__(self, words: tuple[str, ...], kind: str) -> None:
        self.words, self.kind = words, kind
        self.places: list[int] = []
        self.weak = True
        self.entities: list[Entity] = []


# A piece of a run: (kind, start of its title, start, end), from the run's first token.
_Piece = tuple[str, int, int, int]


class _Split(dict[str, list[_Piece]]):
    """Run of letters to its pieces, remembered: the same few hundred runs recur everywhere."""

    def __missing__(self, run: str) -> list[_Piece]:
        pieces = []
        for found in _PIECES.finditer(run):
            kind = found.lastgroup or ""
            if kind == "person":
                kind = "person" if found["person"] not in _SINGLE else "name"
                title = found.start("title") if found["title"] else found.start("person")
                pieces.append((kind, title, *found.span("person")))
            else:
                pieces.append((kind, found.start(), *found.span()))
        if len(self) < 100_000:
            self[run] = pieces
        return pieces


_L = TAGS.letter
_SINGLE = frozenset(_L[n] for n in ("NAME", "GIVEN", "GIVEN_PLACE", "INITIAL"))
_CAPITALS_SET = frozenset(_L[n] for n in f"{_CAPITAL}|{_TITLES}|SUFFIX".split("|"))
_BREAKS = frozenset(_L[n] for n in ("QUOTE", "COLON"))
_UNSURE = frozenset(_L[n] for n in ("NAME", "GIVEN", "ACRONYM", "FAMILY_TITLE", "GROUP_NAME"))
_SPLIT = _Split()
_SMALL_WORDS = frozenset(["of", "for", "on", "the", "and", "&", "The"])
_OUTLET_TAILS = frozenset(
    [
        "News",
        "Inc",
        "Corp",
        "Co",
        "Ltd",
        "Channel",
        "Network",
        "Networks",
        "Magazine",
        "Media",
        "LLC",
        "PAC",
        "Group",
    ]
)


class Names:
    """The names of one article.

    Attributes
    ----------
    tags
        The article's tag string.
    occurrences
        (kind, title, start, end) each, in tokens; its title begins at `title`.
    chosen
        The entity of each occurrence, None where it is no name after all.
    """

    def __init__(self, segments: Segments) -> None:
        self.segments = segments
        self.words = segments.words
        self.tags = tag(segments.words)
        self.first_tokens = set(segments.first_token)
        self.masked = self._mask_headings()
        self.lower = set(segments.words)
        self.occurrences: list[_Piece] = []
        self.forms: dict[tuple[str, ...], Form] = {}
        self._scan()
        self.starts = [start for _, _, start, _ in self.occurrences]
        self._link()
        self._choose()

    def _mask_headings(self) -> str:
        """Blank the headlines in title case: their capitals tell no names."""
        tags, segments = self.tags, self.segments
        first, text = segments.first_token, segments.article.text
        for number, (paragraph, start, end) in enumerate(segments.sentences):
            block = segments.paragraphs[paragraph]
            if block.part == "body" and (end - start > 200 or text[end - 1] in '.?!:,;"”'):
                continue
            low, high = first[number], first[number + 1]
            words = [w for w in self.words[low:high] if w[0].isalpha()]
            if len(words) > 3 and sum(w[0].isupper() for w in words) > 0.6 * len(words):
                tags = tags[:low] + _L["OTHER"] * (high - low) + tags[high:]
        return tags

    def _scan(self) -> None:
        """Find the occurrences and gather them by form."""
        words, tags, firsts = self.words, self.tags, self.first_tokens
        for run in _RUN.finditer(self.masked):
            base = run.start()
            for kind, title, start, end in _SPLIT[run[0]]:
                title, start, end = base + title, base + start, base + end
                inner = [k for k in range(start + 1, end) if k in firsts]
                if inner:
                    end = inner[0]
                initial = start in firsts or (start > 0 and tags[start - 1] in _BREAKS)
                weak = initial and end - start == 1 and tags[start] in _UNSURE
                if initial and end - start > 1 and self._common(start, end):
                    start = title = start + 1
                    kind = "name" if kind == "person" and end - start == 1 else kind
                key = tuple(words[start:end])
                form = self.forms.get(key)
                if form is None:
                    form = self.forms[key] = Form(key, kind)
                form.weak &= weak
                form.places.append(len(self.occurrences))
                self.occurrences.append((kind, title, start, end))

    def _common(self, start: int, end: int) -> bool:
        """Tell whether a name's first word is an ordinary one with a sentence's capital."""
        word = self.words[start]
        if self.tags[start] not in _UNSURE or self.tags[start + 1] not in _CAPITALS_SET:
            return False
        lower = word.lower()
        known = _TAGGER.get(lower, "")
        return (
            lower in self.lower
            or (known != "" and self.tags[start] != _L["GIVEN"])
            or (self.tags[start] == _L["NAME"] and word.endswith(("ing", "ed", "ly")))
        )

    def _link(self) -> None:
        """Make one entity of all forms of one name."""
        self.by_last: dict[str, list[Entity]] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self.bodies: list[Entity] = []
        self.initials: dict[str, Entity] = {}
        order = sorted(self.forms.values(), key=lambda form: -len(form.words))
        for form in order:
            if form.kind == "person":
                self._link_person(form)
        for form in order:
            if form.kind not in ("person", "name"):
                self._link_body(form)
        for form in order:
            if form.kind == "name":
                self._link_single(form)

    def _new(self, form: Form, kind: str) -> Entity:
        _, _, start, end = self.occurrences[form.places[0]]
        segments = self.segments
        name = segments.article.text[segments.starts[start] : segments.ends[end - 1]]
        entity = Entity(" ".join(name.split()), form.words, kind)
        form.entities = [entity]
        return entity

    def _link_person(self, form: Form) -> None:
        words, suffix = _core(form.words)
        family = words[-1]
        for entity in self.by_last.get(family, ()):
            if _same_person(entity, words, suffix):
                form.entities = [entity]
                if _fuller(words, entity.words):
                    entity.name, entity.words = self._new(form, "person").name, words
                    form.entities = [entity]
                return
        entity = self._new(form, "person")
        entity.words, entity.suffix = words, suffix
        entity.gender = genders().get(words[0], "")
        self.by_last.setdefault(family, []).append(entity)
        for word in words[:-1]:
            self.by_word.setdefault(word, []).append(entity)

    def _link_body(self, form: Form) -> None:
        words = tuple(w for w in form.words if w not in _SMALL_WORDS)
        if len(words) == 1:
            key = words[0].replace(".", "")
            if key in self.initials:
                form.entities = [self.initials[key]]
                return
        fits = [
            e
            for e in self.bodies
            if len(e.words) > len(form.words)
            and (
                e.words[-len(form.words) :] == form.words
                or (
                    e.words[: len(form.words)] == form.words
                    and set(e.words[len(form.words) :]) <= _OUTLET_TAILS
                )
            )
        ]
        if len(fits) == 1:
            form.entities = fits
            return
        known = form.kind == "known" or (form.kind == "thing" and form.words[-1] in _bodies())
        kind = "organisation" if known else form.kind
        entity = self._new(form, kind)
        self.bodies.append(entity)
        if len(words) > 1:
            self.initials.setdefault("".join(w[0] for w in words), entity)

    def _link_single(self, form: Form) -> None:
        word = form.words[0]
        fits = self.by_last.get(word) or self.by_word.get(word)
        if not fits:
            full = _long_forms().get(word, ())
            fits = [e for name in full for e in self.by_word.get(name, ()) if e.words[0] == name]
        if not fits:
            fits = [
                e for e in self.bodies if e.words[0] == word and set(e.words[1:]) <= _OUTLET_TAILS
            ]
        if fits:
            form.entities = list(fits)
        elif not form.weak or word.lower() not in self.lower:
            entity = self._new(form, "name")
            entity.suffix = ""
            self.by_last.setdefault(word, []).append(entity)

    def _choose(self) -> None:
        """Choose the entity of each occurrence, in the order of the text."""
        self.chosen: list[Entity | None] = [None] * len(self.occurrences)
        for form in self.forms.values():
            if len(form.entities) == 1:
                for place in form.places:
                    self.chosen[place] = form.entities[0]
        for number, (_, title, start, end) in enumerate(self.occurrences):
            form = self.forms[tuple(self.words[start:end])]
            entity = self.pick(form, title, start)
            self.chosen[number] = entity
            if entity:
                entity.places.append(number)

    def pick(self, form: Form, title: int, start: int) -> Entity | None:
        """Choose among the entities a form may stand for: by title, else the latest named."""
        fits = form.entities
        gender = _TITLE_GENDER.get(self.tags[title], "") if title < start else ""
        if gender:
            fits = [e for e in fits if e.gender in ("", gender)]
            if not fits:
                fits = (
                    [self._new(form, "person")] if not form.entities else self._other(form, gender)
                )
            if len(fits) == 1 and not fits[0].gender:
                fits[0].gender = gender
        if title < start and fits and fits[0].kind == "name":
            fits[0].kind = "person"
        if len(fits) < 2:
            return fits[0] if fits else None
        return max(fits, key=lambda e: e.places[-1] if e.places else -1)

    def between(self, low: int, high: int) -> Iterator[tuple[int, int, int, int, Entity | None]]:
        """Yield (occurrence, title, start, end, entity) of the names in tokens low to high.

        In a headline in title case no names are discovered, but forms known from the rest of
        the text are found; their occurrence is -1.
        """
        if self.masked[low:high] != self.tags[low:high]:
            for run in _RUN.finditer(self.tags, low, high):
                for _, title, start, end in _SPLIT[run[0]]:
                    title, start, end = (run.start() + k for k in (title, start, end))
                    form = self.forms.get(tuple(self.words[start:end]))
                    yield -1, title, start, end, self.pick(form, title, start) if form else None
            return
        at = bisect_left(self.starts, low)
        while at < len(self.starts) and self.starts[at] < high:
            _, title, start, end = self.occurrences[at]
            yield at, max(title, low), start, min(end, high), self.chosen[at]
            at += 1

    def _other(self, form: Form, gender: str) -> list[Entity]:
        """Make a second entity of one family name: its title contradicts the first."""
        entity = Entity(form.words[-1], form.words, "person", gender)
        form.entities = [*form.entities, entity]
        return [entity]


_TITLE_GENDER = {_L["MALE_TITLE"]: "m", _L["FEMALE_TITLE"]: "f"}


@cache
def _bodies() -> frozenset[str]:
    return frozenset(lexicon_words("organisations", "bodies"))


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(w for word in lexicon_words("titles", "suffixes") for w in (word, f"{word}."))


def _core(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Part the words of a name from its suffix; full stops and commas fall away."""
    kept = [w for w in words if w not in (".", ",")]
    suffix = kept.pop() if len(kept) > 1 and kept[-1] in _suffixes() else ""
    return tuple(kept), suffix.strip(".")


def _same_first(one: str, other: str) -> bool:
    a, b = one.strip("."), other.strip(".")
    if a == b or (1 in (len(a), len(b)) and a[:1] == b[:1]):
        return True
    long = _long_forms()
    return (
        b in long.get(a, ())
        or a in long.get(b, ())
        or bool(long.get(a, frozenset()) & long.get(b, frozenset()))
    )


def _same_person(entity: Entity, words: tuple[str, ...], suffix: str) -> bool:
    """Tell whether a full name can be the entity's: no given name or suffix contradicts."""
    mine = entity.words
    if entity.suffix != suffix:
        return False
    if mine[-len(words) :] == words:
        return True
    return _same_first(mine[0], words[0]) or words[0] in mine[:-1] or mine[0] in words[:-1]


def _fuller(words: tuple[str, ...], than: tuple[str, ...]) -> bool:
    """Tell whether a form is the fuller name: it begins with a given name, or the other does not."""
    known = genders()
    return words[0] in known and than[0] not in known
