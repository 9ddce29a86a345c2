"""Quantities that have no number of their own: shares ("half of them") and vague amounts.

Readers, as in `helpers.figures.quantities`.
"""

from helpers.figures import hedges, numbers, trends
from helpers.figures.denominations import unit_at
from helpers.figures.hours import past_quarter
from helpers.figures.listed import past_persons
from helpers.figures.noun_words import singular, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Reading
from helpers.figures.restated import carry_trend
from helpers.figures.wholes import find_share_of, find_substance, find_whole

_SHARES = [
    (TAGS.compile(pattern), name)
    for pattern, name in (
        ("<A|ONE|SMALL|NUM><HYPHEN>?<PART>", "parts"),
        (
            """<A|ONE><HYPHEN><ORD>
               | <A|ONE><ORD>(?!<AND|OR><ORD>)
                 (?=<OF|MARK|DOT|COMMA|OPEN|STOP|TO|IN|AND|OR|FROM|BETWEEN|STEP|DAY>|$)""",
            "parts",
        ),
        ("<A|ONE><ORD>(?=<MODIFIER|STOP|LOWER>)", "compared"),
        ("<PART>(?=<OF>)|<ORD>(?=<OF><PLURAL|LOWER|CAPS>)", "alone"),
        ("<A|ONE>?<HYPHEN>?<HALF>(?!<HYPHEN>)", "half"),
        (
            """(?:<ONE|SMALL|TENS|NUM>(?:<OUT><OF>|<IN>)<EACH>?|<ONE|SMALL|NUM><OF><EACH>)<MODIFIER|STOP>?<SMALL|TENS|NUM|HUNDRED>
               (?!<UNIT|PERCENT|PERIOD|SCALE|HUNDRED|MONEY>)(?=<LOWER|PLURAL|CAP|CAPS|MODIFIER|PARTICIPLE|STOP|DOT|COMMA|MARK|CLOSE|HYPHEN|OF|IN|AND|OR|TO|FROM|A>|$)""",
            "ratio",
        ),
        ("<ONE|NUM>(?:<OUT><OF>|<IN>)(?:<NUM>|<A>)<SCALE>(?!<MONEY|UNIT|PERIOD>)", "scaled"),
        ("<ONE><HYPHEN><IN><HYPHEN><A><HYPHEN><SCALE|HUNDRED>", "scaled"),  # "one-in-a-million"
        (  # "'One in five' children"
            "<ONE|SMALL|TENS|NUM>(?:<OUT><OF>|<IN>)<SMALL|TENS|NUM|HUNDRED>(?=<UNIT|ABBR|MARK>)",
            "quoted",
        ),
        (  # "one person in six"
            "<ONE><LOWER|UNIT|MONEY><IN><SMALL|TENS|NUM|HUNDRED>(?=<STOP|IN|DOT|COMMA|MARK|AND|CLOSE|PLURAL>|$)",
            "one in",
        ),
        (
            "<ONE|SMALL|NUM><HYPHEN><IN|OUT><HYPHEN>(?:<OF><HYPHEN>)?<SMALL|TENS|NUM|HUNDRED>",
            "ratio",
        ),
    )
]


# Soon told, and most numbers are no share.
_MAY_BE_SHARE = TAGS.compile(
    "<A|ONE|SMALL|TENS|NUM><HYPHEN|PART|ORD|HALF|OUT|IN|OF> | <PART|ORD|HALF> | <ONE>.<IN>"
)


def read_share(r: Reading, at: int) -> int:
    """Read "two-thirds", "a quarter", "half", "one in five", "9 out of 10"."""
    s = r.s
    if not _MAY_BE_SHARE.match(s.tags, at) or (s.has(at, "HALF") and at in range(*r.noun)):
        return at  # "an 18-year-old half back"
    if s.has(at, "PART", "ORD", "HALF") and s.has(at - 1, "A") and at > s.floor:
        at -= 1
    if (clock := past_quarter(s, at)) > at:
        return clock
    for pattern, name in _SHARES:
        found = pattern.match(s.tags, at)
        value = _share(s, at, found.end(), name) if found else None
        if found and value is not None and _is_next(r, found.end() - 1):
            return at  # "two boats came, and a third, carrying coal"
        if found and value is not None:
            span = _add_span(r, at, found.end(), value)
            return span or _add_share(r, at, found.end(), Number(value, min(0.1, value)))
    return at + 1 if s.has(at, "PART") else at


def _add_span(r: Reading, at: int, end: int, low: float) -> int:
    """Add "between a third and a half (of voters)" and "a third to a half of"; 0 for one share."""
    s = r.s
    between = s.has(at - 1, "BETWEEN") and s.has(end, "AND")
    if not (between or s.has(end, "TO")):
        return 0
    for pattern, name in _SHARES[:_SPELLED]:
        found = pattern.match(s.tags, end + 1)
        high = _share(s, end + 1, found.end(), name) if found else None
        if found and high is not None and low < high and (between or s.has(found.end(), "OF")):
            first = at - between
            noun = find_share_of(s, found.end()) if s.has(found.end(), "OF") else (0, 0)
            return r.add(
                first, found.end(), "fraction", noun, low=low, high=high,
                qualifier="between", trend=trends.trend_before(s, first),
            )  # fmt: skip
    return 0


_SPELLED = 5  # patterns of shares in words


_LISTED = 3  # figures back to "four of the 10 justices"


def _is_next(r: Reading, at: int) -> bool:
    """Tell the third of "killed two people and wounded a third" from a share of one."""
    s = r.s
    harmed = s.word(at - 2) in word_list("harming") or s.word(at - 2) == "for"
    ends = at + 1 == len(s.words) or s.has(at + 1, "DOT", "MARK", "IN", "AND")
    told = s.has(at + 1, "COMMA", "STOP") or (harmed and ends)
    if s.has(at, "ORD") and s.has(at + 1, "COMMA") and s.word(at + 2) in ("who", "whose"):
        return True  # "both fled; a third, who drove, was held"
    if not (s.has(at, "ORD") and told and r.figures):
        return False
    before = numbers.lexicon()["ordinals"].get(s.word(at), 0) - 1
    return any(f.kind == "count" and f.value == before > 0 for f in r.figures[-_LISTED:])


def _add_share(r: Reading, at: int, end: int, number: Number) -> int:
    """Add a share, with its hedges: "at least half of the votes", "a half or more of the votes"."""
    s = r.s
    first, meaning = hedges.hedge_before(s, at)
    size, after = hedges.hedge_after(s, end)
    over = s.has(end, "A") and not s.has(
        end + 1, "PERIOD"
    )  # "half a pie", "one in five a year ago"
    noun = find_share_of(s, end + size + (over or _is_closing(s, end)))
    if s.has(at, "ONE") and s.has(at + 1, "LOWER", "UNIT", "MONEY"):  # "one liter in six"
        noun = at + 1, at + 2
    if noun[0] < noun[1] and not size:  # "half of voters or less"
        after = hedges.hedge_after(s, noun[1])[1]
    meaning = meaning or after
    low, high = hedges.bounds(number, meaning)
    last = r.add(
        first, end + size, "fraction", noun, value=number.value, low=low, high=high,
        qualifier=hedges.public(meaning), trend=trends.trend_before(s, first) or _halved(s, first),
    )  # fmt: skip
    carry_trend(r)
    return last


def _halved(s: Sentence, first: int) -> str | None:
    """Return the direction of "cut its fees in half"."""
    halved = s.has(first - 1, "IN") and s.word(first) == "half"
    return trends.changed_by(s, first - 1) if halved else None


def _share(s: Sentence, at: int, end: int, name: str) -> float | None:
    if name == "half" and _is_half_name(s, end):
        return None
    if name == "half":
        acting = s.has(end, "PARTICIPLE") and s.word(end).endswith("ing")  # "he said, half joking"
        follows_order = acting or s.has(at - 1, "ORD", "SECOND", "STEP", "HYPHEN")
        return None if follows_order or _is_period(s, at, end) else 0.5
    if name == "alone" and at > 0:  # but "Quarter of staff to go"
        return None
    one = s.has(at, "A") or name == "alone"
    top = Number(1, 1) if one else numbers.read_number(s.words[at : at + 1])
    if name == "compared" and not _is_compared(s, end):
        return None
    start = end - 1 - (name == "scaled" and not s.has(end - 2, "HYPHEN"))
    whole = _whole_of(s, start, end, spelled=name in ("parts", "alone", "compared"))
    many = name == "parts" and top and top.value >= whole  # "the most in 11 quarters"
    tied = s.has(at - 1, "CUR") or (s.has(at - 1, "HYPHEN") and s.glued(at))
    if not top or not whole or many or tied:
        return None
    if name == "one in" and s.has(end, "PLURAL") and s.word(end) not in word_list("verbs"):
        return None
    if name == "quoted" and not _is_closing(s, end):
        return None
    if name == "ratio" and _is_no_ratio(s, at, end):
        return None
    fits = name not in ("ratio", "quoted", "one in") or 0 < top.value < whole <= (
        1_000 if top.value > 1 else _MOST
    )
    played = singular(s.word(end) or "x") in word_list("contests")  # "17 in 20 starts"
    played = played or s.word(end) in word_list("balls")  # "287 for 6 in 50 overs"
    if s.has(at + 1, "IN") and top.value > 1 and (played or whole not in _WHOLES):
        return None  # "has scored 11 in 13"
    return top.value / whole if fits else None


def _is_no_ratio(s: Sentence, at: int, end: int) -> bool:
    """Tell "of Uranium One in three deals" and "last in one in ten-mile swims" from a ratio."""
    named = s.words[at].istitle() and s.has(at - 1, "CAP", "CAPS")
    tied = s.has(end, "HYPHEN") and s.glued(end) and not s.has(at + 1, "HYPHEN")
    return named or tied


def _is_half_name(s: Sentence, end: int) -> bool:
    """Tell "half back Jarrod Kidston", "her half brother" and "half-sisters" from a half."""
    if s.word(end) == "back" and s.has(end + 1, "CAP"):
        return True
    i = end + s.has(end, "HYPHEN")
    return s.word(i) in word_list("half_names") and not s.has(i + 1, "HYPHEN")


def _is_compared(s: Sentence, i: int) -> bool:
    """Tell the share of "a third higher" and "a third full" from "a third full day"."""
    ends = i + 1 == len(s.words) or s.has(i + 1, "COMMA", "DOT", "MARK", "AND", "OR")
    return s.word(i) in word_list("compared") or (ends and s.word(i) in word_list("states"))


_WHOLES = (3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 200, 500, 1000)
_MOST = 1e9  # of which one is a share


def _whole_of(s: Sentence, i: int, end: int, *, spelled: bool) -> int:
    """Return how many parts make the whole: of "thirds", spelled, or of "in 3"."""
    if spelled:
        words = numbers.lexicon()
        parts: int | None = words["parts"].get(s.word(i)) or words["ordinals"].get(s.word(i))
        return parts if parts and parts > 1 else 0  # "a first" is none
    read = numbers.read_number(s.words[i:end])
    return int(read.value) if read else 0


def _is_closing(s: Sentence, i: int) -> bool:
    """Tell a closing quotation mark: "“dozens” of canvassers", "'one in five' children"."""
    return s.glued(i) and s.words[i] in ('"', "'", "”", "’")


def _is_period(s: Sentence, at: int, end: int) -> bool:
    """Tell the half of a year's accounts or of a match: "in the half ended June"."""
    named = s.has(at - 1, "THE", "EACH", "PER") or s.word(at - 1) in ("this", "that", "per")
    return named and not s.has(end, "OF", "THE")


_VAGUE = TAGS.compile(
    """(?P<few><FEW><OF>?)?(?P<words><VAGUE>(?:<OF|AND><VAGUE>)*|(?:<HUNDRED>|<SCALE>)<SCALE>?)
     | (?<=<A>)<FEW>(?=<OF>?<PERIOD>)"""
)


def read_multi(r: Reading, at: int) -> int:
    """Read "a multi-million dollar fortune", "a multibillion-euro loan"."""
    s = r.s
    tied = s.has(at, "SCALE") and s.word(at - 2) == "multi" and s.has(at - 1, "HYPHEN")
    word = s.word(at).removeprefix("multi")
    if not tied and word == s.word(at):
        return at
    end = at + 1 + s.has(at + 1, "HYPHEN")
    number, unit = numbers.read_number(["1", word]), unit_at(s, end, many=True)
    if not number or not unit or unit[1].kind != "money":
        return at + 1
    least = number.value
    return r.add(
        at - 2 * tied, unit[0], "money",
        low=least, high=10 * least, qualifier="vague", unit=unit[1].name,
    )  # fmt: skip


def read_vague(r: Reading, at: int) -> int:
    """Read "dozens", "tens of thousands", "a few hundred", "a couple of hours"."""
    s = r.s
    found = _VAGUE.match(s.tags, at)
    if not found or not s.has(at, "VAGUE", "FEW"):
        return at
    shy = s.word(at) in numbers.lexicon()["shy"]["words"]
    harmed = s.word(at + 1 + (s.word(at + 1) in word_list("be"))) in word_list("harmed")
    harmed = harmed or s.word(at - 1) in word_list("harming")  # "scores are missing"
    if shy and s.word(at + 1) not in ("of", "more") and not harmed:
        return at + 1
    end = found.end()
    words = s.lower[at:end]
    if "and" in words:  # "dozens and dozens"
        words = words[: words.index("and")]
    low, high = _vague_size([word for word in words if word != "of"])
    first, _ = hedges.hedge_before(s, at - (s.has(at, "FEW") and s.has(at - 1, "A")))
    start = end + s.has(end, "OF")
    unit = unit_at(s, start, many=True)
    if unit and not (s.has(unit[0], "HYPHEN") and s.glued(unit[0])):  # "of hours-long films"
        end, (name, kind) = unit
        noun = find_substance(s, end) if kind == "measure" and s.has(end, "OF") else (0, 0)
        return r.add(first, end, kind, noun, low=low, high=high, qualifier="vague", unit=name)
    after = end + _is_closing(s, end)  # "“dozens” of canvassers"
    noun = find_whole(s, after) if s.has(after, "OF") else find_noun(s, end, many=True)
    if s.has(end, "OF") and s.word(end + 1) == "times":
        noun = end + 1, end + 2
    noun = past_persons(s, noun)
    alone = noun[1] == end + 1 and s.has(end, "LOWER") and s.word(end) not in word_list("nominal")
    if s.has(end, "PARTICIPLE") or alone:  # "dozens protesting", "thousands descend on a town"
        noun = end, end
    return r.add(first, end, "count", noun, low=low, high=high, qualifier="vague")


def _vague_size(words: list[str]) -> tuple[float, float]:
    """Return the least and the most of "tens of thousands" and "several hundred"."""
    known = numbers.lexicon()
    few = known["few"].get(words[0], [])
    low = 1.0
    for word in words[1:] if few else words:
        number = numbers.read_number(["1", word])
        low *= known["vague"].get(word) or (number.value if number else 1.0)
    least, most = few or (1, 10)
    return low * least, low * most
