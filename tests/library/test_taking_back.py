"""A huge import is taken back in short steps, and a kill between two of them is made up for."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from readerapp.library import Importer, Library, taking_back
from readerapp.library.database import Database
from readerapp.model import edits
from tests.library.world import ARXIV, bring, dump, entry, ids, page, reopened, the, titles

FIRST = page(*(entry(f"Title {n}", f"arxiv:2501.{n:05}") for n in range(0, 30, 2)), "Same One")
TWIN = page(entry("Twin", "doi:10.1/x"), day="2025-12-13")
SECOND = page(
    *(entry(f"Title {n}", f"arxiv:2501.{n:05}", venue="ICML") for n in range(30)),
    entry("Title 0 again", "arxiv:2501.00000", "doi:10.1/x"),
    day="2026-01-01",
    format=ARXIV,
)
THIRD = page(*(entry(f"Title {n}", f"arxiv:2501.{n:05}", "doi:10.1/y") for n in (4, 29)), day="2026-01-02")


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_back, "PORTION", 4)
    monkeypatch.setattr(taking_back, "_MERGES", 1)


def unfinished(library: Library) -> Importer:
    """An import of two pages that merges papers, all stored and not finished."""
    importer = Importer(library._database)
    for each in (SECOND, THIRD):
        importer.add(each.snapshot, each.reading)
    return importer


@contextmanager
def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Let no transaction begin after so many; tells how long each took."""
    real = Database.writing
    took: list[float] = []

    @contextmanager
    def writing(database: Database) -> Any:
        if len(took) >= step:
            raise Killed
        begun = time.perf_counter()
        with real(database) as write:
            yield write
        took.append(time.perf_counter() - begun)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "writing", writing)
        yield took


def steps_of_a_cancel(library: Library, monkeypatch: pytest.MonkeyPatch) -> int:
    importer = unfinished(library)
    with killed_at(10**6, monkeypatch) as took:
        importer.cancel()
    return len(took)


def test_killed_between_any_two_steps(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, FIRST)
    bring(library, TWIN)
    before = dump(library)
    steps = steps_of_a_cancel(library, monkeypatch)
    assert steps > 10
    assert dump(library) == before
    for step in range(steps):
        importer = unfinished(library)
        with killed_at(step, monkeypatch), pytest.raises(Killed):
            importer.cancel()
        library = reopened(library)
        assert dump(library) == before, step
        assert library.unindexed() == 0
        assert library.check().problems == ()
    files = len(list((library.folder / "snapshots").iterdir()))
    assert files == 2
    library.close()


def test_a_key_press_in_between_is_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, FIRST)
    importer = unfinished(library)
    star = the(library, "Title 29").id
    with killed_at(5, monkeypatch), pytest.raises(Killed):
        importer.cancel()
    library._database.unfinished = []  # as if the cancel were still under way in another thread
    library.apply(edits.SetStarred((star,), True))
    library = reopened(library)
    assert titles(library, "is:starred") == ["Title 29"]
    assert len(ids(library)) == 17
    assert library.undo().label == "Star 1 paper"
    library.close()


def test_while_it_is_taken_back_it_is_not_the_known_snapshot(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    importer = unfinished(library)
    with killed_at(3, monkeypatch), pytest.raises(Killed):
        importer.cancel()
    assert bring(library, SECOND)[0].added == 30


@pytest.mark.slow
def test_no_step_blocks_the_writer_for_long(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_back, "PORTION", 1_000)
    words = "sheep count network sleep dream lamb wool field "
    big = page(*(entry(f"Paper {n}", f"arxiv:2501.{n:05}", abstract=words * 20) for n in range(20_000)))
    bring(library, page(*(entry(f"Paper {n}", f"arxiv:2501.{n:05}") for n in range(0, 20_000, 2))))
    importer = Importer(library._database)
    importer.add(big.snapshot, big.reading)
    with killed_at(10**6, monkeypatch) as took:
        importer.cancel()
    assert max(took) < 0.5
    assert len(ids(library)) == 10_000
