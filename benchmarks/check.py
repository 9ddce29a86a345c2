"""Show that the statements marked for checking are wrong more often than the others.

    python benchmarks/check.py DATA

reads ``DATA/polnear_train.jsonl`` (see benchmarks/README.md). An attribution, by its first row, is
wrong where no gold attribution has half of its words, or where the source is another
(`score_quotes`). A row is counted under its reason in the column ``check``.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from score_quotes import (
    Words,
    gold_attributions,
    has_speaker,
    judge_speaker,
    match,
    quoted_spans,
    read_jsonl,
)

from helpers.article.parse import parse_article
from helpers.tables import find_statements


def judge(article: dict[str, Any]) -> Counter[tuple[str, bool]]:
    """Count an article's attributions by reason, and whether they are wrong."""
    text = article["text"]
    words = Words(text)
    inside = frozenset().union(*(words.ids([span]) for span in quoted_spans(text)))
    golds = gold_attributions(article, words, inside)
    table = find_statements(parse_article(text))
    groups = [rows for _, rows in table.groupby("attribution", sort=False)]
    spans = [words.ids(zip(rows["start"], rows["end"], strict=True)) for rows in groups]
    found = match(spans, [gold["words"] for gold in golds])
    counts: Counter[tuple[str, bool]] = Counter()
    for number, rows in enumerate(groups):
        first: Any = next(rows.itertuples())
        gold = golds[found[number]] if number in found else None
        named = isinstance(first.speaker, str)
        given = {
            "speaker": (int(first.mention_start), int(first.mention_end)) if named else None,
            "speaker_name": first.speaker if named else None,
        }
        right = gold is not None
        if gold and gold["source"]:
            right = has_speaker(given) and judge_speaker(words, given, gold["source"])[0]
        counts[first.check if isinstance(first.check, str) else "", not right] += 1
    return counts


def main(data: Path) -> None:
    """Print how many rows have each reason, and the share of them that is wrong."""
    counts: Counter[tuple[str, bool]] = Counter()
    for article in read_jsonl(data / "polnear_train.jsonl"):
        counts.update(judge(article))
    shares = {}
    for reason in sorted({reason for reason, _ in counts}):
        wrong, total = counts[reason, True], counts[reason, True] + counts[reason, False]
        shares[reason] = wrong, total
        print(f"{reason or 'none':40s} {total:6,d} rows, {wrong / total:.3f} wrong")
    flagged = [sum(values) for values in zip(*(v for r, v in shares.items() if r), strict=True)]
    rate, other = flagged[0] / flagged[1], shares[""][0] / shares[""][1]
    print(f"with a reason {rate:.3f} wrong, without {other:.3f}: {rate / other:.2f} times as often")
    print(f"{flagged[1] / (flagged[1] + shares[''][1]):.3f} of the rows have a reason")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/check.py DATA")
    main(Path(sys.argv[1]))
