"""The window's start-up: wiring only.

What one waits for is the list: its first rows are read and painted before anything else is loaded. Then come
the other parts of the window, and the desk opens the library.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from readerapp import log, paths, settings, tasks
from readerapp.ui import theme
from readerapp.ui.crash import CrashHook
from readerapp.ui.desk import Desk
from readerapp.ui.end_signals import EndSignals
from readerapp.ui.handover import hand_over
from readerapp.ui.languages import speak
from readerapp.ui.main_window import MainWindow
from readerapp.ui.opened_files import OpenedFiles
from readerapp.ui.window_state import last_query, open_state

if TYPE_CHECKING:
    from readerapp.ui.handover import Handover

# A busy thread gives the interpreter's lock to the window after so long. Qt lets go of it in many calls and
# waits for it after each: beside a busy thread a painting took up to 51 ms (p90) with the usual 5 ms, 27 so.
GIL_SECONDS = 0.0005
PATIENCE = 1000  # milliseconds to wait for the first painting: a window may be minimised


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed."""
    log.hold()
    given = _parser().parse_args(sys.argv[1:] if argv is None else argv)
    now = settings.load(paths.settings_file())
    folder = paths.library_folder(given.library, now.library_folder)
    files = [Path(name).absolute() for name in given.files]
    if given.picture is None and hand_over(folder, files):
        return 0  # a window with this library is open already, and comes to the front
    if given.scale:
        os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    app = _application()
    speak(app, now.language)
    window = _window(app, folder, files)
    if given.theme:
        window.preferences.show_theme(given.theme)
    if given.picture is not None:
        from readerapp.ui.picture import Photographer

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
    app.setDesktopFileName("io.github.readerapp.readerapp")
    app.setWindowIcon(theme.icon("readerapp"))
    CrashHook(app).install()
    EndSignals(app)
    return app


def _window(app: QApplication, folder: Path, files: list[Path]) -> MainWindow:
    """The window with the list alone; the rest follows when that was painted."""
    desk = Desk(app)
    with ThreadPoolExecutor(1) as reading:  # while the window is made
        asked = reading.submit(tasks.first_rows, folder, last_query(open_state(), folder))
        window = MainWindow(desk, at_once=False)
    opened = OpenedFiles(app)
    opened.add(files)
    window.restore()
    window.show_first(asked.result())
    window.show()
    complete = QTimer(window, singleShot=True, interval=PATIENCE)
    complete.timeout.connect(lambda: _complete(window, opened, folder))
    complete.start()
    window.table.painted.connect(lambda: complete.start(0))
    return window


def _complete(window: MainWindow, opened: OpenedFiles, folder: Path) -> None:
    """Load and make all the rest, open the library, and let the collector of garbage work again."""
    # The first painting came after the patience had ended, or the window was closed right after it.
    if window.is_furnished or not window.isVisible():
        return
    from readerapp.ui.handover import Handover
    from readerapp.ui.library_states import LibraryStates

    log.set_up(paths.log_folder())
    window.furnish()
    window.panes.restore(open_state())
    handover = Handover(window)
    opened.arrived.connect(window.commands.library.take_files)
    handover.arrived.connect(opened.add)
    handover.arrived.connect(window.come_forward)
    window.desk.opened.connect(lambda: _listen(handover, window.desk))
    window.desk.opened.connect(opened.flow)
    window.closed.connect(handover.close)
    LibraryStates(window).open(folder)
    sys.setswitchinterval(GIL_SECONDS)
    gc.enable()
    gc.freeze()  # a quarter of a million objects that stay: to look through them takes longer than a frame


def _listen(handover: "Handover", desk: Desk) -> None:
    """Later starts with the library that is open now are sent here."""
    if desk.library is not None:
        handover.close()
        handover.listen(desk.library.folder)


if __name__ == "__main__":  # `python -m readerapp.app`; a child process of the parser imports this file again
    sys.exit(main())
