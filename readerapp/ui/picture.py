"""A picture of the window as a file, for the README and for machines without a display."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from readerapp.ui.main_window import MainWindow

CALM = 400  # milliseconds without an outstanding answer: then everything is painted


class Photographer(QObject):
    """Waits until the window shows all it will show, saves it, and closes it."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self._take)
        window.desk.idle.connect(self._wait)
        window.desk.changed.connect(self._wait)

    def _wait(self) -> None:
        self._calm.start()

    def _take(self) -> None:
        if not self._window.desk.is_idle():
            return
        if self._window.table.papers.ids and not self._window.table.selected_count():
            self._window.table.select_row(0)
            self._calm.start()
            return
        saved = self._window.grab().save(str(self._file))
        self._window.close()
        QApplication.exit(0 if saved else 1)
