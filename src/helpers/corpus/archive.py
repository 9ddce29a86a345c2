"""Many articles at rest, an archive: a folder, a JSONL file or a Parquet file.

A source is planned once and its parts are then read in any order, anywhere that sees the same
files. Parts are cut by count, byte or row, so the plan of the same source is always the same.
A new form needs a module with two functions, of which one plans and one reads a part.
"""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from helpers.article.model import ArticleError
from helpers.corpus.folder import plan_folder, read_folder
from helpers.corpus.jsonl import plan_jsonl, read_jsonl
from helpers.corpus.parquet import plan_parquet, read_parquet
from helpers.corpus.source import Part, Read, Source
from helpers.files import printable, tell_failure

_PLANS = {"folder": plan_folder, "jsonl": plan_jsonl, "parquet": plan_parquet}
_READERS = {"folder": read_folder, "jsonl": read_jsonl, "parquet": read_parquet}
_ENDINGS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}


def plan_source(path: str | Path) -> Source:
    """Cut a source into parts.

    Raises
    ------
    ArticleError
        It is missing or unreadable, of no known form, or holds no article.
    """
    where = printable(path)
    form = _form(Path(path))
    path = Path(path).absolute()
    try:
        parts, digest = _PLANS[form](path)
    except FileNotFoundError:
        raise ArticleError(f"{where}: no such file or folder; check the path") from None
    except OSError as error:
        raise ArticleError(tell_failure(where, "read", error, "check its permissions")) from None
    except pa.ArrowInvalid:
        raise ArticleError(
            f"{where}: is no Parquet file, or a damaged one; write it anew"
        ) from None
    if not parts:
        raise ArticleError(f"{where}: holds no article; put articles there")
    return Source(path, form, parts, digest)


def read_part(source: Source, part: Part) -> Iterator[Read]:
    """Read the articles of one part, one at a time, each with its id."""
    return _READERS[source.form](source.path, part)


def _form(path: Path) -> str:
    if path.is_dir():
        return "folder"
    form = _ENDINGS.get(path.suffix.lower())
    if form is None and not path.exists():
        raise ArticleError(f"{printable(path)}: no such file or folder; check the path")
    if form is None:
        raise ArticleError(
            f"{printable(path)}: is no folder, .jsonl or .parquet file; name one of these"
        )
    return form
