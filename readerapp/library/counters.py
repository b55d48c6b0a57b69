"""The counts of the sidebar, kept in the same transaction as what they count.

A paper in sight adds one to the counter of its marks (shelf, star, seen, Trash); outside the Trash also to
one of each of its tags and the tags above them, and of each snapshot that showed it or a paper merged into
it. A transaction adds what its papers count for after it, less what they did before (`ledger.py`).
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from readerapp.library import ledger
from readerapp.library.names import STATUSES

MARKS, TAG, SNAPSHOT = range(3)
Counts = Counter[tuple[int, str]]
"""By kind and, as text: bits of the marks, a tag's folded name, a snapshot's number."""

TRASHED, STARRED, SEEN, STATUS = 1, 2, 4, 3  # bits of the marks; from the fourth on the status


@dataclass(frozen=True, slots=True)
class Kept:
    """The counters as they are stored."""

    marks: dict[int, int] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)
    snapshots: dict[int, int] = field(default_factory=dict)

    def shelves(self) -> dict[str, int]:
        """By the names of `Sidebar.shelves`."""
        counts = dict.fromkeys(_SHELVES, 0)
        for bits, papers in self.marks.items():
            for shelf in _shelves(bits):
                counts[shelf] += papers
        return counts


_SHELVES = ("inbox", "to-read", "starred", "all", "done", "dismissed", "trash", "unseen")


def _shelves(bits: int) -> Iterable[str]:
    """The shelves on which a paper with these marks stands."""
    if bits & TRASHED:
        return ("trash",)
    starred = ("starred",) if bits & STARRED else ()
    unseen = () if bits & SEEN else ("unseen",)
    return ("all", STATUSES[bits >> STATUS].value, *starred, *unseen)


def load(reader: sqlite3.Connection) -> Kept:
    """Read them all: as many rows as there are tags and snapshots."""
    kept = Kept()
    for kind, key, papers in reader.execute("SELECT kind, key, papers FROM counter"):
        if kind == TAG:
            kept.tags[key] = papers
        else:
            (kept.marks if kind == MARKS else kept.snapshots)[int(key)] = papers
    return kept


def branch(folded: str) -> list[str]:
    """A tag's name and those of the tags above it."""
    parts = folded.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


# --- at the end of a transaction ---------------------------------------------------------------------


def settle(sql: sqlite3.Connection) -> None:
    """Count in what the open transaction changed."""
    noted = {log for log in ledger.LOGS if not ledger.is_empty(sql, log)}
    if not noted:
        return
    changed: Counts = Counter()
    if "was_state" in noted:
        _add(changed, MARKS, sql.execute(_MARKS_NOW), 1)
        _add(changed, MARKS, sql.execute(_MARKS_BEFORE), -1)
        sql.execute(_DIRTY)
    came_or_went = not ledger.is_empty(sql, "dirty")
    if came_or_went or noted & {"was_tagged", "was_named"}:
        _settle_tags(sql, changed)
    if came_or_went or noted & {"was_sighted", "was_merged"}:
        _settle_snapshots(sql, changed, is_merged="was_merged" in noted)
    _store(sql, changed)
    sql.execute("DELETE FROM dirty")
    ledger.clear(sql)


@contextmanager
def adding(sql: sqlite3.Connection, snapshot: int, papers: int) -> Iterator[None]:
    """While so many papers that nobody knew are added, unmarked, as this snapshot shows them.

    Nearly all of a large import comes so: to note each of them would make it a third longer.
    """
    ledger.pause(sql)
    yield
    ledger.go_on(sql)
    _store(sql, Counter({(MARKS, "0"): papers, (SNAPSHOT, str(snapshot)): papers}))


def _settle_tags(sql: sqlite3.Connection, changed: Counts) -> None:
    if sql.execute("SELECT 1 FROM was_named WHERE renamed LIMIT 1").fetchone():
        _recount_tags(sql)
        return
    sql.execute(_DIRTY_TAGGED)
    names = dict(sql.execute("SELECT id, folded FROM tag UNION ALL SELECT tag_id, folded FROM was_named"))
    _add(changed, TAG, _named(sql.execute(_TAGS_NOW), names), 1)
    _add(changed, TAG, _named(sql.execute(_TAGS_BEFORE), names), -1)


def _recount_tags(sql: sqlite3.Connection) -> None:
    """A tag that is renamed takes all of its papers along."""
    sql.execute("DELETE FROM counter WHERE kind = ?", (TAG,))
    _store(sql, _tags(sql))


def _named(rows: Iterable[tuple[str, int]], names: dict[int, str]) -> Iterable[tuple[str, int]]:
    """Numbers of the tags that papers wear together, as the names of tags that count them."""
    for tags, papers in rows:
        counted = {above for tag in tags.split(",") for above in branch(names[int(tag)])}
        yield from ((name, papers) for name in counted)


def _settle_snapshots(sql: sqlite3.Connection, changed: Counts, *, is_merged: bool) -> None:
    if is_merged:
        sql.execute(_DIRTY_MERGED)
    sql.execute(_DIRTY_SIGHTED)
    _add(changed, SNAPSHOT, sql.execute(_SNAPSHOTS_NOW), 1)
    _add(changed, SNAPSHOT, sql.execute(_SNAPSHOTS_BEFORE), -1)


def _add(counts: Counts, kind: int, rows: Iterable[tuple[str, int]], sign: int) -> None:
    for key, papers in rows:
        counts[kind, str(key)] += sign * papers


def _store(sql: sqlite3.Connection, changed: Counts) -> None:
    rows = [(kind, key, papers) for (kind, key), papers in changed.items() if papers]
    sql.executemany(_UPSERT, rows)
    if any(papers < 0 for *_, papers in rows):
        sql.execute("DELETE FROM counter WHERE papers = 0")


# --- from the beginning ----------------------------------------------------------------------------------


def expected(sql: sqlite3.Connection) -> Counts:
    """What the counters must be, counted anew: about a second for a million papers."""
    counts = _tags(sql)
    _add(counts, MARKS, sql.execute(_ALL_MARKS), 1)
    _add(counts, SNAPSHOT, sql.execute(_ALL_SIGHTED), 1)
    _add(counts, SNAPSHOT, sql.execute(_ALL_MERGED), 1)
    return counts


def are_right(reader: sqlite3.Connection) -> bool:
    """Do the counters say what is there? Asked of one moment, whatever is written meanwhile."""
    reader.execute("BEGIN")
    try:
        stored = {(kind, key): papers for kind, key, papers in reader.execute("SELECT * FROM counter")}
        return stored == expected(reader)
    finally:
        reader.execute("ROLLBACK")


def recount(sql: sqlite3.Connection) -> None:
    """Count everything anew, inside the open transaction."""
    sql.execute("DELETE FROM counter")
    _store(sql, expected(sql))


def _tags(sql: sqlite3.Connection) -> Counts:
    counts: Counts = Counter()
    names = dict(sql.execute("SELECT id, folded FROM tag"))
    _add(counts, TAG, _named(sql.execute(_ALL_TAGS), names), 1)
    return counts


_UPSERT = """
INSERT INTO counter(kind, key, papers) VALUES (?, ?, ?)
ON CONFLICT(kind, key) DO UPDATE SET papers = papers + excluded.papers
"""
_NOW = ledger.BITS.format("s")
_IN_SIGHT = "s.hidden = 0 AND s.trashed = 0"
_ALL_MARKS = f"SELECT {_NOW}, count(*) FROM state s WHERE s.hidden = 0 GROUP BY 1"
_ALL_TAGS = f"""
SELECT tags, count(*) FROM (
    SELECT group_concat(g.tag_id) AS tags FROM paper_tag g INDEXED BY paper_tag_paper
    CROSS JOIN state s ON s.paper_id = g.paper_id WHERE {_IN_SIGHT} GROUP BY g.paper_id)
GROUP BY tags
"""
_ALL_SIGHTED = f"""
SELECT g.snapshot_id, count(*) FROM sighting g CROSS JOIN state s ON s.paper_id = g.paper_id
WHERE {_IN_SIGHT} GROUP BY 1
"""
# Papers of which the snapshot showed only others that were merged into them.
_ALL_MERGED = f"""
SELECT g.snapshot_id, count(DISTINCT m.merged_into) FROM paper m INDEXED BY paper_merged
CROSS JOIN state s ON s.paper_id = m.merged_into CROSS JOIN sighting g ON g.paper_id = m.id
WHERE m.merged_into IS NOT NULL AND {_IN_SIGHT} AND NOT EXISTS
    (SELECT 1 FROM sighting o WHERE o.snapshot_id = g.snapshot_id AND o.paper_id = m.merged_into)
GROUP BY 1
"""

_MARKS_NOW = f"""
SELECT {_NOW}, count(*) FROM was_state w CROSS JOIN state s ON s.paper_id = w.paper_id
WHERE s.hidden = 0 GROUP BY 1
"""
_MARKS_BEFORE = "SELECT bits, count(*) FROM was_state WHERE bits IS NOT NULL GROUP BY 1"

# Which papers to count, and whether they were outside the Trash in sight before, and are now.
_WAS = f"coalesce(w.bits, {TRASHED}) & {TRASHED} = 0"
_IS = f"coalesce({_IN_SIGHT}, 0)"
_DIRTY = f"""
INSERT INTO dirty SELECT w.paper_id, {_WAS}, {_IS}
FROM was_state w LEFT JOIN state s ON s.paper_id = w.paper_id WHERE ({_WAS}) <> ({_IS})
"""
_FURTHER = f"""
INSERT OR IGNORE INTO dirty
SELECT t.paper_id, CASE WHEN w.paper_id IS NULL THEN {_IS} ELSE {_WAS} END, {_IS}
FROM ({{}}) t LEFT JOIN was_state w ON w.paper_id = t.paper_id LEFT JOIN state s ON s.paper_id = t.paper_id
"""
_DIRTY_TAGGED = _FURTHER.format("SELECT DISTINCT paper_id FROM was_tagged")
_DIRTY_MERGED = _FURTHER.format("""
    SELECT paper_id FROM was_merged UNION
    SELECT merged_into FROM was_merged WHERE merged_into IS NOT NULL UNION
    SELECT p.merged_into FROM was_merged o JOIN paper p ON p.id = o.paper_id WHERE p.merged_into IS NOT NULL
""")
_DIRTY_SIGHTED = _FURTHER.format("""
    SELECT coalesce(p.merged_into, o.paper_id) AS paper_id
    FROM (SELECT DISTINCT paper_id FROM was_sighted) o LEFT JOIN paper p ON p.id = o.paper_id
""")

_TAGS_NOW = """
SELECT tags, count(*) FROM (
    SELECT group_concat(g.tag_id) AS tags FROM dirty d CROSS JOIN paper_tag g ON g.paper_id = d.paper_id
    WHERE d.now GROUP BY d.paper_id)
GROUP BY tags
"""
_TAGS_BEFORE = """
SELECT tags, count(*) FROM (
    SELECT group_concat(tag_id) AS tags FROM (
        SELECT d.paper_id, g.tag_id FROM dirty d CROSS JOIN paper_tag g ON g.paper_id = d.paper_id
        WHERE d.before AND NOT EXISTS
            (SELECT 1 FROM was_tagged w WHERE w.paper_id = g.paper_id AND w.tag_id = g.tag_id)
        UNION ALL SELECT w.paper_id, w.tag_id FROM was_tagged w JOIN dirty d ON d.paper_id = w.paper_id
        WHERE w.there AND d.before)
    GROUP BY paper_id)
GROUP BY tags
"""
_SNAPSHOTS_NOW = """
SELECT snapshot_id, count(DISTINCT root) FROM (
    SELECT d.paper_id AS root, g.snapshot_id
    FROM dirty d CROSS JOIN sighting g ON g.paper_id = d.paper_id WHERE d.now
    UNION ALL SELECT d.paper_id, g.snapshot_id
    FROM dirty d CROSS JOIN paper m INDEXED BY paper_merged ON m.merged_into = d.paper_id
    CROSS JOIN sighting g ON g.paper_id = m.id WHERE d.now AND m.merged_into IS NOT NULL)
GROUP BY 1
"""
_SNAPSHOTS_BEFORE = """
WITH member(root, id) AS MATERIALIZED (
    SELECT d.paper_id, d.paper_id FROM dirty d WHERE d.before
    UNION ALL SELECT d.paper_id, m.id
    FROM dirty d CROSS JOIN paper m INDEXED BY paper_merged ON m.merged_into = d.paper_id
    WHERE d.before AND m.merged_into IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM was_merged w WHERE w.paper_id = m.id)
    UNION ALL SELECT d.paper_id, w.paper_id
    FROM was_merged w CROSS JOIN dirty d ON d.paper_id = w.merged_into WHERE d.before)
SELECT snapshot_id, count(DISTINCT root) FROM (
    SELECT m.root, g.snapshot_id FROM member m CROSS JOIN sighting g ON g.paper_id = m.id
    WHERE NOT EXISTS
        (SELECT 1 FROM was_sighted w WHERE w.paper_id = g.paper_id AND w.snapshot_id = g.snapshot_id)
    UNION ALL SELECT m.root, w.snapshot_id
    FROM member m CROSS JOIN was_sighted w ON w.paper_id = m.id WHERE w.there)
GROUP BY 1
"""
