"""Files that are read as a stream because they are too large to be held: arXiv's metadata dump.

As it is (4 GB), packed with gzip, or in the ZIP archive in which it is handed out. A small one is read like
any other file.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO

from readerapp import feeds
from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.model.snapshot import Snapshot
from readerapp.tasks.snapshot_files import day_of, name_of, sentences

# A packed file may be larger inside than ReaderApp holds from here on: text shrinks to a quarter.
_PACKED_BYTES = 8 * 1024 * 1024
_HEAD = 64 * 1024

Asked = Callable[[], bool]


@dataclass(slots=True)
class Dump:
    """A file that is read in blocks. `share` tells how much of it has been read, from 0 to 1."""

    snapshot: Snapshot
    path: Path
    size: int
    member: str | None = None
    _read: int = field(default=0, init=False)

    @property
    def share(self) -> float:
        """How much of the file has been read."""
        return min(1.0, self._read / max(1, self.size))

    def digest(self, cancelled: Asked) -> str:
        """The hash of the file's bytes, or of those read before `cancelled` said yes.

        Found before the first paper is stored, because it tells whether the library has this file already.
        """
        found = hashlib.sha256()
        with sentences(self.snapshot.name), self.path.open("rb") as file:
            while (block := file.read(limits.BLOCK_BYTES)) and not cancelled():
                found.update(block)
        return found.hexdigest()

    def blocks(self) -> Iterator[bytes]:
        """The content, block by block."""
        try:
            with sentences(self.snapshot.name), closing(self._open()) as file:
                while block := file.read(limits.BLOCK_BYTES):
                    self._read += len(block)
                    yield block
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise AppError("This compressed file is damaged.") from error

    def _open(self) -> IO[bytes]:
        if self.member is None:
            return self.path.open("rb")
        with zipfile.ZipFile(self.path) as archive:
            return archive.open(self.member)


def dump_at(path: Path, today: date, given_on: date | None = None) -> Dump | None:
    """The dump in this file, or None if it is none, or small enough to be read whole."""
    try:
        status = path.stat()
        if status.st_size <= _PACKED_BYTES or not path.is_file():
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD)
        snapshot = Snapshot(name_of(path), b"", today, given_on=given_on, modified_on=day_of(status.st_mtime))
        if head.startswith(b"PK\x03\x04"):
            return _in_archive(path, snapshot)
    except (OSError, ValueError):
        return None  # whoever reads the file whole finds a sentence for it
    packed = head.startswith(b"\x1f\x8b")
    if (packed or status.st_size > limits.INPUT_BYTES) and feeds.comes_in_parts(head):
        return Dump(snapshot, path, status.st_size)
    return None


def _in_archive(path: Path, snapshot: Snapshot) -> Dump | None:
    """The one file in a ZIP archive, if it is a large dump."""
    with suppress(zipfile.BadZipFile, RuntimeError, NotImplementedError), zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        if len(members) != 1 or members[0].file_size <= limits.INPUT_BYTES:
            return None
        with archive.open(members[0]) as file:
            head = file.read(_HEAD)
        if feeds.comes_in_parts(head):
            return Dump(snapshot, path, members[0].file_size, members[0].filename)
    return None
