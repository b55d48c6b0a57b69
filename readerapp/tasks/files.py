"""Writing a text file so that, whatever happens, either the old or the new text is there whole.

The text goes into a temporary file beside the target, which then takes the target's place in one step.
A symbolic link stays a link: the file it leads to is replaced. A file with several names (hard links) must
keep them all, so there the finished text is copied over the old one, which is put back if that fails.
"""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

from readerapp.errors import AppError

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your disk quota is used up; free some space and try again",
    errno.EFBIG: "the file would be larger than this disk allows; choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EACCES: "ReaderApp may not write there; choose another place or change its permissions",
    errno.EPERM: "ReaderApp may not write there; choose another place or change its permissions",
    errno.ENOENT: "its folder does not exist; create it or choose another place",
    errno.ENOTDIR: "its folder is not a folder; choose another place",
    errno.EISDIR: "it is a folder; choose the name of a file",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
    errno.ELOOP: "its symbolic links lead in a circle; choose another place",
}


_UNREADABLE = {
    errno.EACCES: "ReaderApp may not read it; change its permissions",
    errno.EPERM: "ReaderApp may not read it; change its permissions",
    errno.EISDIR: "it is a folder; choose the name of a file",
    errno.ELOOP: "its symbolic links lead in a circle; choose another place",
}


def write_text(path: Path, chunks: Iterable[str]) -> None:
    """Replace the file by this text (UTF-8, line ends as they come), or leave it as it was and say why."""
    write_bytes(path, (chunk.encode() for chunk in chunks))


def write_bytes(path: Path, chunks: Iterable[bytes]) -> None:
    """Replace the file by these bytes, or leave it as it was and say why."""
    try:
        _write(_target(path), chunks)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise AppError(f"“{path}” could not be written: {reason}.") from error


def read_bytes(path: Path, most: int) -> bytes | None:
    """The bytes of a file, None where there is none (or a pipe). `AppError` if they cannot be read."""
    try:
        if path.exists() and not path.is_dir() and not path.is_file():
            return None
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        reason = _UNREADABLE.get(error.errno or 0, error.strerror or str(error))
        raise AppError(f"“{path}” could not be read: {reason}.") from error
    if len(data) > most:
        raise AppError(f"“{path}” has more than {most // 2**20} MB, which is no bibliography.")
    return data


def _target(path: Path) -> Path:
    """The file that is meant in the end, behind any symbolic links."""
    try:
        return path.resolve()
    except RuntimeError as error:  # how Python before 3.13 reports a circle of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def _write(target: Path, chunks: Iterable[bytes]) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.is_file():  # /dev/stdout or a pipe: nothing to keep, nothing to replace
        with target.open("wb") as stream:
            stream.writelines(chunks)
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = target.with_name(f".readerapp-{secrets.token_hex(6)}.tmp")
    try:
        _fill(beside, chunks)
        _put(beside, target)
    finally:
        beside.unlink(missing_ok=True)


def _fill(beside: Path, chunks: Iterable[bytes]) -> None:
    with beside.open("xb") as stream:
        stream.writelines(chunks)
        stream.flush()
        os.fsync(stream.fileno())  # before the rename: else a power cut can leave a name without its text


def _put(beside: Path, target: Path) -> None:
    if not target.exists():
        beside.replace(target)
    elif target.stat().st_nlink > 1:
        _overwrite(target, beside.read_bytes())
    else:
        shutil.copymode(target, beside)
        beside.replace(target)
    _sync_folder(target.parent)


def _overwrite(target: Path, new: bytes) -> None:
    """Write over a file without giving it another inode; on failure write the old bytes back."""
    with target.open("r+b", buffering=0) as stream:
        old = stream.read()
        try:
            _refill(stream.fileno(), new)
        except OSError:
            _refill(stream.fileno(), old)  # needs no new room: these blocks are still the file's own
            raise


def _refill(handle: int, content: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.ftruncate(handle, len(content))
    os.fsync(handle)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; only POSIX can, and not on every file system."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
