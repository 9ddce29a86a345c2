"""The reports in a real Chromium: inert, accessible, legible, linked."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

ARTICLES = ("volunteers", "flood", "hostile", "bare")
PAGES = ("index", "01_article", "02_words", "03_figures", "04_speakers", "05_funnel")
VIEWS: list[tuple[int, Literal["light", "dark"]]] = [
    (1280, "light"),
    (1280, "dark"),
    (360, "light"),
    (360, "dark"),
]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """Open a page without network; what it asks for is in its `asked`, its errors in `errors`."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    context.route(re.compile("^(?!file:)"), lambda route: route.abort())
    yield context.new_page()
    context.close()


def at(reports: Path, article: str, name: str) -> str:
    return (reports / article / f"{name}.html").as_uri()


@pytest.mark.parametrize("article", ARTICLES)
@pytest.mark.parametrize("name", PAGES)
def test_page_asks_for_nothing_and_runs_nothing(
    page: Page, reports: Path, article: str, name: str
) -> None:
    url = at(reports, article, name)
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.goto(url)
    html = (reports / article / f"{name}.html").read_text("utf-8")
    assert [u for u in asked if not u.startswith("data:")] == [url]
    assert said == []
    assert page.locator("script, iframe, object, embed, link, base, form").count() == 0
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every("
        "e => [...e.attributes].every(a => !a.name.startsWith('on')))"
    )
    policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert len(html.encode()) < 1_500_000
    assert html.rstrip().endswith("</html>")


@pytest.mark.parametrize("article", ARTICLES)
@pytest.mark.parametrize("name", PAGES)
def test_page_has_no_axe_violation(page: Page, reports: Path, article: str, name: str) -> None:
    page.goto(at(reports, article, name))
    for details in page.locator("details").all():
        details.evaluate("element => { element.open = true }")
    views = VIEWS if article in ("volunteers", "flood") else VIEWS[-1:]
    options = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
    for width, scheme in views:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        results = Axe().run(page, options=options)
        found = [
            (v["id"], [n["html"][:200] for n in v["nodes"][:3]])
            for v in results.response["violations"]
        ]
        assert found == [], f"{width} {scheme}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize("article", ARTICLES)
def test_every_link_leads_to_an_id_that_exists(page: Page, reports: Path, article: str) -> None:
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str, str]] = []
    for name in PAGES:
        page.goto(at(reports, article, name))
        found = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(found) == len(set(found)), f"{name}: an id twice"
        ids[name] = set(found)
        for href in page.evaluate(
            "[...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href'))"
        ):
            file, _, mark = href.partition("#")
            if file and file.removesuffix(".html") not in PAGES:
                assert (reports / article / file).is_file(), f"{name} links to {file}"
                continue
            links.append((name, file.removesuffix(".html") or name, mark))
    assert len(links) > 20
    for name, file, mark in links:
        assert file in ids, f"{name} links to {file}"
        assert not mark or mark in ids[file], f"{name} links to {file}#{mark}"


@pytest.fixture(scope="module")
def alone(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Put the one file of each report, and nothing else, into another folder."""
    folder = tmp_path_factory.mktemp("sent")
    for article in ARTICLES:
        shutil.copy(reports / article / f"{article}.html", folder)
    return folder


@pytest.mark.parametrize("article", ARTICLES)
def test_the_one_file_stands_alone(page: Page, alone: Path, article: str) -> None:
    url = (alone / f"{article}.html").as_uri()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(url)
    assert [u for u in asked if not u.startswith("data:")] == [url]
    assert said == []
    assert page.locator("script, iframe, object, embed, link, base, form").count() == 0
    assert page.locator("h1").count() == page.locator("main").count() == 1
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    links = page.evaluate(
        "[...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href'))"
    )
    assert len(links) > 20
    assert {link for link in links if link[:1] != "#" or link[1:] not in ids} == set()


@pytest.mark.parametrize("article", ARTICLES[:2])
def test_the_one_file_has_no_axe_violation(page: Page, alone: Path, article: str) -> None:
    page.goto((alone / f"{article}.html").as_uri())
    for details in page.locator("details").all():
        details.evaluate("element => { element.open = true }")
    options = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
    for width, scheme in VIEWS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found = [v["id"] for v in Axe().run(page, options=options).response["violations"]]
        assert found == [], f"{width} {scheme}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize("width", [700, 725])  # A4's and Letter's, within the margins
def test_no_column_is_lost_on_paper(page: Page, alone: Path, width: int) -> None:
    page.goto((alone / "flood.html").as_uri())
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")
    wide = page.evaluate(
        "[...document.querySelectorAll('table')].filter(e => e.checkVisibility())"
        ".map(e => [e.caption.innerText, e.getBoundingClientRect().right])"
    )
    assert len(wide) > 10
    assert [(caption, right) for caption, right in wide if right > width] == []
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_on_a_phone_a_wide_table_says_so_and_keeps_its_first_column(
    page: Page, reports: Path
) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(at(reports, "flood", "04_speakers"))
    scroll = page.locator(".scroll").first
    hint = "e => getComputedStyle(e.querySelector('caption span'), '::after').fontSize"
    assert scroll.evaluate("e => e.scrollWidth > e.clientWidth")
    expect(scroll).to_be_visible()
    assert scroll.evaluate(hint) != "0px"
    before = scroll.locator("td").first.bounding_box()
    scroll.evaluate("e => { e.scrollLeft = 150 }")
    assert scroll.locator("td").first.bounding_box() == before
    page.set_viewport_size({"width": 1280, "height": 900})
    # A scroll timeline is sampled once a frame: what the new size does is seen in one to come.
    # `wait_for_function` would evaluate a string each frame, which the page's policy forbids.
    for _ in range(100):
        if scroll.evaluate(hint) == "0px":
            break
        page.evaluate("() => new Promise(requestAnimationFrame)")
    assert scroll.evaluate(hint) == "0px"


def test_each_row_links_to_its_mark(page: Page, reports: Path) -> None:
    page.goto(at(reports, "flood", "03_figures"))
    table = page.locator("table", has=page.locator("caption", has_text="own unit")).first
    row = table.locator("tbody tr").nth(3)
    printed, target = row.locator("td").first.inner_text(), row.locator("a").get_attribute("href")
    row.locator("a").click()
    assert page.url.endswith(str(target))
    mark = page.locator(":target")
    assert mark.inner_text().replace("\xa0", " ") == printed
    expect(mark).to_be_in_viewport()


def test_marks_say_how_they_were_read(page: Page, reports: Path) -> None:
    page.goto(at(reports, "flood", "01_article"))
    figure = page.locator(".reading a.figure").first
    note = figure.get_attribute("data-note") or ""
    assert note
    assert note in (figure.get_attribute("aria-label") or "")
    shown = "e => getComputedStyle(e, '::after').content"
    assert figure.evaluate(shown) == "none"
    figure.hover()
    cite = figure.get_attribute("data-cite") or ""
    assert cite.startswith("In the headline, ")
    assert figure.evaluate(shown) == f'"{cite}\\a {note}"'
    page.mouse.move(0, 0)
    page.locator(".margin a").first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement !== document.body")


def test_keyboard_alone_reaches_the_text_and_unfolds_the_code(page: Page, reports: Path) -> None:
    page.goto(at(reports, "volunteers", "03_figures"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    code = page.locator("details.code pre")
    assert not code.first.is_visible()
    page.locator("#all-code").focus()
    page.keyboard.press("Space")
    heights = code.evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
    assert len(heights) > 5
    assert all(height > 10 for height in heights)
    outline = page.locator("#all-code").evaluate("e => getComputedStyle(e).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Space")
    page.locator("details.code summary").first.focus()
    page.keyboard.press("Enter")
    assert code.first.is_visible()


def test_print_hides_code_and_says_how_many_rows_are_folded(page: Page, reports: Path) -> None:
    page.goto(at(reports, "flood", "03_figures"))
    page.emulate_media(media="print")
    assert not page.locator("details.code").first.is_visible()
    assert not page.locator(".side").is_visible()
    more = page.locator("details.more").first
    assert not more.locator("tbody tr").first.is_visible()
    assert re.fullmatch(r"\d+ more rows?", more.locator("summary").inner_text())
    assert more.locator("summary").is_visible()
    page.goto(at(reports, "flood", "01_article"))
    cites = page.locator(".cites li")
    assert cites.count() > 20
    assert cites.first.evaluate("e => e.getBoundingClientRect().height") > 5
    page.emulate_media(media="screen")
    assert not cites.first.is_visible()


@pytest.mark.parametrize("name", PAGES)
def test_page_stands_on_its_own(page: Page, reports: Path, name: str) -> None:
    page.goto(at(reports, "flood", name))
    assert page.locator("html").get_attribute("lang") == "en"
    assert "City Paid 212 of 1,840 Households" in page.title()
    assert page.locator("main").count() == 1
    assert page.locator("h1").count() == 1
    assert page.locator(".side nav a").count() == page.locator("h2").count()
    for image in page.locator("img").all():
        assert len(image.get_attribute("alt") or "") > 40
        assert image.evaluate("e => e.complete && e.naturalWidth > 0")
    text = page.locator("body").inner_text()
    assert "volunteers" not in text.lower()
    assert "Ukraine" not in text


def test_hostile_text_is_shown_as_text(page: Page, reports: Path) -> None:
    page.goto(at(reports, "hostile", "01_article"))
    assert "document.title" in page.title()
    text = page.locator(".reading").inner_text()
    for piece in ("we saw $x$ and $y$", "{{ 7*7 }}", "$$b$$", "=HYPERLINK(", "12 links</a>"):
        assert piece in text
    assert page.locator(".reading img, .reading iframe, .reading b, .reading i").count() == 0
    assert page.locator("[onclick], [onmouseover], [onerror]").count() == 0
    page.goto(at(reports, "hostile", "05_funnel"))
    assert "<img src=x onerror=alert(1)> $came$" in page.locator("table").nth(1).inner_text()
    assert page.locator("img").count() == page.locator("figure.chart img").count()


def test_article_without_figures_and_voices_is_told_in_words(page: Page, reports: Path) -> None:
    page.goto(at(reports, "bare", "03_figures"))
    assert page.locator("figure").count() == 0
    assert "No figure was found" in page.locator("main").inner_text()
    page.goto(at(reports, "bare", "04_speakers"))
    assert "nobody is quoted" in page.locator("main").inner_text().lower()
    page.goto(at(reports, "bare", "05_funnel"))
    assert "python -m helpers new" in page.locator("main").inner_text()
