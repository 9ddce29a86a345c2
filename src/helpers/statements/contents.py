"""What belongs to a cue: the stretches of reported content before, after and around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cache

from helpers.segments import Segments
from helpers.statements.clauses import NP, NPS, Clauses, Cue, letters
from helpers.statements.cues import particles, verbs_of
from helpers.statements.tagging import TAGS, Span
from helpers.tags import read_lexicon

_ADJUNCT = f"(?:<ADV|TIME>|<PREP|AFTER|AS>(?:{NPS}|<TIME>|<GERUND|SAYING>{NP}?))*+"
_REACH = 300  # tokens: no content is longer, so that an endless sentence is read in linear time
_VERBS_WITHIN = 16  # nor does it hold more verbs that could end it
_QUOTED = "<QUOTE|QCOMMA|QSTOP|QEND>"
_FINITE = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS|SAY|REPORTS|REPORT|GENITIVE>"
_PHRASE = "<HE|HIM|NAMED|NP>"
_BARE = "<NOT>?<TO><ADV>?<PRESENT|SAY|REPORT|BE|HAVE|DO>"
# What follows a cue, by frame; the content begins at <content> or <clause>. The verbs that take a
# frame are the list of that name in cues.toml, "any" is every verb. The first that fits counts.
FRAMES = {
    "any": f"""{_ADJUNCT}(?:<AS|SUB|AFTER><!COMMA|STOP|QUOTE>{{1,12}}+(?=<COMMA>{_QUOTED}))?
        <COMMA|COLON>?(?P<content>{_QUOTED})""",
    "that": f"{_ADJUNCT}(?:<COMMA><!COMMA|STOP>{{1,12}}<COMMA>)?<COMMA>?(?P<content><THAT>)",
    "question": f"{_ADJUNCT}(?P<content><WH|SUB|REL>)",
    "infinitive": f"{_ADJUNCT}(?P<content>{_BARE}|<NOT>?<TO><ADV>?<NP>(?!<IN>))",
    "clause": f"{_ADJUNCT}(?P<content>{NPS}<ADV|NOT>?{_FINITE})",
    "listener": f"""{NPS}{_ADJUNCT}(?:<REL><!COMMA|STOP>{{1,12}}+(?=<COMMA>{_QUOTED}))?
        (?: <COMMA|COLON>?(?P<content>{_QUOTED}|<THAT|WH|SUB>)
          | (?P<clause>{NPS}<ADV>?{_FINITE}) )""",
    "persuade": f"(?P<content>{NPS}<ADV>*+{_BARE})",
    "object": f"<ADV>*+(?P<content>{_PHRASE}|<WH|GERUND|THAT>)",
    "loose": f"{_ADJUNCT}(?P<content>{_PHRASE}|<SUB|GERUND|PREP|AFTER|ADV|THAT|SAYING|NOT|AS|NUM>)",
}
_FRAMES = {name: TAGS.compile(pattern) for name, pattern in FRAMES.items()}
# Frames whose content is a clause: subjects in it are not those of later verbs.
CLAUSAL = frozenset(("that", "question", "clause", "listener", "loose"))
# Frames whose content is a phrase, which ends at a comma.
_PHRASAL = frozenset(("object", "particle", "persuade", "infinitive"))
_PARTICLE = TAGS.compile(f"(?P<content>{_PHRASE}|<WH|QUOTE|GERUND|THAT|SAYING>)")
# What follows "X, he said" when the content goes on after it.
_INTERRUPTED = TAGS.compile(
    f"(?:{NP})?{_ADJUNCT}<COMMA|DASH>(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA|AS>)"
)
# "said Ann Lee, a teacher in Ohio.": what follows the source describes it.
_APPOSED = TAGS.compile(f"{NPS}(?:<STOP>|\\Z)")
# Where content may end before its sentence does; in a relative clause, where that clause ends.
_CUT = TAGS.compile(
    """(?<!<COMMA>.) <COMMA> (?: <PREP|TO>?<REL> | <SUB|AND>(?=<HE|NAMED|NP>) ) | <SEMI>"""
)
_NEXT_SUBJECT = TAGS.compile("<COMMA>(?=<HE|NAMED|NP>)")
_PHRASE_END = TAGS.compile("<COMMA>(?!<PREP|AND|GERUND|PAST>|<NP><AS>)|<COLON>(?=<QUOTE>)")
_PARTIAL_END = TAGS.compile("<COMMA|DASH|SEMI|SUB>")
_RELATIVE_END = TAGS.compile(
    "<COMMA|DASH|SEMI|CLOSE> | <AND><REL> | (?<=<PAST|ADV|PRESENT|GERUND|SAID>)<BE|HAVE|MODAL>"
)
_AS_END = TAGS.compile(f"<HIM|HE>?{_ADJUNCT}(?:<COMMA|STOP|DASH|CLOSE>|\\Z)")
_AGENT = TAGS.compile(f"<ADV>*+<PREP>(?P<source>{NPS})")
_RAISED = TAGS.compile("<ADV>*+(?P<content><NOT>?<TO>)")


_SPOKEN = letters("QCOMMA", "QEND")
_TAIL = letters("STOP", "COMMA", "PREP", "ADV", "TIME", "COLON") | {""}
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_COMMA = letters("COMMA", "DASH")
_BEFORE_SIGNED = letters("NAMED", "IN", "STOP", "QSTOP", "QEND", "OTHER")
_ANNOUNCE = letters("COMMA", "COLON")
_GLUE = letters("COMMA", "AND", "SUB", "ADV", "SEMI", "DASH", "HAVE", "BE", "MODAL")
_BREAK = letters("COMMA", "SEMI", "DASH", "AND")
_JOINT = letters("AND", "SUB", "SEMI", "DASH")
_CLOSING = letters("COMMA", "STOP") | {""}
_SUBORDINATE = letters("SUB", "AS", "AFTER")
_PAUSE = letters("COMMA", "SEMI", "DASH")
_TRAILING = letters("COMMA", "SEMI", "DASH", "STOP", "AND", "COLON")
_NOWORD = letters("COMMA", "SEMI", "DASH", "STOP", "COLON", "OPEN", "CLOSE", "OTHER")
_VERBS = letters("SAID", "SAYS", "SAY", "PAST", "PRESENT", "GERUND", "SAYING", "REPORT", "REPORTS")
_DASH, _QCOMMA = TAGS.letter["DASH"], TAGS.letter["QCOMMA"]


@cache
def _beside_quotes() -> frozenset[str]:
    """Return the verbs that report nothing but the quote they stand beside."""
    return verbs_of("quote") - verbs_of("that") - verbs_of("object")


@cache
def contrasts() -> frozenset[str]:
    """Return the conjunctions that set a clause against the one before."""
    return frozenset(read_lexicon("clauses")["contrasts"])


class Contents(Clauses):
    """One article's clauses, and what each cue reports."""

    def __init__(self, segments: Segments) -> None:
        """Read an article."""
        super().__init__(segments)
        self._finders: dict[str, Callable[[Cue, int, int], list[Span | None]]] = {
            "subject": self.around,
            "inverted": self.around,
            "passive": self.of_passive,
            "according": self.of_according,
            "label": self.after_label,
            "signed": self.before_signature,
            "noun": self.after_noun,
            "asked": self.after_asked,
            "reduced": self.after_reduced,
        }

    def contents(self, cue: Cue) -> list[Span]:
        """Find the stretches of content of one cue, as token spans."""
        begin, end = self.sentence(cue.start)
        end = min(end, cue.end + _REACH)
        if cue.kind in self._finders:
            pieces = self._finders[cue.kind](cue, begin, end)
        elif cue.source is None:
            pieces = []
        else:
            pieces = [self.after(cue, cue.end, end)]
        spans = ((p[0], self.trim(*p)) for p in pieces if p)
        that = TAGS.letter["THAT"]  # "disputes that" repeats nothing
        return [p for p in spans if p[1] > p[0] and self.tags[p[0] : p[1]] != that]

    def around(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find the content before a verb with its subject, after it, or on both sides of it."""
        if cue.source is None:
            return []
        if cue.kind == "inverted":
            left = self.left(cue, begin)
            if left:
                return self.both(cue, left, None, cue.source[1], end)
            colon = self.tags[cue.source[1] : cue.source[1] + 1] == TAGS.letter["COLON"]
            return [self.after(cue, cue.source[1], end)] if colon else []
        before = self.tags[cue.source[0] - 1]
        if before == TAGS.letter["AS"] and _AS_END.match(self.tags, cue.end, end + 1):
            return self.as_source(cue, begin, end)
        left, right = self.left(cue, begin), self.after(cue, cue.end, end)
        if left:
            return self.both(cue, left, right, cue.end, end)
        if right is None and before in _COMMA and cue.lemma in verbs_of("after"):
            right = self.resumed(cue, cue.end, end)  # "But, Ann Lee said, it rained"
        return [right]

    def both(
        self, cue: Cue, left: Span, right: Span | None, after: int, end: int
    ) -> list[Span | None]:
        """Choose between content before and after a cue; both where the cue interrupts it."""
        tags = self.tags
        opens, closes = tags[left[0]] in _QUOTE, tags[left[1] - 1] in _QUOTE
        if right:
            quoted = tags[right[0]] in _QUOTE
            # "In a speech on "Today," Ann Lee said that": what stands before is no content.
            if not (opens and closes) and not (quoted and (opens or closes)):
                return [right]
            if tags[left[1] - 1] == TAGS.letter["QSTOP"] and (not quoted or cue.kind == "subject"):
                return [right]  # '"It rained." Ann Lee said: "It will rain."'
            right = right if quoted else None
        if not right:
            right = self.resumed(cue, after, end)
            if right and closes and tags[right[0]] not in _QUOTE:
                right = None
        cue.frame = "left"
        return [left, right]

    def resumed(self, cue: Cue, at: int, end: int) -> Span | None:
        """Find where content goes on after a cue that interrupts it."""
        if m := _INTERRUPTED.match(self.tags, at, end):
            if cue.kind == "inverted" and _APPOSED.match(self.tags, m.start("content"), end + 1):
                return None
            return m.start("content"), self.cut(cue, m.start("content"), end)
        return None

    def as_source(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what "as Ann Lee put it" refers to."""
        if cue.lemma not in verbs_of("after") or cue.source is None:
            return []
        cue.frame, at = "as", cue.source[0] - 1
        begin = max(begin, at - _REACH)
        left = (begin, self.trim(begin, at)) if begin < at - 1 else None
        comma = self.tags[cue.end : cue.end + 1] == TAGS.letter["COMMA"]
        if left:
            return [left] if self.tags[at - 1] in _COMMA else []
        return [(cue.end + 1, end)] if comma else []

    def after_label(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what follows "Ann Lee:" where it is a speaker's label."""
        paragraph = self.paragraph(begin)
        end = self.bounds[paragraph][1]
        if not cue.source or cue.end >= end:
            return []
        label = self.segments.words[cue.source[1] - 1]
        spoken = self.tags[cue.end] in _QUOTE or (label.isupper() and len(label) > 2)
        named = self.tags[cue.source[0]] == TAGS.letter["NAMED"]
        headline = named and paragraph == 0 and cue.source[1] - cue.source[0] < 8
        cue.frame = "label"
        return [(cue.end, end)] if spoken or headline else []

    def before_signature(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find the quote that a name after a dash signs."""
        del begin, end
        cue.frame = "signed"
        quote = self.quote_at(cue.start - 1)
        first = quote[0]
        opens = self.sentence(first)[0] == first or self.tags[first - 1] in _BEFORE_SIGNED
        return [quote] if opens else []

    def after_noun(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what follows "her claim that"."""
        del begin
        at = cue.end if self.words[cue.end] in ("that", "to") else cue.end + 1
        cue.frame = "noun"
        return [(at, self.cut(cue, at, self.comma(at, end)))] if at < end else []

    def after_asked(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what follows "when asked"."""
        del begin
        return [self.after(cue, cue.end, self.comma(cue.end, end))]

    def after_reduced(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what follows "a statement saying"; "forces defending the town" say nothing."""
        del begin
        right = self.after(cue, cue.end, end) if cue.source else None
        names = cue.lemma in verbs_of("naming")
        return [] if cue.frame == "object" and not names else [right]

    def of_passive(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find the content of "was told that", "is expected to", "was praised by"."""
        del begin
        subject, cue.source = cue.source, None
        after = cue.end
        if (m := _AGENT.match(self.tags, after, end)) and self.words[m.start("source") - 1] == "by":
            cue.source = m.span("source")
            after = m.end()
        cue.frame = "passive"
        if cue.lemma in verbs_of("raise") and (m := _RAISED.match(self.tags, after, end)):
            at = m.start("content")
            return [subject, (at, self.cut(cue, at, end))]
        if cue.lemma in verbs_of("listener"):
            for name in ("any", "that", "question", "infinitive", "clause"):
                if m := _FRAMES[name].match(self.tags, after, end):
                    cue.frame = "passive"
                    return [(m.start("content"), self.cut(cue, m.start("content"), end))]
            return []
        if cue.source and cue.lemma in verbs_of("object"):
            return [subject]
        return []

    def of_according(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what "according to" refers to: what stands before it, after it, or both."""
        cue.frame = "according"
        after = cue.source[1] if cue.source else cue.end
        comma = self.tags[after : after + 1] == TAGS.letter["COMMA"]
        begin = max(begin, cue.start - _REACH)
        left = (begin, self.trim(begin, cue.start)) if begin < cue.start else None
        right = (after + 1, end) if comma else None
        if left and right and self.tags[cue.start - 1] != TAGS.letter["COMMA"]:
            right = None
        return [left, right]

    def left(self, cue: Cue, begin: int) -> Span | None:
        """Find the content before a cue and its source."""
        tags = self.tags
        at = cue.source[0] if cue.source and cue.kind == "subject" else cue.start
        if at <= self.bounds[self.paragraph(at)][0]:
            return None
        quoted = tags[at - 1] in _QUOTE or (tags[at - 1] in _COMMA and tags[at - 2] in _QUOTE)
        if not quoted and tags[at - 1] not in _COMMA:
            return None
        if at <= begin:  # '"Really?" Ann Lee said.'
            begin = self.sentence(at - 1)[0]
        begin = max(begin, at - _REACH)
        if quoted:
            quote = self.quote_at(at - 1)[0]
            if quote < begin or tags[quote - 1] == TAGS.letter["COLON"]:
                begin = quote
        whole = quoted and tags[begin] in _QUOTE
        after = verbs_of("after") | verbs_of("that") if quoted else verbs_of("after")
        if not whole and cue.kind != "according" and cue.lemma not in after:
            return None
        stop = self.trim(begin, at) if tags[at - 1] in _COMMA else at
        return (begin, stop) if stop > begin else None

    def after(self, cue: Cue, at: int, end: int) -> Span | None:
        """Find the content after a cue."""
        begin = self.right(cue, at, end)
        if begin is None:
            return None
        if self.tags[begin] not in _QUOTE:
            return begin, self.cut(cue, begin, end)
        stop = self.quote_at(begin)[1]
        if self.tags[stop - 1] != TAGS.letter["QUOTE"]:
            return begin, stop
        m = _PARTIAL_END.search(self.tags, stop, end)
        return begin, self.cut(cue, begin, m.start() if m else end)

    def right(self, cue: Cue, at: int, end: int) -> int | None:
        """Find where the content after a cue begins."""
        if (
            self.words[at : at + 1]
            and self.words[at] in particles().get(cue.lemma, ())
            and (m := _PARTICLE.match(self.tags, at + 1, end))
        ):
            cue.end = at + 1
            cue.frame = "particle"
            return m.start("content")
        for name, pattern in _FRAMES.items():
            if name != "any" and cue.lemma not in verbs_of(name):
                continue
            if m := pattern.match(self.tags, at, end):
                if name in ("any", "object") and self.elsewhere(cue, m.start("content")):
                    continue
                group = "content" if m["content"] is not None else "clause"
                cue.frame = name
                return m.start(group)
        return None

    def elsewhere(self, cue: Cue, quote: int) -> bool:
        """Tell whether a quote right after a verb is a name or belongs to the next source."""
        if self.tags[quote] not in _QUOTE:  # a title: 'a song called "Late Rain"'
            return cue.lemma in verbs_of("naming") and not self.words[quote][0].isalnum()
        if self.tags[quote - 1] in _ANNOUNCE:
            return False
        if cue.lemma in _beside_quotes():
            return True
        if cue.lemma in verbs_of("naming"):
            before = self.words[cue.source[0] - 1] if cue.source and cue.source[0] else ""
            return before.lower() != "what"
        stop = self.quote_at(quote)[1]
        after = bisect_left(self.starts, stop)
        if cue.kind == "participle":
            return False
        return self.tags[stop - 1] == TAGS.letter["QCOMMA"] and any(
            c.source and c.source[0] == stop and c.lemma in verbs_of("after")
            for c in self.cues[after : after + 1]
        )

    def cut(self, cue: Cue, start: int, end: int) -> int:
        """Find where content that starts at `start` ends: its sentence's end or the next clause."""
        tags = self.tags
        if cue.source and cue.source[0] > start:
            end = min(end, cue.source[0])  # "Noting that it rained, Ann Lee left"
        for pattern in self.cuts(cue, start):
            if m := pattern.search(tags, start + 1, end):
                end = m.start()
        dash = tags.find(_DASH, start + 2, end)
        if dash > 0 and tags.find(_DASH, dash + 1, end) < 0:
            end = dash
        first = bisect_right(self.starts, start)
        for other in self.cues[first : first + _VERBS_WITHIN]:
            if other.start >= end:
                break
            if other.lemma and (at := self.boundary(other, start, cue)):
                return self.trim(start, at)
        return self.trim(start, end)

    def cuts(self, cue: Cue, start: int) -> Iterator[re.Pattern[str]]:
        """Choose the patterns that end a cue's content."""
        yield _RELATIVE_END if cue.relative else _CUT
        source = cue.source[0] if cue.source else 0
        if source and source <= start and self.tags[source - 1] in _SUBORDINATE:
            yield _NEXT_SUBJECT
        if cue.frame in _PHRASAL:
            yield _PHRASE_END

    def boundary(self, other: Cue, start: int, cue: Cue) -> int | None:
        """Find where the clause of a later cue begins, if content from `start` ends there."""
        tags, begin = self.tags, other.start
        if other.kind == "subject" and other.source:
            begin = other.source[0]
        elif other.kind not in ("participle", "coordinated", "according"):
            return None
        if other.lemma in _beside_quotes():
            return None
        glue = begin
        while glue > start + 1 and tags[glue - 1] in _GLUE:
            glue -= 1
        if glue <= start + 1:
            return None
        joined, pause = frozenset(tags[glue:begin]), _BREAK
        if not joined & _PAUSE and self.words[begin - 1] not in contrasts():
            joined -= _SUBORDINATE  # "because she said" goes on, "while she said" does not
        if other.kind == "participle":
            pause = _BREAK | _JOINT if cue.kind == "participle" else _PAUSE
        elif other.kind == "subject":
            closes = tags[other.end : other.end + 1] in _CLOSING
            pause = _JOINT | _COMMA if closes else _JOINT
        quoted = other.kind in ("participle", "subject") and tags[glue - 1] == _QCOMMA
        breaks = quoted or joined & pause
        return glue if breaks else None

    def trim(self, start: int, end: int) -> int:
        """Leave out marks and conjunctions at the end."""
        while end > start and self.tags[end - 1] in _TRAILING:
            end -= 1
        return end

    def comma(self, at: int, end: int) -> int:
        """Return the first comma, else the end."""
        comma = self.tags.find(TAGS.letter["COMMA"], at, end)
        return end if comma < 0 else comma
