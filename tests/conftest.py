"""What every test gets, asked for or not: no network, folders of its own, and guards against leftovers.

Fixtures to ask for: `expect_log` (a warning in the log is part of this test) and `home` (the folder that
settings, logs and the library of this test live in).
"""

import gc
import ipaddress
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from readerapp.library.following import Follower

ROOT = Path(__file__).parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
if sys.platform == "win32":  # the offscreen platform finds no fonts there by itself
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["WINDIR"]) / "Fonts"))
os.environ["PYTHONPATH"] = str(ROOT)  # so that child processes find readerapp too


# No deadline: how long an example takes says more about the machine than about us.
hypothesis.settings.register_profile("readerapp", deadline=None)
hypothesis.settings.load_profile("readerapp")


Follower.inline = True  # what was written is indexed before the next line; tests of the thread say otherwise


# --- slow tests --------------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-slow", action="store_true", help="run the long fuzzing and soaking too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--run-slow"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow: add --run-slow to run it"))


# --- no network --------------------------------------------------------------------------------


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: it sees every connection that Python code makes, whatever library makes it."""
    if event in {"socket.connect", "socket.sendto"}:
        where = arguments[1]
    elif event == "socket.getaddrinfo":
        where = arguments[0]
    else:
        return
    if not is_local(where):
        # Not an OSError: no code that expects a bad network may swallow this.
        pytest.fail(
            f"This test tried to reach {where!r}. Tests, like ReaderApp itself, never go online: "
            f"put what it needs into a file under tests/data."
        )


def is_local(where: object) -> bool:
    """Is this address on this machine? A Unix socket is a path; an internet address is a tuple."""
    host = where[0] if isinstance(where, tuple) else where
    if host is None or (isinstance(where, (str, bytes)) and "/" in os.fsdecode(where)):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return host == "localhost"


sys.addaudithook(_refuse_network)


# --- folders of its own ------------------------------------------------------------------------


@pytest.fixture(scope="session", autouse=True)
def _no_folders_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Qt looks its folders up once: whatever it writes lands here, not with the person who runs the tests."""
    folder = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(folder / name.lower()))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The READERAPP_HOME of this test; not there until something creates it."""
    folder = tmp_path_factory.getbasetemp() / f"home-{time.monotonic_ns()}"
    monkeypatch.setenv("READERAPP_HOME", str(folder))
    monkeypatch.delenv("READERAPP_LIBRARY", raising=False)
    return folder


# --- warnings in the log -----------------------------------------------------------------------


class _Collector(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Override logging.Handler.emit"""
        self.records.append(record)


ExpectLog = Callable[[str], None]


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[ExpectLog]:
    """`expect_log("cannot be read")`: a warning or error that matches this must be logged in this test.

    Any other warning or error in the log fails the test: a program that complains is not well.
    """
    collector = _Collector()
    expected: list[str] = []
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    root.addHandler(collector)
    yield expected.append
    root.setLevel(level)
    for handler in set(root.handlers) - set(handlers):  # ours, and log files that the test opened
        root.removeHandler(handler)
        handler.close()
    _compare_logs([record.getMessage() for record in collector.records], expected)


def _compare_logs(messages: list[str], expected: list[str]) -> None:
    surprises = [text for text in messages if not any(re.search(each, text) for each in expected)]
    missing = [each for each in expected if not any(re.search(each, text) for text in messages)]
    if surprises:
        pytest.fail(f"Logged without `expect_log`: {surprises}", pytrace=False)
    if missing:
        pytest.fail(f"Expected in the log, but not there: {missing}", pytrace=False)


# --- leftover threads and timers ---------------------------------------------------------------


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = _wait_for_none(lambda: [each for each in threading.enumerate() if _is_new(each, before)])
    if left:
        pytest.fail(
            f"Threads still run after this test: {[each.name for each in left]}. "
            f"Close what started them: a desk, an executor, a library.",
            pytrace=False,
        )


def _is_new(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    # A dummy stands for a thread of Qt's that once ran Python; Python 3.11 never forgets it.
    return thread not in before and not isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def _no_leftover_qt_workers(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """In a test with a Qt application: whatever QTimer or QThread it starts must have stopped at its end."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer

    started: list[Any] = []
    _note_starts(monkeypatch, QTimer, started)
    _note_starts(monkeypatch, QThread, started)
    yield
    gc.collect()  # a window in a reference cycle keeps its timers
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = _wait_for_none(lambda: [each for each in started if _still_runs(each)])
    names = [f"{type(each).__name__} {each.objectName()!r} of {each.parent()!r}" for each in left]
    for each in left:
        _stop(each)
    if names:
        pytest.fail(
            f"Still running after this test: {names}. Stop timers and threads in closeEvent or close(), "
            f"and give windows to qtbot.addWidget.",
            pytrace=False,
        )
    if not QThreadPool.globalInstance().waitForDone(1000):
        pytest.fail("The global QThreadPool still works after this test.", pytrace=False)


def _note_starts(monkeypatch: pytest.MonkeyPatch, kind: Any, started: list[Any]) -> None:
    """Let `kind.start` also remember which objects were started."""
    start = kind.start

    def start_and_note(self: Any, *arguments: Any) -> None:
        if self not in started:
            started.append(self)
        start(self, *arguments)

    monkeypatch.setattr(kind, "start", start_and_note)


def _still_runs(worker: Any) -> bool:
    import shiboken6

    if not shiboken6.isValid(worker):
        return False
    return bool(worker.isActive() if hasattr(worker, "isActive") else worker.isRunning())


def _stop(worker: Any) -> None:
    """So that the next test does not suffer from this one."""
    if hasattr(worker, "isActive"):
        worker.stop()
    else:
        worker.quit()
        worker.wait(1000)


def _wait_for_none(find: Callable[[], list[Any]]) -> list[Any]:
    """What `find` still finds after a second: a thread may be on its last line."""
    deadline = time.monotonic() + 1
    while (left := find()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return left
