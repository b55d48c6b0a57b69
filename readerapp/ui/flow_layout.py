"""A layout that fills lines like words in a paragraph."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets side by side, in as many lines as the width asks for; mirrored from right to left."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._last: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def keep_last(self, widget: QWidget) -> None:
        """Add a widget that stays behind all others, whatever is added later."""
        self._last = widget
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        at = len(self._items)
        if at and self._last is not None and self._items[-1].widget() is self._last:
            at -= 1
        self._items.insert(at, item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Lay the items out in the rectangle; the height they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            tallest = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(inner.left(), top, inner.width(), tallest), inner)
            top += tallest + self.spacing()
        return max(top - self.spacing() - inner.top(), 0) + rect.height() - inner.height()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        """The items, line by line."""
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty():  # its widget is hidden
                continue
            wide = min(item.sizeHint().width(), max(width, 1))
            if line and used + wide > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += wide + self.spacing()
        if line:
            yield line

    def _place(self, line: list[QLayoutItem], room: QRect, inner: QRect) -> None:
        """Put the items of one line side by side, each at half its height."""
        left = room.left()
        for item in line:
            size = item.sizeHint().boundedTo(QSize(max(room.width(), 1), room.height()))
            place = QRect(QPoint(left, room.top() + (room.height() - size.height()) // 2), size)
            item.setGeometry(self._mirrored(place, inner))
            left += size.width() + self.spacing()

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        parent = self.parentWidget()
        if parent and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(inner.left() + inner.right() + 1 - place.left() - place.width())
        return place
