"""What a poll says: "the poll has Ann Lee ahead", "in a poll, 40 percent chose Ann Lee"."""

from collections.abc import Iterator

from helpers.statements.classes import TAGS, clause_words, letters
from helpers.statements.cues import Cue
from helpers.statements.patterns import NPS

_IN = TAGS.letter["IN"]
# One clause with its verb: nothing that someone else says or that is a reason for something.
_CLAUSE = TAGS.compile(
    "<!SUB|AFTER>*?<BE|HAVE|PAST|PRESENT|SAYS|SAY|SAID|REPORTS|REPORT><!SUB|AFTER>*+"
)
_AFTER_POLL = letters("STOP", "COMMA", "PREP", "TIME", "PAST", "SAID", "AFTER", "DASH", "AND")
_STANDING = frozenset(("leads", "trails", "holds"))  # in a poll: verbs, not nouns
_WERE_ASKED = TAGS.compile(f"<!COMMA|STOP>{{1,15}}+<COMMA>{NPS}<BE><ADV>?+<SAID>")
_POLLED = TAGS.compile(f"(?P<source>{NPS})(?P<verb><HAVE>)(?=<NAMED>)")
_CLOSING = letters("STOP", "COMMA")


def first_of_phrase(tags: str, at: int) -> int:
    """Return the first token of the noun phrase that a token is in."""
    while at and tags[at] == _IN:
        at -= 1
    return at


def find_polled(
    found: dict[int, Cue], tags: str, words: list[str], begin: int, at: int
) -> Iterator[Cue]:
    """Find what a poll says: "the poll has Ann Lee ahead", "in a poll, 40% chose Ann Lee"."""
    first = _first_of_poll(tags, words, at)
    while first > begin and words[first - 1] == "/":
        first = first_of_phrase(tags, first - 2)
    lead = first - 1
    if words[at][0].isupper() and words[first - 1] == "by":
        return  # "a poll by Quill Surveys"
    if m := _POLLED.match(tags, first):
        yield Cue("polled", "poll", m.span("source"), *m.span("verb"))
    elif (
        lead >= begin
        and words[lead] == "in"
        and not _is_asked(tags, words, at)
        and (lead == begin or _counts(found, tags, words, begin, at))
    ):
        yield Cue("according", "according", (first, at + 1), lead, first)


def _is_asked(tags: str, words: list[str], at: int) -> bool:
    """Tell how a poll was made from what it says: "in a poll by Quill, voters were asked"."""
    asked = _WERE_ASKED.match(tags, at)
    return asked is not None and words[asked.end() - 1] == "asked"


def _counts(found: dict[int, Cue], tags: str, words: list[str], begin: int, at: int) -> bool:
    """Tell whether the clause that a poll ends is its result: it has a number and no other cue."""
    first = _first_of_poll(tags, words, at)
    lead = first - 1
    any_polls = words[at].endswith("s") and words[first] not in clause_words("which")
    return (
        not any_polls  # "a showing of 15 percent in national polls"
        and tags[at + 1 : at + 2] in (_CLOSING if words[at][-1] == "s" else _AFTER_POLL)
        and any(w[0].isdigit() for w in words[begin:lead])
        and (_CLAUSE.fullmatch(tags, begin, lead) or not _STANDING.isdisjoint(words[begin:lead]))
        and not any(k in found and found[k].lemma for k in range(begin, lead))
    )


def _first_of_poll(tags: str, words: list[str], at: int) -> int:
    """Return the first token of a poll's phrase, "the most" before "recent poll" included."""
    first = first_of_phrase(tags, at)
    return first_of_phrase(tags, first - 1) if words[first - 1] in ("more", "most") else first
