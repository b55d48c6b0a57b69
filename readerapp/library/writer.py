"""The one connection that writes. SQLModel is imported with the first object that it is to store."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.library import compacting, indexing, search

if TYPE_CHECKING:
    from sqlmodel import Session

_PRAGMAS = (
    "synchronous = FULL",
    "secure_delete = OFF",  # Debian's SQLite overwrites what is deleted: a write for nothing
    "cache_size = -16000",  # kilobytes: an import meets each page of the indexes of hashes again and again
    "wal_autocheckpoint = 2000",  # so each is copied back into the file less often
)


@dataclass(slots=True)
class Write:
    """One open transaction: `sql` (the driver) for statements, `session` for single objects.

    Both are the same connection; flush the session before the driver should see its objects.
    """

    sql: sqlite3.Connection
    _session: "Session | None" = field(default=None, init=False)

    @property
    def session(self) -> "Session":
        """Opened when first asked for: a star needs none, and takes half as long without."""
        if self._session is None:
            from readerapp.library.session import open_session

            self._session = open_session(self.sql)
        return self._session

    def commit(self) -> None:
        """Write what the session still holds, then make all of it lasting."""
        if self._session is not None:
            self._session.flush()
        self.sql.execute("COMMIT")

    def end(self) -> None:
        """Take back what was not committed."""
        if self.sql.in_transaction:  # a full disk has rolled back already
            self.sql.execute("ROLLBACK")
        if self._session is not None:
            self._session.close()


class Writer:
    """Owns the writing connection and the full-text index's; used from one thread at a time."""

    def __init__(self, path: Path, index: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._index_path = index
        self._index = indexing.Index(index)

    @contextmanager
    def transaction(self) -> Iterator[Write]:
        """Commit at the end; roll back whole on any error."""
        self._connection.execute("BEGIN IMMEDIATE")
        write = Write(self._connection)
        try:
            yield write
            write.commit()
        finally:
            write.end()

    def catch_up(self, cancelled: indexing.Asked | None = None) -> None:
        """Bring the full-text index up to the last commit."""
        self._index.catch_up(self._connection, cancelled)

    def compact(self, folder: Path) -> int:
        """Write both files anew without gaps; returns the bytes won."""
        return compacting.compact(self._connection, self._index.connection, folder)

    def rebuild(self) -> None:
        """Make the full-text index anew."""
        self._index.close()
        search.remove(self._index_path)
        search.prepare(self._index_path)
        self._index = indexing.Index(self._index_path)
        self.catch_up()

    def close(self) -> None:
        """Checkpoint and close."""
        self._index.close()
        self._connection.close()
