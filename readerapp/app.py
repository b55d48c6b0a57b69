"""The window's start-up: wiring only.

Nothing here reads the library: the window is painted first, and the desk opens the library meanwhile.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from readerapp import log, paths, settings
from readerapp.ui import theme
from readerapp.ui.crash import CrashHook
from readerapp.ui.desk import Desk
from readerapp.ui.end_signals import EndSignals
from readerapp.ui.handover import Handover, hand_over
from readerapp.ui.library_states import LibraryStates
from readerapp.ui.main_window import MainWindow
from readerapp.ui.opened_files import OpenedFiles
from readerapp.ui.picture import Photographer


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed."""
    given = _parser().parse_args(sys.argv[1:] if argv is None else argv)
    folder = paths.library_folder(given.library, settings.load(paths.settings_file()).library_folder)
    files = [Path(name).absolute() for name in given.files]
    if given.picture is None and hand_over(folder, files):
        return 0  # a window with this library is open already, and comes to the front
    if given.scale:
        os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    log.set_up(paths.log_folder())
    app = _application()
    window = _window(app, folder, files)
    if given.theme:
        window.preferences.show_theme(given.theme)
    if given.picture is not None:
        Photographer(window, given.picture)
    return int(app.exec())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="readerapp", description="Open the window of ReaderApp.")
    parser.add_argument("--library", metavar="DIR", help="the folder of the library")
    parser.add_argument("--picture", metavar="FILE", type=Path, help="save a picture of the window and quit")
    parser.add_argument("--theme", choices=["light", "dark", "contrast"], help="for this time only")
    parser.add_argument("--scale", type=float, help="make everything so many times as large")
    parser.add_argument("files", metavar="FILE", nargs="*", help="a file to import")
    return parser


def _application() -> QApplication:
    app = QApplication(["readerapp"])
    app.setApplicationName("ReaderApp")
    app.setApplicationDisplayName("")  # the window's title names the library, that is enough
    app.setDesktopFileName("readerapp")
    app.setWindowIcon(theme.icon("readerapp"))
    CrashHook(app).install()
    EndSignals(app)
    return app


def _window(app: QApplication, folder: Path, files: list[Path]) -> MainWindow:
    desk = Desk(app)
    window = MainWindow(desk)
    handover = Handover(window)
    opened = OpenedFiles(app)
    opened.add(files)
    opened.arrived.connect(window.bringing.files)
    handover.arrived.connect(opened.add)
    handover.arrived.connect(window.come_forward)
    desk.opened.connect(lambda: handover.listen(folder))
    desk.opened.connect(opened.flow)
    window.closed.connect(handover.close)
    window.restore()
    window.show()
    LibraryStates(window.list, desk).open(folder)
    return window


if __name__ == "__main__":  # `python -m readerapp.app`; a child process of the parser imports this file again
    sys.exit(main())
