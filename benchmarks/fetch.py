"""Fetch the public data of the benchmarks into a folder that git ignores.

    python benchmarks/fetch.py [--out benchmarks/data] [--polnear URL] [--newsquant URL]
                               [--wikinews URL]

Needs git and the net. Writes

- ``polnear_{train,dev,test}.jsonl``: an article a line, {"id", "date", "title", "text",
  "attributions": [{"source", "cue", "content": [[start, end], ...]}]}, offsets into text;
  where several people marked an article, the first annotator in alphabetical order.
- ``newsquant_{dev,heldout}.json``: NewsQuant's sentences in two halves by the last hex digit
  of each sentence's SHA-256 (even: dev), so that a sentence never changes sides;
- ``wikinews_2020.jsonl``: an article a line, {"id", "title", "date", "url", "text"}, in the
  order of the repository's table; the texts are Wikinews', CC BY 2.5.

PolNeAR states no licence and its texts are newspaper copyright: measure with them, and do not
publish them.
"""

import argparse
import csv
import hashlib
import json
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

POLNEAR = "https://github.com/networkdynamics/PolNeAR.git"
NEWSQUANT = "https://github.com/satya77/CQE_Evaluation.git"
WIKINEWS = "https://github.com/vanatteveldt/wikinews.git"
ANNOTATION = re.compile(r"(?P<article>.+)_(?P<annotator>[0-9a-f]{4})\.ann")


def clone(url: str, folder: Path) -> Path:
    """Clone the newest state of a repository."""
    command = ["git", "clone", "--quiet", "--depth", "1", url, str(folder)]
    subprocess.run(command, check=True)
    return folder


def read_attributions(annotation: str) -> list[dict[str, list[list[int]]]]:
    """Read the attributions of a brat stand-off file; one without content is left out."""
    spans: dict[str, list[list[int]]] = {}
    events = []
    for line in annotation.splitlines():
        identifier, *rest = line.split("\t")
        if identifier.startswith("T") and len(rest) >= 2:
            places = rest[0].split(" ", 1)[1].split(";")
            spans[identifier] = [[int(n) for n in place.split()] for place in places]
        elif identifier.startswith("E") and rest:
            events.append(rest[0].split()[1:])
    found = []
    for event in events:
        roles: dict[str, list[list[int]]] = {"source": [], "cue": [], "content": []}
        for argument in event:
            role, reference = argument.split(":")
            name = role.rstrip("0123456789").lower()
            if name in roles:
                roles[name] += spans[reference]
        if roles["content"]:
            found.append({role: sorted(places) for role, places in roles.items()})
    return sorted(found, key=lambda attribution: attribution["content"][0])


def read_split(repository: Path, split: str) -> list[dict[str, Any]]:
    """Read one split of PolNeAR: train, dev or test."""
    folder = repository / "data" / split
    with (repository / "data" / "metadata.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        facts = {Path(row["filename"]).stem: row for row in rows if row["compartment"] == split}
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        if named := ANNOTATION.fullmatch(path.name):
            first.setdefault(named["article"], path)
    return [
        {
            "id": name,
            "date": facts.get(name, {}).get("publication_date", name.split("_")[1]),
            "title": facts.get(name, {}).get("title", ""),
            "text": (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8"),
            "attributions": read_attributions(path.read_bytes().decode("utf-8")),
        }
        for name, path in first.items()
    ]


def half(text: str) -> str:
    """Tell on which side of NewsQuant a sentence stands."""
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return "dev" if int(digest[-1], 16) % 2 == 0 else "heldout"


def write_polnear(repository: Path, out: Path) -> None:
    """Write the three splits as JSON lines."""
    for split in ("train", "dev", "test"):
        articles = read_split(repository, split)
        lines = (json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
        (out / f"polnear_{split}.jsonl").write_text("".join(lines), encoding="utf-8")
        print(f"polnear_{split}.jsonl: {len(articles)} articles")


def write_newsquant(repository: Path, out: Path) -> None:
    """Write the two halves."""
    source = repository / "data" / "formatted_test_set" / "NewsQuant.json"
    sentences = json.loads(source.read_text(encoding="utf-8"))
    for side in ("dev", "heldout"):
        chosen = [sentence for sentence in sentences if half(sentence["text"]) == side]
        body = json.dumps(chosen, ensure_ascii=False, indent=1) + "\n"
        (out / f"newsquant_{side}.json").write_text(body, encoding="utf-8")
        print(f"newsquant_{side}.json: {len(chosen)} sentences")


def write_wikinews(repository: Path, out: Path) -> None:
    """Write the articles of 2020 as JSON lines, numbered in the order of the table."""
    name = "wikinews_2020"
    source = next(iter(sorted(repository.rglob(f"{name}.csv"))))
    with source.open(encoding="utf-8", newline="") as file:
        rows = [
            {
                "id": f"w{number:03d}",
                "title": row["title"],
                "date": row["date"],
                "url": row["url"],
                "text": row["text"].strip(),
            }
            for number, row in enumerate(csv.DictReader(file))
        ]
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    print(f"{name}.jsonl: {len(rows)} articles")


def main(arguments: list[str] | None = None) -> None:
    """Fetch all three."""
    parser = argparse.ArgumentParser(description="Fetch the public data of the benchmarks.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "data")
    parser.add_argument("--polnear", default=POLNEAR, metavar="URL")
    parser.add_argument("--newsquant", default=NEWSQUANT, metavar="URL")
    parser.add_argument("--wikinews", default=WIKINEWS, metavar="URL")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        write_polnear(clone(options.polnear, Path(folder) / "polnear"), options.out)
        write_newsquant(clone(options.newsquant, Path(folder) / "newsquant"), options.out)
        write_wikinews(clone(options.wikinews, Path(folder) / "wikinews"), options.out)


if __name__ == "__main__":
    main()
