"""The reading process: reads snapshots that others made, where nothing it does can hurt the library.

`python -m readerapp.feeds.worker`, or `readerapp --feeds-worker` in the installed program: takes snapshots
on standard input and answers on standard output until its input ends. It opens no file, no connection and no
process; what it may use of the machine is limited; whoever started it kills it when it takes too long.
"""

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import BinaryIO

from readerapp.errors import AppError
from readerapp.feeds import containers, limits, load, read, stream
from readerapp.feeds.messages import Answer, Asked, Contained, receive, receive_snapshot, send, send_answer
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

_SPARE_SECONDS = 5


def main() -> int:
    """Answer every snapshot on standard input, then end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is meant for the one who started us
    source, target = _private_streams()
    _limit_resources()
    load()
    with contextlib.suppress(BrokenPipeError), source, target:
        while (asked := receive_snapshot(source, limits.INPUT_BYTES)) is not None:
            _limit_time(asked.seconds)
            if asked.in_parts:
                _answer_in_parts(asked, source, target)
            elif asked.unpack:
                _answer_members(asked, target)
            else:
                send_answer(target, answer(asked.snapshot))
    return 0


def answer(snapshot: Snapshot) -> Answer:
    """What is understood of a snapshot, or why nothing is."""
    return _answer(lambda: read(snapshot))


def _answer_in_parts(asked: Asked, source: BinaryIO, target: BinaryIO) -> None:
    """Answer one part after the other, asking for blocks as they are needed; then the end, or an error."""
    parts = stream(asked.snapshot, _blocks(asked, source, target))
    while True:
        part = _answer(lambda: next(parts, None))
        send_answer(target, part)
        if part.reading is None:
            return


def _blocks(asked: Asked, source: BinaryIO, target: BinaryIO) -> Iterator[bytes]:
    while True:
        send_answer(target, Answer(wants=True))
        block = receive(source, limits.BLOCK_BYTES)
        if not block:
            return
        _limit_time(asked.seconds)
        yield block


def _answer_members(asked: Asked, target: BinaryIO) -> None:
    """Answer with one file of a container after the other; then the end, or an error."""
    found = containers.members(asked.snapshot.name, asked.snapshot.data)
    data = b""

    def following() -> Answer:
        nonlocal data
        member = next(found, None)
        if member is None:
            return Answer()
        data = member.data
        return Answer(member=Contained(member.name, member.modified_on, member.error))

    while True:
        part = _safely(following)
        send_answer(target, part)
        if part.member is None:
            return
        send(target, data)


def _answer(understand: Callable[[], Reading | None]) -> Answer:
    def understood() -> Answer:
        reading = understand()
        return Answer(reading=limits.check(reading) if reading else None)

    return _safely(understood)


def _safely(work: Callable[[], Answer]) -> Answer:
    """The answer, or one sentence that says why there is none."""
    try:
        return work()
    except AppError as error:
        return Answer(error=error.sentence)
    except MemoryError:
        return Answer(error="Reading this file would take more memory than ReaderApp allows.")
    except RecursionError:
        return Answer(error="This file is nested too deeply to be read.")
    except Exception:  # noqa: BLE001 - a bug of ours costs this file, not the next one; the parent logs it
        return Answer(
            error="ReaderApp made a mistake while reading this file.", trouble=traceback.format_exc()
        )


def _private_streams() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output under other numbers: a stray `print` then cannot spoil an answer."""
    source, target = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(source, os.O_BINARY)
        msvcrt.setmode(target, os.O_BINARY)
    return os.fdopen(source, "rb"), os.fdopen(target, "wb")


def _limit_resources() -> None:
    """Little memory, no files, no core dump; where the system cannot, the parent's clock must do."""
    if sys.platform == "win32":
        return
    import resource

    for name, most in (("AS", limits.MEMORY_BYTES), ("FSIZE", 0), ("CORE", 0)):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            kind = getattr(resource, f"RLIMIT_{name}")
            hard = resource.getrlimit(kind)[1]
            ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (ceiling, ceiling))


def _limit_time(seconds: float) -> None:
    """Processor time for this snapshot, in case that the parent is gone and nobody watches the clock."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = int(used.ru_utime + used.ru_stime + seconds) + _SPARE_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


if __name__ == "__main__":
    sys.exit(main())
