"""Files: their text, or one line that says what the file is instead and what to do about it."""

import re
import stat
from pathlib import Path

from helpers.article.model import ArticleError
from helpers.files import printable, tell_failure

# How the files people mistake for text begin, and what those are.
_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a Word, OpenDocument or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_MARKED = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.I)
ENDINGS = frozenset({"", ".txt", ".text", ".md", ".markdown", ".mdown", ".html", ".htm", ".xhtml"})
"""How the names of articles' files end."""
_ENDING = re.compile(r"\.[a-z]\w{0,9}")  # of "Over 1.5 million" the rest is no ending
_BESIDE = re.compile(r"(.+)\.(funnel|corrections)\.toml", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")  # of a path, one of the two slashes is left
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b", re.I)


def read_text(path: Path) -> str:
    r"""Read a text file: UTF-8, with or without a byte order mark, newlines as ``"\n"``.

    Raises
    ------
    ArticleError
        The file is missing, a folder, unreadable, binary, or in another encoding, which the
        message names.
    """
    data = read_bytes(path).removeprefix(b"\xef\xbb\xbf")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ArticleError(
                f"{printable(path)}: is {what}, not text; save its text as UTF-8 (.txt)"
            )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _foreign(data, path, error.start) from None
    if _is_binary(data):
        raise _foreign(data, path, 0)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_page(path: Path) -> str:
    """Read a saved web page in UTF-8, or in the encoding its own head declares.

    Raises
    ------
    ArticleError
        As `read_text` does.
    """
    data = read_bytes(path)
    declared = declared_charset(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            try:
                return data.decode(declared)
            except (LookupError, UnicodeError):
                pass
    return read_text(path)


def is_address(given: object) -> bool:
    """Tell an address ("https://tern.example/boats") from a path."""
    return bool(_ADDRESS.match(str(given)))


def declared_charset(data: bytes) -> str:
    """Return the encoding that a web page's own head declares, ``""`` where it declares none."""
    declared = _CHARSET.search(data, 0, 4096)
    return declared[1].decode("ascii", "replace") if declared else ""


def is_page(path: Path, text: str = "") -> bool:
    """Tell a saved web page by its ending, or by how its text begins."""
    return path.suffix.lower() in {".html", ".htm", ".xhtml"} or bool(_PAGE.match(text[:2000]))


def check_ending(path: Path) -> None:
    """Check that a file's name does not end as those of other things do.

    Raises
    ------
    ArticleError
        It is a funnel or a corrections file, or its ending is no article's.
    """
    where, ending = printable(path), path.suffix.lower()
    if ending in ENDINGS or not _ENDING.fullmatch(ending):
        return
    if beside := _BESIDE.fullmatch(path.name):
        files = (path.with_name(beside[1] + each) for each in sorted(ENDINGS, reverse=True))
        article = next((f for f in files if f.is_file()), path.with_name(f"{beside[1]}.txt"))
        what = "a funnel" if beside[2].lower() == "funnel" else "a corrections"
        raise ArticleError(f"{where}: is {what} file, not an article; name {printable(article)}")
    wanted = ", ".join(sorted(ENDINGS - {""}))
    raise ArticleError(
        f"{where}: its ending {printable(ending)} is no article's; the endings are {wanted}"
    )


def read_bytes(path: Path) -> bytes:
    """Read a regular file's bytes.

    Raises
    ------
    ArticleError
        There is no such file, it is a folder, a device or a pipe, or may not be read.
    """
    where = printable(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ArticleError(
                f"{where}: is a folder; name one article's file "
                "(for all of a folder: make corpus SOURCE=folder)"
            )
        if not stat.S_ISREG(mode):
            raise ArticleError(f"{where}: is no ordinary file; save the article's text in one")
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            target = printable(path.readlink())
            raise ArticleError(
                f"{where}: links to {target}, which does not exist; mend the link"
            ) from None
        raise ArticleError(f"{where}: no such file{_say_seen(path)}") from None
    except PermissionError:
        raise ArticleError(f"{where}: may not be read; give yourself read permission") from None
    except (OSError, ValueError) as error:
        if isinstance(error, ArticleError):
            raise
        raise ArticleError(tell_failure(path, "read", error, "check the path")) from None


def _say_seen(path: Path) -> str:
    """Say what folder a path was seen from, where the file is as seen from there, what to do."""
    in_notebook = Path("settings.py").is_file()
    mend = "correct ARTICLE, in the notebook or in settings.py" if in_notebook else "check the path"
    if path.is_absolute():
        return f"; {mend}"
    up = Path("..")
    others = up / path, path.relative_to(up) if path.parts[:1] == ("..",) else path
    if there := next((other for other in others if other.is_file()), None):
        here = f'from this folder it is "{printable(there.as_posix())}"'
        mend = f"{here}; {mend}" if in_notebook else here
    return f", seen from {printable(Path.cwd())}; {mend}"


def _foreign(data: bytes, path: Path, at: int) -> ArticleError:
    """Say what bytes that are not UTF-8 text are, as well as bytes can tell."""
    where = printable(path)
    encoding = _encoding(data)
    if encoding is None:
        return ArticleError(f"{where}: is binary, not text; save the article's text as UTF-8")
    if encoding == "UTF-8":
        line = data.count(b"\n", 0, at) + 1
        return ArticleError(
            f"{where}, line {line}: byte {data[at]:#04x} is not UTF-8, though the rest of the "
            "file is; save it again as UTF-8"
        )
    return ArticleError(
        f"{where}: is {encoding} text; save it as UTF-8 "
        f"(in an editor, or iconv -f {encoding} -t UTF-8 OLD > NEW)"
    )


def _encoding(data: bytes) -> str | None:
    """Name the encoding of text that is not all UTF-8; None for binary data."""
    for mark, name in _MARKED:
        if data.startswith(mark):
            return name
    if _is_binary(data):
        return _unmarked_utf16(data[:4096])
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    # Other encodings' letters hardly ever look like UTF-8's by chance.
    if len(text) - len(text.encode("ascii", "ignore")) >= 2 * lost:
        return "UTF-8"
    # Windows-1252 has its quotation marks and dashes where ISO-8859-1 has control codes.
    return "WINDOWS-1252" if re.search(rb"[\x80-\x9f]", data) else "ISO-8859-1"


def _is_binary(data: bytes) -> bool:
    return b"\0" in data or len(_CONTROL.findall(data, 0, 4096)) > 4


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark: in Latin script nearly every other byte is zero."""
    half = len(data) // 2
    if 5 * data[1::2].count(0) >= 4 * half and data[::2].count(0) * 50 <= half:
        return "UTF-16LE"
    if 5 * data[::2].count(0) >= 4 * half and data[1::2].count(0) * 50 <= half:
        return "UTF-16BE"
    return None
