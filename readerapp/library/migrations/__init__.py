"""Numbered steps from an empty file to today's tables: `m0001`, `m0002`, …

`PRAGMA user_version` tells how many a library has taken. Each step is one transaction of plain SQL
through the driver: a new library opens without SQLModel, and no tool rewrites a table behind our
back (a batch rewrite silently drops triggers). To change the tables: add a step, list it here,
change `tables.py`; a test compares the two.
"""

import sqlite3

from readerapp.library.migrations import m0001

STEPS = (m0001.SQL,)
VERSION = len(STEPS)
APPLICATION_ID = 0x52445250  # "RDRP": lets file managers and us tell a library from any other SQLite file


def version(connection: sqlite3.Connection) -> int:
    """How many steps this library has taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def upgrade(connection: sqlite3.Connection) -> None:
    """Take the steps that are missing, each whole or not at all."""
    for number in range(version(connection), VERSION):
        script = f"BEGIN IMMEDIATE;{STEPS[number]};PRAGMA user_version = {number + 1};COMMIT;"
        try:
            connection.executescript(script)
        except sqlite3.Error:
            if connection.in_transaction:  # a full disk has rolled back already
                connection.rollback()
            raise
