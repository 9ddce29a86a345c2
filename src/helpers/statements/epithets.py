"""Quoted words that are part of a subject: 'critics of the "bedroom tax" told the board'."""

from bisect import bisect_right

from helpers.segments import Segments
from helpers.statements.classes import TAGS, Span, clause_words
from helpers.statements.cues import takes

_LONGEST = 7  # tokens, the marks included
_REACH = 24  # tokens from the beginning of the sentence
_QUOTE, _NAME, _OBJ = (TAGS.letter[name] for name in ("QUOTE", "NAME", "OBJ"))
_LINKED = """(?:<DET><REPORT|SAY>|<DET|QUANT|POSS|NUM|NAME|WORD|INITIAL|ADJ|PLURAL|PERIOD|GENITIVE>
    |<PREP|TO|AS|AND>)"""
_VERB = "<PAST|SAID|PRESENT|SAYS|REPORTS|GERUND|SAYING>"
# What stands before: a phrase with no verb but that of "who wrote", "known as", "using the name".
_BEFORE = TAGS.compile(
    f"""<AND|ADV|SUB>?(?:<PREP|AFTER|TIME><!COMMA|STOP|QUOTE>{{0,8}}+<COMMA>)?
    (?!<NUM>\\Z){_LINKED}++(?:<REL><ADV>?{_VERB}(?:<OBJ>|{_LINKED}*+)|{_VERB}(?:<OBJ>|{_LINKED}++))?"""
)
# What follows: the rest of the phrase and a verb; '"It is late" said Ann Lee' has no clause after.
_AFTER = TAGS.compile(
    """<WORD|PLURAL|NAME>{0,3}(?:<PREP><DET|POSS|NAME|WORD|PLURAL>{1,4})?
    (?P<verb><ADV|HAVE>{0,2}<SAID|SAYS|SAY>)(?P<clause><THAT|PRON|COLON>
    |<!COMMA|STOP|QUOTE|THAT|REL>{1,12}?<BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|QUOTE>)?"""
)


def join_epithets(
    tags: str, spans: list[Span], segments: Segments, words: list[str]
) -> tuple[str, list[Span]]:
    """Read short quotes within a subject before a verb of saying as a name.

    Return the tag string and the quotes that are left.
    """
    kept = []
    for lo, hi in spans:
        short = hi - lo <= _LONGEST and tags[hi - 1] == _QUOTE
        # 'who calls | herself "Moth"', 'a teen | dubbed "the Cat"'
        own, named = tags[lo - 1] == _OBJ, words[lo - 1] in clause_words("naming")
        if short and _leads(tags, hi, words) and _opens(tags, lo - named, segments):
            first = lo - (own or named)
            tags = tags[:first] + _NAME * (hi - first) + tags[hi:]
        else:
            kept.append((lo, hi))
    return tags, kept


def _leads(tags: str, end: int, words: list[str]) -> bool:
    """Tell whether a verb of saying and what it says, or to whom, follow a quote."""
    after = _AFTER.match(tags, end)
    verb = words[after.end("verb") - 1] if after else ""
    led = after and after["clause"] is not None and takes(verb, "clause", "listener")
    return bool(led) or verb in ("told", "tell", "tells")


def _opens(tags: str, first: int, segments: Segments) -> bool:
    """Tell whether all before a token in its sentence is the beginning of a subject."""
    firsts = segments.first_token
    begin = firsts[bisect_right(firsts, first) - 1]
    return 0 < first - begin <= _REACH and _BEFORE.fullmatch(tags, begin, first) is not None
