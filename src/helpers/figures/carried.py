"""What a figure takes over from the one before it: unit, noun, hedge, trend."""

from helpers.figures import contexts, hedges
from helpers.figures.age_groups import find_age
from helpers.figures.amounts import Amount, read_amount
from helpers.figures.games import is_played
from helpers.figures.harmed import is_of_persons
from helpers.figures.naming import is_labeled
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.parallels import (
    SPANNING,
    find_dimension,
    is_of_match,
    is_of_span,
    is_vote,
)
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.reading import Figure, Reading
from helpers.figures.stand_ins import is_actor
from helpers.figures.told import is_odd, noun_again, sums_up


def find_implied(r: Reading, one: Amount) -> tuple[str, str, str]:
    """Return kind, unit and noun of a number printed alone: an age, or as the figure before."""
    alone = one.kind, one.unit, ""
    golf = r.s.has(one.first - 1, "A") and not one.scaled  # "four of the last five holes for a 66"
    own = r.s.has(one.last, "MONEY", "ABBR", "UNIT") and r.s.words[one.last].isalpha()
    if own or golf or r.s.word(one.first - 1) in _WHOSE or is_of_match(r.s, one.last):
        return alone  # "17 fours in his 131", "won six straight", "2 miles wide, and 0.42 au away"
    if aged := find_age(r, one):
        return aged
    summed = sums_up(r.s, one.first, r.figures)
    if summed or contexts.is_one(r.s, one) or _is_pure(r, one) or is_played(r.s, one):
        return alone
    if part := _find_part(r, one):
        return part
    of_those = r.s.has(one.last, "OF") and r.s.word(one.last + 1) in word_list("no_owner")
    tied = r.s.has(one.last, "HYPHEN") and r.s.glued(one.last)  # "an eight-way race"
    first = hedges.hedge_before(r.s, one.first)[0]
    if of_those or tied or is_of_persons(r.s, first, one.last):
        return alone  # "after 48 hours; 11 died, seven of them men"
    if following := _find_next(r, one) or _find_span(r, one) or find_dimension(r, one):
        return following
    if is_vote(r, one) or is_of_span(r.s, one):
        return alone
    if before := _find_like(r, one):
        if before.kind == "rate" and before.noun and r.s.word(one.first - 1) in _TOTALS:
            return "count", "", before.noun  # "1,000 stores a year, to reach 9,000"
        return before.kind, before.unit or "", noun_again(r.s, one.last, before.noun or "")
    return alone


def _find_like(r: Reading, one: Amount) -> Figure | None:
    """Find the last figure whose unit or noun a number printed alone may take.

    A span in whole years only where nothing before has decimals too: "41.2 cm in the first five
    years and 36.3 in the last".
    """
    span, parted = None, "." in r.s.words[one.first]
    # "the second of five children, she left school at 14", but "40 delegates, Ann Lee at 14"
    level = r.s.word(one.first - 1) == "at" and not r.s.has(one.first - 2, *_NAMES, "COMMA")
    level = level and one.number.value < _OLDEST and not parted
    for before in reversed(r.figures[-_BACK:]):
        single = before.value == 1 and one.number.value != 1 and not before.unit
        if before.noun == "times" or single or not (before.unit or (before.noun and not level)):
            continue
        if not _is_like(r, one, before):
            continue
        whole = (before.value or 0) % 1 == 0
        if not (parted and whole and before.kind == "duration"):
            return span if span and whole else before
        span = span or before
    return span


_TOTALS = ("reach", "reaches", "reached", "reaching", "totaling", "totalling", "total")
_OLDEST = 125  # years of a person


def is_tied(s: Sentence, figure: Figure) -> bool:
    """Tell the noun of "a two-term governor", which no later number counts."""
    return bool(figure.noun) and s.text[figure.end : figure.end + 1] == "-"


def _is_like(r: Reading, one: Amount, before: Figure) -> bool:
    """Tell whether a number printed alone is about as large as a figure whose unit it may take."""
    size = before.value if before.value is not None else before.high
    if not size or before.kind in ("date", "ordinal", "age", "fraction"):
        return False
    if _is_countable(r, one, before) or is_tied(r.s, before) or is_odd(r.s, one, before):
        return False
    if before.kind in ("duration", "measure") and is_actor(r.s, one.first, one.last):
        return False  # "for 40 months, 160 had a stroke"
    if before.unit == "magnitude":  # "Magnitude 6.1 quake kills 43"
        return "." in r.s.words[one.first]
    if _is_sentence_between(r.s, before.end, one.first):
        return False
    if before.kind == "duration" and not _is_of_time(r, one, before):
        return False
    if before.kind == "percent" and _is_no_share(r, one, before):
        return False
    if _in_brackets(r, before) or _is_level(r, one, before):
        return False  # "90 km (56 miles) long and the other 70"; "rose 6.4% to 4.80"
    if "point" in ((before.noun or "").removesuffix("s"), before.unit):
        # an index: "rose 64.06 points to 4,577.10"; a score: "won 45 points to 24"
        after = r.s.word(one.first - 1) == "to" or r.s.has(one.first - 1, *_NAMES)
        return "." in r.s.words[one.first] or (after and not before.trend)
    like = abs(one.number.value / size)
    return _LIKE[0] <= like <= _LIKE[1] or (one.scaled and before.kind == "money")


def _is_countable(r: Reading, one: Amount, before: Figure) -> bool:
    """Tell the two of "owns 4%, two fewer than before" and "5% off for two": none has the sign."""
    signed = not _SIGNS.isdisjoint(r.s.text[before.start : before.end])
    spelled = signed and r.s.has(one.first, "SMALL", "TENS")
    priced = r.s.word(one.last) == "at" and r.s.has(one.last + 1, "CUR")  # "40 at £12, 60 at £8"
    return spelled or (bool(before.unit) and (priced or r.s.word(one.last) == "fewer"))


_SIGNS = frozenset("%$£€¥₹")


def _is_no_share(r: Reading, one: Amount, before: Figure) -> bool:
    """Tell the count of "62 percent, or 620, agreed" and "45 percent were late, 400 lost"."""
    more = not before.trend and (before.value or 0) <= 100 < one.number.value
    return more or _bridge(r, before, one) in (", or", "(")


def _bridge(r: Reading, before: Figure, one: Amount) -> str:
    """Return what stands between a figure and a number."""
    return r.s.text[before.end : r.s.starts[one.first]].strip()


def _is_sentence_between(s: Sentence, end: int, first: int) -> bool:
    """Tell a full stop that the cut into sentences took for an abbreviation's: "at 9 km/h. Roe"."""
    places = (i for i in range(max(1, first - _SPAN), first - 1) if s.has(i, "DOT"))
    return any(
        s.starts[i] >= end and s.words[i - 1].islower() and s.words[i + 1].istitle() for i in places
    )


_SPAN = 30  # pieces between two numbers


def _is_of_time(r: Reading, one: Amount, before: Figure) -> bool:
    """Tell "six years; his cousin, 39, five" from "in 11 months against 9" and "days; he did 9"."""
    s, start = r.s, r.places[r.figures.index(before)][0]
    gapped = s.has(one.first - 1, "COMMA") or s.word(one.first - 1) == "for"
    if ";" in s.text[before.end : s.starts[one.first]] and not gapped:
        return False
    if s.text[before.end : s.starts[one.first]].split()[:1] in _AGO:
        return False  # "died ten days later, bringing the toll to four"
    compared = s.word(one.first - 1) in ("against", "versus")
    return not (compared and s.word(start - 1) in _WITHIN)


_WHOSE = ("plus", "minus", "his", "her", "their", "its", "my", "our")
_AGO = (["later"], ["later,"], ["ago"], ["ago,"], ["earlier"], ["earlier,"])
_WITHIN = ("in", "over", "for", "within", "first", "last", "past", "previous", "the")
_BACK = 8  # figures
_LIKE = (0.05, 20.0)  # how much smaller or larger than the figure whose unit it takes over
_FOOT = 12  # inches


def _is_pure(r: Reading, one: Amount) -> bool:
    """Tell the number of "a P/E of 15" and "a rating of 4.5", which has no unit."""
    s, at = r.s, hedges.hedge_before(r.s, one.first)[0]
    if s.has(at - 1, "OF") and s.has(at - 2, "LOWER") and s.has(at - 3, "LOWER", "A", "MODIFIER"):
        return s.word(at - 2) not in word_list("summed")  # "an opening stand of 193"
    told = s.word(at - 2), "".join(s.lower[max(0, at - 4) : max(0, at - 1)])
    return s.has(at - 1, "OF") and not word_list("pure").isdisjoint(told)


_SUBJECT = TAGS.compile("<COMMA>?<AND>?<THE>?<CAP|CAPS>{1,3}")


def is_gapped(r: Reading, one: Amount) -> bool:
    """Tell "Spain won 31 medals and Portugal 12", where the verb is left out, from a name."""
    s, at = r.s, one.first
    if not (one.bare and r.figures and s.has(at - 1, "CAP", "CAPS")) or is_labeled(s, at):
        return False
    start, before = r.places[-1][0], r.ends[-1]
    found = before < at and s.has(before, "COMMA", "AND") and _SUBJECT.fullmatch(s.tags, before, at)
    verb = s.word(start - 1)
    gaps = verb in word_list("having") or verb in word_list("getting") or s.has(start - 1, *_NAMES)
    if not (found and gaps and _is_like(r, one, r.figures[-1])):
        return False
    noun = find_noun(s, one.last, many=True)
    told = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL")
    return told or one.last == len(s.words) or s.has(one.last, *_ENDS)


_NAMES = ("CAP", "CAPS")
_ENDS = ("COMMA", "AND", "DOT", "MARK", "CLOSE")


_APART = ("ago", "later", "earlier")  # "20 and 50 years ago"


def _find_next(r: Reading, one: Amount) -> tuple[str, str, str] | None:
    """Return the unit of "being 3, 4 percent": the next number, spoken as an afterthought."""
    s, at = r.s, one.last
    joined = s.has(at, "COMMA", "AND") or (one.scaled and s.has(at, "TO"))
    near = joined and s.has(at + 1, "NUM", "SMALL", "TENS")
    if s.word(at) == "±" and (spread := read_amount(s, at + 1)):  # "1010 ± 195 light years"
        return spread.kind, spread.unit, ""
    two = read_amount(s, at + 1) if near else None
    if two is None or two.bare:
        return None
    apart = s.has(at, "AND") and two.kind == "duration" and s.word(two.last) in _APART
    apart = apart or (s.has(at, "AND") and (two.kind == "age" or s.word(two.last - 1) == "olds"))
    apart = apart or (s.has(at, "TO") and two.kind == "money")  # "cut by 30m to 210m euros"
    rates = s.has(at, "AND") and two.kind == "percent" and not s.has(two.last, "OF")
    apart = apart or (rates and s.has(one.first, "NUM"))  # "falls of 9.2 and 9 per cent"
    apart = apart or (two.kind == "duration" and _is_of_each(s, one, at))
    spoken = s.has(at, "COMMA") and two.number.value == one.number.value + 1
    if not (apart or spoken):
        return None
    return two.kind, two.unit, ""


def _find_part(r: Reading, one: Amount) -> tuple[str, str, str] | None:
    """Return the unit of "90 days, 60 of them suspended": a part of what was just measured."""
    s, end = r.s, hedges.hedge_before(r.s, one.first)[0] - 1
    of_them = s.has(one.last, "OF") and s.word(one.last + 1) in ("them", "it", "which")
    beside = s.word(end - 1) in word_list("dimensions") or s.word(end - 1) == "off"
    told = end - beside  # "18 km long, 14 of them", "25 days off, eight of them"
    if not (of_them and r.figures and s.has(end, "COMMA") and r.ends[-1] == told):
        return None
    before = r.figures[-1]
    paid = before.kind == "money" and s.word(one.last + 1) == "them"  # "12 at £2, 80 of them"
    parted = before.kind in _PARTED and not paid
    return (before.kind, before.unit, "") if before.unit and parted else None


_PARTED = ("duration", "measure", "money")


def _is_of_each(s: Sentence, one: Amount, at: int) -> bool:
    """Tell the time of "were given eight and nine years", to each his own."""
    return s.has(at, "AND") and s.word(one.first - 1) in word_list("sentenced")


def _find_span(r: Reading, one: Amount) -> tuple[str, str, str] | None:
    """Return the unit of "32 per cent over four years and 11 per cent over three"."""
    s, at = r.s, one.first
    if s.word(at - 1) not in SPANNING:
        return None
    if one.last < len(s.words) and not s.has(one.last, *_ENDS):
        return None
    spans = (
        figure.unit or ""
        for figure, (first, _) in zip(r.figures, r.places, strict=True)
        if figure.kind == "duration" and s.word(first - 1) == s.word(at - 1)
    )
    unit = next(spans, None)
    return ("duration", unit, "") if unit else None


def find_inches(r: Reading, one: Amount, *, tied: bool) -> tuple[str, str, str] | None:
    """Return the inches of "6-foot-2" and "5 feet 10"; a noun may follow the first (`tied`)."""
    before = r.figures[-1] if r.figures else None
    if before is None or before.unit != "foot" or before.kind != "measure":
        return None
    bridge = _bridge(r, before, one)
    inches = (bridge == "-" if tied else bridge in ("", "-")) and 0 <= one.number.value < _FOOT
    return ("measure", "inch", "") if inches else None


def _is_level(r: Reading, one: Amount, before: Figure) -> bool:
    """Tell the level after a change in percent: "rose 6.4% to 4.80"."""
    sized = before.kind == "percent" or before.unit in _COINS
    verb = r.s.word(one.first - 2)
    compared = verb in ("up", "down")  # "a 10 percent rise, down from 12"
    changed = bool(before.trend) or verb in ("lower", "higher")  # "0.3% lower at 1.08"
    return sized and changed and r.s.word(one.first - 1) in LEVELS and not compared


_COINS = ("paisa", "cent")  # in which changes are told, and no levels
LEVELS = ("to", "at", "from")


def _in_brackets(r: Reading, figure: Figure) -> bool:
    """Tell whether a figure is a conversion in brackets."""
    before = r.s.text[max(0, figure.start - 2) : figure.start].rstrip()
    return before.endswith(("(", "[")) and figure.end <= r.s.starts[-1]
