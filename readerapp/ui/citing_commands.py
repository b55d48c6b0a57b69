"""What makes a bibliography right: check it, see what a manuscript cites, change a key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from readerapp import tasks
from readerapp.model.bibliographies import Bibliography
from readerapp.ui.check_window import CheckWindow, Scope
from readerapp.ui.desk import Desk
from readerapp.ui.messages import Messages
from readerapp.ui.paper_table import PaperTable

translate = QCoreApplication.translate


class CitingCommands:
    """Acts on the list and its selection. `go` shows another list."""

    def __init__(
        self, window: QWidget, desk: Desk, table: PaperTable, messages: Messages, go: Callable[[str], None]
    ) -> None:
        self._window = window
        self._desk = desk
        self._table = table
        self._messages = messages
        self._go = go

    def check(self) -> None:
        """Look at the citations of the selection, of the list, or of a file that follows a view."""
        self._desk.run(tasks.bibliographies, then=self._open_check)

    def check_papers(self, ids: Sequence[int]) -> None:
        """Look at the citations of just these papers."""
        self._show(_fixed(translate("check", "Papers to export"), ids))

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
