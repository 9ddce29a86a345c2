"""Who said what: quotes and indirect statements with their source, cue and outlet.

A row is one stretch of reported content: a direct quote with its quotation marks, an indirect
statement as a clause ("that it rained"), or a clause that holds quoted words (mode ``mixed``,
one row for the clause). The pieces of an interrupted statement, and the later quotes of the same
speech, share one ``attribution``.
"""

import re
from bisect import bisect_right
from bisect import bisect_left
from dataclasses import dataclass

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


_ADJUNCT = f"(?:<ADV|TIME>|<PREP|AS>(?:{NPS}|<TIME>|<GERUND>{NP}?))*+"
_START = "<NP|QUOTE|QCOMMA|QSTOP|QEND|THAT|WH|SUB|GERUND|SAYING|DET|PREP|ADV|NUM|THAT>"
# What follows a cue, by frame: the content begins at <content>; which verbs take the frame is the
# list of that name in cues.toml ("" is any). The first that fits counts.
FRAMES = [
    ("", rf"{_ADJUNCT}<COMMA|COLON>?(?P<content><QUOTE|QCOMMA|QSTOP|QEND>)"),
    ("listener", rf"{NPS}{_ADJUNCT}<COMMA|COLON>?(?P<content><QUOTE>)"),
    ("listener", rf"{NPS}{_ADJUNCT}<COMMA>?(?P<content><THAT|WH|SUB|TO>)"),
    (
        "listener",
        rf"{NP}(?:<PREP>{NP}|<TIME>|<ADV>)*+(?P<content><NP><IN>*+<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS|SAY|ADV|GENITIVE>)",
    ),
    ("say", rf"{_ADJUNCT}<COMMA>?(?P<content><THAT>)"),
    ("think", rf"{_ADJUNCT}<COMMA>?(?P<content><THAT>)"),
    ("question", rf"{_ADJUNCT}(?P<content><WH|SUB>)"),
    ("infinitive", rf"<ADV>*+(?:{NPS})?(?P<content><NOT>?<TO>)"),
    ("clause", rf"{_ADJUNCT}(?P<content><NP|SUB|GERUND|PREP|ADV|THAT|QUOTE>)"),
    ("object", rf"<ADV>*+(?P<content><NP|WH|QUOTE|GERUND|THAT>)"),
]
_FRAMES = [(name, TAGS.compile(pattern)) for name, pattern in FRAMES]
_QUOTED = frozenset(TAGS.letter[n] for n in ("QUOTE", "QCOMMA", "QSTOP", "QEND"))
_ENDS = frozenset(TAGS.letter[n] for n in ("COMMA", "DASH", "QCOMMA", "QSTOP", "QEND", "QUOTE"))
_INTERRUPTED = TAGS.compile(
    rf"(?:{NP})?{_ADJUNCT}(?:<COMMA|DASH>)(?P<content><!SAYING|AND|REL|ACCORDING|GERUND|SUB|COMMA>)"
)
_L = TAGS.letter


class _Scan:
    """One article's reading: tags, quotes, cues, and the contents found so far."""

    def __init__(self, segments: Segments) -> None:
        text, blocks = segments.article.text, segments.paragraphs
        self.segments = segments
        self.quotes = pair_quotes(text, blocks)
        self.tags, self.spans, self.words = clauses.tag(segments, self.quotes)
        self.bounds = [
            (bisect_left(segments.starts, b.start), bisect_left(segments.starts, b.end))
            for b in blocks
        ]
        inside: set[int] = set()
        for lo, hi in self.spans:
            inside.update(range(lo + 1, hi))
        self.sentences = [t for t in segments.first_token if t not in inside]
        self.cues = clauses.find_cues(self.tags, self.words, self.bounds, self.sentences[:-1])
        self.lists = clauses.frames()
        self.particles = read_lexicon("cues")["particle"]

    def sentence(self, token: int) -> tuple[int, int]:
        """Return the sentence of a token, one that no quotation mark cuts."""
        at = bisect_right(self.sentences, token)
        return self.sentences[at - 1], self.sentences[at]

    def subjects(self) -> None:
        """Give each cue without a subject of its own that of its sentence."""
        last: Cue | None = None
        last_sentence = -1
        for i, cue in enumerate(self.cues):
            sentence = self.sentence(cue.start)[0]
            if sentence != last_sentence:
                last, last_sentence = None, sentence
            if cue.source is None:
                if last is not None:
                    cue.source = last.source
                elif cue.kind == "participle":
                    following = next(
                        (c for c in self.cues[i + 1 : i + 4] if c.kind == "subject"), None
                    )
                    if following and self.sentence(following.start)[0] == sentence:
                        cue.source = following.source
            elif cue.kind in ("subject", "inverted", "passive", "according") and (
                cue.lemma or last is None or not last.lemma
            ):
                last = cue

    def right(self, cue: Cue, end: int) -> tuple[int, int] | None:
        """Find the content after a cue."""
        if cue.kind == "according":
            return None
        at = cue.end
        particles = self.particles.get(cue.lemma, ())
        if self.words[at : at + 1] and self.words[at] in particles:
            cue.end = at + 1
            m = _PARTICLE.match(self.tags, at + 1, end)
            return (m.start("content"), end) if m else None
        for name, pattern in _FRAMES:
            allowed = name == "" or cue.lemma in (
                self.lists[name] if name != "clause" else self.lists["say"] | self.lists["think"]
            )
            if allowed and (m := pattern.match(self.tags, at, end)):
                return m.start("content"), self.cut(cue, m.start("content"), end)
        return None

    def cut(self, cue: Cue, start: int, end: int) -> int:
        """Find where content that starts at `start` ends: the sentence's end or the next clause."""
        tags = self.tags
        if cue.kind == "relative":
            m = _RELATIVE_END.search(tags, start + 1, end)
            if m:
                end = m.start()
        first = bisect_right(self.cue_starts, start)
        for other in self.cues[first:]:
            if other.start >= end:
                break
            if not other.lemma:
                continue
            if other.kind in ("participle", "coordinated"):
                begin = other.start
            elif other.kind in ("subject", "according") and other.source:
                begin = other.source[0] if other.kind == "subject" else other.start
            else:
                continue
            while begin > start and tags[begin - 1] in _GLUE:
                begin -= 1
                if tags[begin] in _BREAK:
                    return begin
        while end > start and tags[end - 1] in _TRAILING:
            end -= 1
        return end

    def left(self, cue: Cue, begin: int) -> tuple[int, int] | None:
        """Find the content before a cue and its source."""
        at = min(cue.start, cue.source[0]) if cue.source and cue.kind != "inverted" else cue.start
        if cue.kind in ("coordinated", "participle", "relative", "reduced", "infinitive"):
            return None
        if (
            cue.kind != "according"
            and cue.lemma not in self.lists["say"]
            and cue.lemma not in self.lists["think"]
        ):
            if not (at > 0 and self.tags[at - 1] in _QUOTED):
                return None
        paragraph = self.bounds[bisect_right(self.bounds, (at, 1 << 60)) - 1][0]
        if at <= paragraph or self.tags[at - 1] not in _ENDS:
            return None
        stop = at
        if at <= begin:  # '"Really?" Ann Lee said.'
            begin = self.sentence(at - 1)[0]
        if self.tags[stop - 1] in (_L["COMMA"], _L["DASH"]):
            stop -= 1
        return (begin, stop) if stop > begin else None

    def contents(self, cue: Cue) -> list[tuple[int, int]]:
        """Find the stretches of content of one cue, as token spans."""
        begin, end = self.sentence(cue.start)
        end = min(end, self.bounds[bisect_right(self.bounds, (cue.start, 1 << 60)) - 1][1])
        tags = self.tags
        left = self.left(cue, begin)
        after = (
            max(cue.end, cue.source[1])
            if cue.kind in ("inverted", "according") and cue.source
            else cue.end
        )
        if cue.kind == "inverted":
            cue_end, cue.end = cue.end, after
            right = self.right(cue, end) if left is None else None
            cue.end = cue_end
        elif cue.kind == "label":
            end = self.bounds[bisect_right(self.bounds, (cue.start, 1 << 60)) - 1][1]
            right = (cue.end, end) if cue.end < end else None
        else:
            right = self.right(cue, end)
        if left and tags[left[1] - 1] in _QUOTED:
            if right and tags[right[0]] not in _QUOTED:
                right = None
        elif left and right:
            left = None
        if left and not right:
            m = _INTERRUPTED.match(tags, after, end)
            if m and (tags[left[1] - 1] in _QUOTED) == (tags[m.start("content")] in _QUOTED):
                right = (m.start("content"), self.cut(cue, m.start("content"), end))
            elif cue.kind == "according" and tags[after : after + 1] == _L["COMMA"]:
                right = (after + 1, end)
        if cue.kind == "according" and not left:
            if tags[after : after + 1] == _L["COMMA"] and after + 1 < end:
                right = (after + 1, end)
            else:
                right = (begin, cue.start) if begin < cue.start else None
        pieces = []
        if left:
            lo, hi = left
            pieces.append((lo, hi))
        if right:
            lo, hi = right
            while hi > lo and tags[hi - 1] in _TRAILING:
                hi -= 1
            if hi > lo:
                pieces.append((lo, hi))
        return pieces

    def statements(self) -> list[Statement]:
        """Read the whole article."""
        self.subjects()
        self.cue_starts = [c.start for c in self.cues]
        found: list[tuple[Cue, list[tuple[int, int]]]] = []
        for cue in self.cues:
            if cue.lemma and (cue.source or cue.kind == "passive"):
                if pieces := self.contents(cue):
                    found.append((cue, pieces))
        return self.rows(found)

    def rows(self, found: list[tuple[Cue, list[tuple[int, int]]]]) -> list[Statement]:
        """Add the quotes that no cue reaches, and make a row of each stretch."""
        covered: dict[int, int] = {}
        stretches: list[tuple[int, int, int, str]] = []  # lo, hi, attribution, continued
        for number, (_, pieces) in enumerate(found):
            for lo, hi in pieces:
                stretches.append((lo, hi, number, ""))
        taken = sorted(stretches)
        owners: list[int | None] = []
        for quote, (lo, hi) in zip(self.quotes, self.spans, strict=True):
            owner = None
            for a, b, number, _ in stretches:
                if a <= lo and hi <= b + 1:
                    owner = number
            owners.append(owner)
        cues = [c for c, _ in found]
        by_paragraph: dict[int, list[int]] = {}
        for number, cue in enumerate(cues):
            by_paragraph.setdefault(self.paragraph(cue.start), []).append(number)
        previous: int | None = None
        for i, (quote, (lo, hi)) in enumerate(zip(self.quotes, self.spans, strict=True)):
            if owners[i] is not None:
                previous = owners[i]
                continue
            here = [n for n in by_paragraph.get(quote.paragraph, []) if cues[n].start < lo]
            how = "continuation"
            owner = here[-1] if here else None
            if i and self.quotes[i - 1].paragraph == quote.paragraph and previous is not None:
                owner = previous
            if owner is None:
                runs_on = i > 0 and self.quotes[i - 1].runs_on
                owner, how = previous, "continuation" if runs_on else "paragraph"
                earlier = by_paragraph.get(quote.paragraph - 1, [])
                if not runs_on and earlier:
                    owner = earlier[-1]
            owners[i] = previous = owner
            stretches.append(
                (lo, hi, -1 if owner is None else owner, how if owner is not None else "")
            )
        ids: dict[tuple[int, int], int] = {}
        rows = []
        for lo, hi, number, how in sorted(stretches):
            key = (number, lo if number < 0 or how == "paragraph" else -1)
            ids.setdefault(key, len(ids))
            rows.append(self.row(lo, hi, number, how, cues))
            rows[-1].attribution = ids[key]
        return rows

    def paragraph(self, token: int) -> int:
        """Return the paragraph of a token."""
        return bisect_right(self.bounds, (token, 1 << 60)) - 1

    def row(self, lo: int, hi: int, number: int, how: str, cues: list[Cue]) -> Statement:
        """Make the row of one stretch."""
        starts, ends = self.segments.starts, self.segments.ends
        quoted = sum(t in _QUOTED for t in self.tags[lo:hi])
        words = sum(t not in _NOWORD and t not in _QUOTED for t in self.tags[lo:hi])
        mode = "indirect" if not quoted else "mixed" if words else "direct"
        cue = cues[number] if number >= 0 else None
        return Statement(
            number,
            bisect_right(self.segments.first_token, lo) - 1,
            self.paragraph(lo),
            mode,
            starts[lo],
            ends[hi - 1],
            (starts[cue.source[0]], ends[cue.source[1] - 1]) if cue and cue.source else None,
            (starts[cue.start], ends[cue.end - 1]) if cue else None,
            None,
            how,
        )


_PARTICLE = TAGS.compile(rf"(?P<content><NP|WH|QUOTE|GERUND|THAT|SAYING>)")
_RELATIVE_END = TAGS.compile("<COMMA|DASH|SEMI|CLOSE>")
_GLUE = frozenset(
    TAGS.letter[n] for n in ("COMMA", "AND", "SUB", "ADV", "SEMI", "DASH", "HAVE", "BE", "MODAL")
)
_BREAK = frozenset(TAGS.letter[n] for n in ("COMMA", "SEMI", "DASH", "AND"))
_TRAILING = frozenset(TAGS.letter[n] for n in ("COMMA", "SEMI", "DASH", "STOP", "AND", "COLON"))
_NOWORD = frozenset(
    TAGS.letter[n] for n in ("COMMA", "SEMI", "DASH", "STOP", "COLON", "OPEN", "CLOSE")
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

    def part(span: tuple[int, int] | None) -> str | None:
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
