"""The list on the screen: one column, one height, painted by the row delegate.

The selection is read as ranges of rows and kept by paper id across every change of the list. Never
`selectedRows()`: it makes an object a row, 42 seconds for a million.
"""

from array import array
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from readerapp.ui import id_list, theme
from readerapp.ui.paper_model import PaperModel
from readerapp.ui.row_delegate import RowDelegate

ROWS = QItemSelectionModel.SelectionFlag.Rows
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS
ADD = QItemSelectionModel.SelectionFlag.Select | ROWS
TOGGLE = QItemSelectionModel.SelectionFlag.Toggle | ROWS
CURRENT_ONLY = QItemSelectionModel.SelectionFlag.NoUpdate


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader was before the list changed: by paper, not by row."""

    current: int | None
    row: int
    selected: "array[int]"
    top: int | None
    top_row: int
    seen: bool


class PaperTable(QTableView):
    """The papers of the list. `picked` follows every change of the selection or the current paper."""

    picked = Signal()
    opened = Signal()
    star_clicked = Signal(int)
    menu_wanted = Signal(QPoint)
    painted = Signal()  # once, for the first time

    def __init__(self, model: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = model
        self._wanted: tuple[int, ...] = ()
        self._gathering = False
        self._was_painted = False
        self.setModel(model)
        self.rows_delegate = RowDelegate(self)
        self.setItemDelegate(self.rows_delegate)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setObjectName("papers")
        self.setAccessibleName(self.tr("Papers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()

    def _connect(self) -> None:
        # Selecting many papers one by one, and a selection that moves with its list, is one change.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._selection_settled)
        chosen = self.selectionModel()
        chosen.selectionChanged.connect(self.tell_again)
        chosen.currentChanged.connect(self.tell_again)
        self.papers.modelReset.connect(self.tell_again)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def fit_rows(self) -> None:
        """One height for every row, from the font."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        seen = self.currentIndex().isValid() and self._sees_current(self.viewport().height())
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        if seen:
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def _sees_current(self, height: int) -> bool:
        """Does a window of this height show the current row?"""
        rect = self.visualRect(self.currentIndex())
        return rect.isValid() and rect.bottom() >= 0 and rect.top() < height

    # What is selected

    def current_paper(self) -> int | None:
        """The paper with the keyboard's attention, selected or not."""
        return self.papers.paper_at(self.currentIndex().row())

    def selected_papers(self) -> "array[int]":
        """The selected papers in the order of the list."""
        chosen = id_list.no_ids()
        for first, last in self._selected_runs():
            chosen.extend(self.papers.ids[first : last + 1])
        return chosen

    def selected_count(self) -> int:
        """How many papers are selected."""
        return sum(last - first + 1 for first, last in self._selected_runs())

    def _selected_runs(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        spans = map(selection.at, range(selection.size()))
        return sorted((span.top(), span.bottom()) for span in spans)

    # Moving

    def select_row(self, row: int) -> None:
        """Select this row alone and show it; beyond an end, the row at that end."""
        self._gathering = False
        if len(self.papers.ids):
            row = max(0, min(row, len(self.papers.ids) - 1))
            self.setCurrentIndex(self.papers.index(row, 0))
            self.selectionModel().select(self.currentIndex(), SELECT)

    def go_to(self, row: int) -> None:
        """Select this row alone, or only go there while papers are being gathered."""
        if not self._gathering:
            self.select_row(row)
        elif 0 <= row < len(self.papers.ids):
            self.selectionModel().setCurrentIndex(self.papers.index(row, 0), CURRENT_ONLY)
            self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) paper; at first to the one that is current."""
        row = self.currentIndex().row()
        self.go_to(row + by if self._gathering or self.selected_count() else max(row, 0))

    def select_something(self) -> None:
        """If no paper is selected, select the first: who comes here from a search goes on with that."""
        if not self.selected_count():
            self.select_row(0)

    def leave_selection(self) -> None:
        """Select the paper below the selection, or above it at the end: what a triage key does."""
        spans = self._selected_runs()
        if not spans:
            return
        below, above = spans[-1][1] + 1, spans[0][0] - 1
        if below < len(self.papers.ids):
            self.select_row(below)
        elif above >= 0:
            self.select_row(above)
        else:
            self.clearSelection()  # the list will be empty

    def next_untriaged(self) -> int | None:
        """The row of the next unseen paper below the current one that is at hand, or None."""
        start = self.currentIndex().row() + 1
        for row in range(start, min(start + 500, len(self.papers.ids))):
            known = self.papers.cached(self.papers.ids[row])
            if known and not known.seen:
                return row
        return None

    def toggle_current(self) -> None:
        """Add the current paper to the selection or take it out; from then on steps keep what is gathered.

        That first one is selected already, by the step that led to it: it is meant to stay.
        """
        row = max(self.currentIndex().row(), 0)
        stays = not self._gathering and self._selected_runs() in ([], [(row, row)])
        self._gathering = True
        self.go_to(row)
        self.selectionModel().select(self.papers.index(row, 0), ADD if stays else TOGGLE)
        self.tell_again()

    def is_gathering(self) -> bool:
        """Do steps keep the selection, because the reader picks papers one by one?"""
        return self._gathering

    def select_papers(self, wanted: Collection[int]) -> None:
        """Select these papers, and show the first of them."""
        self._gathering = False
        rows = id_list.positions(self.papers.ids, wanted)
        if rows:
            self.selectionModel().setCurrentIndex(self.papers.index(rows[0], 0), CURRENT_ONLY)
            self._select_rows(rows)
            self.scrollTo(self.papers.index(rows[0], 0))

    def select_when_there(self, wanted: tuple[int, ...]) -> None:
        """Select these papers now, and again when the list has been renewed: what undo does."""
        self._wanted = wanted
        self.select_papers(wanted)

    def _select_rows(self, rows: list[int]) -> None:
        selection = QItemSelection()
        for first, last in id_list.runs(rows):
            selection.select(self.papers.index(first, 0), self.papers.index(last, 0))
        self.selectionModel().select(selection, SELECT)

    # Another list

    def show_papers(self, ids: "array[int]") -> None:
        """The answer to a new question: what was selected stays selected if it is in it."""
        place = self._place()
        self.papers.show(ids)
        self.select_papers(self._take_wanted(ids) or place.selected)

    def renew(self, ids: "array[int]") -> None:
        """A newer answer to the same question: nothing moves, and selected papers stay in sight."""
        place = self._place()
        self.papers.renew(ids, place.selected, place.row)
        if wanted := self._take_wanted(ids):
            self.select_papers(wanted)
        else:
            self._restore(place)

    def _place(self) -> _Place:
        row, top = self.currentIndex().row(), self.rowAt(0)
        paper_at = self.papers.paper_at
        seen = self._sees_current(self.viewport().height())
        return _Place(paper_at(row), row, self.selected_papers(), paper_at(top), top, seen)

    def _take_wanted(self, ids: "array[int]") -> tuple[int, ...]:
        wanted, self._wanted = self._wanted, ()
        return wanted if id_list.positions(ids, wanted) else ()

    def _restore(self, place: _Place) -> None:
        if self.selected_count() < len(place.selected):
            rows = id_list.positions(self.papers.ids, place.selected, place.row)
            if len(rows) > self.selected_count():
                self._select_rows(rows)
        current = self.papers.row_of(place.current, place.row)
        if current is not None and current != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(self.papers.index(current, 0), CURRENT_ONLY)
        top = self.papers.row_of(place.top, place.top_row)
        if top is not None and top != self.rowAt(0):
            self.scrollTo(self.papers.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        if place.seen and not self._sees_current(self.viewport().height()):
            self.scrollTo(self.currentIndex())  # the paper at the top was among those that left

    def _selection_settled(self) -> None:
        self.papers.release(self.selected_papers())
        self.picked.emit()

    def tell_again(self) -> None:
        """Tell of the selection once more, because more is known of it now."""
        self._settling.start()

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sees_current(event.oldSize().height()):
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        on_star = self.rows_delegate.hit(option, index, event.position().toPoint()) == "star"
        paper = self.papers.paper_at(index.row())
        if on_star and paper is not None and event.button() == Qt.MouseButton.LeftButton:
            self.star_clicked.emit(paper)
        else:
            self._gathering = False
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by = steps.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # which a Mac adds to every arrow
        if by is not None and (self._gathering or not self.selected_count()) and not held:
            self.step(by)  # Qt would step over the row that one is at, and drop what is gathered
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        from readerapp.ui.row_drag import DraggedPapers

        drag = QDrag(self)
        drag.setMimeData(DraggedPapers(self.papers.desk, self.selected_papers()))
        drag.setPixmap(theme.pixmap("paper", theme.NORMAL, "accent"))
        drag.exec(Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selected_count():
            self.menu_wanted.emit(event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(520, 600)
