"""What can be wrong with a library, as sentences for the reader."""

import errno
import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from readerapp.errors import AppError

# What text and lists out of a spoilt file end in: nobody but us writes them, and we write them right.
_SPOILT = (UnicodeDecodeError, msgspec.DecodeError, json.JSONDecodeError, zlib.error)
_FULL = "The disk is full. Nothing was changed; free some space and try again."


class DiskFull(AppError):
    """There is no room for what was to be written; nothing of it was."""

    def __init__(self) -> None:
        super().__init__(_FULL)


class LibraryMissing(AppError):
    """There is no library in this folder; none is made in its place."""

    def __init__(self, folder: Path, *, was_there: bool = False) -> None:
        super().__init__(
            f"The library in {folder} has lost its file library.sqlite. Restore a backup, or choose another "
            "folder."
            if was_there
            else f"There is no library in {folder}."
        )


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


class LibraryForeign(AppError):
    """The folder holds a database of another program under our file's name."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The file library.sqlite in {folder} belongs to another program. It was not touched."
        )


class LibraryDamaged(AppError):
    """The file is not a readable library."""

    def __init__(self, folder: Path, why: str) -> None:
        first_line = why.partition("\n")[0][:100]
        super().__init__(
            f"The library {folder.name} cannot be read ({first_line}). Restore a backup to go on."
        )


class LibraryReadOnly(AppError):
    """The folder cannot be written, so nothing can be changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The library {folder.name} is open for reading only; nothing was changed.")


@contextmanager
def sentences(folder: Path) -> Iterator[None]:
    """Turn faults of the disk into sentences; faults of our own SQL stay what they are."""
    try:
        yield
    except (sqlite3.DatabaseError, *_SPOILT) as error:
        raise_sentence(folder, error)
        raise


@contextmanager
def disk_sentences(folder: Path) -> Iterator[None]:
    """Turn faults of files and folders into sentences."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from error
        raise AppError(f"The folder {folder} cannot be used: {error.strerror or error}.") from error


def raise_sentence(folder: Path, error: BaseException) -> None:
    """Raise the AppError that stands for a SQLite error; return if the error is a bug of ours."""
    original = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    if isinstance(original, _SPOILT):
        raise LibraryDamaged(folder, str(original)) from error
    sentence = _sentence(folder, _primary_code(original), str(original))
    if sentence:
        raise sentence from error


def is_damage(error: BaseException) -> bool:
    """True if SQLite found a file that it cannot make sense of."""
    return _primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _primary_code(error: BaseException) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and "could not decode to utf-8" in str(error).lower():
        return sqlite3.SQLITE_CORRUPT  # the driver's own words for a text that is no text
    return code & 0xFF if code is not None else None


def _sentence(folder: Path, code: int | None, why: str) -> AppError | None:
    match code:
        case sqlite3.SQLITE_FULL:
            return DiskFull()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LibraryReadOnly(folder)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CANTOPEN:
            return LibraryDamaged(folder, why)
        case sqlite3.SQLITE_IOERR:
            return AppError(f"The disk with the library {folder.name} failed: {why}.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusy(folder)
    return None
