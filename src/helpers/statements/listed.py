"""Those of a list of people before the last: "Ann Lee, Bo Roe and other nurses said"."""

import re

from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, Span, clause_words
from helpers.statements.patterns import NP
from helpers.tags import lexicon_set

_COMMA, _AND, _REACH = TAGS.letter["COMMA"], TAGS.letter["AND"], 30  # tokens before a list's end
_LISTED_BEFORE = TAGS.compile(
    f"""(?P<first><NP|NAMED>(?<!<PREP|SUB|AFTER|ADV|COMMA|AND|AS|SAID|PAST|PRESENT|SAYS|SAYING|GERUND|BE|HAVE|TO>.)<IN>*+)
    (?:(?:<GERUND|SAYING>|<GERUND|SAYING>?<PREP>){NP}(?:<AND>{NP})?)?(?:<COMMA>{NP}){{0,3}}<COMMA>\\Z"""
)
# "Aides to Ann Lee, the mayor, and | Bo Roe, the clerk, | said"
_OF_TWO = TAGS.compile(
    f"""(?P<source>(?<!<PREP|SAID|PAST|COMMA>)<NP|NAMED><IN>*+)<PREP|TO><NAMED><IN>*+(?:<PREP>{NP})?
    <COMMA><NP|REL><!COMMA|STOP|SEMI|COLON|SAID|SAYS|SAY>{{0,20}}+<COMMA><AND>\\Z"""
)
_NAMES, _NEAR = TAGS.compile("(?:<NAMED><IN>*+<COMMA>)++"), 6  # tokens
_OTHERS = TAGS.compile(f"(?:<COMMA><NP|NAMED><IN>*+){{1,4}}<COMMA>?<AND>{NP}(?=<COMMA>)")


def add_listed(source: Span, tags: str, words: list[str]) -> Span:
    """Add those of a list of people before the last two: "Unions, | bakers and millers | say".

    And whom they stand for: "Groups representing mills, | towns and smaller bakeries | say".
    """
    first, last = source
    if words[first] == "other" and tags[first - 2 : first] == _COMMA + _AND:
        first -= 1  # "Ann Lee, Bo Roe, | and other nurses"
    if tags[first - 1] != _COMMA or tags.find(_AND, first, last) < 0:
        return source
    found = _LISTED_BEFORE.search(tags, max(0, first - _REACH), first)
    return (found.start("first"), last) if found and _lists(found, first, words) else source


def add_others(source: Span, tags: str, words: list[str]) -> Span:
    """Add the rest of a list of people: "according to friends| , aides and allies|, he left"."""
    found = _OTHERS.match(tags, source[1])
    if not found or not names_people(words[source[1] - 1]):
        return source
    return (source[0], found.end()) if names_people(words[found.end() - 1]) else source


def _lists(found: re.Match[str], first: int, words: list[str]) -> bool:
    """Tell a list of people from what opens a sentence: "The truth, bakers and millers say"."""
    opening, noun = words[found.start("first")].lower(), words[found.end("first") - 1].lower()
    if opening == "the":  # "the firm, the board and the union say"
        return names_people(noun) or noun in lexicon_set("organisations", "nouns")
    if _NAMES.fullmatch(found[0]) and (words[first][0].isupper() or words[first] == "and"):
        return "other" in words[first : first + _NEAR]  # "Lee, Roe and other bakers"
    several = noun.endswith("s") or noun in lexicon_set("grammar", "groups")
    return several and names_people(noun)


def add_people(source: Span, tags: str, words: list[str]) -> Span:
    """Add who speaks for two persons: "aides to Ann Lee, the mayor, and | Bo Roe | say"."""
    first, last = source
    if tags[max(0, first - 2) : first] != _COMMA + _AND or words[first][0].islower():
        return source
    found = _OF_TWO.search(tags, max(0, first - _REACH), first)
    noun = words[found.end("source") - 1].lower() if found else ""
    people = names_people(noun) and (noun[-1] == "s" or noun in clause_words("plural"))
    return (found.start("source"), last) if found and people else source
