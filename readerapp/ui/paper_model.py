"""The list of papers as Qt sees it: all ids, and the rows of those that were looked at lately.

`data()` never asks the library. It notes which window of 128 rows it missed and answers "…"; all that was
missed in one round of painting is fetched together, by id, through the rows lane.
"""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from readerapp import tasks
from readerapp.model.row import PaperRow
from readerapp.ui import id_list
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.row_delegate import DIM_ROLE, ROW_ROLE
from readerapp.ui.words import spoken

if TYPE_CHECKING:
    from readerapp.model.changes import Changes

WINDOW = 128
KEPT_ROWS = 24 * WINDOW  # some 6 MB: a hundred screens up and down, and a window that is not there takes 1 ms
PAPERS_MIME = "application/x-readerapp-papers"

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PaperModel(QAbstractTableModel):
    """One column; a row is a paper."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ids = id_list.no_ids()
        self._rows: OrderedDict[int, PaperRow] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._missed: list[int] = []
        self._dimmed: frozenset[int] = frozenset()
        self._page = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fetch)
        desk.changed.connect(self._library_changed)

    # What others ask

    @property
    def ids(self) -> "array[int]":
        """All papers of the list, in order. Not to be changed."""
        return self._ids

    def paper_at(self, row: int) -> int | None:
        """The paper in a row, or None."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, paper: int | None, near: int = 0) -> int | None:
        """The row of a paper, or None; quick if it is `near` a row."""
        return None if paper is None else id_list.row_of(self._ids, paper, near)

    def cached(self, paper: int) -> PaperRow | None:
        """What is known of a paper without asking."""
        return self._rows.get(paper)

    def dimmed(self) -> frozenset[int]:
        """The papers that are still shown but do not match any more."""
        return self._dimmed

    # What changes the list

    def take(self, rows: Sequence[PaperRow]) -> None:
        """Rows that came with an answer."""
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
        self._stale.difference_update(row.id for row in rows)

    def show_as_on(self, page: str) -> None:
        """Show papers as the snapshot of this query did; with an empty text, as they are now."""
        if page != self._page:
            self._page = page
            self._rows.clear()
            self._stale.clear()
            self._asked.clear()

    def show(self, ids: "array[int]") -> None:
        """The answer to a new question."""
        self.beginResetModel()
        self._ids = ids
        self._dimmed = frozenset()
        self.endResetModel()

    def show_rows(self, rows: Sequence[PaperRow]) -> None:
        """Papers whose rows are known already: what a start shows before the library is open."""
        self._rows.update((row.id, row) for row in rows)
        self.show(array("q", [row.id for row in rows]))

    def renew(self, ids: "array[int]", keep: Collection[int], near: int = 0) -> None:
        """A newer answer to the same question; those of `keep` that left it stay for now, dimmed."""
        gone = frozenset(id_list.lost(keep, ids, near))
        self._splice(id_list.with_kept(self._ids, ids, gone) if gone else ids)
        if gone != self._dimmed:
            self._dimmed = gone
            self._repaint()

    def release(self, kept: Collection[int]) -> None:
        """Let the dimmed papers go that are not among `kept`."""
        leaving = self._dimmed - frozenset(kept)
        if not leaving:
            return
        self._dimmed -= leaving
        for row in reversed(id_list.positions(self._ids, leaving)):
            self.beginRemoveRows(NOWHERE, row, row)
            self._ids = self._ids[:row] + self._ids[row + 1 :]  # another may hold the list as it was
            self.endRemoveRows()

    def forget_rows(self) -> None:
        """Show the rows again as the library has them now."""
        self._stale = set(self._rows)
        self._asked.clear()
        self._repaint()

    # How it works

    def _splice(self, ids: "array[int]") -> None:
        """Move from one list to another so that Qt keeps selection and scroll outside of what differs."""
        span = id_list.changed_span(self._ids, ids)
        if span.old_end > span.start:
            self.beginRemoveRows(NOWHERE, span.start, span.old_end - 1)
            self._ids = self._ids[: span.start] + self._ids[span.old_end :]
            self.endRemoveRows()
        if span.new_end > span.start:
            self.beginInsertRows(NOWHERE, span.start, span.new_end - 1)
            self._ids = ids[:]
            self.endInsertRows()

    def _library_changed(self, changes: "Changes") -> None:
        touched = set(self._rows) if changes.papers is None else changes.papers & self._rows.keys()
        if touched:
            self._stale |= touched
            self._asked -= touched
            self._repaint()

    def _repaint(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _row(self, position: int) -> PaperRow | None:
        paper = self._ids[position]
        row = self._rows.get(paper)
        if row is None or paper in self._stale:
            self._miss(position // WINDOW)
        return row

    def _miss(self, window: int) -> None:
        if window not in self._missed:
            self._missed.append(window)
        if not self._timer.isActive():
            self._timer.start()

    def _fetch(self) -> None:
        """Ask for what was missed: no more than the last four windows, the rest has been scrolled past."""
        missed, self._missed = self._missed[-4:], []
        wanted = [paper for window in missed for paper in self._lacking(window)]
        if wanted:
            self._asked.update(wanted)
            page = self._page

            def arrived(rows: Sequence[PaperRow]) -> None:
                if page == self._page:
                    self._arrived(wanted, rows)

            self.desk.run(tasks.rows_of_page, wanted, page, then=arrived, lane=Lane.ROWS)

    def _lacking(self, window: int) -> list[int]:
        papers = self._ids[window * WINDOW : (window + 1) * WINDOW]
        return [
            paper
            for paper in papers
            if paper not in self._asked and (paper not in self._rows or paper in self._stale)
        ]

    def _arrived(self, wanted: Sequence[int], rows: Sequence[PaperRow]) -> None:
        self._asked.difference_update(wanted)
        self._stale.difference_update(wanted)
        self.take(rows)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)
        self._repaint()

    # Overrides of Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == DIM_ROLE:
            return self._ids[index.row()] in self._dimmed
        if role == ROW_ROLE:
            return self._row(index.row())
        if role in _TEXTS:
            row = self._row(index.row())
            return _TEXTS[Qt.ItemDataRole(role)](row) if row else "…"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return here | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [PAPERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the papers, for a drop on a tag or a shelf."""
        data = QMimeData()
        ids = ",".join(str(self._ids[index.row()]) for index in indexes)
        data.setData(PAPERS_MIME, ids.encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def papers_in(data: QMimeData) -> tuple[int, ...]:
    """The papers that are dragged from a list of ours."""
    text = data.data(PAPERS_MIME).toStdString()
    return tuple(int(number) for number in text.split(",") if number)


def _tooltip(row: PaperRow) -> str:
    import html

    return f"<qt>{html.escape(row.title)}</qt>"  # Qt would guess, and a title may look like HTML


_TEXTS = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.ToolTipRole: _tooltip,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
}
