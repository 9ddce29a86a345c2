"""Words that are parts of a person's name by those beside them: "Edward Said", "JD Roe"."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import product
from string import ascii_uppercase

from helpers.speakers.kinds import kind_of
from helpers.speakers.tagging import TAGS, given_names, lexicon_words
from helpers.speakers.title_rules import Rule
from helpers.tags import lexicon_set, read_lexicon

_PLAIN = "NAME|GIVEN|GIVEN_PLACE"
_TITLES = "TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE"
_ROLES = f"ROLE|PERSON|MAN|WOMAN|{_TITLES}"
_WORD = TAGS.letter["WORD"]
# What stands after a subject or at an end.
_AFTER = "SAYS|AUXILIARY|BE|COMMA|OWNER"

# "Haitham Al Said", "Abdullah bin Said"
_SAID = TAGS.compile("<SAYS>(?<=<PARTICLE|GIVEN|BEFORE|NAME>.)")
# "Edward Said said", "Mayor Said, 43,"
_SAID_LAST = TAGS.compile(f"<SAYS>(?<=<GIVEN|TITLE|MALE_TITLE|FEMALE_TITLE>.)(?=<{_AFTER}>)")
# "Said added", after "Edward Said"
_SAID_FIRST = TAGS.compile("<SAYS>(?<=<DOT|QUOTE>.)(?=<SAYS>)")
_BEFORE_SAID = ("Al", "al", "El", "bin", "ibn", "ben", "Abu", "Ben")
# "Wayne A. I. Roe", but "So did I. Roe left."
_I = TAGS.compile(f"<FIRST>(?<=<DETERMINER|INITIAL><DOT>.)(?=<DOT><{_PLAIN}>)")
# "Ten Hag said", but "Ten Tories said"
_TEN_HAG = TAGS.compile(f"<!WORD>(?=<NAME><{_AFTER}|DOT>)")
# "Erik ten Hag", "Maria do Carmo"
_AMID_NAME = TAGS.compile(f"<AUXILIARY|DETERMINER|NUMBER>(?<=<{_PLAIN}>.)(?=<{_PLAIN}>)")
# "Senator JD Roe", "captain MS Roe"
_TITLED_INITIALS = TAGS.compile(f"<ACRONYM>(?<=<{_ROLES}>.)(?=<{_PLAIN}>)")
# "JD Roe said", but "FC Roe"
_INITIALS = TAGS.compile(f"<ACRONYM>(?=<{_PLAIN}>)")
# "Naz Shah said", "Hun Sen, 70,", but "the Ely Bishop"
_TITLE_FAMILY = TAGS.compile(
    f"<{_TITLES}>(?<=<{_PLAIN}>.)(?<!<THE|DETERMINER|POSSESSOR|OWNER>..)(?=<{_AFTER}|WHO|DOT|COLON>)"
)
# "Long said", but "Long Island"
_LONG = TAGS.compile("<COMPASS>(?=<SAYS>)")
# "the Dalai Lama"
_STYLED = TAGS.compile(f"<NAME>(?=<{_PLAIN}>)")
# "Aung San Suu Kyi", but "San Diego"
_SAN = TAGS.compile("<BEFORE>(?<=<GIVEN>.)(?=<GIVEN>)")

# "Abu Khalil", "Des Roe", "Sri Mulyani"
_BEFORE = TAGS.compile("<BEFORE>(?=<NAME|GIVEN>)")
# "the governor Jan Brewer", "April Mellody, a nurse", "((Christian Roe))", "(in May,) June Brown
# said"; but "in March and April Brown said"
_MONTH_GIVEN = TAGS.compile(
    f"""<CALENDAR|FAMILY_THING|NATION>
      (?: (?<=<ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE>.)(?=<NAME>)
      | (?<=<SAYS|DOT|COMMA|QUOTE|COLON|AND|CONJUNCTION>.)
        (?=<NAME|GIVEN><COMMA><DETERMINER|THE|NUMBER|WHO|ROLE|POSSESSOR>)
      | (?<=<QUOTE><SAYS>.)(?=<NAME|GIVEN>)
      | (?<=<COMMA|QUOTE|COLON|AND|CONJUNCTION|OWNER>.)(?<!<CALENDAR|FAMILY_THING><AND>.)
        (?=<NAME|GIVEN>{{1,2}}<{_AFTER}>)
      | (?<=<COLON>.)(?=<NAME><COLON>) )"""
)
# At the beginning of a sentence: "June Brown said", but "In June Brown said"
MONTH_FIRST = TAGS.compile(f"<CALENDAR|FAMILY_THING>(?=<NAME|GIVEN>{{1,2}}<{_AFTER}>)")
# "Ai Jun wrote", "Ann June, a nurse", '"Yes," Jun said': no month says anything
_MONTH_LAST = TAGS.compile(
    f"""<CALENDAR>(?: (?<=<NAME|GIVEN>.)(?=<{_AFTER}|WHO>) | (?<=<GIVEN>.)(?=<DOT>)
      | (?<=<QUOTE|DOT>.)(?=<SAYS>) )"""
)
_JAN = TAGS.compile("<CALENDAR>(?=<PARTICLE>{0,2}<NAME|GIVEN>)")  # "Jan de Vries"
_DAY_GIVEN = TAGS.compile(  # "Governor Sunday Okoro"
    "<CALENDAR>(?<=<ROLE|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE>.)(?=<NAME>)"
)
# "Israel Katz said", "by Paris Roe.", but "in Israel Katz said"
_PLACE_GIVEN = TAGS.compile(
    f"""<PLACE>(?: (?<!<PREPOSITION|OF|ON|PLACE|COMPASS|AND>.)(?=<NAME|FAMILY_THING><{_AFTER}|WHO>)
      | (?<=<PREPOSITION>.)(?=<NAME|FAMILY_THING><COMMA|DOT>) )"""
)


# A family name that alone is something else, after a name that no list holds
_ENDS = "<FAMILY_THING|FAMILY_TITLE|COMPASS|PLACE|GIVEN_PLACE|NATION>(?<=<NAME|GIVEN_PLACE>.)"
_OPEN = "THE|DETERMINER|POSSESSOR|OWNER"
_FAMILY = TAGS.compile(_ENDS)
_NO_PERSON = TAGS.compile(f"{_ENDS}(?<=<{_OPEN}><NAME|GIVEN_PLACE>.)")  # "the Zuriel Hill"
# "Zuriel Hill said", "said Zuriel Hill, a baker", but "in Zuriel Hill said"
_SPEAKS = TAGS.compile(
    f"{_ENDS}(?: (?<!<{_OPEN}|PREPOSITION|OF|ON><NAME|GIVEN_PLACE>.)(?=<SAYS>)"
    " | (?<=<SAYS><NAME|GIVEN_PLACE>.)(?=<COMMA|DOT>) )"
)
# "captain Zak Leeds", "Zak Leeds, 26,"
_DESCRIBED = TAGS.compile(
    f"{_ENDS}(?: (?<=<{_ROLES}><NAME>.)(?!<{_PLAIN}|BODY|JOINER|THING|TOPIC|{_TITLES}>)"
    " | (?=<COMMA><NUMBER><COMMA>) )"
)
# "Church said", "Ms Church", which mean no church
_ALONE = TAGS.compile(
    "<FAMILY_THING|FAMILY_TITLE>(?:(?<=<DOT|COMMA|QUOTE|COLON|CONJUNCTION>.)(?=<SAYS>)"
    f" | (?<=<MALE_TITLE|FEMALE_TITLE>.)(?!<{_PLAIN}|FAMILY_THING|BODY|JOINER>) )"
)


def find_surnames(tags: str, words: Sequence[str], vocabulary: frozenset[str]) -> Iterator[int]:
    """Yield the family names that alone are something else, where their bearer once speaks.

    Some are so wherever the whole name speaks, others where they speak alone as well: "Zuriel
    Church left. Church said".
    """
    listed = lexicon_set("given_names", "family") & vocabulary
    alone = {words[found.start()] for found in _ALONE.finditer(tags)}
    told = {words[found.start()] for found in _DESCRIBED.finditer(tags)}
    if not listed and not alone and not told:
        return
    spoke = _pairs(_SPEAKS, tags, words, listed) if listed else set()
    named = _pairs(_FAMILY, tags, words, alone) if alone else set()
    named |= _pairs(_DESCRIBED, tags, words, told) if told else set()
    pairs = (spoke | named) - _pairs(_NO_PERSON, tags, words, listed | alone | told)
    for found in _FAMILY.finditer(tags) if pairs else ():
        at = found.start()
        if (words[at - 1], words[at]) in pairs:
            yield at


def _pairs(
    pattern: re.Pattern[str], tags: str, words: Sequence[str], last: AbstractSet[str]
) -> set[tuple[str, str]]:
    """Return the words before and at each match, if the first is no common word with a capital."""
    found = (match.start() for match in pattern.finditer(tags))
    pairs = {(words[at - 1], words[at]) for at in found if words[at] in last}
    return {pair for pair in pairs if kind_of(pair[0].lower(), _WORD) in ("", "person")}


def _nations() -> frozenset[str]:
    """Return the given names that tell of a nation or a faith too: "Christian", "Scot"."""
    nations = lexicon_set("places", "adjectives").union(read_lexicon("places")["nationals"])
    return nations & given_names()


def person_rules() -> list[Rule]:
    """Return the rules for words within persons' names: "Edward Said", "Ten Hag", "June Roe"."""
    two = frozenset(map("".join, product(ascii_uppercase, repeat=2)))
    return [
        *(Rule("NAME", _SAID, frozenset(["Said"]), particle) for particle in _BEFORE_SAID),
        Rule("NAME", _SAID_LAST, frozenset(["Said", "Heard"])),
        Rule("NAME", _SAID_FIRST, frozenset(["Said", "Heard"])),
        Rule("INITIAL", _I, frozenset(["I"])),
        Rule("NAME", _TEN_HAG, frozenset(["Ten"])),
        Rule("PARTICLE", _AMID_NAME, frozenset(["do", "ten"])),
        Rule("INITIAL", _TITLED_INITIALS, two),
        Rule("INITIAL", _INITIALS, frozenset(pair for pair in two if "J" in pair)),
        Rule("NAME", _TITLE_FAMILY, lexicon_set("titles", "surnames")),
        Rule("NAME", _LONG, frozenset(["Little", "Long"])),
        *(
            Rule("GIVEN", _STYLED, frozenset([first]), after=last)
            for first, last in map(str.split, lexicon_words("titles", "called"))
        ),
        Rule("GIVEN", _SAN, frozenset(["San"])),
        Rule("GIVEN", _BEFORE, frozenset(["Abu", "Des", "Sri"])),
        Rule("GIVEN", _MONTH_GIVEN, lexicon_set("dates", "given", "months") | _nations()),
        Rule("GIVEN", MONTH_FIRST, lexicon_set("dates", "given", "months")),
        Rule("NAME", _MONTH_LAST, lexicon_set("dates", "given", "months")),
        Rule("GIVEN", _DAY_GIVEN, lexicon_set("dates", "given", "days")),
        Rule("GIVEN", _JAN, frozenset(["Jan"])),
        Rule("GIVEN", _PLACE_GIVEN, lexicon_set("places", "given")),
    ]
