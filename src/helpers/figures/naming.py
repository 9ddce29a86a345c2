"""Numbers that belong to a name: "Apollo 11", "1600 Baker Street", "2019-nCoV", "a 737 Max"."""

from helpers.figures import dates
from helpers.figures.noun_ends import AIRLINERS
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import Sentence
from helpers.figures.titled import is_loud, is_titled
from helpers.tags import lexicon_set

_ADDRESS = 3  # words of a street's name
_SHORT = 4  # letters, of no adverb in -ly
_POSTAL = len("16501")


def in_name(s: Sentence, at: int) -> bool:
    """Tell whether a number belongs to a name: "Apollo 11", "1600 Baker Street", "2019-nCoV"."""
    if s.words[at - 1 : at] in (["Season"], ["Episode"]) and not s.has(at - 2, "STEP"):
        return True  # of a serial
    dated = s.word(at - 1) in dates.lexicon()["before"]["year"] or is_named_year(s, at)
    if dated or _follows_place(s, at) or _follows_opener(s, at) or _follows_infinitive(s, at):
        return False
    named = s.has(at - 1, "CAP", "CAPS", "CODE") or (s.has(at - 1, "AND") and s.has(at - 2, "CODE"))
    named = named or (s.word(at - 1) == "]" and s.has(at - 2, "CAP", "CAPS"))  # "[Debian] 8"
    named = named or (s.words[at - 1 : at] == ["AM"] and not s.has(at - 2, "NUM"))  # a radio's
    if named and s.has(at + 1, "HYPHEN") and is_titled(s, at + 1):
        return False  # "A Powerful 3-Word Reply"
    named = named or _is_dotted(s, at) or _is_postal(s, at)
    return named or heads_code(s, at) or _is_address(s, at + 1)


def is_named_year(s: Sentence, at: int) -> bool:
    """Tell "the year 2050" and "Christmas Day 2021" from a label's number: "year 4", "Day 12"."""
    day = s.words[at - 1] == "Day" and s.has(at - 2, "CAP", "CAPS", "POSS")
    named = day or (s.word(at - 1) == "year" and s.has(at - 2, "THE"))
    return named and s.has(at, "YEAR") and s.words[at] >= "1900"


def _follows_place(s: Sentence, at: int) -> bool:
    """Tell the count of "In Malawi 56 people died" from the name "Studio 54"."""
    start = at
    while start > 0 and at - start < _ADDRESS and s.has(start - 1, "CAP"):
        start -= 1
    opens = (
        start < at and s.has(start - 1, "IN") and (start == 1 or s.has(start - 2, "COMMA", "AND"))
    )
    if not opens or s.word(at - 1) in word_list("label"):
        return False
    noun = find_noun(s, at + 1, many=True)
    return noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL")


def _follows_opener(s: Sentence, at: int) -> bool:
    """Tell the count of "Sadly 40 boats sank", "Killing 40 people, it" from the name "Ferry 40"."""
    first = s.word(0)
    if at != 1 or first in lexicon_set("grammar", "openers"):
        return at == 1
    places = (lexicon_set("places", key) for key in ("countries", "regions", "cities"))
    if len(first) <= _SHORT or any(first in listed for listed in places):  # "Italy 2"
        return False
    noun = find_noun(s, at + 1, many=True)
    several = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL") and s.words[at] not in AIRLINERS
    return first.endswith("ly") or (first.endswith("ing") and several)


def _follows_infinitive(s: Sentence, at: int) -> bool:
    """Tell the count of a headline's "Council to Axe 300 Jobs" from the name "to Pier 39"."""
    if not (s.has(at - 2, "TO") and s.has(at - 1, "CAP")) or s.word(at - 1) in word_list("label"):
        return False
    noun = find_noun(s, at + 1, many=True)
    return noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL") and s.words[noun[1] - 1].istitle()


def _is_dotted(s: Sentence, at: int) -> bool:
    """Tell the number of "EV.9": a point between it and a name, nothing else."""
    dotted = s.has(at - 1, "DOT") and s.glued(at) and s.glued(at - 1)
    return dotted and (s.has(at - 2, "CAP", "CAPS", "CODE") or len(s.words[at - 2]) == 1)


def _is_postal(s: Sentence, at: int) -> bool:
    """Tell the post's number of "Erie, PA, 16501", "Hull, Calif. 90210"; not "NY, 12000 left"."""
    if len(s.words[at]) != _POSTAL or not s.has(at - 1, "COMMA", "DOT"):
        return False
    state = s.words[at - 2] if s.has(at - 1, "COMMA") else f"{s.words[at - 2]}."
    places = lexicon_set("places", "postal"), lexicon_set("places", "regions")
    ends = at + 1 == len(s.words) or s.has(at + 1, "COMMA", "DOT", "MARK", "HYPHEN", "CLOSE")
    return ends and (state in places[0] or state.removesuffix(".") in places[1])


def heads_code(s: Sentence, at: int) -> bool:
    """Tell the number of "2019-nCoV" and "17 U.S. Code"."""
    tied = s.has(at + 1, "HYPHEN") and s.glued(at + 1) and s.glued(at + 2)
    cased = s.has(at + 2, "CAP") and not (s.words[at + 2].istitle() or is_loud(s, at + 2))
    if tied and (cased or s.has(at + 2, "CODE")):
        return True
    if s.word(at + 1)[:1] not in "ucsf":
        return False
    return any(" ".join(s.lower[at + 1 : at + 1 + n]) in word_list("law") for n in (1, 2, 3, 4))


def _is_address(s: Sentence, i: int) -> bool:
    """Tell whether a street's name starts at piece `i`."""
    streets = word_list("street")
    return s.has(i, "CAP", "CAPS") and any(
        s.word(k) in streets and s.words[k][0].isupper()
        for k in range(i + 1, i + 1 + _ADDRESS)
        if k < len(s.words)
    )


def is_airliner(s: Sentence, at: int) -> bool:
    """Tell "another 737 Max" and "a 747" from "the 747 people"."""
    if s.words[at] not in AIRLINERS:
        return False
    determined = s.has(at - 1, "A", "THE") or s.word(at - 1) in ("another", "each", "this", "that")
    follows = s.has(at + 1, "CAP") or s.word(at + 1) in word_list("airliner")
    return follows or (determined and not s.has(at + 1, "PLURAL", "MODIFIER"))


def is_labeled(s: Sentence, at: int) -> bool:
    """Tell "Area 51" and "District 9"."""
    return s.word(at - 1) in word_list("label") or s.word(at - 1) in word_list("labels")
