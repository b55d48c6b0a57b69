"""Every import that was made, the newest first, with the receipts that were kept."""

import json
import sqlite3
from datetime import UTC, datetime

import msgspec

from readerapp.model.receipt import FileReceipt, PastImport

_IMPORTS = """
SELECT id, at, label, state, edit FROM action WHERE kind = 'import' ORDER BY id DESC LIMIT ?
"""
_RECEIPTS = """
SELECT n.receipt FROM json_each(?) j JOIN snapshot n ON n.id = j.value WHERE n.receipt <> '' ORDER BY n.id
"""


def imports(sql: sqlite3.Connection, limit: int) -> list[PastImport]:
    """The imports of the journal, undone ones too."""
    return [
        PastImport(
            action_id=number,
            at=datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds"),
            label=label,
            undone=bool(state),
            files=_receipts(sql, json.loads(edit)["snapshots"]),
        )
        for number, at, label, state, edit in sql.execute(_IMPORTS, (limit,)).fetchall()
    ]


def _receipts(sql: sqlite3.Connection, snapshots: list[int]) -> tuple[FileReceipt, ...]:
    found = sql.execute(_RECEIPTS, (json.dumps(snapshots),))
    return tuple(msgspec.json.decode(text, type=FileReceipt) for (text,) in found)
