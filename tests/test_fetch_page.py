"""Fetching a page: against servers on this machine only, and the decision on its own."""

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from helpers.__main__ import main
from helpers.article import fetch
from helpers.article.fetch import fetch_page
from helpers.article.model import ArticleError
from helpers.article.read import read_article
from helpers.article.request import is_allowed
from helpers.corrections.read import find_corrections
from helpers.funnel.read import find_funnel

PAGE = (Path(__file__).parent / "pages" / "newspaper.html").read_bytes()

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the path says; counts what it was asked for."""

    asked: list[str] = []  # noqa: RUF012  # one list for all requests
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.asked.append(self.path)
        ANSWERS.get(self.path.partition("?")[0], missing)(self)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def answer(
        self, body: bytes, status: int = 200, kind: str = "text/html", **headers: str
    ) -> None:
        self.send_response(status)
        told = {"Content-Type": kind, "Content-Length": str(len(body))} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        for name, value in told.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def status(number: int) -> Answer:
    return lambda handler: handler.answer(b"<html><p>No.</p></html>", number)


missing = status(404)


def redirect(to: str) -> Answer:
    return lambda handler: handler.answer(b"", 302, Location=to)


def drip(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    try:
        for _ in range(200):
            handler.wfile.write(b"<p>")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass


def drip_head(handler: Handler) -> None:
    try:
        for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 200:
            handler.wfile.write(bytes([letter]))
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass


def endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    try:
        for _ in range(50):
            handler.wfile.write(b"<p>rain</p>" * 100_000)
    except OSError:
        pass


def half(handler: Handler) -> None:
    handler.answer(PAGE[:900], Content_Length=str(len(PAGE)))


def half_chunk(handler: Handler) -> None:
    handler.answer(b"1000\r\n" + PAGE[:900], Content_Length="", Transfer_Encoding="chunked")


def half_packed(handler: Handler) -> None:
    packed = gzip.compress(PAGE)
    handler.answer(packed[: len(packed) // 2], Content_Encoding="gzip")


def bomb(handler: Handler) -> None:
    handler.answer(gzip.compress(b"<p>rain</p>" * 4_000_000), Content_Encoding="gzip")


ANSWERS: dict[str, Answer] = {
    "/2024/flood-repairs.html": lambda handler: handler.answer(PAGE),
    "/packed": lambda handler: handler.answer(gzip.compress(PAGE), Content_Encoding="gzip"),
    "/latin": lambda handler: handler.answer(
        PAGE.replace(b"\xe2\x80\x9c", b'"').replace(b"\xe2\x80\x9d", b'"')
        .replace("°".encode(), b"\xb0").replace("©".encode(), b"\xa9")
        .replace(b"Hana Brandt", b"Han\xe4 Brandt").replace(b"utf-8", b"latin-1"),
    ),
    "/moved": redirect("/2024/flood-repairs.html"),
    "/circle": redirect("/circle-2"),
    "/circle-2": redirect("/circle"),
    **{f"/long-{n}": redirect(f"/long-{n + 1}") for n in range(9)},
    "/to-file": redirect("file:///etc/hostname"),
    "/to-link-local": redirect("http://169.254.10.10/"),
    "/to-nowhere": redirect("http://[::"),
    "/forbidden": status(403),
    "/log-in": status(401),
    "/gone": status(410),
    "/broken": status(500),
    "/busy": status(429),
    "/large": lambda handler: handler.answer(b"", Content_Length=str(50 * 2**20)),
    "/endless": endless,
    "/bomb": bomb,
    "/drip": drip,
    "/drip-head": drip_head,
    "/letter.pdf": lambda handler: handler.answer(b"%PDF-1.7", kind="application/pdf"),
    "/half": half,
    "/half-chunk": half_chunk,
    "/half-packed": half_packed,
    "/not-packed": lambda handler: handler.answer(PAGE, Content_Encoding="gzip"),
    "/empty": lambda handler: handler.answer(b"<html><body></body></html>"),
    "/wall": lambda handler: handler.answer(
        (Path(__file__).parent / "pages" / "paywall-stub.html").read_bytes()
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Serve the answers on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        httpd.daemon_threads = True
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}"
        httpd.shutdown()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


def test_a_page_is_fetched_once_and_read(
    server: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"{server}/2024/flood-repairs.html"
    before = Handler.asked.count("/2024/flood-repairs.html")
    article = read_article(address, local=True)
    assert article.title == "City Pays 212 of 1,840 Households for Flood Repairs"
    assert (article.url, article.author, article.name) == (address, "Ana Poll", "flood-repairs")
    assert capsys.readouterr().err == (
        f"saved {address} as data/flood-repairs.html; it is not fetched again\n"
    )
    again = read_article(Path(address), local=True)  # a path leaves one slash of the two
    assert again == article
    assert Handler.asked.count("/2024/flood-repairs.html") == before + 1
    assert capsys.readouterr().err == ""
    assert [path.name for path in folder.iterdir()] == ["flood-repairs.html"]
    assert read_article("data/flood-repairs.html") == article


def test_two_addresses_of_one_name_are_two_files(server: str, folder: Path) -> None:
    for query in ("", "?page=2", "?page=3"):
        read_article(f"{server}/2024/flood-repairs.html{query}", local=True)
    assert sorted(path.name for path in folder.iterdir()) == [
        *("flood-repairs-2.html", "flood-repairs-3.html", "flood-repairs.html")
    ]


def test_a_file_of_ones_own_is_not_written_over(server: str, folder: Path) -> None:
    mine = folder / "flood-repairs.html"
    mine.write_text("mine")
    path = fetch_page(f"{server}/2024/flood-repairs.html", local=True)
    assert path.name == "flood-repairs-2.html"
    assert mine.read_text() == "mine"


@pytest.mark.parametrize("page", ["packed", "moved"])
def test_packed_and_moved_pages_are_read(server: str, folder: Path, page: str) -> None:
    assert read_article(f"{server}/{page}", local=True).date is not None
    assert (folder / f"{page}.html").exists()


def test_a_page_in_another_encoding_is_saved_as_utf_8(server: str, folder: Path) -> None:
    assert "Hanä Brandt" in read_article(f"{server}/latin", local=True).text
    assert "Hanä" in (folder / "latin.html").read_text("utf-8")


REFUSED = [
    ("/nothing", "not found (404)"),
    ("/gone", "not found (410)"),
    ("/forbidden", "needs a log-in or a browser (403)"),
    ("/log-in", "needs a log-in or a browser (401)"),
    ("/wall", "asks for a log-in"),
    ("/broken", "answers with an error (500)"),
    ("/busy", "asks to wait (429)"),
    ("/large", "is too large (50 MB of at most 10)"),
    ("/endless", "is too large (more than 10 MB)"),
    ("/bomb", "is too large (more than 10 MB)"),
    ("/letter.pdf", "is application/pdf, no web page"),
    ("/half", "broke off half-way"),
    ("/half-chunk", "broke off half-way"),
    ("/half-packed", "broke off half-way"),
    ("/not-packed", "is packed and damaged"),
    ("/empty", "no article found in this page"),
    ("/circle", "redirects in a circle"),
    ("/long-0", "redirects more than 5 times"),
    ("/to-file", "redirects to file:///etc/hostname, which is no page of the web"),
    ("/to-link-local", "169.254.10.10 is no address that a page of the web has; check it\n"),
    ("/to-nowhere", "which is no page of the web"),
]


@pytest.mark.parametrize(("path", "message"), REFUSED)
def test_what_fails_is_one_line_and_nothing_is_written(
    server: str, folder: Path, path: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tables", f"{server}{path}", "--local", "--out", "out"]) == 2
    line = capsys.readouterr().err
    assert line.startswith(f"{server}{path}: ")
    assert message in line
    assert line.count("\n") == 1
    assert list(folder.iterdir()) == []
    assert not Path("out").exists()


def test_a_page_that_has_no_place_is_told(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").write_text("a file")
    with pytest.raises(ArticleError, match="cannot be written"):
        fetch_page(f"{server}/2024/flood-repairs.html", local=True)


@pytest.mark.parametrize("path", ["/drip", "/drip-head"])
def test_a_slow_drip_is_cut(server: str, folder: Path, path: str) -> None:
    began = time.monotonic()
    with pytest.raises(ArticleError, match="takes too long"):
        fetch_page(f"{server}{path}", local=True, seconds=1)
    assert time.monotonic() - began < 5
    assert list(folder.iterdir()) == []


def test_a_server_that_says_nothing_or_is_not_there(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with pytest.raises(ArticleError, match="takes too long"):
            fetch_page(address, local=True, seconds=0.5)
    with pytest.raises(ArticleError, match="refuses to connect"):
        fetch_page(address, local=True)
    assert list(folder.iterdir()) == []


def test_this_machine_is_not_asked_unless_told(server: str, folder: Path) -> None:
    before = len(Handler.asked)
    page = "2024/flood-repairs.html"
    with pytest.raises(ArticleError) as caught:
        read_article(f"{server}/{page}")
    why = "on this machine or a private net; --local allows both"
    assert str(caught.value) == f"{server}/{page}: 127.0.0.1 is {why}"
    with pytest.raises(ArticleError, match=r": localhost is (127\.0\.0\.1|::1), on this machine"):
        read_article(server.replace("127.0.0.1", "localhost"))
    assert len(Handler.asked) == before
    assert list(folder.iterdir()) == []


def test_what_was_checked_is_what_is_connected_to(
    server: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[str] = []
    port = int(server.rpartition(":")[2])

    def look_up(host: str, *_: object, **__: object) -> list[object]:
        looked_up.append(host)
        if host.startswith("127."):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        # A name that is another address each time it is looked up.
        address = "127.0.0.1" if looked_up.count(host) == 1 else "192.0.2.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    article = read_article(f"http://tern.example:{port}/2024/flood-repairs.html", local=True)
    assert article.date is not None
    assert looked_up.count("tern.example") == 1


ALLOWED = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
PRIVATE = [
    *("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
    *("::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:192.168.0.1"),
    *("64:ff9b::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1"),
]
NEVER = [
    *("169.254.169.254", "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "100.64.0.1"),
    *("192.0.2.1", "198.18.0.1", "fe80::1", "fe80::1%eth0", "::", "ff02::1"),
    *("::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2001:db8::1"),
]


def test_the_decision_is_the_addresss_alone() -> None:
    assert all(is_allowed(a) and is_allowed(a, local=True) for a in ALLOWED)
    assert all(is_allowed(a, local=True) and not is_allowed(a) for a in PRIVATE)
    assert not any(is_allowed(a) or is_allowed(a, local=True) for a in NEVER)


WRONG = [
    ("ftp://tern.example/boats", "only http and https"),
    ("file:///etc/hostname", "only http and https"),
    ("javascript:/x", "only http and https"),
    ("http:///boats", "is no address"),
    ("http://ana@tern.example/", "is no address"),
    ("http://tern.example:99999/", "is no address"),
    ("http://[::1/", "is no address"),
]


@pytest.mark.parametrize(("address", "message"), WRONG)
def test_a_wrong_address_is_one_line(address: str, message: str, folder: Path) -> None:
    with pytest.raises(ArticleError, match=message) as caught:
        read_article(address)
    assert "\n" not in str(caught.value)
    assert list(folder.iterdir()) == []


def test_a_name_that_no_server_has(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(ArticleError, match=r"no server of the name tern\.example is found"):
        read_article("https://tern.example/boats")


def test_without_trafilatura_nothing_is_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "find_spec", lambda name: None)
    with pytest.raises(ArticleError, match="needs trafilatura; install it"):
        fetch_page("https://tern.example/boats")
    assert list(folder.iterdir()) == []


def test_the_files_beside_a_saved_page_are_those_of_its_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "https://tern.example/boats"
    saved = tmp_path / "data" / "boats.html"
    saved.parent.mkdir()
    saved.write_text(f"<!-- saved from url=(0026){address} -->\n<p>40 boats", encoding="utf-8")
    entry = '[[figure]]\nwords = "40"\ndrop = true\n'
    saved.with_suffix(".corrections.toml").write_text(entry, encoding="utf-8")
    stage = '[[stage]]\nstage = "a"\nname = "Boats"\nevidence = "40 boats"\n'
    saved.with_suffix(".funnel.toml").write_text(stage, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert [entry.words for entry in find_corrections(address).entries] == ["40"]
    assert [stage.name for stage in find_funnel(address).stages] == ["Boats"]
