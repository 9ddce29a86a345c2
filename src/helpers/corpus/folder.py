"""A folder of articles: every file in it and below, an article each.

Hidden files, funnels and what is named README are passed over, and corrections: these are read
with their articles, and so belong to the digest.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from helpers.article.files import ENDINGS, check_ending
from helpers.article.read import read_article
from helpers.corpus.source import ARTICLES, Part, Read, cut, tell_reason
from helpers.corrections.read import corrections_path
from helpers.files import printable

_PASSED_OVER = re.compile(
    r"\.|README(?:\.\w+)?$|.*\.(?:funnel|corrections)\.toml$", re.IGNORECASE | re.DOTALL
)


def plan_folder(path: Path) -> tuple[list[Part], str]:
    """Cut a folder into parts by its files' names; the digest is of names and contents."""
    digest = hashlib.sha256()
    names = sorted(_walk(path))
    for name in names:
        digest.update(os.fsencode(name) + b"\0")
        for each in (path / name, corrections_path(path / name)):
            if each.is_file():
                digest.update(_digest(each))
    slices = (tuple(names[start:stop]) for start, stop in cut(ARTICLES, len(names)))
    parts = [Part(n, 0, 0, len(files), names=files) for n, files in enumerate(slices)]
    return parts, digest.hexdigest()


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return b"unreadable"


def _walk(path: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(path):
        below = Path(folder).relative_to(path)
        # A folder that is named like an article is no place to look for more: it is a mistake.
        mistaken = [f for f in folders if Path(f).suffix.lower() in ENDINGS - {""}]
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in mistaken)
        for name in files + mistaken:
            if not _PASSED_OVER.match(name):
                yield (below / name).as_posix()


def read_folder(path: Path, part: Part) -> Iterator[Read]:
    """Read a part's files, each with its path in the folder as its id."""
    for name in part.names:
        where = printable(path / name)
        try:
            check_ending(path / name)
            yield printable(name), read_article(path / name)
        except Exception as error:
            yield printable(name), tell_reason(error, where)
