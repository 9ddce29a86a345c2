"""Arbitrary strings and mutated articles: no exception, every place holds, every export is whole.

The everyday suite runs a share; `pytest -m slow` runs 10,000 strings, 20,000 texts of listed
words and 2,000 articles.
"""

import csv
import json
import random
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from helpers.article.model import ArticleError
from helpers.article.parse import parse_article
from helpers.schema import SCHEMA, TABLES, Tables
from helpers.tables import FORMATS, tabulate, write_tables

# Named: a reader's own articles may stand beside them.
ARTICLES = [Path(__file__).parents[1] / "data" / f"{name}.txt" for name in ("flood", "volunteers")]
LEXICON = Path(__file__).parents[1] / "src" / "helpers" / "lexicon"
PIECES = [
    *".,:;!?\"“”‘’'()[]{}<>|/\\*_#`~=+-–—…%$€£&@^0123456789\t\n ",
    *(
        "\n\n",
        "\r\n",
        "\0",
        "\x1b[31m",
        "\u2028",
        "\u200d",
        "\ufeff",
        "́",
        "🏚️",
        "ß",
        "İ",
        "中文",
        "٣",
    ),
    *("=1+1", "<script>x</script>", "$x$", "{{x}}", "---\n", "# ", "- ", "> ", "](", "``", "''"),
    *(
        "said",
        " said that ",
        "according to ",
        "she",
        " he told ",
        ", who ",
        "adding ",
        "U.S.",
        "Mr. ",
    ),
    *(
        "Ana Ruiz",
        "the board",
        "officials ",
        "half ",
        "about ",
        "more than ",
        "to ",
        "between ",
        "and ",
    ),
    *(
        "million",
        " 6,000",
        "1e9",
        "3.5.7",
        "9" * 40,
        "½",
        "-1",
        "1/0",
        "$4.50",
        "Feb. 30",
        "2024-13-45",
    ),
    *("twenty-", "hundred ", " percent", "16-year-old", "last month", "in 1999", "a dozen", "zero"),
]

KEYS = {name: name.removesuffix("s") for name in TABLES if name != "speakers"}
PLACES = [(name, "text", "start", "end") for name in KEYS]
PLACES += [("statements", what, f"{what}_start", f"{what}_end") for what in ("mention", "cue")]


def arbitrary(number: int, seed: int) -> Iterator[str]:
    """Strings of any characters, of the pieces that the patterns look for, and of both."""
    dice = random.Random(seed)
    for n in range(number):
        size = int(dice.expovariate(1 / 40)) + 1
        anything = [chr(dice.randrange(0xD800)) for _ in range(size)]
        yield "".join((anything, *[dice.choices(PIECES, k=size)] * 3)[n % 4])


@cache
def lexicon_words() -> list[str]:
    """All words of the word lists, of which rules look for some."""
    texts = [path.read_text("utf-8") for path in LEXICON.glob("*.toml")]
    return sorted({word for text in texts for word in re.findall(r"[^\s\"#=\[\],{}]+", text)})


def worded(number: int, seed: int) -> Iterator[str]:
    """Words of the lexicons in any order, half of them ending amid a clause."""
    dice = random.Random(seed)
    for n in range(number):
        words = dice.choices(lexicon_words(), k=dice.randint(2, 12))
        pieces = dice.choices(PIECES, k=len(words))
        mixed = [dice.choice(pair) for pair in zip(words, pieces, strict=True)]
        yield f"Head\n\n{' '.join(mixed)}{'.' * (n % 2)}"


def mutated(number: int, seed: int) -> Iterator[str]:
    """Our articles after one to twenty edits."""
    dice = random.Random(seed)
    texts = [path.read_text("utf-8") for path in ARTICLES]
    for n in range(number):
        text = texts[n % len(texts)]
        for _ in range(dice.randint(1, 20)):
            a, b = sorted(dice.choices(range(len(text) + 1), k=2))
            b = min(b, a + int(dice.expovariate(1 / 30)))
            new = dice.choice(
                ("", text[a:b] * 2, text[a:b].upper(), text[a:b][::-1], dice.choice(PIECES))
            )
            text = text[:a] + new + text[b:]
        if dice.random() < 0.1:
            text = text.replace("\n", dice.choice((" ", "\n\n", "")))
        yield text


def check_places(text: str, tables: Tables) -> None:
    """Check that the ids are the positions and every text is the slice its row names."""
    for name, key in KEYS.items():
        table = getattr(tables, name)
        assert table.dtypes.astype(str).to_dict() == SCHEMA[name]
        assert table[key].tolist() == list(range(len(table)))
        assert not (table.select_dtypes("str") == "").any(axis=None), name
    for name, shown, start, end in PLACES:
        table = getattr(tables, name)
        places = (table[column].tolist() for column in (shown, start, end))
        for words, first, last in zip(*places, strict=True):
            if isinstance(words, str):
                assert text[first:last] == words


def check_exports(read: list[Tables], out: Path) -> None:
    """Check that every format holds every row of all these articles."""
    frames = {
        name: pd.concat([getattr(tables, name) for tables in read], ignore_index=True)
        for name in TABLES
    }
    for form in FORMATS:
        write_tables(Tables(**frames), out, form)
    for name, frame in frames.items():
        assert len(json.loads((out / f"{name}.json").read_text("utf-8"))) == len(frame)
        assert pd.read_parquet(out / f"{name}.parquet").equals(frame)
        with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert [len(row) for row in rows] == [len(frame.columns)] * (len(frame) + 1)


def check(texts: Iterable[str], out: Path) -> None:
    read = []
    for text in texts:
        try:
            article = parse_article(text)
        except ArticleError:
            continue
        read.append(tabulate(article))
        check_places(article.text, read[-1])
    assert read
    check_exports(read, out)


def test_a_share_of_arbitrary_strings(tmp_path: Path) -> None:
    check(arbitrary(300, seed=1), tmp_path)


def test_a_share_of_texts_of_the_lexicons_words(tmp_path: Path) -> None:
    check(worded(300, seed=3), tmp_path)


def test_a_share_of_mutated_articles(tmp_path: Path) -> None:
    check(mutated(60, seed=2), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_arbitrary_strings(tmp_path: Path, seed: int) -> None:
    check(arbitrary(1_000, seed=100 + seed), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_twenty_thousand_texts_of_the_lexicons_words(tmp_path: Path, seed: int) -> None:
    check(worded(2_000, seed=300 + seed), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_two_thousand_mutated_articles(tmp_path: Path, seed: int) -> None:
    check(mutated(200, seed=200 + seed), tmp_path)
