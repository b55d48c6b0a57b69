"""What a write did to the reader's tables, so exactly that it can be undone and done again.

A `Patch` notes columns that went from one value to another (with the keys of all rows where they
did, so 10,000 stars are one line) and rows that came or went. Taking a patch back touches only
what still is as the patch left it: what another action changed since stays.
"""

import json
import sqlite3
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

_KEYS = {"state": "paper_id", "tag": "id", "note": "paper_id", "citation_key": "key"}
_VERSIONED = ("state", "tag", "note")
_UNIMPORTANT = ("rev", "updated_at", "used_at")  # columns that do not say whether a row is still the same


@dataclass(slots=True)
class Patch:
    """Columns set: [table, column, before, after, keys]; rows that came or went: [table, columns, row]."""

    sets: list[list[Any]] = field(default_factory=list)
    came: list[list[Any]] = field(default_factory=list)
    went: list[list[Any]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.sets or self.came or self.went)

    def inverse(self) -> "Patch":
        """The patch that takes this one back; steps in reverse order."""
        sets = [[table, column, after, before, keys] for table, column, before, after, keys in reversed(self.sets)]
        return Patch(sets, came=self.went[::-1], went=self.came[::-1])

    def pack(self) -> bytes:
        """As few bytes as can be, for the journal."""
        return zlib.compress(json.dumps([self.sets, self.came, self.went], ensure_ascii=False).encode())

    @classmethod
    def unpack(cls, packed: bytes) -> "Patch":
        """The patch of the journal."""
        return cls(*json.loads(zlib.decompress(packed))) if packed else cls()

    def papers(self) -> set[int]:
        """The papers that this patch touches."""
        touched: set[int] = set()
        for table, _, _, _, keys in self.sets:
            if _KEYS[table] == "paper_id":
                touched.update(keys)
        for _, columns, row in (*self.came, *self.went):
            if "paper_id" in columns:
                touched.add(row[columns.index("paper_id")])
        return touched

    def tables(self) -> set[str]:
        """The tables that this patch touches."""
        return {line[0] for line in (*self.sets, *self.came, *self.went)}


class Recorder:
    """Changes rows and notes in `patch` what it did. Nothing is noted where nothing changes."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self.sql = sql
        self.patch = Patch()

    def set(self, table: str, column: str, keys: Sequence[int | str], value: Any) -> None:
        """Give one column of many rows one value."""
        key = _KEYS[table]
        before: dict[Any, list[Any]] = {}
        rows = self.sql.execute(
            f"SELECT {key}, {column} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?)) "
            f"AND {column} IS NOT ? ORDER BY {key}",
            (json.dumps(keys), value),
        )
        for row_key, old in rows:
            before.setdefault(old, []).append(row_key)
        for old, changed in before.items():
            _set(self.sql, table, column, changed, value)
            self.patch.sets.append([table, column, old, value, changed])

    def add(self, table: str, row: dict[str, Any]) -> None:
        """Insert a row; nothing happens where its key is taken."""
        if _insert(self.sql, table, list(row), list(row.values())):
            self.patch.came.append([table, list(row), list(row.values())])

    def remove(self, table: str, where: str, values: Sequence[Any]) -> None:
        """Delete the rows that match."""
        cursor = self.sql.execute(f"SELECT * FROM {table} WHERE {where}", values)
        columns = [item[0] for item in cursor.description]
        for row in cursor.fetchall():
            _delete(self.sql, table, columns, list(row))
            self.patch.went.append([table, columns, list(row)])


def apply(sql: sqlite3.Connection, patch: Patch) -> None:
    """Do what a patch says, wherever the rows still are as they were before it."""
    for table, columns, row in patch.went:
        _delete(sql, table, columns, row)
    for table, columns, row in patch.came:
        _insert(sql, table, columns, row)
    for table, column, before, after, keys in patch.sets:
        still = sql.execute(
            f"SELECT {_KEYS[table]} FROM {table} WHERE {_KEYS[table]} IN (SELECT value FROM json_each(?)) "
            f"AND {column} IS ?",
            (json.dumps(keys), before),
        )
        _set(sql, table, column, [row[0] for row in still], after)


def _set(sql: sqlite3.Connection, table: str, column: str, keys: Sequence[Any], value: Any) -> None:
    version = ", rev = rev + 1, updated_at = :now" if table in _VERSIONED else ""
    sql.execute(
        f"UPDATE {table} SET {column} = :value{version} "
        f"WHERE {_KEYS[table]} IN (SELECT value FROM json_each(:keys))",
        {"value": value, "now": time.time(), "keys": json.dumps(list(keys))},
    )


def _insert(sql: sqlite3.Connection, table: str, columns: list[str], row: list[Any]) -> bool:
    marks = ", ".join("?" for _ in columns)
    cursor = sql.execute(f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) VALUES ({marks})", row)
    return cursor.rowcount > 0


def _delete(sql: sqlite3.Connection, table: str, columns: list[str], row: list[Any]) -> None:
    told = [(name, value) for name, value in zip(columns, row, strict=True) if name not in _UNIMPORTANT]
    where = " AND ".join(f"{name} IS ?" for name, _ in told)
    sql.execute(f"DELETE FROM {table} WHERE {where}", [value for _, value in told])
