"""Draw the map of the house, docs/architecture.svg, from the imports of src/helpers."""

import ast
import json
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

FOLDER = Path(__file__).parent
SOURCE = FOLDER.parent / "src"
NOTEBOOKS = FOLDER.parent / "notebooks"
BASE = ("english", "files", "tags", "schema")  # what all may import: a box without arrows
_WIDTH, _HEIGHT = 122, 34  # of a box
_ACROSS, _DOWN, _SHIFT = 170, 74, 85  # from one box to the next
_STYLE = """
text { font: 14px system-ui, sans-serif; text-anchor: middle; fill: #1a1a1a }
rect { fill: #fff; stroke: #1a1a1a; rx: 5px } line { stroke: #767676; stroke-width: 1.2px }
path { fill: #767676 }
@media (prefers-color-scheme: dark) {
  text { fill: #eee } rect { fill: #1a1a1a; stroke: #eee } line { stroke: #999 } path { fill: #999 }
}
"""


def list_modules() -> dict[str, Path]:
    """List the modules of the package, by name."""
    paths = sorted((SOURCE / "helpers").rglob("*.py"))
    names = (".".join(path.relative_to(SOURCE).with_suffix("").parts) for path in paths)
    return {name.removesuffix(".__init__"): path for name, path in zip(names, paths, strict=True)}


def list_rooms() -> list[str]:
    """List the rooms in the order in which architecture.md allows their imports."""
    text = (FOLDER / "architecture.md").read_text("utf-8")
    return re.findall(
        r"^\| `(\w+)` \|", text.split("## The rooms")[1].split("\n## ")[0], re.MULTILINE
    )


def find_imports(source: str) -> Iterator[tuple[str, str]]:
    """Find the modules of the package that a source text imports, each with the name it takes."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "helpers":
            for alias in node.names:
                yield str(node.module), alias.name
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "helpers":
                    yield alias.name, ""


def room_of(module: str) -> str:
    """Return the room of a module: the package's own names are a room too."""
    return module.split(".")[1] if "." in module else module


def graph_modules() -> dict[str, set[str]]:
    """Return the modules that each module imports."""
    modules = list_modules()
    graph: dict[str, set[str]] = {}
    for module, path in modules.items():
        found = find_imports(path.read_text("utf-8"))
        graph[module] = {f"{of}.{name}" if f"{of}.{name}" in modules else of for of, name in found}
    return graph


def graph_rooms() -> dict[str, set[str]]:
    """Return the rooms that each room imports, and those that the notebooks import."""
    rooms: dict[str, set[str]] = {}
    for module, imported in graph_modules().items():
        room = room_of(module)
        if room != "helpers":
            rooms.setdefault(room, set()).update({room_of(other) for other in imported} - {room})
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        code = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
        for module, name in find_imports(code):
            room = name if module == "helpers" and name in rooms else room_of(module)
            rooms.setdefault("notebooks", set()).add(
                _offered()[name] if room == "helpers" else room
            )
    return rooms


def _offered() -> dict[str, str]:
    """Return the room that each public name comes from."""
    source = (SOURCE / "helpers" / "__init__.py").read_text("utf-8")
    return {name: room_of(module) for module, name in find_imports(source)}


def reduce_graph(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """Leave out the base, and every arrow that others imply."""
    above: dict[str, set[str]] = {}
    reduced: dict[str, set[str]] = {}
    for room in TopologicalSorter(graph).static_order():
        direct = graph.get(room, set()) - set(BASE)
        implied = set().union(*(above[other] for other in direct))
        above[room] = direct | implied
        reduced[room] = direct - implied
    return {room: reduced[room] for room in reduced if room not in BASE}


def place_rooms(graph: dict[str, set[str]], order: list[str]) -> dict[str, tuple[int, int]]:
    """Place each room below all that it imports, those of one row side by side in their order."""
    rows: dict[str, int] = {}
    for room in TopologicalSorter(graph).static_order():
        rows[room] = max((rows[other] + 1 for other in graph[room]), default=0)
    ranked = sorted(rows, key=order.index)
    places: dict[str, tuple[int, int]] = {}
    for row in range(max(rows.values()) + 1):
        side = [room for room in ranked if rows[room] == row]
        # Rows by turns a little to the left and right, so that long arrows pass between boxes.
        left = 400 - _ACROSS * (len(side) - 1) // 2 + (_SHIFT if row % 2 else -_SHIFT)
        places |= {room: (left + _ACROSS * n, 100 + _DOWN * row) for n, room in enumerate(side)}
    return places


def draw_rooms() -> bytes:
    """Return the picture."""
    order = [*list_rooms(), "notebooks"]
    graph = reduce_graph(graph_rooms())
    places = place_rooms(graph, order)
    bottom = max(y for _, y in places.values()) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 {bottom}" role="img">',
        "<title>The rooms of the package, each below those it imports</title>",
        f"<style>{_STYLE}</style>",
        '<marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
        'orient="auto"><path d="M0 0L8 4L0 8z"/></marker>',
        '<rect x="180" y="14" width="440" height="34"/>'
        f'<text x="400" y="36">for all: {", ".join(BASE)}</text>',
    ]
    for room in sorted(graph, key=order.index):
        x, y = places[room]
        for other in sorted(graph[room], key=order.index):
            a, b = places[other]
            parts.append(
                f'<line x1="{a}" y1="{b + _HEIGHT // 2}" x2="{x}" y2="{y - _HEIGHT // 2 - 1}" '
                'marker-end="url(#head)"/>'
            )
    for room in sorted(graph, key=order.index):
        x, y = places[room]
        label = "command line" if room == "__main__" else room
        parts.append(
            f'<rect x="{x - _WIDTH // 2}" y="{y - _HEIGHT // 2}" width="{_WIDTH}" '
            f'height="{_HEIGHT}"/><text x="{x}" y="{y + 5}">{label}</text>'
        )
    return "\n".join([*parts, "</svg>\n"]).encode()


if __name__ == "__main__":
    (FOLDER / "architecture.svg").write_bytes(draw_rooms())
