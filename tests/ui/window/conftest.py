"""A real window over a real library: the sample page, imported once and copied for every test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp import tasks
from readerapp.ui.desk import Desk
from readerapp.ui.library_states import LibraryStates
from readerapp.ui.main_window import MainWindow
from tests.ui.window.reader import Reader


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "library"
    library = tasks.open_library(folder, create=True)
    tasks.import_files(library, [tasks.sample_file()])
    tasks.close_library(library)
    return folder


@pytest.fixture
def library_folder(_template: Path, tmp_path: Path) -> Path:
    """A library with the papers of the sample."""
    folder = tmp_path / "My papers"
    shutil.copytree(_template, folder)
    return folder


OpenWindow = Callable[[Path], Reader]


@pytest.fixture
def open_window(qtbot: QtBot, look: QApplication) -> Iterator[OpenWindow]:
    """Opens windows, and closes what is still open at the end."""
    opened: list[MainWindow] = []

    def open_one(folder: Path) -> Reader:
        window = MainWindow(Desk())
        opened.append(window)
        window.restore()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        LibraryStates(window).open(folder)
        reader = Reader(qtbot, window)
        reader.settle()
        return reader

    yield open_one
    for window in opened:
        _close_all(window)


@pytest.fixture
def reader(open_window: OpenWindow, library_folder: Path) -> Reader:
    """Somebody at a window with the papers of the sample."""
    return open_window(library_folder)


@pytest.fixture
def empty_reader(open_window: OpenWindow, tmp_path: Path) -> Reader:
    """Somebody at the very first start."""
    return open_window(tmp_path / "New")


def _close_all(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    window.close()
    desk: Any = window.desk
    window.deleteLater()
    desk.deleteLater()
    QApplication.processEvents()
