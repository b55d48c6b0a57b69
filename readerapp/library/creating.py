"""Bring the file of a library into being, refuse what is none, and upgrade an older one.

A new file takes its name only when it is complete, so an empty or foreign file under that name is
never ours: it is refused before any write.
"""

import sqlite3
from pathlib import Path

from readerapp.library import backups, migrations
from readerapp.library.disk import sync, sync_folder
from readerapp.library.failures import (
    LibraryDamaged,
    LibraryForeign,
    LibraryMissing,
    LibraryTooNew,
    disk_sentences,
    sentences,
)
from readerapp.library.files import FILE, INDEX

_TRACES = (f"{FILE}-wal", INDEX, "snapshots", "backups")
_MAGIC = b"SQLite format 3\0"


def refuse_others(folder: Path, *, create: bool) -> None:
    """Raise a sentence where there is no library that we can open; nothing is written, not even a lock."""
    path = folder / FILE
    if not path.exists():
        lost = any((folder / trace).exists() for trace in _TRACES)
        if lost or not create:
            raise LibraryMissing(folder, was_there=lost)
        return
    header = _header(folder, path)
    if not header.startswith(_MAGIC):
        raise LibraryDamaged(folder, "the file is not a database" if header else "the file is empty")
    if int.from_bytes(header[68:72], "big") != migrations.APPLICATION_ID:
        raise LibraryForeign(folder)
    _refuse_newer(folder, int.from_bytes(header[60:64], "big"))


def create_or_upgrade(folder: Path) -> None:
    """Make the file if there is none, and take the steps that it has not taken yet."""
    path = folder / FILE
    if not path.exists():
        with disk_sentences(folder), sentences(folder):
            _create(path)
    with sentences(folder):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            _upgrade(folder, connection)
        finally:
            connection.close()


def _header(folder: Path, path: Path) -> bytes:
    """The first hundred bytes: reading them leaves no trace, opening a database does."""
    if path.is_dir():
        raise LibraryDamaged(folder, "library.sqlite is a folder")
    with disk_sentences(folder), path.open("rb") as file:
        return file.read(100)


def _refuse_newer(folder: Path, version: int) -> None:
    if version > migrations.VERSION:
        raise LibraryTooNew(folder, version, migrations.VERSION)


def _create(path: Path) -> None:
    unfinished = path.with_name(path.name + ".new")
    for suffix in ("", "-wal", "-shm", "-journal"):
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
    connection = sqlite3.connect(unfinished, isolation_level=None)
    try:
        connection.execute("PRAGMA page_size = 16384")  # abstracts leave 5 % empty, of 8,192 12 %
        connection.execute("PRAGMA synchronous = OFF")  # one sync at the end will do
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        migrations.upgrade(connection)
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
    sync(unfinished)
    unfinished.replace(path)
    sync_folder(path.parent)


def _upgrade(folder: Path, connection: sqlite3.Connection) -> None:
    version = migrations.version(connection)
    _refuse_newer(folder, version)  # once more: the header may be older than the write-ahead log
    connection.execute("PRAGMA synchronous = FULL")
    if version == migrations.VERSION:
        _refuse_other_tables(folder, connection)
        return
    backups.backup(connection, folder, folder / "backups")
    migrations.upgrade(connection)


def _refuse_other_tables(folder: Path, connection: sqlite3.Connection) -> None:
    """A spoilt page can leave tables that are none of ours: better said at once than met later."""
    model = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrations.upgrade(model)
        if _tables(connection) != _tables(model):
            raise LibraryDamaged(folder, "its tables are not those of a library")
    finally:
        model.close()


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"))
