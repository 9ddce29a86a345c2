"""The command line: ``python -m helpers COMMAND``."""

import argparse
import builtins
import sys
from pathlib import Path
from typing import NoReturn

from helpers.article.files import is_address
from helpers.article.language import tell_language
from helpers.article.model import Article, ArticleError
from helpers.article.read import locate_article, read_article
from helpers.corrections.read import corrections_path, find_corrections
from helpers.corrections.write import write_corrections
from helpers.english import say_count
from helpers.files import printable
from helpers.funnel.candidates import write_candidates
from helpers.funnel.read import FunnelError, funnel_path
from helpers.report.run import ReportError
from helpers.tables import FORMATS, tabulate, write_tables

_REPORTS = Path("reports")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def _read(options: argparse.Namespace) -> Article:
    """Read the article; a text that is not English is read too, and told of."""
    options.article = locate_article(options.article, local=options.local)
    article = read_article(options.article)
    _warn(options.article, article)
    return article


def _split(given: str) -> list[str]:
    """Split a word that is several articles, as ``make report ARTICLE="a.txt b.txt"`` gives it."""
    words = given.split()
    several = len(words) > 1 and not Path(given).exists()
    missing = [word for word in words if not (is_address(word) or Path(word).exists())]
    if not several or len(missing) == len(words):
        return [given]
    if missing:
        raise ArticleError(
            f"{printable(missing[0])}: no such file; check the path, and name an article whose "
            "path has a space alone, without others beside it"
        )
    return words


def _warn(path: Path, article: Article) -> None:
    if warning := tell_language(article):
        print(f"{printable(path)}: {warning}", file=sys.stderr)


def _report(options: argparse.Namespace) -> None:
    from helpers.report.many import has_index
    from helpers.report.write import write_reports

    given = [article for words in options.articles for article in _split(words)]
    articles = [locate_article(article, local=options.local) for article in given]
    for page in write_reports(articles, options.out, warn=_warn):
        print(page)
    if has_index(options.out):
        print(f"{options.out / 'index.html'}: the index of all reports there")


def _notebooks(options: argparse.Namespace) -> None:
    from helpers.report.run import execute_notebooks

    execute_notebooks()


def _tables(options: argparse.Namespace) -> None:
    tables = tabulate(_read(options), find_corrections(options.article))
    for path in write_tables(tables, options.out, options.format):
        print(path)


def _new(options: argparse.Namespace) -> None:
    article = _read(options)
    tables = tabulate(article, find_corrections(options.article))
    funnel, corrections = funnel_path(options.article), corrections_path(options.article)
    if funnel.exists() and corrections.exists():
        name = printable(corrections.name)
        raise FunnelError(f"{printable(funnel)}: exists already, as {name} does; edit them")
    if not corrections.exists():
        write_corrections(article.name, corrections)
        print(f"{printable(corrections)}: no corrections yet; its comments show how to write them")
    if not funnel.exists():
        count = write_candidates(article, tables, funnel)
        found = say_count(count, "candidate stage")
        print(f"{printable(funnel)}: {found}; keep those that belong together and name them")


def _corpus(options: argparse.Namespace) -> None:
    from helpers.corpus.run import write_corpus

    summary = write_corpus(options.source, options.out, options.scheduler, again=options.again)
    print(summary)
    if options.report and summary.articles:
        from helpers.report.many import write_corpus_report

        print(write_corpus_report(options.source, options.out))
    if not summary.articles:
        import pandas as pd

        where = printable(options.source)
        first = pd.read_parquet(options.out / "errors").iloc[0]
        raise ArticleError(
            f"{where}: no article could be read; the first, {first['article']}: {first['reason']}"
        )


def _add_local(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--local",
        action="store_true",
        help="let an address be one of this machine or of a private net",
    )


def _add_report(commands: "argparse._SubParsersAction[_Parser]") -> None:
    report = commands.add_parser("report", help="write the HTML reports of articles")
    report.add_argument(
        "articles",
        nargs="*",
        metavar="ARTICLE",
        default=["data/volunteers.txt"],
        help="files or addresses (%(default)s)",
    )
    report.add_argument(
        "--out",
        type=Path,
        default=_REPORTS,
        metavar="DIR",
        help="folder of the reports' folders (%(default)s)",
    )
    _add_local(report)
    report.set_defaults(run=_report)


def _add_corpus(commands: "argparse._SubParsersAction[_Parser]") -> None:
    corpus = commands.add_parser("corpus", help="write the tables of many articles, as Parquet")
    corpus.add_argument("source", type=Path, metavar="SOURCE", help="folder, .jsonl or .parquet")
    corpus.add_argument("--out", type=Path, required=True, metavar="DIR")
    corpus.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="a running Dask scheduler, such as tcp://10.0.0.5:8786",
    )
    corpus.add_argument(
        "--again",
        action="store_true",
        help="replace the tables of DIR where they are of another source or made by other rules",
    )
    corpus.add_argument(
        "--report",
        action="store_true",
        help="write the page of notebook 06 and an index of all articles there too",
    )
    corpus.set_defaults(run=_corpus)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m helpers", description="Read news articles as data.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    _add_report(commands)
    tables = commands.add_parser("tables", help="write the tables of an article")
    tables.add_argument("article", metavar="ARTICLE", help="a file or an address")
    _add_local(tables)
    tables.add_argument("--out", type=Path, required=True, metavar="DIR")
    tables.add_argument("--format", choices=FORMATS, default="csv")
    tables.set_defaults(run=_tables)

    new = commands.add_parser(
        "new", help="write a file of candidate stages, and one for corrections"
    )
    new.add_argument("article", metavar="ARTICLE", help="a file or an address")
    _add_local(new)
    new.set_defaults(run=_new)

    _add_corpus(commands)
    notebooks = commands.add_parser("notebooks", help="run the committed notebooks in place")
    notebooks.set_defaults(run=_notebooks)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status: 0, 1 for a failing notebook, 2 for bad input."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (ArticleError, FunnelError) as error:
        print(error, file=sys.stderr)
        return 2
    except ReportError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped; finished files are whole, the others as they were", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    status = main()
    if not hasattr(builtins, "get_ipython"):  # %run shows an exit as an error of the program
        sys.exit(status)
