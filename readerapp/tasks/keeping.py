"""Looking after a library: is it sound, keep a copy, bring a copy back."""

from dataclasses import replace
from pathlib import Path

from readerapp import library as libraries
from readerapp.library import Library
from readerapp.model.lists import Health


def check(library: Library, backups: Path | None = None) -> Health:
    """Look whether the files are sound; reads everything, so it may take seconds.

    `backups` is a folder of backups besides the usual one.
    """
    health = library.check()
    last = libraries.last_backup_in(backups, library.folder) if backups else None
    return replace(health, last_backup=max(filter(None, (health.last_backup, last)), default=None))


def backup(library: Library, folder: Path | None = None, keep: int | None = None) -> Path:
    """Copy the library into a new dated folder below `folder` (beside it by default), verified.

    With `keep`, no more than so many backups of this library stay there: the oldest are deleted.
    """
    made = library.backup(folder)
    if keep is not None:
        libraries.prune(made.parent, library.folder, keep)
    return made


def compact(library: Library) -> int:
    """Give back to the disk what the library's files do not need; returns the bytes won.

    Takes about as long as a backup. Cut off, it leaves the library as it was.
    """
    return max(0, library.compact())


def restore(backup_folder: Path, library_folder: Path) -> Path | None:
    """Put a backup in the place of a library; what was there moves aside and its place is returned."""
    return libraries.restore(backup_folder, library_folder)
