"""Where the object of a verb of judging ends: before when, where, why and to whom."""

from functools import cache
from itertools import pairwise

from helpers.statements.classes import TAGS, clause_words, letters, tagger
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.patterns import NP
from helpers.statements.reading import Reading
from helpers.tags import read_lexicon

_JUDGED_END = TAGS.compile(
    """(?P<said>(?<=<SAYING|GERUND>)<ADV|TIME>++<THAT>) | <TIME|AFTER|SUB>
    | <AS>(?=(?:<HE|NAMED><IN>*+|<NP><IN>++)<ADV>?<PAST|SAID|BE|HAVE>)
    | <PREP>(?=<TIME|NP|NAMED>) | <ADV>(?=<TIME|PREP|STOP>)"""
)
_PHRASE = TAGS.compile(NP)
_LATER = letters("AFTER", "SUB")
_WHERE, _RELATIVES = letters("PREP", "ADV"), letters("REL", "THAT")
_TIME, _SUB, _COMMA = (TAGS.letter[name] for name in ("TIME", "SUB", "COMMA"))
_FEASTS = frozenset(("Day", "Eve"))  # "Boxing Day", "New Year's Eve"
_PASTS, _DOING = letters("PAST", "SAID"), letters("GERUND", "SAYING")


@cache
def _adverbials() -> tuple[frozenset[str], ...]:
    """Return what begins a time, whose place it is, and what one speaks in and from."""
    words = read_lexicon("clauses")["adverbial"]
    occasions = [*read_lexicon("outlets")["occasions"], *words["stages"]]
    lists = words["during"], words["holders"], occasions, words["standpoints"]
    return tuple(map(frozenset, lists))


def _is_of_deed(reading: Reading, start: int, at: int) -> bool:
    """Tell a time within an object: "for a remark made | this week", "at a time | when".

    And "a text that, | though weak, binds all".
    """
    if reading.tags[at] in _LATER:  # "accused him of putting cargo | before the climate"
        object_ = reading.words[start:at]
        if any(a in ("for", "of") and b.endswith("ing") for a, b in pairwise(object_)):
            return True
    if reading.tags[at - 1] == _COMMA and reading.tags[at - 2] in _RELATIVES:
        return True
    while reading.tags[at] == _TIME and reading.tags[at - 1] == _TIME:
        at -= 1
    if reading.tags[at] == _TIME:
        return reading.tags[at - 1] in _PASTS
    return reading.tags[at] == _SUB and reading.words[at - 1] in ("time", "times", "day", "days")


def end_of_object(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find where the object of a verb of judging ends: before when, where and why.

    "Criticized the board twice last spring", "praised the men after the storm", "mocked the plan
    in a speech", "condemned the raffle from his pulpit": but "condemned the attack in Leeds".
    """
    if cue.frame != "object" or cue.lemma not in verbs_of("judging"):
        return end
    words = reading.words
    during, holders, occasions, standpoints = _adverbials()
    for m in _JUDGED_END.finditer(reading.tags, start + 1, end):
        at = m.start()
        if m["said"]:
            return end  # "rebuked him for suggesting last week that"
        if _is_of_deed(reading, start, at) or reading.tags[at - 1] in _DOING:
            continue  # "accused her of leaving | on Monday", "mocked the film running | on TV"
        if reading.tags[at] not in _WHERE:
            return at
        if words[at] in during or reading.tags[at + 1 : at + 2] == _TIME:
            return at  # "during the storm", "on Monday"
        phrase = _PHRASE.match(reading.tags, at + 1, end)
        if phrase is None or words[at] not in ("in", "on", "at", "from", "with"):
            continue
        first, last = words[at + 1].lower(), words[phrase.end() - 1]
        if last in occasions or first in holders or (words[at] == "at" and first in ("a", "an")):
            return at
        if last in {"from": standpoints, "on": _FEASTS | standpoints}.get(words[at], ()):
            return at  # "from (on) the steps of the court", "on New Year's Eve"
    return end


def before_outlet(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Find whom it was said to: "discussed the dam with the Post", "denied it to reporters"."""
    exchanged = cue.lemma in verbs_of("exchange")
    light = cue.frame == "noun" and cue.end - cue.start > 1  # "gave an account of it to reporters"
    if not exchanged and cue.frame != "object" and not light:
        return end
    to, listed = ("with", tagger().outlets) if exchanged else ("to", clause_words("listeners"))
    listed = listed | clause_words("hearing") if light else listed
    if to not in reading.words[start + 1 : end]:
        return end
    for at in range(start + 1, end):
        m = _PHRASE.match(reading.tags, at + 1, end) if reading.words[at] == to else None
        if m and reading.words[m.end() - 1] in listed:
            return at
    return end
