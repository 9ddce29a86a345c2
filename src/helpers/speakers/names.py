"""Names: where an article prints them.

A run of capitalised words is a stretch of the tag string; patterns over its letters split it into
titles, persons, organisations, groups, places and things. Which names are one person's is the
business of `helpers.speakers.entities`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from helpers.segments import Segments
from helpers.speakers.first_words import begins_late
from helpers.speakers.headings import find_headings
from helpers.speakers.name_patterns import PIECES, RUN
from helpers.speakers.spelled import find_spelled
from helpers.speakers.tagging import TAGS, generations, letters
from helpers.statements.bodies import find_bodies
from helpers.statements.cues import cue_verbs
from helpers.tags import lexicon_set

# "CNN Philippines" is a body.
_KINDS = {"act": "thing"} | dict.fromkeys(("firm", "members", "branch"), "organisation")


class Name(NamedTuple):
    """A name as printed: tokens `start` to `end`, its titles from `title`.

    ``kind`` is person, name (one word that may be a person's), organisation, known (an acronym or
    a body of one word), group, place, thing, or other (a name only if it is someone's family
    name elsewhere). ``weak`` is one word whose capital its place may
    have given it; ``heading`` stands in a headline in title case.
    """

    kind: str
    title: int
    start: int
    end: int
    weak: bool
    heading: bool


class _Split(dict[str, list[tuple[str, int, int, int]]]):
    """Run of letters to (kind, title, start, end) in it, remembered: the same runs recur."""

    def __missing__(self, run: str) -> list[tuple[str, int, int, int]]:
        pieces = []
        for found in PIECES.finditer(run):
            kind = found.lastgroup or ""
            start, end = found.span(kind)
            kind = _KINDS.get(kind, kind)
            if kind == "person" and end - start == 1:
                kind = "name"
            pieces.append((kind, found.start(), start, end))
        if len(self) < 100_000:
            self[run] = pieces
        return pieces


_SPLIT = _Split()
_BREAKS = letters("QUOTE|COLON")
_SURE = letters("PLACE|NATION|PEOPLE|KNOWN|COMPASS")
_BODIES, _TAIL = letters("BODY|JOINER"), 3
_AFTER = letters("SAYS|AUXILIARY|BE|COMMA|DOT|PREPOSITION|AND|WHO")
_QUOTE, _GIVEN = TAGS.letter["QUOTE"], letters("GIVEN|GIVEN_PLACE|INITIAL")
_CLOSED, _NAMES = TAGS.compile("<COMMA|DOT><QUOTE>|<QUOTE>(?!<NAME|GIVEN>)"), letters("NAME|GIVEN")
_SAYS, _BODY = TAGS.letter["SAYS"], TAGS.letter["BODY"]
_COMMA, _SUFFIX = TAGS.letter["COMMA"], TAGS.letter["SUFFIX"]


def name_end(name: Name, words: list[str], tags: str) -> int:
    """Return where a person's name ends, before the letters of an office or an honor ("KC")."""
    end = name.end
    while end > name.start + 2 and tags[end - 1] == _SUFFIX and words[end - 1] not in generations():
        end -= 1
        end -= tags[end - 1] == _COMMA
    return end


def find_names(segments: Segments, tags: str) -> list[Name]:
    """Find the names of an article, in the order of the text; `tags` is its tag string."""
    first, words = segments.first_token, segments.words
    firsts, headings = set(first), find_headings(segments, tags)
    names: list[Name] = []
    for run in RUN.finditer(tags):
        base, stop = run.span()
        pieces = _SPLIT[run[0]]
        if stop - base > 1 and first[bisect_right(first, base)] < stop:
            pieces = _per_sentence(run[0], base, first)
        if stop - base > 2 and "and" in words[base:stop]:
            pieces = _part_firms(pieces, words, base, run[0])
        for kind, title, start, end in pieces:
            title, start, end = base + title, base + start, base + end  # noqa: PLW2901
            weak = False
            if start in firsts or (start and tags[start - 1] in _BREAKS):
                if end - start == 1:
                    weak = tags[start] not in _SURE
                elif begins_late(kind, (start, end), segments, tags):
                    title = start = start + 1  # noqa: PLW2901
                    kind = "name" if end - start == 1 and kind == "person" else kind  # noqa: PLW2901
            name = Name(kind, title, start, end, weak, start in headings)
            parts = [name]
            if end - start > 1 and tags[end : end + 1] == _SAYS:
                parts = _part_listener(name, words)
            elif end - start > 2 and kind == "person":
                parts = _part_verb(name, words)
            names += parts
    spelled = find_spelled(segments, tags)
    names = [name for name in names if not _is_title(name.start, name.end, tags)]
    return _join(_join(names, find_bodies(segments, tags, _AFTER), tags), spelled, tags)


def _is_title(start: int, end: int, tags: str) -> bool:
    """Tell what something is called or reads from a person: 'the song "Goodbye Ann Lee,"'.

    It stands alone in quotation marks and begins with no given name.
    """
    if end - start < 2 or tags[start - 1 : start] != _QUOTE or tags[start] in _GIVEN:
        return False
    return tags[start - 2] not in _NAMES and _CLOSED.match(tags, end) is not None


def _part_verb(name: Name, words: list[str]) -> list[Name]:
    """Part a headline's verb from a full name before it: "Ann Lee | Slams | Tom Bell"."""
    for at in range(name.start + 2, name.end):
        cue = cue_verbs().get(words[at].lower()) if words[at][-1] == "s" else None
        if cue and cue.form == "SAYS" and "".join(words[at + 1 : at + 2])[:1].isupper():
            one = name._replace(end=at)
            kind = "person" if name.end - at > 2 else "name"
            other = Name(kind, at + 1, at + 1, name.end, False, name.heading)
            return [one, other] if name.end > at + 1 else [one]
    return [name]


def _join(names: list[Name], bodies: Iterable[tuple[int, int]], tags: str) -> list[Name]:
    """Make one name of each body that a list or an acronym in brackets tells.

    It may go on ("Wells Fargo | Bank"); a person after it is another ("Red Hat | Ann Lee").
    """
    for start, stop in bodies:
        end = stop
        while tags[end : end + 1] in _BODIES and end - stop < _TAIL:
            end += 1
        low, high = (bisect_left(names, at, key=attrgetter("start")) for at in (start, end))
        low -= low > 0 and names[low - 1].end > start
        one = names[low] if high - low == 1 else None
        if one and one.kind == "organisation" and one.start <= start and one.end >= end:
            continue  # a longer name of it, "United States Customs and Border Protection"
        heading = names[low].heading if low < high else False
        whole = [Name("organisation", start, start, end, False, heading)]
        last = names[high - 1] if low < high else whole[0]
        if last.end > end:
            kind = "name" if last.end - end == 1 else "person"
            whole.append(Name(kind, end, end, last.end, False, heading))
        names[low:high] = whole
    return names


def _part_listener(name: Name, words: list[str]) -> list[Name]:
    """Part the outlet that was told from who says so: "In an interview with CNN | Ann Lee said"."""
    at = _listener(words, name.start, name.end)
    if at == name.start:
        return [name]
    kind = "name" if name.end - at == 1 else "person"
    return [
        Name("known", name.start, name.start, at, False, False),
        Name(kind, at, at, name.end, False, name.heading),
    ]


def _part_firms(
    pieces: list[tuple[str, int, int, int]], words: list[str], base: int, run: str
) -> list[tuple[str, int, int, int]]:
    """Part two bodies that "and" joins: "the Quill Group and Mercury"."""
    parted = []
    for piece in pieces:
        kind, _, start, end = piece
        found = words[base + start : base + end] if kind == "organisation" else []
        at = found.index("and") if "and" in found else 0
        last = found[at - 1] if at else ""
        ends = last in lexicon_set("organisations", "whole")
        # "Age UK and Quill Aid", whose country is a part of its name
        if ends or (last in lexicon_set("places", "countries") and run[start + at - 1] == _BODY):
            rest = start + at + 1
            parted.append((kind, start, start, start + at))
            parted += [(k, rest + t, rest + s, rest + e) for k, t, s, e in _SPLIT[run[rest:end]]]
        else:
            parted.append(piece)
    return parted


def _listener(words: list[str], start: int, end: int) -> int:
    """Find where the outlet ends that a name before a verb of saying begins with, else its start.

    "In an interview with CNN | Ann Lee said".
    """
    at = start - (words[start - 1] == "the")
    if at < 1 or words[at - 1] not in ("with", "to", "by"):
        return start
    if words[end - 1] in lexicon_set("outlets", "endings"):
        return start  # "speaking to Fox News said"
    names = lexicon_set("outlets", "names")
    return next((i for i in range(end - 1, start, -1) if " ".join(words[start:i]) in names), start)


def _per_sentence(run: str, base: int, first: list[int]) -> list[tuple[str, int, int, int]]:
    """Split a run that reaches from one sentence into the next."""
    pieces, low = [], 0
    while low < len(run):
        high = min(len(run), first[bisect_right(first, base + low)] - base)
        pieces += [(k, low + t, low + s, low + e) for k, t, s, e in _SPLIT[run[low:high]]]
        low = high
    return pieces
