"""The lines of the sidebar on the screen: folding, clicks with modifier keys, papers dropped on a line."""

import sys
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from readerapp.model import query as queries
from readerapp.model.edits import AddTag, Edit, SetStarred, SetStatus, SetTrashed
from readerapp.model.paper import Status
from readerapp.ui import theme
from readerapp.ui.paper_model import PAPERS_MIME, papers_in
from readerapp.ui.sidebar_delegate import LINE_ROLE, SidebarDelegate, part_of
from readerapp.ui.sidebar_tree import Line
from readerapp.ui.view_drag import ViewDrag


def dropped(line: Line, papers: tuple[int, ...]) -> Edit | None:
    """What a drop of papers on a line asks for; None if the line takes none."""
    if line.kind == "tag":
        return AddTag(papers, line.key.removeprefix("tag:"))
    shelf = line.key.removeprefix("shelf:")
    if shelf == "starred":
        return SetStarred(papers, starred=True)
    if shelf == "trash":
        return SetTrashed(papers, trashed=True)
    return SetStatus(papers, Status(shelf)) if shelf in set(Status) else None


class SidebarTree(QTreeView):
    """The lines. `clicked_line` carries the line and the modifier keys held."""

    clicked_line = Signal(object, object)
    papers_dropped = Signal(object)
    menu_wanted = Signal(object, object)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    view_moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SidebarDelegate(self))
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Sidebar"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(theme.SPACE_3)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._quieten()
        self._marked = QPersistentModelIndex()
        self.parts: dict[str, bool] = {}
        self._views = ViewDrag(self)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def _quieten(self) -> None:
        """Let the window's ground show, and leave the ground of a chosen line to the delegate."""
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(colours)

    def show_lines(self, sections: Sequence[Line]) -> None:
        """Show these sections; lines that were there before keep their place, fold and selection."""
        _synchronise(self._model.invisibleRootItem(), sections)
        self._unfold_new(self._model.invisibleRootItem())

    def _unfold_new(self, parent: QStandardItem) -> None:
        for row in range(parent.rowCount()):
            item = parent.child(row)
            if item.data(_NEW_ROLE):
                item.setData(None, _NEW_ROLE)
                self.setExpanded(item.index(), not item.data(LINE_ROLE).folded)
            self._unfold_new(item)

    def line_at(self, index: QModelIndex) -> Line | None:
        """The line of an index."""
        line: Line | None = index.data(LINE_ROLE)
        return line

    def show_query(self, query: str | None) -> bool:
        """Mark the line that asks this query, None while nothing is asked; False if there is none."""
        asked = "" if query is None else queries.to_text(queries.parse(query).tree)
        with QSignalBlocker(self.selectionModel()):
            found = None if query is None else self._find(self._model.invisibleRootItem(), asked)
            self._mark(found.index() if found else QModelIndex())
        self.viewport().update()
        return found is not None

    def show_parts(self, parts: dict[str, bool]) -> None:
        """Mark the lines that the query names among others: True if it asks for them, False if not."""
        if parts != self.parts:
            self.parts = parts
            self._say_parts(self._model.invisibleRootItem())
            self.viewport().update()

    def _say_parts(self, parent: QStandardItem) -> None:
        words = {True: self.tr("In the query"), False: self.tr("Left out by the query"), None: None}
        for row in range(parent.rowCount()):
            item = parent.child(row)
            part = part_of(self, item.data(LINE_ROLE))
            if item.data(Qt.ItemDataRole.AccessibleDescriptionRole) != words[part]:
                item.setData(words[part], Qt.ItemDataRole.AccessibleDescriptionRole)
            self._say_parts(item)

    def view_lines(self) -> list[QModelIndex]:
        """The lines of saved views, from top to bottom."""
        root = self._model.invisibleRootItem()
        sections = [root.child(row) for row in range(root.rowCount())]
        items = [item.child(row) for item in sections for row in range(item.rowCount())]
        return [item.index() for item in items if item.data(LINE_ROLE).kind == "view"]

    def _mark(self, index: QModelIndex) -> None:
        """Fill this line. The cursor comes along, unless the reader has moved it on from there."""
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.expand(index.parent())
        if index.isValid() and not (self.hasFocus() and self._marked == index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._marked = QPersistentModelIndex(index)

    def _go_home(self) -> None:
        """Let the cursor and what a drag has filled return to the line that is shown."""
        if self._marked.isValid():
            self.setCurrentIndex(self._marked)
        else:
            self.clearSelection()

    def _find(self, parent: QStandardItem, query: str) -> QStandardItem | None:
        for row in range(parent.rowCount()):
            item = parent.child(row)
            line: Line = item.data(LINE_ROLE)
            if line.kind != "section" and line.query == query:
                return item
            if found := self._find(item, query):
                return found
        return None

    def _choose(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        line = self.line_at(index)
        if line and line.kind == "section":
            self.setExpanded(index, not self.isExpanded(index))
        elif line:
            self.clicked_line.emit(line, modifiers)

    # Overrides of Qt

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keys and clicks move the cursor only; what is filled is the line that the list shows."""
        if event is not None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._go_home()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Only saved views can be dragged: the others stand in an order of their own."""
        line = self.line_at(self.currentIndex())
        if line and line.kind == "view":
            self._views.start(line.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._views.paint(QPainter(self.viewport()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._views.leave()
        self._go_home()

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The delegate paints the arrows, over the ground of the whole line."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        inside = self.visualRect(index).contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and inside:
            self._choose(index, event.modifiers())

    def event(self, event: QEvent) -> bool:
        """Delete means a line of the sidebar here, and not the papers that are selected in the list."""
        if event.type() == QEvent.Type.ShortcutOverride and (_is_delete(event) or self._is_of_view(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex(), event.modifiers())
        elif _is_delete(event):
            self.delete_wanted.emit(self.line_at(self.currentIndex()))
        elif self._is_of_view(event):
            self._key_of_view(event)
        else:
            super().keyPressEvent(event)

    def _is_of_view(self, event: QEvent) -> bool:
        """F2 and Ctrl+Shift with an arrow mean a saved view while the keyboard is at one."""
        line = self.line_at(self.currentIndex())
        if not isinstance(event, QKeyEvent) or not line or line.kind != "view":
            return False
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() == held
        return moves or event.key() == Qt.Key.Key_F2

    def _key_of_view(self, event: QKeyEvent) -> None:
        line = self.line_at(self.currentIndex())
        if event.key() == Qt.Key.Key_F2 or line is None:
            self.rename_wanted.emit(line)
            return
        lines = self.view_lines()
        to = lines.index(self.currentIndex()) + (1 if event.key() == Qt.Key.Key_Down else -1)
        if 0 <= to < len(lines):
            self.view_moved.emit(line.text, to)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.line_at(self.indexAt(event.pos()))
        if line and line.kind != "section":
            self.menu_wanted.emit(line, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PAPERS_MIME) or self._views.is_one(event):
            event.acceptProposedAction()
        else:
            event.ignore()  # files belong to the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._views.is_one(event):
            self._views.move(event)
            return
        line = self.line_at(self.indexAt(event.position().toPoint()))
        if line and event.mimeData().hasFormat(PAPERS_MIME) and dropped(line, ()) is not None:
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._views.is_one(event):
            self._views.drop(event)
            return
        line = self.line_at(self.indexAt(event.position().toPoint()))
        edit = dropped(line, papers_in(event.mimeData())) if line else None
        self._go_home()
        if edit:
            event.acceptProposedAction()
            self.papers_dropped.emit(edit)


def _is_delete(event: QEvent) -> bool:
    mac = sys.platform == "darwin"
    key = Qt.Key.Key_Backspace if mac else Qt.Key.Key_Delete
    held = Qt.KeyboardModifier.ControlModifier if mac else Qt.KeyboardModifier.NoModifier
    return isinstance(event, QKeyEvent) and event.key() == key and event.modifiers() == held


_NEW_ROLE = LINE_ROLE + 1


def _synchronise(parent: QStandardItem, lines: Sequence[Line]) -> None:
    """Make the items below `parent` show `lines`, touching no more than what differs."""
    for row, line in enumerate(lines):
        at = _row_of(parent, line.key, row)
        if at is None:
            item = QStandardItem()
            item.setFlags(_flags(line))
            item.setData(True, _NEW_ROLE)
            parent.insertRow(row, [item])
        else:
            if at > row:
                parent.removeRows(row, at - row)
            item = parent.child(row)
        _show(item, line)
        _synchronise(item, line.children)
    if parent.rowCount() > len(lines):
        parent.removeRows(len(lines), parent.rowCount() - len(lines))


def _row_of(parent: QStandardItem, key: str, start: int) -> int | None:
    for row in range(start, parent.rowCount()):
        line: Line = parent.child(row).data(LINE_ROLE)
        if line.key == key:
            return row
    return None


def _flags(line: Line) -> Qt.ItemFlag:
    if line.kind == "section":
        return Qt.ItemFlag.ItemIsEnabled
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
    return flags | Qt.ItemFlag.ItemIsDragEnabled if line.kind == "view" else flags


def _show(item: QStandardItem, line: Line) -> None:
    alone = replace(line, children=())
    if item.data(LINE_ROLE) != alone:
        text = f"{line.text} · {line.detail}" if line.detail else line.text
        item.setData(alone, LINE_ROLE)
        item.setText(text)
        item.setToolTip(line.tip)
        spoken = f"{text}, {line.count}" if line.count else text
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
