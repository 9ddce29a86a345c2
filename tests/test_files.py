"""Files are written whole or not at all, and one line says why one failed."""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from helpers.files import printable, tell_failure, write_new_text, write_text, write_whole


@pytest.mark.processes
def test_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from helpers.files import write_text\n"
        "print('ready', flush=True)\n"
        "for n in range(10**6):\n"
        "    write_text(pathlib.Path(sys.argv[1]), str(n % 10) * 3_000_000 + '</html>')\n"
    )
    target = tmp_path / "page.html"
    write_text(target, "old</html>")
    for wait in (0.01, 0.03, 0.07, 0.12):
        run = subprocess.Popen([sys.executable, "-c", program, str(target)], stdout=subprocess.PIPE)
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(wait)
        run.kill()
        run.wait()
        run.stdout.close()
        text = target.read_text()
        assert text.endswith("</html>")
        assert len(text) in (len("old</html>"), 3_000_000 + len("</html>"))
        assert [path.name for path in tmp_path.glob("*.html")] == ["page.html"]


def test_what_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    write_text(target, "old")
    with suppress(RuntimeError), write_whole(target) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_text_is_utf_8_with_newlines_as_they_are(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "café\n\r\n")
    assert (tmp_path / "a.txt").read_bytes() == b"caf\xc3\xa9\n\r\n"


def test_a_new_file_takes_no_ones_place(tmp_path: Path) -> None:
    target = tmp_path / "a.toml"
    write_new_text(target, "mine")
    with pytest.raises(FileExistsError):
        write_new_text(target, "yours")
    (tmp_path / "link.toml").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        write_new_text(tmp_path / "link.toml", "yours")
    assert target.read_text() == "mine"


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (OSError(28, "No space left on device"), "a: cannot be read (no space left on device); x"),
        (ValueError("Embedded null byte"), "a: cannot be read (embedded null byte); x"),
        (OSError("two\nlines"), "a: cannot be read (two\\nlines); x"),
    ],
)
def test_why_a_file_failed(error: Exception, line: str) -> None:
    assert tell_failure("a", "read", error, "x") == line


def test_names_stand_on_one_line() -> None:
    assert printable(Path("a\nb\x1b.txt")) == "a\\nb\\x1b.txt"
