"""Dumps that are too large to be held: read in blocks by the child process, stored part by part."""

import gzip
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.library import Library, open_library
from readerapp.model.snapshot import Snapshot
from readerapp.tasks import dumps, finding, reading
from readerapp.tasks.bringing import Progress, import_files
from readerapp.tasks.reading import ReadingProcess

DAY = date(2026, 1, 1)
COUNT = 4_100  # three parts


def lines(count: int = COUNT) -> bytes:
    records = (
        {
            "id": f"2001.{number:05}",
            "title": f"Paper number {number}",
            "abstract": f"What {number} says, again and again",
            "categories": "cs.LG",
            "update_date": "2020-01-01",
            "authors_parsed": [["Doe", "J.", ""]],
        }
        for number in range(count)
    )
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library", create=True)
    yield opened
    opened.close()


@pytest.fixture
def _small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dumps, "_PACKED_BYTES", 10_000)
    monkeypatch.setattr(limits, "INPUT_BYTES", 500_000)
    monkeypatch.setattr(limits, "BLOCK_BYTES", 100_000)


pytestmark = pytest.mark.usefixtures("_small_is_large")


def plain(path: Path) -> Path:
    path.write_bytes(lines())
    return path


def packed(path: Path) -> Path:
    path.write_bytes(gzip.compress(lines(), 1))
    return path


def archived(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("arxiv-metadata-oai-snapshot.json", lines())
    return path


def papers(library: Library) -> int:
    return len(finding.find(library, "").ids)


# --- what counts as a dump ---------------------------------------------------------------------


@pytest.mark.parametrize("write", [plain, packed, archived])
def test_a_large_dump_is_known_by_its_beginning(write: Callable[[Path], Path], tmp_path: Path) -> None:
    path = write(tmp_path / "anything")
    found = dumps.dump_at(path, DAY)
    assert found
    content = b"".join(found.blocks())
    assert content == (lines() if write is archived else path.read_bytes())
    assert found.share == 1


def test_other_files_are_no_dumps(tmp_path: Path) -> None:
    path = tmp_path / "other"
    for content in (b"x" * 2_000_000, gzip.compress(bytes(range(256)) * 8000, 0), b"PK\x03\x04" * 5000):
        path.write_bytes(content)
        assert dumps.dump_at(path, DAY) is None
    path.write_bytes(lines(100))  # a small one is read whole
    assert dumps.dump_at(path, DAY) is None
    assert dumps.dump_at(tmp_path, DAY) is None
    assert dumps.dump_at(tmp_path / "missing", DAY) is None


# --- importing ---------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [plain, packed, archived])
def test_a_dump_is_imported_in_parts(write: Callable[[Path], Path], library: Library, tmp_path: Path) -> None:
    told: list[Progress] = []
    done = import_files(library, [write(tmp_path / "dump")], progress=told.append)
    (receipt,) = done.receipt.files
    assert (receipt.error, receipt.entries, receipt.added) == (None, COUNT, COUNT)
    assert receipt.adds_up()
    assert papers(library) == COUNT
    assert len(told) > 3
    assert told[-1].entries == told[-1].of_entries == COUNT
    assert not list((library.folder / "snapshots").glob("*"))


def test_a_repeat_adds_nothing(library: Library, tmp_path: Path) -> None:
    path = plain(tmp_path / "dump.json")
    import_files(library, [path])
    (again,) = import_files(library, [path]).receipt.files
    assert (again.entries, again.added, again.updated, again.already_there) == (COUNT, 0, 0, COUNT)
    assert again.adds_up()


def test_bad_lines_are_listed(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "dump.json"
    path.write_bytes(lines() + b"what is this\n" + lines(1).replace(b"2001.00000", b"2002.00001"))
    (receipt,) = import_files(library, [path]).receipt.files
    assert [(each.title, each.line) for each in receipt.skipped] == [("what is this", COUNT + 1)]
    assert receipt.entries == COUNT + 2
    assert receipt.adds_up()


def test_in_this_process_it_is_the_same(library: Library, tmp_path: Path) -> None:
    done = import_files(library, [plain(tmp_path / "dump.json")], read=reading.read_here)
    assert done.receipt.added == COUNT


# --- all or nothing ----------------------------------------------------------------------------


def test_cancel_leaves_nothing(library: Library, tmp_path: Path) -> None:
    path, told = plain(tmp_path / "dump.json"), list[Progress]()
    done = import_files(library, [path], progress=told.append, cancelled=lambda: len(told) > 1)
    assert done.receipt.cancelled
    assert told[-1].entries > 0
    assert papers(library) == 0
    assert import_files(library, [path]).receipt.added == COUNT  # and the next import is as new


def test_cancel_while_it_is_hashed(library: Library, tmp_path: Path) -> None:
    done = import_files(library, [plain(tmp_path / "dump.json")], cancelled=lambda: True)
    assert done.receipt.cancelled


def test_a_dump_that_ends_early_leaves_nothing_and_the_other_file_stays(
    library: Library, tmp_path: Path
) -> None:
    small, cut = tmp_path / "small.json", packed(tmp_path / "cut.gz")
    small.write_bytes(lines(3).replace(b"Paper", b"Another paper"))
    cut.write_bytes(cut.read_bytes()[:-100])
    done = import_files(library, [small, cut])
    assert [file.error is None for file in done.receipt.files] == [True, False]
    assert "ends in the middle" in (done.receipt.files[1].error or "")
    assert papers(library) == 3


def test_a_child_that_is_killed_leaves_nothing(library: Library, tmp_path: Path) -> None:
    def kill(progress: Progress) -> None:
        child = reading._shared._child
        if progress.entries and child:
            child.process.kill()

    (receipt,) = import_files(library, [plain(tmp_path / "dump.json")], progress=kill).receipt.files
    assert receipt.error == "Reading this file failed and was stopped."
    assert papers(library) == 0


# --- the reading process -----------------------------------------------------------------------


def head(path: Path) -> Snapshot:
    return Snapshot(path.name, b"", DAY)


def test_a_reader_that_was_left_early_reads_the_next_file(tmp_path: Path) -> None:
    process = ReadingProcess()
    try:
        with closing(process.read_parts(head(tmp_path), [lines(3000)] * 3)) as parts:
            next(parts)
        snapshot = Snapshot("small.json", lines(5), DAY)
        assert len(process.read(snapshot).entries) == 5
        assert sum(len(part.entries) for part in process.read_parts(head(tmp_path), [lines(2500)])) == 2500
    finally:
        process.close()


def test_the_clock_runs_for_each_part(tmp_path: Path) -> None:
    process = ReadingProcess(seconds=0.2)
    process._command = [process._command[0], "-c", "import time; time.sleep(60)"]
    try:
        with pytest.raises(AppError, match="took longer than"):
            list(process.read_parts(head(tmp_path), [b"{}"]))
    finally:
        process.close()
