"""Somebody at the window: presses keys, types, waits until nothing moves."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp import tasks
from readerapp.model.paper import Paper
from readerapp.ui.main_window import MainWindow

SHORT = 150  # milliseconds: timers of this length or less are part of an answer, longer ones are the reader's


class Reader:
    """Works with one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def settle(self) -> None:
        """Wait until every question is answered and shown."""
        self.qtbot.waitUntil(self._is_still, timeout=10_000)

    def _is_still(self) -> bool:
        QApplication.processEvents()
        timers = self.window.findChildren(QTimer)
        moving = [timer for timer in timers if timer.isActive() and timer.interval() <= SHORT]
        return self.window.desk.is_idle() and not moving

    def press(self, key: Qt.Key | str, *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what it does."""
        target = QApplication.focusWidget() or self.window
        if isinstance(key, str):
            QTest.keyClicks(target, key, held)
        else:
            QTest.keyClick(target, key, held)
        self.settle()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, held=Qt.KeyboardModifier.ControlModifier)

    def trigger(self, action: str) -> None:
        """Choose an action from the menu."""
        self.window.menus.qt[action].trigger()
        self.settle()

    def ask(self, query: str) -> None:
        """Show another list."""
        self.window.commands.views.go(query)
        self.settle()

    def titles(self) -> list[str]:
        """The list as it is shown."""
        papers = self.window.table.papers
        return [str(papers.index(row, 0).data()) for row in range(papers.rowCount())]

    def selected(self) -> list[int]:
        """The selected papers."""
        return list(self.window.table.selected_papers())

    def paper(self, number: int) -> Paper:
        """A paper as the library has it now."""
        assert self.window.desk.library is not None
        paper = tasks.paper(self.window.desk.library, number)
        assert paper is not None
        return paper

    def found(self, query: str) -> list[int]:
        """What the library finds for a query."""
        assert self.window.desk.library is not None
        return list(tasks.find(self.window.desk.library, query).ids)
