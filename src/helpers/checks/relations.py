"""The relations that a sentence's grammar states between its figures.

Each pattern is read over a template (`helpers.checks.template`) and names the parts of one
relation. What no pattern states is left alone: two numbers side by side are no relation.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from helpers.checks.template import compile_pattern
from helpers.tags import read_lexicon


class Relation(NamedTuple):
    """A relation found: its name, its parts by role, and the words between them."""

    name: str
    parts: dict[str, int]
    words: str
    items: tuple[int, ...] = ()  # of a sum, its parts; -1 for "a child"


_WORDS = {
    # Before the number of an earlier level: "the", "last year's", "a record low of".
    "ere": r"{det}(?:<y\d+>'s\ )?(?:(?!(?:{no_part})\b)[\w-]{1,30}\ ){0,3}",
    "in_np": r"(?:\ [^<>.;:(),—–]{1,50}?)?",  # the rest of a noun phrase
    "det": r"(?:(?:the|its|his|her|their|our|all|those|these|an?|(?:the\ )?[\w-]{1,30}'s)\ ){0,3}",
    "at": r"(?:to|at|to\ (?:close|end|finish|settle|trade)\ at)",
    "of": r"\ (?:out\ )?of\ ",
    "gap": r"(?:[^<>;:()]|<[yo]\d+>){0,60}?",
    "near": r"(?:(?!\ and\ )[^<>.;:()]|<y\d+>){0,30}?",  # "and" starts another change
    "or": r"(?:,?\ or\ |,\ that\ is,?\ |,\ which\ is\ |\ ?\(or\ |\ ?\(|\ ?[—–]\ ?(?:or\ )?)",
    "alone": r"(?!\ (?:of|more|less|fewer|higher|lower|points?|above|below|to|in\ favou?r)\b)(?!-)",
    "hedge": r"\b(?:(?:more\ than|at\ least|nearly|almost|about|roughly)\ )?+",
    "closed": r"(?=(?:[^<>.;:(),—–]|<[yd]\d+>){0,50}?(?:[,.;)—–]|$))",
    "plain": r"(?:\ (?!(?:among|at|by|for|in|of|on)\b)[\w-]+){0,2}?",
    "once": r"(?=[,.;)]|$|\ (?:an?|one|last|during|in\ <y|the\ (?:previous|prior|same|year)|<d))",
    "then": r"(?:\ (?:[^<>.;:(),—–]|<y\d+>){1,50}?)?",  # a noun phrase, and when
    "points": r"[\ -](?:percentage[\ -])?points?\b",
    "apart": r"(?:,|\ [—–])\ (?:an?\ )?",
    "ahead": r"(?:lead|margin|majority|advantage|edge|gap|difference|deficit|spread)\b",
    "lead": r"[^<>.;:()]{0,60}?(?:,|\ ?\(|\ ?[—–]|\ at)\ ?(?:with\ )?",
    "rest": r"(?:[^<>.;:()]{1,40}?\ )?the\ (?:other|remaining)\ ",
    "to_own": r"(?:\ [\w'-]+)?\ to\ (?:[\w'-]+\ ){0,3}",
    "no_error": r"(?<!error\ of\ )(?<!error\ is\ )",  # of a poll
    "sized": r"(?:(?:\ point)?[\ -](?:{change_words})\b)?",
    "size": r"(?:,?\ or|,|\ ?\(|\ ?[—–])(?:\ ?(?:{change_words})\ ){0,5}?\ ?",
    "risen": r"(?:(?:{other})\ ){0,4}?(?:{moves})\ (?:(?:{other})\ ){0,3}?",
}
_PAST_TO = r"\b{at}\ {new:E}{gap}\ from\ {ere}{old:E}"
# "to 50, compared with 40 a year ago", but not "compared with 40 for Labour"
_NOW_TO = r"\b{at}\ {new:E}{gap}\ compared\ (?:with|to)\ {ere}{old:E}{plain}{once}"
_UP_FROM = r"{new:E}{then}(?:,\ |\ ?\(|\ ?[—–]\ ?)(?:{moves})\ from\ {ere}{old:E}"
_FROM_TO = r"\bfrom\ {old:E}{gap}\ to\ {new:E}"

# "£3.60 a ride", the first number of its clause: of a second one the change may not be.
_LEVEL = (
    r"(?:^|[.,;:()—–]\ )(?:[^<>.,;:()—–]|<[yod]\d+>){0,100}?"
    r"(?<!over\ )(?<!under\ )(?<!aged\ )(?<!above\ )(?<!below\ ){new:V}{then}"
    r"(?:,\ |\ ?\(|\ ?[—–]\ ?)"
)
# "from £3.00", "on last year's £3.00"
_OF_OLD = (
    r"\ (?:from|on|over|against|compared\ (?:with|to))\ {ere}{old:V}"
    r"(?!\ (?:ago|earlier|before|of(?!\ <y))\b)(?![^<>.,;:()—–]{0,40}\ to\ <)"
)
# "more than the £3.00", "lower than last year's £3.00"
_THAN_OLD = (
    r"\ (?:more|fewer|less|higher|lower)\ than\ (?=the\ |[\w-]{1,30}'s\ |<y\d+>'s\ ){ere}{old:V}"
)
_SHORT_OF = r"\ (?:shy|short)\ of\ {ere}{old:V}"

# Name and pattern; of two that find the same figures the first holds.
_PATTERNS: list[tuple[str, str]] = [
    # "212 of 1,840 households, or 11.5%"
    ("share", r"{part:N}{in_np}{of}{det}{whole:N}{in_np}{or}{stated:S}{alone}"),
    ("share", r"{part:N}{in_np}{of}{det}{whole:N}{in_np},\ {stated:S}(?=[,.;)]|$)"),
    # "11.5%, or 212 of 1,840"; "one in four homes, 610 of 2,440"
    ("share", r"{stated:S}(?:\ of{in_np})?{or}{part:N}{in_np}{of}{det}{whole:N}{closed}"),
    ("share", r"{stated:S}{in_np},\ {part:N}{of}{det}{whole:N}{closed}"),
    # "60% of the 1,425 homes, or 855"
    ("share", r"{stated:S}\ of\ {det}{whole:N}{in_np}{or}{part:N}{alone}"),
    # "212 households, or 11.5% of the 1,840"; "212 (11.5%) of the 1,840"
    ("share", r"{part:N}{in_np}{or}{stated:S}\)?\ of\ {det}{whole:N}"),
    # "of the 1,840 households, 212, or 11.5%"; "$12 million, of which $3 million, or 25%"
    ("share", r"\bof\ {det}{whole:N}{in_np},\ {part:N}{in_np}{or}{stated:S}{alone}"),
    ("share", r"{whole:N}{in_np},\ of\ which\ {part:N}{in_np}{or}{stated:S}{alone}"),
    # "2,600 homes, a quarter of the town's 10,400"
    ("share", r"{part:N}{in_np},\ {stated:S}\ of\ {det}{whole:N}{closed}"),
    # "nearly four in 10 voters (38 percent)"
    ("same", r"{stated:F}{in_np}(?:,?\ or\ |\ \(|\ ?[—–]\ ?){part:P}(?=[,.;)]|\ ?[—–]|$)"),
    # "rose 25% to 50 from 40", "by 25% from 40 to 50"
    ("change", rf"{{stated:S}}{{near}}\ ?{_PAST_TO}"),
    ("change", rf"{{stated:S}}{{near}}\ ?{_NOW_TO}"),
    ("change", rf"{{stated:S}}{{near}}\ ?{_FROM_TO}"),
    ("change", r"\bfrom\ {old:E}{near}\ by\ {stated:S}{near}\ to\ {new:E}"),
    # "to 50 from 40, a rise of 25%"
    ("change", rf"{_PAST_TO}{{then}}{{size}}{{stated:P}}{{sized}}(?!\ of\b)"),
    ("change", rf"{_FROM_TO}{{then}}{{size}}{{stated:P}}{{sized}}(?!\ of\b)"),
    # "50, up from 40, a rise of 25%"
    ("change", rf"{_UP_FROM}{{then}}{{size}}{{stated:P}}{{sized}}(?!\ of\b)"),
    # "rose 64 points, or 1.4%, to 4,577"
    ("change", r"{size:Q}{in_np}(?:,?\ or|\ \()\ ?{stated:P}[,)]?{near}\ {at}\ {new:V}"),
    ("change", r"{stated:P}(?:,?\ or|\ \()\ ?{size:Q}{in_np}[,)]?{near}\ {at}\ {new:V}"),
    # "rose by 3 to 12 from 9"; "to 12 from 9, a rise of 3"
    ("difference", rf"{{stated:Q}}{{near}}\ ?{_PAST_TO}"),
    ("difference", rf"{{stated:Q}}{{near}}\ ?{_NOW_TO}"),
    ("difference", rf"{{stated:Q}}{{near}}\ ?{_FROM_TO}"),
    ("difference", rf"{_PAST_TO}{{then}}{{size}}{{stated:Q}}{{sized}}(?!\ of\b)"),
    ("difference", rf"{_FROM_TO}{{then}}{{size}}{{stated:Q}}{{sized}}(?!\ of\b)"),
    ("difference", rf"{_UP_FROM}{{then}}{{size}}{{stated:Q}}{{sized}}(?!\ of\b)"),
    # "by eight points, 50 percent to 42 percent"; "an 8-point lead, with 50% to Lee's 42%"
    ("lead", r"{no_error}{stated:C}{points}{lead}{new:L}{to_own}{old:L}"),
    ("lead", r"{no_error}{stated:G}{lead}{new:L}{to_own}{old:L}"),
    # "a 20-point deficit (34%-54%)"
    ("lead", r"{no_error}{stated:C}{points}[^<>.;:()]{0,60}?\ \({both:X}\)"),
    ("lead", r"{no_error}{stated:G}[^<>.;:()]{0,60}?\ \({both:X}\)"),
    # "50 percent to 42 percent, an eight-point lead"
    ("lead", r"{new:P}{to_own}{old:P}{in_np}{apart}{stated:C}{points}\ {ahead}"),
    ("lead", r"{new:P}{to_own}{old:P}{in_np}{apart}{stated:G}\ {ahead}"),
    ("lead", r"{new:P}{to_own}{old:P}{in_np}{apart}(?:\w+\ )?{ahead}\ of\ {stated:Q}{points}"),
    ("lead", r"{new:P}{to_own}{old:P}{in_np}{apart}(?:\w+\ )?{ahead}\ of\ {stated:G}"),
    # "41 percent, five points short of the 46 percent record"
    ("difference", rf"{_LEVEL}(?:just\ |only\ )?{{stated:Q}}(?:\ \w+)?{_SHORT_OF}"),
    # "5,200 votes to Lee's 4,100, a margin of 1,100"
    ("margin", r"{new:C}{to_own}{old:C}{in_np}{apart}(?:\w+\ )?{ahead}\ of\ {stated:C}{alone}"),
    # "£3.60, up 20 percent from £3.00", "an increase of 20 percent", "a 20 percent increase"
    ("change", rf"{_LEVEL}{{risen}}{{stated:P}}{_OF_OLD}"),
    ("change", rf"{_LEVEL}an?\ {{stated:P}}\ (?:{{moves}}){_OF_OLD}"),
    ("difference", rf"{_LEVEL}{{risen}}{{stated:Q}}(?:\ \w+)?{_OF_OLD}"),
    # "332 votes, 62 more than the 270 needed"
    ("change", rf"{_LEVEL}(?:or\ )?{{stated:P}}{_THAN_OLD}"),
    ("difference", rf"{_LEVEL}(?:or\ )?{{stated:Q}}(?:\ \w+)?{_THAN_OLD}"),
    # "doubled to 10,000 from 5,000"
    ("multiple", rf"{{hedge}}\b(?:{{multiples}})\b(?!\ down\b){{gap}}\ ?{_PAST_TO}"),
    ("multiple", rf"{{hedge}}\b(?:{{multiples}})\b(?!\ down\b){{gap}}\ ?{_FROM_TO}"),
    # "of the 14 plans, 11 were accepted and the other three turned down"
    (
        "total",
        r"\bof\ {det}{stated:C}{in_np},\ [^<>.;:()]{0,25}{first:C}[^<>.;:()]{0,80}?"
        r"\b(?:and|while|but)\ {rest}{second:C}",
    ),
    (
        "total",
        r"{first:C}{of}{det}{stated:C}[^<>.;:()]{0,80}?\b(?:and|while|but)\ {rest}{second:C}",
    ),
    # "$12 million over three years, or $4 million a year"
    ("rate", r"{whole:N}{in_np}\ (?:(?:over|in|for|across)\ (?:the\ (?:next|last|past)\ )?)?"
             r"{time:D}(?:,\ or\ |,\ |\ ?\(){stated:R}"),
    # "$1 million a month, or $12 million a year"
    ("rate", r"{one:R}(?:,?\ or\ |,\ |\ ?\(|,\ that\ is\ |,\ which\ is\ ){stated:R}(?=[.,;)]|$)"),
    # "Ann Lee, 72, who was born in 1950"; "born in 1950, 72"
    ("age", r"{stated:A},\ (?:(?:who\ )?(?:was|is)\ )?born\ (?:in|on)\ [^<>.;:()]{0,30}{born:Y}"),
    (
        "age",
        r"\bborn\ (?:in\ |on\ )?[^<>.;:()]{0,30}{born:Y}\)?(?:\ in\ [^<>.;:(),]{1,30})?"
        r"(?:,|\ and\ (?:is|now))(?:\ (?:is|now|aged))?\ {stated:A}"
        r"(?=[,.;)]|$|\ and\b|\ now\b)",
    ),
    # "in 1990, 32 years ago"
    ("age", r"\bin\ {born:Y},?\ {stated:D}\ ago\b"),
    ("age", r"{stated:D}\ ago,\ in\ {born:Y}"),
]  # fmt: skip

_ITEM = r"(?:<c\d++>|\ban?)(?:\ [^<>.;:(),—–]{1,40}?)"
_LIST = rf"{_ITEM}(?:,\ {_ITEM}){{0,6}},?\ and\ {_ITEM}"
# "12 people: seven men and five women", "(…)", "—…"; between commas.
_SUMS = [
    re.compile(
        rf"<c(?P<stated>\d++)>(?:\ [^<>.;:(),—–]{{1,50}}?)?"
        rf"(?::\ |\ ?\(|\ ?[—–]\ ?|,\ )(?P<list>{_LIST})(?=[.;)—–,]|$|\ —)",
        re.VERBOSE,
    ),
    re.compile(
        # "of 20 boats, 12 sank, five drifted and three stayed"
        rf"\bof\ (?:the\ |its\ |their\ )?<c(?P<stated>\d++)>\ [^<>.;:(),—–]{{1,60}}?,\ "
        rf"(?P<list>{_LIST})(?=[.;]|$)",
        re.VERBOSE,
    ),
    re.compile(
        rf"(?P<list>{_LIST}),?\ (?:for\ |making\ )?a\ total\ of\ <c(?P<stated>\d++)>",
        re.VERBOSE,
    ),
]
# "211 pairs in June, and another 18 in July": also with when, and with money
_PART = r"<[cm]\d++>(?:\ (?:[^<>.;:(),—–]|<[yd]\d+>){1,60}?)?"
_PARTS = rf"{_PART}(?:,\ {_PART}){{0,6}},?\ and\ {_PART}"
_MAKING = r"(?:,?\ (?P<link>so|making|making\ it|or|for|that\ is)|,|\ ?[—–])"
# "so 229 in all", "altogether 52"
_SUMS_IN_ALL = (
    rf"(?P<list>{_PARTS}){_MAKING}\ "
    r"(?:<[cm](?P<stated>\d++)>(?:\ [^<>.;:(),—–]{1,30}?)?,?\ (?:{in_all})(?=[,.;)—–]|\ [—–]|$)"
    r"|(?:{in_all}),?\ <[cm](?P<first>\d++)>)"
)
_ITEMS = re.compile(
    _ITEM.replace(r"<c\d++>", r"<c(?P<figure>\d++)>") + r"(?=,|\ and\ |$)", re.VERBOSE
)
_MEMBER = re.compile(r"<[cm](\d++)>")
_NO_PART = re.compile(r"\b(?:of (?:them|whom|which|those)|more|others?|including)\b")
_PERCENTS = re.compile(
    r"<p\d++>(?:,\ <p\d++>){1,8},?\ and\ <p\d++>(?=\ of\ (?:the\ |all\ )?(?:\w+\ )?(?P<noun>\w+))",
    re.VERBOSE,
)


@cache
def _compiled() -> list[tuple[str, re.Pattern[str]]]:
    lexicon = read_lexicon("checks")
    changes = lexicon["changes"]
    lists = {
        "multiples": " ".join(lexicon["multiples"]),
        "change_words": " ".join(changes.values()),
        "moves": f"{changes['up']} {changes['down']}",
        "other": changes["other"],
        "no_part": lexicon["levels"]["no_part"],
    }
    words = _WORDS | {name: "|".join(text.split()) for name, text in lists.items()}
    return [(name, compile_pattern(pattern, words)) for name, pattern in _PATTERNS]


def find_relations(template: str) -> Iterator[Relation]:
    """Find the relations that a sentence's template states."""
    for name, pattern in _compiled():
        for found in pattern.finditer(template):
            parts = {k: int(v) for k, v in found.groupdict().items() if v and v.isdecimal()}
            yield Relation(name, parts, found[0])
    yield from _find_sums(template)
    yield from _find_sums_in_all(template)
    for found in _PERCENTS.finditer(template):
        items = [int(number) for number in re.findall(r"<p(\d+)>", found[0])]
        yield Relation("whole", {}, found["noun"], tuple(items))


@cache
def _sums_in_all() -> re.Pattern[str]:
    words = "|".join(re.escape(phrase) for phrase in read_lexicon("checks")["sums"]["in_all"])
    return re.compile(_SUMS_IN_ALL.replace("{in_all}", words), re.VERBOSE)


def _find_sums_in_all(template: str) -> Iterator[Relation]:
    """Find "40 boats and 12 cars, 52 in all"; the sum may hold a number before these too."""
    for found in _sums_in_all().finditer(template):
        clause = re.split(r"[.;:]", template[: found.start()])[-1]
        if not _NO_PART.search(found[0]) and not _MEMBER.search(clause):
            items = [int(number) for number in _MEMBER.findall(found["list"])]
            stated = int(found["stated"] or found["first"])
            # "12 in May and 14 in June, 160 in all" may be of a whole career.
            name = "sum" if found["link"] else "total"
            yield Relation(name, {"stated": stated}, found[0], tuple(items))


def _find_sums(template: str) -> Iterator[Relation]:
    """Find the lists that a number tells the sum of."""
    for pattern in _SUMS:
        for found in pattern.finditer(template):
            listed = found["list"]
            items = [int(item["figure"] or -1) for item in _ITEMS.finditer(listed)]
            if not _NO_PART.search(found[0]) and len(items) > 1:
                # Between commas another thing may follow: "12 dogs, seven cats and five birds".
                front = found[0].removesuffix(listed)
                name = "total" if front.startswith("of ") or front[-2:] != ", " else "list"
                yield Relation(name, {"stated": int(found["stated"])}, found[0], tuple(items))
