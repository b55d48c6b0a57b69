"""What the window says to the reader: one bridge from whoever has something to say to who shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from readerapp.ui.words import translate


class Messages(QObject):
    """`told`: a fact that passes by, and whether it can be undone. `refused`: a failure and a way out."""

    told = Signal(str, bool)
    refused = Signal(str, str, object)

    def tell(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what has happened; a screen reader says it too."""
        self.told.emit(sentence, undoable)
        self.announce(f"{sentence}. {translate('messages', 'Undo available')}" if undoable else sentence)

    def refuse(self, sentence: str, button: str = "", act: Callable[[], object] = lambda: None) -> None:
        """Say what could not be done, with a button that helps."""
        self.refused.emit(sentence, button, act)
        self.announce(sentence, urgent=True)

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Let a screen reader say what others see; at once if it is urgent."""
        window = self.parent()
        if not isinstance(window, QWidget) or not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(window, sentence)
        kind = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kind.Assertive if urgent else kind.Polite)
        QAccessible.updateAccessibility(event)
