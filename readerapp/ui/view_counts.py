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
        self.known: dict[str, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count_all)
        desk.changed.connect(self._library_changed)

    def want(self, queries: Iterable[str]) -> None:
        """Count these from now on; what is new among them, soon."""
        wanted = tuple(queries)
        new = [query for query in wanted if query not in self._wanted]
        self._wanted = wanted
        self.known = {query: number for query, number in self.known.items() if query in wanted}
        if new:
            self._pause.start()

    def _library_changed(self, changes: Changes) -> None:
        matters = changes.lists or changes.marks or changes.tags or changes.snapshots or changes.views
        if matters and self._wanted:
            self._pause.start()

    def _count_all(self) -> None:
        for query in self._wanted if self._desk.library is not None else ():
            self._count(query)

    def _count(self, query: str) -> None:
        def keep(number: int) -> None:
            if self.known.get(query) != number and query in self._wanted:
                self.known[query] = number
                self.counted.emit()

        self._desk.run(tasks.count, query, then=keep, latest=f"count {query}", lane=Lane.COUNTS)
