"""The status bar says what has not followed yet, and is silent when all has."""

import pytest

from readerapp import tasks
from readerapp.library import settling
from readerapp.library.database import Database
from readerapp.ui.words import number
from tests.ui.window.reader import Reader


def test_the_numbers_are_said_only_while_papers_are_missing(reader: Reader) -> None:
    status = reader.window.status
    status.show_coverage(412_000, 1_000_000)
    assert status.coverage.text() == f"Search covers {number(412_000)} of {number(1_000_000)} papers"
    assert status.coverage.isVisible()
    status.show_coverage(5, 5)
    assert not status.coverage.isVisible()


def test_it_is_said_while_the_index_is_behind(empty_reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    window, said = empty_reader.window, empty_reader.window.status.coverage
    with monkeypatch.context() as slow:
        slow.setattr(Database, "_follow", lambda *_: None)
        window.bringing.files([tasks.sample_file()])
        empty_reader.qtbot.waitUntil(lambda: said.text().startswith("Search covers 0 of"), timeout=10_000)
    assert window.desk.library is not None
    window.desk.library._database.catch_up()
    empty_reader.qtbot.waitUntil(lambda: not said.isVisible() and not said.text(), timeout=10_000)


def test_the_undo_of_a_huge_import_shows_as_it_goes_on(
    empty_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, said = empty_reader.window, empty_reader.window.status.following
    window.bringing.files([tasks.sample_file()])
    empty_reader.settle()
    assert window.desk.library is not None
    everything, database = len(empty_reader.titles()), window.desk.library._database
    with monkeypatch.context() as slow:
        for name in ("AT_ONCE", "LOOKED_AT", "PORTION"):
            slow.setattr(settling, name, 2)
        slow.setattr(database.settler, "wake", lambda: None)
        window.desk.undo()
        empty_reader.settle()
        empty_reader.qtbot.waitUntil(lambda: said.text().startswith("Updating the lists"), timeout=10_000)
        assert 0 < len(empty_reader.titles()) < everything
    database.settle_rest()
    empty_reader.qtbot.waitUntil(lambda: not said.isVisible() and not empty_reader.titles(), timeout=10_000)
