"""An import that is cancelled or runs out of disk leaves nothing; what was acknowledged stays."""

import errno
from pathlib import Path
from typing import Any

import pytest

from readerapp.errors import AppError
from readerapp.library import Cancelled, Importer, Library, raw
from readerapp.model import edits
from tests.library.test_opening import contents
from tests.library.world import ARXIV, bring, dump, entry, ids, page, reopened, the, titles

FIRST = page(*(f"Title {number}" for number in range(8)))
SECOND = page(
    *(entry(f"Title {number}", venue="ICML") for number in range(4, 16)), day="2026-01-01", format=ARXIV
)


def importing(library: Library, chunk: int) -> Importer:
    return Importer(library._database, chunk=chunk)


@pytest.mark.parametrize("allowed", range(7))
def test_cancelled_at_a_chunk(library: Library, allowed: int) -> None:
    bring(library, FIRST)
    library.apply(edits.SetStarred(tuple(ids(library, "4 OR 5")), True))
    before, files = dump(library), set(contents(library.folder / "snapshots"))
    importer = importing(library, chunk=2)
    asked = iter([False] * allowed + [True] * 99)
    try:
        importer.add(SECOND.snapshot, SECOND.reading, cancelled=lambda: next(asked))
    except Cancelled:
        assert allowed < 6
    changes = importer.cancel()
    assert dump(library) == before
    assert set(contents(library.folder / "snapshots")) == files
    assert changes.snapshots
    assert library.unindexed() == 0
    assert ids(library, "icml") == []
    assert library.undo().label == "Star 2 papers"
    assert bring(library, SECOND)[0].added == 8


def test_cancelled_after_several_files(library: Library) -> None:
    before = dump(library)
    importer = importing(library, chunk=5)
    importer.add(FIRST.snapshot, FIRST.reading)
    importer.add(SECOND.snapshot, SECOND.reading)
    importer.cancel()
    assert dump(library) == before
    assert not importer.cancel()


def test_what_was_marked_while_it_ran_is_kept(library: Library) -> None:
    importer = importing(library, chunk=5)
    importer.add(FIRST.snapshot, FIRST.reading)
    library.apply(edits.SetStarred(tuple(ids(library, "title:3")), True))
    importer.cancel()
    assert titles(library) == ["Title 3"]
    assert the(library, "Title 3").starred
    assert library.undo().label == "Star 1 paper"


def test_cut_off_by_a_crash_it_is_taken_back_on_opening(library: Library) -> None:
    bring(library, FIRST)
    before = dump(library)
    importing(library, chunk=5).add(SECOND.snapshot, SECOND.reading)
    assert dump(library) != before
    library = reopened(library)
    assert dump(library) == before
    assert library.unindexed() == 0
    library.close()


def limit_pages(library: Library, more: int | None) -> None:
    """Let the library's file grow by so many pages at most."""
    sql = library._database.writer().connection
    pages = sql.execute("PRAGMA page_count").fetchone()[0]
    sql.execute(f"PRAGMA max_page_count = {pages + more if more is not None else 10**9}")


@pytest.mark.parametrize("room", range(0, 30, 3))
def test_a_full_disk_during_an_import(library: Library, room: int) -> None:
    bring(library, FIRST)
    library.apply(edits.SetNote(tuple(ids(library)), "mine"))
    before = dump(library)
    big = page(
        *(entry(f"Big {each}", abstract=f"word{each} " * 300) for each in range(200)), day="2026-02-02"
    )
    limit_pages(library, room)
    importer = importing(library, chunk=20)
    with pytest.raises(AppError, match="The disk is full"):
        importer.add(big.snapshot, big.reading)
    limit_pages(library, None)
    importer.cancel()
    assert dump(library) == before
    assert bring(library, big)[0].added == 200
    assert library.check().problems == ()
    library = reopened(library)
    assert len(ids(library, "mine")) == 8
    assert len(ids(library, "word7")) == 1
    library.close()


def test_a_full_disk_during_a_note(library: Library) -> None:
    bring(library, FIRST)
    library.apply(edits.SetNote((1,), "short"))
    before = dump(library)
    limit_pages(library, 0)
    with pytest.raises(AppError, match=r"^The disk is full. Nothing was changed"):
        library.apply(edits.SetNote((1,), "long " * 50_000))
    assert dump(library) == before
    limit_pages(library, None)
    library.apply(edits.SetNote((1,), "long " * 50_000))
    library.undo()
    assert the(library, "Title 0").note == ""


def test_a_cancel_that_fails_is_made_up_for_before_the_next_action(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library, FIRST)
    before = dump(library)
    importer = importing(library, chunk=5)
    importer.add(SECOND.snapshot, SECOND.reading)

    def full(*_: Any) -> None:
        raise AppError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("readerapp.library.ingest.take_back", full)
        with pytest.raises(AppError):
            importer.cancel()
    done = library.apply(edits.SetSeen((1,), True))
    library.undo(done.action_id)
    assert dump(library) == before


def test_a_full_disk_while_the_raw_bytes_are_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(raw, "sync", full)
        with pytest.raises(AppError, match="The disk is full"):
            bring(library, FIRST)
    assert list((library.folder / "snapshots").iterdir()) == []
    assert bring(library, FIRST)[0].added == 8
