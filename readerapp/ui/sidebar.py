"""The sidebar: shelves, tags and snapshots. A click writes a visible query; a line takes papers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model import query as queries
from readerapp.model.changes import Changes
from readerapp.model.edits import AddTag, Edit, SetStarred, SetStatus, SetTrashed
from readerapp.model.lists import Sidebar
from readerapp.model.paper import Status
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.paper_model import PAPERS_MIME, papers_in
from readerapp.ui.sidebar_delegate import LINE_ROLE, SidebarDelegate
from readerapp.ui.sidebar_tree import Line, tree

NOTHING = Qt.KeyboardModifier.NoModifier


def combined(query: str, line: str, modifiers: Qt.KeyboardModifier) -> str:
    """The query after a click: the line's own; with Ctrl both, with Shift either, with Alt all but it."""
    old, new = queries.parse(query).tree, queries.parse(line).tree
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return queries.both(query, line)
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return queries.both(query, queries.to_text(queries.Not(new)))
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return queries.to_text(queries.Or((old, new)))
    return line


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
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)

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
                self.expand(item.index())
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
            if found is None:
                self.clearSelection()
            elif found.index() != self.currentIndex() or not self.selectedIndexes():
                self.setCurrentIndex(found.index())
        self.viewport().update()
        return found is not None

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex(), event.modifiers())
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(self.line_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.line_at(self.indexAt(event.pos()))
        if line and line.kind != "section":
            self.menu_wanted.emit(line, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PAPERS_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()  # files belong to the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        line = self.line_at(self.indexAt(event.position().toPoint()))
        if line and event.mimeData().hasFormat(PAPERS_MIME) and dropped(line, ()) is not None:
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        line = self.line_at(self.indexAt(event.position().toPoint()))
        edit = dropped(line, papers_in(event.mimeData())) if line else None
        if edit:
            event.acceptProposedAction()
            self.papers_dropped.emit(edit)


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
    return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled


def _show(item: QStandardItem, line: Line) -> None:
    alone = replace(line, children=())
    if item.data(LINE_ROLE) != alone:
        item.setData(alone, LINE_ROLE)
        item.setText(line.text)
        item.setToolTip(line.tip)
        spoken = f"{line.text}, {line.count}" if line.count else line.text
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


class SidebarPane(QWidget):
    """The tree with its filter box. `query_wanted` carries the query, and the scope if a click set one."""

    query_wanted = Signal(str, object)
    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Sidebar | None = None
        self._query: str | None = None
        self._scope: str | None = None
        self.tree = SidebarTree(self)
        self.filter_box = QLineEdit(self)
        self.filter_box.setPlaceholderText(self.tr("Filter tags and snapshots"))
        self.filter_box.setAccessibleName(self.tr("Filter the sidebar"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setAcceptDrops(False)
        self.filter_box.textChanged.connect(self._show)
        self._lay_out()
        self.tree.clicked_line.connect(self._choose)
        self.tree.papers_dropped.connect(desk.do)
        desk.changed.connect(self._library_changed)
        theme.LOOK.changed.connect(self.tree.doItemsLayout)
        self._show()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_2, 0, 0, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(self.tree)
        row = QVBoxLayout()
        row.setContentsMargins(0, 0, theme.SPACE_2, 0)
        row.addWidget(self.filter_box)
        layout.addLayout(row)
        self._fit_width()
        theme.LOOK.changed.connect(self._fit_width)

    def _fit_width(self) -> None:
        self.setMinimumWidth(theme.scaled(160))

    def known(self) -> Sidebar | None:
        """The counts as they are shown."""
        return self._known

    def show_query(self, query: str, scope: str) -> None:
        """Mark the line of this query, or of the scope that it searches in."""
        self._query, self._scope = query, scope
        self._mark()

    def _mark(self) -> None:
        if not self.tree.show_query(self._query) and self._scope is not None:
            self.tree.show_query(self._scope)

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists or changes.marks or changes.tags or changes.snapshots or changes.views:
            self._desk.run(tasks.sidebar, then=self._counted, latest="sidebar")

    def _counted(self, known: Sidebar) -> None:
        self._known = known
        self._show()
        self.counted.emit(known)

    def _show(self) -> None:
        self.filter_box.setVisible(bool(self._known and (self._known.tags or self._known.snapshots)))
        self.tree.show_lines(tree(self._known, self.filter_box.text()))
        self._mark()

    def _choose(self, line: Line, modifiers: Qt.KeyboardModifier) -> None:
        query = combined(self._query or "", line.query, modifiers)
        self.query_wanted.emit(query, line.query if query == line.query else None)
