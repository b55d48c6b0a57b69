"""Measure ReaderApp and print a table: `python -m tests.bench [--papers 10000] [ROW …]`.

Figures are processor time of this process unless they say wall. On a machine that others use, believe the
ratios. The rows are named in `ROWS`; all of them if none is given.
"""

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import acting, asking, formats, importing, starting
from tests.bench.measure import Figure, table
from tests.bench.world import World

# What measures comes before what changes the library.
ROWS = {
    "import": importing.imports,
    "disk": importing.disk,
    **starting.FIGURES,
    **asking.FIGURES,
    "export": acting.exports,
    "formats": formats.formats,
    "edits": acting.edits,
    "snapshot": importing.snapshots,
}


def main() -> None:
    """Run the chosen rows and print their figures."""
    given = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Cut off."))  # so that folders and processes go, too
    with tempfile.TemporaryDirectory(prefix="readerapp-bench-") as scratch:
        world = World(given.folder or Path(scratch), Path(scratch), given.papers)
        world.folder.mkdir(parents=True, exist_ok=True)
        print(f"{given.papers:,} papers, {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {_load()}\n")
        print(table(_figures(world, given.rows or list(ROWS))))
        print(f"\nAt the end: {_load()}")
        world.close()


def _figures(world: World, rows: list[str]) -> Iterator[Figure]:
    for name, row in ROWS.items():
        if name in rows:
            yield from row(world)


def _load() -> str:
    """How many programs wanted a processor, on average, in the last minute."""
    return f"load {os.getloadavg()[0]:.1f}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--papers", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="keep the library here; a kept one is not imported again")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    return parser.parse_args()


if __name__ == "__main__":
    main()
