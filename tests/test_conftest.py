"""The guards in conftest.py are seen to fail: here are the bad tests that each of them catches."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, is_local

BAD_TESTS = """
import logging, socket, threading, time
import pytest

def test_network():
    with socket.socket() as one:
        one.connect(("192.0.2.1", 80))

def test_name_lookup():
    socket.getaddrinfo("example.org", 80)

def test_log():
    logging.getLogger("x").warning("a surprise")

def test_missing_log(expect_log):
    expect_log("never said")

def test_thread():
    threading.Thread(target=time.sleep, args=(3,), name="sleepy").start()

def test_timer(qapp):
    from PySide6.QtCore import QTimer
    timer = QTimer(qapp)
    timer.setObjectName("ticking")
    timer.start(1000)

def test_qthread(qapp):
    from PySide6.QtCore import QThread
    global thread
    thread = QThread()
    thread.setObjectName("threading")
    thread.start()

def test_qt_warning(qapp):
    from PySide6.QtCore import qWarning
    qWarning("Qt complains")

def test_warning():
    import warnings
    warnings.warn("Python complains", stacklevel=1)

@pytest.mark.slow
def test_slow():
    raise AssertionError("slow tests run only with --run-slow")
"""

GOOD_TESTS = """
import logging, os, threading
from readerapp import paths

def test_log(expect_log):
    expect_log("as said")
    logging.getLogger("x").warning("as said")

def test_thread():
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()

def test_home(home):
    assert paths.library_folder() == home / "library"
    assert not home.exists()

def test_timer(qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget
    window = QWidget()
    qtbot.addWidget(window)
    timer = QTimer(window)
    timer.start(1000)
"""


@pytest.fixture(scope="module")
def bad_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_pytest(tmp_path_factory.mktemp("bad"), BAD_TESTS)


@pytest.mark.parametrize(
    "complaint",
    [
        "tried to reach ('192.0.2.1', 80)",
        "tried to reach 'example.org'",
        "Logged without `expect_log`: ['a surprise']",
        "Expected in the log, but not there: ['never said']",
        "Threads still run after this test: ['sleepy']",
        "QTimer 'ticking'",
        "QThread 'threading'",
        "QtWarningMsg: Qt complains",
        "UserWarning: Python complains",
        "1 skipped",
    ],
)
def test_guard_catches(bad_report: str, complaint: str) -> None:
    assert complaint in bad_report


def test_guards_leave_good_tests_alone(tmp_path: Path) -> None:
    assert "4 passed" in run_pytest(tmp_path, GOOD_TESTS)


def run_pytest(folder: Path, tests: str) -> str:
    """Run these tests with our conftest and our settings in a process of their own; its whole output."""
    shutil.copy(ROOT / "tests" / "conftest.py", folder)
    (folder / "test_it.py").write_text(tests, encoding="utf-8")
    config = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *config, str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "where", [("127.0.0.1", 80), ("::1", 80, 0, 0), "/run/bus", b"/run/bus", "localhost", None]
)
def test_this_machine_is_local(where: object) -> None:
    assert is_local(where)


@pytest.mark.parametrize(
    "where", [("192.0.2.1", 80), ("2001:db8::1", 80, 0, 0), "example.org", b"example.org"]
)
def test_the_rest_of_the_world_is_not(where: object) -> None:
    assert not is_local(where)
