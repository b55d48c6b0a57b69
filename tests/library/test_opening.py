"""Opening what is no library, or cannot be opened: one sentence each, and nothing is touched."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.library import (
    Library,
    LibraryBusy,
    LibraryDamaged,
    LibraryForeign,
    LibraryMissing,
    LibraryReadOnly,
    LibraryTooNew,
    lock,
    open_library,
)
from readerapp.model import edits
from tests.laws import RUN_SLOW
from tests.library.world import bring, dump, ids, page, titles


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its bytes; None for a folder."""
    return {
        str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.name != "lock"
    }


def _sentence(error: AppError) -> None:
    assert error.sentence.endswith(".")
    assert "\n" not in error.sentence
    assert "sqlite3" not in error.sentence


def refused(folder: Path, kind: type[AppError], words: str, *, create: bool = False) -> None:
    before = contents(folder)
    for share in (False, True):
        with pytest.raises(kind, match=words) as caught:
            open_library(folder, create=create, share=share)
        _sentence(caught.value)
    assert contents(folder) == before


@pytest.fixture
def closed(library: Library) -> Path:
    bring(library, page("One", "Two"))
    library.close()
    return library.folder


def test_none_there(tmp_path: Path) -> None:
    refused(tmp_path, LibraryMissing, "There is no library in")
    with pytest.raises(LibraryMissing):
        open_library(tmp_path / "not" / "there")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", ["search.sqlite", "snapshots", "backups", "library.sqlite-wal"])
def test_a_lost_library_is_never_replaced_by_an_empty_one(closed: Path, left: str) -> None:
    (closed / "library.sqlite").unlink()
    for name in {"search.sqlite", "snapshots", "backups", "library.sqlite-wal"} - {left}:
        path = closed / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    if not (closed / left).exists():
        (closed / left).write_bytes(b"x")
    refused(closed, LibraryMissing, "has lost its file", create=True)


def _newer(path: Path) -> None:
    sql = sqlite3.connect(path)
    sql.execute("PRAGMA user_version = 99")
    sql.close()


def _foreign(path: Path) -> None:
    path.unlink()
    sql = sqlite3.connect(path)
    sql.execute("CREATE TABLE bookmarks (title)")
    sql.commit()
    sql.close()


def _garbage(path: Path) -> None:
    path.write_bytes(os.urandom(20_000))


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("harm", "kind", "words"),
    [
        (_newer, LibraryTooNew, "newer ReaderApp .library version 99"),
        (_foreign, LibraryForeign, "belongs to another program"),
        (_garbage, LibraryDamaged, "not a database"),
        (_empty, LibraryDamaged, "the file is empty"),
        (_folder, LibraryDamaged, "is a folder"),
    ],
)
@pytest.mark.parametrize("create", [False, True])
def test_what_is_no_library_is_refused_untouched(
    closed: Path, harm: Callable[[Path], None], kind: type[AppError], words: str, create: bool
) -> None:
    harm(closed / "library.sqlite")
    refused(closed, kind, words, create=create)


def test_a_newer_version_that_only_the_log_knows_is_refused(library: Library) -> None:
    bring(library, page("One"))
    writer = sqlite3.connect(library.folder / "library.sqlite")
    writer.execute("PRAGMA user_version = 99")
    copy = library.folder.parent / "copy"
    shutil.copytree(library.folder, copy)
    writer.execute("PRAGMA user_version = 1")
    writer.close()
    before = (copy / "library.sqlite").read_bytes()
    with pytest.raises(LibraryTooNew):
        open_library(copy)
    assert (copy / "library.sqlite").read_bytes()[100:] == before[100:] or before


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file")
    with pytest.raises(AppError, match="cannot be used"):
        open_library(tmp_path / "library", create=True)
    with pytest.raises(LibraryMissing):
        open_library(tmp_path / "library")
    with pytest.raises(AppError, match="cannot be used"):
        open_library(tmp_path / "library" / "below", create=True)


def test_a_second_process_is_told_and_may_read_along(library: Library) -> None:
    bring(library, page("One"))
    code = """
import sys
from pathlib import Path
from readerapp.library import LibraryBusy, LibraryReadOnly, open_library
from readerapp.model.edits import SetStarred
from readerapp.model.lists import Sort
from readerapp.model.query import Everything
folder = Path(sys.argv[1])
try:
    open_library(folder)
except LibraryBusy as error:
    print(error.sentence)
along = open_library(folder, share=True)
print(len(along.find(Everything(), Sort.PUBLISHED)))
try:
    along.apply(SetStarred((1,), True))
except LibraryReadOnly as error:
    print(error.sentence)
along.close()
"""
    run = subprocess.run(
        [sys.executable, "-c", code, library.folder], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "The library library is open in another window of ReaderApp.",
        "1",
        "The library library is open for reading only; nothing was changed.",
    ]
    library.apply(edits.SetStarred(tuple(ids(library)), True))


def test_the_same_process_cannot_open_it_twice_either(library: Library) -> None:
    with pytest.raises(LibraryBusy):
        open_library(library.folder)


def test_the_lock_goes_with_its_library(library: Library) -> None:
    library.close()
    again = open_library(library.folder)
    again.close()


def test_where_nothing_can_be_written_it_is_read(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As root a read-only folder can be written all the same, so the lock stands for the disk's refusal."""

    def refuse(_: Path) -> lock.Lock | None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(lock.Lock, "take", refuse)
    before = contents(closed)
    opened = open_library(closed)
    assert opened.read_only
    assert titles(opened) == ["One", "Two"]
    for change in (
        lambda: opened.apply(edits.SetStarred((1,), True)),
        opened.undo,
        opened.redo,
        lambda: bring(opened, page("Three")),
        lambda: opened.freeze_keys([1], lambda paper, taken: "key"),
    ):
        with pytest.raises(LibraryReadOnly):
            change()
    opened.close()
    after = contents(closed)
    assert {name: after[name] for name in before if not name.endswith(("-shm", "-wal"))} == {
        name: data for name, data in before.items() if not name.endswith(("-shm", "-wal"))
    }
    with pytest.raises(LibraryReadOnly):
        open_library(closed.parent / "new", create=True)


def test_a_damaged_library_is_said_to_be_damaged(closed: Path) -> None:
    path = closed / "library.sqlite"
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))
    with pytest.raises(LibraryDamaged, match="Restore a backup"):
        open_library(closed)


@pytest.mark.parametrize("seed", range(100 if RUN_SLOW else 12))
def test_flipped_and_cut_files_end_in_sentences(closed: Path, seed: int, tmp_path: Path) -> None:
    import random

    chance = random.Random(seed)
    path = closed / "library.sqlite"
    data = bytearray(path.read_bytes())
    if seed % 3 == 0:
        del data[chance.randrange(100, len(data)) :]
    else:
        for _ in range(20):
            data[chance.randrange(100, len(data))] ^= chance.randrange(1, 256)
    path.write_bytes(data)
    try:
        opened = open_library(closed)
    except AppError as error:
        _sentence(error)
        return
    try:
        opened.check()
        titles(opened)
        opened.apply(edits.SetStarred((1,), True))
        opened.undo()
    except AppError as error:
        _sentence(error)
    finally:
        opened.close()


def test_opening_for_reading_imports_no_sqlmodel(closed: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from readerapp.library import open_library
from readerapp.model.lists import Sort
from readerapp.model.query import parse
library = open_library(Path({str(closed)!r}))
assert len(library.rows(library.find(parse("one OR two").tree, Sort.PUBLISHED))) == 2
library.sidebar()
heavy = {{"sqlmodel", "sqlalchemy", "pydantic", "PySide6"}} & set(sys.modules)
assert not heavy, heavy
library.close()
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_closing_leaves_one_file_without_a_log(closed: Path) -> None:
    assert not list(closed.glob("*-wal"))
    opened = open_library(closed)
    assert len(dump(opened)["papers"]) == 2
    opened.close()
