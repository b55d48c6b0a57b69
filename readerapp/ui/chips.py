"""Tags as chips, and keys as small keycaps: the widgets of the detail pane."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from readerapp.model.paper import TagMark
from readerapp.ui import theme
from readerapp.ui.chip_paint import CROSS, WIDEST, chip_size, key_size, paint_chip, paint_key
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.row_text import clean

_FAVOURITE = 12  # the room of a favourite's key

__all__ = ["KeyHint", "TagChip", "TagChips", "paint_chip"]


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
        self.setToolTip(self._tip())
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
            painter.drawPixmap(self._cross().topLeft(), theme.pixmap("close", self._cross().width(), role))
        if self.tag.favourite:
            self._paint_favourite(painter)

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

    def _tip(self) -> str:
        name = clean(self.tag.name)
        if not self.tag.favourite:
            return name
        return self.tr("{name} (key {key})").format(name=name, key=self.tag.favourite)

    def _paint_favourite(self, painter: QPainter) -> None:
        """The key that gives this tag, small, behind its name."""
        wide, behind = theme.scaled(_FAVOURITE), theme.scaled(6) + self._extra() - theme.scaled(_FAVOURITE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = behind if rtl else self.width() - behind - wide
        painter.setFont(theme.text_font("key"))
        painter.setPen(theme.current().soft)
        place = QRect(left, 0, wide, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self.tag.favourite))

    def _extra(self) -> int:
        favourite = theme.scaled(_FAVOURITE) if self.tag.favourite else 0
        return favourite + (theme.scaled(CROSS) if self._removable else 0)

    def _cross(self) -> QRect:
        side = theme.scaled(CROSS - 4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = theme.scaled(7) if rtl else self.width() - theme.scaled(7) - side
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
        self._last: QWidget | None = None
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
        before = self._last.previousInFocusChain() if self._last else None
        for tag in tags:
            chip = TagChip(tag, removable, self)
            chip.removed.connect(self.removed)
            chip.opened.connect(self.opened)
            self._row.addWidget(chip)
            chip.show()
            if before:  # Tab comes to the chips before it comes to what stands behind them
                QWidget.setTabOrder(before, chip)
                before = chip

    def add_widget(self, widget: QWidget) -> None:
        """Put a field or button behind the chips; it stays there."""
        self._last = widget
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
