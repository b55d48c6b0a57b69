"""How each operation grows with the library: `python -m tests.bench.growth 10000 100000 --plot growth.svg`.

Each size is measured as by `tests.bench`; the table has a line for each figure, the plot a curve for those
of `PLOTTED`, relative to the smallest size. Flat is 1 everywhere; ten times as much a step is linear.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.__main__ import ROWS
from tests.bench.drawing import Curve, plot
from tests.bench.measure import Figure, number
from tests.bench.world import World

PLOTTED = {
    "import: all rows, without full text": "import, rows",
    "import: full text": "import, full text",
    "disk": "disk",
    "start to own first rows (wall)": "start",
    "arrow key to painted, p50 (wall)": "arrow key",
    "scroll jump to painted rows": "scroll jump",
    "search as you type, engine p95": "search",
    "filter with its count, engine p95": "filter",
    "sidebar: all counts": "sidebar",
    "export 10,000 papers as BibTeX": "export of 10,000",
    "star: 1, committed (wall)": "star",
    "25-entry snapshot saved and searchable, p95 (wall)": "page of 25",
}

Measured = dict[str, dict[int, Figure]]
"""By what was measured, then by the number of papers."""


def main() -> None:
    """Measure all sizes, print the table, write the plot."""
    given = _arguments()
    measured: Measured = {}
    for papers in sorted(given.papers):
        for figure in _figures(papers, given.folder, given.rows or list(ROWS)):
            measured.setdefault(figure.what, {})[papers] = figure
    print(table(measured))
    given.plot.write_text(plot(curves(measured)), "utf-8")


def _figures(papers: int, folder: Path | None, rows: Sequence[str]) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="readerapp-bench-") as scratch:
        world = World(folder or Path(scratch), Path(scratch), papers)
        world.folder.mkdir(parents=True, exist_ok=True)
        found: list[Figure] = []
        for name in rows:
            found += ROWS[name](world)
            print(f"{papers:,}: {name}", file=sys.stderr)
        world.close()
    return found


def table(measured: Measured) -> str:
    """One line a figure: its value at each size, and how many times the last is of the first."""
    sizes = sorted({papers for values in measured.values() for papers in values})
    lines = [
        f"| | {' | '.join(f'{size:,}' for size in sizes)} | times |",
        f"|---|{'---:|' * (len(sizes) + 1)}",
    ]
    for what, values in measured.items():
        cells = [_cell(values.get(size)) for size in sizes]
        lines.append(f"| {what} | {' | '.join(cells)} | {_times(values)} |")
    return "\n".join(lines)


def curves(measured: Measured) -> list[Curve]:
    """The plotted figures that were measured at two sizes or more, relative to the smallest size."""
    found = []
    for what, name in PLOTTED.items():
        values = measured.get(what, {})
        if len(values) > 1 and (least := values[min(values)].value):
            points = [(size, values[size].value / least) for size in sorted(values)]
            found.append(Curve(name, tuple(points)))
    return found


def _cell(figure: Figure | None) -> str:
    return f"{number(figure.value)} {figure.unit}".strip() if figure else ""


def _times(values: dict[int, Figure]) -> str:
    first, last = values[min(values)].value, values[max(values)].value
    return number(last / first) if first and len(values) > 1 else ""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growth", description=__doc__)
    parser.add_argument("papers", type=int, nargs="+")
    parser.add_argument("--plot", type=Path, default=Path("growth.svg"))
    parser.add_argument(
        "--folder", type=Path, help="keep the libraries here; kept ones are not imported again"
    )
    parser.add_argument("--rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    return parser.parse_args()


if __name__ == "__main__":
    main()
