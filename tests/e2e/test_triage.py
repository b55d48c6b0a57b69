"""A hundred papers go through a pair of hands: keys only, and as fast as keys can come."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp import tasks
from readerapp.model.paper import Status
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.library_states import LibraryStates
from readerapp.ui.main_window import MainWindow

PAPERS = 120


def listing(count: int) -> str:
    """A bibliography of so many papers."""
    entries = (
        f"@article{{p{number}, title={{{_words(number)}}}, author={{Person {number}}}, year={{2024}}}}"
        for number in range(count)
    )
    return "\n".join(entries)


def _words(number: int) -> str:
    kinds = (
        "depth",
        "tokens",
        "graphs",
        "proofs",
        "images",
        "agents",
        "sparsity",
        "noise",
        "memory",
        "speech",
    )
    return f"{kinds[number % 10].title()} and {kinds[number // 10 % 10]}, part {number}"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> MainWindow:
    library = tasks.open_library(tmp_path / "library", create=True)
    assert tasks.import_text(library, listing(PAPERS)).receipt.files[0].added == PAPERS
    tasks.close_library(library)
    window = MainWindow(Desk())
    qtbot.addWidget(window, before_close_func=lambda _window: theme.apply(qapp, "light", 100))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    LibraryStates(window).open(tmp_path / "library")
    qtbot.waitUntil(lambda: len(window.table.papers.ids) == PAPERS)
    return window


def test_a_hundred_papers_are_triaged_without_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    table = window.table
    expected: Counter[Status] = Counter()
    QTest.keyClick(table, Qt.Key.Key_J)
    for number in range(100):
        status = (Status.DONE, Status.TO_READ, Status.DISMISSED)[number % 3]
        if number % 7 == 0:
            QTest.keyClicks(table, "s")
        QTest.keyClicks(table, "eld"[number % 3])
        expected[status] += 1
        QApplication.processEvents()  # answers come when they come: no key waits for them
    qtbot.waitUntil(window.desk.is_idle, timeout=20_000)
    qtbot.waitUntil(lambda: len(table.papers.ids) == PAPERS - 100)
    assert table.selected_count() == 1
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
    assert window.desk.library is not None
    for status, count in expected.items():
        assert len(tasks.find(window.desk.library, f"is:{status}").ids) == count
    assert len(tasks.find(window.desk.library, "is:starred").ids) == 15


def test_and_every_step_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    table = window.table
    before = list(table.papers.ids)
    QTest.keyClick(table, Qt.Key.Key_J)
    for _ in range(30):
        QTest.keyClicks(table, "e")
    qtbot.waitUntil(lambda: window.desk.is_idle() and len(table.papers.ids) == PAPERS - 30, timeout=20_000)
    for _ in range(30):
        QTest.keyClicks(table, "z")
    qtbot.waitUntil(lambda: window.desk.is_idle() and len(table.papers.ids) == PAPERS, timeout=20_000)
    assert list(table.papers.ids) == before
    assert list(table.selected_papers()) == before[:1]
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
