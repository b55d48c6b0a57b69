"""Paints a line of the sidebar: icon or colour dot, name, and the count at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from readerapp.ui import theme
from readerapp.ui.sidebar_tree import Line
from readerapp.ui.words import number

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
ARROW = 12
DOT = 10  # the diameter that look.md gives a tag's colour

Index = QModelIndex | QPersistentModelIndex


class SidebarDelegate(QStyledItemDelegate):
    """Draws from the `Line` in `LINE_ROLE`; the colours are the theme's at the moment of painting."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "section":
            self._section(painter, option.rect, line)
        else:
            self._ground(painter, option)
            self._arrow(painter, option, index)
            self._line(painter, option.rect.adjusted(theme.SPACE_1, 0, -theme.SPACE_3, 0), line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line | None = index.data(LINE_ROLE)
        section = line is not None and line.kind == "section"
        height = QFontMetrics(theme.text_font("body")).height()
        return QSize(120, height + (theme.SPACE_4 + theme.SPACE_1 if section else theme.SPACE_3))

    def _section(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(theme.text_font("section-label"))
        painter.setPen(theme.current().soft)
        words = rect.adjusted(theme.SPACE_2, 0, 0, -theme.SPACE_1)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, line.text)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(option.rect).adjusted(0, 0.5, -theme.SPACE_1, -0.5)
        box.setLeft(0.5)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.select if chosen else colours.hover)
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.accent)
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The sign that there are tags below this one."""
        tree = option.widget
        if isinstance(tree, QTreeView) and index.model().hasChildren(index):
            name = "chevron-down" if tree.isExpanded(index) else "chevron-right"
            rect = option.rect
            place = QPoint(rect.left() - ARROW + 1, rect.center().y() + 1 - ARROW // 2)
            painter.drawPixmap(place, theme.pixmap(name, ARROW, "soft"))

    def _line(self, painter: QPainter, rect: QRect, line: Line) -> None:
        right = self._count(painter, rect, line)
        if line.kind == "tag":
            self._dot(painter, rect, line)
        else:
            top = rect.center().y() - theme.SMALL // 2 + 1
            painter.drawPixmap(rect.left(), top, theme.pixmap(line.icon, theme.SMALL, "soft"))
        words = rect.adjusted(theme.SMALL + theme.SPACE_2, 0, -right, 0)
        font = theme.text_font("body")
        text = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        painter.setPen(theme.current().text)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)

    def _dot(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tag_colour(line.colour))
        left, top = rect.left() + (theme.SMALL - DOT) / 2, rect.center().y() + 1 - DOT / 2
        painter.drawEllipse(QRectF(left, top, DOT, DOT))

    def _count(self, painter: QPainter, rect: QRect, line: Line) -> int:
        """Draw the count; how much room it took."""
        text = "…" if line.count is None and line.kind != "tag" else number(line.count) if line.count else ""
        font = theme.text_font("row-date")
        painter.setFont(font)
        painter.setPen(theme.current().soft)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)
        return QFontMetrics(font).horizontalAdvance(text) + theme.SPACE_2
