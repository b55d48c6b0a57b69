"""Take snapshots back that were never finished: after Cancel, a kill, a crash."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from readerapp.library import merging, search
from readerapp.library.settle import marked, settle

_PORTION = 2_000


def take_back(sql: sqlite3.Connection, snapshots: Sequence[int]) -> set[str]:
    """Remove snapshots as if they had never come. Returns the names of raw bytes that nobody needs now.

    A paper that the reader has marked meanwhile stays, as it would when a finished import is undone:
    its mark was acknowledged. Its snapshot then stays too, withdrawn.
    """
    merging.play(sql, [each.inverse() for each in reversed(merging.by_snapshots(sql, snapshots))])
    digests = _digests(
        sql, "SELECT sha256 FROM snapshot WHERE id IN (SELECT value FROM json_each(?))", snapshots
    )
    for number in snapshots:
        _take_one_back(sql, number)
        sql.execute("DELETE FROM merging WHERE snapshot_id = ?", (number,))
        sql.execute("DELETE FROM improved WHERE snapshot_id = ?", (number,))
    return digests - _digests(
        sql, "SELECT sha256 FROM snapshot WHERE sha256 IN (SELECT value FROM json_each(?))", digests
    )


def _take_one_back(sql: sqlite3.Connection, number: int) -> None:
    seen = [row[0] for row in sql.execute("SELECT paper_id FROM sighting WHERE snapshot_id = ?", (number,))]
    new = [row[0] for row in sql.execute(_ONLY_HERE, (number,))]
    merged = dict(sql.execute(_MERGED, (json.dumps(new),)).fetchall())  # by the reader, while it ran
    kept = marked(sql, new) | {paper for paper in new if paper in merged.values()}
    _withdraw(sql, number, json.dumps(sorted(kept)))
    gone = {*new} - kept
    settle(sql, {*seen} - gone | {into for paper, into in merged.items() if paper in gone})
    _delete_papers(sql, sorted(gone))


_MERGED = """
SELECT p.id, p.merged_into FROM json_each(?) j JOIN paper p ON p.id = j.value OR p.merged_into = j.value
WHERE p.merged_into IS NOT NULL
"""
_ONLY_HERE = """
SELECT paper_id FROM sighting WHERE snapshot_id = ?1
AND paper_id NOT IN (SELECT g.paper_id FROM sighting o JOIN sighting g USING (paper_id)
                     WHERE o.snapshot_id = ?1 AND g.snapshot_id <> ?1)
"""


def _withdraw(sql: sqlite3.Connection, number: int, kept: str) -> None:
    """Drop what the snapshot says, but of papers that are kept; and the snapshot, if that is all."""
    others = "snapshot_id = ? AND paper_id NOT IN (SELECT value FROM json_each(?))"
    for table in ("claim", "sighting"):
        sql.execute(f"DELETE FROM {table} WHERE {others}", (number, kept))
    if kept == "[]":
        sql.execute("DELETE FROM snapshot WHERE id = ?", (number,))
    else:
        sql.execute("UPDATE snapshot SET finished = 1, withdrawn = 1 WHERE id = ?", (number,))


def _delete_papers(sql: sqlite3.Connection, papers: list[int]) -> None:
    for start in range(0, len(papers), _PORTION):  # a dump of millions must not come back into memory whole
        _delete_portion(sql, papers[start : start + _PORTION])


def _delete_portion(sql: sqlite3.Connection, papers: list[int]) -> None:
    old = ((paper, search.text_of(sql, paper)) for paper in papers)
    sql.executemany("INSERT INTO search_log(paper_id, old) VALUES (?, ?)", list(old))
    ids = (json.dumps(papers),)
    for table in ("paper_text", "state", "identifier", "claim"):
        sql.execute(f"DELETE FROM {table} WHERE paper_id IN (SELECT value FROM json_each(?))", ids)
    sql.execute("DELETE FROM paper WHERE id IN (SELECT value FROM json_each(?))", ids)


def _digests(sql: sqlite3.Connection, statement: str, values: Iterable[object]) -> set[str]:
    return {row[0] for row in sql.execute(statement, (json.dumps(list(values)),))}
