"""The buttons that say where a paper stands, each with its key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp.model.paper import Status
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.widgets import StateButton
from readerapp.ui.words import shelf_name, translate


class StateBar(QWidget):
    """Done, To read, Dismiss, and the star. A second click on a shelf puts the paper back into the Inbox."""

    shelf_wanted = Signal(object)
    star_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelves = {
            Status.DONE: StateButton("done", shelf_name(Status.DONE), "E"),
            Status.TO_READ: StateButton("to-read", shelf_name(Status.TO_READ), "L"),
            Status.DISMISSED: StateButton("dismissed", translate("StateBar", "Dismiss"), "D"),
        }
        self.star = StateButton("star", translate("StateBar", "Star"), "S")
        self.trashed = StateButton("trash", translate("StateBar", "In Trash"))
        row = FlowLayout(self, 8)
        for status, button in self.shelves.items():
            row.addWidget(button)
            button.clicked.connect(lambda on=False, status=status: self._click(status, on=on))
        row.addWidget(self.star)
        row.addWidget(self.trashed)
        self.star.clicked.connect(lambda _on: self.star_wanted.emit())
        self.trashed.setEnabled(False)

    def show_state(self, status: Status | None, *, starred: bool, trashed: bool) -> None:
        """Show where a paper stands; None where several stand in different places."""
        for each, button in self.shelves.items():
            button.setChecked(each is status)
        self.star.setChecked(starred)
        self.trashed.setVisible(trashed)

    def tab_stops(self) -> list[QWidget]:
        """The buttons, in their order."""
        return [*self.shelves.values(), self.star]

    def first_stop(self) -> QWidget:
        """Where the focus enters."""
        return self.shelves[Status.DONE]

    def _click(self, status: Status, *, on: bool) -> None:
        self.shelf_wanted.emit(status if on else Status.INBOX)
