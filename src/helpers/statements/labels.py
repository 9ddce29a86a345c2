"""What a speaker's label leads to, and what a signature stands after: "Lee: ...", "- Lee"."""

from itertools import islice, pairwise

from helpers.statements.antecedents import is_source
from helpers.statements.around import Content, find_deck
from helpers.statements.classes import TAGS, letters, tagger
from helpers.statements.cues import Cue, callings
from helpers.statements.reading import Reading
from helpers.tags import read_lexicon

_OWN = frozenset(("i", "we", "my", "our"))
_ARTICLES = ("a", "an", "the")
_FINITE = letters(
    *("BE", "HAVE", "MODAL", "DO", "PAST", "PRESENT", "SAID", "SAYS", "SAY", "REPORT", "REPORTS")
)
_LABEL = 3  # letters: "LEE:"
_BEFORE_SIGNED = letters("NAMED", "IN", "STOP", "QSTOP", "QEND", "OTHER")
_QUOTE = letters("QUOTE", "QCOMMA", "QSTOP", "QEND")


def after_label(reading: Reading, cue: Cue, paragraph: int) -> Content:
    """Find what follows "Ann Lee:" where it is a speaker's label."""
    end = reading.bounds[paragraph][1]
    end = find_deck(reading, cue.end, end) or end
    if not cue.source or cue.end >= end:
        return Content(cue, [])
    spoken = reading.tags[cue.end] in _QUOTE or _is_speaker(reading, cue)
    named = reading.tags[cue.source[0]] == TAGS.letter["NAMED"]
    headline = named and paragraph == 0 and cue.source[1] - cue.source[0] < 8
    first, last = cue.source
    headline = headline and not (
        _is_overview(reading.words[cue.end : cue.end + 3])
        or _is_occasion(reading.words[first], reading.words[last - 1])
        or not _may_speak(reading, first, last, cue.end)
        or _is_title(reading, cue.end, end)
    )
    return Content(cue._replace(frame="label"), [(cue.end, end)] if spoken or headline else [])


def _is_title(reading: Reading, at: int, end: int) -> bool:
    """Tell what a text is called from what somebody says: "Ann Lee and Bo Roe: A long feud".

    And what it asks: "Ann Lee: Hero or villain?"
    """
    article = reading.words[at].lower() in _ARTICLES
    asks = reading.words[end - 1] == "?" and "or" in reading.words[at:end]
    return (article or asks) and _FINITE.isdisjoint(reading.tags[at:end])


def _may_speak(reading: Reading, first: int, last: int, content: int) -> bool:
    """Tell who speaks before a headline's colon from what it is about: "Covid: cases rise".

    It has a given name or a title, is an outlet, a role or a document, speaks of itself, or says
    something in the text.
    """
    label = reading.segments.words[first:last]
    if not callings().isdisjoint(word.rstrip(".").upper() for word in label):
        return True
    if label[-1] in tagger().outlets or is_source(label[-1].lower()):
        return True
    word = reading.words[content].lower().replace("’", "'")
    if word.partition("'")[0] in _OWN or not word[0].isalnum():
        return True  # "Roe: I will stay", "Roe: ‘Never’"
    sources = (reading.segments.words[slice(*c.source)] for c in reading.cues if c.source)
    return any(label[-1] in words for words in islice(sources, 1, None))


def _is_speaker(reading: Reading, cue: Cue) -> bool:
    """Tell a transcript's "MAYOR LEE:" from a heading, "KEY POINTS:".

    It has a given name or a role, is named elsewhere in the text, or stands there twice.
    """
    words, (first, last) = reading.segments.words, cue.source or (0, 0)
    label = words[last - 1]
    if not label.isupper() or len(label) < _LABEL:
        return False
    if not callings().isdisjoint(words[first:last]) or label.capitalize() in words:
        return True
    return list(pairwise(words)).count((label, ":")) > 1


def _is_overview(words: list[str]) -> bool:
    """Tell "Storm Brigid: live updates" from what somebody says: of what, and what it gives."""
    lower = " ".join(words).lower()
    return any(lower.startswith(phrase) for phrase in read_lexicon("cues")["words"]["overviews"])


def _is_occasion(first: str, last: str) -> bool:
    """Tell what happens from who speaks: "Storm Brigid: schools to close", "Exit poll: 9 lost"."""
    listed = read_lexicon("cues")["words"]["occasions"]
    return first.lower() in listed or last.lower() in listed


def before_signature(reading: Reading, cue: Cue) -> Content:
    """Find the quote that a name after a dash signs."""
    quote = reading.quote_at(cue.start - 1)
    first = quote[0]
    opens = reading.sentence(first)[0] == first or reading.tags[first - 1] in _BEFORE_SIGNED
    return Content(cue._replace(frame="signed"), [quote] if opens else [])
