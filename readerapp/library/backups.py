"""Backups that count only after they were opened and compared; restores that delete nothing."""

import json
import os
import shutil
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from readerapp.errors import AppError
from readerapp.library import migrations, search
from readerapp.library.failures import sentences
from readerapp.library.lock import Lock
from readerapp.model.lists import Health

FILE = "library.sqlite"
MANIFEST = "backup.json"
_COUNTED = ("paper", "state", "snapshot", "sighting", "tag", "paper_tag", "note", "citation_key", "action")


def backup(reader: sqlite3.Connection, library: Path, folder: Path) -> Path:
    """Copy the library into a dated folder below `folder`, open the copy and compare it."""
    target = _new_folder(folder)
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.mkdir(parents=True)
        _copy_database(reader, unfinished / FILE)
        _copy_snapshots(library / "snapshots", unfinished / "snapshots")
        counts = verify(unfinished)
        (unfinished / MANIFEST).write_text(json.dumps({"made_at": _now(), "rows": counts}, indent=2), "utf-8")
        unfinished.rename(target)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise AppError(f"The backup into {folder} failed: {error.strerror or error}.") from error
    return target


def verify(folder: Path) -> dict[str, int]:
    """Open a backup and count its rows. AppError if it is not whole."""
    path = folder / FILE
    if not path.exists():
        raise AppError(f"{folder} is not a backup of a library.")
    with sentences(folder):
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            _refuse_other_versions(folder, connection)
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise AppError(f"The backup {folder.name} is damaged.")
            return counts(connection)
        finally:
            connection.close()


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of the tables that matter."""
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED}


def restore(backup_folder: Path, library: Path) -> Path | None:
    """Put a backup in the place of a library. What was there moves aside; its new place is returned."""
    verify(backup_folder)
    library.mkdir(parents=True, exist_ok=True)
    lock = Lock.take(library / "lock")
    if lock is None:
        raise AppError(f"The library {library.name} is open in another window of ReaderApp. Close it first.")
    try:
        aside = _move_aside(library)
        shutil.copy2(backup_folder / FILE, library / FILE)
        _copy_snapshots(backup_folder / "snapshots", library / "snapshots")
    except OSError as error:
        raise AppError(f"Restoring into {library} failed: {error.strerror or error}.") from error
    finally:
        lock.release()
    return aside


def check(reader: sqlite3.Connection, library: Path) -> Health:
    """Integrity of the file, state of the index, age of the last backup."""
    integrity = reader.execute("PRAGMA integrity_check(5)").fetchall()
    sound = integrity == [("ok",)]
    behind = search.behind(reader)
    problems = [] if sound else [f"The file is damaged: {row[0]}." for row in integrity]
    last = last_backup(library)
    return Health(
        papers=reader.execute("SELECT count(*) FROM state WHERE hidden = 0").fetchone()[0],
        size_bytes=sum(path.stat().st_size for path in library.glob("*.sqlite*")),
        integrity="ok" if sound else "damaged",
        index="ok" if behind == 0 else f"{behind} papers behind",
        last_backup=last,
        problems=tuple(problems),
    )


def last_backup(library: Path) -> str | None:
    """When the newest backup beside the library was made (ISO, UTC)."""
    made = []
    for manifest in (library / "backups").glob(f"*/{MANIFEST}"):
        with suppress(OSError, ValueError, KeyError):
            made.append(str(json.loads(manifest.read_text("utf-8"))["made_at"]))
    return max(made, default=None)


def _refuse_other_versions(folder: Path, connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
        raise AppError(f"{folder} is not a backup of a library.")
    if migrations.version(connection) > migrations.VERSION:
        raise AppError(f"The backup {folder.name} was written by a newer ReaderApp.")


def _new_folder(folder: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")
    names = (f"{stamp}{suffix}" for suffix in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(folder / name for name in names if not (folder / name).exists())


def _copy_database(reader: sqlite3.Connection, target: Path) -> None:
    copy = sqlite3.connect(target)
    try:
        reader.backup(copy, pages=2_000)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that can be opened anywhere
    finally:
        copy.close()


def _copy_snapshots(source: Path, target: Path) -> None:
    """Raw snapshots never change, so a hard link is a copy wherever the disk allows it."""
    if not source.is_dir():
        return
    target.mkdir(exist_ok=True)
    for path in source.glob("*.gz"):
        there = target / path.name
        if there.exists():
            continue
        try:
            os.link(path, there)
        except OSError:
            shutil.copy2(path, there)


def _move_aside(library: Path) -> Path | None:
    if not (library / FILE).exists():
        return None
    aside = _new_folder(library / "backups" / "replaced")
    aside.mkdir(parents=True)
    for path in library.glob(f"{FILE}*"):
        path.rename(aside / path.name)
    for path in library.glob("search.sqlite*"):
        path.unlink()
    return aside


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
