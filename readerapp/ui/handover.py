"""One window a library: a second start hands its files to the first window, which comes to the front.

It works without a network socket: the first window holds a lock file and watches a folder; a second start
writes a note into that folder and waits until it has been taken.
"""

import json
import logging
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds to wait for the other window to take the note
FOLDER = "handover"


def hand_over(library: Path, files: list[Path]) -> bool:
    """Give these files to the window that has this library open; False if there is none that takes them."""
    folder = library / FOLDER
    if not folder.is_dir() or _free(folder):
        return False
    note = folder / f"{os.getpid()}-{time.monotonic_ns()}.json"
    draft = note.with_suffix(".tmp")
    try:
        draft.write_text(json.dumps([str(file) for file in files]), encoding="utf-8")
        draft.rename(note)  # in one step: the watcher never sees half a note
    except OSError as error:  # a library that we may not write into, or a full disk
        log.info("No hand-over: %s", error)
        return False
    deadline = time.monotonic() + PATIENCE
    while note.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    taken = not note.exists()
    note.unlink(missing_ok=True)
    return taken


def _free(folder: Path) -> bool:
    lock = _lock(folder)
    free = lock.tryLock(0)
    lock.unlock()
    return free


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # a window may be open for weeks; Qt still sees that a crashed one has gone
    return lock


class Handover(QObject):
    """The receiving side: `arrived` carries the files of each later start, which may be none."""

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._take)

    def listen(self, library: Path) -> None:
        """Take notes for this library from now on. A library that cannot be written is not listened for."""
        folder = library / FOLDER
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            log.info("No hand-over: %s", error)
            return
        lock = _lock(folder)
        if lock.tryLock(0):
            self._folder, self._lock = folder, lock
            self._watcher.addPath(str(folder))
            self._take()

    def close(self) -> None:
        """Take no more notes."""
        if self._folder is not None and self._lock is not None:
            self._watcher.removePath(str(self._folder))
            self._lock.unlock()
            self._folder = self._lock = None

    def _take(self) -> None:
        if self._folder is None:
            return
        for note in sorted(self._folder.glob("*.json")):
            try:
                names = json.loads(note.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                names = []
            note.unlink(missing_ok=True)
            self.arrived.emit([Path(name) for name in names])
