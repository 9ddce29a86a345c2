"""Participles that tell of a noun and say nothing: "a clerk | deemed | unfit for the post said".

A form such as "deemed" or "accused" may be a past tense or a participle. It is a participle where
its clause has its verb elsewhere: after an apposition ("Ann Lee, a nurse accused of theft, told
the court"), or after what belongs to it ("workers told to stay at home said").
"""

import re
from functools import partial

from helpers.statements.classes import TAGS, clause_words, letters, tagger
from helpers.statements.cues import cue_verbs, particles, verbs_of
from helpers.statements.patterns import NP

_TO, _AS = TAGS.letter["TO"], TAGS.letter["AS"]
_READ = TAGS.letter["GERUND"]  # takes an object and what goes on from it, as "facing a fine" does
_FINITE = "<SAID|SAYS|PAST|PRESENT|BE|HAVE|MODAL|DO>"
# ", a nurse | accused | of theft, told"
_APPOSED = TAGS.compile(
    f"""<COMMA>(?<=<NAMED|NP|IN>.)<NP|NAMED><IN>*+(?:<PREP>{NP})?<ADV>?(?P<done><SAID>)
    (?=<ADV>?(?P<next><AS|TO|PREP|NP|NAMED>)
      <!COMMA|STOP|SEMI|COLON|QUOTE|QCOMMA|THAT|REL|SAID|SAYS|HE>{{1,24}}+
      (?:<COMMA><ADV|HAVE>*+{_FINITE}|(?P<closed><STOP>)))"""
)
# "workers | told | to stay at home said they"
_PHRASE = f"(?:<PREP|AS>{NP}|<PREP>?<TIME>)"
_TO_DO = f"<TO><ADV>?<PRESENT|SAY|BE|HAVE>(?:<ADV|PAST>|{NP})?+"
_LED = "<TIME|ADV>*+<THAT|HE|HIM|NAMED|NP|WH|QUOTE|COLON|QCOMMA>"
_GARDEN = TAGS.compile(
    f"""<NP|NAMED>(?<!<PREP|AS>.)<IN>*+(?P<done><SAID|PAST>)
    (?=(?: {_TO_DO}{_PHRASE}{{0,2}}+<ADV>?<SAID|SAYS>{_LED}
        | (?P<supposed><TO>)<BE|HAVE>(?:<ADV|PAST|SAID>|{NP})?+{_PHRASE}{{0,2}}+<ADV>?<SAID|PAST>
        | (?: (?P<as><AS|PREP>){NP} | <ADV>?(?P<what><NP><IN>*+)(?:{_TO_DO})?+ )
          {_PHRASE}{{0,2}}+<ADV>?<SAID|SAYS>{_LED} ))"""
)
_INDEFINITE = ("a", "an", "one", "another", "two", "three")
_FINITES = letters("SAID", "SAYS", "PAST", "PRESENT", "BE", "HAVE", "MODAL", "DO")
_QUALITIES = letters("ADJ", "WORD")


def describes_role(words: list[str], i: int) -> bool:
    """Tell "Defending champion Ann Lee | left" from "Defending coach Ann Lee, fans left"."""
    if words[i] not in clause_words("describing"):
        return False
    end = i + 1
    while end < min(i + 3, len(words)) and words[end][0].islower():
        end += 1
    name = end
    while end < len(words) and words[end][0].isupper():
        end += 1
    return i + 1 < name < end < len(words) and tagger()[words[end]] in _FINITES


def read_participles(tags: str, words: list[str]) -> str:
    """Return the tags with those participles read as such: no cue, and no verb of their clause."""
    tags = _APPOSED.sub(partial(_read_apposed, words), tags)
    return _GARDEN.sub(partial(_read_before_verb, words), tags)


def _mark(found: re.Match[str]) -> str:
    at = found.start("done") - found.start()
    return found[0][:at] + _READ + found[0][at + 1 :]


def _read_apposed(words: list[str], found: re.Match[str]) -> str:
    done = found.start("done")
    verb = cue_verbs().get(words[done])
    if verb is None or words[found.start() + 1] not in _INDEFINITE:
        return found[0]
    told = verb.lemma in verbs_of("after")  # "Bo Roe, a friend told the BBC, said"
    supposed = words[done] in clause_words("supposed")
    leads = found["next"] in (_AS, _TO)
    if found["closed"] and not leads:
        return found[0]
    return _mark(found) if leads or supposed or not told else found[0]


def _goes_on(verb: str, after: str) -> bool:
    """Tell "pointed to the day", a verb and its particle, from "warned of the flood"."""
    with_particle = after in particles().get(verb, ()) and verb not in verbs_of("listener")
    return verb == "say" or with_particle


def _read_before_verb(words: list[str], found: re.Match[str]) -> str:
    done = found.start("done")
    if found["what"] and words[done] in clause_words("receiving"):
        return _mark(found)
    verb = cue_verbs().get(words[done])
    if verb is None or (found["as"] and _goes_on(verb.lemma, words[done + 1])):
        return found[0]
    if found["supposed"] and words[done] not in clause_words("supposed"):
        return found[0]  # "the board agreed to have the mill left"
    held = found["what"] is None or verb.lemma in verbs_of("naming") or _is_held(words, found)
    return _mark(found) if held else found[0]


def _is_held(words: list[str], found: re.Match[str]) -> bool:
    """Tell "found | guilty" and "considered | the best" from "found | the man"."""
    done, (first, end) = words[found.start("done")], found.span("what")
    quality = tagger()[words[first]] in _QUALITIES and words[first][-1] != "s"
    alone = end - first == 1 and quality and done in clause_words("supposed")
    return alone or done in clause_words("taken_for")
