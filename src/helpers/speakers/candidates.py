"""What pronouns may mean, in text order: names, sources, groups; and what one of them may not."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from helpers.quotes.pairs import Quote
from helpers.speakers.aliases import Entity
from helpers.speakers.descriptions import Nouns
from helpers.speakers.entities import Entities
from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import TAGS, letters, source_words

GENDERS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("she", "her", "herself", "hers"), "f"),
}
PLURAL = ("they", "them", "themselves", "their", "theirs")
_PERSONS = ("person", "unnamed", "epithet")
_GROUPS, _BODIES = ("group",), ("organisation", "document", "matter")
KINDS = {
    **dict.fromkeys(GENDERS, _PERSONS),
    **dict.fromkeys(PLURAL, _GROUPS),
    **dict.fromkeys(("it", "itself", "its"), _BODIES),
}
RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
_POSSESSOR = TAGS.letter["POSSESSOR"]
_GROUP = TAGS.compile("<GROUP|GROUP_NAME>")
_SUBJECT = TAGS.compile("<WORD>(?=<BE|AUXILIARY>)")
_NOUN = "WORD|QUALITY|NATION|BODY_NOUN"
_SUBJECT_NOUNS = TAGS.compile(f"<THE|DETERMINER><{_NOUN}>{{1,4}}")
_BROUGHT = TAGS.compile(f"<DETERMINER><{_NOUN}>{{1,3}}(?!<IT>)")  # not "a note | it wrote"
_CLOSED = letters(
    "PREPOSITION|OF|ON|AND|THE|DETERMINER|CONJUNCTION|WHO|POSSESSOR|HE|SHE|IT|THEY|AUXILIARY|BE"
    "|COMMA|DOT|COLON|BRACKET|QUOTE"
)
_LINKS, _PARTICLES = letters("PREPOSITION|OF|ON"), ("down", "off", "out", "up")
_VERBS = letters("SAYS|AUXILIARY|BE")
_GENDERED = TAGS.compile("<HE|SHE|POSSESSOR>")
_APART = TAGS.compile("<COLON|BRACKET>|<COMMA><AND|WHO>")  # what follows need not be said
# "Ann Lee's mother", "the boy's late father", but "the mother's boss"
_KIN = TAGS.compile(
    """(?:<THE|DETERMINER>?<!COMMA|DOT|POSSESSOR|WHO|SAYS>{1,5}?<OWNER>|<POSSESSOR>)
    <QUALITY|WORD>?<MAN|WOMAN>(?!<OWNER>)"""
)
_KIN_ACTS = TAGS.compile("<POSSESSOR><MAN|WOMAN>(?=<WORD|AUXILIARY|BE>)")
_PERSON_ACTS = TAGS.compile(
    f"<THE|DETERMINER><{_NOUN}|NUMBER>{{0,4}}?<ROLE|PERSON|MAN|WOMAN>(?=<WORD|AUXILIARY|BE>)"
)
_OWNER = TAGS.letter["OWNER"]
_COMMA, _MAN = TAGS.letter["COMMA"], TAGS.letter["MAN"]
_SAYS = TAGS.letter["SAYS"]
_AUXILIARY, _HELPED = TAGS.letter["AUXILIARY"], 4
_ACTS = letters("WORD|SAYS")
_THEN = ("also", "later", "never", "once", "then")
_TITLED = 6  # tokens from a pronoun to a name with its title
_NEAR = 8  # tokens of what is said, in which no name is the speaker's own


class Sources(NamedTuple):
    """Who says what: numbers of names, other sources by token, pronouns with what follows them.

    `contents` are all spans said, in order; of a pronoun, by its token, those told after it, and so
    of a description ("the Texan").
    `owners` are the tokens of "his", "her", "its" and "their" that a source begins with.
    """

    names: set[int]
    nominals: dict[int, Entity]
    pronouns: dict[int, list[tuple[int, int]]]
    contents: list[tuple[int, int]]
    owners: set[int]


def list_clocks(names: Entities, quotes: list[Quote]) -> list[int]:
    """Count the sentences, those inside quotes as the sentence before."""
    clocks, now, at = [], 0, 0
    for _, start, end in names.segments.sentences:
        while at < len(quotes) and quotes[at].end < end:
            at += 1
        inside = at < len(quotes) and quotes[at].start <= start and end <= quotes[at].end
        now += not inside
        clocks.append(now)
    return clocks


def list_events(
    names: Entities, quotes: list[Quote], sources: Sources
) -> Iterator[tuple[int, int]]:
    """Yield (token, number of a name or -1) in text order; inside quotes only what is asked."""
    asked = sources.pronouns.keys() | sources.owners
    last = max(asked) + 1  # nothing after it matters
    wanted = {"person", "name"}
    for token in asked:
        wanted.update(KINDS.get(names.word(token), ()))
    bodies = (e for token in asked if (e := sources.nominals.get(token)))  # "the company"
    if "group" in wanted or any(e.kind in _GROUPS + _BODIES for e in bodies):
        wanted.add("organisation")
    events = [
        (start, number)
        for number, (start, entity) in enumerate(zip(names.starts, names.chosen, strict=True))
        if entity and entity.kind in wanted and start < last
    ]
    common = _common_tokens(names, sources, last, groups="group" in wanted)
    if any(names.word(token) == "it" for token in sources.pronouns):
        common.update(_subjects(names, last))
        common.update(_brought(names, last))
    events += [(token, -1) for token in common]
    events.sort()
    starts, at = names.segments.starts, 0
    for token, number in events:
        place = starts[token]
        while at < len(quotes) and quotes[at].end <= place:
            at += 1
        asked_for = token in sources.pronouns and token not in sources.nominals
        if at == len(quotes) or place < quotes[at].start or asked_for:
            yield token, number


def _common_tokens(names: Entities, sources: Sources, last: int, *, groups: bool) -> set[int]:
    """Return the tokens up to `last` that mention someone without a name."""
    tags = names.tags
    tokens = sources.pronouns.keys() | sources.nominals.keys()
    if groups:
        tokens.update(m.start() for m in _GROUP.finditer(tags, 0, last))
        subjects = (m.start() for m in _SUBJECT.finditer(tags, 0, last))
        tokens.update(token for token in subjects if _is_people(names, token))
    tokens.update(_kin(names, last))
    tokens.update(_persons(names, last))
    tokens.update(
        m.start()
        for m in _GENDERED.finditer(tags, 0, last)
        if tags[m.start()] != _POSSESSOR or names.words[m.start()].lower() in GENDERS
    )
    return tokens


def _subjects(names: Entities, last: int) -> Iterator[int]:
    """Yield the bodies and papers up to `last` that a sentence is about, whom "it" may mean.

    "The airline | cut 400 jobs": it need not have said anything.
    """
    words, tags = names.words, names.tags
    for low in filter(last.__gt__, names.segments.first_token):
        if not (found := _SUBJECT_NOUNS.match(tags, low)):
            continue
        kinds = [kind_of(words[at], tags[at]) for at in range(low, found.end() + 1)]
        for at, (kind, following) in enumerate(pairwise(kinds)):
            if at and kind in ("body", "document") and following in ("", "other"):
                if tags[low + at + 1] != _OWNER:  # not "The mill's owner left"
                    yield low + at
                break


def _brought(names: Entities, last: int) -> Iterator[int]:
    """Yield what somebody brings or finds up to `last` with words on it: "He held up a letter"."""
    words, tags = names.words, names.tags
    for found in _BROUGHT.finditer(tags, 0, last):
        low, high = found.span()
        kinds = [kind_of(words[at], tags[at]) for at in range(low, high)]
        governed = tags[low - 1] in _LINKS and words[low - 1] not in _PARTICLES
        if words[low].lower() in ("a", "an") and "document" in kinds and not governed:
            yield low + kinds.index("document")


def _kin(names: Entities, last: int) -> Iterator[int]:
    """Yield whom a sentence up to `last` is about and no "he" else: "Her husband | disagrees"."""
    firsts = set(names.segments.first_token)
    for found in _KIN_ACTS.finditer(names.tags, 0, last):
        low, noun = found.start(), found.end() - 1
        other = "f" if names.tags[noun] == _MAN else "m"
        if low in firsts and GENDERS.get(names.word(low)) == other:
            yield noun


def _persons(names: Entities, last: int) -> Iterator[int]:
    """Yield who without a name acts in a sentence up to `last`: "A man | fled. He"."""
    for low in filter(last.__gt__, names.segments.first_token):
        if found := _PERSON_ACTS.match(names.tags, low):
            yield found.end() - 1


def _is_people(names: Entities, token: int) -> bool:
    """Tell people that no list holds from other nouns before a plural verb: "rowers were"."""
    word, verb = names.words[token], names.words[token + 1].lower()
    plural = word[-1] == "s" and verb in ("are", "were", "have")
    return plural and kind_of(word, names.tags[token]) == "group"


def named_within(
    names: Entities, nouns: Nouns, quotes: list[Quote], sources: Sources, token: int
) -> set[Entity]:
    """Return whom a pronoun's own words name: "he said Bell left" is not said by Bell.

    Whoever is named in the scope of a pronoun is somebody else (Condition C of Chomsky's "Lectures
    on Government and Binding"). Farther on a name may be there for clarity, and in quoted words
    names stand as they were spoken: neither is looked at. Nor is it who is spoken to: "he told
    Bell" (Condition B).
    """
    starts, found = names.segments.starts, set[Entity]()
    found.update(
        entity
        for number in names.between(token + 2, token + _TITLED)
        if names.names[number].title == token + 2 and names.tags[token + 1] == _SAYS
        if (entity := names.chosen[number])
    )
    for start, end in sources.pronouns.get(token, ()):
        low = bisect_left(starts, start)
        high = min(bisect_left(starts, end), low + _NEAR)
        if apart := _APART.search(names.tags, low, high):
            high = apart.start()
        named = [(names.names[n].start, names.chosen[n]) for n in names.between(low, high)]
        if names.word(token) in PLURAL:
            groups = (m.start() for m in _GROUP.finditer(names.tags, low, high))
            named += [(at, nouns.before(at, "group")) for at in groups]
        found.update(entity for at, entity in named if entity and not is_quoted(quotes, starts[at]))
    return found


def owns(tags: str, token: int) -> bool:
    """Tell the "her" of "her plan" from that of "told her that"."""
    return tags[token] == _POSSESSOR and tags[token + 1 : token + 2] not in _CLOSED


def find_doer(names: Entities, resolved: Mapping[int, Entity | None], token: int) -> Entity | None:
    """Find who does something to a pronoun and is not it: "Bell then asked | him |".

    Condition B of Chomsky; but "friends of Bell asked him".
    """
    tags, at = names.tags, token - 1
    if names.words[token] not in ("him", "her") or tags[at] not in _ACTS:
        return None
    while at > token - _HELPED and (tags[at - 1] == _AUXILIARY or names.words[at - 1] in _THEN):
        at -= 1
    number = bisect_left(names.starts, at) - 1
    if number >= 0 and names.names[number].end == at:
        return names.chosen[number] if tags[names.names[number].title - 1] not in _LINKS else None
    return resolved.get(at - 1)


def is_quoted(quotes: list[Quote], place: int) -> bool:
    """Tell whether a place is inside one of the quotes, which stand in order."""
    at = bisect_right(quotes, place, key=lambda quote: quote.start) - 1
    return at >= 0 and place < quotes[at].end


def find_kin(names: Entities, token: int) -> tuple[int, int] | None:
    """Find whose kin does something as she speaks: "| Ann Lee's mother | wept as she said"."""
    tags = names.tags
    if names.words[token - 1] not in ("as", "while") or tags[token + 1 : token + 2] != _SAYS:
        return None
    first = names.segments.first_token
    begin = first[bisect_right(first, token) - 1]
    begin = max(begin, tags.rfind(_COMMA, begin, token) + 1)
    kin = _KIN.match(tags, begin, token)
    fits = kin and GENDERS.get(names.word(token)) == ("m" if kin[0][-1] == _MAN else "f")
    return kin.span() if kin and fits else None


def is_counted(names: Entities, token: int) -> bool:
    """Tell whether some of a group are who its sentence is about: "Others shut their shops"."""
    first, words = names.segments.first_token, names.words
    begin = first[bisect_right(first, token) - 1]
    if names.word(begin) in ("about", "and", "but", "nearly", "still", "yet"):
        begin += 1
    opens = names.word(begin) in source_words("parts")
    follows = names.tags[begin + 1 : begin + 2]
    after = words[begin + 1 : begin + 3]
    some = after[:1] == ["in"] or after in (["of", "those"], ["of", "them"])
    return opens and (some or follows in _VERBS)


def goes_on(names: Entities, token: int, end: int) -> bool:
    """Tell whether after the comma of a clause in front a person is named: the main clause's."""
    comma = names.tags.find(TAGS.letter["COMMA"], token, end)
    after = names.between(comma, end) if comma > 0 else ()
    return any(e and e.kind in KINDS["he"] for e in map(names.chosen.__getitem__, after))
