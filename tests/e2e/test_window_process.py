"""The real program, as a process: it starts, shows, takes a second start, and closes."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp import tasks

START = "import sys; from readerapp.app import main; sys.exit(main(sys.argv[1:]))"
PATIENCE = 60.0


def start(home: Path, *arguments: str, code: str = START) -> "subprocess.Popen[str]":
    """Start the program on the offscreen platform."""
    environment = {**os.environ, "READERAPP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def finish(process: "subprocess.Popen[str]") -> str:
    """Wait for the end; what it said."""
    output, _ = process.communicate(timeout=PATIENCE)
    return output


def until(so: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    """Wait until something outside of this process is so."""
    deadline = time.monotonic() + PATIENCE
    while not so():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_picture_of_the_window(tmp_path: Path) -> None:
    library = tasks.open_library(tmp_path / "library", create=True)
    tasks.import_files(library, [tasks.sample_file()])
    tasks.close_library(library)
    picture = tmp_path / "window.png"
    process = start(tmp_path, "--library", str(tmp_path / "library"), "--picture", str(picture))
    assert finish(process) == ""
    assert process.returncode == 0
    assert picture.stat().st_size > 20_000


@pytest.mark.skipif(os.name == "nt", reason="a process is asked to end with SIGTERM")
def test_a_second_start_gives_its_files_to_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    page = shutil.copy(tasks.sample_file(), tmp_path / "page.txt")
    first = start(tmp_path, "--library", str(folder))
    lock = folder / "handover" / "window.lock"
    until(lock.exists, first)
    second = start(tmp_path, "--library", str(folder), str(page))
    assert finish(second) == ""
    assert second.returncode == 0
    reading = tasks.open_library(folder, share=True)
    try:
        until(lambda: len(tasks.find(reading, "").ids) > 10, first)
    finally:
        tasks.close_library(reading)
    first.terminate()
    lines = finish(first).splitlines()
    assert not [line for line in lines if not line.startswith("This plugin does not support")]
    assert first.returncode == 0
    assert not lock.exists()


def test_the_module_can_be_run(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    arguments = ["--library", str(tmp_path / "library"), "--picture", str(picture)]
    environment = {**os.environ, "READERAPP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "readerapp.app", *arguments]
    subprocess.run(command, env=environment, check=True, timeout=PATIENCE)
    assert picture.exists()


HEAVY = ("sqlalchemy", "sqlmodel", "pydantic", "alembic", "feedparser", "httpx", "numpy")
FIRST_PAINT = f"""
import sys
from PySide6.QtCore import QTimer
from readerapp.ui.row_delegate import RowDelegate
seen = []
paint = RowDelegate.paint
def note(self, *arguments):
    paint(self, *arguments)
    if not seen and arguments[-1].data(257) is not None:
        seen.append([name for name in {HEAVY!r} if name in sys.modules])
        print("heavy at the first row:", seen[0])
        from PySide6.QtWidgets import QApplication
        QTimer.singleShot(0, QApplication.closeAllWindows)
RowDelegate.paint = note
from readerapp.app import main
sys.exit(main(sys.argv[1:]))
"""


def test_nothing_heavy_is_loaded_before_the_first_rows(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    library = tasks.open_library(folder, create=True)
    tasks.import_files(library, [tasks.sample_file()])
    tasks.close_library(library)
    process = start(tmp_path, "--library", str(folder), code=FIRST_PAINT)
    assert finish(process).strip() == "heavy at the first row: []"


def test_a_late_first_painting_makes_no_second_window(tmp_path: Path) -> None:
    code = (
        "import sys, readerapp.app as app;"
        "made = app._complete;"
        "app._complete = lambda window, *rest: (made(window, *rest), made(window, *rest));"
        "sys.exit(app.main(sys.argv[1:]))"
    )
    picture = tmp_path / "window.png"
    process = start(tmp_path, "--library", str(tmp_path / "library"), "--picture", str(picture), code=code)
    assert finish(process) == ""
    assert process.returncode == 0
