"""What a number counts: the head noun with its adjectives."""

from functools import cache

from helpers.figures.pieces import TAGS, L, Sentence
from helpers.tags import read_lexicon

_WORD = (
    "LOWER|CAP|CAPS|PARTICIPLE|MODIFIER|OLD|ORD|UNIT|PERIOD|MONEY|SECOND|CODE|HALF|FOLD|MONTH"
    "|WEEKDAY"
)  # Words tied by a hyphen: "first-team", "18-year-old", "gas-only", "two-party-preferred".
_TIED = f"""<{_WORD}|PLURAL|NUM|SMALL|TENS|ONE|STOP|IN|OUT>
            (?:<HYPHEN><{_WORD}|PLURAL|OLD|IN|TO|OF|OUT|A|THE|AND|STOP|NUM|SMALL>){{1,4}}"""
# A measure or a model's name inside: "5kg sacks", "Model T tractors", "409 Turbo vans".
_INNER = "<NUM><UNIT|ABBR|PERIOD>|<CAP|CAPS|CODE><NUM|ABBR>|<NUM><CAP|CAPS>"
_BEFORE = f"(?:{_TIED}|{_INNER}|<{_WORD}>)<POSS>?"
_JOINED = f"(?:{_TIED}|<{_WORD}>)<POSS>?"
_MANY = TAGS.compile(
    f"""(?:{_BEFORE}){{0,4}}?(?:(?:<AND>|(?<=[{L["MODIFIER"]}{L["OLD"]}])<COMMA>)(?:{_JOINED}){{1,2}})?(?:<{_WORD}><HYPHEN>){{0,2}}
        (?P<head><PLURAL|CAPS>+)(?!<HYPHEN><{_WORD}|PLURAL>)"""
)
# One thing: adjectives and names, then nouns in a row; a participle after a noun is its verb.
_ADJECTIVE = (
    f"(?:{_TIED}|<CAP|CAPS|PARTICIPLE|MODIFIER|OLD|ORD|SECOND|CODE|HALF|FOLD|MONTH|WEEKDAY>)"
)
_SINGLE = TAGS.compile(
    f"""(?:{_ADJECTIVE}<POSS>?){{0,4}}(?:<LOWER><POSS>)?
        (?P<head><LOWER|CAP|UNIT|PERIOD>{{1,4}}|<MONEY|HALF>)(?!<HYPHEN|POSS>)
        |<CAP><HYPHEN><CAP>|<PARTICIPLE>"""
)
# What a share is of, in the singular: "the Welsh population", "the two-party-preferred vote".
_WHOLE = TAGS.compile(
    f"(?:{_ADJECTIVE}<POSS>?){{0,3}}(?P<head><LOWER>{{1,3}}|<MONEY|PARTICIPLE>)(?!<HYPHEN|POSS>)"
)
# "of the", "of Johnson's", "the state's 40": what may stand between a share and its noun.
_OWNER = TAGS.compile(
    """<OF>?(?:<CAP|CAPS|LOWER|MODIFIER|PLURAL>{1,3}<POSS>
             |<THE|STOP|STEP><STEP>?(?:<CAP|CAPS|LOWER|MODIFIER|PLURAL>{1,3}<POSS>)?)?
       (?:<NUM|SMALL|TENS>(?:<ABBR>?<SCALE>?)(?=<PLURAL|CAPS|LOWER|CAP|MODIFIER|PARTICIPLE>))?"""
)
_REACH = 16  # pieces that a noun with its adjectives may take
_PLURAL, _STOP, _HYPHEN = L["PLURAL"], L["STOP"], L["HYPHEN"]
_MEASURES = L["UNIT"] + L["PERIOD"] + L["MONEY"]
# After these a word that is noun or verb ("runs", "claims") is a noun.
_BEFORE_NOUN = frozenset(L[name] for name in ("MODIFIER", "ORD", "CAP", "CODE"))
_TOLD_BY_NEIGHBORS = frozenset(_HYPHEN + _STOP + _MEASURES)
_ACRONYM = 5  # letters: "3 RBI", but no headline's "16 INJURED"


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of ``lexicon/nouns.toml``."""
    return frozenset(read_lexicon("nouns")[name])


def skip_owner(s: Sentence, i: int) -> int:
    """Step over "of the", "of its", "of Johnson's"; return where the noun would start."""
    found = _OWNER.match(s.tags, i)
    start = i + s.has(i, "OF")
    if s.has(start, "STOP") and s.word(start) not in word_list("determiner"):
        return start
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
        return _after_hyphen(s, i)
    view = _view(s, i)
    if not many:
        found = _SINGLE.match(view)
        return (i, _before_name(s, i, i + found.end())) if found else (i, i)
    told = view[:1] == L["LOWER"] and s.word(i + 1) in word_list("noun_or_verb")
    if told and not s.has(i - 2, "A"):  # "150 phone calls", but "a 12 page claims"
        return i, i + 2
    found = _MANY.match(view)
    if found:
        return i, _head(s, i + found.start("head"), i + found.end("head"))
    return (i, i + 1) if _is_singular(s, i) else (i, i)


def _is_singular(s: Sentence, i: int) -> bool:
    """Tell a singular that is counted right after its number: "30 staff", "3 RBI"."""
    word = s.word(i)
    if word in word_list("nominal"):
        return True
    if s.has(i, "LOWER"):
        verb = word in _base_verbs() and _is_many(s, i)
        return word not in word_list("tied") and not verb
    short = s.has(i, "CAP") and s.words[i].isupper() and len(s.words[i]) <= _ACRONYM
    return short and not s.has(i + 1, "CAP", "CAPS")


def _before_name(s: Sentence, first: int, end: int) -> int:
    """Return where a noun ends before a name: "time | Flynn", "husband | John Lee"."""
    start = end
    while start > first and s.has(start - 1, "CAP"):
        start -= 1
    verbless = end == len(s.words) or s.has(end, "TO", "OF", "IN", "AND", "OR", *_MARKS)
    if start == first or verbless or s.word(start) in _roles():  # "first black American to"
        return end
    noun = s.has(start - 1, "LOWER", "PERIOD") and not s.word(start - 1).endswith("ing")
    return start if noun else end


_MARKS = ("COMMA", "DOT", "MARK", "CLOSE")


@cache
def _roles() -> frozenset[str]:
    return frozenset(read_lexicon("titles")["roles"].split())


@cache
def _base_verbs() -> frozenset[str]:
    """Return the verbs of the list without their -s: "march", "rally", "vote"."""
    forms = word_list("verbs")
    cut = {form[:-2] for form in forms if form.endswith(("ches", "shes", "sses", "oes"))}
    changed = {f"{form[:-3]}y" for form in forms if form.endswith("ies")}
    return frozenset(cut | changed | {form[:-1] for form in forms})


def _is_many(s: Sentence, i: int) -> bool:
    """Tell the number of "10,000 march" from the one of "a 12 vote lead"."""
    return not any(s.has(k, "A", "THE", "POSS", "ONE") for k in (i - 1, i - 2))


def find_whole(s: Sentence, i: int) -> tuple[int, int]:
    """Find what a share is a share of, many or one, past its owner: "of the", "of its 40".

    Examples
    --------
    >>> text = "A third of the harvest rots."
    >>> s = Sentence(text, 0, len(text))
    >>> s.slice(*find_whole(s, 2))
    'harvest'
    """
    if s.word(i + 1) in word_list("no_owner"):  # "one of them"
        return i, i
    start = skip_owner(s, i)
    noun = find_noun(s, start, many=True)
    if s.words[noun[1] : noun[1] + 1] in (["'"], ["’"]) and s.glued(
        noun[1]
    ):  # "of Sanders' voters"
        start = noun[1] + 1
        noun = find_noun(s, start, many=True)
    if start == i and s.word(i) in _base_verbs():  # "one-third approve"
        return i, i
    found = _WHOLE.match(_view(s, start))
    if not found or s.word(start + found.end() - 1).endswith(("ed", "ly")):
        return noun
    end = start + found.end()
    single = s.has(noun[1] - 1, "LOWER") or noun[0] == noun[1]
    if single or _is_verb(s, end, noun[1]):
        return start, end
    return noun


def find_told(s: Sentence, i: int) -> tuple[int, int]:
    """Find the noun of an ordinal: "the first strike", "the first recorded strikes"."""
    tied = s.has(i + 1, "HYPHEN") and s.glued(i + 1)  # "the first 20-room hotel"
    if s.has(i, "NUM", "SMALL", "TENS") and not tied:  # "the first 75 refugees"
        return find_noun(s, i + 1, many=True)
    if s.word(i) == "time" and not s.has(i + 1, "HYPHEN"):  # "the first time Ann Lee spoke"
        return i, i + 1
    noun = find_noun(s, i, many=False)
    if s.word(i) in word_list("verbal"):  # "her third win"
        return i, i + 1
    if noun[0] < noun[1] and not s.has(noun[1] - 1, "PARTICIPLE"):
        follows = s.has(noun[1], "PLURAL") and s.word(noun[1]) not in word_list("verbs")
        return (i, noun[1] + 1) if follows else noun
    many = find_noun(s, i, many=True)
    return many if many[0] < many[1] and s.has(many[1] - 1, "PLURAL", "PERIOD", "UNIT") else noun


def _is_verb(s: Sentence, at: int, end: int) -> bool:
    """Tell "the crop | feeds cattle" from "the city residents": a plural right after a noun."""
    if at + 1 != end or s.word(at) not in word_list("verbs"):
        return False
    return s.word(end) not in word_list("finite")


def _after_hyphen(s: Sentence, i: int) -> tuple[int, int]:
    """Find the noun of "12-page", "six-speed", not of "two-sided"."""
    fits = s.has(i + 1, "LOWER", "PLURAL", "UNIT", "PERIOD", "MODIFIER")
    fits = fits or (s.has(i + 1, "PARTICIPLE") and s.word(i + 1).endswith("ing"))
    return (i + 1, i + 2) if fits and s.word(i + 1) not in word_list("tied") else (i, i)


def _view(s: Sentence, i: int) -> str:
    """Return the tags from piece `i` as far as one noun may reach, told by their neighbors.

    A dash ends it; "days" and "feet" are plurals here; "runs" is one after an adjective.
    """
    tags = s.tags[i : i + _REACH]
    # One loop, every number of an article runs it: a call for each piece would cost as much.
    for k, letter in enumerate(tags):
        if letter not in _TOLD_BY_NEIGHBORS:
            continue
        at = i + k
        if letter == _HYPHEN:
            numbered = s.has(at + 1, "NUM") and s.words[at - 1].isupper()  # "COVID -19"
            if not (s.glued(at + 1) and (numbered or s.glued(at))):
                return tags[:k]
        elif letter == _STOP:
            word = s.lower[at]
            if word in word_list("noun_or_verb") and (k == 0 or tags[k - 1] in _BEFORE_NOUN):
                tags = tags[:k] + _PLURAL + tags[k + 1 :]
            elif word in word_list("before_noun") and (k == 0 or tags[k - 1] in _BEFORE_NOUN):
                tags = tags[:k] + L["MODIFIER"] + tags[k + 1 :]
            elif k == 0 and tags[1:2] == _PLURAL and _is_participle(word):
                tags = L["PARTICIPLE"] + tags[1:]  # "six working groups"
        elif s.lower[at][-1] == "s" and not s.has(at - 1, "HYPHEN") and not s.glued(at):
            tags = tags[:k] + _PLURAL + tags[k + 1 :]
    return tags


def _is_participle(word: str) -> bool:
    return word.endswith(("ing", "ed")) or word in word_list("participle")


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
