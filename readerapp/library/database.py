"""The files of a library and the connections to them: one writer, any number of query-only readers.

SQLite up to 3.51.2 can corrupt a WAL file when two connections write or checkpoint at one moment,
so exactly one connection writes (`writing`), and only while this process holds the folder's lock.
`synchronous=FULL`: with NORMAL, more than half of 1,000 simulated power cuts lost a change that had
been acknowledged.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.library import migrations, search
from readerapp.library.failures import (
    LibraryBusy,
    LibraryDamaged,
    LibraryMissing,
    LibraryReadOnly,
    LibraryTooNew,
    raise_sentence,
    sentences,
)
from readerapp.library.lock import Lock

if TYPE_CHECKING:
    from readerapp.library.writer import Write, Writer

FILE = "library.sqlite"
INDEX = "search.sqlite"


class Database:
    """The open files of one library. `read_only` if another process, or the disk, forbids writing."""

    def __init__(self, folder: Path, lock: Lock | None) -> None:
        self.folder = folder
        self.read_only = lock is None
        self._lock = lock
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._writer: Writer | None = None
        self._turn = threading.Lock()

    def reader(self) -> sqlite3.Connection:
        """This thread's query-only connection, with the full-text index attached as `search`."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with sentences(self.folder):
                connection = self._connect_reader()
            self._local.connection = connection
        return connection

    @contextmanager
    def writing(self) -> "Iterator[Write]":
        """One transaction: committed at the end, rolled back whole on any error. Writers take turns.

        The full-text index catches up right after the commit, before the next writer's turn.
        """
        if self.read_only:
            raise LibraryReadOnly(self.folder)
        try:
            with self._turn:
                with self.writer().transaction() as write:
                    yield write
                self.writer().catch_up()
        except Exception as error:
            if isinstance(error, sqlite3.Error) or hasattr(error, "orig"):
                raise_sentence(self.folder, error)
            raise

    def writer(self) -> "Writer":
        """The one writing connection; the first call imports SQLModel."""
        from readerapp.library.writer import Writer

        with self._guard:
            if self._writer is None:
                self._writer = Writer(self.folder / FILE, self.folder / INDEX)
            return self._writer

    def interrupt(self) -> None:
        """Stop the queries that run on any reader; they raise `sqlite3.OperationalError`."""
        with self._guard:
            for connection in self._readers:
                with suppress(sqlite3.Error):
                    connection.interrupt()

    def close(self) -> None:
        """Close every connection and let go of the lock."""
        with self._guard:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
        if self._writer:
            self._writer.close()
        if self._lock:
            self._lock.release()

    def _connect_reader(self) -> sqlite3.Connection:
        extra = "" if os.access(self.folder, os.W_OK) else "&immutable=1"
        connection = sqlite3.connect(
            f"{(self.folder / FILE).as_uri()}?mode=ro{extra}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,  # closed by whoever closes the library
        )
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA mmap_size = 268435456")
        search.attach(connection, self.folder / INDEX, extra)
        with self._guard:
            self._readers.append(connection)
        return connection


def open_database(folder: Path, *, create: bool, share: bool) -> Database:
    """Open the files of a library, upgraded to today's version.

    `create` makes a library where there is none; `share` reads along where another process writes.
    """
    folder = folder.expanduser().resolve()
    if create:
        folder.mkdir(parents=True, exist_ok=True)
    if not create and not (folder / FILE).exists():
        raise LibraryMissing(folder)
    lock = _take_lock(folder)
    if lock is None and os.access(folder, os.W_OK) and not share:
        raise LibraryBusy(folder)
    try:
        with sentences(folder):
            _prepare(folder, writable=lock is not None)
    except BaseException:
        if lock:
            lock.release()
        raise
    return Database(folder, lock)


def _take_lock(folder: Path) -> Lock | None:
    try:
        return Lock.take(folder / "lock")
    except OSError:
        return None


def _prepare(folder: Path, *, writable: bool) -> None:
    """Refuse what we cannot read before any write; then create or upgrade."""
    path = folder / FILE
    if path.exists() and path.stat().st_size:
        _refuse_foreign(folder, path)
    if not writable:
        return
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        _create_or_upgrade(connection)
    finally:
        connection.close()
    search.prepare(folder / INDEX)


def _refuse_foreign(folder: Path, path: Path) -> None:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        found = migrations.version(connection)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
    finally:
        connection.close()
    if application not in (migrations.APPLICATION_ID, 0) or (application == 0 and found):
        raise LibraryDamaged(folder, "the file belongs to another program")
    if found > migrations.VERSION:
        raise LibraryTooNew(folder, found, migrations.VERSION)


def _create_or_upgrade(connection: sqlite3.Connection) -> None:
    if migrations.version(connection) == 0:
        connection.execute("PRAGMA page_size = 8192")
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if migrations.version(connection) < migrations.VERSION:
        migrations.upgrade(connection)
