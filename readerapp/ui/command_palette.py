"""The command palette: type a few letters of a command, a view or a tag, Enter does it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui import theme, window_state
from readerapp.ui.chip_paint import key_size, paint_key
from readerapp.ui.palette_lines import Line, fitting, remembered
from readerapp.ui.widgets import Label

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, LINES = 560, 9
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LINES, Qt.Key.Key_PageDown: LINES}

Index = QModelIndex | QPersistentModelIndex


class CommandPalette(QFrame):
    """A small window over the other one. It lives until it is closed."""

    def __init__(self, lines: Sequence[Line], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Command palette"))
        self._lines = lines
        self._state = window_state.open_state()
        self._recent = window_state.recent_commands(self._state)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A command, a view or a tag"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.list.setItemDelegate(_LineDelegate(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.shown = QStandardItemModel(self)
        self.list.setModel(self.shown)
        self._nothing = Label(self.tr("Nothing is called so"), "body", "soft")
        self._why = Label("", "row-second", "soft")
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self.list.clicked.connect(self._choose)
        self._show("")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_3, theme.SPACE_3, theme.SPACE_3, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_2)
        for widget in (self.field, self._nothing, self.list, self._why):
            layout.addWidget(widget)
        parent = self.parentWidget()
        room = parent.width() - 2 * theme.SPACE_6 if parent else WIDTH
        self.setFixedWidth(min(theme.scaled(WIDTH), room))

    def show_over(self, view: QWidget) -> None:
        """Show the palette in the upper middle of a window."""
        self.adjustSize()
        middle = view.mapToGlobal(view.rect().center())
        top = view.mapToGlobal(view.rect().topLeft()).y()
        self.move(middle.x() - self.width() // 2, top + theme.SPACE_6 * 3)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, typed: str) -> None:
        self.shown.clear()
        for line in fitting(self._lines, typed, self._recent):
            item = QStandardItem(line.name)
            item.setData(line, LINE_ROLE)
            item.setData(line.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            self.shown.appendRow(item)
        some = self.shown.rowCount() > 0
        self._nothing.setVisible(not some)
        self.list.setVisible(some)
        if some:
            self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(LINES, self.shown.rowCount()) + 2)
            self.list.setCurrentIndex(self.shown.index(0, 0))
        self._explain()
        self.adjustSize()

    def _current(self) -> Line | None:
        line: Line | None = self.list.currentIndex().data(LINE_ROLE)
        return line

    def _explain(self) -> None:
        """Say of the line at hand why it cannot be chosen, or what the keys do."""
        line = self._current()
        words = self.tr("Enter does it · ↑ ↓ choose · Esc closes")
        self._why.setText(line.hindrance if line and line.hindrance else words)
        self.field.setAccessibleDescription(line.spoken() if line else "")

    def _choose(self) -> None:
        line = self._current()
        if line is None or line.hindrance:
            return
        window_state.remember_commands(self._state, remembered(self._recent, line.id))
        self.close()
        line.act()

    def _move(self, by: int) -> None:
        rows = self.shown.rowCount()
        row = self.list.currentIndex().row() + by
        row = row % rows if rows and abs(by) == 1 else max(0, min(row, rows - 1))
        self.list.setCurrentIndex(self.shown.index(row, 0))

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(look.raised)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if (by := _MOVES.get(Qt.Key(event.key()))) is not None:
            self._move(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True


class _LineDelegate(QStyledItemDelegate):
    """Icon, name, where it stands, and its keys at the far edge; what cannot be chosen is faint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(theme.text_font("body")).height() + theme.scaled(12)
        return QSize(120, max(height, 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        look, rect = theme.current(), QRect(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.select if chosen else look.hover)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), theme.RADIUS, theme.RADIUS)
        side, use = theme.scaled(theme.SMALL), _Row(rect, rtl)
        place = use.take(theme.SPACE_2, side)
        if line.icon and theme.has_icon(line.icon):
            spot = QRect(place.left(), place.center().y() - side // 2 + 1, side, side)
            painter.drawPixmap(spot, theme.pixmap(line.icon, side, "faint" if line.hindrance else "soft"))
        for key in reversed(line.keys):
            size = key_size(key)
            cap = use.take_end(theme.SPACE_1, size.width())
            paint_key(
                painter, QRect(cap.left(), rect.center().y() - size.height() // 2, *size.toTuple()), key
            )
        self._write(painter, line, use)
        painter.restore()

    def _write(self, painter: QPainter, line: Line, use: "_Row") -> None:
        look = theme.current()
        for font, words, colour in (
            ("body", line.name, look.faint if line.hindrance else look.text),
            ("row-second", line.where, look.faint if line.hindrance else look.soft),
        ):
            metrics = QFontMetrics(theme.text_font(font))
            wide = min(metrics.horizontalAdvance(words) + 2, use.room() - theme.SPACE_2)
            place = use.take(theme.SPACE_2, max(wide, 0))
            painter.setFont(theme.text_font(font))
            painter.setPen(colour)
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            side = Qt.AlignmentFlag.AlignRight if use.rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), text)


class _Row:
    """The room of a line, given away from both ends; mirrored where words run from right to left."""

    def __init__(self, rect: QRect, rtl: bool) -> None:
        self._rect, self.rtl = rect, rtl
        self._start, self._end = 0, rect.width() - theme.SPACE_2

    def room(self) -> int:
        """How much is left."""
        return self._end - self._start

    def take(self, gap: int, wide: int) -> QRect:
        """The next piece from the start, behind a gap."""
        left = self._start + gap
        self._start = left + wide
        return self._placed(left, wide)

    def take_end(self, gap: int, wide: int) -> QRect:
        """The next piece from the end."""
        self._end -= wide
        piece = self._placed(self._end, wide)
        self._end -= gap
        return piece

    def _placed(self, left: int, wide: int) -> QRect:
        x = self._rect.width() - left - wide if self.rtl else left
        return QRect(self._rect.left() + x, self._rect.top(), wide, self._rect.height())
