"""Paints a line of the sidebar: icon or colour dot, name, and the count at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from readerapp.ui import theme
from readerapp.ui.row_text import clean, isolated
from readerapp.ui.sidebar_tree import Line
from readerapp.ui.words import number

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
ARROW = 12
LEAST_DETAIL = 24  # below that only the dots of what was cut away would be read
DOT = 10  # the diameter that look.md gives a tag's colour

Index = QModelIndex | QPersistentModelIndex
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def part_of(view: QWidget | None, line: Line) -> bool | None:
    """True for a line that the query asks for, False for one that it leaves out, None for others."""
    parts: dict[str, bool] = getattr(view, "parts", {})
    return parts.get(line.query) if line.query and line.kind != "section" else None


class SidebarDelegate(QStyledItemDelegate):
    """Draws from the `Line` in `LINE_ROLE`; the colours are the theme's at the moment of painting."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "section":
            self._section(painter, option, line)
        else:
            self._ground(painter, option, line)
            self._arrow(painter, option, index)
            self._line(painter, option, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line | None = index.data(LINE_ROLE)
        section = line is not None and line.kind == "section"
        height = QFontMetrics(theme.text_font("body")).height()
        air = theme.SPACE_4 + theme.SPACE_1 if section else theme.SPACE_3
        return QSize(120, height + (air // 2 if theme.LOOK.compact else air))

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        painter.setFont(theme.text_font("section-label"))
        painter.setPen(theme.current().soft)
        rect: QRect = option.rect
        words = rect.adjusted(theme.SPACE_2, 0, 0, -theme.SPACE_1)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QStyle.visualRect(option.direction, rect, words), int(flags), line.text)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        colours = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not chosen and part_of(option.widget, line) is not None:
            self._bar(painter, option)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or hovered or focused):
            return
        inset = 1 if focused else 0
        painter.setPen(QPen(colours.accent, 2) if focused else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(colours.select if chosen else colours.hover if hovered else colours.window)
        box = QRectF(self._whole(option)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The sign of a line that the query names: a bar at its edge."""
        whole = self._whole(option)
        bar = QRect(whole.left(), whole.top() + 4, 3, whole.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().accent)
        painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, whole, bar)), 1.5, 1.5)

    def _whole(self, option: QStyleOptionViewItem) -> QRect:
        """The line from edge to edge, whatever its depth in the tree."""
        rect: QRect = option.rect
        if option.direction == Qt.LayoutDirection.RightToLeft:
            view: QWidget | None = option.widget
            right = view.width() - 1 - theme.SPACE_1 if view is not None else rect.right()
            return QRect(QPoint(rect.left() + theme.SPACE_1, rect.top()), QPoint(right, rect.bottom()))
        return QRect(QPoint(0, rect.top()), QPoint(rect.right() - theme.SPACE_1, rect.bottom()))

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The sign that there are tags below this one."""
        tree, rect = option.widget, option.rect
        if isinstance(tree, QTreeView) and index.model().hasChildren(index):
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            closed = "chevron-left" if rtl else "chevron-right"
            left = rect.right() if rtl else rect.left() - ARROW + 1
            place = QPoint(left, rect.center().y() + 1 - ARROW // 2)
            name = "chevron-down" if tree.isExpanded(index) else closed
            painter.drawPixmap(place, theme.pixmap(name, ARROW, "soft"))

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        room: QRect = option.rect.adjusted(theme.SPACE_1, 0, -theme.SPACE_1, 0)
        inner = room.adjusted(0, 0, -theme.SPACE_2, 0)
        side = theme.scaled(theme.SMALL)
        top = inner.top() + (inner.height() - side) // 2
        icon = QRect(inner.left(), top, side, side)
        counted = self._count(painter, QStyle.visualRect(option.direction, room, inner), line)
        words = inner.adjusted(side + theme.SPACE_2, 0, -counted, 0)
        self._mark(painter, QStyle.visualRect(option.direction, room, icon), line)
        words.setRight(words.right() - self._detail(painter, option, words, line))
        font = theme.text_font("body")
        font.setStrikeOut(part_of(option.widget, line) is False)
        text = QFontMetrics(font).elidedText(clean(line.text), Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        painter.setPen(theme.current().text)
        painter.drawText(QStyle.visualRect(option.direction, room, words), _ONE_LINE, isolated(text))

    def _detail(self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, line: Line) -> int:
        """What is said more quietly, if it fits before the count; how much room it took."""
        font = theme.text_font("row-date")
        used = QFontMetrics(theme.text_font("body")).horizontalAdvance(line.text) + theme.SPACE_3
        measure, end = QFontMetrics(font), Qt.TextElideMode.ElideRight
        text = measure.elidedText(clean(line.detail), end, max(0, words.width() - used))
        width = measure.horizontalAdvance(text)
        if width < theme.scaled(LEAST_DETAIL) and text != line.detail:
            return 0
        painter.setFont(font)
        painter.setPen(theme.current().soft)
        place = words.adjusted(words.width() - width, 0, 0, 0)
        room = option.rect.adjusted(theme.SPACE_1, 0, -theme.SPACE_1, 0)
        painter.drawText(QStyle.visualRect(option.direction, room, place), _ONE_LINE, isolated(text))
        return width + theme.SPACE_2

    def _mark(self, painter: QPainter, place: QRect, line: Line) -> None:
        """The icon of a line, or the dot of a tag."""
        if line.kind != "tag":
            role = "warn" if line.icon == "warning" else "soft"
            painter.drawPixmap(place.topLeft(), theme.pixmap(line.icon, place.width(), role))
            return
        dot = theme.scaled(DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tag_colour(line.colour))
        around = (place.width() - dot) / 2
        painter.drawEllipse(QRectF(place).adjusted(around, around, -around, -around))

    def _count(self, painter: QPainter, rect: QRect, line: Line) -> int:
        """Draw the count; how much room it took."""
        text = "…" if line.count is None and line.kind != "tag" else number(line.count) if line.count else ""
        font = theme.text_font("row-date")
        painter.setFont(font)
        painter.setPen(theme.current().soft)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)
        return QFontMetrics(font).horizontalAdvance(text) + theme.SPACE_2
