"""To whom each stretch of reported content belongs, the quotes that no cue reaches included."""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from helpers.quotes.marks import CLOSING
from helpers.statements.around import REACH, Content
from helpers.statements.boundaries import CLAUSAL
from helpers.statements.classes import TAGS, letters
from helpers.statements.cues import Cue, verbs_of
from helpers.statements.outlets import Outlets
from helpers.statements.reading import Reading
from helpers.statements.sources import find_sources
from helpers.statements.spoken import find_pointing_back, find_spoken
from helpers.statements.unreached import (
    find_announcing,
    find_asked,
    find_described,
    find_label,
    find_leading,
    find_owner,
    find_trailing,
)
from helpers.statements.unsaid import (
    SCARE,
    goes_on,
    goes_with,
    is_led,
    is_led_apart,
    is_listed,
    is_saying,
    is_subject,
    is_title,
    of_whose,
)
from helpers.tags import lexicon_set

_ASIDE = ("relative", "reduced", "noun")  # what "women who want it" want leads to no quote
_FAR = 5  # paragraphs from a verb to a quote that has none
_COLON = TAGS.letter["COLON"]
_SHARING = ("participle", "coordinated")  # said to whom the verb before it is said to
_OPENERS = letters("REL", "SUB", "WH", "THAT", "HE")  # no new speaker where one is before a verb


@cache
def _speaking() -> frozenset[str]:
    """Return the verbs of saying rather than of thinking or wanting."""
    said = verbs_of("after") | verbs_of("quote") | verbs_of("object")
    return said - lexicon_set("sources", "stances")


class Stretch(NamedTuple):
    """One stretch of reported content, as tokens.

    `cue` is the number of its cue in `Attributions.reported` (-1 where it has none), `continued`
    how it was carried over: "", "continuation" or "paragraph".
    """

    start: int
    end: int
    cue: int
    continued: str = ""


class Attributions:
    """One article's contents, and to whom each belongs.

    Attributes
    ----------
    reported
        The cues that report something.
    stretches
        What they report, in text order.
    via
        The outlets, by number of the cue.
    """

    def __init__(self, reading: Reading) -> None:
        """Find what cues report, then the quotes that none reaches."""
        self.reading = reading
        self._cues, contents = find_sources(reading)
        self.reported = [content.cue for content in contents]
        self.stretches = [
            Stretch(lo, hi, n) for n, content in enumerate(contents) for lo, hi in content.pieces
        ]
        self.via = _find_outlets(reading, contents)
        self._saying = {cue.start for cue in self.reported}
        self._owned, self._opening = self._owners(), set(reading.sentences)
        self._carry()
        self.stretches.sort()

    def _owners(self) -> dict[int, int]:
        """Return the cue of each quote that one reaches or that begins with a label."""
        quotes, owners = self.reading.quotes, dict[int, int]()
        # '"It is," Ann Lee said, according to the Post': the quote is hers, so the Post goes first
        reports = {n for n, cue in enumerate(self.reported) if cue.kind == "according"}
        for stretch in sorted(self.stretches, key=lambda s: s.cue not in reports):
            first = bisect_left(quotes, (stretch.start, 0))
            for i in range(first, bisect_left(quotes, (stretch.end, 0))):
                if quotes[i][1] <= stretch.end + 1:
                    owners[i] = stretch.cue
        for i, (lo, hi) in enumerate(quotes):
            if i not in owners and (label := find_label(self.reading, lo, hi)):
                owners[i] = self._report(label)
                self.stretches.append(Stretch(label.end, hi, owners[i]))
        return owners

    def _report(self, cue: Cue) -> int:
        """Add a cue to those that report, and return its number."""
        self.reported.append(cue)
        return len(self.reported) - 1

    def _said(self) -> dict[int, list[int]]:
        """Return the cues that report, in text order, by paragraph."""
        said: dict[int, list[int]] = {}
        for number, cue in enumerate(self.reported):
            if cue.source:
                said.setdefault(self.reading.paragraph(cue.start), []).append(number)
        for numbers in said.values():
            numbers.sort(key=lambda n: self.reported[n].start)
        return said

    def _carry(self) -> None:
        """Give each quote that no cue reaches and no label begins to someone."""
        said, owners, opening, previous = self._said(), self._owned, self._opening, -1
        reading = self.reading
        for i, (lo, hi) in enumerate(reading.quotes):
            if i in owners:
                previous = owners[i]
            elif previous >= 0 and i - 1 in owners and goes_with(reading, i):
                owners[i] = previous
                self.stretches.append(Stretch(lo, hi, previous))
            elif i > 1 and i - 2 in owners and goes_on(reading, i):
                owners[i] = owners[i - 2]  # and `previous` stays, whose speech goes on
                self.stretches.append(Stretch(lo, hi, owners[i]))
            elif lo in opening or hi - lo >= SCARE or is_led(reading, lo, hi):
                if is_title(reading, lo) or (lo not in opening and is_listed(reading, lo)):
                    continue
                announced = self._announcing(i, opening=lo in opening)
                few = lo not in opening and hi - lo < SCARE
                if not announced and (few or is_subject(reading, lo, hi)):
                    continue
                if announced:
                    previous, how = self._report(announced), ""
                else:
                    previous, how = self._carried(i, said, previous)
                self.stretches.append(Stretch(lo, hi, previous, how if previous >= 0 else ""))

    def _announcing(self, i: int, *, opening: bool) -> Cue | None:
        """Find the verb of any meaning that leads to a quote, or whose words it is."""
        (lo, hi), reading = self.reading.quotes[i], self.reading
        if opening and (back := find_pointing_back(reading, self._cues, hi)):
            return back
        if opening and (trailing := find_trailing(reading, hi)):
            return trailing
        if opening and (asked := find_asked(reading, lo)):
            return asked
        if not opening:
            leading = find_leading(reading, self._cues, lo, self._saying)
            return leading or find_owner(reading, lo)
        paragraph = reading.paragraph(lo)
        if i and reading.paragraph(reading.quotes[i - 1][0]) == paragraph:
            return None
        return find_announcing(reading, self._cues, paragraph)

    def _carried(self, i: int, said: dict[int, list[int]], previous: int) -> tuple[int, str]:
        """Choose the cue that a quote continues, and tell how.

        Within its paragraph and where the quote before runs on it is a "continuation", else it
        comes from the "paragraph" before.
        """
        reading, (lo, hi) = self.reading, self.reading.quotes[i]
        paragraph = reading.paragraph(lo)
        if lo not in self._opening:
            same = -1 if is_led_apart(reading, lo) else self._same_speaker(i, said, previous)
            return same, "continuation"
        if is_saying(reading, hi):
            return -1, ""
        if (same := self._same_speaker(i, said, previous)) >= 0:
            return self._newer(i, same), "continuation"
        if lo > reading.bounds[paragraph][0]:
            begin = max(reading.sentence(lo - 1)[0], lo - REACH)
            for cue in reading.between(self._cues, begin, lo):
                if cue.kind == "subject" and not of_whose(reading, cue):
                    return self._report(cue), "continuation"
            if described := find_described(reading, begin, lo):
                return self._report(described), "continuation"
        if i and self._runs_on(i - 1):
            return previous, "continuation"
        if spoken := find_spoken(reading, self._cues, paragraph):
            return self._report(spoken), "paragraph"
        return self._from_before(i, said.get(paragraph - 1, []), previous), "paragraph"

    def _newer(self, i: int, same: int) -> int:
        """Return the verb of saying of the sentence before a quote, else the cue `same`.

        'The board said no. Ann Lee tweeted a warning. "It will rain."'
        """
        reading, lo = self.reading, self.reading.quotes[i][0]
        begin = max(reading.sentence(lo - 1)[0], lo - REACH)
        if i and reading.quotes[i - 1][1] > begin:
            return same
        for cue in reading.between(self._cues, max(begin, self.reported[same].end), lo):
            first = cue.source[0] if cue.source else lo
            main = cue.kind == "subject" and _OPENERS.isdisjoint(reading.tags[begin : first + 1])
            if main and cue.lemma in _speaking():
                return self._report(cue)
        return same

    def _from_before(self, i: int, told: list[int], previous: int) -> int:
        """Return the cue of the paragraph before that a quote continues, -1 where none leads on.

        `told` are the cues of that paragraph, `previous` is that of the quote before.
        """
        reading, paragraph = self.reading, self.reading.paragraph(self.reading.quotes[i][0])
        before = reading.bounds[paragraph - 1][1] if paragraph else 0
        if before and reading.tags[before - 1] == _COLON:
            begin = reading.sentence(before - 1)[0]  # "The law has a rule:" leads to the law's
            told = [n for n in told if self.reported[n].start >= begin]
            return told[-1] if told else -1
        if previous >= 0 and i and reading.paragraph(reading.quotes[i - 1][0]) == paragraph - 1:
            return previous
        if told:
            main = [n for n in told if self.reported[n].kind not in _ASIDE]
            return main[-1] if main and self._leads_on(self.reported[main[-1]]) else -1
        near = previous >= 0 and paragraph - reading.paragraph(self.reported[previous].start) < _FAR
        return previous if near else -1

    def _leads_on(self, cue: Cue) -> bool:
        """Tell whether a quote may go on from a verb: one of saying, or what one person thinks."""
        if cue.lemma in _speaking() or cue.source is None:
            return cue.source is not None
        first, words = cue.source[0], self.reading.words
        named = self.reading.tags[first] == TAGS.letter["NAMED"] and words[cue.start] != cue.lemma
        alone = named or words[first] in ("he", "she")
        return alone and cue.lemma in lexicon_set("sources", "stances")

    def _same_speaker(self, i: int, said: dict[int, list[int]], previous: int) -> int:
        """Return the cue that a quote continues within its paragraph, -1 where there is none."""
        reading, lo = self.reading, self.reading.quotes[i][0]
        paragraph = reading.paragraph(lo)
        if previous >= 0 and i and reading.paragraph(reading.quotes[i - 1][0]) == paragraph:
            return self._speech(i, previous)
        here = said.get(paragraph, [])
        before = bisect_left(here, lo, key=lambda n: self.reported[n].start)
        return here[before - 1] if before else -1

    def _speech(self, i: int, previous: int) -> int:
        """Return whose speech goes on after words quoted amid a sentence of the same source.

        '"It is fun," she said, describing her "mixers". "It is late."'
        """
        reading, spoken = self.reading, self.reported[previous].source
        if reading.quotes[i][0] not in self._opening or spoken is None:
            return previous
        bound = reading.bounds[reading.paragraph(reading.quotes[i][0])][0]
        for j in range(i - 1, max(i - 4, -1), -1):
            lo = reading.quotes[j][0]
            if lo < bound:
                break
            owner = self._owned.get(j, -1)
            if lo in self._opening and owner >= 0 and self.reported[owner].source == spoken:
                return owner
        return previous

    def _runs_on(self, i: int) -> bool:
        """Tell whether a quote is left open at the end of its paragraph."""
        end = self.reading.quotes[i][1]
        closed = self.reading.segments.words[end - 1] in CLOSING
        return end == self.reading.bounds[self.reading.paragraph(end - 1)][1] and not closed


def _find_outlets(reading: Reading, contents: list[Content]) -> dict[int, str]:
    """Find the outlet of each cue: its own, its speech's, or that of the report around it."""
    outlets = Outlets(reading.tags, reading.segments)
    via: dict[int, str] = {}
    for number, (cue, pieces) in enumerate(contents):
        begin = max(reading.sentence(cue.start)[0], cue.start - REACH)
        # An object may have in it where it was said: "praised her on CNN on Monday".
        said = pieces if cue.frame in CLAUSAL else []
        if name := outlets.after(cue, said) or outlets.before(cue, begin):
            via[number] = name
        elif cue.kind in _SHARING and number and contents[number - 1].cue.source == cue.source:
            told = via.get(number - 1)
            via |= {number: told} if told else {}
    for at, (cue, pieces) in enumerate(contents):
        if cue.kind != "according" or not cue.source:
            continue
        if name := outlets.name(cue.source, told=False):
            first = bisect_left(contents, pieces[0][0], key=lambda c: c.cue.start)
            last = bisect_left(contents, pieces[-1][1], key=lambda c: c.cue.start)
            for number in range(first, last):
                if number != at:
                    via.setdefault(number, name)
    return via
