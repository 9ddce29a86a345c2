"""What the documents say, held against the project."""

import importlib.util
import re
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from helpers import read_article, tabulate
from helpers.headline import compare_headline
from helpers.schema import SCHEMA

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("[a-z]*/*.md")]


def pins() -> dict[str, str]:
    """Return the lock's version of each package."""
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;]+)", lock, re.MULTILINE))


def test_condas_versions_are_the_locks() -> None:
    environment = (ROOT / "environment.yml").read_text("utf-8")
    conda = dict(re.findall(r"^  - ([a-z-]+)=([\d.]+)$", environment, re.MULTILINE))
    assert {"pandas", "matplotlib", "jupyterlab", "nltk"} <= set(conda)
    assert conda == {name: pins()[name] for name in conda}


def test_conda_and_pip_install_the_same_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = project["dependencies"] + extras["corpus"] + extras["html"]
    names = {re.split(r"[\[>=]", entry)[0] for entry in wanted} | {"distributed"}
    environment = (ROOT / "environment.yml").read_text("utf-8")
    assert set(re.findall(r"^  - ([a-z-]+)=[\d.]+$", environment, re.MULTILINE)) == names


def test_the_lock_pins_and_hashes_every_package_and_names_no_host() -> None:
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", lock.split("\n", 2)[2])
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"https?://|--index-url|--find-links", lock)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_to_files_resolve(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", path.read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    assert all((path.parent / link).exists() for link in local), local


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_make_targets_in_the_documents_exist(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    code = "".join(re.findall(r"`[^`]+`|```.*?```", path.read_text("utf-8"), re.DOTALL))
    assert set(re.findall(r"\bmake ([a-z]+)\b", code)) <= targets


def test_the_readmes_first_screen_names_what_to_run() -> None:
    screen = README.split("\n## ")[0] + README.split("\n## ")[1]
    assert "make report" in screen
    assert "make test" in screen
    assert "make check" in README


def test_continuous_integration_runs_what_it_says() -> None:
    workflow = (ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8")
    assert ".ci/run" in workflow
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_commands_in_the_readme_exist() -> None:
    named = set(re.findall(r"python -m helpers ([a-z]+)", README))
    assert {"new", "tables", "corpus"} <= named
    source = (ROOT / "src" / "helpers" / "__main__.py").read_text("utf-8")
    assert named <= set(re.findall(r'add_parser\(\s*"([a-z]+)"', source))


def test_the_data_dictionary_is_the_schema() -> None:
    text = (ROOT / "docs" / "tables.md").read_text("utf-8")
    row = re.compile(r"^\| `(\w+)` \| (\w+) \| \S", re.MULTILINE)
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    written = {section.split("\n")[0]: dict(row.findall(section)) for section in sections}
    assert list(written) == list(SCHEMA)
    for table, columns in SCHEMA.items():
        assert list(written[table].items()) == list(columns.items()), f"docs/tables.md, {table}"


def load_picture() -> ModuleType:
    """Load docs/funnel.py."""
    spec = importlib.util.spec_from_file_location("funnel", ROOT / "docs" / "funnel.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_readmes_picture_is_the_articles() -> None:
    picture, words = load_picture().draw_funnel()
    assert (ROOT / "docs" / "funnel.svg").read_bytes() == picture, "run make notebooks"
    alt = re.findall(r"!\[([^]]+)\]\(docs/funnel.svg\)", README)[0]
    for label in ("approximately 6,000", "half", "the rest", "only about 100"):
        assert label in alt
        assert label in words


def test_the_readmes_findings_are_the_tables() -> None:
    tables = tabulate(read_article(ROOT / "data" / "volunteers.txt"))
    top = tables.speakers.iloc[0]
    body = tables.figures[tables.figures["part"] == "body"].dropna(subset="speaker")
    given = int((body["speaker"] == top["speaker"]).sum())
    share = f"{round(100 * top['share'])}% of the quoted words are his"
    gives = f"{top['speaker']} gives {given} of the {len(body)} figures in the body"
    assert f"{gives} that have a source, and {share}" in README
    dropped = compare_headline(tables).set_index("text")["dropped"]
    assert dropped.to_dict() == {"6,000": "approximately", "100": "only about, so far"}
    assert 'Its "6,000" is "approximately 6,000"' in README
    assert 'its "100" is "only about 100 … so far"' in README


def read_rows(text: str) -> list[list[str]]:
    """Return the cells of each table row, bold or not; an empty row between tables."""
    lines = [line.replace("**", "") if line.startswith("| ") else "" for line in text.split("\n")]
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]


def test_the_readmes_numbers_are_the_benchmarks() -> None:
    """Ours stands in a column of a benchmarks' table where the peer named has its number."""
    benchmarks = (ROOT / "benchmarks" / "README.md").read_text("utf-8")
    tables: list[list[list[str]]] = [[]]
    for row in read_rows(benchmarks):
        if row:
            tables[-1].append(row)
        else:
            tables.append([])
    ours = [row for row in read_rows(README) if len(row) == 3 and re.match(r"\.\d", row[1])]
    assert len(ours) == 12
    for label, own, best in ours:
        numbers = re.findall(r"\.\d{3}", own + best)
        assert all(number in benchmarks for number in numbers), label
        if len(numbers) == 2:
            peer = re.sub(r".*\((\w+)\)", r"\1", best)
            columns = [
                (row[place], other[place])
                for table in tables
                for row in table
                for other in table
                if row[0].startswith("Counted & Quoted") and other[0].startswith(peer)
                for place in range(1, len(row))
            ]
            assert (own, numbers[1]) in columns, label


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_left_to_fill_in(path: Path) -> None:
    assert "@@" not in path.read_text("utf-8")


def test_notebooks_in_the_readme_exist() -> None:
    paths = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert len(paths) == 6
    for path in paths:
        assert path.stem in README


def test_no_file_of_git_is_large() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    sizes = {name: (ROOT / name).stat().st_size for name in listed if (ROOT / name).exists()}
    assert max(sizes.values()) < 1_500_000
