"""The log file: small, rotating, and never a reason not to start."""

import logging
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MEGABYTE = 1_000_000


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
        logging.getLogger(__name__).warning("No log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file
