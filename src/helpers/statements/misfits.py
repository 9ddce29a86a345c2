"""Words at the beginning of a content that do not fit its frame."""

from bisect import bisect_left

from helpers.statements.acts import acts_on
from helpers.statements.antecedents import names_people
from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue, beside_quotes, documents, studies, verbs_of
from helpers.statements.objects import sayable_object
from helpers.statements.patterns import NPS
from helpers.statements.reading import Reading
from helpers.tags import lexicon_set

_PRONOUNS = frozenset(("her", "him", "me", "them", "us"))
_NOUN_FORMS = letters("REPORT", "REPORTS")
_FINITES = letters("BE", "HAVE", "MODAL", "DO", "PRESENT", "PAST", "SAID", "SAYS")
_TO_SAY = TAGS.compile(f"{NPS}<TO><ADV>?<SAY><THAT|HE|WH|SUB|QUOTE>")
_QUALITY = TAGS.compile("<QUOTE>{2,8}+<NP|NAMED>")  # 'described as | "rash" the plan'
_INFINITIVE = TAGS.compile("<NP><TO>")
_SUB, _HIM, _SAYING = (TAGS.letter[name] for name in ("SUB", "HIM", "SAYING"))
# "told them | although it rained, the dam held"
_OPENED = TAGS.compile(
    f"<SUB><!COMMA|STOP|QUOTE>{{1,12}}+<COMMA>{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID>"
)
# "that | they | can win", "how ill-equipped | they | are"
_OWN = TAGS.compile(
    "<THAT>?(?:<WH><ADV|NP|IN|ADJ>{0,4}?)?<HE>(?=<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>)"
)
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_DONE = letters("PAST", "SAID")
_PHRASES, _NOUN = letters("NP", "IN"), letters("NP", "NAMED", "IN")
_SUBJECTS, _ASKED = letters("REL", "THAT", "WH"), letters("WH", "REL")
_AFTER_NONE = letters("STOP", "COMMA", "PREP", "TO", "AFTER", "AND", "TIME", "SUB") | {""}
_ANNOUNCE, _COLON = letters("COMMA", "COLON"), TAGS.letter["COLON"]


def misfits(reading: Reading, cue: Cue, frame: str, at: int) -> bool:
    """Tell whether the words at a content's beginning do not fit the frame."""
    return _shows_by_deed(reading, cue, at) or _misfits(reading, cue, frame, at)


def _misfits(reading: Reading, cue: Cue, frame: str, at: int) -> bool:
    match frame:
        case "any":
            return _elsewhere(reading, cue, at) or _led_by_noun(reading, cue, at)
        case "object" | "loose":
            none = _says_nothing(reading, cue, at) or _names_topic(reading, cue, at)
            return none or (frame == "object" and _is_no_object(reading, cue, at))
        case "persuade":  # "requested anonymity to speak", "called a meeting to speak"
            return (
                reading.words[at] == "anonymity"
                or acts_on(reading, cue, at)
                or (
                    cue.lemma == "charge" and not reading.words[at][0].isalpha()
                )  # "charged £40 to"
                or _makes_say(reading, cue, at)
            )
        case "that" | "described":
            quoted = frame == "described" and _QUALITY.match(reading.tags, at)
            related = quoted or _related(reading, cue)  # 'called as | "rash" the plan'
            return _describes(reading, cue, at) if frame == "that" else not related
        case "gerund" | "plea":
            return not _pleads(reading.words, frame, at)
        case "heard":  # "told reporters | the alert stays"
            return reading.words[at - 1] not in clause_words("listeners")
        case "listener":
            return _misheard(reading, cue, at)
        case "informed":
            one = reading.tags[cue.end] == _HIM or reading.words[cue.end] == "her"
            return (one and cue.lemma == "remind") or reading.words[at - 1] not in ("of", "about")
        case "question" | "clause" | "ruled":
            return _is_no_question(reading, cue, frame, at)
    return False


def _led_by_noun(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell 'gave a warning: "..."' from 'wrote the following: "..."'."""
    if at - 2 < cue.end or reading.tags[at - 1] != _COLON or reading.tags[at - 2] not in _PHRASES:
        return False
    return reading.words[at - 2] not in ("following", "it", "these", "this")


def _says_nothing(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell "said nothing", "revealed little about it" from "said nothing had changed"."""
    words = reading.words
    none = words[at] in ("little", "nothing")
    at += 1 + (none and reading.word(at + 1) in clause_words("further"))
    if not none:  # "no more", "not much"
        none = words[at - 1] in ("no", "not") and reading.word(at) in ("more", "much")
        at += 1
    return none and cue.lemma in verbs_of("withheld") and reading.tags[at : at + 1] in _AFTER_NONE


def _names_topic(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell what is spoken of: "argued | over who should pay", "says | a lot about the town"."""
    words = reading.words
    if cue.lemma == "argue":
        whether = reading.tags[at + 1 : at + 2] in _ASKED or reading.word(at + 1) == "whether"
        return whether and words[at] in ("about", "over")
    end = at + 1 + (words[at] == "a")
    much = " ".join(words[at:end]) in clause_words("amounts_said")
    denied = words[cue.start - 1].endswith(("not", "n't", "n’t"))  # "is not saying much about it"
    return cue.lemma == "say" and much and not denied and reading.word(end) in ("about", "of")


def _is_read(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell what somebody reads, "read that it rained", from what a sign reads."""
    that = cue.lemma == "read" and reading.tags[at] == TAGS.letter["THAT"]
    return that and not reading.has_source(cue, documents())


def _is_no_object(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell whether what follows a verb is none of what the verb says or judges."""
    elsewhere = _is_read(reading, cue, at) or _elsewhere(reading, cue, at)
    return elsewhere or not sayable_object(reading, cue, at)


def _makes_say(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell what made somebody say something: "the leak pushed | aides to say that"."""
    causes = reading.words[cue.start] in clause_words("causing")
    return causes and _TO_SAY.match(reading.tags, at) is not None


def _related(reading: Reading, cue: Cue) -> bool:
    """Tell "which she described as" from "she described it as"."""
    first = cue.source[0] if cue.source else 0
    return cue.kind == "subject" and reading.tags[first - 1 : first] in _SUBJECTS


def _pleads(words: list[str], frame: str, at: int) -> bool:
    """Tell "pleaded not guilty" and "admitted lying" from other words."""
    if frame == "gerund":
        # "as a record-breaking year"; "reported having a loss"
        return words[at].endswith("ing") and "-" not in words[at]
    return words[at + (words[at] == "not")] in ("guilty", "innocent")


def _misheard(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell "told them when it rained" and "asked him about notes | he had" from what is told."""
    asked = cue.lemma == "ask" and "about" in reading.words[cue.end : at]
    late = _tells_when(reading, at) and not _OPENED.match(reading.tags, at)
    # "emailed staff | saying the office would shut" has a cue of its own
    late = late or (reading.tags[at] == _SAYING and cue.lemma in verbs_of("writing"))
    return late or (asked and reading.words[at - 1] != "about")


def _is_no_question(reading: Reading, cue: Cue, frame: str, at: int) -> bool:
    """Tell "heard since May" from "heard when", "complained because" from "warned if"."""
    if frame == "clause" and cue.lemma == "hear":
        # "the inquest heard he had fallen", but "neighbors heard glass break"
        return not reading.has_source(cue, lexicon_set("cues", "words", "hearers"))
    asked = reading.tags[at + 1 : at + 2] in _DONE  # "confirmed | when asked"
    feels = cue.lemma in clause_words("felt_when")  # "worried | when he left"
    when = frame == "question" and reading.words[at] == "when" and not (asked or feels)
    return _tells_when(reading, at) and not when


def _describes(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell the noun of "states that have voted" from the verb of "states that it rained"."""
    if cue.lemma in clause_words("answering") and reading.words[cue.end] == "to":
        # "responded to the claim | that it rained", "to the law | that bars dogs"
        return not _hears(reading.words[at - 1])
    verb, after = reading.tags[cue.start], reading.tags[at + 1 : at + 2]
    # "rules that purport to": what "to" follows at once is a verb too
    finite = after in _FINITES or _INFINITIVE.match(reading.tags, at + 1)
    relative = bool(finite) or after == TAGS.letter["SAY"]
    return verb in _NOUN_FORMS and cue.end == at and relative


def _hears(noun: str) -> bool:
    """Tell to whom an answer goes from what is answered."""
    bodies = lexicon_set("organisations", "nouns") | lexicon_set("sources", "bodies")
    people = names_people(noun) or noun in bodies | clause_words("listeners")
    return people or noun in _PRONOUNS or noun[0].isupper()


def _shows_by_deed(reading: Reading, cue: Cue, at: int) -> bool:
    """Tell what people show of themselves from what they say: "the team showed it can win".

    But "the poll shows it can win" and "prosecutors showed he knew".
    """
    own = _OWN.match(reading.tags, at) if cue.lemma in clause_words("proving") else None
    if not own or not cue.source or reading.has_source(cue, documents() | studies()):
        return False
    head, pronoun = reading.words[cue.source[1] - 1], reading.words[own.end() - 1]
    several = head[-1] == "s" or head in lexicon_set("grammar", "groups")
    return pronoun == "it" or (pronoun == "they") == several


def _tells_when(reading: Reading, at: int) -> bool:
    """Tell "showed no gain since May" from "asked them whether"."""
    return reading.tags[at : at + 1] == _SUB and reading.words[at] not in ("if", "whether")


def _elsewhere(reading: Reading, cue: Cue, quote: int) -> bool:
    """Tell whether a quote right after a verb is a name or belongs to the next source."""
    tags, words = reading.tags, reading.words
    if tags[quote] not in _QUOTE:  # a title: 'a song called "Late Rain"'
        return cue.lemma in verbs_of("naming") and not words[quote][0].isalnum()
    if tags[quote - 1] in _ANNOUNCE:
        # 'The club rejected that: "It is late," the coach said'
        if cue.lemma == "go" and quote - 1 > cue.end:
            return True
        colon = tags[quote - 1] == _COLON and cue.lemma not in verbs_of("after")
        return colon and owned_after(reading, quote)
    if cue.lemma in beside_quotes() or _shows_quality(reading, cue):
        return True
    if cue.lemma in verbs_of("naming"):
        before = words[cue.source[0] - 1].lower() if cue.source and cue.source[0] else ""
        # "a clip (that) she called 'distasteful'", but "a song that he called 'Late Rain'"
        named = before in ("that", "which", "whom") or _names_before(reading, cue)
        own = cue.kind == "subject" and named
        described = own and words[quote + 1].islower()
        return before != "what" and not described
    return cue.kind != "participle" and owned_after(reading, quote)


def _shows_quality(reading: Reading, cue: Cue) -> bool:
    """Tell 'she showed "real courage"' from 'the poll showed "deep unease"'."""
    return cue.lemma == "show" and not reading.has_source(cue, documents())


def _names_before(reading: Reading, cue: Cue) -> bool:
    """Tell whether what is called so stands before who calls it: ", a move | the union called"."""
    first = cue.source[0] if cue.source else 0
    return first > 0 and reading.tags[first - 1] in _NOUN


def owned_after(reading: Reading, quote: int) -> bool:
    """Tell whether a quote is the next source's: '"It is late," Ann Lee said'."""
    stop = reading.quote_at(quote)[1]
    after = bisect_left(reading.starts, stop)
    return reading.tags[stop - 1] == TAGS.letter["QCOMMA"] and any(
        c.source and stop in (c.source[0], c.start) and c.lemma in verbs_of("after")
        for c in reading.cues[after : after + 1]
    )
