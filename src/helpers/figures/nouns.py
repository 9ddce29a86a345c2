"""What a number counts: the head noun after its adjectives."""

from functools import cache

from helpers.figures.pieces import TAGS, Sentence
from helpers.tags import read_lexicon

_WORD = (
    "LOWER|CAP|CAPS|PARTICIPLE|MODIFIER|ORD|UNIT|PERIOD|MONEY|SECOND|CODE|HALF|FOLD|MONTH|WEEKDAY"
)
# A word before the noun, with what is tied to it: "first-team", "18-year-old", "U.S.-led".
_BEFORE = f"""(?:<{_WORD}|NUM>(?:<HYPHEN><{_WORD}|PLURAL|OLD|IN|TO|OF|A|THE|STOP|NUM>){{1,4}}
              |<{_WORD}>)<POSS>?"""
_MANY = TAGS.compile(
    f"""(?:{_BEFORE}){{0,4}}?(?:<AND|COMMA>(?:{_BEFORE}){{1,2}})?(?:<{_WORD}><HYPHEN>){{0,2}}
        (?P<head><PLURAL|CAPS>+)(?!<HYPHEN><{_WORD}>)"""
)
_SINGLE = TAGS.compile(
    f"(?:{_BEFORE}){{0,3}}(?P<head><LOWER|CAP|UNIT|PERIOD|MONEY>)(?!<HYPHEN|POSS>)|<PARTICIPLE>"
)
# "of the", "of Johnson's", "the": what may stand between a share and its noun.
_OWNER = TAGS.compile(
    """<OF>?(?:<CAP|CAPS>{1,3}<POSS>|<THE|STOP|STEP>(?:<CAP|CAPS>{1,3}<POSS>)?)?
       (?:<NUM|SMALL|TENS>(?=<PLURAL|CAPS|LOWER|CAP|MODIFIER>))?"""
)


_ACRONYM = 5  # letters: "3 RBI", but no headline's "16 INJURED"


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of ``lexicon/nouns.toml``."""
    return frozenset(read_lexicon("nouns")[name])


def skip_owner(s: Sentence, i: int) -> int:
    """Step over "of the", "of its", "of Johnson's"; return where the noun would start."""
    found = _OWNER.match(s.tags, i)
    return found.end() if found else i


def find_noun(s: Sentence, i: int, *, many: bool) -> tuple[int, int]:
    """Find the noun, with its adjectives, that starts at piece `i`.

    Parameters
    ----------
    s, i
        The sentence and the piece after the number.
    many
        Whether a plural is expected. A plural is the head wherever it comes; a singular noun is
        one only right after the number ("a 12 page report", "30 staff").

    Returns
    -------
    tuple of int
        First and last piece (exclusive), the same where there is none.
    """
    if s.has(i, "HYPHEN") and s.glued(i) and s.glued(i + 1):
        fits = s.has(i + 1, "LOWER", "PLURAL", "UNIT", "PERIOD", "MODIFIER")
        return (i + 1, i + 2) if fits and s.word(i + 1) not in word_list("tied") else (i, i)
    if not many:
        found = _SINGLE.match(s.tags, i)
        return (i, found.end()) if found else (i, i)
    found = _MANY.match(s.tags, i)
    if found:
        return i, _head(s, found.start("head"), found.end("head"))
    short = s.has(i, "CAP") and s.words[i].isupper() and len(s.words[i]) <= _ACRONYM
    acronym = short and not s.has(i + 1, "CAP", "CAPS")
    return (i, i + 1) if s.has(i, "LOWER") or acronym else (i, i)


def _head(s: Sentence, head: int, end: int) -> int:
    """Choose among plurals in a row: "arms dealers", "Texas voters"; but "fouls | proves"."""
    while head + 1 < end and (s.has(head, "CAPS") or s.word(head) in word_list("attributive")):
        head += 1
    return head + 1


def singular(noun: str) -> str:
    """Return the singular of a noun's last word, for a rate: "tests" gives "test"."""
    word = noun.rsplit(maxsplit=1)[-1]
    irregular: dict[str, str] = read_lexicon("nouns")["irregular"]
    if word in irregular:
        return irregular[word]
    for ending, other in (
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
    ):
        if word.endswith(ending) and len(word) > 4:
            return word[: -len(ending)] + other
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word
