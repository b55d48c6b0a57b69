"""About ReaderApp: licences and diagnostics."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import readerapp
from readerapp import tasks
from readerapp.ui.about import About
from readerapp.ui.desk import Desk


def about(qtbot: QtBot, folder: Path | None = None) -> About:
    desk = Desk(inline=True)
    if folder:
        desk.library = tasks.open_library(folder, create=True)
    dialog = About(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_diagnostics_hold_versions_and_sizes(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = about(qtbot, tmp_path / "library")
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert f"ReaderApp {readerapp.__version__}" in text
    assert "Library 0 papers" in text
    assert "offscreen" in text
    assert dialog._desk.library
    tasks.close_library(dialog._desk.library)


def test_diagnostics_need_no_library(qtbot: QtBot) -> None:
    dialog = about(qtbot)
    dialog.copy.click()
    assert "Library" not in QGuiApplication.clipboard().text()


def test_the_licences_can_be_read_and_left(qtbot: QtBot) -> None:
    dialog = about(qtbot)
    dialog.licences.click()
    assert dialog.text.isVisible()
    assert "PySide6" in dialog.text.toPlainText()
    dialog.licences.click()
    assert not dialog.text.isVisible()
