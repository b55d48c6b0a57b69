"""Keeps the names of Undo and Redo, and the last action in the status bar, as the journal has them."""

from PySide6.QtCore import QObject

from readerapp import tasks
from readerapp.model.edits import Action
from readerapp.ui.deeds import said
from readerapp.ui.desk import Desk
from readerapp.ui.menus import Menus
from readerapp.ui.status_bar import StatusBar


class UndoMenu(QObject):
    """Asks for the journal after every write."""

    def __init__(self, desk: Desk, menus: Menus, status: StatusBar) -> None:
        super().__init__(menus)
        self._desk = desk
        self._menus = menus
        self._status = status
        self._begun = False
        self._undone = ""
        desk.done.connect(lambda _done: self._note(""))
        desk.redone.connect(lambda _done: self._note(""))
        desk.undone.connect(lambda done: self._note(done.label))

    def begin(self) -> None:
        """Ask now, and after every write. Not at the start: reading the journal loads half of SQLModel."""
        if not self._begun:
            self._begun = True
            self._desk.changed.connect(self._ask)
            self._ask()

    def _note(self, undone: str) -> None:
        """What was undone just now, if that was the last that happened; the journal is asked next."""
        self._undone = undone
        self.begin()

    def _ask(self) -> None:
        self._desk.run(tasks.history, then=self._answered, latest="history")

    def _answered(self, actions: list[Action]) -> None:
        done = next((action.label for action in actions if action.state == "done"), "")
        undone = [action for action in actions if action.state == "undone"]
        # What was undone last was done first: the oldest of the undone is the next to be redone.
        redo = self._undone or undone[-1].label if undone else ""
        self._menus.show_undo(said(done), said(redo))
        if self._undone and redo:
            self._status.show_undone(said(self._undone))
        else:
            self._status.show_done(said(done))
