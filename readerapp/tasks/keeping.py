"""Looking after a library: is it sound, keep a copy, bring a copy back."""

from pathlib import Path

from readerapp import library as libraries
from readerapp.library import Library
from readerapp.model.lists import Health


def check(library: Library) -> Health:
    """Look whether the files are sound; reads everything, so it may take seconds."""
    return library.check()


def backup(library: Library, folder: Path | None = None) -> Path:
    """Copy the library into a new dated folder below `folder` (beside it by default), verified."""
    return library.backup(folder)


def restore(backup_folder: Path, library_folder: Path) -> Path | None:
    """Put a backup in the place of a library; what was there moves aside and its place is returned."""
    return libraries.restore(backup_folder, library_folder)
