"""Files on disk: written whole or not at all, their names on one line, and why one failed."""

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4


def printable(name: str | os.PathLike[str]) -> str:
    r"""Write a path or another's word on one line: what is not printable becomes ``\n``, ``\x1b``.

    Examples
    --------
    >>> printable("a\nb.txt")
    'a\\nb.txt'
    """
    name = os.fspath(name)
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


def tell_failure(path: str | os.PathLike[str], done: str, error: Exception, remedy: str) -> str:
    """Tell in one line what could not be done with a file or folder, why, and what to do.

    Examples
    --------
    >>> tell_failure("out", "written", PermissionError(13, "Permission denied"), "choose another")
    'out: cannot be written (permission denied); choose another'
    """
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return f"{printable(path)}: cannot be {done} ({printable(reason)}); {remedy}"


def read_toml(path: Path, fault: type[Exception]) -> dict[str, Any]:
    """Read a TOML file that a person wrote; with a byte order mark too, as some editors save it.

    Raises
    ------
    fault
        The file is missing, no UTF-8 text or no TOML: a line with file, reason and remedy.
    """
    where = printable(path)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise fault(tell_failure(path, "read", error, "check the path")) from None
    except UnicodeDecodeError:
        raise fault(f"{where}: not UTF-8 text; save it as UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise fault(f"{where}: not TOML ({printable(str(error))}); mend that line") from None
    except ValueError:  # a number of thousands of digits
        raise fault(f"{where}: holds a number too long to read; shorten it") from None


@contextmanager
def write_whole(path: Path) -> Iterator[Path]:
    """Give a hidden name in the same folder; the file takes its own once it is written.

    Where the writing fails, what stood there stays and nothing is left beside it. The name is
    new each time, so that two who write the same file do not write into each other's.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with write_whole(Path(folder) / "a.txt") as temporary:
    ...         _ = temporary.write_text("whole")
    ...     (Path(folder) / "a.txt").read_text()
    'whole'
    """
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())  # or a name could outlive a power cut that its bytes do not
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    r"""Write a text file, in the place of one of that name: UTF-8, newlines as ``"\n"``."""
    with write_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def write_new_text(path: Path, text: str) -> None:
    """Write a text file where nothing has that name.

    Raises
    ------
    FileExistsError
        Something has that name.
    """
    if path.exists() or path.is_symlink():
        raise FileExistsError(path)
    write_text(path, text)


def encode_csv(text: str) -> bytes:
    """Encode a CSV file with the mark at its start by which spreadsheets know UTF-8."""
    return text.encode("utf-8-sig")
