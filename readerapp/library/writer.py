"""The one connection that writes. SQLModel is imported with the first object that it is to store."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.library import counters, ledger

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
        counters.settle(self.sql)
        self.sql.execute("COMMIT")

    def end(self) -> None:
        """Take back what was not committed."""
        if self.sql.in_transaction:  # a full disk has rolled back already
            self.sql.execute("ROLLBACK")
        if self._session is not None:
            self._session.close()


class Writer:
    """Owns the writing connection; used from one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            self.connection.execute(f"PRAGMA {pragma}")
        ledger.install(self.connection)

    @contextmanager
    def transaction(self) -> Iterator[Write]:
        """Commit at the end; roll back whole on any error."""
        self.connection.execute("BEGIN IMMEDIATE")
        write = Write(self.connection)
        try:
            yield write
            write.commit()
        finally:
            write.end()

    def forget_log(self, last: int) -> None:
        """Drop the lines of the search log that the full-text index has read."""
        self.connection.execute("DELETE FROM search_log WHERE seq <= ?", (last,))

    def close(self) -> None:
        """Checkpoint and close."""
        self.connection.close()
