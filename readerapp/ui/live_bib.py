"""Keeps the files that follow views up to date in the background, and says when one cannot be."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.model import query as queries
from readerapp.model.bibliographies import Bibliography, BindBibliography
from readerapp.model.changes import Changes
from readerapp.model.lists import Sidebar
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.live_bib_words import counts, file_name
from readerapp.ui.messages import Messages
from readerapp.ui.preferences import Preferences
from readerapp.ui.status_bar import StatusBar
from readerapp.ui.words import counted, translate

if TYPE_CHECKING:
    from readerapp.ui.live_bib_panel import LiveBibPanel

CALM = 1000  # milliseconds from a change until files follow it: a burst of keys is one writing
RETRY = 5_000  # milliseconds until a file that could not be written is tried again; twice as long each time
LONGEST = 60_000


class LiveBib(QObject):
    """`told` carries what is known of all files. `shown` gives the query of the list."""

    told = Signal(object)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        messages: Messages,
        preferences: Preferences,
        status: StatusBar,
        sidebar: Callable[[], Sidebar | None],
        shown: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._messages, self._status = window, desk, messages, status
        self._preferences = preferences
        self._sidebar = sidebar
        self._shown = shown
        self.known: Sequence[Bibliography] = ()
        self._panel: LiveBibPanel | None = None
        self._rendered = tasks.Rendered()
        self._pending: list[Changes] = []
        self._running = False
        self._own: Changes | None = None
        self._failures = 0
        self.soon = QTimer(self, singleShot=True, interval=CALM)
        self.again = QTimer(self, singleShot=True)
        self.soon.timeout.connect(self.follow)
        self.again.timeout.connect(self.follow)
        desk.opened.connect(self._library_opened)
        desk.changed.connect(self._library_changed)
        status.bibliographies.clicked.connect(self.show)

    # --- following -------------------------------------------------------------------------------

    def _library_opened(self) -> None:
        self._rendered = tasks.Rendered()

    def _library_changed(self, changes: Changes) -> None:
        if changes.bibliographies or changes.views:
            self._desk.run(tasks.bibliographies, then=self._tell, latest="live-bib", lane=Lane.COUNTS)
        if changes is self._own:  # what following itself has changed
            self._pending.append(Changes(papers=changes.papers))
            return
        self._pending.append(changes)
        if not self.soon.isActive():
            self.soon.start()

    def follow(self) -> None:
        """Bring every file up to date, on a lane where nobody waits for it."""
        library = self._desk.library
        if self._running or library is None or library.read_only:
            return
        self.soon.stop()
        pending, self._pending = self._pending, []
        self._running = True
        task = partial(tasks.follow, rendered=self._rendered, changes=pending)
        self._desk.write(task, then=self._followed, failed=self._refused, lane=Lane.FOLLOW)

    def finish(self) -> None:
        """The window closes: what changed in the last second is written, too."""
        if self.soon.isActive() and self.known:
            self.follow()

    def _followed(self, done: tasks.Followed) -> None:
        self._own = done.changes
        waiting = [each for each in done.failed if not each.changed_elsewhere]
        self._failures = self._failures + 1 if waiting else 0
        self.again.stop()
        if waiting:
            self.again.start(min(RETRY * 2 ** min(self._failures - 1, 10), LONGEST))
        self._rest()

    def _refused(self, _error: AppError) -> None:
        """The library itself could not take down what happened; it has said so where it matters."""
        self.again.start(RETRY)
        self._rest()

    def _rest(self) -> None:
        self._running = False
        if self._pending and not self.soon.isActive():
            self.soon.start()

    def _tell(self, known: Sequence[Bibliography]) -> None:
        self.known = tuple(known)
        failing = [each for each in known if each.failure and not each.paused]
        name = file_name(failing[0].path) if failing else ""
        text = (
            counted("LiveBib", "%n .bib files are behind", "{name} is behind", len(failing))
            if failing
            else ""
        )
        self._status.show_bibliographies(text.format(name=name))
        self.told.emit(self.known)

    # --- what can be asked for -------------------------------------------------------------------

    def show(self) -> None:
        """Show all files, or bring the window that does to the front."""
        from readerapp.ui.live_bib_panel import LiveBibPanel

        if self._panel is not None:
            self._panel.raise_()
            self._panel.activateWindow()
            return
        self._panel = LiveBibPanel(self, self._desk, self._window)
        self._panel.destroyed.connect(self._forget)
        self._panel.show()

    def _forget(self) -> None:
        self._panel = None

    def views(self) -> list[str]:
        """The names of the saved views."""
        known = self._sidebar()
        return [each.name for each in known.views] if known else []

    def bind_shown(self) -> None:
        """Let a file follow the view that the list shows."""
        asked = queries.parse(self._shown()).tree
        name = asked.name.casefold() if isinstance(asked, queries.InView) else ""
        if view := next((each for each in self.views() if each.casefold() == name), ""):
            self.bind(view)
            return
        self._messages.tell(translate("LiveBib", "Show a saved view first: a .bib can follow that."))

    def bind(self, view: str) -> None:
        """Ask for the file that is to follow this view."""
        from readerapp.ui.live_bib_dialog import BindDialog

        dialog = BindDialog(view, self._preferences, self._window)
        dialog.chosen.connect(self._bind)
        dialog.open()

    def _bind(self, edit: BindBibliography) -> None:
        self._desk.do(edit, then=lambda _done: self.follow())

    def write_now(self) -> None:
        """Bring all files up to date at once, and say what came of it."""
        if not self.known:
            self._messages.tell(translate("LiveBib", "No view keeps a .bib up to date yet."))
        elif any(each.changed_elsewhere for each in self.known):
            self.show()  # there is something to decide
        for each in self.known:
            if not each.changed_elsewhere:
                self.write(each.path)

    def write(self, path: str, *, replacing: bool = False) -> None:
        """Write one file now, keeping the entries of others unless `replacing`."""
        task = partial(tasks.write_bibliography, path=path, replacing=replacing)
        self._desk.write(task, then=lambda done: self._tell_written(path, done), lane=Lane.FOLLOW)

    def _tell_written(self, path: str, done: tasks.Followed) -> None:
        self._own = done.changes
        self._desk.run(tasks.bibliographies, then=lambda known: self._say(path, known), lane=Lane.COUNTS)

    def _say(self, path: str, known: Sequence[Bibliography]) -> None:
        one = next((each for each in known if each.path == path), None)
        if one is not None:
            words = translate("LiveBib", "{file} is up to date: {counts}")
            self._messages.tell(words.format(file=file_name(path), counts=counts(one.outcome)))
