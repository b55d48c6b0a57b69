"""Preferences → Library: where the library is, and another one in a window of its own."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from readerapp import paths
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.preferences import Preferences
from readerapp.ui.widgets import make_button


def usual_folder(option: str, desk: Desk) -> str:
    """What an empty folder setting means."""
    library = desk.library.folder if desk.library else paths.library_folder()
    return str({"library_folder": library, "backup_folder": library / "backups"}.get(option, ""))


def program() -> list[str]:
    """The words that start this program once more: a frozen one is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "readerapp"]


class LibraryButtons(QWidget):
    """Show the folder; open another library now."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = preferences
        show = make_button(self.tr("Show folder"))
        other = make_button(self.tr("Open another now…"))
        show.clicked.connect(self._show_folder)
        other.clicked.connect(self._open_other)
        row = FlowLayout(self, theme.SPACE_2)
        for button in (show, other):
            button.setAutoDefault(False)
            row.addWidget(button)

    def _show_folder(self) -> None:
        if self._desk.library:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.library.folder)))

    def _open_other(self) -> None:
        title = QCoreApplication.translate("LibraryButtons", "Open another library in its own window")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            open_beside(Path(folder))


def open_beside(folder: Path) -> bool:
    """Open a library in a window of its own: each has its own lock, so two may run side by side."""
    first, *rest = program()
    started: bool = QProcess.startDetached(first, [*rest, "--library", str(folder)])[0]
    return started
