"""The first rows are those of the list that follows; where anything is unusual there are none."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.library.first_page import _PAGE, _SHELVES, first_rows
from readerapp.model.edits import SetStarred, SetStatus
from readerapp.model.row import Status


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    library = tasks.open_library(folder, create=True)
    tasks.import_files(library, [tasks.sample_file()])
    ids = tasks.find(library, "").ids
    tasks.do(library, SetStatus(tuple(ids[:9:3]), Status.TO_READ))
    tasks.do(library, SetStarred(tuple(ids[:8:2]), starred=True))
    tasks.close_library(library)
    return folder


@pytest.mark.parametrize("query", list(_SHELVES))
def test_they_are_the_first_rows_of_the_list(folder: Path, query: str) -> None:
    first = first_rows(folder, query)
    library = tasks.open_library(folder)
    whole = tasks.rows(library, tasks.find(library, query).ids[: len(first)])
    tasks.close_library(library)
    assert first == whole
    assert first or query in ("is:done", "is:dismissed")


@pytest.mark.parametrize("query", list(_SHELVES))
def test_they_are_read_along_an_index(folder: Path, query: str) -> None:
    with closing(sqlite3.connect(folder / "library.sqlite")) as reader:
        plan = str(reader.execute("EXPLAIN QUERY PLAN " + _PAGE.format(_SHELVES[query]), (40,)).fetchall())
    assert "INDEX state_" in plan
    assert "TEMP B-TREE" not in plan


def test_another_query_a_missing_and_a_damaged_library_have_none(folder: Path, tmp_path: Path) -> None:
    assert first_rows(folder, "attention") == []
    assert first_rows(tmp_path / "nowhere", "") == []
    assert not (tmp_path / "nowhere").exists()
    (folder / "library.sqlite").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    assert first_rows(folder, "") == []


def test_a_library_of_another_version_has_none(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "library.sqlite")) as other:
        other.execute("PRAGMA user_version = 99")
    assert first_rows(folder, "") == []
