"""Time `make report` against five notebooks that only import its libraries.

Both are executed and exported the same way, in turn, several times; the ratio of the medians is
what the reports themselves cost. Run: ``python benchmarks/report.py [RUNS]``.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from helpers.report.run import NOTEBOOKS, PAGES
from helpers.report.write import write_reports

ARTICLE = Path(__file__).parents[1] / "data" / "volunteers.txt"
LIBRARIES = "import matplotlib.pyplot\nimport nltk\nimport pandas"


def make_bare(folder: Path) -> Path:
    """Write notebooks of the reports' names that import the libraries and end."""
    for name in PAGES:
        if name != "index":
            cell = nbformat.v4.new_code_cell(LIBRARIES, id="imports")
            nbformat.write(nbformat.v4.new_notebook(cells=[cell]), folder / f"{name}.ipynb")
    return folder


def measure(notebooks: Path, out: Path) -> float:
    """Return the seconds that one report takes."""
    start = time.perf_counter()
    write_reports([ARTICLE], out, notebooks=notebooks)
    return time.perf_counter() - start


def main(runs: int) -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "notebooks"
        bare.mkdir()
        make_bare(bare)
        times: dict[Path, list[float]] = {bare: [], NOTEBOOKS: []}
        for _ in range(runs):
            for notebooks, taken in times.items():
                taken.append(measure(notebooks, Path(folder) / "out"))
    base, full = (statistics.median(taken) for taken in times.values())
    print(f"five notebooks that only import: {base:5.1f} s (median of {runs})")
    print(f"make report, five notebooks:     {full:5.1f} s (median of {runs})")
    print(f"ratio: {full / base:.2f} (at most 1.30 wanted)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
