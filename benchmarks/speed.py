"""Time the whole of `tabulate`, as ratios within one run.

    python benchmarks/speed.py DATA

DATA holds ``polnear_dev.jsonl`` (see benchmarks/README.md). Prints articles a second, the ratio
to NLTK's word tokenizer alone on the same text, and how time grows from 1 to 10 MB on texts that
are hard on regular expressions.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from nltk.tokenize import NLTKWordTokenizer

from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.tables import tabulate

ROUNDS = 15
HARD = {
    "digits": "1",
    "commas": ",",
    "one word": "a",
    "quotation marks": '"',
    "curly marks": "“",
    "no full stop": "the men said that they left and ",
    "sentences": 'Ana Ruiz said 40 men left. "We go," she said. ',
}


def seconds(work: Callable[[Article], object], articles: list[Article]) -> float:
    """Time some work on each article, keeping nothing of it."""
    start = time.perf_counter()
    for article in articles:
        work(article)
    return time.perf_counter() - start


def compare(articles: list[Article]) -> None:
    """Print the ratio of `tabulate` to NLTK's word tokenizer, the median of several rounds."""
    tokenizer = NLTKWordTokenizer()
    pairs = []
    for _ in range(ROUNDS):
        ours = seconds(tabulate, articles)
        theirs = seconds(lambda article: list(tokenizer.span_tokenize(article.text)), articles)
        pairs.append((ours, theirs))
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    rate = len(articles) / min(ours for ours, _ in pairs)
    print(f"tabulate: {rate:.0f} articles/s, {ratio:.2f} times NLTK's word tokenizer alone")


def grow(name: str, unit: str) -> None:
    """Print how many times as long 10 MB of a text take as 1 MB."""
    times = []
    for size in (1_000_000, 10_000_000):
        article = parse_article("Head\n\n" + unit * (size // len(unit)))
        times.append(seconds(tabulate, [article]))
    print(
        f"{name:16} 1 MB {times[0]:6.1f} s   10 MB {times[1]:6.1f} s   x{times[1] / times[0]:.1f}"
    )


def main() -> None:
    """Run on the data folder named on the command line."""
    path = Path(sys.argv[1]) / "polnear_dev.jsonl"
    with path.open(encoding="utf-8") as lines:
        articles = [parse_article(json.loads(line)["text"]) for line in lines]
    compare(articles)
    for name, unit in HARD.items():
        grow(name, unit)


if __name__ == "__main__":
    main()
