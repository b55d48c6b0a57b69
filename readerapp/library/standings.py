"""How papers stood on a snapshot, and what became of them since another one. Plain SQL.

A paper that was merged speaks with the best place of all that it is.
"""

import json
import sqlite3
from collections.abc import Sequence

from readerapp.model import query as q
from readerapp.model.lists import SnapshotLine
from readerapp.model.pages import PageChange
from readerapp.model.query import Node

_STOOD = """SELECT coalesce(m.merged_into, m.id) AS paper, min(g.rank) AS rank
    FROM sighting g JOIN paper m ON m.id = g.paper_id WHERE g.snapshot_id = ? GROUP BY 1"""
_BOTH = f"SELECT n.paper AS paper FROM ({_STOOD}) n JOIN ({_STOOD}) o ON o.paper = n.paper"
SETS = {
    "new": f"SELECT paper FROM ({_STOOD}) EXCEPT SELECT paper FROM ({_STOOD})",
    "again": _BOTH,
    "gone": f"""WITH n AS ({_STOOD}), o AS ({_STOOD})
        SELECT paper FROM o WHERE paper NOT IN (SELECT paper FROM n)""",
    "up": f"{_BOTH} WHERE n.rank < o.rank",
    "down": f"{_BOTH} WHERE n.rank > o.rank",
}
"""SQL: the papers of which this became; each asks for the snapshot and the other one, in this order."""

_BEFORE = """
SELECT o.id FROM snapshot n JOIN snapshot o ON o.source = n.source
WHERE n.id = ? AND o.finished AND NOT o.withdrawn AND (o.captured_on, o.id) < (n.captured_on, n.id)
ORDER BY o.captured_on DESC, o.id DESC LIMIT 1
"""
_SHOWN = "JOIN state s ON s.paper_id = n.paper WHERE s.hidden = 0 AND s.trashed = 0"
_COUNTS = f"""
SELECT count(*) - count(o.rank), count(o.rank), total(n.rank < o.rank), total(n.rank > o.rank)
FROM ({_STOOD}) n LEFT JOIN ({_STOOD}) o ON o.paper = n.paper {_SHOWN}
"""
_VISIBLE = f"SELECT count(*) FROM ({_STOOD}) n {_SHOWN}"
_LINES = """
SELECT n.id, n.name, n.source, n.captured_on, n.captured_from, n.imported_at,
       (SELECT count(*) FROM sighting g WHERE g.snapshot_id = n.id)
FROM snapshot n WHERE n.finished AND NOT n.withdrawn ORDER BY n.captured_on DESC, n.id DESC
"""
_STANDINGS = """
SELECT coalesce(m.merged_into, m.id), g.rank, g.upvotes, g.comments
FROM (SELECT value AS id FROM json_each(?1) UNION ALL
      SELECT id FROM paper WHERE merged_into IN (SELECT value FROM json_each(?1))) w
JOIN paper m ON m.id = w.id JOIN sighting g ON g.paper_id = m.id AND g.snapshot_id = ?2
ORDER BY g.rank DESC
"""


def before(reader: sqlite3.Connection, snapshot: int) -> int:
    """The snapshot of the same source before this one, 0 if there is none."""
    row = reader.execute(_BEFORE, (snapshot,)).fetchone()
    return int(row[0]) if row else 0


def other(reader: sqlite3.Connection, node: q.InSnapshot) -> int:
    """The snapshot that a part of a query holds its own against, 0 if there is none."""
    return node.than or before(reader, node.id)


def page_of(reader: sqlite3.Connection, tree: Node) -> tuple[int, int] | None:
    """The page that a query shows, and the one that it is held against: papers that are gone are on that."""
    node = q.snapshot_of(tree)
    if node is None:
        return None
    there = other(reader, node)
    return (there, 0) if node.fate == "gone" else (node.id, there)


def stood(
    reader: sqlite3.Connection, ids: Sequence[int], snapshot: int
) -> dict[int, tuple[int, int | None, int | None]]:
    """Rank, upvotes and comments of these papers on a snapshot."""
    rows = reader.execute(_STANDINGS, (json.dumps(list(ids)), snapshot))
    return {paper: (rank, upvotes, comments) for paper, rank, upvotes, comments in rows}


def change(reader: sqlite3.Connection, tree: Node) -> PageChange | None:
    """What is new on the snapshot that a query shows, against the one that it names or the one before."""
    node = q.snapshot_of(tree)
    lines = {row[0]: SnapshotLine(*row) for row in reader.execute(_LINES)}
    if node is None or node.id not in lines:
        return None
    page, before = lines.pop(node.id), lines.get(other(reader, node))
    others = tuple(sorted(lines.values(), key=lambda line: line.source != page.source))
    if before is None:
        return PageChange(page, others=others)
    return PageChange(page, before, **counts(reader, page.id, before.id), others=others)


def counts(reader: sqlite3.Connection, snapshot: int, than: int) -> dict[str, int]:
    """How many papers each of `SETS` has, without those in the Trash, as their queries find them."""
    new, again, up, down = reader.execute(_COUNTS, (snapshot, than)).fetchone()
    gone = reader.execute(_VISIBLE, (than,)).fetchone()[0] - again
    return {"new": new, "again": again, "gone": gone, "up": int(up), "down": int(down)}
