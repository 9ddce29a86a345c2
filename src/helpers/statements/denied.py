"""Verbs that report nothing: denied, merely possible, asked or supposed."""

import re

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import cue_verbs, negatives, verbs_of

# "would say", "did not say" report nothing.
_REFUSED = TAGS.compile("<MODAL>|<DO><NOT>?")
_DO = TAGS.letter["DO"]
_WITHHELD = TAGS.compile("<DO>|<MODAL><NOT>")
_ASKED = TAGS.compile("<ADV>*+(?:<WH|REL>|<SUB>(?=<HE|NP|NAMED>))")
_PARTICIPLE = TAGS.letter["SAYING"]
_LIMITING = frozenset(("even", "just", "merely", "only", "simply"))  # "it was not just that"
_JOINING = frozenset(("because", "if", "lest", "that", "though", "unless", "whether"))
_DENYING = ("cannot", "neither", "never", "not")
_CLAUSES = letters("COMMA", "STOP", "SEMI", "COLON", "THAT", "REL", "WH", "SUB", "QUOTE")
_MIGHT = TAGS.compile("<MODAL><!STOP|SEMI|COLON|SAID|SAYS|HE|THAT|REL|SUB|AFTER|QUOTE>{1,24}\\Z")
_NEAR = 6  # tokens: "barred the mayor of Ely from saying"


def is_refused(
    match: re.Match[str], begin: int, source: Span | None, tags: str, words: list[str]
) -> bool:
    """Tell whether a verb that begins at `begin` is denied or merely possible: no report.

    "Did not reveal who" is still about what was not revealed.
    """
    start, end = match.span("verb")
    first = source[1] if source and source[1] <= start else begin
    if (
        words[start - 1] in ("nor", "without")
        or _is_second_denied(begin, tags, words)
        or (tags[start] == _PARTICIPLE and _is_shunned(start, words))
        or "never" in words[first:start]
        or (
            source
            and words[source[0]].lower() in negatives()
            and words[source[0] + 1] not in (".", "10")  # "No. 10 said", "No 10 said"
            and start > source[0]
            and TAGS.letter["AND"] not in tags[slice(*source)]
        )
    ):
        return True
    if words[start - 1 : start + 1] == ["be", "heard"]:
        return False  # "could be heard saying"
    verb = cue_verbs().get(words[start])
    if verb and verb.lemma == "like":  # "would like to go"
        return TAGS.letter["NOT"] in tags[begin:start]
    denied = _REFUSED.search(tags, begin, start) if begin < start else None
    if denied is None or "only" in words[denied.start() : end + 1]:
        return False  # "would only say that", "would say only that"
    if denied[0] == _DO and words[denied.start()] in ("do", "does", "did"):
        return False  # "did call for calm"
    held = _WITHHELD.match(tags, denied.start()) and verb and verb.lemma in verbs_of("withheld")
    held = held and words[denied.start()] not in ("may", "might", "must", "should")
    return not (held and _ASKED.match(tags, end))


def is_supposed(kind: str, source: Span | None, verb: int, words: list[str]) -> bool:
    """Tell a verb in a clause that nobody says is true: "unless she backs it".

    And what nobody wrote: "has not issued a statement | saying".
    """
    if source is None:
        return False
    if kind == "reduced":
        before = words[max(0, source[0] - 3) : source[0]]
        if words[verb - 1] in ("help", "resist") or "to" in before:
            return False  # "could not resist | saying", "did not reply to a letter | saying"
        return _is_denied(before)
    return kind == "subject" and _follows_doubt(source[0], words)


def may_be(tags: str, words: list[str], begin: int, verb: int) -> bool:
    """Tell what somebody only may come to say: "could win by | promising a bridge".

    And "would be king, possibly | calling himself Bo I".
    """
    modal = _MIGHT.search(tags, begin, verb)
    if modal is None:
        return False
    by = words[verb - 1] == "by" and words[modal.start()] in ("can", "could", "may", "might")
    return by or words[verb - 1] in ("maybe", "perhaps", "possibly")


def _follows_doubt(first: int, words: list[str]) -> bool:
    """Tell a clause that nobody says is true by what stands before its subject at `first`.

    "Unless | she backs it", "not clear whether | she knew", "no proof that | she knew".
    """
    joined = words[first - 1].lower()
    if joined not in _JOINING:
        return False
    before = words[max(0, first - 4) : first - 1]
    last = before[-1].lower() if before else ""
    if joined == "because":
        return last == "not"  # "failed not because | she backs it but because it was late"
    if joined in ("if", "though"):
        # "even if she called it late" and "even though she did" grant it
        return last == "as" or (joined == "if" and last != "even")
    if joined == "that":
        denied = _is_denied(before) or "no" in before
        return denied and clause_words("certainties").isdisjoint(before)
    return True


def _is_denied(before: list[str]) -> bool:
    """Tell whether "not" stands in some words: "has | not issued a | statement saying"."""
    denied = "not" in before or any(word.endswith(("n't", "n’t")) for word in before)
    return denied and _LIMITING.isdisjoint(before)


def _is_second_denied(begin: int, tags: str, words: list[str]) -> bool:
    """Tell the second of two verbs that one "not" denies: "did not confirm or | deny it"."""
    at = begin - 1
    if words[at] != "or":
        return False
    for k in range(at - 1, max(at - _NEAR, 0) - 1, -1):
        if tags[k] in _CLAUSES:
            return False
        if words[k] in _DENYING or words[k].endswith(("n't", "n’t")):
            return True
    return False


def _is_shunned(start: int, words: list[str]) -> bool:
    """Tell what somebody does not do: "refrained from | saying it", "instead of | saying it"."""
    before = words[start - 2 : start]
    if before[1:] == ["from"]:
        kept = (word.lower() for word in words[max(0, start - 1 - _NEAR) : start - 1])
        return not clause_words("shunning").isdisjoint(kept)
    return [word.lower() for word in before] in (
        ["instead", "of"],
        ["rather", "than"],
        ["short", "of"],
    )
