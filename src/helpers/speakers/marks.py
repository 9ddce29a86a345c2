"""Brackets, initials, suffixes and syllables in and around names, by what stands beside them."""

import re
from collections.abc import Sequence
from functools import partial

from helpers.speakers.tagging import TAGS
from helpers.statements.classes import TOLD
from helpers.tags import lexicon_set

_LETTER = TAGS.letter
_PLAIN = "NAME|GIVEN|GIVEN_PLACE"
# "Robert (Bob) Tate": as in quotation marks.
_NICKNAME = TAGS.compile(f"<BRACKET> (?<=<{_PLAIN}>.) (<{_PLAIN}>{{1,2}}) <BRACKET> (?=<{_PLAIN}>)")
# "Rory 'Red' Roe", "Rory “the Rat” Roe"
_QUOTED = TAGS.compile(
    f"<QUOTE|OWNER>(?<=<{_PLAIN}|INITIAL>.)<!QUOTE|OWNER|COMMA|DOT>{{1,4}}<QUOTE|OWNER>(?=<{_PLAIN}>)"
)
# "Col (retd) Ann Lee": a part of the title.
_TITLE_BRACKET = TAGS.compile(
    f"<BRACKET> (?<=<TITLE|MALE_TITLE|FEMALE_TITLE>.)"
    f"<!BRACKET|DOT|COMMA>{{1,3}} <BRACKET> (?=<{_PLAIN}|INITIAL>)"
)
# "Park Won-gon"
_FAMILY_FIRST = TAGS.compile("<FAMILY_THING|PLACE|THING|TOPIC> (?=<SYLLABLES>)")
_AFTER_FAMILY = TAGS.compile(f"<SYLLABLES> (?<=<{_PLAIN}>.)")
# "Hye-jin Park", but "Red-hot Reed": each syllable has one vowel and few ends
_BEFORE_FAMILY = TAGS.compile(
    f"<SYLLABLES> (?=<{_PLAIN}|FAMILY_THING|THING|TOPIC>"
    " <SAYS|AUXILIARY|BE|COMMA|DOT|COLON|WHO|OWNER|QUOTE>)"
)
_SYLLABLE = "[a-z]{0,2}?[aeiouwy]+(?:ng|[hklmnprt])?"
_GIVEN_SYLLABLES = re.compile(f"(?=[A-Z])(?i:{_SYLLABLE}-{_SYLLABLE})")
# "J.K. Roe" has two initials, "the F.B.I." is a body; "J.D. Roe" has no degree.
_INITIALS = TAGS.compile(f"<INITIALS> (?=(?:<QUOTE><{_PLAIN}>{{1,2}}<QUOTE>)?<{_PLAIN}>)")
_NAMED = f"{_PLAIN}|INITIAL|FAMILY_TITLE|FAMILY_THING|DOT"
_NO_SUFFIX = TAGS.compile(
    f"<SUFFIX> (?<!<{_PLAIN}|INITIAL>.) (?<!<{_NAMED}><COMMA>.) (?=<{_PLAIN}>)"
)
# "spokesman Rico Roe": a place as a given name
_PLACE_GIVEN = TAGS.compile(
    "<PLACE>(?<=<ROLE|PERSON|MAN|WOMAN|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE>.)(?=<NAME>)"
)
# "Mayor Kingston said", "Kingston, 43, said": a family name
_PLACE_FAMILY = TAGS.compile(
    """<PLACE>(?: (?<=<TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE>.)(?=<SAYS>)
    | (?<!<PREPOSITION|OF|ON|PLACE|COMMA|NAME|AND>.)(?=<COMMA><NUMBER><COMMA>) )"""
)
# "Brooklyn Chase, 12, said", "London Reed, a first-year student,", but "in London Reed, 12, said"
_PLACE_FIRST = TAGS.compile(
    """<PLACE>(?<!<PREPOSITION|OF|ON|PLACE|COMMA>.)(?=<NAME|GIVEN|FAMILY_THING|THING><COMMA>
    (?:<NUMBER><COMMA>
      |<DETERMINER|THE|POSSESSOR><QUALITY|NATION|PLACE|WORD|NUMBER>{0,3}<ROLE|PERSON|MAN|WOMAN>))"""
)
# "counsel Áine Roche": a firm as a family name
_THING_FAMILY = TAGS.compile(
    f"<KNOWN|FAMILY_THING>(?<=<ROLE|PERSON|MAN|WOMAN><NAME>.)(?!<{_PLAIN}|BODY|JOINER|THING|TOPIC>)"
)
# "rail operator Northern said"
_FIRM = TAGS.compile("<COMPASS>(?<=<ROLE|BODY_NOUN>.)(?=<SAYS|AUXILIARY|BE|OWNER|COMMA>)")
# "CHIEF ENGINEER WU: Yes."
_LABEL = TAGS.compile("<ACRONYM>(?<=<TITLE|MALE_TITLE|FEMALE_TITLE>.)(?=<COLON>)")
# "Sinn Féin TD Ann Roe", but "Tom Roe Jr."
_PARTY_TITLE = TAGS.compile(f"<SUFFIX> (?<=<{_PLAIN}>.) (?=<GIVEN>)")
# "Lib Dem MP Wren Roe"
_MEMBER = TAGS.compile(f"<SUFFIX> (?<=<{_PLAIN}>.) (?=<NAME><{_PLAIN}>)")
# "McDonald's said", "Lloyd's of London told", "said McDonald's.", but "Lee's said"
_SHOP = TAGS.compile(
    f"""<OWNER> (?<=<{_PLAIN}|KNOWN|FAMILY_THING>.) (?<!<GIVEN><{_PLAIN}>.)
    (?: (?=(?:<OF><PLACE>|<AND><{_PLAIN}|KNOWN><OWNER>?)?(?:(?P<verb><SAYS>)|<AUXILIARY>))
      | (?<=<SAYS>..)(?=<DOT|COMMA>)
      | (?<!<PREPOSITION|OF|ON>..)
        (?=<COMMA><WHO|THE|DETERMINER><!COMMA|DOT>{{1,12}}<COMMA>(?P<after><SAYS>)) )"""
)
# "North Korea" and "Lake Victoria" are places; "North" alone may be a family name.
_PLACED = TAGS.compile(f"<FAMILY_THING> (?<!<{_PLAIN}|BODY|THING>.) (?=<PLACE|GIVEN_PLACE>)")


def _read_shop(words: Sequence[str], found: re.Match[str]) -> str:
    """Read an owner's ending as the end of a name before a verb that is no participle.

    But "Roe's been saying": he has.
    """
    if "been" in words[found.end() : found.end() + 2]:
        return found[0]
    verb = found.start("verb" if found["verb"] else "after")
    return _LETTER["BODY"] if verb < 0 or words[verb] in TOLD else found[0]


def _read_nickname(words: Sequence[str], found: re.Match[str]) -> str:
    """Read as names the words of a nickname in double, curly or straight marks."""
    first, last = found.start(), found.end() - 1
    paired = words[first] == words[last] if found[0][0] == _LETTER["OWNER"] else True
    capital = all(word[0].isupper() or word in ("of", "the") for word in words[first + 1 : last])
    if not paired or not capital or words[first].endswith("s") or words[last].endswith("s"):
        return found[0]
    return _LETTER["QUOTE"] + _LETTER["NAME"] * (last - first - 1) + _LETTER["QUOTE"]


def read_marks(tags: str, words: Sequence[str]) -> str:
    """Read brackets, initials, suffixes and "North" by what stands beside them."""
    tags = _PLACED.sub(_LETTER["BEFORE"], tags)
    tags = _PLACE_GIVEN.sub(_LETTER["NAME"], tags)
    tags = _PLACE_FAMILY.sub(_LETTER["NAME"], tags)
    tags = _PLACE_FIRST.sub(_LETTER["GIVEN"], tags)
    tags = _LABEL.sub(_LETTER["NAME"], tags)
    tags = _FIRM.sub(_LETTER["KNOWN"], tags)
    tags = _THING_FAMILY.sub(_LETTER["NAME"], tags)
    tags = _QUOTED.sub(partial(_read_nickname, words), tags)
    if _LETTER["OWNER"] in tags:
        tags = _SHOP.sub(partial(_read_shop, words), tags)
    if _LETTER["BRACKET"] in tags:
        tags = _NICKNAME.sub(rf"{_LETTER['QUOTE']}\g<1>{_LETTER['QUOTE']}", tags)
        tags = _TITLE_BRACKET.sub(lambda found: _LETTER["TITLE"] * len(found[0]), tags)
        tags = tags.replace(_LETTER["BRACKET"], _LETTER["COLON"])
    if _LETTER["SYLLABLES"] in tags:
        given = _LETTER["GIVEN"]
        tags = _BEFORE_FAMILY.sub(
            lambda found: given if _GIVEN_SYLLABLES.fullmatch(words[found.start()]) else found[0],
            tags,
        )
        tags = _FAMILY_FIRST.sub(_LETTER["NAME"], tags)
        tags = _AFTER_FAMILY.sub(_LETTER["NAME"], tags)
        tags = tags.replace(_LETTER["SYLLABLES"], _LETTER["WORD"])
    if _LETTER["INITIALS"] in tags:
        tags = _INITIALS.sub(_LETTER["INITIAL"], tags)
        tags = tags.replace(_LETTER["INITIALS"], _LETTER["ACRONYM"])
    if _LETTER["SUFFIX"] in tags:
        letters = _LETTER["TITLE"], _LETTER["INITIAL"]  # "MP Ann Roe", "J.D. Roe"
        tags = _NO_SUFFIX.sub(lambda found: letters["." in words[found.start()]], tags)
        tags = _PARTY_TITLE.sub(_LETTER["TITLE"], tags)
        member = _LETTER["SUFFIX"], _LETTER["TITLE"]
        tags = _MEMBER.sub(
            lambda found: member[words[found.start()] in lexicon_set("titles", "seats")], tags
        )
    return tags
