"""A query's tree as an SQL condition on the narrow `state` table."""

import sqlite3
from dataclasses import dataclass, field
from typing import Any

from readerapp.library import search
from readerapp.library.duplicates import as_ids, duplicates
from readerapp.library.names import STATUSES, folded, storable, tidy_tag
from readerapp.model import query as q
from readerapp.model.identity import identifier
from readerapp.model.query import Node

_STATES = {
    "starred": "s.starred = 1",
    "seen": "s.seen = 1",
    "unseen": "s.seen = 0",
    "trashed": "s.trashed = 1",
    **{status.value: f"s.status = {number}" for number, status in enumerate(STATUSES)},
}
_THINGS = {
    "note": "EXISTS (SELECT 1 FROM note WHERE paper_id = s.paper_id)",
    "tag": "EXISTS (SELECT 1 FROM paper_tag WHERE paper_id = s.paper_id)",
    "abstract": "EXISTS (SELECT 1 FROM paper_text WHERE paper_id = s.paper_id AND abstract <> '')",
    "authors": "EXISTS (SELECT 1 FROM paper WHERE id = s.paper_id AND authors <> '[]')",
    "link": "EXISTS (SELECT 1 FROM paper_text WHERE paper_id = s.paper_id AND links <> '[]')",
    "doi": "EXISTS (SELECT 1 FROM identifier WHERE paper_id = s.paper_id AND scheme = 'doi')",
    "arxiv": "EXISTS (SELECT 1 FROM identifier WHERE paper_id = s.paper_id AND scheme = 'arxiv')",
}
_PAPERS = "SELECT rowid FROM search.papers WHERE papers MATCH ?"
_MARKS = "SELECT rowid FROM search.marks WHERE marks MATCH ?"
_TAGGED = """
SELECT paper_id FROM paper_tag WHERE tag_id IN
    (SELECT id FROM tag WHERE folded = ? OR ? = substr(folded, 1, ?))
"""
_IDENTIFIED = "SELECT paper_id FROM identifier WHERE scheme = ? AND value = ?"
_KEYED = "SELECT paper_id FROM citation_key WHERE key = ? COLLATE NOCASE"
_SIGHTED = """
SELECT paper_id FROM sighting WHERE snapshot_id = ?
UNION ALL SELECT m.merged_into FROM paper m JOIN sighting g ON g.paper_id = m.id
WHERE m.merged_into IS NOT NULL AND g.snapshot_id = ?
"""
_COLUMN = {"title": "title", "author": "authors", "abstract": "abstract"}


@dataclass(slots=True)
class Compiler:
    """A tree as an SQL condition on `state s`; values are bound in order."""

    reader: sqlite3.Connection
    values: list[Any] = field(default_factory=list)

    def sql(self, node: Node) -> str:
        match node:
            case q.Not(item):
                return f"NOT ({self.sql(item)})"
            case q.And(items) | q.Or(items):
                joiner = " AND " if isinstance(node, q.And) else " OR "
                return f"({joiner.join(self.sql(item) for item in items)})"
            case q.Text():
                return self._text(node)
            case q.Is(state) if state in _STATES:
                return _STATES[state]
            case q.Has(thing):
                return _THINGS[thing]
        return self._named(node)

    def _named(self, node: Node) -> str:
        match node:
            case q.Tag(name):
                plain = folded(tidy_tag(name))
                return self._among(_TAGGED, plain, plain + "/", len(plain) + 1)
            case q.Id(scheme, value):
                found = identifier(scheme, value)
                return self._among(_IDENTIFIED, scheme, found.value if found else storable(value))
            case q.Key(value):
                return self._among(_KEYED, storable(value))
            case q.InSnapshot(number):
                return self._among(_SIGHTED, number, number)
            case q.Is("duplicate"):
                return self._among("SELECT value FROM json_each(?)", as_ids(duplicates(self.reader)))
        return "1"  # everything

    def _among(self, papers: str, *values: Any) -> str:
        self.values += values
        return f"s.paper_id IN ({papers})"

    def _text(self, node: q.Text) -> str:
        phrase = search.phrase(node.text, prefix=node.prefix)
        if phrase is None:
            return "1"
        if node.field in _COLUMN:
            return self._among(_PAPERS, f"{_COLUMN[node.field]} : {phrase}")
        if node.field == "note":
            return self._among(_MARKS, f"note : {phrase}")
        return self._among(f"{_PAPERS} UNION ALL {_MARKS}", phrase, phrase)
