"""Asides: paragraphs that stand with an article and are no part of it.

Promotion, lists of other articles, bylines, stamps, share lines, captions, embeds and tables are
told by shape and by the closed lists of ``lexicon/aside.toml``, never by length alone. They stay
in the text and among the paragraphs; nothing is read in them.
"""

import re
from collections.abc import Sequence
from functools import cache

from helpers.article.aside_words import any_of, lists, word_set
from helpers.article.bylines import find_byline, is_credit, is_desk
from helpers.article.model import Block
from helpers.article.stamps import is_stamp

_LONGEST = 500  # characters of a promotion, a caption or a credit
_POST = 280  # of an embedded post
_TITLE = 25  # words of another article's title
_TITLES = 12  # of them in a list
_ENDS = (".", "!", "?", "…", '"', "”", "’", ";")
_SIGNATURE = re.compile(
    r"(?:^|.*\s)[—–-]{1,2} ?[^()]{1,60} \(@\w{1,30}\)(?: [A-Z][\w., /]{3,30})?$"
)
_EMBED = re.compile(
    r"https?://\S+$|\S*@\w[\w.-]*$|[^\s]*pic\.twitter\.com/\w+$|.*\spic\.twitter\.com/\w+$"
    r"|(?:File|Image):[^\s:][^:]*\.(?:jpe?g|png|gif|svg|webp)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:twitter|x|e-?mail|facebook|instagram|phone|contact|get in touch): ?@?\S+$", re.I
)
_FOLLOWED = re.compile(r"\bfollow (?:him|her|them|me)\b[^.]{0,40}? @\w|\bon (?:twitter|x) at @\w")
_SIGNED_OFF = re.compile(r"PTI(?: [A-Z]{2,4}){1,8}")  # with its writers' and editors' letters
_ADDRESS = re.compile(r"\w@\w[\w-]*\.\w")
_COMMENTS = re.compile(
    r"(?:no|view|show) comments$|comments? ?[(:] ?\d|comments are (?:off|closed)"
)
# Where a page has first stood, "Originally published in The Tern"; a comma goes on to a sentence.
_REPRINT = re.compile(r"(?:originally|first) (?:published|appeared) (?:by|in|on|at) [^,;:]{2,60}$")
# Whose picture it is: "Ana Poll/Reuters".
_CAPITALS = r"[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*)"
_PICTURED = re.compile(rf"{_CAPITALS}{{1,3}} ?/ ?{_CAPITALS}{{0,3}}")
_COPYRIGHT = re.compile(
    r"(?:copyright|\(c\)|©)(?: ?(?:by|©|\(c\)|the|\w+)){0,3}? ?(?:©|\d{4})|© ?\w"
)
_REVISED = re.compile(
    r"(?:editor's note: ?)?this (?:article|story|post|piece|column)(?: has been| was| is)?\b"
)
_TABLE = re.compile(r"\|[^\n]*\|")
# A rule or a script of a page that was left in its text.
_SCRIPT = re.compile(
    r"[^{}]{1,200}\{(?:[^{}]*[:;=(][^{}]*)?+\}.*|(?:var|let|const) \w{1,40} ?="
    r"|(?:window|document)\.\w"
    r"|(?:async )?function ?\w{0,40}\(|\(function ?\("
)
_JOINED = re.compile(
    r"\bjoin (?:our |the |over |more than |nearly |about )*(?:\d[\d,.]*|[\w]+)[km+]? "
)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compile the pattern made of a list."""
    if name == "labels":
        after = r" ?(?::|\||→|»|▶|►|›) ?"
        return re.compile(rf"(?P<label>{any_of(lists()['labels'])}){after}", re.I)
    if name == "shout":
        longer = (word.upper() for word in lists()["labels"] if word not in word_set("loose"))
        unmarked = any_of(word.capitalize() for word in lists()["unmarked"])
        return re.compile(rf"(?:{any_of(longer)}|{unmarked},?) (?=[A-Z\d‘“\"'])")
    if name == "notes":
        return re.compile(rf"{any_of(lists()['notes'])} ?[:|] ?\S")
    if name == "caption":
        agency = any_of(lists()["agencies"])
        kind = "(?:photograph|photo|picture|image|illustration|credit|video)s?"
        return re.compile(
            rf"(?:\((?:ap |file |reuters )?{kind}\b[^()]{{0,80}}\)|[/|] ?{agency}\)?"
            rf"|[.!?)] {agency} ?/ ?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w.'’-]+){{0,3}}"
            rf"|\[{kind}: [^\]]{{2,60}}\]"
            # also run together, "Ann LeeImage: U.S. Congress."
            rf"|(?-i:(?:\b|(?<=[a-z]))(?=[A-Z])){kind}(?: credit| courtesy)?: "
            rf"(?:[^.:]|(?-i:(?<=[A-Z]))\.){{2,60}}"
            rf"|[.!?)] {kind} (?:by|courtesy of) [^.:]{{2,60}})\.?$",
            re.I,
        )
    if name == "counted":
        kind = any_of(lists()["counted"])
        return re.compile(
            rf"(?:{kind} )?\d+ ?(?:of|/) ?\d+(?: {kind})?"
            rf"|\d[\d.,]*[km]? {kind}|{kind} ?:? ?\d[\d.,]*[km]?"
            rf"|(?:open|see|show|view)(?: all| the)?(?: \d+)? {kind}(?: \(?\d+ {kind})?"
        )
    if name == "lists":
        return re.compile(rf"{any_of(lists()['lists'])}(?: (?:from|in|on)(?: [\w'&-]+){{1,4}})?")
    commands = lists()["commands"]
    if name == "pointer":
        return re.compile(rf"{any_of(commands['pointing'])}\b.*\b{any_of(commands['places'])}$")
    return re.compile(rf"{any_of(commands['always'])}(?!\w)")


@cache
def _promotions() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"{any_of(group['begins'])}\b"),
            re.compile(rf"(?<!\w){any_of(group['holds'])}(?!\w)"),
        )
        for group in lists()["promotion"]
    )


def mark_asides(plain: str, blocks: Sequence[Block], *, titled: bool) -> list[Block]:
    """Return the blocks, those of no part of the article as part ``aside``.

    Parameters
    ----------
    plain
        The text as it is read.
    blocks
        Its paragraphs, all of them of the body.
    titled
        Whether the headline is known; else the first paragraph may be it, and a line that begins
        "Watch:" is.
    """
    marked: list[Block] = []
    titles = 0  # of other articles that may follow here
    for number, block in enumerate(blocks):
        line = " ".join(plain[block.start : block.end].split())
        listed = titles > 0 and not line.endswith(_ENDS) and line.count(" ") < _TITLE
        aside = listed or is_aside(line, first=not titled and not number)
        titles = titles - 1 if listed else _TITLES * (aside and _opens_list(line))
        if aside and marked and _signs(line, marked[-1]):
            marked[-1] = marked[-1]._replace(part="aside")
        marked.append(block._replace(part="aside") if aside else block)
    return marked


def _signs(line: str, before: Block) -> bool:
    """Tell whether a line is the signature of an embedded post before it, "— Ana Poll (@ana)"."""
    short = before.part == "body" and before.end - before.start <= _POST
    return short and line.startswith(("—", "–", "-")) and bool(_SIGNATURE.match(line))


def is_aside(line: str, *, first: bool = False) -> bool:
    """Tell whether a paragraph, on one line, is no part of the article.

    What comes `first` may be the headline.

    Examples
    --------
    >>> is_aside("READ MORE: Ferry fares to rise"), is_aside("Read more, teachers tell them.")
    (True, False)
    """
    bare = line.lstrip("([*_>•·–—-|~ ").rstrip("])*_|-–— ")
    low = bare.casefold().replace("’", "'").rstrip(".!:;…»›→>")
    if not any(map(str.isalnum, low)):
        return True
    if (
        low in _whole()
        or _SIGNED_OFF.fullmatch(bare)
        or is_stamp(low)
        or _is_share(low)
        or _is_menu(low)
        or _COMMENTS.match(low)
        or _pattern("counted").fullmatch(low)
    ):
        return not (first and line[-1:] in _ENDS)
    if line[-1] in "};" and _is_script(line, low):
        return True
    if len(line) > _LONGEST:
        return False
    if find_byline(line, sure=first) or is_credit(bare, low) or _is_embed(line, low):
        return True
    return not first and (
        _is_label(bare)
        or _opens_list(line)
        or is_desk(bare)
        or _is_promotion(low)
        or bool(_pattern("caption").search(line[-120:]))
    )


def _is_script(line: str, low: str) -> bool:
    """Tell ".hero { width: 100px; }" and "width: 100px; float: left;"."""
    name, colon, _ = low.partition(":")
    return bool(_SCRIPT.match(line)) or (bool(colon) and name in word_set("style"))


@cache
def _whole() -> frozenset[str]:
    """Return the lines that are asides whole; an agency's name signs what it gave."""
    return word_set("whole") | {name.casefold() for name in lists()["agencies"]}


def _is_share(low: str) -> bool:
    words = re.findall(r"[\w'-]+", low)
    if not 0 < len(words) <= 16:
        return False
    share, platforms = word_set("share"), word_set("platforms")
    if not all(w in share or w in platforms for w in words):
        return False
    told = any(w in ("share", "tweet", "follow", "email", "print") for w in words)
    bare = words != ["x"] and "and" not in words
    return told or (bare and any(w in platforms for w in words))


def _is_menu(low: str) -> bool:
    """Tell "Terms of use | Privacy policy" and "Home > News > Business"."""
    items = [item.strip() for item in re.split(r"[|·•/>»]", low)]
    return len(items) > 1 and all(item in _whole() for item in items)


def _is_embed(line: str, low: str) -> bool:
    return bool(
        _EMBED.match(line)
        or (line.endswith((")", *"0123456789")) and "(@" in line and _SIGNATURE.match(line))
        or _CONTACT.match(low)
        or _FOLLOWED.search(low)
        or _COPYRIGHT.match(low)
        or _REPRINT.match(low)
        or _PICTURED.fullmatch(line)
        or (line[0] == "|" and _TABLE.fullmatch(line))
    )


def _is_label(bare: str) -> bool:
    """Tell "Related: another title" and "READ MORE Another title"."""
    found = _pattern("labels").match(bare.replace("’", "'"))
    if found:
        rest = bare[found.end() :]
        loose = found["label"].casefold() in word_set("loose") and not found["label"].isupper()
        return (
            not loose and len(rest) <= 300 and not re.search(r"[.!?]['\"”’]? [A-Z“\"'‘]", rest[:-1])
        )
    return bool(_pattern("shout").match(bare)) and not bare.endswith(_ENDS) and len(bare) < 200


def _opens_list(line: str) -> bool:
    """Tell "More on this story" and "Most viewed in UK news"."""
    low = line.casefold().replace("’", "'").strip("*_: ")
    return bool(_pattern("lists").fullmatch(low))


def _is_promotion(low: str) -> bool:
    if low[:1] in "\"“'‘«":
        return False
    if _pattern("always").match(low) or (_pattern("pointer").match(low) and low.count(" ") < 16):
        return True
    if (
        _revised(low)
        or _pattern("notes").match(low)
        or (_JOINED.match(low) and low.rpartition(" ")[2] in word_set("joined"))
    ):
        return True
    if re.search(r"\b(?:said|says|told|according to)\b|[”\"]", low):
        return False
    if low.startswith("follow ") and re.search(r"(?<!\w)@\w", low):
        return True
    written = _ADDRESS.search(low)
    return any(
        begins.match(low) and (written or holds.search(low)) for begins, holds in _promotions()
    )


def _revised(low: str) -> bool:
    found = _REVISED.match(low)
    revised = tuple(lists()["revised"])
    return found is not None and low[found.end() :].strip().startswith(revised)
