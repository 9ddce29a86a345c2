"""Whether a pattern's words fit it: a subject and its verb, no object, noun or label."""

import re
from functools import cache

from helpers.statements.antecedents import is_document
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import (
    answers,
    cue_verbs,
    is_sayable,
    light_verbs,
    particles,
    second_senses,
    takes,
    verbs_of,
)
from helpers.statements.patterns import NP
from helpers.statements.subject_fitting import fits_apposed, fits_being, fits_met, fits_subject
from helpers.statements.trimming import find_answerer
from helpers.tags import lexicon_set, read_lexicon

_IN, _PREP = TAGS.letter["IN"], TAGS.letter["PREP"]
# "the quake led | officials in Ely | to warn"
_CAUSED = TAGS.compile(
    """<PAST|SAID|PRESENT|SAYS|SAY|GERUND|SAYING|REPORT|REPORTS>
    (?P<source><NP|NAMED><IN>*+(?:<PREP><NP|NAMED><IN>*+)?)\\Z"""
)
_NEAR, _HALVED = 24, letters("HAVE", "BE", "DO", "MODAL", "NOT")  # tokens; half a verb
_BASES = letters("SAY", "REPORT")
_PURPOSE = TAGS.compile("<TO><PRESENT>(?:<NP|NAMED><IN>*+)?<AND>\\Z")
# What a verb of the same form stands with: "they | live | in Ely and support the plan".
_BEFORE_BASE = letters("MODAL", "TO", "DO", "PRESENT", "SAY", "REPORT")
_SEVERAL = frozenset(("am", "are", "have", "'re", "’re", "'ve", "’ve", "let", "help"))
_SAYS_IT = frozenset(
    TAGS.letter["SAY"] + TAGS.letter[name] for name in ("THAT", "HE", "NP", "NAMED")
)
_STOPS, _NAMELESS = (TAGS.letter["STOP"], TAGS.letter["COLON"]), letters("WORD", "PLURAL", "ADJ")
_DESCRIBED = TAGS.compile(
    "<NP><IN>*+<ADV>*+(?:<BE|HAVE|MODAL|DO>|<PAST|SAID>(?=<HE|HIM|NP|NAMED>))"
)
_OWN_VERB = TAGS.compile(
    f"""<NP|NAMED><IN>*+(?:<PREP>{NP})*+<ADV>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAYS>
    <!COMMA|QCOMMA|DASH|QUOTE|QEND|QSTOP|STOP>*+(?:<STOP>|\\Z)"""
)
_LEADS_ING = letters(
    *("COMMA", "QCOMMA", "AND", "SUB", "DASH", "PREP", "AFTER", "TIME", "PAST", "PRESENT"),
    *("SAID", "SAYS", "SAY", "TO"),
)
_DONE, _NAMED = letters("PAST", "SAID"), TAGS.letter["NAMED"]
_FINITE = letters("PAST", "PRESENT", "SAID", "SAYS", "SAY", "TO")
_LEADS = letters("THAT", "QUOTE", "QCOMMA", "QSTOP", "QEND", "COLON", "COMMA", "PREP", "TO", "WH")
_ITS_CLAUSE = TAGS.compile("<HE><ADV|NOT>*+<PAST|BE|HAVE|MODAL|DO><!STOP>*?<COMMA>?<AND>")
_PHRASE = TAGS.compile(NP)
_BEFORE_ONE = letters(
    "PAST", "PRESENT", "SAID", "SAYS", "SAY", "PREP", "TO", "HAVE", "REPORTS", "AS"
)
_GIVES = frozenset(("left", "sent", "shared"))


@cache
def _credits() -> frozenset[str]:
    """Return what stands before a colon and names a picture or a page, and nobody who speaks."""
    lists = read_lexicon("aside")
    series = read_lexicon("cues")["words"]["series"]
    return frozenset([*lists["labels"], *series])


_WRITING = ("publishes", "published", "writes", "wrote")


def _fits_inverted(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a verb before its source has no subject before it."""
    start, after = match.start("verb"), match.end("source")
    if words[match.start("source")].endswith(("self", "selves")):
        return False  # "which, under Ann Lee, asserted itself"
    if tags[start] == TAGS.letter["BE"]:  # '"Never" was the reply from the union'
        said = match.span("source")
        return words[start] == "was" and find_answerer(said, words) != said
    if words[start] == "told":
        return False  # 'the "Cat" told officers': whoever stands after it hears
    if words[start] in _WRITING and match["before"] == TAGS.letter["COMMA"]:
        head = _PHRASE.match(tags, match.start("source"))
        named = tags[match.start("source")] == _NAMED  # "wrote film director Ann Lee"
        source = words[slice(*head.span())] if head and not named else []
        return not any(map(is_document, source))  # "hosts a show, writes a column"
    if tags[start] == TAGS.letter["SAY"]:
        return words[start] == "say"  # "It rained, say neighbors."
    if match["before"] != TAGS.letter["COMMA"]:
        return True
    courts = lexicon_set("cues", "words", "hearers")
    if words[start] == "ruled" and courts.isdisjoint(
        map(str.lower, words[slice(*match.span("source"))])
    ):
        return False  # "heard Ann Lee, ruled Bo Roe eligible and left"
    verb = cue_verbs().get(words[start])
    participle = verb is not None and verb.form == "SAID" and verb.lemma not in verbs_of("after")
    if participle and tagger()[words[match.start("source")]] in _NAMELESS:
        return False  # "regular, pledged delegates"
    # "who had come, and who stayed, said the town had changed"; "the town had not, as of May,
    # announced any plans"
    aside = tags.rfind(TAGS.letter["COMMA"], max(0, start - 9), start - 1)
    halved = aside > 0 and tags[aside - 1] in _HALVED
    return not halved and tags[after : after + 1] != TAGS.letter["PAST"]


def _fits_serial(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "met the mayor, told her that" from "the report, published that day" and "said Ann"."""
    verb = cue_verbs().get(words[match.start("verb")])
    if verb and verb.lemma == "refer":
        return words[match.end("verb")] == "to"  # "mocked him, referred to her as"
    if verb is None or verb.lemma not in verbs_of("that") | verbs_of("persuade") | {"tell"}:
        return False
    if _ITS_CLAUSE.match(tags, match.end("verb")):
        return verb.lemma in verbs_of("clause")  # "hid the loss, | admitted it was late, and"
    heard = tags[match.end("verb")] not in _LEADS  # whom it is said to
    return not heard or verb.lemma in verbs_of("listener") | verbs_of("persuade")


def find_caused(end: int, tags: str, words: list[str], verbs: str = "causing") -> Span | None:
    """Find whom something made say what follows: "the quake led | officials | to warn"."""
    found = _CAUSED.search(tags, max(0, end - _NEAR), end)
    if not found or words[found.start()] not in clause_words(verbs):
        return None
    joined = {
        w for w, tag in zip(words[found.start() : end], found[0], strict=True) if tag == _PREP
    }
    # "prompted calls for a probe to find"
    called = not clause_words("noted").isdisjoint(words[found.start() : end])
    return None if called or joined - {"at", "from", "in", "of"} else found.span("source")


def _fits_infinitive(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell what people may say from what they say: "a tool allowing users to tell readers"."""
    return find_caused(match.start("verb") - 1, tags, words, "permitting") is None


def _goes_on(before: int, tags: str, words: list[str]) -> bool:
    """Tell what somebody began or took to "saying" from what he saw or stopped."""
    to = tags[before] == TAGS.letter["TO"]
    goes = words[before - to] in clause_words("taking" if to else "phases")
    return goes or tags[before] not in _FINITE


def _fits_participle(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "left, saying farmers agreed" from "protesting farmers blocked the road".

    And from "it is worth noting that", which is nobody's note.
    """
    start, end = match.span("verb")
    if words[start - 1] == "worth" or not _goes_on(match.start() - 1, tags, words):
        return False
    if tags[match.start() - 1] not in _LEADS_ING and _OWN_VERB.match(tags, end):
        return False  # "Questioning witnesses | took a week.", with no clause of who does
    verb = cue_verbs().get(words[start])
    if verb is None or verb.lemma in verbs_of("clause") or not _DESCRIBED.match(tags, end):
        return True
    return tagger()[words[end]] not in _NAMELESS


def _fits_coordinated(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "and state rangers" from "and states that"."""
    start = match.start("verb")
    if words[start - 1] == "or" and "either" in map(
        str.lower, words[max(0, start - _NEAR) : start]
    ):
        return False  # "may either back the plan or oppose it"
    if tags[start] in _BASES:
        if _PURPOSE.search(tags, max(0, start - 6), start):
            return False  # "how to house and support adults"
        begin = max(*(tags.rfind(stop, 0, start) for stop in _STOPS), start - _NEAR, 0)
        several = not _SEVERAL.isdisjoint(words[begin:start])
        # "critics condemned the plan and | say it is late"
        several |= tags[start : start + 2] in _SAYS_IT and takes(words[start], "after")
        if _BEFORE_BASE.isdisjoint(tags[begin:start]) and not several:
            return False  # "she was a lawyer and advocate for children"
    noun = tags[start] == TAGS.letter["REPORT"] and words[start] in second_senses()
    return not noun or tags[start + 1 : start + 2] in _LEADS


def _fits_described(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "a message found in the car said" from "Ann Lee said in the note"."""
    first = cue_verbs().get(words[match.start("first")])
    inside = words[match.start("first") : match.start("verb")]
    if "as" in inside and inside[0] not in clause_words("known_as"):
        return False  # "Man cleared as | jury rejects", "Ann Lee left as | the board denied"
    begin, at, head = match.start("source"), match.start("first"), words[match.start("first") - 1]
    one = head[-1] != "s" and head.lower() not in clause_words("plural")
    if tags[match.start("verb")] == TAGS.letter["REPORT"] and one:
        return False  # "figures released on Monday show", but "a plan made in Ely claim"
    named = head[0].isupper() and set(tags[begin + 1 : at]) == {_IN}
    done = tags[at] in _DONE and words[at + 1] != "by"
    if named and done and tags[begin] == _NAMED:
        return False  # "The Board answered with a plan Ann Lee said"
    if first and first.form == "SAID" and tags[at] == TAGS.letter["GERUND"]:
        return True  # read as a participle before
    if match["object"] is not None:  # "people saying the mayor said"
        return not first or first.lemma not in verbs_of("clause")
    return not first or first.form == "SAYING" or first.lemma not in verbs_of("loose")


def _fits_defined(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "firms that make it say" from "told aides that men said", "a deal that saw her back"."""
    start, end = match.span("source")
    if words[end] != "that":
        return True
    verb = cue_verbs().get(words[start - 1])
    told = verb is not None and verb.lemma in verbs_of("listener") | {"tell"}
    several = words[end - 1][-1] == "s" or words[end - 1] in clause_words("plural")
    return not told and (several or tags[match.start("verb")] != TAGS.letter["SAY"])


def _fits_asserted(match: re.Match[str], _: str, words: list[str]) -> bool:
    """Tell "the claim that it rained was rejected by" from "the town that flooded was rebuilt"."""
    by, lead = words[match.end("verb") : match.end("verb") + 4], match.start("lead")
    return "by" in by and is_sayable(words[lead - 1].lower(), words[lead])


def _fits_planned(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "a report (due) to be put before the board says" from "the man to be tried says"."""
    last = match.end("source") - 1
    return is_document(words[last - (words[last] == "due")].lower())


def _fits_relative(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a relative clause can be its noun's: "few voters came, which shows that"."""
    noun = match.end("source") - 1
    if _is_presented(match, tags, words):
        return False
    return "which" not in words[noun + 1 : noun + 4] or words[noun] not in lexicon_set(
        "sources", "crowds"
    )


def _is_presented(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whom a feeling only tells apart from others: "police seek a man who loves trains"."""
    (first, end), verb = match.span("source"), cue_verbs().get(words[match.start("verb")])
    one = words[first] in ("a", "an") and tags[first - 1] in _BEFORE_ONE
    alone = set(tags[first + 1 : end]) == {_IN}
    feels = verb is not None and verb.lemma in clause_words("feelings")
    return one and alone and words[end] == "who" and feels


def _fits_label(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whom a label names from what a picture's credit does: "Ann Lee Image: City of Ely."."""
    start, end = match.span("source")
    genre = end - start == 1 and words[start].lower() in lexicon_set("cues", "words", "genres")
    return not genre and words[end - 1].lower() not in _credits()


def _fits_message(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "had a message:", "gave voters some advice:" from "had three bridges:"."""
    verb, *said = words[slice(*match.span("verb"))]
    gives = tags[match.start("verb")] == TAGS.letter["HAVE"] or verb in light_verbs() | _GIVES
    return gives and not answers().isdisjoint(said)


def _fits_reported(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell "as reported by Ann Lee" from "as seen in Ely"."""
    end = match.end("verb")
    return words[end - 1] == "by" and cue_verbs()[words[end - 2]].lemma in verbs_of("after")


# A pattern that is not for every verb or word, and the test of its words.
_TESTS = {
    "asked": lambda match, _, words: words[match.start("verb")] == "asked",
    "absolute": lambda match, _, words: words[match.start()] == "with",
    "participle": _fits_participle,
    "met": fits_met,
    "message": _fits_message,
    "relative": _fits_relative,
    "label": _fits_label,
    "inverted": _fits_inverted,
    "serial": _fits_serial,
    "reported": _fits_reported,
    "subject": fits_subject,
    "coordinated": _fits_coordinated,
    "apposed": fits_apposed,
    "asserted": _fits_asserted,
    "defined": _fits_defined,
    "described": _fits_described,
    "owned": lambda match, _, words: words[match.start("source") - 1].lower() == "whose",
    "planned": _fits_planned,
    "being": fits_being,
    "noted": lambda match, _, words: words[match.start("source") - 1].lower() != "whose",
    "infinitive": _fits_infinitive,
}


def fits(kind: str, match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether the words fit a pattern that is not for every verb."""
    start, end = match.span("verb")
    loved = words[start] == "loved" and words[end : end + 1] in (["one"], ["ones"])
    if loved or words[start - 1] == "helped":
        return False  # "her loved ones", "maps that helped persuade doubters"
    if tags[start] == TAGS.letter["REPORTS"] and words[end : end + 1] == ["of"]:
        verb = cue_verbs().get(words[start])  # "the states of Ohio and Iowa"
        if verb and "of" not in particles().get(verb.lemma, ()):
            return False
    return kind not in _TESTS or _TESTS[kind](match, tags, words)
