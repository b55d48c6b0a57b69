"""Keeps what is being written in view while the pane around it scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from readerapp.ui import theme
from readerapp.ui.note_editor import NoteEditor


class NoteInView(QObject):
    """Scrolls a pane so that its note is seen. Qt itself would show the line of the cursor and no more."""

    def __init__(self, area: QScrollArea, page: QWidget, note: NoteEditor) -> None:
        super().__init__(area)
        self._area = area
        self._page = page
        self._note = note
        note.cursorPositionChanged.connect(self.follow)
        for each in (page, note):
            each.installEventFilter(self)  # the page grows with the note, a moment after the key
        self._later = QTimer(self, singleShot=True, interval=0)  # and what stands between them after that
        self._later.timeout.connect(self.follow)

    def follow(self) -> None:
        """Show the note if it is written in: all of it, or the cursor's line where it is too high."""
        if self._note.hasFocus():
            whole = self._placed(self._note.rect())
            line = self._placed(self._note.cursorRect().translated(self._note.viewport().pos()))
            self._show(whole if whole.height() <= self._area.viewport().height() else line)

    def _placed(self, rect: QRect) -> QRect:
        return rect.translated(self._note.mapTo(self._page, QPoint(0, 0)))

    def _show(self, rect: QRect) -> None:
        """Scroll no further than needed, with a little air around."""
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        air = min(theme.SPACE_4, max(0, (height - rect.height()) // 2))
        least, most = rect.bottom() + 1 + air - height, rect.top() - air
        bar.setValue(max(least, min(bar.value(), most)))

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.follow()
            self._later.start()
        return False
