"""The export dialog: which papers, which format, what goes along; then where to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.settings import EXPORT_FORMATS
from readerapp.ui import theme
from readerapp.ui.check_line import CheckLine
from readerapp.ui.desk import Desk
from readerapp.ui.messages import Messages
from readerapp.ui.preferences import Preferences
from readerapp.ui.words import counted, papers, translate


class ExportDialog(QDialog):
    """Asks what to export. The answers are remembered as settings."""

    def __init__(self, shown: int, selected: int, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        now = preferences.now
        some = counted("ExportDialog", "The %n selected papers", "The selected paper", selected)
        every = counted("ExportDialog", "All %n papers of the list", "The one paper of the list", shown)
        self.selection = QRadioButton(some)
        self.list = QRadioButton(every)
        self.selection.setEnabled(selected > 0)
        (self.selection if selected > 1 else self.list).setChecked(True)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for name, text in EXPORT_FORMATS.items():
            self.format.addItem(text, name)
        self.format.setCurrentIndex(self.format.findData(now.export_format))
        self.abstracts = QCheckBox(self.tr("Abstracts"))
        self.abstracts.setChecked(now.export_abstracts)
        self.notes = QCheckBox(self.tr("Notes, which are private"))
        self.notes.setChecked(now.export_notes)
        self._lay_out()

    def look_at(self, desk: Desk, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Say in a quiet line what there is to look at in the citations of what would be exported."""
        line = CheckLine(desk, self)
        self.form.addRow("", line)

        def look() -> None:
            line.show_papers(selected if self.selection.isChecked() else shown)

        self.selection.toggled.connect(look)
        look()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = buttons.addButton(self.tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setProperty("kind", "primary")
        for button in buttons.buttons():
            button.setIcon(QIcon())  # some desktops put a red cross on Cancel
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form = form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE_2)
        form.setHorizontalSpacing(theme.SPACE_4)
        form.addRow(self.tr("Papers"), self.list)
        form.addRow("", self.selection)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("With"), self.abstracts)
        form.addRow("", self.notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(380))


class Exporter:
    """Runs the dialog and the export."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        preferences: Preferences,
        messages: Messages,
        list_name: Callable[[], str],
    ) -> None:
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._messages = messages
        self._list_name = list_name

    def ask(self, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Let the reader choose, then write the file."""
        dialog = ExportDialog(len(shown), len(selected), self._preferences, self._window)
        dialog.look_at(self._desk, shown, selected)
        dialog.accepted.connect(lambda: self._choose_file(dialog, shown, selected))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_file(self, dialog: ExportDialog, shown: Sequence[int], selected: Sequence[int]) -> None:
        ids = list(selected if dialog.selection.isChecked() else shown)
        form = str(dialog.format.currentData())
        abstracts, notes = dialog.abstracts.isChecked(), dialog.notes.isChecked()
        self._preferences.change(export_format=form, export_abstracts=abstracts, export_notes=notes)
        files = self.file_dialog(form)
        files.fileSelected.connect(
            lambda name: self.write(ids, form, Path(name), abstracts=abstracts, notes=notes)
        )
        files.open()

    def file_dialog(self, form: str) -> QFileDialog:
        """Asks for the file. A name without an ending gets that of the format."""
        suffix = tasks.suffix(form)
        kind = f"{EXPORT_FORMATS[form]} (*{suffix})"
        dialog = QFileDialog(self._window, translate("ExportDialog", "Export"), QDir.homePath(), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{file_stem(self._list_name())}{suffix}")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def write(self, ids: Sequence[int], form: str, path: Path, *, abstracts: bool, notes: bool) -> None:
        """Write these papers into a file."""
        self._desk.write(
            lambda library: tasks.export_file(library, ids, form, path, abstracts=abstracts, notes=notes),
            then=lambda export: self._tell(export, path),
        )

    def _tell(self, export: tasks.Export, path: Path) -> None:
        text = translate("ExportDialog", "Exported {papers} to {file}")
        self._messages.tell(text.format(papers=papers(export.papers), file=path.name))


def file_stem(name: str) -> str:
    """The name of a list as the name of a file."""
    letters = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return "-".join(letters.split()).lower()[:60] or "papers"
