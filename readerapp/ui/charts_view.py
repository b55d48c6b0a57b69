"""A chart that can be read with the mouse, with the keyboard and by ear."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from readerapp.ui import announcing, charts_paint, theme
from readerapp.ui.charts import ChartData, Kind, every, scale
from readerapp.ui.words import number

HEIGHT = 176
BAR = 10  # more than a line of text


class ChartView(QWidget):
    """`chosen` carries the place of a bar that is clicked or entered. Arrows walk, Home and End jump."""

    chosen = Signal(int)

    def __init__(self, data: ChartData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(data.title)
        theme.LOOK.changed.connect(self.updateGeometry)

    def words_at(self, at: int) -> str:
        """A place in words: its label and all its numbers."""
        if not 0 <= at < len(self.data.labels):
            return ""
        many = len(self.data.series) > 1
        said = [f"{name}: {number(v[at])}" if many else number(v[at]) for name, v in self.data.series]
        if self.data.more:
            said = [f"{head}: {cell}" for head, cell in self._cells(at)]
        return f"{self.data.labels[at]}: {', '.join(said)}"

    def _cells(self, at: int) -> list[tuple[str, str]]:
        return list(zip(self.data.heads[1:], self.data.rows()[at][1:], strict=True))

    def go_to(self, at: int) -> None:
        """Make a place the current one, -1 for none."""
        if at != self.at:
            self.at = at
            self.setAccessibleDescription(self.words_at(at))
            announcing.say(self, self.words_at(at))
            self.setToolTip(self.words_at(at) if self._is_bars() else "")
            self.update()

    def sizeHint(self) -> QSize:
        if self._is_bars():
            return QSize(theme.scaled(240), max(1, len(self.data.labels)) * self._row())
        return QSize(theme.scaled(240), theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(160), self.sizeHint().height())

    def _is_bars(self) -> bool:
        return self.data.kind is Kind.BARS

    def _row(self) -> int:
        return self.fontMetrics().height() + BAR

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # Where things are

    def _steps(self) -> list[int]:
        return scale(self.data.highest())

    def area(self) -> QRectF:
        """The place of the drawing without its axes."""
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance(number(self._steps()[-1])) + 8
        box = QRectF(self.rect()).adjusted(side, 8, -8, -(metrics.height() + 6))
        if self._mirrored():
            box.moveLeft(8)
        return box

    def slot(self, at: int) -> QRectF:
        """The place of a label along the axis, as high as the drawing."""
        box, count = self.area(), max(len(self.data.labels), 1)
        width = box.width() / count
        place = count - 1 - at if self._mirrored() else at
        return QRectF(box.left() + place * width, box.top(), width, box.height())

    def _y(self, value: float) -> float:
        box = self.area()
        return box.bottom() - value / self._steps()[-1] * box.height()

    def place_at(self, where: QPointF) -> int:
        """The label under a point, or -1."""
        count = len(self.data.labels)
        if self._is_bars():
            at = int(where.y() // self._row())
            return at if 0 <= at < count else -1
        box = self.area()
        if not count or not box.left() <= where.x() <= box.right():
            return -1
        at = min(int((where.x() - box.left()) / box.width() * count), count - 1)
        return count - 1 - at if self._mirrored() else at

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.text_font("row-date"))
        if self._is_bars():
            for at in range(len(self.data.labels)):
                self._paint_bar(painter, at)
            return
        self._paint_axes(painter)
        if 0 <= self.at < len(self.data.labels):
            painter.fillRect(self.slot(self.at), theme.current().hover)
        painter.setClipRect(self.area().adjusted(-4, -6, 4, 1))
        self._paint_series(painter)
        painter.setClipping(False)
        if 0 <= self.at < len(self.data.labels):
            self._paint_readout(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        look, box = theme.current(), self.area()
        painter.setFont(theme.text_font("key"))
        for step in self._steps():
            y = self._y(step)
            thin = theme.mix(look.base, look.line, 0.3) if look.edge_width > 1 else look.line
            painter.setPen(QPen(look.edge if step == 0 else thin, 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(look.soft)
            side = (
                QRectF(box.right() + 4, y - 10, 60, 20)
                if self._mirrored()
                else QRectF(0, y - 10, box.left() - 5, 20)
            )
            across = Qt.AlignmentFlag.AlignLeft if self._mirrored() else Qt.AlignmentFlag.AlignRight
            painter.drawText(side, int(across | Qt.AlignmentFlag.AlignVCenter), number(step))
        widths = [painter.fontMetrics().horizontalAdvance(tick) for tick in self.data.ticks]
        skip = every(len(widths), widths, box.width())
        for at in range(0, len(widths), skip):
            self._paint_tick(painter, at, widths[at])

    def _paint_tick(self, painter: QPainter, at: int, width: int) -> None:
        middle = self.slot(at).center().x()
        left = max(0.0, min(middle - width / 2, self.width() - width))
        box = QRectF(left, self.area().bottom() + 3, width + 1, self.fontMetrics().height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.data.ticks[at])

    def _paint_series(self, painter: QPainter) -> None:
        if self.data.kind is Kind.STACKED:
            for at in range(len(self.data.labels)):
                self._paint_stack(painter, at)
            return
        for which, (_, values) in enumerate(self.data.series):
            points = [QPointF(self.slot(at).center().x(), self._y(value)) for at, value in enumerate(values)]
            floor = self._y(0) if self.data.kind is Kind.AREA else None
            charts_paint.paint_line(painter, points, which, floor)

    def _paint_stack(self, painter: QPainter, at: int) -> None:
        slot = self.slot(at)
        width = min(slot.width() * 0.72, 28.0)
        below = 0
        for which, (_, values) in enumerate(self.data.series):
            top, bottom = self._y(below + values[at]), self._y(below)
            box = QRectF(slot.center().x() - width / 2, top, width, bottom - top)
            charts_paint.paint_block(painter, box, which)
            below += values[at]

    def _paint_readout(self, painter: QPainter) -> None:
        """The numbers of the current place, in a box beside it."""
        look, words = theme.current(), self.words_at(self.at)
        painter.setFont(theme.text_font("row-second"))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(words) + 16, self.width() - 4)
        left = max(2.0, min(self.slot(self.at).center().x() - width / 2, self.width() - width - 2.0))
        box = QRectF(left, 1, width, metrics.height() + 8)
        painter.setPen(QPen(look.edge, look.edge_width))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        painter.setPen(look.text)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width - 14))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bar(self, painter: QPainter, at: int) -> None:
        """Name, bar, number: on one line."""
        look, metrics = theme.current(), painter.fontMetrics()
        row = QRectF(0, at * self._row(), self.width(), self._row())
        if at == self.at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
        names = min(
            max(metrics.horizontalAdvance(label) for label in self.data.labels) + 4, self.width() * 0.45
        )
        numbers = metrics.horizontalAdvance(number(self.data.highest())) + 8
        room = self.width() - names - numbers - 28
        value = self.data.series[0][1][at]
        length = room * value / max(self.data.highest(), 1)
        name = metrics.elidedText(self.data.labels[at], Qt.TextElideMode.ElideRight, int(names))
        painter.setPen(look.accent if self.data.queries else look.text)
        self._write(painter, QRectF(8, row.top(), names, row.height()), name)
        bar = QRectF(names + 16, row.top() + 6, max(length, 2), row.height() - 12)
        charts_paint.paint_block(painter, self._placed(bar), 0)
        if len(self.data.series) > 1:
            part = QRectF(
                bar.left(),
                bar.top(),
                room * self.data.series[1][1][at] / max(self.data.highest(), 1),
                bar.height(),
            )
            painter.fillRect(self._placed(part), look.base)
            charts_paint.paint_block(painter, self._placed(part), 1)
        painter.setPen(look.text)
        self._write(painter, QRectF(bar.right() + 6, row.top(), numbers + 8, row.height()), number(value))

    def _placed(self, box: QRectF) -> QRectF:
        if self._mirrored():
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._placed(box), int(side | Qt.AlignmentFlag.AlignVCenter), text)

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self._mirrored() else 1
        steps = {Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward}
        if self._is_bars():
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, last = Qt.Key(event.key()), len(self.data.labels) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key in steps and last >= 0:
            self.go_to(max(0, min(self.at + steps[key], last)) if self.at >= 0 else 0)
        elif key in ends:
            self.go_to(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.at >= 0:
            self.chosen.emit(self.at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_to(self.place_at(event.position()))
        link = self._is_bars() and self.at >= 0 and bool(self.data.queries)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.place_at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(at)
            self.chosen.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.go_to(-1)
        super().leaveEvent(event)
