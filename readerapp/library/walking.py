"""Conditions for going through papers: each is asked of one paper at a time.

The usual condition first gathers all papers of a tag or a snapshot. Where these are many, the first page is
quicker found by looking at the newest papers whether they are among them; and so is the whole answer where
something else is had by few.
"""

import json
import sqlite3
from typing import Any

from readerapp.library import rarity
from readerapp.library.conditions import Compiler, categories, mentions_trash, names_papers
from readerapp.model import query as q
from readerapp.model.query import Node

_WEARS = """EXISTS (SELECT 1 FROM paper_tag g JOIN tag t ON t.id = g.tag_id
    WHERE g.paper_id = s.paper_id AND (t.folded = ? OR ? = substr(t.folded, 1, ?)))"""
_SHOWS = """(EXISTS (SELECT 1 FROM sighting WHERE snapshot_id = ? AND paper_id = s.paper_id)
    OR EXISTS (SELECT 1 FROM paper m JOIN sighting g ON g.paper_id = m.id
               WHERE m.merged_into = s.paper_id AND g.snapshot_id = ?))"""
_IS_OF = """EXISTS (SELECT 1 FROM paper p WHERE p.id = s.paper_id
    AND p.category IN (SELECT value FROM json_each(?)))"""
_HAVING = "s.paper_id IN (SELECT paper_id FROM {})"


class Walker(Compiler):
    """Tags, categories and snapshots are asked of each paper."""

    def sql(self, node: Node) -> str:
        match node:
            case q.Tag(name, prefix):
                self.values += rarity.tag_values(name, prefix=prefix)
                return _WEARS
            case q.Facet("cat", _):
                self.values.append(json.dumps(categories(self.reader, node)))
                return _IS_OF
            case q.InSnapshot(number, ""):
                self.values += [number, number]
                return _SHOWS
        return super().sql(node)


def condition(reader: sqlite3.Connection, tree: Node) -> tuple[str, list[Any]]:
    """All that must be true of a paper, with its values, as is best for finding all that match.

    If one part is had by few papers these are looked at, each of them asked for the rest. If not, a plus
    keeps SQLite from reading all papers by their order just to drop those that were not found by name.
    """
    rare = rarity.rarest(reader, tree)
    if rare is None:
        compiler = Compiler(reader)
        sql = compiler.sql(tree)
        return f"{shown(tree, '+' if names_papers(tree) else '')} AND {sql}", compiler.values
    driver, walker = Compiler(reader), Walker(reader)
    by_name = _HAVING.format(rarity.TABLES[rare.thing]) if isinstance(rare, q.Has) else driver.sql(rare)
    items = tree.items if isinstance(tree, q.And) else (tree,)
    rest = [walker.sql(item) for item in items if item is not rare]
    return " AND ".join([by_name, shown(tree, "+"), *rest]), [*driver.values, *walker.values]


def shown(tree: Node, plus: str) -> str:
    """The condition that a paper is in sight; with a plus it is no reason to take an index."""
    trash = "" if mentions_trash(tree) else f" AND {plus}s.trashed = 0"
    return f"{plus}s.hidden = 0{trash}"


def names_many(reader: sqlite3.Connection, tree: Node) -> bool:
    """True if each tag, snapshot and the like that every paper must have is one of many papers."""
    items = tree.items if isinstance(tree, q.And) else (tree,)
    return all(rarity.is_many(reader, item) for item in items)
