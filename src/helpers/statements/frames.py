"""What follows a cue: where its content begins, by the frames that each verb takes."""

import re
from typing import NamedTuple

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, particles, verbs_of
from helpers.statements.ends import find_end
from helpers.statements.misfits import misfits, owned_after
from helpers.statements.openings import PHRASE, frames_of
from helpers.statements.particles import find_particle_end
from helpers.statements.patterns import NP, NPS
from helpers.statements.reading import Reading
from helpers.statements.relatives import describes_subject
from helpers.statements.second_verbs import before_joined

_FIRST = ("clause", "listener", "ruled")  # frames before whose content a phrase may stand
_CLAUSES = ("clause", "listener", "loose", "ruled")
_PARTICLE = TAGS.compile(f"(?P<content>{PHRASE}|<WH|QUOTE|GERUND|THAT|SAYING>)")
_THAT, _DASH = TAGS.letter["THAT"], TAGS.letter["DASH"]
# 'shouted "I love you" | as guards led him off'
_PARTIAL_END = TAGS.compile(f"<COMMA|DASH|SEMI|SUB>|<AS>(?={NPS}<PAST|SAID|BE|HAVE>)")
# 'what Ann Lee called "a mess" | began in May', 'it was what she called "a mess" | that began it'
_GOES_ON = TAGS.compile("<THAT|REL|PAST|SAID|SAYS|BE|HAVE|MODAL|DO>")
_ADDRESSED = TAGS.compile(f"<PREP>?(?:{NPS}<COMMA>|<HIM><COLON>)(?P<content><QUOTE>)")
_SUMMED = TAGS.compile(
    f"<PREP|ADV>?{NPS}<COLON>(?P<content><QUOTE>)"
)  # 'summed up the mood: "Grim."'
_ADDRESS = 14  # tokens
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_VERBS = letters("PAST", "PRESENT", "SAID", "SAYS")
_SUBJECT = letters("HE", "NP", "NAMED", "IN")
_NOUN, _AUXILIARY = letters("NP", "NAMED", "IN"), letters("BE", "HAVE", "MODAL")
_PHRASE = TAGS.compile(NP)
_SUBJECTS = letters("REL", "THAT", "WH")
_AFTER_CONTENT = letters("COMMA", "DASH", "QCOMMA", "QEND", "SUB", "WH", "REL", "THAT")


class Following(NamedTuple):
    """The content that follows a cue, and the cue with its frame and particle."""

    cue: Cue
    span: Span


def find_following(reading: Reading, cue: Cue, at: int, end: int) -> Following | None:
    """Find the content after a cue, from the token `at` on."""
    opening = _open(reading, cue, at, end)
    if opening is None:
        return None
    cue, (begin, _) = opening
    tags = reading.tags
    if tags[begin] not in _QUOTE:
        return Following(cue, (begin, find_end(reading, cue, begin, end)))
    stop = reading.quote_at(begin)[1]
    if tags[stop - 1] != TAGS.letter["QUOTE"]:
        return Following(cue, (begin, stop))
    what = cue.source is not None and reading.words[cue.source[0] - 1].lower() == "what"
    if what and _GOES_ON.match(tags, stop, end):
        return Following(cue, (begin, stop))
    m = _PARTIAL_END.search(tags, stop, end)
    return Following(cue, (begin, find_end(reading, cue, begin, m.start() if m else end)))


def _open(reading: Reading, cue: Cue, at: int, end: int) -> Following | None:
    """Find where the content after a cue begins."""
    # One loop over the frames: the first that fits counts.
    tags = reading.tags
    if addressed := _find_addressed(reading, cue, at, end):
        return addressed
    after = find_particle_end(reading, cue, at, end)
    clause = tags[after : after + 1] == _THAT and reading.words[after - 1] == "out"
    # "called for calm"; but "pointed out that, if it rained, they would leave"
    if after and not clause and (m := _PARTICLE.match(tags, after, end)):
        words = reading.words[at:after]
        whole = len(words) < 2 or " ".join(words) in particles()[cue.lemma]
        ends = after if whole else cue.end  # "complained in May about"
        return Following(cue._replace(end=ends, frame="particle"), (m.start("content"), end))
    for name, pattern in frames_of(cue.lemma):
        if name == "gap" and not _gapped(reading, cue):
            continue
        if m := pattern.match(tags, at, end):
            if name == "infinitive" and _unnamed(reading, cue, m.start("content")):
                return None
            if name == "infinitive" and _addresses(reading, cue, m.start("content")):
                continue
            group = "content" if m["content"] is not None else "clause"
            amiss = name in _FIRST and _is_no_clause(reading, cue, m)
            if amiss or misfits(reading, cue, name, m.start(group)):
                continue
            start = (
                _with_opening(reading, cue, m.start(group)) if name in _CLAUSES else m.start(group)
            )
            return Following(cue._replace(frame=name), (start, end))
    return None


def _addresses(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell who is to do it: "pleaded with | the mayor to stay"; but "pleaded to stay"."""
    return cue.lemma in verbs_of("appeal") and reading.words[cue.end] == "with" and at > cue.end


def _find_addressed(reading: Reading, cue: Cue, at: int, end: int) -> Following | None:
    """Find the quote after whom or what it is said to or of: 'chiding | him, "Stop."'."""
    if TAGS.letter["QUOTE"] not in reading.tags[at + 2 : at + _ADDRESS] or cue.lemma in ("", "go"):
        return None  # 'once the board goes on recess, "I will rest"'
    pattern = _SUMMED if cue.lemma == "sum" else _ADDRESSED
    m = pattern.match(reading.tags, at, end)
    if not m or not reading.words[m.end()][:1].isupper() or owned_after(reading, m.end() - 1):
        return None
    return Following(cue._replace(frame="any"), (m.start("content"), end))


def _with_opening(reading: Reading, cue: Cue, start: int) -> int:
    """Take in what opens a clause: "| even the dam leaks", "| despite the rain, the dam held"."""
    words = reading.words
    if words[start - 1] in clause_words("focusing") and start - 1 >= cue.end:
        return start - 1
    if words[start - 1] != ",":
        return start
    opening = (k for k in range(cue.end, start) if words[k] in clause_words("opening"))
    return next(opening, start)


def _leads(reading: Reading, cue: Cue) -> bool:
    """Tell "Ann Lee said, if elected, she would" from "It rained, Ann Lee said, when she left"."""
    if cue.source is None or cue.relative or cue.lemma not in verbs_of("after"):
        return False
    return not cue.source[0] or reading.tags[cue.source[0] - 1] not in _AFTER_CONTENT


def _is_no_clause(reading: Reading, cue: Cue, found: re.Match[str]) -> bool:
    """Tell whether what looks like a clause that is said is put together of other parts."""
    if found["first"] and not _leads(reading, cue):
        return True
    if found.end() > found.start("content") and before_joined(
        reading, cue, found.start("content"), found.end()
    ):
        return True
    if cue.lemma == "assume" and _takes_office(reading, found.start("content")):
        return True
    if "apposed" not in found.re.groupindex:
        return False
    comma = found.start("apposed")
    if comma > 0 and reading.words[comma + 1][0].isupper():
        return True  # "ruled in favor of the sale, | Ann Lee, its foe, left"
    described = describes_subject(reading, cue, found.start("content"))
    return described and cue.lemma not in verbs_of("loose")


def _takes_office(reading: Reading, at: int) -> bool:
    """Tell "assumed the presidency and the party left" from "assumed the dam was safe"."""
    phrase = _PHRASE.match(reading.tags, at)
    return phrase is not None and reading.words[phrase.end() - 1] in clause_words("assumed")


def _unnamed(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell whether who speaks asks for no more than to stay unnamed.

    "Asked not to be named", "declined to be identified".
    """
    wish = ["to", "be"] if cue.lemma in verbs_of("refusing") else ["not", "to", "be"]
    last = at + len(wish)
    return reading.words[at:last] == wish and reading.word(last) in clause_words("told_apart")


def _gapped(reading: Reading, cue: Cue) -> bool:
    """Tell whether what a cue reports has its subject before it: "which Ann Lee said is late"."""
    if cue.source is None or cue.kind != "subject":
        return False
    first, tags = cue.source[0], reading.tags
    before = first - 1 - (tags[first - 1 : first] == TAGS.letter["ADV"])
    if before < 0:
        return False
    if tags[before] == _DASH and tags.find(_DASH, reading.sentence(first)[0], before) > 0:
        return tags[cue.end : cue.end + 1] in _AUXILIARY  # "the cause - tax - he says will win"
    if tags[first] in _SUBJECT and tags[before] in _NOUN:
        return tags[cue.end : cue.end + 1] in _AUXILIARY  # "the drive she argues is needed"
    if tags[before] not in _SUBJECTS:
        return False
    # "what she believes remains a mystery" is no report that something remains, nor "how she
    # replies can be a mystery"
    asked = reading.words[before].lower() == "what" and tags[cue.end : cue.end + 1] not in _VERBS
    return tags[before] != TAGS.letter["WH"] or asked
