"""Bylines and credits: who wrote an article, for which outlet, and who helped."""

import re
from functools import cache
from typing import NamedTuple

from helpers.article.aside_words import any_of, lists, word_set
from helpers.tags import read_lexicon

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
_INPUTS = 16  # words that name who helped
_LABEL = re.compile(r"byline ?: ?(?:by )?", re.IGNORECASE)


class Byline(NamedTuple):
    """Who wrote an article, and for which outlet, ``""`` where the line does not say."""

    author: str
    outlet: str


def find_byline(line: str, *, sure: bool = False) -> Byline | None:
    """Read a byline: "By Ana Poll, The Tern", "Ana Poll, staff writer".

    With `sure`, "By" and a name are not enough: the first word must be a given name, or more
    must follow; "By Popular Demand" may be a headline.
    """
    found = _match(_LABEL.sub("By ", line))
    if found is None or not _have_capitals(found["names"]):
        return None
    names, rest = found["names"], (found["rest"] or "").strip()
    outlet = rest if _is_outlet(rest) else ""
    if found.re is _SIGNED:  # a name alone begins many a sentence
        fits = _is_role(rest) or (bool(outlet) and "|" in line)
    elif rest:
        fits = bool(outlet) or _is_role(rest) or _is_plain(rest)
    else:
        fits = not sure or re.split(r"[\s,]", names)[0].casefold() in _given_names()
    if not fits:
        return None
    return Byline(names.title() if names.isupper() else names, outlet.removeprefix("the "))


def _match(line: str) -> re.Match[str] | None:
    """Match "By" and names, or names and a comma or bar, with what follows them."""
    if len(line) > 200:
        return None
    found = _BYLINE.fullmatch(line) if line[:3] in ("By ", "BY ", "by ") else None
    signed = found is None and ("," in line[:60] or "|" in line[:60])
    return _SIGNED.fullmatch(line) if signed else found


def _have_capitals(names: str) -> bool:
    """Tell names from other words: only a small word like "and" begins with a small letter."""
    words = re.split(r"[\s,]+", names)
    return not any(w[0].islower() and w not in word_set("small") for w in words if w)


def _is_role(rest: str) -> bool:
    """Tell "Staff Writer" and "Reporter at large": a role, and perhaps more of it."""
    low = rest.casefold().rstrip(".")
    return any(low == role or low.startswith((f"{role} ", f"{role},")) for role in lists()["roles"])


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
        w[0].isupper() or w in word_set("small") or w in word_set("stamp_words") or "@" in w
        for w in words
    )


def is_credit(bare: str, low: str) -> bool:
    """Tell "(Reporting by A; Editing by B)", "Ana Poll contributed to this report".

    And "With inputs from PTI".
    """
    if low.startswith(tuple(lists()["inputs"])) and low.count(" ") < _INPUTS:
        return True
    if found := _credit_pattern().match(low):
        kept = bare[found.end() :]
        small = re.findall(r"(?<![\w'’-])[a-z][\w'’-]*", kept)
        return kept[:1].isupper() and all(
            w in word_set("small") or w in _credit_words() for w in small
        )
    for words in lists()["helped"]:
        at = low.find(words)
        if 3 < at <= 200:
            # By the words, not the place: "ß" is longer in small letters.
            names = re.split(words, bare, maxsplit=1, flags=re.IGNORECASE)[0].rstrip(" ,;")
            names = _role_pattern().sub("", names)  # "Associated Press writer Ana Poll"
            rest = low[at + len(words) :].strip(" .")
            if (
                names[:1].isupper()
                and " " in names
                and _is_plain(names)
                and _helps(words, rest, bare)
            ):
                return True
    return False


@cache
def _credit_pattern() -> re.Pattern[str]:
    work = any_of(lists()["credits"])
    return re.compile(rf"{work}(?: and {work})? by:? ")


def is_desk(bare: str) -> bool:
    """Tell "Whitby Gazette Staff", a line of names that ends with who wrote it."""
    found = _desk_pattern().fullmatch(bare)
    return found is not None and _is_plain(found["names"])


@cache
def _desk_pattern() -> re.Pattern[str]:
    desks = any_of(lists()["desks"])
    return re.compile(rf"(?P<names>[^\W\d_][\w.'’ &-]{{1,40}}?) (?i:{desks})")


@cache
def _role_pattern() -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(lists()['roles'])}s?)(?= [A-Z])")


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
