"""Key presses, scrolling and memory inside a window: from the event to the end of the painting it causes."""

import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from readerapp.library.files import FILE
from readerapp.ui.main_window import MainWindow

JUMPS = 60
KEYS = 60
LONG = 30.0  # seconds after which something has gone wrong
Say = Callable[..., None]
Done = Callable[[], object]


class Painted(QObject):
    """Notices when a widget is painted while something holds."""

    def __init__(self, widget: QWidget, done: Done = lambda: True) -> None:
        super().__init__(widget)
        self.seen = False
        self._done = done
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = bool(self._done())
        return False


def run(window: MainWindow, say: Say) -> None:
    """All probes, one after the other."""
    beat = settle(window)
    say(name="memory at rest", **private_mb())
    say(name="scroll", bars=_jumps(window, whole=False), rows=_jumps(window))
    say(name="keys", ms=_arrows(window))
    say(name="star", ms=_stars(window))
    say(name="filter", ms=_shelves(window))
    letters, lists = _typing(window)
    say(name="typing", letters=letters, lists=lists)
    for _ in range(10):  # some minutes of a reader's life in seconds
        _jumps(window)
        _shelves(window)
    say(name="memory after use", **private_mb())
    say(name="model", ms=_baseline_jumps(window))
    beat.stop()


def settle(window: MainWindow) -> QTimer:
    """Wait until the window is complete and at rest. Its beat makes that waiting for events always ends."""
    beat = QTimer(window, interval=20)
    beat.start()
    _until(lambda: window.is_furnished and window.desk.library is not None and window.desk.is_idle())
    _until(lambda: bool(window.table.papers.ids) and _rows_are_there(window) and window.desk.is_idle())
    _pass(1.0)  # what warms up after the first paint
    return beat


def private_mb() -> dict[str, float]:
    """Memory that this process alone holds, from the kernel; and how much of that it wrote itself."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    held = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines if line.startswith("Private_")}
    return {"mb": sum(held.values()), "written": held["Private_Dirty:"]}


def _jumps(window: MainWindow, *, whole: bool = True) -> list[float]:
    """From a leap of the scroll bar to painted rows; or only to the first painting, with bars for rows."""
    bar, dice = window.table.verticalScrollBar(), random.Random(3 if whole else 4)
    done: Done = (lambda: _rows_are_there(window)) if whole else (lambda: True)
    return [_time(window, lambda: bar.setValue(dice.randrange(bar.maximum())), done) for _ in range(JUMPS)]


def _baseline_jumps(window: MainWindow) -> list[float]:
    """The same with Qt's own model of an SQL query, all its rows fetched, in a plain table."""
    if window.desk.library is None:
        return []
    base = QSqlDatabase.addDatabase("QSQLITE", "baseline")
    base.setDatabaseName(str(window.desk.library.folder / FILE))
    base.setConnectOptions("QSQLITE_OPEN_READONLY")
    base.open()
    model = QSqlQueryModel()
    model.setQuery(_LISTED, base)
    while model.canFetchMore():
        model.fetchMore()
    view = QTableView()
    view.setModel(model)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.resize(1440, 900)
    view.show()
    _pass(0.5)
    bar, dice = view.verticalScrollBar(), random.Random(3)
    times = []
    for _ in range(JUMPS):
        painted = Painted(view.viewport())
        times += _milliseconds(lambda: bar.setValue(dice.randrange(bar.maximum())), painted)
    view.close()
    return times


_LISTED = """
SELECT p.title, p.authors, p.published_on, p.category, p.venue FROM state s JOIN paper p ON p.id = s.paper_id
WHERE s.hidden = 0 AND s.trashed = 0 ORDER BY s.order_on DESC, s.paper_id
"""


def _arrows(window: MainWindow) -> list[float]:
    """The down key until the next row is painted as selected, with rows that are at hand."""
    window.table.verticalScrollBar().setValue(0)
    window.table.select_row(0)
    _pass(0.5)
    return [_time(window, lambda: QTest.keyClick(window.table, Qt.Key.Key_Down)) for _ in range(KEYS)]


def _stars(window: MainWindow) -> list[float]:
    """The star key until the star, committed, has been painted."""
    times = []
    for _ in range(KEYS // 3):
        QTest.keyClick(window.table, Qt.Key.Key_Down)
        _pass(0.05)
        paper = window.table.current_paper() or 0
        before = _is_starred(window, paper, True)
        turned = partial(_is_starred, window, paper, not before)
        times.append(_time(window, lambda: QTest.keyClick(window.table, Qt.Key.Key_S), turned))
    return times


def _is_starred(window: MainWindow, paper: int, starred: bool) -> bool:
    row = window.table.papers.cached(paper)
    return row is not None and row.starred == starred


def _shelves(window: MainWindow) -> list[float]:
    """A shelf is asked for until its rows are painted and its count stands."""
    queries = ("is:to-read", "is:starred", "is:inbox", "tag:ml", "")
    return [_answered(window, partial(window.finder.show_scope, query)) for query in queries * 6]


def _typing(window: MainWindow) -> tuple[list[float], list[float]]:
    """A letter until the search field shows it; and until the list shows what it found."""
    field, letters, lists = window.search.field, [], []
    for word in _words(window):
        field.setFocus()
        for letter in word:
            painted = Painted(field)
            letters += _milliseconds(partial(QTest.keyClick, field, letter), painted)
            lists.append(letters[-1] + _answered(window, lambda: None))
        field.clear()
        _answered(window, lambda: window.finder.show_scope(""))
        _pass(0.2)
    return letters, lists


def _words(window: MainWindow) -> list[str]:
    """Four words of the newest papers, so that something is found."""
    rows = (window.table.papers.cached(paper) for paper in window.table.papers.ids[:10])
    words = [word for row in rows if row for word in row.title.lower().split()]
    return [word[:6] for word in words if word.isascii() and word.isalpha() and len(word) > 5][:4]


def _answered(window: MainWindow, act: Done) -> float:
    """From an act to the painted rows of the list that answers it."""
    answers: list[object] = []
    note = lambda *found: answers.append(found)  # noqa: E731 - the same object is disconnected again
    window.finder.found.connect(note)
    took = _time(window, act, lambda: answers and _rows_are_there(window))
    window.finder.found.disconnect(note)
    return took


def _time(window: MainWindow, act: Done, done: Done = lambda: True) -> float:
    """Milliseconds from an act to the end of the painting of the list that shows that it is done."""
    took = _milliseconds(act, Painted(window.table.viewport(), done))
    _until(window.desk.is_idle)
    return took[0]


def _milliseconds(act: Done, painted: Painted) -> list[float]:
    begin = time.perf_counter()
    act()
    _until(lambda: painted.seen)
    painted.deleteLater()
    return [(time.perf_counter() - begin) * 1000]


def _rows_are_there(window: MainWindow) -> bool:
    """Every row on the screen is that of a paper, and no bar in its place."""
    table = window.table
    last = table.rowAt(table.viewport().height() - 1)
    shown = table.papers.ids[table.rowAt(0) : (last if last >= 0 else len(table.papers.ids)) + 1]
    return all(table.papers.cached(paper) for paper in shown)


def _until(done: Done) -> None:
    """Let events come until it is done; never in a busy loop, which would keep the other threads waiting."""
    end = time.perf_counter() + LONG
    while not done():
        if time.perf_counter() > end:
            raise TimeoutError("The window did not do what was waited for.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _pass(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() > end)
