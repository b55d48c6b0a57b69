"""A note as it reads: Markdown set, but no HTML, no picture, nothing loaded from anywhere."""

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from readerapp.model.note_text import for_reading
from readerapp.ui import theme
from readerapp.ui.fonts import zoomed
from readerapp.ui.widgets import wants_copy

_NO_MARKER = QTextBlockFormat.MarkerType.NoMarker
_Feature = QTextDocument.MarkdownFeature
_HEADINGS = {1: 1.25, 2: 1.12}
_LINK_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BOX_ROOM = 28  # pixels before the words of an item, in which its box stands


class NoteReading(QTextBrowser):
    """`link_wanted` carries an address, `box_clicked` the number of a box to tick."""

    link_wanted = Signal(str)
    box_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAccessibleName(self.tr("Note, to be read"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setProperty("ringRadius", theme.RADIUS)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(theme.SPACE_1)
        self.anchorClicked.connect(lambda address: self.link_wanted.emit(address.toString()))
        theme.LOOK.changed.connect(self._render)

    def show_note(self, text: str) -> None:
        """Show this Markdown."""
        if text != self._text:
            self._text = text
            self._render()

    def _render(self) -> None:
        font = theme.text_font("body")
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setMarkdown(
            for_reading(self._text), _Feature.MarkdownDialectGitHub | _Feature.MarkdownNoHTML
        )
        self.document().setIndentWidth(theme.SPACE_6)
        self._calm_headings()
        self._fit()

    def _calm_headings(self) -> None:
        """Headings a little larger than the text: a note stands below a title that is larger still."""
        block = self.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                form.setFontPointSize(zoomed(self.font(), _HEADINGS.get(level, 1.0)).pointSizeF())
                cursor.mergeCharFormat(form)
            block = block.next()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(max(1, round(self.document().size().height()) + 1))

    def _box_at(self, point: QPoint) -> int | None:
        """The number of the box at a place, counted from 0."""
        cursor = self.cursorForPosition(point)
        block = cursor.block()
        cursor.setPosition(block.position())
        words = self.cursorRect(cursor)
        before = words.left() - point.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before = -before
        beside = 0 <= before <= _BOX_ROOM and words.top() <= point.y() <= words.bottom()
        return _boxes_before(block) if beside and block.blockFormat().marker() != _NO_MARKER else None

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab and Enter are for links, and selected words can be copied; all else belongs to the pane."""
        if event.key() in _LINK_KEYS or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """What is selected here is what Ctrl+C means, before it means a citation."""
        if wants_copy(event) and self.textCursor().hasSelection():
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box = self._box_at(event.position().toPoint())
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self.box_clicked.emit(box)
        else:
            super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing is ever loaded for a note."""


def _boxes_before(block: QTextBlock) -> int:
    """How many boxes stand above a block."""
    found, above = 0, block.previous()
    while above.isValid():
        found += above.blockFormat().marker() != _NO_MARKER
        above = above.previous()
    return found
