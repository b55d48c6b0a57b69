"""Folders, archives and mails as imports: each file in them has its receipt, and nothing is half done."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.library import Library, open_library
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import Snapshot
from readerapp.tasks.folders import files_in
from readerapp.tasks.reading import ReadingProcess, read_here

ARCHIVE = Path(__file__).parents[3] / "shared" / "samples" / "hf_daily_2024_2025.tar.xz"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library", create=True)
    yield opened
    opened.close()


def feed(*titles: str) -> bytes:
    items = "".join(f"<item><title>{title}</title></item>" for title in titles)
    return f"<rss><channel><title>T</title>{items}</channel></rss>".encode()


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def bring(library: Library, *paths: Path) -> list[tuple[str, int, str | None]]:
    receipt = tasks.import_files(library, paths, read=read_here).receipt
    return [(file.name, file.added, file.error) for file in receipt.files]


def test_a_folder_gives_each_file_a_receipt(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "Feeds"
    (folder / "more").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "2025-02-02.xml").write_bytes(feed("Second", "Third"))
    (folder / "2025-01-01.xml").write_bytes(feed("First"))
    (folder / "more" / "x.zip").write_bytes(zipped({"a.xml": feed("Fourth"), "b.txt": b"no"}))
    (folder / ".hidden.xml").write_bytes(feed("Hidden"))
    (folder / ".git" / "config").write_text("x")
    receipts = bring(library, folder)
    assert [(name, added) for name, added, _ in receipts] == [
        ("Feeds/2025-01-01.xml", 1),
        ("Feeds/2025-02-02.xml", 2),
        ("Feeds/more/x.zip/a.xml", 1),
        ("Feeds/more/x.zip/b.txt", 0),
    ]
    assert [bool(error) for _, _, error in receipts] == [False, False, False, True]


def test_the_day_in_the_name_of_a_file_in_a_container(library: Library, tmp_path: Path) -> None:
    (tmp_path / "days.zip").write_bytes(zipped({"days/2025-01-02.xml": feed("First")}))
    (receipt,) = tasks.import_files(library, [tmp_path / "days.zip"], read=read_here).receipt.files
    assert (receipt.name, receipt.captured_on) == ("days.zip/days/2025-01-02.xml", "2025-01-02")


def test_an_import_of_a_container_is_one_action(library: Library, tmp_path: Path) -> None:
    (tmp_path / "days.zip").write_bytes(zipped({"1.xml": feed("First"), "2.xml": feed("Second")}))
    done = tasks.import_files(library, [tmp_path / "days.zip"], read=read_here)
    assert [file.added for file in done.receipt.files] == [1, 1]
    assert done.receipt.action_id is not None
    assert [action.label for action in tasks.history(library)][:1] == ["Import 2 files"]


def test_one_compressed_file_keeps_its_name(library: Library, tmp_path: Path) -> None:
    (tmp_path / "2025-01-02.xml.gz").write_bytes(gzip.compress(feed("First")))
    assert bring(library, tmp_path / "2025-01-02.xml.gz") == [("2025-01-02.xml", 1, None)]


def test_one_sentence_where_nothing_can_be_read(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "letters").mkdir()
    for name in "abc":
        (tmp_path / "letters" / f"{name}.txt").write_text("Dear reader, nothing here.\n")
    (tmp_path / "hidden.zip").write_bytes(zipped({".a": b"x"}))
    (tmp_path / "letters.zip").write_bytes(zipped({"a": b"Dear reader.", "b": b"Dear writer."}))
    names = ("empty", "letters", "hidden.zip", "letters.zip")
    receipts = bring(library, *(tmp_path / name for name in names))
    assert [(name, added) for name, added, _ in receipts] == [(name, 0) for name in names]
    errors = [error or "" for _, _, error in receipts]
    assert "no files" in errors[0]
    assert errors[1].startswith("None of the 3 files")
    assert "nothing in it" in errors[2]
    assert errors[3].startswith("None of the 2 files")


def test_a_bomb_is_one_sentence(library: Library, tmp_path: Path) -> None:
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(bytes(50_000_000)))
    ((name, _, error),) = bring(library, tmp_path / "bomb.gz")
    assert (name, "refused" in (error or "")) == ("bomb.gz", True)


def test_cancelled_in_the_middle_of_an_archive(library: Library, tmp_path: Path) -> None:
    (tmp_path / "days.zip").write_bytes(zipped({f"{n}.xml": feed(f"Title {n}") for n in range(9)}))
    seen: list[str] = []
    done = tasks.import_files(
        library,
        [tmp_path / "days.zip"],
        read=read_here,
        progress=lambda at: seen.append(at.name),
        cancelled=lambda: len(seen) > 4,
    )
    assert done.receipt.cancelled
    assert len(tasks.find(library, "").ids) == 0
    assert seen[1] == "days.zip/0.xml"


def test_progress_counts_the_files_of_a_single_archive(library: Library, tmp_path: Path) -> None:
    (tmp_path / "days.zip").write_bytes(zipped({"1.xml": feed("First"), "2.xml": feed("Second")}))
    seen: list[tasks.Progress] = []
    tasks.import_files(library, [tmp_path / "days.zip"], read=read_here, progress=seen.append)
    assert (seen[-1].file, seen[-1].files) == (2, 2)


def test_a_folder_in_a_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.xml").write_bytes(b"x")
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    assert [name for name, _ in files_in(tmp_path / "a")] == ["a/x.xml"]


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="the real archive is not beside this checkout")
def test_unpacking_the_real_archive_in_the_child() -> None:
    process = ReadingProcess()
    try:
        found = process.unpack(Snapshot(ARCHIVE.name, ARCHIVE.read_bytes(), date(2026, 1, 31)))
    finally:
        process.close()
    assert len(found) == 404
    assert not any(member.error for member in found)


def test_a_receipt_of_every_member_adds_up(library: Library, tmp_path: Path) -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:xz") as archive:
        for number in range(3):
            info = tarfile.TarInfo(f"{number}.xml")
            data = feed(*(f"Paper {number} {each}" for each in "abc"), "One for all")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    (tmp_path / "days.tar.xz").write_bytes(stream.getvalue())
    files: tuple[FileReceipt, ...] = tasks.import_files(library, [tmp_path / "days.tar.xz"]).receipt.files
    assert [file.added for file in files] == [4, 3, 3]
    assert all(file.adds_up() for file in files)
