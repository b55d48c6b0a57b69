"""A month of days as a grid: a day with a page is filled and says how many papers it has."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from readerapp.model.snapshot_calendar import DayCell
from readerapp.ui import announcing, theme
from readerapp.ui.words import counted, day, papers, translate

SIDE, GAP = 64, 4


def cell_words(cell: DayCell, today: date) -> str:
    """A day in words, for a screen reader and for the tip."""
    said = [day(cell.day.isoformat())]
    if cell.day == today:
        said.append(translate("CalendarGrid", "today"))
    if cell.pages:
        pages = len(cell.pages)
        said.append(papers(cell.papers))
        said += [counted("CalendarGrid", "%n pages", "1 page", pages)] if pages > 1 else []
    elif cell.gap:
        said.append(translate("CalendarGrid", "no page"))
    return ", ".join(said)


class CalendarGrid(QWidget):
    """`picked` carries the day that the keyboard or the mouse goes to, `opened` one that is to be opened.

    `turned` asks for another month, so many away. Arrows walk, Page Up and Page Down turn, Enter opens.
    """

    picked = Signal(date)
    opened = Signal(date)
    turned = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._weeks: Sequence[Sequence[DayCell]] = ()
        self.day = today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Days"))
        theme.LOOK.changed.connect(self.updateGeometry)

    def show_month(self, weeks: Sequence[Sequence[DayCell]], day: date) -> None:
        """Show these weeks, with a day as the current one."""
        self._weeks, self.day = weeks, day
        self._tell()
        self.update()

    def cell(self, wanted: date) -> DayCell | None:
        """The cell of a day, if it is shown."""
        return next((cell for week in self._weeks for cell in week if cell.day == wanted), None)

    def rect_of(self, row: int, column: int) -> QRectF:
        """The place of a cell, mirrored where words run from right to left."""
        head = self._head()
        width, height = self.width() / 7, (self.height() - head) / 6
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = 6 - column
        box = QRectF(column * width, head + row * height, width, height)
        return box.adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)

    def sizeHint(self) -> QSize:
        return QSize(7 * theme.scaled(SIDE), 6 * theme.scaled(SIDE - 12) + self._head())

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * theme.scaled(44), 6 * theme.scaled(36) + self._head())

    def _head(self) -> int:
        return self.fontMetrics().height() + theme.SPACE_2

    def _tell(self) -> None:
        cell = self.cell(self.day)
        words = cell_words(cell, self._today) if cell else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            announcing.say(self, words)

    def _cell_at(self, where: QPointF) -> DayCell | None:
        for row, week in enumerate(self._weeks):
            for column, cell in enumerate(week):
                if self.rect_of(row, column).contains(where):
                    return cell
        return None

    # Painting

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(theme.text_font("section-label"))
        painter.setPen(theme.current().soft)
        short = QLocale.FormatType.ShortFormat
        for column, cell in enumerate(self._weeks[0]):
            box = self.rect_of(0, column)
            place = QRect(int(box.left()), 0, int(box.width()), self._head())
            name = QLocale().standaloneDayName(cell.day.isoweekday(), short)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        look = theme.current()
        self._paint_ground(painter, box, cell)
        inner = box.adjusted(8, 5, -8, -5)
        painter.setFont(theme.text_font("row-second"))
        painter.setPen(look.text if cell.pages and not cell.outside else look.soft)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        flags = QWidget.style(self).visualAlignment(self.layoutDirection(), leading)
        painter.drawText(inner, int(flags), QLocale().toString(cell.day.day))
        if cell.pages:
            self._paint_count(painter, inner, cell)

    def _paint_count(self, painter: QPainter, inner: QRectF, cell: DayCell) -> None:
        font = theme.text_font("row-title-unseen")
        painter.setFont(font)
        painter.setPen(theme.current().soft if cell.outside else theme.current().text)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom
        flags = QWidget.style(self).visualAlignment(self.layoutDirection(), trailing)
        count = QLocale().toString(cell.papers)
        painter.drawText(inner, int(flags), f"{count}+" if len(cell.pages) > 1 else count)

    def _paint_ground(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if cell.pages:
            share = 0.4 if cell.outside else 1.0
            painter.setBrush(theme.mix(look.base, look.select, share))
            if look.edge_width > 1:
                painter.setPen(QPen(look.edge, 1))
        elif cell.gap:
            pen = QPen(look.edge, 1, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        if cell.day == self._today:
            painter.setPen(QPen(look.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _paint_current(self, painter: QPainter, box: QRectF) -> None:
        look = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.accent if self.hasFocus() else look.edge, 2))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), theme.RADIUS + 1, theme.RADIUS + 1)

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        for row, week in enumerate(self._weeks):
            for column, cell in enumerate(week):
                box = self.rect_of(row, column)
                self._paint_cell(painter, box, cell)
                if cell.day == self.day:
                    self._paint_current(painter, box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps:
            self.picked.emit(self.day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if cell := self._cell_at(event.position()):
            self.picked.emit(cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if cell := self._cell_at(event.position()):
            self.opened.emit(cell.day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), cell_words(cell, self._today) if cell else "", self)
            return True
        return super().event(event)
