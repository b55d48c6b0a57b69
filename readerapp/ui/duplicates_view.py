"""Two papers side by side, field by field: merge them, keep them apart, or decide later."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model import claims
from readerapp.model.changes import Changes
from readerapp.model.comparing import Comparison
from readerapp.model.edits import MergePapers, NotDuplicates
from readerapp.model.lists import Duplicates
from readerapp.ui import theme
from readerapp.ui.compare_grid import CompareGrid
from readerapp.ui.desk import Desk
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, make_button
from readerapp.ui.words import number

SIZE = (980, 700)


class DuplicatesView(QDialog):
    """A window of its own, which lives until it is closed. `shown_pair` says that a pair can be looked at.

    M merges, N keeps apart, S skips, B goes back; Up and Down walk through the fields, Left and Right choose.
    """

    shown_pair = Signal()

    def __init__(self, desk: Desk, parent: QWidget, pair: tuple[int, int] | None = None) -> None:
        """Show all possible duplicates, or just this pair, which the reader has selected."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge two papers") if pair else self.tr("Possible duplicates"))
        self._desk = desk
        self._one_pair = pair
        self._pairs: list[Duplicates] = []
        self._at = 0
        self._compared: Comparison | None = None
        self.heading = Label("", "empty-title")
        self.why = Label("", "body", "soft")
        self.why.setWordWrap(True)
        self.grid = CompareGrid()
        self.area = _area(self.grid)
        self._make_buttons()
        self._lay_out()
        fit_to_screen(self, *SIZE)
        desk.changed.connect(self._library_changed)
        self._show_nothing(self.tr("Looking…"))
        self._ask()

    def _make_buttons(self) -> None:
        self.merge = _keyed(self.tr("Merge"), "M", "primary")
        self.apart = _keyed(self.tr("Not the same"), "N")
        self.skip = _keyed(self.tr("Skip"), "S")
        self.back = _keyed(self.tr("Back"), "B")
        self.close_button = make_button(self.tr("Close"))
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._keep_apart)
        self.skip.clicked.connect(lambda: self._step(1))
        self.back.clicked.connect(lambda: self._step(-1))
        self.close_button.clicked.connect(self.close)
        self.skip.setVisible(self._one_pair is None)
        self.back.setVisible(self._one_pair is None)
        for button in (self.merge, self.apart, self.skip, self.back, self.close_button):
            button.setAutoDefault(False)  # Enter chooses a value

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_3)
        words.setSpacing(theme.SPACE_1)
        words.addWidget(self.heading)
        words.addWidget(self.why)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_3)
        row.setSpacing(theme.SPACE_2)
        for button in (self.merge, self.apart, self.skip, self.back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        for part in (head, Hairline(), self.area, Hairline(), foot):
            column.addWidget(part, 1 if part is self.area else 0)

    def pair(self) -> Duplicates | None:
        """What is to be decided on now."""
        return self._pairs[self._at] if 0 <= self._at < len(self._pairs) else None

    def _ask(self) -> None:
        if self._one_pair:
            self._take([Duplicates(self._one_pair, self.tr("You selected these two."))])
        else:
            self._desk.run(tasks.duplicate_pairs, then=self._take, latest="duplicate-pairs")

    def _take(self, pairs: list[Duplicates]) -> None:
        """Show what is left, staying where one was."""
        here = self.pair()
        self._pairs = pairs
        places = [pair.papers for pair in pairs]
        if here and here.papers in places:
            self._at = places.index(here.papers)
        self._at = max(0, min(self._at, len(pairs) - 1))
        self._compare()

    def _compare(self) -> None:
        pair = self.pair()
        if pair is None:
            self._show_nothing(self.tr("No two papers look alike."))
        else:
            self._desk.run(tasks.compare, *pair.papers, then=self._show, latest="compare")

    def _show(self, compared: Comparison | None) -> None:
        pair = self.pair()
        if compared is None or pair is None:
            self._show_nothing(self.tr("These papers are one by now."))
            return
        self._compared = compared
        place = self.tr("Pair {at} of {all}").format(at=number(self._at + 1), all=number(len(self._pairs)))
        self.heading.setText(self.tr("Are these one paper?") if self._one_pair else place)
        self.why.setText(pair.why)
        self.grid.show_papers(compared)
        self.area.show()
        self._enable(True)
        self.area.verticalScrollBar().setValue(0)
        self.grid.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown_pair.emit()

    def _show_nothing(self, words: str) -> None:
        self._compared = None
        self.heading.setText(words)
        self.why.setText("")
        self.grid.show_papers(None)
        self._enable(False)
        self.close_button.setFocus()

    def _enable(self, on: bool) -> None:
        writes = self._desk.library is not None and not self._desk.library.read_only
        for button in (self.merge, self.apart):
            button.setEnabled(on and writes)
        self.skip.setEnabled(on and self._at + 1 < len(self._pairs))
        self.back.setEnabled(on and self._at > 0)

    def _merge(self) -> None:
        if self._compared is not None:
            keep, gone = (paper.id for paper in self._compared.papers)
            self._do(MergePapers(keep, gone, chosen=_encoded(self.grid.chosen_otherwise())))

    def _keep_apart(self) -> None:
        if self._compared is not None:
            self._do(NotDuplicates(tuple(paper.id for paper in self._compared.papers)))

    def _do(self, edit: MergePapers | NotDuplicates) -> None:
        self._compared = None  # a second key must not decide on the next pair unseen
        self._enable(False)
        self._desk.do(edit)
        if self._one_pair:
            self.close()

    def _step(self, by: int) -> None:
        self._at = max(0, min(self._at + by, len(self._pairs) - 1))
        self._compare()

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists:
            self._ask()

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = {Qt.Key.Key_M: self.merge, Qt.Key.Key_N: self.apart, Qt.Key.Key_S: self.skip}
        buttons[Qt.Key.Key_B] = self.back
        button = buttons.get(Qt.Key(event.key()))
        if button is not None and not event.modifiers() and not event.isAutoRepeat():
            if button.isEnabled() and button.isVisible():
                button.click()
        elif event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._desk.undo()
        else:
            super().keyPressEvent(event)


def _keyed(text: str, key: str, kind: str = "") -> QPushButton:
    """A button with the key that does the same."""
    button = make_button(f"{text}  ({key})", kind)
    button.setAccessibleName(text)
    return button


def _encoded(chosen: Sequence[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    return tuple((field, claims.encode(value)) for field, value in chosen)


def _area(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
