"""The buttons that say where a paper stands, each with its key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp.model.paper import Status
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.keymap import KEYS
from readerapp.ui.widgets import StateButton
from readerapp.ui.words import number, papers, shelf_name, translate


class StateBar(QWidget):
    """Done, To read, Dismiss, and the star. A second click on a shelf puts the paper back into the Inbox."""

    shelf_wanted = Signal(object)
    star_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelves = {
            Status.DONE: StateButton("done", shelf_name(Status.DONE)),
            Status.TO_READ: StateButton("to-read", shelf_name(Status.TO_READ)),
            Status.DISMISSED: StateButton("dismissed", translate("StateBar", "Dismiss")),
        }
        self.star = StateButton("star", translate("StateBar", "Star"))
        self.trashed = StateButton("trash", translate("StateBar", "In Trash"))
        row = FlowLayout(self, 8)
        for status, button in self.shelves.items():
            row.addWidget(button)
            button.clicked.connect(lambda on=False, status=status: self._click(status, on=on))
        row.addWidget(self.star)
        row.addWidget(self.trashed)
        self.star.clicked.connect(lambda _on: self.star_wanted.emit())
        self.trashed.setEnabled(False)
        KEYS.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        actions = {Status.DONE: "done", Status.TO_READ: "to-read", Status.DISMISSED: "dismiss"}
        for status, button in self.shelves.items():
            button.set_key(KEYS.first(actions[status]))
        self.star.set_key(KEYS.first("star"))

    def show_state(self, status: Status | None, *, starred: bool, trashed: bool) -> None:
        """Show where a paper stands; None where several stand in different places."""
        for each, button in self.shelves.items():
            button.setChecked(each is status)
        self.star.setChecked(starred)
        self.trashed.setVisible(trashed)

    def show_count(self, count: int) -> None:
        """Say on every button how many papers it acts on."""
        for button in (*self.shelves.values(), self.star):
            name = button.accessibleName()
            button.setText(f"{name} ({number(count)})")
            button.setAccessibleDescription(papers(count))
            button.updateGeometry()

    def tab_stops(self) -> list[QWidget]:
        """The buttons, in their order."""
        return [*self.shelves.values(), self.star]

    def first_stop(self) -> QWidget:
        """Where the focus enters."""
        return self.shelves[Status.DONE]

    def _click(self, status: Status, *, on: bool) -> None:
        self.shelf_wanted.emit(status if on else Status.INBOX)
