"""What the window says to the reader: one bridge from whoever has something to say to who shows it."""

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

log = logging.getLogger(__name__)


class Messages(QObject):
    """`told`: a fact that passes by, and whether it can be undone. `refused`: a sentence about a failure."""

    told = Signal(str, bool)
    refused = Signal(str)

    def tell(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what has happened; a screen reader says it too."""
        self.told.emit(sentence, undoable)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
