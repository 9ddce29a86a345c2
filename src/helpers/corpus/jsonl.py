"""A JSONL file of articles: a line, an article."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from helpers.article.model import ArticleError
from helpers.corpus.records import find_id, read_record
from helpers.corpus.source import Part, Read, portion
from helpers.files import printable

_BYTES = 2**19  # a part: about a hundred articles


def plan_jsonl(path: Path) -> tuple[list[Part], str]:
    """Cut a file into parts of whole lines; the digest is of its bytes."""
    digest = hashlib.sha256()
    parts: list[Part] = []
    seen: set[str] = set()
    again: dict[int, str] = {}
    start = at = size = 0
    first = number = 1
    known = 0
    whole = path.stat().st_size
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            digest.update(line)
            at += len(line)
            if line.strip():
                size += 1
                name = find_id(_object(line))
                known += name is not None
                if name is not None and name in seen:
                    again[number] = name
                seen.add(name or "")
            if at - start >= portion(_BYTES, whole - start):
                parts.append(Part(len(parts), start, at, size, first, again=again))
                start, size, first, again = at, 0, number + 1, {}
    if size:
        parts.append(Part(len(parts), start, at, size, first, again=again))
    if parts and not known:
        raise ArticleError(
            f'{printable(path)}: holds no line {{"id": ..., "text": ...}} in UTF-8; '
            "write one such object a line"
        )
    return parts, digest.hexdigest()


def read_jsonl(path: Path, part: Part) -> Iterator[Read]:
    """Read a part's lines, one at a time."""
    with path.open("rb") as file:
        file.seek(part.start)
        number = part.line - 1
        while file.tell() < part.stop:
            line = file.readline()
            number += 1
            if line.strip():
                yield read_record(_object(line), f"{path.name}, line {number}", number, part)


def _object(line: bytes) -> dict[str, Any] | str:
    """Read a line's JSON object; what is wrong with it where it holds none."""
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return "is not UTF-8; write the file as UTF-8"
    except (ValueError, RecursionError):
        return "is no JSON; write one object a line"
    return found if isinstance(found, dict) else 'is no object {"id": ..., "text": ...}'
