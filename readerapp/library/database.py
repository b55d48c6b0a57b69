"""The files of a library and the connections to them: one writer, any number of query-only readers.

SQLite up to 3.51.2 can corrupt a WAL file when two connections write or checkpoint at one moment,
so exactly one connection writes (`writing`), and only while this process holds the folder's lock.
The full-text index is a file of its own with a writer of its own, which follows after each commit.
`synchronous=FULL`: with NORMAL, more than half of 1,000 simulated power cuts lost a change that had
been acknowledged.
"""

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.errors import AppError
from readerapp.library import search
from readerapp.library.creating import create_or_upgrade, refuse_others
from readerapp.library.failures import (
    LibraryBusy,
    LibraryReadOnly,
    disk_sentences,
    is_damage,
    raise_sentence,
    sentences,
)
from readerapp.library.files import FILE, INDEX
from readerapp.library.following import Asked, Follower
from readerapp.library.lock import Lock

if TYPE_CHECKING:
    from readerapp.library.indexing import Index
    from readerapp.library.writer import Write, Writer

CACHE_KIB = 4_000  # of each reader; mapping the file made rows no quicker and took 80 MB of memory
UNREAD = 20_000  # texts noted for the index, 1.5 KB each
PATIENCE = 5.0  # seconds
YIELD = 0.005  # seconds between two steps: a lock that is asked for again at once leaves nobody else a turn
_log = logging.getLogger(__name__)


class Database:
    """The open files of one library. `read_only` if another process, or the disk, forbids writing.

    `damage` says what was found to be wrong with the file. `taken_back` names the snapshots that a crash had
    cut off.
    `unfinished` are snapshots that could not be taken back when their import failed (a full disk).
    """

    def __init__(self, folder: Path, lock: Lock | None) -> None:
        self.folder = folder
        self.read_only = lock is None
        self.damage = ""
        self.taken_back: tuple[str, ...] = ()
        self.unfinished: list[int] = []
        self._lock = lock
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._writer: Writer | None = None
        self._turn = threading.Lock()
        self._index: Index | None = None
        self._index_turn = threading.Lock()  # whoever needs both turns takes this one first
        self.follower = Follower(self._catch_up)
        self.settler = Follower(self._settle)
        self._generation = 0
        self._stoppable: set[sqlite3.Connection] = set()

    def reader(self) -> sqlite3.Connection:
        """This thread's query-only connection, with the full-text index attached as `search`."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None or self._local.generation != self._generation:
            self._local.generation = self._generation
            if connection is not None:
                self._forget_reader(connection)
            with sentences(self.folder):
                connection = self._connect_reader()
            self._local.connection = connection
        return connection

    def protect(self, damage: str) -> None:
        """Write no more: the file was found to be damaged, and each write could spoil more."""
        self.read_only, self.damage = True, damage

    @contextmanager
    def stoppable(self) -> "Iterator[sqlite3.Connection]":
        """This thread's connection, for a question that `stop` may cut off."""
        reader = self.reader()
        with self._guard:
            self._stoppable.add(reader)
        try:
            yield reader
        finally:
            with self._guard:
                self._stoppable.discard(reader)

    def stop(self) -> None:
        """Cut off the questions that wait for no answer any more: they raise `sqlite3.OperationalError`."""
        with self._guard:
            for connection in self._stoppable:
                connection.interrupt()

    @contextmanager
    def writing(self) -> "Iterator[Write]":
        """One transaction: committed at the end, rolled back whole on any error. Writers take turns."""
        if self.read_only:
            raise LibraryReadOnly(self.folder)
        try:
            with self._turn, self.writer().transaction() as write:
                yield write
        except Exception as error:
            raise_sentence(self.folder, error)
            raise
        self.follower.wake()

    def writer(self) -> "Writer":
        """The one writing connection."""
        from readerapp.library.writer import Writer

        with self._guard:
            if self._writer is None:
                self._writer = Writer(self.folder / FILE)
            return self._writer

    def catch_up(self) -> None:
        """Wait until the full-text index knows all that is committed by now."""
        if not self.read_only:
            self.follower.wake()
            self.follower.wait()

    def let_index_follow(self) -> None:
        """Wait a while if the index has very much to read: it reads all that is noted for it at once."""
        if search.unread(self.reader()) > UNREAD:
            self.follower.wait(PATIENCE)

    def compact(self) -> int:
        """Write the files anew without gaps, while no one else writes; returns the bytes won."""
        from readerapp.library import compacting

        if self.read_only:
            raise LibraryReadOnly(self.folder)
        with self._index_turn, self._turn:
            return compacting.compact(self.writer().connection, self._open_index().connection, self.folder)

    def rebuild_index(self) -> None:
        """Throw the full-text index away; it is made anew behind our back, and readers connect anew."""
        with self._index_turn:
            self._forget_index()
        self.follower.wake()

    def close(self) -> None:
        """Close every connection and let go of the lock. What is still to follow, follows next time."""
        self.settler.stop(lambda: None)
        self.follower.stop(self._interrupt_index)
        with self._guard:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
        if self._index:  # who writes closes last, and empties the log of the file
            self._index.close()
        if self._writer:
            self._writer.close()
        if self._lock:
            self._lock.release()

    def settle_rest(self) -> None:
        """Wait until all papers have followed what was undone or done again."""
        if not self.read_only:
            self.settler.wake()
            self.settler.wait()

    def _settle(self, stopping: Asked) -> None:
        """Step by step, so that others write between. A full disk lets the rest wait for the next write."""
        from readerapp.library import settling

        try:
            while not stopping():
                with self.writing() as write:
                    if not settling.step(write.sql):
                        return
                time.sleep(YIELD)
        except AppError as error:
            _log.warning("What was undone has not followed everywhere: %s", error.sentence)

    def _catch_up(self, stopping: Asked) -> None:
        """The library is committed by now, so a fault of the index is no fault of the action."""
        with self._index_turn:
            try:
                self._follow(stopping)
            except sqlite3.Error as error:
                if not stopping():
                    _log.warning("The search index fell behind: %s", error)
                    if is_damage(error):
                        self._begin_anew(stopping)

    def _begin_anew(self, stopping: Asked) -> None:
        try:
            self._forget_index()
            self._follow(stopping)
        except (AppError, sqlite3.Error) as error:
            if not stopping():
                _log.warning("The search index could not be made anew: %s", error)

    def _follow(self, stopping: Asked) -> None:
        read = self._open_index().catch_up(stopping)
        if self._open_index().has_log(read):
            with self._turn:
                self.writer().forget_log(read)

    def _open_index(self) -> "Index":
        from readerapp.library.indexing import Index

        if self._index is None:
            self._index = Index(self.folder / INDEX, self.folder / FILE)
        return self._index

    def _interrupt_index(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # closed by now, to be made anew
            if self._index:
                self._index.interrupt()

    def _forget_index(self) -> None:
        _log.warning("The search index is made anew.")
        if self._index:
            self._index.close()
            self._index = None
        with disk_sentences(self.folder), sentences(self.folder):
            search.remove(self.folder / INDEX)
            search.prepare(self.folder / INDEX)
        self._generation += 1

    def _connect_reader(self) -> sqlite3.Connection:
        extra = "" if os.access(self.folder, os.W_OK) else "&immutable=1"
        connection = sqlite3.connect(
            f"{(self.folder / FILE).as_uri()}?mode=ro{extra}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,  # closed by whoever closes the library
        )
        with self._guard:
            self._readers.append(connection)
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        search.attach(connection, self.folder / INDEX, extra)
        return connection

    def _forget_reader(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            self._readers.remove(connection)
        connection.close()


def open_database(folder: Path, *, create: bool, share: bool) -> Database:
    """Open the files of a library, upgraded to today's version.

    `create` makes a library where there is none; `share` reads along where another process writes.
    """
    folder = folder.expanduser().absolute()
    refuse_others(folder, create=create)
    if create:
        with disk_sentences(folder):
            folder.mkdir(parents=True, exist_ok=True)
    lock = _take_lock(folder, share=share)
    try:
        _prepare(folder, writable=lock is not None)
    except BaseException:
        if lock:
            lock.release()
        raise
    return Database(folder, lock)


def _prepare(folder: Path, *, writable: bool) -> None:
    if writable:
        create_or_upgrade(folder)
        with disk_sentences(folder), sentences(folder):
            search.prepare(folder / INDEX)
    elif not (folder / FILE).exists():  # to be created where nothing can be written
        raise LibraryReadOnly(folder)


def _take_lock(folder: Path, *, share: bool) -> Lock | None:
    """The lock; None where the disk forbids writing, or another process writes and we only read along."""
    try:
        lock = Lock.take(folder / "lock")
    except OSError:
        return None
    if lock is None and not share:
        raise LibraryBusy(folder)
    return lock
