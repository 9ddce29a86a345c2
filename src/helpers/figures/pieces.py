"""Sentences cut finer than tokens, for figures: "16-year-old" and "RM79" in their pieces.

Each piece gets a class, one letter, so that the modules on dates, amounts and nouns can write
their patterns over classes (`helpers.tags`).
"""

import re
from functools import cache

from helpers.figures import currencies, numbers, units
from helpers.figures.cutting import cut
from helpers.figures.noun_words import word_list
from helpers.segments import mostly_capitals
from helpers.tags import Letters, Tagger, TagSet, lexicon_set, read_lexicon

TAGS = TagSet(
    [
        *("NUM", "YEAR", "ONE", "SMALL", "TENS", "HUNDRED", "SCALE", "VAGUE", "FEW", "VULGAR"),
        *("HALF", "PART", "ORD", "SECOND", "NTH", "FOLD"),
        *("A", "THE", "AND", "OR", "TO", "BETWEEN", "FROM", "OF", "IN", "OUT", "PER", "EACH"),
        *("SLASH", "HYPHEN", "COMMA", "DOT", "OPEN", "CLOSE", "SIGN", "MARK", "POSS"),
        *("PERCENT", "CUR", "MONEY", "UNIT", "ABBR", "PERIOD", "OLD"),
        *("MONTH", "WEEKDAY", "STEP", "DAY", "CLOCK", "ERA"),
        *("CODE", "CAP", "CAPS", "LOWER", "PLURAL", "PARTICIPLE", "MODIFIER", "STOP"),
    ]
)
L = TAGS.letter
_LETTERS = Letters(TAGS)

_CLASSES = {
    "one": "ONE", "hundred": "HUNDRED", "dozen": "SCALE", "half": "HALF", "second": "SECOND",
    "a": "A", "an": "A", "the": "THE", "and": "AND", "&": "AND", "or": "OR", "to": "TO",
    "between": "BETWEEN", "from": "FROM", "of": "OF", "in": "IN", "out": "OUT", "per": "PER",
    "each": "EACH", "every": "EACH", "old": "OLD", "olds": "OLD", "minus": "SIGN",
    "/": "SLASH", "⁄": "SLASH", ",": "COMMA", ".": "DOT", "(": "OPEN", "[": "OPEN",
    ")": "CLOSE", "]": "CLOSE",
    "'s": "POSS", "’s": "POSS", "bc": "ERA", "ad": "ERA", "bce": "ERA", "may": "STOP",
    "march": "LOWER", "mar": "LOWER", "us": "STOP", "are": "STOP",
}  # fmt: skip


_NAMES = L["CAP"] + L["CAPS"]
_NO_NAME = 3  # characters of a number that is rather an amount than part of a name
_INITIALS = 3  # a plural of several initials has more characters: "RBIs"
_FEWEST = 3  # capitals that a headline in title case has


def _lexicon_letters() -> dict[str, str]:
    """Return the letter of every lexicon word, in lower case; later lists overrule earlier ones."""
    nouns, numbers, dates = (read_lexicon(name) for name in ("nouns", "numbers", "dates"))
    forms = [form for form in units.units() if " " not in form]
    lists = [
        ("STOP", [*read_lexicon("stopwords")["words"], *nouns["stop"], *nouns["not_plural"]]),
        ("PLURAL", nouns["plural"]),
        ("LOWER", nouns["not_participle"]),
        ("MODIFIER", nouns["modifier"]),
        ("MONEY", [noun for noun in currencies.currency_nouns() if " " not in noun]),
        ("UNIT", [form.lower() for form in forms]),
        ("PERIOD", [form for form in forms if units.units()[form].kind == "duration"]),
        ("ABBR", [f for f in forms if len(f) == 1] + read_lexicon("units")["spelling"]["words"]),
        ("PERCENT", ["%", "‰", "percent", "pct", "％"]),
        ("SMALL", numbers["small"]),
        ("TENS", numbers["tens"]),
        ("ERA", numbers["decades"]),
        ("SCALE", numbers["scale"]),
        ("VAGUE", numbers["vague"]),
        ("FEW", numbers["few"]),
        ("ORD", numbers["ordinals"]),
        ("PART", numbers["parts"]),
        ("FOLD", numbers["multiples"]),
        ("STEP", dates["steps"]),
        ("DAY", dates["days"]),
        ("CLOCK", dates["clock"]["words"]),
    ]
    letters = {word: L[name] for name, words in lists for word in words}
    return letters | {word: L[name] for word, name in _CLASSES.items()}


def _cased_letters() -> dict[str, str]:
    """Return the letter of every word whose capitals matter."""
    dates, known = read_lexicon("dates"), units.units()
    letters = {form: L["UNIT"] for form in known if not form.islower() and " " not in form}
    letters |= {form: L["ABBR"] for form in known if len(form) == 1}
    letters |= dict.fromkeys(read_lexicon("numbers")["letters"], L["ABBR"])
    letters |= dict.fromkeys(set(currencies.signs()) - currencies.shy_signs(), L["CUR"])
    for word in dates["months"]:
        letters |= dict.fromkeys((word, word.upper()), L["MONTH"])
    letters |= dict.fromkeys(dates["weekdays"], L["WEEKDAY"])
    return letters | {
        "US": L["CAP"],
        "X": L["CAP"],  # a name: "500 X users", but "5 x 3"
        "ad": L["LOWER"],
        "A": L["A"],
        "I": L["STOP"],
        "AM": L["CLOCK"],
        "PM": L["CLOCK"],
    }


_OVERRULED = frozenset(
    L[n] for n in ("LOWER", "MONEY", "PLURAL", "ABBR", "UNIT", "PERIOD", "MODIFIER")
)
_PLURAL = re.compile(r".+[^siu]s")
_FOLD = re.compile(r"(\w+)fold")


class _Shape:
    """The letter of a word that no lexicon has as printed."""

    def __init__(self) -> None:
        self.known = _lexicon_letters()

    def __call__(self, word: str) -> str:
        first = word[0]
        if first.isdigit() or (first == "." and word[1:2].isdigit()):
            return self._digits(word)
        if not first.isalpha():
            return self._mark(word)
        known = self.known.get(word.lower().replace("’", "'"))
        # A capital makes a name of "Miles" and "Won", not of "Two" and "The".
        if known and (first.islower() or known not in _OVERRULED):
            return known
        if known == L["PLURAL"]:
            return L["CAPS"]
        if word.isalpha():
            return self._letters(word)
        joined = "&" in word  # "AT&T", "B&Bs"
        model = word[-1] == "s" and (joined or any(map(str.isdigit, word)))  # "A320s", "A320neos"
        if first.isupper() and (model or joined or word[-1] == "."):
            return L["CAPS" if model else "CAP"]
        return L["STOP" if "'" in word or "’" in word else "CODE"]

    @staticmethod
    def _digits(word: str) -> str:
        if numbers.POWER.search(word):
            return L["NUM"]
        if not word.isascii():
            return L["CODE"]
        if word.isdigit():
            return L["YEAR" if len(word) == 4 and "1000" <= word < "2100" else "NUM"]
        if word[-1].isalpha():
            ordinal = "NTH" if word[:-2].replace(",", "").isdigit() else "CODE"
            return L["ERA" if word[-1] == "s" else ordinal]
        return L["NUM" if word.replace(",", "").replace(".", "", 1).isdigit() else "CODE"]

    def _mark(self, word: str) -> str:
        if word in "-–‐‑−‒":
            return L["HYPHEN"]
        if word.isnumeric() and not word.isdecimal():
            return L["VULGAR"]
        if word[1:2].isdigit():
            return L["CODE" if word[0] == "@" else "ERA"]  # a handle, '80s
        return L["CUR"] if word in currencies.signs() else self.known.get(word, L["MARK"])

    def _letters(self, word: str) -> str:
        lower = word.lower()
        plural = _PLURAL.fullmatch(lower) and not lower.endswith("ous")
        if word[0].isupper() or not word.islower():  # Texas, TDs, iPhone
            initials = len(word) > _INITIALS and word[:-1].isupper()
            several = word[-1] == "s" and (plural or initials)
            return L["CAPS" if several else "CAP"]  # "RBIs", "GPUs"
        found = _FOLD.fullmatch(lower)
        if found and self.known.get(found[1], "-") in L["SMALL"] + L["TENS"] + L["HUNDRED"]:
            return L["FOLD"]
        if plural:
            return L["PLURAL"]
        participle = len(lower) > 4 and lower.endswith(("ed", "ing", "ly"))
        return L["PARTICIPLE" if participle else "LOWER"]


@cache
def _tagger() -> Tagger:
    return Tagger(_cased_letters(), _Shape())


def _retag(word: str, tag: str, *, loud: bool) -> str:
    """In a headline a capital makes no name of "Kills" and "Jobs"; other words may be names."""
    if tag not in _NAMES or not (word.istitle() or (loud and len(word) > 2)):
        return tag
    if word.lower() in word_list("headline_verbs"):
        return L["STOP"]
    lower = _tagger()[word.lower()]
    given = lower == L["PARTICIPLE"] and word in lexicon_set("given_names", "male")
    return tag if lower == L["LOWER"] or given else lower  # "Mohamed Assem, 24"


class Sentence:
    """The pieces of one sentence.

    Attributes
    ----------
    text
        The whole article, which `starts` and `ends` index.
    words, lower
        The pieces as printed, and in lower case.
    tags
        Their classes, one letter each.
    floor
        Pieces before this one belong to figures already read.
    nouns
        The nouns found so far, by where they start, since several rules ask for each.
    """

    __slots__ = ("_size", "ends", "floor", "lower", "nouns", "starts", "tags", "text", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        """Cut ``text[start:end]``."""
        self.words, self.starts, self.ends = cut(text, start, end)
        self.text, self._size, self.floor = text, len(self.words), 0
        self.lower = list(map(str.lower, self.words))
        self.tags = _tagger().tag(self.words)
        if sum(map(self.tags.count, _NAMES)) >= _FEWEST:
            self.tags = self._title_tags()
        if not currencies.shy_signs().isdisjoint(self.words):
            self.tags = self._signed_tags()
        self.nouns: dict[tuple[int, bool], tuple[int, int]] = {}

    def _title_tags(self) -> str:
        """Return the tags as a headline has them where most of the long words have a capital."""
        long = [word for word in self.words if len(word) > 3 and word.isalpha()]
        if not mostly_capitals(sum(map(str.isupper, [word[0] for word in long])), len(long)):
            return self.tags
        loud = 3 * sum(map(str.isupper, long)) > 2 * len(long)
        pairs = zip(self.words, self.tags, strict=True)
        return "".join(_retag(word, tag, loud=loud) for word, tag in pairs)

    def _signed_tags(self) -> str:
        """Return the tags with the signs of currencies that are words too: "R18m", "Tk 40 crore".

        A sign is one before digits with a scale, or tied to digits that are no name's ("R2D2").
        """
        tags = list(self.tags)
        for i, word in enumerate(self.words[:-1]):
            number = self.words[i + 1]
            if word not in currencies.shy_signs() or not self.has(i + 1, "NUM", "YEAR"):
                continue
            after = self.words[i + 2] if self.glued(i + 2) else ""
            scaled = self.has(i + 2, "SCALE")
            letter = after in read_lexicon("numbers")["letters"]
            known = self.word(i - 1) != "the" and currencies.is_paid_in(word, self.text)
            spelled = len(word) > 1 and word[1].islower() and len(number) > 1  # "Sh50"
            alone = (known or spelled or len(number) >= _NO_NAME) and not after.isalpha()
            noun = word.lower() in currencies.currency_nouns() and self.has(i + 1, "NUM")
            noun = noun and len(number) >= _NO_NAME  # "Birr 3,000", no "Euro 6" and "Euro 2024"
            if scaled or noun or (self.glued(i + 1) and (letter or alone)):
                tags[i] = L["CUR"]
        return "".join(tags)

    def tag(self, i: int) -> str:
        """Return the letter of piece `i`, ``""`` outside the sentence."""
        return self.tags[i] if 0 <= i < self._size else ""

    def has(self, i: int, *names: str) -> bool:
        """Tell whether piece `i` is of one of the classes."""
        return 0 <= i < self._size and self.tags[i] in _LETTERS[names]

    def word(self, i: int) -> str:
        """Return piece `i` in lower case, ``""`` outside the sentence."""
        return self.lower[i] if 0 <= i < self._size else ""

    def glued(self, i: int) -> bool:
        """Tell whether piece `i` follows the one before with nothing between them."""
        return 0 < i < self._size and self.starts[i] == self.ends[i - 1]

    def slice(self, first: int, last: int) -> str:
        """Return the text from piece `first` to before piece `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""
