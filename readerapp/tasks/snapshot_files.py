"""A file as a snapshot: read whole if it is a plain file of reasonable size, else one clear sentence."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.model.snapshot import Origin, Snapshot


def snapshot_from_file(path: Path, today: date, given_on: date | None = None) -> Snapshot:
    """The bytes of a file with its name and its day. Raises `AppError` if it cannot be read."""
    name = name_of(path)
    with sentences(name):
        data, modified = _read(path)
    if not data:
        raise AppError("This file is empty.")
    return Snapshot(name, data, today, Origin.FILE, given_on, day_of(modified))


def name_of(path: Path) -> str:
    """A file's name as text, whatever bytes it is made of."""
    return os.fsencode(path.name or str(path)).decode("utf-8", "replace")


@contextmanager
def sentences(name: str) -> Iterator[None]:
    """What goes wrong in reading this file, as one clear sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise AppError(f"“{name}” does not exist, or no longer.") from error
    except PermissionError as error:
        raise AppError(f"ReaderApp is not allowed to read “{name}”; check its permissions.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise AppError(f"“{name}” could not be read: {reason}.") from error


def _read(path: Path) -> tuple[bytes, float]:
    """The content and the time of a plain file, never waiting for a pipe or a device."""
    _check(path.stat())
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(file.fileno())
        _check(status)  # again: between the look and the opening another file may have taken its place
        data = file.read(limits.INPUT_BYTES + 1)
    limits.check_input(len(data))
    return data, status.st_mtime


def _check(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise AppError("This is a folder; choose the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise AppError("This is a device or a pipe, not a file.")
    limits.check_input(status.st_size)


def day_of(seconds: float) -> date | None:
    """The day of a file's time."""
    try:
        return datetime.fromtimestamp(seconds).date()  # noqa: DTZ006 - the day on the reader's own calendar
    except (OverflowError, OSError, ValueError):
        return None
