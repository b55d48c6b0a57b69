"""Looking after a library: is it sound, keep a copy, bring a copy back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp import library as libraries
from readerapp.library import Library
from readerapp.model.keeping import Backup, Salvaged
from readerapp.model.lists import Health

__all__ = [
    "Backup",
    "Salvaged",
    "back_up_if_due",
    "backup",
    "backups_in",
    "check",
    "compact",
    "readable_rows",
    "restore",
    "salvage",
    "salvage_folder",
]


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


def back_up_if_due(library: Library, folder: Path | None, days: int, keep: int) -> Path | None:
    """Make a backup if the last one in that folder is older than so many days; None if it is not.

    A library without papers needs none, one that can only be read gets none.
    """
    if library.read_only or days <= 0 or not library.coverage()[1]:
        return None
    last = libraries.last_backup_in(folder or library.folder / "backups", library.folder)
    if last and datetime.now(UTC) - datetime.fromisoformat(last) < timedelta(days=days):
        return None
    return backup(library, folder, keep)


def backups_in(*folders: Path) -> list[Backup]:
    """All backups in these folders, the newest first; of whichever library they are."""
    found = {each.folder: each for folder in folders for each in libraries.backups_in(folder)}
    return sorted(found.values(), key=lambda each: each.made_at, reverse=True)


def readable_rows(library_folder: Path) -> dict[str, int] | None:
    """Rows of the tables that matter, as a library's file has them; None where they cannot be counted."""
    return libraries.readable_rows(library_folder)


def salvage(library_folder: Path, target: Path) -> Salvaged:
    """Copy what can be read of a damaged library into a new one in a new folder."""
    return libraries.salvage(library_folder, target)


def salvage_folder(library_folder: Path) -> Path:
    """A folder beside a damaged library that is not there yet."""
    names = (f"{library_folder.name} salvaged{suffix}" for suffix in ("", *(f" {n}" for n in range(2, 1000))))
    return next(place for name in names if not (place := library_folder.with_name(name)).exists())


def compact(library: Library) -> int:
    """Give back to the disk what the library's files do not need; returns the bytes won.

    Takes about as long as a backup. Cut off, it leaves the library as it was.
    """
    return max(0, library.compact())


def restore(backup_folder: Path, library_folder: Path) -> Path | None:
    """Put a backup in the place of a library; what was there moves aside and its place is returned."""
    return libraries.restore(backup_folder, library_folder)
