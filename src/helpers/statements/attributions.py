"""Who reports what: sources shared between verbs, quotes that no verb reaches, outlets."""

from bisect import bisect_left
from typing import NamedTuple

from helpers.statements.clauses import SUBJECT, Cue, letters, owner_of
from helpers.statements.contents import CLAUSAL, Contents, contrasts
from helpers.statements.cues import cue_verbs, verbs_of
from helpers.statements.outlets import Outlets
from helpers.statements.tagging import TAGS, Span

_REACH = 300  # tokens before a quote in which its verb is looked for
_SCARE = 6  # tokens, marks included: a shorter quote amid a sentence without a cue is no speech
_SPOKEN = letters("QCOMMA", "QEND")
_TAIL = letters("STOP", "COMMA", "PREP", "ADV", "TIME", "COLON") | {""}
# "Saying it rained, she was": the subject of a verb that no cue is.
_FOLLOWING = TAGS.compile(f"<COMMA|QCOMMA>(?P<source>{SUBJECT})<BE|HAVE|MODAL|ADV>")
_LEADING = TAGS.compile("<AND|ADV>*+(?P<source><HE|NAMED><IN>*+)")
_ANSWER = TAGS.compile("<AND|ADV>*+(?P<source><NP><IN>*+)<BE><COLON|COMMA|THAT>?")
_END = letters("STOP", "COMMA", "COLON") | {""}
_COMMA = letters("COMMA", "DASH", "QCOMMA")
_CONJUNCTION = letters("THAT", "WH", "SUB")
_NAMED = letters("NAMED", "HE")
_VERBS = letters("SAID", "SAYS", "SAY", "PAST", "PRESENT", "GERUND", "SAYING", "REPORT", "REPORTS")


class Stretch(NamedTuple):
    """One stretch of reported content, as tokens.

    `cue` is the number of its cue in `Attributions.reported` (-1 where it has none), `continued`
    how it was carried over: "", "continuation" or "paragraph".
    """

    start: int
    end: int
    cue: int
    continued: str = ""


class Attributions(Contents):
    """One article's contents, and to whom each belongs.

    Attributes
    ----------
    reported
        The cues that report something.
    stretches
        What they report, in text order.
    """

    def sources(self) -> list[tuple[Cue, list[Span]]]:
        """Find the source of each cue and what it reports, in text order."""
        found: list[tuple[Cue, list[Span]]] = []
        last: Cue | None = None
        sentence = until = inner = -1
        for i, cue in enumerate(self.cues):
            if (here := self.sentence(cue.start)[0]) != sentence:
                last, sentence = None, here
            self.share_source(cue, i, last)
            if cue.lemma and not cue.refused and (pieces := self.contents(cue)):
                if cue.start >= inner or _stands_alone(cue):
                    found.append((cue, pieces))
                if cue.kind != "according":
                    inner = max(inner, pieces[-1][1])
                if cue.frame in CLAUSAL and cue.start >= until:
                    until = pieces[-1][1]
            if self.leads(cue, last, until):
                last = cue
        return [f for f in found if _stands_alone(f[0]) or not self.within_left(f[0], found)]

    def leads(self, cue: Cue, last: Cue | None, until: int) -> bool:
        """Tell whether later verbs may share a cue's subject: it is no part of other content."""
        return (
            cue.kind in ("subject", "inverted", "passive", "according")
            and (cue.start >= until or last is None)
            and not (last and (self.follows_verb(cue) or self.subordinate(cue)))
        )

    def subordinate(self, cue: Cue) -> bool:
        """Tell whether a cue is the verb of a clause with a conjunction: "that it rained"."""
        before = cue.source[0] - 1 if cue.source else -1
        joined = before >= 0 and self.tags[before] in _CONJUNCTION
        return joined and self.words[before] not in contrasts()

    def within_left(self, cue: Cue, found: list[tuple[Cue, list[Span]]]) -> bool:
        """Tell whether a cue is within content that stands before its source."""
        at = bisect_left(found, cue.start, key=lambda f: f[0].start) + 1
        return any(
            pieces[0][0] <= cue.start < pieces[0][1]
            for other, pieces in found[at : at + 3]
            if other.kind != "according"
        )

    def share_source(self, cue: Cue, i: int, last: Cue | None) -> None:
        """Give a cue without a subject of its own the one it shares."""
        begin, end = self.sentence(cue.start)
        if cue.kind == "infinitive":
            before = self.cues[i - 1] if i else None
            if before and before.source and before.start >= begin:
                cue.source, cue.refused = before.source, before.refused
        elif cue.kind in ("participle", "coordinated", "reduced") and last is not None:
            with_own = cue.kind == "reduced" and cue.source and self.preceding(cue) == "with"
            cue.source = cue.source if with_own else last.source  # "with Ann Lee saying that"
        elif cue.kind == "participle":
            after = [c for c in self.cues[i + 1 : i + 6] if c.kind == "subject" and c.start < end]
            main = (c for c in after if c.source and self.tags[c.source[0] - 1] in _COMMA)
            following = next(main, after[0] if after else None)
            subject = _FOLLOWING.search(self.tags, cue.end, end)
            cue.source = following.source if following else subject and subject.span("source")
        elif not cue.lemma and cue.kind == "subject" and self.beside_quote(cue):
            cue.lemma = self.words[cue.start]

    def preceding(self, cue: Cue) -> str:
        """Return the word before a cue's source."""
        return self.words[cue.source[0] - 1].lower() if cue.source and cue.source[0] else ""

    def beside_quote(self, cue: Cue) -> bool:
        """Tell whether a verb of another meaning stands beside a quote as "said" does."""
        before = self.tags[cue.source[0] - 1] if cue.source and cue.source[0] else ""
        tail = _TAIL if before == TAGS.letter["QCOMMA"] else _END
        return before in _SPOKEN and self.tags[cue.end : cue.end + 1] in tail

    def follows_verb(self, cue: Cue) -> bool:
        """Tell whether a "subject" is rather the object of the verb before it."""
        first = cue.source[0] if cue.source else 0
        if not first or self.tags[first] == TAGS.letter["HE"] or self.tags[first - 1] not in _VERBS:
            return False
        verb = cue_verbs().get(self.words[first - 1])
        return verb is None or verb.lemma not in verbs_of("clause")

    def attribute(self) -> None:
        """Find `reported` and `stretches`: what cues report, then the quotes that none reaches."""
        found = self.sources()
        self.reported = [cue for cue, _ in found]
        self.stretches = [
            Stretch(lo, hi, n) for n, (_, pieces) in enumerate(found) for lo, hi in pieces
        ]
        self.via = self.outlets(found)
        self.saying = {cue.start for cue in self.reported}
        owners: dict[int, int] = {}
        for stretch in self.stretches:
            first = bisect_left(self.quotes, (stretch.start, 0))
            for i in range(first, bisect_left(self.quotes, (stretch.end, 0))):
                if self.quotes[i][1] <= stretch.end + 1:
                    owners[i] = stretch.cue
        for i, (lo, hi) in enumerate(self.quotes):
            if i not in owners and (label := self.label(lo, hi)):
                owners[i] = self.report(label)
                self.stretches.append(Stretch(label.end, hi, owners[i]))
        self.carry(owners)
        self.stretches.sort()

    def report(self, cue: Cue) -> int:
        """Add a cue to those that report, and return its number."""
        self.reported.append(cue)
        return len(self.reported) - 1

    def label(self, lo: int, hi: int) -> Cue | None:
        """Find a speaker's label at the beginning of a quote ("MAYOR LEE: It rained")."""
        words = self.segments.words
        colon = next((k for k in range(lo + 2, min(lo + 7, hi - 1)) if words[k] == ":"), 0)
        label = words[lo + 1 : colon]
        capital = all(w.isupper() or not w[0].isalpha() for w in label)
        if not label or not capital or len(label[-1]) < 3:
            return None
        return Cue("label", "label", (lo + 1, colon), colon, colon + 1)

    def carry(self, owners: dict[int, int]) -> None:
        """Give each quote that no cue reaches (not in `owners`) to someone."""
        said: dict[int, list[int]] = {}  # by paragraph, the cues in text order
        for number, cue in enumerate(self.reported):
            if cue.source:
                said.setdefault(self.paragraph(cue.start), []).append(number)
        for numbers in said.values():
            numbers.sort(key=lambda n: self.reported[n].start)
        opening = set(self.sentences)
        previous = -1
        for i, (lo, hi) in enumerate(self.quotes):
            if i in owners:
                previous = owners[i]
            elif lo in opening or hi - lo >= _SCARE:
                announced = self.announcing(i, opening=lo in opening)
                if not announced and lo not in opening:
                    announced = self.subject_of(lo)
                if announced:
                    previous, how = self.report(announced), ""
                elif lo not in opening:
                    previous, how = self.same_speaker(i, said, previous), "continuation"
                else:
                    previous, how = self.carried(i, said, previous)
                self.stretches.append(Stretch(lo, hi, previous, how if previous >= 0 else ""))

    def announcing(self, i: int, *, opening: bool) -> Cue | None:
        """Find the verb of any meaning that leads to a quote.

        It stands before it in its sentence, or in the sentence whose colon ends the paragraph
        before. Of verbs that report nothing the nearest of a person comes first.
        """
        lo = self.quotes[i][0]
        if not opening:
            inside = self.cues_between(max(self.sentence(lo)[0], lo - _REACH), lo)
            kinds = ("subject", "relative", "according")
            inside = [cue for cue in reversed(inside) if cue.kind in kinds]
            saying = (c for c in inside if c.frame in CLAUSAL and c.start in self.saying)
            speakers = filter(self.may_speak, inside)
            return next(saying, None) or next(speakers, inside[0] if inside else None)
        paragraph = self.paragraph(lo)
        if not paragraph or (i and self.paragraph(self.quotes[i - 1][0]) == paragraph):
            return None
        end = self.bounds[paragraph - 1][1]
        if self.tags[end - 1 : end] != TAGS.letter["COLON"]:
            return None
        inside = self.cues_between(max(self.sentence(end - 1)[0], end - _REACH), end)
        inside = [cue for cue in inside if cue.kind == "subject"]
        if inside and inside[-1].end == end - 1:
            return inside[-1]
        return inside[0] if inside else None

    def may_speak(self, cue: Cue) -> bool:
        """Tell whether a cue is a main clause's and its subject a pronoun or a name."""
        named = cue.source is not None and self.tags[cue.source[0]] in _NAMED
        return named and not self.subordinate(cue)

    def subject_of(self, lo: int) -> Cue | None:
        """Find whose words a quote without a verb is: 'Her answer was that "..."'.

        It is the pronoun or name that begins the sentence, or the owner of what does; there is
        no cue.
        """
        begin = max(self.sentence(lo)[0], lo - _REACH)
        if found := _LEADING.match(self.tags, begin, lo):
            first, last = found.span("source")
            return Cue("subject", "", owner_of((first, last), self.words) or (first, last), lo, lo)
        if (found := _ANSWER.fullmatch(self.tags, begin, lo)) and (
            owner := owner_of(found.span("source"), self.words)
        ):
            return Cue("subject", "", owner, lo, lo)
        return None

    def carried(self, i: int, said: dict[int, list[int]], previous: int) -> tuple[int, str]:
        """Choose the cue that a quote continues, and tell how.

        Within its paragraph and where the quote before runs on it is a "continuation", else it
        comes from the "paragraph" before.
        """
        lo = self.quotes[i][0]
        paragraph = self.paragraph(lo)
        if (same := self.same_speaker(i, said, previous)) >= 0:
            return same, "continuation"
        if lo > self.bounds[paragraph][0]:
            begin = max(self.sentence(lo - 1)[0], lo - _REACH)
            for cue in self.cues_between(begin, lo):
                if cue.kind == "subject":
                    return self.report(cue), "continuation"
        if i and self.runs_on(i - 1):
            return previous, "continuation"
        if previous >= 0 and i and self.paragraph(self.quotes[i - 1][0]) == paragraph - 1:
            return previous, "paragraph"
        return (said.get(paragraph - 1) or [previous])[-1], "paragraph"

    def same_speaker(self, i: int, said: dict[int, list[int]], previous: int) -> int:
        """Return the cue that a quote continues within its paragraph, -1 where there is none."""
        lo = self.quotes[i][0]
        paragraph = self.paragraph(lo)
        if previous >= 0 and i and self.paragraph(self.quotes[i - 1][0]) == paragraph:
            return previous
        here = said.get(paragraph, [])
        before = bisect_left(here, lo, key=lambda n: self.reported[n].start)
        return here[before - 1] if before else -1

    def runs_on(self, i: int) -> bool:
        """Tell whether a quote is left open at the end of its paragraph."""
        end = self.quotes[i][1]
        closed = self.segments.words[end - 1] in ('"', "”", "''")
        return end == self.bounds[self.paragraph(end - 1)][1] and not closed

    def outlets(self, found: list[tuple[Cue, list[Span]]]) -> dict[int, str]:
        """Find the outlet of each cue: its own, its speech's, or that of the report around it."""
        outlets = Outlets(self.tags, self.segments.words)
        via: dict[int, str] = {}
        for number, (cue, _) in enumerate(found):
            if name := outlets.after(cue):
                via[number] = name
            elif cue.kind == "participle" and number and found[number - 1][0].source == cue.source:
                told = via.get(number - 1)
                via |= {number: told} if told else {}
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


def _stands_alone(cue: Cue) -> bool:
    """Tell whether a cue within other content is a statement of its own all the same."""
    if cue.frame in ("listener", "particle", "as"):
        return cue.kind != "relative"
    if cue.frame == "any" and cue.lemma in verbs_of("after") | verbs_of("quote"):
        return True
    return cue.lemma in ("say", "tell") or cue.kind == "according"
