"""One highlight at hand: its comment, which saves itself, its colour, and its end."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from readerapp.model.highlights import Highlight
from readerapp.ui import theme
from readerapp.ui.highlight_swatches import Swatches
from readerapp.ui.widgets import SectionLabel, make_button

WIDTH = 320
PAUSE = 1000  # milliseconds without a key until the comment is saved


class HighlightPopup(QFrame):
    """`changed` carries uid, colour and comment; `removed` the uid. It lives until it is closed."""

    changed = Signal(str, str, str)
    removed = Signal(str)

    def __init__(self, one: Highlight, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Highlight"))
        self._uid = one.uid
        self._saved = (one.colour, one.comment)
        self.comment = QPlainTextEdit(one.comment)
        self.comment.setProperty("kind", "field")
        self.comment.setTabChangesFocus(True)
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.swatches = Swatches(checkable=True)
        self.swatches.check(one.colour)
        self.remove = make_button(self.tr("Remove"), "quiet", "trash")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        self._lay_out()
        self.comment.textChanged.connect(self._pause.start)
        self.swatches.chosen.connect(lambda _colour: self.save())
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.swatches)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_3, theme.SPACE_2, theme.SPACE_3, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(SectionLabel(self.tr("Comment on this highlight")))
        layout.addWidget(self.comment)
        layout.addLayout(foot)
        self.comment.setFont(theme.text_font("body"))
        self.comment.setFixedHeight(3 * self.comment.fontMetrics().lineSpacing() + 18)
        self.setFixedWidth(theme.scaled(WIDTH))

    def show_at(self, below: QPoint) -> None:
        """Show the popup below a point of the screen, and let the reader type."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(max(below.x(), room.left()), room.right() - self.width())
        top = below.y() + theme.SPACE_1
        if top + self.height() > room.bottom():
            top = room.bottom() - self.height()
        self.move(left, top)
        self.show()
        self.comment.setFocus(Qt.FocusReason.PopupFocusReason)
        end = self.comment.textCursor()
        end.movePosition(end.MoveOperation.End)
        self.comment.setTextCursor(end)

    def save(self) -> None:
        """Tell what was changed since."""
        self._pause.stop()
        now = (self.swatches.checked(), self.comment.toPlainText().strip())
        if now != self._saved:
            self._saved = now
            self.changed.emit(self._uid, *now)

    def _remove(self) -> None:
        self._saved = (self.swatches.checked(), self.comment.toPlainText().strip())
        self.removed.emit(self._uid)
        self.close()

    # Overrides of Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setPen(QPen(look.edge, look.edge_width))
        painter.setBrush(look.raised)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
