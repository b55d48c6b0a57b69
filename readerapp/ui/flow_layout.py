"""A layout that fills lines like words in a paragraph."""

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
        x = y = tallest = 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), 1), 10_000))
            if x and x + size.width() > inner.width():
                x, y, tallest = 0, y + tallest + self.spacing(), 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(inner.x() + x, inner.y() + y), size), inner))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest + rect.height() - inner.height()

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        parent = self.parentWidget()
        if parent and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(inner.left() + inner.right() + 1 - place.left() - place.width())
        return place
