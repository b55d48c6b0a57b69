"""A huge import that was undone, or done again, paper by paper in short steps between those of other writers.

The flag of its snapshots turns at once, with the action; `unsettled` notes up to which paper the rest has
followed. Each step leaves every paper either as before or as after, so a kill costs nothing, and doing it
again before the end begins anew in the other direction.
"""

import json
import sqlite3

from readerapp.library.settle import marked, settle

LOOKED_AT = 10_000  # papers at the top of the list
AT_ONCE = 2_000  # papers that are settled in one go, with the action itself
PORTION = 2_000  # papers a step, about 0.1 s


def is_huge(sql: sqlite3.Connection, snapshots: str) -> bool:
    """True if these snapshots (a JSON array) show more papers than can be settled while somebody waits."""
    return sql.execute(_BEYOND, (snapshots, AT_ONCE)).fetchone() is not None


def begin(sql: sqlite3.Connection, snapshots: list[int]) -> None:
    """Note that these snapshots are heard no longer, or again; what tops the lists follows at once."""
    sql.executemany("INSERT OR REPLACE INTO unsettled VALUES (?, 0)", [(number,) for number in snapshots])
    for number in snapshots:
        withdrawn = sql.execute("SELECT withdrawn FROM snapshot WHERE id = ?", (number,)).fetchone()[0]
        first = sql.execute(_FIRST, (number, 1 - withdrawn, LOOKED_AT, AT_ONCE))
        _settle(sql, number, [row[0] for row in first])


def step(sql: sqlite3.Connection) -> bool:
    """Settle the next papers; False if there were none."""
    row = sql.execute("SELECT snapshot_id, after FROM unsettled ORDER BY 1 LIMIT 1").fetchone()
    if row is None:
        return False
    papers = [paper for (paper,) in sql.execute(_NEXT, (*row, PORTION))]
    _settle(sql, row[0], papers)
    if papers:
        sql.execute("UPDATE unsettled SET after = ? WHERE snapshot_id = ?", (papers[-1], row[0]))
    else:
        sql.execute("DELETE FROM unsettled WHERE snapshot_id = ?", (row[0],))
    return True


def left(sql: sqlite3.Connection) -> int:
    """How many papers are still to be settled."""
    return int(sql.execute(_LEFT).fetchone()[0])


def _settle(sql: sqlite3.Connection, number: int, papers: list[int]) -> None:
    """Most papers of a huge import were shown by nobody else: they only come in sight or go."""
    alone = [row[0] for row in sql.execute(_ALONE, (json.dumps(papers), number))]
    settle(sql, {*papers} - {*alone})
    withdrawn = sql.execute("SELECT withdrawn FROM snapshot WHERE id = ?", (number,)).fetchone()[0]
    moved = {*alone} - marked(sql, alone) if withdrawn else {*alone}
    sql.execute(_SHOW, (withdrawn, json.dumps(sorted(moved))))


_BEYOND = """
SELECT 1 FROM sighting WHERE snapshot_id IN (SELECT value FROM json_each(?)) LIMIT 1 OFFSET ?
"""
_NEXT = "SELECT paper_id FROM sighting WHERE snapshot_id = ? AND paper_id > ? ORDER BY paper_id LIMIT ?"
_FIRST = """
SELECT s.paper_id FROM
    (SELECT paper_id FROM state WHERE hidden = ?2 AND trashed = 0 ORDER BY order_on DESC, paper_id LIMIT ?3) s
JOIN sighting g ON g.snapshot_id = ?1 AND g.paper_id = s.paper_id LIMIT ?4
"""
_LEFT = """
SELECT count(*) FROM unsettled u JOIN sighting g ON g.snapshot_id = u.snapshot_id AND g.paper_id > u.after
"""
_ALONE = """
SELECT p.id FROM json_each(?1) j JOIN paper p ON p.id = j.value WHERE p.merged_into IS NULL
AND NOT EXISTS (SELECT 1 FROM sighting o WHERE o.paper_id = p.id AND o.snapshot_id <> ?2)
AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.paper_id = p.id)
AND NOT EXISTS (SELECT 1 FROM paper m WHERE m.merged_into = p.id)
"""
_SHOW = "UPDATE state SET hidden = ?1 WHERE hidden <> ?1 AND paper_id IN (SELECT value FROM json_each(?2))"
