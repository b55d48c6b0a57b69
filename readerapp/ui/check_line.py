"""The quiet line of the export dialog: how much there is to look at in what is exported."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.ui.alive import while_alive
from readerapp.ui.check_window import CheckWindow
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import counted, translate

MOST = 5_000  # papers: of more, nobody waits for the answer


class CheckLine(QWidget):
    """Counts in the background; the button opens the check of just these papers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[int] = []
        self.words = Label("", "row-second", "soft")
        self.look = make_button("", "inline")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.look)
        row.addStretch(1)
        desk.changed.connect(self._library_changed)

    def show_papers(self, ids: Sequence[int]) -> None:
        """Say what there is to look at in the citations of these papers."""
        self._ids = list(ids)
        self.look.hide()
        self.words.show()
        if len(self._ids) > MOST:
            self.words.setText(translate("check", "Tools → Check citations looks through long lists."))
            return
        self.words.setText(translate("check", "Looking at the citations…"))
        show = while_alive(self, self._show)
        self._desk.run(tasks.check_citations, self._ids, then=show, latest="check-line", lane=Lane.COUNTS)

    def _show(self, checked: tasks.Checked) -> None:
        many = len(checked.found)
        self.words.setText(translate("check", "Nothing to look at"))
        self.words.setVisible(not many)
        self.look.setText(counted("check", "%n things to look at…", "1 thing to look at…", many))
        self.look.setVisible(bool(many))

    def _open(self) -> None:
        ids = self._ids
        CheckWindow(self._desk, [(translate("check", "Papers to export"), lambda _library: ids)], self).show()

    def _library_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes:
            self.show_papers(self._ids)
