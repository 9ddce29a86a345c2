"""One amount: a number with its sign, currency, scale, unit and rate."""

from dataclasses import dataclass

from helpers.figures import currencies, fractions, numbers
from helpers.figures.denominations import price_at, rate_at, unit_at
from helpers.figures.fractions import B100, B1000
from helpers.figures.lands import code_of
from helpers.figures.letters import letter_scale
from helpers.figures.noun_words import word_list
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, Sentence
from helpers.figures.units import Unit


@dataclass(slots=True)
class Amount:
    """A number and its own unit: pieces `first` to `last` (exclusive).

    `bare` says that no unit or currency is printed with it; `scale` is what a word or letter
    multiplies it by ("million", "k"), 1 for none; `shares`, that this is printed with the next
    amount; `part`, that the number is a fraction of its unit; `hedge` is what
    stands before its scale.
    """

    first: int
    last: int
    number: Number
    unit: str = ""
    kind: str = "count"
    bare: bool = True
    scale: float = 1.0
    shares: bool = False
    part: bool = False
    hedge: str = ""

    @property
    def scaled(self) -> bool:
        """Whether a word or letter of scale is printed with the number."""
        return self.scale != 1


_SCALED = f"(?:<HYPHEN>?<SCALE>{{1,2}}(?:<COMMA>?<AND>?{B1000}<SCALE>){{0,4}}(?:<AND>?{B1000})?)"
NUMBER = TAGS.compile(
    f"""(?: <NUM|YEAR> (?:<NUM><SLASH><NUM>|<SLASH><NUM>|<HYPHEN>?<VULGAR>)?
              (?:<HYPHEN>?<HUNDRED>)? (?:<HYPHEN>?<SCALE>{{1,2}})?
          | <VULGAR> <SCALE>?
          | (?:{B1000}|<A>(?=<HUNDRED|SCALE>|<PERIOD|UNIT>{fractions.TAIL}))
              (?:<HUNDRED>(?:<AND>?{B100})?)? {_SCALED}?
          | <SCALE> (?=<HYPHEN>?<MONEY>) )"""
)


def read_amount(s: Sentence, i: int) -> Amount | None:
    """Read the amount that starts at piece `i`, None where there is none.

    Examples
    --------
    >>> text = "$2.5m a year"
    >>> read_amount(Sentence(text, 0, len(text)), 0).unit
    'USD per year'
    """
    first, code, negative = i, "", False
    while i < first + 3 and (s.has(i, "SIGN", "CUR") or _is_sign(s, i)):
        if s.has(i, "CUR"):
            code = code_of(s.words[i], currencies.signs()[s.words[i]], s.text)
        negative = negative or not (s.has(i, "CUR") or s.words[i] == "+" or _is_margin(s, i))
        i += 1
    amount = _read_number(s, first, i, money=bool(code))
    if amount is None:
        return None
    if negative:
        amount.number = Number(-amount.number.value, amount.number.step)
    if code:
        _add_currency(s, amount, code)
    elif not _add_unit(s, amount):
        return None
    _sink_below_zero(s, amount)
    if amount.kind == "money" and (price := price_at(s, amount.last)):
        amount.last, amount.unit, amount.kind = price[0], f"{amount.unit} per {price[1]}", "rate"
    while not amount.bare and (rate := rate_at(s, amount.last)):
        amount.last, amount.unit, amount.kind = rate[0], f"{amount.unit} per {rate[1]}", "rate"
    return amount


def _sink_below_zero(s: Sentence, amount: Amount) -> None:
    """Make the temperature of "8 below zero" and "10 degrees below zero" less than none."""
    warm = amount.bare or amount.unit.startswith("degree")
    if warm and s.lower[amount.last : amount.last + 2] == ["below", "zero"]:
        amount.number = Number(-abs(amount.number.value), amount.number.step)
        amount.last, amount.unit = amount.last + 2, amount.unit or "degree"
        amount.kind, amount.bare = "measure", False


_IN_YEAR = 4  # quarters
_MANY = 10_000  # so many of a noun that is another word too ("pounds", "won") are money


def _add_unit(s: Sentence, amount: Amount) -> bool:
    """Give the amount the unit after it; tell whether it is an amount at all, and no name."""
    many = amount.scaled or abs(amount.number.value) >= _MANY
    at = _past_hyphen(s, amount.last)
    unit = unit_at(s, at, many=many)
    if unit and s.has(unit[0], "NUM") and s.word(at) in word_list("label"):
        unit = None  # "400 magnitude 2 earthquakes"
    if unit and s.words[at] == "MP" and s.has(amount.first, "ONE", "SMALL"):
        unit = None  # a member of parliament
    if unit is None and (past := _past_adjectives(s, at)) > at:
        unit = unit_at(s, past, many=many)
    if unit is None and s.word(at) == "fold":
        amount.last, amount.unit, amount.kind, amount.bare = at + 1, "fold", "count", False
        return True
    if unit is None and (_has_magnitude(s, amount.first) or _is_of_quake(s, amount)):
        amount.unit, amount.kind, amount.bare = "magnitude", "measure", False
        return True
    unit = unit or _odd_unit(s, amount, at)
    if unit is None:
        return _stands_alone(s, amount)
    amount.last, (amount.unit, amount.kind), amount.bare = unit[0], unit[1], False
    if tail := fractions.read_tail(s, amount.last):
        value = amount.number.value + tail[1] * amount.scale
        amount.last, amount.number = tail[0], Number(value, 0.1 * amount.scale)
    if amount.kind == "duration":
        _make_age(s, amount)
    return True


def _odd_unit(s: Sentence, amount: Amount, at: int) -> tuple[int, Unit] | None:
    """Read the unit of "0.4 of a percentage point", and quarters that are no fourths."""
    if amount.number.value < 1 and s.has(amount.last, "OF") and s.has(at + 1, "A"):
        return unit_at(s, at + 2)
    past = at + 1 + s.has(at + 1, "LOWER") if s.has(at, "MODIFIER") else at
    if s.word(past) != "quarters":
        return None
    timed = past > at or s.has(amount.first - 1, "STEP") or s.word(amount.first - 1) in _TIMED
    if timed or amount.number.value > _IN_YEAR:
        return past + 1, Unit("quarter", "duration")  # "in 11 quarters", "two bad quarters"
    return None


_TIMED = ("past", "previous", "following", "coming")  # "the past three quarters"


def _has_magnitude(s: Sentence, i: int) -> bool:
    """Tell the number of "magnitude 4.5", "a magnitude of 4.5", "magnitude-7", "magnitude was 5".

    "The magnitude of the quake was 5" has its bearer between.
    """
    if s.word(i - 1) in ("was", "is", "at"):
        bearer = s.lower[max(s.floor, i - 6) : i - 1]
        return bearer[-1:] == ["magnitude"] or "magnitude of" in " ".join(bearer)
    at = i - 1 - s.has(i - 1, "OF", "HYPHEN")
    return at >= s.floor and s.word(at) == "magnitude"


def _is_of_quake(s: Sentence, amount: Amount) -> bool:
    """Tell the magnitude of "a 6.4 quake", "a strong 7.1 undersea quake"."""
    whole, _, tenths = s.words[amount.last - 1].partition(".")
    if len(tenths) != 1 or not whole.isdecimal():
        return False
    at = amount.last + s.has(amount.last, "LOWER", "MODIFIER")
    quakes = word_list("quake")
    return s.word(amount.last) in quakes or s.word(at) in quakes


def _part_of_unit(s: Sentence, i: int) -> bool:
    """Tell whether a fraction is of the unit (or point) at piece `i`, and no share of a noun."""
    return s.word(i) in ("point", "points") or any(
        unit_at(s, at) for at in {i, _past_adjectives(s, i)}
    )


def _stands_alone(s: Sentence, amount: Amount) -> bool:
    """Tell an amount without a unit from a name ("5G"); of "12dbz" only the unit is unknown."""
    last = amount.last
    if amount.part and s.has(last - 1, "HYPHEN", "A"):  # "a quarter-point", "half a point"
        amount.last -= 1 + s.has(last - 2, "OF")
    if not s.glued(last) or not s.words[last][0].isalpha():
        return True
    named = s.word(last) in ("er", "ers")  # "the 49ers"
    return s.word(last) == "x" or (s.words[last].islower() and len(s.words[last]) > 1 and not named)


def _read_number(s: Sentence, first: int, i: int, *, money: bool) -> Amount | None:
    """Read the number at piece `i` with its scale, of an amount that starts at piece `first`."""
    if money and not s.has(i, "NUM", "YEAR", "A", "ONE", "HALF"):
        return None
    if mixed := fractions.read_mixed(s, i):
        return Amount(first, mixed.end, mixed.number, scale=mixed.scale)
    if decimal := fractions.read_comma(s, i, money=money):
        return Amount(first, decimal.end, decimal.number, scale=decimal.scale)
    part = fractions.read_part(s, i)
    if part and _part_of_unit(s, part.end):
        return Amount(first, part.end, part.number, part=True)
    found = NUMBER.match(s.tags, i)
    number = numbers.read_number(s.words[i : found.end()]) if found else None
    if found is None or number is None:
        return None
    amount = Amount(first, found.end(), number, scale=_printed_scale(s, i, found.end()))
    if s.has(amount.last, "HYPHEN") or s.word(amount.last) == "+":
        _add_hedged_scale(s, amount)
    if power := letter_scale(s, amount.last, money=money):
        amount.number = numbers.read_digits(s.words[i], power) or number
        amount.scale, amount.last = 10.0**power, amount.last + 1
    return amount


def _add_hedged_scale(s: Sentence, amount: Amount) -> None:
    """Read "$20-plus trillion", "$2+ million", "20-odd thousand": a hedge before the scale."""
    at, meanings = amount.last, {"plus": "more than", "+": "more than", "odd": "about"}
    at -= s.word(at) == "+"
    meaning = meanings.get(s.word(at + 1), "")
    if meaning and s.has(at + 2, "SCALE"):
        amount.scale, number = _printed_scale(s, at + 1, at + 3), amount.number
        amount.number = Number(number.value * amount.scale, number.step * amount.scale)
        amount.last, amount.hedge = at + 3, meaning


def _printed_scale(s: Sentence, first: int, last: int) -> float:
    """Return what the scale words that end a number multiply it by."""
    scale = 1.0
    while last > first + 1 and s.has(last - 1, "SCALE", "HUNDRED"):
        last -= 1
        word = numbers.read_number(["1", s.words[last]])
        scale *= word.value if word else 1.0
    return scale


def _is_sign(s: Sentence, i: int) -> bool:
    """Tell a minus or plus sign from a hyphen: tied to what follows, not to what precedes."""
    if not s.has(i, "HYPHEN") and s.word(i) != "+":
        return False
    return s.glued(i + 1) and (not s.glued(i) or s.has(i - 1, "SIGN", "CUR", "OPEN", "SLASH"))


def _is_margin(s: Sentence, i: int) -> bool:
    """Tell the sign of "plus or minus 3 points" and "+/-3" from a negative number's."""
    before = [word for word in s.lower[max(0, i - 4) : i] if word != "-"]
    return before[-2:] in (["plus", "or"], ["+", "/"])


# Words between a number and its unit: "two full years", "350 receiving yards".
_ADJECTIVES = TAGS.compile(
    "<MODIFIER|LOWER|PARTICIPLE>(?:<COMMA>?<MODIFIER|LOWER|PARTICIPLE>|<HYPHEN><PARTICIPLE|STOP>)?(?=<UNIT|PERIOD>)|<MODIFIER>(?=<UNIT|PERIOD|PERCENT|MONEY>)|<STOP|LOWER><HYPHEN><LOWER>(?=<UNIT|PERIOD>)"
)
_PLURAL_UNIT = 4  # letters of the shortest: "days", "tons"


def _past_hyphen(s: Sentence, i: int) -> int:
    """Step over the hyphen of "3.5-liter"."""
    return i + 1 if s.has(i, "HYPHEN") and s.glued(i) and s.glued(i + 1) else i


def _past_adjectives(s: Sentence, i: int) -> int:
    """Step over adjectives before a unit: "two full years", "six grueling hours"."""
    found = _ADJECTIVES.match(s.tags, i)
    if not found or s.glued(i):
        return i
    end = found.end()
    if s.has(i, "MODIFIER") and end == i + 1:
        return end
    unit, bodily = s.word(end), numbers.lexicon()["bodily"]["words"]
    plural = unit.endswith("s") and len(unit) >= _PLURAL_UNIT and unit not in bodily
    later = s.word(end + 1) in word_list("since")  # "12 disappeared days later"
    return end if plural and not later else i


def _add_currency(s: Sentence, amount: Amount, code: str) -> None:
    """Give the amount its currency, with the owner before ("HK $5") or after it ("$5 US")."""
    amount.unit, amount.kind, amount.bare = code, "money", False
    at = amount.first
    article = s.words[at - 1] == "A" and not s.words[at - 2].islower()  # "lost A $5 million"
    owned = s.has(at - 1, "CAP", "CUR", "ABBR") or (s.has(at - 1, "A") and not article)
    if s.has(at, "CUR") and at > s.floor and owned:
        owner = currencies.sign_of(s.words[at - 1], s.words[at])
        if owner:
            amount.unit, amount.first = owner, at - 1
    last = amount.last
    noun = s.has(last + 1, "CAP", "PLURAL", "LOWER", "CAPS")
    owner = currencies.owned(s.words[last], "dollars") if s.has(last, "CAP") and not noun else None
    if owner and code == "USD":
        amount.unit, amount.last = owner, last + 1
    elif s.has(last, "MONEY"):
        amount.last = last + 1
    elif (
        s.has(last, "CUR")
        and s.words[last] in currencies.currency_names()
        and not s.has(last + 1, "NUM", "YEAR")
    ):
        amount.unit, amount.last = s.words[last], last + 1


def _make_age(s: Sentence, amount: Amount) -> None:
    """Make ages of "16-year-old" and "5 years of age"."""
    k = amount.last + s.has(amount.last, "HYPHEN")
    if s.has(k, "OLD"):
        amount.kind, amount.last = "age", k + 1
    elif s.word(k) == "of" and s.word(k + 1) == "age":
        amount.kind, amount.last = "age", k + 2
