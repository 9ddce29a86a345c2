"""Markdown as it is read: what is blanked, what stays, and where."""

import pytest

from helpers.article.markdown import blank, read_markdown

READ = [
    ("a *b* **c** ***d*** _e_", "a  b    c      d     e "),
    ("**a *b* c** d", "  a  b  c   d"),
    ("5 * 3 * 2, snake_case_name", "5 * 3 * 2, snake_case_name"),
    ("10%* of it, $4*", "10%* of it, $4*"),
    (r"half \* a \_ b", "half  * a  _ b"),
    ('[a b](https://x.example/a_(b)_1 "c 2").', " a b" + " " * 34 + "."),
    ("[a][1] ![p 3](q.jpg) b [sic] c", " a     " + " " * 13 + " b [sic] c"),
    ("a<br>b <https://x.example/9> c", "a    b " + " " * 21 + " c"),
    ("a <!-- 5 - 4 --> b", "a" + " " * 16 + "b"),
    ("the 3 < 5 and 6 > 2", "the 3 < 5 and 6 > 2"),
    ("use `code` here.[^1]", "use  code  here.    "),
    ("> a\n> > b", "  a\n    b"),
    ("- a\n* b\n+ c\n12. d\n3) e", "  a\n  b\n  c\n    d\n   e"),
    ("a\n\n---\n\n* * *\nb", "a\n\n   \n\n     \nb"),
    ("[1]: https://x.example/1\na", " " * 24 + "\na"),
    ("```python\na\n```", "         \na\n   "),
    ("-5 degrees", "-5 degrees"),
    ("#tag", "#tag"),
]


@pytest.mark.parametrize(("text", "plain"), READ)
def test_what_is_read(text: str, plain: str) -> None:
    assert read_markdown(text).plain == plain


def test_headings_and_items() -> None:
    text = "# A *b* #\n\nC\n===\n\nd.\n---\n- e\n- f"
    reading = read_markdown(text)
    assert [text[slice(*place)] for place in reading.headings] == ["A *b", "C"]
    assert [text[at] for at in reading.items] == ["e", "f"]


def test_marks_before_the_start_stay() -> None:
    assert read_markdown("*a* *b*", 4).plain == "*a*  b "


def test_blank_keeps_newlines() -> None:
    assert blank("ab\ncd ef", [(0, 4), (6, 7)]) == "  \n d  f"


@pytest.mark.parametrize(
    "piece",
    ["*a ", "**", "_", "[a](", "[", "<!--", "`", "- ", "> ", "# ", "\\*", "<a ", "[^", "a*"],
)
def test_long_runs_of_marks_are_read(piece: str) -> None:
    text = piece * 20_000
    assert len(read_markdown(text).plain) == len(text)
