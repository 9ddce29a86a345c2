"""The notebooks' setting, ``ARTICLE`` in ``notebooks/settings.py``: one line where it is missing.

Python asks a module's ``__getattr__`` for a name that the module has not.
"""

from typing import NoReturn

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
