"""Keys as keycaps in a column."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from readerapp.ui import theme
from readerapp.ui.key_delegate import APART, KeyDelegate


def columns(keys: str, rtl: bool = False) -> list[int]:
    """The columns of pixels that are not empty."""
    model = QStandardItemModel()
    model.appendRow(QStandardItem(keys))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 30)
    option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(theme.current().base)
    painter = QPainter(image)
    KeyDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    empty = theme.current().base
    return [x for x in range(200) if any(image.pixelColor(x, y) != empty for y in range(30))]


@pytest.mark.parametrize("rtl", [False, True])
def test_the_caps_stand_at_the_far_edge(look: QApplication, rtl: bool) -> None:
    used = columns(f"Z{APART}Ctrl+Z", rtl)
    assert (min(used) < 20) if rtl else (max(used) > 180)
    gaps = [x for x in range(min(used), max(used)) if x not in used]
    assert len(gaps) >= theme.SPACE_1 - 1


def test_nothing_is_painted_where_there_is_no_key(look: QApplication) -> None:
    assert columns("") == []


def test_a_longer_key_takes_more_room(look: QApplication) -> None:
    model = QStandardItemModel()
    for keys in ("Z", "Ctrl+Shift+Z", f"Z{APART}Ctrl+Shift+Z"):
        model.appendRow(QStandardItem(keys))
    widths = [KeyDelegate().sizeHint(QStyleOptionViewItem(), model.index(row, 0)).width() for row in range(3)]
    assert widths == sorted(set(widths))
