"""Conditions for going through the papers in their order: each is asked of one paper at a time.

The usual condition first gathers all papers of a tag or a snapshot. Where these are many, the first page is
quicker found by looking at the newest papers whether they are among them.
"""

import sqlite3

from readerapp.library.conditions import Compiler
from readerapp.library.names import folded, tidy_tag
from readerapp.model import query as q
from readerapp.model.query import Node

MANY = 5_000  # so many are put in order in 5 ms

_WEARS = """EXISTS (SELECT 1 FROM paper_tag g JOIN tag t ON t.id = g.tag_id
    WHERE g.paper_id = s.paper_id AND (t.folded = ? OR ? = substr(t.folded, 1, ?)))"""
_SHOWS = """(EXISTS (SELECT 1 FROM sighting WHERE snapshot_id = ? AND paper_id = s.paper_id)
    OR EXISTS (SELECT 1 FROM paper m JOIN sighting g ON g.paper_id = m.id
               WHERE m.merged_into = s.paper_id AND g.snapshot_id = ?))"""
_TAGGED = """SELECT count(*) FROM (SELECT 1 FROM paper_tag WHERE tag_id IN
    (SELECT id FROM tag WHERE folded = ? OR ? = substr(folded, 1, ?)) LIMIT ?)"""
_SHOWN = "SELECT count(*) FROM (SELECT 1 FROM sighting WHERE snapshot_id = ? LIMIT ?)"


class Walker(Compiler):
    """Tags and snapshots are asked of each paper."""

    def sql(self, node: Node) -> str:
        match node:
            case q.Tag(name):
                self.values += _tag(name)
                return _WEARS
            case q.InSnapshot(number, ""):
                self.values += [number, number]
                return _SHOWS
        return super().sql(node)


def names_many(reader: sqlite3.Connection, tree: Node) -> bool:
    """True if each tag and snapshot that every paper must be in has many."""
    items = tree.items if isinstance(tree, q.And) else (tree,)
    return all(_is_many(reader, item) for item in items)


def _is_many(reader: sqlite3.Connection, item: Node) -> bool:
    match item:
        case q.Tag(name):
            row = reader.execute(_TAGGED, (*_tag(name), MANY)).fetchone()
        case q.InSnapshot(number, ""):
            row = reader.execute(_SHOWN, (number, MANY)).fetchone()
        case q.Is() | q.Has() | q.Not():
            return True
        case _:
            return False
    return bool(row[0] >= MANY)


def _tag(name: str) -> list[str | int]:
    plain = folded(tidy_tag(name))
    return [plain, plain + "/", len(plain) + 1]
