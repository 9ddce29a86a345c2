"""One article as clauses: its tag string, its quoted stretches, its cues."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Set
from itertools import pairwise

from helpers.quotes.pairs import pair_quotes
from helpers.segments import Segments
from helpers.statements.classes import Span
from helpers.statements.clauses import find_cues
from helpers.statements.cues import Cue
from helpers.statements.interviews import STAGE
from helpers.statements.phrases import NOUNS
from helpers.statements.tagging import tag_clauses


class Reading:
    """One article as clauses.

    Attributes
    ----------
    segments
        The article's sentences and tokens.
    tags, words
        The tag string, and the tokens as they were read for it.
    bounds, quotes
        The paragraphs and the quoted stretches, as token spans.
    sentences
        The first tokens of the sentences that no quotation mark cuts, and the number of tokens.
    cues, starts
        The verbs with their sources, and where each verb starts.
    sentence, paragraph
        Give the sentence of a token, within its paragraph, and the number of its paragraph.
    """

    def __init__(self, segments: Segments, apart: list[Span]) -> None:
        """Read an article; the stretches of text `apart`, in order, hold no cue and no quote."""
        places, blocks = segments.starts, segments.paragraphs
        self.segments = segments
        self.bounds = [(bisect_left(places, b.start), bisect_left(places, b.end)) for b in blocks]
        text = segments.article.text
        marks = [q for q in pair_quotes(text, blocks) if not STAGE.fullmatch(text, q.start, q.end)]
        if apart:
            starts = [lo for lo, _ in apart]
            marks = [q for q in marks if not _within(q.start, starts, apart)]
        without = [(bisect_left(places, lo), bisect_left(places, hi)) for lo, hi in apart]
        self.tags, self.quotes, self.words = tag_clauses(segments, marks, self.bounds, without)
        firsts = {*segments.first_token, *(hi for _, hi in without)}
        opened = [lo for lo, _ in self.quotes]
        self.sentences = sorted(t for t in firsts if not _amid(t, opened, self.quotes))
        nouns, sentences = segments.tag(NOUNS), self.sentences[:-1]
        self.cues = find_cues(self.tags, self.words, nouns, self.bounds, sentences)
        self.starts = [cue.start for cue in self.cues]
        # Asked for at every cue, several times: a look-up each.
        cuts = sorted({*self.sentences, *(lo for lo, _ in self.bounds)})
        sentence_of: list[Span] = []
        for span in pairwise(cuts):
            sentence_of += [span] * (span[1] - span[0])
        paragraph_of: list[int] = []
        for number, (lo, hi) in enumerate(self.bounds):
            paragraph_of += [number] * (hi - lo)
        self.sentence: Callable[[int], Span] = sentence_of.__getitem__
        self.paragraph: Callable[[int], int] = paragraph_of.__getitem__

    def word(self, token: int) -> str:
        """Return a token as it was read, "" after the last: a text may end amid a clause."""
        return self.words[token] if token < len(self.words) else ""

    def quote_at(self, token: int) -> Span:
        """Return the quoted stretch that begins at a token, or the last one before it."""
        at = bisect_left(self.quotes, (token, token))
        begins = at < len(self.quotes) and self.quotes[at][0] == token
        return self.quotes[at if begins else at - 1]

    def has_source(self, cue: Cue, listed: Set[str]) -> bool:
        """Tell whether a word of a cue's source is one of those listed."""
        source = self.words[slice(*cue.source)] if cue.source else ()
        return not listed.isdisjoint(map(str.lower, source))

    def between(self, cues: list[Cue], lo: int, hi: int) -> list[Cue]:
        """Return those of the article's cues that have a source and start within the tokens given.

        `cues` are as many as `self.cues`, as they were read further.
        """
        inside = cues[bisect_left(self.starts, lo) : bisect_left(self.starts, hi)]
        return [cue for cue in inside if cue.source]


def _amid(token: int, opened: list[int], quotes: list[Span]) -> bool:
    """Tell whether a token is inside one of the quotes, which begin at `opened`."""
    at = bisect_left(opened, token) - 1
    return at >= 0 and token < quotes[at][1]


def _within(place: int, starts: list[int], spans: list[Span]) -> bool:
    """Tell whether a place is inside one of the spans, which stand in order."""
    at = bisect_right(starts, place) - 1
    return at >= 0 and place < spans[at][1]
