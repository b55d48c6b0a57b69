"""The note below a paper: to be written, or to be read as it is set."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.keymap import KEYS
from readerapp.ui.note_editor import NoteEditor
from readerapp.ui.note_reading import NoteReading
from readerapp.ui.widgets import SectionLabel, make_button


class NoteSection(QWidget):
    """`link_wanted` carries the address of a link in the note."""

    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reads = False
        self.editor = NoteEditor(self)
        self.reading = NoteReading(self)
        self.turn = make_button("", "inline")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_2)
        head.addWidget(SectionLabel(self.tr("Note")))
        head.addStretch(1)
        head.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_1)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.reading)
        self.turn.clicked.connect(self.toggle)
        self.editor.textChanged.connect(self._refresh)
        self.reading.link_wanted.connect(self.link_wanted)
        self.reading.box_clicked.connect(self._tick)
        KEYS.changed.connect(self._refresh)
        self._refresh()

    def toggle(self) -> None:
        """Read the note, or write it again."""
        self._reads = not self._reads
        self.editor.save()
        self._refresh()
        shown = self.reading if self.reading.isVisibleTo(self) else self.editor
        if self._reads == (shown is self.reading):
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> None:
        """Let the note be written."""
        if self._reads:
            self._reads = False
            self._refresh()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be written; boxes stay as they are."""
        self.editor.setReadOnly(read_only)

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus."""
        return [self.turn, self.editor, self.reading]

    def _tick(self, box: int) -> None:
        if not self.editor.isReadOnly():
            self.editor.tick(box)

    def _refresh(self) -> None:
        """Without a note there is nothing to read: then it can be written."""
        text = self.editor.toPlainText()
        reads = self._reads and bool(text.strip())
        if reads:
            self.reading.show_note(text)
        self.editor.setVisible(not reads)
        self.reading.setVisible(reads)
        self.turn.setVisible(bool(text.strip()))
        self.turn.setText(self.tr("Edit note") if reads else self.tr("Read note"))
        key = KEYS.first("note-view")
        self.turn.setToolTip(f"{self.turn.text()} ({key})" if key else self.turn.text())
