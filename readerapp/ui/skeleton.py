"""Rows to come, over a list whose answer takes longer than a blink."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from readerapp.ui import theme
from readerapp.ui.row_delegate import paint_skeleton
from readerapp.ui.row_layout import fonts


class Skeleton(QWidget):
    """Covers the rows of a list. It takes neither the mouse nor the focus."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table.viewport())
        self._covered = table.viewport()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Loading…"))
        self._covered.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Hide the rows."""
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().base)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        height = fonts().height
        for number in range(self.height() // height + 1):
            paint_skeleton(painter, self.width(), number, rtl)
            painter.translate(0, height)
