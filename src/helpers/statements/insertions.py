"""What stands between a subject and its verb: "that the dam, an old one, leaks"."""

from helpers.statements.classes import TAGS, letters
from helpers.statements.patterns import NP

# An insertion after which the clause goes on: ", who drives the bus, had"; ", unless they object,".
INSERTED = """(?: <!COMMA|STOP|SEMI|COLON|SAID|SAYS> | (?<=<BE|HAVE|NOT|ADV>)<SAID> ){1,20}+
    <COMMA><ADV|NOT>*+
    <BE|HAVE|MODAL|DO|PAST|PRESENT>"""
_VERBS = "BE|HAVE|MODAL|DO|PAST|PRESENT|SAID|SAYS|SAY"
_ENDS = "STOP|SEMI|COLON|QUOTE|QCOMMA|QEND"
# "that the dam, built in May and leaking, (in this town) would", "that Roe - and Park - left"
_SET_OFF = TAGS.compile(
    f"""<THAT|WH|SUB>?<NP|NAMED|HE><IN>*+(?:<PREP|AFTER>{NP}){{0,3}}+
    (?: <COMMA>(?!{NP}<ADV>*+<BE|HAVE|MODAL|DO>)<!COMMA|{_ENDS}>{{1,25}}+<COMMA>
      | <DASH><!DASH|{_ENDS}>{{1,25}}+<DASH> )
    (?:<PREP>{NP}|<AND>{NP}{{1,2}}(?:<PREP>{NP})?)?+
    (?=<ADV|NOT>*+(?:<{_VERBS}>|<REPORT><THAT|WH|HE|HIM|NP|NAMED>))"""
)
# "that with hard work, the town": no verb yet
_OPENED = TAGS.compile(
    "<THAT|WH><COMMA>?<PREP|AFTER|SUB|AS><!COMMA|STOP|SEMI|COLON>{1,12}+<COMMA>(?=<NP|NAMED|HE>)"
)
# "that Lee, Roe and Park left"
_LISTED = TAGS.compile(
    f"<THAT|WH>?<NP|NAMED><IN>*+(?:<PREP>{NP})?(?:<COMMA><NP|NAMED><IN>*+(?:<PREP>{NP})?){{1,6}}+"
    "<COMMA>?<AND><NP|NAMED><IN>*+"
)
_VERB = TAGS.compile("<BE|HAVE|MODAL|DO|GENITIVE|PRESENT|PAST|SAID|SAYS>")
_RELATIVES = letters("REL", "THAT")
_COMMA, _DASH = TAGS.letter["COMMA"], TAGS.letter["DASH"]


def after_insertion(tags: str, start: int, end: int) -> int:
    """Return where a clause goes on to its verb after what stands between, else its start."""
    found = _SET_OFF.match(tags, start, end)
    return found.end() if found else start


def end_of_clause(tags: str, start: int, end: int) -> int:
    """Return the first comma after a clause's verb, or its phrases, else the end.

    "The idea that Roe, a baker, leads the town|, they said", "that, with rain, the corn will grow".
    """
    opened = _OPENED.match(tags, start, end)
    start = opened.end() if opened else start
    listed = _LISTED.match(tags, start, end)
    start = listed.end() if listed else after_insertion(tags, start, end)
    comma = tags.find(_COMMA, start, end)
    return end if comma < 0 else comma


def is_set_off(tags: str, start: int, comma: int) -> bool:
    """Tell the commas of what stands after "that": "a plan that, if they agree, would take"."""
    before = tags.rfind(_COMMA, start, comma)
    return tags[comma - 1] in _RELATIVES or (before > start and tags[before - 1] in _RELATIVES)


def parts_subject(tags: str, start: int, dash: int, end: int) -> bool:
    """Tell the dashes between a subject and its verb: "that a tax - new to them - would hurt"."""
    first = tags.find(_DASH, start, end)
    second = tags.find(_DASH, first + 1, end)
    return second > 0 and dash in (first, second) and not _VERB.search(tags, start, first)
