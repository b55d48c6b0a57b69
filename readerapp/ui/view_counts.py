"""How many papers each saved view and each feed holds: asked in the background, one by one, and kept."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.ui.desk import Desk, Lane

PAUSE = 120  # milliseconds after a change: a reader who goes through a list presses the next key meanwhile


class ViewCounts(QObject):
    """`known` has a number for each query that was counted; an old one stays until the new one is there."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: tuple[str, ...] = ()
        self._feeds: tuple[str, ...] = ()
        self._stand: object = None
        self._due: set[str] = set()
        self.known: dict[str, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count_all)
        desk.changed.connect(self._library_changed)

    def want(self, views: Iterable[str], feeds: Iterable[str], stand: object) -> None:
        """Count these from now on. `stand` is all that the size of a feed depends on: it takes long to count
        one of a million papers, and a star changes none.
        """
        before, old = set(self._wanted), self._stand
        self._feeds, self._stand = tuple(feeds), stand
        self._wanted = (*views, *self._feeds)
        self.known = {query: number for query, number in self.known.items() if query in self._wanted}
        self._count_soon({*self._wanted} - before | ({*self._feeds} if stand != old else set()))

    def _count_soon(self, queries: set[str]) -> None:
        self._due |= queries
        if self._due:
            self._pause.start()

    def _library_changed(self, changes: Changes) -> None:
        matters = changes.lists or changes.marks or changes.tags or changes.snapshots or changes.views
        if matters:
            unmoved = set() if changes.snapshots else {*self._feeds}
            self._count_soon({*self._wanted} - unmoved)

    def _count_all(self) -> None:
        due, self._due = self._due, set()
        for query in self._wanted if self._desk.library is not None else ():
            if query in due:
                self._count(query)

    def _count(self, query: str) -> None:
        def keep(number: int) -> None:
            if self.known.get(query) != number and query in self._wanted:
                self.known[query] = number
                self.counted.emit()

        self._desk.run(tasks.count, query, then=keep, latest=f"count {query}", lane=Lane.COUNTS)
