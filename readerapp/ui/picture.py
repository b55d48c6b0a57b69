"""A picture of the window as a file, for the README and for machines without a display."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from readerapp.ui import theme
from readerapp.ui.main_window import MainWindow

SIZE = (1280, 860)  # whatever the screen: where there is none, Qt imagines a small one
CALM = 400  # milliseconds without an outstanding answer: then everything is painted


class Photographer(QObject):
    """Waits until the window shows all it will show, saves it, and closes it."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        window.resize(*SIZE)
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
        saved = _picture(self._window).save(str(self._file))
        self._window.close()
        QApplication.exit(0 if saved else 1)


def _picture(window: MainWindow) -> QPixmap:
    """The window with the dialogs that are open over it (the receipt of a file that was given)."""
    whole = window.grab()
    painter = QPainter(whole)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            place = dialog.rect().translated(window.rect().center() - dialog.rect().center())
            painter.drawPixmap(place.topLeft(), dialog.grab())
            painter.setPen(theme.current().edge)
            painter.drawRect(place)
    painter.end()
    return whole


def colours(file: Path) -> int:
    """How many colours a picture has, looked at every few pixels; 0 if it cannot be read."""
    image = QImage(str(file))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
