"""Opening and closing a library."""

from pathlib import Path

from readerapp.library import (
    DiskFull,
    Library,
    LibraryBusy,
    LibraryDamaged,
    LibraryMissing,
    LibraryReadOnly,
    LibraryTooNew,
    open_library,
)

__all__ = [
    "DiskFull",
    "Library",
    "LibraryBusy",
    "LibraryDamaged",
    "LibraryMissing",
    "LibraryReadOnly",
    "LibraryTooNew",
    "close_library",
    "library_exists",
    "open_library",
    "warm_up",
]


def close_library(library: Library) -> None:
    """Let go of the folder; everything acknowledged is on disk already."""
    library.close()


def library_exists(folder: Path) -> bool:
    """True if there is a library in this folder."""
    return (folder / "library.sqlite").exists()


def warm_up(library: Library) -> None:
    """Load what the first write will need, when the list has been painted and nobody waits."""
    library.warm_up()
