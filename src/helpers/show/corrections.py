"""What a person put right, told, and what may be: lines for the corrections file, to copy."""

import pandas as pd

from helpers.article.model import Article
from helpers.corrections.read import Corrections
from helpers.english import find_words, join_words, quote, say_count
from helpers.schema import each_row
from helpers.show.html import Html, shorten, to_html


def show_entries(doubts: pd.DataFrame, first: int) -> Html:
    """Show lines for the corrections file, an entry a doubt, ready to copy; `first` unfolded."""
    items = [
        f'<p><a href="#n{row.sentence}">{to_html(shorten(row.text, 80))}</a>: '
        f"{to_html(row.check)}</p>"
        f'<pre class="entry" tabindex="0">{to_html(row.entry)}</pre>'
        for row in each_row(doubts)
    ]
    if not items:
        return Html('<p class="none">No row gives a reason to check it.</p>', "No entry")
    shown, rest = "".join(items[:first]), "".join(items[first:])
    if rest:
        more = say_count(len(items) - first, "more entry", "more entries")
        shown += f'<details class="more"><summary>{more}</summary>{rest}</details>'
    return Html(
        f'<style>{_ENTRY_STYLE}</style><div class="entries">{shown}</div>',
        "\n\n".join(doubts["entry"]),
    )


_ENTRY_STYLE = (
    ".entries p{break-after:avoid}"
    ".entries .entry{user-select:all;white-space:pre-wrap;overflow-wrap:anywhere;"
    "margin:.2em 0 1em!important;padding:.5em .8em!important;"
    "border:1px solid #888!important;border-radius:4px;"
    "break-inside:avoid}"
    "@media print{.entries details{display:none}}"  # nobody copies from paper
)


_DONE = {
    "changed": "put right",
    "joined": "joined the names of",
    "dropped": "dropped",
    "added": "added",
}


def tell_corrected(
    corrected: pd.DataFrame, article: Article, corrections: Corrections
) -> list[str]:
    """Tell what a person did to how many rows, and which names of theirs the article has not.

    Such a name may be right, or misspelled. `corrected` is a frame of
    `helpers.tabulate_corrections`.
    """
    done = []
    for change, told in _DONE.items():
        tables = corrected.loc[corrected["change"] == change, "table"].value_counts()
        if len(tables):
            rows = [say_count(n, str(name).removesuffix("s")) for name, n in tables.items()]
            done.append(f"{told} {join_words(rows)}")
    *front, last = done or [""]
    sentences = (
        [f"A person {', '.join([*front, f'and {last}' if front else last])}."] if done else []
    )
    names = [entry.facts.get("speaker") or "" for entry in corrections.of("statement")]
    names += [entry.names[0] for entry in corrections.of("same")]
    strange = [name for name in dict.fromkeys(names) if not find_words(article.text, name)]
    if strange:
        stand = f"{join_words(map(quote, strange))} {'stands' if len(strange) == 1 else 'stand'}"
        sentences.append(f"Of the names a person wrote, {stand} nowhere in the article.")
    return sentences
