"""A window of its own process that is measured from outside: `python -m tests.bench.window WHAT LIBRARY`.

It says on standard output when it is ready, in lines of JSON, and ends when its standard input does.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def say(**what: Any) -> None:
    """A line for whoever measures."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def bare() -> None:
    """The least that Qt can do: a window that is painted once."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            say(painted=True)

    app = QApplication(["bare"])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    _quit_with_parent()
    app.exec()


def start(library: str) -> None:
    """ReaderApp as it starts; it says when the first row of a paper has been painted."""
    from readerapp.ui.row_delegate import RowDelegate

    paint = RowDelegate._paint_row

    def paint_and_say(*arguments: Any) -> None:
        paint(*arguments)
        RowDelegate._paint_row = paint  # type: ignore[method-assign]
        say(painted=True)

    RowDelegate._paint_row = paint_and_say  # type: ignore[assignment,method-assign]
    _quit_with_parent()
    from readerapp import cli

    cli.main(["--library", library])


def probe(library: str) -> None:
    """ReaderApp under the fingers: every probe in turn, and a line of JSON with what they took."""
    from readerapp import app
    from tests.bench import probes

    window = app._window(app._application(), Path(library), [])
    probes.run(window, say)
    window.close()


def stream(library: str, dump: str) -> None:
    """ReaderApp under the fingers while a dump of many papers comes in."""
    from readerapp import app
    from tests.bench import probes, streaming

    window = app._window(app._application(), Path(library), [])
    probes.settle(window)
    streaming.run(window, dump, say)
    window.close()


def _quit_with_parent() -> None:
    """End when standard input does, without a word: what is measured is over."""
    from threading import Thread

    def wait() -> None:
        sys.stdin.read()
        os._exit(0)

    Thread(target=wait, daemon=True).start()


WHAT: dict[str, Callable[..., None]] = {"bare": bare, "start": start, "probe": probe, "stream": stream}

if __name__ == "__main__":
    WHAT[sys.argv[1]](*sys.argv[2:])
