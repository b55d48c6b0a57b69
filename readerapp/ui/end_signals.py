"""A polite end: when the system asks us to go, the windows close as if the reader had closed them.

Python runs a signal handler only between two of its own steps, and Qt's loop may sleep for hours; so the
signal writes a byte into a pipe that Qt watches.
"""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

ENDING = "ending"  # a property of the application: nobody is there to be asked
NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


class EndSignals(QObject):
    """Closes all windows on a signal that asks the program to end."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        if sys.platform == "win32":  # there it is a message to the window, and Qt takes care of it
            return
        self._read, write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(write, False)
        signal.set_wakeup_fd(write)
        for name in NAMES:
            signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)

    def _close(self) -> None:
        os.read(self._read, 100)
        if (app := QApplication.instance()) is not None:
            app.setProperty(ENDING, True)
        QApplication.closeAllWindows()
