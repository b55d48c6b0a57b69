"""The full-text index follows on a thread of its own: nobody who writes waits for it."""

import threading

import pytest

from readerapp.library import Library, indexing, open_library
from readerapp.library.database import Database
from readerapp.library.following import Asked, Follower
from readerapp.model import edits
from tests.library.world import Page, bring, entry, ids, page, reopened


@pytest.fixture(autouse=True)
def _on_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Follower, "inline", False)


def papers(number: int, first: int = 0) -> Page:
    many = (entry(f"Paper {n}", f"arxiv:2501.{n:05}", abstract="sheep") for n in range(first, first + number))
    return page(*many, day="2026-01-01")


def test_what_was_written_is_found_at_once(library: Library) -> None:
    for turn in range(20):
        bring(library, page(entry(f"Paper {turn}", abstract=f"word{turn}")))
        assert len(ids(library, f"word{turn}")) == 1
        library.apply(edits.SetNote(tuple(ids(library, f"word{turn}")), f"note{turn}"))
        assert len(ids(library, f"note{turn}")) == 1
    library.cover()
    assert library.unindexed() == 0


def test_an_edit_does_not_wait_for_the_index(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, real = threading.Event(), Database._follow

    def slow(database: Database, stopping: Asked) -> None:
        assert go_on.wait(30)
        real(database, stopping)

    monkeypatch.setattr(Database, "_follow", slow)
    bring(library, papers(3))
    assert library.apply(edits.SetStarred(tuple(ids(library)), starred=True)).papers
    assert library.undo().label == "Star 3 papers"
    assert library.coverage() == (0, 3)
    go_on.set()
    library.cover()
    assert library.coverage() == (3, 3)


def test_closing_does_not_wait_for_the_index(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "SLICE", 10)
    asked = threading.Event()
    real = indexing.Index._learn

    def learn(index: indexing.Index, lesson: indexing._Lesson) -> None:
        real(index, lesson)
        asked.set()
        while not library._database.follower.is_stopping():
            threading.Event().wait(0.001)

    with monkeypatch.context() as patch:
        patch.setattr(indexing.Index, "_learn", learn)
        bring(library, papers(100))
        assert asked.wait(30)
        library.close()
    again = open_library(library.folder)
    again.cover()
    assert again.unindexed() == 0
    assert len(ids(again, "sheep")) == 100
    again.close()


def test_texts_that_change_while_it_reads_are_learned_right(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is taken out of the index must be exactly what was put in, whoever writes meanwhile."""
    monkeypatch.setattr(indexing, "SLICE", 7)
    for turn in range(6):
        bring(library, papers(20, first=turn * 10))
        some = tuple(ids(library))[turn::5]
        for paper in some:
            library.apply(edits.CorrectFields(paper, (("title", f'"Corrected {turn} {paper}"'),)))
        library.undo()
    library = reopened(library)
    library.cover()
    index = library._database._open_index().connection
    index.execute("INSERT INTO papers(papers) VALUES ('integrity-check')")
    assert library.unindexed() == 0
    assert len(ids(library, "title:corrected")) == sum(
        paper.title.startswith("Corrected") for paper in library.rows(ids(library))
    )
    library.close()
