"""Fetching: one page of the web, once, into the data folder.

Only http and https, only public addresses unless told, within a time and a size. The address that
was checked is the one connected to, and every redirect is checked as the first request was.
"""

import os
import re
import sys
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from helpers.article.files import declared_charset
from helpers.article.model import ArticleError
from helpers.article.request import Answer, ask
from helpers.article.web_page import extract_page
from helpers.files import printable, tell_failure, write_text

SECONDS = 30.0
_REDIRECTS = 5
_LONGEST = 60  # letters of a file's name, of at most four of its 255 bytes each
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]+):/")


def fetch_page(
    address: str, folder: Path | None = None, *, local: bool = False, seconds: float = SECONDS
) -> Path:
    """Fetch a page and save it in `folder`; one that was fetched before is not fetched again.

    Parameters
    ----------
    address
        An http or https address.
    folder
        Where pages are kept; ``data`` here or beside this folder unless told.
    local
        Whether addresses of this machine and of private nets are allowed.
    seconds
        How long all of it may take.

    Returns
    -------
    Path
        The saved page, UTF-8, its address in a comment on its first line as browsers write it.

    Raises
    ------
    ArticleError
        It is not found, needs a log-in, is too large, too slow, no web page or no article, or
        may not be asked for. Nothing is written then.
    """
    address = _mend(address)
    where = printable(address)
    folder = folder or _data_folder()
    path, known = _find_place(folder, address)
    if known:
        return path
    if find_spec("trafilatura") is None:
        raise ArticleError(f"{where}: needs trafilatura; install it: pip install trafilatura")
    answer = _follow(address, where, local, time.monotonic() + seconds)
    html = _decode(answer)
    extract_page(html, where)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_text(path, f"{_comment(address)}\n{html}")
    except OSError as error:
        raise ArticleError(tell_failure(path, "written", error, "check the folder")) from None
    print(f"saved {where} as {path}; it is not fetched again", file=sys.stderr)
    return path


def _mend(address: str) -> str:
    """Return an address that may be asked for, its odd characters in percent."""
    where = printable(address)
    found = _SCHEME.match(address)
    scheme = found["scheme"].lower() if found else ""
    if scheme not in ("http", "https"):
        raise ArticleError(f"{where}: only http and https are fetched; save the page as .html")
    rest = address.partition(":")[2]
    address = f"{scheme}:{rest if rest.startswith('//') else '/' + rest}"  # a path leaves one "/"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        raise ArticleError(f"{where}: is no address; check it") from None
    if not host or parts.username is not None:
        raise ArticleError(f"{where}: is no address of a page; check it")
    host = f"[{host}]" if ":" in host else host
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
    return f"{scheme}://{host}{port}{path}{query}"


def _data_folder() -> Path:
    """Return the folder ``data`` here or beside this one (a notebook's), or one to be made."""
    places = (Path("data"), Path("..") / "data")
    return next((place for place in places if place.is_dir()), places[0])


def _comment(address: str) -> str:
    return f"<!-- saved from url=({len(address):04}){address.replace('--', '-%2D')} -->"


def _find_place(folder: Path, address: str) -> tuple[Path, bool]:
    """Find the file of an address: the one that holds it, or a free name."""
    parts = urlsplit(address)
    words = [w for w in unquote(parts.path).split("/") if re.search(r"[^\W\d_]{2}", w)]
    last = re.sub(r"\.\w{2,5}$", "", words[-1]) if words else ""
    if last.lower() in ("", "index", "amp", "article", "story"):
        last = words[-2] if len(words) > 1 else (parts.hostname or "page").removeprefix("www.")
    stem = re.sub(r"[^\w]+", "-", last.lower()).strip("-")[:_LONGEST] or "page"
    comment = _comment(address)
    number = 1
    while True:
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}.html"
        if not os.path.lexists(path):
            return path, False
        with suppress(OSError), path.open(encoding="utf-8", errors="replace") as file:
            if file.read(len(comment)) == comment:
                return path, True
        number += 1


def _follow(address: str, where: str, local: bool, deadline: float) -> Answer:
    """Ask for an address, and where that redirects to, each checked in the same way."""
    seen = set()
    for _ in range(_REDIRECTS + 1):
        if address in seen:
            raise ArticleError(f"{where}: redirects in a circle; check the address")
        seen.add(address)
        answer = ask(address, where, local, deadline)
        if not answer.location:
            return answer
        address = _redirect(address, answer.location, where)
    raise ArticleError(f"{where}: redirects more than {_REDIRECTS} times; check the address")


def _redirect(address: str, location: str, where: str) -> str:
    try:
        return _mend(urljoin(address, location))
    except (ArticleError, ValueError):
        shown = printable(location[:100])
        raise ArticleError(
            f"{where}: redirects to {shown}, which is no page of the web; check the address"
        ) from None


def _decode(answer: Answer) -> str:
    """Decode a page: UTF-8, or what the server or the page declares, or as browsers do."""
    for charset in ("utf-8-sig", answer.charset, declared_charset(answer.body)):
        try:
            if charset:
                return answer.body.decode(charset)
        except (LookupError, UnicodeError):
            continue
    return answer.body.decode("windows-1252", "replace")
