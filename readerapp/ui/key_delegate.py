"""Paints the keys of an action as keycaps."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.ui import theme
from readerapp.ui.chip_paint import key_size, paint_key

APART = "   "  # between two keys of one action

Index = QModelIndex | QPersistentModelIndex


class KeyDelegate(QStyledItemDelegate):
    """For a column of texts like `Z   Ctrl+Z`; the caps stand at the far edge, in a line of some air."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect
        used = theme.SPACE_2
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.current().select)
        for key in reversed(_keys(index)):
            size = key_size(key)
            left = rect.left() + used if rtl else rect.right() + 1 - used - size.width()
            top = rect.top() + (rect.height() - size.height()) // 2
            paint_key(painter, QRect(left, top, *size.toTuple()), key)
            used += size.width() + theme.SPACE_1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sizes = [key_size(key) for key in _keys(index)]
        wide = sum(size.width() + theme.SPACE_1 for size in sizes)
        return QSize(wide + theme.SPACE_4, key_size("X").height() + theme.SPACE_2)


def _keys(index: Index) -> list[str]:
    text = index.data(Qt.ItemDataRole.DisplayRole) or ""
    return [key for key in text.split(APART) if key]
