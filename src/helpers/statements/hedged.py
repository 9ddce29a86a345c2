"""The hedge before a number, a part of its noun phrase: "said almost 40 boats sank"."""

from helpers.statements.classes import TAGS, tagger
from helpers.statements.cues import cue_verbs, particles

_DETERMINER = TAGS.letter["DET"]
_COUNTED = ("a", "an", "every", "half", "no")  # "almost no boats", but not "only the boats"
_BEFORE_NUMBER = TAGS.compile(
    """<PREP><ADV|QUANT|ADJ|WORD|OTHER>?(?=<NUM>) | <ADV><PREP>(?=<NUM>)
    | <AS><ADV|QUANT|ADJ|WORD><AS>(?=<NUM>) | <ADV>(?<!<DET|POSS|GENITIVE>.)(?=<NUM|QUANT|DET>)"""
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
        if " ".join(words[i:number]).lower() not in hedges:
            continue
        if tags[number] == _DETERMINER and words[number] not in _COUNTED:
            continue
        own = particles().get(verb.lemma, ()) if (verb := cue_verbs().get(words[i - 1])) else ()
        clock = number + 1 < len(words) and (words[number + 1] in hours or words[number + 1] == ":")
        if words[i] not in own and not clock:
            letters = letters or list(tags)
            letters[i:number] = TAGS.letter["QUANT"] * (number - i)
    return "".join(letters) if letters else tags
