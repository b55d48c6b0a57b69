"""Threads for what follows from a write by itself, so that nobody who writes waits for it."""

import threading
from collections.abc import Callable
from typing import ClassVar

Asked = Callable[[], bool]


class Follower:
    """Calls `catch_up(stopping)` after every commit that it is told of, never twice at a time.

    `inline` is for tests that are plain sequences: whoever wrote goes on when all of it has followed.
    """

    inline: ClassVar[bool] = False

    def __init__(self, catch_up: Callable[[Asked], None]) -> None:
        self.catch_up = catch_up
        self._news = threading.Condition()
        self._told = 0
        self._covered = 0
        self._stopping = False
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """There was a commit."""
        if self.inline:
            self.catch_up(self.is_stopping)
            return
        with self._news:
            self._told += 1
            if not self._stopping and not (self._thread and self._thread.is_alive()):
                self._thread = threading.Thread(target=self._follow, name="follower", daemon=True)
                self._thread.start()
            self._news.notify_all()

    def wait(self, seconds: float | None = None) -> None:
        """Until all that was committed before is indexed as far as can be, or this time is over."""
        with self._news:
            told = self._told
            self._news.wait_for(lambda: self._covered >= told or self._stopping, seconds)

    def is_behind(self) -> bool:
        """True while there are commits that were not followed."""
        return self._told > self._covered

    def is_stopping(self) -> bool:
        """True from the moment on when the library is to be closed."""
        return self._stopping

    def stop(self, interrupt: Callable[[], None]) -> None:
        """End the thread; `interrupt` cuts off what it is at."""
        with self._news:
            self._stopping = True
            self._news.notify_all()
        while self._thread is not None and self._thread.is_alive():
            interrupt()
            self._thread.join(0.05)

    def _follow(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._told > self._covered or self._stopping)
                if self._stopping:
                    return
                told = self._told
            try:
                self.catch_up(self.is_stopping)
            finally:
                with self._news:
                    self._covered = told
                    self._news.notify_all()
