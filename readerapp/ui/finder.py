"""What the list shows: the query and the order, asked of the library again whenever it has changed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.lists import Found, Sort
from readerapp.ui.desk import Desk
from readerapp.ui.held_answer import HeldAnswer
from readerapp.ui.query_words import page_of

TYPING_PAUSE = 80  # milliseconds: shorter than between two slow key strokes, and the answer is there at 120


class Finder(QObject):
    """The question behind the list. `scope` is the query that clearing the search returns to.

    `found` carries the answer and whether it is to a new question (True) or the same one again; of a new
    question first the beginning, then all. `asked` carries the query as soon as it changes.
    """

    asked = Signal(str)
    found = Signal(object, bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.query = ""
        self.scope = ""
        self.sort = Sort.PUBLISHED
        self.sorts: dict[str, Sort] = {}  # the order of each list that was put in another one than usual
        self._typing = False
        self._fresh = True
        self._changes = self._changes_seen = 0
        self._held = HeldAnswer()
        self._step = 0  # how often more of the first papers were asked for
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        desk.changed.connect(self._library_changed)

    def show_scope(self, scope: str) -> None:
        """A list that clearing the search returns to."""
        self.scope = scope
        self.sort = self.sorts.get(scope, Sort.RANK if page_of(scope) else Sort.PUBLISHED)
        self.ask(scope)

    def ask(self, query: str) -> None:
        """A query that stands: from the sidebar, or a link."""
        self._set(query, typing=False)
        self._ask()

    def type(self, query: str) -> None:
        """A query as the reader types it: asked after a short pause, its last word may go on."""
        self._set(query, typing=True)
        self._pause.start()

    def ask_typed(self, query: str) -> None:
        """A typed query, now. Its last word may still go on: Enter must not empty the list one sees."""
        self._set(query, typing=True)
        self._ask()

    def is_search(self) -> bool:
        """Does the query ask for more than the list that was chosen in the sidebar?"""
        return self.query.strip() != self.scope

    def order(self, sort: Sort) -> None:
        """Another order of the same papers."""
        if sort != self.sort:
            self.sort = self.sorts[self.scope] = sort
            self._fresh = True
            self._held.forget()
            self._ask()

    def _set(self, query: str, *, typing: bool) -> None:
        self.query = query
        self._typing = typing
        self._fresh = True
        self._held.forget()
        self.asked.emit(query)

    def _library_changed(self, changes: Changes) -> None:
        self._changes += 1
        self._held.note(changes)
        if changes.lists or changes.marks or changes.tags or changes.snapshots or changes.views:
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        if self._desk.library is None:
            return
        tasks.stop_finding(self._desk.library)  # whoever waited for the last question asks this one now
        self._changes_seen = self._changes
        self._step = 0
        if self._fresh:
            self._run(tasks.find_first)
        elif (renewable := self._held.renewable()) is not None:
            held, marked = renewable
            self._run(partial(tasks.find_again, held=held, marked=marked))
        else:
            self._run(tasks.find)

    def _run(self, task: Callable[..., Found]) -> None:
        query, sort, typing = self.query, self.sort, self._typing
        self._held.asked()
        self._desk.run(
            lambda library: task(library, query, sort, typing=typing), then=self._answered, latest="list"
        )

    def _answered(self, found: Found) -> None:
        """The first papers are shown at once, and the whole answer takes their place without a jump."""
        fresh, self._fresh = self._fresh, False
        if not found.more:
            self._held.take(found.ids)
        if self._changes != self._changes_seen:
            found = replace(found, rows=())  # they may be older than what was changed meanwhile
        self.found.emit(found, fresh)
        if found.more:
            self._run(partial(tasks.find_more, step=self._step))
            self._step += 1
