"""How charts are painted. Series differ by pattern and shape as well as by colour."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from readerapp.ui import theme

COLOURS = ("blue", "orange", "teal", "pink", "violet", "grey")
_DASHES: tuple[list[float], ...] = ([], [5, 2.5], [1.5, 2], [6, 2, 1.5, 2], [3, 1.5], [8, 3])
_HATCHES = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.Dense5Pattern,
)
MARK = 3.5


def ink(at: int) -> QColor:
    """The colour of a series; in high contrast all are in the text's, and their patterns tell them apart."""
    look = theme.current()
    if look.edge_width > 1:
        return look.text
    colour = theme.tag_colour(COLOURS[at % len(COLOURS)])
    return theme.mix(colour, QColor("white"), 0.25) if look.dark else colour


def paint_block(painter: QPainter, box: QRectF, at: int) -> None:
    """A part of a stack, or a bar, in the pattern of its series."""
    if box.width() <= 0 or box.height() <= 0:
        return
    colour, pattern = ink(at), _HATCHES[at % len(_HATCHES)]
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5) if min(box.width(), box.height()) > 2 else box
    if pattern is Qt.BrushStyle.SolidPattern:
        painter.fillRect(inner, colour)
        return
    painter.fillRect(inner, theme.mix(theme.current().base, colour, 0.18))
    if pattern is not Qt.BrushStyle.NoBrush:
        brush = QBrush(colour, pattern)
        brush.setTransform(QTransform.fromScale(0.6, 0.6))
        painter.fillRect(inner, brush)
    if min(box.width(), box.height()) > 3:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5))


def line_pen(at: int) -> QPen:
    """The line of a series."""
    pen = QPen(ink(at), 1.75)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes := _DASHES[at % len(_DASHES)]:
        pen.setDashPattern(dashes)
    return pen


def paint_mark(painter: QPainter, where: QPointF, at: int, size: float = MARK) -> None:
    """The point of a series: a disc, a square, a triangle, a diamond, a ring, a cross."""
    colour, shape = ink(at), at % 6
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(theme.current().base if shape == 4 else colour)
    if shape in (0, 4):
        painter.drawEllipse(where, size, size)
    elif shape == 5:
        painter.drawLine(where - QPointF(size, size), where + QPointF(size, size))
        painter.drawLine(where - QPointF(size, -size), where + QPointF(size, -size))
    else:
        painter.drawPolygon(_corners(where, {1: 4, 2: 3, 3: 4}[shape], size * 1.25, turned=shape == 1))


def _corners(where: QPointF, count: int, size: float, *, turned: bool) -> QPolygonF:
    start = -math.pi / 2 + (math.pi / 4 if turned else 0)
    angles = (start + 2 * math.pi * step / count for step in range(count))
    return QPolygonF([where + QPointF(math.cos(angle), math.sin(angle)) * size for angle in angles])


def paint_line(painter: QPainter, points: list[QPointF], at: int, floor: float | None = None) -> None:
    """A line through points; with a `floor`, the ground below it is tinted."""
    if not points:
        return
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    if floor is not None:
        ground = QPainterPath(path)
        ground.lineTo(points[-1].x(), floor)
        ground.lineTo(points[0].x(), floor)
        painter.fillPath(ground, theme.mix(theme.current().base, ink(at), 0.14))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(at))
    painter.drawPath(path)
    if len(points) <= 45 or len(points) == 1:
        for point in points:
            paint_mark(painter, point, at, 2.5)


def paint_sample(painter: QPainter, box: QRectF, at: int, *, lines: bool) -> None:
    """What a legend shows of a series."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lines:
        painter.setPen(line_pen(at))
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
        paint_mark(painter, box.center(), at)
    else:
        side = min(box.height(), 12.0)
        paint_block(painter, QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side), at)
