"""The numbered steps make exactly the tables that `tables.py` declares."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from readerapp.library import Library, creating, migrations, open_library
from readerapp.library import tables as _tables
from tests.library.world import bring, dump, page


def _shape(path: Path) -> dict[str, Any]:
    """Columns, primary keys, indexes and kinds of every table, as SQLite tells them."""
    sql = sqlite3.connect(path)
    try:
        names = [
            row[0] for row in sql.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]
        return {name: _table_shape(sql, name) for name in names if not name.startswith("sqlite_")}
    finally:
        sql.close()


def _table_shape(sql: sqlite3.Connection, table: str) -> dict[str, Any]:
    kind = sql.execute("SELECT wr, strict FROM pragma_table_list(?)", (table,)).fetchone()
    indexes = sql.execute(
        'SELECT name, "unique", origin, partial FROM pragma_index_list(?) ORDER BY name', (table,)
    )
    return {
        "kind": kind,
        "autoincrement": "AUTOINCREMENT"
        in sql.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0],
        "columns": sql.execute(f"PRAGMA table_xinfo({table})").fetchall(),
        "indexes": [(row, _index_shape(sql, row[0])) for row in indexes.fetchall()],
    }


def _index_shape(sql: sqlite3.Connection, index: str) -> Any:
    columns = sql.execute('SELECT name, "desc", coll, key FROM pragma_index_xinfo(?)', (index,)).fetchall()
    (text,) = sql.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (index,)).fetchone() or ("",)
    return columns, (text or "").partition("WHERE")[2].strip()


def test_steps_and_declarations_agree(library: Library, tmp_path: Path) -> None:
    library.close()
    declared = tmp_path / "declared.sqlite"
    engine = create_engine(f"sqlite:///{declared}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    assert _tables.PaperTable.metadata is SQLModel.metadata
    migrated, wanted = _shape(library.folder / "library.sqlite"), _shape(declared)
    assert migrated.keys() == wanted.keys()
    for table, shape in wanted.items():
        assert migrated[table] == shape, table


def test_a_library_says_what_it_is(library: Library) -> None:
    library.close()
    header = (library.folder / "library.sqlite").read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == migrations.APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == migrations.VERSION
    assert header[18:20] == b"\2\2"  # write-ahead log


def test_a_step_begins_with_a_verified_backup(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, page("One"))
    before = dump(library)
    library.close()
    monkeypatch.setattr(
        migrations, "STEPS", (*migrations.STEPS, "CREATE TABLE news (id INTEGER PRIMARY KEY)")
    )
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    upgraded = open_library(library.folder)
    assert dump(upgraded) == before
    upgraded.close()
    (copy,) = (library.folder / "backups").iterdir()
    assert "news" in _shape(library.folder / "library.sqlite")
    assert "news" not in _shape(copy / "library.sqlite")


def test_a_step_that_fails_leaves_the_library_as_it_was(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library, page("One"))
    library.close()
    steps = (*migrations.STEPS, "CREATE TABLE news (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1)")
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", steps)
        patch.setattr(migrations, "VERSION", len(steps))
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            open_library(library.folder)
    again = open_library(library.folder)
    assert len(dump(again)["papers"]) == 1
    again.close()
    assert "news" not in _shape(library.folder / "library.sqlite")


def test_creating_is_done_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash while the file is made leaves no file of that name; the next try starts afresh."""

    class Crashed(Exception):
        pass

    def crash(*_: object) -> None:
        raise Crashed

    with monkeypatch.context() as patch:
        patch.setattr(creating, "sync", crash)
        with pytest.raises(Crashed):
            open_library(tmp_path / "library", create=True)
    assert not (tmp_path / "library" / "library.sqlite").exists()
    open_library(tmp_path / "library", create=True).close()
