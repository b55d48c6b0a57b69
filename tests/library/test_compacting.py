"""Compacting gives bytes back and changes nothing else, whatever happens in between."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from readerapp.errors import AppError
from readerapp.library import Library, open_library
from readerapp.model.edits import SetNote
from tests.library.world import bring, dump, entry, ids, page, reopened


def _with_gaps(library: Library) -> Library:
    """A library with a long note that went again."""
    bring(
        library,
        page(*(entry(f"Of sheep {n}", f"arxiv:2501.{n:05}", abstract="grass " * 99) for n in range(60))),
    )
    for _ in range(3):
        library.apply(SetNote(tuple(ids(library)), "long " * 4_000))
        library.apply(SetNote(tuple(ids(library)), ""))
    return library


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.sqlite*"))


def test_it_takes_fewer_bytes_and_says_the_same(library: Library) -> None:
    before = dump(_with_gaps(library))
    size = _size(library.folder)
    won = library.compact()
    assert 0 < won <= size
    assert _size(library.folder) < size
    assert dump(library) == before
    assert len(ids(library, "grass")) == 60
    assert library.check().problems == ()
    again = reopened(library)
    assert dump(again) == before
    again.undo()
    assert next(again.papers(ids(again)[:1])).note
    again.close()


def test_a_disk_without_room_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dump(_with_gaps(library))
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1000))
    with pytest.raises(AppError, match="Compacting needs"):
        library.compact()
    assert dump(library) == before


def test_cut_off_it_leaves_everything(library: Library) -> None:
    before = dump(_with_gaps(library))
    connection = library._database.writer().connection
    connection.set_progress_handler(_after(40), 10)
    with pytest.raises((AppError, sqlite3.OperationalError)):
        library.compact()
    connection.set_progress_handler(None, 0)
    assert dump(library) == before
    assert library.check().problems == ()
    assert library.compact() >= 0


def test_who_reads_along_cannot(library: Library) -> None:
    other = open_library(library.folder, share=True)
    with pytest.raises(AppError):
        other.compact()
    other.close()


def _after(calls: int) -> Callable[[], int]:
    """Says stop when it was asked so many times."""
    left = [calls]

    def asked() -> int:
        left[0] -= 1
        return int(left[0] < 0)

    return asked
