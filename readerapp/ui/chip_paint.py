"""Paints tags as chips and keys as keycaps, for rows and widgets alike."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from readerapp.ui import theme
from readerapp.ui.row_text import clean

WIDEST = 160  # pixels at 100 %: a longer name is cut, its whole is in the tooltip
CROSS = 16  # the room of the button behind the name
_SIDE, _DOT, _GAP = 7, 7, 5
_KEPT = 500

_pictures: dict[tuple[str, str | None, float, float, bool], QPixmap] = {}


class _Measure(NamedTuple):
    text: str
    size: QSize


def chip_size(name: str, widest: float = WIDEST, extra: int = 0) -> QSize:
    """How large the chip of a tag is. `widest` is for text at 100 %; `extra` is room behind the name."""
    return QSize(_measure(name, theme.scaled(widest), extra).size)


def paint_chip(painter: QPainter, rect: QRect, name: str, colour: str | None, extra: int = 0) -> None:
    """Paint the chip of a tag: a dot in its colour, the name in text colour, a faint tint behind."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, QRectF(rect), colour)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    _paint_dot(painter, rect, colour, rtl)
    painter.setFont(theme.text_font("chip"))
    painter.setPen(theme.current().text)
    before, behind = theme.scaled(_SIDE + _DOT + _GAP), theme.scaled(_SIDE) + extra
    words = rect.adjusted(behind if rtl else before, 0, -before if rtl else -behind, 0)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    text = _measure(name, rect.width(), extra).text
    painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine), text)


def chip_picture(name: str, colour: str | None, widest: float, scale: float, rtl: bool) -> QPixmap:
    """The chip as a picture, kept: the same few tags stand in many rows."""
    key = (name, colour, widest, scale, rtl)
    if key not in _pictures:
        if len(_pictures) >= _KEPT:
            _pictures.clear()
        _pictures[key] = _draw_chip(*key)
    return _pictures[key]


def _draw_chip(name: str, colour: str | None, widest: float, scale: float, rtl: bool) -> QPixmap:
    size = chip_size(name, widest)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    paint_chip(painter, QRect(QPoint(0, 0), size), name, colour)
    painter.end()
    return picture


@lru_cache(_KEPT)
def _measure(name: str, widest: int, extra: int) -> _Measure:
    metrics = QFontMetricsF(theme.text_font("chip"))
    around = theme.scaled(_SIDE + _DOT + _GAP) + theme.scaled(_SIDE) + extra
    text = metrics.elidedText(clean(name), Qt.TextElideMode.ElideRight, widest - around)
    width = min(round(metrics.horizontalAdvance(text) + 0.5) + around, widest)
    return _Measure(text, QSize(width, round(metrics.height()) + 2))


def _paint_ground(painter: QPainter, rect: QRectF, colour: str | None) -> None:
    look = theme.current()
    bold = look.edge_width > 1
    edge = look.edge if bold else theme.mix(look.base, theme.tag_colour(colour), 0.32)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(theme.chip_ground(look, colour))
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


def _paint_dot(painter: QPainter, rect: QRect, colour: str | None, rtl: bool) -> None:
    side, dot = theme.scaled(_SIDE), theme.scaled(_DOT)
    left = rect.right() + 1 - side - dot if rtl else rect.left() + side
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag_colour(colour))
    painter.drawEllipse(QRectF(left, rect.top() + (rect.height() - dot) / 2, dot, dot))


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


theme.LOOK.changed.connect(_pictures.clear)
theme.LOOK.changed.connect(_measure.cache_clear)
