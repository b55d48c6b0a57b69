"""On which day a snapshot was captured, corrected by the reader; the days it says of papers move with it.

What the snapshot says is changed where it is kept, as claims, and every paper it shows is resolved anew.
All of it is one patch, so it is undone and done again as exactly as a star. Of two papers that name one id
the day does not tell whose it is: ids stay where they are.
"""

import json
import sqlite3
from dataclasses import replace
from typing import Any

import msgspec

from readerapp.errors import AppError
from readerapp.library.patches import Patch, Recorder, apply
from readerapp.library.settle import expand, settle
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS
from readerapp.model.edits import SetCapturedOn
from readerapp.model.entry import Day
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import CapturedFrom

DAYS = ("published", "updated")
"""The fields of a paper that can follow from the day of the capture."""

SaidDays = dict[int, dict[str, Day]]
"""By rank, then by field."""


def said_days(sql: sqlite3.Connection, snapshot: int) -> SaidDays:
    """The days that a snapshot says of the papers on it."""
    found: SaidDays = {}
    for rank, agrees, on, how, updated in sql.execute(_AGREED, (snapshot,)):
        believed = {"published": _day(on, how), "updated": updated and voices.decode("updated", updated)}
        said = {name: day for name, day in believed.items() if day and agrees >> FIELDS.index(name) & 1}
        found[rank] = said
    for rank, number, value in sql.execute(_CLAIMED, (snapshot,)):
        if FIELDS[number] in DAYS:
            found[rank][FIELDS[number]] = voices.decode(FIELDS[number], value)
    return found


def redate(recorder: Recorder, edit: SetCapturedOn) -> None:
    """Give a snapshot its day, and let it say the days that follow from that."""
    sql = recorder.sql
    row = sql.execute(_SNAPSHOT, (edit.snapshot,)).fetchone() if abs(edit.snapshot) < 2**63 else None
    if row is None:
        raise AppError(f"There is no snapshot number {edit.snapshot}.")
    by_rank: dict[int, int] = dict(sql.execute(_BY_RANK, (edit.snapshot,)).fetchall())
    there = (each for each in edit.moved if each.rank in by_rank)
    moved = [(by_rank[each.rank], FIELDS.index(each.field), each) for each in there]
    asked = {paper for paper, _, _ in moved}
    expand(sql, asked)
    for paper, field, each in moved:
        key = (paper, edit.snapshot, field)
        recorder.remove("claim", "paper_id = ? AND snapshot_id = ? AND field = ?", key)
        if each.day:
            names = ("paper_id", "snapshot_id", "field", "value")
            recorder.add("claim", [dict(zip(names, (*key, voices.encode(each.day)), strict=True))])
    values = {"captured_on": edit.day, "captured_from": CapturedFrom.GIVEN.value}
    recorder.set("snapshot", values | {"receipt": _dated(row[0], edit)}, [edit.snapshot])
    settle(sql, asked | _touched(sql, recorder.patch), ids_stay=True)


def play(sql: sqlite3.Connection, patch: Patch) -> None:
    """Apply such a patch of the journal, unless another day was given meanwhile."""
    if not _applies(sql, patch):
        return
    expand(sql, patch.papers())
    apply(sql, patch)
    settle(sql, _touched(sql, patch), ids_stay=True)


def _applies(sql: sqlite3.Connection, patch: Patch) -> bool:
    """True if the snapshot's day is still as it was before the patch, or the patch gave it no other."""
    step = next((step for step in patch.steps if step[1] == "snapshot"), None)
    if step is None:
        return True
    _, _, columns, before, _, keys = step
    same = " AND ".join(f"{name} IS ?" for name in columns)
    return bool(sql.execute(f"SELECT 1 FROM snapshot WHERE id = ? AND {same}", (keys[0], *before)).fetchone())


def _touched(sql: sqlite3.Connection, patch: Patch) -> set[int]:
    """The papers that may look different: those that say otherwise, and those where the day has a say.

    A paper that stands in this snapshot alone, and has a day of its own, is not asked again: most of a
    dump of millions.
    """
    snapshots = json.dumps(sorted(patch.keys_set("snapshot")))
    return patch.papers() | {row[0] for row in sql.execute(_WITH_A_SAY, (snapshots,))}


def _dated(receipt: str, edit: SetCapturedOn) -> str:
    """The receipt that was kept, with the new day."""
    if not receipt:
        return receipt
    old = msgspec.json.decode(receipt, type=FileReceipt)
    warnings = old.warnings if edit.warnings is None else edit.warnings
    given = CapturedFrom.GIVEN.value
    new = replace(old, captured_on=edit.day, captured_on_from=given, warnings=warnings)
    return msgspec.json.encode(new).decode()


def _day(on: str | None, how: str | None) -> Any:
    return voices.decode("published", json.dumps([on, how])) if on else None


_SNAPSHOT = "SELECT receipt FROM snapshot WHERE id = ? AND finished AND NOT withdrawn"
_BY_RANK = "SELECT rank, paper_id FROM sighting WHERE snapshot_id = ? ORDER BY paper_id DESC"
_AGREED = """
SELECT g.rank, g.agrees, p.published_on, p.published_how, t.updated
FROM sighting g JOIN paper m ON m.id = g.paper_id JOIN paper p ON p.id = coalesce(m.merged_into, m.id)
JOIN paper_text t ON t.paper_id = p.id WHERE g.snapshot_id = ? ORDER BY g.paper_id DESC
"""
_CLAIMED = """
SELECT g.rank, c.field, c.value FROM sighting g
JOIN claim c ON c.paper_id = g.paper_id AND c.snapshot_id = g.snapshot_id
WHERE g.snapshot_id = ? ORDER BY g.paper_id DESC
"""
_WITH_A_SAY = """
SELECT g.paper_id FROM json_each(?) j JOIN sighting g ON g.snapshot_id = j.value
JOIN paper p ON p.id = g.paper_id
WHERE p.published_on IS NULL OR p.merged_into IS NOT NULL
   OR EXISTS (SELECT 1 FROM sighting o WHERE o.paper_id = p.id AND o.snapshot_id <> g.snapshot_id)
   OR EXISTS (SELECT 1 FROM paper m WHERE m.merged_into = p.id)
"""
