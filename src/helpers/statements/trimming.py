"""What is no part of a source: an object before it, whom it speaks to, what it gave out."""

from functools import cache

from helpers.quotes.marks import CLOSING
from helpers.statements.antecedents import is_document, names_people
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import answers, takes
from helpers.statements.patterns import NP, NPS, OTHER_OF_TWO
from helpers.tags import lexicon_set

_NAMED = TAGS.letter["NAMED"]
_MADE_BY = TAGS.compile(f"<PAST|SAID>(?:<TIME|ADV>|<PREP><TIME>)*+<PREP>(?P<maker>{NPS})")
_DOING, _ADVERBIAL = letters("GERUND", "SAYING"), letters("PREP", "TO", "TIME")
_ACTED = letters("PAST", "SAID", "SAYS", "PRESENT", "BE", "HAVE")
_AND, _ADV, _TO = (TAGS.letter[name] for name in ("AND", "ADV", "TO"))
# "Police (in Ely) hunting", "Officers trying to find"
_PURSUED = TAGS.compile(
    """(?P<source>(?<!<PREP|SAID|PAST>)<NAMED|NP><IN>*+)(?:<PREP><NAMED|NP><IN>*+)?
    (?:<GERUND|SAYING>|<GERUND><TO><PRESENT>)\\Z"""
)
_PURSUIT = 10  # tokens
_DETERMINED = letters("DET", "POSS", "QUANT", "NUM", "NAME")
_ARTICLES = letters("DET", "POSS")
_AUXILIARY = letters("BE", "HAVE", "MODAL")
_BEFORE = letters("REL", "THAT", "WH", "NP", "NAMED", "IN", "HIM")  # "gains that bank analysts say"
_NAMELESS, _PLURAL = letters("WORD", "PLURAL"), TAGS.letter["PLURAL"]
_DONE = letters("PAST", "SAID", "PRESENT")
_RELATING = TAGS.compile(
    """(?P<source>(?<!<PREP>)<NP|NAMED><IN>*+)<REL|THAT><ADV|HAVE>*+<PAST|SAID|SAYS|PRESENT>\\Z"""
)
_BY_AUTHOR = TAGS.compile("<COMMA><PREP><NAMED><IN>*+(?=<COMMA|STOP>)")
_WHICH_ONES = TAGS.compile(f"<PAST|SAID>(?:<PREP>{NP}|<PREP>?<TIME>)*+")
_ASIDE = "<COMMA><NP|NAMED|REL><!COMMA|STOP|SEMI|COLON|SAID|SAYS|SAY>{0,20}+"
_DESCRIBED = TAGS.compile(_ASIDE)
_SECOND = TAGS.compile(f"{OTHER_OF_TWO}(?=<COMMA|STOP>|\\Z)")
_RELATIVE = TAGS.compile("(?<=<AND>)<NP><IN>*+\\Z")
_ITS_NAME = TAGS.compile("<COMMA><NAMED><IN>*+(?=<STOP>|\\Z)")
_LAST = TAGS.compile(f"(?:{_ASIDE})?(?:<STOP>|\\Z)")
_AS, _PAUSES = TAGS.letter["AS"], letters("COMMA", "QCOMMA", "DASH", "STOP")
_DEEDS, _HE = letters("PRESENT", "SAY", "REPORT"), TAGS.letter["HE"]
_FAR = 16  # tokens from who does something to what they do
# "the court | in its order", "the bank | in a note to clients"
_AT, _AN = ("at", "in"), ("a", "an", "her", "his", "its", "their")
_OF = ("about", "for", "from", "of", "on", "to", "with")
_NAME_BEFORE = TAGS.compile(
    "<QCOMMA|QEND|QSTOP>(?P<name><NAMED><IN>++)<COMMA>\\Z|<STOP|QSTOP>(?P<own><NAMED><IN>*+)\\Z"
)
_FEW = 10  # tokens of a name
# "members of the push to", "a group formed to", "officials trying to"
_DOER = TAGS.compile(
    """(?<!<!STOP|COMMA|THAT|QUOTE|QEND|QSTOP|SUB|AND|ADV|TIME>)
    (?P<doer><NAMED|NP><IN>*+(?:<PREP><NAMED|NP><IN>*+){0,2})
    <GERUND|SAYING|PAST|SAID>{0,2}<ADV>?<TO>\\Z"""
)


def find_named(source: Span, participle: int, tags: str, words: list[str]) -> Span:
    """Leave out what a person does while saying something: "Ann Lee | speaking in Ely said"."""
    before, name = words[max(0, participle - 2)], words[participle - 1]
    # "Democrats speaking in Ely" are several, Rob Roberts is one
    one = name[-1] != "s" or (before[0].isupper() and tagger()[name] != _PLURAL)
    named = name[0].isupper() and one and tags[source[0]] == _NAMED
    doing = tags[participle] in _DOING and tags[participle + 1] in _ADVERBIAL
    return (source[0], participle) if named and doing else source


def find_pursuer(source: Span, tags: str, words: list[str]) -> Span:
    """Find who is after somebody that did something: "Police hunting | a man who fled | said"."""
    found = _PURSUED.search(tags, max(0, source[0] - _PURSUIT), source[0])
    head = words[found.end("source") - 1].lower() if found else ""
    several = names_people(head) or head in clause_words("plural")
    return found.span("source") if found and several else source


def find_relating(source: Span, tags: str) -> Span:
    """Find who did something with what is described: "| the aide | who read the note sent said"."""
    found = _RELATING.search(tags, max(0, source[0] - _FEW), source[0])
    return found.span("source") if found else source


def close_title(source: Span, words: list[str]) -> Span:
    """Add the mark that closes a title after its comma: 'according to "Steel,| " |'."""
    last = source[1]
    closes = words[last - 1] == "," and words[last : last + 1] != [] and words[last] in CLOSING
    return (source[0], last + closes)


def add_author(source: Span, tags: str, words: list[str]) -> Span:
    """Add who wrote a book whose title ends with a comma: 'according to "Steel|," by Ann Lee|,'."""
    at = source[1]
    titled = words[at : at + 1] != [] and words[at] in CLOSING and words[at + 1 : at + 2] == ["by"]
    found = _BY_AUTHOR.match(tags, at) if titled else None
    return (source[0], found.end()) if found else source


def cut_clause(source: Span, verb: int, tags: str, words: list[str]) -> Span:
    """Cut a clause from who speaks: "he walked to the mill and | the mayor | said".

    But "a man hurt by the mayor and his aides", "a note sent to the mayor and his aides".
    """
    joined = tags.rfind(_AND, verb, source[1])
    if joined < 0 or tags[verb] in _DOING or is_document(words[verb - 1]):
        return source
    named = tags[source[0]] == _HE or tags[joined + 1] == _NAMED
    people = named or names_people(words[source[1] - 1])
    return (joined + 1, source[1]) if people and "by" not in words[verb:joined] else source


def find_doer(source: Span, tags: str, words: list[str]) -> Span:
    """Find whose deed an object is of: "members of the push to save | the port | said"."""
    first, verb = source[0], source[0] - 1
    if tags[max(0, verb - 1) : verb] != _TO or tags[first] == _HE or takes(words[verb], "clause"):
        return source
    if tags[verb] not in _DEEDS and tagger()[words[first]] not in _DETERMINED:
        return source  # "devoted to racial issues"
    doer = _DOER.search(tags, max(0, verb - 1 - _FAR), verb)
    return doer.span("doer") if doer else source


def cut_object(source: Span, tags: str, words: list[str]) -> Span:
    """Cut the object of a verb before from a subject: "half chose Ann Lee and | a third backed".

    And what somebody is: "Ann Lee is a nurse and | her brother said".
    """
    first, last = source
    as_one = tags[first - 1] == _AS and tags[first - 2] not in _PAUSES
    acts = first - 1 - (tags[first - 1] == _ADV)  # "are already builders and both said"
    share = words[last - 1] in clause_words("shares")  # "many blame her and | 22 percent say"
    if tags[acts] not in (_ACTED | _DEEDS if share else _ACTED) and not as_one:
        return source
    if first and takes(words[first - 1], "clause"):
        return source
    joined = tags.find(_AND, first, last)
    determined = _ARTICLES if as_one else _DETERMINED  # no "rare and odd stand"
    sure = share or tagger()[words[joined + 1]] in determined
    return (joined + 1, last) if sure and joined > 0 else source


def cut_gap(source: Span, verb: int, tags: str, words: list[str]) -> Span:
    """Cut what a clause is about from who speaks: "it made gains | analysts say are likely".

    The verb of the clause follows the verb of saying at once.
    """
    first, last = source
    if last != verb or last - first < 2 or tags[verb + 1 : verb + 2] not in _AUXILIARY:
        return source
    if tags[first - 1 : first] in _BEFORE or not takes(words[verb], "clause"):
        return source
    at = last - 1
    while at > first and words[at][0].isupper() and words[at - 1][0].isupper():
        at -= 1
    several = words[at][0].isupper() or tagger()[words[at]] == _PLURAL
    return (at, last) if at > first and several and tagger()[words[at - 1]] in _NAMELESS else source


def cut_releasers(source: Span, tags: str, words: list[str]) -> Span:
    """Cut who gave out a document before their verb: "a report | engineers filed"."""
    first, last = source
    if words[last - 1] == "due":
        return first, last - 1  # "a report | due to be put before the board"
    if last - first < 2 or tags[last : last + 1] not in _DONE:
        return source
    if is_document(words[first]) and words[first + 1][0].isupper():
        return first, first + 1  # "according to papers | Ann Lee filed"
    paper, givers = words[last - 2 : last]
    written = not lexicon_set("sources", "documents").isdisjoint((paper, paper.removesuffix("s")))
    given = written and givers.removesuffix("s") in lexicon_set("titles", "roles")
    return (first, last - 1) if given and givers[-1] == "s" else source


def add_maker(source: Span, tags: str, words: list[str]) -> Span:
    """Add who made a document: "according to data | compiled by the board"."""
    found = _MADE_BY.match(tags, source[1])
    if not found or words[found.start("maker") - 1] != "by":
        return source
    written = is_document(words[source[1] - 1].lower())
    authored = written and words[source[1]] in lexicon_set("sources", "authoring")
    return (source[0], found.end()) if authored else source


def add_those(source: Span, verb: int, tags: str, words: list[str]) -> Span:
    """Add what tells who "those" are: "the families of those | killed in the fire |"."""
    those = words[source[1] - 1] == "those" and verb != source[1]  # but "those said"
    found = _WHICH_ONES.match(tags, source[1]) if those else None
    return (source[0], found.end()) if found else source


def add_second(source: Span, tags: str, words: list[str], *, leads: bool = False) -> Span:
    """Add the second of two persons: "said Ann Lee, the mayor|, and Bo Roe|, a baker.".

    Where it `leads`, what is said may follow: "according to Ann Lee, the mayor, and Bo Roe, it".
    """
    first, last = source
    if relative := _RELATIVE.search(tags, first, last):
        name = _ITS_NAME.match(tags, last)  # "said Ann Lee and her aide|, Bo Roe."
        return (first, name.end()) if name and names_people(words[relative.end() - 1]) else source
    described = _DESCRIBED.match(tags, last)
    second = _SECOND.match(tags, described.end()) if described else None
    if (
        not second
        or not (leads or _LAST.match(tags, second.end()))
        or (tags[first] != _NAMED and not names_people(words[last - 1]))
    ):
        return source
    named = tags[first] == _NAMED or tags[last + 1] == _NAMED  # "the mayor, | Ann Lee"
    return (first, second.end()) if named else source


def cut_listener(source: Span, tags: str, words: list[str]) -> Span:
    """Cut a name before whom it speaks to: "said Ann Lee to reporters", no "ambassador to Oslo"."""
    first, last = source
    to = next((k for k in range(first + 1, last) if words[k] == "to"), last)
    head = words[to - 1]
    spoken = to < last and tags[first] == _NAMED and head[0].isupper()
    return (first, to) if spoken and head.lower() not in lexicon_set("titles", "roles") else source


def find_answerer(source: Span, words: list[str]) -> Span:
    """Find whose an answer is: "came the reply from | the union"."""
    first, last = source
    for token in range(first + 1, last - 1):
        if words[token] in ("from", "of") and words[token - 1] in answers():
            return token + 1, last
    return source


def cut_occasion(source: Span, words: list[str]) -> Span:
    """Cut when and what for from who did it: "by the board | in June", "by aides | for his slip".

    But "by a spokesman for his party".
    """
    first, last = source
    for token in range(first + 1, last - 1):
        after = words[token + 1]
        dated = after.lower() in tagger().months or (len(after) == 4 and after.isdigit())
        if words[token] in ("in", "since", "until") and dated:
            return first, token
        own = tagger()[after] == TAGS.letter["POSS"] or tagger()[after] in _DOING
        if words[token] == "for" and own and not words[token - 1].startswith("spokes"):
            return first, token
    return source


def add_name(source: Span, tags: str, words: list[str]) -> Span:
    """Add a name that a comma parts from its description: '"No," | Ann Lee, | an aide to it told'.

    No comma follows the description, so it was taken for who speaks. And a name without one that
    begins a sentence: "| Ann Lee | the realist knows".
    """
    described = tags[source[0]] != _NAMED
    found = described and _NAME_BEFORE.search(tags, max(0, source[0] - _FEW), source[0])
    if not found or not (found["name"] or words[source[0]] == "the"):
        return source
    return found.start(found.lastgroup or 0), source[1]


def cut_event(source: Span, words: list[str]) -> Span:
    """Cut what is done with a document from it: "the release of | the report (suggested)"."""
    first, last = source
    of = first + 1 + (words[first] in ("the", "The", "a"))
    end = next((k for k in range(of + 1, last) if words[k] in _OF), last)
    published = end > of + 1 and words[of] == "of" and is_document(words[end - 1].lower())
    done = published and words[of - 1] in lexicon_set("sources", "publishing")
    return (of + 1, last) if done else source


def cut_setting(source: Span, words: list[str]) -> Span:
    """Cut where it was said from who says it: "the court | in its order", "Lee | in a tweet".

    But "a note in his report", "a man in a film".
    """
    first, last = source
    for token in range(first + 1, last - 2):
        if words[token] in _AT and words[token + 1] in _AN and not is_document(words[token - 1]):
            after = (k for k in range(token + 2, last) if words[k] in _OF)
            if words[next(after, last) - 1] in _settings(words[token]):
                return first, token
    return source


@cache
def _settings(preposition: str) -> frozenset[str]:
    """Return what somebody speaks at, or speaks or writes in."""
    if preposition == "at":
        return lexicon_set("clauses", "adverbial", "conferences")
    listed = [*lexicon_set("sources", "documents"), *lexicon_set("clauses", "adverbial", "stages")]
    # "an actor in a film", "half of those in her study"
    seen = lexicon_set("clauses", "works") | lexicon_set("nouns", "crowds")
    return lexicon_set("outlets", "occasions").union(listed) - seen
