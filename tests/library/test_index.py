"""The full-text index can be lost, cut, foreign or old: search works again, and nothing else notices."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp.library import Library, indexing, open_library, search
from readerapp.model import edits
from tests.conftest import ExpectLog
from tests.library.world import bring, entry, ids, page, reopened


def fill(library: Library) -> None:
    bring(
        library, page(*(entry(f"Title {number}", abstract=f"sheep {number} " * 30) for number in range(80)))
    )
    library.apply(edits.AddTag(tuple(ids(library))[:5], "farm"))
    library.apply(edits.SetNote(tuple(ids(library))[:3], "quokka"))


def searches(library: Library) -> None:
    assert len(ids(library, "sheep")) == 80
    assert len(ids(library, "farm")) == 5
    assert len(ids(library, "quokka")) == 3
    assert library.unindexed() == 0
    assert library.check().index == "ok"


def _remove(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _garbage(path: Path) -> None:
    path.write_bytes(b"no database at all" * 1000)


def _foreign(path: Path) -> None:
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE things (name)")
    other.commit()
    other.close()


def _another_version(path: Path) -> None:
    index = sqlite3.connect(path)
    index.execute("PRAGMA user_version = 99")
    index.close()


@pytest.mark.parametrize("harm", [_remove, _empty, _cut, _garbage, _foreign, _another_version])
def test_a_lost_or_spoilt_index_is_made_anew(library: Library, harm: Callable[[Path], None]) -> None:
    fill(library)
    library.close()
    harm(library.folder / "search.sqlite")
    again = open_library(library.folder)
    searches(again)
    again.close()


def test_an_older_copy_catches_up(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.close()
    shutil.copy(library.folder / "search.sqlite", tmp_path / "old")
    again = open_library(library.folder)
    bring(again, page("Wombat", day="2026-01-01"))
    bring(again, page(entry("Title 3", abstract="sheep, koalas"), format="arxiv-api", day="2026-01-02"))
    again.close()
    shutil.copy(tmp_path / "old", library.folder / "search.sqlite")
    again = open_library(library.folder)
    assert len(ids(again, "wombat")) == 1
    assert len(ids(again, "koalas")) == 1
    assert len(ids(again, "sheep")) == 80
    again.close()


def test_an_index_newer_than_its_library_is_made_anew(library: Library, tmp_path: Path) -> None:
    bring(library, page("Wombat"))
    library.close()
    shutil.copy(library.folder / "library.sqlite", tmp_path / "old")
    again = open_library(library.folder)
    fill(again)
    again.close()
    shutil.copy(tmp_path / "old", library.folder / "library.sqlite")
    again = open_library(library.folder)
    assert ids(again, "sheep") == []
    assert len(ids(again, "wombat")) == 1
    again.close()


def test_pages_spoilt_in_the_middle_are_noticed_when_asked(library: Library, expect_log: ExpectLog) -> None:
    expect_log("made anew")
    fill(library)
    library.close()
    path = library.folder / "search.sqlite"
    whole = path.read_bytes()
    path.write_bytes(whole[:16384] + b"\xa5" * (len(whole) - 16384))
    again = open_library(library.folder)
    for query in ("sheep", "farm", "quokka"):
        ids(again, query)
    if search.VERSION:  # an index spoilt that badly is unusable at once, and is made anew on opening
        again._database.rebuild_index()
    searches(again)
    again.close()


def test_damage_that_comes_while_open_costs_no_action(library: Library, expect_log: ExpectLog) -> None:
    expect_log("made anew")
    fill(library)
    assert len(ids(library, "sheep")) == 80
    index = library._database._open_index().connection
    index.execute("UPDATE papers_data SET block = x'00ff00ff' WHERE id > 10")
    library.apply(edits.SetNote(tuple(ids(library))[:3], "quokka"))
    searches(library)


def test_a_failing_index_fails_no_action(
    library: Library, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("fell behind")
    fill(library)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(indexing.Index, "catch_up", full)
        done = library.apply(edits.SetNote(tuple(ids(library))[5:6], "wombat"))
    assert done.label == "Edit note"
    assert ids(library, "wombat") == []
    assert library.unindexed() == 1
    library = reopened(library)
    assert len(ids(library, "wombat")) == 1
    searches(library)
    library.close()


def test_reading_along_without_an_index_finds_nothing_and_fails_nothing(library: Library) -> None:
    fill(library)
    library._database._open_index().close()
    search.remove(library.folder / "search.sqlite")
    along = open_library(library.folder, share=True)
    assert along.read_only
    assert ids(along, "sheep") == []
    assert len(ids(along)) == 80
    assert along.check().integrity == "ok"
    along.close()
