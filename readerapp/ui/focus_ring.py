"""The focus ring: one for every button and box, whatever the style, 2 pixels wide and 2 pixels off.

Lists and fields draw their own; whatever else has a property `ringRadius` gets one too. A ring is made for
each widget that takes the focus and goes when it loses it. It lies in the nearest widget with room for it,
so that it scrolls along.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QSlider,
    QSplitter,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from readerapp.ui.look import current

_WIDTH, _OFF = 2, 2
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
_RINGED = (QAbstractButton, QComboBox, QSlider, QTabBar)


class FocusRing(QWidget):
    """Stands around `target` until that loses the focus."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(_ground(target))
        self._target = target
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget: QWidget | None = target
        while widget is not None and widget is not self.parent():
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(_around(self._target, self.parentWidget()))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().accent, _WIDTH))
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._target.property("ringRadius")
        radius = 9.0 if radius is None else float(radius)
        painter.drawRoundedRect(ring, min(radius, ring.height() / 2), min(radius, ring.height() / 2))


def _ground(target: QWidget) -> QWidget | None:
    """The nearest widget that has room for the ring. A splitter has not: it would take it for a pane."""
    parent = target.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        scrolls = isinstance(above, QAbstractScrollArea) or (
            above and isinstance(above.parent(), QAbstractScrollArea)
        )
        if scrolls or isinstance(above, QSplitter) or parent.rect().contains(_around(target, parent)):
            break
        parent = above
    return parent


def _around(target: QWidget, ground: QWidget | None) -> QRect:
    """Where the ring is, on this ground."""
    around = _WIDTH + _OFF
    place = QRect(target.mapTo(ground, QPoint(0, 0)), target.size()) if ground else QRect()
    return place.adjusted(-around, -around, around, around)


class _Follower(QObject):
    """Moves the ring to whatever has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        asks = new is not None and new.property("ringRadius") is not None
        ringed = new is not None and new.parentWidget() is not None and (asks or isinstance(new, _RINGED))
        self._ring = FocusRing(new) if ringed and new is not None else None


def follow() -> None:
    """Show the ring wherever the focus goes, from now on."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(QObject, "focusFollower") is None:
        _Follower(app).setObjectName("focusFollower")
