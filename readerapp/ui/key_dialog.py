"""Asks for the citation key of a paper, and explains why one cannot be had."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.edits import SetKey
from readerapp.model.paper import Paper
from readerapp.ui import theme
from readerapp.ui.alive import while_alive
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.row_text import clean
from readerapp.ui.widgets import Label, make_button

WIDTH = 460
REST = 120  # milliseconds after the last letter, then the library is asked


class KeyDialog(QDialog):
    """Lives until it is closed; what is saved is an edit of the reader."""

    def __init__(self, desk: Desk, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Citation key"))
        self._desk = desk
        self._paper = paper
        self.title = Label(clean(paper.title), "body", "soft")
        self.title.setWordWrap(True)
        self.key = QLineEdit(paper.citation_key or "")
        self.key.setAccessibleName(self.tr("Citation key"))
        self.key.setMaxLength(200)
        self.problem = Label("", "row-second", "soft")
        self.problem.setWordWrap(True)
        self.save = make_button(self.tr("&Save"), "primary")
        self.save.setDefault(True)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        self._lay_out()
        self.key.textChanged.connect(self._typed)
        self.finished.connect(self.deleteLater)
        self._desk.run(tasks.proposed_key, paper.id, then=while_alive(self, self._propose), lane=Lane.ROWS)
        self._typed()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(make_button(self.tr("&Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_6] * 4)
        column.setSpacing(theme.SPACE_3)
        for widget in (self.title, self.key, self.problem, buttons):
            column.addWidget(widget)
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.setMinimumWidth(theme.scaled(WIDTH))

    def _propose(self, key: str) -> None:
        if not self.key.text():
            self.key.setText(key)
        self.key.selectAll()

    def _typed(self) -> None:
        self.save.setEnabled(False)
        self._rest.start()

    def _ask(self) -> None:
        take = while_alive(self, self._explain)
        self._desk.run(
            tasks.key_problem, self._paper.id, self.key.text(), then=take, latest="key", lane=Lane.ROWS
        )

    def _explain(self, problem: str) -> None:
        self.problem.set_colour("bad" if problem else "soft")
        self.problem.setText(clean(problem) or self._promise())
        self.save.setEnabled(not problem)

    def _promise(self) -> str:
        now, new = self._paper.citation_key, self.key.text().strip()
        if now and now != new:
            return self.tr("{key} goes on working: it stays as another name of this paper.").format(key=now)
        return self.tr("From now on this key never changes by itself.")

    def _accept(self) -> None:
        if self.save.isEnabled():
            self._desk.do(SetKey(self._paper.id, self.key.text().strip()))
            self.accept()
