"""Tags as chips, and keys as small keycaps: painted in rows, and as widgets in the detail pane."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from readerapp.model.paper import TagMark
from readerapp.ui import theme
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.row_text import clean

WIDEST = 160  # pixels at 100 %: a longer name is cut, its whole is in the tooltip
_SIDE, _DOT, _GAP, _CROSS = 7, 7, 5, 16
_KEPT = 500

_pictures: dict[tuple[str, str | None, float, float], QPixmap] = {}


class _Measure(NamedTuple):
    text: str
    size: QSize


def chip_size(name: str, widest: float = WIDEST, extra: int = 0) -> QSize:
    """How large the chip of a tag is. `extra` is room for a button behind the name."""
    return _measure(name, widest, extra).size


def paint_chip(painter: QPainter, rect: QRect, name: str, colour: str | None, extra: int = 0) -> None:
    """Paint the chip of a tag: a dot in its colour, the name in text colour, a faint tint behind."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, QRectF(rect), colour)
    measure = _measure(name, rect.width(), extra)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dot_x = rect.right() + 1 - _SIDE - _DOT if rtl else rect.left() + _SIDE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag_colour(colour))
    painter.drawEllipse(QRectF(dot_x, rect.center().y() + 0.5 - _DOT / 2, _DOT, _DOT))
    painter.setFont(theme.text_font("chip"))
    painter.setPen(look.text)
    before, behind = _SIDE + _DOT + _GAP, _SIDE + extra
    words = rect.adjusted(behind if rtl else before, 0, -before if rtl else -behind, 0)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine), measure.text)


def chip_picture(name: str, colour: str | None, widest: float, scale: float) -> QPixmap:
    """The chip as a picture, kept: the same few tags stand in many rows."""
    key = (name, colour, widest, scale)
    if key not in _pictures:
        if len(_pictures) >= _KEPT:
            _pictures.clear()
        _pictures[key] = _draw_chip(name, colour, widest, scale)
    return _pictures[key]


def _draw_chip(name: str, colour: str | None, widest: float, scale: float) -> QPixmap:
    size = chip_size(name, widest)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QRect(QPoint(0, 0), size), name, colour)
    painter.end()
    return picture


@lru_cache(_KEPT)
def _measure(name: str, widest: float, extra: int) -> _Measure:
    metrics = QFontMetricsF(theme.text_font("chip"))
    around = _SIDE + _DOT + _GAP + _SIDE + extra
    text = metrics.elidedText(clean(name), Qt.TextElideMode.ElideRight, widest - around)
    width = metrics.horizontalAdvance(text) + around
    return _Measure(text, QSize(min(round(width + 0.5), int(widest)), round(metrics.height()) + 2))


def _paint_ground(painter: QPainter, rect: QRectF, colour: str | None) -> None:
    look = theme.current()
    bold = look.edge_width > 1
    pen = QPen(look.edge if bold else theme.mix(look.base, theme.tag_colour(colour), 0.32), 1)
    painter.setPen(pen)
    painter.setBrush(theme.chip_ground(look, colour))
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


theme.LOOK.changed.connect(_pictures.clear)
theme.LOOK.changed.connect(_measure.cache_clear)


class TagChip(QAbstractButton):
    """One tag. A click opens it; the cross, Delete or Backspace asks to take it off."""

    removed = Signal(str)
    opened = Signal(str)

    def __init__(self, tag: TagMark, removable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self._removable = removable
        self._over_cross = False
        self.setText(clean(tag.name))
        self.setToolTip(clean(tag.name))
        self.setAccessibleName(self.tr("Tag {name}").format(name=clean(tag.name)))
        if removable:
            self.setAccessibleDescription(self.tr("Delete takes it off"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", 99)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.opened.emit(self.tag.name))
        theme.LOOK.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size = chip_size(self.tag.name, 2 * WIDEST, self._extra())
        return QSize(size.width(), max(24, size.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.tag.name, self.tag.colour, self._extra())
        if self._removable:
            role = "text" if self._over_cross or self.hasFocus() else "soft"
            painter.drawPixmap(self._cross().topLeft(), theme.pixmap("close", _CROSS - 4, role))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_over(
            self._removable and self._cross().adjusted(-4, -8, 6, 8).contains(event.position().toPoint())
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._over_cross and self.isDown():
            self.setDown(False)
            self.removed.emit(self.tag.name)
        else:
            super().mouseReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_over(False)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.tag.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _extra(self) -> int:
        return _CROSS if self._removable else 0

    def _cross(self) -> QRect:
        side = _CROSS - 4
        left = (
            _SIDE if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - _SIDE - side
        )
        return QRect(left, (self.height() - side) // 2, side, side)

    def _set_over(self, over: bool) -> None:
        if over != self._over_cross:
            self._over_cross = over
            self.update()


class TagChips(QWidget):
    """The tags of a paper in as many lines as they need."""

    removed = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[TagMark, ...] = ()
        self._row = FlowLayout(self)
        self.setAccessibleName(self.tr("Tags"))

    def tags(self) -> tuple[TagMark, ...]:
        """What is shown."""
        return self._tags

    def set_tags(self, tags: Sequence[TagMark], removable: bool = True) -> None:
        """Show these tags. Chips that stay the same stay where they are, with the focus they have."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        self._empty()
        for tag in tags:
            chip = TagChip(tag, removable, self)
            chip.removed.connect(self.removed)
            chip.opened.connect(self.opened)
            self._row.addWidget(chip)
            chip.show()

    def add_widget(self, widget: QWidget) -> None:
        """Put a field or button behind the chips; it stays there."""
        self._row.keep_last(widget)

    def _empty(self) -> None:
        for chip in self.findChildren(TagChip):
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()


class KeyHint(QWidget):
    """A key as a small keycap."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.LOOK.changed.connect(self.updateGeometry)

    def key(self) -> str:
        """What is on the cap."""
        return self._key

    def set_key(self, key: str) -> None:
        """Put another key on the cap."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return key_size(self._key)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.sizeHint()
        top_left = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2).toPoint()
        paint_key(painter, QRect(top_left, size), self._key)


def key_size(key: str) -> QSize:
    """How large the keycap is."""
    metrics = QFontMetricsF(theme.text_font("key"))
    height = round(metrics.height()) + 4
    return QSize(max(height, round(metrics.horizontalAdvance(key)) + 10), height)


def paint_key(painter: QPainter, rect: QRect, key: str) -> None:
    """Paint a keycap: a small square with a heavier lower edge."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(look.edge if look.edge_width > 1 else theme.mix(look.base, look.edge, 0.6), 1))
    painter.setBrush(theme.mix(look.base, look.window, 0.7))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(look.soft)
    painter.setFont(theme.text_font("key"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), key)
    painter.restore()
