"""Evidence: whether a name that no list holds is a person's or an organisation's.

It is read from how the text speaks of the bearer. "The retailer Quill", "Quill, a bakery,",
"Quill.com" and "shares of Quill" are no person; "the baker Quill", "Quill, 43," and "Ms. Quill"
are one.
"""

import re
from functools import cache

from helpers.speakers.aliases import Entity
from helpers.speakers.heads import find_head
from helpers.speakers.kinds import kind_of
from helpers.speakers.names import Name
from helpers.speakers.tagging import TAGS, given_names, letters
from helpers.statements.classes import clause_words
from helpers.statements.outlets import abbreviate, is_outlet
from helpers.tags import lexicon_set, read_lexicon

_L = TAGS.letter
_PERSONS = letters("ROLE|PERSON|MAN|WOMAN")
_PEOPLE = _PERSONS | letters("GROUP|GROUP_NAME")
_MARKS = letters("COMMA|COLON")
_STOPS = letters("COMMA|DOT|COLON|QUOTE")
_OPEN = letters("DETERMINER|POSSESSOR|THE")
_FOLLOWING = letters("SAYS|AUXILIARY|BE|COMMA|DOT|OWNER|PREPOSITION|ON|AND")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_END = TAGS.compile("<COMMA|DOT|COLON|QUOTE|WHO>")
_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|io|gov|edu|tv|co|[a-z]{2})\Z", re.IGNORECASE)
# "WalesOnline" and "TVN24", but not "McRoe" or "DeRoe".
_COMPOUND = re.compile(
    r"(?!Ma?c|D[aeiu]|L[aeo]|Fitz|V[ao]n|O['’]|St)[A-Z][a-z]+[A-Z]|[A-Z]{2}[A-Z0-9]*\d"
)
_PARTS = re.compile("[A-Z][a-z]+")
_HAS = ("had", "has", "is", "was")
_SENTENCE = 20  # tokens
_PLACES = 12  # occurrences looked at
_REACH = 8  # tokens of an appositive
_NAME_LENGTH = 7  # "Roberts" and "Hopkins" are family names
_PLURAL_ARTICLES = ("Las", "Les", "Los")
_SINGULARS = ("ss", "us", "is", "'s", "’s")


def is_body(entity: Entity, names: list[Name], tags: str, words: list[str]) -> bool:
    """Tell whether a name thought to be a person's is rather an organisation's."""
    if entity.gender:
        return False
    if entity.name in lexicon_set("outlets", "names") or entity.name in called_bodies():
        return True
    if entity.words[0] in lexicon_set("organisations", "owners"):
        return True  # "Our Revolution"
    score = 2 * any(_DOMAIN.search(word) or _is_compound(word) for word in entity.words)
    score += 2 * (
        entity.name
        in lexicon_set("outlets", "words") | lexicon_set("organisations", "bodies_words")
    )
    score += 2 * ("-" in entity.words[-1] and is_outlet(entity.name, entity.words))
    score += len(entity.words) > 1 and _begins_with_article(entity.words)
    score -= 3 * (tags[names[entity.places[0]].start] == _L["GIVEN"])
    for number in entity.places[:_PLACES]:
        name = names[number]
        score += _before(name, tags, words) + _after(name.end, tags, words)
    return score > 0


def _is_compound(word: str) -> bool:
    """Tell a firm's name of two words in one, "BuzzFeed", from two given names, "JoAnn"."""
    if not _COMPOUND.match(word):
        return False
    parts = _PARTS.findall(word)
    return len(parts) < 2 or not given_names().issuperset(parts)


def is_work(entity: Entity, names: list[Name], tags: str, words: list[str]) -> bool:
    """Tell a work from a person: "Vann's book Quill Cash,", "The film Quill says", "Ice, a film,".

    But "in Vann's book Ann Lee says", "in the film Quill says".
    """
    if entity.gender:
        return False
    if "-" in entity.name and len(entity.words) == 1 and _is_law(entity, names, words):
        return True
    for number in entity.places[:_PLACES]:
        name = names[number]
        at = name.start - 1
        if name.title == name.start and at > 0 and words[at] in clause_words("works"):
            if tags[at - 1] == _L["OWNER"] and name.end - name.start > 1:
                return tags[name.end : name.end + 1] in _STOPS
            if words[at - 1] == "The" and tags[name.end : name.end + 1] == _L["SAYS"]:
                return True
        if tags[name.end : name.end + 1] == _L["COMMA"] and _is_apposed_work(name.end, tags, words):
            return True
    return False


def _begins_with_article(words: tuple[str, ...]) -> bool:
    """Tell a name with an article in it: "La Pluma", "Les Temps", but "Les Porter" is a person."""
    plural = words[0] not in _PLURAL_ARTICLES or words[1][-1] in "sx"
    return words[0] in lexicon_set("outlets", "articles") and plural


def _is_law(entity: Entity, names: list[Name], words: list[str]) -> bool:
    """Tell a law by its two makers' names, where the text once has all of it: "the Lee-Roe Act"."""
    acts = lexicon_set("organisations", "acts")
    return any(
        name.end - name.start == 2
        and words[name.start] == entity.name
        and words[name.start + 1] in acts
        for name in names
    )


def _is_apposed_work(comma: int, tags: str, words: list[str]) -> bool:
    """Tell whether what a comma leads to says that a name is a work's: "Quill, | a film by Roe"."""
    low = comma + 1
    if tags[low : low + 1] not in _OPEN or clause_words("works").isdisjoint(words[low : low + 4]):
        return False
    head, kind = find_head(tags, words, low, min(low + _REACH, len(tags)))
    works = words[head] in clause_words("works") and tags[head] != _L["BODY_NOUN"]
    return works and kind == "document"


def is_one(entity: Entity, names: list[Name], words: list[str]) -> bool:
    """Tell a party from its members: "Reform Democrats describes itself as young"."""
    ends = (names[number].end for number in entity.places[:_PLACES])
    return any("itself" in words[end + 1 : end + 3] for end in ends)


def names_body(name: Name, tags: str, words: list[str]) -> bool:
    """Tell whether one word after a comma names a body: "an aide at her bank, Quill"."""
    before, at = words[max(0, name.start - 2)], name.start - 2
    if tags[name.start] == _L["GIVEN"] or name.title < name.start or not before.islower():
        return False
    begin = at
    while begin and at - begin < _REACH and tags[begin - 1] not in _STOPS and words[begin] != "The":
        begin -= 1
    # "the coach of the club, Roe," is Roe
    return kind_of(before, tags[at]) == "body" and tags[begin] != _L["THE"]


def read_initials(entity: Entity, letter: str, others: list[Entity | None]) -> Entity:
    """Take a label of initials for the outlet in the text whose they are, else for a person's."""
    if letter != _L["ACRONYM"]:
        return entity
    outlets = [e for e in others if e and e is not entity and is_outlet(e.name, e.words)]
    outlet = next((e for e in outlets if abbreviate(entity.name, [e.name])), None)
    if outlet is None and not is_outlet(entity.name, entity.words):
        entity.kind = "person"
    return outlet or entity


def is_noun(entity: Entity, names: list[Name]) -> bool:
    """Tell a plural noun that only begins sentences from a name: "Electrodes showed that"."""
    word = entity.words[0]
    plural = len(word) > _NAME_LENGTH and word.endswith("s") and not word.endswith(_SINGULARS)
    return plural and len(entity.words) == 1 and all(names[n].weak for n in entity.places)


@cache
def called_bodies() -> dict[str, tuple[str, ...]]:
    """Map the names that tell what a body is to the nouns for it: "Ryanair" to "airline"."""
    kinds = read_lexicon("organisations")["called"]
    return {name: tuple(kind["nouns"].split()) for kind in kinds for name in kind["names"]}


def _speaks_of_itself(words: list[str]) -> int:
    """Weigh "Quill [says its shops are closed]", "[said it plans to]", "[said it would hire]"."""
    if not words[0][0].islower() or words[1] not in ("it", "its"):
        return 0
    if words[1] == "its" or words[2] in lexicon_set("organisations", "wills"):
        return 2
    done = set(words[3:4]) & lexicon_set("organisations", "deeds")
    acts = words[2] in ("will", "would") and bool(done)
    acts |= words[2] in _HAS and not lexicon_set("organisations", "done").isdisjoint(words[3:4])
    return int(acts or "its" in words)


def _before(name: Name, tags: str, words: list[str]) -> int:
    """Weigh what stands before a name: "the retailer Quill", "shares of Quill", "Ms. Quill"."""
    if name.title < name.start:
        return -3
    at = name.start - 1
    if at > 0 and tags[at] == _L["THE"] and _is_whole(name, tags):
        return 3
    at -= at > 0 and words[at] in ("called", "named")  # "a bakery called Quill"
    if at < 1:
        return 0
    if words[at] == "," and tags[at - 2] in _OPEN and tags[name.end : name.end + 1] == tags[at]:
        # "The firm, Quill, said", but "the coach of the firm, Roe, said"
        body = kind_of(words[at - 1], tags[at - 1]) == "body"
        return 3 * (body and tags[at - 3] not in _PREPOSITIONS)
    if words[at] == "at" and tags[at - 1] in _PEOPLE:
        return 2  # "nurses at Quill"
    if words[at] == "on" and words[at - 1].lower() in lexicon_set("outlets", "aired"):
        return 4  # "appearing on Breakfast Tales, the baker said"
    if tags[at] in _PREPOSITIONS:
        return int(words[at - 1].lower() in lexicon_set("organisations", "owned"))
    noun = words[at].lower() if tags[at] == _L["NAME"] else words[at]  # "Chipmaker Quill said"
    traded = (
        noun in lexicon_set("organisations", "trades")
        and name.end - name.start == 1
        and tags[at - 1] not in _OPEN
    )
    if noun[0].islower() and (traded or noun == "group" or kind_of(noun, tags[at]) == "body"):
        return 3
    return -3 if tags[at] in _PERSONS else 0


def _is_whole(name: Name, tags: str) -> bool:
    """Tell a band or a paper: "the Hot Mud Peppers said", but "the Ann Roberts inquiry"."""
    return name.end - name.start > 1 and tags[name.end : name.end + 1] in _FOLLOWING


def _after(end: int, tags: str, words: list[str]) -> int:
    """Weigh what stands after a name: ", a bakery,", ", 43,", "who", "itself", "'s customers"."""
    # A weight for each mark or word that may follow: a table with conditions.
    if end + 2 >= len(tags):
        return 0
    after = tags[end]
    if after == _L["OWNER"]:
        return int(words[end + 1].lower() in lexicon_set("organisations", "owned"))
    if after == _L["WHO"] or tags[end : end + 2] == _L["COMMA"] + _L["WHO"]:
        return 2 if words[end + (after != _L["WHO"])] == "which" else -2
    if words[end] == "itself" or words[end].lower() in lexicon_set("organisations", "owned"):
        return 2
    if itself := _speaks_of_itself(words[end : end + _SENTENCE]):
        return itself
    if after not in _MARKS:
        return 0
    if tags[end + 1] == _L["NUMBER"]:
        return -3 * (tags[end + 2] == _L["COMMA"])
    if words[end + 1] in lexicon_set("organisations", "placed"):
        return 2
    return _apposed(end + 1, tags, words)


def _apposed(low: int, tags: str, words: list[str]) -> int:
    """Weigh the noun that says after a comma what a name is: "Quill, | a bakery,"."""
    stop = _END.search(tags, low, low + _REACH - 1)
    if tags[low] not in _OPEN or not stop:
        return 0
    ends = (i for i in range(low, stop.start()) if words[i] in ("that", "which"))
    end = next(ends, stop.start())
    head, kind = find_head(tags, words, low, end)
    if tags[head] == _L["BODY_NOUN"] or words[head] in ("app", "group", "platform"):
        kind = "body"  # "a website" has a name
    if kind == "other" and _PREPOSITIONS.isdisjoint(tags[low:end]):
        # "a sports and celebrity agency"
        last = end - 1
        kind = kind_of(words[last], tags[last])
    return {"body": 3, "person": -3}.get(kind, 0)
