"""Import, full text, a daily snapshot, and what all of it takes on disk."""

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from readerapp.library.creating import create_or_upgrade
from readerapp.library.files import FILE, INDEX
from readerapp.library.library import Library
from readerapp.model.entry import Entry
from tests.bench.generate import Generator, Plan, json_line
from tests.bench.measure import Clock, Figure, p95, size_of
from tests.bench.world import PART, World, snapshot

TABLES = {"paper": "id", "paper_text": "paper_id", "state": "paper_id", "identifier": "paper_id"}
TABLES |= {"sighting": "paper_id"}
DAYS = 40
LARGE_HASH = 64 * 1024 * 1024


def imports(world: World) -> Iterator[Figure]:
    """All rows against a bare `executemany` of the same rows; full text against a bare rebuild."""
    library = world.library
    took = world.imported
    if took is None:
        return
    rows, text = _bare_rows(library, world.scratch / "bare"), _bare_index(library, world.scratch)
    yield Figure("import: first rows can be asked for (wall)", took.first_wall * 1000, "ms", None, 200, 400)
    note = f"{world.papers / took.rows:,.0f} papers per processor second"
    yield Figure(
        "import: all rows, without full text", took.rows, "s", rows, 1.5, 2, by_ratio=True, note=note
    )
    yield Figure("import: full text", took.index, "s", text, 1.25, 2, by_ratio=True)
    yield Figure("import: all rows usable (wall)", took.all_wall, "s", None)
    yield Figure("import: all searchable (wall)", took.covered_wall, "s", None)
    both = Figure("import: both together, processor time", took.rows + took.index, "s", rows + text)
    yield both


def snapshots(world: World) -> Iterator[Figure]:
    """A page of 25 papers, 20 of them new, into the library: new, and the same again."""
    first: list[float] = []
    again: list[float] = []
    for day, entries in enumerate(_pages(world)):
        page = snapshot(entries, f"day-{day}-{time.time_ns()}")
        for times in (first, again):
            begin = time.perf_counter()
            importer = world.library.begin_import()
            importer.add(*page)
            importer.finish("Import a page")
            world.library.cover()
            times.append((time.perf_counter() - begin) * 1000)
    yield Figure("25-entry snapshot saved and searchable, p95 (wall)", p95(first), "ms", None, 30, 100)
    yield Figure("the same snapshot again, p95 (wall)", p95(again), "ms", None, 2, 100)


def disk(world: World) -> Iterator[Figure]:
    """The library's files against the JSON lines that it came from."""
    world.make()
    world.close()
    for name in (FILE, INDEX):
        _empty_log(world.home / name)
    source = _source_bytes(world)
    rows, text = size_of(world.home / FILE), size_of(world.home / INDEX)
    note = f"rows {rows / world.papers:,.0f}, full text {text / world.papers:,.0f} bytes a paper"
    yield Figure("disk", (rows + text) / 1e6, "MB", source / 1e6, 1.4, 1.6, by_ratio=True, note=note)


def _pages(world: World) -> Iterator[tuple[Entry, ...]]:
    """Pages of 20 papers that are new and 5 that the library has."""
    known = islice(world.generator.entries(), 0, DAYS * 5)
    seed = time.time_ns()  # new to a library that was kept from the last run, too
    new = Generator(Plan(DAYS * 20, seed=seed)).entries()
    for day in range(DAYS):
        mixed = (
            *islice(known, 5),
            *(_renamed(entry, f"{seed % 10**6}{day:02}") for entry in islice(new, 20)),
        )
        yield tuple(replace(entry, rank=rank) for rank, entry in enumerate(mixed, 1))


def _renamed(entry: Entry, run: str) -> Entry:
    """With an id that no paper of the library has."""
    ids = tuple(each._replace(value=f"{each.value}-{run}") for each in entry.identifiers)
    return replace(entry, identifiers=ids)


def _bare_rows(library: Library, folder: Path) -> float:
    """Processor seconds that the same rows take where nothing is decided."""
    reader = library._database.reader()
    folder.mkdir()
    create_or_upgrade(folder)
    bare, clock = sqlite3.connect(folder / FILE, isolation_level=None), Clock()
    bare.execute("PRAGMA synchronous = FULL")
    last = reader.execute("SELECT max(id) FROM paper").fetchone()[0]
    for start in range(0, last, PART):
        chunk = {table: _rows(reader, table, key, start) for table, key in TABLES.items()}
        with clock.running():
            bare.execute("BEGIN IMMEDIATE")
            for table, rows in chunk.items():
                bare.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
            bare.execute("COMMIT")
    bare.close()
    return clock.seconds


def _rows(reader: sqlite3.Connection, table: str, key: str, start: int) -> list[Any]:
    where = f"SELECT * FROM {table} WHERE {key} > ? AND {key} <= ?"
    return reader.execute(where, (start, start + PART)).fetchall()


def _bare_index(library: Library, folder: Path) -> float:
    """Processor seconds of FTS5's own rebuild with a large hash, of the same texts."""
    reader = library._database.reader()
    rows = reader.execute(
        "SELECT p.id, p.title, t.authors, t.abstract FROM paper p JOIN paper_text t ON t.paper_id = p.id"
    )
    bare = sqlite3.connect(folder / "bare-index.sqlite", isolation_level=None)
    bare.execute("PRAGMA page_size = 16384")
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("CREATE TABLE texts(id INTEGER PRIMARY KEY, title, authors, abstract)")
    bare.execute(
        "CREATE VIRTUAL TABLE papers USING fts5(title, authors, abstract, content='texts',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO texts VALUES (?, ?, ?, ?)", rows)
    bare.execute("COMMIT")
    bare.execute("INSERT INTO papers(papers, rank) VALUES ('hashsize', ?)", (LARGE_HASH,))
    clock = Clock()
    with clock.running():
        bare.execute("INSERT INTO papers(papers) VALUES ('rebuild')")
    bare.close()
    return clock.seconds


def _empty_log(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _source_bytes(world: World) -> int:
    return sum(len(json_line(entry)) for entry in world.generator.entries())
