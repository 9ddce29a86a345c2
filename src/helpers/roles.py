"""Roles: what the words before or after a name say its bearer is."""

from helpers.names import TAGS, Entity, Names

_NOUN = "ROLE|PERSON|MAN|WOMAN"
_TITLE = "TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE"
_CAPITAL = (
    "NAME|GIVEN|GIVEN_PLACE|FAMILY_THING|BODY|JOINER|THING|KNOWN|ACRONYM|PLACE|BEFORE|COMPASS|NATION"
    "|GROUP_NAME"
)
_INNER = f"{_CAPITAL}|{_NOUN}|{_TITLE}|WORD|NUMBER|BODY_NOUN|GROUP|AND|OWNER"
# Before the name, up to its title: "Ukraine's foreign minister," or "campaign spokesman".
_BEFORE = TAGS.compile(
    rf"""
    (?P<role>
        (?: (?:<DETERMINER|POSSESSOR|THE>|<{_CAPITAL}>{{1,4}}<OWNER>) (?:<{_INNER}>){{0,6}} <{_NOUN}>
            (?: <PREPOSITION|OF|ON> <THE|POSSESSOR>? (?:<{_INNER}>){{1,5}} ){{0,2}} <COMMA>
          | (?:<{_CAPITAL}|BODY_NOUN|{_NOUN}>){{0,4}} <{_NOUN}> (?=<{_TITLE}>|$) )
        (?:<{_TITLE}>{{1,4}})?
      | (?:<{_CAPITAL}|OWNER>){{0,5}} <{_TITLE}>{{1,4}} (?:<OF><THE>?<{_CAPITAL}>{{1,2}})?
    ) $
    """
)
# After it: ", a teacher in Lviv, Ukraine," or ", who leads the group,".
_AFTER = TAGS.compile(
    rf"""
    <COMMA> (?:<WHO> <AUXILIARY> (?=<DETERMINER|THE|POSSESSOR>))?
    (?P<role> (?:<DETERMINER|POSSESSOR|THE>|<{_CAPITAL}>{{1,4}}<OWNER>)? (?:<{_INNER}>){{0,6}}?
        <{_NOUN}|NATION> (?!<{_NOUN}>)
        (?:<!COMMA|DOT|COLON|QUOTE|WHO|SAYS|AUXILIARY|OTHER>{{0,16}}) (?:<COMMA><PLACE>(?=<COMMA>))? )
    (?=<COMMA|DOT|COLON|QUOTE|WHO|OTHER>)
    """
)
_COURTESY = frozenset(
    ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Sir", "Madam", "Mister"]
)


def find_role(names: Names, entity: Entity) -> str | None:
    """Find what the text first says the bearer of a name is.

    Titles ("Ukrainian President"), noun phrases before the name ("Ukraine's foreign minister,"),
    appositives after it (", a teacher in Lviv,") and relative clauses of being and office count.
    """
    for number in entity.places:
        _, title, start, end = names.occurrences[number]
        role = _before(names, start) or _after(names, end)
        if role:
            return role
    return None


def _before(names: Names, start: int) -> str | None:
    low = max(0, start - 20)
    found = _BEFORE.search(names.tags, low, start)
    return _text(names, *found.span("role")) if found else None


def _after(names: Names, end: int) -> str | None:
    found = _AFTER.match(names.tags, end)
    return _text(names, *found.span("role")) if found else None


def _text(names: Names, low: int, high: int) -> str | None:
    """Slice a role's text; a mere courtesy title is none."""
    if all(word in _COURTESY for word in names.words[low:high]):
        return None
    segments = names.segments
    text = segments.article.text[segments.starts[low] : segments.ends[high - 1]]
    return " ".join(text.rstrip(",").split())
