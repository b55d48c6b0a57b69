"""The place of a paper in the feeds over time, as a small line with a point for each day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from readerapp.model.paper import Sighting
from readerapp.ui import theme
from readerapp.ui.words import day, number, translate

HEIGHT, RADIUS, REACH = 56, 4, 14
MOST = 400  # points: more than a pane has pixels for


class RankPicture(QWidget):
    """`chosen` carries the snapshot of a point that is clicked, or entered with the keyboard.

    The first place is at the top. Left and Right walk from day to day.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[Sighting, ...] = ()
        self._at = -1
        self.setAccessibleName(translate("RankPicture", "Place over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.LOOK.changed.connect(self.updateGeometry)

    def show_sightings(self, seen: Sequence[Sighting]) -> None:
        """Show these, the oldest first."""
        self._seen = tuple(seen)[-MOST:]
        self._at = -1
        self.setAccessibleDescription("; ".join(map(spoken, self._seen)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, theme.scaled(HEIGHT))

    def points(self) -> list[QPointF]:
        """Where the points are, in the order of the days."""
        if not self._seen:
            return []
        metrics = self.fontMetrics()
        days = [_ordinal(each.captured_on) for each in self._seen]
        span, worst = max(days) - min(days), max(each.rank for each in self._seen)
        left = metrics.horizontalAdvance(number(worst)) + 3 * RADIUS
        area = QRectF(self.rect()).adjusted(left, 2 * RADIUS, -3 * RADIUS, -2 * RADIUS)
        across = [(at - min(days)) / span if span else 0.5 for at in days]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(3 * RADIUS)
        return [
            QPointF(
                area.left() + share * area.width(),
                area.top() + (each.rank - 1) / max(worst - 1, 1) * area.height(),
            )
            for share, each in zip(across, self._seen, strict=True)
        ]

    def _paths(self, points: Sequence[QPointF]) -> list[QPainterPath]:
        """A line for each feed: a place in one says nothing about a place in another."""
        paths: dict[str, QPainterPath] = {}
        for each, point in zip(self._seen, points, strict=True):
            if each.source in paths:
                paths[each.source].lineTo(point)
            else:
                paths[each.source] = QPainterPath(point)
        return list(paths.values())

    def _nearest(self, where: QPointF) -> int:
        """The point under the mouse, or -1."""
        apart = [(point - where).manhattanLength() for point in self.points()]
        return apart.index(min(apart)) if apart and min(apart) <= REACH else -1

    def _go_to(self, at: int) -> None:
        if at != self._at:
            self._at = at
            if self.hasFocus() and at >= 0:
                self.setAccessibleDescription(spoken(self._seen[at]))
            self.setToolTip(spoken(self._seen[at]) if at >= 0 else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look, points = theme.current(), self.points()
        if not points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter, points)
        painter.setPen(QPen(look.accent, 1.5))
        for path in self._paths(points):
            painter.drawPath(path)
        for at, point in enumerate(points):
            here = at == self._at
            painter.setPen(QPen(look.accent, 1.5))
            painter.setBrush(look.accent if here or at == len(points) - 1 else look.base)
            painter.drawEllipse(point, RADIUS + here, RADIUS + here)

    def _paint_scale(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        """The best and the worst place, at the side where the days begin, each with a thin line."""
        look = theme.current()
        painter.setFont(theme.text_font("key"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ranks = [each.rank for each in self._seen]
        for at in {ranks.index(min(ranks)), ranks.index(max(ranks))}:
            y, text = points[at].y(), number(ranks[at])
            painter.setPen(QPen(look.line, 1))
            left = painter.fontMetrics().horizontalAdvance(text) + 6
            painter.drawLine(QPointF(0 if rtl else left, y), QPointF(self.width() - (left if rtl else 0), y))
            painter.setPen(look.soft)
            place = QRectF(0, y - 10, self.width(), 20)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(self._nearest(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._seen[at].snapshot_id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._at >= 0:
            QToolTip.showText(event.globalPos(), spoken(self._seen[self._at]), self)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._go_to(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self._seen:
            by = steps[key] * (-1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1)
            at = len(self._seen) - 1 if self._at < 0 else self._at + by
            self._go_to(max(0, min(at, len(self._seen) - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.chosen.emit(self._seen[self._at].snapshot_id)
        else:
            super().keyPressEvent(event)


def worth_drawing(seen: Sequence[Sighting]) -> bool:
    """Has any feed shown the paper on two days?"""
    days = {(each.source, each.captured_on) for each in seen}
    return len({source for source, _ in days}) < len(days)


def spoken(seen: Sighting) -> str:
    """A point in words."""
    text = translate("RankPicture", "{day}: place {rank} in {source}")
    return text.format(day=day(seen.captured_on), rank=number(seen.rank), source=seen.source)


def _ordinal(iso: str) -> int:
    return date.fromisoformat(iso[:10]).toordinal()
