"""Backups that count only after they were opened and compared; restores that delete nothing."""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from readerapp.errors import AppError
from readerapp.library import clock, migrations, search
from readerapp.library.disk import sync, sync_folder
from readerapp.library.failures import disk_sentences, is_damage, sentences
from readerapp.library.files import FILE, INDEX
from readerapp.library.lock import Lock
from readerapp.model.keeping import Backup
from readerapp.model.lists import Health

MANIFEST = "backup.json"
_MARKS = ("state", "tag", "paper_tag", "note", "highlight", "citation_key", "action")
_COUNTED = ("paper", "snapshot", "sighting", *_MARKS)


# --- keeping a copy ----------------------------------------------------------------------------


def backup(reader: sqlite3.Connection, library: Path, folder: Path) -> Path:
    """Copy the library into a dated folder below `folder`, open the copy and compare it."""
    target = _new_folder(folder)
    unfinished = target.with_name(target.name + ".part")
    with disk_sentences(folder), sentences(folder):
        try:
            unfinished.mkdir(parents=True)
            rows = _copy_database(reader, unfinished / FILE)
            copy_snapshots(library / "snapshots", unfinished / "snapshots")
            _compare(unfinished, rows)
            made = {"made_at": clock.iso(), "library": str(library.absolute()), "rows": rows}
            (unfinished / MANIFEST).write_text(json.dumps(made), "utf-8")
            unfinished.rename(target)
            sync_folder(folder)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
    return target


def _compare(copy: Path, rows: dict[str, int]) -> None:
    if verify(copy) != rows:
        raise AppError(f"The backup into {copy.parent} is not the same as the library. Try again.")


def verify(folder: Path) -> dict[str, int]:
    """Open a backup and count its rows. AppError if it is not whole."""
    path = folder / FILE
    if not path.is_file():
        raise AppError(f"{folder} is not a backup of a library.")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise AppError(f"{folder} is a library that was not closed, not a backup. Open it once and close it.")
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _refuse_other_versions(folder, connection)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise AppError(f"The backup {folder.name} is damaged.")
        return counts(connection)
    except sqlite3.DatabaseError as error:
        raise AppError(f"{folder} is not a readable backup ({error}).") from error
    finally:
        connection.close()


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of the tables that matter."""
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED}


def last_backup(library: Path) -> str | None:
    """When the newest backup beside the library was made (ISO, UTC)."""
    return max((each.made_at for each in _manifests(library / "backups")), default=None)


def last_backup_in(folder: Path, library: Path) -> str | None:
    """When the newest backup of this library in a folder was made (ISO, UTC)."""
    return max((each.made_at for each in _backups_of(folder, library)), default=None)


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, of whichever library, newest first, by what they say of themselves."""
    return sorted(_manifests(folder), key=_when, reverse=True)


def prune(folder: Path, library: Path, keep: int) -> list[Path]:
    """Delete the oldest backups of this library in a folder until `keep` are left; those that went.

    Backups of other libraries, and those that do not say of which one they are, stay.
    """
    newest_first = sorted(_backups_of(folder, library), key=_when, reverse=True)
    old = [each.folder for each in newest_first[max(keep, 1) :]]
    for place in old:
        shutil.rmtree(place, ignore_errors=True)
    return [place for place in old if not place.exists()]


def _when(backup: Backup) -> tuple[str, int]:
    """When a backup was made; of two in one second the file system knows."""
    return backup.made_at, (backup.folder / MANIFEST).stat().st_mtime_ns


def _backups_of(folder: Path, library: Path) -> list[Backup]:
    wanted = str(library.absolute())
    return [each for each in _manifests(folder) if each.library == wanted]


def _manifests(folder: Path) -> Iterator[Backup]:
    """Every backup in a folder, by what it says of itself."""
    for manifest in folder.glob(f"*/{MANIFEST}"):
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            said = json.loads(manifest.read_text("utf-8"))
            rows = {str(table): int(count) for table, count in said.get("rows", {}).items()}
            yield Backup(manifest.parent, str(said["made_at"]), str(said.get("library", "")), rows)


# --- bringing a copy back ----------------------------------------------------------------------


def restore(backup_folder: Path, library: Path) -> Path | None:
    """Put a backup in the place of a library. What was there moves aside; its new place is returned.

    The copy is complete before the old file moves, so that a full disk leaves all as it was.
    """
    verify(backup_folder)
    with disk_sentences(library), _locked(library):
        unfinished = library / f"{FILE}.restored"
        try:
            shutil.copyfile(backup_folder / FILE, unfinished)
            sync(unfinished)
            copy_snapshots(backup_folder / "snapshots", library / "snapshots")
            aside = _move_aside(library)
            search.remove(library / INDEX)
            unfinished.replace(library / FILE)
            sync_folder(library)
        finally:
            unfinished.unlink(missing_ok=True)
    return aside


@contextmanager
def _locked(library: Path) -> Iterator[None]:
    library.mkdir(parents=True, exist_ok=True)
    lock = Lock.take(library / "lock")
    if lock is None:
        raise AppError(f"The library {library.name} is open in another window of ReaderApp. Close it first.")
    try:
        yield
    finally:
        lock.release()


def _move_aside(library: Path) -> Path | None:
    """The library's file with its write-ahead log: whatever is left of it must not meet the new file."""
    old = sorted(library.glob(f"{FILE}-*"))
    if (library / FILE).exists():
        old = [library / FILE, *old]
    if not old:
        return None
    aside = _new_folder(library / "backups" / "replaced")
    aside.mkdir(parents=True)
    for path in old:
        path.rename(aside / path.name)
    return aside


# --- looking at health -------------------------------------------------------------------------


def check(reader: sqlite3.Connection, library: Path) -> Health:
    """Integrity of the file, state of the index, age of the last backup."""
    faults = _faults(reader)
    behind = search.behind(reader)
    size = sum(path.stat().st_size for path in library.glob("*.sqlite*"))
    return Health(
        papers=reader.execute("SELECT count(*) FROM state WHERE hidden = 0").fetchone()[0],
        size_bytes=size,
        integrity="damaged" if faults else "ok",
        index="ok" if behind == 0 else f"{behind} papers behind",
        last_backup=last_backup(library),
        problems=tuple(f"The file is damaged: {fault}." for fault in faults),
    )


def _faults(reader: sqlite3.Connection) -> list[str]:
    try:
        found = [str(row[0]) for row in reader.execute("PRAGMA main.integrity_check(5)")]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return [str(error)]
    return [] if found == ["ok"] else found


# --- small things ------------------------------------------------------------------------------


def _refuse_other_versions(folder: Path, connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
        raise AppError(f"{folder} is not a backup of a library.")
    if migrations.version(connection) > migrations.VERSION:
        raise AppError(f"The backup {folder.name} was written by a newer ReaderApp.")


def _new_folder(folder: Path) -> Path:
    stamp = clock.iso()[:19].replace(":", "-")
    names = (f"{stamp}{suffix}" for suffix in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(folder / name for name in names if not (folder / name).exists())


def _copy_database(reader: sqlite3.Connection, target: Path) -> dict[str, int]:
    """Copy what one moment shows, and count its rows."""
    copy = sqlite3.connect(target)
    reader.execute("BEGIN")
    try:
        rows = counts(reader)
        reader.backup(copy, pages=2_000)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that can be opened anywhere
    finally:
        reader.execute("COMMIT")
        copy.close()
    return rows


def copy_snapshots(source: Path, target: Path) -> None:
    """Copy the pages as they were brought: they never change, so a hard link is a copy where one can be."""
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
