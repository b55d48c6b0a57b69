"""A snapshot as it was brought: what is known of it, and its bytes."""

import sqlite3
from pathlib import Path

from readerapp.library import raw
from readerapp.model.snapshot import Kept, Origin

_SNAPSHOT = """
SELECT sha256, id, name, origin, format, source, captured_on, captured_from, imported_at
FROM snapshot WHERE id = ?
"""


def snapshot(sql: sqlite3.Connection, folder: Path, number: int) -> Kept | None:
    """A snapshot with its bytes, withdrawn or not; None if there is none of this number."""
    row = sql.execute(_SNAPSHOT, (number,)).fetchone() if abs(number) < 2**63 else None
    if row is None:
        return None
    digest, number, name, origin, format_, source, day, how, imported_at = row
    data = raw.load(folder, digest)
    return Kept(number, name, Origin(origin), format_, source, day, how, imported_at[:10], data)


def line_of(sql: sqlite3.Connection, paper: int, number: int) -> int | None:
    """The line of a snapshot where a paper, or one merged into it, begins; None if that is not known."""
    row = sql.execute(_LINE, (number, paper)).fetchone()
    return row[0] if row else None


_LINE = """
SELECT g.line FROM paper p JOIN sighting g ON g.paper_id = p.id AND g.snapshot_id = ?1
WHERE p.id = ?2 OR p.merged_into = ?2 ORDER BY g.rank LIMIT 1
"""
