"""Who does what: each cue verb with its source, by patterns over the tag string."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from helpers.quotes import pair_quotes
from helpers.segments import Segments
from helpers.statements.cues import cue_nouns, cue_verbs, verbs_of
from helpers.statements.tagging import TAGS, Span, tag_clauses
from helpers.tags import read_lexicon


def letters(*names: str) -> frozenset[str]:
    """Return the letters of the classes given."""
    return frozenset(TAGS.letter[name] for name in names)


NP = "(?:<HE|HIM|NAMED|NP><IN>*+)"
# The mayor of the town; Ann Lee and the aides in Ohio.
NPS = f"(?:{NP}(?:<PREP>{NP}){{0,5}}(?:<AND>{NP}(?:<PREP>{NP}){{0,2}})?)"
SUBJECT = NPS.replace("<HE|HIM|NAMED|NP>", "<HE|NAMED|NP>", 1) + "<HIM>?"
# Between subject and verb: ", 45, the mayor," - "(R-Ohio)," - "- the mayor -" - "who came, and who
# stayed,".
_SEGMENT = """(?: <COMMA>
    (?: <REL|SUB|PREP|AFTER|AS|GERUND|SAYING|PAST|SAID|ADV|NUM|HIM>
        <!COMMA|STOP|SEMI|COLON|QSTOP>{0,30}+
      | <HE|NAMED|NP> <!COMMA|STOP|SEMI|COLON|QSTOP|SAID|SAYS>{0,20}+ ) )"""
_DASHES = "<DASH><!DASH|STOP>{1,30}+<DASH>"
_ASIDE = f"""(?: {_SEGMENT}{{1,3}}? (?: <COMMA> | {_DASHES} )
    | <OPEN><!CLOSE>{{1,12}}+<CLOSE><COMMA>? | {_DASHES}
    | (?: <REL><!COMMA|STOP|SEMI|COLON|QSTOP>{{1,20}}+<COMMA><AND>?+ ){{1,2}}(?<=<AND>)
      <REL><!COMMA|STOP|SEMI|COLON|QSTOP>{{1,20}}+<COMMA> )"""
_MID = "(?:<ADV|NOT|TIME>|<PREP><TIME>|<COMMA><ADV><COMMA>)*+"
_FINITE = "<SAID|SAYS|SAY|REPORTS|REPORT|PAST|PRESENT>"
_VERB = f"""(?P<aux> (?:<HAVE|MODAL|DO|BE|NOT|ADV|TIME>|<COMMA><ADV><COMMA>)*+ )
    (?P<verb> {_FINITE} | (?<=<BE|HAVE|ADV|NOT>) <SAYING|GERUND> )"""
PATTERNS = {
    # a message found in the car said
    "described": f"""(?<!<PREP|AS>)(?P<source>{SUBJECT}(?P<first><PAST|SAID|GERUND>)
        (?:<PREP|AS>(?:{NP}|<TIME>)|<TIME>){{0,3}}+)(?P<aux>)(?P<verb><SAID|SAYS|SAY>)
        (?=<THAT|HE|HIM|NAMED|NP|WH|QUOTE|COLON|ADV>)""",
    # Ann Lee, the mayor, has said
    "subject": f"""(?<!<PREP>)(?P<source>{SUBJECT})(?P<aside>{_ASIDE}{{1,2}})?
        {_MID}{_VERB}""",
    # officials who work for the mayor say
    "defined": f"""(?<!<PREP>)(?P<source>{SUBJECT})<REL>
        <!COMMA|STOP|COLON|DASH|REL|SUB|THAT>{{0,12}}?
        (?: <PAST|ADV> | <PREP|PAST|PRESENT|BE>{NP} | <TO><SAY>{NP} )
        (?P<aux><ADV|HAVE>?)(?P<verb><SAID|SAYS|SAY>)""",
    # officials who have said
    "relative": f"""(?P<source>{NPS})(?:<OPEN><!CLOSE>{{1,12}}+<CLOSE>)?<COMMA>?
        <REL|THAT>{_MID}{_VERB}""",
    # "...," said Ann Lee
    "inverted": f"""(?<=(?P<before><COMMA|QCOMMA|QEND|QUOTE|QSTOP>))(?P<aux>)
        (?P<verb><SAID|SAYS|REPORTS>|(?<=<QCOMMA|QEND>)<PAST>)<ADV>?
        (?P<source>(?>{NPS}))(?!<BE|HAVE|MODAL|SAID|SAYS|PRESENT>)""",
    # It surprises Ann Lee: "..."
    "label": "(?<!<PREP|TO|SAID>)(?P<aux>)(?P<source><NAMED><IN>*+)(?P<verb><COLON>)(?=<QUOTE>)",
    # "..." - Ann Lee
    "signed": """(?<=<QCOMMA|QEND|QSTOP|QUOTE>)(?P<aux>)(?P<verb><DASH>)(?P<source><NAMED><IN>*+)
        (?=<STOP|COMMA|QUOTE>|\\Z)""",
    # according to Ann Lee
    "according": f"(?P<aux>)(?P<verb><ACCORDING><TO>)(?P<source>{NPS})",
    # , adding that
    "participle": """(?<=<COMMA|QCOMMA|AND|SUB|DASH|PREP|AFTER|TIME>)<ADV>*+
        (?P<aux>)(?P<verb><SAYING>)""",
    # a statement calling
    "reduced": f"(?P<source>{NPS})<ADV>?(?P<aux>)(?P<verb><SAYING>)",
    # and (also) called
    "coordinated": """(?<=<AND>)(?P<aux><ADV|HAVE|BE|MODAL|NOT|DO>*+)
        (?P<verb><SAID|SAYS|SAY|REPORTS|REPORT>)""",
    # when asked whether
    "asked": "(?<=<SUB|COMMA>)(?P<aux>)(?P<verb><SAID>)",
    # went on to say
    "infinitive": "(?P<aux><TO>)<ADV>?(?P<verb><SAY|REPORT>)",
}
# The same at the beginning of a sentence only.
OPENINGS = {
    # Ann Lee: "..."
    "label": f"(?P<aux>)(?P<source>{NPS})(?P<verb><COLON>)",
    # Added Ann Lee: "..."
    "inverted": f"(?P<before>)(?P<aux>)(?P<verb><SAID>)(?P<source>{NPS})(?=<COLON>)",
    # Calling it a mistake, Ann Lee
    "participle": "<ADV|SUB|PREP|AFTER>*+(?P<aux>)(?P<verb><SAYING>)",
    # Asked whether
    "asked": "<SUB|AND>?+(?P<aux>)(?P<verb><SAID>)",
}
_PATTERNS = {kind: TAGS.compile(pattern) for kind, pattern in PATTERNS.items()}
_OPENINGS = {kind: TAGS.compile(pattern) for kind, pattern in OPENINGS.items()}
_PHRASES = TAGS.compile(NP)
_IN = TAGS.letter["IN"]
_APPOSED = letters("NAMED", "NP", "NUM")
# A letter without which a pattern finds nothing, for the patterns that are rare.
_NEEDED = {
    "label": TAGS.letter["COLON"],
    "signed": TAGS.letter["DASH"],
    "according": TAGS.letter["ACCORDING"],
    "participle": TAGS.letter["SAYING"],
    "reduced": TAGS.letter["SAYING"],
    "infinitive": TAGS.letter["TO"],
}
# "would say", "did not say" report nothing.
_REFUSED = TAGS.compile("<MODAL>|<DO><NOT>?")
_PASSIVE = TAGS.compile("<BE><ADV|NOT>*$")


@dataclass(slots=True)
class Cue:
    """A verb with its source, as token indices.

    Attributes
    ----------
    kind
        How the source was found: a key of `PATTERNS` or `OPENINGS`, or passive.
    lemma
        The cue verb's base form, "" for any other verb.
    source, start, end
        The tokens of the source and of the verb.
    relative
        The verb stands in a relative clause, with which its content ends.
    refused
        The verb is denied or merely possible.
    frame
        How its content was found; a key of `helpers.statements.scan.FRAMES`, or left.
    """

    kind: str
    lemma: str
    source: Span | None
    start: int
    end: int
    relative: bool = False
    refused: bool = False
    frame: str = ""


def find_cues(tags: str, words: list[str], bounds: list[Span], sentences: list[int]) -> list[Cue]:
    """Find the verbs with their sources, in text order; the first pattern that finds a verb counts.

    `bounds` are the token spans of the paragraphs, `sentences` the first tokens of the sentences.
    """
    found: dict[int, Cue] = {}
    for kind, pattern in _PATTERNS.items():
        needed = _NEEDED.get(kind, "")
        for lo, hi in bounds:
            if needed and tags.find(needed, lo, hi) < 0:
                continue
            for match in pattern.finditer(tags, lo, hi):
                _add(found, kind, match, tags, words)
    for kind, pattern in _OPENINGS.items():
        for lo in sentences:
            if opening := pattern.match(tags, lo):
                _add(found, kind, opening, tags, words)
    _add_nouns(found, tags, words)
    return [found[start] for start in sorted(found)]


def _add_nouns(found: dict[int, Cue], tags: str, words: list[str]) -> None:
    """Add the nouns with a possessor: "her claim that", "the mayor's support for"."""
    nouns = cue_nouns()
    for i in range(1, len(words) - 1):
        if words[i] in nouns and words[i + 1] in nouns[words[i]] and i not in found:
            first = i
            while tags[first] == _IN:
                first -= 1
            if source := owner_of((first, i), words):
                found[i] = Cue("noun", words[i], source, i, i + 1)


def owner_of(phrase: Span, words: list[str]) -> Span | None:
    """Find the owner in a noun phrase: "her" in "her answer", "the mayor" in "the mayor's"."""
    first, last = phrase
    inside = words[first:last]
    if owner := max((k for k, w in enumerate(inside) if w in ("'s", "’s", "'", "’")), default=0):
        return first, first + owner
    possessive = inside and inside[0].lower() in read_lexicon("clauses")["classes"]["POSS"]
    return (first, first + 1) if possessive else None


def _antecedent(source: Span, tags: str, words: list[str]) -> Span:
    """Find what a relative clause describes: the last phrase, or all where its head is a person."""
    heads = [m.span() for m in _PHRASES.finditer(tags, *source)]
    lists = read_lexicon("clauses")
    head = words[heads[0][1] - 1] if heads else ""
    person = head.removesuffix("s").endswith(tuple(lists["person"])) and head not in lists["nouns"]
    if len(heads) < 2 or person:
        return source
    first = len(heads) - 1
    while (
        first
        and words[heads[first][0] - 1] == "of"
        and words[heads[first - 1][1] - 1].endswith("s")
    ):
        first -= 1  # "thousands of voters who"
    return heads[first][0], source[1]


def _add(
    found: dict[int, Cue], kind: str, match: re.Match[str], tags: str, words: list[str]
) -> None:
    """Add the cue of a match, unless its verb has one or the words do not fit the pattern."""
    start, end = match.span("verb")
    if start in found or not _fits(kind, match, tags, words):
        return
    verb = cue_verbs().get(words[start])
    lemma = kind if kind in ("according", "label", "signed") else verb.lemma if verb else ""
    following = words[end] if end < len(words) else ""
    if following == "out" or (lemma == "put" and following == "it"):
        end += 1  # "pointed out", "as Ann Lee put it"
    elif lemma == "put":
        lemma = ""
    source, relative = _source(kind, match, tags, words), kind == "relative"
    refused = kind != "infinitive" and bool(_REFUSED.search(tags, match.start("aux"), start))
    if verb and verb.form == "SAID" and _PASSIVE.search(tags, match.start("aux"), start):
        kind = "passive"
    elif kind == "inverted":
        if match["before"] == TAGS.letter["COMMA"] and lemma not in verbs_of("after"):
            kind = "coordinated"  # "recited his plans, mocked his rivals and"
        lemma = lemma or words[start]  # "beamed Ann Lee": beside a quote any verb will do
    kind = "subject" if kind in ("described", "defined") else kind
    found[start] = Cue(kind, lemma, source, start, end, relative, refused)


def _fits(kind: str, match: re.Match[str], tags: str, words: list[str]) -> bool:
    """Tell whether the words fit a pattern that is not for every verb."""
    if kind == "asked":
        return words[match.start("verb")] == "asked"
    if kind == "inverted" and match["before"] == TAGS.letter["COMMA"]:
        # "who had come, and who stayed, said the town had changed" has its subject before it
        return tags[match.end("source") : match.end("source") + 1] != TAGS.letter["PAST"]
    if kind == "described":  # "Ann Lee said in the note" is no note that says
        first = cue_verbs().get(words[match.start("first")])
        return first is None or first.lemma not in verbs_of("loose")
    return True


def _source(kind: str, match: re.Match[str], tags: str, words: list[str]) -> Span | None:
    """Return the tokens of a match's source, an appositive after it included."""
    if "source" not in match.re.groupindex:
        return None
    source = match.span("source")
    if kind == "relative":
        return _antecedent(source, tags, words)
    aside = match.start("aside") if kind == "subject" else -1
    if aside >= 0 and tags[aside] == TAGS.letter["COMMA"] and tags[aside + 1] in _APPOSED:
        return source[0], match.end("aside") - 1
    return source


class Clauses:
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
    """

    def __init__(self, segments: Segments) -> None:
        """Read an article."""
        places, blocks = segments.starts, segments.paragraphs
        self.segments = segments
        self.bounds = [(bisect_left(places, b.start), bisect_left(places, b.end)) for b in blocks]
        marks = pair_quotes(segments.article.text, blocks)
        self.tags, self.quotes, self.words = tag_clauses(segments, marks, self.bounds)
        inside: set[int] = set()
        for lo, hi in self.quotes:
            inside.update(range(lo + 1, hi))
        self.sentences = [t for t in segments.first_token if t not in inside]
        self.cues = find_cues(self.tags, self.words, self.bounds, self.sentences[:-1])
        self.starts = [cue.start for cue in self.cues]
        self._sentence_of: dict[int, Span] = {}

    def sentence(self, token: int) -> Span:
        """Return the sentence of a token, within its paragraph."""
        if token not in self._sentence_of:
            at = bisect_right(self.sentences, token)
            first, last = self.bounds[self.paragraph(token)]
            begin, end = self.sentences[at - 1], self.sentences[at]
            self._sentence_of[token] = max(begin, first), min(end, last)
        return self._sentence_of[token]

    def paragraph(self, token: int) -> int:
        """Return the paragraph of a token."""
        return bisect_right(self.bounds, (token, len(self.tags))) - 1

    def quote_at(self, token: int) -> Span:
        """Return the quoted stretch that begins at a token, or the last one before it."""
        at = bisect_left(self.quotes, (token, token))
        begins = at < len(self.quotes) and self.quotes[at][0] == token
        return self.quotes[at if begins else at - 1]

    def cues_between(self, lo: int, hi: int) -> list[Cue]:
        """Return the cues that have a source and whose verb starts within the tokens given."""
        inside = self.cues[bisect_left(self.starts, lo) : bisect_left(self.starts, hi)]
        return [cue for cue in inside if cue.source]
