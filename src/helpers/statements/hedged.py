"""Numbers with what belongs to them: "said almost 40 boats sank", "ruled 5-4 that"."""

import re
from functools import cache

from helpers.statements.classes import TAGS, clause_words, tagger
from helpers.statements.cues import cue_verbs, particles
from helpers.tags import read_lexicon

_DETERMINER, _PREPOSITION, _OBJECT = (TAGS.letter[name] for name in ("DET", "PREP", "OBJ"))
_COUNTED = ("a", "an", "every", "half", "no")  # "almost no boats", but not "only the boats"
_BEFORE_NUMBER = TAGS.compile(
    """<PREP><ADV|QUANT|ADJ|WORD|OTHER>?(?=<NUM>) | <ADV><PREP>(?=<NUM>)
    | <PREP>(?=<DET>|<QUANT><PREP><NUM>)
    | <AS><ADV|QUANT|ADJ|WORD><AS>(?=<NUM>) | <ADV><AS><ADV|QUANT|ADJ|WORD><AS>(?=<NUM>)
    | <ADV>(?<!<DET|POSS|GENITIVE>.)(?=<NUM|QUANT|DET|OBJ>)"""
)
# "ruled | 5-4 | that", "agreed | by nine votes to two | that"
_TALLY = TAGS.compile(
    """<PREP|NUM>(?<=<SAID|PAST>.)(?:(?<=<PREP>)<NUM>)?<PLURAL>?<TO|OTHER|DASH><NUM>
    (?=<THAT|TO|PRON|DET>)"""
)
_THINGS = ("anything", "everything", "nothing")


_YEARS = re.compile(r"[Bb]etween [12]\d{3} and [12]\d{3} [,.]")  # "Between 2004 and 2009, he"


@cache
def _parts() -> frozenset[str]:
    numbers = read_lexicon("numbers")
    lists = (numbers[name] for name in ("parts", "ordinals", "scale"))
    return frozenset(["half", "dozen", "couple", "handful"]).union(*lists)


def _counts(tag: str, words: list[str]) -> bool:
    """Tell "about a third" and "almost every" from "about a mile" and "only the boats"."""
    if tag == _PREPOSITION and words[0] != "half":
        return words[0] in ("a", "an") and words[-1].removesuffix("s") in _parts()
    return words[0] in _COUNTED


_SINCE = TAGS.compile("<ADV|DET|QUANT>{0,2}<QUANT|NUM>*+<PLURAL|PERIOD|WORD>\\Z")
_LAPSES, _PERIOD = ("ago", "earlier", "later"), TAGS.letter["PERIOD"]
_BACK = 6  # tokens before "ago"


def join_ago(tags: str, words: list[str], vocabulary: frozenset[str]) -> str:
    """Take "ten days ago" for a time as a whole: "the Post reported just two weeks ago".

    And "two days earlier", "hours later": but not "three points earlier".
    """
    if vocabulary.isdisjoint(_LAPSES):
        return tags
    letters = list(tags)
    for at in [i + 1 for i, word in enumerate(words) if word in _LAPSES]:
        found = _SINCE.search(tags, max(0, at - _BACK), at - 1)
        period = tagger()[words[at - 2].removesuffix("s")] == _PERIOD
        if found and (words[at - 1] == "ago" or period):
            begin = found.start() - 2 * (words[found.start() - 1] == "than")  # "more than a"
            letters[begin:at] = TAGS.letter["TIME"] * (at - begin)
    return "".join(letters)


def join_tallies(tags: str, words: list[str], vocabulary: frozenset[str]) -> str:
    """Take how many voted for what somebody decided for an adverb: "ruled | by 5 to 4 | that"."""
    voting = clause_words("voting")
    if voting.isdisjoint(vocabulary):
        return tags
    adverb = TAGS.letter["ADV"]
    return _TALLY.sub(
        lambda m: adverb * len(m[0]) if words[m.start() - 1] in voting else m[0], tags
    )


def join_hedges(tags: str, words: list[str]) -> str:
    """Take "about" and the like before a number for a part of its noun phrase.

    "Officials said about 40 boats sank", "said almost all sank", but not "spoke about 40 boats",
    "said around 9 p.m.", "said only the boats".
    """
    hedges, hours = tagger().hedges
    letters = None
    for found in _BEFORE_NUMBER.finditer(tags):
        i, number = found.span()
        thing = tags[number] == _OBJECT
        if thing and words[number] not in _THINGS:
            continue
        if tags[number] == _DETERMINER and not _counts(tags[i], words[number : number + 2]):
            continue
        hedge = " ".join(words[i:number]).lower()
        first, _, second = hedge.partition(" ")  # "only about"
        if hedge not in hedges and (first not in hedges or second not in hedges):
            continue
        own = particles().get(verb.lemma, ()) if (verb := cue_verbs().get(words[i - 1])) else ()
        clock = number + 1 < len(words) and (words[number + 1] in hours or words[number + 1] == ":")
        if words[i] not in own and not clock and not _YEARS.match(" ".join(words[i : number + 4])):
            letters = letters or list(tags)
            letters[i:number] = TAGS.letter["QUANT"] * (number - i)
            if thing:
                letters[number] = TAGS.letter["WORD"]  # "almost nothing" is one phrase
    return "".join(letters) if letters else tags
