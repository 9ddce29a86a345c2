"""Through whom a statement reached the reader: the outlet it was said to, or that reported it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from helpers.segments import Segments
from helpers.statements.classes import OWNING, TAGS, Span, letters
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.residents import places
from helpers.tags import Tagger, lexicon_set

_NAMED = "(?P<outlet><NAMED|NP><IN>*+)"
# After the cue: "told the AP" - "said in an interview with the AP", "said on Twitter".
_LISTENER = TAGS.compile(_NAMED)
_PLACE = TAGS.compile(f"<PREP|TO>{_NAMED}")
# "In an interview with the AP, Ann Lee said", where no comma parts them read as an adverbial
_BEFORE = TAGS.compile("<PREP|TO>(?:<NP>(?=<TIME>))?+(?P<outlet><NAMED|NP><IN>*+|<TIME>++)")
_TO, _PHRASE = TAGS.letter["TO"], letters("NP", "IN")
# "the Star | of Dunmore", "Voice | of America"
_OF_WHERE = TAGS.compile("<PREP><NAMED><IN>*+(?!<GENITIVE>)")
_END = TAGS.compile("<THAT|COMMA|COLON|STOP|QUOTE|QCOMMA|QSTOP|QEND|SEMI|DASH>")
_STATION = re.compile(r"[KW][A-Z]{2,3}|[A-Z]{2,6}[ -]?(?:TV|FM)|[A-Z]{3}\d{1,2}")
_REACH = 16  # tokens after the cue
_LONG = 4  # words after an outlet's noun, more than its name has


@cache
def _endings() -> frozenset[str]:
    return lexicon_set("outlets", "endings") | lexicon_set("outlets", "endings_else")


@cache
def _occasions() -> frozenset[str]:
    listed = lexicon_set("outlets", "occasions")
    return listed | frozenset(map(str.capitalize, listed))


def is_outlet(name: str, words: Sequence[str]) -> bool:
    """Tell whether a name, of these words, is an outlet's."""
    if not words:
        return False
    opened = len(words) > 1 and words[0] in lexicon_set("outlets", "openings")
    return (
        opened
        or name in lexicon_set("outlets", "names")
        or _ends(words[-1], lexicon_set("outlets", "endings"))
    )


_OCCASION = re.compile("x")
_OCCASIONS = Tagger({}, lambda word: "x" if word in _occasions() else ".")


def abbreviate(initials: str, names: Iterable[str]) -> bool:
    """Tell whether initials are one of the names' letters in their order: "WN" of Wikinews."""
    spelled = re.compile(".*".join(map(re.escape, initials)), re.IGNORECASE)
    return any(map(spelled.match, names))


class Outlets:
    """The outlets of one article."""

    def __init__(self, tags: str, segments: Segments) -> None:
        """Read from the tag string and the words as printed."""
        self.tags, self.words, self._vocabulary = tags, segments.words, segments.vocabulary
        self._told = segments.tag(_OCCASIONS)

    def after(self, cue: Cue, said: list[Span]) -> str | None:
        """Find the outlet named after a cue: whom it was told, in what interview, on what.

        What is named within what is `said` only belongs to that: "said he works for Tass".
        """
        if cue.through and (name := self.name(cue.through, told=True)):
            return name
        at = cue.end
        if cue.kind == "inverted" and cue.source:
            at = cue.source[1]
        listener = _LISTENER.match(self.tags, at) if cue.lemma in verbs_of("listener") else None
        if listener and (name := self.name(listener.span("outlet"), told=True)):
            return name
        stop = _END.search(self.tags, at, at + _REACH)
        end = stop.start() if stop else at + _REACH
        platform = None
        for m in _PLACE.finditer(self.tags, at, end):
            if any(lo <= m.start() and m.end() <= hi for lo, hi in said):
                continue
            if self.tags[m.start() - 1] in _PHRASE:
                occasion = self.words[m.start() - 1] in _occasions()
                if name := self.name(m.span("outlet"), told=occasion):
                    return name
            elif not platform and self.tags[m.start()] != _TO:
                platform = self.name(m.span("outlet"), told=False)
        return platform

    def before(self, cue: Cue, begin: int) -> str | None:
        """Find the outlet that a sentence from token `begin` opens with, before a cue's source."""
        end = cue.source[0] if cue.source and cue.kind == "subject" else begin
        at = bisect_right(self._occasions, (begin, 0))
        here = at < len(self._occasions) and self._occasions[at][1] <= end
        return self.name(self._occasions[at], told=True) if here else None

    @cached_property
    def _occasions(self) -> list[Span]:
        """Return whom something was said to on an occasion: "in an interview with | the Post"."""
        after = (m.end() for m in _OCCASION.finditer(self._told))
        return [m.span("outlet") for i in after if (m := _BEFORE.match(self.tags, i))]

    def name(self, span: Span, *, told: bool) -> str | None:
        """Return the short form of an outlet's name, `None` where the name is no outlet's.

        With `told` the letters of a station count too: "told KTLA".
        """
        printed = self.words[slice(*span)]
        if printed[-1] in lexicon_set("outlets", "of_a_state") and printed[-2:-1] in (
            ["state"],
            ["State"],
        ):
            return " ".join(printed[-2:])
        words = _name_alone(printed)
        if described := _described(words):
            return " ".join(described)
        names = lexicon_set("outlets", "names")
        if not words or not (words[0][0].isupper() or " ".join(words) in names):
            return None
        if len(words) == 1 and words[0] in lexicon_set("outlets", "of_a_state"):
            return None  # "on TV"
        if words[0] == "Vice" and len(words) > 1 and words[1] != "News":
            return None  # "for Vice President"
        name = _join([*words, *self._where(span, words)])
        known = name in names or words[0] in names or _ends(words[-1], _endings())
        known = known or _begins(words) or _is_paper(printed, words)
        if not known and not (told and (_STATION.fullmatch(name) or _is_told(name, printed))):
            return None
        initials = "".join(w[0] for w in words if w[0].isupper())
        return initials if len(initials) > 1 and initials in self._vocabulary else name

    def _where(self, span: Span, words: list[str]) -> list[str]:
        """Return what a paper's name has after its noun: "the Star | of Dunmore"."""
        ends = self.words[span[1] - 1] == words[-1] in _endings()
        found = _OF_WHERE.match(self.tags, span[1]) if ends else None
        where = self.words[slice(*found.span())] if found else []
        whole = where[:1] == ["of"] and all(word[0].isupper() for word in where[1:])
        return where if whole and len(where) < _LONG else []


_PARTS = re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def _ends(word: str, endings: frozenset[str]) -> bool:
    """Tell "Herald", "Courier-Mail" and "MinnPost" by their ends, but no "McPost"."""
    joined = _PARTS.findall(word) if word.isalpha() and not word.istitle() else word.split("-")
    return word in endings or (len(joined) > 1 and joined[-1] in endings and joined[0] != "Mc")


def _begins(words: list[str]) -> bool:
    """Tell "Radio Lusaka" and "News 12" by their first words."""
    numbered = (
        words[0] in lexicon_set("outlets", "numbered") and words[1:2] and words[1].isdecimal()
    )
    return bool(numbered) or (len(words) > 1 and words[0] in lexicon_set("outlets", "openings"))


def _join(words: list[str]) -> str:
    return re.sub(r" (?=['’]s\b)", "", " ".join(words))


def _described(words: list[str]) -> list[str]:
    """Return the name after a noun for an outlet: "told broadcaster Tern", "radio station DZTN"."""
    for first in range(1, len(words)):
        if words[first][0].isupper() and words[first - 1] in lexicon_set("outlets", "nouns"):
            return words[first:]
    return []


def _is_told(name: str, printed: list[str]) -> bool:
    """Tell an outlet by what was told to it: "told Nature", "told the Age".

    The capital of an article tells one, too: "told The Larch", "quoted by The Larch".
    """
    if printed[0].lower() != "the":
        return name in lexicon_set("outlets", "words")
    place = " ".join(printed[:2]) in lexicon_set("places", "datelines")
    titled = printed[0] == "The" and len(printed) < 5 and not place
    last = name.rpartition(" ")[2]
    local = last != name and _ends(last, lexicon_set("outlets", "local"))
    return titled or local or name in lexicon_set("outlets", "with_the")


def _is_paper(printed: list[str], words: list[str]) -> bool:
    """Tell an outlet by the noun after its name: "the Hindu newspaper", "the Tern news site"."""
    before, last = printed[-2:] if len(printed) > 1 else ("", "")
    paper = last in lexicon_set("outlets", "papers") or (
        before == "news" and last in lexicon_set("outlets", "nouns")
    )
    return paper and words[-1] not in _lands()


@cache
def _lands() -> frozenset[str]:
    """Return what a noun for an outlet is of, and no name: "the French newspaper"."""
    return frozenset(map(str.title, places() | lexicon_set("places", "adjectives")))


def _name_alone(words: list[str]) -> list[str]:
    """Return the name's own words of a phrase: of "the AP report", "the AP's tally"."""
    article = bool(words) and words[0].lower() == "the"
    names, whole = lexicon_set("outlets", "names"), len(words)
    while whole and _join(words[article:whole]).replace("’", "'") not in names:
        whole -= 1
    if whole > article + 1:
        return words[article:whole]  # "the People's Daily", "60 Minutes"
    end = next((i for i, w in enumerate(words) if w in OWNING), len(words))
    before = lexicon_set("outlets", "openings") | lexicon_set("outlets", "numbered")
    while end and not words[end - 1][0].isupper():
        if words[end - 1].isdecimal() and words[end - 2] in before:
            break  # "Channel 9"
        end -= 1
    return words[article:end]
