"""The log file: small, rotating, and never a reason not to start."""

import logging
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MEGABYTE = 1_000_000


class _Held(logging.Handler):
    """Keeps what is logged until there is a file for it."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def hold() -> None:
    """Keep what is logged from now on for the file that `set_up` opens: a start has no time for it."""
    root = logging.getLogger()
    root.addHandler(_Held())
    root.setLevel(logging.INFO)


def set_up(folder: Path, name: str = "readerapp") -> Path | None:
    """Send the log to `folder/name.log` and return that file, or None where it cannot be written.

    Call it once, at the start. The window and the command line use different names: on Windows a file
    that another process has open cannot be rotated.
    """
    from logging.handlers import RotatingFileHandler  # pulls in sockets and pickle: not for every import

    file = folder / f"{name}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=MEGABYTE, backupCount=3, encoding="utf-8")
    except OSError as error:
        _released(logging.getLogger())
        logging.getLogger(__name__).warning("No log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for held in _released(root):
        handler.handle(held)
    return file


def _released(root: logging.Logger) -> list[logging.LogRecord]:
    """What was held back, which nothing holds back any more."""
    holding = [each for each in root.handlers if isinstance(each, _Held)]
    for each in holding:
        root.removeHandler(each)
    return [record for each in holding for record in each.records]
