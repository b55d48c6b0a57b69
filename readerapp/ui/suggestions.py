"""Offers how a query may go on while it is typed. Enter stays what it was, unless a line was chosen."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from readerapp import tasks
from readerapp.model.suggestions import Suggestion
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.search_history import SearchHistory
from readerapp.ui.suggestion_list import SuggestionList

PAUSE = 60  # milliseconds: between two quick key strokes nobody reads
SHORTEST = 2  # letters of a plain word before anything is offered

Key = Qt.Key


class Suggestions(QObject):
    """Watches a search field. `asked` carries a query of the past; `closed`: nothing is offered now."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, field: QLineEdit, history: SearchHistory) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._history = history
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.list = SuggestionList(field)
        self.list.taken.connect(self.take)
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)

    def is_open(self) -> bool:
        """Is anything offered?"""
        return self.list.isVisible()

    def close(self) -> None:
        """Offer nothing, whatever was asked for."""
        self._pause.stop()
        if self.is_open():
            self.list.hide()
            self.closed.emit()

    def open(self) -> None:
        """Offer what there is, be it that nothing was typed yet."""
        self._ask()

    def take(self, suggestion: Suggestion) -> None:
        """Put a suggestion into the field, and go on from there."""
        text = self._field.text()
        new = text[: suggestion.start] + suggestion.insert + text[suggestion.end :].lstrip()
        self.close()
        self._field.setText(new)
        self._field.setCursorPosition(suggestion.start + len(suggestion.insert))
        self._field.textEdited.emit(new)
        if suggestion.kind == "past":
            self.close()
            self.asked.emit(new)

    def _typed(self, text: str) -> None:
        word = text[: self._field.cursorPosition()].rpartition(" ")[2]
        if ":" in word or '"' in text or len(word) >= SHORTEST:
            self._pause.start()
        else:
            self.close()

    def _ask(self) -> None:
        if self._desk.library is None:
            return
        text, cursor, past = self._field.text(), self._field.cursorPosition(), tuple(self._history.past)
        self._desk.run(
            lambda library: tasks.suggest(library, text, cursor, past),
            then=lambda found: self._show(text, found),
            latest="suggest",
            lane=Lane.ROWS,
        )

    def _show(self, text: str, found: list[Suggestion]) -> None:
        """Offer the answer, unless the reader has typed on or gone away meanwhile."""
        if text == self._field.text() and self._field.hasFocus():
            was_open = self.is_open()
            self.list.offer(found)
            if was_open and not found:
                self.closed.emit()

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self.is_open() and event.key() == Key.Key_Escape:
                event.accept()  # closes what is offered, and not yet the search
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """True if the key was for the suggestions."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.is_open():
            wanted = (event.key(), held) == (Key.Key_Down, Qt.KeyboardModifier.AltModifier) or (
                (event.key(), held) == (Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
            )
            if wanted:
                self.open()
            return wanted
        if event.key() in (Key.Key_Down, Key.Key_Up):
            self.list.step(1 if event.key() == Key.Key_Down else -1)
            return True
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            return self._enter()
        return self._other(event)

    def _enter(self) -> bool:
        """Takes what was chosen; else Enter searches, as ever."""
        chosen = self.list.chosen()
        if chosen:
            self.take(chosen)
        else:
            self.close()
        return chosen is not None

    def _other(self, event: QKeyEvent) -> bool:
        chosen = self.list.chosen()
        if event.key() == Key.Key_Tab and (first := chosen or self.list.first()):
            self.take(first)
        elif event.key() == Key.Key_Escape:
            self.close()
        elif event.key() == Key.Key_Delete and chosen and chosen.kind == "past":
            self._history.forget(chosen.insert)
            self._ask()
        else:
            return False
        return True
