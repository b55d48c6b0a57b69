"""The raw bytes of snapshots, compressed, each under the name of its hash."""

import gzip
import hashlib
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from readerapp.errors import AppError
from readerapp.library.disk import sync
from readerapp.library.failures import disk_sentences

KEPT = 64 * 2**20  # bytes: larger snapshots are streamed dumps, which are not kept


def digest(data: bytes) -> str:
    """The name under which these bytes are kept."""
    return hashlib.sha256(data).hexdigest()


def keep(folder: Path, name: str, data: bytes) -> None:
    """Keep the bytes of a snapshot; they are on the disk when this returns."""
    target = path(folder, name)
    if len(data) > KEPT or target.exists():
        return
    unfinished = target.with_suffix(".part")
    with disk_sentences(folder):
        target.parent.mkdir(exist_ok=True)
        try:
            unfinished.write_bytes(gzip.compress(data, mtime=0))
            sync(unfinished)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)


def load(folder: Path, name: str) -> bytes:
    """The bytes of a snapshot; empty where they were not kept. Raises `AppError` if they cannot be read."""
    try:
        data = gzip.decompress(path(folder, name).read_bytes())
    except FileNotFoundError:
        return b""
    except (EOFError, zlib.error, OSError) as error:  # among them gzip.BadGzipFile
        raise AppError("The kept bytes of this snapshot cannot be read; bring the file again.") from error
    return data


def forget(folder: Path, names: Iterable[str]) -> None:
    """Remove the bytes of snapshots that were taken back, and what a crash left unfinished."""
    leftovers = (folder / "snapshots").glob("*.part")
    for file in (*(path(folder, name) for name in names), *leftovers):
        with suppress(OSError):  # a file too many does no harm
            file.unlink()


def path(folder: Path, name: str) -> Path:
    """Where the bytes of a snapshot are kept."""
    return folder / "snapshots" / f"{name}.gz"
