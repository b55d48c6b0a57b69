"""Query → ids, in order; and the counts of the sidebar. Plain SQL on the narrow `state` table."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from readerapp.library import counters, rarity, walking
from readerapp.library.names import folded
from readerapp.library.standings import page_of
from readerapp.model.lists import Sidebar, SnapshotLine, Sort, TagCount
from readerapp.model.query import Node

ORDERS = {
    Sort.PUBLISHED: "s.order_on DESC, s.paper_id",
    Sort.PUBLISHED_UP: "s.order_on, s.paper_id",
    Sort.ADDED: "s.added_in DESC, s.paper_id",
    Sort.ADDED_UP: "s.added_in, s.paper_id",
    Sort.TITLE: "p.title COLLATE NOCASE, s.paper_id",
    Sort.TITLE_DOWN: "p.title COLLATE NOCASE DESC, s.paper_id",
    Sort.AUTHOR: "p.authors = '[]', p.authors COLLATE NOCASE, s.paper_id",
    Sort.AUTHOR_DOWN: "p.authors = '[]', p.authors COLLATE NOCASE DESC, s.paper_id",
    Sort.READ: "s.done_at DESC, s.order_on DESC, s.paper_id",  # nothing comes after every number
    Sort.RANK: "s.order_on DESC, s.paper_id",
}
_JOINED = (Sort.TITLE, Sort.TITLE_DOWN, Sort.AUTHOR, Sort.AUTHOR_DOWN)


def find(reader: sqlite3.Connection, tree: Node, sort: Sort, limit: int = -1) -> "array[int]":
    """The ids of all papers that match, in order; or of the first. The Trash is left out unless asked for."""
    most, exact = rarity.most(reader, tree)
    if not most:
        return array("q")
    if exact:  # when the last is found, the rest need not be looked through
        limit = most if limit < 0 else min(limit, most)
    condition, values = walking.condition(reader, tree)
    join, order, extra = _order(reader, tree, sort)
    statement = f"SELECT s.paper_id FROM state s {join}WHERE {condition} ORDER BY {order} LIMIT {limit}"
    return ids(reader, statement, [*extra, *values])


def whole_order(reader: sqlite3.Connection, sort: Sort) -> "array[int]":
    """All papers by title or author, hidden ones too."""
    order = ORDERS[sort].replace("s.paper_id", "p.id")
    return ids(reader, f"SELECT p.id AS paper_id FROM paper p ORDER BY {order}", ())


def ids(reader: sqlite3.Connection, statement: str, values: Sequence[Any]) -> "array[int]":
    """The numbers that a statement finds. As one text, because a row each takes twice the time, and the lock
    of the interpreter each time, for which the window then waits."""
    whole = f"SELECT json_group_array(paper_id) FROM ({statement})"
    return array("q", _decode_ids(reader.execute(whole, values).fetchone()[0]))


_decode_ids = msgspec.json.Decoder(list[int]).decode


def sidebar(reader: sqlite3.Connection) -> Sidebar:
    """Counts of every shelf, tags by name, snapshots newest first; each as its query would find them."""
    kept = counters.load(reader)
    snapshots = ((*row, kept.snapshots.get(row[0], 0)) for row in reader.execute(_SNAPSHOTS))
    return Sidebar(
        shelves=kept.shelves(),
        tags=tuple(_tag_counts(reader, kept.tags)),
        snapshots=tuple(SnapshotLine(*row) for row in snapshots),
    )


def _tag_counts(reader: sqlite3.Connection, papers: dict[str, int]) -> list[TagCount]:
    """A tag counts the papers of the tags below it too, each paper once; `ml/nlp` alone implies `ml`."""
    tags = {name: rest for name, *rest in reader.execute(_TAGS)}
    parents = dict(_parents((name, shown) for name, (shown, *_) in tags.items()))
    counted = []
    for name in sorted({*tags, *parents}, key=lambda name: name.split("/")):
        shown, colour, favourite = tags.get(name) or (parents[name], None, None)
        count = papers.get(name, 0)
        counted.append(TagCount(shown, colour, count, implied=name not in tags, favourite=favourite))
    return counted


def _parents(tags: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The tags above these, as (name for comparison, name as written)."""
    for name, shown in tags:
        parts, written = name.split("/"), shown.split("/")
        for depth in range(1, len(parts)):
            yield "/".join(parts[:depth]), "/".join(written[:depth])


def complete_tag(reader: sqlite3.Connection, typed: str) -> list[str]:
    """Tags that contain what was typed: recently used first, then often used, then by name."""
    wanted = folded(typed.strip())
    rows = reader.execute(
        "SELECT name, folded FROM tag t ORDER BY used_at DESC, "
        "(SELECT count(*) FROM paper_tag WHERE tag_id = t.id) DESC, folded"
    )
    return [name for name, there in rows if wanted in there]


_TAGS = "SELECT folded, name, colour, favourite FROM tag"
_SNAPSHOTS = """
SELECT id, name, source, captured_on, captured_from, imported_at
FROM snapshot WHERE NOT withdrawn ORDER BY captured_on DESC, id DESC
"""


def _order(reader: sqlite3.Connection, tree: Node, sort: Sort) -> tuple[str, str, list[Any]]:
    """The join, the ORDER BY and its values; the order of the page where one snapshot is shown."""
    page = page_of(reader, tree) if sort == Sort.RANK else None
    if page is not None:
        snapshot = page[0]
        join = f"LEFT JOIN sighting o ON o.snapshot_id = {snapshot} AND o.paper_id = s.paper_id "
        return join, _RANK.format(snapshot), []
    join = "JOIN paper p ON p.id = s.paper_id " if sort in _JOINED else ""
    return join, ORDERS[sort], []


_RANK = """coalesce(o.rank, (SELECT min(g.rank) FROM paper m JOIN sighting g ON g.paper_id = m.id
    WHERE m.merged_into = s.paper_id AND g.snapshot_id = {}))"""
