"""Find words in the paper that is shown: a strip above it, every hit marked, F3 from one to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

from readerapp.ui import theme
from readerapp.ui.keymap import KEYS
from readerapp.ui.widgets import Label
from readerapp.ui.words import number, translate

Text = QTextEdit | QPlainTextEdit


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in one of the texts."""

    text: Text
    cursor: QTextCursor


def hits_in(text: Text, words: str) -> list[Hit]:
    """Every place in a text where these words stand; case does not count."""
    found: list[Hit] = []
    cursor = QTextCursor(text.document())
    while words:
        cursor = text.document().find(words, cursor, QTextDocument.FindFlag(0))
        if cursor.isNull():
            break
        found.append(Hit(text, cursor))
    return found


class FindStrip(QWidget):
    """Searches the texts of one pane, which it scrolls. `left` says that it was closed."""

    left = Signal()

    def __init__(self, area: QScrollArea, texts: tuple[Text, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self._texts = texts
        self._hits: list[Hit] = []
        self._at = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in abstract and note"))
        self.field.setAccessibleName(self.tr("Find in abstract and note"))
        self.field.setAcceptDrops(False)
        self.count = Label("", "row-second", "soft")
        self.back = self._button(
            "chevron-up", self.tr("Previous place"), "find-previous", lambda: self.step(-1)
        )
        self.on = self._button("chevron-down", self.tr("Next place"), "find-next", lambda: self.step(1))
        self.shut = self._button("close", self.tr("Close"), "", self.close_strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_2, theme.SPACE_3, theme.SPACE_2)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.field, 1)
        row.addSpacing(theme.SPACE_1)
        for widget in (self.count, self.back, self.on, self.shut):
            row.addWidget(widget)
        self.field.textChanged.connect(self._search)
        for text in texts:
            text.document().contentsChanged.connect(self._text_changed)
        theme.LOOK.changed.connect(self._mark)
        self.hide()

    def _button(self, icon: str, words: str, action: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon, "soft"))
        side = theme.scaled(theme.SMALL)
        button.setIconSize(QSize(side, side))
        key = KEYS.first(action) if action else "Esc"
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def open_strip(self) -> None:
        """Let the reader type what to find; what is selected in a text is proposed."""
        chosen = next((text.textCursor().selectedText() for text in self._texts if text.hasFocus()), "")
        self.show()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_strip(self) -> None:
        """Take the strip and its marks away."""
        self.hide()
        self._mark()
        self.left.emit()

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) place; opens the strip if there is nothing to look for yet."""
        if self.isHidden() or not self.field.text():
            self.open_strip()
            return
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def again(self) -> None:
        """Another paper is shown."""
        if not self.isHidden():
            self._search()

    def _text_changed(self) -> None:
        if not self.isHidden():
            self._collect()

    def _collect(self) -> None:
        words = self.field.text()
        self._hits = [hit for text in self._texts if not text.isHidden() for hit in hits_in(text, words)]
        self._at = min(self._at, max(len(self._hits) - 1, 0))
        self._say()
        self._mark()

    def _search(self) -> None:
        self._at = 0
        self._collect()
        if self._hits:
            self._show()

    def _say(self) -> None:
        if not self.field.text():
            words = ""
        elif not self._hits:
            words = self.tr("Not found")
        else:
            of = translate("FindStrip", "{place} of {all}")
            words = of.format(place=number(self._at + 1), all=number(len(self._hits)))
        self.count.setText(words)
        self.field.setAccessibleDescription(words)

    def _show(self) -> None:
        """Mark the hit of now more than the others, and bring it into view."""
        self._say()
        self._mark()
        hit = self._hits[self._at]
        page = self._area.widget()
        rect: QRect = hit.text.cursorRect(hit.cursor)
        top = hit.text.viewport().mapTo(page, QPoint(0, 0)) if page else QPoint()
        middle = rect.translated(top).center()
        air = min(self._area.viewport().height() // 3, 120)
        self._area.ensureVisible(middle.x(), middle.y(), 0, air)

    def _mark(self) -> None:
        for text in self._texts:
            text.setExtraSelections([] if self.isHidden() else self._marks_of(text))

    def _marks_of(self, text: Text) -> list[QTextEdit.ExtraSelection]:
        marks = []
        for place, hit in enumerate(self._hits):
            if hit.text is text:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = hit.cursor
                mark.format = _format(now=place == self._at)
                marks.append(mark)
        return marks

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.line)


def _format(*, now: bool) -> QTextCharFormat:
    look = theme.current()
    form = QTextCharFormat()
    if now:
        form.setBackground(look.accent)
        form.setForeground(look.on_accent)
    else:
        form.setBackground(look.select)
        form.setFontUnderline(True)
    return form
