"""Saved views in the sidebar, dragged to another place among themselves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QPainter, QPen

from readerapp.ui import theme

if TYPE_CHECKING:
    from readerapp.ui.sidebar_view import SidebarTree

MIME = "application/x-readerapp-view"


class ViewDrag:
    """Where a view would go is drawn as a line between two others."""

    def __init__(self, tree: "SidebarTree") -> None:
        self._tree = tree
        self._gap: int | None = None

    def start(self, name: str) -> None:
        """Take a view up."""
        data = QMimeData()
        data.setData(MIME, name.encode())
        drag = QDrag(self._tree)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self.leave()

    def is_one(self, event: QDropEvent) -> bool:
        """Is it a view that is dragged?"""
        return event.mimeData().hasFormat(MIME)

    def move(self, event: QDropEvent) -> None:
        """Show where the view would go."""
        self._gap = self._gap_at(event.position().toPoint())
        if self._gap is None:
            event.ignore()
        else:
            event.acceptProposedAction()
        self._tree.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        """Put the view down."""
        gap, name = self._gap_at(event.position().toPoint()), self._name(event.mimeData())
        self.leave()
        names = [line.text for index in self._tree.view_lines() if (line := self._tree.line_at(index))]
        if gap is not None and name in names:
            event.acceptProposedAction()
            self._tree.view_moved.emit(name, gap - (names.index(name) < gap))

    def leave(self) -> None:
        """Show nothing."""
        self._gap = None
        self._tree.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the line between two views."""
        lines = self._tree.view_lines()
        if self._gap is None or not lines:
            return
        last = self._gap == len(lines)
        rect = self._tree.visualRect(lines[-1 if last else self._gap])
        y = rect.bottom() if last else rect.top()
        painter.setPen(QPen(theme.current().accent, 2))
        painter.drawLine(rect.left(), y, rect.right(), y)

    def _name(self, data: QMimeData) -> str:
        return bytes(data.data(MIME).data()).decode()

    def _gap_at(self, where: QPoint) -> int | None:
        """Before which view this point is; their number behind the last one; None elsewhere."""
        for at, index in enumerate(self._tree.view_lines()):
            rect = self._tree.visualRect(index)
            if rect.top() <= where.y() <= rect.bottom():
                return at if where.y() < rect.center().y() else at + 1
        return None
