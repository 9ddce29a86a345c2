"""Doubts: which statements and figures a reader should look at first, and why.

The reasons were chosen by counting: on PolNeAR's training articles rows with a reason are wrong
more than three times as often as the others (``benchmarks/check.py``).
"""

import re
from collections.abc import Mapping
from functools import cache

from helpers.schema import Columns
from helpers.speakers.resolve import Profile
from helpers.statements.cues import cue_verbs, reporting_word, verbs_of

_FEW_QUOTED, _FEW = 5, 4  # words, below which a direct quote or an indirect statement is short
_OWNING = frozenset(("my", "your", "his", "her", "its", "our", "their"))
_ENDS = ",.;:!?\n\r"
_WORD = r"\W*+\w++(?:['’]\w++)*+"
_NOT_FEW, _NOT_FEW_QUOTED = (re.compile(f"(?:{_WORD}){{{n}}}") for n in (_FEW, _FEW_QUOTED))


def doubt_statements(
    text: str, statements: Columns, profiles: Mapping[str, Profile]
) -> list[str | None]:
    """Tell why each statement may be wrong, None where nothing speaks against it.

    Parameters
    ----------
    text
        The article's text.
    statements
        The columns of the statements table.
    profiles
        Each speaker's name, role and kind.

    Returns
    -------
    list of str or None
        "speaker open"; "carried over from the paragraph before"; "no cue"; "noun as cue"; "verb may
        tell an act" ("Ann Lee supported the plan"); "quoted from a group"; "few words"; "ends amid
        a clause". A row that a person corrected has none.
    """
    names = ("mode", "end", "text", "speaker", "mention", "cue", "resolved_by", "corrected")
    reasons: list[str | None] = []
    for mode, end, said, speaker, mention, cue, how, corrected in zip(
        *(statements[name] for name in names), strict=True
    ):
        if corrected:
            reasons.append(None)
        elif not speaker:  # but a question after "Q:" is the interviewer's, who has no name
            asked = cue == ":" and not mention and said.endswith("?")
            reasons.append(None if asked else "speaker open")
        elif how == "paragraph":
            reasons.append("carried over from the paragraph before")
        elif not cue:
            reasons.append(None if how == "repeat" else "no cue")
        elif mention and mention != speaker and _owns(mention.lower()):
            reasons.append("noun as cue")  # "her claim", "the mayor's call"
        elif mode == "indirect":
            reasons.append(_doubt_indirect(cue, said, text[end : end + 1]))
        else:
            reasons.append(_doubt_quoted(mode, said, profiles[speaker].kind))
    return reasons


def _owns(mention: str) -> bool:
    """Tell whether a mention in lower case is an owner: "the mayor's", "her"."""
    owner = mention[-2:] in ("'s", "’s", "s'", "s’") and " of " not in mention
    return owner or mention in _OWNING  # "a friend of the mayor's" is one who says it


def _doubt_quoted(mode: str, said: str, kind: str) -> str | None:
    if kind == "group":
        return "quoted from a group"
    return "few words" if mode == "direct" and not _NOT_FEW_QUOTED.match(said) else None


def _doubt_indirect(cue: str, said: str, after: str) -> str | None:
    word = reporting_word(cue)
    verb = cue_verbs().get(word)
    if not verb and word not in ("according", "per", ":"):
        return "noun as cue"
    if verb and verb.lemma not in _reporting() and not said.lower().startswith("that "):
        return "verb may tell an act"
    if not _NOT_FEW.match(said):
        return "few words"
    return "ends amid a clause" if after and after not in _ENDS else None


@cache
def _reporting() -> frozenset[str]:
    return verbs_of("clause") | verbs_of("ruled") | verbs_of("after")


def doubt_figures(figures: Columns, statements: Columns | None = None) -> list[str | None]:
    """Tell why each figure's noun or giver may be wrong, None where nothing speaks against it.

    Returns
    -------
    list of str or None
        "giver open" and "giver carried over" where its statement's speaker is; "noun from
        context"; "no noun" of a count. A row that a person corrected has none.
    """
    checks = statements["check"] if statements else []
    reasons: list[str | None] = []
    names = ("kind", "statement", "noun_from", "corrected")
    for kind, statement, noun_from, corrected in zip(*(figures[n] for n in names), strict=True):
        giver = None if statement is None else checks[statement]
        if corrected:
            reasons.append(None)
        elif giver in _GIVERS:
            reasons.append(_GIVERS[giver])
        elif noun_from == "context":
            reasons.append("noun from context")
        else:
            reasons.append("no noun" if kind == "count" and noun_from == "none" else None)
    return reasons


_GIVERS = {
    "speaker open": "giver open",
    "carried over from the paragraph before": "giver carried over",
}
