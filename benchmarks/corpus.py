"""Time many articles on two local worker processes, and watch the workers' memory.

    python benchmarks/corpus.py DATA [ARTICLES ...]

DATA holds ``polnear_train.jsonl`` and ``polnear_dev.jsonl`` (see benchmarks/README.md). For each
number of articles (1,008, 2,000 and 20,000 unless told) they are repeated under new ids in a
temporary folder. A shared machine's pace drifts: repeat a number to see how far. Prints:


- one process reading and tabulating them in a loop, in articles a second (over at most 1,008;
  before and after the workers' runs, and the mean of the two);
- `write_corpus` with two local worker processes started beforehand, in articles a second, and
  the ratio of the two: Parquet's writing is in it, the start of the workers is not;
- the same with the workers' start and end;
- each worker's peak memory.
"""

import json
import resource
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from helpers.article.model import Article
from helpers.corpus.run import read_corpus, start_workers, write_corpus
from helpers.tables import tabulate

SIZES = (1_008, 2_000, 20_000)
LOOP = 1_008  # as many as tell one process's pace
MB = 1024  # ru_maxrss is in KB


def repeat_articles(data: Path, number: int, path: Path) -> None:
    """Write `number` articles, the same ones again under new ids."""
    texts = []
    for name in ("polnear_train.jsonl", "polnear_dev.jsonl"):
        with (data / name).open(encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    with path.open("w", encoding="utf-8") as file:
        for n in range(number):
            record = {"id": f"article-{n:06}", "text": texts[n % len(texts)], "date": "2016-09-12"}
            file.write(json.dumps(record) + "\n")


def loop(path: Path) -> float:
    """Read and tabulate articles one after another; return articles a second."""
    start = time.perf_counter()
    done = 0
    for _, article in islice(read_corpus(path), LOOP):
        assert isinstance(article, Article)
        tabulate(article)
        done += 1
    return done / (time.perf_counter() - start)


def loop_afresh(path: Path) -> float:
    """Do so in a process of its own, which like a worker has only just read the package."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(loop, path).result()


def peak() -> float:
    """Return this process's peak memory in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB


def measure(data: Path, number: int, folder: Path) -> None:
    """Print the line of one number of articles."""
    path = folder / "articles.jsonl"
    repeat_articles(data, number, path)
    before = loop_afresh(path)
    with start_workers(2) as client:
        client.run(__import__, "helpers.corpus.part")
        address = client.scheduler.address
        start = time.perf_counter()
        write_corpus(path, folder / "warm", address, progress=False)
        warm = number / (time.perf_counter() - start)
        peaks = sorted(client.run(peak).values())
    start = time.perf_counter()
    summary = write_corpus(path, folder / "cold", progress=False)
    cold = number / (time.perf_counter() - start)
    alone = (before + loop_afresh(path)) / 2
    assert (summary.articles, summary.errors) == (number, 0)
    print(
        f"{number:>7,} articles: one process {alone:5.0f}/s; two workers {warm:5.0f}/s, "
        f"{warm / alone:.2f} times; with their start {cold:5.0f}/s, {cold / alone:.2f} times; "
        f"peak memory {' and '.join(f'{mb:.0f}' for mb in peaks)} MB",
        flush=True,
    )


def main() -> None:
    """Run on the data folder named on the command line."""
    data = Path(sys.argv[1])
    for number in map(int, sys.argv[2:] or SIZES):
        with tempfile.TemporaryDirectory() as folder:
            measure(data, number, Path(folder))


if __name__ == "__main__":
    main()
