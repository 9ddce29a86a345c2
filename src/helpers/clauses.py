"""Who does what: the tag string of a text, its noun phrases, and each cue verb with its source.

Every token is one letter (see ``lexicon/clauses.toml`` for the classes, ``lexicon/cues.toml``
for the cue verbs). Quoted stretches become runs of ``QUOTE`` that end in a letter telling how
they end, noun phrases become ``NP`` and a run of ``IN``; the string keeps one letter a token, so
a match from letter i to letter j is the tokens i to j.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from helpers.patterns import Tagger, TagSet, read_lexicon
from helpers.quotes import Quote
from helpers.words import Segments

# SAID SAYS SAY SAYING: a cue verb's past, third person, base and -ing form; REPORTS and REPORT
# are the forms that may as well be nouns. PAST PRESENT GERUND: other verbs.
TAGS = TagSet(
    [
        *["DET", "POSS", "PRON", "OBJ", "REL", "THAT", "WH", "SUB", "PREP", "TO", "AS", "BE"],
        *["HAVE", "DO", "MODAL", "NOT", "AND", "ADV", "TIME", "NUM", "NAME", "WORD", "PLURAL"],
        *["SAID", "SAYS", "SAY", "SAYING", "REPORTS", "REPORT", "PAST", "PRESENT", "GERUND"],
        *["COMMA", "SEMI", "COLON", "DASH", "STOP", "OPEN", "CLOSE", "GENITIVE", "ACCORDING", "OTHER"],
        *["QUOTE", "QCOMMA", "QSTOP", "QEND", "NP", "IN"],
    ]
)
_MARKS = {
    ",": "COMMA", ";": "SEMI", ":": "COLON", "—": "DASH", "–": "DASH", "-": "DASH", "--": "DASH",
    ".": "STOP", "?": "STOP", "!": "STOP", "…": "STOP", "...": "STOP", "(": "OPEN", "[": "OPEN",
    ")": "CLOSE", "]": "CLOSE", "'s": "GENITIVE", "’s": "GENITIVE", "'": "GENITIVE", "’": "GENITIVE",
}  # fmt: skip


FRAME_LISTS = ("after", "that", "clause", "question", "listener", "infinitive", "persuade", "object", "loose")


class Verb(NamedTuple):
    """A form of a cue verb: its base form and its letter's name."""

    lemma: str
    form: str


def _inflect(entry: str) -> dict[str, str]:
    """Give the forms of a verb as {form: letter name}, from "base [past [participle] [-ing]]"."""
    base, *given = entry.split()
    e = base.endswith("e")
    ies = base.endswith("y") and base[-2:-1] not in "aeiou"
    third = (
        base[:-1] + "ies"
        if ies
        else base + ("es" if base.endswith(("s", "sh", "ch", "x", "go")) else "s")
    )
    ing = [g for g in given if g.endswith("ing") and g != base]
    past = [g for g in given if g not in ing] or [
        base[:-1] + "ied" if ies else base + ("d" if e else "ed")
    ]
    regular_ing = base[:-1] + "ing" if e and not base.endswith(("ee", "ye")) else base + "ing"
    forms = {base: "SAY", third: "SAYS", (ing or [regular_ing])[0]: "SAYING"}
    return forms | {p: "SAID" for p in past}


@cache
def cue_verbs() -> dict[str, Verb]:
    """Every form of every cue verb."""
    lists = read_lexicon("cues")
    entries = [e for name in FRAME_LISTS for e in lists[name]]
    verbs: dict[str, Verb] = {}
    entries += lists["particle"]
    given = {e.split()[0]: e for e in sorted(entries, key=len)}
    for lemma, entry in given.items():
        for form, letter in _inflect(entry).items():
            verbs[form] = Verb(lemma, letter)
    return verbs


@cache
def frames() -> dict[str, frozenset[str]]:
    """Each list of ``cues.toml`` as a set of base forms."""
    lists = read_lexicon("cues")
    return {name: frozenset(e.split()[0] for e in lists[name]) for name in FRAME_LISTS}


@cache
def _tagger() -> tuple[Tagger, frozenset[str]]:
    """Return the tagger and the words that are tagged the same with a capital."""
    grammar = read_lexicon("clauses")
    names: dict[str, str] = {}
    for name in ("past", "participle"):
        names |= dict.fromkeys(grammar[name], "PAST")
    names |= dict.fromkeys(grammar["present"], "PRESENT") | dict.fromkeys(
        grammar["plural"], "PLURAL"
    )
    ambiguous = frozenset(grammar["nouns"])
    for form, verb in cue_verbs().items():
        noun = form in ambiguous
        names[form] = (
            {"SAYS": "REPORTS", "SAY": "REPORT"}.get(verb.form, verb.form) if noun else verb.form
        )
    closed = {w: name for name, words in grammar["classes"].items() for w in words}
    names |= closed | _MARKS | {"according": "ACCORDING"}
    not_ly, not_ed, not_ing = (
        frozenset(grammar["shapes"][k]) for k in ("not_ly", "not_ed", "not_ing")
    )
    letter = TAGS.letter

    def shape(word: str) -> str:
        word = word.replace("’", "'")
        first = word[0]
        if first.isdigit():
            return letter["NUM"]
        if first.isupper():
            lower = word.lower()
            return letter[closed[lower]] if lower in keep else letter["NAME"]
        if word in names:
            return letter[names[word]]
        if word.endswith("ly") and len(word) > 4 and word not in not_ly:
            return letter["ADV"]
        if word.endswith("ed") and len(word) > 3 and word not in not_ed:
            return letter["PAST"]
        if word.endswith("ing") and len(word) > 4 and word not in not_ing:
            return letter["GERUND"]
        if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
            return letter["PLURAL"]
        return (
            letter["WORD"] if first.isalpha() else letter.get(_MARKS.get(word, ""), letter["WORD"])
        )

    keep = frozenset(
        w for w, n in closed.items() if n in ("DET", "PREP", "AND", "TO", "POSS", "PRON", "BE")
    )
    return Tagger({w: letter[n] for w, n in names.items()}, shape), frozenset(names)


def _lowered(segments: Segments, quotes: list[Quote]) -> list[str]:
    """Return the tokens, with the first word of a sentence and of a headline's words in lower case."""
    words, known = list(segments.words), _tagger()[1]
    first = segments.first_token
    for number in range(len(segments.sentences)):
        lo, hi = first[number], first[number + 1]
        part = words[lo:hi]
        capital = sum(w[0].isupper() for w in part)
        lower = sum(w[0].islower() for w in part if len(w) > 3)
        if 2 * lower < capital and len(part) < 40:
            span = range(lo, hi)
        else:
            span = range(lo, min(lo + 2, hi))
        for i in span:
            lowered = words[i].lower()
            if lowered != words[i] and lowered in known:
                words[i] = lowered
                if words[lo] != lowered and len(span) == 2:
                    break
    return words


def _mark_quotes(
    tags: str, segments: Segments, quotes: list[Quote]
) -> tuple[str, list[tuple[int, int]]]:
    """Turn quoted tokens into QUOTE and a last letter for how the quote ends; return their spans."""
    starts, words, letter = segments.starts, segments.words, TAGS.letter
    ends = {
        ",": "QCOMMA",
        ".": "QSTOP",
        "?": "QEND",
        "!": "QEND",
        "…": "QSTOP",
        "...": "QSTOP",
        "-": "QEND",
    }
    parts, spans, at = [], [], 0
    for quote in quotes:
        lo, hi = bisect_left(starts, quote.start), bisect_left(starts, quote.end)
        last = hi - 1 if quote.runs_on else hi - 2
        name = ends.get(words[last], "QUOTE") if last > lo else "QUOTE"
        if quote.runs_on:
            name = "QSTOP"
        elif name == "QUOTE" and words[hi : hi + 1] == [","]:
            name = "QUOTE"
        parts += [tags[at:lo], letter["QUOTE"] * (hi - lo - 1), letter[name]]
        spans.append((lo, hi))
        at = hi
    parts.append(tags[at:])
    return "".join(parts), spans


_CORE = """
(?: <WORD|PLURAL|NAME|NUM>
  | (?<=<DET|POSS|GENITIVE|NUM|PREP>) <REPORT|REPORTS>
  | (?<=<WORD|NAME|PLURAL>) <REPORT> (?=<BE|HAVE|MODAL|DO|SAID|PAST|SAYS|COMMA|STOP|AND|PREP|AS|CLOSE>) (?<!<PLURAL>.)
  | (?<=<WORD>) <REPORTS> (?=<BE|HAVE|MODAL|DO|SAID|PAST|COMMA|STOP|AND|CLOSE>)
  | (?<=<NAME>) <REPORTS> (?=<BE|HAVE|MODAL|DO|SAID|PAST|AND|CLOSE>) )
"""
_CHUNK = TAGS.compile(
    f"""
      <PRON|OBJ>
    | (?: <DET|POSS>++ <ADV>?+ )? (?: (?<=<DET|POSS|GENITIVE|PREP|ADV>) <PAST|GERUND|SAID|SAYING|PRESENT> (?=<WORD|PLURAL|NAME>) )?
      {_CORE}++ (?: <GENITIVE> (?: <PAST|GERUND|SAID|ADV> (?=<WORD|PLURAL|NAME>) )? {_CORE}++ )*+
    | <DET|POSS>++
    """
)


def chunk(tags: str, bounds: list[tuple[int, int]]) -> str:
    """Rewrite each noun phrase as ``NP`` and a run of ``IN``, paragraph by paragraph."""
    first, inside = TAGS.letter["NP"], TAGS.letter["IN"]
    parts = []
    for lo, hi in bounds:
        parts.append(
            _CHUNK.sub(lambda m: first + inside * (m.end() - m.start() - 1), tags[lo:hi])
        )
    return "".join(parts)


@dataclass(slots=True)
class Cue:
    """A cue verb with its source, as token indices.

    `kind` is how the source was found: subject, relative, inverted, according, label, participle,
    coordinated, infinitive, passive, by.
    """

    kind: str
    lemma: str
    source: tuple[int, int] | None
    start: int
    end: int
    refused: bool = False
    frame: str = ""


NP = "(?:<NP><IN>*+)"
NPS = f"(?:{NP}(?:<PREP|AS>{NP}){{0,5}}(?:<AND>{NP}(?:<PREP>{NP}){{0,2}})?)"
_SEGMENT = """(?: <COMMA>
    (?: <REL|SUB|PREP|AS|GERUND|PAST|SAID|ADV|NUM> <!COMMA|STOP|SEMI|COLON|QSTOP>{0,30}+
      | <NP> <!COMMA|STOP|SEMI|COLON|QSTOP|SAID|SAYS>{0,20}+ ) )"""
_ASIDE = f"(?:{_SEGMENT}{{1,3}}<COMMA>|<OPEN><!CLOSE|STOP>{{1,12}}+<CLOSE>|<DASH><!DASH|STOP>{{1,20}}+<DASH>)"
_MID = "(?:<ADV|NOT|TIME>|<PREP><TIME>|<COMMA><ADV><COMMA>)*+"
_FINITE = "(?:<SAID|SAYS|SAY|REPORTS|REPORT|PAST|PRESENT>)"
_VERB = f"(?P<aux>(?:<HAVE|MODAL|DO|BE|NOT|ADV|TIME>)*+)(?P<verb>{_FINITE}|(?<=<BE|ADV|NOT>)<SAYING|GERUND>)"
PATTERNS = {
    # Ann Lee, the mayor, has said
    "subject": rf"(?<!<PREP|AS>)(?P<source>{NPS})(?P<aside>{_ASIDE})?{_MID}{_VERB}",
    # officials who have said
    "relative": rf"(?P<source>{NPS})<COMMA>?<REL|THAT>{_MID}{_VERB}",
    # "...," said Ann Lee
    "inverted": rf"(?<=<COMMA|QCOMMA|QEND|QUOTE|QSTOP>)(?P<aux>)(?P<verb><SAID|SAYS|REPORTS>)<ADV>?(?P<source>{NPS})",
    # according to Ann Lee
    "according": rf"(?P<aux>)(?P<verb><ACCORDING><TO>)(?P<source>{NPS})",
    # , adding that
    "participle": r"(?<=<COMMA|AND|SUB|DASH|PREP>)<ADV>*+(?P<aux>)(?P<verb><SAYING>)",
    # a statement calling
    "reduced": rf"(?P<source>{NPS})(?P<aux>)(?P<verb><SAYING>)",
    # and (also) called
    "coordinated": r"(?<=<AND>)(?P<aux>(?:<ADV|HAVE|BE|MODAL|NOT|DO>)*+)(?P<verb><SAID|SAYS|SAY|REPORTS|REPORT>)",
    # went on to say
    "infinitive": r"(?P<aux><TO>)<ADV>?(?P<verb><SAY|REPORT>)",
}
# The same at the beginning of a sentence only.
OPENINGS = {
    # Ann Lee: "..."
    "label": rf"(?P<aux>)(?P<source>{NPS})(?P<verb><COLON>)",
    # Calling it a mistake, Ann Lee
    "participle": r"<ADV|SUB|PREP>*+(?P<aux>)(?P<verb><SAYING>)",
}
_OPENINGS = {name: TAGS.compile(pattern) for name, pattern in OPENINGS.items()}
_COMPILED = {name: TAGS.compile(pattern) for name, pattern in PATTERNS.items()}


_INFINITIVE = TAGS.compile("(?<=<TO|MODAL>)<WORD>(?!<STOP|COMMA|GENITIVE>)")


def tag(
    segments: Segments, quotes: list[Quote], bounds: list[tuple[int, int]]
) -> tuple[str, list[tuple[int, int]], list[str]]:
    """Return the tag string with its noun phrases, the quotes as token spans, and the words read."""
    words = _lowered(segments, quotes)
    tags, spans = _mark_quotes(_tagger()[0].tag(words), segments, quotes)
    tags = _INFINITIVE.sub(TAGS.letter["PRESENT"], tags)
    return chunk(tags, bounds), spans, words


def find_cues(
    tags: str, words: list[str], bounds: list[tuple[int, int]], sentences: list[int]
) -> list[Cue]:
    """Find the verbs with their sources, in text order; one cue a verb.

    `bounds` are the token spans of the paragraphs, `sentences` the first tokens of the sentences.
    """
    found: dict[int, Cue] = {}
    for name, pattern in _COMPILED.items():
        for lo, hi in bounds:
            for m in pattern.finditer(tags, lo, hi):
                _add(found, name, m, words, tags)
    for name, pattern in _OPENINGS.items():
        for lo in sentences:
            if m := pattern.match(tags, lo):
                _add(found, name, m, words, tags)
    return [found[k] for k in sorted(found)]


def _add(found: dict[int, Cue], kind: str, m: re.Match[str], words: list[str], tags: str) -> None:
    at, end = m.span("verb")
    if at in found:
        return
    verb = cue_verbs().get(words[at])
    lemma = kind if kind in ("according", "label") else verb.lemma if verb else ""
    if lemma and verb and verb.form == "SAID" and _BE.search(tags, m.start("aux"), at):
        kind = "passive"
    refused = bool(_REFUSED.search(tags, m.start("aux"), at)) and kind != "infinitive"
    source = m.span("source") if "source" in m.re.groupindex else None
    if kind == "subject" and m["aside"] and tags[m.start("aside") + 1] in _APPOSED:
        source = source[0], m.end("aside") - 1
    found[at] = Cue(kind, lemma, source, at, end, refused)


_APPOSED = TAGS.letter["NP"], TAGS.letter["NUM"]
_REFUSED = TAGS.compile("<MODAL>|<DO><NOT>?")
_BE = TAGS.compile("<BE><ADV|NOT>*$")
