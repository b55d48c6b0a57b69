"""Our own bugs: an exception that nobody expected is logged, and shown with a report to copy."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


class CrashHook(QObject):
    """Catches what nobody caught, on any thread. One dialog at a time: a fault in painting repeats itself."""

    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog_open = False
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on, for the rest of the program."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught(
        self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("Unexpected error", exc_info=(kind, error, where))
        sys.__excepthook__(kind, error, where)  # for whoever started us from a terminal
        self._raised.emit(error)

    def _show(self, error: BaseException) -> None:
        from readerapp.ui.crash_dialog import CrashDialog

        if not self._dialog_open:
            self._dialog_open = True
            dialog = CrashDialog(error, QApplication.activeWindow())
            dialog.finished.connect(self._closed)
            dialog.open()

    def _closed(self) -> None:
        self._dialog_open = False
