"""Whom a relative clause describes, and what commas set apart into a source."""

import re
from functools import cache

from helpers.statements.classes import TAGS, Span, clause_words, letters
from helpers.statements.cues import documents, takes
from helpers.statements.patterns import NP
from helpers.statements.residents import AT, add_place, find_resident, places
from helpers.tags import lexicon_set, read_lexicon

_PHRASES = TAGS.compile(NP)
# "Ann Lee of Ely (D), 43, | the mayor"
_APPOSED_TO = TAGS.compile(
    """(?P<source><NAMED><IN>*+)(?:<PREP><NAMED><IN>*+)?(?:<OPEN><!CLOSE>{1,8}<CLOSE>)?
    (?:<COMMA><NUM|NP>)?<COMMA>\\Z"""
)
# "a study, first reported by | the Post, which"
_REPORTED = TAGS.compile(
    f"(?P<source><NAMED|NP><IN>*+(?:<PREP>{NP}){{0,2}})<COMMA><ADV>?<SAID|PAST><PREP>\\Z"
)
# "an ad aimed at | Ohio | that", "a letter praising | her | that"
_ABOUT = TAGS.compile("(?P<source><NAMED|NP><IN>*+)(?:<GERUND|SAYING>|<PAST|SAID><PREP>)\\Z")
# "Ann Lee is | a pilot", "Ann Lee is a liar, gambler and | pirate"
_IS_A = TAGS.compile(
    """(?P<source><NAMED|HE><IN>*+)<ADV>?(?P<be><BE|HAVE>)<ADV>?
    (?:<NP><IN>*+(?:<PREP><NP|NAMED><IN>*+)?(?:<COMMA><AND>?|<AND>))*+\\Z"""
)
# "Ann Lee runs a mill and is | a pilot"
_IS_ALSO = TAGS.compile(
    """(?P<source><NAMED><IN>*+)<!STOP|COLON|SEMI|NAMED|HE|REL|THAT>{2,14}?<AND><ADV>?(?P<be><BE>)
    (?:<NP><IN>*+(?:<COMMA><AND>?|<AND>))*+\\Z"""
)
# "the board and the mayor(, 43,)": the latter is the mayor
_TWO = TAGS.compile(
    f"(?P<former><NAMED|NP><IN>*+)(?:<PREP>{NP})*+<COMMA>?<AND>(?P<latter><NAMED|NP><IN>*+)"
)
_OWN_VERB = TAGS.compile("<REL><HAVE|MODAL|ADV|NOT|TIME>*+")
_SEVERAL = TAGS.compile("<COMMA>?<REL><ADV>*+<SAY>")
_DONE_TO = TAGS.compile("<COMMA>?<REL><ADV|MODAL|HAVE|TIME>*+<BE><ADV|NOT>*+<SAID|PAST>")
_BODY_BEFORE = TAGS.compile("<NAMED><IN>*+(?:<OPEN><!CLOSE>{1,8}<CLOSE>)?<COMMA>\\Z")
_IN_PLACE = frozenset(("and", "at", "for", "from", "in", "near", "of", "to"))
_OPENING = frozenset(("a", "an", "the", "his", "her", "its", "their", "some", "many", "other"))
_REACH = 24  # tokens
_BEFORE_ONE = letters("STOP", "QSTOP", "AND", "THAT", "SUB", "SAID")
_NAMED, _NP, _PREP = (TAGS.letter[name] for name in ("NAMED", "NP", "PREP"))
_HAVE, _NUM = TAGS.letter["HAVE"], TAGS.letter["NUM"]
_FIRST_OBJECT = 2  # tokens: a subject and a verb before it
_STOPS, _FINITE = letters("STOP", "QSTOP"), letters("BE", "HAVE", "MODAL", "PAST", "PRESENT")
_VERBS = letters("BE", "PAST", "PRESENT", "SAID", "SAYS")
_APPOSED = letters("NAMED", "NP", "NUM")
_COMMA, _OPEN, _CLOSE = (TAGS.letter[name] for name in ("COMMA", "OPEN", "CLOSE"))
# "after the vote, Ann Lee, 43, said"
_LATE = {TAGS.letter[name] + TAGS.letter["NP"] for name in ("AFTER", "GERUND", "SAYING")}
_SET_APART = TAGS.compile("<COMMA><NAMED><IN>++(?=<COMMA><NP|NAMED|NUM|REL>)")
_OWNED = TAGS.compile("<NP><IN>*+<COMMA><NAMED><IN>*+<COMMA>")


def _is_person(noun: str) -> bool:
    """Tell whether a common noun is one for a person."""
    lists = read_lexicon("clauses")
    person = noun.removesuffix("s").endswith(tuple(lists["person"])) and noun not in lists["nouns"]
    return person and noun.lower() not in _bodies() and not is_document(noun)


def is_document(noun: str) -> bool:
    """Tell whether a common noun is one for a document."""
    return noun in documents()


def is_source(noun: str) -> bool:
    """Tell whether a common noun is one for people or for a document."""
    single = noun.removesuffix("s")
    return (
        single in lexicon_set("sources", "documents")
        or single in lexicon_set("titles", "roles")
        or noun in lexicon_set("grammar", "groups")
    )


def states(noun: str) -> bool:
    """Tell whether a common noun is one for a document or for those who govern."""
    return is_document(noun) or noun in clause_words("governing")


def is_own_verb(match: re.Match[str], tags: str) -> bool:
    """Tell the verb of "pilots who have long said" from that of "pilots who fly say"."""
    return _OWN_VERB.fullmatch(tags, match.end("source"), match.start("verb")) is not None


def find_described(source: Span, tags: str, words: list[str]) -> Span:
    """Find whom or what a relative clause after a source describes."""
    if (reported := _REPORTED.search(tags, max(0, source[0] - _REACH), source[0])) and words[
        source[1]
    ] == ",":
        return reported.span("source")
    about = _ABOUT.search(tags, max(0, source[0] - _REACH), source[0])
    if about and words[source[1]] == "that" and is_document(words[about.end("source") - 1]):
        return about.span("source")
    if _SEVERAL.match(tags, source[1]) and (pair := _find_pair(source, tags, words)):
        return pair
    resident = add_place(source, tags, words)
    bearer = _find_bearer(_find_antecedent(resident, tags, words), tags, words)
    return find_resident(bearer, tags, words)


def _find_antecedent(source: Span, tags: str, words: list[str]) -> Span:
    """Find what a relative clause describes: the last phrase, or all where its head is a person."""
    heads = [m.span() for m in _PHRASES.finditer(tags, *source)]
    if len(heads) < 2:
        return _cut_act(source[0], words), source[1]
    last = words[heads[-1][1] - 1]
    # "an aide familiar with the talks, who"
    begin, end = heads[0]
    trailing = end - begin > 1 and words[end - 1] in lexicon_set("sources", "trailing")
    head = words[end - 1 - trailing]
    which = not {"which", "that"}.isdisjoint(words[source[1] : source[1] + 2])
    added = head[0].isupper() and words[heads[-1][0] - 1] == "and"  # "Ann Lee and those who"
    one = tags[heads[-1][0]] == _NAMED or last[-1] != "s"
    several = words[source[1] : source[1] + 3] == [",", "which", "were"] and head[-1] == "s" and one
    if (trailing and not which) or (several and not added):
        return source  # "the attacks in Ely, which were"
    person = _is_person(head) or head in lexicon_set("titles", "roles")
    if person and not added:
        # "an aide to the mayor, who", but "an aide to the party that", "to the Star (,) which"
        named = tags[heads[-1][0]] == _NAMED
        near = which and (words[heads[-1][0]] == "the" if named else last in _bodies())
        if not near and "which" not in words[source[1] : source[1] + 2]:
            return source
        first = len(heads) - 1  # "the head of Homes for Ely, which"
        while first and words[heads[first][0] - 1] == "for" and tags[heads[first - 1][0]] == _NAMED:
            first -= 1
        return heads[first][0], source[1]
    for head_ in heads[:-1] if which and tags[source[0] - 1] != _PREP else ():
        if states(words[head_[1] - 1].lower()):  # "a note from the cook to Ann Lee which read"
            return head_[0], source[1]
    joined = words[heads[1][0] - 1] in AT and tags[heads[0][0]] == tags[heads[1][0]] == _NAMED
    if len(heads) == 2 and joined and head[0].isupper():
        return source  # "Ann Lee of Ely, who"
    first = len(heads) - 1
    while first and _continues(heads[first - 1], heads[first], tags, words, which=which):
        first -= 1
    return _cut_act(heads[first][0], words), source[1]


def _find_pair(source: Span, tags: str, words: list[str]) -> Span | None:
    """Find two names that a verb of several shares: "Ann Lee and Bo Roe, who | say"."""
    heads = [m.start() for m in _PHRASES.finditer(tags, *source)][-2:]
    both = len(heads) > 1 and words[heads[1] - 1] == "and" and heads[1] > heads[0] + 1
    return (heads[0], source[1]) if both and {tags[at] for at in heads} == {_NAMED} else None


def _cut_act(first: int, words: list[str]) -> int:
    """Cut the act before whom it is done to: "began by naming | pilots who"."""
    act = words[first].endswith("ing") and words[first] not in clause_words("describing")
    return first + (act and words[first - 1] in ("by", "after", "before", "without"))


def _continues(before: Span, phrase: Span, tags: str, words: list[str], *, which: bool) -> bool:
    """Tell whether a relative clause after a phrase describes the one before with it.

    "Thousands of voters who", but "the memoirs of a pilot who"; "the lead of Ann Lee of Ely, who";
    "a member of the club, who".
    """
    noun, joint = words[before[1] - 1], words[phrase[0] - 1]
    if joint == "of" and words[before[0]] == "one" and tags[before[0] - 1] in _BEFORE_ONE:
        return True  # "one of the pilots who said", but "Ann Lee is one of the pilots who"
    if (
        joint == "of"
        and words[phrase[0]] not in ("a", "an")  # "the tics of | a candidate who"
        and noun.endswith("s")
        and noun.removesuffix("s") not in lexicon_set("sources", "documents")
    ):
        return True
    last = words[phrase[1] - 1]
    if joint == "and" and tags[phrase[0]] == _NP and _is_person(last) and last[-1] != "s":
        return words[phrase[0]] not in _OPENING  # "a shipbuilder and pilot, who"
    named = tags[before[0]] == tags[phrase[0]] == _NAMED
    if joint in AT and named and not which:
        return True
    if which or names_people(last) or last[0].isupper():
        return not which and last.lower() in _bodies()
    return last.lower() in _bodies() or names_people(noun)  # "a trader in old clothes who"


def _find_bearer(source: Span, tags: str, words: list[str]) -> Span:
    """Find whom "who" is after what is said of them.

    "Ann Lee of Ely, the mayor, who said", "Ann Lee is a pilot and a poet who says".
    """
    head = _head(source, tags, words)
    named = words[source[0] - 1] == "," and head in _bodies() and not head.endswith("s")
    if "who" not in words[source[1] : source[1] + 2]:  # "Ely Aid, a group that says"
        found = _BODY_BEFORE.search(tags, max(0, source[0] - _REACH), source[0]) if named else None
        apart = found and words[found.start() - 1].lower() not in _IN_PLACE
        return (found.start(), source[1]) if found and apart else source
    if head.endswith("s") or _DONE_TO.match(tags, source[1]):
        return source
    low, first = max(0, source[0] - _REACH), words[source[0]]
    if words[source[0] - 1] == "," and (tags[source[0]] == _NP or first[0].islower()):
        found = _APPOSED_TO.search(tags, low, source[0])
        name = words[found.end("source") - 1] if found else ""
        if found and name[0].isupper() and name.lower() not in places():
            return found.start("source"), source[1]
    last = words[source[1] - 1]
    person = head[0].isupper() or any(
        _is_person(w) or w in lexicon_set("titles", "roles") for w in (head, last)
    )
    return (find_being(source, tags, words) if person else None) or source


def find_being(source: Span, tags: str, words: list[str]) -> Span | None:
    """Find who a sentence says is the source: "Ann Lee is | a puppet", saying what others want."""
    low = max(0, source[0] - _REACH)
    found = _IS_A.search(tags, low, source[0]) or _IS_ALSO.search(tags, low, source[0])
    if not found or words[found.start("source")] in ("it", "there", "this", "that", "one"):
        return None
    if tags[found.start("source")] == _NAMED and not words[found.end("source") - 1][0].isupper():
        return None  # "Ann Lee's answer was | a warning"
    had = found["be"] == _HAVE and words[found.start("be")] not in ("'s", "’s")  # "she's a cook"
    return None if had else found.span("source")


def names_people(noun: str) -> bool:
    """Tell whether a common noun is one for a person or for people."""
    people = (
        _is_person(noun)
        or noun.removesuffix("s") in lexicon_set("titles", "roles")
        or noun in lexicon_set("grammar", "groups")
    )
    return people and noun[0].islower() and noun not in _bodies()


def _head(source: Span, tags: str, words: list[str]) -> str:
    """Return the noun that heads a source."""
    found = _PHRASES.match(tags, *source)
    return words[found.end() - 1] if found else words[source[1] - 1]


def find_of_two(source: Span, tags: str, words: list[str]) -> Span:
    """Find whom "the former" and "the latter" are of two that "and" joins before them."""
    one = words[source[1] - 1]
    if one not in ("former", "latter") or source[1] - source[0] != _FIRST_OBJECT:
        return source
    pairs = [*_TWO.finditer(tags, max(0, source[0] - 2 * _REACH), source[0])]
    return pairs[-1].span(one) if pairs else source


def _is_object(first: int, tags: str, words: list[str]) -> bool:
    """Tell the object of a verb, or what something is, from a subject."""
    if first < _FIRST_OBJECT or tags[first - 1] not in _VERBS or tags[first - 2] in _STOPS:
        return False
    return not takes(words[first - 1], "clause", "after")


def find_apposed(source: Span, aside: Span, tags: str, words: list[str]) -> Span:
    """Take what commas set apart into a source.

    "The mayor, Ann Lee, 43,"; "after the vote, | Ann Lee, 43,"; "the head of it (ABC), Ann Lee,".
    """
    at, end = aside
    closed = tags.find(_CLOSE, at, end) + 1
    if tags[at] == _OPEN and tags[closed : closed + 1] == _COMMA:
        at = closed
    if words[at : at + 2] == [",", "whose"] and _OWNED.fullmatch(tags, at + 2, end):
        return at + 2, end - 1  # "the union, whose | head, Ann Lee,"
    if tags[at] != _COMMA or tags[at + 1] not in _APPOSED:
        return source
    if tags[at + 1] == _NUM and words[end - 1] != ",":
        return at + 1, at + 2  # "they back Ann Lee, | 39 have said"
    name = tags[at + 1 : max(tags.find(_COMMA, at + 1, end), at + 1)]
    if _is_object(source[0], tags, words) and _FINITE.isdisjoint(name):
        return at + 1, end - 1  # "They left the dam, | Ann Lee, the mayor,"
    doing = words[source[0]].endswith("ing") and _SET_APART.match(tags, at, end)
    if doing and tags[source[0] + 1] == _PREP and words[doing.end() - 1].lower() not in places():
        return at + 1, end - 1  # "Walking to the mill, | Ann Lee, the mayor,"
    if tags[source[0] - 1 : source[0] + 1] not in _LATE:
        return source[0], end - 1
    # "after the vote, | the head of it, Ann Lee,", but "after the mayor, Ann Lee,"
    head = words[source[1] - 1]
    described = tags[at + 1] == _NP and not names_people(head) and head not in _bodies()
    named = tags[at + 1] == _NAMED and words[at + 1][0].isupper()
    return (at + 1 if named or described else source[0]), end - 1


@cache
def _bodies() -> frozenset[str]:
    lists = read_lexicon("organisations")["nouns"], read_lexicon("sources")["bodies"]
    return frozenset(" ".join(lists).split())
