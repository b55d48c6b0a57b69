"""Files that the system asks us to open: on a Mac they come as events, often before the library is open."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedFiles(QObject):
    """Keeps files until `flow` is called, then passes each on at once."""

    arrived = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[Path] = []
        self._flowing = False
        if sys.platform == "darwin":  # elsewhere there are none, and every event would pass through here
            app.installEventFilter(self)

    def add(self, files: list[Path]) -> None:
        """These files are to be imported."""
        self._waiting += files
        if self._flowing:
            self.flow()

    def flow(self) -> None:
        """Pass on what has waited, and from now on whatever comes."""
        self._flowing = True
        files, self._waiting = self._waiting, []
        if files:
            self.arrived.emit(files)

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.add([Path(event.file())])
            return True
        return False
