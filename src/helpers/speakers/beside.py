"""Classes of words that those beside them tell: "Special Agent", "Radio Lusaka", "Red Cross"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from helpers.segments import Segments
from helpers.speakers.marks import read_marks
from helpers.speakers.person_rules import MONTH_FIRST, find_surnames, person_rules
from helpers.speakers.tagging import TAGS, lexicon_words, tagger
from helpers.speakers.title_rules import Rule, title_rules
from helpers.statements.bodies import find_places
from helpers.statements.datelines import find_datelines
from helpers.tags import lexicon_set

_LETTER = TAGS.letter
_SHORT = TAGS.letter["ACRONYM"] + TAGS.letter["INITIALS"]
_PLAIN = "NAME|GIVEN|GIVEN_PLACE"


@cache
def openings() -> frozenset[str]:
    """Return what begins the name of a club or a broadcaster: "Real Madrid", "Radio Lusaka"."""
    lists = (lexicon_words(lexicon, "openings") for lexicon in ("organisations", "outlets"))
    return frozenset().union(*lists)


# "the 14th Amendment", "the 9th Circuit Court"
_ORDINAL = TAGS.compile("<NUMBER>(?<=<THE|POSSESSOR|OWNER>.)(?=<ACT|BODY|JOINER>)")
# "Americans for Prosperity", "Town Communities for Change", but "Lawyers for Ann Lee"
_FOR_WHAT = TAGS.compile(
    f"<PEOPLE|TOPIC|GROUP_NAME|NAME|TITLE>(?=<ON><{_PLAIN}|TOPIC|THING|BODY|JOINER|PLACE>)"
    f"(?!<ON><GIVEN><NAME|GIVEN|FAMILY_THING|FAMILY_TITLE>)"
)
# "Friends of Ann Lee", but "Friends of the Earth"
_WHOSE = TAGS.compile("<JOINER>(?=<OF><GIVEN><NAME|GIVEN|FAMILY_THING|FAMILY_TITLE>)")
# "the Committee to Protect Journalists"
_PURPOSE = TAGS.compile("<PREPOSITION>(?<=<JOINER>.)(?=<NAME>)")
# "Johnson & Johnson", "Ernst & Young", but not "Ann Lee & Tom Bell"
_FIRM = TAGS.compile(
    f"<AND>(?<=<{_PLAIN}|FAMILY_TITLE>.)(?<!<{_PLAIN}><{_PLAIN}>.)"
    f"(?=<{_PLAIN}|FAMILY_TITLE|JOINER|BODY|TOPIC|GROUP_NAME|INITIAL>(?!<{_PLAIN}>))"
)
# The same where the first name begins a sentence, whatever stands before it
_FIRM_FIRST = TAGS.compile(
    f"<AND>(?<=<{_PLAIN}|FAMILY_TITLE>.)"
    f"(?=<{_PLAIN}|FAMILY_TITLE|JOINER|BODY|TOPIC|GROUP_NAME|INITIAL>(?!<{_PLAIN}>))"
)
# "Ford Motor Co. said", but "a farmer in Co Mayo"
_FIRM_CO = TAGS.compile(
    f"<NAME|INITIAL>(?<=<{_PLAIN}|FAMILY_THING|TOPIC|THING|BODY|PLACE|AND>.)(?!<NAME|PLACE>)"
)
# "the Fish and Wildlife Service", but "the Tern and Ely Council"
_TWO_TOPICS = TAGS.compile(
    f"""<AND> (?<=<THE><NAME|TOPIC|THING|FAMILY_THING|NATION>.)
    (?=<NAME|GIVEN|TOPIC|THING|NATION|BODY> <{_PLAIN}|TOPIC|THING|GROUP_NAME>? <JOINER|BODY>
       (?!<{_PLAIN}|JOINER|BODY|TOPIC|THING>))"""
)
# "Formula One"
_NTH = TAGS.compile(f"<DETERMINER|NUMBER>(?<=<{_PLAIN}|TOPIC|BODY>.)")
# "the Church of England", "the International Criminal Court"; but "Ann Court"
_OF_NAMES = f"<{_PLAIN}|BODY|TOPIC|NATION|PLACE|COMPASS|NUMBER>"
_COURT = TAGS.compile(
    f"""<FAMILY_THING> (?: (?=<OF>) | (?<=<THE|POSSESSOR|OWNER>{_OF_NAMES}.)
      | (?<=<THE|POSSESSOR|OWNER>{_OF_NAMES}{{2}}.) | (?<=<THE|POSSESSOR|OWNER>{_OF_NAMES}{{3}}.) )
    (?!<{_PLAIN}>)"""
)
# "a farmer in Co Mayo"
_COUNTY = TAGS.compile("<NAME|INITIAL>(?<=<PREPOSITION|OF>.)(?=<NAME|PLACE>)")
# "the Ealing MP", "Labour MP for Ely", "the MP"
_SEATED = TAGS.compile(
    "<SUFFIX>(?: (?<=<THE><NAME|PLACE|GIVEN_PLACE>.) | (?<=<NATION|KNOWN|ACRONYM>.)(?=<ON>)"
    f" | (?<=<THE|DETERMINER>.)(?!<{_PLAIN}>) )"
)
# "the Kenya Red Cross"
_SECOND = TAGS.compile(f"<{_PLAIN}>(?<=<{_PLAIN}>.)")
# "Radio Lusaka", "Radio France Internationale", "Real Madrid"
_OPENED = TAGS.compile(
    f"(?<!<{_PLAIN}|KNOWN|ACRONYM>)<BODY|NAME|ACRONYM>"
    f"(?P<own><{_PLAIN}|PLACE|NATION|NUMBER|DETERMINER><NAME|PLACE|NATION>?)(?!<{_PLAIN}>)"
)
_CLAUSE = "(?=<SAYS|BE|AUXILIARY|COMMA|DOT|OWNER>)"
# "ABC 7 said", "News 12 is", "Fox 11 Los Angeles said", "NBC Bay Area said"
_WHERE = "<PLACE|COMPASS>++|<BEFORE|FAMILY_THING><PLACE|NAME>"
_NUMBERED = TAGS.compile(f"<!WORD|DOT>(?P<own><NUMBER>(?:{_WHERE})?+|{_WHERE}){_CLAUSE}")
# "BBC Radio Cornwall said"
_RADIO = TAGS.compile(f"<BODY>(?<=<ACRONYM|KNOWN>.)(?P<own><{_PLAIN}|PLACE>){_CLAUSE}")
# "the Hamilton Spectator", "the Cedar Bay Pilot"
_LOCAL = TAGS.compile(
    f"(?<!<DOT>)(?:(?<=<THE><{_PLAIN}|PLACE|COMPASS|BODY>)|(?<=<THE><{_PLAIN}|BEFORE|COMPASS>"
    f"<{_PLAIN}|PLACE|FAMILY_THING>)).(?!<{_PLAIN}|INITIAL>)"
)
_PAPER = TAGS.compile(f"<TITLE>(?!<{_PLAIN}|INITIAL>)")  # "the Ohio Union Leader"
# "the New York Jets", "Green Bay Packers", "Boston Red Sox"
_TEAM = TAGS.compile("<NAME|GROUP_NAME|NUMBER>(?<=<NAME|PLACE|GIVEN_PLACE|FAMILY_THING|JOINER>.)")
# "National Highways said"
_NATIONAL = TAGS.compile(f"<JOINER>(?P<own><NAME>){_CLAUSE}")

# "Save Our Sea"
_AMID = TAGS.compile(
    f"<POSSESSOR|DETERMINER>(?<=<{_PLAIN}|ACRONYM|KNOWN>.)(?=<{_PLAIN}|THING|TOPIC|FAMILY_THING|BODY|JOINER|GROUP_NAME>)"
)
# "Save the Children"
_APPEAL = TAGS.compile(f"(?P<own><{_PLAIN}|WORD><THE><{_PLAIN}|THING|TOPIC|GROUP_NAME|PEOPLE>)")
# "the Health and Safety Executive", but "Trade Executive Ann Lee", "the Care Ombudsman, Ann Lee,"
_TITLED_BODY = TAGS.compile(
    f"<TITLE>(?<=<TOPIC|BODY|NAME>.)(?!<COMMA>?<{_PLAIN}|INITIAL|FAMILY_THING|FAMILY_TITLE>)"
)
# "the group One Nation", "at All Saints", "No Labels"
_SMALL_FIRST = TAGS.compile(
    f"<DETERMINER|POSSESSOR>(?<!<DOT|QUOTE|COLON>.)(?=<{_PLAIN}|BODY|JOINER|TOPIC|GROUP_NAME|PLACE>)"
)
_OUR_BODY = TAGS.compile(f"<POSSESSOR>(?=<{_PLAIN}|TOPIC>{{1,2}}<BODY>)")  # "Our Roads PAC"
# "America Rising"
_MOVED = TAGS.compile("<NAME|GROUP_NAME|TOPIC|FAMILY_THING>(?<=<PLACE>.)")
_NUMBER_TEN = TAGS.compile("<!COMMA|DOT>(?=<NUMBER><SAYS|AUXILIARY|BE>)")  # "No 10 said"
_TEN = TAGS.compile("<NUMBER>(?=<SAYS|AUXILIARY|BE>)")
_TODAY = TAGS.compile("<ACRONYM|WORD>(?<=<PLACE>.)")  # "USA TODAY"
# "the think tank Quill", but "they think tanks"
_TANK = TAGS.compile("(?P<own><NAME|WORD>(?<!<THEY|FIRST|GROUP|GROUP_NAME|PEOPLE>.)<WORD>)")
# "Labour said", but "a Labour council", "Labour MPs"
_PARTY = TAGS.compile("<NATION>(?=<SAYS|AUXILIARY|BE|COMMA|DOT|PREPOSITION|CONJUNCTION|WHO>)")
# "Gas Networks Ireland", "Age UK", "Transport Scotland"
_OF_COUNTRY = TAGS.compile("<PLACE>(?<=<NAME|TOPIC|BODY|JOINER|THING|GROUP_NAME>.)")


@cache
def _ordinals() -> frozenset[str]:
    """Return "1st" to "199th"."""
    teens = ("th",) * 10
    endings = ("th", "st", "nd", "rd", *("th",) * 6)
    return frozenset(
        f"{n}{(teens if n // 10 % 10 == 1 else endings)[n % 10]}" for n in range(1, 200)
    )


@cache
def _rules() -> list[Rule]:
    return [
        Rule("NAME", _ORDINAL, _ordinals()),
        *person_rules(),
        Rule("NAME", _NTH, frozenset(["One", "Two", "Three", "Four", "Five"])),
        Rule("JOINER", _FOR_WHAT, lexicon_set("organisations", "advocates"), after="for"),
        Rule("GROUP_NAME", _WHOSE, lexicon_set("organisations", "of_persons")),
        Rule("OF", _PURPOSE, frozenset(["to"])),
        Rule("JOINER", _COURT, frozenset(lexicon_words("organisations", "joiners"))),
        *(Rule("AMPERSAND", pattern, frozenset(["&"])) for pattern in (_FIRM, _FIRM_FIRST)),
        Rule("AMPERSAND", _TWO_TOPICS, frozenset(["and"])),
        *title_rules(),
        Rule("BODY", _FIRM_CO, frozenset(["Co", "Co."])),
        Rule("BEFORE", _COUNTY, frozenset(["Co", "Co."])),
        Rule("ROLE", _SEATED, lexicon_set("titles", "seats")),
        Rule("BODY", _SECOND, lexicon_set("organisations", "after_red"), "Red"),
        Rule("BODY", _OPENED, openings()),
        Rule("BODY", _PAPER, frozenset(["Leader"]), "Union"),
        Rule("BODY", _LOCAL, lexicon_set("outlets", "local")),
        Rule("BODY", _RADIO, frozenset(["Radio"])),
        Rule("BODY", _NUMBERED, lexicon_set("outlets", "numbered")),
        Rule("BODY", _NATIONAL, frozenset(["National"])),
        Rule("KNOWN", _NUMBER_TEN, frozenset(["No", "Number"]), after="10"),
        *(Rule("NAME", _TEN, frozenset(["10"]), number) for number in ("No", "Number")),
        Rule("BODY", _MOVED, lexicon_set("organisations", "movements")),
        Rule("BODY", _TODAY, frozenset(["TODAY"]), "USA"),
        Rule("NAME", _AMID, lexicon_set("organisations", "owners")),
        Rule("BODY", _APPEAL, lexicon_set("organisations", "appeals"), after="the"),
        Rule("BODY", _TITLED_BODY, lexicon_set("organisations", "titled")),
        Rule("NAME", _SMALL_FIRST, frozenset(["All", "Every", "No", "One", "Our"])),
        Rule("BODY_NOUN", _TANK, frozenset(["think", "Think"]), after="tank"),
        Rule("GROUP", _TANK, frozenset(["think", "Think"]), after="tanks"),
        Rule("NAME", _OUR_BODY, lexicon_set("organisations", "owners")),
        Rule("KNOWN", _PARTY, frozenset(["Labour"])),
        Rule("BODY", _OF_COUNTRY, lexicon_set("places", "countries")),
        Rule("BODY", _TEAM, lexicon_set("organisations", "teams")),
    ]


def tag_text(segments: Segments) -> str:
    """Give the tag string of an article's tokens, a letter a token."""
    tags, firsts = _join_hyphens(segments.tag(tagger()), segments), set(segments.first_token)
    for low, high in find_places(segments):
        tags = tags[:low] + _LETTER["PLACE"] * (high - low) + tags[high:]
    for dateline in find_datelines(segments.article.plain, segments.paragraphs):
        low = bisect_left(segments.starts, dateline.start)
        high = bisect_left(segments.starts, dateline.end)
        tags = tags[:low] + _LETTER["COLON"] * (high - low) + tags[high:]  # no place is "it"
    return _look_around(tags, segments.words, segments.vocabulary, firsts)


def _join_hyphens(tags: str, segments: Segments) -> str:
    """Take for no name what a hyphen joins to a word: "the U.S.-led coalition"."""
    words, at = segments.words, 0
    while "-" in segments.vocabulary and (at := tags.find(_LETTER["COLON"], at + 1)) > 0:
        small = words[at] == "-" and at + 1 < len(words) and words[at + 1][0].islower()
        begin, after = segments.ends[at - 1], segments.starts[at + 1 : at + 2]
        beside = segments.starts[at] == begin and [*after] == [begin + 1]
        if small and beside:
            tags = tags[: at - 1] + _LETTER["WORD"] * 3 + tags[at + 2 :]
        elif words[at] == "-" and beside and tags[at - 1] == tags[at + 1] in _SHORT:
            tags = tags[:at] + _LETTER["AMPERSAND"] + tags[at + 1 :]  # "the A.F.L.-C.I.O."
    return tags


def tag(words: Sequence[str]) -> str:
    """Give the tag string of some words."""
    return _look_around(tagger().tag(words), words, frozenset(words), {0})


def _is_misplaced(
    pattern: re.Pattern[str], at: int, words: Sequence[str], firsts: set[int]
) -> bool:
    """Tell what a sentence's beginning or a capital before it forbids."""
    if pattern is MONTH_FIRST:
        return at not in firsts
    if pattern is _FIRM_FIRST:
        return at - 1 not in firsts
    if pattern is _OF_COUNTRY:
        return at in firsts  # "Kenya said", after a headline
    # a capital of the sentence's or headline's
    return pattern is _SMALL_FIRST and not (at and words[at - 1][0].islower())


def _look_around(
    tags: str, words: Sequence[str], vocabulary: frozenset[str], firsts: set[int]
) -> str:
    """Tell from those beside them the classes of words told alone.

    `vocabulary` has each word; `firsts` are the tokens that begin sentences.
    """
    tags = read_marks(tags, words)
    found = dict.fromkeys(find_surnames(tags, words, vocabulary), _LETTER["NAME"])
    for name, pattern, listed, before, after in _rules():
        if vocabulary.isdisjoint(listed):
            continue
        for match in pattern.finditer(tags):
            at = match.start()
            if words[at] not in listed:
                continue
            if _is_misplaced(pattern, at, words, firsts):
                continue
            if before and words[at - 1] != before:
                continue
            if after and " ".join(words[at + 1 : at + 2 + after.count(" ")]) != after:
                continue
            own = match.span("own") if "own" in pattern.groupindex else (at, at + 1)
            if own[0] > at and words[own[0]][0].islower():
                continue  # "Channel Nine", but "on the Channel no ships"
            found |= dict.fromkeys(range(*own), _LETTER[name])
    for at, letter in found.items():
        tags = tags[:at] + letter + tags[at + 1 :]
    return tags
