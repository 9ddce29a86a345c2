"""The classes of the words in and around names: titles, given names, places, roles, small words.

Each class is a letter of the tag string that `helpers.speakers.names` and its users match patterns
on.
"""

import re
from functools import cache

from helpers.statements.classes import SITE
from helpers.statements.cues import forms_beside_names
from helpers.tags import Tagger, TagSet, lexicon_set, read_lexicon

_CLASSES = """
    NAME GIVEN GIVEN_PLACE SYLLABLES INITIAL INITIALS SUFFIX PARTICLE
    TITLE MALE_TITLE FEMALE_TITLE FAMILY_TITLE FAMILY_THING
    BODY JOINER TOPIC THING KNOWN ACRONYM PLACE BEFORE COMPASS
    NATION PEOPLE CALENDAR GROUP_NAME ACT AMPERSAND
    OF ON AND THE DETERMINER POSSESSOR PREPOSITION CONJUNCTION
    AUXILIARY BE SAYS OFFICE QUALITY HE SHE THEY IT WHO FIRST
    ROLE MAN WOMAN PERSON GROUP BODY_NOUN WORD NUMBER
    COMMA DOT COLON BRACKET QUOTE OWNER OTHER
"""
TAGS = TagSet(_CLASSES.split())
_LETTER = TAGS.letter
# (class, lexicon, list); of a word in several lists the last counts.
_NOUNS = [
    ("WORD", "grammar", "openers"),
    ("QUALITY", "grammar", "qualities"),
    ("ROLE", "titles", "roles"),
    ("PERSON", "titles", "person_nouns"),
    ("MAN", "titles", "male_nouns"),
    ("WOMAN", "titles", "female_nouns"),
    ("BODY_NOUN", "organisations", "nouns"),
    ("GROUP", "grammar", "groups"),
    ("OFFICE", "titles", "offices"),
]
# Small words are the same with a capital.
_SMALL = [
    ("PREPOSITION", "grammar", "prepositions"),
    ("CONJUNCTION", "grammar", "conjunctions"),
    ("AUXILIARY", "grammar", "auxiliaries"),
    ("BE", "grammar", "be"),
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
    ("ACT", "organisations", "acts"),
    ("TOPIC", "organisations", "topics"),
    ("BODY", "organisations", "bodies"),
    ("BODY", "outlets", "endings"),
    ("JOINER", "organisations", "joiners"),
    ("PLACE", "places", "countries"),
    ("PLACE", "places", "regions"),
    ("PLACE", "places", "cities"),
    ("BEFORE", "places", "before"),
    ("COMPASS", "places", "compass"),
    ("NATION", "places", "adjectives"),
    ("NATION", "places", "nationals"),
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
    "COLON": [*":;[]—–-*•|", "--", "..."],
    "BRACKET": ["(", ")"],
}

# The personal pronouns that are subjects, which no other noun follows.
NOMINATIVES = frozenset(("i", "you", "he", "she", "it", "we", "they"))
# Whose somebody is whom a source only relates to another: "his lawyer".
RELATING = frozenset(("his", "her", "its", "their"))


def letters(names: str) -> frozenset[str]:
    """Return the letters of the classes in ``"A|B|C"``."""
    return frozenset(_LETTER[name] for name in names.split("|"))


def lexicon_words(lexicon: str, key: str) -> list[str]:
    """Read a word list, which may stand as one text, its words apart by white space."""
    words: str | list[str] = read_lexicon(lexicon)[key]
    return words.split() if isinstance(words, str) else words


@cache
def genders() -> dict[str, str]:
    """Map each given name that tells a gender to ``"m"`` or ``"f"``."""
    male, female = (set(lexicon_words("given_names", key)) for key in ("male", "female"))
    return {**dict.fromkeys(male - female, "m"), **dict.fromkeys(female - male, "f")}


@cache
def given_names() -> frozenset[str]:
    """Return all given names."""
    return frozenset().union(*(lexicon_set("given_names", k) for k in ("male", "female", "either")))


@cache
def source_words(key: str) -> frozenset[str]:
    """Return one list of ``sources.toml``."""
    return lexicon_set("sources", key)


@cache
def suffixes() -> frozenset[str]:
    """Return what may follow a family name without being it ("Jr.", "III")."""
    return frozenset(w for word in lexicon_words("titles", "suffixes") for w in (word, f"{word}."))


@cache
def generations() -> frozenset[str]:
    """Return those of the suffixes that are part of the whole name."""
    words = lexicon_words("titles", "generations")
    return frozenset(w for word in words for w in (word, f"{word}."))


def _small_words() -> dict[str, str]:
    small = dict.fromkeys(read_lexicon("stopwords")["words"], _LETTER["WORD"])
    for name, lexicon, key in _SMALL:
        small |= dict.fromkeys(lexicon_words(lexicon, key), _LETTER[name])
    small |= dict.fromkeys(forms_beside_names(), _LETTER["SAYS"])
    for pronoun in ("i", "you", "he", "she", "it", "we", "they", "who"):
        for tail in ("d", "ll", "m", "re", "ve"):
            small |= dict.fromkeys((f"{pronoun}'{tail}", f"{pronoun}’{tail}"), small[pronoun])
    return small | {word.capitalize(): letter for word, letter in small.items()}


@cache
def _small() -> frozenset[str]:
    """Return the small words with a capital that are no names: no "New"."""
    small = _small_words()
    small = {w: s for w, s in small.items() if w[0].isupper() and s != _LETTER["SAYS"]}
    return frozenset(w for w, letter in small.items() if _known()[w] == letter)


def _nouns() -> dict[str, str]:
    nouns: dict[str, str] = {}
    for name, lexicon, key in _NOUNS:
        words = lexicon_words(lexicon, key)
        nouns |= dict.fromkeys(words, _LETTER[name])
        if name == "ROLE":
            nouns |= dict.fromkeys([f"{word}s" for word in words], _LETTER["GROUP"])
    groups = [word for word, letter in nouns.items() if letter == _LETTER["GROUP"]]
    return nouns | {word.capitalize(): _LETTER["GROUP_NAME"] for word in groups}


def _capitals() -> dict[str, str]:
    """Map the capitalised words, each with and without a full stop ("Gen", "Gen.")."""
    capitals = {f"{word}s": _LETTER["PEOPLE"] for word in lexicon_words("places", "adjectives")}
    given = set(genders()) | set(lexicon_words("given_names", "either"))
    for name, lexicon, key in _CAPITALS:
        for word in lexicon_words(lexicon, key):
            letter = _LETTER["GIVEN_PLACE" if name == "PLACE" and word in given else name]
            capitals[word] = capitals[f"{word}."] = letter
    return capitals


def _shape(word: str) -> str:
    """Give the letter of a word that no list holds, from its shape."""
    # One test after the other, each for what those before it let through.
    if not word[0].isalpha():
        return _LETTER[_digit_shape(word)]
    first_part, _, last_part = word.rpartition("-")
    if joined := _hyphened(word, first_part, last_part):
        return joined
    if word[0].islower():
        parent = _known().get(word.partition("-of-")[0], "") if "-of-" in word else ""
        return parent if parent in _PARENTS else _LETTER[_small_shape(word)]  # "mother-of-two"
    if len(word) == 1:
        return _LETTER["WORD" if word in "IA" else "INITIAL"]
    if not last_part[:1].isupper():
        given = _SYLLABLES.fullmatch(word) and last_part not in lexicon_set("titles", "joined")
        return _LETTER["SYLLABLES" if given else "WORD"]  # "Yo-jong", but "Trump-led"
    if word.isupper() and (capital := _capital_shape(word)):
        return capital
    if word.endswith("."):
        return _LETTER["INITIALS" if word.count(".") > 1 else "INITIAL"]
    return _LETTER[_plural_shape(word)]


def _capital_shape(word: str) -> str:
    """Give the letter of a word in capitals, "" of initials."""
    if len(word) > 2 and word != "WHO" and word.capitalize() in _small():
        return _LETTER["WORD"]  # "DO NOT"
    bare = word.rstrip(".").capitalize()
    known = _known().get(word.capitalize(), "") or _known().get(bare, "")
    if known in _PERSONAL:
        return known  # a transcript's "JANE DOE:", "MR. DOE:"
    if _known().get(word.lower()) in _CALLINGS and len(word) > 2:
        return _LETTER["TITLE"]  # "MAYOR DOE:"
    if not word.isalpha():
        return ""
    return _LETTER["ACRONYM" if len(word) < 7 else "NAME"]


def _names_people(word: str) -> bool:
    """Tell people called by their place: "Detroiters", "Chicagoans", "Bostonians", "Delhiites"."""
    stems = (word.removesuffix(ending) for ending in ("ers", "ians", "ites", "ans", "ns"))
    return any(len(s) > _STEM and s != word and _known().get(s) == _LETTER["PLACE"] for s in stems)


def _hyphened(word: str, first_part: str, last_part: str) -> str:
    """Give the letter of people and offices of two words, "" for any other word."""
    if not first_part:
        return ""
    first, last = _known().get(word.partition("-")[0]), _known().get(last_part, "")
    if last in _PEOPLES:  # "African-Americans", but "Heinz-Christian Roe"
        return first if first == _LETTER["GIVEN"] else last
    if last in _OFFICES and (
        first in _OFFICES or first_part.lower() in lexicon_set("titles", "prefixed")
    ):
        return last  # "Secretary-Treasurer", "the then-mayor"
    waits = first in _OFFICES and last_part in ("designate", "elect")
    return str(first) if waits else ""  # "Mayor-elect"


def _plural_shape(word: str) -> str:
    """Tell people and a group from a name: "Detroiters", "Workers"."""
    if word[-1] == "s" and _names_people(word):
        return "PEOPLE"
    return "GROUP_NAME" if _known().get(word.lower()) == _LETTER["GROUP"] else "NAME"


def _digit_shape(word: str) -> str:
    """Tell what a word is that begins with no letter: "24", "24tern.com", "…"."""
    if word[0].isdigit():
        return "KNOWN" if SITE.match(word) else "NUMBER"
    return "WORD" if word[-1].isalnum() else "OTHER"


def _small_shape(word: str) -> str:
    """Tell what a word in small letters is: a site ("tern.com"), a name ("d'Arc", "al-Masri")."""
    if _DOMAIN.fullmatch(word):
        return "KNOWN"
    first_part, _, last_part = word.rpartition("-")
    joined = not first_part or first_part in lexicon_set("titles", "prefixes")
    return "NAME" if joined and _NAMED.match(last_part) else "WORD"


# The given name of "Kim Yo-jong" and "Tsai Ing-wen".
_SYLLABLES = re.compile(r"[A-Z][a-z]{0,5}-[a-z]{1,5}(?<!ed)")
_STEM = 4  # letters: no "Conn" of "Conners"
_DOMAIN = re.compile(
    r"[a-z][\w-]{2,}+(?:\.[a-z]{2,3}+)?\.(?:com|org|net|info|io|gov|edu|tv|[a-z]{2})"
)
_NAMED = re.compile(r"(?:[a-z]['’])?[A-ZÀ-ÖØ-Þ]")
_PEOPLES = letters("NATION|PEOPLE")
_OFFICES = letters("ROLE|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE|MAN|WOMAN|PERSON")
_PARENTS = letters("MAN|WOMAN")
_CALLINGS = letters("ROLE|PERSON")
_PERSONAL = letters("GIVEN|TITLE|MALE_TITLE|FEMALE_TITLE|SUFFIX")


@cache
def _known() -> dict[str, str]:
    """Return the letters of the lists' words alone: what a tagger remembers depends on the past."""
    particles = dict.fromkeys(lexicon_words("titles", "particles"), _LETTER["PARTICLE"])
    marks = {mark: _LETTER[name] for name, marks in _MARKS.items() for mark in marks}
    return particles | _nouns() | _small_words() | _capitals() | marks


@cache
def tagger() -> Tagger:
    """Return what tells each word by itself; `helpers.speakers.beside` looks around it."""
    return Tagger(_known(), _shape)


def common_letter(word: str) -> str:
    """Give the letter a word has in lower case, ``""`` for one no list holds."""
    return _known().get(word.lower(), "")
