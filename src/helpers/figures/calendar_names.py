"""Names made of words of the calendar: "April Jones", "The Tonight Show", "the Today programme"."""

from helpers.figures.pieces import Sentence
from helpers.tags import lexicon_set


def is_given_name(s: Sentence, at: int) -> bool:
    """Tell the name of "April Jones, 34," from the month of "In April Jones, 34, left"."""
    aged = s.has(at + 1, "CAP") and s.has(at + 2, "COMMA") and s.has(at + 3, "NUM")
    told = s.words[at] in lexicon_set("dates", "given", "months") and s.has(at + 4, "COMMA", "DOT")
    return aged and told and not s.has(at - 1, "IN", "FROM", "OF")


def is_program(s: Sentence, at: int, end: int) -> bool:
    """Tell the name of a program: "The Tonight Show", 'on ABC's "This Week"'."""
    if not s.words[at][0].isupper():
        return False
    if s.words[at - 1 : at] == ["USA"] or (s.has(at - 1, "POSS") and s.words[end - 1] == "Week"):
        return True
    quoted = s.words[at - 1 : at] in (['"'], ["“"], ["‘"]) and s.glued(at)
    closed = end + s.has(end, "COMMA", "DOT")
    return (s.word(end) == "show" and at > 0) or (
        quoted and s.glued(closed) and s.word(closed) in ('"', "”", "’")
    )


def is_title(s: Sentence, at: int) -> bool:
    """Tell the name of "the BBC's Today programme": amid a sentence a day has no capital."""
    if at == 0 or not s.words[at].istitle():
        return False
    before = s.words[at - 1]
    return s.has(at - 1, "POSS") or (before[0].isalpha() and not before[0].isupper())


def is_before_noun(s: Sentence, at: int, end: int) -> bool:
    """Tell the month of "the May vote" and "the hottest April day", no name and no march."""
    told = s.has(at - 1, "THE", "A") or s.word(at - 1).endswith("est")
    owned = s.word(end) in lexicon_set("dates", "given", "owned")  # "the May family"
    return told and s.words[at].istitle() and s.has(end, *_NOUNS) and not owned


_NOUNS = ("LOWER", "PLURAL", "MODIFIER", "PERIOD", "PARTICIPLE", "PART", "HALF")
