"""`python packaging/linux DIST`: pack the program that lies in DIST/readerapp."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import bundle  # noqa: E402 - the two folders are on the path only now
import package  # noqa: E402


def main(target: Path) -> None:
    program = target / "readerapp"
    licences = (program / "_internal" / "resources" / "licences.txt").read_text(encoding="utf-8")
    icons = HERE.parent.parent / "build" / "icons"
    for made in package.package(program, icons, licences, bundle.version(HERE.parent.parent), target):
        size = "" if made.is_dir() else f"  {made.stat().st_size / 1e6:.1f} MB"
        print(f"{made.name}{size}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
