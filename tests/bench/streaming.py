"""How long the window is deaf while a large dump streams in: gaps between two turns of its event loop.

A scripted person goes on working meanwhile: types in the search field, scrolls, walks, stars, changes lists.
"""

import random
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readerapp.ui.main_window import MainWindow

BEAT = 4  # milliseconds between two beats of a loop that is free
BETWEEN = 120  # milliseconds between two acts of the person: a quick one
AT_REST = 10.0  # seconds without an import, as the baseline
LONGEST = 3_600.0  # seconds
Act = Callable[[], object]


class Watchdog(QObject):
    """Notes by how much each beat of the event loop comes late, in milliseconds, and after which act."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[tuple[float, str]] = []
        self.act = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(((now - self._last) * 1000 - BEAT, self.act))
        self._last = now

    def take(self) -> list[tuple[float, str]]:
        """What was noted since the last time."""
        late, self.late = self.late, []
        self._last = time.perf_counter()
        return late


def run(window: MainWindow, dump: str, say: Callable[..., None]) -> None:
    """The same person at rest, then while the dump comes in."""
    dog, acts = Watchdog(window), _person(window)
    _work(window, dog, acts, lambda began: time.perf_counter() - began > AT_REST)
    say(name="rest", late=dog.take())
    ended: list[object] = []
    window.bringing.ended.connect(lambda _: ended.append(True))
    window.bringing.files([Path(dump)])
    begin = time.perf_counter()
    _work(window, dog, acts, lambda began: bool(ended) or time.perf_counter() - began > LONGEST)
    say(
        name="stream",
        late=dog.take(),
        seconds=time.perf_counter() - begin,
        papers=len(window.table.papers.ids),
    )


def _work(
    window: MainWindow, dog: Watchdog, acts: Iterator[tuple[str, Act]], done: Callable[[float], bool]
) -> None:
    began = last = time.perf_counter()
    while not done(began):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if (time.perf_counter() - last) * 1000 > BETWEEN:
            last = time.perf_counter()
            dog.act, act = next(acts)
            act()


def _person(window: MainWindow) -> Iterator[tuple[str, Act]]:
    """What the person does next, for ever."""
    dice, table, field = random.Random(7), window.table, window.search.field

    def leap() -> None:
        bar = table.verticalScrollBar()
        bar.setValue(dice.randrange(bar.maximum() + 1))

    def letter(which: str) -> Act:
        return lambda: QTest.keyClicks(field, which)

    def key(which: Qt.Key) -> Act:
        return lambda: QTest.keyClick(table, which)

    shelf = cycle(("is:inbox", "is:starred", "", "is:to-read"))
    script: list[tuple[str, Act]] = [("shelf", lambda: window.finder.show_scope(next(shelf)))]
    script += [("scroll", leap)] * 6
    script += [("walk", key(Qt.Key.Key_Down))] * 5 + [
        ("star", key(Qt.Key.Key_S)),
        ("done", key(Qt.Key.Key_E)),
    ]
    for word in ("str", "lo"):
        script += [("type", letter(each)) for each in word] + [("clear", field.clear)]
    return cycle(script)
