"""The status bar says what a search does not cover yet, and is silent when it covers everything."""

import pytest

from readerapp import tasks
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
