"""Lets the status bar say what has not followed yet: the full-text index, and the undo of a huge import."""

from PySide6.QtCore import QObject, QTimer

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.ui.desk import Desk
from readerapp.ui.status_bar import StatusBar

CALM = 1000  # milliseconds between two looks: a page of papers is covered long before, and nothing flickers


class Coverage(QObject):
    """Looks some time after papers came or went, and again until all have followed."""

    def __init__(self, desk: Desk, status: StatusBar) -> None:
        super().__init__(status)
        self._desk = desk
        self._status = status
        self._left: int | None = 0  # None: not asked yet since papers came or went
        self._telling = False
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._soon.timeout.connect(self._ask)
        desk.changed.connect(self._library_changed)

    def _library_changed(self, changes: Changes) -> None:
        if changes.snapshots and not self._telling:
            self._left = None
        if changes.lists and not self._soon.isActive():
            self._soon.start()

    def _tell(self, changes: Changes) -> None:
        self._telling = True
        try:
            self._desk.changed.emit(changes)
        finally:
            self._telling = False

    def _ask(self) -> None:
        if self._desk.library is not None:
            self._desk.run(tasks.unsettled, then=self._show_left, latest="unsettled")
            self._desk.run(tasks.coverage, then=self._show, latest="coverage")

    def _show_left(self, papers: int) -> None:
        moved, self._left = papers != self._left, papers
        self._status.show_left(papers)
        if moved:
            self._tell(Changes(lists=True, tags=True, snapshots=True))
        if papers and not self._is_read_only():
            self._soon.start()

    def _show(self, numbers: tuple[int, int]) -> None:
        covered, papers = numbers
        if covered == papers and self._status.coverage.text():
            self._tell(Changes(lists=True))  # lists of searches are complete only now
        self._status.show_coverage(covered, papers)
        if covered < papers and not self._is_read_only():
            self._soon.start()

    def _is_read_only(self) -> bool:
        return self._desk.library is None or self._desk.library.read_only
