"""Take snapshots back that were never finished: after Cancel, a kill, a crash.

A huge import goes in many short transactions, between which others write: a key press never waits for it.
From the first one on the snapshots are withdrawn, so that nobody hears them; until the last they are
unfinished, so that whoever opens the library after a crash goes on where this ended.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from readerapp.library import merging, raw, search
from readerapp.library.database import Database
from readerapp.library.patches import Patch
from readerapp.library.settle import marked, settle

PORTION = 1_000  # papers a transaction, about 0.1 s
_MERGES = 50  # merges a transaction


def take_back(database: Database, snapshots: Sequence[int]) -> None:
    """Remove snapshots as if they had never come, with the raw bytes that nobody needs now.

    A paper that the reader has marked meanwhile stays, as it would when a finished import is undone:
    its mark was acknowledged. Its snapshot then stays too, withdrawn.
    """
    with database.writing() as write:
        digests = _digests(write.sql, _OF_SNAPSHOTS, snapshots)
        write.sql.execute(_WITHDRAW, (json.dumps(list(snapshots)),))
    while _unmerge(database, snapshots):
        pass
    for number in snapshots:
        last: int | None = 0
        while last is not None:
            with database.writing() as write:
                last = _portion(write.sql, number, last)
            database.let_index_follow()
    with database.writing() as write:
        for statement in (_KEYS, _EMPTY, _FINISH):
            write.sql.execute(statement, (json.dumps(list(snapshots)),))
        needed = _digests(write.sql, _STILL_NEEDED, digests)
    raw.forget(database.folder, digests - needed)


def _unmerge(database: Database, snapshots: Sequence[int]) -> bool:
    """Take back the last of the merges that these snapshots proved; False if there was none."""
    with database.writing() as write:
        rows = write.sql.execute(_PROVED, (json.dumps(list(snapshots)), _MERGES)).fetchall()
        merging.play(write.sql, [Patch.unpack(packed).inverse() for _, packed in rows])
        write.sql.executemany("DELETE FROM merging WHERE id = ?", [(number,) for number, _ in rows])
    return bool(rows)


def _portion(sql: sqlite3.Connection, number: int, after: int) -> int | None:
    """Take the next papers of a snapshot back. Returns the last one's number, None if there was none."""
    seen = [row[0] for row in sql.execute(_NEXT, (number, after, PORTION))]
    if not seen:
        return None
    new = [row[0] for row in sql.execute(_ONLY_HERE, (json.dumps(seen), number))]
    merged = dict(sql.execute(_MERGED, (json.dumps(new),)).fetchall())  # by the reader, while it ran
    kept = marked(sql, new) | {paper for paper in new if paper in merged.values()}
    for table in ("claim", "sighting", "improved"):
        others = f"DELETE FROM {table} WHERE snapshot_id = ? AND paper_id = ?"
        sql.executemany(others, [(number, paper) for paper in seen if paper not in kept])
    gone = {*new} - kept
    settle(sql, {*seen} - gone | {into for paper, into in merged.items() if paper in gone})
    _delete_papers(sql, sorted(gone))
    return int(seen[-1])


_OF_SNAPSHOTS = "SELECT sha256 FROM snapshot WHERE id IN (SELECT value FROM json_each(?))"
_STILL_NEEDED = "SELECT sha256 FROM snapshot WHERE sha256 IN (SELECT value FROM json_each(?))"
_WITHDRAW = "UPDATE snapshot SET withdrawn = 1 WHERE id IN (SELECT value FROM json_each(?))"
_KEYS = "DELETE FROM citation_key WHERE snapshot_id IN (SELECT value FROM json_each(?))"
_EMPTY = """
DELETE FROM snapshot WHERE id IN (SELECT value FROM json_each(?))
AND NOT EXISTS (SELECT 1 FROM sighting g WHERE g.snapshot_id = snapshot.id)
"""
_FINISH = "UPDATE snapshot SET finished = 1 WHERE id IN (SELECT value FROM json_each(?))"
_PROVED = """
SELECT id, patch FROM merging WHERE snapshot_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?
"""
_NEXT = "SELECT paper_id FROM sighting WHERE snapshot_id = ? AND paper_id > ? ORDER BY paper_id LIMIT ?"
_MERGED = """
SELECT p.id, p.merged_into FROM json_each(?) j JOIN paper p ON p.id = j.value OR p.merged_into = j.value
WHERE p.merged_into IS NOT NULL
"""
_ONLY_HERE = """
SELECT value FROM json_each(?1)
WHERE NOT EXISTS (SELECT 1 FROM sighting o WHERE o.paper_id = value AND o.snapshot_id <> ?2)
"""


def _delete_papers(sql: sqlite3.Connection, papers: list[int]) -> None:
    old = ((paper, search.text_of(sql, paper)) for paper in papers)
    sql.executemany("INSERT INTO search_log(paper_id, old) VALUES (?, ?)", list(old))
    ids = (json.dumps(papers),)
    for table in ("paper_text", "state", "identifier", "claim"):
        sql.execute(f"DELETE FROM {table} WHERE paper_id IN (SELECT value FROM json_each(?))", ids)
    sql.execute("DELETE FROM paper WHERE id IN (SELECT value FROM json_each(?))", ids)


def _digests(sql: sqlite3.Connection, statement: str, items: Iterable[object]) -> set[str]:
    return {row[0] for row in sql.execute(statement, (json.dumps(list(items)),))}
