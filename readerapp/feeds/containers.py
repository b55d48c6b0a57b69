"""Archives and saved mails, unpacked in memory: what they hold, as names and bytes. Nothing is written.

Known by their first bytes, not by name. An archive may hold another one (a ZIP of .json.gz), but no deeper.
Limits on number, size and ratio stop bombs; what cannot be unpacked is a sentence, for the member or for all.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from readerapp.errors import AppError
from readerapp.feeds import mail_parts
from readerapp.feeds.limits import INPUT_BYTES
from readerapp.feeds.member_names import safe_name, wanted

if TYPE_CHECKING:
    from tarfile import TarFile, TarInfo
    from zipfile import ZipFile, ZipInfo

MEMBERS = 5000
TOTAL_BYTES = 256 * 1024 * 1024
# What all containers inside one another may come to: each file can be given out twice, packed and unpacked.
MOST_BYTES = 2 * TOTAL_BYTES + INPUT_BYTES
MOST_MEMBERS = 2 * MEMBERS
RATIO = 250  # times its size: JSON shrinks to a tenth, a page to a fiftieth, a bomb to a thousandth
_SMALL = 8 * 1024 * 1024  # too little to do harm, whatever the ratio
_CHUNK = 1024 * 1024
_DEEPEST = 1

_PRESSED = ((b"\x1f\x8b\x08", "gz"), (b"\xfd7zXZ\x00", "xz"), (b"BZh", "bz2"))
_ZIP = b"PK\x03\x04"
_DAMAGED = "This archive is damaged or cut off; not all of it could be unpacked."
_LOCKED = "This file is locked with a password; unpack the archive yourself."
_OFFICE = "This is an office document, not a list of papers."
_DEEP = "This archive lies in an archive inside another one; unpack it first."
_TOO_LARGE = "This file is larger than 64 MB when unpacked."


class Member(NamedTuple):
    """One file of a container: its name, its bytes, its day if known; or why it cannot be had."""

    name: str
    data: bytes = b""
    modified_on: date | None = None
    error: str = ""


class _Readable(Protocol):
    """A file to read from."""

    def read1(self, size: int = -1, /) -> bytes:
        """The next bytes, as many as come at once: so that damage behind them does not cost them."""


def is_container(data: bytes) -> bool:
    """True if these bytes begin like an archive or a saved mail."""
    return bool(_kind(data))


def members(name: str, data: bytes) -> Iterator[Member]:
    """The files in a container, by name; their names begin with its own.

    Raises `AppError` if it is a bomb, too much, or no archive of files at all.
    """
    yield from _opened(name, data, _Budget(len(data)), 0)


@dataclass(slots=True)
class _Budget:
    """How much may still be unpacked; shared by a container and those inside it."""

    packed: int
    count: int = 0
    size: int = 0

    def take(self, size: int) -> None:
        """Count so many bytes. Raises `AppError` if it becomes too much."""
        self.size += size
        if self.size > TOTAL_BYTES:
            raise AppError(
                f"This archive holds more than {TOTAL_BYTES // 2**20} MB; bring its files in parts."
            )
        if self.size > max(_SMALL, RATIO * self.packed):
            raise AppError("This archive unpacks to far more than any list of papers would; it was refused.")

    def one_more(self) -> None:
        """Count one file."""
        self.count += 1
        if self.count > MEMBERS:
            raise AppError(f"This archive holds more than {MEMBERS:,} files; bring them in parts.")


def _kind(data: bytes) -> str:
    for magic, kind in _PRESSED:
        if data.startswith(magic):
            return kind
    if data.startswith(_ZIP):
        return "zip"
    if data[257:262] == b"ustar":
        return "tar"
    return "mail" if mail_parts.is_mail(data) else ""


def _opened(name: str, data: bytes, budget: _Budget, depth: int) -> Iterator[Member]:
    kind = _kind(data)
    if kind in ("gz", "xz", "bz2"):
        inner, whole = _pressed(name, data, kind, budget)
        if _kind(inner.data) == "tar":
            yield from _inside(_tar(inner.data, budget), name, budget, depth)
        elif whole:
            yield from _inside(iter((inner,)), "", budget, depth)
        else:
            raise AppError(_DAMAGED)
    elif kind == "zip":
        yield from _inside(_zip(data, budget), name, budget, depth)
    elif kind == "tar":
        yield from _inside(_tar(data, budget), name, budget, depth)
    elif kind == "mail":
        yield from _inside(_mail(data, budget), name, budget, depth)


def _inside(found: Iterator[Member], name: str, budget: _Budget, depth: int) -> Iterator[Member]:
    """The members under the name of their container; those that are containers themselves, opened."""
    for member in found:
        named = member._replace(name=f"{name}/{member.name}" if name else member.name)
        if not is_container(member.data):
            yield named
        elif depth >= _DEEPEST:
            yield Member(named.name, error=_DEEP)
        else:
            yield from _inner(named, budget, depth + 1)


def _inner(member: Member, budget: _Budget, depth: int) -> Iterator[Member]:
    """The files of a container inside another; damage costs only what comes behind it."""
    try:
        yield from _opened(member.name, member.data, budget, depth)
    except AppError as error:
        if error.sentence != _OFFICE:
            raise
        yield Member(member.name, error=error.sentence)


# --- one file, compressed ----------------------------------------------------------------------


def _pressed(name: str, data: bytes, kind: str, budget: _Budget) -> tuple[Member, bool]:
    """The file that was compressed, and True if all of it is there."""
    base = safe_name(name)
    for ending in (".gz", ".gzip", ".xz", ".bz2"):
        base = base[: -len(ending)] if base.lower().endswith(ending) and len(base) > len(ending) else base
    content, whole = _read(_unpacking(kind, io.BytesIO(data)), budget, TOTAL_BYTES)
    return Member(base, content), whole


def _unpacking(kind: str, packed: io.BytesIO) -> _Readable:
    import bz2
    import gzip
    import lzma

    if kind == "gz":
        return gzip.GzipFile(fileobj=packed)
    return lzma.LZMAFile(packed) if kind == "xz" else bz2.BZ2File(packed)


def _read(file: _Readable, budget: _Budget, most: int) -> tuple[bytes, bool]:
    """A file that may turn out endless, up to a little more than it may; True if undamaged."""
    pieces, size = [], 0
    try:
        while size <= most and (piece := file.read1(_CHUNK)):
            budget.take(len(piece))
            size += len(piece)
            pieces.append(piece)
    except _faults():
        return b"".join(pieces), False
    return b"".join(pieces), True


def _faults(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What the decompressors raise on damaged bytes."""
    import lzma
    import struct
    import zlib

    built_in = (EOFError, OSError, ValueError, LookupError, ArithmeticError, RuntimeError)
    return (*more, *built_in, lzma.LZMAError, struct.error, zlib.error)


# --- archives ----------------------------------------------------------------------------------


def _tar(data: bytes, budget: _Budget) -> Iterator[Member]:
    import tarfile

    found: list[tuple[str, tarfile.TarInfo]] = []
    damaged = False
    try:
        archive = tarfile.open(fileobj=io.BytesIO(data), mode="r:")  # noqa: SIM115 - in memory, nothing to close
        for info in archive:
            if info.isfile():
                budget.one_more()
                found.append((safe_name(info.name), info))
    except _faults(tarfile.TarError):
        damaged = True
    keep = wanted(name for name, _ in found)
    for name, info in sorted((pair for pair in found if pair[0] in keep), key=lambda pair: pair[0]):
        yield _tar_member(archive, name, info)
    if damaged:
        yield Member("…", error=_DAMAGED)


def _tar_member(archive: "TarFile", name: str, info: "TarInfo") -> Member:
    from tarfile import TarError

    if info.size > INPUT_BYTES or info.issparse():
        return Member(name, error=_TOO_LARGE)
    try:
        file = archive.extractfile(info)
        content = file.read(info.size) if file else b""
    except _faults(TarError):
        return Member(name, error=_DAMAGED)
    if len(content) < info.size:
        return Member(name, error=_DAMAGED)
    return Member(name, content, _day(info.mtime))


def _zip(data: bytes, budget: _Budget) -> Iterator[Member]:
    import zipfile

    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = [(safe_name(info.filename), info) for info in archive.infolist() if not info.is_dir()]
    except _faults(zipfile.BadZipFile) as error:
        raise AppError(_DAMAGED) from error
    names = {name for name, _ in infos}
    if names & {"[Content_Types].xml", "mimetype", "META-INF/container.xml", "META-INF/MANIFEST.MF"}:
        raise AppError(_OFFICE)
    keep = wanted(names)
    for name, info in sorted((pair for pair in infos if pair[0] in keep), key=lambda pair: pair[0]):
        budget.one_more()
        yield _zip_member(archive, name, info, budget)


def _zip_member(archive: "ZipFile", name: str, info: "ZipInfo", budget: _Budget) -> Member:
    from zipfile import BadZipFile

    if info.flag_bits & 1:
        return Member(name, error=_LOCKED)
    if info.file_size > INPUT_BYTES:
        return Member(name, error=_TOO_LARGE)
    try:
        with archive.open(info) as file:
            content, whole = _read(cast("_Readable", file), budget, INPUT_BYTES)
    except _faults(BadZipFile):
        whole = False
    if not whole:
        return Member(name, error=_DAMAGED)
    if len(content) > INPUT_BYTES:
        return Member(name, error=_TOO_LARGE)
    return Member(name, content, _date(*info.date_time[:3]))


def _mail(data: bytes, budget: _Budget) -> Iterator[Member]:
    for part in mail_parts.parts(data):
        budget.one_more()
        budget.take(len(part.data))
        yield Member(safe_name(part.name), part.data, part.sent_on)


def _day(seconds: float) -> date | None:
    try:
        return date.fromtimestamp(seconds) if seconds > 0 else None  # noqa: DTZ012 - the reader's own calendar
    except (OverflowError, OSError, ValueError):
        return None


def _date(year: int, month: int, day: int) -> date | None:
    """The day of a ZIP's file; 1980 is where its calendar begins, and means that nobody set it."""
    try:
        return date(year, month, day) if year > 1980 else None
    except ValueError:
        return None
