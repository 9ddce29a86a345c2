"""Heads: the noun that heads the phrase of a source, and the kind of thing it is.

A source is a person, an organisation, a group or a document; `helpers.speakers.kinds` tells which
a noun is by itself.
"""

import re

from helpers.speakers.kinds import LETTER_KINDS, is_listed, kind_of, kind_of_one, shape_of
from helpers.speakers.tagging import TAGS, letters, source_words
from helpers.statements.classes import clause_words
from helpers.tags import lexicon_set

_L = TAGS.letter
_ITEM, _ITEMS = TAGS.compile("<COMMA><AND>?|<AND>"), 2  # what begins an item of a list
_ENDS = "PREPOSITION|OF|ON|AND|CONJUNCTION|AUXILIARY|BE|WHO|COMMA|COLON"
# A form of a verb of saying is a noun where no object follows: "new reports".
_HEAD_END = TAGS.compile(f"<{_ENDS}> | <SAYS> (?!$|<{_ENDS}>)")
HEAD_ENDS = letters(f"{_ENDS}|SAYS")
_PREPOSITIONS = letters("ON|PREPOSITION")
_TELLING = letters("ON|PREPOSITION|WHO")
_ARTICLES = letters("DETERMINER|THE")
_OPENING = letters("DETERMINER|POSSESSOR|THE")
_PARTICIPLE = re.compile(r"[a-z]{2}ed\Z")
_SEXES = letters("MAN|WOMAN")
_PEOPLES = letters("NATION|PEOPLE")
_PLACED = letters("PLACE|ACRONYM|COMPASS")
_OF_OWNER = _L["OF"] + _L["OWNER"]
_DONE = letters("WORD|SAYS")
_WHEN = frozenset(("last", "this", "next", "earlier", "late", "today", "yesterday", "recently"))
_MORE = frozenset(("more", "less", "fewer", "More", "Less", "Fewer"))


def find_head(tags: str, words: list[str], low: int, high: int) -> tuple[int, str]:
    """Find the noun that heads the phrase of tokens `low` to `high`, and its kind.

    It is the last word before a preposition, verb or comma, without what follows its noun
    ("officials familiar with", "a witness interviewed by"). Of "some of the voters" it is the
    voters; a part or share with no noun ("60 percent", "others") is a group.
    """
    if opened := _find_opened(tags, words, low, high):
        return opened
    head, end = _last_noun(tags, words, low, high)
    # A sentence's first noun: "Backlash from the statement"; alone it may be a name.
    word = words[head].lower() if head == low < high - 1 else words[head]
    kind = kind_of(word, tags[head])
    if kind == "other" and _stands_alone(tags, word, low, head):
        kind = ""  # "the carnival said": a noun, whatever its ending
    firm = words[head] == "body" or words[head] in lexicon_set("organisations", "trades")
    if (firm or kind in ("document", "group", "")) and head > low:
        kind = _kind_beside(tags, words, low, head) or kind
    average = words[head] == "average" and tags[end + 1 : end + 2] == _L["NUMBER"]
    counted = average or kind == "number" or words[head] == "numbers"
    part = counted or (words[head + 1 : head + 2] == ["than"] and words[head] in _MORE)
    after = words[end].lower() if end + 1 < high else ""
    several = after == "and" and kind in ("person", "body", "group")
    if several and _joins_others(tags, words, (head, end), high):
        return head, "group"
    # "thousands of voters", "more than a third", "current and former officials"
    named = after == "and" and words[head][0].isupper() and words[end + 1][0].isupper()
    if named or (after == "of" and words[head] in source_words("hosts")):
        inner, people = find_head(tags, words, end + 1, high)
        if people == "group" and (words[inner].islower() or not named):
            return inner, people  # "an army of followers", "FBI and CIA agents"
    # not "followers and supportive sites"
    adjective = after in ("and", "but") and kind != "group"
    modifies = adjective and "other" in (kind, kind_of(words[end + 1], tags[end + 1]))
    nations = tags[head] + tags[end + 1 : end + 2] == _L["NATION"] * 2 and end + 2 < high
    modifies = modifies or (after == "and" and nations)  # "Democratic and Republican candidates"
    ratio = kind == "number" and after == "in" and _is_count(words[end + 1])  # "6 in 10 voters"
    if (part and after in ("of", "than")) or modifies or ratio:
        one = words[head].lower() == "one" and after == "of"
        inner, kind = _find_inner(tags, words, end + 1, high, plural=part and not ratio)
        return inner, kind_of_one(words[inner]) if one and kind == "group" else kind
    if kind != "number":
        return head, kind
    if LETTER_KINDS.get(tags[head]) == "person":  # "the host", but "a host of critics"
        return head, "person"
    return head, _count_kind(words[head].lower(), definite=tags[low] == _L["THE"])


def _find_opened(tags: str, words: list[str], low: int, high: int) -> tuple[int, str] | None:
    """Find the head by a phrase's first words: "both the", "those polled", "two out of three"."""
    if words[low].lower() == "both" and joins_two(tags, words, low, high):
        return low, "group"
    if words[low].lower() == "those" and low + 1 < high and _tells_those(tags, words, low + 1):
        return low + 1, "group"
    comma = tags.find(_L["COMMA"], low + 1, high)
    listed = comma > 0 and words[low].lower() == "the"
    if listed and lists_people(tags, words, comma, high):
        return comma - 1, "group"
    if words[low + 1 : low + 3] == ["out", "of"] and low + 3 < high:
        return find_head(tags, words, low + 3, high)
    return None


def _tells_those(tags: str, words: list[str], at: int) -> bool:
    """Tell whether a word says who "those" are: "those who", "those polled", "those on board"."""
    word = words[at]
    told = word in source_words("trailing") or word in clause_words("past")
    told = told or word.endswith(("ing", "est"))
    return told or tags[at] in _TELLING or bool(_PARTICIPLE.search(word))


def _joins_others(tags: str, words: list[str], place: tuple[int, int], high: int) -> bool:
    """Tell whether "and" joins others to a noun: "her campaign and allies", "father and mother"."""
    head, end = place
    if {tags[head], tags[end + 1]} == _SEXES:
        return True
    other = kind_of(words[end + 1], tags[end + 1])
    return other == "group" or joins_two(tags, words, end, high)  # "the senator and the mayor"


def _describes_people(tags: str, words: list[str], at: int) -> bool:
    """Tell "conservative | outside groups" from "protesters | outside schools"."""
    if words[at] not in ("inside", "outside") or at + 1 >= len(words):
        return False
    before, after = (kind_of(words[i], tags[i]) for i in (at - 1, at + 1))
    return after in ("group", "person") and before != "group"


def _is_office(word: str) -> bool:
    """Tell a noun that belongs to an office's name: "state" of "secretary of state"."""
    return (word[0].islower() or word == "State") and word not in lexicon_set("grammar", "groups")


def _is_count(word: str) -> bool:
    return word.isdigit() or word.lower() in lexicon_set("numbers", "small")


def _last_noun(tags: str, words: list[str], low: int, high: int) -> tuple[int, int]:
    """Return the last noun before a preposition, verb or comma, and where that one stands."""
    begin = low
    while begin < high - 1 and tags[begin] in _OPENING and tags[begin + 1] != _L["OF"]:
        if words[begin].lower() in source_words("people") and tags[begin + 1] in _PREPOSITIONS:
            break  # "some in Ohio"
        begin += 1
    ends = (m.start() for m in _HEAD_END.finditer(tags, begin + 1, high))
    ends = (at for at in ends if not _describes_people(tags, words, at))
    end = next((at for at in ends if tags[at] != _L["SAYS"] or words[at][0].islower()), high)
    if "not" in words[begin + 1 : end]:  # "experts | not involved in the study"
        end = words.index("not", begin + 1)
    if tags[end : end + 3 : 2] == _OF_OWNER and end + 3 < high and _is_office(words[end + 1]):
        return _last_noun(tags, words, end + 3, high)  # "the secretary of state's office"
    quote = tags.find(_L["QUOTE"], begin + 1, end)
    if quote > 0 and kind_of(words[quote - 1], tags[quote - 1]) == "document":
        end = quote  # 'the film "Quill"'
    head = next((i for i in range(begin + 1, end) if _begins_clause(words, tags, i)), end) - 1
    while head > begin and trails(words, tags, head):
        head -= 1
    return head, end


def describes_person(tags: str, words: list[str], low: int, high: int) -> bool:
    """Tell whether tokens `low` to `high` say who a name after them is: "retired pilot Ann Lee"."""
    if words[low] == "whose" or tags[low] in _PREPOSITIONS:
        return False  # "a nurse, from Quill Bay"
    high -= words[high - 1] in clause_words("naming")
    head, kind = find_head(tags, words, low, high)
    return kind in ("person", "") and head == high - 1


def lists_people(tags: str, words: list[str], comma: int, high: int) -> bool:
    """Tell a list of people to the end from what a comma adds: "friends| , aides and allies"."""
    items = [m.end() for m in _ITEM.finditer(tags, comma, high)]
    if len(items) < _ITEMS or _L["AND"] not in tags[comma:high]:
        return False
    ends = [*(at - 1 for at in items[1:]), high]
    spans = [(a, b) for a, b in zip(items, ends, strict=True) if a < b]
    kinds = [(words[a], find_head(tags, words, a, b)[1]) for a, b in spans]
    # "the mayor, the vicar and the bank", but "the mayor, a baker" and "the mayor, the head of it,"
    the = "the" if tags[high : high + 1] != _L["COMMA"] else ""
    return all(kind in ("group", "body") or (kind, word) == ("person", the) for word, kind in kinds)


def joins_two(tags: str, words: list[str], low: int, high: int) -> bool:
    """Tell whether "and" joins what has an article to what has one: "and the mayor"."""
    return any(
        words[i] == "and" and tags[i + 1] in _OPENING for i in range(low, min(high - 1, low + 9))
    )


def _kind_beside(tags: str, words: list[str], low: int, head: int) -> str:
    """Tell the kind of a noun from the one before it, where that one decides; "" where not.

    "Party figures" are people, "the NY Post" is a body, and so is "the website fivethirtyeight".
    """
    before, noun = words[head - 1], words[head]
    if noun == "figures":
        human = before in source_words("human") or tags[head - 1] in _PEOPLES
        return "group" if human else ""
    if noun == "base" and before.lower() in source_words("garrisons"):
        return "body"
    if noun == "body" and before.lower() in source_words("of_bodies"):
        return "body"  # "the governing body", but "the body in the car"
    if noun in lexicon_set("organisations", "trades") and before in source_words("traded"):
        return "body"  # "the airport operator", but "the crane operator"
    if noun == "news" and before in source_words("newsrooms"):
        return "body"  # "state news", "local news"
    if noun == "model" and (before in source_words("posing") or before.endswith("-born")):
        return "person"  # "the former model", but "a computer model"
    if (
        noun[0].isupper()
        and tags[head - 1] in _PLACED
        and noun in lexicon_set("outlets", "endings")
    ):
        return "body"
    named = noun[0].islower() and head - 1 > low and tags[head - 1] == _L["BODY_NOUN"]
    unlisted = tags[head] == _L["WORD"] and not is_listed(noun)
    return "body" if named and unlisted and not shape_of(noun) else ""


def _stands_alone(tags: str, word: str, low: int, head: int) -> bool:
    """Tell whether an article stands right before a noun that no list holds."""
    alone = head == low + 1 and tags[low] in _ARTICLES and tags[head] == _L["WORD"]
    return alone and not is_listed(word.lower()) and not word.endswith(("ly", "ed"))


def _count_kind(word: str, *, definite: bool) -> str:
    """Tell people ("60 percent", "others", "the two") from a count and an adverb ("the most")."""
    if definite and word in ("most", "least", "number"):
        return "other"
    return "group" if definite or word in source_words("parts") else "number"


def _find_inner(
    tags: str, words: list[str], low: int, high: int, *, plural: bool
) -> tuple[int, str]:
    """Find the head of what a part is of: several, where the noun is a person's."""
    head, kind = find_head(tags, words, low, high)
    people = kind in ("person", "number", "") or words[head] in source_words("samples")
    return head, "group" if plural and people else kind


def _begins_clause(words: list[str], tags: str, token: int) -> bool:
    """Tell whether a participle begins what is said of a noun: "a poll conducted last week"."""
    following = words[token + 1].lower() if token + 1 < len(words) else ""
    if takes_object(words, tags, token) or _supposes(words, tags, token):
        return True
    at = token + 1 + (following == "on")
    when = following in _WHEN or tags[at : at + 1] == _L["CALENDAR"]
    return when and tags[token] in _DONE and bool(_PARTICIPLE.search(words[token]))


def _supposes(words: list[str], tags: str, token: int) -> bool:
    """Tell whether a participle tells what somebody is held to be: "a firm considered the best"."""
    held = (clause_words(key) for key in ("supposed", "receiving", "naming"))
    if tags[token] not in _DONE or not any(words[token] in listed for listed in held):
        return False
    return kind_of(words[token - 1], tags[token - 1]) in ("group", "person", "body")


def takes_object(words: list[str], tags: str, token: int) -> bool:
    """Tell whether a participle says with its object who is meant: "lawmakers backing the bill"."""
    if tags[token] != _L["WORD"] or words[token][-3:] != "ing" or token + 1 >= len(words):
        return False
    object_ = tags[token + 1] in _OPENING or words[token + 1][0].isupper()
    bearer = kind_of(words[token - 1], tags[token - 1])
    return object_ and bearer in ("group", "person", "document")


def trails(words: list[str], tags: str, token: int) -> bool:
    """Tell whether a word stands after the noun it belongs to: "protesters marching"."""
    word = words[token]
    if word in source_words("trailing") or (word == "public" and words[token - 1] == "made"):
        return True
    if tags[token] != _L["WORD"]:
        return False
    before = kind_of(words[token - 1], tags[token - 1]) if word.endswith("ing") else ""
    return before in ("group", "person") or bool(_PARTICIPLE.search(word))


def denies(words: list[str], low: int) -> bool:
    """Tell whether a source is nobody: "no officials", "neither side", "Shocked by the Vote"."""
    done = words[low][-2:] == "ed" and words[low + 1 : low + 2] in (["by"], ["By"])
    numbered = words[low + 1 : low + 2] in (["10"], ["."])  # "No 10", "No. 10"
    return done or (words[low].lower() in source_words("nobody") and not numbered)


def says_plainly(cue: str) -> bool:
    """Tell whether a cue is a verb of nothing but saying."""
    return cue.split(maxsplit=1)[0].lower() in source_words("plain")
