"""Score the figures table on real news: 120 paragraphs of Wikinews, marked by hand.

``python benchmarks/marks.py DATA`` reads ``DATA/wikinews_2020.jsonl``, which `fetch.py` writes,
and the marks beside this file. ``marks_figures.jsonl`` has a paragraph a line: the article's
``id``, the paragraph's place in its text, the start of the SHA-256 of its text, and its figures
with their places in the article's text and their columns; no sentence. One reader marked them
and looked at each a second time. Each paragraph is read by itself, with its article's date.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from score_marks import count, score

from helpers.article.parse import parse_article
from helpers.figures.scan import scan_figures
from helpers.segments import segment

MARKS = Path(__file__).parent / "marks_figures.jsonl"
_COLUMNS = ("kind", "value", "low", "high", "qualifier", "trend", "unit", "noun")


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def find(text: str, date: str, start: int) -> list[dict[str, Any]]:
    """Find the figures of a paragraph that starts at `start` of its article."""
    article = parse_article(f"---\ndate: {date}\n---\n{text}\n")
    shift = start - article.text.index(text)
    return [
        {"start": f.start + shift, "end": f.end + shift}
        | {name: getattr(f, name) for name in _COLUMNS}
        for f in scan_figures(segment(article))
    ]


def main(data: str) -> None:
    """Print the scores."""
    articles = {a["id"]: a for a in read_lines(Path(data) / "wikinews_2020.jsonl")}
    rows, right = read_lines(MARKS), Counter[str]()
    for row in rows:
        article = articles[row["id"]]
        text = article["text"][row["start"] : row["end"]]
        if hashlib.sha256(text.encode("utf-8")).hexdigest()[:8] != row["check"]:
            sys.exit(f"{row['id']}: its text is not the one that was marked; fetch it again")
        right += count(row["figures"], find(text, article["date"], row["start"]), article["text"])
    print(
        f"Wikinews 2020: {len(rows)} paragraphs, {right['marked']} figures marked, "
        f"{right['predicted']} found"
    )
    for measure, value in score(right).items():
        print(f"{measure:10s} {value:.3f}")
    print(f"nouns not printed beside their number: {right['told']} of {right['implied']} told")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/marks.py DATA")
    main(sys.argv[1])
