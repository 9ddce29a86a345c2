"""Cited: which speakers the article rests on, and which are people of its story.

"Police said the bridge was closed" rests on the police. "Volunteers, he said, want to fight" does
not rest on the volunteers: what they want is told by someone else, and of what many think or want
no words are given.
"""

import re

from helpers.schema import Columns
from helpers.speakers.beside import tag
from helpers.speakers.tagging import TAGS, source_words
from helpers.statements.cues import cue_verbs, reporting_word, verbs_of
from helpers.statements.outlets import is_outlet

_PEOPLES = (TAGS.letter["PEOPLE"], TAGS.letter["NATION"])
_WORD = re.compile(r"[\w'’-]+")
# What follows the noun a group's name is headed by: "people in the street", "students who came".
_REST = re.compile(
    r"\s+(?:of|in|on|at|from|with|who|whose|that|to|like|across|around)\s.*\Z", re.DOTALL
)


def find_cited(statements: Columns, kinds: dict[str, str]) -> set[str]:
    """Find the speakers the article cites.

    A speaker is cited by a statement that stands in no one else's words (but an outlet's), and is
    quoted or led to by a verb of saying rather than of thinking or wanting. People in general
    ("others", "some voters", "6,000 people") are cited only where they are quoted. A statement
    that a person added by hand cites its speaker.

    Parameters
    ----------
    statements
        The columns of the statements table.
    kinds
        Each speaker's kind.

    Returns
    -------
    set of str
        Their names.
    """
    cited: set[str] = set()
    within: list[
        tuple[int, str | None]
    ] = []  # the statements around, outermost first: end, speaker
    names = ("start", "end", "mode", "speaker", "cue", "resolved_by")
    rows = sorted(zip(*(statements[name] for name in names), strict=True), key=_outer_first)
    for _, end, mode, speaker, cue, how in rows:
        while within and within[-1][0] < end:
            within.pop()
        around = [name for _, name in within]
        within.append((end, speaker))
        if not isinstance(speaker, str) or speaker in cited:
            continue
        by_hand = how == "correction" and not cue  # no rule gives a statement without a cue
        quoted = mode != "indirect" or by_hand
        says = quoted or (_says(cue) and not _is_crowd(speaker, kinds.get(speaker, "")))
        told = says and any(name != speaker and not _passes_on(name) for name in around)
        if says and (by_hand or not told):
            cited.add(speaker)
    return cited


def _outer_first(row: tuple[int, int, object, object, object, object]) -> tuple[int, int]:
    return row[0], -row[1]


def _passes_on(speaker: str | None) -> bool:
    """Tell whether a speaker only passes on what others say: an outlet."""
    return speaker is not None and is_outlet(speaker, tuple(speaker.split()))


def _says(cue: str | None) -> bool:
    """Tell whether a cue is one of saying rather than of a stance."""
    if not cue:
        return False
    verb = cue_verbs().get(reporting_word(cue))
    if verb is None or verb.lemma in verbs_of("refusing"):
        return verb is None
    return verb.lemma not in source_words("stances")


def _is_crowd(speaker: str, kind: str) -> bool:
    """Tell whether a speaker is people in general: "some voters", "thousands of Americans"."""
    if kind not in ("group", "unnamed"):
        return False
    words = _WORD.findall(speaker)
    if words and _is_count(words[0].lower()) and tag(words[-1:]) in _PEOPLES:
        return True
    words = _WORD.findall(_REST.sub("", speaker).lower())
    return bool(words) and words[-1] in source_words("crowds")


def _is_count(word: str) -> bool:
    return word[0].isdigit() or word in source_words("parts")
