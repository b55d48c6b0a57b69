"""What can be wrong with a library, as sentences for the reader."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readerapp.errors import AppError


class LibraryMissing(AppError):
    """There is no library in this folder; none is made in its place."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no library in {folder}.")


class LibraryBusy(AppError):
    """Another process has the library open for writing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The library {folder.name} is open in another window of ReaderApp.")


class LibraryTooNew(AppError):
    """A newer version wrote this library; it is left untouched."""

    def __init__(self, folder: Path, theirs: int, ours: int) -> None:
        super().__init__(
            f"The library {folder.name} was written by a newer ReaderApp (library version {theirs}, "
            f"this program reads up to {ours}). It was not touched."
        )


class LibraryDamaged(AppError):
    """The file is not a readable library."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"The library {folder.name} cannot be read ({why}). Restore a backup to go on.")


class LibraryReadOnly(AppError):
    """The folder cannot be written, so nothing can be changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The library {folder.name} is open for reading only; nothing was changed.")


@contextmanager
def sentences(folder: Path) -> Iterator[None]:
    """Turn faults of the disk into sentences; faults of our own SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise_sentence(folder, error)
        raise


def raise_sentence(folder: Path, error: BaseException) -> None:
    """Raise the AppError that stands for a SQLite error; return if the error is a bug of ours."""
    original = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    code = getattr(original, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    match primary:
        case sqlite3.SQLITE_FULL:
            raise AppError("The disk is full. Nothing was changed; free some space and try again.") from error
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            raise LibraryReadOnly(folder) from error
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            raise LibraryDamaged(folder, str(original)) from error
        case sqlite3.SQLITE_IOERR:
            raise AppError(f"The disk with the library {folder.name} failed: {original}.") from error
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            raise LibraryBusy(folder) from error
