"""What a share is a share of, and what an ordinal orders: nouns past "of the" and owners."""

from helpers.figures import units
from helpers.figures.group_verbs import before_verb
from helpers.figures.noun_words import ADJECTIVAL, base_verbs, word_list
from helpers.figures.nouns import ADJECTIVE, find_noun, view_nouns
from helpers.figures.pieces import TAGS, Sentence

# What a share is of, in the singular: "the Welsh population", "the two-party-preferred vote".
_WHOLE = TAGS.compile(
    f"(?:{ADJECTIVE}<POSS>?){{0,3}}(?P<head><LOWER>{{1,3}}|<MONEY|PARTICIPLE|PERIOD|UNIT>)(?!<HYPHEN|POSS>)"
)
# "of the", "of Johnson's", "the state's 40", "the past 19": what may stand between a share and its
# noun.
_OWNER = TAGS.compile(
    """<OF>?(?:(?:<CAP><DOT>)?<CAP|CAPS|LOWER|MODIFIER|PLURAL|PERIOD>{1,3}<POSS>
             |<A>(?=<MODIFIER|PARTICIPLE|LOWER|STOP><NUM|SMALL|TENS>)
             |<THE|STOP|STEP>(?:<STEP>|<MODIFIER>?<FEW>)?(?:<CAP|CAPS|LOWER|MODIFIER|PLURAL|PERIOD>{1,3}<POSS>)?)?
       (?:<MODIFIER|STOP|LOWER|ORD|STEP|PARTICIPLE>?<NUM|SMALL|TENS>(?:<ABBR>?<SCALE>?)
          (?=<PLURAL|CAPS|LOWER|CAP|MODIFIER|PARTICIPLE|STOP|CUR>))?"""
)
# Adjectives in a row before the plural of "one of": "most daring, costly and dangerous flights".
_ADJ = """(?:<PARTICIPLE><STOP>|<PARTICIPLE>?<LOWER|MODIFIER|PARTICIPLE>
           (?:<HYPHEN><LOWER|MODIFIER|PARTICIPLE|STOP>)?)"""
_LISTED = TAGS.compile(
    f"""<MODIFIER|STEP|ORD>{_ADJ}(?:<COMMA><AND>?{_ADJ}){{0,2}}(?:<COMMA|AND>|<COMMA><AND>)
        {_ADJ}<COMMA>?<LOWER>?<PLURAL>"""
)


_SEVERAL = ("all", "these", "those", "both", "many")


def skip_owner(s: Sentence, i: int) -> int:
    """Step over "of the", "of its", "of Johnson's"; return where the noun would start."""
    found = _OWNER.match(s.tags, i)
    start = i + s.has(i, "OF")
    if s.has(start, "STOP") and s.word(start) not in word_list("determiner"):
        return start
    end = found.end() if found else i
    end += end > i and s.word(end) == "own"  # "of its own shares"
    odd = (
        s.has(end, "NUM", "SMALL", "TENS") and s.has(end + 1, "HYPHEN") and s.word(end + 2) in _TIED
    )
    return end + 3 if odd else end  # "of the 200-odd hostages", "of the 900-strong staff"


_TIED = ("odd", "plus", "strong")


def _is_elsewhere(s: Sentence, i: int) -> bool:
    """Tell "one of them", "of those polled" and "rose a quarter this year", which print no noun."""
    if s.has(i, "STEP"):
        return s.has(i + 1, "PERIOD", "WEEKDAY", "MONTH")
    polled = s.word(i + 1) in ("those", "these") and (
        s.has(i + 2, "PARTICIPLE", "STOP") or _is_verb_alone(s, i + 2)
    )
    return polled or (s.has(i, "OF") and s.word(i + 1) in word_list("no_owner"))


def _is_verb_alone(s: Sentence, i: int) -> bool:
    """Tell the verb of "340 of those leak" from the noun of "of those bus routes"."""
    end = find_noun(s, i, many=True)[1]
    return s.has(i, "LOWER") and not s.has(end - 1, "PLURAL", "CAPS")


def find_whole(s: Sentence, i: int) -> tuple[int, int]:
    """Find what a share is a share of, many or one, past its owner: "of the", "of its 40".

    Examples
    --------
    >>> text = "A third of the harvest rots."
    >>> s = Sentence(text, 0, len(text))
    >>> s.slice(*find_whole(s, 2))
    'harvest'
    """
    # One test after the other, as the words after "one" and "of" come.
    if _is_elsewhere(s, i):
        return i, i
    start = skip_owner(s, i)
    noun = find_noun(s, start, many=True)
    owned = s.words[noun[1] : noun[1] + 1] in (["'"], ["’"]) and s.glued(noun[1])
    if owned and s.words[start] != "'":  # "of Sanders' voters", not "of the party's 'elders'"
        start = noun[1] + 1 + s.has(noun[1] + 1, "NUM", "SMALL", "TENS")
        noun = find_noun(s, start, many=True)
    if start == i and (s.word(i) in base_verbs() or _acts(s, i)):  # "one-third approve"
        return i, i
    found = _WHOLE.match(view_nouns(s, start))
    several = s.has(start - 1, "NUM", "SMALL", "TENS") or s.word(start - 1) in _SEVERAL
    if several and s.word(start) in word_list("base"):
        return start, start  # "12 of the 19 contain secrets"
    if several and s.has(noun[1] - 1, "PLURAL"):
        return noun  # "of the past six election cycles", "of all capital gains"
    if end := _collective(s, start) or before_verb(s, i, noun[1] - 1):
        return start, end
    last = s.word(start + found.end() - 1) if found else ""
    ending = last.endswith(("ed", "ly")) and last not in word_list("not_participle")
    if not found or ending:
        return noun
    end = _past_adjectives(s, start + found.end()) - _ends_in_verb(s, start, start + found.end())
    end += s.word(end - 1).endswith(ADJECTIVAL) and s.word(end).endswith("ing")
    if "olds" in s.lower[start:end]:  # "half of 18-year-olds | vote"
        return start, start + s.lower[start:end].index("olds") + 1
    single = s.has(noun[1] - 1, "LOWER", "CAP") or noun[0] == noun[1]  # "of the US population"
    ended = s.has(noun[1], "DOT", "COMMA") and s.word(noun[1] - 2).endswith(
        "ing"
    )  # "operating costs."
    if single or (_is_verb(s, end, noun[1]) and not ended):
        return start, end
    return noun


def _ends_in_verb(s: Sentence, start: int, end: int) -> bool:
    """Tell the verb of "11m tonnes of plastic enter | the sea" by its object."""
    verb = end - start > 1 and s.has(end - 1, "LOWER") and s.has(end - 2, "LOWER")
    timed = s.has(end + 1, "PERIOD", "STEP", "WEEKDAY", "ORD", "MONTH") or s.word(end + 1) == "same"
    return verb and s.has(end, "THE") and not timed


def _collective(s: Sentence, start: int) -> int:
    """Return where "the young" and "the U.S. public | opposes" end, 0 for an adjective."""
    end = start
    while end < start + _NAMES and s.has(end, "CAP"):
        end += 1
    acts = s.has(end + 1, "STOP") or s.word(end + 1) in word_list("verbs")
    acts = acts and s.word(end + 1) not in word_list("noun_or_verb")  # "the public works"
    told = s.has(start - 1, "THE") and s.word(end) in word_list("whole") and acts
    return end + 1 if told else 0


def _acts(s: Sentence, i: int) -> bool:
    """Tell the verb of "one in 10 waits more than a week" from "one in 10 waits is long"."""
    if s.word(i) in ("clear", "adrift"):  # "three tenths clear of her rival"
        return True
    told = s.word(i) in word_list("verbs")
    return told and (s.has(i + 1, "THE", "A", "NUM") or s.word(i + 1) in _COMPARING)


_COMPARING = ("more", "less", "over", "longer", "at", "up", "too", "it", "them")


def _past_adjectives(s: Sentence, end: int) -> int:
    """Go on from an adjective taken for the noun: "current catastrophic | national policy"."""
    if not s.word(end - 1).endswith(ADJECTIVAL) or not s.has(end, "MODIFIER", "LOWER"):
        return end
    found = _WHOLE.match(view_nouns(s, end))
    return end + found.end() if found else end


def find_share_of(s: Sentence, i: int) -> tuple[int, int]:
    """Find what a share is of, a name too: "a third of the Senate", "40% of Gaza"."""
    noun = find_whole(s, i)
    if noun == (i, i + 1) and s.word(i) in word_list("states"):  # "is three-quarters empty"
        return i, i
    if noun[0] < noun[1] or not s.has(i, "OF"):
        return noun
    start = end = i + 1 + s.has(i + 1, "THE")
    while end < start + _NAMES and s.has(end, "CAP"):
        end += 1
    goes_on = s.has(end, "CAP", "CAPS", "LOWER", "PLURAL", "POSS", "HYPHEN", "NUM")
    titled = s.has(end, "DOT") and s.glued(end) and end + 1 < len(s.words)  # "of Mr. Lee"
    return noun if goes_on or titled else (start, end)


_NAMES = 3  # words of a name


def find_substance(s: Sentence, i: int) -> tuple[int, int]:
    """Find what a measure is of: "240 tons of rye", but no "torque" in "240 Nm of torque"."""
    noun = find_whole(s, i)
    if noun[1] == noun[0] + 1 and s.word(noun[0]).endswith(("less", "ful")):
        joined = s.has(noun[1], "AND", "COMMA")  # "years of endless and costly delay"
        return noun[0], find_noun(s, noun[1] + joined, many=False)[1]
    done = s.has(noun[1], "PARTICIPLE") and s.word(noun[1]).endswith("ing")
    if done and s.has(noun[1] - 1, "LOWER") and s.has(noun[1] + 1, "AND", "COMMA", "DOT", "IN"):
        return noun[0], noun[1] + 1  # "24 months of free credit monitoring"
    last = s.word(noun[1] - 1)
    return (i, i) if last in units.dimensions() or last in word_list("calendar") else noun


def find_members(s: Sentence, i: int) -> tuple[int, int]:
    """Find the noun of "one of his massive rallies": a plural, where there is one."""
    noun, many = find_whole(s, i), find_noun(s, skip_owner(s, i), many=True)
    listed = _LISTED.match(s.tags, many[0] - s.has(many[0] - 1, "STEP", "ORD"))
    if listed and not s.has(noun[1] - 1, "PLURAL"):
        return many[0], listed.end()
    if noun[0] == noun[1] or s.has(noun[1] - 1, "PLURAL"):
        return noun
    if s.has(noun[1] - 1, "PERIOD") and not s.word(noun[1] - 1).endswith("s"):
        return noun[0], noun[0]  # "the last one of the year"
    last = many[1] - 1  # "one of the central claims"
    plural = s.has(last, "PLURAL") or s.word(last) in word_list("noun_or_verb")
    plural = many[0] == noun[0] < many[1] and plural
    ones = s.word(noun[1]) == "ones" and noun[1] == noun[0] + 1  # "one of the toughest ones"
    alone = ones or s.word(noun[0]) in (
        "most",
        "least",
    )  # "one of the most eerie, and worst, nights"
    return many if plural else (noun[0], noun[0]) if alone else noun


def find_told(s: Sentence, i: int) -> tuple[int, int]:
    """Find the noun of an ordinal: "the first strike", "the first recorded strikes"."""
    # One test after the other, as the words after the ordinal come.
    tied = s.has(i + 1, "HYPHEN") and s.glued(i + 1)  # "the first 20-room hotel"
    if s.has(i, "NUM", "SMALL", "TENS") and not tied:  # "the first 75 refugees"
        return find_noun(s, i + 1, many=True)
    if _is_ordered(s, i):  # "the first time Ann Lee spoke", "21st Century Britain"
        return i, i + 1
    noun = find_noun(s, i, many=False)
    if end := _compound(s, noun[1]):  # "his first semi-final", "her 31st Test hundred"
        return i, end
    if (
        noun[1] == i + 1 and is_superlative(s, i) and not s.has(i + 1, *_NOUNS)
    ):  # "the second fastest by a Swede"
        return i, i
    inner = i + s.has(i, "MODIFIER")
    person = s.word(i) in word_list("nominal") and s.has(i + 1, "COMMA", "DOT", "STOP")
    person = person and s.word(i + 1) not in _OBJECTS  # "the second accused him"
    if person or s.word(inner) in word_list("verbal"):  # "her third win", "a third accused, 45,"
        return i, inner + 1
    if s.has(i, "WEEKDAY"):  # "the first Monday in May"
        return i, i + 1
    if s.has(noun[1], "WEEKDAY") and s.has(noun[1] - 1, "CAP"):  # "the first Super Tuesday polls"
        return i, noun[1] + 1 + s.has(noun[1] + 1, "PLURAL")
    if noun[0] < noun[1] and _is_change(s, noun[1]):
        return i, noun[1] + 1  # "the second price rise in a year"
    if noun[0] < noun[1] and not s.has(noun[1] - 1, "PARTICIPLE"):
        follows = s.has(noun[1], "PLURAL") and s.word(noun[1]) not in word_list("verbs")
        return _past_owners(s, (i, noun[1] + 1)) if follows else noun
    many = find_noun(s, i, many=True)
    plural = many[0] < many[1] and s.has(many[1] - 1, "PLURAL", "PERIOD", "UNIT")
    return _past_owners(s, many) if plural else noun


def _past_owners(s: Sentence, noun: tuple[int, int]) -> tuple[int, int]:
    """Go on to what is theirs: "the third teachers' strike"."""
    end = noun[1]
    if not (s.words[end : end + 1] in (["'"], ["’"]) and s.glued(end)):
        return noun
    owned = find_noun(s, end + 1, many=False)
    return (noun[0], owned[1]) if owned[0] < owned[1] else noun


_OBJECTS = ("him", "her", "them", "it", "me", "us", "you")


def _is_ordered(s: Sentence, i: int) -> bool:
    """Tell "quarter" and "time", and the over of cricket: "the ninth over of the day"."""
    if s.word(i) == "over":
        return s.has(i + 1, "OF", "COMMA", "DOT", "AND")
    return s.word(i) in word_list("ordered") and not s.has(i + 1, "HYPHEN")


def _compound(s: Sentence, i: int) -> int:
    """Return where "semi-final", "by-election" and "hundred" end, 0 for another word."""
    if s.has(i, "HUNDRED"):
        return i + 1
    tied = s.has(i + 1, "HYPHEN") and s.glued(i + 1) and s.glued(i + 2)
    return i + 3 if tied and s.has(i + 2, "LOWER") and not s.has(i + 3, *_NOUNS) else 0


_NOUNS = ("LOWER", "PLURAL", "CAP", "CAPS", "MODIFIER", "PARTICIPLE")


def is_superlative(s: Sentence, i: int) -> bool:
    """Tell "fastest" from "forest"."""
    word = s.word(i)
    return (
        word.endswith("est") and len(word) > len("best") and word not in word_list("no_superlative")
    )


def _is_change(s: Sentence, i: int) -> bool:
    """Tell the noun of "the second price rise in May" from the verb of "the third man cut it"."""
    changed = s.word(i - 1) in word_list("changeable") or s.word(i - 1).endswith(ADJECTIVAL)
    events = s.word(i) in word_list("events")  # "the third mass shooting in a year"
    changes = events or (
        s.word(i) in word_list("numbered_events") and changed
    )  # "her first decisive win"
    ends = i + 1 == len(s.words) or s.has(i + 1, "IN", "OF", "COMMA", "DOT", "MARK", "AND")
    return changes and (ends or s.word(i + 1) in ("since", "this", "for"))


def _is_verb(s: Sentence, at: int, end: int) -> bool:
    """Tell "the crop | feeds cattle" from "the city residents": a plural right after a noun."""
    if at + 1 != end or s.word(at) not in word_list("verbs"):
        return False
    return s.word(end) not in word_list("finite")
