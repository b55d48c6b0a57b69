"""Lets the status bar say what a search does not cover yet, while the index is behind."""

from PySide6.QtCore import QObject, QTimer

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.ui.desk import Desk
from readerapp.ui.status_bar import StatusBar

CALM = 1000  # milliseconds between two looks: a page of papers is covered long before, and nothing flickers


class Coverage(QObject):
    """Looks some time after papers came, and again until all are covered."""

    def __init__(self, desk: Desk, status: StatusBar) -> None:
        super().__init__(status)
        self._desk = desk
        self._status = status
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._soon.timeout.connect(self._ask)
        desk.changed.connect(self._library_changed)

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        if self._desk.library is not None:
            self._desk.run(tasks.coverage, then=self._show, latest="coverage")

    def _show(self, numbers: tuple[int, int]) -> None:
        covered, papers = numbers
        if covered == papers and self._status.coverage.text():
            self._desk.changed.emit(Changes(lists=True))  # lists of searches are complete only now
        self._status.show_coverage(covered, papers)
        if covered < papers and self._desk.library is not None and not self._desk.library.read_only:
            self._soon.start()
