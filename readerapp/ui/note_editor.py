"""The note of a paper: plain Markdown text that saves itself, and keys that know lists and emphasis."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from readerapp.model import note_text
from readerapp.ui import theme

PAUSE = 1000  # milliseconds without a key until the note is saved: well below the two seconds we promise
DRAFT = 200  # milliseconds until what is typed is safe from a crash

_MARKS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Keypad, _Ctrl = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ControlModifier


class NoteEditor(QPlainTextEdit):
    """`written` carries the paper and its new note: after a pause, on losing the focus, and from `save`.

    `typed` carries, while that pause lasts, the paper, what is typed by now, and what the library has.
    """

    written = Signal(int, str)
    typed = Signal(int, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: int | None = None
        self._saved = ""
        self._drafts: dict[int, str] = {}
        self.setProperty("kind", "field")
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note in Markdown. It saves itself."))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.text_font("body"))
        theme.LOOK.changed.connect(self._refresh)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        self._draft = QTimer(self, singleShot=True, interval=DRAFT)
        self._draft.timeout.connect(self._tell_draft)
        self.textChanged.connect(self._touched)

    def show_note(self, paper: int, text: str) -> None:
        """Show the note of a paper. What is being typed here is never replaced by an older text."""
        if paper != self._paper:
            self.save()
            self._paper = paper
        elif self.is_unsaved():
            return
        self._saved = text
        shown = self._drafts.get(paper, text)
        if shown != self.toPlainText():
            self.setPlainText(shown)
        self._pause.stop()

    def keep_draft(self, paper: int, text: str) -> None:
        """The library could not take this note: keep it here, and show it instead of what the library has."""
        self._drafts[paper] = text

    def save_drafts(self) -> None:
        """Try again to save what the library did not take."""
        drafts, self._drafts = self._drafts, {}
        for paper, text in drafts.items():
            self.written.emit(paper, text)

    def is_unsaved(self) -> bool:
        """Is there something here that the library does not have?"""
        return self._paper is not None and self.toPlainText() != self._saved

    def save(self) -> None:
        """Give what was typed to the library now."""
        self._pause.stop()
        self._draft.stop()
        if self._paper is not None and self.is_unsaved():
            self._saved = self.toPlainText()
            self.written.emit(self._paper, self._saved)

    def tick(self, box: int) -> None:
        """Tick or untick one of the boxes, counted from 0."""
        self._replace(note_text.box_ticked(self.toPlainText(), box))
        self.save()

    def _touched(self) -> None:
        if self.is_unsaved():
            self._pause.start()
            if not self._draft.isActive():  # not later with each key, but this often while keys come
                self._draft.start()
        self._grow()

    def _tell_draft(self) -> None:
        if self._paper is not None and self.is_unsaved():
            self.typed.emit(self._paper, self.toPlainText(), self._saved)

    def _refresh(self) -> None:
        self.setFont(theme.text_font("body"))
        self._grow()

    def _grow(self) -> None:
        """As high as its text, so that the pane scrolls and not the note."""
        line = self.fontMetrics().lineSpacing()
        lines = max(3, int(self.document().size().height()) + 1)
        self.setFixedHeight(lines * line + 18)

    # What keys do

    def _go_on(self) -> bool:
        """Begin the next item of a list; in an empty item end the list. False if this is no list."""
        cursor = self.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        begin = note_text.continued(line)
        if begin is None or cursor.hasSelection():
            return False
        if begin:
            cursor.insertText(f"\n{begin}")
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.ensureCursorVisible()
        return True

    def _tick_line(self) -> bool:
        """Tick the box of the line, or give the item one. False if this is no item."""
        cursor = self.textCursor()
        line, at = cursor.block().text(), cursor.position()
        after = note_text.ticked(line)
        if after is None:
            return False
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setPosition(cursor.block().position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after)
        cursor.setPosition(at + len(after) - len(line))
        self.setTextCursor(cursor)
        return True

    def _emphasise(self, mark: str) -> None:
        cursor, text = self.textCursor(), self.toPlainText()
        edges = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = (len(_units(text)[: 2 * edge].decode("utf-16-le", "ignore")) for edge in edges)
        new, start, end = note_text.emphasised(text, start, end, mark)
        self._replace(new)
        cursor = self.textCursor()
        cursor.setPosition(len(_units(new[:start])) // 2)
        cursor.setPosition(len(_units(new[:end])) // 2, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _replace(self, text: str) -> None:
        """Another text, as one step that Ctrl+Z takes back."""
        if text != self.toPlainText():
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)

    def _own_key(self, event: QKeyEvent) -> str:
        """What a key does here and nowhere else: "**", "*", "tick", "go on", or nothing."""
        held = event.modifiers() & ~_Keypad
        if held == _Ctrl and event.key() in _MARKS:
            return _MARKS[Qt.Key(event.key())]
        if event.key() in _ENTERS and held == _Ctrl:
            return "tick" if note_text.ticked(self.textCursor().block().text()) is not None else ""
        return "go on" if event.key() in _ENTERS and not held else ""

    # Overrides of Qt

    def event(self, event: QEvent) -> bool:
        """These keys are the note's own before they are the window's."""
        offered = event.type() == QEvent.Type.ShortcutOverride
        if offered and isinstance(event, QKeyEvent) and self._own_key(event) and not self.isReadOnly():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = "" if self.isReadOnly() else self._own_key(event)
        if own in ("**", "*"):
            self._emphasise(own)
        elif not ((own == "tick" and self._tick_line()) or (own == "go on" and self._go_on())):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # a file is meant for the window

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()


def _units(text: str) -> bytes:
    """As Qt counts: two bytes a unit."""
    return text.encode("utf-16-le")
