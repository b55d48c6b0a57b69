"""Give back to the disk what deleted rows and half-empty pages hold.

SQLite's VACUUM writes the file anew through its write-ahead log: cut off at any moment, the old file stays.
Those who read go on reading; those who write wait.
"""

import shutil
import sqlite3
from pathlib import Path

from readerapp.errors import AppError
from readerapp.library.failures import disk_sentences, sentences
from readerapp.library.files import FILE, INDEX

_TIMES = 2  # VACUUM needs a passing copy of the file, and its log as long again


def compact(library: sqlite3.Connection, index: sqlite3.Connection, folder: Path) -> int:
    """Write both files anew; returns how many bytes they take less. AppError if the disk has no room."""
    before = _size(folder)
    _refuse_full_disk(folder)
    with disk_sentences(folder), sentences(folder):
        index.execute("INSERT INTO papers(papers) VALUES ('optimize')")
        for connection in (index, library):
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return before - _size(folder)


def _refuse_full_disk(folder: Path) -> None:
    needed = _TIMES * max(_bytes(folder, FILE), _bytes(folder, INDEX))
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise AppError(
            f"Compacting needs {needed / 1e6:,.0f} MB on the disk of {folder},"
            f" and {free / 1e6:,.0f} MB are free. Nothing was changed."
        )


def _size(folder: Path) -> int:
    return sum(_bytes(folder, name) for file in (FILE, INDEX) for name in (file, f"{file}-wal"))


def _bytes(folder: Path, name: str) -> int:
    path = folder / name
    return path.stat().st_size if path.exists() else 0
