"""What a write did to the reader's tables, so exactly that it can be undone and done again.

A `Patch` is a list of steps in the order they were done: columns that went from one value to another
(with the keys of all rows where they did, so 10,000 stars are one line), rows that came, rows that
went. Taking a patch back touches only what still is as the patch left it: what another action changed
since stays, and nothing comes back for a paper or a tag that is gone.
"""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from readerapp.library import clock

_KEYS = {"state": "paper_id", "note": "paper_id", "tag": "id", "paper": "id", "snapshot": "id"}
_KEYS["saved_view"] = _KEYS["bibliography"] = "id"
_VERSIONED = ("state", "tag", "note", "saved_view", "bibliography")
_UNIMPORTANT = ("rev", "updated_at", "used_at")  # columns that do not say whether a row is still the same
_UNIQUE = {
    "paper_tag": ("tag_id", "paper_id"),
    "note": ("paper_id",),
    "highlight": ("uid",),
    "citation_key": ("key",),
    "identifier": ("scheme", "value"),
    "tag": ("id",),
    "saved_view": ("id",),
    "bibliography": ("id",),
    "claim": ("paper_id", "snapshot_id", "field"),
    "correction": ("paper_id", "field"),
    "distinct_pair": ("paper_id", "other_id"),
    "citation_mark": ("paper_id", "kind", "value"),
}
_HAS_PAPER = "EXISTS (SELECT 1 FROM paper WHERE id = :paper_id)"
_NEEDS = {
    "paper_tag": f"{_HAS_PAPER} AND EXISTS (SELECT 1 FROM tag WHERE id = :tag_id)",
    "note": _HAS_PAPER,
    "highlight": _HAS_PAPER,
    "citation_key": _HAS_PAPER,
    "identifier": _HAS_PAPER,
    "correction": _HAS_PAPER,
    "distinct_pair": _HAS_PAPER,
    "citation_mark": _HAS_PAPER,
    "bibliography": "EXISTS (SELECT 1 FROM saved_view WHERE id = :view_id)",
}
_SET, _CAME, _WENT = "set", "came", "went"
_OPPOSITE = {_CAME: _WENT, _WENT: _CAME}

Row = list[Any]
Step = list[Any]


@dataclass(slots=True)
class Patch:
    """Steps: ["set", table, columns, before, after, keys] or ["came" or "went", table, columns, rows]."""

    steps: list[Step] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.steps)

    def inverse(self) -> "Patch":
        """The patch that takes this one back: each step the other way round, the last one first."""
        return Patch([_turned(step) for step in reversed(self.steps)])

    def pack(self) -> bytes:
        """As few bytes as can be, for the journal."""
        return zlib.compress(json.dumps(self.steps, ensure_ascii=False).encode())

    @classmethod
    def unpack(cls, packed: bytes) -> "Patch":
        """The patch of the journal."""
        return cls(json.loads(zlib.decompress(packed))) if packed else cls()

    def papers(self) -> set[int]:
        """The papers that this patch touches."""
        touched: set[int] = set()
        for kind, table, columns, *rest in self.steps:
            if kind == _SET:
                touched.update(
                    rest[2] if table not in ("tag", "snapshot", "saved_view", "bibliography") else ()
                )
            elif "paper_id" in columns:
                at = columns.index("paper_id")
                touched.update(row[at] for row in rest[0])
        return touched

    def papers_in(self, table: str) -> set[int]:
        """The papers of which rows of this table came or went."""
        return Patch([step for step in self.steps if step[1] == table]).papers()

    def tables(self) -> set[str]:
        """The tables that this patch touches."""
        return {step[1] for step in self.steps}

    def merged(self) -> set[int]:
        """The papers that this patch merges or splits, with those they are merged into."""
        found: set[int] = set()
        for step in self.steps:
            if step[1] == "paper":
                _, _, _, before, after, keys = step
                found.update(keys, (paper for paper in (*before, *after) if paper is not None))
        return found

    def keys_set(self, table: str) -> set[int]:
        """The keys of the rows of a table in which a column was set."""
        return {key for kind, name, *rest in self.steps if kind == _SET and name == table for key in rest[3]}


class Recorder:
    """Changes rows and notes in `patch` what it did. Nothing is noted where nothing changes."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self.sql = sql
        self.patch = Patch()

    def set(self, table: str, values: dict[str, Any], keys: Sequence[int]) -> None:
        """Give columns of many rows the same values."""
        columns, after = list(values), list(values.values())
        differs = " OR ".join(f"{name} IS NOT ?" for name in columns)
        rows = self.sql.execute(
            f"SELECT {_KEYS[table]}, {', '.join(columns)} FROM {table} "
            f"WHERE {_KEYS[table]} IN (SELECT value FROM json_each(?)) AND ({differs}) ORDER BY 1",
            (json.dumps(keys), *after),
        )
        groups: dict[tuple[Any, ...], list[int]] = {}
        for key, *before in rows:
            groups.setdefault(tuple(before), []).append(key)
        for before_all, changed in groups.items():
            _set(self.sql, table, values, changed)
            self.patch.steps.append([_SET, table, columns, list(before_all), after, changed])

    def add(self, table: str, rows: Sequence[dict[str, Any]]) -> None:
        """Insert rows of the same columns; those whose key is taken are left out."""
        if not rows:
            return
        columns, key = list(rows[0]), _UNIQUE[table]
        taken = _taken(self.sql, table, rows)
        new = [list(row.values()) for row in rows if tuple(row[name] for name in key) not in taken]
        if new:
            _insert(self.sql, table, columns, new)
            self.patch.steps.append([_CAME, table, columns, new])

    def remove(self, table: str, where: str, values: Sequence[Any]) -> None:
        """Delete the rows that match."""
        cursor = self.sql.execute(f"SELECT * FROM {table} WHERE {where}", values)
        columns = [item[0] for item in cursor.description]
        rows = [list(row) for row in cursor]
        if rows:
            self.sql.execute(f"DELETE FROM {table} WHERE {where}", values)
            self.patch.steps.append([_WENT, table, columns, rows])


def apply(sql: sqlite3.Connection, patch: Patch) -> None:
    """Do what a patch says, wherever the rows still are as they were before it."""
    namesakes: dict[int, int] = {}  # a tag that cannot come back, because a new one has its name by now
    for kind, table, columns, *rest in patch.steps:
        if kind == _SET:
            _set_where_still(sql, table, columns, *rest)
        elif kind == _WENT:
            _delete(sql, table, columns, rest[0])
        else:
            _insert(sql, table, columns, _for_namesakes(table, columns, rest[0], namesakes))
            if table == "tag":
                namesakes.update(_namesakes(sql, columns, rest[0]))


def apply_noting(sql: sqlite3.Connection, patch: Patch) -> Patch:
    """Do what a patch says, and tell what of it was left to do: to be noted as an action of its own."""
    done = Patch()
    for step in patch.steps:
        kind, table, columns, *rest = step
        if left := _left_to_do(sql, step):
            done.steps.append([kind, table, columns, *rest[:-1], left])
            apply(sql, Patch([done.steps[-1]]))
    return done


def _left_to_do(sql: sqlite3.Connection, step: Step) -> list[Any]:
    """The keys or rows of a step that it would still change."""
    kind, table, columns, *rest = step
    if kind == _SET:
        before, _, keys = rest
        return _still(sql, table, columns, before, keys)
    if kind == _WENT:
        return [row for row in rest[0] if sql.execute(*_same_row(table, columns, row)).fetchone()]
    rows = [dict(zip(columns, row, strict=True)) for row in rest[0]]
    taken, key = _taken(sql, table, rows), _UNIQUE[table]
    return [list(row.values()) for row in rows if tuple(row[name] for name in key) not in taken]


def _same_row(table: str, columns: list[str], row: Row) -> tuple[str, Row]:
    told = [at for at, name in enumerate(columns) if name not in _UNIMPORTANT]
    where = " AND ".join(f"{columns[at]} IS ?" for at in told)
    return f"SELECT 1 FROM {table} WHERE {where}", [row[at] for at in told]


def log_marks(sql: sqlite3.Connection, patch: Patch) -> None:
    """Tell the full-text index whose note or highlights changed."""
    if not patch.tables() & {"note", "highlight"}:
        return
    rows = ((paper,) for paper in sorted(patch.papers()))
    sql.executemany("INSERT INTO search_log(paper_id, old) VALUES (?, NULL)", rows)


def _turned(step: Step) -> Step:
    kind, table, columns, *rest = step
    if kind == _SET:
        before, after, keys = rest
        return [_SET, table, columns, after, before, keys]
    return [_OPPOSITE[kind], table, columns, rest[0][::-1]]


def _taken(sql: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> set[tuple[Any, ...]]:
    """The keys of these rows that are in the table already."""
    names = _UNIQUE[table]
    keys = json.dumps([[row[name] for name in names] for row in rows])
    same = " AND ".join(f"t.{name} = json_extract(j.value, '$[{at}]')" for at, name in enumerate(names))
    columns = ", ".join(f"t.{name}" for name in names)
    return set(sql.execute(f"SELECT {columns} FROM json_each(?) j JOIN {table} t ON {same}", (keys,)))


def _set(sql: sqlite3.Connection, table: str, values: dict[str, Any], keys: Sequence[int]) -> None:
    """Where a name is taken by now, the row stays as it is (only tags have names of their own)."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    version = ", rev = rev + 1, updated_at = ?" if table in _VERSIONED else ""
    sql.execute(
        f"UPDATE OR IGNORE {table} SET {assignments}{version} "
        f"WHERE {_KEYS[table]} IN (SELECT value FROM json_each(?))",
        [*values.values(), *([clock.seconds()] if version else []), json.dumps(list(keys))],
    )


def _set_where_still(
    sql: sqlite3.Connection, table: str, columns: list[str], before: Row, after: Row, keys: list[int]
) -> None:
    still = _still(sql, table, columns, before, keys)
    _set(sql, table, dict(zip(columns, after, strict=True)), still)


def _still(
    sql: sqlite3.Connection, table: str, columns: list[str], values: Row, keys: list[int]
) -> list[int]:
    """The rows of these that have these values."""
    same = " AND ".join(f"{name} IS ?" for name in columns)
    key = _KEYS[table]
    statement = f"SELECT {key} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?)) AND {same}"
    return [row[0] for row in sql.execute(statement, (json.dumps(keys), *values))]


def _insert(sql: sqlite3.Connection, table: str, columns: list[str], rows: list[Row]) -> None:
    marks = ", ".join(f":{name}" for name in columns)
    sql.executemany(
        f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) SELECT {marks} WHERE {_NEEDS.get(table, '1')}",
        [dict(zip(columns, row, strict=True)) for row in rows],
    )


def _delete(sql: sqlite3.Connection, table: str, columns: list[str], rows: list[Row]) -> None:
    told = [at for at, name in enumerate(columns) if name not in _UNIMPORTANT]
    where = " AND ".join(f"{columns[at]} IS ?" for at in told)
    if table == "tag":  # whoever gave it since keeps it
        where += " AND NOT EXISTS (SELECT 1 FROM paper_tag WHERE tag_id = tag.id)"
    sql.executemany(f"DELETE FROM {table} WHERE {where}", [[row[at] for at in told] for row in rows])


def _namesakes(sql: sqlite3.Connection, columns: list[str], rows: list[Row]) -> dict[int, int]:
    found = {}
    for row in rows:
        tag = dict(zip(columns, row, strict=True))
        owner = sql.execute("SELECT id FROM tag WHERE folded = ?", (tag["folded"],)).fetchone()
        if owner and owner[0] != tag["id"]:
            found[tag["id"]] = owner[0]
    return found


def _for_namesakes(table: str, columns: list[str], rows: list[Row], namesakes: dict[int, int]) -> list[Row]:
    if table != "paper_tag" or not namesakes:
        return rows
    at = columns.index("tag_id")
    return [[*row[:at], namesakes.get(row[at], row[at]), *row[at + 1 :]] for row in rows]
