"""Whether a subject before its verb is one: no object, no other verb, no name of something."""

import re
from functools import cache

from helpers.statements.antecedents import is_document, names_people
from helpers.statements.classes import OWNING, TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import cue_verbs, participles, verbs_of
from helpers.tags import lexicon_set

_IN, _HIM, _HE, _NP, _ADV = (TAGS.letter[name] for name in ("IN", "HIM", "HE", "NP", "ADV"))
_BASES, _THIRD = letters("SAY", "REPORT"), letters("SAYS", "REPORTS")
_CONTRACTED = ("'d", "’d", "'ll", "’ll")  # "they'd send"
_HAVE, _SAID = TAGS.letter["HAVE"], TAGS.letter["SAID"]
_AUXILIARY, _ASKING = letters("HAVE", "BE", "DO", "MODAL"), letters("DO", "MODAL")
# 'a man called "the Cat" | walked free'
_NAMED_SO = TAGS.compile("<QUOTE>{3,40}+<PAST|SAID|SAYS|PRESENT|BE|HAVE|MODAL>")
_NOUNS, _NOT = TAGS.letter["REPORTS"], TAGS.letter["NOT"]
_DONE = letters("PAST", "SAID")
_DETERMINERS = frozenset(("a", "an", "another", "each", "every", "one", "that", "the", "this"))
_BASE_FORMS = letters("WORD", "SAY", "REPORT")
_NOUN_TO = TAGS.letter["REPORT"] + TAGS.letter["TO"]
_NOUN_OF, _WORD = TAGS.letter["REPORT"] + TAGS.letter["PREP"], TAGS.letter["WORD"]
_ROW, _FAR = TAGS.compile("<TO><ADV>?<PRESENT|SAY|REPORT><!STOP|SEMI|COLON>{0,9}<COMMA>\\Z"), 12
_NEXT = TAGS.compile("<COMMA><ADV><HE|NAMED|NP>")
# "Ann Lee, | a judge", but "in May, | a judge"
_NAMED = TAGS.compile("<NAMED>(?<!<PREP|AFTER|AS|TO>.)<IN>*+<COMMA>\\Z")
_ING = letters("SAYING", "GERUND")
_HAS_VERB = TAGS.compile(
    "<COMMA>(?:<NAMED|HE><IN>*+<ADV>?<PAST>|<NAMED|HE|NP><IN>*+<ADV>?<BE|HAVE|MODAL|DO>)"
)
_TO_DO = TAGS.letter["TO"] + TAGS.letter["NP"]
_SUPPOSED = TAGS.compile("<SAID><TO><BE>")
_OF_DONE = TAGS.compile("<PREP><ADV><PAST|SAID>")
_OPENERS = letters(
    "STOP", "COMMA", "SEMI", "COLON", "AND", "SUB", "THAT", "QCOMMA", "QSTOP", "QEND"
)
# "In Ely, Ohio, | Ann Lee", "However, | Ann Lee"
_OPENED = TAGS.compile(
    "(?:<ADV|TIME>|<PREP|AFTER|SUB|GERUND|SAYING|TIME><!COMMA|STOP>{1,12})(?:<COMMA><NAMED><IN>*+)?<COMMA>\\Z"
)
_ENDED = letters("STOP", "QSTOP", "SEMI", "COLON", "DASH")
_FAR_OPENED = 24  # tokens
_TELLING = frozenset(("said", "reports", "reported", "writes", "wrote"))
_SPEAKER = TAGS.compile("<NAMED><IN>*+<COMMA|STOP|OPEN>")


def fits_subject(match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether a subject before its verb is no object of another verb."""
    (source, end), verb = match.span("source"), match.start("verb")
    apart, bare = match.start("aside") >= 0, match.start("aux") == verb
    if apart and words[verb] in _TELLING and _SPEAKER.match(tags, verb + 1):
        return False  # "support from voters, whom he knows, said Ann Lee, a nurse"
    if bare and words[verb] in participles() and OWNING.isdisjoint(words[verb - 1]):
        return False  # "an end to the cuts known as reform", but "we've known"
    # "part of being a good mayor is admitting mistakes", "half of those asked"
    if (
        words[source - 1] == "being"
        or _is_denied(source, match.pos, tags, words)
        or (words[verb - 1] == "those" and verb - source > 1)
    ):
        return False
    if words[verb] == "know" and words[source - 1] in ("let", "lets", "letting"):
        return False  # "let the mayor know it rained": to whom it was said
    # "a man, suspected to be the driver", "Races tighten, so rivals push plans, challenge polls"
    supposed = bare and _SUPPOSED.match(tags, verb)
    if apart and (supposed or _goes_on(match.start("aside"), verb, tags, words)):
        return False
    idle = _is_heard((source, end), tags, words) or _is_idle((source, end), verb, tags, words)
    idle = idle or _is_in_row((source, end), verb, tags, words)
    # "the call on her to | resign, a step she has, so far, refused"
    idle = idle or (apart and tags[source - 1 : source + 1] == _TO_DO and end == source + 1)
    if idle or _is_verb(source, tags, words) or _is_named(source, verb, tags, words):
        return False
    if tags[verb : verb + 2] == _NOUN_TO and _hides_verb((source, end), verb, words):
        return False  # "Democrats draw | plan to cut prices"
    if words[source] == "her":
        return tags[source + 1] == _IN  # "friends who have seen her on Monday say"
    third, base = tags[verb] in _THIRD, bare and tags[verb] in _BASES
    if third and words[verb][-1] == "s" and _is_no_one((source, end), verb, tags, words):
        return False
    # "Rarely has a love of dress details" is no love that details
    # and "Does a leader persuade them?" asks
    before = tags[source - 1 : source] if source else ""
    # "Had the mayor said it rained, we would have left"
    had = before == _HAVE and bare and (source < 2 or tags[source - 2] in _OPENERS)
    turned = third or (had and tags[verb] == _SAID)
    return not (before in _AUXILIARY and turned) and not (before in _ASKING and base)


def _goes_on(aside: int, verb: int, tags: str, words: list[str]) -> bool:
    """Tell a second clause from what describes a subject: "it rained, | so the mayor left,".

    And "as mayor, | Ann Lee ran the town, often | urging": who has a verb does not describe.
    """
    if words[aside + 1] == "so" and _NEXT.match(tags, aside):
        return True
    return tags[verb] in _ING and _HAS_VERB.match(tags, aside, verb) is not None


def fits_being(match: re.Match[str], _: str, words: list[str]) -> bool:
    """Tell "(after being) warned by the mayor that" from "was seen in Ely"."""
    begin, verb, end = match.start("aux"), match.start("verb"), match.end("verb")
    heard = cue_verbs()[words[verb]].lemma in verbs_of("listener") | verbs_of("persuade")
    return heard and words[end] == "by" and (begin == verb or words[begin] in ("being", "having"))


def fits_apposed(match: re.Match[str], tags: str, _: list[str]) -> bool:
    """Tell the first of two after what opens a sentence from one of a list: "in Ely, | Ann Lee"."""
    first = match.start("source")
    if first == match.pos or tags[first - 1] != TAGS.letter["COMMA"]:
        return True
    found = _OPENED.search(tags, max(match.pos, first - _FAR_OPENED), first)
    return found is not None and (found.start() == match.pos or tags[found.start() - 1] in _ENDED)


def _is_in_row(source: Span, verb: int, tags: str, words: list[str]) -> bool:
    """Tell one of several verbs after "to" from a subject: "to roar, | swat | away talk of it"."""
    first, end = source
    noun = tags[verb : verb + 2] == _NOUN_OF and tagger()[words[first]] == _WORD
    if not noun or end > first + 1 or words[first] in lexicon_set("grammar", "groups"):
        return False
    return _ROW.search(tags, max(0, first - _FAR), first) is not None


def _is_no_one(source: Span, verb: int, tags: str, words: list[str]) -> bool:
    """Tell what no verb in the third person has for a subject: several, or an adjective.

    "Speeches on the poor - then | backs them", "growing Asian | worries"; but "the Republican".
    """
    first, end = source
    lists = lexicon_set("places", "adjectives"), lexicon_set("organisations", "of_parties")
    adjective = any(words[verb - 1] in listed for listed in lists)
    opened = not _DETERMINERS.isdisjoint(map(str.lower, words[max(0, first - 2) : first + 1]))
    acts = words[verb + 1 : verb + 2] and words[verb + 1] in _DETERMINERS  # "Labour backs | a ban"
    adjective = adjective and tags[verb] == _NOUNS and not (opened or acts)
    return adjective or _is_several(first, end, tags, words)


def _is_heard(source: Span, tags: str, words: list[str]) -> bool:
    """Tell whom somebody hears from who speaks: "hearing him say it"."""
    first, end = source
    return tags[end - 1] == _HIM and words[first].endswith("ing")


def _is_idle(source: Span, verb: int, tags: str, words: list[str]) -> bool:
    """Tell what says nothing: "all signs pointed to a draw", "few voters show up"."""
    first, end = source
    if words[first].lower() == "there" and tags[verb] in _ING:
        return True  # "there are telling signs that"
    if tags[verb] == _NOUNS and _OF_DONE.fullmatch(tags, max(0, first - 3), first):
        return True  # "from newly filed | Port Board reports"
    if tags[end:verb] == _NOT and tags[verb] in _DONE:
        return True  # "aides not allowed to speak"
    head = words[end - 1]
    if is_document(head.lower()) and words[verb] in _unfelt(words[verb + 1 : verb + 2]):
        return True  # "letters intended to warn", "numbers considered the best", "a report cheered"
    if end == verb and _is_taken(first, verb, tags, words):
        return True
    if words[verb] in clause_words("planning") and head in clause_words("planned"):
        return True  # "a plan announced in May"
    if end == verb and (head == "least" or (head == "most" and end - first > 1)):
        return True  # "the best and most talked about film"
    omen = words[verb] in clause_words("pointing") and head in clause_words("omens")
    return omen or (words[verb] == "show" and words[verb + 1 : verb + 2] == ["up"])


def _is_taken(source: int, verb: int, tags: str, words: list[str]) -> bool:
    """Tell for what somebody described is taken: "Ann Lee, | a judge | considered a liberal,"."""
    apposed = words[source] in ("a", "an") and _NAMED.search(tags, max(0, source - _FAR), source)
    taken = words[verb] in clause_words("taken_for")
    as_one = words[verb + 1 : verb + 2] in (["a"], ["an"], ["the"], ["to"])
    return bool(apposed) and taken and as_one


def _is_denied(source: int, begin: int, tags: str, words: list[str]) -> bool:
    """Tell who is said not to: "not one witness said", "not even the mayor backs it".

    But "it is not the race Ann Lee hoped for".
    """
    at = source - 1 - (words[source - 1] == "even")
    opens = at in (begin, 0) or tags[at - 1] in _OPENERS
    return at >= 0 and words[at].lower() == "not" and opens


def _unfelt(after: list[str]) -> frozenset[str]:
    """Return the participles of what people do, which no document does: "letters meant to"."""
    felt = clause_words("taken_for") | clause_words("felt")
    return felt | (clause_words("meant") if after == ["to"] else frozenset())


def _hides_verb(source: Span, verb: int, words: list[str]) -> bool:
    """Tell a plural and its verb, a headline's, from a subject: "Democrats draw"."""
    first, end = source
    if end != verb or end - first < 2:
        return False
    plural, last = (tagger()[word.lower()] for word in words[end - 2 : end])
    return plural == TAGS.letter["PLURAL"] and last in _BASE_FORMS


def _is_several(first: int, end: int, tags: str, words: list[str]) -> bool:
    """Tell a plural without a name, of which nothing is said in the third person."""
    while first + 1 < end and tags[first + 1] == _IN:
        first += 1
    noun = words[first]
    plural = noun[-1] == "s" and noun[0].islower() and not noun.endswith("ics")
    return (
        plural and tagger()[noun] == TAGS.letter["PLURAL"] and noun not in clause_words("one_in_s")
    )


def _is_named(source: int, verb: int, tags: str, words: list[str]) -> bool:
    """Tell what somebody is called from what he calls: 'a man called "the Cat" walked free'.

    But 'what Ann Lee called "a mess" began'.
    """
    if words[source - 1].lower() == "what":
        return False
    return words[verb] in _named_forms() and _NAMED_SO.match(tags, verb + 1) is not None


@cache
def _named_forms() -> frozenset[str]:
    """Return "called", "named" and the like."""
    naming = verbs_of("naming")
    verbs = cue_verbs().items()
    return frozenset(word for word, cue in verbs if cue.form == "SAID" and cue.lemma in naming)


def _is_verb(source: int, tags: str, words: list[str]) -> bool:
    """Tell whether a "subject" is rather the verb of a pronoun: "he now entertains detailed"."""
    if tags[source] != _NP or tags[source + 1 : source + 2] == _IN:
        return False
    before = source - 1 - (tags[source - 1 : source] == _ADV)
    if before < 0 or tags[before] != _HE:
        return False
    return words[source].endswith("s") or words[before].endswith(_CONTRACTED)


def fits_met(match: re.Match[str], _: str, words: list[str]) -> bool:
    """Tell the statement or the man that a clause with no "that" is of: "the man she met said"."""
    noun = words[match.end("source") - 1]
    return match["link"] is not None or is_document(noun) or names_people(noun)
