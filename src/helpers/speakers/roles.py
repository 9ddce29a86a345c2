"""Roles: what the words before or after a name say its bearer is."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import chain

from helpers.speakers.aliases import Entity
from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import SILENT
from helpers.speakers.name_patterns import BODY, TITLE
from helpers.speakers.names import Name, name_end
from helpers.speakers.role_rows import INNER, Span, find_before
from helpers.speakers.role_words import NOUN, OPEN, is_role
from helpers.speakers.tagging import RELATING, TAGS, letters
from helpers.statements.cues import base_forms
from helpers.tags import lexicon_set, read_lexicon

_STOP = "COMMA|DOT|COLON|QUOTE|WHO|SAYS|AUXILIARY|BE|OTHER"
_ENDS = "COMMA|DOT|COLON|QUOTE|WHO|OTHER"
# To the end of the phrase, past the full stop of an initial: "an aide to Tom B. Bell".
_REST = f"(?: <INITIAL><DOT> (?=<{BODY}|INITIAL>) | <!{_STOP}> ){{0,18}}"
# After it: ", 45, a teacher in Lviv, Ukraine,", ", who is its president,", ", who leads the group,"
# and " is a lawyer".
_AFTER = TAGS.compile(
    rf"""
    (?: <COLON><NAME|INITIAL|PLACE|DOT|WORD|ACRONYM>{{1,4}}<COLON>(?=<COMMA>) )?  # "(R-Ohio)"
    (?: (?: <COMMA> | <COLON> (?=<NUMBER|{OPEN}>) ) (?: <NUMBER> <COMMA> )?
        (?: <WHO> <BE> (?=<{OPEN}>) )? | <BE> (?=<{OPEN}>) )
    (?P<role>
        (?: (?P<when> <WORD|CONJUNCTION|HE|SHE|PREPOSITION>{{1,2}}?
              (?=<{OPEN}>|<QUALITY>?<{NOUN}>) )?
            (?:<{OPEN}>|<{BODY}>{{1,4}}<OWNER>)? <CONJUNCTION>? <{INNER}>{{0,6}}?
            (?: <{NOUN}> (?!<{NOUN}|GROUP|GIVEN|NAME|INITIAL>)
              | <NATION> (?=<OF|ON|PREPOSITION|AND|{_ENDS}>) )
          | (?: (?:<{OPEN}>|<{BODY}>{{1,4}}<OWNER>) <QUALITY>?
                # whole, so that no verb follows: "the Mayor of Ely left the room"
                <{BODY}>{{0,4}} (?=<{TITLE}>{{1,3}}
                    (?:<OF|ON|PREPOSITION><{BODY}|OF|AND|THE>{{1,8}})?<COMMA|DOT|QUOTE|COLON>) )?
            <{TITLE}>{{1,3}} (?: <NAME|TOPIC|BODY|JOINER|THING|AND>{{1,3}} <{TITLE}>{{1,3}} )?
            (?=<OF|ON|PREPOSITION|COMMA|DOT|QUOTE|COLON>)
          | <WHO> <AUXILIARY>? <OFFICE> )
        {_REST} (?: <COMMA> <PLACE> (?=<COMMA>) )? )
    (?=<{_ENDS}>|$)
    """
)
# The same of a noun that no list holds: ", a shearer from Ely,".
_UNLISTED = TAGS.compile(
    rf"<COMMA> (?: <NUMBER> <COMMA> )? (?P<role> <DETERMINER|THE|QUALITY> {_REST} ) (?=<{_ENDS}>|$)"
)
# "is a baker | Ann Lee knows"
_RELATIVE = TAGS.compile(f"<{NOUN}> (?=<NAME|GIVEN|INITIAL|HE|SHE|THEY|FIRST>)")
_RUNS = TAGS.compile("<AND> (?=<OFFICE>)")  # "a baker and runs the mill"
_AS_WHAT = TAGS.compile(
    f"<PREPOSITION> (?=<{OPEN}>|<{BODY}>{{1,4}}<OWNER>|<{INNER}>{{0,4}}<{NOUN}>)"
)
_OPENS = letters(OPEN)
_WHOLE = letters(f"{NOUN}|{TITLE}|COMMA")
_APART = ([";"], [":"])
_SPEAKING = frozenset(("my", "our", "your"))  # what somebody says of her
_ADJOINING = letters(f"{NOUN}|COMMA")
_LINKS = letters("PREPOSITION|OF|ON|AND|THE")
_FOLLOW = _LINKS | letters(_ENDS)
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_COMMA, _WHO, _BE, _OF, _OWNER, _QUOTE, _WORD, _QUALITY, _NATION = (
    TAGS.letter[n]
    for n in ("COMMA", "WHO", "BE", "OF", "OWNER", "QUOTE", "WORD", "QUALITY", "NATION")
)


def find_role(names: Entities, entity: Entity) -> str | None:
    """Find what the text first says the bearer of a name is.

    Titles ("Ukrainian President"), noun phrases before the name ("Ukraine's foreign minister,"),
    appositives (", a teacher in Lviv,"), relative clauses of being and office (", who leads the
    group,") and "is a" count, as printed; "Mr." and the like do not.
    """
    relation, tags = None, names.tags
    for number in entity.places:
        name = names.names[number]
        if name.heading:  # its capitals and commas tell little
            titled = tags[name.title] in _WHOLE and name.title < name.start
            role = _text(names, (name.title, name.start)) if titled else None
        else:
            role = _text(names, find_before(names, name)) or _text(names, _after(names, name.end))
        owner = role.split()[0].lower() if role else ""
        if role and owner not in RELATING | _SPEAKING:
            return role
        relation = relation or (role if owner not in _SPEAKING else None)
        relation = relation or " ".join(names.words[_last_letters(names, name) : name.end])
    return relation or None


def _last_letters(names: Entities, name: Name) -> int:
    """Return where the letters of an office or an honor begin that end a name: "Ann Lee KC"."""
    end = name_end(name, names.words, names.tags)
    return end + (names.tags[end : end + 1] == _COMMA and end < name.end)


def _after(names: Entities, end: int) -> Span | None:
    """Find the tokens after a name that say what its bearer is."""
    tags, words = names.tags, names.words
    first = names.segments.first_token
    stop = first[min(bisect_right(first, end), len(first) - 1)]  # no role goes on in a new sentence
    found = _AFTER.match(tags, end, stop) if words[end : end + 1] not in _APART else None
    if found is None:
        return _unlisted(names, end, stop)
    low, high = found.span("role")
    when = " ".join(words[slice(*found.span("when"))])
    # "Roe isn't the first sailor", "if Roe were a sailor"
    denied = words[end].endswith(("n't", "n’t")) or words[end] == "were"
    # "Roe, all the while a sailor," but "Roe, retail expert at"
    other = tags[found.end("when")] in _OPENS and when not in lexicon_set("titles", "while") | {""}
    if words[low] == "whose" or denied or other:
        return None
    if tags[end] == _BE and (known := _RELATIVE.search(tags, low, high)):
        high = known.end()
    if tags[low] == _WHO and words[low + 1].startswith("represent"):
        kind = find_head(names.phrases, words, low + 2, high)[1] if high > low + 2 else ""
        return None if kind in SILENT else (low, high)  # "who represents a kind of hope"
    if tags[low] == _WHO:
        as_what = (m.end() for m in _AS_WHAT.finditer(tags, low, high) if words[m.start()] == "as")
        return next(as_what, low), high  # "who works as | a miller"
    return low, _own_end(names, low, high)


def _own_end(names: Entities, low: int, high: int) -> int:
    """Return where a role ends: before another verb, or a title in quotation marks."""
    tags, words = names.tags, names.words
    if runs := _RUNS.search(tags, low, high):
        return runs.start()
    for at in range(low + 1, high - 1):  # "a baker | to discuss it", but "an aide to lawmakers"
        if words[at] == "to" and words[at + 1] in base_forms():
            return at
    if tags[high : high + 1] == _QUOTE and tags[high - 1] == _OWNER:
        while high > low and tags[high - 1] not in _LINKS:
            high -= 1  # "the host | of Quill's "Late Rain""
    return high


def _unlisted(names: Entities, end: int, stop: int) -> Span | None:
    """Find the role whose noun no list holds: "Ann Lee, | a shearer from Ely,"."""
    tags, words = names.tags, names.words
    found = _UNLISTED.match(tags, end, stop)
    if found is None:
        return None
    low, high = found.span("role")
    head, kind = find_head(names.phrases, words, low, high)
    shaped = kind == "person" and tags[head] == _WORD and words[head].isalpha() and head > low
    opened = tags[low] == _QUALITY or words[low] in ("a", "an", "the")
    if not shaped or not opened or (head + 1 < high and tags[head + 1] not in _FOLLOW):
        return None
    return low, _own_end(names, low, high)


def _text(names: Entities, span: Span | None) -> str | None:
    """Slice a role's text; a courtesy title or a preposition at its end is no part of it."""
    if span is None:
        return None
    low, high = span
    while high > low and names.tags[high - 1] in _LINKS:
        high -= 1  # "the author of" a title in quotation marks
    while high > low and names.words[high - 1].rstrip(".") in lexicon_set("titles", "courtesies"):
        if names.words[high - 2] == "First":
            break  # "First Lady"
        high -= 1
        if names.tags[high - 1] not in _WHOLE:
            return None
    segments = names.segments
    text = segments.article.text[segments.starts[low] : segments.ends[high - 1]]
    return " ".join(text.rstrip(",").split())


def role_words(names: Entities) -> dict[Entity, set[str]]:
    """Map each person to the words of its roles and titles, and the nouns a title answers to.

    Of whom or what somebody is something, only names count: an aide to the mayor is no mayor.
    """
    answers, tags, words = _answers(), names.tags, names.words
    found: dict[Entity, set[str]] = {}
    for name, entity in zip(names.names, names.chosen, strict=True):
        if not entity or entity.kind not in ("person", "name"):
            continue
        known = found.setdefault(entity, set())
        known.update(word.lower() for word in words[_last_letters(names, name) : name.end])
        if tags[name.title - 1 : name.title] == _NATION:  # "the Chilean Ann Lee"
            known.add(words[name.title - 1].lower())
        for low, high in _role_spans(names, name):
            of = next((i for i in range(low, high) if tags[i] in _PREPOSITIONS), high)
            for word in words[low:of]:
                known.update((word, *answers.get(word.rstrip("."), (word.lower(),))))
            known.update(word for word in words[of:high] if word[0].isupper())
        if tags[name.end : name.end + 1] == _OF:  # "Senator Ann Lee of Ohio"
            known.update(word for word in words[name.end + 1 : name.end + 3] if word[0].isupper())
    for known in found.values():
        known.update(chain.from_iterable(n for of, n in _of_two().items() if known.issuperset(of)))
    return found


def _role_spans(names: Entities, name: Name) -> Iterator[Span]:
    """Yield the tokens of the titles before a name, and of the roles before and after it."""
    tags, low = names.tags, name.title
    spans: list[Span | None] = [(low, name.start)]
    beside = tags[low - 1 : low] in _ADJOINING
    if low < name.start or beside or (low and is_role(names, low - 1)):
        spans.append(find_before(names, name))
    if tags[name.end : name.end + 1] == _COMMA:
        spans.append(_after(names, name.end))
    yield from (span for span in spans if span and span[0] < span[1])


@cache
def _of_two() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map the two words of an office to the nouns for it: "chief executive" to "ceo"."""
    offices: dict[str, str] = read_lexicon("titles")["offices_of_two"]
    return {tuple(office.split()): tuple(nouns.split()) for office, nouns in offices.items()}


@cache
def _answers() -> dict[str, tuple[str, ...]]:
    answers: dict[str, str] = read_lexicon("titles")["answers"]
    return {title: (title.lower(), *nouns.split()) for title, nouns in answers.items()}
