"""One request: to an address that was resolved and checked, within a time and a size."""

import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from helpers.article.model import ArticleError
from helpers.files import printable

LARGEST = 10 * 2**20  # bytes
_HTML = {"text/html", "application/xhtml+xml", ""}
_AGENT = "Mozilla/5.0 (compatible; counted-and-quoted; one page for one reader)"
_LOG_IN = "needs a log-in or a browser ({status}); open it there and save the page as .html"
_REFUSED = {
    401: _LOG_IN, 402: _LOG_IN, 403: _LOG_IN, 407: _LOG_IN,
    404: "not found ({status}); check the address", 410: "not found ({status}); it is gone",
    429: "asks to wait ({status}); try again later",
}  # fmt: skip
# IPv6 networks whose addresses carry an IPv4 one, and the bits below it.
_CARRIERS = ((ip_network("64:ff9b::/96"), 0), (ip_network("2002::/16"), 80))
_PRIVATE = tuple(map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")))


class Answer(NamedTuple):
    """What a server answered: the status, where it redirects to, the charset told, the bytes."""

    status: int
    location: str
    charset: str
    body: bytes


def is_allowed(address: str, *, local: bool = False) -> bool:
    """Tell whether a resolved address may be connected to.

    Public ones may; with `local` this machine's own and those of a private net too; link-local,
    multicast, unspecified and reserved ones never, also where an IPv6 address carries them.

    Examples
    --------
    >>> [is_allowed(a) for a in ("93.184.216.34", "127.0.0.1", "::ffff:10.0.0.1")]
    [True, False, False]
    """
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        carried = found.ipv4_mapped
        for network, shift in _CARRIERS:
            if found in network:
                carried = IPv4Address((int(found) >> shift) & 0xFFFFFFFF)
        if carried is not None:
            return is_allowed(str(carried), local=local)
    if found.is_multicast or found.is_unspecified or found.is_link_local:
        return False
    if found.is_loopback or any(found.version == n.version and found in n for n in _PRIVATE):
        return local
    return found.is_global


def ask(address: str, where: str, local: bool, deadline: float) -> Answer:
    """Ask once, of an address that was resolved and checked."""
    parts = urlsplit(address)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    target = _resolve(host, port, where, local)
    kind: Any = HTTPSConnection if secure else HTTPConnection
    more = {"context": ssl.create_default_context()} if secure else {}
    connection = kind(host, port, timeout=_left(deadline, where), **more)
    # The name is not looked up again: what was checked is what is connected to.
    connection._create_connection = lambda _, *rest: socket.create_connection((target, port), *rest)
    page = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    headers = {"User-Agent": _AGENT, "Accept": "text/html", "Accept-Encoding": "gzip, identity"}
    with _watch(connection, deadline) as late:
        try:
            connection.request("GET", page, headers=headers)
            response = connection.getresponse()
            answer = _read(response, where, deadline)
            if late():  # cut within its head, an answer looks whole
                raise TimeoutError
            return answer
        except (OSError, HTTPException, ValueError) as error:
            if isinstance(error, ArticleError):
                raise
            if late() or isinstance(error, TimeoutError):
                raise ArticleError(f"{where}: takes too long; try again later") from None
            raise ArticleError(f"{where}: {_describe(error)}") from None
        finally:
            connection.close()


def _resolve(host: str, port: int, where: str, local: bool) -> str:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ArticleError(
            f"{where}: no server of the name {printable(host)} is found; "
            "check the address and the connection"
        ) from None
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not is_allowed(address, local=local):
            named = "" if host == address else f"{address}, "
            why = "no address that a page of the web has; check it"
            if is_allowed(address, local=True):
                why = "on this machine or a private net; --local allows both"
            raise ArticleError(f"{where}: {printable(host)} is {named}{why}")
    return addresses[0]


@contextmanager
def _watch(connection: HTTPConnection, deadline: float) -> Iterator[Callable[[], bool]]:
    """Cut a connection at its deadline, however slowly it drips."""
    cut = threading.Event()

    def end() -> None:
        cut.set()
        if connection.sock is not None:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(deadline - time.monotonic(), 0.01), end)
    timer.daemon = True
    timer.start()
    try:
        yield cut.is_set
    finally:
        timer.cancel()


def _left(deadline: float, where: str) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise ArticleError(f"{where}: takes too long; try again later")
    return left


def _read(response: HTTPResponse, where: str, deadline: float) -> Answer:
    status = response.status
    location = response.getheader("Location", "")
    if status in (301, 302, 303, 307, 308) and location:
        return Answer(status, location, "", b"")
    if status != 200:
        told = _REFUSED.get(status, "the server answers with an error ({status}); try again later")
        raise ArticleError(f"{where}: {told.format(status=status)}")
    kind = response.getheader("Content-Type", "")
    mime = kind.partition(";")[0].strip().lower()
    if mime not in _HTML:
        raise ArticleError(
            f"{where}: is {printable(mime[:60])}, no web page; save its text as .txt"
        )
    charset = re.search(r"charset=[\"']?([\w.:-]{1,40})", kind, re.IGNORECASE)
    body = _read_body(response, where, deadline)
    return Answer(status, "", charset[1] if charset else "", body)


def _read_body(response: HTTPResponse, where: str, deadline: float) -> bytes:
    length = response.getheader("Content-Length", "")
    if length.isdigit() and int(length) > LARGEST:
        raise ArticleError(f"{where}: is too large ({int(length) / 2**20:.0f} MB of at most 10)")
    body = bytearray()
    inflate = _unpacker(response.getheader("Content-Encoding", ""), where)
    got = 0
    while piece := response.read1(65536):
        got += len(piece)
        try:
            body += inflate.decompress(piece, LARGEST + 1) if inflate else piece
        except zlib.error:
            raise ArticleError(f"{where}: is packed and damaged; try again") from None
        if len(body) > LARGEST or got > LARGEST:
            raise ArticleError(f"{where}: is too large (more than 10 MB)")
        _left(deadline, where)
    cut = inflate is not None and not inflate.eof
    if cut or (length.isdigit() and got < int(length)) or (not length and not _is_ended(response)):
        raise ArticleError(f"{where}: broke off half-way; try again")
    return bytes(body)


def _is_ended(response: HTTPResponse) -> bool:
    """Tell whether a body of no told length came to its end: chunked ones end with a last chunk."""
    return not response.chunked or response.isclosed() or response.chunk_left in (None, 0)


def _unpacker(encoding: str, where: str) -> Any:
    """Return what unpacks a body that is packed, None for one that is not."""
    if encoding.lower() in ("", "identity"):
        return None
    if encoding.lower() not in ("gzip", "x-gzip", "deflate"):
        raise ArticleError(
            f"{where}: is packed as {printable(encoding[:20])}; save the page by hand"
        )
    return zlib.decompressobj(47)  # gzip or zlib, told by the first bytes


def _describe(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return "has no valid certificate; open it in a browser and save the page as .html"
    if isinstance(error, ConnectionRefusedError):
        return "the server refuses to connect; check the address"
    if isinstance(error, HTTPException | ConnectionError):
        return "broke off half-way; try again"
    return f"cannot be reached ({printable(str(error))[:80]}); check the address"
