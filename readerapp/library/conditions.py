"""A query's tree as an SQL condition on the narrow `state` table.

Nothing here reads a wide table row by row: what a paper has is a bit of `state`, dates are ranges of its
index, and whatever names papers (a tag, a venue, a feed) is a set of ids out of an index or a narrow table.
"""

import json
import sqlite3
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from readerapp.library import standings, texts
from readerapp.library.duplicates import as_ids, duplicates
from readerapp.library.facts import THINGS
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
    "highlight": "EXISTS (SELECT 1 FROM highlight WHERE paper_id = s.paper_id)",
    "tag": "EXISTS (SELECT 1 FROM paper_tag WHERE paper_id = s.paper_id)",
    "key": "EXISTS (SELECT 1 FROM citation_key WHERE paper_id = s.paper_id)",
    **{name: f"s.has & {1 << bit}" for bit, name in enumerate(THINGS)},
}
_TAGGED = """
SELECT paper_id FROM paper_tag WHERE tag_id IN
    (SELECT id FROM tag WHERE folded = ? OR ? = substr(folded, 1, ?))
"""
_IDENTIFIED = "SELECT paper_id FROM identifier WHERE scheme = ? AND value = ?"
_KEYED = "SELECT paper_id FROM citation_key WHERE key COLLATE NOCASE IN (SELECT value FROM json_each(?))"
_SIGHTED = """
SELECT paper_id FROM sighting WHERE snapshot_id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT m.merged_into FROM paper m JOIN sighting g ON g.paper_id = m.id
WHERE m.merged_into IS NOT NULL AND g.snapshot_id IN (SELECT value FROM json_each(?1))
"""
_FATES = {
    "updated": """
SELECT coalesce(p.merged_into, p.id) FROM improved i JOIN paper p ON p.id = i.paper_id WHERE i.snapshot_id = ?
""",
    "merged": """
SELECT p.merged_into FROM merging m JOIN paper p ON p.id = m.gone
WHERE m.snapshot_id = ? AND p.merged_into IS NOT NULL
""",
}
_OF_VENUE = "SELECT id FROM paper WHERE venue IN (SELECT value FROM json_each(?))"
_OF_CATEGORY = "SELECT id FROM paper WHERE category IN (SELECT value FROM json_each(?))"
_COUNTED = """
SELECT coalesce(p.merged_into, p.id) FROM sighting g JOIN paper p ON p.id = g.paper_id
WHERE g.{column} >= ? AND g.{column} <= ? AND g.snapshot_id NOT IN (SELECT id FROM snapshot WHERE withdrawn)
"""
_LANGUAGE = """
s.has & {bit} AND EXISTS (SELECT 1 FROM paper_text t, json_each(t.extra) e WHERE t.paper_id = s.paper_id
    AND json_extract(e.value, '$[0]') = 'language' AND lower(json_extract(e.value, '$[1]')) LIKE ? || '%')
"""
_IMPROVED = """
SELECT coalesce(p.merged_into, p.id) FROM improved i JOIN paper p ON p.id = i.paper_id
JOIN snapshot n ON n.id = i.snapshot_id WHERE NOT n.withdrawn AND n.imported_at >= ? AND n.imported_at < ?
"""
_IMPORTED = "s.added_in IN (SELECT id FROM snapshot WHERE imported_at >= ? AND imported_at < ?)"
_EVER = ("", "")
_LATER = "9999"
_LARGEST = 2**62


def today() -> date:
    """The reader's day: what `added:today` means."""
    return datetime.now().astimezone().date()


def distinct(reader: sqlite3.Connection, column: str) -> list[str]:
    """All venues or categories, read in as many steps as there are, however many the papers."""
    statement = f"""
        WITH RECURSIVE v(value) AS (
            SELECT min({column}) FROM paper WHERE {column} IS NOT NULL UNION ALL
            SELECT (SELECT min({column}) FROM paper WHERE {column} > v.value AND {column} IS NOT NULL) FROM v
            WHERE v.value IS NOT NULL)
        SELECT value FROM v WHERE value IS NOT NULL
    """
    return [row[0] for row in reader.execute(statement)]


def categories(reader: sqlite3.Connection, node: q.Facet) -> list[str]:
    """The categories that `cat:` means: the one of this name, and those below it."""
    value = plain(storable(node.value))
    there = distinct(reader, "category")
    return [each for each in there if plain(each) == value or plain(each).startswith(value + ".")]


def plain(text: str) -> str:
    """Text for comparison: neither case nor accents count."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def names_papers(tree: Node) -> bool:
    """True if what must be true of every paper is that it is among those that a word, tag or id names."""
    match tree:
        case q.Text() | q.Tag() | q.Id() | q.Key() | q.InSnapshot() | q.Number() | q.Is("updated"):
            return True
        case q.Facet(name, _):
            return name != "lang"
        case q.When(name, _):
            return name in ("read", "updated")
        case q.And(items):
            return any(names_papers(item) for item in items)
    return False


def mentions_trash(tree: Node) -> bool:
    """True if a query asks about the Trash, which is left out otherwise."""
    match tree:
        case q.Is("trashed"):
            return True
        case q.And(items) | q.Or(items):
            return any(mentions_trash(item) for item in items)
        case q.Not(item):
            return mentions_trash(item)
    return False


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
        return self._flag(node) or self._searched(node) or self._named(node) or "1"  # everything

    def _flag(self, node: Node) -> str:
        match node:
            case q.Is("duplicate"):
                return self._among("SELECT value FROM json_each(?)", as_ids(duplicates(self.reader)))
            case q.Is("updated"):
                return self._among(_IMPROVED, "", _LATER)
            case q.Is(state):
                return _STATES[state]
            case q.Has(thing):
                return _THINGS[thing]
            case q.InView():
                return "0"  # a view that is not there finds nothing
        return ""

    def _searched(self, node: Node) -> str:
        match node:
            case q.Text():
                return self._text(node)
            case q.Facet():
                return self._facet(node)
            case q.When():
                return self._when(node)
        return ""

    def _named(self, node: Node) -> str:
        match node:
            case q.Tag(name, prefix):
                below = folded(tidy_tag(name))
                begins = below if prefix else below + "/"
                return self._among(_TAGGED, below, begins, len(begins))
            case q.Id(scheme, value):
                found = identifier(scheme, value)
                return self._among(_IDENTIFIED, scheme, found.value if found else storable(value))
            case q.Key(value):
                return self._among(_KEYED, json.dumps([storable(key.strip()) for key in value.split(",")]))
            case q.InSnapshot():
                return self._in_snapshot(node)
            case q.Number(name, span):
                least, most = q.numbers(span) or (0, 0)
                bounds = (0 if least is None else least, _LARGEST if most is None else most)
                return self._among(_COUNTED.format(column=name), *bounds)
        return ""

    def _among(self, papers: str, *values: Any) -> str:
        self.values += values
        return f"s.paper_id IN ({papers})"

    def _sighted(self, snapshots: list[int]) -> str:
        numbers = json.dumps(snapshots)
        return self._among(_SIGHTED.replace("?1", "?"), numbers, numbers)

    def _in_snapshot(self, node: q.InSnapshot) -> str:
        if node.fate in standings.SETS:
            return self._among(standings.SETS[node.fate], node.id, standings.other(self.reader, node))
        return self._fated(node.id, "" if node.fate == "since" else node.fate)

    def _fated(self, snapshot: int, fate: str) -> str:
        """The papers that an import added, bettered, merged or found to be there already; or all of them."""
        if not fate:
            return self._sighted([snapshot])
        if fate in _FATES:
            return self._among(_FATES[fate], snapshot)
        if fate == "added":
            self.values.append(snapshot)
            return "s.added_in = ?"
        others = " AND ".join(f"NOT {self._fated(snapshot, each)}" for each in ("added", *_FATES))
        return f"({others} AND {self._sighted([snapshot])})"

    def _facet(self, node: q.Facet) -> str:
        value = plain(storable(node.value))
        if node.field == "cat":
            return self._among(_OF_CATEGORY, json.dumps(categories(self.reader, node)))
        if node.field == "venue":
            wanted = [each for each in distinct(self.reader, "venue") if value in plain(each)]
            return self._among(_OF_VENUE, json.dumps(wanted))
        if node.field == "feed":
            feeds = self.reader.execute("SELECT id, source FROM snapshot WHERE NOT withdrawn").fetchall()
            return self._sighted([number for number, source in feeds if value in plain(source)])
        self.values.append(value)
        return f"({_LANGUAGE.format(bit=1 << THINGS.index('language'))})"

    def _when(self, node: q.When) -> str:
        read = {"before": q.before, "after": q.after}.get(node.field, q.days)
        first, end = read(node.span, today()) or _EVER
        match node.field:
            case "added":
                self.values += [_moment(first), _moment(end) or _LATER]
                return _IMPORTED
            case "updated":
                return self._among(_IMPROVED, _moment(first), _moment(end) or _LATER)
            case "read":
                self.values += [_seconds(first), _seconds(end) or _LARGEST]
                return "(s.done_at >= ? AND s.done_at < ?)"
        self.values += [q.cut(first), q.cut(end) or _LATER]
        return "(s.order_on >= ? AND s.order_on < ?)"

    def _text(self, node: q.Text) -> str:
        condition, values = texts.condition(self.reader, node)
        self.values += values
        return condition


def _seconds(day: str) -> int:
    """When a day began here, in seconds since 1970; 0 for no day."""
    return int(datetime.fromisoformat(day).astimezone().timestamp()) if day else 0


def _moment(day: str) -> str:
    """When a day began here, as imports write it (ISO in UTC); empty for no day."""
    return datetime.fromisoformat(day).astimezone(UTC).isoformat(timespec="seconds") if day else ""
