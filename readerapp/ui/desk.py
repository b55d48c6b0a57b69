"""Runs tasks off the GUI thread and brings their answers back to it.

There is one thread a lane, so that writes are serial without locks, and so that the rows on the screen never
wait behind the list of a slow search. An answer arrives on the GUI thread through one queued signal. A newer
call with the same `latest` makes an older one stale: it is not begun, or its answer is dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.model.changes import EVERYTHING, Changes

if TYPE_CHECKING:
    from pathlib import Path

    from readerapp.model.edits import Edit

log = logging.getLogger(__name__)

T = TypeVar("T")


class Lane(StrEnum):
    """The threads of the desk. An import has one of its own: it writes in short steps and takes turns.

    So do the files that follow views, for which nobody waits.
    """

    WRITE = "write"
    BRING = "bring"
    FOLLOW = "follow"
    LISTS = "lists"
    ROWS = "rows"
    COUNTS = "counts"
    SUMS = "sums"  # statistics: seconds on a large library, for which no count waits
    KEEP = "keep"  # backups and checks


class Written(Protocol):
    """The answer of any task that writes."""

    @property
    def changes(self) -> Changes:
        """What the task touched."""


class Done(Written, Protocol):
    """The answer of an action, undo or redo: its label is empty where there was nothing to do."""

    @property
    def label(self) -> str:
        """What was done."""

    @property
    def papers(self) -> tuple[int, ...]:
        """To which papers."""

    @property
    def action_id(self) -> int | None:
        """Its number in the journal."""


W = TypeVar("W", bound=Written)


@dataclass(frozen=True, slots=True)
class _Call:
    task: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[AppError], None] | None
    latest: str | None
    number: int
    again: Callable[[], None] | None = None


class Desk(QObject):
    """The one who asks the library.

    `changed` follows every write, `done` every action of the reader, `undone` and `redone` what they say.
    `refused` carries the sentence of an `AppError` that nobody else took. `full`: an action found no room on
    the disk; its sentence, and what tries it again. `damaged`: the library's file was found to be damaged.
    `idle`: no answer is outstanding.
    """

    opened = Signal()
    unopened = Signal()
    changed = Signal(object)
    done = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    refused = Signal(str)
    full = Signal(str, object)
    damaged = Signal(str)
    idle = Signal()
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        """With `inline` every call waits for its answer: tests become plain sequences."""
        super().__init__(parent)
        self.library: tasks.Library | None = None
        self._inline = inline
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"desk-{lane}") for lane in Lane}
        self._newest: dict[str, int] = {}
        self._outstanding = 0
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def open(
        self,
        folder: Path,
        *,
        create: bool,
        failed: Callable[[AppError], None],
        share: bool = False,
        before: Callable[[], object] = lambda: None,
    ) -> None:
        """Open a library; `opened` and a change of everything follow, or `unopened`.

        One that is open is closed first, when all that was asked of it is answered. `before` is called while
        none is open. With `share` it reads along where another program writes.
        """
        old, self.library = self.library, None
        asked = [each.submit(int) for lane, each in self._lanes.items() if lane is not Lane.WRITE]

        def task() -> tasks.Library:
            if old is not None:
                wait(asked)
                tasks.close_library(old)
            before()
            return tasks.open_library(folder, create=create, share=share)

        def tell(error: AppError) -> None:
            self.unopened.emit()
            failed(error)

        self._submit(Lane.WRITE, _Call(task, self._take, tell, None, 0))

    def run(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
        latest: str | None = None,
        lane: Lane = Lane.LISTS,
    ) -> None:
        """Call `task(library, *args)` on a lane; `then` gets its answer on the GUI thread."""
        number = self._newest.get(latest, 0) + 1 if latest else 0
        if latest:
            self._newest[latest] = number
        library = self.library
        self._submit(lane, _Call(lambda: task(library, *args), then, failed, latest, number))

    def write(
        self,
        task: Callable[..., W],
        *args: Any,
        then: Callable[[W], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Call a task that writes, then tell every view what changed."""

        def settle(answer: W) -> None:
            if then:
                then(answer)
            if answer.changes:
                self.changed.emit(answer.changes)

        def again() -> None:
            self.write(task, *args, then=then, failed=failed, lane=lane)

        library = self.library
        self._submit(lane, _Call(lambda: task(library, *args), settle, failed, None, 0, again))

    def do(
        self,
        edit: Edit,
        then: Callable[[Done], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Apply an action of the reader; `then` is called before anybody hears of it."""

        def tell(done: Done) -> None:
            if then:
                then(done)
            self.done.emit(done)

        self.write(tasks.do, edit, then=tell, failed=failed)

    def do_quietly(self, edit: Edit) -> None:
        """Apply what follows from looking, which is no action of its own."""
        self.write(tasks.do, edit)

    def undo(self, action: int | None = None) -> None:
        """Take back the last action, or a given one."""
        self.write(tasks.undo, action, then=self.undone.emit)

    def undo_last(self) -> None:
        """Take back the last action: for signals, which may carry something else."""
        self.undo()

    def redo(self) -> None:
        """Bring back what was undone last."""
        self.write(tasks.redo, then=self.redone.emit)

    def is_idle(self) -> bool:
        """True if no answer is outstanding."""
        return self._outstanding == 0

    def is_closed(self) -> bool:
        """True as soon as nobody waits for an answer any more."""
        return self._closed

    def close(self) -> None:
        """Finish every write, drop every question, close the library. The desk is of no use after it."""
        if self._closed:
            return
        self._closed = True
        if self.library is not None:
            tasks.stop_finding(self.library)
        for lane in (Lane.LISTS, Lane.ROWS, Lane.COUNTS, Lane.SUMS, Lane.KEEP):
            self._lanes[lane].shutdown(wait=True, cancel_futures=True)
        for lane in (Lane.FOLLOW, Lane.BRING, Lane.WRITE):
            self._lanes[lane].shutdown(wait=True)
        if self.library is not None:
            tasks.close_library(self.library)

    def _take(self, library: tasks.Library) -> None:
        self.library = library
        self.opened.emit()
        self.changed.emit(EVERYTHING)

    def _submit(self, lane: Lane, call: _Call) -> None:
        if self._closed:
            return
        self._outstanding += 1
        future = self._lanes[lane].submit(self._unless_stale, call)
        if self._inline:
            wait([future])
            self._deliver(call, future)
        else:
            future.add_done_callback(lambda done: self._arrived.emit(call, done))

    def _is_stale(self, call: _Call) -> bool:
        return call.latest is not None and self._newest[call.latest] != call.number

    def _unless_stale(self, call: _Call) -> Any:
        return None if self._is_stale(call) else call.task()

    def _deliver(self, call: _Call, future: Future[Any]) -> None:
        """On the GUI thread: hand the answer to who asked."""
        self._outstanding -= 1
        try:
            if not (self._closed or future.cancelled() or self._is_stale(call)):
                self._hand_over(call, future)
        finally:
            if self.is_idle():
                self.idle.emit()

    def _hand_over(self, call: _Call, future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, AppError):
            self._refuse(call, error)
        elif error is not None:
            raise error  # our bug: the exception hook shows the crash dialog
        elif call.then:
            call.then(future.result())

    def _refuse(self, call: _Call, error: AppError) -> None:
        log.warning("%s", error.sentence, exc_info=error)
        if isinstance(error, tasks.LibraryDamaged) and self.library is not None:
            self.damaged.emit(error.sentence)
        if call.failed:
            call.failed(error)
        elif isinstance(error, tasks.DiskFull) and call.again:
            self.full.emit(error.sentence, call.again)
        else:
            self.refused.emit(error.sentence)
