"""What makes a bibliography right: check it, see what a manuscript cites, change a key."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readerapp import tasks
from readerapp.model.bibliographies import Bibliography
from readerapp.model.paper import Paper
from readerapp.ui.check_window import CheckWindow, Scope
from readerapp.ui.cited_window import CitedWindow
from readerapp.ui.desk import Desk
from readerapp.ui.key_dialog import KeyDialog
from readerapp.ui.messages import Messages
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.preferences import Preferences

translate = QCoreApplication.translate


class CitingCommands:
    """Acts on the list and its selection. `go` shows another list."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        table: PaperTable,
        messages: Messages,
        preferences: Preferences,
        go: Callable[[str], None],
    ) -> None:
        self._window = window
        self._desk = desk
        self._table = table
        self._messages = messages
        self._preferences = preferences
        self._go = go

    def check(self) -> None:
        """Look at the citations of the selection, of the list, or of a file that follows a view."""
        self._desk.run(tasks.bibliographies, then=self._open_check)

    def cited(self) -> None:
        """Ask for a manuscript, then show what it cites."""
        kinds = translate("cited", "LaTeX files") + " (*.tex *.ltx *.aux *.bcf)"
        title = translate("cited", "Choose a manuscript")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if names:
            self.show_cited([Path(name) for name in names])

    def show_cited(self, paths: Sequence[Path]) -> None:
        """Show what these files cite."""
        if self._desk.library is None:
            self._messages.refuse(translate("cited", "There is no open library to look in."))
            return
        window = CitedWindow(self._desk, self._messages, self._preferences, paths, self._window)
        window.list_wanted.connect(self._go)
        window.paper_wanted.connect(self._go_to_paper)
        window.show()

    def change_key(self) -> None:
        """Give the current paper another citation key."""
        paper = self._table.current_paper()
        if paper is not None:
            self._desk.run(tasks.paper, paper, then=self._ask_key)

    def _ask_key(self, paper: Paper | None) -> None:
        if paper is not None:
            KeyDialog(self._desk, paper, self._window).open()

    def _go_to_paper(self, paper: int) -> None:
        self._table.select_when_there((paper,))
        if paper not in self._table.selected_papers():
            self._go("")

    def _open_check(self, files: Sequence[Bibliography]) -> None:
        chosen = self._table.selected_papers()
        shown = list(self._table.papers.ids)
        scopes = [_fixed(translate("check", "The list"), shown)]
        if len(chosen) > 1:
            scopes.insert(0, _fixed(translate("check", "The selection"), chosen))
        scopes += [_following(each) for each in files]
        self._show(*scopes)

    def _show(self, *scopes: Scope) -> None:
        window = CheckWindow(self._desk, scopes, self._window)
        window.paper_wanted.connect(self._show_paper)
        window.show()

    def _show_paper(self, paper: int) -> None:
        self._table.select_papers((paper,))
        if paper not in self._table.selected_papers():
            self._messages.tell(translate("check", "This paper is not in the list that is shown."))


def _fixed(name: str, ids: Sequence[int]) -> Scope:
    known = list(ids)
    return name, lambda _library: known


def _following(file: Bibliography) -> Scope:
    name = file.path.replace("\\", "/").rsplit("/", 1)[-1]
    return name, lambda library: tasks.find(library, file.query).ids
