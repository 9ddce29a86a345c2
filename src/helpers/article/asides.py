"""Asides: paragraphs that stand with an article and are no part of it.

Promotion, lists of other articles, bylines, stamps, share lines, captions, embeds and tables are
told by shape and by the closed lists of ``lexicon/aside.toml``, never by length alone. They stay
in the text and among the paragraphs; nothing is read in them.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from helpers.article.model import Block
from helpers.tags import read_lexicon

_LONGEST = 500  # characters of a promotion, a caption or a credit
_TITLE = 25  # words of another article's title
_TITLES = 12  # of them in a list
_ENDS = (".", "!", "?", "…", '"', "”", "’", ";")
# A word of a name has a capital; between two may stand a particle.
_NAME = (
    r"[^\W\d_][\w.'’-]*+(?: (?:(?:de|da|del|der|di|du|van|von|bin|al|el|la|le) )?"
    r"[^\W\d_][\w.'’-]*+){1,3}?"
)
_BYLINE = re.compile(
    rf"[Bb][Yy] (?P<names>{_NAME}(?:(?:,| (?i:and)| &|, (?i:and)) {_NAME}){{0,5}}?)"
    r"(?:(?:,| \||,? ?[·•–—-]| in| for| of| for the) ?(?P<rest>[^\n]{2,90}))?\.?"
)
_SIGNED = re.compile(rf"(?P<names>{_NAME})(?:,| \|) (?P<rest>[^\n]{{2,60}})")
_SIGNATURE = re.compile(
    r"(?:^|.*\s)[—–-]{1,2} ?[^()]{1,60} \(@\w{1,30}\)(?: [A-Z][\w., /]{3,30})?$"
)
_EMBED = re.compile(
    r"https?://\S+$|[^\s]*pic\.twitter\.com/\w+$|.*\spic\.twitter\.com/\w+$"
    r"|(?:File|Image):[^\s:][^:]*\.(?:jpe?g|png|gif|svg|webp)",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"(?:twitter|x|e-?mail|facebook|instagram|phone|contact): ?@?\S+$", re.I)
_COMMENTS = re.compile(
    r"(?:\d[\d,]*|no|view|view all|show|show all) comments?$|comments? ?[(:] ?\d"
    r"|comments are (?:off|closed)"
)
_COPYRIGHT = re.compile(
    r"(?:copyright|\(c\)|©)(?: ?(?:by|©|\(c\)|the|\w+)){0,3}? ?(?:©|\d{4})|© ?\w"
)
_REVISED = re.compile(
    r"(?:editor's note: ?)?this (?:article|story|post|piece|column) (?:has been|was|is)"
)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:am|pm)?|\d{1,2}(?:am|pm)")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{2,4}")
_TABLE = re.compile(r"\|[^\n]*\||[^\n|]+(?:\|[^\n|]+){2,}")
_JOINED = re.compile(
    r"\bjoin (?:our |the |over |more than |nearly |about )*(?:\d[\d,.]*|[\w]+)[km+]? "
)


class Byline(NamedTuple):
    """Who wrote an article, and for which outlet, ``""`` where the line does not say."""

    author: str
    outlet: str


@cache
def lists() -> dict[str, Any]:
    """Return the lists of ``lexicon/aside.toml``."""
    return read_lexicon("aside")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lists()[name])


def _any(words: Iterable[str]) -> str:
    longest = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, longest)) + ")"


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compile the pattern made of a list."""
    if name == "labels":
        after = r"(?P<mark> ?(?::|\||→|»|▶|►|›)) ?"
        return re.compile(rf"(?P<label>{_any(lists()['labels'])}){after}", re.I)
    if name == "shout":
        longer = (word.upper() for word in lists()["labels"] if word not in _words("loose"))
        return re.compile(rf"{_any(longer)} (?=[A-Z\d‘“\"'])")
    if name == "credits":
        return re.compile(rf"{_any(lists()['credits'])}(?: and {_any(lists()['credits'])})? by:? ")
    if name == "caption":
        agency = _any(lists()["agencies"])
        kind = "(?:photograph|photo|picture|image|illustration|credit|video)s?"
        return re.compile(
            rf"(?:\((?:ap |file |reuters )?{kind}\b[^()]{{0,80}}\)|[/|] ?{agency}\)?"
            rf"|\[{kind}: [^\]]{{2,60}}\]|\b{kind}(?: credit| courtesy)?: [^.:]{{2,60}}"
            rf"|[.!?)] {kind} (?:by|courtesy of) [^.:]{{2,60}})\.?$",
            re.I,
        )
    commands = lists()["commands"]
    if name == "pointer":
        return re.compile(rf"{_any(commands['pointing'])}\b.*\b{_any(commands['places'])}$")
    return re.compile(rf"{_any(commands['always'])}(?!\w)")


@cache
def _promotions() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"{_any(group['begins'])}\b"),
            re.compile(rf"(?<!\w){_any(group['holds'])}(?!\w)"),
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
        if aside and _SIGNATURE.match(line) and line[0] in "—–-" and number:
            before = marked[-1]  # an embedded post, signed on a line of its own
            if before.part == "body" and before.end - before.start <= 280:
                marked[-1] = before._replace(part="aside")
        marked.append(block._replace(part="aside") if aside else block)
    return marked


def is_aside(line: str, *, first: bool = False) -> bool:
    """Tell whether a paragraph, on one line, is no part of the article.

    What comes `first` may be the headline.

    Examples
    --------
    >>> is_aside("READ MORE: Ferry fares to rise"), is_aside("Read more, teachers tell them.")
    (True, False)
    """
    bare = line.lstrip("([*_>•·–—-|~ ").rstrip("])*_| ")
    low = bare.casefold().replace("’", "'").rstrip(".:;…»›→>")
    if not any(map(str.isalnum, low)):
        return True
    if low in _words("whole") or _is_stamp(low) or _is_share(low) or _COMMENTS.match(low):
        return not (first and line[-1:] in _ENDS)
    if len(line) > _LONGEST:
        return False
    if find_byline(line, sure=first) or _is_credit(bare, low) or _is_embed(line, low):
        return True
    return not first and (
        _is_label(bare) or _is_promotion(bare, low) or bool(_pattern("caption").search(line[-120:]))
    )


def find_byline(line: str, *, sure: bool = False) -> Byline | None:
    """Read a byline: "By Ana Poll, The Tern", "Ana Poll, staff writer".

    With `sure`, "By" and a name are not enough: the first word must be a given name, or more
    must follow; "By Popular Demand" may be a headline.
    """
    found = _BYLINE.fullmatch(line) if line[:3] in ("By ", "BY ", "by ") else None
    signed = found is None
    if signed:
        found = _SIGNED.fullmatch(line) if "," in line[:60] or "|" in line[:60] else None
    if found is None or len(line) > 200:
        return None
    names, rest = found["names"], (found["rest"] or "").strip()
    words = re.split(r"[\s,]+", names)
    if any(w[0].islower() and w not in _words("small") for w in words if w):
        return None
    outlet = rest if _is_outlet(rest) else ""
    low = rest.casefold().rstrip(".")
    role = any(low == r or low.startswith((r + " ", r + ",")) for r in lists()["roles"])
    if signed and not (role or (outlet and "|" in line)):
        return None
    if not signed and not role and not outlet and rest and not _is_plain(rest):
        return None
    if sure and not rest and words[0].casefold() not in _given_names():
        return None
    return Byline(names.title() if names.isupper() else names, outlet.removeprefix("the "))


@cache
def _given_names() -> frozenset[str]:
    lists_ = read_lexicon("given_names").values()
    texts = (value for value in lists_ if isinstance(value, str))
    return frozenset(word.casefold() for text in texts for word in text.split())


def _is_outlet(words: str) -> bool:
    known = read_lexicon("outlets")
    name = words.removeprefix("The ").removeprefix("the ")
    last = name.rpartition(" ")[2]
    return name in known["names"] or (last in known["endings"] and name[:1].isupper())


def _is_plain(rest: str) -> bool:
    """Tell names, places and days from a sentence: a small word is one of a few."""
    words = re.findall(r"[^\W\d_][\w.'’@-]*", rest)
    return all(
        w[0].isupper() or w in _words("small") or w in _words("stamp_words") or "@" in w
        for w in words
    )


def _is_credit(bare: str, low: str) -> bool:
    """Tell "(Reporting by A; Editing by B)", "Ana Poll contributed to this report"."""
    if found := _pattern("credits").match(low):
        kept = bare[found.end() :]
        small = re.findall(r"(?<![\w'’-])[a-z][\w'’-]*", kept)
        return kept[:1].isupper() and all(
            w in _words("small") or w in _credit_words() for w in small
        )
    for words in lists()["helped"]:
        at = low.find(words)
        if 3 < at <= 200:
            names, rest = bare[:at].rstrip(" ,;"), low[at + len(words) :].strip(" .")
            if (
                names[0].isupper()
                and " " in names
                and _is_plain(names)
                and _helps(words, rest, bare)
            ):
                return True
    return False


@cache
def _credit_words() -> frozenset[str]:
    return frozenset(" ".join(lists()["credits"]).split()) | {"by", "with", "from", "additional"}


def _helps(words: str, rest: str, bare: str) -> bool:
    if words.endswith("this"):
        return rest.startswith(("report", "story", "article", "post", "piece", "dispatch"))
    if words in ("contributed", "also contributed"):
        return not rest
    if words == "covers":
        return " for " in f" {rest} " and any(outlet in bare for outlet in ("AP", "The "))
    return True


def _is_stamp(low: str) -> bool:
    """Tell a line that is a day, an hour or a reading time, and nothing else."""
    if len(low) > 90 or not any(map(str.isdigit, low)):
        return False
    for words in sorted(lists()["stamps"], key=len, reverse=True):
        if low.startswith(words):
            low = low[len(words) :]
            break
    timed = False
    low = low.replace("a.m", "am").replace("p.m", "pm")
    if low.startswith(("reading time", "read time", "time to read")):
        timed = True
    for word in filter(None, (w.strip(".:;/") for w in re.split(r"[\s,|·•–—()-]+", low))):
        if word in _calendar() or _CLOCK.fullmatch(word) or _DAY.fullmatch(word) or word in _TIMED:
            timed = True
        elif not word.rstrip("stndrh").isdigit() and word not in _words("stamp_words"):
            return False
    return timed


_TIMED = frozenset({"ago", "min", "mins", "minute", "am", "pm", "gmt", "utc"})


@cache
def _calendar() -> frozenset[str]:
    dates = read_lexicon("dates")
    return frozenset(
        word.casefold().rstrip(".") for name in ("months", "days") for word in dates[name]
    )


def _is_share(low: str) -> bool:
    words = re.findall(r"[\w'-]+", low)
    if not 0 < len(words) <= 16:
        return False
    share, platforms = _words("share"), _words("platforms")
    if not all(w in share or w in platforms for w in words):
        return False
    told = any(w in ("share", "tweet", "follow", "email", "print") for w in words)
    bare = words != ["x"] and "and" not in words
    return told or (bare and any(w in platforms for w in words))


def _is_embed(line: str, low: str) -> bool:
    return bool(
        _EMBED.match(line)
        or (line.endswith((")", *"0123456789")) and "(@" in line and _SIGNATURE.match(line))
        or _CONTACT.match(low)
        or _COPYRIGHT.match(low)
        or (line[0] == "|" and _TABLE.fullmatch(line))
    )


def _is_label(bare: str) -> bool:
    """Tell "Related: another title" and "READ MORE Another title"."""
    found = _pattern("labels").match(bare.replace("’", "'"))
    if found:
        rest = bare[found.end() :]
        loose = found["label"].casefold() in _words("loose") and not found["label"].isupper()
        return (
            not loose and len(rest) <= 300 and not re.search(r"[.!?]['\"”’]? [A-Z“\"'‘]", rest[:-1])
        )
    return bool(_pattern("shout").match(bare)) and not bare.endswith(_ENDS) and len(bare) < 200


def _opens_list(line: str) -> bool:
    return line.casefold().replace("’", "'").strip("*_:. ") in _words("lists")


def _is_promotion(bare: str, low: str) -> bool:
    if low[:1] in "\"“'‘«":
        return False
    if _pattern("always").match(low) or (_pattern("pointer").match(low) and low.count(" ") < 16):
        return True
    if _revised(low) or (_JOINED.match(low) and low.rpartition(" ")[2] in _words("joined")):
        return True
    if re.search(r"\b(?:said|says|told|according to)\b|[”\"]", low):
        return False
    if low.startswith("follow ") and re.search(r"(?<!\w)@\w", low):
        return True
    return any(begins.match(low) and holds.search(low) for begins, holds in _promotions())


def _revised(low: str) -> bool:
    found = _REVISED.match(low)
    revised = tuple(lists()["revised"])
    return found is not None and low[found.end() :].strip().startswith(revised)
