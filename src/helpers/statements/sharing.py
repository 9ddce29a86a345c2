"""Whose subject a verb shares that has none of its own: "met the mayor and said"."""

import re

from helpers.statements.antecedents import find_being, find_of_two, is_document, names_people
from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import Cue, answers, second_senses, takes, verbs_of
from helpers.statements.denied import may_be
from helpers.statements.patterns import ASIDE, NP, NPS, SUBJECT
from helpers.statements.phrases import owner_of
from helpers.statements.reading import Reading
from helpers.statements.shown import find_wearer, is_carried
from helpers.statements.subjects import (
    SEEN,
    find_before,
    find_later,
    find_leading_verb,
    find_set_apart,
    find_subject,
    has_second,
    is_aim,
    is_duty,
    subordinate,
    takes_turn,
)

_SAYS_MORE = TAGS.compile(
    "<THAT|WH|QUOTE|COLON|COMMA|HE>|<NP|NAMED><IN>*+<BE|HAVE|MODAL|SAID|PAST>"
)
_END = letters("STOP", "COMMA", "COLON") | {""}
_TAIL = _END | letters("PREP", "ADV", "TIME")
_SPOKEN, _COMMA = letters("QCOMMA", "QEND"), letters("COMMA", "DASH", "QCOMMA")
_PAUSE, _BE = TAGS.letter["COMMA"], TAGS.letter["BE"]
_SUBORDINATES = letters("SUB", "AFTER", "THAT")
# "Saying it rained, she was": the subject of a verb that no cue is.
_FOLLOWING = TAGS.compile(f"<COMMA|QCOMMA>(?P<source>{SUBJECT})<BE|HAVE|MODAL|ADV|PAST>")
_PAUSES = letters("COMMA", "QCOMMA")
_BEFORE_ING = _PAUSES | letters("SUB", "AFTER")  # "she left while saying"
_MAIN = TAGS.compile(
    f"""<AND|ADV>*+(?:(?:<TIME>|<PREP|AFTER><!COMMA|STOP|SEMI|COLON|QUOTE|HE|THAT|REL>{{1,8}})<COMMA>)?
    (?P<source>{SUBJECT})(?:{ASIDE})?<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>"""
)
_OTHER_CLAUSE = TAGS.compile(
    """<HE|THAT|REL|WH|SUB|SEMI|COLON|QSTOP>
    | <AND|COMMA><NP|NAMED><IN>*+<ADV>?<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS>"""
)
# "Ann Lee, who left for Ely, | saying it rained, | was late"
_WHO_DID = TAGS.compile(
    f"""(?P<source>(?<!<PREP|TO>)<NP|NAMED><IN>*+)<COMMA>?(?P<who><REL>)<ADV|HAVE>*+<PAST|PRESENT>
    (?:<PREP|TO>?{NP}|<PREP>?<TIME>|<ADV>)*+<COMMA>\\Z"""
)
_OF_VERB = letters("PRESENT", "PREP", "SAY")  # "mocking it to please | the left will cost us"
_ACTS = ("backing", "considering", "supporting")  # what these say nobody need have said
_CONDITIONS = ("assuming", "considering", "supposing")  # "assuming it rains, we stay"
# "Four were hurt, showing how deep it is": what happens shows it.
_EVENTS = frozenset(
    ("demonstrating", "highlighting", "illustrating", "indicating", "proving", "reflecting")
) | {"revealing", "showing", "signaling", "signalling", "underlining", "underscoring"}
_PASSIVE = TAGS.compile(
    f"<AND|ADV>*+(?:<PREP|TIME|AFTER><!COMMA|STOP>{{0,14}}<COMMA>)?{SUBJECT}<ADV|HAVE|NOT>*+<BE><ADV|NOT>*+<PAST|SAID>"
)
# Before whom a participle describes: "a word on folks wanting peace", "it showed men warning".
_ABOUT = frozenset(("on", "about", "after", "before", "from", "by", "against", "for", "like"))
# "a letter written by | Ann Lee | urging"
_WRITTEN = frozenset(("delivered", "issued", "made", "posted", "sent", "signed", "written"))
_OPENING_WORDS, _SOON = 3, 3  # tokens; from "request" to the verb after "to"
_WAS_AT, _NEAR = TAGS.compile("(?P<source><NAMED|NP><IN>*+|<HE>)<ADV>*+<BE><ADV>?<PREP>\\Z"), 24
_WHOM = TAGS.compile(f"{NPS}<TO><ADV>?")
_PHRASE, _OWNED = TAGS.compile(r"(?P<source><NP><IN>*+)\Z"), TAGS.compile("<NP|NAMED><IN>++")
_LAST = TAGS.compile("<NP|NAMED><IN>*+\\Z")
_DONE_TO = TAGS.compile("(?P<source><NP|NAMED><IN>*+)<PAST|SAID|GERUND|SAYING>")
_PAPER_FROM = TAGS.compile(f"(?P<source><NP><IN>*+)<PREP>{NP}(?:<PREP>{NP})?\\Z")
_OF_NAME = TAGS.compile(r"<PREP>(?P<source><NAMED><IN>*+)\Z")
# "The firm was founded in Ohio and said": the subject of another verb, and no second clause.
_OPENING = TAGS.compile(
    f"<AND|ADV>*+(?P<source>{SUBJECT})<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|PRESENT>"
)
_OTHER_SUBJECT = letters(
    "HE", "THAT", "REL", "WH", "SUB", "SEMI", "QSTOP", "QUOTE", "QCOMMA", "QEND", "COMMA"
)


def share_source(reading: Reading, i: int, cues: list[Cue], last: Cue | None) -> Cue:
    """Give the cue number `i` the source it shares where it has no subject of its own."""
    # A kind of cue a line.
    cue = reading.cues[i]
    before, begin = find_before(reading, cue, cues), reading.sentence(cue.start)[0]
    match cue.kind:
        case "subject":
            beside = not cue.lemma and _beside_quote(reading, cue)
            return cue._replace(lemma=reading.words[cue.start]) if beside else cue
        case "participle" if _is_event(reading, cue, begin):
            return cue
        case "participle" if led := _heard(reading, i) or find_leading_verb(
            reading, cue, cues, last
        ):
            return cue._replace(source=led.source, refused=led.refused)
        case "relative" if last and last.source and is_carried(reading, cue):
            # "nailed a board to the shed that read", "saw | a man | in a shirt that read"
            return cue._replace(source=find_wearer(reading, cue) or last.source)
        case "infinitive" if not cue.source and before and before.source and before.start >= begin:
            purpose = cue.start - before.end > 2 and not _SAYS_MORE.match(reading.tags, cue.end)
            purpose |= is_duty(reading, cue.start) or is_aim(reading, before, cue)
            purpose = (purpose and not takes_turn(reading, before, cue)) or _others_to_say(
                reading, before, cue
            )
            lemma = "" if purpose else cue.lemma  # "raised money to support its team"
            refused = before.refused or before.lemma in verbs_of("refusing")
            refused = refused or reading.words[cue.start - 2] in clause_words("unsaid")
            cue = cue._replace(source=before.source, refused=refused, lemma=lemma)
            return cue._replace(relative=before.relative)  # "who met to praise it | said"
        case "reduced" if own := _own(reading, cue, before):
            return cue._replace(source=own)
        case "participle" | "reduced" if last is not None:
            return cue._replace(source=find_subject(reading, cue, cues, last))
        case "participle":
            return _share_following(reading, i)
        case "coordinated":
            return _share_joined(reading, cue, cues, last)
    return cue


def _heard(reading: Reading, i: int) -> Cue | None:
    """Find the verb that tells who "could be heard | saying" something."""
    cue, before = reading.cues[i], reading.cues[i - 1] if i else None
    passive = before is not None and before.kind == "passive" and before.end == cue.start
    return before if before and passive and reading.words[before.start] == "heard" else None


def _others_to_say(reading: Reading, before: Cue, cue: Cue) -> bool:
    """Tell what somebody is to say from what is said: "urged the mayor to say who paid".

    And of "her request to discuss it", "his call to reject the plan".
    """
    if before.kind == "noun" and before.lemma in clause_words("asking"):
        return cue.start - before.end < _SOON
    asks = before.lemma in verbs_of("persuade") and before.kind in ("subject", "inverted")
    return asks and _WHOM.fullmatch(reading.tags, before.end, cue.start) is not None


def _own(reading: Reading, cue: Cue, before: Cue | None) -> Span | None:
    """Find the source of its own that a participle has: "with Ann Lee saying", "video of her"."""
    if cue.source is None:
        return None
    between = reading.words[before.end : cue.source[0]] if before else ["."]
    if before and before.lemma in verbs_of("writing") and between == ["to"]:
        return before.source  # "the aide who wrote to the board asking it to act"
    if before and reading.words[before.start] == "spent" and not between:
        return before.source  # "a pilot who spent years warning"
    paper = _PAPER_FROM.search(reading.tags, *cue.source)  # "denied | a report by Tass saying"
    made = paper is not None and reading.words[paper.end("source")] in ("by", "from")
    if paper and made and is_document(reading.words[paper.end("source") - 1]):
        return paper.start(), cue.source[1]
    if being := find_being(cue.source, reading.tags, reading.words) or _bearer(reading, cue):
        return being  # "Ann Lee is a puppet saying"
    if owner := _teller(reading, cue.source):
        return owner
    there = _WAS_AT.search(reading.tags, max(0, cue.source[0] - _NEAR), cue.source[0])
    if there and not is_document(reading.words[cue.source[1] - 1]):
        return there.span("source")  # "Ann Lee was on CNN saying"
    first = cue.source[0]
    joined = first > 1 and reading.tags[first - 1] in _SUBORDINATES
    chased = reading.words[first - 2] in ("go", "goes", "going", "went")  # "went after the mayor"
    if reading.words[first - 1] == "with" or (joined and not chased):
        # "after a man calling her name fled", "with the latter saying it rained"
        return find_of_two(cue.source, reading.tags, reading.words)
    phrase = _PHRASE.search(reading.tags, *cue.source)
    if phrase and _is_of_others(reading, phrase.span("source"), cue):
        return phrase.span("source")
    named = _OF_NAME.search(reading.tags, *cue.source)
    return named.span("source") if named and reading.words[named.start()] == "of" else None


def _is_of_others(reading: Reading, phrase: Span, cue: Cue) -> bool:
    """Tell what others made, "cited a report saying", from "issued a report saying"."""
    noun, does = reading.words[phrase[1] - 1], reading.words[phrase[0] - 1]
    made = clause_words("issuing").intersection((does, reading.words[phrase[0]]))  # "writing notes"
    if noun in clause_words("shown") or not is_document(noun):
        return noun in clause_words("shown")
    if does in clause_words("getting") or reading.tags[phrase[0] - 2] == _BE:
        return True  # "got a letter saying", "was sent a letter saying"
    others = takes(does, "object") or cue.lemma not in verbs_of("after")
    others = others or reading.words[cue.start] in _EVENTS
    return others and not made


def _teller(reading: Reading, source: Span) -> Span | None:
    """Find whose words a participle tells: "given | Ann Lee's comments saying it rained".

    And "a letter written by | Ann Lee urging the board to wait".
    """
    if reading.words[source[0] - 1] == "by" and reading.words[source[0] - 2] in _WRITTEN:
        return source
    phrase = _OWNED.fullmatch(reading.tags, *source)
    noun = reading.words[source[1] - 1]
    told = noun in clause_words("noted") or noun in answers() or is_document(noun)
    return owner_of(phrase.span(), reading.words) if phrase and told else None


def _bearer(reading: Reading, cue: Cue) -> Span | None:
    """Find the people right before a participle: "footage that showed | pilots warning of it"."""
    first, last = cue.source or (0, 0)
    head = reading.words[last - 1]
    phrase = _LAST.search(reading.tags, first, last)
    named = phrase is not None and reading.tags[phrase.start()] == TAGS.letter["NAMED"]
    if (
        phrase
        and named
        and last == cue.start
        and reading.words[phrase.start() - 1] in SEEN | {"about"}
    ):
        return phrase.span()  # "angry about Ann Lee | vowing to stay"
    if not phrase or not names_people(head) or last != cue.start:
        return None
    return phrase.span() if reading.words[phrase.start() - 1] in SEEN | _ABOUT else None


def _share_following(reading: Reading, i: int) -> Cue:
    """Give a participle that no verb stands before the subject of the clause after it."""
    cue = reading.cues[i]
    begin, end = reading.sentence(cue.start)
    of = _DONE_TO.match(reading.tags, begin + 1)  # "With his firm hit by doubt and | denying it"
    if of and [reading.words[begin].lower(), reading.words[cue.start - 1]] == ["with", "and"]:
        return cue._replace(source=of.span("source"))
    who = _WHO_DID.search(reading.tags, begin, cue.start)
    if who and reading.words[who.start("who")] == "who":
        return cue._replace(source=who.span("source"), relative=True)
    after = [c for c in reading.cues[i + 1 : i + 6] if c.kind == "subject" and c.start < end]
    main = (c for c in after if c.source and reading.tags[c.source[0] - 1] in _COMMA)
    if following := next(main, None):
        return cue._replace(source=following.source)
    acts = cue.lemma in second_senses() or reading.words[cue.start] in _ACTS
    if not acts and (subject := _main_subject(reading, cue, begin)):
        return cue._replace(source=subject.span("source"))
    subject = _FOLLOWING.search(reading.tags, cue.end, end)
    # "Saying it rained she left", but not "it ends by saying that she left"
    early = cue.start - begin <= _OPENING_WORDS + (reading.words[cue.start - 1] == "having")
    opens = early and reading.words[cue.start] not in _CONDITIONS
    owned = after and after[0].source and reading.tags[after[0].source[0] - 1] in _OF_VERB
    if after and opens and not (owned or subject or subordinate(reading, after[0])):
        return cue._replace(source=after[0].source)
    subject = subject or _opening(reading, cue, begin)
    return cue._replace(source=subject and subject.span("source"))


def _main_subject(reading: Reading, cue: Cue, begin: int) -> re.Match[str] | None:
    """Find the subject of the clause that a participle after a comma belongs to.

    "In May the firm was sold at a loss, saying it was late."
    """
    tags = reading.tags
    comma = cue.start - 1 - (tags[cue.start - 1] == TAGS.letter["ADV"])
    found = _MAIN.match(tags, begin, cue.start) if tags[comma] in _BEFORE_ING else None
    return found if found and not _OTHER_CLAUSE.search(tags, found.end(), comma) else None


def _is_event(reading: Reading, cue: Cue, begin: int) -> bool:
    """Tell whether it is what was done to somebody that shows something, or a condition."""
    granted = reading.words[cue.start].lower() in ("assuming", "supposing")
    if granted or may_be(reading.tags, reading.words, begin, cue.start):
        return True  # "the mill will open, assuming the board agrees"
    asked = [word.lower() for word in reading.words[begin : begin + 2]]
    if asked in (["how", "many"], ["how", "much"]):
        return True  # "how many votes can be won by promising a bridge?"
    shown = reading.words[cue.start] in _EVENTS and reading.tags[cue.start - 1] in _PAUSES
    return shown and _PASSIVE.match(reading.tags, begin, cue.start) is not None


def _share_joined(reading: Reading, cue: Cue, cues: list[Cue], last: Cue | None) -> Cue:
    """Give a verb after "and" the subject of the relative clause, or of the sentence, before it."""
    if described := find_set_apart(reading, cue):
        return cue._replace(source=described, relative=True)
    if last is not None:
        return cue._replace(source=find_subject(reading, cue, cues, last))
    before = cues[-1] if cues else None
    if before and before.source and before.relative and has_second(reading, before, cue):
        return cue._replace(source=before.source, relative=True)
    begin = reading.sentence(cue.start)[0]
    if later := find_later(reading, begin, cue.start):
        return cue._replace(source=later)
    subject = _opening(reading, cue, begin)
    return cue._replace(source=subject.span("source")) if subject else cue


def _opening(reading: Reading, cue: Cue, begin: int) -> re.Match[str] | None:
    """Find the subject that opens a sentence: "The firm was old and said"."""
    first, last = cue.start - 1, reading.words[cue.start - 1]
    if cue.kind == "participle" and last != "by":
        return None
    found = _OPENING.match(reading.tags, begin, cue.start)
    inside = reading.tags[found.end() if found else first : first].removesuffix(_PAUSE)
    return found if found and _OTHER_SUBJECT.isdisjoint(inside) else None


def _beside_quote(reading: Reading, cue: Cue) -> bool:
    """Tell whether a verb of another meaning stands beside a quote as "said" does."""
    before = reading.tags[cue.source[0] - 1] if cue.source and cue.source[0] else ""
    tail = _TAIL if before == TAGS.letter["QCOMMA"] else _END
    return before in _SPOKEN and reading.tags[cue.end : cue.end + 1] in tail
