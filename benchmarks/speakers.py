"""Score whom pronouns and short names are taken to mean, against marks made by hand.

    python benchmarks/speakers.py DATA [--errors]

DATA holds ``polnear_train.jsonl`` (see benchmarks/README.md). The marks beside this file have a
mention a line: article id, start, end, and the name of whoever the text means, as full as that
text prints it (a group by its noun; two people by both names, which is never right for one).
All gold sources of an article are given to `resolve_speakers` as mentions, so that finding
statements plays no part. A person is right when first and last word of the name agree, anyone
else when the last word does.

The marks were made by reading, not from what the rules said. ``marks.jsonl`` is what the rules were
tuned on; of ``marks_held_out.jsonl`` no error was ever looked at.
"""

import argparse
import json
import re
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import Any

from helpers.article.parse import parse_article
from helpers.segments import Segments, segment
from helpers.speakers.resolve import resolve_speakers
from helpers.statements.scan import Statement

MARKS = {"tuned": "marks.jsonl", "held out": "marks_held_out.jsonl"}
PRONOUNS = {"he", "she", "it", "they", "who"}
WORD = re.compile(r"\w+(?:['’-]\w+)*")
SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}


def name_words(name: str) -> list[str]:
    """Split a name into its words, without case or suffix."""
    words = [word.casefold() for word in WORD.findall(name)]
    return words[:-1] if len(words) > 1 and words[-1] in SUFFIXES else words


def agree(given: str, marked: str) -> bool:
    """Tell whether a speaker's name is the marked one."""
    ours, theirs = name_words(given), name_words(marked)
    person = len(theirs) > 1 and all(word[0].isupper() for word in marked.split())
    if not ours or ours[-1] != theirs[-1]:
        return False
    return ours[0] == theirs[0] if person else True


def as_statements(segments: Segments, attributions: list[dict[str, Any]]) -> list[Statement]:
    """Make statements of gold attributions, a row a source."""
    starts = [start for _, start, _ in segments.sentences]
    rows = []
    for number, attribution in enumerate(attributions):
        if not attribution["source"]:
            continue
        start, end = attribution["content"][0]
        sentence = max(0, bisect_right(starts, start) - 1)
        paragraph = segments.sentences[sentence][0]
        (low, _), (_, high) = attribution["source"][0], attribution["source"][-1]
        rows.append(
            Statement(number, sentence, paragraph, "indirect", start, end, (low, high), None)
        )
    return sorted(rows, key=lambda row: row.start)


def main() -> None:
    """Print shares right for pronouns and short names, tuned and held out."""
    parser = argparse.ArgumentParser(description="Score pronouns and aliases on the marks.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--errors", action="store_true", help="list the errors on the tuned marks")
    options = parser.parse_args()
    with (options.data / "polnear_train.jsonl").open(encoding="utf-8") as lines:
        articles = {article["id"]: article for article in map(json.loads, lines)}
    for part, name in MARKS.items():
        counts: Counter[tuple[str, str]] = Counter()
        lines_of_marks = Path(__file__).with_name(name).read_text("utf-8").splitlines()
        marks: dict[str, list[dict[str, Any]]] = {}
        for mark in map(json.loads, lines_of_marks):
            marks.setdefault(mark["id"], []).append(mark)
        for identifier, some in marks.items():
            score(articles[identifier], some, counts, errors=options.errors and part == "tuned")
        for kind in ("pronouns", "short names"):
            of, named, right = (counts[kind, key] for key in ("of", "named", "right"))
            print(
                f"{kind:12s} {part:9s} {right / max(1, named):.3f} right of {named} named, "
                f"{named / max(1, of):.3f} of {of} named"
            )


def score(
    article: dict[str, Any],
    marks: list[dict[str, Any]],
    counts: Counter[tuple[str, str]],
    *,
    errors: bool,
) -> None:
    """Count what one article's marks show."""
    text = article["text"]
    segments = segment(parse_article(text))
    resolved, _ = resolve_speakers(segments, as_statements(segments, article["attributions"]))
    speakers = {row.mention: row.speaker for row in resolved}
    for mark in marks:
        span = mark["start"], mark["end"]
        kind = "pronouns" if text[slice(*span)].lower() in PRONOUNS else "short names"
        given = speakers.get(span)
        right = given is not None and agree(given, mark["name"])
        counts.update({(kind, "of"): 1, (kind, "named"): given is not None, (kind, "right"): right})
        if errors and not right:
            print(
                article["id"], span, text[slice(*span)], "| marked", mark["name"], "| given", given
            )


if __name__ == "__main__":
    main()
