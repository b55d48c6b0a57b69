"""Asks which file is to follow a view, and how it is to be written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from readerapp.model.bibliographies import BindBibliography
from readerapp.settings import EXPORT_FORMATS
from readerapp.ui import theme
from readerapp.ui.exporting import file_stem
from readerapp.ui.preferences import Preferences
from readerapp.ui.widgets import Label, make_button

FORMATS = ("bibtex", "biblatex")


class BindDialog(QDialog):
    """`chosen` carries the edit that binds the file. The dialog lives until it is closed."""

    chosen = Signal(object)

    def __init__(self, view: str, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setWindowTitle(self.tr("Keep a .bib up to date"))
        self.words = Label(
            self.tr(
                "The file follows the view “{view}”: what enters it is added, what leaves it is taken out. "
                "Keys never change. What others wrote in the file is kept to the letter."
            ).format(view=view),
            "body",
            "soft",
        )
        self.words.setWordWrap(True)
        now = preferences.now
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for name in FORMATS:
            self.format.addItem(EXPORT_FORMATS[name], name)
        self.format.setCurrentIndex(max(0, self.format.findData(now.export_format)))
        self.abstracts = QCheckBox(self.tr("&Abstracts"))
        self.abstracts.setChecked(now.export_abstracts)
        self.notes = QCheckBox(self.tr("&Notes, which are private"))
        self.finished.connect(self.deleteLater)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        choose = make_button(self.tr("&Choose file…"), "primary")
        choose.setDefault(True)
        buttons.addButton(make_button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(choose, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._choose)
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE_2)
        form.setHorizontalSpacing(theme.SPACE_4)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("With"), self.abstracts)
        form.addRow("", self.notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self.words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(440))

    def _choose(self) -> None:
        files = bib_file_dialog(self, self.tr("File that follows the view"), self._view, self.take)
        files.open()

    def take(self, path: str) -> None:
        """This file shall follow the view."""
        given = self.abstracts.isChecked(), self.notes.isChecked()
        format_ = str(self.format.currentData())
        self.chosen.emit(BindBibliography(self._view, str(Path(path).absolute()), format_, *given))
        self.accept()


def bib_file_dialog(parent: QWidget, title: str, name: str, take: Callable[[str], None]) -> QFileDialog:
    """Asks for a .bib, new or there already: nothing of it is lost, so there is nothing to confirm."""
    files = QFileDialog(parent, title, QDir.homePath(), "BibTeX (*.bib)")
    files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    files.setOption(QFileDialog.Option.DontConfirmOverwrite)
    files.setDefaultSuffix("bib")
    files.selectFile(f"{file_stem(name)}.bib")
    files.fileSelected.connect(take)
    files.finished.connect(files.deleteLater)
    return files
