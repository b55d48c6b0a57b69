"""Backups that are opened and compared; restores that delete nothing."""

import errno
import json
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.library import Library, backups, open_library, restore
from readerapp.model import edits
from tests.library.conftest import Clock
from tests.library.test_opening import contents
from tests.library.world import bring, dump, ids, page, reopened, titles


def test_a_backup_is_a_library_of_its_own(library: Library, turned_clock: Clock) -> None:
    bring(library, page("One", "Two"))
    library.apply(edits.SetStarred(tuple(ids(library))[:1], True))
    before = dump(library)
    made = library.backup()
    assert made.parent == library.folder / "backups"
    assert json.loads((made / "backup.json").read_text())["rows"]["paper"] == 2
    assert library.check().last_backup == "2025-12-12T00:40:00+00:00"
    assert library.backup() != made
    library.close()
    copy = open_library(made)
    assert dump(copy) == before
    assert len(list((made / "snapshots").iterdir())) == 1
    copy.close()


def test_a_backup_elsewhere(library: Library, tmp_path: Path) -> None:
    made = library.backup(tmp_path / "usb" / "readerapp")
    assert made.parent == tmp_path / "usb" / "readerapp"
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError, match="cannot be used"):
        library.backup(tmp_path / "file")


def test_a_backup_that_differs_does_not_count(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, page("One"))
    monkeypatch.setattr(backups, "verify", lambda folder: {"paper": 0})
    with pytest.raises(AppError, match="not the same as the library"):
        library.backup()
    assert list((library.folder / "backups").iterdir()) == []


def test_a_full_disk_leaves_no_half_backup(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups, "copy_snapshots", full)
    with pytest.raises(AppError, match="The disk is full"):
        library.backup()
    assert list((library.folder / "backups").iterdir()) == []


def test_a_backup_while_an_import_runs_has_nothing_of_it(library: Library) -> None:
    bring(library, page("One"))
    importer = library.begin_import()
    running = page("Two", day="2026-01-01")
    importer.add(running.snapshot, running.reading)
    made = library.backup()
    importer.finish("Import")
    copy = open_library(made)
    assert titles(copy) == ["One"]
    copy.close()


def test_restoring_keeps_what_was_there(library: Library) -> None:
    bring(library, page("One"))
    before = dump(library)
    made = library.backup()
    bring(library, page("Two", day="2026-01-01"))
    later = dump(library)
    with pytest.raises(AppError, match="Close it first"):
        restore(made, library.folder)
    library.close()
    aside = restore(made, library.folder)
    restored = open_library(library.folder)
    assert dump(restored) == before
    assert titles(restored, "two") == []
    restored.close()
    assert aside is not None
    restore(aside, library.folder)
    again = open_library(library.folder)
    assert dump(again) == later
    again.close()


def test_restoring_where_nothing_was(library: Library, tmp_path: Path) -> None:
    bring(library, page("One"))
    made = library.backup()
    assert restore(made, tmp_path / "elsewhere") is None
    other = open_library(tmp_path / "elsewhere")
    assert titles(other, "one") == ["One"]
    other.close()


def test_restoring_in_place_of_a_damaged_or_lost_file(library: Library) -> None:
    bring(library, page("One"))
    made = library.backup()
    library.close()
    path = library.folder / "library.sqlite"
    path.write_bytes(b"garbage" * 5000)
    (library.folder / "library.sqlite-wal").write_bytes(b"what is left of a log")
    aside = restore(made, library.folder)
    assert aside is not None
    assert sorted(file.name for file in aside.iterdir()) == ["library.sqlite", "library.sqlite-wal"]
    path.unlink()
    assert restore(made, library.folder) is None
    again = open_library(library.folder)
    assert titles(again) == ["One"]
    again.close()


@pytest.mark.parametrize("harm", ["garbage", "cut", "none", "foreign", "newer", "unclosed"])
def test_what_is_no_backup_is_refused(library: Library, harm: str) -> None:
    bring(library, page(*(f"Title {number}" for number in range(200))))
    made = library.backup()
    library.close()
    path = made / "library.sqlite"
    match harm:
        case "garbage":
            path.write_bytes(b"garbage" * 5000)
        case "cut":
            path.write_bytes(path.read_bytes()[:20_000])
        case "none":
            path.unlink()
        case "foreign" | "newer":
            data = bytearray(path.read_bytes())
            data[60:64] = (99).to_bytes(4, "big") if harm == "newer" else data[60:64]
            data[68:72] = b"abcd" if harm == "foreign" else data[68:72]
            path.write_bytes(data)
        case _:
            (made / "library.sqlite-wal").write_bytes(b"x")
    before = contents(library.folder)
    with pytest.raises(AppError) as caught:
        restore(made, library.folder)
    assert caught.value.sentence.endswith(".")
    assert contents(library.folder) == before


def test_a_restore_that_fails_leaves_all_as_it_was(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, page("One"))
    made = library.backup()
    library.close()
    before = contents(library.folder)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(AppError, match="The disk is full"):
        restore(made, library.folder)
    assert contents(library.folder) == before


def test_damage_is_found_by_check(library: Library) -> None:
    bring(library, page(*(f"Title {number}" for number in range(300))))
    sql = library._database.writer().connection
    sql.execute("PRAGMA writable_schema = ON")
    other = "(SELECT rootpage FROM sqlite_schema WHERE name = 'sighting_paper')"
    sql.execute(f"UPDATE sqlite_schema SET rootpage = {other} WHERE name = 'ix_paper_title_hash'")
    library = reopened(library)
    health = library.check()
    assert health.integrity == "damaged"
    assert health.problems[0].startswith("The file is damaged: ")
    library.close()
