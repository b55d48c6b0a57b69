"""Bringing snapshots in: several files as one action, and what cannot be read named in the receipt."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model.entry import Reading
from readerapp.model.snapshot import CapturedFrom, Origin, Snapshot
from tests.library.world import dump, ids, page, titles


def read(snapshot: Snapshot) -> Reading:
    """A parser for tests: each line is a title; a line that begins with a bang cannot be read."""
    lines = snapshot.data.decode().splitlines()
    if any(line.startswith("!") for line in lines):
        raise AppError("This is no list of papers.")
    reading = page(*lines).reading
    day, how = (
        snapshot.given_on or date(2025, 12, 12),
        CapturedFrom.GIVEN if snapshot.given_on else CapturedFrom.TEXT,
    )
    return Reading("test", "Test", day, how, reading.entries)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in {"one.txt": "One\nTwo", "bad.txt": "!", "two.txt": "Two\nThree"}.items():
        (tmp_path / name).write_text(text)
    return [tmp_path / "one.txt", tmp_path / "bad.txt", tmp_path / "gone.txt", tmp_path / "two.txt"]


def test_several_files_are_one_action(library: Library, files: list[Path]) -> None:
    done = tasks.import_files(library, files, read=read)
    assert [file.error is None for file in done.receipt.files] == [True, False, False, True]
    assert [file.name for file in done.receipt.failed] == ["bad.txt", "gone.txt"]
    assert done.receipt.added == 3
    assert done.changes.lists
    assert tasks.undo(library).label == "Import 2 files"
    assert ids(library) == []


def test_nothing_that_could_be_read_is_no_action(library: Library, files: list[Path]) -> None:
    done = tasks.import_files(library, files[1:3], read=read)
    assert done.receipt.action_id is None
    assert not done.changes
    assert tasks.history(library) == []


def test_a_day_that_is_given_counts(library: Library, files: list[Path]) -> None:
    done = tasks.import_files(library, files[:1], captured_on=date(2024, 5, 6), read=read)
    assert done.receipt.files[0].captured_on == "2024-05-06"
    assert done.receipt.files[0].captured_on_from == "given"


def test_text(library: Library) -> None:
    done = tasks.import_text(library, "One\nTwo\ud800", origin=Origin.STDIN, read=lambda s: read(_plain(s)))
    assert done.receipt.files[0].name == "Pasted text"
    assert tasks.undo(library).label == "Import Pasted text"


def _plain(snapshot: Snapshot) -> Snapshot:
    return Snapshot(snapshot.name, snapshot.data.decode("utf-8", "replace").encode(), snapshot.today)


def test_progress_counts_files_and_entries(library: Library, files: list[Path]) -> None:
    told: list[Any] = []
    tasks.import_files(library, [files[0], files[3]], read=read, progress=told.append)
    assert [(at.file, at.files, at.name, at.entries, at.of_entries) for at in told] == [
        (1, 2, "one.txt", 0, 0),
        (1, 2, "one.txt", 2, 2),
        (2, 2, "two.txt", 0, 0),
        (2, 2, "two.txt", 2, 2),
    ]


@pytest.mark.parametrize("allowed", range(4))
def test_cancelled_it_leaves_nothing(library: Library, files: list[Path], allowed: int) -> None:
    tasks.import_text(library, "Zero", read=read)
    before = dump(library)
    asked = iter([False] * allowed + [True] * 9)
    done = tasks.import_files(library, files, read=read, cancelled=lambda: next(asked))
    assert done.receipt.cancelled
    assert dump(library) == before


def test_a_parser_that_breaks_leaves_nothing(library: Library, files: list[Path]) -> None:
    def broken(snapshot: Snapshot) -> Reading:
        if snapshot.name == "two.txt":
            raise ZeroDivisionError
        return read(snapshot)

    with pytest.raises(ZeroDivisionError):
        tasks.import_files(library, files, read=broken)
    assert titles(library) == []


def test_the_sample_is_a_file() -> None:
    assert tasks.sample_file().is_file()
