"""Titles told by the words beside them: "Special Agent", "the Most Rev", "DC Ann Lee"."""

import re
from typing import NamedTuple

from helpers.speakers.tagging import TAGS, lexicon_words
from helpers.tags import lexicon_set

_PLAIN = "NAME|GIVEN|GIVEN_PLACE"


class Rule(NamedTuple):
    """Where `pattern` fits and its first token is listed, between words `before` and `after`.

    Its first token gets the class `name`, or those of its group "own".
    """

    name: str
    pattern: re.Pattern[str]
    listed: frozenset[str]
    before: str = ""
    after: str = ""


# "First Lady Ann Lee", "First Minister Tom Bell", "Special Agent Ann Lee"
_FIRST = TAGS.compile("<NAME>(?=<TITLE|FEMALE_TITLE|MALE_TITLE>)")
# "former Marine Tom Bell", but "Marine Le Pen"
_SOLDIER = TAGS.compile("<NAME|GIVEN>(?=<GIVEN>)")
# "Special Agent in Charge Ann Lee"
_IN_CHARGE = TAGS.compile(f"(?=(?P<own><TITLE><PREPOSITION><NAME>)<{_PLAIN}|INITIAL>)")
# "Head of Policy Ann Lee"
_HEAD = TAGS.compile(f"<NAME>(?=<OF><{_PLAIN}|TOPIC|BODY|JOINER|THING>{{1,3}}<GIVEN>)")
# "Garda Ann Lee", but "the Garda said"
_GARDA = TAGS.compile("<KNOWN>(?=<GIVEN>)")
# "Air Marshal Ann Lee"
_AIR = TAGS.compile("<NAME>(?=<TITLE|FAMILY_TITLE>)")
# "Player of the Year Ann Lee"
_AWARDED = TAGS.compile("<!COMMA|DOT>(?<=(?P<own><!COMMA|DOT><OF><THE>.))(?=<GIVEN>)")
# "Victims' Advocate Ann Lee", "the city's Public Advocate", but "The Advocate"
_BEFORE_GIVEN = TAGS.compile("<NAME|BODY|GROUP_NAME>(?:(?=<GIVEN>)|(?<=<TOPIC>.))")
# "Tan Sri Ann Lee"
_DOUBLE = TAGS.compile(
    f"(?=(?P<own><{_PLAIN}|TITLE|FAMILY_THING|DETERMINER|WORD><{_PLAIN}|TITLE|BEFORE>)"
    f"<{_PLAIN}|INITIAL>)"
)
# "the Princess Royal", but "Queen Mother Ann"
_STYLE = TAGS.compile(f"(?P<own><MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE><!COMMA>)(?!<{_PLAIN}>)")
# "the Dean of Ely", but "Dean Roe"
_OF_CHURCH = TAGS.compile(f"<{_PLAIN}|BODY>(?<=<THE>.)(?=<OF>)")
# "the Lib Dem Ann Lee"
_PARTY = TAGS.compile(f"(?=(?P<own><NAME><NAME>)<{_PLAIN}>)")
# "Witness B told"
_LETTERED = TAGS.compile(
    "(?=(?P<own><!COMMA|DOT><INITIAL|NUMBER|DETERMINER>)<SAYS|AUXILIARY|BE|COMMA|WHO|OWNER>)"
)
# "Det Con Ann Lee"
_RANK = TAGS.compile(f"<{_PLAIN}>(?<=<TITLE>.)(?=<{_PLAIN}>)")
_TITLES = "TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE"
# "DC Ann Lee", "DC Khan said", but "Washington DC", "in DC Ann Lee said"
_CONSTABLE = TAGS.compile(
    "<ACRONYM>(?<!<PLACE|PREPOSITION|OF|ON>.)(?=<GIVEN>|<NAME|PLACE|FAMILY_THING>{1,2}<COMMA|SAYS>)"
)
# "the Lord Chief Justice", "the Lord Mayor", but "the Rev King"
_OFFICER = TAGS.compile(
    f"""<FAMILY_TITLE>(?:(?<=<THE|DETERMINER><{_TITLES}>.)|(?<=<THE|DETERMINER><{_TITLES}>{{2}}.))
    (?!<{_PLAIN}|INITIAL|FAMILY_THING>)"""
)
# "the Justice Department", "Ohio's Justice Department", "the Captain Cook Museum", "the Queen
# Elizabeth Hospital"; but "the Senator Ann Church" and "the Chief Court Clerk"
_WHERE = f"<JOINER|THING>(?!<{_PLAIN}|{_TITLES}|INITIAL>)"
_TITLE_OF_BODY = TAGS.compile(
    f"""<{_TITLES}> (?: (?<=<THE|DETERMINER|POSSESSOR|OWNER|PLACE>.) (?={_WHERE})
      | (?<=<THE>.) (?=<NAME>{{1,2}}{_WHERE})
      | (?<=<THE><FEMALE_TITLE|FAMILY_TITLE>) (?=<GIVEN><NAME>?{_WHERE}) )"""
)
_JUSTICE = TAGS.compile("<FAMILY_TITLE>(?=<JOINER>)")


def _before_bodies() -> frozenset[str]:
    """Return the titles that "the" does not stand before where a person's name follows."""
    kinds = ("titles", "male_titles", "female_titles", "family_titles")
    every = frozenset().union(*(lexicon_words("titles", kind) for kind in kinds))
    return every - lexicon_set("titles", "articled")


def title_rules() -> list[Rule]:
    """Return the rules for titles: "Special Agent", "Tan Sri Ann Lee", "DC Ann Lee"."""
    pairs = [pair.split() for pair in lexicon_words("titles", "double")]
    pairs += [[first, f"{second}."] for first, second in pairs]
    styles = map(str.split, lexicon_words("titles", "styles"))
    return [
        Rule("TITLE", _FIRST, frozenset(["First", "Second", "Special"])),
        Rule("TITLE", _AIR, frozenset(["Air", "Leading"])),
        Rule("TITLE", _IN_CHARGE, frozenset(["Agent", "Officer"]), after="in Charge"),
        Rule("TITLE", _HEAD, frozenset(["Head"])),
        Rule("TITLE", _GARDA, frozenset(["Garda"])),
        Rule("ROLE", _SOLDIER, frozenset(["Marine", "Ex-Marine", "Ranger"])),
        Rule("TITLE", _AWARDED, lexicon_set("titles", "award_of")),
        Rule("TITLE", _BEFORE_GIVEN, lexicon_set("titles", "before_given")),
        *(
            Rule("TITLE", _DOUBLE, frozenset([first, f"{first}."]), after=second)
            for first, second in pairs
        ),
        *(Rule("ROLE", _STYLE, frozenset([first]), after=second) for first, second in styles),
        Rule("TITLE", _OF_CHURCH, frozenset(["Dean", "Metropolitan"])),
        Rule("NATION", _PARTY, frozenset(["Lib"]), after="Dem"),
        Rule("NAME", _LETTERED, lexicon_set("titles", "lettered")),
        Rule("TITLE", _RANK, frozenset(["Con", "Const"]), "Det"),
        Rule("TITLE", _CONSTABLE, lexicon_set("titles", "ranks")),
        Rule("ROLE", _OFFICER, lexicon_set("titles", "officers")),
        Rule("TOPIC", _TITLE_OF_BODY, _before_bodies()),
        Rule("TOPIC", _JUSTICE, frozenset(["Justice"])),
    ]
