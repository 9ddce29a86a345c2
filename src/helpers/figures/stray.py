"""Numbers that are no quantity: of "one day he will", "One Nation Now", "version 0.3".

And years cut short after a full one: "in 2011, 12 and 13".
"""

from helpers.figures.amounts import read_amount
from helpers.figures.noun_words import base_verbs, word_list
from helpers.figures.nouns import find_noun
from helpers.figures.pieces import TAGS, L, Sentence
from helpers.figures.reading import Reading

_YEARS = TAGS.compile("<YEAR>(?:<COMMA><NUM>)*+(?:<COMMA>?<AND|OR><NUM>)?+")
_LABELS_SPAN = TAGS.compile("<NUM><TO|HYPHEN><NUM>|<SMALL|ONE><TO|OR|AND><SMALL>")
_LABELED = TAGS.compile(
    "<NUM>(?:<COMMA>?<AND|OR|TO|HYPHEN>?<NUM>)+|<NUM|SMALL|ONE><TO|STOP|AND|OR><NUM|SMALL>"
)
_SHORT = 2  # digits of a year cut short
_CENTURY = 100


def read_word(r: Reading, at: int) -> int:
    """Step over the number word of a name and of "one day he will"; `at` itself for another."""
    s = r.s
    if s.has(at, "ONE") and _is_some_day(s, at):
        return at + 2
    named = _starts_name(s, at) or s.word(at - 1) == "version"
    named = named or (s.word(at) == "zero" and s.word(at - 2) == "sub")  # "a sub-zero night"
    named = named or (s.word(at + 2) in word_list("tied_kinds") and s.has(at + 1, "HYPHEN"))
    return at + 1 if named else at


def read_years(r: Reading, at: int) -> int:
    """Read "2011, 12, 13 and 2015": each two digits later than those before, and no count."""
    s, found = r.s, _YEARS.match(r.s.tags, at)
    places = [i for i in range(at + 1, found.end()) if s.has(i, "NUM")] if found else []
    if not found or not places:
        return at
    year, years = int(s.words[at]), []
    for place in places:
        printed = s.words[place]
        if len(printed) != _SHORT or not printed.isdecimal():
            break
        following = year - year % _CENTURY + int(printed)
        if following != year + 1:
            break
        year = following
        years.append((place, year))
    noun = find_noun(s, found.end(), many=True)
    measured = s.has(found.end(), "UNIT", "PERIOD", "PERCENT", "MONEY", "SCALE", "HYPHEN", "ABBR")
    if len(years) < len(places) or measured or noun[0] < noun[1]:
        return at
    for place, full in [(at, int(s.words[at])), *years]:
        r.add(place, place + 1, "date", date=str(full))
    return found.end()


def _starts_name(s: Sentence, at: int) -> bool:
    """Tell "the group One Nation Now": a capital in a row of them, after a word without one."""
    named = s.has(at + 2, "POSS") or s.word(at + 1) in word_list("one_name")
    if named and s.words[at] == "One" and s.has(at + 1, "CAP"):  # "One Nation's Ann Lee"
        return True
    if at == 0 or not s.words[at].istitle():
        return False
    if s.word(at - 1) in ('"', "“", "‘"):  # the book "Ninety Days in the Air"
        titled = s.words[at + 1 : at + 2] and s.words[at + 1].istitle()
        return bool(titled) and any(map(str.islower, s.words[:at]))
    return s.words[at - 1].isalpha() and s.words[at - 1].islower() and s.has(at + 1, "CAP", "CAPS")


def is_named(s: Sentence, at: int) -> bool:
    """Tell an ordinal that is part of a name: "25th Amendment", "Ninth Circuit"."""
    if s.words[at + 1 : at + 2] == ["Century"]:  # "the 21st Century Britain"
        return s.has(at + 2, "CAP")
    joined = at + 3 if s.has(at + 1, "AND") else at + 1  # "between 103rd and 104th streets"
    if s.has(at, "NTH") and s.word(joined) in ("street", "streets", "avenue", "avenues"):
        return True
    if s.words[at].istitle() and s.has(at - 1, "THE") and s.has(at - 2, "CAP", "CAPS"):
        return not s.has(at + 1, *_NAMED)  # "Henry the Eighth", but "in Kent the Second Army"
    names = (i for i in (at + 1, at + 2) if s.has(at + 1, "CAP") and s.has(i, "CAP"))
    return _in_row(s, at) or any(s.word(i) in word_list("numbered") for i in names)


_NAMED = ("CAP", "CAPS", "LOWER", "PLURAL", "MODIFIER", "PARTICIPLE", "HYPHEN")


def _in_row(s: Sentence, at: int) -> bool:
    """Tell "the band Third Eye Blind": three capitals in a row."""
    return _starts_name(s, at) and s.has(at + 1, "CAP") and s.has(at + 2, "CAP")


def _is_some_day(s: Sentence, at: int) -> bool:
    """Tell the "one day" of "one day he will" and "may one day": a time, not how long."""
    if s.word(at + 1) not in word_list("some_day"):
        return False
    before, after = s.word(at - 1), at + 2
    if before == "to":  # "to one day own it", but "cut to one day of rest"
        acts = s.word(after) in base_verbs() or s.word(after) in word_list("verbal")
        return acts or s.has(after, "LOWER")
    if before in word_list("wishing") or s.word(after) in ("soon", "when", "last", "next", "this"):
        return True
    if s.has(after, "IN") and (
        s.has(after + 1, *_WHEN) or s.word(after + 2) in word_list("part_of_year")
    ):
        return True  # "one night in the late 1960s"
    opens = at == 0 or s.has(at - 1, "COMMA", "AND", "MARK") or before in ("that", "but", "until")
    if not opens:
        return False
    subject = s.has(after, "THE", "CAP", "CAPS") or s.word(after) in word_list("subject")
    return subject or (s.has(after, "COMMA") and (at == 0 or s.has(at - 1, "MARK")))


_WHEN = ("MONTH", "YEAR", "ERA")


def read_label(r: Reading, at: int) -> int:
    """Step over "version 0.3 to 0.4", "grades one through six", "Section 3b"; else `at`."""
    s = r.s
    letter = s.words[at + 1] if s.glued(at + 1) else ""
    lettered = len(letter) == 1 and letter.isalpha() and s.word(at - 1) in word_list("label")
    if lettered and (letter != "m" or s.words[at - 1].istitle()):  # "at a level 2m above"
        return at + 2
    if s.word(at - 1) in word_list("labels"):
        several = _LABELED if s.word(at - 1).endswith("s") else _LABELS_SPAN
        found = several.match(s.tags, at)
        if s.has(at + 1, "STOP") and s.word(at + 1) not in ("through", "thru"):
            return at  # "in weeks two by four men"
        noun = find_noun(s, found.end(), many=True) if found else (0, 1)
        return found.end() if found and noun[0] == noun[1] else at
    if s.word(at - 1) not in word_list("versioned"):
        return at
    joined = s.has(at + 1, "TO", "AND", "OR", "HYPHEN") and s.has(at + 2, "NUM")
    return at + 3 if joined else at + 1


def read_dialed(r: Reading, at: int) -> int:
    """Step over "call 1800 300 200 or 101", "0800 1111", "text HELP to 60777"; else `at`."""
    s, end = r.s, at + 1
    if s.has(at - 1, "TO") and len(s.words[at]) >= _TEXTED and s.words[at].isdecimal():
        sent = not word_list("texted").isdisjoint(s.lower[max(0, at - _SENT) : at - 1])
        return end if sent else at
    if not s.has(end, "NUM", "YEAR"):
        return at
    zero = s.words[at][0] == "0" and len(s.words[at]) > _SHORT and s.words[at].isdecimal()
    if not (zero or (s.word(at - 1) in word_list("dial") and len(s.words[at]) > _SHORT)):
        return at
    while s.has(end, "NUM", "YEAR") or (s.has(end, "OR") and s.has(end + 1, "NUM", "YEAR")):
        end += 1
    return end


_TEXTED = 5  # digits of a number that messages are sent to
_SENT = 5  # pieces between "text" and that number
_PER = L["PER"] + L["NUM"]


def _is_of_game(s: Sentence, at: int) -> bool:
    """Tell the score of "won 11.14 (80) to 9.8 (62)": goals of six points, and behinds."""
    goals, _, behinds = s.words[at].partition(".")
    total = s.words[at + 2] if s.has(at + 1, "OPEN") and s.has(at + 3, "CLOSE") else ""
    scored = goals.isdecimal() and behinds.isdecimal() and total.isdecimal()
    return scored and _GOAL * int(goals) + int(behinds) == int(total)


# "by two to one", "odds of 10 to one"
_ODDS = TAGS.compile("<NUM|SMALL><TO><ONE>(?=<COMMA|DOT|MARK|AND|IN|OR|CLOSE|STOP>|$)")
_GOAL = 6  # points
# What may follow the first number of a code: a colon, a point, a bracket, a stroke, "to one".
_CODED = frozenset(L[name] for name in ("MARK", "DOT", "OPEN", "SLASH", "HYPHEN", "TO"))
_DOMAIN = TAGS.compile("<NUM|YEAR><DOT><LOWER|CODE|STOP|IN|TO>")


def past_code(s: Sentence, at: int) -> int:
    """Step over what is written like numbers and is none: telephone numbers, "3:1", "9/11"."""
    if s.tag(at + 1) not in _CODED and s.tag(at - 1) != L["PER"]:
        return at  # as most are
    added = s.word(at + 1) == "+" and s.has(at + 2, "NUM", "NTH")  # "in the 90+4th minute"
    written = added or s.word(at + 1) == ":" or _DOMAIN.match(s.tags, at)  # "444.hu"
    if written and s.glued(at + 1) and s.glued(at + 2):
        return at + 3
    if s.tags[at - 1 : at + 1] == _PER:  # "14 cases per 100,000 people"
        return at + 1 + s.has(at + 1, "SCALE")
    if s.has(at + 1, "OPEN") and s.glued(at + 1) and len(s.word(at + 2)) == 1:
        return at + 4 if s.has(at + 3, "CLOSE") else at  # "401(k)"
    if _is_of_game(s, at):
        return at + 4
    if _ODDS.match(s.tags, at) and not s.has(at - 1, "FROM"):
        return at + 3
    slashed = s.has(at + 1, "SLASH") and s.has(at + 2, "NUM", "YEAR")
    if slashed and s.has(at, "NUM", "YEAR") and read_amount(s, at) is None:
        return at + 3
    return _phone_end(s, at)


def _phone_end(s: Sentence, at: int) -> int:
    """Return where a telephone number ends that starts at piece `at`, `at` where there is none.

    "555-0134", with what may follow it: "or 911".
    """
    if not s.has(at + 1, "HYPHEN"):
        return at
    digits, end = s.words[at : at + 3 : 2], at + 3
    if [len(each) for each in digits] != [3, 4] or not all(map(str.isdecimal, digits)):
        return at
    tied = s.glued(at + 1) and s.glued(at + 2)
    noun = find_noun(s, end, many=True)
    counted = noun[0] < noun[1] and s.has(noun[1] - 1, "PLURAL")
    if not tied or counted or s.has(end, "UNIT", "ABBR", "PERIOD", "MONEY", "PERCENT", "SCALE"):
        return at
    return end + 2 if s.has(end, "OR") and s.has(end + 1, "NUM", "YEAR") else end
