"""Checking the relations that an article states between its own figures."""

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

import pandas as pd

from helpers.checks.amounts import Amount, Interval, judge, read_amount
from helpers.checks.arithmetic import Check, Reader, read_share
from helpers.checks.changes import (
    check_change,
    check_difference,
    check_lead,
    check_margin,
    check_multiple,
)
from helpers.checks.relations import find_relations
from helpers.checks.template import write_template
from helpers.checks.times import check_age, check_rate
from helpers.checks.wholes import check_same, check_share, check_total, check_whole
from helpers.headline import compare_headline
from helpers.schema import Tables, build_rows, each_row

_CHECKS: dict[str, Reader] = {
    "share": check_share,
    "same": check_same,
    "change": check_change,
    "difference": check_difference,
    "lead": check_lead,
    "margin": check_margin,
    "multiple": check_multiple,
    "total": check_total,
    "list": check_total,
    "sum": check_total,
    "whole": check_whole,
    "rate": check_rate,
    "age": check_age,
}
_NAMES = {
    "same": "share",
    "whole": "total",
    "list": "total",
    "sum": "total",
    "lead": "difference",
    "margin": "difference",
}
_FEW = 12  # in a headline, a smaller count without a noun may be of anything


def check_figures(tables: Tables) -> pd.DataFrame:
    r"""Check what an article's own figures say of each other.

    Only relations that the grammar of a sentence states are checked, and the headline's figures
    against the body's; that no row disagrees does not mean that all is right.

    Returns
    -------
    pandas.DataFrame
        A row a relation, in the order of the text.

        - relation (str): share ("212 of 1,840 households, or 11.5%", "a third of them (34%)"),
          change ("rose 25% to 50 from 40"), difference ("12, up 3 from 9"), multiple ("doubled
          to 10,000 from 5,000"), total ("12 people, seven men and five women", "40 boats and
          12 cars, 52 in all"; percentages of one vote), rate ("$1 million a month, $12 million a
          year"), age ("born in 1950, 72") or headline
        - figures (str): the figures it holds between, by number: "3, 4, 5"
        - stated (Float64): what the article says; of a share or change, and of a headline's
          fraction beside a percentage, in percent; of an age in years; else as the figure
        - computed, low, high (Float64): what its other figures come to, and the range that their
          hedges and printed precision allow ("11.5%" is 11.45 to 11.55); missing is open
        - verdict (str): agrees, within rounding, disagrees, or cannot tell
        - sentence (int64): where it stands

    Examples
    --------
    >>> from helpers import parse_article, tabulate
    >>> text = "In all, 212 of 1,840 households, or 11.5%, were paid. It doubled to 9 from 3."
    >>> check_figures(tabulate(parse_article(text)))[["relation", "computed", "verdict"]].round(2)
      relation  computed    verdict
    0    share     11.52     agrees
    1  multiple      3.0  disagrees
    """
    frame = tables.figures
    rows = list(each_row(frame.astype(object).where(frame.notna(), None)))
    published = frame.attrs.get("published")
    day = dt.date.fromisoformat(published) if published else None
    found = [*_check_sentences(tables, rows, day), *_check_headline(tables, rows)]
    found.sort(key=lambda check: (rows[check.figures[0]].sentence, check.figures))
    return build_rows("checks", [_row(check, rows[check.figures[-1]].sentence) for check in found])


class _Found(NamedTuple):
    relation: str
    figures: tuple[int, ...]
    check: Check


def _row(found: _Found, sentence: int) -> tuple[Any, ...]:
    check = found.check
    low, high = (v if v is not None and math.isfinite(v) else None for v in check.spread)
    figures = ", ".join(map(str, found.figures))
    return (
        found.relation, figures, check.stated, check.computed, low, high, check.verdict, sentence
    )  # fmt: skip


def _check_sentences(
    tables: Tables, rows: list[Any], published: dt.date | None
) -> Iterator[_Found]:
    """Check the relations of each sentence; of two between the same figures the first holds."""
    by_sentence: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        by_sentence[row.sentence].append(row)
    texts, starts = tables.sentences["text"].tolist(), tables.sentences["start"].tolist()
    for number, figures in by_sentence.items():
        if len(figures) < 2:
            continue
        template = write_template(texts[number], starts[number], figures)
        seen: dict[int, list[frozenset[int]]] = defaultdict(list)
        for relation in find_relations(template):
            used = sorted({*relation.parts.values(), *(i for i in relation.items if i >= 0)})
            mine = frozenset(used)
            if any(mine <= other or other <= mine for one in used for other in seen[one]):
                continue
            check = _CHECKS[relation.name](relation, rows, published)
            if check:
                for one in used:
                    seen[one].append(mine)
                name = _NAMES.get(relation.name, relation.name)
                yield _Found(name, tuple(used), check)


def _check_headline(tables: Tables, rows: list[Any]) -> Iterator[_Found]:
    """Check the figures of headline and deck that the body repeats."""
    for pair in each_row(compare_headline(tables)):
        head = rows[pair.figure]
        if pd.isna(pair.body_figure) or head.value is None:
            continue
        body = rows[int(pair.body_figure)]
        if head.kind == "count" and not (head.noun and body.noun) and head.value <= _FEW:
            continue
        read = read_share if head.kind != body.kind else read_amount  # "a fifth" beside "20%"
        one, other = read(head), read(body)
        if one and other:
            yield _Found("headline", (head.figure, body.figure), _compare(one, other))


def _compare(stated: Amount, body: Amount) -> Check:
    verdict = judge(stated, (body.value, body.said, body.loose))
    if verdict == "disagrees":  # figures that do are not taken for each other: "500" rounds 487
        verdict = "within rounding"
    return Check(stated.value, body.value, Interval(*body.said), verdict)
