"""Who said what: quotes and indirect statements with their source, cue and outlet.

A row is one stretch of reported content: a direct quote with its quotation marks, an indirect
statement as a clause ("that it rained"), or a clause that holds quoted words (mode ``mixed``,
one row for the clause). The pieces of an interrupted statement, and the later quotes of the same
speech, share one ``attribution``.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import pandas as pd

from helpers.article import Article
from helpers.clauses import NP, NPS, Cue, find_cues
from helpers.frames import Columns, build
from helpers.quotes import pair_quotes
from helpers.tagging import TAGS, Span, cue_verbs, particles, tag_clauses, verbs_of
from helpers.via import Outlets
from helpers.words import Segments, segment


@dataclass(slots=True)
class Statement:
    """One stretch of reported content; every span is (start, end) in the article's text.

    Attributes
    ----------
    attribution
        The speech it belongs to: a split quote is two statements of one attribution.
    sentence, paragraph
        Where it starts.
    mode
        direct, mixed or indirect.
    start, end
        Its place, quotation marks included.
    mention
        The source as printed; for a continued quote, the mention it continues from.
    cue
        The verb or phrase that introduces it.
    via
        The outlet it was said to or reported by, in its short form.
    continued
        How the mention was carried over: "", "continuation" (the same paragraph, or a quote that
        runs on) or "paragraph" (the paragraph before).
    speaker, resolved_by
        Whom the mention stands for, and how that was found; set by `helpers.speakers`.
    """

    attribution: int
    sentence: int
    paragraph: int
    mode: str
    start: int
    end: int
    mention: tuple[int, int] | None
    cue: tuple[int, int] | None
    via: str | None = None
    continued: str = ""
    speaker: str | None = None
    resolved_by: str = "none"


_ADJUNCT = f"(?:<ADV|TIME>|<PREP|AS>(?:{NPS}|<TIME>|<GERUND|SAYING>{NP}?))*+"
_REACH = 300  # tokens: no content is longer, so that an endless sentence is read in linear time
_VERBS_WITHIN = 16  # nor does it hold more verbs that could end it
_QUOTED = "<QUOTE|QCOMMA|QSTOP|QEND>"
_FINITE = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS|SAY|REPORTS|REPORT|GENITIVE>"
_PHRASE = "<HE|HIM|NAMED|NP>"
_BARE = "<NOT>?<TO><ADV>?<PRESENT|SAY|REPORT|BE|HAVE|DO>"
# What follows a cue, by frame; the content begins at <content> or <clause>. The verbs that take a
# frame are the list of that name in cues.toml, "any" is every verb. The first that fits counts.
FRAMES = {
    "any": f"{_ADJUNCT}<COMMA|COLON>?(?P<content>{_QUOTED})",
    "that": f"{_ADJUNCT}(?:<COMMA><!COMMA|STOP>{{1,12}}<COMMA>)?<COMMA>?(?P<content><THAT>)",
    "question": f"{_ADJUNCT}(?P<content><WH|SUB|REL>)",
    "infinitive": f"{_ADJUNCT}(?P<content>{_BARE}|<NOT>?<TO><ADV>?<NP>(?!<IN>))",
    "clause": f"{_ADJUNCT}(?P<content>{NPS}<ADV|NOT>?{_FINITE})",
    "listener": f"""{NPS}{_ADJUNCT}(?:<REL><!COMMA|STOP>{{1,12}}+(?=<COMMA>{_QUOTED}))?(?: <COMMA|COLON>?(?P<content>{_QUOTED}|<THAT|WH|SUB>)
        | (?P<clause>{NPS}<ADV>?{_FINITE}) )""",
    "persuade": f"(?P<content>{NPS}<ADV>*+{_BARE})",
    "object": f"<ADV>*+(?P<content>{_PHRASE}|<WH|GERUND|THAT>)",
    "loose": f"{_ADJUNCT}(?P<content>{_PHRASE}|<SUB|GERUND|PREP|ADV|THAT|SAYING|NOT|AS|NUM>)",
}
_FRAMES = {name: TAGS.compile(pattern) for name, pattern in FRAMES.items()}
# Frames whose content is a clause: subjects in it are not those of later verbs.
_CLAUSAL = frozenset(("that", "question", "clause", "listener", "loose"))
_PARTICLE = TAGS.compile(f"(?P<content>{_PHRASE}|<WH|QUOTE|GERUND|THAT|SAYING>)")
# What follows "X, he said" when the content goes on after it.
_INTERRUPTED = TAGS.compile(
    f"(?:{NP})?{_ADJUNCT}<COMMA|DASH>(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA|AS>)"
)
# Where content may end before its sentence does; in a relative clause, where that clause ends.
_CUT = TAGS.compile(
    """(?<!<COMMA>.) <COMMA> (?: <PREP|TO>?<REL> | <SUB>(?=<HE|NAMED|NP>) | <AND>(?=<HE|NAMED|NP>) ) | <SEMI>"""
)
_NEXT_SUBJECT = TAGS.compile("<COMMA>(?=<HE|NAMED|NP>)")
_PHRASE_END = TAGS.compile("<COMMA>(?!<PREP|AND|GERUND>|<NP><AS>)|<COLON>(?=<QUOTE>)")
_PARTIAL_END = TAGS.compile("<COMMA|DASH|SEMI|SUB>")
_RELATIVE_END = TAGS.compile(
    "<COMMA|DASH|SEMI|CLOSE> | <AND><REL> | (?<=<PAST|ADV|PRESENT|GERUND|SAID>)<BE|HAVE|MODAL>"
)
_AS_END = TAGS.compile(f"<HIM|HE>?{_ADJUNCT}(?:<COMMA|STOP|DASH|CLOSE>|\\Z)")
_AGENT = TAGS.compile(f"<ADV>*+<PREP>(?P<source>{NPS})")
_RAISED = TAGS.compile("<ADV>*+(?P<content><NOT>?<TO>)")


def _letters(*names: str) -> frozenset[str]:
    return frozenset(TAGS.letter[n] for n in names)


_SPOKEN = _letters("QCOMMA", "QEND")
_TAIL = _letters("STOP", "COMMA", "PREP", "ADV", "TIME", "COLON") | {""}
_QUOTE = _letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_COMMA = _letters("COMMA", "DASH")
_ANNOUNCE = _letters("COMMA", "COLON")
_GLUE = _letters("COMMA", "AND", "SUB", "ADV", "SEMI", "DASH", "HAVE", "BE", "MODAL")
_BREAK = _letters("COMMA", "SEMI", "DASH", "AND")
_JOINT = _letters("AND", "SUB", "SEMI", "DASH")
_CLOSING = _letters("COMMA", "STOP") | {""}
_SUBORDINATE = _letters("SUB", "AS")
_PAUSE = _letters("COMMA", "SEMI", "DASH")
_TRAILING = _letters("COMMA", "SEMI", "DASH", "STOP", "AND", "COLON")
_NOWORD = _letters("COMMA", "SEMI", "DASH", "STOP", "COLON", "OPEN", "CLOSE", "OTHER")
_VERBS = _letters("SAID", "SAYS", "SAY", "PAST", "PRESENT", "GERUND", "SAYING", "REPORT", "REPORTS")
_DASH = TAGS.letter["DASH"]
_INV = {v: k for k, v in TAGS.letter.items()}


class _Reader:
    """One article's reading: tags, quotes, cues, and the contents found so far."""

    def __init__(self, segments: Segments) -> None:
        text, blocks, starts = segments.article.text, segments.paragraphs, segments.starts
        self.segments = segments
        self.bounds = [(bisect_left(starts, b.start), bisect_left(starts, b.end)) for b in blocks]
        self.quotes = pair_quotes(text, blocks)
        self.tags, self.spans, self.words = tag_clauses(segments, self.quotes, self.bounds)
        inside: set[int] = set()
        for lo, hi in self.spans:
            inside.update(range(lo + 1, hi))
        self.sentences = [t for t in segments.first_token if t not in inside]
        self.cues = find_cues(self.tags, self.words, self.bounds, self.sentences[:-1])
        self.cue_starts = [c.start for c in self.cues]
        self.beside_quotes = verbs_of("quote") - verbs_of("that") - verbs_of("object")

    def sentence(self, token: int) -> Span:
        """Return the sentence of a token, one that no quotation mark cuts."""
        at = bisect_right(self.sentences, token)
        return self.sentences[at - 1], self.sentences[at]

    def paragraph(self, token: int) -> int:
        """Return the paragraph of a token."""
        return bisect_right(self.bounds, (token, 1 << 60)) - 1

    # ------------------------------------------------------------------ sources
    def read(self) -> list[tuple[Cue, list[Span]]]:
        """Find the source of each cue and its contents, in text order."""
        found: list[tuple[Cue, list[Span]]] = []
        last: Cue | None = None
        sentence = until = inner = -1
        for i, cue in enumerate(self.cues):
            if (here := self.sentence(cue.start)[0]) != sentence:
                last, sentence = None, here
            self.find_source(cue, i, last)
            if not cue.lemma and cue.kind == "subject" and self.beside_quote(cue):
                cue.lemma = self.words[cue.start]
            if cue.lemma and not cue.refused and (pieces := self.contents(cue)):
                if not (cue.start < inner and self.dropped_when_nested(cue)):
                    found.append((cue, pieces))
                if cue.kind != "according":
                    inner = max(inner, pieces[-1][1])
                if cue.frame.split(" ")[0] in _CLAUSAL and cue.start >= until:
                    until = pieces[-1][1]
            if (
                cue.kind in ("subject", "inverted", "passive", "according")
                and (cue.start >= until or last is None)
                and not (last and self.follows_verb(cue))
            ):
                last = cue
        return [f for f in found if not self.inside_left(f[0], found)]

    def inside_left(self, cue: Cue, found: list[tuple[Cue, list[Span]]]) -> bool:
        """Tell whether a cue within content that stands before its source is part of it."""
        at = bisect_left(found, cue.start, key=lambda f: f[0].start) + 1
        return self.dropped_when_nested(cue) and any(
            pieces[0][0] <= cue.start < pieces[0][1]
            for other, pieces in found[at : at + 3]
            if other.kind != "according"
        )

    def find_source(self, cue: Cue, i: int, last: Cue | None) -> None:
        """Give a cue without a subject of its own the one it shares."""
        if cue.kind == "infinitive":
            before = self.cues[i - 1] if i else None
            if before and before.source and before.start >= self.sentence(cue.start)[0]:
                cue.source = before.source
                cue.refused = before.refused
        elif cue.kind in ("participle", "coordinated", "reduced") and last is not None:
            cue.source = last.source
        elif cue.kind == "participle":
            begin, end = self.sentence(cue.start)
            following = [
                c for c in self.cues[i + 1 : i + 6] if c.kind == "subject" and c.start < end
            ]
            main = (c for c in following if c.source and self.tags[c.source[0] - 1] in _COMMA)
            cue.source = next(main, *following[:1] or [cue]).source

    def beside_quote(self, cue: Cue) -> bool:
        """Tell whether a verb of another meaning stands beside a quote as "said" does."""
        before = self.tags[cue.source[0] - 1] if cue.source and cue.source[0] else ""
        return before in _SPOKEN and self.tags[cue.end : cue.end + 1] in _TAIL

    def follows_verb(self, cue: Cue) -> bool:
        """Tell whether a "subject" is rather the object of the verb before it."""
        first = cue.source[0] if cue.source else 0
        if not first or self.tags[first] == TAGS.letter["HE"] or self.tags[first - 1] not in _VERBS:
            return False
        verb = cue_verbs().get(self.words[first - 1])
        return verb is None or verb.lemma not in verbs_of("clause")

    @staticmethod
    def dropped_when_nested(cue: Cue) -> bool:
        """Tell whether a cue within other content is likely part of it."""
        if cue.frame.split(" ")[0] in ("listener", "particle", "as"):
            return False
        if cue.frame.startswith("any") and cue.lemma in verbs_of("after") | verbs_of("quote"):
            return False
        return not (cue.lemma in ("say", "tell") or cue.kind == "according")

    # ------------------------------------------------------------------ contents
    def right(self, cue: Cue, at: int, end: int) -> int | None:
        """Find where the content after a cue begins."""
        if (
            self.words[at : at + 1]
            and self.words[at] in particles().get(cue.lemma, ())
            and (m := _PARTICLE.match(self.tags, at + 1, end))
        ):
            cue.end = at + 1
            cue.frame = "particle " + self.words[at]
            return m.start("content")
        for name, pattern in _FRAMES.items():
            if name != "any" and cue.lemma not in verbs_of(name):
                continue
            if m := pattern.match(self.tags, at, end):
                if name == "any" and self.elsewhere(cue, m.start("content"), end):
                    continue
                group = "content" if m["content"] is not None else "clause"
                cue.frame = name + " " + _INV[self.tags[m.start(group)]]
                return m.start(group)
        return None

    def elsewhere(self, cue: Cue, quote: int, end: int) -> bool:
        """Tell whether a quote right after a verb is a name or belongs to the next source."""
        if self.tags[quote - 1] in _ANNOUNCE:
            return False
        if cue.lemma in self.beside_quotes:
            return True
        if cue.lemma in verbs_of("naming"):
            before = self.words[cue.source[0] - 1] if cue.source and cue.source[0] else ""
            return before.lower() != "what"
        stop = self.spans[bisect_left(self.spans, (quote, quote))][1]
        after = bisect_left(self.cue_starts, stop)
        return self.tags[stop - 1] == TAGS.letter["QCOMMA"] and any(
            c.source and c.source[0] == stop and c.lemma in verbs_of("after")
            for c in self.cues[after : after + 1]
        )

    def cut(self, cue: Cue, start: int, end: int) -> int:
        """Find where content that starts at `start` ends: its sentence's end or the next clause."""
        tags = self.tags
        pattern = _RELATIVE_END if cue.kind == "relative" else _CUT
        if m := pattern.search(tags, start + 2, end):
            end = m.start()
        if cue.source and cue.source[0] > start:
            end = min(end, cue.source[0])  # "Noting that it rained, Ann Lee left"
        elif cue.source and tags[cue.source[0] - 1] in _SUBORDINATE:
            if m := _NEXT_SUBJECT.search(tags, start + 1, end):
                end = m.start()
        if cue.frame.split(" ")[0] in ("object", "particle", "persuade", "infinitive"):
            if m := _PHRASE_END.search(tags, start + 1, end):
                end = m.start()
        dash = tags.find(_DASH, start + 2, end)
        if dash > 0 and tags.find(_DASH, dash + 1, end) < 0:
            end = dash
        first = bisect_right(self.cue_starts, start)
        for other in self.cues[first : first + _VERBS_WITHIN]:
            if other.start >= end:
                break
            if other.lemma and (at := self.boundary(other, start, cue)):
                return self.trim(start, at)
        return self.trim(start, end)

    def boundary(self, other: Cue, start: int, cue: Cue) -> int | None:
        """Find where the clause of a later cue begins, if content from `start` ends there."""
        tags, begin = self.tags, other.start
        if other.kind == "subject" and other.source:
            begin = other.source[0]
        elif other.kind not in ("participle", "coordinated", "according"):
            return None
        if other.lemma in self.beside_quotes:
            return None
        glue = begin
        while glue > start + 1 and tags[glue - 1] in _GLUE:
            glue -= 1
        if glue <= start + 1:
            return None
        joined = tags[glue:begin]
        quoted = tags[glue - 1] == TAGS.letter["QCOMMA"]
        if other.kind == "participle":
            pause = _JOINT if cue.kind == "participle" else _PAUSE
            breaks = quoted or any(t in pause or t in _PAUSE for t in joined)
        elif other.kind == "subject":
            closing = tags[other.end : other.end + 1] in _CLOSING
            breaks = (
                quoted
                or any(t in _JOINT for t in joined)
                or (closing and any(t in _COMMA for t in joined))
            )
        else:
            breaks = any(t in _BREAK for t in joined)
        return glue if breaks else None

    def trim(self, start: int, end: int) -> int:
        """Leave out marks and conjunctions at the end."""
        while end > start and self.tags[end - 1] in _TRAILING:
            end -= 1
        return end

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
            quote = self.spans[bisect_left(self.spans, (at, 0)) - 1][0]
            if quote < begin or tags[quote - 1] == TAGS.letter["COLON"]:
                begin = quote
        whole = quoted and tags[begin] in _QUOTE
        after = verbs_of("after") | verbs_of("that") if quoted else verbs_of("after")
        if not whole and cue.kind != "according" and cue.lemma not in after:
            return None
        stop = self.trim(begin, at) if tags[at - 1] in _COMMA else at
        return (begin, stop) if stop > begin else None

    def contents(self, cue: Cue) -> list[Span]:
        """Find the stretches of content of one cue, as token spans."""
        begin, end = self.sentence(cue.start)
        first, last = self.bounds[self.paragraph(cue.start)]
        begin, end = max(begin, first), min(end, last, cue.end + _REACH)
        if cue.kind == "label":
            pieces = self.after_label(cue, last)
        elif cue.kind == "signed":
            cue.frame = "signed"
            pieces = [self.spans[bisect_left(self.spans, (cue.start, 0)) - 1]]
        elif cue.kind == "passive":
            pieces = self.of_passive(cue, end)
        elif cue.kind == "according":
            pieces = self.of_according(cue, begin, end)
        elif cue.kind == "noun":
            at = cue.end if self.words[cue.end] in ("that", "to") else cue.end + 1
            cue.frame = "noun " + self.words[cue.end]
            pieces = [(at, self.cut(cue, at, self.comma(at, end)))] if at < end else []
        elif cue.kind == "asked":
            pieces = [self.after(cue, cue.end, self.comma(cue.end, end))]
        elif cue.source is None:
            pieces = []
        elif cue.kind in ("subject", "inverted"):
            pieces = self.around(cue, begin, end)
        else:
            pieces = [self.after(cue, cue.end, end)]
            if cue.kind == "reduced" and cue.frame.startswith("object"):
                pieces = []  # "forces defending the town" say nothing
        spans = ((p[0], self.trim(*p)) for p in pieces if p)
        return [p for p in spans if p[1] > p[0]]

    def comma(self, at: int, end: int) -> int:
        """Return the first comma, else the end."""
        comma = self.tags.find(TAGS.letter["COMMA"], at, end)
        return end if comma < 0 else comma

    def after(self, cue: Cue, at: int, end: int) -> Span | None:
        """Find the content after a cue."""
        begin = self.right(cue, at, end)
        if begin is None:
            return None
        if self.tags[begin] not in _QUOTE:
            return begin, self.cut(cue, begin, end)
        stop = self.spans[bisect_left(self.spans, (begin, begin))][1]
        if self.tags[stop - 1] != TAGS.letter["QUOTE"]:
            return begin, stop
        m = _PARTIAL_END.search(self.tags, stop, end)
        return begin, self.cut(cue, begin, m.start() if m else end)

    def around(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find the content before a verb with its subject, after it, or on both sides of it."""
        tags = self.tags
        after = cue.source[1] if cue.kind == "inverted" and cue.source else cue.end
        if (
            cue.kind == "subject"
            and cue.source
            and tags[cue.source[0] - 1] == TAGS.letter["AS"]
            and _AS_END.match(tags, cue.end, end + 1)
        ):
            return self.as_source(cue, begin, end)
        left = self.left(cue, begin)
        if left is None:
            if cue.kind != "subject":
                return []
            right = self.after(cue, after, end)
            at = cue.source[0] if cue.source else cue.start
            if right is None and tags[at - 1] in _COMMA and cue.lemma in verbs_of("after"):
                # "But, Ann Lee said, it rained"
                if m := _INTERRUPTED.match(tags, after, end):
                    right = m.start("content"), self.cut(cue, m.start("content"), end)
            return [right]
        quoted = tags[left[1] - 1] in _QUOTE
        right = self.after(cue, after, end) if cue.kind == "subject" else None
        if right and not (quoted and tags[left[0]] in _QUOTE):
            # "In a speech on "Today," Ann Lee said that": what stands before is no content
            # unless both sides are quoted.
            if tags[right[0]] not in _QUOTE or not (quoted or tags[left[0]] in _QUOTE):
                return [right]
        if right and tags[right[0]] not in _QUOTE:
            if tags[left[1] - 1] == TAGS.letter["QSTOP"]:
                return [right]
            right = None
        if not right and (m := _INTERRUPTED.match(tags, after, end)):
            at = m.start("content")
            if not quoted or tags[at] in _QUOTE:
                right = at, self.cut(cue, at, end)
        cue.frame = "left " + _INV[tags[left[1] - 1]] + (" interrupted" if right else "")
        return [left, right]

    def as_source(self, cue: Cue, begin: int, end: int) -> list[Span | None]:
        """Find what "as Ann Lee put it" refers to."""
        at = cue.source[0] - 1 if cue.source else cue.start
        if cue.lemma not in verbs_of("after"):
            return []
        cue.frame = "as"
        begin = max(begin, at - _REACH)
        left = (begin, self.trim(begin, at)) if begin < at - 1 else None
        comma = self.tags[cue.end : cue.end + 1] == TAGS.letter["COMMA"]
        if left:
            return [left] if self.tags[at - 1] in _COMMA else []
        return [(cue.end + 1, end)] if comma else []

    def after_label(self, cue: Cue, end: int) -> list[Span | None]:
        """Find what follows "Ann Lee:" where it is a speaker's label."""
        tags, words = self.tags, self.segments.words
        if not cue.source or cue.end >= end:
            return []
        label = words[cue.source[1] - 1]
        spoken = tags[cue.end] in _QUOTE or (label.isupper() and len(label) > 2)
        named = tags[cue.source[0]] == TAGS.letter["NAMED"]
        headline = named and self.paragraph(cue.start) == 0 and cue.source[1] - cue.source[0] < 8
        cue.frame = "label"
        return [(cue.end, end)] if spoken or headline else []

    def of_passive(self, cue: Cue, end: int) -> list[Span | None]:
        """Find the content of "was told that", "is expected to", "was praised by"."""
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
            for name in ("that", "question", "infinitive", "clause"):
                if m := _FRAMES[name].match(self.tags, after, end):
                    cue.frame = "passive " + name
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

    # ------------------------------------------------------------------ rows
    def statements(self) -> list[Statement]:
        """Add the quotes that no cue reaches, and make a row of each stretch."""
        found = self.found = self.read()
        stretches: list[tuple[int, int, int, str]] = []  # lo, hi, attribution, continued
        for number, (_, pieces) in enumerate(found):
            stretches += [(lo, hi, number, "") for lo, hi in pieces]
        owners: list[int | None] = [None] * len(self.spans)
        for lo, hi, number, _ in stretches:
            first = bisect_left(self.spans, (lo, 0))
            for i in range(first, bisect_left(self.spans, (hi, 0))):
                if self.spans[i][1] <= hi + 1:
                    owners[i] = number
        cues = [c for c, _ in found]
        for i, (lo, hi) in enumerate(self.spans):
            if owners[i] is None and (label := self.label_within(lo, hi)):
                cues.append(label)
                owners[i] = len(cues) - 1
                stretches.append((label.end, hi, len(cues) - 1, ""))
        by_paragraph: dict[int, list[int]] = {}
        for number, cue in enumerate(cues):
            if cue.source is None:
                continue
            by_paragraph.setdefault(self.paragraph(cue.start), []).append(number)
        opening = set(self.sentences)
        previous: int | None = None
        for i, (lo, hi) in enumerate(self.spans):
            if owners[i] is not None:
                previous = owners[i]
                continue
            if lo not in opening and hi - lo < 6:
                continue
            paragraph = self.paragraph(lo)
            same = i > 0 and self.paragraph(self.spans[i - 1][0]) == paragraph
            owner, how = None, ""
            announced = None if lo in opening else self.announcing(lo)
            if announced is None and not same and lo in opening:
                announced = self.before_colon(paragraph)
            if announced is not None:
                cues.append(announced)
                owner = len(cues) - 1
            if owner is None:
                here = by_paragraph.get(paragraph, [])
                before = bisect_left(here, lo, key=lambda n: cues[n].start)
                how = "continuation"
                owner = here[before - 1] if before else None
                if same and previous is not None:
                    owner = previous
                if owner is None and (told := self.sentence_before(lo)):
                    cues.append(told)
                    owner = len(cues) - 1
                if owner is None and i and self.runs_on(i - 1):
                    owner = previous
                elif owner is None:
                    how = "paragraph"
                    earlier = by_paragraph.get(paragraph - 1, [])
                    owner = earlier[-1] if earlier else previous
            owners[i] = previous = owner
            stretches.append(
                (lo, hi, -1 if owner is None else owner, how if owner is not None else "")
            )
        outlets = self.outlets(found)
        ids: dict[Span, int] = {}
        rows = []
        for lo, hi, number, how in sorted(stretches):
            key = (number, lo if number < 0 or how == "paragraph" else -1)
            ids.setdefault(key, len(ids))
            rows.append(self.row(lo, hi, number, how, cues))
            rows[-1].via = outlets.get(number)
            rows[-1].attribution = ids[key]
        return rows

    def outlets(self, found: list[tuple[Cue, list[Span]]]) -> dict[int, str]:
        """Find the outlet of each attribution: its own, its speech's, or the report's around it."""
        outlets = Outlets(self.tags, self.segments.words)
        via: dict[int, str] = {}
        for number, (cue, _) in enumerate(found):
            if name := outlets.after(cue):
                via[number] = name
            elif cue.kind == "participle" and number and found[number - 1][0].source == cue.source:
                if number - 1 in via:
                    via[number] = via[number - 1]
        for cue, pieces in found:
            if cue.kind != "according" or not cue.source:
                continue
            if name := outlets.name(cue.source, told=False):
                first = bisect_left(found, pieces[0][0], key=lambda f: f[0].start)
                last = bisect_left(found, pieces[-1][1], key=lambda f: f[0].start)
                for number in range(first, last):
                    if found[number][0] is not cue:
                        via.setdefault(number, name)
        return via

    def label_within(self, lo: int, hi: int) -> Cue | None:
        """Find a speaker's label at the beginning of a quote ("MAYOR LEE: It rained")."""
        words = self.segments.words
        colon = next((k for k in range(lo + 2, min(lo + 7, hi - 1)) if words[k] == ":"), 0)
        label = words[lo + 1 : colon]
        if (
            not label
            or not all(w.isupper() or not w[0].isalpha() for w in label)
            or len(label[-1]) < 3
        ):
            return None
        return Cue("label", "label", (lo + 1, colon), colon, colon + 1)

    def runs_on(self, i: int) -> bool:
        """Tell whether quote i is left open at the end of its paragraph."""
        end = self.spans[i][1]
        return end == self.bounds[self.paragraph(end - 1)][1] and (
            self.segments.words[end - 1] not in ('"', "”", "''")
        )

    def announcing(self, lo: int) -> Cue | None:
        """Find the verb of any kind before a quote within its sentence."""
        begin = self.sentence(lo)[0]
        first = bisect_left(self.cue_starts, max(begin, lo - _REACH))
        inside = self.cues[first : bisect_left(self.cue_starts, lo)]
        inside = [c for c in inside if c.source and c.kind in ("subject", "relative", "according")]
        return inside[-1] if inside else None

    def sentence_before(self, lo: int) -> Cue | None:
        """Find the subject of the sentence before a quote, within its paragraph."""
        first = self.bounds[self.paragraph(lo)][0]
        if lo <= first:
            return None
        begin = max(first, self.sentence(lo - 1)[0], lo - _REACH)
        inside = self.cues[bisect_left(self.cue_starts, begin) : bisect_left(self.cue_starts, lo)]
        return next((c for c in inside if c.source and c.kind == "subject"), None)

    def before_colon(self, paragraph: int) -> Cue | None:
        """Find the verb of the sentence whose colon ends the paragraph before."""
        if not paragraph:
            return None
        first, last = self.bounds[paragraph - 1]
        if self.tags[last - 1 : last] != TAGS.letter["COLON"]:
            return None
        begin = max(first, self.sentence(last - 1)[0], last - _REACH)
        inside = self.cues[bisect_left(self.cue_starts, begin) : bisect_left(self.cue_starts, last)]
        inside = [c for c in inside if c.source and c.kind == "subject"]
        if inside and inside[-1].end == last - 1:
            return inside[-1]
        return inside[0] if inside else None

    def row(self, lo: int, hi: int, number: int, how: str, cues: list[Cue]) -> Statement:
        """Make the row of one stretch."""
        starts, ends = self.segments.starts, self.segments.ends
        tags = self.tags[lo:hi]
        quoted = sum(map(tags.count, _QUOTE))
        words = len(tags) - quoted - sum(map(tags.count, _NOWORD))
        cue = cues[number] if number >= 0 else None
        return Statement(
            number,
            bisect_right(self.segments.first_token, lo) - 1,
            self.paragraph(lo),
            "indirect" if not quoted else "mixed" if words else "direct",
            starts[lo],
            ends[hi - 1],
            (starts[cue.source[0]], ends[cue.source[1] - 1]) if cue and cue.source else None,
            (starts[cue.start], ends[cue.end - 1]) if cue else None,
            None,
            how,
        )


def scan_statements(segments: Segments) -> list[Statement]:
    """Find the statements of an article, in text order; speakers are left open."""
    return _Reader(segments).statements()


def find_statements(article: Article) -> pd.DataFrame:
    """Find the quotes and indirect statements of an article, with their speakers."""
    from helpers.speakers import resolve_speakers

    segments = segment(article)
    statements, _ = resolve_speakers(segments, scan_statements(segments))
    return build("statements", list_statements(article.text, statements))


def list_statements(text: str, statements: list[Statement]) -> Columns:
    """List the columns of the statements table."""

    def part(span: Span | None) -> str | None:
        return text[slice(*span)] if span else None

    return {
        "statement": range(len(statements)),
        "attribution": [s.attribution for s in statements],
        "sentence": [s.sentence for s in statements],
        "paragraph": [s.paragraph for s in statements],
        "mode": [s.mode for s in statements],
        "start": [s.start for s in statements],
        "end": [s.end for s in statements],
        "text": [text[s.start : s.end] for s in statements],
        "speaker": [s.speaker for s in statements],
        "mention": [part(s.mention) for s in statements],
        "mention_start": [s.mention and s.mention[0] for s in statements],
        "mention_end": [s.mention and s.mention[1] for s in statements],
        "cue": [part(s.cue) for s in statements],
        "cue_start": [s.cue and s.cue[0] for s in statements],
        "cue_end": [s.cue and s.cue[1] for s in statements],
        "via": [s.via for s in statements],
        "resolved_by": [s.resolved_by for s in statements],
    }
