"""Score statements and speakers on PolNeAR, and count articles a second.

    python benchmarks/statements.py DATA [--single | --guillemets]

reads ``DATA/polnear_dev.jsonl`` (see benchmarks/README.md), writes the
predictions in the scorer's format to ``benchmarks/data``, and prints the scores of
`score_quotes`: precision, recall and F1, or a share. With ``--single`` every double quotation mark
is first made single, with ``--guillemets`` curly marks are made guillemets: the scores should stay.

A row is a stretch; PolNeAR's unit is the attribution. So the rows of one attribution are joined,
and the mention of a relative clause ("aides who said") takes the pronoun in, as PolNeAR marks it.
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from score_quotes import read_jsonl, score_article, summarize

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.speakers.resolve import resolve_speakers
from helpers.statements.scan import Statement, scan_statements

# Marks of another style in the place of the printed ones, one letter for one.
STYLES = {
    "--single": str.maketrans('"“”„', "'‘’‚"),
    "--guillemets": str.maketrans("“”", "«»"),
}
_RELATIVE = re.compile(r"[,(]?\s*(?:\([^)]{1,40}\),? )?(?:who|which|that)\b")


def predict(text: str) -> list[dict[str, Any]]:
    """Return an article's attributions as the scorer reads them."""
    segments = segment(parse_article(text))
    statements, _ = resolve_speakers(segments, scan_statements(segments))
    groups: dict[int, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(statement.attribution, []).append(statement)
    return [
        {
            "content": [[s.start, s.end] for s in rows],
            "speaker": _source(text, rows[0]),
            "speaker_name": rows[0].speaker,
            "cue": rows[0].cue if rows[0].continued != "paragraph" else None,
        }
        for rows in groups.values()
    ]


def _source(text: str, row: Statement) -> tuple[int, int] | None:
    if not row.mention or not row.cue or row.continued:
        return row.mention
    start, end = row.mention
    relative = _RELATIVE.match(text, end, end + 60)
    return (start, relative.end()) if relative and end < row.cue[0] else (start, end)


def main(data: Path, style: str = "") -> None:
    """Predict, write, score and time."""
    golds = read_jsonl(data / "polnear_dev.jsonl")
    for gold in golds if style else ():
        gold["text"] = gold["text"].translate(STYLES[style])
    predict(golds[0]["text"])  # the lexicons are read once
    begun = time.perf_counter()
    predictions = [predict(gold["text"]) for gold in golds]
    seconds = time.perf_counter() - begun
    out = Path(__file__).parent / "data" / "polnear_dev.predictions.jsonl"
    out.parent.mkdir(exist_ok=True)
    with out.open("w", encoding="utf-8") as file:
        for gold, quotes in zip(golds, predictions, strict=True):
            file.write(json.dumps({"id": gold["id"], "quotes": quotes}) + "\n")
    counts = [score_article(gold, quotes) for gold, quotes in zip(golds, predictions, strict=True)]
    for name, values in summarize(counts).items():
        print(f"{name:40s}", "  ".join(f"{value:.3f}" for value in values))
    print(f"{len(golds)} articles, {len(golds) / seconds:.0f} a second; predictions in {out}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or not set(sys.argv[2:]) <= set(STYLES):
        sys.exit("usage: python benchmarks/statements.py DATA [--single | --guillemets]")
    main(Path(sys.argv[1]), *sys.argv[2:])
