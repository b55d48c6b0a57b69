"""The note of a paper: plain Markdown text that saves itself."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from readerapp.ui import theme

PAUSE = 1000  # milliseconds without a key until the note is saved: well below the two seconds we promise


class NoteEditor(QPlainTextEdit):
    """`written` carries the paper and its new note: after a pause, on losing the focus, and from `save`."""

    written = Signal(int, str)

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
        if self._paper is not None and self.is_unsaved():
            self._saved = self.toPlainText()
            self.written.emit(self._paper, self._saved)

    def _touched(self) -> None:
        if self.is_unsaved():
            self._pause.start()
        self._grow()

    def _refresh(self) -> None:
        self.setFont(theme.text_font("body"))
        self._grow()

    def _grow(self) -> None:
        """As high as its text, so that the pane scrolls and not the note."""
        line = self.fontMetrics().lineSpacing()
        lines = max(3, int(self.document().size().height()) + 1)
        self.setFixedHeight(lines * line + 18)

    # Overrides of Qt

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # a file is meant for the window

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()
