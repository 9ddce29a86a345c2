"""Who said what: quotes and indirect statements with their source, cue and outlet.

A row is one stretch of reported content: a direct quote with its quotation marks, an indirect
statement as a clause ("that it rained"), or a clause that holds quoted words (mode ``mixed``,
one row for the clause). The pieces of an interrupted statement, and the later quotes of the same
speech, share one ``attribution``.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

import pandas as pd

from helpers import clauses
from helpers.article import Article
from helpers.clauses import NP, NPS, TAGS, Cue
from helpers.frames import build
from helpers.patterns import read_lexicon
from helpers.quotes import pair_quotes
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


Span = tuple[int, int]

_ADJUNCT = f"(?:<ADV|TIME>|<PREP|AS>(?:{NPS}|<TIME>|<GERUND>{NP}?))*+"
_QUOTED = "<QUOTE|QCOMMA|QSTOP|QEND>"
_FINITE = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS|SAY|REPORTS|REPORT|GENITIVE>"
# What follows a cue, by frame: the content begins at <content>. The verbs that take a frame are
# the list of that name in cues.toml, "any" is every verb. The first that fits counts.
FRAMES = {
    "any": rf"{_ADJUNCT}<COMMA|COLON>?(?P<content>{_QUOTED})",
    "that": rf"{_ADJUNCT}(?:<COMMA><!COMMA|STOP>{{1,12}}<COMMA>)?<COMMA>?(?P<content><THAT>)",
    "question": rf"{_ADJUNCT}(?P<content><WH|SUB>)",
    "infinitive": r"<ADV>*+(?P<content><NOT>?<TO><ADV>?<PRESENT|SAY|REPORT|BE|HAVE|DO>)",
    "clause": rf"{_ADJUNCT}(?P<content>{NPS}<ADV|NOT>?{_FINITE})",
    "listener": rf"""{NPS}{_ADJUNCT}
        (?: <COMMA|COLON>?(?P<content>{_QUOTED}|<THAT|WH|SUB>) | (?P<clause>{NPS}<ADV>?{_FINITE}) )""",
    "persuade": rf"(?P<content>{NPS}<ADV>*+<NOT>?<TO><ADV>?<PRESENT|SAY|REPORT|BE|HAVE|DO>)",
    "object": rf"<ADV>*+(?P<content><NP|WH|GERUND|THAT>)",
    "loose": rf"{_ADJUNCT}(?P<content><NP|SUB|GERUND|PREP|ADV|THAT|SAYING|NOT|AS>)",
}
_FRAMES = {name: TAGS.compile(pattern) for name, pattern in FRAMES.items()}
_PARTICLE = TAGS.compile(r"(?P<content><NP|WH|QUOTE|GERUND|THAT|SAYING>)")
# What follows "X, he said" when the content goes on after it.
_INTERRUPTED = TAGS.compile(
    rf"(?:{NP})?{_ADJUNCT}<COMMA|DASH>(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA|AS>)"
)
# Where content may end before its sentence does.
_CUT = TAGS.compile(
    """(?<!<COMMA>.) <COMMA> (?: <REL> | <SUB> | <AND>(?=<NP>...) )
     | <SEMI>"""
)
_RELATIVE_END = TAGS.compile("<COMMA|DASH|SEMI|CLOSE>")


def _letters(*names: str) -> frozenset[str]:
    return frozenset(TAGS.letter[n] for n in names)


_QUOTE = _letters("QUOTE", "QCOMMA", "QSTOP", "QEND")
_COMMA = _letters("COMMA", "DASH")
_GLUE = _letters("COMMA", "AND", "SUB", "ADV", "SEMI", "DASH", "HAVE", "BE", "MODAL")
_BREAK = _letters("COMMA", "SEMI", "DASH", "AND")
_TRAILING = _letters("COMMA", "SEMI", "DASH", "STOP", "AND", "COLON")
_NOWORD = _letters("COMMA", "SEMI", "DASH", "STOP", "COLON", "OPEN", "CLOSE", "OTHER")
_INV = {v: k for k, v in TAGS.letter.items()}


class _Scan:
    """One article's reading: tags, quotes, cues, and the contents found so far."""

    def __init__(self, segments: Segments) -> None:
        text, blocks, starts = segments.article.text, segments.paragraphs, segments.starts
        self.segments = segments
        self.quotes = pair_quotes(text, blocks)
        self.bounds = [
            (bisect_left(starts, b.start), bisect_left(starts, b.end)) for b in blocks
        ]
        self.tags, self.spans, self.words = clauses.tag(segments, self.quotes, self.bounds)
        inside: set[int] = set()
        for lo, hi in self.spans:
            inside.update(range(lo + 1, hi))
        self.sentences = [t for t in segments.first_token if t not in inside]
        self.cues = clauses.find_cues(self.tags, self.words, self.bounds, self.sentences[:-1])
        self.lists = clauses.frames()
        self.particles = read_lexicon("cues")["particle"]
        self.cue_starts = [c.start for c in self.cues]

    def sentence(self, token: int) -> Span:
        """Return the sentence of a token, one that no quotation mark cuts."""
        at = bisect_right(self.sentences, token)
        return self.sentences[at - 1], self.sentences[at]

    def paragraph(self, token: int) -> int:
        """Return the paragraph of a token."""
        return bisect_right(self.bounds, (token, 1 << 60)) - 1

    # ------------------------------------------------------------------ sources
    def share_subjects(self) -> None:
        """Give each cue without a subject of its own that of its sentence."""
        last: Cue | None = None
        sentence = -1
        for i, cue in enumerate(self.cues):
            if (here := self.sentence(cue.start)[0]) != sentence:
                last, sentence = None, here
            if cue.kind in ("coordinated", "infinitive", "participle") and last is not None:
                cue.source = last.source
                cue.refused = cue.refused or (cue.kind == "infinitive" and last.refused)
            elif cue.kind == "participle":
                cue.source = next(
                    (
                        c.source
                        for c in self.cues[i + 1 : i + 4]
                        if c.kind == "subject" and self.sentence(c.start)[0] == here
                    ),
                    None,
                )
            if cue.kind in ("subject", "inverted", "passive", "according") and (
                cue.lemma or last is None or not last.lemma
            ):
                last = cue

    # ------------------------------------------------------------------ contents
    def right(self, cue: Cue, at: int, end: int) -> int | None:
        """Find where the content after a cue begins."""
        if (
            self.words[at : at + 1]
            and self.words[at] in self.particles.get(cue.lemma, ())
            and (m := _PARTICLE.match(self.tags, at + 1, end))
        ):
            cue.end = at + 1
            cue.frame = "particle " + self.words[at]
            return m.start("content")
        for name, pattern in _FRAMES.items():
            if name != "any" and cue.lemma not in self.lists[name]:
                continue
            if m := pattern.match(self.tags, at, end):
                group = "content" if m["content"] is not None else "clause"
                cue.frame = name + " " + _INV[self.tags[m.start(group)]]
                return m.start(group)
        return None

    def cut(self, cue: Cue, start: int, end: int) -> int:
        """Find where content that starts at `start` ends: its sentence's end or the next clause."""
        tags = self.tags
        pattern = _RELATIVE_END if cue.kind == "relative" else _CUT
        if m := pattern.search(tags, start + 2, end):
            end = m.start()
        dash = tags.find(TAGS.letter["DASH"], start + 2, end)
        if dash > 0 and tags.find(TAGS.letter["DASH"], dash + 1, end) < 0:
            end = dash
        for other in self.cues[bisect_right(self.cue_starts, start) :]:
            if other.start >= end:
                break
            begin = other.start
            if other.kind == "subject" and other.source:
                begin = other.source[0]
            elif other.kind not in ("participle", "coordinated", "according"):
                continue
            if not other.lemma:
                continue
            while begin > start and tags[begin - 1] in _GLUE:
                begin -= 1
                if tags[begin] in _BREAK:
                    return self.trim(start, begin)
        return self.trim(start, end)

    def trim(self, start: int, end: int) -> int:
        """Leave out marks and conjunctions at the end."""
        while end > start and self.tags[end - 1] in _TRAILING:
            end -= 1
        return end

    def left(self, cue: Cue, begin: int) -> Span | None:
        """Find the content before a cue and its source."""
        if cue.kind not in ("subject", "inverted", "passive", "according"):
            return None
        tags = self.tags
        at = cue.start
        if cue.source and cue.kind == "subject":
            at = cue.source[0]
        if at <= self.bounds[self.paragraph(at)][0]:
            return None
        quoted = tags[at - 1] in _QUOTE or (tags[at - 1] in _COMMA and tags[at - 2] in _QUOTE)
        if not quoted and tags[at - 1] not in _COMMA:
            return None
        if not quoted and cue.kind != "according" and cue.lemma not in self.lists["after"]:
            return None
        if at <= begin:  # '"Really?" Ann Lee said.'
            begin = self.sentence(at - 1)[0]
        stop = at - 1 if tags[at - 1] in _COMMA else at
        return (begin, stop) if stop > begin else None

    def contents(self, cue: Cue) -> list[Span]:
        """Find the stretches of content of one cue, as token spans."""
        tags = self.tags
        begin, end = self.sentence(cue.start)
        end = min(end, self.bounds[self.paragraph(cue.start)][1])
        left = self.left(cue, begin)
        after = cue.end
        if cue.kind in ("inverted", "according") and cue.source:
            after = cue.source[1]
        right: Span | None = None
        if cue.kind == "label":
            right = (cue.end, self.bounds[self.paragraph(cue.start)][1])
        elif cue.kind != "according" and not (cue.kind == "inverted" and left):
            at = self.right(cue, after, end)
            if at is not None:
                right = (at, self.cut(cue, at, end))
        if left:
            whole = tags[left[0]] in _QUOTE
            ends_quoted = tags[left[1] - 1] in _QUOTE
            if right and (whole or not ends_quoted):
                if ends_quoted:
                    right = right if tags[right[0]] in _QUOTE else None
                else:
                    left = None
            elif right:
                left = None
        if left and not right:
            m = _INTERRUPTED.match(tags, after, end)
            if m and (tags[left[1] - 1] in _QUOTE) == (tags[m.start("content")] in _QUOTE):
                at = m.start("content")
                right = (at, self.cut(cue, at, end))
            elif cue.kind == "according" and tags[after : after + 1] == TAGS.letter["COMMA"]:
                right = (after + 1, self.trim(after, end))
            cue.frame = "left " + _INV[tags[left[1] - 1]] + (" interrupted" if right else "")
        elif cue.kind == "according":
            cue.frame = "according"
            if tags[after : after + 1] == TAGS.letter["COMMA"] and after + 1 < end:
                right = (after + 1, self.trim(after, end))
            elif begin < cue.start:
                left = (begin, cue.start)
        return [(lo, self.trim(lo, hi)) for lo, hi in (left, right) if (lo, hi)] if False else [
            (p[0], self.trim(*p)) for p in (left, right) if p and self.trim(*p) > p[0]
        ]

    # ------------------------------------------------------------------ rows
    def statements(self) -> list[Statement]:
        """Read the whole article."""
        self.share_subjects()
        found: list[tuple[Cue, list[Span]]] = []
        for cue in self.cues:
            if cue.lemma and not cue.refused and (cue.source or cue.kind == "passive"):
                if pieces := self.contents(cue):
                    found.append((cue, pieces))
        found = [(c, p) for c, p in found if not self.nested(c, found)]
        self.found = found
        return self.rows(found)

    def nested(self, cue: Cue, found: list[tuple[Cue, list[Span]]]) -> bool:
        """Tell whether a cue that is no plain saying stands within other content."""
        if cue.frame.split(" ")[0] in ("any", "listener", "particle"):
            return False
        if cue.lemma in ("say", "tell") or cue.kind in ("according",):
            return False
        return any(
            lo <= cue.start < hi
            for other, pieces in found
            if other is not cue and other.kind not in ("according",)
            for lo, hi in pieces
        )

    def rows(self, found: list[tuple[Cue, list[Span]]]) -> list[Statement]:
        """Add the quotes that no cue reaches, and make a row of each stretch."""
        stretches: list[tuple[int, int, int, str]] = []  # lo, hi, attribution, continued
        for number, (_, pieces) in enumerate(found):
            stretches += [(lo, hi, number, "") for lo, hi in pieces]
        owners = [
            next((n for a, b, n, _ in reversed(stretches) if a <= lo and hi <= b + 1), None)
            for lo, hi in self.spans
        ]
        cues = [c for c, _ in found]
        by_paragraph: dict[int, list[int]] = {}
        for number, cue in enumerate(cues):
            by_paragraph.setdefault(self.paragraph(cue.start), []).append(number)
        previous: int | None = None
        for i, (quote, (lo, hi)) in enumerate(zip(self.quotes, self.spans, strict=True)):
            if owners[i] is not None:
                previous = owners[i]
                continue
            opening = lo in self.opening
            if not opening and hi - lo < 6:
                continue
            here = [n for n in by_paragraph.get(quote.paragraph, []) if cues[n].start < lo]
            how = "continuation"
            owner = here[-1] if here else None
            if i and self.quotes[i - 1].paragraph == quote.paragraph and previous is not None:
                owner = previous
            if owner is None:
                runs_on = i > 0 and self.quotes[i - 1].runs_on
                owner, how = previous, "continuation" if runs_on else "paragraph"
                if not runs_on:
                    if extra := self.dangling(quote.paragraph, lo):
                        cues.append(extra)
                        owner, how = len(cues) - 1, ""
                    else:
                        earlier = by_paragraph.get(quote.paragraph - 1, [])
                        owner = earlier[-1] if earlier else owner
            owners[i] = previous = owner
            if owner is None:
                how = ""
            stretches.append((lo, hi, -1 if owner is None else owner, how))
        ids: dict[Span, int] = {}
        rows = []
        for lo, hi, number, how in sorted(stretches):
            key = (number, lo if number < 0 or how == "paragraph" else -1)
            ids.setdefault(key, len(ids))
            rows.append(self.row(lo, hi, number, how, cues))
            rows[-1].attribution = ids[key]
        return rows

    def dangling(self, paragraph: int, lo: int) -> Cue | None:
        """Find the verb that announces a quote: in its sentence, or before a colon that ends
        the paragraph before.
        """
        begin = self.sentence(lo)[0]
        inside = [c for c in self.cues if begin <= c.start < lo and c.source]
        if inside:
            return inside[-1]
        if not paragraph:
            return None
        first, last = self.bounds[paragraph - 1]
        if self.tags[last - 1 : last] != TAGS.letter["COLON"]:
            return None
        begin = self.sentence(last - 1)[0]
        inside = [c for c in self.cues if max(first, begin) <= c.start < last and c.source]
        return inside[0] if inside else None

    @property
    def opening(self) -> set[int]:
        """The first tokens of sentences."""
        if not hasattr(self, "_opening"):
            self._opening = set(self.sentences)
        return self._opening

    def row(self, lo: int, hi: int, number: int, how: str, cues: list[Cue]) -> Statement:
        """Make the row of one stretch."""
        starts, ends = self.segments.starts, self.segments.ends
        quoted = sum(t in _QUOTE for t in self.tags[lo:hi])
        words = sum(t not in _NOWORD and t not in _QUOTE for t in self.tags[lo:hi])
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
    return _Scan(segments).statements()


def find_statements(article: Article) -> pd.DataFrame:
    """Find the quotes and indirect statements of an article, with their speakers."""
    from helpers.speakers import resolve_speakers

    segments = segment(article)
    statements, _ = resolve_speakers(segments, scan_statements(segments))
    return tabulate_statements(article.text, statements)


def tabulate_statements(text: str, statements: list[Statement]) -> pd.DataFrame:
    """Make the statements table."""

    def part(span: Span | None) -> str | None:
        return text[slice(*span)] if span else None

    return build(
        "statements",
        {
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
        },
    )
