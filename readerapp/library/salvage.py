"""Copy what can be read of a damaged library into a new one. The damaged files are not touched.

The work is done on a copy. Each table is read forwards up to a fault, over it in growing steps, and backwards
to its other side. The history of actions stays behind: to take back an action needs all that it touched.
"""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from readerapp.errors import AppError
from readerapp.library import backups
from readerapp.library.creating import create_or_upgrade
from readerapp.library.disk import sync
from readerapp.library.failures import disk_sentences, is_damage, sentences
from readerapp.library.files import FILE
from readerapp.library.mending import mend
from readerapp.model.keeping import Salvaged

_LEFT = {"action", "search_log", "counter"}  # the history, and what is made or counted anew
_WORK = ".salvage"
_FAR = 2**40  # no number of a row is larger
_KINDS = {
    "INTEGER": int | None,
    "BOOLEAN": int | None,
    "FLOAT": int | float | None,
    "VARCHAR": str | None,
    "TEXT": str | None,
    "BLOB": bytes | None,
}
_PAGE_COUNT = slice(28, 32)  # in the first hundred bytes of the file


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Make a library in `target`, a new folder, with all that can be read of the damaged one."""
    if target.exists():
        raise AppError(f"The folder {target} is there already. Choose a new one.")
    with disk_sentences(target), sentences(target):
        target.mkdir(parents=True)
        try:
            rows, torn = _copy(damaged, target)
            backups.copy_snapshots(damaged / "snapshots", target / "snapshots")
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
        finally:
            shutil.rmtree(target / _WORK, ignore_errors=True)
    return Salvaged(target, rows, torn)


def readable_rows(library: Path) -> dict[str, int] | None:
    """Rows of the tables that matter as the library's file has them now; None where they cannot be counted.

    Nothing is written, and what stands only in the write-ahead log of a library that was cut off is not seen.
    """
    try:
        with closing(_open_only_to_read(library / FILE)) as reader:
            return backups.counts(reader)
    except sqlite3.Error:
        return None


def _copy(damaged: Path, target: Path) -> tuple[dict[str, int], tuple[str, ...]]:
    create_or_upgrade(target)
    with closing(_readable(damaged, target)) as reader, closing(_open(target / FILE)) as writer:
        writer.execute("PRAGMA synchronous = OFF")  # one sync at the end will do
        tables = _tables(writer)
        writer.execute("BEGIN")
        torn = tuple(table for table in tables if not _copy_table(reader, writer, table))
        mend(writer)
        writer.execute("COMMIT")
        rows = {table: writer.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    if not rows["paper"]:
        raise _nothing_in(damaged)
    sync(target / FILE)
    return rows, torn


# --- the damaged file ----------------------------------------------------------------------------


def _readable(damaged: Path, target: Path) -> sqlite3.Connection:
    """A copy of the file of which the tables are known: as it is, without its log, or with lent tables."""
    work = target / _WORK
    for with_log, lent in ((True, False), (False, False), (False, True)):
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        _copy_files(damaged, work, with_log=with_log)
        if lent:
            _lend_first_page(work / FILE, target / FILE)
        reader = _open(work / FILE)
        reader.text_factory = lambda raw: raw.decode("utf-8", "replace")
        if _knows_papers(reader):
            return reader
        reader.close()
    raise _nothing_in(damaged)


def _nothing_in(damaged: Path) -> AppError:
    return AppError(f"Nothing could be read of the library {damaged.name}. Restore a backup to go on.")


def _copy_files(damaged: Path, work: Path, *, with_log: bool) -> None:
    for name in (FILE, f"{FILE}-wal") if with_log else (FILE,):
        if (damaged / name).is_file():
            shutil.copyfile(damaged / name, work / name)


def _lend_first_page(file: Path, sound: Path) -> None:
    """Put the first page of a sound library, which lists the tables, in place of a spoilt one."""
    with sound.open("rb") as lender:
        head = lender.read(100)
        size = int.from_bytes(head[16:18], "big")
        page = bytearray(head + lender.read(size - 100))
    page[_PAGE_COUNT] = (file.stat().st_size // size).to_bytes(4, "big")
    with file.open("r+b") as opened:
        opened.write(page)


def _knows_papers(reader: sqlite3.Connection) -> bool:
    walk = _Walk(reader, "paper", "rowid", "rowid")
    try:
        return next(walk.by_number(), None) is not None
    except sqlite3.DatabaseError:  # there is no such table
        return False


# --- one table -----------------------------------------------------------------------------------


def _copy_table(reader: sqlite3.Connection, writer: sqlite3.Connection, table: str) -> bool:
    """Copy the rows of a table that can be read; False if some were lost."""
    about = writer.execute(f"PRAGMA table_info({table})").fetchall()
    names = ", ".join(f'"{name}"' for _, name, *_ in about)
    keys = [(name, kind) for _, name, kind, _, _, place in about if place == 1]
    key, kind = keys[0] if keys else ("rowid", "INTEGER")
    kinds = [_KINDS[kind] for _, _, kind, *_ in about]
    walk = _Walk(reader, table, f'"{key}"', names)
    places = ", ".join("?" * len(about))
    rows = walk.by_number() if kind == "INTEGER" else walk.from_both_ends()
    sound = (row for row in rows if walk.judge(map(isinstance, row, kinds)))
    writer.executemany(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", sound)
    return not walk.met_fault


class _Walk:
    """Goes through the rows of a table in the order of its key; some may come twice."""

    def __init__(self, reader: sqlite3.Connection, table: str, key: str, names: str) -> None:
        self.met_fault = self._fault = False
        self._reader, self._table, self._key, self._names = reader, table, key, names

    def judge(self, fits: Iterable[bool]) -> bool:
        """Is a row whole? One with a number where words belong was hit."""
        whole = all(fits)
        self.met_fault |= not whole
        return whole

    def from_both_ends(self) -> Iterator[list[object]]:
        """Of a table whose keys are words: up to the first fault, and from the end down to the last."""
        for _, row in self._run(f"ORDER BY {self._key}"):
            yield row
        if self.met_fault:
            for _, row in self._run(f"ORDER BY {self._key} DESC", up=False):
                yield row

    def by_number(self) -> Iterator[list[object]]:
        """Of a table whose keys are numbers: from fault to fault, and what lies between."""
        after: int | None = -_FAR
        while after is not None:
            last = after
            self._fault = False
            for number, row in self._run(f"WHERE {self._key} > ? ORDER BY {self._key}", after):
                last = number
                yield row
            after = None
            if self._fault:
                beyond = self._beyond(last)
                between = f"WHERE {self._key} BETWEEN ? AND ? ORDER BY {self._key} DESC"
                for _, row in self._run(between, last, (beyond or _FAR) - 1, up=False):
                    yield row
                after = None if beyond is None else beyond - 1

    def _run(self, condition: str, *values: int, up: bool = True) -> Iterator[tuple[Any, list[object]]]:
        """Keys and rows up to the first fault. Keys out of order are one: a tree may bite its tail."""
        statement = f"SELECT {self._key}, {self._names} FROM {self._table} NOT INDEXED {condition}"
        last: Any = None
        try:
            for key, *row in self._reader.execute(statement, values):
                if last is not None and not _follows(key, last, up=up):
                    break
                last = key
                yield key, row
            else:
                return
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        self.met_fault = self._fault = True

    def _beyond(self, last: int) -> int | None:
        """The next number behind a fault whose row can be reached, or None."""
        step = 1
        while step < _FAR:
            try:
                found = _first(self._reader, self._table, self._key, last + step)
                if found is None or found > last + step:
                    return found
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
            step *= 2
        return None


def _follows(key: object, last: object, *, up: bool) -> bool:
    if isinstance(key, int) and isinstance(last, int):
        return key >= last if up else key <= last
    if isinstance(key, str) and isinstance(last, str):
        return key >= last if up else key <= last
    return False


def _first(reader: sqlite3.Connection, table: str, key: str, after: int) -> int | None:
    """The first number behind `after`, read with its whole row."""
    statement = f"SELECT {key}, * FROM {table} NOT INDEXED WHERE {key} > ? ORDER BY {key} LIMIT 1"
    row = reader.execute(statement, (after,)).fetchone()
    return None if row is None else int(row[0])


def _tables(writer: sqlite3.Connection) -> list[str]:
    found = writer.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in found if name not in _LEFT]


def _open(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, isolation_level=None)


def _open_only_to_read(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
