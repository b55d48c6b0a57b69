"""The journal: undo that survives a restart, for a keystroke as for an import.

Actions are undone from the newest back, or one by its number. What was undone can be done again
until the reader does something new.
"""

import json
import sqlite3
from datetime import UTC, datetime
from typing import Any

from readerapp.errors import AppError
from readerapp.library import clock, dating, merging, settling
from readerapp.library.done import Done
from readerapp.library.patches import Patch
from readerapp.library.settle import settle
from readerapp.library.writer import Write
from readerapp.model.changes import Changes
from readerapp.model.edits import Action

DONE, UNDONE, DROPPED = 0, 1, 2
_STATES = {DONE: "done", UNDONE: "undone", DROPPED: "undone for good"}
_NAMED = 5_000
_LISTED = {"state", "paper_tag", "note", "tag", "paper", "snapshot", "correction", "distinct_pair"}
_LISTED |= {"highlight"}
_ONE_NOTE = 60.0  # seconds between two saves that still are one act of writing


def record(write: Write, label: str, kind: str, edit: str, patch: Patch | None = None) -> int:
    """Note an action; what had been undone before it can no longer be done again."""
    patch = patch or Patch()
    write.sql.execute("UPDATE action SET state = ? WHERE state = ?", (DROPPED, UNDONE))
    if kind == "note" and (joined := _join_note(write.sql, edit, patch)):
        return joined
    row = (clock.seconds(), label, kind, edit, patch.pack())
    return write.sql.execute(_NOTE, row).lastrowid or 0  # never 0: it has just got its number


def undo(write: Write, number: int | None) -> Done:
    """Take back an action, the newest if none is named."""
    row = _find(write.sql, number)
    if row is None:
        return Done()
    action, label, kind, edit, packed, _ = row
    last = "SELECT coalesce(max(undone), 0) + 1 FROM action WHERE state = ?"
    order = write.sql.execute(last, (UNDONE,)).fetchone()[0]
    write.sql.execute("UPDATE action SET state = ?, undone = ? WHERE id = ?", (UNDONE, order, action))
    return _play(write, action, label, kind, edit, Patch.unpack(packed).inverse(), withdrawn=True)


def redo(write: Write) -> Done:
    """Do again what was undone last."""
    row = write.sql.execute(_ACTION + "WHERE state = ? ORDER BY undone DESC LIMIT 1", (UNDONE,)).fetchone()
    if row is None:
        return Done()
    action, label, kind, edit, packed, _ = row
    write.sql.execute("UPDATE action SET state = ?, undone = 0 WHERE id = ?", (DONE, action))
    return _play(write, action, label, kind, edit, Patch.unpack(packed), withdrawn=False)


def history(sql: sqlite3.Connection, limit: int) -> list[Action]:
    """The newest actions first."""
    rows = sql.execute("SELECT id, label, at, state FROM action ORDER BY id DESC LIMIT ?", (limit,))
    return [
        Action(number, label, datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds"), _STATES[state])
        for number, label, at, state in rows
    ]


def changes_of(patch: Patch) -> Changes:
    """Which views a patch concerns."""
    papers = frozenset(patch.papers())
    tables = patch.tables()
    redated = "snapshot" in tables
    relabelled = bool(patch.keys_set("tag")) or redated  # every row with this tag, or of this page
    return Changes(
        papers=None if relabelled or len(papers) > _NAMED else papers,
        lists=bool(tables & _LISTED),
        marks=bool(tables & {"state", "paper_tag", "note", "highlight"}),
        tags=bool(tables & {"tag", "paper_tag", "paper"}),
        snapshots="paper" in tables or redated,
        views="saved_view" in tables,
        keys="citation_key" in tables,
        bibliographies="bibliography" in tables,
    )


_NOTE = "INSERT INTO action(at, label, kind, state, undone, edit, patch) VALUES (?, ?, ?, 0, 0, ?, ?)"
_ACTION = "SELECT id, label, kind, edit, patch, state FROM action "


def _find(sql: sqlite3.Connection, number: int | None) -> tuple[Any, ...] | None:
    if number is None:
        newest = _ACTION + "WHERE state = ? AND undone = 0 ORDER BY id DESC LIMIT 1"
        found: tuple[Any, ...] | None = sql.execute(newest, (DONE,)).fetchone()
        return found
    known = 0 < number < 2**63  # what SQLite's integers hold
    row: tuple[Any, ...] | None = (
        sql.execute(_ACTION + "WHERE id = ?", (number,)).fetchone() if known else None
    )
    if row is None:
        raise AppError(f"There is no action number {number}.")
    if row[5] != DONE:
        raise AppError(f"Action {number} ({row[1]}) is undone already.")
    return row


def _play(
    write: Write, action: int, label: str, kind: str, edit: str, patch: Patch, *, withdrawn: bool
) -> Done:
    if kind == "import":
        changes = _withdraw(write.sql, json.loads(edit)["snapshots"], withdrawn=withdrawn)
    else:
        if kind == "date":
            dating.play(write.sql, patch)
        else:
            merging.play(write.sql, [patch])
        changes = changes_of(patch)
    return Done(label, changes, action, tuple(sorted(patch.papers()))[:_NAMED])


def _withdraw(sql: sqlite3.Connection, snapshots: list[int], *, withdrawn: bool) -> Changes:
    """Hear these snapshots no longer, or again. What the reader marked since stays.

    Of a huge import most papers follow in steps of their own (`settling.step`).
    """
    numbers = json.dumps(snapshots)
    where = "IN (SELECT value FROM json_each(?))"
    sql.execute(f"UPDATE snapshot SET withdrawn = ? WHERE id {where}", (int(withdrawn), numbers))
    proved = merging.by_snapshots(sql, snapshots)
    merged = merging.play(sql, [each.inverse() for each in reversed(proved)] if withdrawn else proved)
    if settling.is_huge(sql, numbers):
        settling.begin(sql, snapshots)
        return Changes(papers=None, lists=True, snapshots=True, tags=True)
    seen = sql.execute(f"SELECT DISTINCT paper_id FROM sighting WHERE snapshot_id {where}", (numbers,))
    papers = [row[0] for row in seen]
    settle(sql, papers)
    papers += merged.difference(papers)
    named = frozenset(papers) if len(papers) <= _NAMED else None
    return Changes(papers=named, lists=True, snapshots=True, tags=True)


def _join_note(sql: sqlite3.Connection, edit: str, patch: Patch) -> int | None:
    """Make a save that follows at once part of the one before: undo takes back the whole writing."""
    newest = "WHERE state = ? AND undone = 0 ORDER BY id DESC LIMIT 1"
    row = sql.execute("SELECT id, at, kind, edit, patch FROM action " + newest, (DONE,)).fetchone()
    if row is None or row[2] != "note" or not 0 <= clock.seconds() - row[1] <= _ONE_NOTE:
        return None
    if json.loads(row[3])["papers"] != json.loads(edit)["papers"]:
        return None
    joined = _joined_note(Patch.unpack(row[4]), patch)
    if joined is None:
        return None
    values = (clock.seconds(), edit, joined.pack(), row[0])
    sql.execute("UPDATE action SET at = ?, edit = ?, patch = ? WHERE id = ?", values)
    return int(row[0])


def _joined_note(first: Patch, second: Patch) -> Patch | None:
    """Two edits of one note as one patch, where the second changed its text only."""
    if len(first.steps) != 1 or len(second.steps) != 1 or second.steps[0][0] != "set":
        return None
    if first.papers() != second.papers():
        return None
    text = second.steps[0][4][0]
    kind, table, columns, *rest = first.steps[0]
    if kind == "set":
        return Patch([[kind, table, columns, rest[0], [text], rest[2]]])
    if kind == "came":
        at = columns.index("text")
        return Patch([[kind, table, columns, [[*row[:at], text, *row[at + 1 :]] for row in rest[0]]]])
    return None
