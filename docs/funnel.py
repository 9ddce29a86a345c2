"""Draw the README's picture, docs/funnel.svg, from the first article."""

from pathlib import Path

from helpers import count_stages, read_article, tabulate
from helpers.funnel.read import find_funnel
from helpers.show.article import source_line
from helpers.show.funnel import (
    describe_funnel,
    label_stages,
    plot_funnel,
    tell_claims,
    title_funnel,
)
from helpers.show.pictures import render

FOLDER = Path(__file__).parent
ARTICLE = FOLDER.parent / "data" / "volunteers.txt"


def draw_funnel() -> tuple[bytes, str]:
    """Return the picture, and what it shows in words."""
    article = read_article(ARTICLE)
    tables, funnel = tabulate(article), find_funnel(ARTICLE)
    stages = label_stages(count_stages(funnel, article, tables), tables)
    source = source_line(article, funnel.source, tell_claims(stages), funnel.note)
    svg = render(plot_funnel, stages, funnel.counts, title_funnel(stages), source)
    assert svg is not None
    return svg, describe_funnel(stages)


if __name__ == "__main__":
    picture, words = draw_funnel()
    (FOLDER / "funnel.svg").write_bytes(picture)
    print(words)
