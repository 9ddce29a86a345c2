"""Reports over many articles: the page of 06 with an index of all, and one index over several."""

import os
import re
from collections import Counter
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pandas as pd

from helpers.article.model import ArticleError
from helpers.corpus.across import compare_headlines
from helpers.english import join_words, say_count
from helpers.english import quote as quote_words
from helpers.files import encode_csv, printable, tell_failure, write_whole
from helpers.report.run import NOTEBOOKS, collect, execute, start_pool
from helpers.schema import each_row
from helpers.show.html import to_breaking_html, to_html
from helpers.tables import to_csv

_MOST = 2_000  # articles listed on one page
_OURS = b'<p class="brand">Counted &amp; Quoted</p>'
_FACTS = re.compile(r'<div class="facts">.*?</div>', re.DOTALL)
_FINDING = re.compile(r'<div class="finding">.*?</div>', re.DOTALL)
_TABLES = ("paragraphs", "sentences", "figures", "statements", "speakers", "errors")


def write_corpus_report(
    source: str | Path, out: str | Path, *, notebooks: Path = NOTEBOOKS
) -> Path:
    """Write the page of notebook 06 and an index of all articles beside their tables.

    Parameters
    ----------
    source
        The articles, as for `helpers.corpus.run.write_corpus`.
    out
        The folder that holds their tables.
    notebooks
        The folder of the notebooks.

    Returns
    -------
    Path
        ``out/index.html``: each article with what was found in it, linked to its own report
        where one of that same text stands beside `out`.

    Raises
    ------
    ArticleError
        A file cannot be written.
    ReportError
        A cell failed; the last report stays as it was.
    """
    from tqdm import tqdm

    out = Path(out)
    with (
        start_pool(1, files=True) as pool,
        tqdm(total=1, unit="notebook", desc="report") as bar,
    ):
        path = notebooks / "06_corpus.ipynb"
        made = collect({pool.submit(_make_page, path, Path(source).absolute()): path.stem}, bar)
    page, findings, files = made["06_corpus"]
    frames = {name: pd.read_parquet(out / name) for name in _TABLES}
    rows = list_findings(frames)
    listed = _list_articles(rows, frames["paragraphs"], out)
    files |= {"06_corpus.html": page.encode()}
    files["index.html"] = _make_index(listed, findings, len(rows), len(frames["errors"])).encode()
    write_files(out, files)
    return out / "index.html"


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, each whole, in their order.

    Raises
    ------
    ArticleError
        One cannot be written.
    """
    for name, content in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with write_whole(path) as temporary:
                temporary.write_bytes(content)
        except OSError as error:
            raise ArticleError(
                tell_failure(path, "written", error, "choose another folder")
            ) from None


def list_findings(tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """List the articles of a corpus with what was found in each.

    Returns
    -------
    pandas.DataFrame
        A row an article, in the order of the source: article, headline (str, missing for none),
        finding (str: how much it counts and reports, whom it quotes most, what its headline
        drops).
    """
    paragraphs, figures, statements = (
        tables[name] for name in ("paragraphs", "figures", "statements")
    )
    heads = paragraphs[paragraphs["part"] == "headline"].drop_duplicates("article")
    headline = heads.set_index("article")["text"]
    counts = {
        "figure": figures.groupby("article").size(),
        "hedged": figures[figures["qualifier"] != "exact"].groupby("article").size(),
        "statement": statements.groupby("article").size(),
        "quoted": statements[statements["mode"] == "direct"].groupby("article").size(),
    }
    named = tables["speakers"]
    named = named[(named["words"] > 0) & named["speaker"].notna()]
    most = named.sort_values("words", ascending=False, kind="stable").drop_duplicates("article")
    voices = {row.article: (row.speaker, row.words) for row in each_row(most)}
    compared = compare_headlines(figures, tables["sentences"])
    compared = compared[compared["part"] == "headline"]  # no deck
    dropped = compared.dropna(subset="dropped").groupby("article")["dropped"].agg(list).to_dict()
    rows = []
    for name in paragraphs["article"].unique():
        number = {key: int(values.get(name, 0)) for key, values in counts.items()}
        parts = [
            f"{say_count(number['figure'], 'figure')}, {number['hedged']:,} hedged",
            f"{say_count(number['statement'], 'statement')}, {number['quoted']:,} quoted",
        ]
        if name in voices:
            speaker, words = voices[name]
            parts.append(f"most quoted: {speaker} ({say_count(int(words), 'word')})")
        if name in dropped:
            words = dict.fromkeys(word for told in dropped[name] for word in told.split(", "))
            parts.append(f"the headline drops {join_words(map(quote_words, words))}")
        rows.append((name, headline.get(name), "; ".join(parts)))
    return pd.DataFrame(rows, columns=["article", "headline", "finding"]).astype("str")


def _list_articles(rows: pd.DataFrame, paragraphs: pd.DataFrame, out: Path) -> str:
    """Make the table of the articles; the first column leads to an article's own report."""
    cells, stems = [], Counter(Path(article).stem for article in rows["article"])
    own = paragraphs.groupby("article", sort=False)
    for row in each_row(rows.head(_MOST)):
        name, stem = to_breaking_html(row.article), Path(row.article).stem
        report = out.parent / stem / "index.html"
        # One of two "x.txt" may be whose report it is; and this is no report of a "corpus.txt".
        if stems[stem] == 1 and report.parent != out and _is_of(report, own.get_group(row.article)):
            address = quote(Path(os.path.relpath(report, out)).as_posix())
            name = f'<a href="{escape(address)}">{name}</a>'
        headline = "–" if pd.isna(row.headline) else to_breaking_html(row.headline)
        texts = (name, headline, to_breaking_html(row.finding))
        cells.append("".join(f'<td class="text" dir="auto">{text}</td>' for text in texts))
    more = f", the first {_MOST:,}" if len(rows) > _MOST else ""
    caption = f"All articles ({say_count(len(rows), 'row')}{more})"
    head = "".join(f'<th scope="col" class="text">{n}</th>' for n in rows.columns)
    return (
        f'<div class="cq tex2jax_ignore mathjax_ignore"><div class="scroll" role="region" '
        f'tabindex="0" aria-label="{caption}"><table><caption><span>{caption}</span></caption>'
        f"<thead><tr>{head}</tr></thead><tbody><tr>{'</tr><tr>'.join(cells)}</tr></tbody>"
        "</table></div></div>"
    )


def _is_of(report: Path, paragraphs: pd.DataFrame) -> bool:
    """Tell whether a report is of the text with these paragraphs: those of its own table."""
    try:
        made = (report.parent / "tables" / "paragraphs.csv").read_bytes()
    except OSError:
        return False
    return report.is_file() and made == encode_csv(to_csv(paragraphs.drop(columns="article")))


def _make_page(path: Path, source: Path) -> tuple[str, list[Any], dict[str, bytes]]:
    """Run notebook 06 for a source; return its page, its findings and its files."""
    from helpers.report.attach import take_attachments
    from helpers.report.export import export_page, pick_parts

    notebook = execute(path, corpus=source)
    notebook.cells[0].source += "\n\n[Each article, with what was found in it](index.html)"
    files = take_attachments(notebook)
    parts = pick_parts(notebook)
    return export_page(notebook, path.stem), parts["picture"] + parts["finding"], files


def _make_index(listed: str, findings: list[Any], articles: int, errors: int) -> str:
    from helpers.report.export import export_page, make_list

    failed = f"; {say_count(errors, 'other')} could not be read" if errors else ""
    return export_page(
        make_list(
            f"# {say_count(articles, 'article')}, and what was found in each",
            [
                f"They share one set of tables{failed}: [What many of them have in common]"
                "(06_corpus.ipynb).",
                findings,
                "## Which articles are they?",
                listed,
            ],
        ),
        "articles",
    )


def index_reports(out: Path) -> str:
    """Return the page that lists all reports of a folder, each with its facts and findings.

    Both are taken from the report's own summary, so that they are what it says today. Where there
    is no report, or ``out/index.html`` is a page of somebody else's, there is none: ``""``.
    """
    from helpers.report.export import export_page, make_list

    cells: list[str | list[Any]] = []
    folders = [path for path in sorted(out.iterdir()) if _is_report(path)]
    if not folders or ((out / "index.html").exists() and not has_index(out)):
        return ""
    for folder in folders:
        summary = (folder / "index.html").read_text("utf-8", "replace")
        address = quote(os.fsencode(folder.name))
        name = to_html(printable(folder.name))
        told = [*_FACTS.findall(summary)[:1], *_FINDING.findall(summary)[:3]]
        cells.append(f"<h2>{name}</h2>")  # no Markdown: a file may be named "a *b* c"
        cells.append([_show(html) for html in told])
        cells.append(
            f'<p><a href="{address}/index.html">The report of {name}</a>, or '
            f'<a href="{address}/{quote(whole_name(folder.name))}">all of it in one file</a></p>'
        )
    return export_page(make_list(f"# {say_count(len(folders), 'report')}", cells), "reports")


def has_index(out: Path) -> bool:
    """Tell whether a folder's ``index.html`` is a page of ours."""
    try:
        return _OURS in (out / "index.html").read_bytes()
    except OSError:
        return False


def _is_report(folder: Path) -> bool:
    """Tell whether a folder holds the report of an article."""
    return all((folder / name).is_file() for name in ("index.html", whole_name(folder.name)))


def _show(html: str) -> Any:
    from nbformat.v4 import new_output

    return new_output("display_data", {"text/html": f'<div class="cq">{html}</div>'})


def whole_name(name: str) -> str:
    """Return the name of the one file that holds a report's pages."""
    from helpers.report.run import PAGES

    return f"{name}.html" if name not in PAGES else f"{name}-all.html"
