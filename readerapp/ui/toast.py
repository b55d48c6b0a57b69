"""A message that passes by at the bottom of the list."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QWidget

from readerapp.ui import theme
from readerapp.ui.widgets import Label, make_button

SHOWN_FOR = 8_000  # milliseconds: long enough to read a line and reach for the button
_SHADOW = 12
_WIDEST = 560


class Toast(QFrame):
    """A message that passes by at the bottom of its parent; it waits while mouse or focus is on it.

    `left` says that it went while one of its buttons had the focus.
    """

    acted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self._words = Label("")
        self._words.setWordWrap(True)
        self._button = make_button("", "quiet")
        self._close = QToolButton()
        self._close.setIcon(theme.icon("close", "soft"))
        self._close.setIconSize(QSize(12, 12))
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._connect()
        layout = QHBoxLayout(self)
        around = _SHADOW
        layout.setContentsMargins(around + theme.SPACE_4, around + 6, around + 6, around + 6)
        layout.setSpacing(theme.SPACE_1)
        layout.addWidget(self._words, 1)
        layout.addSpacing(theme.SPACE_2)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        parent.installEventFilter(self)
        self.hide()

    def _connect(self) -> None:
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self._leave)
        for button in (self._button, self._close):
            button.installEventFilter(self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one works

    def say(self, sentence: str, action: str = "") -> None:
        """Show this for a while, in place of what was shown before. `action` is the word on the button."""
        self._words.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def withdraw(self) -> None:
        """What this message offers to do makes no sense any more."""
        if not self._button.isHidden():
            self._leave()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._over and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut:
            self._wait_again()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait_again()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        _paint_shadow(painter, box)
        painter.setPen(QPen(look.edge if look.edge_width > 1 else look.line, look.edge_width))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _act(self) -> None:
        self._leave()
        self.acted.emit()

    def _wait_again(self) -> None:
        if self.isVisible() and not self._button.hasFocus() and not self.underMouse():
            self._timer.start()

    def _place(self) -> None:
        room = self._over.rect()
        self.setMaximumWidth(min(_WIDEST, room.width()))
        size = self.sizeHint().boundedTo(QSize(min(_WIDEST, room.width()), 200))
        size.setHeight(max(size.height(), self.heightForWidth(size.width())))
        left = (room.width() - size.width()) // 2
        self.setGeometry(QRect(left, room.bottom() - size.height() - 4, *size.toTuple()))


def _paint_shadow(painter: QPainter, box: QRectF) -> None:
    """A soft shadow, a little below: rings that grow fainter."""
    shade = QColor(0, 0, 0)
    shade.setAlphaF(0.06 if theme.current().dark else 0.012)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for grow in range(_SHADOW, 0, -2):
        ring = box.adjusted(-grow + 1, -grow + 3, grow - 1, grow)
        painter.drawRoundedRect(ring, 8 + grow, 8 + grow)
