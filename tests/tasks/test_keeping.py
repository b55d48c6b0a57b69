"""Backups in a folder of the reader's choice: so many are kept, and no other library's are touched."""

import json
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.tasks import Library


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_oldest_backups_go(library: Library, tmp_path: Path) -> None:
    made = [tasks.backup(library, tmp_path / "usb", 3) for _ in range(5)]
    assert names(tmp_path / "usb") == sorted(each.name for each in made[-3:])
    beside = [tasks.backup(library, keep=1) for _ in range(3)]
    assert names(library.folder / "backups") == [beside[-1].name]


def test_backups_of_others_stay(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    other = tasks.open_library(tmp_path / "other", create=True)
    theirs = tasks.backup(other, folder, 1)
    tasks.close_library(other)
    unknown = folder / "by hand"
    unknown.mkdir()
    (unknown / "backup.json").write_text(json.dumps({"made_at": "2020-01-01"}))
    broken = folder / "broken"
    broken.mkdir()
    (broken / "backup.json").write_text("[]")
    for _ in range(3):
        mine = tasks.backup(library, folder, 1)
    assert names(folder) == sorted([theirs.name, "by hand", "broken", mine.name])


def test_a_backup_elsewhere_counts_for_the_health(library: Library, tmp_path: Path) -> None:
    tasks.backup(library, tmp_path / "usb")
    assert tasks.check(library).last_backup is None
    assert tasks.check(library, tmp_path / "usb").last_backup is not None
    assert tasks.check(library, tmp_path / "nowhere").last_backup is None


@pytest.mark.parametrize("keep", [0, -1])
def test_the_newest_backup_always_stays(library: Library, keep: int) -> None:
    made = tasks.backup(library, keep=keep)
    assert made.is_dir()
