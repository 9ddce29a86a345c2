"""One amount: a number with its sign, currency, scale, unit and rate."""

from dataclasses import dataclass

from helpers.figures import numbers, units
from helpers.figures.nouns import word_list
from helpers.figures.numbers import Number
from helpers.figures.pieces import TAGS, L, Sentence
from helpers.figures.units import Unit


@dataclass(slots=True)
class Amount:
    """A number and its own unit: pieces `first` to `last` (exclusive).

    `bare` says that no unit or currency is printed with it; `scaled`, that a word or letter of
    scale is ("million", "k").
    """

    first: int
    last: int
    number: Number
    unit: str = ""
    kind: str = "count"
    bare: bool = True
    scaled: bool = False


_B100 = "(?:<TENS>(?:<HYPHEN>?<ONE|SMALL>)?|<ONE|SMALL>)"
_B1000 = f"(?:{_B100}<HYPHEN>?<HUNDRED>(?:<AND>?{_B100})?|{_B100})"
_SCALED = f"(?:<HYPHEN>?<SCALE>{{1,2}}(?:<COMMA>?<AND>?{_B1000}<SCALE>){{0,4}}(?:<AND>?{_B1000})?)"
NUMBER = TAGS.compile(
    f"""(?: <NUM|YEAR> (?:<NUM><SLASH><NUM>|<SLASH><NUM>|<HYPHEN>?<VULGAR>|<AND><A><HALF>)?
              (?:<HYPHEN>?<HUNDRED>)? (?:<HYPHEN>?<SCALE>{{1,2}})?
          | <VULGAR> <SCALE>?
          | (?:{_B1000}|<A>(?=<HUNDRED|SCALE>)) (?:<HUNDRED>(?:<AND>?{_B100})?)?
              (?:<AND><A><HALF>)? {_SCALED}?
          | <HALF> <HYPHEN>? <A>? <HUNDRED|SCALE> <SCALE>?
          | <HALF> (?=<HYPHEN>?<A>?<PERIOD|UNIT>)
          | <SCALE> (?=<HYPHEN>?<MONEY>) )"""
)
_NOUNLIKE = frozenset(L[name] for name in ("UNIT", "MONEY", "PLURAL", "CAPS"))
# What a unit may be tagged as, being a name, a mark or a word elsewhere.
_MAYBE_UNIT = frozenset(
    L[name]
    for name in (
        *("PERCENT", "PER", "UNIT", "ABBR", "PERIOD", "CUR", "IN", "MARK", "CODE", "CAP", "CAPS"),
        *("LOWER", "PLURAL", "A", "MONEY", "SECOND", "STOP"),
    )
)
_QUOTED = 60  # pieces back that may open a quotation
_QUOTES = frozenset("\"'“”‘’")
_ALWAYS = frozenset(["%", "％", "‰", "°", "º", "℃", "℉", "″", "′"])


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
            code = units.signs()[s.words[i]]
        negative = negative or (not s.has(i, "CUR") and s.words[i] != "+")
        i += 1
    amount = _read_number(s, first, i, money=bool(code))
    if amount is None:
        return None
    if negative:
        amount.number = Number(-amount.number.value, amount.number.step)
    if code:
        _add_currency(s, amount, code)
    elif unit := unit_at(s, _past_hyphen(s, amount.last), amount):
        amount.last, (amount.unit, amount.kind), amount.bare = unit[0], unit[1], False
    elif s.glued(amount.last) and s.words[amount.last][0].isalpha():
        return None  # "5G", "737s": names
    if amount.kind == "duration":
        _make_age(s, amount)
    while not amount.bare and (rate := rate_at(s, amount.last)):
        amount.last, amount.unit, amount.kind = rate[0], f"{amount.unit} per {rate[1]}", "rate"
    return amount


def _read_number(s: Sentence, first: int, i: int, *, money: bool) -> Amount | None:
    """Read the number at piece `i` with its scale, of an amount that starts at piece `first`."""
    found = NUMBER.match(s.tags, i)
    if not found or (money and not s.has(i, "NUM", "YEAR", "A", "ONE", "HALF")):
        return None
    number = numbers.read_number(s.words[i : found.end()])
    if number is None:
        return None
    amount = Amount(first, found.end(), number)
    amount.scaled = any(letter in found[0] for letter in (L["SCALE"], L["HUNDRED"]))
    if power := _letter_scale(s, amount.last, money):
        amount.number = numbers.read_digits(s.words[i], power) or number
        amount.scaled, amount.last = True, amount.last + 1
    return amount


def _is_sign(s: Sentence, i: int) -> bool:
    """Tell a minus or plus sign from a hyphen: tied to what follows, not to what precedes."""
    if not s.has(i, "HYPHEN") and s.word(i) != "+":
        return False
    return s.glued(i + 1) and (not s.glued(i) or s.has(i - 1, "SIGN", "CUR", "OPEN", "SLASH"))


def _past_hyphen(s: Sentence, i: int) -> int:
    """Step over the hyphen of "3.5-liter" and an adjective before a unit ("two full years")."""
    if s.has(i, "HYPHEN") and s.glued(i) and s.glued(i + 1):
        return i + 1
    if s.has(i - 1, "HALF") and s.has(i, "A"):  # "half an hour"
        return i + 1
    modified = s.has(i, "MODIFIER") and s.has(i + 1, "PERIOD", "UNIT")
    return i + 1 if modified else i


def _letter_scale(s: Sentence, i: int, money: bool) -> int:
    """Return the power of ten of a letter glued to a number, 0 where it is a unit.

    "$5m" and "5k" are scales, "12m people" is one because it is counted; "100m sprint" is none.
    """
    letter = s.words[i] if i < len(s.words) else ""
    power: int = numbers.lexicon()["letters"].get(letter, 0)
    if not power or not s.glued(i) or (s.glued(i + 1) and s.has(i + 1, "SLASH")):
        return 0
    if money or letter not in ("m", "t", "K"):
        return power
    following = s.tags[i + 1 : i + 3]
    counted = following[:1] in _NOUNLIKE or (
        s.has(i + 1, "LOWER", "CAP", "MODIFIER", "PARTICIPLE") and following[1:] in _NOUNLIKE
    )
    # "100m sprint", "40t truck" and "4K video" are no millions and thousands
    return power if (counted or "." in s.words[i - 1]) and letter != "t" else 0


def _add_currency(s: Sentence, amount: Amount, code: str) -> None:
    """Give the amount its currency, with the owner before ("HK $5") or after it ("$5 US")."""
    amount.unit, amount.kind, amount.bare = code, "money", False
    at = amount.first
    if s.has(at, "CUR") and at > s.floor and s.has(at - 1, "CAP", "CUR"):
        owner = units.sign_of(s.words[at - 1], s.words[at])
        if owner:
            amount.unit, amount.first = owner, at - 1
    last = amount.last
    noun = s.has(last + 1, "CAP", "PLURAL", "LOWER", "CAPS")
    owner = units.owned(s.words[last], "dollars") if s.has(last, "CAP") and not noun else None
    if owner and code == "USD":
        amount.unit, amount.last = owner, last + 1
    elif s.has(last, "MONEY"):
        amount.last = last + 1
    elif (
        s.has(last, "CUR") and s.words[last] in units.currency_names() and not _number(s, last + 1)
    ):
        amount.unit, amount.last = s.words[last], last + 1


def _number(s: Sentence, i: int) -> bool:
    return s.has(i, "NUM", "YEAR")


def unit_at(s: Sentence, i: int, amount: Amount) -> tuple[int, Unit] | None:
    """Read the unit or currency at piece `i`: where it ends, and what it is."""
    if s.tag(i) not in _MAYBE_UNIT:
        return None
    for size in (3, 2, 1):  # "New Zealand dollars", "U.S. dollars"
        if s.has(i + size, "MONEY"):
            code = units.owned(" ".join(s.words[i : i + size]), s.words[i + size])
            if code:
                return i + size + 1, Unit(code, "money")
    found = units.read_unit(s.words[i : i + 6], glued=s.glued(i) and s.has(i - 1, "NUM", "YEAR"))
    money = s.word(i) in units.currency_nouns() and s.has(i, "MONEY", "UNIT", "CAP", "CAPS")
    if found and (found[0] > 1 or (not money and _spelled(s, i))):
        return i + found[0], found[1]
    if money:
        return _money_at(s, i, amount)
    code = units.signs().get(s.words[i])
    shy = s.words[i] in units.shy_signs() and s.words[i] != "R"
    return (i + 1, Unit(code, "money")) if code and not shy and not _number(s, i + 1) else None


def _money_at(s: Sentence, i: int, amount: Amount) -> tuple[int, Unit] | None:
    """Read a currency's noun that stands alone; pounds are a weight unless there are many."""
    noun = s.word(i)
    many = amount.scaled or abs(amount.number.value) >= 10_000
    if noun in ("pound", "pounds") and not many:
        return i + 1, Unit("pound", "measure")
    if noun in units.shy_nouns() and not many:
        unit = units.read_unit([noun])
        return (i + 1, unit[1]) if unit else None
    return i + 1, Unit(units.currency_nouns()[noun], "money")


def _spelled(s: Sentence, i: int) -> bool:
    """Tell a unit of one piece from a word or mark spelled like one: "6in", not "6 in"."""
    word = s.words[i]
    if not word[0].isalnum():
        quoted = not _QUOTES.isdisjoint(s.words[max(0, i - _QUOTED) : i])
        return word in _ALWAYS or (s.glued(i) and s.has(i - 1, "NUM") and not quoted)
    if s.has(i, "IN", "A", "STOP"):
        return s.glued(i) and word != "a"
    if s.has(i, "ABBR"):
        return s.glued(i) or (len(word) == 1 and not s.has(i + 1, "HYPHEN", "POSS"))
    return True


def _make_age(s: Sentence, amount: Amount) -> None:
    """Make ages of "16-year-old" and "5 years of age"."""
    k = amount.last + s.has(amount.last, "HYPHEN")
    if s.has(k, "OLD"):
        amount.kind, amount.last = "age", k + 1
    elif s.word(k) == "of" and s.word(k + 1) == "age":
        amount.kind, amount.last = "age", k + 2


def rate_at(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read "a month", "per barrel" or "/kg" at piece `i`: where it ends, and per what."""
    if s.has(i, "HYPHEN") and s.has(i + 1, "A", "PER"):  # "$15-an-hour"
        i += 1
    after = i + 1 + s.has(i + 1, "HYPHEN")
    if s.has(i, "PER", "SLASH"):
        unit = unit_at(s, after, Amount(i, i, Number(1, 1)))
        if unit:
            return unit[0], unit[1].name
        named = s.has(i, "PER") and s.has(after, "LOWER", "CAP")
        return (after + 1, s.word(after)) if named else None
    if s.has(i, "A", "EACH") and s.word(after) in word_list("each"):
        if s.word(after + 1) in word_list("since"):  # "$2 billion a year ago"
            return None
        each = units.read_unit([s.word(after)])
        return after + 1, each[1].name if each else s.word(after)
    return None
