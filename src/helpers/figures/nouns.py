"""What a number counts: the head noun with its adjectives."""

from helpers.figures.elided import is_elided
from helpers.figures.noun_ends import (
    before_name,
    is_kind,
    models,
    past_adjective,
    past_body,
    past_plurals,
)
from helpers.figures.noun_words import ADJECTIVAL, base_verbs, past_verbs, word_list
from helpers.figures.pieces import TAGS, L, Sentence
from helpers.figures.titled import is_loud, is_titled

_WORD = (
    "LOWER|CAP|CAPS|PARTICIPLE|MODIFIER|OLD|ORD|UNIT|PERIOD|MONEY|SECOND|CODE|HALF|FOLD|MONTH"
    "|WEEKDAY"
)  # Words tied by a hyphen: "first-team", "18-year-old", "gas-only", "two-party-preferred".
_TIED = f"""<{_WORD}|PLURAL|NUM|SMALL|TENS|ONE|STOP|IN|OUT|ABBR>
            (?:<HYPHEN><{_WORD}|PLURAL|OLD|IN|TO|OF|OUT|A|THE|AND|STOP|NUM|SMALL>){{1,4}}"""
# A measure, a sum or a model's name inside: "5kg sacks", "$50 prizes", "F-35A jets".
_INNER = """<NUM><UNIT|ABBR|PERIOD>|<CAP|CAPS|CODE><NUM|ABBR>|<NUM><CAP|CAPS>
            |<YEAR>(?=<CAP|CAPS|PLURAL>)|<CUR><NUM><SCALE|ABBR>?|<CAP|CAPS|ABBR|CODE><HYPHEN><NUM><ABBR|A>"""
_BEFORE = f"(?:{_TIED}|{_INNER}|<{_WORD}>)<POSS>?"
_JOINED = f"(?:{_TIED}|<{_WORD}>)<POSS>?"
_MANY = TAGS.compile(
    f"""(?:{_BEFORE}){{0,5}}?(?:(?<=.)(?:<AND|OR>|(?<=[{L["MODIFIER"]}{L["OLD"]}])<COMMA>(?!<CAP>*+<CAPS>))
        (?:{_JOINED}){{1,2}})?(?:<{_WORD}|STOP|IN|OUT><HYPHEN>){{0,2}}
        (?P<head><PLURAL|CAPS>+)(?!<HYPHEN><{_WORD}|PLURAL|STOP>|(?<=<CAPS>)<NUM><PLURAL>)"""
)
# One thing: adjectives and names, then nouns in a row; a participle after a noun is its verb.
ADJECTIVE = (
    f"(?:{_TIED}|<CAP|CAPS|PARTICIPLE|MODIFIER|OLD|ORD|SECOND|CODE|HALF|FOLD|MONTH|WEEKDAY>)"
)
_SINGLE = TAGS.compile(
    f"""(?:{ADJECTIVE}<POSS>?|<MONEY>(?=<LOWER|MODIFIER>)){{0,4}}(?:<LOWER><POSS>)?
        (?P<head><LOWER|CAP|UNIT|PERIOD>{{1,4}}|<MONEY|HALF>)(?!<HYPHEN|POSS>)
        |<CAP><HYPHEN><CAP>|<PARTICIPLE>|<LOWER|MODIFIER>(?:<HYPHEN><LOWER|IN>){{1,2}}(?!<HYPHEN|LOWER|PLURAL>)"""
)
# "12 13-year-olds", "two three-pointers"
_OLDS = TAGS.compile("<NUM|SMALL><HYPHEN>(?:<PERIOD><HYPHEN><OLD>|<PLURAL>)")
_REACH = 16  # pieces that a noun with its adjectives may take
_PLURAL, _STOP, _HYPHEN = L["PLURAL"], L["STOP"], L["HYPHEN"]
_MEASURES = L["UNIT"] + L["PERIOD"] + L["MONEY"]
# After these a word that is noun or verb ("runs", "claims") is a noun.
_BEFORE_NOUN = frozenset(L[name] for name in ("MODIFIER", "ORD", "CAP", "CODE"))
_TOLD_BY_NEIGHBORS = frozenset(_HYPHEN + _STOP + _MEASURES)
_ACRONYM = 5  # letters: "3 RBI", but no headline's "16 INJURED"


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
    found = s.nouns.get((i, many))
    if found is None:
        found = _find_noun(s, i, many=many)
        if s.has(found[1], "IN") and s.word(found[1] + 1) == "chief" and found[0] < found[1]:
            found = found[0], found[1] + 2  # "commander in chief"
        s.nouns[i, many] = found
    return found


def _find_noun(s: Sentence, i: int, *, many: bool) -> tuple[int, int]:
    # One walk over the words after a number: what a word may be hangs on all before it.
    if s.has(i, "HYPHEN") and s.glued(i) and s.glued(i + 1):
        return _after_hyphen(s, i)
    if s.word(i) in _OPENING and s.glued(i + 1) and not (s.words[i] == "'" and s.glued(i)):
        return _in_quotes(s, i)
    if inner := _past_number(s, i):
        rest = find_noun(s, inner, many=many)
        return (i, rest[1]) if rest[0] < rest[1] else (i, i)
    view = view_nouns(s, i, single=not many)
    if not many:
        found = _SINGLE.match(view)
        complemented = s.word(i) in word_list("complemented")  # "one considered dangerous"
        complemented = complemented or s.lower[i : i + 2] == ["fewer", "than"]
        complemented = complemented and not (s.word(i) == "named" and s.has(i + 1, "LOWER"))
        if not found or complemented or (found.end() == 1 and _is_verbal(s, i)):
            return i, i + _odd_single(s, i, view)
        end = past_adjective(s, i, i + found.end())
        return i, past_body(s, i, end) or before_name(s, i, end)
    acts = s.has(i + 1, "CAP", "CAPS") and s.word(i) in base_verbs() and _is_many(s, i)
    if acts or _is_verb(s, i):
        return i, i
    told = view[:1] == L["LOWER"] and s.word(i + 1) in word_list("noun_or_verb")
    if told and not s.has(i - 2, "A"):  # "150 phone calls", but "a 12 page claims"
        return i, i + 2
    found = _MANY.match(view)
    if found:
        return i, past_plurals(s, i + found.start("head"), i + found.end("head"))
    if olds := _OLDS.match(s.tags, i) or models(s, i):
        return i, olds.end()
    return i, past_body(s, i, i + 1 + s.has(i + 1, "CAP")) or i + _is_singular(s, i)


def _past_number(s: Sentence, i: int) -> int:
    """Step over the number of "two phase 3 trials" and "40 737 jets"; 0 where there is none."""
    if s.has(i + 1, "NUM") and s.word(i) in word_list("label"):
        return i + 2 + (s.word(i + 2) == "+")
    named = is_kind(s, i) and not (s.has(i, "ERA") and models(s, i))  # "six 747s"
    return i + 1 if named else 0


def _odd_single(s: Sentence, i: int, view: str) -> int:
    """Return how many pieces "species" and "earlier warning" take that start at piece `i`."""
    event = view[:1] == L["MODIFIER"] and s.word(i + 1) in word_list("events")
    return 2 if event else int(s.word(i) in word_list("invariant"))


def _is_verb(s: Sentence, i: int) -> bool:
    """Tell the verb of "12 of the 19 contain", "a pack of 20 costs £9"."""
    if s.word(i) in word_list("base"):
        return True
    object_follows = s.has(i + 1, "THE", "A", "NUM", "SMALL")  # "a family of four needs 300 beds"
    governed = s.has(i + 1, "CUR") or (object_follows and s.has(i - 2, "OF", "IN"))
    return governed and s.word(i) in word_list("verbs")


def _in_quotes(s: Sentence, i: int) -> tuple[int, int]:
    """Find the plural of "12 “missing” emails", with the marks, and of "12 “Berners”", without.

    And what an editor added: "300 [people]".
    """
    if s.words[i] == s.word(i + 1) == "'":
        i += 1  # "''missing'' emails"
    if s.words[i] == "[":
        added = find_noun(s, i + 1, many=True) if s.word(i + 1) != "sic" else (i, i)
        return added if added[0] < added[1] and s.word(added[1]) == "]" else (i, i)
    for close in range(i + 2, i + 2 + _QUOTED):
        if s.word(close) in _CLOSING:
            after = close + 1 + (s.word(close + 1) == s.words[close] == "'")
            start, (_, end) = i, find_noun(s, after, many=True)
            if end == after:
                start, end = find_noun(s, i + 1, many=True)
            return (start, end) if s.has(end - 1, "PLURAL", "CAPS") else (i, i)
    return i, i


_QUOTED = 4  # words within quotation marks
_OPENING = frozenset('“"‘[' + "'")
_CLOSING = frozenset('”"’' + "'")


def _is_singular(s: Sentence, i: int) -> bool:
    """Tell a singular that is counted right after its number: "30 staff", "3 RBI"."""
    word = s.word(i)
    if word in word_list("nominal"):
        return not is_elided(s, i)
    if s.has(i, "LOWER"):
        if s.has(i + 1, "HYPHEN") and s.glued(i + 1):  # "99 winner-take-all contests"
            return False
        if s.word(i + 1) in ("it", "them", "him", "now"):  # "nine rate it", "we are five right now"
            return False
        verb = (word in base_verbs() and _is_many(s, i)) or word in past_verbs() or _acts(s, i)
        ends = i + 1 == len(s.words) or s.has(i + 1, "COMMA", "DOT", "MARK", "AND")
        told = ends and word.endswith(ADJECTIVAL)  # "14 attacks, two fatal"
        told = told or word in word_list("predicate")  # "found all 12 guilty"
        return word not in word_list("tied") and not verb and not told
    if _is_nation(s, i):
        return True
    short = s.has(i, "CAP") and s.words[i].isupper() and len(s.words[i]) <= _ACRONYM
    return short and not s.has(i + 1, "CAP", "CAPS")


def _acts(s: Sentence, i: int) -> bool:
    """Tell the verb of "the two report to Lee" from the noun of "the two horse race"."""
    several = s.has(i - 1, "SMALL") and s.has(i - 2, "THE")
    return several and not s.has(
        i + 1, "LOWER", "PLURAL", "CAP", "CAPS", "HYPHEN", "MODIFIER", "OF"
    )


def _is_nation(s: Sentence, i: int) -> bool:
    """Tell the people of "four Vietnamese and two Swiss"."""
    word = s.word(i)
    national = s.has(i, "CAP") and (word.endswith("ese") or word in word_list("nation"))
    return national and not s.has(i + 1, "CAP", "CAPS", "LOWER", "PLURAL", "MODIFIER", "HYPHEN")


def _is_many(s: Sentence, i: int) -> bool:
    """Tell the number of "10,000 march" from the one of "a 12 vote lead"."""
    return not any(s.has(k, "A", "THE", "POSS", "ONE") for k in (i - 1, i - 2))


def _after_hyphen(s: Sentence, i: int) -> tuple[int, int]:
    """Find the noun of "12-page", "six-speed", "19-strong cabinet", not of "two-sided"."""
    if s.word(i + 1) == "strong":
        return find_noun(s, i + 2, many=s.has(i + 2, "PLURAL"))
    fits = s.has(i + 1, "LOWER", "PLURAL", "UNIT", "PERIOD", "MODIFIER")
    fits = fits or (s.has(i + 1, "PARTICIPLE") and s.word(i + 1).endswith("ing"))
    fits = fits or s.word(i + 1) in word_list("shots") or is_loud(s, i + 1) or is_titled(s, i)
    return (i + 1, i + 2) if fits and s.word(i + 1) not in word_list("tied") else (i, i)


def view_nouns(s: Sentence, i: int, *, single: bool = False) -> str:
    """Return the tags from piece `i` as far as one noun may reach, told by their neighbors.

    A dash ends it; "days" and "feet" are plurals here; "runs" is one after an adjective, "leave"
    a noun after "of". `single` says that one thing is counted: "the first working mother".
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
            around = tags[k - 1 : k + 2] if k else f"-{tags[:2]}"
            told = _told_letter(s, i, at, around, single=single)
            if told == _STOP and not (s.has(at - 1, "HYPHEN") or s.has(at + 1, "HYPHEN")):
                return tags[: k + 1]  # no noun runs across it
            tags = tags[:k] + told + tags[k + 1 :]
        elif s.lower[at] == "won":  # the verb: a sum of won was read as money before
            return tags[:k] + _STOP
        elif s.lower[at][-1] == "s" and not s.has(at - 1, "HYPHEN") and not s.glued(at):
            tags = tags[:k] + _PLURAL + tags[k + 1 :]
    return tags


def _told_letter(s: Sentence, i: int, at: int, tags: str, *, single: bool) -> str:
    """Return the class of the verb or function word at piece `at` of a noun that starts at `i`.

    `tags` are of the piece before in the noun ("-" for none), of this one, and of the next.
    """
    word, first = s.lower[at], tags[0] == "-" or tags[0] in _BEFORE_NOUN
    if first and word in word_list("noun_or_verb"):
        return _PLURAL
    if first and word in word_list("compounding") and tags[2:] == _PLURAL and _is_object(s, i):
        return L["LOWER"]
    before = first or (tags[2:] == _PLURAL and word.endswith("ly"))  # "active monthly users"
    if before and word in word_list("before_noun"):
        return L["MODIFIER"]
    named = single and s.words[at][0].isupper() and s.has(at + 1, "CAP", "LOWER")
    if named and word in word_list("stop"):
        return L["CAP"]  # "the 102nd Rose Bowl"
    if word in word_list("verbal") and (
        s.has(i - 1, "OF", "THE") or s.word(i - 1) in word_list("owner") or _is_one(s, i)
    ):
        return L["LOWER"]  # "of unpaid leave", "has dropped only one set"
    return L["PARTICIPLE"] if first and _is_adjective(s, i, at, tags[2:], single=single) else _STOP


def _is_one(s: Sentence, i: int) -> bool:
    """Tell "dropped one set in May" from "four fell, one hit in the leg"."""
    ends = i + 1 == len(s.words) or s.has(i + 1, "IN", "OF", "COMMA", "DOT", "MARK", "AND")
    governed = s.has(i - 2, "STOP", "PARTICIPLE", "MODIFIER") and _is_object(s, i)
    return ends and s.has(i - 1, "ONE") and governed


def _is_object(s: Sentence, i: int) -> bool:
    """Tell the noun of "saved five break points" from the verb of "two run shops"."""
    number = i - 1
    return number > 0 and not s.has(number - 1, "COMMA", "MARK", "AND", "OR", "DOT")


def _is_adjective(s: Sentence, i: int, at: int, following: str, *, single: bool) -> bool:
    """Tell the participle of "six working groups" and "nine registered voters" from a verb.

    The noun starts at piece `i`, the participle is at piece `at`.
    """
    word = s.word(at)
    told = word.endswith(("ing", "ed")) or word in word_list("participle")
    if not told or not s.words[at].islower():
        return False
    if following == _PLURAL:
        return True
    if single and following == L["LOWER"]:  # "found one lost dog", but "one lost time"
        return word not in past_verbs() or _is_object(s, i)
    whose = s.has(i - 1, "OF", "THE", "POSS") or word in word_list("enrolled")
    whose = whose or word in word_list("no_verb")  # "stolen iPhone 14 handsets"
    many = at + 1 if following == L["CAPS"] else at + 2 + s.has(at + 2, "NUM", "CAP")
    if following in L["CAP"] + L["CAPS"] and whose and s.has(many, "PLURAL", "CAPS"):
        return True  # "of registered Hispanic voters", "of working Americans"
    return s.has(at - 1, "OF") and s.word(at + 1) in word_list("verbal")  # "of paid leave"


def _is_verbal(s: Sentence, i: int) -> bool:
    """Tell the participle of "one considered late" and "one listing the facts" from a noun."""
    if not s.word(i).endswith("ing"):
        return s.has(i, "PARTICIPLE")
    governs = s.has(i + 1, "THE", "A") or s.word(i + 1) in word_list("determiner")
    return governs and not s.has(i + 2, "PERIOD")  # "the ninth stranding this year"
