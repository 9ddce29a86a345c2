"""What a number is printed with: its unit, its currency, and what it is a rate of."""

from helpers.figures import currencies, units
from helpers.figures.lands import code_of, is_counted_in
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import L, Sentence
from helpers.figures.units import Unit

# What a unit may be tagged as, being a name, a mark or a word elsewhere.
_MAYBE_UNIT = frozenset(
    L[name]
    for name in (
        *("PERCENT", "PER", "UNIT", "ABBR", "PERIOD", "CUR", "IN", "MARK", "CODE", "CAP", "CAPS"),
        *("LOWER", "PLURAL", "A", "MONEY", "SECOND", "STOP", "MODIFIER"),
    )
)
_QUOTED = 60  # pieces back that may open a quotation
_QUOTES = frozenset("\"'“”‘’")
_OPENS_RATE = frozenset(L[name] for name in ("HYPHEN", "A", "PER", "SLASH", "EACH"))
_FEET = ("'", "’", "′")
_ALWAYS = frozenset(["%", "％", "‰", "°", "º", "℃", "℉", "″", "′"])


def unit_at(s: Sentence, i: int, *, many: bool = False) -> tuple[int, Unit] | None:
    """Read the unit or currency at piece `i`: where it ends, and what it is."""
    if s.tag(i) not in _MAYBE_UNIT:
        return None
    if s.has(i, "SECOND") and s.has(i + 1, "HYPHEN") and s.glued(i + 1):
        return None  # "two second-hand bikes"
    if s.has(i, "IN") and s.has(i + 1, "HYPHEN") and s.has(i + 2, "A"):
        return None  # "a one-in-a-million chance"
    if owned := _owned_at(s, i):
        return owned
    found = units.read_unit(
        s.words[i : i + units.MOST], glued=s.glued(i) and s.has(i - 1, "NUM", "YEAR")
    )
    money = s.word(i) in currencies.currency_nouns() and s.has(i, "MONEY", "UNIT", "CAP", "CAPS")
    if (found or money) and _names_brand(s, i):
        return None
    if found and (found[0] > 1 or (not money and _spelled(s, i))):
        return i + found[0], found[1]
    if money:
        return _money_at(s, i, many=many)
    code = currencies.signs().get(s.words[i])
    shy = s.words[i] in currencies.shy_signs() and s.words[i] != "R"
    if not code or shy or s.has(i + 1, "NUM", "YEAR"):
        return None
    return i + 1, Unit(code_of(s.words[i], code, s.text), "money")


def _names_brand(s: Sentence, i: int) -> bool:
    """Tell the brand of "80 Euro 6 buses", "nine Foot Locker vouchers", "two Rand analysts"."""
    goes_on = s.has(i + 1, "CAP", "CAPS", "NUM", "ABBR") or (
        s.has(i + 1, "PLURAL") and s.has(i - 1, "SMALL")
    )
    if not (s.has(i, "CAP") and s.words[i].istitle() and goes_on):
        return False
    if s.word(i) in currencies.currency_nouns() and s.has(i + 1, "CAP"):  # "8 Rand Lee"
        return s.word(i + 1) != "sterling"
    end = find_noun(s, i, many=True)[1]
    return end > i + 1 and s.has(end - 1, "PLURAL")


def _owned_at(s: Sentence, i: int) -> tuple[int, Unit] | None:
    """Read a currency with its owner: "New Zealand dollars", "Australian cents"."""
    for size in (3, 2, 1):
        if s.word(i + size) in ("cent", "cents") and (
            " ".join(s.words[i : i + size]) in currencies.owners()
            or s.lower[i : i + size] == ["euro"]
        ):
            return i + size + 1, Unit("cent", "money")
        if s.has(i + size, "MONEY", "CAPS"):
            code = currencies.owned(" ".join(s.words[i : i + size]), s.words[i + size])
            if code:
                return i + size + 1, Unit(code, "money")
    return None


def _money_at(s: Sentence, i: int, *, many: bool) -> tuple[int, Unit] | None:
    """Read a currency's noun that stands alone; pounds are a weight unless there are many."""
    noun = s.word(i)
    if noun in ("pound", "pounds"):
        many = (many or _is_paid(s, i)) and not _is_converted(s, i)
        if not many:
            return i + 1, Unit("pound", "measure")
    tied = (
        noun in word_list("tied_currencies") and s.has(i - 1, "HYPHEN") and s.glued(i)
    )  # "a 20-crown fare"
    known = many or tied or noun not in currencies.shy_nouns() or _is_priced(s, i)
    known = known or is_counted_in(noun, s.text)
    if not known:
        unit = units.read_unit([noun])
        return (i + 1, unit[1]) if unit else None
    code = _owned_before(s, i) or code_of(noun, currencies.currency_nouns()[noun], s.text)
    return i + 1, Unit(code, "money")


def _is_priced(s: Sentence, i: int) -> bool:
    """Tell the money of "costs 45 crowns" and "a fare of 15 sol" from "of 40 bets 12 won"."""
    if s.word(i) not in currencies.shy_list("priced") or not s.has(i - 1, "NUM"):
        return False
    if s.has(i - 2, "AND", "OR") and s.has(i - 3, "MONEY"):  # "500 rand and 600 won"
        return True
    few = s.word(i) in currencies.shy_list("common") and "," not in s.words[i - 1]
    a_unit = s.has(i + 1, "A") and s.has(i + 2, "UNIT") and not s.has(i + 3, *_NOUNS)
    goes_on = s.has(i + 1, *_GOES_ON) and not a_unit  # "costs 1,850 won a litre"
    if few or goes_on or s.word(i + 1) == "by":  # "of 1,200 won prizes"
        return False
    k = i - 2
    while k > 0 and s.word(k) in _LINKS:
        k -= 1
    return s.word(k) in currencies.money_words()


_GOES_ON = ("LOWER", "PLURAL", "THE", "A", "NUM", "MODIFIER")
_LINKS = frozenset(
    [
        "is",
        "was",
        "are",
        "were",
        "of",
        "at",
        "to",
        "about",
        "around",
        "nearly",
        "only",
        "just",
        "over",
        "under",
        "than",
    ]
)


def _owned_before(s: Sentence, i: int) -> str:
    """Return whose the dollars are of "from 10 Canadian dollars a ton to 30 dollars"."""
    for k in range(i - 1, 0, -1):
        if s.lower[k] == s.lower[i]:
            owners = (" ".join(s.words[k - size : k]) for size in (3, 2, 1))
            if code := next(
                filter(None, (currencies.owned(who, s.words[k]) for who in owners)), ""
            ):
                return code
    return ""


def _is_converted(s: Sentence, i: int) -> bool:
    """Tell the weight of "12 tonnes (26,000 pounds)", which stands there in another unit."""
    opens = next((k for k in range(i - 1, max(0, i - _CONVERTED), -1) if s.has(k, "OPEN")), 0)
    unit = units.read_unit(s.words[opens - 1 : opens]) if opens else None
    return unit is not None and unit[1].kind == "measure"


_CONVERTED = 5  # pieces of a number in brackets


def _is_paid(s: Sentence, i: int) -> bool:
    """Tell the money of "a fine of 900 pounds" from a weight, by the words of the sentence."""
    if s.word(i + 1) in word_list("coined"):  # "a five-pound note"
        return True
    # "worth 4,500 pounds, weighs 3 kg"
    if s.word(i - 2) in word_list("costing") and not s.has(i + 1, "OF"):
        return True
    said = frozenset(s.lower[max(0, i - _NEAR) : i + _NEAR])
    told = not said.isdisjoint(currencies.money_words()) and said.isdisjoint(
        currencies.weight_words()
    )
    return told and not s.has(i + 1, "OF")


_NEAR = 30  # pieces


def _spelled(s: Sentence, i: int) -> bool:
    """Tell a unit of one piece from a word or mark spelled like one: "6in", not "6 in"."""
    word = s.words[i]
    if not word[0].isalnum():
        after_feet = s.word(i - 2) in _FEET and s.has(i - 3, "NUM") and s.glued(i - 1)  # 5'10"
        quoted = not after_feet and _is_quoted(s, i)
        return word in _ALWAYS or (s.glued(i) and s.has(i - 1, "NUM") and not quoted)
    if s.has(i, "IN", "A", "STOP"):
        snow = s.has(i, "IN") and s.has(i + 1, "OF") and s.has(i - 1, "NUM")  # "6 in of snow"
        return (s.glued(i) and word != "a") or snow
    if s.has(i, "ABBR"):
        return s.glued(i) or (len(word) == 1 and not s.has(i + 1, "HYPHEN", "POSS"))
    return True


def _is_quoted(s: Sentence, i: int) -> bool:
    """Tell whether a quotation may be open at piece `i`; the marks of 5'10" open none."""
    before = s.words[max(0, i - _QUOTED) : i]
    if _QUOTES.isdisjoint(before):
        return False
    places = range(max(0, i - _QUOTED), i)
    return any(s.words[k] in _QUOTES and not (s.glued(k) and s.has(k - 1, "NUM")) for k in places)


def rate_at(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read "a month", "per barrel", "/kg" or "annually" at piece `i`: where it ends, per what."""
    if s.tag(i) not in _OPENS_RATE:
        return _often(s, i) or _exchanged(s, i)
    if s.has(i, "HYPHEN") and s.has(i + 1, "A", "PER"):  # "$15-an-hour"
        i += 1
    after = i + 1 + s.has(i + 1, "HYPHEN")
    if s.has(i, "PER", "SLASH"):
        if s.has(after, "NUM", "SCALE", "HUNDRED") and s.has(i, "PER"):
            return _per_many(s, after)
        unit = unit_at(s, after)
        if unit:
            return unit[0], unit[1].name
        named = s.has(i, "PER") and s.has(after, "LOWER", "CAP")
        return (after + 1, s.word(after)) if named else None
    long = units.read_unit(s.words[after : after + units.MOST]) if s.has(i, "A") else None
    known = long and (long[0] > 1 or long[1].kind == "measure")
    if long and known and s.has(i - 1, "MONEY", "NUM", "SCALE", "ABBR", "UNIT"):
        return after + long[0], long[1].name  # "$40 a megawatt hour"
    if s.has(i, "A", "EACH") and s.word(after) in word_list("each"):
        dated = s.word(after + 1) == "since" and s.has(after + 2, "YEAR", "MONTH")
        if s.word(after + 1) in word_list("since") and s.has(after, "PERIOD") and not dated:
            return None  # "$2 billion a year ago", but "4p a share after tax"
        if s.word(after + 1) == "from" and s.word(after + 2) in ("now", "today", "then"):
            return None
        each = units.read_unit([s.word(after)])
        return after + 1, each[1].name if each else s.word(after)
    return None


def _exchanged(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read the rest of "1,620 (naira) to the dollar", but no "from the euro to the dollar".

    What is told against another currency is left as it is: "at 31.8 against the dollar".
    """
    if not (s.has(i + 1, "THE") and s.has(i + 2, "MONEY")) or s.has(i + 3, *_NOUNS):
        return None
    if not (s.has(i, "TO") and s.has(i - 1 - s.has(i - 1, "MONEY"), "NUM")):
        return None
    unit = unit_at(s, i + 2, many=True)
    return (unit[0], unit[1].name) if unit and unit[1].kind == "money" else None


def _often(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read the rest of "$5 daily", but of no "$5 daily fee"."""
    often = _OFTEN.get(s.word(i)) if s.has(i, "STOP") else None
    return (i + 1, often) if often and not s.has(i + 1, *_NOUNS) else None


_OFTEN = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour",
}  # fmt: skip
_NOUNS = ("LOWER", "PLURAL", "CAP", "CAPS", "MODIFIER", "PARTICIPLE", "HYPHEN")


def _per_many(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read "100,000 people" after "per": where it ends, and per what; "percent" is no unit here."""
    end = i
    while s.has(end, "NUM", "SCALE", "HUNDRED"):
        end += 1
    unit = unit_at(s, end, many=True)
    if unit and unit[1].kind == "percent":
        return None
    noun = find_noun(s, end, many=True)[1]
    last = max(unit[0] if unit else end, noun if s.has(noun - 1, "PLURAL") else end)
    return last, s.slice(i, last)


def price_at(s: Sentence, i: int) -> tuple[int, str] | None:
    """Read "a hive", "for each hive" after a sum: where it ends, and what the price is of."""
    if s.lower[i : i + 2] in (["for", "each"], ["for", "every"]):
        return (i + 3, s.word(i + 2)) if s.has(i + 2, "LOWER", "PERIOD") else None
    if not (s.has(i, "A") and s.has(i + 1, "LOWER")) or s.word(i + 1).endswith(("ed", "ly")):
        return None
    ends = i + 2 == len(s.words) or s.has(i + 2, "COMMA", "DOT", "MARK", "CLOSE")
    told = ends or s.word(i + 2) in _COMPARED
    return (i + 2, s.word(i + 1)) if told else None


_COMPARED = (
    "from",
    "to",
    "compared",
    "in",
    "against",
    "versus",
    "up",
    "down",
    "and",
    "or",
    "more",
    "less",
)
