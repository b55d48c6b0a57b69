"""SQLModel's session on the writing connection, for single objects. Importing this takes 0.4 s."""

import sqlite3

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlmodel import Session


def open_session(connection: sqlite3.Connection) -> Session:
    """A session that works inside the transaction which is open on this connection, and ends none."""
    return Session(_engine(connection), expire_on_commit=False)


def _engine(connection: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    for end in ("do_commit", "do_rollback"):  # whoever began the transaction ends it
        setattr(engine.dialect, end, lambda _connection: None)
    return engine
