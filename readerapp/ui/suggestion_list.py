"""The lines below the search field: an icon for the kind, the words, and more quietly what they do."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.model.suggestions import Suggestion
from readerapp.ui import theme
from readerapp.ui.row_text import clean, isolated
from readerapp.ui.widgets import Label
from readerapp.ui.words import translate

ROLE = Qt.ItemDataRole.UserRole + 1
LEAST, MOST = 320, 560  # pixels wide, at the usual size of text
ICONS = {"tag": "tag", "author": "author", "view": "view", "past": "clock", "feed": "snapshot"}

Index = QModelIndex | QPersistentModelIndex


class SuggestionDelegate(QStyledItemDelegate):
    """Paints one suggestion on one line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion: Suggestion = index.data(ROLE)
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.select if chosen else look.hover)
            painter.drawRoundedRect(QRectF(option.rect), theme.RADIUS, theme.RADIUS)
        room: QRect = option.rect.adjusted(theme.SPACE_2, 0, -theme.SPACE_2, 0)
        side = theme.scaled(theme.SMALL)
        icon = QRect(room.left(), room.center().y() - side // 2, side, side)
        name = ICONS.get(suggestion.kind, "search")
        place = QStyle.visualRect(option.direction, room, icon).topLeft()
        painter.drawPixmap(place, theme.pixmap(name, side, "soft"))
        self._words(painter, option, room.adjusted(side + theme.SPACE_2, 0, 0, 0), suggestion)
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, suggestion: Suggestion
    ) -> None:
        look = theme.current()
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        whole: QRect = option.rect
        font = theme.text_font("body")
        text = QFontMetrics(font).elidedText(
            clean(suggestion.text), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.setFont(font)
        painter.setPen(look.text)
        painter.drawText(QStyle.visualRect(option.direction, whole, room), int(flags), isolated(text))
        used = QFontMetrics(font).horizontalAdvance(text) + theme.SPACE_4
        rest = room.adjusted(max(used, theme.scaled(110)), 0, 0, 0)
        quiet = theme.text_font("row-second")
        said = translate("query", suggestion.help) if suggestion.help else ""
        said = QFontMetrics(quiet).elidedText(said, Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.setFont(quiet)
        painter.setPen(look.soft)
        painter.drawText(QStyle.visualRect(option.direction, whole, rest), int(flags), isolated(said))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, max(24, QFontMetrics(theme.text_font("body")).height() + theme.SPACE_3))


class SuggestionList(QFrame):
    """Stands over the window below the search field, and never has the focus. -1 is what was typed."""

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._model = QStandardItemModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(SuggestionDelegate(self.view))
        self.view.setAccessibleName(self.tr("Suggestions"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.viewport().setAutoFillBackground(False)
        self.hint = Label("", "row-second", "soft")
        self.hint.setIndent(theme.SPACE_2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_1 + 1] * 4)
        layout.setSpacing(theme.SPACE_1)
        layout.addWidget(self.view)
        layout.addWidget(self.hint)
        self.view.clicked.connect(lambda index: self.taken.emit(index.data(ROLE)))
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these; hide where there are none."""
        self._model.clear()
        for suggestion in suggestions:
            item = QStandardItem(suggestion.text)
            item.setData(suggestion, ROLE)
            said = f"{suggestion.text}, {suggestion.help}" if suggestion.help else suggestion.text
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.choose(-1)
        if suggestions:
            self._place(suggestions)
        self.setVisible(bool(suggestions))
        self.hint.set_colour("soft")  # the style sheet gives what is shown for the first time its own colours

    def _place(self, suggestions: Sequence[Suggestion]) -> None:
        past = any(each.kind == "past" for each in suggestions)
        forget = self.tr("Tab takes the first · Shift+Delete forgets a past query · Esc closes")
        self.hint.setText(forget if past else self.tr("Tab takes the first · ↓ chooses · Esc closes"))
        row = self.view.sizeHintForRow(0)
        self.view.setFixedHeight(row * len(suggestions))
        if self.parentWidget() is not self._field.window():
            self.setParent(self._field.window())
        width = max(theme.scaled(LEAST), min(self._field.width(), theme.scaled(MOST)))
        self.setFixedWidth(min(width, self._field.window().width() - 2 * theme.SPACE_2))
        self.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._field.width() - self.width() if rtl else 0
        corner = QPoint(left, self._field.height() + 2)
        self.move(self._field.mapTo(self._field.window(), corner))
        self.raise_()

    def chosen(self) -> Suggestion | None:
        """The line that is marked."""
        found: Suggestion | None = self.view.currentIndex().data(ROLE)
        return found

    def first(self) -> Suggestion | None:
        """The likeliest."""
        found: Suggestion | None = self._model.index(0, 0).data(ROLE)
        return found

    def choose(self, row: int) -> None:
        """Mark a line; -1 marks none."""
        self.view.setCurrentIndex(self._model.index(row, 0))

    def step(self, by: int) -> None:
        """The next line or the one before; round the corner lies what was typed."""
        rows = self._model.rowCount() + 1
        row = self.view.currentIndex().row() if self.view.currentIndex().isValid() else -1
        self.choose((row + 1 + by) % rows - 1)

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
