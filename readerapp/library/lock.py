"""One writer per library: an operating-system lock on `lock` in the library's folder.

The system drops it when the process ends, however it ends, so a crash never locks anyone out.
"""

import os
import sys
from pathlib import Path
from typing import IO


class Lock:
    """A held lock; `take` returns None where another process holds it."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    @classmethod
    def take(cls, path: Path) -> "Lock | None":
        """Lock without waiting. OSError only if the file itself cannot be opened."""
        file = path.open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError:
            file.close()
            return None
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        return cls(file)

    def release(self) -> None:
        """Let others in."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(1_000_000)  # beyond the process id: Windows would hide a locked byte from readers
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
