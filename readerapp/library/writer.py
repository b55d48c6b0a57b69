"""The one connection that writes. Importing this module imports SQLModel: keep it off the first paint."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from readerapp.library import indexing, search


@dataclass(frozen=True, slots=True)
class Write:
    """One open transaction: `session` for single objects, `sql` (the driver) for many rows.

    Both are the same connection; flush the session before the driver should see its objects.
    """

    session: Session
    sql: sqlite3.Connection


class Writer:
    """Owns the writing connection and the full-text index's; used from one thread at a time."""

    def __init__(self, path: Path, index: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA synchronous = FULL")
        self._engine = _engine(self._connection)
        self._index_path = index
        self._index = indexing.Index(index)

    @contextmanager
    def transaction(self) -> Iterator[Write]:
        """Commit at the end; roll back whole on any error."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            session.connection()  # begins now, so that the driver below works inside the transaction
            yield Write(session, self._connection)

    def catch_up(self, cancelled: indexing.Asked | None = None) -> None:
        """Bring the full-text index up to the last commit."""
        self._index.catch_up(self._connection, cancelled)

    def rebuild(self) -> None:
        """Make the full-text index anew."""
        self._index.close()
        search.remove(self._index_path)
        search.prepare(self._index_path)
        self._index = indexing.Index(self._index_path)
        self.catch_up()

    def close(self) -> None:
        """Checkpoint and close."""
        self._engine.dispose()
        self._index.close()
        self._connection.close()


def _engine(connection: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def own_the_transactions(driver: Any, _record: Any) -> None:
        driver.isolation_level = None  # the driver's own BEGIN would come late and be deferred

    @event.listens_for(engine, "begin")
    def begin(opened: Connection) -> None:
        opened.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
