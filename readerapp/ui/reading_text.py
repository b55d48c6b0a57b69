"""Text to be read: an abstract, or a block of code. Always plain, never wider than the eye can follow."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from readerapp.ui import theme
from readerapp.ui.widgets import wants_copy

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_ORDINARY = "the paper shows that a model of this kind learns more than it was ever told"  # 75 letters


def measure(font_role: str = "abstract") -> int:
    """The width of a line of at most 75 characters, in pixels."""
    return round(QFontMetricsF(theme.text_font(font_role)).horizontalAdvance(_ORDINARY[: theme.MEASURE]))


class ReadingText(QTextEdit):
    """Read-only text as high as it needs to be: the pane scrolls, not the text."""

    def __init__(
        self, font_role: str = "abstract", parent: QWidget | None = None, *, code: bool = False
    ) -> None:
        super().__init__(parent)
        self._font_role = font_role
        self._code = code
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def show_text(self, text: str) -> None:
        """Show this text to the letter: what looks like HTML stays what it is."""
        if text == self.toPlainText():
            return
        self.clear()
        cursor = QTextCursor(self.document())
        form = QTextBlockFormat()
        form.setLineHeight(self._line_height(), _PROPORTIONAL)
        form.setBottomMargin(theme.SPACE_2)
        cursor.setBlockFormat(form)
        cursor.insertText(text)
        self._fit()

    def _line_height(self) -> float:
        """1.5 times the size of the letters, in percent of the room that the font itself asks for."""
        font = self._letters()
        return 100 * theme.LINE_HEIGHT * QFontInfo(font).pixelSize() / QFontMetricsF(font).lineSpacing()

    def _letters(self) -> QFont:
        font = theme.text_font(self._font_role)
        if self._code:
            font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
            font.setStyleHint(QFont.StyleHint.Monospace)
        return font

    def _refresh(self) -> None:
        self.setFont(self._letters())
        self.document().setDefaultFont(self._letters())
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(max(1, round(self.document().size().height())))

    # Overrides of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """What is selected here is what Ctrl+C means, before it means a citation."""
        if wants_copy(event) and self.textCursor().hasSelection():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection():
            self.copy()
        else:
            event.ignore()  # letters, Space and the arrows belong to the pane

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for who comes by key; a click has the mouse to show where it was."""
        self.setProperty("ringRadius", None if event.reason() == Qt.FocusReason.MouseFocusReason else 6)
        super().focusInEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def loadResource(self, kind: int, name: object) -> None:
        """Nothing is ever loaded for a text."""
