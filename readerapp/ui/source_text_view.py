"""Text as it stands in a file: one width of letters, numbered lines, one place marked. Read only."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from readerapp.model.source_text import Part
from readerapp.ui import theme


class SourceTextView(QPlainTextEdit):
    """Shows a part of a source; its first line has the number that it has in the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 1
        self.numbers = _Numbers(self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Source text"))
        self.updateRequest.connect(self._scroll_numbers)
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def show_part(self, part: Part) -> None:
        """Show this part, from its beginning."""
        self._first = part.first_line
        self.setPlainText(part.text)
        self.setExtraSelections([])
        self._fit_numbers()

    def mark(self, at: int, length: int = 0) -> None:
        """Go to a place of the part, counted in characters, and mark its line; select the words there."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(_units(self.toPlainText(), at), self.document().characterCount() - 1))
        line = QTextEdit.ExtraSelection()
        line.cursor = QTextCursor(cursor)
        line.format = _whole_line(theme.current().select)
        self.setExtraSelections([line])
        for _ in range(length):
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.numbers.marked = cursor.blockNumber()
        self.numbers.update()

    def place(self) -> int:
        """Where the cursor stands, or what is selected begins: in characters of the part."""
        before = self.textCursor().selectionStart()
        units = self.toPlainText().encode("utf-16-le")[: 2 * before]
        return len(units.decode("utf-16-le", "ignore"))

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Number the lines to be seen, each at its first row."""
        painter = QPainter(self.numbers)
        look = theme.current()
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > event.rect().bottom():
                break
            marked = block.blockNumber() == self.numbers.marked
            painter.setPen(look.text if marked else look.faint)
            row = QRect(0, round(place.top()), self.numbers.width() - theme.SPACE_3, self._row_height())
            painter.drawText(row, Qt.AlignmentFlag.AlignRight, str(self._first + block.blockNumber()))
            block = block.next()

    def numbers_width(self) -> int:
        """Room for the largest number."""
        digits = str(self._first + self.blockCount())
        return self.fontMetrics().horizontalAdvance(digits) + theme.SPACE_4 + theme.SPACE_3

    def _row_height(self) -> int:
        return self.fontMetrics().height()

    def _fit_numbers(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, theme.SPACE_3, 0)
        inside = self.contentsRect()
        self.numbers.setGeometry(inside.left(), inside.top(), self.numbers_width(), inside.height())

    def _scroll_numbers(self, _changed: QRect, _dy: int) -> None:
        self.numbers.update()

    def _refresh(self) -> None:
        font = theme.text_font("body")
        font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)
        self._fit_numbers()

    # Overrides of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_numbers()


class _Numbers(QWidget):
    """The column of numbers beside the text."""

    def __init__(self, view: SourceTextView) -> None:
        super().__init__(view)
        self._view = view
        self.marked = -1

    def sizeHint(self) -> QSize:
        return QSize(self._view.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(event)


def _whole_line(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(colour)
    form.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return form


def _units(text: str, at: int) -> int:
    """A place in characters as Qt counts it: a character beyond the first 65,536 is two."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
