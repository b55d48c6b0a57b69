"""Understanding a snapshot in a process of its own: whatever a file does to its parser, we live on.

The process is started once and kept; it is killed, and replaced when next needed, if it takes too long, dies,
talks nonsense or the reader cancels. Each of these is one sentence.
"""

import atexit
import contextlib
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

import readerapp
from readerapp import feeds
from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.feeds.containers import MOST_BYTES, MOST_MEMBERS, Member
from readerapp.feeds.messages import Answer, BadMessage, receive, receive_answer, send, send_snapshot
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot
from readerapp.tasks.snapshot_files import snapshot_from_file

__all__ = [
    "ReadingProcess",
    "cancel",
    "read",
    "read_here",
    "read_parts",
    "read_parts_here",
    "snapshot_from_file",
    "unpack",
    "warm_up",
]

SECONDS = 20.0

_FAILED = "Reading this file failed and was stopped."
_log = logging.getLogger(__name__)


def worker_command() -> list[str]:
    """How to start the reading process: from the installed program, or from Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--feeds-worker"]
    # -P: no module is imported from the current folder, which may be where a stranger's download lies.
    return [sys.executable, "-P", "-m", "readerapp.feeds.worker"]


@dataclass(slots=True)
class _Child:
    """The running process with its two pipes."""

    process: subprocess.Popen[bytes]
    to: BinaryIO
    back: BinaryIO

    def end(self) -> None:
        """Kill the process and let go of everything it holds."""
        self.process.kill()
        for pipe in (self.to, self.back):
            with contextlib.suppress(OSError):
                pipe.close()
        self.process.wait()


class ReadingProcess:
    """Reads snapshots one after the other in a child process. Safe to use from several threads."""

    def __init__(self, seconds: float = SECONDS, command: list[str] | None = None) -> None:
        self._seconds = seconds
        self._command = command or worker_command()
        self._turn = threading.Lock()  # held while one snapshot is read
        self._guard = threading.Lock()  # held for a moment, around the three fields below
        self._child: _Child | None = None
        self._working = False
        self._stopped: str | None = None  # why the child was killed while it worked

    def start(self) -> None:
        """Start the child before it is needed, so that the first file does not wait for it."""
        with self._turn:
            self._ready()

    def read(self, snapshot: Snapshot) -> Reading:
        """What is understood of a snapshot. Raises `AppError` with one sentence if nothing is."""
        limits.check_input(len(snapshot.data))
        with self._turn:
            answer = self._ask(partial(_exchange, snapshot=snapshot, seconds=self._seconds))
        if answer.reading is None:
            raise _failure(answer, snapshot.name)
        return answer.reading

    def read_parts(self, snapshot: Snapshot, blocks: Iterable[bytes]) -> Generator[Reading, None, None]:
        """What is understood of a file too large to be held, part by part, while its blocks are read.

        The clock runs anew for each part. The child reads on while the caller is busy with a part.
        Raises `AppError` with one sentence where understanding ends; close the iterator if you leave early.
        """
        with self._turn:
            ended = False
            try:
                yield from self._parts(snapshot, iter(blocks))
                ended = True
            finally:
                if not ended:
                    self._drop()  # it waits for a block, or is about to answer

    def _parts(self, snapshot: Snapshot, blocks: Iterator[bytes]) -> Iterator[Reading]:
        child = self._ready()  # this one until the end: another would know nothing of the file
        self._ask(partial(_send_head, snapshot=snapshot, seconds=self._seconds), child)
        held: Reading | None = None
        while True:
            answer = self._ask(_receive, child)
            if answer.wants:
                self._ask(partial(_send_block, block=next(blocks, b"")), child)
            if held:
                yield held
            held = answer.reading
            if held is None and not answer.wants:
                break
        if answer.error:
            raise _failure(answer, snapshot.name)

    def unpack(self, snapshot: Snapshot) -> list[Member]:
        """The files in a container. Raises `AppError` with one sentence if it cannot be unpacked."""
        limits.check_input(len(snapshot.data))
        found: list[Member] = []
        with self._turn:
            answer = self._ask(partial(_take_members, snapshot=snapshot, seconds=self._seconds, into=found))
        if answer.error:
            raise _failure(answer, snapshot.name)
        return found

    def cancel(self) -> None:
        """Stop reading at once, from any thread; whoever waits for `read` gets an `AppError`."""
        self._stop("Reading this file was cancelled.")

    def close(self) -> None:
        """End the child; another starts with the next `read`."""
        self.cancel()
        with self._turn:
            self._drop()

    def _ask(self, talk: Callable[[_Child], Answer], child: _Child | None = None) -> Answer:
        """Talk to the child until it has answered, its time is over or `cancel` is called."""
        with self._guard:
            self._working, self._stopped = True, None
        clock = threading.Timer(self._seconds, self._stop, (_too_long(self._seconds),))
        clock.daemon = True
        clock.start()
        answer = None
        try:
            answer = self._talk(child or self._ready(), talk)
        finally:
            clock.cancel()
            clock.join()
            stopped = self._done()
            if answer is None or stopped:
                self._drop()
        if answer is None or stopped:
            raise AppError(stopped or _FAILED)
        return answer

    def _done(self) -> str | None:
        """From here on nobody kills the child; tells why somebody did before."""
        with self._guard:
            self._working = False
            return self._stopped

    def _talk(self, child: _Child, talk: Callable[[_Child], Answer]) -> Answer | None:
        """The child's answer, or None if it died, was killed or said something that is no answer."""
        if self._stopped:
            return None
        try:
            return talk(child)
        except (OSError, BadMessage, ValueError):
            return None

    def _ready(self) -> _Child:
        if self._child is None or self._child.process.poll() is not None:
            self._drop()
            self._child = _start(self._command)
        return self._child

    def _stop(self, reason: str) -> None:
        with self._guard:
            if not self._working or self._stopped:
                return
            self._stopped = reason
            if self._child:
                self._child.process.kill()

    def _drop(self) -> None:
        with self._guard:
            child, self._child = self._child, None
        if child:
            child.end()


def _exchange(child: _Child, snapshot: Snapshot, seconds: float) -> Answer:
    send_snapshot(child.to, snapshot, seconds)
    return _receive(child)


def _send_head(child: _Child, snapshot: Snapshot, seconds: float) -> Answer:
    send_snapshot(child.to, snapshot, seconds, in_parts=True)
    return Answer()


def _send_block(child: _Child, block: bytes) -> Answer:
    send(child.to, block)
    return Answer()


def _take_members(child: _Child, snapshot: Snapshot, seconds: float, into: list[Member]) -> Answer:
    """All files of a container into a list; the answer behind the last one."""
    send_snapshot(child.to, snapshot, seconds, unpack=True)
    left = MOST_BYTES
    while (answer := _receive(child)).member:
        data = receive(child.back, left)
        if data is None or len(into) >= MOST_MEMBERS:
            raise BadMessage
        left -= len(data)
        into.append(Member(answer.member.name, data, answer.member.modified_on, answer.member.error))
    return answer


def _receive(child: _Child) -> Answer:
    return receive_answer(child.back, limits.ANSWER_BYTES)


def _failure(answer: Answer, name: str) -> AppError:
    if answer.trouble:
        _log.warning("The parser failed on %s:\n%s", name, answer.trouble)
    return AppError(answer.error or _FAILED)


def _too_long(seconds: float) -> str:
    return f"Reading this file took longer than {seconds:g} s and was stopped."


def _start(command: list[str]) -> _Child:
    root = str(Path(readerapp.__file__).parent.parent)
    paths = [root, os.environ.get("PYTHONPATH", "")]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in paths if path)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise AppError(f"The reading process could not be started: {error.strerror or error}.") from error
    return _Child(process, cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout))


def read_here(snapshot: Snapshot) -> Reading:
    """The same in this process: for tests, and for text that we wrote ourselves."""
    limits.check_input(len(snapshot.data))
    return limits.check(feeds.read(snapshot))


def read_parts_here(snapshot: Snapshot, blocks: Iterable[bytes]) -> Generator[Reading, None, None]:
    """The same for a file that comes in blocks."""
    return (limits.check(part) for part in feeds.stream(snapshot, blocks))


_shared = ReadingProcess()
atexit.register(_shared.close)


def warm_up() -> None:
    """Start the shared reading process, so that the first import does not wait for it."""
    _shared.start()


def read(snapshot: Snapshot) -> Reading:
    """What is understood of a snapshot, by the shared reading process."""
    return _shared.read(snapshot)


def read_parts(snapshot: Snapshot, blocks: Iterable[bytes]) -> Generator[Reading, None, None]:
    """What is understood of a file that comes in blocks, part by part, by the shared reading process."""
    return _shared.read_parts(snapshot, blocks)


def unpack(snapshot: Snapshot) -> list[Member]:
    """The files in a container, unpacked by the shared reading process."""
    return _shared.unpack(snapshot)


def cancel() -> None:
    """Stop what the shared reading process is reading."""
    _shared.cancel()
