"""Brings files and texts in: on a lane of its own, with progress, and cancelled whole or not at all."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.model.changes import Changes
from readerapp.ui import style_choice
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.end_signals import ENDING

FIRST_LOOK = 300  # milliseconds between two looks at the rows that an import has stored so far


class Bringing(QObject):
    """`began`, then `progressed`, then `ended` with the `Import`, or with None if it could not be done.

    `style_added` carries a citation style that was among the files.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)
    style_added = Signal(object)
    _reported = Signal(object)
    _broken = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = threading.Event()
        self._running = 0
        self._reported.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        self._broken.connect(lambda: self._end(None), Qt.ConnectionType.QueuedConnection)
        self._look = QTimer(self, singleShot=True, interval=FIRST_LOOK)
        self._look.timeout.connect(self._show_rows_so_far)

    def is_running(self) -> bool:
        """Is an import under way?"""
        return self._running > 0

    def files(self, paths: Sequence[Path]) -> None:
        """Import files; a folder stands for what lies in it. A citation style is taken in for citing."""
        styles = [path for path in paths if path.suffix.lower() == style_choice.ENDING and path.is_file()]
        for file in styles:
            style_choice.take(self._desk, file, self.style_added.emit)
        if rest := [path for path in paths if path not in styles]:
            self._begin(tasks.import_files, rest)

    def text(self, text: str) -> None:
        """Import a text that was pasted or dropped."""
        self._begin(tasks.import_text, text)

    def cancel(self) -> None:
        """Ask the running import to stop, in mid-file if need be; it takes back all it has stored."""
        if self._running:
            self._stop.set()
            tasks.stop_reading()

    def keeps(self, window: QWidget) -> bool:
        """Is an import running that the reader, who is asked, will not end by closing the window?"""
        app = QApplication.instance()
        if not self._running or app is None or app.property(ENDING):
            return False
        box = QMessageBox(window)
        box.setWindowTitle(self.tr("Import running"))
        box.setText(self.tr("An import is still running. If you close now, all of it is taken back."))
        go_on = box.addButton(self.tr("Keep importing"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("Close and take back"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        self.ended.connect(box.reject)  # nothing is left to ask
        box.exec()
        self.ended.disconnect(box.reject)
        box.deleteLater()
        return self._running > 0 and box.clickedButton() is go_on

    def _begin(self, task: Callable[..., tasks.Import], what: object) -> None:
        if self._desk.library is None:
            self._desk.refused.emit(self.tr("There is no open library to import into."))
            return
        if not self._running:
            self._stop.clear()
        self._running += 1
        self.began.emit()

        def bring(library: tasks.Library) -> tasks.Import:
            reports: dict[str, Any] = {"progress": self._reported.emit, "cancelled": self._stop.is_set}
            try:
                return task(library, what, **reports)
            except AppError:
                raise
            except BaseException:
                self._broken.emit()  # the crash dialog tells of it; nothing goes on here
                raise

        self._desk.write(bring, then=self._finish, failed=self._fail, lane=Lane.BRING)

    def _progressed(self, progress: tasks.Progress) -> None:
        if self._running:
            self.progressed.emit(progress)
            if progress.entries and not self._look.isActive():
                self._look.start()

    def _show_rows_so_far(self) -> None:
        if self._running:
            self._desk.changed.emit(Changes(papers=frozenset(), lists=True))

    def _finish(self, brought: tasks.Import) -> None:
        self._end(brought)

    def _fail(self, error: AppError) -> None:
        self._end(None)
        self._desk.refused.emit(error.sentence)

    def _end(self, brought: tasks.Import | None) -> None:
        self._running -= 1
        self._look.stop()
        self.ended.emit(brought)
