"""The notebooks' setting, ``ARTICLE`` in ``notebooks/settings.py``: one line where it is missing.

Python asks a module's ``__getattr__`` for a name that the module has not. What is no Python it does
not run at all, so a notebook is told beforehand what to say of that.
"""

import builtins
from pathlib import Path
from typing import Any, NoReturn

from helpers.article.model import ArticleError


def __getattr__(name: str) -> NoReturn:
    """Say, for ``notebooks/settings.py``, that the article's name there is misspelled or missing.

    Raises
    ------
    ArticleError
        The name asked for is ``ARTICLE``.
    AttributeError
        It is another; Python itself asks for some.
    """
    if name == "ARTICLE":
        raise ArticleError(
            'notebooks/settings.py: sets no ARTICLE; write ARTICLE = "../data/yours.txt" there, '
            "then choose Kernel > Restart Kernel and Run All Cells"
        )
    raise AttributeError(name)


def explain_broken_setting() -> None:
    """Let a notebook say in one line that its settings are no Python: a path without its quote."""
    shell = getattr(builtins, "get_ipython", lambda: None)()
    if shell is not None:
        shell.set_custom_exc((SyntaxError,), _show_fault)


def _show_fault(shell: Any, kind: type, fault: SyntaxError, trace: Any, **_: Any) -> None:
    """Show a fault of the settings in one line, any other as the notebook does."""
    if Path(fault.filename or "").name != "settings.py":
        shell.showtraceback((kind, fault, trace))
        return
    reason = fault.msg.partition(" (detected")[0]
    told = ArticleError(
        f"notebooks/settings.py, line {fault.lineno}: is no Python ({reason}); write "
        'ARTICLE = "../data/yours.txt" there, with both quotation marks, then choose '
        "Kernel > Restart Kernel and Run All Cells"
    )
    shell.showtraceback((ArticleError, told, trace))
