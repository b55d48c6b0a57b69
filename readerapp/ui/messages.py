"""What the window says to the reader: one bridge from whoever has something to say to who shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Messages(QObject):
    """`told`: a fact that passes by, and whether it can be undone. `refused`: a failure and a way out."""

    told = Signal(str, bool)
    refused = Signal(str, str, object)

    def tell(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what has happened; a screen reader says it too."""
        self.told.emit(sentence, undoable)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def refuse(self, sentence: str, button: str = "", act: Callable[[], object] = lambda: None) -> None:
        """Say what could not be done, with a button that helps."""
        self.refused.emit(sentence, button, act)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
