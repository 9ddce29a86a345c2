"""One file to send: all pages of a report in one, every link inside it.

The pages are those that the template made, so their marks are known: an ``id`` gets its page's
name before it, and a link to a page becomes a link to its section.
"""

import re
from html import escape

_MAIN = re.compile(r'<main id="main"[^>]*>(.*)</main>', re.DOTALL)
_SIDE = re.compile(r'<div class="side">.*?(?=<main )', re.DOTALL)
_PAGES = re.compile(r'<nav aria-label="Pages of this report">.*?</nav>', re.DOTALL)
_FILES = re.compile(r'<p class="files">.*?</p>', re.DOTALL)
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_TAG = re.compile(r"<[A-Za-z][^<>]*>")
# A value in single quotes holds double ones: words of the article, with no id and no link of ours.
_ATTRIBUTE = re.compile(r""" ([\w-]+)=(?:"([^"]*)"|'[^']*')""")
_NAMED = frozenset(("id", "for", "aria-labelledby", "aria-describedby"))
_LINK = re.compile(r"(?:([\w-]+)\.html)?(?:#(.*))?")
_HEADING = re.compile(r"(</?h)([1-5])(?=[\s>])")
_SWITCH = (
    '<p class="switch"><input type="checkbox" id="all-code">'
    '<label for="all-code">Show all code</label></p>'
)


def bundle_pages(pages: dict[str, str], labels: dict[str, str]) -> str:
    """Return one page that holds all of them.

    Parameters
    ----------
    pages
        The pages by name, the index first.
    labels
        What each is called.
    """
    keys = {name: _key(name) for name in pages}
    styles: dict[str, None] = {}
    sections = []
    for number, (name, page) in enumerate(pages.items()):
        found = _MAIN.search(page)
        body = _FILES.sub("", found[1] if found else "")
        styles |= dict.fromkeys(_STYLE.findall(body))
        body = _set_tags(_STYLE.sub("", body), name, keys)
        if number:  # one heading of the first rank: the summary's
            body = _HEADING.sub(lambda h: f"{h[1]}{int(h[2]) + 1}", body)
        label = escape(labels.get(name, name))
        sections.append(
            f'<section class="part" id="{keys[name]}" aria-label="{label}">{body}</section>'
        )
    first = next(iter(pages.values()))
    links = "".join(
        f'<li><a href="#{keys[name]}">{escape(labels.get(name, name))}</a></li>' for name in pages
    )
    nav = f'<nav aria-label="Parts of this report"><ul>{links}</ul></nav>'
    whole = "".join(sections)
    switch = _SWITCH if '<details class="code">' in whole else ""
    html = _MAIN.sub(lambda _: f'<main id="main" tabindex="-1">{whole}</main>', first)
    html = _SIDE.sub(lambda _: f'<div class="side">{switch}</div>\n', html, count=1)
    html = _PAGES.sub(lambda _: nav, html, count=1)
    return html.replace("</head>", f"{''.join(styles)}</head>", 1)


def _key(name: str) -> str:
    """Return a section's id: "03_figures" is "figures"."""
    return re.sub(r"^\d+_", "", name)


def _set_tags(html: str, own: str, keys: dict[str, str]) -> str:
    """Put a page's name before its ids, and lead its links to where they now are."""

    def set_attribute(found: re.Match[str]) -> str:
        name, value = found.groups()
        if value and name in _NAMED:
            return f' {name}="{keys[own]}-{value}"'
        link = _LINK.fullmatch(value) if value is not None and name == "href" else None
        if not link or (link[1] is not None and link[1] not in keys):
            return found[0]
        key = keys[link[1] or own]
        return f' href="#{key}-{link[2]}"' if link[2] else f' href="#{key}"'

    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(set_attribute, tag[0]), html)
