"""The table of speakers: who says how much, from the columns of the other two tables."""

import re
from collections import Counter

from helpers.article.model import Block
from helpers.quotes.pairs import pair_quotes
from helpers.schema import Columns, list_rows
from helpers.speakers.cited import find_cited
from helpers.speakers.resolve import Profile
from helpers.tags import Known


def list_speakers(statements: Columns, figures: Columns, profiles: dict[str, Profile]) -> Columns:
    """Count what each speaker says, from the columns of the other two tables.

    Returns
    -------
    Columns
        A row a speaker, most words quoted first: ``role`` as printed; ``kind`` person,
        organisation, group, document or unnamed; ``statements``, of which ``direct`` (direct or
        mixed) and ``indirect``; ``words`` inside quotation marks, and their ``share`` of all words
        quoted from anyone but an interviewer without a name (missing where nobody is quoted);
        ``figures`` given; ``first``, the number of the speaker's first statement; ``cited``,
        whether the article rests on the speaker (`helpers.speakers.cited`); ``corrected``, whether
        a person changed name, role or kind.
    """
    spoken: dict[str, list[int]] = {}  # statements, direct, words, first statement
    columns = ("statement", "speaker", "mode", "text", "mention", "cue")
    quoted = 0
    for number, speaker, mode, text, mention, cue in zip(
        *(statements[c] for c in columns), strict=True
    ):
        if cue == ":" and not mention and text.endswith("?"):
            continue  # after "Q:" the interviewer asks, and is not quoted
        words = _count_quoted(text) if mode == "mixed" else 0
        words = _count_words(text) if mode == "direct" else words
        quoted += words
        if not isinstance(speaker, str):
            continue
        row = spoken.setdefault(speaker, [0, 0, 0, number])
        row[0] += 1
        row[1] += mode != "indirect"
        row[2] += words
    cited = find_cited(statements, {name: profile.kind for name, profile in profiles.items()})
    given: Counter[str | None] = Counter(figures["speaker"])
    names = sorted(spoken, key=lambda name: (-spoken[name][2], -spoken[name][0], spoken[name][3]))
    rows = [
        (
            name,
            profiles[name].role,
            profiles[name].kind,
            count,
            direct,
            count - direct,
            words,
            words / quoted if quoted else None,
            given[name],
            first,
            name in cited,
            profiles[name].corrected,
        )
        for name in names
        for count, direct, words, first in [spoken[name]]
    ]
    return list_rows("speakers", rows)


_WORD = re.compile(r"\w++(?:['’.,&-]\w++)*+")


# The number of words of what stands between two spaces.
_COUNTS = Known(lambda printed: len(_WORD.findall(printed)))


def _count_words(text: str) -> int:
    return sum(map(_COUNTS.__getitem__, text.split()))


_CURLY = re.compile("“([^“”]*+)”")
# Two straight marks and no other that may open.
_APART = r"""(?:[^"“”„‟«»‹›`'‘’‚‛]|\b['’]\b)*+"""
_STRAIGHT = re.compile(f'{_APART}"({_APART})"{_APART}')


def _count_quoted(text: str) -> int:
    """Count the words of a statement that stand in quotation marks."""
    # The two shapes that most have: pairing takes ten times longer.
    found = _CURLY.findall(text) if '"' not in text else []
    if found and len(found) == text.count("“") == text.count("”"):
        return sum(map(_count_words, found))
    if straight := _STRAIGHT.fullmatch(text):
        return _count_words(straight[1])
    quotes = pair_quotes(text, (Block("body", 0, len(text)),))
    return sum(_count_words(text[q.start : q.end]) for q in quotes)
