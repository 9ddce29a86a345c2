"""The house: rooms that import one way, modules and functions that fit on a screen or two."""

import ast
import importlib.util
import statistics
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from types import ModuleType

import pytest

import helpers

DOCS = Path(__file__).parents[1] / "docs"


def load(name: str) -> ModuleType:
    """Load a script of docs/."""
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


house = load("architecture")
MODULES: dict[str, Path] = house.list_modules()
ROOMS: list[str] = house.list_rooms()
GRAPH = house.graph_modules()  # once: it reads every module
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in MODULES.items()}


def test_the_map_lists_every_room_once() -> None:
    assert len(ROOMS) == len(set(ROOMS))
    assert {house.room_of(name) for name in MODULES} - {"helpers"} == set(ROOMS)


@pytest.mark.parametrize("module", [name for name in MODULES if name != "helpers"])
def test_a_module_imports_only_from_rooms_above_its_own(module: str) -> None:
    own = ROOMS.index(house.room_of(module))
    for other in GRAPH[module]:
        assert other != "helpers", f"{module} imports from the package itself, not from a module"
        assert ROOMS.index(house.room_of(other)) <= own, f"{module} imports {other}"


def test_no_circle_of_modules() -> None:
    list(TopologicalSorter(GRAPH).static_order())


def test_the_picture_is_of_these_imports() -> None:
    drawn = (DOCS / "architecture.svg").read_bytes()
    assert drawn == house.draw_rooms(), "run make notebooks"


def test_a_package_holds_only_its_docstring() -> None:
    for name, path in MODULES.items():
        if path.name == "__init__.py" and name != "helpers":
            assert len(TREES[name].body) == 1, name
            assert ast.get_docstring(TREES[name]), name


def made_in(module: str) -> set[str]:
    """Return the names that a module makes itself."""
    names = set()
    for node in TREES[module].body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
    return names


@pytest.mark.parametrize("module", MODULES)
def test_names_are_imported_from_the_module_that_makes_them(module: str) -> None:
    for other, name in house.find_imports(MODULES[module].read_text("utf-8")):
        if f"{other}.{name}" not in MODULES:
            assert name in made_in(other), f"{module} takes {name} from {other}"


def functions(module: str) -> Iterator[tuple[str, int]]:
    """Yield a module's functions with their lines of code, the docstring aside."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            first = node.body[0]
            if ast.get_docstring(node):
                lines -= (first.end_lineno or 0) - first.lineno + 1
            yield node.name, lines


def test_modules_are_short() -> None:
    lines = {name: len(path.read_text("utf-8").splitlines()) for name, path in MODULES.items()}
    long = {name: count for name, count in lines.items() if count > 300}
    assert not long, long
    own = [lines[name] for name, path in MODULES.items() if path.name != "__init__.py"]
    assert statistics.median(own) < 160


def test_functions_are_short() -> None:
    long = {
        f"{module}.{name}": lines
        for module in MODULES
        for name, lines in functions(module)
        if lines > 40
    }
    assert not long, long


@pytest.mark.parametrize("name", helpers.__all__)
def test_each_public_name_is_documented(name: str) -> None:
    assert (getattr(helpers, name).__doc__ or "").strip(), name
    assert f"`{name}`" in (DOCS / "architecture.md").read_text("utf-8"), name


def test_an_installed_package_has_all_its_files() -> None:
    package = Path(helpers.__file__).parent
    facts = tomllib.loads((package.parents[1] / "pyproject.toml").read_text("utf-8"))
    named = facts["tool"]["setuptools"]["package-data"]["helpers"]
    packed = {path for pattern in named for path in package.glob(pattern)}
    files = {p for p in package.rglob("*.*") if p.is_file() and p.suffix not in (".py", ".pyc")}
    assert files - packed == set()


def test_files_that_the_map_names_exist() -> None:
    text = (DOCS / "architecture.md").read_text("utf-8")
    source = DOCS.parent / "src" / "helpers"
    folders = (DOCS.parent, source, source / "lexicon", source / "figures", DOCS.parent / "tests")
    for name in house.re.findall(r"`([\w/.]+\.(?:py|toml|mplstyle))`", text):
        assert any((folder / name).exists() for folder in folders), name
