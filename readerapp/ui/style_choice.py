"""Citation styles in the window: a choice of them, and taking one more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from readerapp import tasks
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.widgets import make_button

ENDING = ".csl"


def fill(box: QComboBox, chosen: str) -> None:
    """Offer every style, those that the reader has brought too."""
    box.clear()
    for style in tasks.citation_styles():
        box.addItem(QCoreApplication.translate("settings", style.title), style.name)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def own_styles() -> list[tuple[str, str]]:
    """The names and titles of the styles that the reader has brought."""
    return [(style.name, style.title) for style in tasks.citation_styles() if style.own]


def take(desk: Desk, file: Path, then: Callable[[tasks.Style], None]) -> None:
    """Bring a style; `then` gets it once it is known to be one."""
    desk.run(lambda _library: tasks.add_style(file), then=then, lane=Lane.COUNTS)


class StyleButtons(QWidget):
    """Adds a style from a file. `added` carries the `tasks.Style`."""

    added = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.add = make_button(self.tr("Add a style…"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add)
        row.addStretch(1)

    def _choose(self) -> None:
        kinds = self.tr("Citation styles (*.csl)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a citation style"), "", kinds)
        if name:
            take(self._desk, Path(name), self.added.emit)
